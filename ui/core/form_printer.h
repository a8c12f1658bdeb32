// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/forms.h"

class QPrinter;

namespace chuding {

/// Lays the form out and prints it with the painter of PDF and preview, at its true size. May run on any one
/// thread; the printer must not be used elsewhere meanwhile. Which pages is the printer's to say; returns how
/// many these were.
[[nodiscard]] Result<int> printForm(QPrinter &printer, FormKind kind, const FormData &data);

} // namespace chuding
