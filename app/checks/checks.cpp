// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks.h"

#include "rule_scope.h"

#include <algorithm>

namespace chuding {

using namespace Qt::StringLiterals;

template <>
const QList<Code<Stage>> &codeTable<Stage>()
{
    static const QList<Code<Stage>> table{
        {Stage::Draft, u"draft"_s, u"草稿"_s, {}},
        {Stage::FirstPublicity, u"firstPublicity"_s, u"公示中"_s, {}},
        {Stage::ResultIssued, u"resultIssued"_s, u"公示结果已出具"_s, {}},
        {Stage::Applied, u"applied"_s, u"已申报"_s, {}},
        {Stage::UnitReviewed, u"unitReviewed"_s, u"单位已审核推荐"_s, {}},
        {Stage::Returned, u"returned"_s, u"已退回"_s, {}},
        {Stage::Reviewed, u"reviewed"_s, u"审核通过"_s, {}},
        {Stage::SecondPublicity, u"secondPublicity"_s, u"再次公示中"_s, {}},
        {Stage::ReportIssued, u"reportIssued"_s, u"公示情况报告已出具"_s, {}},
        {Stage::HandedToDepartment, u"handedToDepartment"_s, u"已提交主管局"_s, {}},
        {Stage::DepartmentConfirmed, u"departmentConfirmed"_s, u"主管局已确认"_s, {}},
        {Stage::Delivered, u"delivered"_s, u"纸质材料已报送"_s, {}},
        {Stage::CountyConfirmed, u"countyConfirmed"_s, u"县人社局已确认"_s, {}},
        {Stage::Withdrawn, u"withdrawn"_s, u"已撤回"_s, {}},
    };
    return table;
}

namespace {

const QList<Rule> &allRules()
{
    static const QList<Rule> rules =
        scopeRules() + yearRules() + timeRules() + attachmentRules() + trainingRules() + mandarinRules() +
        assessmentRules() + publicityRules() + paperRules() + scanRules() + scannedTextRules() + dataRules();
    return rules;
}

/// R-ABC-2 before R-ABC-10.
bool idLess(const QString &a, const QString &b)
{
    const qsizetype splitA = a.lastIndexOf(u'-');
    const qsizetype splitB = b.lastIndexOf(u'-');
    const auto family = QStringView(a).left(splitA).compare(QStringView(b).left(splitB));
    if (family != 0)
        return family < 0;
    return QStringView(a).mid(splitA + 1).toInt() < QStringView(b).mid(splitB + 1).toInt();
}

} // namespace

QList<Finding> check(const Dossier &dossier, const CheckContext &context)
{
    RuleScope scope(dossier, context);
    for (const Rule &rule : allRules())
        rule.judge(scope);
    return scope.takeFindings();
}

bool isSeasonQuestion(const QString &rule)
{
    return rule == u"R-SIGN-3" || rule == u"R-PUB-12";
}

QStringList ruleIds()
{
    static const QStringList all = [] {
        QStringList ids{
            u"R-PUB-8"_s, u"R-PUB-11"_s, u"R-PUB-13"_s, u"R-PAPER-4"_s, u"R-SCAN-4"_s, u"R-DATA-9"_s};
        for (const Rule &rule : allRules())
            ids += rule.ids;
        ids.removeDuplicates();
        std::sort(ids.begin(), ids.end(), idLess);
        return ids;
    }();
    return all;
}

bool isSecondRoundOfThePast(const Dossier &dossier, const CheckContext &context)
{
    const PublicityRound *round = context.secondRound;
    if (!round || !round->period.from.isValid() || dossier.firstCountingEvent() == 0)
        return false;
    const Moment reviewed = dossier.eventMoment(DossierEvent::Reviewed);
    const Moment since = reviewed.isKnown() ? reviewed : dossier.eventMoment(DossierEvent::Applied);
    return round->period.from < since.date();
}

namespace {

bool hasBegun(const PublicityRound *round, QDate today)
{
    return round && round->period.from.isValid() && round->period.from <= today;
}

bool hasResult(const PublicityRound *round, QDate today)
{
    return round && round->resultDate.isValid() && round->resultDate <= today;
}

Stage stageBeforeApplying(const CheckContext &context)
{
    const QDate today = context.asOf.date();
    if (hasResult(context.firstRound, today))
        return Stage::ResultIssued;
    return hasBegun(context.firstRound, today) ? Stage::FirstPublicity : Stage::Draft;
}

Stage stageAfterReview(const Dossier &dossier, const CheckContext &context)
{
    const QDate today = context.asOf.date();
    if (isSecondRoundOfThePast(dossier, context))
        return Stage::Reviewed;
    if (hasResult(context.secondRound, today))
        return Stage::ReportIssued;
    return hasBegun(context.secondRound, today) ? Stage::SecondPublicity : Stage::Reviewed;
}

} // namespace

Stage stageOf(const Dossier &dossier, const CheckContext &context)
{
    if (dossier.events.isEmpty())
        return stageBeforeApplying(context);
    switch (dossier.events.last().event) {
    case DossierEvent::Applied:
        return Stage::Applied;
    case DossierEvent::UnitReviewed:
        return Stage::UnitReviewed;
    case DossierEvent::Reviewed:
        return stageAfterReview(dossier, context);
    case DossierEvent::HandedToDepartment:
        return Stage::HandedToDepartment;
    case DossierEvent::DepartmentConfirmed:
        return Stage::DepartmentConfirmed;
    case DossierEvent::Delivered:
        return Stage::Delivered;
    case DossierEvent::CountyConfirmed:
        return Stage::CountyConfirmed;
    case DossierEvent::Returned:
        return Stage::Returned;
    case DossierEvent::Withdrawn:
        return Stage::Withdrawn;
    }
    Q_UNREACHABLE();
}

} // namespace chuding
