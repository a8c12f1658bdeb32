// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/paper_facts.h"

#include <QJsonObject>

#include <optional>

namespace chuding {

/// `title` and `values`, as in `chuding-cli scan --format json`; empty for a page that says nothing.
[[nodiscard]] QJsonObject paperToJson(const PaperFacts &paper);
/// Nothing for what is not written here, for values that are not of their kind, and thus for long ones.
[[nodiscard]] std::optional<PaperFacts> paperFromJson(const QJsonObject &object);

} // namespace chuding
