// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rule_topics.h"

#include <QString>

namespace chuding {

/// What a rule of `ruleIds()` is about, in a few words; translated. Empty: no such rule.
[[nodiscard]] QString ruleTitle(const QString &rule);
/// "R-MANDARIN-5 Teachers"; of no such rule what was given.
[[nodiscard]] QString ruleName(const QString &rule);
[[nodiscard]] QString topicTitle(RuleTopic topic);

} // namespace chuding
