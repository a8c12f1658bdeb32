// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dossier.h"

namespace chuding {

/// SHA-256 of the dossier's document, 64 lower-case hex digits: what revisions, packages (of dossier.json)
/// and the codes of papers carry.
[[nodiscard]] QString dossierSha256(const Dossier &dossier);

/// The dossier without what is recorded about its way (steps, answers): that goes on while the papers lie
/// with another office.
[[nodiscard]] Dossier factsOf(Dossier dossier);
/// SHA-256 of the document of these facts: the same at every office that holds them.
[[nodiscard]] QString factsSha256(const Dossier &dossier);

} // namespace chuding
