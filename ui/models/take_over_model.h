// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/take_over.h"
#include "ui/models/namesakes.h"

#include <QAbstractTableModel>
#include <QSet>

namespace chuding {

/// Dossiers of another library and what would become of each. ID numbers are masked; same names show the end
/// of theirs. Only new ones can be ticked.
class TakeOverModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, IdNumber, Unit, Outcome, Reason, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    /// All new ones are ticked. `library`: the people who are here already.
    void setRows(const QList<TakeOverRow> &rows, const ApplicantListModel *library);
    [[nodiscard]] const QList<TakeOverRow> &rows() const { return m_rows; }
    [[nodiscard]] QList<QUuid> chosen() const;
    void chooseAll(bool all);
    [[nodiscard]] QString displayName(const TakeOverRow &row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

Q_SIGNALS:
    void chosenChanged();

private:
    QList<TakeOverRow> m_rows;
    QSet<QUuid> m_chosen;
    Namesakes m_namesakes;
};

/// The word for an outcome, translated.
[[nodiscard]] QString outcomeWord(TakeOverOutcome outcome);

} // namespace chuding
