// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rule_topics.h"

#include "checks.h"

#include <QHash>

#include <algorithm>

namespace chuding {

using namespace Qt::StringLiterals;

namespace {

struct TopicRow
{
    QString rules; ///< one rule, or a family when it ends with a hyphen
    RuleKind kind;
};

/// The first row that fits counts. What decides whether a person qualifies (`Fact`) is what the notice asks
/// of the person in sections 一, 二 and 五(一)2–4: unit, work, diploma, years, assessment, training,
/// Mandarin. Not the level asked for (R-SCOPE-6: another one can be chosen), nor from where a certificate was
/// taken (R-CE-2, 3), nor who examined an exemption (R-EXEMPT-1 to 6: one that does not hold shows in
/// R-CE-1).
const QList<TopicRow> &topicRows()
{
    using enum RuleTopic;
    using enum RuleRole;
    static const QList<TopicRow> rows{
        {u"R-SCOPE-6"_s, {Scope, Form}},
        {u"R-SCOPE-"_s, {Scope, Fact}},
        {u"R-SPEC-"_s, {Scope, Fact}},
        {u"R-YEAR-"_s, {Years, Fact}},
        {u"R-MANDARIN-1"_s, {Attachments, Evidence}},
        {u"R-MANDARIN-"_s, {Mandarin, Fact}},
        {u"R-CE-1"_s, {Training, Fact}},
        {u"R-EXEMPT-7"_s, {Training, Fact}},
        {u"R-CE-"_s, {Training, Form}},
        {u"R-EXEMPT-"_s, {Training, Form}},
        {u"R-ASSESS-"_s, {Assessment, Fact}},
        {u"R-ATT-12"_s, {Attachments, Evidence}},
        {u"R-ATT-"_s, {Attachments, Form}},
        {u"R-SIGN-"_s, {Signatures, Form}},
        {u"R-SCAN-6"_s, {Signatures, Form}},
        {u"R-SCAN-8"_s, {Papers, Form}},
        {u"R-SCAN-"_s, {Attachments, Form}},
        {u"R-PUB-"_s, {Publicity, Form}},
        {u"R-TIME-"_s, {Flow, Form}},
        {u"R-FLOW-"_s, {Flow, Form}},
        {u"R-PAPER-"_s, {Papers, Form}},
    };
    return rows;
}

RuleKind lookUpKind(const QString &rule)
{
    const QList<TopicRow> &rows = topicRows();
    const auto row = std::find_if(rows.cbegin(), rows.cend(), [&](const TopicRow &candidate) {
        return candidate.rules.endsWith(u'-') ? rule.startsWith(candidate.rules) : rule == candidate.rules;
    });
    return row == rows.cend() ? RuleKind() : row->kind;
}

} // namespace

RuleKind kindOfRule(const QString &rule)
{
    static const QHash<QString, RuleKind> kinds = [] {
        QHash<QString, RuleKind> result;
        for (const QString &id : ruleIds())
            result.insert(id, lookUpKind(id));
        return result;
    }();
    return kinds.value(rule);
}

const QList<RuleTopic> &ruleTopics()
{
    using enum RuleTopic;
    static const QList<RuleTopic> topics{
        Scope, Years, Mandarin, Training, Assessment, Attachments, Signatures, Data, Publicity, Flow, Papers};
    return topics;
}

const RuleSet &rulesOf(RuleTopic topic)
{
    static const QHash<RuleTopic, RuleSet> sets = [] {
        QHash<RuleTopic, RuleSet> result;
        for (const RuleTopic any : ruleTopics())
            result.insert(any, RuleSet());
        for (const QString &id : ruleIds())
            result[kindOfRule(id).topic].insert(id);
        return result;
    }();
    return *sets.constFind(topic);
}

} // namespace chuding
