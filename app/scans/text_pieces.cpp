// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text_pieces.h"

#include "domain/text.h"

#include <algorithm>
#include <cmath>

namespace chuding {

namespace {

using namespace Qt::StringLiterals;

/// Of a letter's size. Words that are nearer are one text; the letters of a label stand that far apart at
/// most; and rows are that far from each other at least.
constexpr double sameTextGap = 0.3;
constexpr double labelGap = 4;
constexpr double sameRow = 0.5;
/// Longer texts are no label, and no line of a form.
constexpr qsizetype mostLabelLetters = 16;
constexpr qsizetype mostPieceLetters = 300;

bool isAscii(QChar c)
{
    return c.unicode() < 0x80;
}

/// Half-width letters count half.
double widthInLetters(const QString &text)
{
    double width = 0;
    for (const QChar c : text)
        width += isAscii(c) ? 0.5 : (c.isLowSurrogate() ? 0 : 1);
    return width;
}

/// Boxes of words are as high as their typeface wants, up to half as much again as the letters are large.
double letterSize(const QString &text, const QRectF &box)
{
    const double byWidth = box.width() / std::max(0.5, widthInLetters(text));
    return std::min(box.height(), std::max(byWidth, box.height() * 0.6));
}

QString withoutBlanks(const QString &text)
{
    QString result;
    for (const QString &part : text.split(QChar(u' '), Qt::SkipEmptyParts))
        result = textTogether(result, part);
    result.removeIf([](QChar c) { return c.isSpace() && c != u' '; });
    return result;
}

TextPiece pieceOf(const PageWord &word)
{
    return {withoutBlanks(word.text), word.boxMm, letterSize(word.text, word.boxMm)};
}

bool isSameSize(const TextPiece &a, const TextPiece &b)
{
    constexpr double most = 1.4;
    return a.emMm < b.emMm * most && b.emMm < a.emMm * most;
}

TextPiece together(const TextPiece &left, const TextPiece &right, const QString &text)
{
    return {text, left.boxMm.united(right.boxMm), std::min(left.emMm, right.emMm)};
}

/// From left to right; a row is what stands about as high as its first piece.
QList<QList<TextPiece>> rowsOf(QList<TextPiece> pieces)
{
    std::stable_sort(pieces.begin(), pieces.end(),
        [](const TextPiece &a, const TextPiece &b) { return a.middle() < b.middle(); });
    QList<QList<TextPiece>> rows;
    for (const TextPiece &piece : std::as_const(pieces)) {
        const bool isNew =
            rows.isEmpty() || piece.middle() - rows.constLast().constFirst().middle() >
                                  sameRow * std::min(piece.emMm, rows.constLast().constFirst().emMm);
        if (isNew)
            rows.append(QList<TextPiece>());
        rows.last().append(piece);
    }
    for (QList<TextPiece> &row : rows) {
        std::stable_sort(row.begin(), row.end(),
            [](const TextPiece &a, const TextPiece &b) { return a.boxMm.x() < b.boxMm.x(); });
    }
    return rows;
}

/// Whether more letters may make a label of it.
bool beginsLabel(const QString &text, const QSet<QString> &labels)
{
    const QString form = labelForm(text);
    return std::any_of(
        labels.cbegin(), labels.cend(), [&form](const QString &label) { return label.startsWith(form); });
}

/// Words without a gap between them; a label stays apart from its value all the same.
QList<TextPiece> mergedRow(const QList<TextPiece> &row, const QSet<QString> &labels)
{
    QList<TextPiece> merged;
    for (const TextPiece &piece : row) {
        const TextPiece last = merged.value(merged.size() - 1);
        const QString text = textTogether(last.text, piece.text);
        const bool isNear =
            !merged.isEmpty() && text.size() <= mostPieceLetters && isSameSize(last, piece) &&
            piece.boxMm.x() - last.boxMm.right() < sameTextGap * std::min(piece.emMm, last.emMm) &&
            (!labels.contains(labelForm(last.text)) || beginsLabel(text, labels));
        if (isNear)
            merged.last() = together(last, piece, text);
        else
            merged.append(piece);
    }
    return merged;
}

bool isColon(QChar c)
{
    return c == u':' || c == u'：';
}

/// The part of a piece between two places in its text.
TextPiece cut(const TextPiece &piece, qsizetype from, qsizetype to)
{
    const double all = std::max(0.5, widthInLetters(piece.text));
    const double left = piece.boxMm.x() + piece.boxMm.width() * widthInLetters(piece.text.first(from)) / all;
    const double right = piece.boxMm.x() + piece.boxMm.width() * widthInLetters(piece.text.first(to)) / all;
    return {piece.text.sliced(from, to - from).trimmed(),
        QRectF(left, piece.boxMm.y(), right - left, piece.boxMm.height()), piece.emMm};
}

/// Where the label begins that ends before `colon`; nothing when there is none. The longest one counts, and
/// no letter stands before it.
std::optional<qsizetype> labelBefore(const QString &text, qsizetype colon, const QSet<QString> &labels)
{
    for (qsizetype from = std::max<qsizetype>(0, colon - mostLabelLetters); from < colon; ++from) {
        const bool isStart = from == 0 || !text[from - 1].isLetterOrNumber();
        if (isStart && labels.contains(labelForm(text.sliced(from, colon - from))))
            return from;
    }
    return std::nullopt;
}

/// 姓名：张试例 as label and value; what has no label stays as it is.
QList<TextPiece> cutAtLabels(const TextPiece &piece, const QSet<QString> &labels)
{
    QList<TextPiece> pieces;
    qsizetype done = 0;
    const auto add = [&](qsizetype to) {
        const TextPiece part = cut(piece, done, to);
        if (!part.text.isEmpty())
            pieces.append(part);
    };
    for (qsizetype i = 0; i < piece.text.size(); ++i) {
        const auto from = isColon(piece.text[i]) ? labelBefore(piece.text, i, labels) : std::nullopt;
        if (!from || *from < done)
            continue;
        add(*from);
        TextPiece label = cut(piece, *from, i);
        label.isLabel = true;
        label.hasColon = true;
        pieces.append(label);
        done = i + 1;
    }
    add(piece.text.size());
    if (pieces.size() == 1 && !pieces[0].isLabel && labels.contains(labelForm(pieces[0].text)))
        pieces[0].isLabel = true;
    return pieces;
}

/// How many pieces from there on are one label whose letters stand apart; 0: none.
qsizetype spacedLabel(const QList<TextPiece> &row, qsizetype first, const QSet<QString> &labels)
{
    QString text = row.at(first).text;
    qsizetype found = 0;
    for (qsizetype i = first + 1; i < row.size() && text.size() < mostLabelLetters; ++i) {
        const double gap = row.at(i).boxMm.x() - row.at(i - 1).boxMm.right();
        if (gap > labelGap * row.at(i).emMm || !isSameSize(row.at(i - 1), row.at(i)))
            break;
        text += row.at(i).text;
        QString label = labelForm(text);
        if (isColon(text.back()))
            label.chop(1);
        if (labels.contains(label))
            found = i - first + 1;
    }
    return found;
}

QList<TextPiece> labelledRow(const QList<TextPiece> &row, const QSet<QString> &labels)
{
    QList<TextPiece> pieces;
    for (qsizetype i = 0; i < row.size(); ++i) {
        const bool isWhole = labels.contains(labelForm(row.at(i).text));
        const qsizetype count = isWhole ? 0 : spacedLabel(row, i, labels);
        TextPiece piece = row.at(i);
        for (qsizetype further = 1; further < count; ++further)
            piece = together(piece, row.at(i + further), piece.text + row.at(i + further).text);
        pieces += cutAtLabels(piece, labels);
        i += std::max<qsizetype>(0, count - 1);
    }
    return pieces;
}

} // namespace

QString textTogether(const QString &left, const QString &right)
{
    const bool isSpaced = !left.isEmpty() && !right.isEmpty() && isAscii(left.back()) &&
                          isAscii(right.front()) && left.back().isLetter() && right.front().isLetter();
    return isSpaced ? left + u' ' + right : left + right;
}

QString labelForm(const QString &text)
{
    QString form = foldedWidth(text);
    form.removeIf([](QChar c) { return c.isSpace(); });
    return form;
}

QList<QList<TextPiece>> pieceRows(const QList<PageWord> &words, const QSet<QString> &labels)
{
    QList<TextPiece> pieces;
    for (const PageWord &word : words) {
        if (word.text.size() <= mostPieceLetters)
            pieces.append(pieceOf(word));
    }
    QList<QList<TextPiece>> rows = rowsOf(std::move(pieces));
    for (QList<TextPiece> &row : rows)
        row = labelledRow(mergedRow(row, labels), labels);
    return rows;
}

} // namespace chuding
