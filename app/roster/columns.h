// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cell_forms.h"
#include "roster.h"

#include <array>
#include <functional>

namespace chuding {

/// Columns 学历1 … 学历3 stand in every template; up to nine are read, and written when needed.
inline constexpr int standardEducations = 3;
inline constexpr int maxEducations = 9;

/// A row between its cells and its dossier: one place for each column.
struct RowDraft
{
    struct ExemptionDraft
    {
        std::optional<ExemptionGroup> group;
        std::optional<ExemptionStage> stage;
        std::optional<ExemptionApprover> approver;
        std::optional<MonthRange> period;
    };
    Dossier dossier;
    std::array<Education, maxEducations> education;
    ExemptionDraft exemption;
    QList<AttachmentKind> attachments;
    Moment applied;
    Moment reviewed;
    Moment delivered;
    RosterPublicity first;
    RosterPublicity second;
};

struct Column
{
    QString key;
    QString header;
    QStringList aliases; ///< further headers that are read
    QString rule;        ///< R-DATA rule of its faults
    QStringList choices; ///< of a drop-down list; empty: free
    QString note;        ///< the form of the cell in Chinese, for the template
    int width = 12;      ///< in characters, for the template
    int education = 0;   ///< 1 … 9 for the columns of an education, else 0
    std::function<void(const Cell &, RowDraft &, QStringList &faults)> read;
    std::function<QString(const RowDraft &)> write;
};

/// All columns in the order of the template.
[[nodiscard]] QList<Column> rosterColumns();

[[nodiscard]] RowDraft draftOf(
    const Dossier &dossier, const PublicityRound *first, const PublicityRound *second);
/// The dossier (fresh id) and the publicities that the draft holds.
[[nodiscard]] RosterRow rowOf(RowDraft &&draft, int row, const QString &policyId);

} // namespace chuding
