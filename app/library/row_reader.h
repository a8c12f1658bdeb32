// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library.h"

#include <QHash>

#include <optional>

namespace chuding {

/// A row with its place in the order in which rows came into the library, and what its name gives.
struct PlacedRow
{
    qint64 place = 0;
    DossierRow row;
    QString pinyin; ///< with blanks between the syllables
    QString initials;
    QByteArray nameKey; ///< `pinyinSortKey` of the name
};

/// Takes apart the rows that `Library::readRows` and `firstRows` give, so that another thread can do it while
/// reading goes on. Equal units, departments, specialties and levels share their text. One thread at a time.
class RowReader
{
public:
    /// Nothing when it is no row.
    [[nodiscard]] std::optional<PlacedRow> read(const QByteArray &bytes);

private:
    [[nodiscard]] QString shared(QByteArrayView text);
    [[nodiscard]] Moment moment(QByteArrayView text);

    QHash<QByteArray, QString> m_texts;
    QHash<QByteArray, Moment> m_moments; ///< rows that came in together have the same
};

} // namespace chuding
