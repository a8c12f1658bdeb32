// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/codes.h"

#include <QString>

#include <optional>

namespace chuding {

/// The kind that a file's name speaks of (张三毕业证.jpg, putonghua.pdf); nothing when it says nothing.
[[nodiscard]] std::optional<AttachmentKind> guessAttachmentKind(const QString &fileName);

} // namespace chuding
