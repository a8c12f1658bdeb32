// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace chuding::forms {

/// A piece of text with one meaning.
struct Span
{
    QString text;
    bool name = false;     ///< of a person: set in one face as a whole, short ones not broken
    bool unit = false;     ///< of a unit: 单位 behind it is left out when the name says so itself
    double blankCells = 0; ///< more than 0: room for handwriting instead of text

    bool operator==(const Span &) const = default;
};
using Spans = QList<Span>;

/// `text` as one ordinary span; nothing for an empty text.
[[nodiscard]] Spans plain(const QString &text);
[[nodiscard]] Spans blank(double cells);
[[nodiscard]] Spans nameSpan(const QString &name);
[[nodiscard]] Spans unitSpan(const QString &name);
/// What would be read aloud; blanks leave nothing.
[[nodiscard]] QString textOf(const Spans &spans);

/// Puts values in the place of `{placeholders}`; a `{name}` without a value stays blank. A value that
/// ends with the words that follow in the template (…办公室 办公室, …。 。) does not repeat them; a unit's
/// name that ends with one of `unitEndings` is not followed by 单位 again.
[[nodiscard]] Spans filled(
    const QString &pattern, const QMap<QString, Spans> &values, const QStringList &unitEndings);

} // namespace chuding::forms
