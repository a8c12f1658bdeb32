// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/photo_frame.h"

#include "scans/photo.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace chuding {

namespace {

const double ratio = photoSizeMm.width() / photoSizeMm.height();
constexpr double leastHeight = 45; ///< in dots
constexpr double zoomStep = 1.05;
constexpr double wheelStep = 120;
constexpr double stepPart = 0.01; ///< of the picture, for an arrow key
constexpr double farPart = 0.1;   ///< with Shift
constexpr double handle = 10;     ///< in pixels of the widget

QPointF cornerOf(const QRectF &box, Qt::Corner corner)
{
    switch (corner) {
    case Qt::TopLeftCorner:
        return box.topLeft();
    case Qt::TopRightCorner:
        return box.topRight();
    case Qt::BottomLeftCorner:
        return box.bottomLeft();
    case Qt::BottomRightCorner:
        return box.bottomRight();
    }
    Q_UNREACHABLE();
}

Qt::Corner opposite(Qt::Corner corner)
{
    switch (corner) {
    case Qt::TopLeftCorner:
        return Qt::BottomRightCorner;
    case Qt::TopRightCorner:
        return Qt::BottomLeftCorner;
    case Qt::BottomLeftCorner:
        return Qt::TopRightCorner;
    case Qt::BottomRightCorner:
        return Qt::TopLeftCorner;
    }
    Q_UNREACHABLE();
}

constexpr Qt::Corner corners[]{
    Qt::TopLeftCorner, Qt::TopRightCorner, Qt::BottomLeftCorner, Qt::BottomRightCorner};

} // namespace

PhotoFrame::PhotoFrame(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Section of the photo"));
    setAccessibleDescription(tr(
        "Arrow keys move the frame, with Shift further; + and - make it larger and smaller; Home puts it in "
        "the middle."));
}

void PhotoFrame::setImage(const QImage &image)
{
    m_image = image;
    centre();
}

QSize PhotoFrame::sizeHint() const
{
    return {fontMetrics().height() * 24, fontMetrics().height() * 24};
}

QSize PhotoFrame::minimumSizeHint() const
{
    return {fontMetrics().height() * 12, fontMetrics().height() * 12};
}

QRect PhotoFrame::frame() const
{
    const QSize size(std::max(1, qRound(m_frame.width())), std::max(1, qRound(m_frame.height())));
    QRect rounded(m_frame.topLeft().toPoint(), size.boundedTo(m_image.size()));
    rounded.moveLeft(std::clamp(rounded.left(), 0, m_image.width() - rounded.width()));
    rounded.moveTop(std::clamp(rounded.top(), 0, m_image.height() - rounded.height()));
    return rounded;
}

QRectF PhotoFrame::shownFrame() const
{
    return {origin() + m_frame.topLeft() * scale(), m_frame.size() * scale()};
}

double PhotoFrame::scale() const
{
    if (m_image.isNull())
        return 1;
    // Room for the handles at the corners.
    const double across = std::max(1.0, width() - handle);
    const double down = std::max(1.0, height() - handle);
    return std::min(across / m_image.width(), down / m_image.height());
}

QPointF PhotoFrame::origin() const
{
    const QSizeF shown = QSizeF(m_image.size()) * scale();
    return {(width() - shown.width()) / 2, (height() - shown.height()) / 2};
}

QPointF PhotoFrame::toImage(QPointF place) const
{
    return (place - origin()) / scale();
}

std::optional<Qt::Corner> PhotoFrame::cornerAt(QPointF place) const
{
    for (const Qt::Corner corner : corners) {
        const QPointF away = cornerOf(shownFrame(), corner) - place;
        if (std::abs(away.x()) <= handle && std::abs(away.y()) <= handle)
            return corner;
    }
    return std::nullopt;
}

void PhotoFrame::centre()
{
    QSizeF size(m_image.size());
    if (size.width() > size.height() * ratio)
        size.setWidth(size.height() * ratio);
    else
        size.setHeight(size.width() / ratio);
    QRectF box({0, 0}, size);
    box.moveCenter(QRectF(m_image.rect()).center());
    setFrame(box);
}

void PhotoFrame::moveBy(QPointF dots)
{
    setFrame(m_frame.translated(dots));
}

