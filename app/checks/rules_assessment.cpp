// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rule_scope.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace chuding {

using namespace Qt::StringLiterals;

namespace {

bool isGood(AssessmentResult result)
{
    return result == AssessmentResult::Excellent || result == AssessmentResult::Qualified;
}

bool isBad(AssessmentResult result)
{
    return result == AssessmentResult::BasicallyQualified || result == AssessmentResult::Unqualified;
}

/// The years of one person by what their papers say.
struct AssessedYears
{
    QSet<int> good;
    QSet<int> bad;
    QSet<int> open; ///< neither: 不定等次, 未参加
};

AssessedYears assessedYears(const Dossier &dossier)
{
    AssessedYears years;
    for (const QList<Assessment> *list : {&dossier.assessments, &dossier.assessmentProofs}) {
        for (const Assessment &assessment : *list) {
            if (isGood(assessment.result))
                years.good.insert(assessment.year);
            else
                (isBad(assessment.result) ? years.bad : years.open).insert(assessment.year);
        }
    }
    years.good.subtract(years.bad);
    years.open.subtract(years.good).subtract(years.bad);
    return years;
}

/// 年度考核 and 考核证明: R-ASSESS, R-ATT-7 (sections 一 and 五(一)4).
class AssessmentRules
{
    Q_DECLARE_TR_FUNCTIONS(chuding::Checks)

public:
    static void years(RuleScope &s);
    static void undetermined(RuleScope &s);
    static void tooEarly(RuleScope &s);
    static void enterprise(RuleScope &s);
    static void scans(RuleScope &s);

private:
    static QString listed(QSet<int> years);
};

QString AssessmentRules::listed(QSet<int> years)
{
    QList<int> sorted(years.cbegin(), years.cend());
    std::sort(sorted.begin(), sorted.end());
    QStringList texts;
    for (const int year : sorted)
        texts.append(QString::number(year));
    return texts.join(u", "_s);
}

void AssessmentRules::years(RuleScope &s)
{
    const AssessedYears years = assessedYears(s.dossier);
    // 本科: no completed year is needed, but one paper that says 合格 is (R-ASSESS-1).
    const int needed = std::max(1, s.terms.assessmentYears);
    const auto good = static_cast<int>(years.good.size());
    if (!years.bad.isEmpty() && good < needed) {
        s.error(u"R-ASSESS-2"_s, u"assessments"_s,
            tr("The result of %1 is not 合格 or better, and only %2 of %3 years are.")
                .arg(listed(years.bad))
                .arg(good)
                .arg(needed),
            tr("Add 年度考核表 or 考核证明 of another year with 合格 or better; if there is none, nothing "
               "can be done this year."));
    } else if (!years.bad.isEmpty()) {
        s.warning(u"R-ASSESS-6"_s, u"assessments"_s,
            tr("The result of %1 is not 合格 or better; the other years suffice. The notice does not say "
               "whether it bars.")
                .arg(listed(years.bad)),
            tr("Ask the county bureau."));
    }
    if (good + years.bad.size() + years.open.size() < needed) {
        s.error(u"R-ASSESS-1"_s, u"assessments"_s,
            s.terms.assessmentYears == 0
                ? tr("Neither an annual assessment nor a proof of assessment is entered.")
                : tr("Assessments of %1 years are needed, %2 are entered.")
                      .arg(needed)
                      .arg(good + years.bad.size() + years.open.size()),
            tr("Add 年度考核表 or 考核证明 of the missing years."));
    }
}

void AssessmentRules::undetermined(RuleScope &s)
{
    const AssessedYears years = assessedYears(s.dossier);
    QSet<int> seen;
    for (const QList<Assessment> *list : {&s.dossier.assessments, &s.dossier.assessmentProofs}) {
        for (const Assessment &assessment : *list) {
            if (isGood(assessment.result) || isBad(assessment.result) || seen.contains(assessment.year))
                continue;
            seen.insert(assessment.year);
            const QString result = codeText(assessment.result);
            if (years.good.contains(assessment.year)) {
                s.info(u"R-ASSESS-3"_s, u"assessmentProofs"_s,
                    tr("%1: %2, but a proof of assessment says 合格.").arg(assessment.year).arg(result));
            } else {
                s.error(u"R-ASSESS-3"_s, u"assessmentProofs"_s,
                    tr("%1: %2, and no proof of assessment says 合格.").arg(assessment.year).arg(result),
                    tr("Add 考核证明 of that year."));
            }
        }
    }
}

void AssessmentRules::tooEarly(RuleScope &s)
{
    for (const Assessment &assessment : s.dossier.assessments) {
        if (s.submission.isKnown() && assessment.year >= s.submission.date().year()) {
            s.warning(u"R-ASSESS-4"_s, u"assessments"_s,
                tr("An annual assessment of %1 cannot exist before that year is over.").arg(assessment.year),
                tr("Check the year; for the current year a proof of assessment is usual."));
        }
    }
}

void AssessmentRules::enterprise(RuleScope &s)
{
    if (s.dossier.employment.unitKind == UnitKind::Enterprise && s.dossier.assessments.isEmpty()) {
        s.info(u"R-ASSESS-5"_s, u"assessmentProofs"_s,
            tr("Enterprises usually have no 年度考核表; 考核证明 of the enterprise serves."));
    }
}

void AssessmentRules::scans(RuleScope &s)
{
    const bool entered = !s.dossier.assessments.isEmpty() || !s.dossier.assessmentProofs.isEmpty();
    if (entered && !s.has(AttachmentKind::AssessmentForm) && !s.has(AttachmentKind::AssessmentProof)) {
        s.error(u"R-ATT-7"_s, u"attachments"_s, tr("Missing: %1.").arg(tr("年度考核表 or 考核证明")),
            tr("Attach the scan of: %1.").arg(tr("年度考核表 or 考核证明")));
    }
}

} // namespace

QList<Rule> assessmentRules()
{
    return {
        {{u"R-ATT-7"_s}, &AssessmentRules::scans},
        {{u"R-ASSESS-1"_s, u"R-ASSESS-2"_s, u"R-ASSESS-6"_s}, &AssessmentRules::years},
        {{u"R-ASSESS-3"_s}, &AssessmentRules::undetermined},
        {{u"R-ASSESS-4"_s}, &AssessmentRules::tooEarly},
        {{u"R-ASSESS-5"_s}, &AssessmentRules::enterprise},
    };
}

} // namespace chuding
