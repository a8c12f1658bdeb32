// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/policy.h"
#include "ui/core/prompt.h"

namespace chuding {

/// Whether a notice may take the place of the one of its ID that is on this computer; true when there is
/// none.
[[nodiscard]] bool mayReplaceNotice(Prompt &prompt, QWidget *parent, const QString &title, const QString &id);
/// For a file dialog: signed files alone.
[[nodiscard]] QString noticeFilter();

} // namespace chuding
