// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dossier.h"

#include <QList>
#include <QString>

namespace chuding {

/// What one field held before and after. Both texts are for reading: ID numbers are masked.
struct FieldChange
{
    QString key;   ///< of the roster column, or `attachments`, `events`, `confirmations`, `person.formerName`
    QString field; ///< its name, Chinese
    QString before; ///< of attachments, events and confirmations: those that went
    QString after;  ///< those that came; both whole when nothing but their order differs

    bool operator==(const FieldChange &) const = default;
};

/// Field by field, in the order of the roster. Empty only when nothing that a person could see differs.
[[nodiscard]] QList<FieldChange> changesBetween(const Dossier &before, const Dossier &after);

} // namespace chuding
