// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/season.h"
#include "library/library.h"

#include <QMetaType>

#include <optional>

namespace chuding {

/// One row of the list of applicants, ready to be sorted and searched.
struct ApplicantRow
{
    DossierRow dossier;
    std::optional<CheckSummary> summary; ///< nothing: not checked yet
    QByteArray nameKey;                  ///< order of Chinese lists
    QString haystack;                    ///< what the search looks at: name, pinyin, ID number, folded
    QString office;                      ///< the same of unit and specialty, shared by equal ones
};

/// Nothing is shared with other rows.
[[nodiscard]] ApplicantRow preparedRow(DossierRow dossier);
/// In the order of the names. Any thread.
[[nodiscard]] QList<ApplicantRow> preparedRows(const QList<DossierRow> &dossiers);
/// Where the rows stand and how many have each name.
struct ApplicantIndex
{
    QHash<QUuid, int> places;
    QHash<QString, int> names;
};
[[nodiscard]] ApplicantIndex indexOf(const QList<ApplicantRow> &rows);

struct IndexedRows
{
    QList<ApplicantRow> rows;
    ApplicantIndex index;
};
/// All of the library in the order of `Library::readRows`. Rows are made ready on a thread of their own while
/// reading goes on. Equal units, specialties and departments share their text. On the library's thread.
[[nodiscard]] Result<IndexedRows> readPreparedRows(const Library &library);
/// The first of them.
[[nodiscard]] Result<QList<ApplicantRow>> firstPreparedRows(const Library &library, int count);

/// The list's row for a dossier that was just saved.
[[nodiscard]] DossierRow rowFor(const Dossier &dossier, int revision, const Moment &changed);

/// What was typed, as it is compared with a haystack.
[[nodiscard]] QStringList searchWords(const QString &typed);

} // namespace chuding

Q_DECLARE_METATYPE(chuding::CheckSummary)
/// Lists of 100,000 then grow without moving rows one by one.
Q_DECLARE_TYPEINFO(chuding::ApplicantRow, Q_RELOCATABLE_TYPE);
