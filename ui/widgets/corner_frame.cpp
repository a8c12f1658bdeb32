// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/corner_frame.h"

#include "ui/core/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QPolygonF>
#include <QTransform>

#include <algorithm>
#include <cmath>

namespace chuding {

namespace {

constexpr int cornerCount = 4;
constexpr double handleRadius = 7; ///< in pixels of the widget
constexpr double reach = 16;       ///< how far from its middle a handle can be caught
constexpr double nearStep = 0.002; ///< of the picture, for an arrow key
constexpr double farStep = 0.02;   ///< with Shift
constexpr double loupeShare = 0.08;
constexpr int loupeLines = 9;

/// A place of the picture as the file has it to that place of the turned one, in shares.
QPointF turned(QPointF share, int quarters)
{
    switch (quarters) {
    case 1:
        return {1 - share.y(), share.x()};
    case 2:
        return {1 - share.x(), 1 - share.y()};
    case 3:
        return {share.y(), 1 - share.x()};
    default:
        return share;
    }
}

QPointF within(QPointF share)
{
    constexpr double off = PageCorners::farthestOffPicture;
    return {std::clamp(share.x(), -off, 1 + off), std::clamp(share.y(), -off, 1 + off)};
}

} // namespace

CornerFrame::CornerFrame(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Corners of the sheet"));
    setAccessibleDescription(
        tr("1 to 4 choose a corner, arrow keys move it, with Shift further; Home puts all of them at the "
           "edges of the picture."));
}

void CornerFrame::setPicture(const QImage &image, int quarters, const std::optional<PageCorners> &corners)
{
    constexpr double degrees = 90;
    m_quarters = quarters;
    m_image = quarters == 0 ? image : image.transformed(QTransform().rotate(quarters * degrees));
    m_corners = corners;
    m_isDragging = false;
    fit();
}

/// One that is off the picture is to be seen, too.
void CornerFrame::fit()
{
    m_seen = QRectF(0, 0, 1, 1);
    for (const QPointF &point : m_corners ? m_corners->points : PageCorners().points) {
        const QPointF share = turned(point, m_quarters);
        m_seen.setLeft(std::min(m_seen.left(), share.x()));
        m_seen.setRight(std::max(m_seen.right(), share.x()));
        m_seen.setTop(std::min(m_seen.top(), share.y()));
        m_seen.setBottom(std::max(m_seen.bottom(), share.y()));
    }
    update();
}

QSize CornerFrame::sizeHint() const
{
    return {fontMetrics().height() * 24, fontMetrics().height() * 30};
}

QSize CornerFrame::minimumSizeHint() const
{
    return {fontMetrics().height() * 10, fontMetrics().height() * 10};
}

QRectF CornerFrame::pictureRect() const
{
    if (m_image.isNull())
        return {};
    const double margin = 2 * handleRadius;
    const QSizeF all(m_seen.width() * m_image.width(), m_seen.height() * m_image.height());
    const double scale = std::min(
        std::max(1.0, width() - margin) / all.width(), std::max(1.0, height() - margin) / all.height());
    const QSizeF size = QSizeF(m_image.size()) * scale;
    const QPointF middle = QRectF(rect()).center() - QPointF(all.width(), all.height()) * scale / 2;
    return {middle - QPointF(m_seen.left() * size.width(), m_seen.top() * size.height()), size};
}

QPointF CornerFrame::placeOf(int corner) const
{
    const QRectF picture = pictureRect();
    const QPointF share = turned(m_corners->points.at(static_cast<size_t>(corner)), m_quarters);
    return picture.topLeft() + QPointF(share.x() * picture.width(), share.y() * picture.height());
}

QPointF CornerFrame::toShares(QPointF place) const
{
    const QRectF picture = pictureRect();
    const QPointF share((place.x() - picture.left()) / std::max(1.0, picture.width()),
        (place.y() - picture.top()) / std::max(1.0, picture.height()));
    return turned(within(share), (cornerCount - m_quarters) % cornerCount);
}

int CornerFrame::cornerAt(QPointF place) const
{
    if (!m_corners)
        return -1;
    int nearest = -1;
    double least = reach;
    for (int corner = 0; corner < cornerCount; ++corner) {
        const QPointF away = placeOf(corner) - place;
        const double distance = std::hypot(away.x(), away.y());
        if (distance < least) {
            least = distance;
            nearest = corner;
        }
    }
    return nearest;
}

bool CornerFrame::moveTo(int corner, QPointF shares)
{
    PageCorners moved = *m_corners;
    moved.points.at(static_cast<size_t>(corner)) = shares;
    if (!moved.isUsable())
        return false;
    m_corners = moved;
    update();
    return true;
}

void CornerFrame::drawLoupe(QPainter &painter) const
{
    const double side = fontMetrics().height() * loupeLines;
    const QPointF share = turned(m_corners->points.at(static_cast<size_t>(m_chosen)), m_quarters);
    const double dots = std::max(m_image.width(), m_image.height()) * loupeShare;
    QRectF seen(0, 0, dots, dots);
    seen.moveCenter({share.x() * m_image.width(), share.y() * m_image.height()});
    // Where the hand is not.
    const double left = share.x() < 0.5 ? width() - side : 0;
    const QRectF place(left, share.y() < 0.5 ? height() - side : 0, side, side);
    painter.fillRect(place, palette().color(QPalette::Window));
    painter.drawImage(place, m_image, seen);
    painter.setPen(QPen(palette().color(QPalette::Highlight), 1));
    painter.drawLine(QPointF(place.center().x(), place.top()), QPointF(place.center().x(), place.bottom()));
    painter.drawLine(QPointF(place.left(), place.center().y()), QPointF(place.right(), place.center().y()));
    painter.drawRect(place.adjusted(0, 0, -1, -1));
}

void CornerFrame::paintEvent(QPaintEvent *)
{
    if (m_image.isNull())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QRectF picture = pictureRect();
    painter.drawImage(picture, m_image);
    if (!m_corners)
        return;
    QPolygonF sheet;
    for (int corner = 0; corner < cornerCount; ++corner)
        sheet.append(placeOf(corner));
    QPainterPath outside;
    outside.addRect(picture);
    outside.addPolygon(sheet);
    outside.closeSubpath();
    painter.fillPath(outside, QColor(0, 0, 0, 110));
    // Dark and light: seen on any picture.
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(Qt::black, 3));
    painter.drawPolygon(sheet);
    painter.setPen(QPen(Qt::white, 1.5));
    painter.drawPolygon(sheet);
    for (int corner = 0; corner < cornerCount; ++corner) {
        const bool isChosen = corner == m_chosen && hasFocus();
        painter.setBrush(isChosen ? palette().color(QPalette::Highlight) : QColor(Qt::white));
        painter.setPen(QPen(Qt::black, 1.5));
        painter.drawEllipse(placeOf(corner), handleRadius, handleRadius);
    }
    if (m_isDragging)
        drawLoupe(painter);
}

