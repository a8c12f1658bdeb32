// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rule_set.h"

#include <QList>

namespace chuding {

/// What a clerk mends in one go. In the order of the tasks: what bars a person first.
enum class RuleTopic {
    Scope,       ///< unit, post, diploma, specialty, first title
    Years,       ///< years of professional work
    Mandarin,    ///< level of the certificate
    Training,    ///< 继续教育, 免学
    Assessment,  ///< 年度考核
    Attachments, ///< scans that are missing or doubtful
    Signatures,  ///< signature and seal
    Data,        ///< ID number, dates, codes
    Publicity,   ///< both publicities
    Flow,        ///< windows and order of the steps
    Papers,      ///< what is handed in on paper
};

/// What an error of a rule means for the question whether the person qualifies (R-DUTY-4).
enum class RuleRole {
    Fact,     ///< the person does not qualify, or nothing is entered that shows it
    Evidence, ///< a scan is missing; the fact itself may be entered
    Form,     ///< of the application, not of the person: procedure, papers, time
};

struct RuleKind
{
    RuleTopic topic = RuleTopic::Data;
    RuleRole role = RuleRole::Form;

    bool operator==(const RuleKind &) const = default;
};

/// Of each rule in `ruleIds()`; any other is data and form.
[[nodiscard]] RuleKind kindOfRule(const QString &rule);
[[nodiscard]] const QList<RuleTopic> &ruleTopics();
[[nodiscard]] const RuleSet &rulesOf(RuleTopic topic);

} // namespace chuding
