// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/applicant_filter.h"
#include "ui/models/applicant_list_model.h"

#include <QAbstractProxyModel>
#include <QTimer>

namespace chuding {

/// The applicants that a filter lets through, in the order of a column. While the list is being read, the
/// first of them if that can be said, else none. A new filter, and changes of many
/// rows, make it a new list: who keeps a selection keeps it by id.
class ApplicantFilterModel final : public QAbstractProxyModel
{
    Q_OBJECT

public:
    explicit ApplicantFilterModel(QObject *parent = nullptr);
    /// An `ApplicantListModel`.
    void setSourceModel(QAbstractItemModel *model) override;
    void setFilter(const ApplicantFilter &filter);
    void setSearch(const QString &typed);
    void setVerdict(VerdictFilter verdict);
    [[nodiscard]] const ApplicantFilter &filter() const { return m_filter; }
    [[nodiscard]] QUuid idAt(int row) const { return m_list->idAt(m_shown.at(row)); }
    /// -1: not shown.
    [[nodiscard]] int rowOf(QUuid id) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] bool hasChildren(const QModelIndex &parent = {}) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QModelIndex mapToSource(const QModelIndex &proxy) const override;
    [[nodiscard]] QModelIndex mapFromSource(const QModelIndex &source) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    void onDataChanged(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles);
    void onInserted(int first, int last);
    void onRemoved(int first, int last);
    void updateRow(int source);
    void insertShown(int source);
    void removeShown(int row);
    /// Sorts and filters all anew.
    void rebuild();
    void filterAll();
    void narrow();
    void sortAll();
    void place();
    /// Whether filter or order look at the checks.
    [[nodiscard]] bool dependsOnChecks() const;

    ApplicantListModel *m_list = nullptr;
    ApplicantFilter m_filter;
    QList<int> m_names;  ///< all source rows in the order of the names; empty: to be found out
    QList<int> m_order;  ///< all source rows, sorted
    QList<int> m_shown;  ///< those that are shown
    QList<int> m_places; ///< source row → row here, or -1
    QTimer m_late;       ///< many rows changed: order and filter follow a moment later
    int m_column = ApplicantListModel::Name;
    Qt::SortOrder m_direction = Qt::AscendingOrder;
};

} // namespace chuding
