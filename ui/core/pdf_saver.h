// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/forms.h"

#include <QWidget>

namespace chuding {

class Prompt;

/// Asks where a paper of a page or two is to be put and writes it there. Its path; empty when the user went
/// back or an error was told.
[[nodiscard]] QString savePaper(Prompt &prompt, QWidget *window, const QString &title,
    const QString &proposedPath, FormKind kind, const FormData &data);

} // namespace chuding
