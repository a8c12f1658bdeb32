// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rule_scope.h"

#include <QCoreApplication>

namespace chuding {

using namespace Qt::StringLiterals;

namespace {

/// Years of professional work after graduation: R-YEAR (section 一).
class YearRules
{
    Q_DECLARE_TR_FUNCTIONS(chuding::Checks)

public:
    static void years(RuleScope &s);
    static void counting(RuleScope &s);
    static void interruptions(RuleScope &s);
    static void ignoredRecords(RuleScope &s);

private:
    static QString ruleOf(EducationBucket bucket);
    static void notMet(RuleScope &s);
    static QString looserReadings(const RuleScope &s);
    static QString whenToApply(const RuleScope &s);
};

QString YearRules::ruleOf(EducationBucket bucket)
{
    switch (bucket) {
    case EducationBucket::Associate:
        return u"R-YEAR-2"_s;
    case EducationBucket::Secondary:
        return u"R-YEAR-3"_s;
    default:
        return u"R-YEAR-1"_s;
    }
}

/// R-YEAR-5: whether counting to a later day would do, which the notice leaves open.
QString YearRules::looserReadings(const RuleScope &s)
{
    const QDate windowEnd = s.policy.applyWindow.to.date();
    if (s.ground.metFrom <= windowEnd)
        return tr("It is met on %1, within the application time.").arg(dayText(s.ground.metFrom));
    const QString late = tr("It is met on %1 at the earliest, after the application time has ended (%2).")
                             .arg(dayText(s.ground.metFrom), dayText(windowEnd));
    if (s.ground.metFrom <= QDate(s.policy.year, 12, 31))
        return late + u' ' +
               tr("Counted to the end of the year it would be met; the notice does not say so.");
    return late;
}

/// What is left to do when the years are not full: apply later, or not this year.
QString YearRules::whenToApply(const RuleScope &s)
{
    if (!s.ground.metFrom.isValid())
        return tr("Fill in the date of graduation and the start of professional work as the personnel file "
                  "states them; applying is possible only after both.");
    const Moment &end = s.policy.applyWindow.to;
    if (s.ground.metFrom <= end.date() && !surelyBefore(end, s.context.asOf))
        return tr("Apply on the platform from %1 until %2, not before; an application made earlier must be "
                  "sent back and submitted again.")
            .arg(dayText(s.ground.metFrom), minuteText(end));
    return tr("Compare the date of graduation and the start of professional work with the personnel file; if "
              "both are right, nothing can be done this year: the application has to wait for the next "
              "notice.");
}

void YearRules::notMet(RuleScope &s)
{
    const QString education = codeText(s.ground.bucket);
    const int years = s.terms.minYears;
    const QString message =
        years == 0 ? tr("%1: not yet graduated or not yet at professional work on %2 (counted from %3).")
                         .arg(education, dayText(yearReferenceDay(s)), s.ground.start.toText())
                   : tr("%1: less than %2 full years of professional work on %3 (counted from %4).")
                         .arg(education)
                         .arg(years)
                         .arg(dayText(yearReferenceDay(s)), s.ground.start.toText());
    s.error(ruleOf(s.ground.bucket), u"work.professionalStart"_s,
        s.ground.metFrom.isValid() ? message + u' ' + looserReadings(s) : message, whenToApply(s));
}

void YearRules::years(RuleScope &s)
{
    if (s.ground.index < 0)
        return;
    const QString rule = ruleOf(s.ground.bucket);
    switch (s.ground.standing) {
    case TimeStanding::Met:
        if (s.terms.minYears == 0 && s.ground.start.year() < s.policy.year) {
            s.info(rule, u"work.professionalStart"_s,
                tr("Professional work began in an earlier year (%1): a belated determination, which is "
                   "allowed.")
                    .arg(s.ground.start.year()));
        }
        return;
    case TimeStanding::Boundary:
        s.warning(u"R-YEAR-6"_s, u"work.professionalStart"_s,
            tr("Only the month is known (%1), and it is the month that decides. The years are surely full on "
               "%2.")
                .arg(s.ground.start.toText(), dayText(s.ground.metFrom)),
            tr("Find out the exact day."));
        return;
    case TimeStanding::NotMet:
        notMet(s);
        return;
    case TimeStanding::Unknown:
        s.warning(rule,
            s.dossier.employment.professionalStart.isKnown() ? u"edu%1.graduated"_s.arg(s.ground.index + 1)
                                                             : u"work.professionalStart"_s,
            tr("The years of professional work cannot be counted: the date of graduation or of the start of "
               "professional work is missing."),
            tr("Fill in both dates."));
        return;
    }
}

void YearRules::counting(RuleScope &s)
{
    if (s.ground.index < 0)
        return;
    const DayOrMonth &graduated = s.groundEducation().graduated;
    const DayOrMonth &began = s.dossier.employment.professionalStart;
    const DayOrMonth &firstWork = s.dossier.employment.workStart;
    const auto before = [](const DayOrMonth &a, const DayOrMonth &b) {
        return a.isKnown() && b.isKnown() && a.latest() < b.earliest();
    };
    if (before(began, graduated) || before(firstWork, graduated)) {
        s.info(u"R-YEAR-4"_s, u"work.professionalStart"_s,
            tr("Work before graduation (%1) does not count.").arg(graduated.toText()));
    } else if (firstWork.isKnown() && began.isKnown() && firstWork != began) {
        s.info(u"R-YEAR-4"_s, u"work.professionalStart"_s,
            tr("Counted from the start of professional work (%1), not from the first work (%2).")
                .arg(began.toText(), firstWork.toText()));
    }
}

void YearRules::interruptions(RuleScope &s)
{
    if (!s.ground.start.isKnown())
        return;
    const QDate ref = yearReferenceDay(s);
    for (const WorkPeriod &period : s.dossier.workHistory) {
        if (!period.secondment || !period.period.from.isKnown())
            continue;
        const QDate to = period.period.to.isKnown() ? period.period.to.latest() : ref;
        if (to >= s.ground.start.earliest() && period.period.from.earliest() <= ref) {
            s.confirm(u"R-YEAR-8"_s, Severity::Warning, u"work.history"_s,
                tr("Was the work during the secondment (%1) still professional and technical?")
                    .arg(period.unitName),
                tr("Look at the letter of secondment and the work done there; if it was other work, ask the "
                   "county bureau whether that time counts."));
            return;
        }
    }
}

void YearRules::ignoredRecords(RuleScope &s)
{
    if (s.ground.index < 0)
        return;
    for (int i = 0; i < s.dossier.education.size(); ++i) {
        const Education &education = s.dossier.education[i];
        const EducationBucket stated = bucketOfLevel(education.level);
        if (stated == EducationBucket::None)
            continue;
        const QString field = u"edu%1.level"_s.arg(i + 1);
        if (bucketOf(education) == EducationBucket::None) {
            s.info(u"R-YEAR-9"_s, field,
                tr("%1 is not full-time or not graduated and does not count; judged by %2.")
                    .arg(codeText(*education.level), codeText(s.ground.bucket)));
        } else if (stated > s.ground.bucket) {
            s.info(u"R-YEAR-9"_s, field,
                tr("%1 does not meet its own rule yet; judged by %2.")
                    .arg(codeText(*education.level), codeText(s.ground.bucket)));
        }
    }
}

} // namespace

QList<Rule> yearRules()
{
    return {
        {{u"R-YEAR-1"_s, u"R-YEAR-2"_s, u"R-YEAR-3"_s, u"R-YEAR-6"_s}, &YearRules::years},
        {{u"R-YEAR-4"_s}, &YearRules::counting},
        {{u"R-YEAR-8"_s}, &YearRules::interruptions},
        {{u"R-YEAR-9"_s}, &YearRules::ignoredRecords},
    };
}

} // namespace chuding
