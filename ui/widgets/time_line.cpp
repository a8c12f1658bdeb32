// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/time_line.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionFocusRect>
#include <QToolTip>

#include <algorithm>

namespace chuding {

namespace {
constexpr int minutesADay = 24 * 60;

qint64 minutesFrom(QDate first, const Moment &moment)
{
    const Moment exact = moment.earliest();
    return first.daysTo(exact.date()) * minutesADay + exact.time().msecsSinceStartOfDay() / 60'000;
}
} // namespace

TimeLine::TimeLine(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Time line of the notice"));
}

void TimeLine::setRows(const QList<TimeLineRow> &rows, const Moment &now)
{
    m_rows = rows;
    m_now = now;
    m_current = qMin(m_current, static_cast<int>(rows.size()) - 1);
    m_first = m_last = QDate();
    QStringList texts;
    for (const TimeLineRow &row : rows) {
        texts.append(rowText(row));
        for (const TimeLineBar &bar : row.bars) {
            m_first = m_first.isValid() ? std::min(m_first, bar.from.date()) : bar.from.date();
            m_last = m_last.isValid() ? std::max(m_last, bar.to.date()) : bar.to.date();
        }
    }
    m_first = m_first.addDays(-1);
    m_last = m_last.addDays(2);
    setAccessibleDescription(texts.join(QLatin1Char('\n')));
    updateGeometry();
    update();
}

QString TimeLine::rowText(const TimeLineRow &row) const
{
    QStringList tips;
    for (const TimeLineBar &bar : row.bars)
        tips.append(bar.tip);
    if (!row.markTip.isEmpty())
        tips.append(row.markTip);
    //: a row of the time line: what it is, and its state
    tips.prepend(tr("%1: %2").arg(row.label, row.note));
    return tips.join(QLatin1Char('\n'));
}

QSize TimeLine::sizeHint() const
{
    return {labelWidth() + noteWidth() + fontMetrics().height() * 16,
        rowTop(static_cast<int>(m_rows.size())) + spacingUnit(this)};
}

QSize TimeLine::minimumSizeHint() const
{
    return {labelWidth() + noteWidth() + fontMetrics().height() * 8, sizeHint().height()};
}

int TimeLine::rowTop(int row) const
{
    return qRound(fontMetrics().height() * 1.7) + row * rowHeight(this);
}

int TimeLine::labelWidth() const
{
    int width = 0;
    for (const TimeLineRow &row : m_rows)
        width = qMax(width, fontMetrics().horizontalAdvance(row.label));
    return width + spacingUnit(this);
}

int TimeLine::noteWidth() const
{
    int width = 0;
    for (const TimeLineRow &row : m_rows)
        width = qMax(width, fontMetrics().horizontalAdvance(row.note));
    return width + iconExtent(this) + spacingUnit(this) * 2;
}

QRect TimeLine::plot() const
{
    const int left = labelWidth() + spacingUnit(this);
    const int top = rowTop(0);
    return {left, top, qMax(1, width() - left - noteWidth() - spacingUnit(this)),
        rowTop(static_cast<int>(m_rows.size())) - top};
}

int TimeLine::xOf(const Moment &moment) const
{
    const QRect place = plot();
    const qint64 whole = m_first.daysTo(m_last) * minutesADay;
    const qint64 part = std::clamp<qint64>(minutesFrom(m_first, moment), 0, whole);
    return place.left() + static_cast<int>(part * place.width() / qMax<qint64>(1, whole));
}

QRect TimeLine::barRect(int row, int bar) const
{
    const TimeLineBar &what = m_rows.at(row).bars.at(bar);
    const int thickness = qRound(fontMetrics().height() * 0.7);
    const int left = xOf(what.from);
    return {left, rowTop(row) + (rowHeight(this) - thickness) / 2, qMax(3, xOf(what.to.latest()) - left),
        thickness};
}

QString TimeLine::tipAt(const QPoint &place) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (place.y() < rowTop(row) || place.y() >= rowTop(row + 1))
            continue;
        for (int bar = static_cast<int>(m_rows.at(row).bars.size()) - 1; bar >= 0; --bar) {
            if (barRect(row, bar).adjusted(-2, -4, 2, 4).contains(place))
                return m_rows.at(row).bars.at(bar).tip;
        }
        return rowText(m_rows.at(row));
    }
    return {};
}

bool TimeLine::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QToolTip::showText(help->globalPos(), tipAt(help->pos()), this);
    return true;
}

void TimeLine::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    const int wanted = m_current + step;
    if (step == 0 || wanted < 0 || wanted >= m_rows.size()) {
        QWidget::keyPressEvent(event);
        return;
    }
    m_current = wanted;
    update();
    QToolTip::showText(
        mapToGlobal(QPoint(plot().left(), rowTop(wanted + 1))), rowText(m_rows.at(wanted)), this);
}

void TimeLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_rows.isEmpty() || !m_first.isValid())
        return;
    paintAxis(painter);
    for (int row = 0; row < m_rows.size(); ++row)
        paintRow(painter, row);
    if (hasFocus()) {
        QStyleOptionFocusRect option;
        option.initFrom(this);
        option.rect = m_current < 0 ? rect() : QRect(0, rowTop(m_current), width(), rowHeight(this));
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
}

