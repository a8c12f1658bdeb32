// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rule_titles.h"

#include <QCoreApplication>
#include <QHash>

namespace chuding {

namespace {

struct RuleTitle
{
    const char *rule;
    const char *title;
};

// clang-format off
constexpr RuleTitle titles[]{
    {"R-SCOPE-1", QT_TRANSLATE_NOOP("chuding::RuleTitles", "Works in a unit of the county")},
    {"R-SCOPE-2", QT_TRANSLATE_NOOP("chuding::RuleTitles", "Does professional or technical work")},
    {"R-SCOPE-3", QT_TRANSLATE_NOOP("chuding::RuleTitles", "Graduated from full-time studies")},
    {"R-SCOPE-4", QT_TRANSLATE_NOOP("chuding::RuleTitles", "Professions whose titles come by state examination")},
    {"R-SCOPE-5", QT_TRANSLATE_NOOP("chuding::RuleTitles", "Assessed as qualified")},
    {"R-SCOPE-6", QT_TRANSLATE_NOOP("chuding::RuleTitles", "Only junior titles")},
    {"R-SCOPE-7", QT_TRANSLATE_NOOP("chuding::RuleTitles", "The first title in this specialty")},
    {"R-SCOPE-8", QT_TRANSLATE_NOOP("chuding::RuleTitles", "Graduates with a master's or doctor's degree")},
    {"R-YEAR-1", QT_TRANSLATE_NOOP("chuding::RuleTitles", "Bachelor: in the year in which the work begins")},
    {"R-YEAR-2", QT_TRANSLATE_NOOP("chuding::RuleTitles", "Three-year college: one full year of work")},
    {"R-YEAR-3", QT_TRANSLATE_NOOP("chuding::RuleTitles", "Secondary school: two full years of work")},
    {"R-YEAR-4", QT_TRANSLATE_NOOP("chuding::RuleTitles", "From when the years of work count")},
    {"R-YEAR-5", QT_TRANSLATE_NOOP("chuding::RuleTitles", "Until when the years of work count")},
    {"R-YEAR-6", QT_TRANSLATE_NOOP("chuding::RuleTitles", "Only the month is known")},
    {"R-YEAR-7", QT_TRANSLATE_NOOP("chuding::RuleTitles", "Leap days and ends of months")},
    {"R-YEAR-8", QT_TRANSLATE_NOOP("chuding::RuleTitles", "Interrupted or other work")},
    {"R-YEAR-9", QT_TRANSLATE_NOOP("chuding::RuleTitles", "Which education counts")},
    {"R-SPEC-1", QT_TRANSLATE_NOOP("chuding::RuleTitles", "One of the specialties of the notice")},
    {"R-SPEC-2", QT_TRANSLATE_NOOP("chuding::RuleTitles", "Only the junior titles of this specialty")},
    {"R-SPEC-3", QT_TRANSLATE_NOOP("chuding::RuleTitles", "The specialty suits the post and the studies")},
    {"R-TIME-1", QT_TRANSLATE_NOOP("chuding::RuleTitles", "Applied within the dates")},
    {"R-TIME-2", QT_TRANSLATE_NOOP("chuding::RuleTitles", "Reviewed within the dates")},
    {"R-TIME-3", QT_TRANSLATE_NOOP("chuding::RuleTitles", "Papers handed in within the dates")},
    {"R-TIME-4", QT_TRANSLATE_NOOP("chuding::RuleTitles", "The steps in their order")},
    {"R-TIME-5", QT_TRANSLATE_NOOP("chuding::RuleTitles", "Is there time for the second publicity")},
    {"R-TIME-6", QT_TRANSLATE_NOOP("chuding::RuleTitles", "Time for the authority above")},
    {"R-FLOW-1", QT_TRANSLATE_NOOP("chuding::RuleTitles", "Applied on the platform")},
    {"R-FLOW-2", QT_TRANSLATE_NOOP("chuding::RuleTitles", "Unit, then authority, then county bureau")},
    {"R-FLOW-3", QT_TRANSLATE_NOOP("chuding::RuleTitles", "Registered under the real name, in the right module")},
    {"R-ATT-1", QT_TRANSLATE_NOOP("chuding::RuleTitles", "Graduation certificate")},
    {"R-ATT-2", QT_TRANSLATE_NOOP("chuding::RuleTitles", "Degree certificate")},
    {"R-ATT-3", QT_TRANSLATE_NOOP("chuding::RuleTitles", "Education record of the ministry's site")},
    {"R-ATT-4", QT_TRANSLATE_NOOP("chuding::RuleTitles", "Papers of the personnel file instead")},
    {"R-ATT-5", QT_TRANSLATE_NOOP("chuding::RuleTitles", "Certificates of training, or the exemption")},
    {"R-ATT-6", QT_TRANSLATE_NOOP("chuding::RuleTitles", "Mandarin certificate")},
    {"R-ATT-7", QT_TRANSLATE_NOOP("chuding::RuleTitles", "Annual assessments or a proof")},
    {"R-ATT-8", QT_TRANSLATE_NOOP("chuding::RuleTitles", "Notice of the first publicity")},
    {"R-ATT-9", QT_TRANSLATE_NOOP("chuding::RuleTitles", "Result of the first publicity")},
    {"R-ATT-10", QT_TRANSLATE_NOOP("chuding::RuleTitles", "Recommendation")},
    {"R-ATT-11", QT_TRANSLATE_NOOP("chuding::RuleTitles", "Commitment of the applicant")},
    {"R-ATT-12", QT_TRANSLATE_NOOP("chuding::RuleTitles", "Teacher's certificate")},
    {"R-ATT-13", QT_TRANSLATE_NOOP("chuding::RuleTitles", "Mandarin certificate among the other papers, too")},
    {"R-ATT-14", QT_TRANSLATE_NOOP("chuding::RuleTitles", "Each paper in its place on the platform")},
    {"R-SIGN-1", QT_TRANSLATE_NOOP("chuding::RuleTitles", "Proofs of the unit are signed and sealed")},
    {"R-SIGN-2", QT_TRANSLATE_NOOP("chuding::RuleTitles", "Annex 2 is signed and sealed")},
    {"R-SIGN-3", QT_TRANSLATE_NOOP("chuding::RuleTitles", "Who signs for the unit")},
    {"R-CE-1", QT_TRANSLATE_NOOP("chuding::RuleTitles", "Both kinds of training for each year")},
    {"R-CE-2", QT_TRANSLATE_NOOP("chuding::RuleTitles", "Professional training from the training system")},
    {"R-CE-3", QT_TRANSLATE_NOOP("chuding::RuleTitles", "Public training from the training system")},
    {"R-CE-4", QT_TRANSLATE_NOOP("chuding::RuleTitles", "Certificates of earlier years")},
    {"R-CE-5", QT_TRANSLATE_NOOP("chuding::RuleTitles", "Which years of training")},
    {"R-CE-6", QT_TRANSLATE_NOOP("chuding::RuleTitles", "A year of training that cannot be")},
    {"R-EXEMPT-1", QT_TRANSLATE_NOOP("chuding::RuleTitles", "Who is exempt from training")},
    {"R-EXEMPT-2", QT_TRANSLATE_NOOP("chuding::RuleTitles", "Who examines those in the villages")},
    {"R-EXEMPT-3", QT_TRANSLATE_NOOP("chuding::RuleTitles", "Who examines temple managers and preschool teachers")},
    {"R-EXEMPT-4", QT_TRANSLATE_NOOP("chuding::RuleTitles", "Who examines those who have returned")},
    {"R-EXEMPT-5", QT_TRANSLATE_NOOP("chuding::RuleTitles", "No other exemptions and forms")},
    {"R-EXEMPT-6", QT_TRANSLATE_NOOP("chuding::RuleTitles", "The exemption is approved, sealed and dated")},
    {"R-EXEMPT-7", QT_TRANSLATE_NOOP("chuding::RuleTitles", "Which years the exemption covers")},
    {"R-EXEMPT-8", QT_TRANSLATE_NOOP("chuding::RuleTitles", "The exemption in the place of training")},
    {"R-MANDARIN-1", QT_TRANSLATE_NOOP("chuding::RuleTitles", "Whether a Mandarin certificate is needed")},
    {"R-MANDARIN-2", QT_TRANSLATE_NOOP("chuding::RuleTitles", "The lowest grade")},
    {"R-MANDARIN-3", QT_TRANSLATE_NOOP("chuding::RuleTitles", "Broadcasters")},
    {"R-MANDARIN-4", QT_TRANSLATE_NOOP("chuding::RuleTitles", "Broadcasters in Chinese")},
    {"R-MANDARIN-5", QT_TRANSLATE_NOOP("chuding::RuleTitles", "Teachers")},
    {"R-MANDARIN-6", QT_TRANSLATE_NOOP("chuding::RuleTitles", "Teachers of Chinese")},
    {"R-MANDARIN-7", QT_TRANSLATE_NOOP("chuding::RuleTitles", "In enterprises")},
    {"R-MANDARIN-8", QT_TRANSLATE_NOOP("chuding::RuleTitles", "Groups that the notice does not name")},
    {"R-MANDARIN-9", QT_TRANSLATE_NOOP("chuding::RuleTitles", "Score and grade agree")},
    {"R-ASSESS-1", QT_TRANSLATE_NOOP("chuding::RuleTitles", "How many years of assessments")},
    {"R-ASSESS-2", QT_TRANSLATE_NOOP("chuding::RuleTitles", "The result of an assessment")},
    {"R-ASSESS-3", QT_TRANSLATE_NOOP("chuding::RuleTitles", "An assessment without a grade")},
    {"R-ASSESS-4", QT_TRANSLATE_NOOP("chuding::RuleTitles", "An assessment of a year that is not over")},
    {"R-ASSESS-5", QT_TRANSLATE_NOOP("chuding::RuleTitles", "A proof in an enterprise")},
    {"R-ASSESS-6", QT_TRANSLATE_NOOP("chuding::RuleTitles", "A year that does not count")},
    {"R-PUB-1", QT_TRANSLATE_NOOP("chuding::RuleTitles", "Publicised by the unit before applying")},
    {"R-PUB-2", QT_TRANSLATE_NOOP("chuding::RuleTitles", "At least so many working days")},
    {"R-PUB-3", QT_TRANSLATE_NOOP("chuding::RuleTitles", "The publicity has ended before applying")},
    {"R-PUB-4", QT_TRANSLATE_NOOP("chuding::RuleTitles", "The result is issued after the publicity")},
    {"R-PUB-5", QT_TRANSLATE_NOOP("chuding::RuleTitles", "Objections")},
    {"R-PUB-6", QT_TRANSLATE_NOOP("chuding::RuleTitles", "Publicised again after the review")},
    {"R-PUB-7", QT_TRANSLATE_NOOP("chuding::RuleTitles", "Length and start of the second publicity")},
    {"R-PUB-8", QT_TRANSLATE_NOOP("chuding::RuleTitles", "Numbers and names of annex 4")},
    {"R-PUB-9", QT_TRANSLATE_NOOP("chuding::RuleTitles", "The days that the form prints")},
    {"R-PUB-10", QT_TRANSLATE_NOOP("chuding::RuleTitles", "A publicity before the notice was issued")},
    {"R-PUB-11", QT_TRANSLATE_NOOP("chuding::RuleTitles", "Annex 2 and annex 3 agree")},
    {"R-PUB-12", QT_TRANSLATE_NOOP("chuding::RuleTitles", "ID numbers on a public wall")},
    {"R-PUB-13", QT_TRANSLATE_NOOP("chuding::RuleTitles", "Several people in one publicity")},
    {"R-PAPER-1", QT_TRANSLATE_NOOP("chuding::RuleTitles", "The form exported by the platform, twice, on both sides")},
    {"R-PAPER-2", QT_TRANSLATE_NOOP("chuding::RuleTitles", "Report on the publicity")},
    {"R-PAPER-3", QT_TRANSLATE_NOOP("chuding::RuleTitles", "Handed on by the authority above")},
    {"R-PAPER-4", QT_TRANSLATE_NOOP("chuding::RuleTitles", "The forms and annex 4 name the same people")},
    {"R-SCAN-1", QT_TRANSLATE_NOOP("chuding::RuleTitles", "The file can be read")},
    {"R-SCAN-2", QT_TRANSLATE_NOOP("chuding::RuleTitles", "The pages can be read and are upright")},
    {"R-SCAN-3", QT_TRANSLATE_NOOP("chuding::RuleTitles", "The same file for two papers")},
    {"R-SCAN-4", QT_TRANSLATE_NOOP("chuding::RuleTitles", "The same file at two applicants")},
    {"R-SCAN-5", QT_TRANSLATE_NOOP("chuding::RuleTitles", "The same page twice")},
    {"R-SCAN-6", QT_TRANSLATE_NOOP("chuding::RuleTitles", "A seal is seen")},
    {"R-SCAN-7", QT_TRANSLATE_NOOP("chuding::RuleTitles", "The text of a paper and the dossier agree")},
    {"R-SCAN-8", QT_TRANSLATE_NOOP("chuding::RuleTitles", "The exported form")},
    {"R-SCAN-9", QT_TRANSLATE_NOOP("chuding::RuleTitles", "The verification code is still valid")},
    {"R-DUTY-4", QT_TRANSLATE_NOOP("chuding::RuleTitles", "All who qualify apply")},
    {"R-DATA-1", QT_TRANSLATE_NOOP("chuding::RuleTitles", "ID number")},
    {"R-DATA-2", QT_TRANSLATE_NOOP("chuding::RuleTitles", "Former forms of ID numbers")},
    {"R-DATA-3", QT_TRANSLATE_NOOP("chuding::RuleTitles", "ID number, sex and birth agree")},
    {"R-DATA-4", QT_TRANSLATE_NOOP("chuding::RuleTitles", "Dates in their order")},
    {"R-DATA-5", QT_TRANSLATE_NOOP("chuding::RuleTitles", "Credit code of the unit")},
    {"R-DATA-6", QT_TRANSLATE_NOOP("chuding::RuleTitles", "Telephone number")},
    {"R-DATA-7", QT_TRANSLATE_NOOP("chuding::RuleTitles", "Ethnic group and political status")},
    {"R-DATA-8", QT_TRANSLATE_NOOP("chuding::RuleTitles", "Name")},
    {"R-DATA-9", QT_TRANSLATE_NOOP("chuding::RuleTitles", "The same person twice")},
    {"R-DATA-10", QT_TRANSLATE_NOOP("chuding::RuleTitles", "Kind of the unit")},
};
// clang-format on

class RuleTitles
{
    Q_DECLARE_TR_FUNCTIONS(chuding::RuleTitles)

public:
    static QString topic(RuleTopic topic);
};

QString RuleTitles::topic(RuleTopic topic)
{
    switch (topic) {
    case RuleTopic::Scope:
        return tr("Scope");
    case RuleTopic::Years:
        return tr("Years of work");
    case RuleTopic::Mandarin:
        return tr("Mandarin");
    case RuleTopic::Training:
        return tr("Training");
    case RuleTopic::Assessment:
        return tr("Assessments");
    case RuleTopic::Attachments:
        return tr("Attachments");
    case RuleTopic::Signatures:
        return tr("Signatures and seals");
    case RuleTopic::Data:
        return tr("Data");
    case RuleTopic::Publicity:
        return tr("Publicity");
    case RuleTopic::Flow:
        return tr("Order of the steps");
    case RuleTopic::Papers:
        return tr("Papers");
    }
    return {};
}

} // namespace

QString topicTitle(RuleTopic topic)
{
    return RuleTitles::topic(topic);
}

QString ruleTitle(const QString &rule)
{
    static const QHash<QString, const char *> byRule = [] {
        QHash<QString, const char *> result;
        for (const RuleTitle &one : titles)
            result.insert(QString::fromLatin1(one.rule), one.title);
        return result;
    }();
    const char *title = byRule.value(rule);
    return title != nullptr ? QCoreApplication::translate("chuding::RuleTitles", title) : QString();
}

QString ruleName(const QString &rule)
{
    const QString title = ruleTitle(rule);
    return title.isEmpty() ? rule : rule + QLatin1Char(' ') + title;
}

} // namespace chuding
