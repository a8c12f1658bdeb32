// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QRectF>
#include <QString>

#include <optional>

namespace chuding {

/// What stands together on a page of a PDF that has text. Chinese has no blanks: there it is a line, or the
/// text of a cell.
struct PageWord
{
    QString text;            ///< not empty, one line, in usual characters
    QRectF boxMm;            ///< from the top left of the page as it is looked at
    bool spaceAfter = false; ///< a blank stands between it and the next one
    bool endsLine = false;   ///< the next one begins another line or column

    bool operator==(const PageWord &) const = default;
};

/// More of a page is left out: no page is read beyond that, and what the process that reads tells of it stays
/// well under 1 MB.
inline constexpr qsizetype mostPageWords = 6000;
inline constexpr qsizetype mostPageLetters = 80'000; ///< UTF-16 units of all its words

/// PDFs often say ⼯ (a Kangxi radical) or ⻓ where 工 and 长 are drawn: with the usual characters, without
/// what is not printed.
[[nodiscard]] QString usualCharacters(const QString &text);

/// Takes words as they come, up to the limits; those outside the page or without text are left out.
class PageWords final
{
public:
    explicit PageWords(QSizeF pageMm)
        : m_page(QPointF(), pageMm)
    {
    }
    /// False: no more are taken.
    bool add(const PageWord &word);
    [[nodiscard]] const QList<PageWord> &list() const { return m_words; }

private:
    QRectF m_page;
    QList<PageWord> m_words;
    qsizetype m_letters = 0;
};

/// Places are rounded to hundredths of a millimetre.
[[nodiscard]] QJsonObject wordsToJson(const QList<PageWord> &words);
/// Nothing for what is not written here: it comes from a process that strangers' files may have broken.
[[nodiscard]] std::optional<QList<PageWord>> wordsFromJson(const QJsonObject &object);

} // namespace chuding
