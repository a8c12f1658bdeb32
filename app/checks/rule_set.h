// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <bitset>

namespace chuding {

/// Some of the rules of `ruleIds()`, in 16 bytes: a list keeps one or two of them for each applicant.
class RuleSet
{
public:
    /// Room for rules; `ruleIds()` has about a hundred.
    static constexpr int capacity = 128;

    RuleSet() = default;
    RuleSet(std::initializer_list<QString> rules);

    /// A rule that is not in `ruleIds()` is passed over.
    void insert(const QString &rule);
    [[nodiscard]] bool contains(const QString &rule) const;
    [[nodiscard]] bool isEmpty() const noexcept { return m_rules.none(); }
    [[nodiscard]] bool intersects(const RuleSet &other) const noexcept
    {
        return (m_rules & other.m_rules).any();
    }
    /// In the order of `ruleIds()`.
    [[nodiscard]] QStringList ids() const;

    bool operator==(const RuleSet &) const = default;

private:
    std::bitset<capacity> m_rules;
};

} // namespace chuding
