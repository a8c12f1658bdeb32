// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "page_content.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace chuding::forms {

struct PdfFacts
{
    QString title;
    Moment moment;                ///< creation time
    QList<PaperSection> sections; ///< bookmarks, when there are several
    QList<EmbeddedFile> files;
};

/// A PDF of Qt's again, with text maps made from the characters that were drawn on each page, in the order
/// of drawing. Where one glyph stands for two characters, the rarer places say theirs by /ActualText.
/// Sets title, language, PDF 1.7 and everything that would differ from run to run. `Internal` when the pages
/// do not hold as many glyphs as `text` has characters.
[[nodiscard]] Result<QByteArray> withTextMap(
    const QByteArray &pdf, const QList<QList<char32_t>> &text, const PdfFacts &facts);

} // namespace chuding::forms
