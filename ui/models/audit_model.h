// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/library.h"

#include <QAbstractTableModel>

namespace chuding {

/// The audit log, the newest entry first.
class AuditModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, When, Who, Action, Subject, Detail, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    void setEntries(const QList<AuditEntry> &entries);
    /// Shown instead of an id: names of applicants known to the list.
    void setNames(const QHash<QString, QString> &names);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<AuditEntry> m_entries;
    QHash<QString, QString> m_names;
};

} // namespace chuding
