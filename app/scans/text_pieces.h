// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page_text.h"

#include <QSet>

namespace chuding {

/// What stands together in a row of a form: a label, or a value, or a part of one.
struct TextPiece
{
    QString text; ///< without blanks between Chinese characters
    QRectF boxMm;
    double emMm = 0; ///< about the size of its letters
    bool isLabel = false;
    bool hasColon = false; ///< a label with one behind it

    [[nodiscard]] double middle() const { return boxMm.center().y(); }
};

/// One text behind the other, with a blank only between two words of Latin letters.
[[nodiscard]] QString textTogether(const QString &left, const QString &right);
/// A label as it is compared: brackets in half width, no blanks.
[[nodiscard]] QString labelForm(const QString &text);

/// The words of a page put together to pieces, row by row from the top, in each from the left. `labels`, in
/// the form of `labelForm`, are cut off from what stands behind their colon, and found when their letters
/// stand far apart (姓　名).
[[nodiscard]] QList<QList<TextPiece>> pieceRows(const QList<PageWord> &words, const QSet<QString> &labels);

} // namespace chuding
