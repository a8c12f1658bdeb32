// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/round_state.h"

#include <QAbstractListModel>
#include <QSet>

namespace chuding {

/// The publicity rounds of the library, newest first.
class RoundListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole, KindRole, TitleRole, PeriodRole, StateRole, PhaseRole, ChangedRole };

    using QAbstractListModel::QAbstractListModel;

    /// `season` gives rounds, policy and calendar. Keeps the rows of the rounds that stay.
    void setSeason(const Season &season, QDate today);
    /// Rounds of which a posted fact reads otherwise by now.
    void setChanged(const QSet<QUuid> &rounds);

    [[nodiscard]] int rowOf(QUuid id) const;
    /// The round that wants something done first: its result, to be put up, to be watched; else the newest.
    /// Null: there is none.
    [[nodiscard]] QUuid idOfNext() const;
    [[nodiscard]] QUuid idAt(int row) const { return m_rows.at(row).round.id; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        PublicityRound round;
        RoundState state;
        bool operator==(const Row &) const = default;
    };
    QList<Row> m_rows;
    QSet<QUuid> m_changed;
};

/// "First publicity"; "Second publicity".
[[nodiscard]] QString roundKindWord(PublicityKind kind);
/// 张试例; 张试例等3人; nobody yet.
[[nodiscard]] QString roundPeople(const PublicityRound &round);
/// "posted, day 3 of 5", "over since 2024-10-12: issue 附件3" …
[[nodiscard]] QString roundStateText(const PublicityRound &round, const RoundState &state);

} // namespace chuding
