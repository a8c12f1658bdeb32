// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "roster/table_writer.h"
#include "ui/models/applicant_list_model.h"

namespace chuding {

/// What of the list is to be taken out of it, in the order shown. A value, for any thread.
struct TableWish
{
    QList<ApplicantRow> rows; ///< of the whole library: names are told apart by them
    QList<QUuid> people;
    QList<int> columns;
    bool unmasked = false;
};

[[nodiscard]] Table applicantTable(const TableWish &wish);
/// The same of a list as it is; its thread's only.
[[nodiscard]] Table applicantTable(
    const ApplicantListModel &list, const QList<QUuid> &people, const QList<int> &columns, bool unmasked);
/// As Excel takes it from the clipboard, headers first.
[[nodiscard]] QString tabSeparated(const Table &table);

} // namespace chuding
