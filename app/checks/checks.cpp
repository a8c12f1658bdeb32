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
        {Stage::Returned, u"returned"_s, u"已退回"_s, {}},
        {Stage::Reviewed, u"reviewed"_s, u"审核通过"_s, {}},
        {Stage::SecondPublicity, u"secondPublicity"_s, u"再次公示中"_s, {}},
        {Stage::ReportIssued, u"reportIssued"_s, u"公示情况报告已出具"_s, {}},
        {Stage::Delivered, u"delivered"_s, u"纸质材料已报送"_s, {}},
        {Stage::Withdrawn, u"withdrawn"_s, u"已撤回"_s, {}},
    };
    return table;
}

namespace {

const QList<Rule> &allRules()
{
    static const QList<Rule> rules = scopeRules() + yearRules() + timeRules() + attachmentRules() +
                                     trainingRules() + mandarinRules() + assessmentRules() +
                                     publicityRules() + paperRules() + dataRules();
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
        QStringList ids{u"R-PUB-8"_s, u"R-PUB-11"_s, u"R-PUB-13"_s, u"R-PAPER-4"_s, u"R-DATA-9"_s};
        for (const Rule &rule : allRules())
            ids += rule.ids;
        ids.removeDuplicates();
        std::sort(ids.begin(), ids.end(), idLess);
        return ids;
    }();
    return all;
}

Stage stageOf(const Dossier &dossier, const CheckContext &context)
{
    const auto last = dossier.events.isEmpty() ? std::optional<DossierEvent>() : dossier.events.last().event;
    if (last == DossierEvent::Withdrawn)
        return Stage::Withdrawn;
    if (last == DossierEvent::Returned)
        return Stage::Returned;
    if (last == DossierEvent::Delivered)
        return Stage::Delivered;
    const QDate today = context.asOf.date();
    const auto begun = [today](const PublicityRound *round) {
        return round && round->period.from.isValid() && round->period.from <= today;
    };
    const auto issued = [today](const PublicityRound *round) {
        return round && round->resultDate.isValid() && round->resultDate <= today;
    };
    if (last == DossierEvent::Reviewed) {
        if (issued(context.secondRound))
            return Stage::ReportIssued;
        return begun(context.secondRound) ? Stage::SecondPublicity : Stage::Reviewed;
    }
    if (last == DossierEvent::Applied)
        return Stage::Applied;
    if (issued(context.firstRound))
        return Stage::ResultIssued;
    return begun(context.firstRound) ? Stage::FirstPublicity : Stage::Draft;
}

} // namespace chuding
