// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library.h"

#include <QHash>

// For this layer only.

namespace chuding {

/// A dossier's place in the library after an import.
struct StoredAs
{
    QUuid id;
    int revision = 0;
};

/// The rounds that are new or changed when `incoming` ones join those that are stored. `members` tells by
/// incoming dossier id under which id and revision each is stored; others are left out.
[[nodiscard]] QList<PublicityRound> importedRounds(const QList<StoredRound> &stored,
    const QList<PublicityRound> &incoming, const QHash<QUuid, StoredAs> &members);

} // namespace chuding
