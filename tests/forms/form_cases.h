// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form_samples.h"

namespace chuding::samples {

/// A form with data that are hard on its layout.
struct FormCase
{
    QString name; ///< of its files in tests/data/forms/cases
    FormKind kind = FormKind::Annex1;
    FormData data;
};

/// Annexes 1 to 4 for one person, twelve, the longest texts, long units, names with "·" and rare
/// characters, and for an empty dossier; annex 4 for a department and with spaced names.
[[nodiscard]] QList<FormCase> formCases();

/// Their parts, for tests that change something.
[[nodiscard]] FormData simplePerson();
[[nodiscard]] FormData twelvePeople();
[[nodiscard]] FormData longestTexts();
[[nodiscard]] FormData longUnits();
[[nodiscard]] FormData nobodyKnown();

} // namespace chuding::samples