/// `fixed` stays where it is; `anchor` says which place of the frame that is, 0 to 1 each way.
void PhotoFrame::resizeTo(double height, QPointF fixed, QPointF anchor)
{
    const double most = std::min(double(m_image.height()), m_image.width() / ratio);
    const double bounded = std::clamp(height, std::min(leastHeight, most), most);
    const QSizeF size(bounded * ratio, bounded);
    setFrame({fixed - QPointF(anchor.x() * size.width(), anchor.y() * size.height()), size});
}

void PhotoFrame::dragCorner(QPointF dots)
{
    const QPointF fixed = cornerOf(m_frame, opposite(*m_corner));
    const QPointF away = dots - fixed;
    const bool left = *m_corner == Qt::TopLeftCorner || *m_corner == Qt::BottomLeftCorner;
    const bool top = *m_corner == Qt::TopLeftCorner || *m_corner == Qt::TopRightCorner;
    // Not over the edge of the picture: the corner opposite would be pushed away.
    const double room = std::min(top ? fixed.y() : m_image.height() - fixed.y(),
        (left ? fixed.x() : m_image.width() - fixed.x()) / ratio);
    const double wished = std::max(top ? -away.y() : away.y(), (left ? -away.x() : away.x()) / ratio);
    resizeTo(std::min(wished, room), fixed, {left ? 1.0 : 0.0, top ? 1.0 : 0.0});
}

void PhotoFrame::zoom(double factor)
{
    resizeTo(m_frame.height() * factor, m_frame.center(), {0.5, 0.5});
}

void PhotoFrame::setFrame(const QRectF &frame)
{
    QRectF inside = frame;
    inside.moveLeft(std::clamp(frame.left(), 0.0, std::max(0.0, m_image.width() - frame.width())));
    inside.moveTop(std::clamp(frame.top(), 0.0, std::max(0.0, m_image.height() - frame.height())));
    m_frame = inside;
    update();
    Q_EMIT frameChanged();
}

void PhotoFrame::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QRectF picture(origin(), QSizeF(m_image.size()) * scale());
    painter.drawImage(picture, m_image);
    QPainterPath outside;
    outside.addRect(picture);
    outside.addRect(shownFrame());
    painter.fillPath(outside, QColor(0, 0, 0, 130));
    // Dark and light: seen on any picture.
    painter.setPen(QPen(Qt::black, hasFocus() ? 4 : 3));
    painter.drawRect(shownFrame());
    painter.setPen(QPen(hasFocus() ? palette().color(QPalette::Highlight) : QColor(Qt::white), 2));
    painter.drawRect(shownFrame());
    painter.setBrush(Qt::white);
    painter.setPen(QPen(Qt::black, 1));
    for (const Qt::Corner corner : corners) {
        QRectF square(0, 0, handle, handle);
        square.moveCenter(cornerOf(shownFrame(), corner));
        painter.drawRect(square);
    }
}

void PhotoFrame::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_corner = cornerAt(event->position());
    m_dragging = m_corner || shownFrame().contains(event->position());
    m_last = toImage(event->position());
}

void PhotoFrame::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF now = toImage(event->position());
    if (!m_dragging) {
        const std::optional<Qt::Corner> corner = cornerAt(event->position());
        const bool falling = corner == Qt::TopLeftCorner || corner == Qt::BottomRightCorner;
        setCursor(corner ? (falling ? Qt::SizeFDiagCursor : Qt::SizeBDiagCursor)
                         : (shownFrame().contains(event->position()) ? Qt::SizeAllCursor : Qt::ArrowCursor));
        return;
    }
    if (m_corner)
        dragCorner(now);
    else
        moveBy(now - m_last);
    m_last = now;
}

void PhotoFrame::mouseReleaseEvent(QMouseEvent *)
{
    m_dragging = false;
    m_corner.reset();
}

void PhotoFrame::wheelEvent(QWheelEvent *event)
{
    zoom(std::pow(zoomStep, -event->angleDelta().y() / wheelStep));
}

void PhotoFrame::keyPressEvent(QKeyEvent *event)
{
    const double step =
        m_image.height() * (event->modifiers().testFlag(Qt::ShiftModifier) ? farPart : stepPart);
    switch (event->key()) {
    case Qt::Key_Left:
        return moveBy({-step, 0});
    case Qt::Key_Right:
        return moveBy({step, 0});
    case Qt::Key_Up:
        return moveBy({0, -step});
    case Qt::Key_Down:
        return moveBy({0, step});
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoom(zoomStep);
    case Qt::Key_Minus:
        return zoom(1 / zoomStep);
    case Qt::Key_Home:
        return centre();
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace chuding
