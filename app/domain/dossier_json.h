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
///
/// A dossier is written in the lowest version that can say what it holds, so that older documents keep their
/// bytes and hashes. Version 2: the events that go beyond 申报, 审核通过, 纸质材料报送, 退回 and 撤回, and
/// who recorded an event, with which package, for which reasons.
inline constexpr int dossierFormatVersion = 2;
inline constexpr int roundFormatVersion = 1;

[[nodiscard]] QByteArray dossierToJson(const Dossier &dossier);
/// `Format` with one "pointer: message" line for each fault; `NewerVersion` when `formatVersion` is
/// higher than ours. Bytes read and written again are the same bytes, so a version that the content does not
/// have is a fault too.
[[nodiscard]] Result<Dossier> dossierFromJson(const QByteArray &json);

[[nodiscard]] QByteArray publicityRoundToJson(const PublicityRound &round);
[[nodiscard]] Result<PublicityRound> publicityRoundFromJson(const QByteArray &json);

} // namespace chuding
