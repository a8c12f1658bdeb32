// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/working_calendar.h"
#include "roster/roster_check.h"

#include <QMap>
#include <QTemporaryDir>

namespace chuding::test {

/// What a test asks of the worked cases after changing a few cells of one of them.
class RuleRows
{
public:
    /// Reads tests/data/cases/cases.csv; false when it is not there.
    [[nodiscard]] bool load();

    /// The roster row of `change`, parts separated by `|`: `@NAME` starts from that case (default case 1),
    /// `key=value` sets a cell, `+附件` and `-附件` add and take an attachment, `!prefix` empties all cells
    /// whose key begins so.
    [[nodiscard]] RosterRow row(const QString &change);
    /// All findings about that row.
    [[nodiscard]] QList<Finding> findings(
        const QString &change, const QString &asOf = {}, bool assumeConfirmed = true);
    /// The same about a dossier that was changed by code.
    [[nodiscard]] QList<Finding> findings(const RosterRow &row, CheckContext context) const;
    [[nodiscard]] CheckContext context(const QString &asOf = {}) const;
    /// Of the cases.
    [[nodiscard]] QStringList names() const { return m_cases.keys(); }

    Policy policy = PolicyCatalog(QStringList()).load(QStringLiteral("xj-bohu-2024")).value();
    WorkingCalendar calendar = bundledCalendar();

private:
    QStringList m_keys;
    QMap<QString, QMap<QString, QString>> m_cases; ///< by name
    QTemporaryDir m_folder;
};

/// `E:YEAR-2 W:TIME-5`: errors and warnings, sorted, each once, without the leading `R-`.
[[nodiscard]] QString judgement(const QList<Finding> &findings);
/// Which part that every finding must have is missing from one of these, and from which; empty: none.
/// See `Finding` for what may be empty.
[[nodiscard]] QString missingPart(const QList<Finding> &findings);
/// Severity of the first finding of this rule; nothing when there is none.
[[nodiscard]] std::optional<Severity> severityOf(const QList<Finding> &findings, const QString &rule);

/// Adds rows `{change, judgement, infos and words of the messages}`; the name is the change.
struct RuleCase
{
    const char *change;
    const char *judgement;
    const char *words = ""; ///< separated by `|`; `i:YEAR-4` asks for an info, other parts for a text
};
void addCases(std::initializer_list<RuleCase> cases);
/// Judges the current row of the data table that `addCases` made.
void judgeCase(RuleRows &rows, const QString &asOf = {});

} // namespace chuding::test
