// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/applicant_list_model.h"

#include <vector>

namespace chuding {

/// The order of a column, those alike there in the order of their names and then of the list. Works with
/// numbers, so that few texts are looked at.
class ApplicantOrder
{
public:
    /// `list` has to outlive it.
    ApplicantOrder(const ApplicantListModel &list, int column, Qt::SortOrder direction);

    /// All rows in the order of the names.
    [[nodiscard]] static QList<int> byNames(const ApplicantListModel &list);
    /// All rows in this order, made out of `byNames`.
    [[nodiscard]] QList<int> sorted(const QList<int> &names) const;
    /// The same order for two rows.
    [[nodiscard]] bool less(int a, int b) const;
    /// While nobody is checked, this order begins as that of the names does.
    [[nodiscard]] bool beginsWithNames() const;
    /// Whether the column comes from the checks.
    [[nodiscard]] static bool isOfTheChecks(int column);

private:
    /// A row with the beginning of what it is sorted by.
    struct Entry
    {
        quint64 head = 0;
        quint64 next = 0;
        int row = 0;
    };

    [[nodiscard]] bool isText() const;
    [[nodiscard]] Entry entryOf(int row) const;
    [[nodiscard]] std::vector<Entry> entriesOf(const QList<int> &rows) const;
    [[nodiscard]] bool comesBefore(const Entry &a, const Entry &b) const;
    [[nodiscard]] bool hasMore() const;
    [[nodiscard]] int compareMore(int a, int b) const;
    [[nodiscard]] int compareColumn(int a, int b) const;
    [[nodiscard]] const QString &textOf(int row) const;
    [[nodiscard]] std::vector<quint64> ranksOfTexts() const;

    const ApplicantListModel &m_list;
    int m_column;
    bool m_descending;
};

} // namespace chuding
