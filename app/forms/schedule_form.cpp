// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "working_paper.h"

namespace chuding::forms {

using namespace Qt::StringLiterals;

namespace {

QString fitKey(const ReadingSchedule &schedule)
{
    if (!schedule.step)
        return u"schedule.fit.done"_s;
    switch (schedule.fit) {
    case ScheduleFit::Fits:
        return u"schedule.fit.fits"_s;
    case ScheduleFit::WithoutBuffer:
        return u"schedule.fit.withoutBuffer"_s;
    case ScheduleFit::FormalOnly:
        return u"schedule.fit.formalOnly"_s;
    case ScheduleFit::TooLate:
        return u"schedule.fit.tooLate"_s;
    }
    Q_UNREACHABLE();
}

/// By when each step of the season must be done, by both readings of the publicity's first day.
class ScheduleForm
{
public:
    ScheduleForm(FormWriter &writer, const Schedule &schedule)
        : m_writer(writer)
        , m_flow(writer.setter(), workingStyle())
        , m_schedule(schedule)
        , m_policy(writer.data().policy)
    {
    }

    void draw()
    {
        const Spans title = m_writer.fill(u"schedule.title"_s,
            {{u"county"_s, plain(m_policy.county)}, {u"year"_s, m_writer.number(m_policy.year)}});
        m_flow.title(textOf(title), 0);
        windows();
        drawBasis(m_writer, m_flow, u"schedule.basis"_s);
        m_flow.skip(1);
        reading(m_schedule.safe, u"schedule.safe"_s);
        m_flow.newPage();
        reading(m_schedule.counted, u"schedule.counted"_s);
        notes();
    }

private:
    void windows()
    {
        FlowTable table(m_flow, {46, 110});
        const auto row = [&](const QString &key, const Spans &value) {
            table.rows().row(labelledRow(m_writer, {{key, value}}));
        };
        row(u"schedule.apply"_s, window(m_policy.applyWindow));
        row(u"schedule.review"_s, window(m_policy.reviewWindow));
        row(u"schedule.paper"_s, window(m_policy.paperWindow));
        row(u"schedule.moment"_s, plain(m_writer.data().moment.toChinese()));
    }

    Spans window(const TimeWindow &window)
    {
        return m_writer.fill(u"schedule.window"_s,
            {{u"from"_s, plain(window.from.toChinese())}, {u"to"_s, plain(window.to.toChinese())}});
    }

    void reading(const ReadingSchedule &schedule, const QString &titleKey)
    {
        m_flow.paragraphIn(FontRole::Heading, plain(m_writer.text(titleKey)), 0, 3);
        {
            FlowTable table(m_flow, {44, 28, 28, 28, 28});
            table.rows().headings(
                {headingRow(m_writer, {u"schedule.step"_s, u"schedule.earliest"_s, u"schedule.advised"_s,
                                          u"schedule.latest"_s, u"schedule.formal"_s})});
            for (const Code<ScheduleStep> &step : codeTable<ScheduleStep>()) {
                const StepDates dates = schedule.dates(step.value);
                QList<Spans> texts{plain(step.text)};
                for (const QDate day : {dates.planned(), dates.advised, dates.latest, dates.formal})
                    texts.append(shortDay(day, u"\n"_s));
                table.rows().row(centredRow(texts, FontRole::Body, {0}));
            }
        }
        fit(schedule);
        m_flow.skip(1);
    }

    /// 10月8日 周二; with its year when it is not the notice's. A dash where there is no such day.
    Spans shortDay(QDate day, const QString &behindYear = {})
    {
        if (!day.isValid())
            return plain(u"—"_s);
        const QString weekdays = m_writer.text(u"schedule.weekdays"_s);
        const Spans text = m_writer.fill(u"schedule.day"_s,
            {{u"month"_s, m_writer.number(day.month())}, {u"day"_s, m_writer.number(day.day())},
                {u"weekday"_s, plain(weekdays.mid(day.dayOfWeek() - 1, 1))}});
        if (day.year() == m_policy.year)
            return text;
        return m_writer.fill(u"schedule.year"_s, {{u"year"_s, m_writer.number(day.year())}}) +
               plain(behindYear) + text;
    }

    void fit(const ReadingSchedule &schedule)
    {
        const StepDates dates = schedule.step ? schedule.dates(*schedule.step) : StepDates();
        const QString step = schedule.step ? codeText(*schedule.step) : QString();
        m_flow.paragraph(m_writer.fill(fitKey(schedule),
            {{u"step"_s, plain(step)}, {u"advised"_s, shortDay(dates.advised)},
                {u"latest"_s, shortDay(dates.latest)}, {u"formal"_s, shortDay(dates.formal)},
                {u"days"_s, m_writer.number(m_policy.paperBufferDays)},
                {u"phone"_s, plain(m_policy.contactPhone)}}));
    }

    void notes()
    {
        m_flow.paragraph(m_writer.fill(
            u"schedule.note1"_s, {{u"days"_s, m_writer.number(m_policy.paperBufferDays)},
                                     {u"publicityDays"_s, m_writer.number(m_policy.publicity.workingDays)}}));
        m_flow.paragraph(plain(m_writer.text(u"schedule.note2"_s)));
        if (m_schedule.yearsWithoutData.isEmpty())
            return;
        QStringList years;
        for (const int year : m_schedule.yearsWithoutData)
            years.append(QString::number(year));
        m_flow.paragraph(m_writer.fill(u"schedule.noCalendar"_s, {{u"years"_s, plain(years.join(u'、'))}}));
    }

    FormWriter &m_writer;
    PageFlow m_flow;
    const Schedule &m_schedule;
    const Policy &m_policy;
};

} // namespace

void layoutSchedule(FormWriter &writer)
{
    ScheduleForm(writer, *writer.data().schedule).draw();
}

} // namespace chuding::forms
