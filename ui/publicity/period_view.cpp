// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publicity/period_view.h"

#include "checks/schedule.h"
#include "ui/core/theme.h"

#include <QGridLayout>
#include <QLabel>

namespace chuding {

namespace {

QString viewDay(QDate day)
{
    return day.toString(Qt::ISODate);
}

/// 国庆节 10-01, 10-02 …: what one would not expect.
QString offDays(const DayRange &period, const WorkingCalendar &calendar)
{
    QStringList holidays;
    QStringList worked;
    QString last;
    constexpr qint64 longest = 92;
    for (QDate day = period.from; day <= period.to && period.from.daysTo(day) < longest;
         day = day.addDays(1)) {
        const DayKind kind = dayKind(calendar, day);
        const QString text = day.toString(QStringLiteral("MM-dd"));
        if (kind.kind == DayKind::Kind::Holiday)
            holidays.append(kind.holiday == last ? text : kind.holiday + QLatin1Char(' ') + text);
        else if (kind.kind == DayKind::Kind::MakeUpDay)
            worked.append(text);
        last = kind.holiday;
    }
    QStringList sentences;
    if (!holidays.isEmpty())
        sentences.append(PeriodView::tr("Not counted: %1.").arg(holidays.join(QStringLiteral(", "))));
    if (!worked.isEmpty())
        sentences.append(PeriodView::tr("Weekend days that are worked and count: %1.")
                             .arg(worked.join(QStringLiteral(", "))));
    for (const int year : calendar.yearsWithoutData(period.from, period.to))
        sentences.append(PeriodView::tr("There are no data on the holidays of %1.").arg(year));
    return sentences.join(QLatin1Char(' '));
}

} // namespace

PeriodView::PeriodView(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(spacingUnit(this) / 2);
    layout->setVerticalSpacing(spacingUnit(this) / 2);
    layout->setColumnStretch(1, 1);
    m_safe = addLine("periodSafe");
    m_counted = addLine("periodCounted");
    m_daysOff = new QLabel(this);
    m_daysOff->setObjectName(QStringLiteral("periodDaysOff"));
    m_daysOff->setWordWrap(true);
    m_daysOff->setFont(scaledFont(this, 0.9));
    layout->addWidget(m_daysOff, 2, 1);
}

PeriodView::Line PeriodView::addLine(const char *name)
{
    auto *grid = static_cast<QGridLayout *>(layout());
    const int row = grid->rowCount() == 1 && grid->count() == 0 ? 0 : grid->rowCount();
    Line line{new QLabel(this), new QLabel(this)};
    line.text->setObjectName(QString::fromLatin1(name));
    line.text->setWordWrap(true);
    grid->addWidget(line.icon, row, 0, Qt::AlignTop);
    grid->addWidget(line.text, row, 1);
    return line;
}

void PeriodView::fill(const Line &line, bool fine, bool otherFine, const QString &text)
{
    const Meaning meaning = fine ? Meaning::Done : otherFine ? Meaning::Warning : Meaning::Error;
    const int extent = iconExtent(this);
    line.icon->setPixmap(meaningIcon(meaning).pixmap(QSize(extent, extent), devicePixelRatioF()));
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, meaningColor(meaning, palette()));
    line.text->setPalette(colors);
    line.text->setText(text);
}

void PeriodView::show(
    PublicityKind kind, const DayRange &period, const Policy &policy, const WorkingCalendar &calendar)
{
    setVisible(period.from.isValid());
    if (!period.from.isValid())
        return;
    const int needed = policy.publicity.workingDays;
    const QString paper = kind == PublicityKind::First ? QStringLiteral("附件3") : QStringLiteral("附件4");
    const auto days = [&](StartDay reading) {
        return period.to.isValid() ? calendar.workingDays(period.from, period.to, reading) : 0;
    };
    const auto text = [&](StartDay reading, const QString &how) {
        const CountedPublicity counted = countPublicity(period.from, policy, calendar, reading);
        const int count = days(reading);
        const QString word = count >= needed ? tr("enough") : tr("too short");
        return tr("%1: %2 working days, %3 needed: %4. May end on %5, %6 from %7 on.",
            "how counted, number, number, word, day, paper, day")
            .arg(how)
            .arg(count)
            .arg(needed)
            .arg(word, viewDay(counted.end), paper, viewDay(counted.result));
    };
    const bool safe = days(StartDay::DoesNotCount) >= needed;
    const bool counted = days(StartDay::Counts) >= needed;
    fill(m_safe, safe, counted, text(StartDay::DoesNotCount, tr("First day not counted (safe)")));
    fill(m_counted, counted, false, text(StartDay::Counts, tr("First day counted")));
    m_daysOff->setText(offDays(period, calendar));
    m_daysOff->setVisible(!m_daysOff->text().isEmpty());
}

} // namespace chuding
