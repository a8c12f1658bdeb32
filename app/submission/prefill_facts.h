// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/forms.h"
#include "library/library.h"

namespace chuding {

class Inspector;

/// What the 预填稿 of one applicant prints.
struct PrefillFacts
{
    FormApplicant applicant;
    QString photoFault; ///< a translated sentence; empty: the photo is good, or there is none
};

/// With the photo that was attached last. Reads that file and no other.
[[nodiscard]] PrefillFacts prefillFacts(const Library &library, const Dossier &dossier, Inspector &inspector);
/// The first publicity in which this person stands, if any.
[[nodiscard]] std::optional<PublicityRound> firstRoundOf(QUuid dossier, const QList<PublicityRound> &rounds);

} // namespace chuding