/// A tick each Monday, with its date where there is room, and today's line over all rows.
void TimeLine::paintAxis(QPainter &painter) const
{
    const QRect place = plot();
    const bool inside = m_now.date() >= m_first && m_now.date() <= m_last;
    const QString today = tr("Today %1").arg(m_now.date().toString(QStringLiteral("MM-dd")));
    const int half = fontMetrics().horizontalAdvance(today) / 2 + spacingUnit(this);
    const int todayX = qMax(place.left() + half, qMin(xOf(m_now), place.right() - half));
    QColor rule = palette().color(QPalette::WindowText);
    rule.setAlphaF(0.15F);
    int free = place.left();
    for (QDate day = m_first; day <= m_last; day = day.addDays(1)) {
        if (day.dayOfWeek() != Qt::Monday)
            continue;
        const int x = xOf(Moment(day));
        painter.fillRect(QRect(x, place.top(), 1, place.height()), rule);
        const QString text = day.toString(QStringLiteral("MM-dd"));
        const int width = fontMetrics().horizontalAdvance(text);
        const QRect label(x - width / 2, 0, width + 1, place.top());
        const bool taken = inside && label.right() > todayX - half && label.left() < todayX + half;
        if (taken || label.left() < free || label.right() > place.right())
            continue;
        free = label.right() + spacingUnit(this);
        painter.setPen(quietTextColor(palette()));
        painter.drawText(label, Qt::AlignCenter, text);
    }
    if (!inside)
        return;
    painter.fillRect(QRect(xOf(m_now) - 1, place.top(), 2, place.height()),
        palette().color(QPalette::Active, QPalette::WindowText));
    painter.setFont(scaledFont(this, 1.0, true));
    painter.setPen(palette().color(QPalette::Active, QPalette::WindowText));
    painter.drawText(QRect(todayX - half, 0, half * 2, place.top()), Qt::AlignCenter, today);
    painter.setFont(font());
}

void TimeLine::paintRow(QPainter &painter, int row) const
{
    painter.setPen(palette().color(QPalette::Active, QPalette::WindowText));
    painter.drawText(QRect(0, rowTop(row), labelWidth(), rowHeight(this)), Qt::AlignRight | Qt::AlignVCenter,
        m_rows.at(row).label);
    for (int bar = 0; bar < m_rows.at(row).bars.size(); ++bar)
        paintBar(painter, row, bar);
    if (const QDate mark = m_rows.at(row).mark; mark >= m_first && mark <= m_last) {
        const int x = xOf(Moment(mark));
        const int middle = rowTop(row) + rowHeight(this) / 2;
        const int size = fontMetrics().height() / 3;
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette().color(QPalette::Active, QPalette::WindowText));
        painter.drawPolygon(QPolygon({QPoint(x, middle + size), QPoint(x - size, middle + size * 2),
            QPoint(x + size, middle + size * 2)}));
    }
    paintNote(painter, row);
}

/// A window is filled while it runs and grey otherwise; recorded publicities are filled, proposed ones
/// hatched.
void TimeLine::paintBar(QPainter &painter, int row, int bar) const
{
    const TimeLineBar &what = m_rows.at(row).bars.at(bar);
    const bool proposed = what.kind == TimeLineBar::Kind::Proposed;
    const bool runs = !surelyBefore(m_now, what.from) && !surelyBefore(what.to, m_now);
    QColor color = meaningColor(Meaning::Info, palette());
    if (proposed && m_rows.at(row).meaning)
        color = meaningColor(*m_rows.at(row).meaning, palette());
    else if (!proposed && !runs)
        color = palette().color(QPalette::Active, QPalette::WindowText);
    painter.setPen(QPen(proposed ? color : palette().color(QPalette::Window), 1));
    if (!proposed) {
        // Opaque, so that periods which overlap stay one colour.
        painter.setBrush(palette().color(QPalette::Window));
        painter.drawRoundedRect(barRect(row, bar), 2, 2);
        color.setAlphaF(runs ? 0.6F : 0.3F);
    }
    painter.setBrush(proposed ? QBrush(color, Qt::BDiagPattern) : QBrush(color));
    painter.drawRoundedRect(barRect(row, bar), 2, 2);
}

void TimeLine::paintNote(QPainter &painter, int row) const
{
    const TimeLineRow &what = m_rows.at(row);
    const int extent = iconExtent(this);
    QRect place(plot().right() + spacingUnit(this), rowTop(row), noteWidth(), rowHeight(this));
    if (what.meaning) {
        const QRect icon(place.left(), place.top() + (place.height() - extent) / 2, extent, extent);
        meaningIcon(*what.meaning).paint(&painter, icon);
    }
    place.setLeft(place.left() + extent + spacingUnit(this) / 2);
    painter.setPen(what.meaning ? meaningColor(*what.meaning, palette()) : quietTextColor(palette()));
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, what.note);
}

} // namespace chuding
