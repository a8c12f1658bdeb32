// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier.h"
#include "publicity.h"
#include "result.h"

#include <QByteArray>

namespace chuding {

/// The one JSON form of dossiers and rounds, described by resources/schema/. Same value, same bytes:
/// keys sorted, UTF-8, indented by four, newline at the end.
inline constexpr int dossierFormatVersion = 1;

[[nodiscard]] QByteArray dossierToJson(const Dossier &dossier);
/// `Format` with one "pointer: message" line for each fault; `NewerVersion` when `formatVersion` is
/// higher than ours. Bytes read and written again are the same bytes.
[[nodiscard]] Result<Dossier> dossierFromJson(const QByteArray &json);

[[nodiscard]] QByteArray publicityRoundToJson(const PublicityRound &round);
[[nodiscard]] Result<PublicityRound> publicityRoundFromJson(const QByteArray &json);

} // namespace chuding
