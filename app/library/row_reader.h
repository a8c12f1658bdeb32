// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library.h"

#include <QHash>

#include <optional>

namespace chuding {

/// A row with its place in the order in which rows came into the library.
struct PlacedRow
{
    qint64 place = 0;
    DossierRow row;
};

/// Takes apart the rows that `Library::readRows` gives, so that another thread can do it while reading goes
/// on. Equal units, departments, specialties and levels share their text. One thread at a time.
class RowReader
{
public:
    /// Nothing when it is no row.
    [[nodiscard]] std::optional<PlacedRow> read(const QByteArray &bytes);

private:
    [[nodiscard]] QString shared(QByteArrayView text);
    [[nodiscard]] Moment moment(QByteArrayView text);

    QHash<QByteArray, QString> m_texts;
    QByteArray m_momentText; ///< the last one: rows that came in together have the same
    Moment m_moment;
};

} // namespace chuding
