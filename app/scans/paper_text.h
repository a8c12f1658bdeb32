// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/paper_facts.h"
#include "page_text.h"

#include <QStringView>

namespace chuding {

/// What a page says of the person whose paper it is: values beside or under their labels. Of a page without
/// one of the known titles only the name and the ID number, and these only if there is one of each. Nothing
/// is guessed: what stands there in two ways, or is not of its kind (a name with digits, a date without a
/// month), is left out.
[[nodiscard]] PaperFacts paperOnPage(const QList<PageWord> &words);

/// The value of a field as a paper prints it, in the form of `PaperFacts`; empty when it is not of its kind.
[[nodiscard]] QString cleanedValue(PaperField field, const QString &printed);

} // namespace chuding
