// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/forms.h"

class QPrinter;

namespace chuding {

/// Lays the form out and prints it with the painter of PDF and preview, at its true size. May run on any one
/// thread; the printer must not be used elsewhere meanwhile. Pages and their order are the printer's.
[[nodiscard]] Result<FormReport> printForm(QPrinter &printer, FormKind kind, const FormData &data);

} // namespace chuding
