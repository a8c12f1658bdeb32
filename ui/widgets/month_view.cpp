// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/month_view.h"

#include "ui/core/theme.h"

#include <QEvent>
#include <QPainter>
#include <QTableView>
#include <QTextCharFormat>

namespace chuding {

namespace {
constexpr int shownDays = 42;

Meaning meaningOfDay(DayKind::Kind kind)
{
    return kind == DayKind::Kind::MakeUpDay ? Meaning::Warning : Meaning::Done;
}
} // namespace

MonthView::MonthView(QWidget *parent)
    : QCalendarWidget(parent)
{
    setNavigationBarVisible(false);
    setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    setHorizontalHeaderFormat(QCalendarWidget::ShortDayNames);
    setFirstDayOfWeek(Qt::Monday);
    setDateEditEnabled(false);
    setGridVisible(false);
    QTextCharFormat plain;
    plain.setForeground(quietTextColor(palette()));
    setHeaderTextFormat(plain);
    for (const Qt::DayOfWeek day : {Qt::Saturday, Qt::Sunday})
        setWeekdayTextFormat(day, QTextCharFormat());
    if (auto *cells = findChild<QTableView *>()) {
        cells->setAccessibleName(tr("Days of the month"));
        cells->viewport()->installEventFilter(this);
    }
    connect(this, &QCalendarWidget::currentPageChanged, this, &MonthView::setTips);
    connect(this, &QCalendarWidget::selectionChanged, this,
        [this] { setAccessibleDescription(dayText(selectedDate())); });
}

void MonthView::setWorkingCalendar(const WorkingCalendar &calendar)
{
    m_calendar = calendar;
    setTips();
    updateCells();
}

void MonthView::setToday(QDate today)
{
    m_today = today;
    updateCells();
}

void MonthView::setPeriod(const CountedPublicity &period)
{
    m_period = period;
    setTips();
    updateCells();
}

QString MonthView::dayText(QDate day) const
{
    const DayKind kind = dayKind(m_calendar, day);
    QString text;
    switch (kind.kind) {
    case DayKind::Kind::WorkingDay:
        text = tr("%1: working day");
        break;
    case DayKind::Kind::Weekend:
        text = tr("%1: weekend");
        break;
    case DayKind::Kind::Holiday:
        text = tr("%1: holiday, %2");
        break;
    case DayKind::Kind::MakeUpDay:
        text = tr("%1: worked day of a weekend");
        break;
    }
    text = text.arg(day.toString(Qt::ISODate));
    if (kind.kind == DayKind::Kind::Holiday)
        text = text.arg(kind.holiday);
    QStringList lines{text};
    if (const auto number = m_period.days.indexOf(day); number >= 0)
        lines.append(tr("Working day no. %1 of the publicity").arg(number + 1));
    if (day == m_period.result)
        lines.append(tr("Earliest date of the result"));
    if (!kind.yearKnown)
        lines.append(tr("There are no data on the holidays of this year."));
    return lines.join(QLatin1Char('\n'));
}

void MonthView::setTips()
{
    const QDate first = QDate(yearShown(), monthShown(), 1).addDays(-7);
    for (int i = 0; i < shownDays + 7; ++i) {
        QTextCharFormat format;
        format.setToolTip(dayText(first.addDays(i)));
        setDateTextFormat(first.addDays(i), format);
    }
}

void MonthView::paintGround(QPainter *painter, const QRect &rect, QDate day, const DayKind &kind) const
{
    painter->fillRect(rect, palette().color(QPalette::Base));
    const bool within = day >= selectedDate() && day <= m_period.end;
    QColor band = palette().color(QPalette::Active, QPalette::Highlight);
    band.setAlphaF(0.18F);
    if (kind.kind != DayKind::Kind::WorkingDay)
        painter->fillRect(rect.adjusted(1, 1, -1, -1), meaningTint(meaningOfDay(kind.kind), palette()));
    if (within)
        painter->fillRect(rect.adjusted(0, 3, 0, -3), band);
    if (day == selectedDate()) {
        painter->setPen(QPen(palette().color(QPalette::Active, QPalette::Highlight), 2));
        painter->drawRect(rect.adjusted(2, 2, -2, -2));
    }
    if (day == m_today)
        painter->fillRect(QRect(rect.left() + rect.width() / 3, rect.bottom() - 4, rect.width() / 3, 2),
            palette().color(QPalette::Active, QPalette::Text));
}

bool MonthView::eventFilter(QObject *watched, QEvent *event)
{
    const auto *cells = findChild<QTableView *>();
    if (event->type() != QEvent::Wheel || !cells || watched != cells->viewport())
        return QCalendarWidget::eventFilter(watched, event);
    event->ignore();
    return true;
}

/// The number of the day in the middle, the letter at the upper right, the counted number at the upper left.
void MonthView::paintCell(QPainter *painter, const QRect &rect, QDate day) const
{
    const DayKind kind = dayKind(m_calendar, day);
    painter->save();
    paintGround(painter, rect, day, kind);
    const bool outside = day.month() != monthShown();
    painter->setFont(scaledFont(this, 1.0, day == m_today || day == selectedDate()));
    painter->setPen(outside ? quietTextColor(palette()) : palette().color(QPalette::Active, QPalette::Text));
    painter->drawText(rect, Qt::AlignCenter, QString::number(day.day()));
    painter->setFont(scaledFont(this, 0.8));
    const QRect corner = rect.adjusted(5, 2, -5, -2);
    if (kind.kind != DayKind::Kind::WorkingDay) {
        painter->setPen(kind.kind == DayKind::Kind::Weekend
                            ? quietTextColor(palette())
                            : meaningColor(meaningOfDay(kind.kind), palette()));
        painter->drawText(corner, Qt::AlignRight | Qt::AlignTop,
            kind.kind == DayKind::Kind::MakeUpDay ? QStringLiteral("班") : QStringLiteral("休"));
    }
    if (const auto number = m_period.days.indexOf(day); number >= 0) {
        painter->setPen(meaningColor(Meaning::Info, palette()));
        painter->drawText(corner, Qt::AlignLeft | Qt::AlignTop, QString::number(number + 1));
    }
    painter->restore();
}

} // namespace chuding