void CornerFrame::mousePressEvent(QMouseEvent *event)
{
    const int corner = cornerAt(event->position());
    if (event->button() != Qt::LeftButton || corner < 0)
        return;
    m_chosen = corner;
    m_isDragging = true;
    m_isMoved = false;
    update();
}

void CornerFrame::mouseMoveEvent(QMouseEvent *event)
{
    if (m_isDragging)
        m_isMoved = moveTo(m_chosen, toShares(event->position())) || m_isMoved;
    else
        setCursor(cornerAt(event->position()) >= 0 ? Qt::CrossCursor : Qt::ArrowCursor);
}

void CornerFrame::mouseReleaseEvent(QMouseEvent *)
{
    m_isDragging = false;
    fit();
    if (std::exchange(m_isMoved, false))
        Q_EMIT cornersChanged(*m_corners);
}

void CornerFrame::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (!m_corners)
        return QWidget::keyPressEvent(event);
    if (key >= Qt::Key_1 && key <= Qt::Key_4) {
        m_chosen = key - Qt::Key_1;
        update();
        return;
    }
    if (key == Qt::Key_Home) {
        m_corners = PageCorners();
        fit();
        Q_EMIT cornersChanged(*m_corners);
        return;
    }
    const double step = event->modifiers().testFlag(Qt::ShiftModifier) ? farStep : nearStep;
    QPointF way;
    if (key == Qt::Key_Left)
        way = {-step, 0};
    else if (key == Qt::Key_Right)
        way = {step, 0};
    else if (key == Qt::Key_Up)
        way = {0, -step};
    else if (key == Qt::Key_Down)
        way = {0, step};
    else
        return QWidget::keyPressEvent(event);
    const QPointF share = turned(m_corners->points.at(static_cast<size_t>(m_chosen)), m_quarters) + way;
    if (moveTo(m_chosen, turned(within(share), (cornerCount - m_quarters) % cornerCount)))
        Q_EMIT cornersChanged(*m_corners);
}

} // namespace chuding
