// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dossier.h"

#include <optional>

namespace chuding {

/// What a dossier that was sent again makes of the one that is here. The sender's facts and files replace
/// those here; events and answers that were recorded here stay, in the order of their moments. `before` is
/// what the sender sent the last time: what is here and was not in it was recorded here.
[[nodiscard]] Dossier mergedReceived(
    const Dossier &existing, const std::optional<Dossier> &before, const Dossier &incoming);

} // namespace chuding
