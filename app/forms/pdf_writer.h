// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms.h"

namespace chuding::forms {

/// The document as PDF 1.7 with a true text map. Qt's own is not usable: it gives Kangxi radicals for some
/// 200 common characters and nothing beyond U+FFFF.
[[nodiscard]] Result<FormPdf> pdfOf(const FormDocument &document);

} // namespace chuding::forms
