// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/paper_habits.h"

#include <QHash>

namespace chuding {

namespace {

/// By key of the kind; whatever is not named here is one copy for each applicant, on one side.
const QHash<QString, PaperHabits> &habits()
{
    static const QHash<QString, PaperHabits> table{
        // key                              sides        copies collate perApplicant hasIdChoice
        {QStringLiteral("annex2"), {Sides::One, 1, true, false, true}},
        {QStringLiteral("annex3"), {Sides::One, 1, true, false, false}},
        {QStringLiteral("annex4"), {Sides::One, 1, true, false, false}},
        {QStringLiteral("roster"), {Sides::One, 1, true, false, true}},
        {QStringLiteral("check-report"), {Sides::One, 1, true, true, true}},
        {QStringLiteral("prefill"), {Sides::Both, 2, true, true, false}}, // 呈报表预填稿
        {QStringLiteral("check-summary"), {Sides::One, 1, true, false, true}},
    };
    return table;
}

/// Printed of a package, of a certificate or of the season, not of applicants.
const QStringList &printedElsewhere()
{
    static const QStringList keys{
        QStringLiteral("receipt"), QStringLiteral("key-sheet"), QStringLiteral("schedule")};
    return keys;
}

} // namespace

PaperHabits habitsOf(FormKind kind)
{
    return habits().value(codeKey(kind));
}

QList<FormKind> papersForApplicants()
{
    QList<FormKind> kinds;
    for (const Code<FormKind> &code : codeTable<FormKind>()) {
        if (!printedElsewhere().contains(code.key))
            kinds.append(code.value);
    }
    return kinds;
}

} // namespace chuding
