// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dossier.h"
#include "paper_facts.h"

#include <QList>

namespace chuding {

/// Something that a paper and the dossier both say, in two ways.
struct PaperDifference
{
    PaperField field = PaperField::Name;
    QString key;     ///< roster key of what the dossier says: `edu2.school`
    QString printed; ///< on the paper; ID numbers are masked
    QString known;   ///< in the dossier

    bool operator==(const PaperDifference &) const = default;
};

/// Of a paper that says who holds it and, of the known papers, what. What one of both does not say is no
/// difference, nor are blanks, the form of brackets and of the dot in a name, a former name, a day where the
/// other knows the month only. A paper of another person's says nothing more than that. Papers about an
/// education are held against the record that they fit best. `series`: of the specialty applied for, empty:
/// not known.
[[nodiscard]] QList<PaperDifference> paperDifferences(
    const PaperFacts &paper, const Dossier &dossier, const QString &series);

} // namespace chuding
