// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/applicant_table.h"

namespace chuding {

Table applicantTable(const TableWish &wish)
{
    ApplicantListModel list;
    list.setPrepared(wish.rows);
    return applicantTable(list, wish.people, wish.columns, wish.unmasked);
}

Table applicantTable(
    const ApplicantListModel &list, const QList<QUuid> &people, const QList<int> &columns, bool unmasked)
{
    Table table;
    for (const int column : columns)
        table.headers.append(list.headerData(column, Qt::Horizontal).toString());
    const qsizetype number = columns.indexOf(ApplicantListModel::IdNumber);
    if (number >= 0)
        table.textColumns.insert(static_cast<int>(number));
    for (const QUuid id : people) {
        const int row = list.rowOf(id);
        if (row < 0)
            continue;
        QStringList cells;
        for (const int column : columns)
            cells.append(list.text(row, column, unmasked));
        table.rows.append(cells);
    }
    return table;
}

QString tabSeparated(const Table &table)
{
    QStringList lines{table.headers.join(QLatin1Char('\t'))};
    for (const QStringList &cells : table.rows) {
        QStringList clean = cells;
        clean.replaceInStrings(QStringLiteral("\t"), QStringLiteral(" "));
        clean.replaceInStrings(QStringLiteral("\n"), QStringLiteral(" "));
        lines.append(clean.join(QLatin1Char('\t')));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace chuding
