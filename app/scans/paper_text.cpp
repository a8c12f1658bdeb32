// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper_text.h"

#include "paper_labels.h"
#include "text_pieces.h"

#include <algorithm>
#include <cmath>

namespace chuding {

namespace {

using namespace Qt::StringLiterals;

// All of the size of letters.
constexpr double besideLabel = 0.9;  ///< how much higher or lower a value may stand beside its label
constexpr double sameLine = 0.5;     ///< what counts as one line
constexpr double farthestRight = 30; ///< from its label
constexpr double sameValueGap = 2;   ///< between the parts of one value
constexpr double aligned = 0.7;      ///< lines of one value begin or stand in the middle within
constexpr double linePitch = 1.6;    ///< from line to line of one value at most
constexpr double farthestBelow = 4;
constexpr int mostFurtherLines = 2; ///< of a value, up and down each

// What has more is no form, and would take its time.
constexpr qsizetype mostPieces = 1000;
constexpr int mostOfALabel = 10;

double heightApart(const TextPiece &a, const TextPiece &b)
{
    return std::abs(a.middle() - b.middle());
}

bool isAligned(const QRectF &a, const QRectF &b, double em)
{
    return std::abs(a.left() - b.left()) <= aligned * em ||
           std::abs(a.center().x() - b.center().x()) <= aligned * em;
}

bool overlapsAcross(const QRectF &a, const QRectF &b)
{
    return a.left() < b.right() && b.left() < a.right();
}

/// The values of the labels on a page.
class ValueFinder
{
public:
    explicit ValueFinder(QList<TextPiece> pieces)
        : m_pieces(std::move(pieces))
    {
    }

    [[nodiscard]] QString beside(const TextPiece &label) const;
    /// In a table whose labels stand in a row above their values.
    [[nodiscard]] QString below(const TextPiece &label) const;

private:
    using Pieces = QList<const TextPiece *>;

    [[nodiscard]] const TextPiece *nextLabel(const TextPiece &label) const;
    [[nodiscard]] Pieces candidates(const TextPiece &label) const;
    [[nodiscard]] static TextPiece lineFrom(const Pieces &pieces, const TextPiece &first);
    [[nodiscard]] const TextPiece *furtherLine(
        const TextPiece &line, const TextPiece &label, double direction) const;
    [[nodiscard]] bool isOwned(const TextPiece &piece, const TextPiece &label) const;
    [[nodiscard]] bool isHeader(const TextPiece &label) const;

    QList<TextPiece> m_pieces;
};

const TextPiece *ValueFinder::nextLabel(const TextPiece &label) const
{
    const TextPiece *next = nullptr;
    for (const TextPiece &piece : m_pieces) {
        const bool isRight = piece.isLabel && piece.boxMm.left() >= label.boxMm.right() &&
                             heightApart(piece, label) <= sameLine * label.emMm;
        if (isRight && (!next || piece.boxMm.left() < next->boxMm.left()))
            next = &piece;
    }
    return next;
}

ValueFinder::Pieces ValueFinder::candidates(const TextPiece &label) const
{
    const TextPiece *next = nextLabel(label);
    const double right = next ? next->boxMm.left() : label.boxMm.right() + farthestRight * label.emMm;
    Pieces found;
    for (const TextPiece &piece : m_pieces) {
        const double left = piece.boxMm.left();
        const bool isBeside = left >= label.boxMm.right() - sameLine * label.emMm && left < right &&
                              heightApart(piece, label) <= besideLabel * label.emMm;
        if (isBeside && !piece.isLabel)
            found.append(&piece);
    }
    return found;
}

/// What stands in the line of `first`, as one piece; it ends at a gap.
TextPiece ValueFinder::lineFrom(const Pieces &pieces, const TextPiece &first)
{
    Pieces line;
    std::copy_if(pieces.cbegin(), pieces.cend(), std::back_inserter(line),
        [&](const TextPiece *piece) { return heightApart(*piece, first) <= sameLine * first.emMm; });
    std::sort(line.begin(), line.end(),
        [](const TextPiece *a, const TextPiece *b) { return a->boxMm.left() < b->boxMm.left(); });
    TextPiece whole = *line.constFirst();
    for (const TextPiece *piece : line.sliced(1)) {
        if (piece->boxMm.left() - whole.boxMm.right() > sameValueGap * whole.emMm)
            break;
        whole.text = textTogether(whole.text, piece->text);
        whole.boxMm |= piece->boxMm;
    }
    return whole;
}

/// Whether it belongs to something that stands in the column of the label: then it is another value.
bool ValueFinder::isOwned(const TextPiece &piece, const TextPiece &label) const
{
    return std::any_of(m_pieces.cbegin(), m_pieces.cend(), [&](const TextPiece &other) {
        const bool isLeft =
            other.boxMm.left() < piece.boxMm.left() && heightApart(other, piece) <= sameLine * piece.emMm;
        return isLeft && other.boxMm != label.boxMm &&
               (other.isLabel || overlapsAcross(other.boxMm, label.boxMm));
    });
}

const TextPiece *ValueFinder::furtherLine(
    const TextPiece &line, const TextPiece &label, double direction) const
{
    for (const TextPiece &piece : m_pieces) {
        const double apart = (piece.middle() - line.middle()) * direction;
        const bool isNext = apart > sameLine * line.emMm && apart <= linePitch * line.emMm &&
                            isAligned(piece.boxMm, line.boxMm, line.emMm);
        if (isNext && !piece.isLabel && !isOwned(piece, label))
            return &piece;
    }
    return nullptr;
}

QString ValueFinder::beside(const TextPiece &label) const
{
    const Pieces found = candidates(label);
    if (found.isEmpty())
        return {};
    const TextPiece &nearest =
        **std::min_element(found.cbegin(), found.cend(), [&](const TextPiece *a, const TextPiece *b) {
            return heightApart(*a, label) < heightApart(*b, label);
        });
    const TextPiece line = lineFrom(found, nearest);
    QString text = line.text;
    for (const double direction : {-1.0, 1.0}) {
        TextPiece edge = line;
        for (int count = 0; count < mostFurtherLines; ++count) {
            const TextPiece *further = furtherLine(edge, label, direction);
            if (!further)
                break;
            text = direction < 0 ? textTogether(further->text, text) : textTogether(text, further->text);
            edge.boxMm = further->boxMm;
        }
    }
    return text;
}

/// A label among labels, with no value beside it.
bool ValueFinder::isHeader(const TextPiece &label) const
{
    const auto inRow = [&](const TextPiece &piece) {
        return heightApart(piece, label) <= sameLine * label.emMm && piece.boxMm != label.boxMm;
    };
    const qsizetype all = std::count_if(m_pieces.cbegin(), m_pieces.cend(), inRow);
    const qsizetype labels = std::count_if(m_pieces.cbegin(), m_pieces.cend(),
        [&](const TextPiece &piece) { return piece.isLabel && inRow(piece); });
    return labels > 0 && labels == all;
}

QString ValueFinder::below(const TextPiece &label) const
{
    if (!isHeader(label))
        return {};
    Pieces found;
    for (const TextPiece &piece : m_pieces) {
        const double apart = piece.middle() - label.middle();
        if (apart > besideLabel * label.emMm && apart <= farthestBelow * label.emMm &&
            overlapsAcross(piece.boxMm, label.boxMm))
            found.append(&piece);
    }
    // Several lines may be one value or several persons: nothing is guessed.
    const bool isOne =
        found.size() == 1 && !found[0]->isLabel && isAligned(found[0]->boxMm, label.boxMm, label.emMm);
    return isOne ? found[0]->text : QString();
}

QString rowText(const QList<TextPiece> &row)
{
    QString text;
    for (const TextPiece &piece : row)
        text += piece.text;
    return text;
}

/// The last row may be one half of a title on two lines.
PaperTitle titleOf(const QList<QList<TextPiece>> &rows)
{
    QStringList texts;
    for (const QList<TextPiece> &row : rows)
        texts.append(labelForm(rowText(row)));
    const bool isPrefill = std::any_of(
        texts.cbegin(), texts.cend(), [](const QString &text) { return text.contains(u"预填稿"); });
    for (qsizetype i = 0; i < texts.size(); ++i) {
        for (const QString &text : {texts.at(i), texts.value(i - 1) + texts.at(i)}) {
            const PaperTitle title = titleFromText(text);
            if (title != PaperTitle::Unknown)
                return title == PaperTitle::Submission && isPrefill ? PaperTitle::Prefill : title;
        }
    }
    return isPrefill ? PaperTitle::Prefill : PaperTitle::Unknown;
}

/// Values that were found, without those that were found in two ways.
class FoundValues
{
public:
    void add(PaperField field, const QString &value)
    {
        if (value.isEmpty())
            return;
        if (m_values.value(field, value) != value)
            m_unclear.insert(field);
        m_values.insert(field, value);
    }
    [[nodiscard]] QMap<PaperField, QString> clear() const
    {
        QMap<PaperField, QString> values = m_values;
        for (const PaperField field : m_unclear)
            values.remove(field);
        return values;
    }

private:
    QMap<PaperField, QString> m_values;
    QSet<PaperField> m_unclear;
};

} // namespace

PaperFacts paperOnPage(const QList<PageWord> &words)
{
    const QList<QList<TextPiece>> rows = pieceRows(words, allLabels());
    PaperFacts paper;
    paper.title = titleOf(rows);
    QList<TextPiece> pieces;
    for (const QList<TextPiece> &row : rows)
        pieces += row;
    if (pieces.size() > mostPieces)
        return paper;
    const ValueFinder finder(pieces);
    FoundValues values;
    QMap<PaperField, int> labels;
    for (const TextPiece &piece : std::as_const(pieces)) {
        const std::optional<PaperField> field =
            piece.isLabel ? fieldOfLabel(paper.title, labelForm(piece.text)) : std::nullopt;
        if (!field || ++labels[*field] > mostOfALabel)
            continue;
        QString printed = finder.beside(piece);
        if (printed.isEmpty() && !piece.hasColon && hasTablesWithHeader(paper.title))
            printed = finder.below(piece);
        values.add(*field, cleanedValue(*field, printed));
    }
    paper.values = values.clear();
    if (paper.title == PaperTitle::Unknown) // a list of persons is nobody's paper
        paper.values.removeIf([&](const auto &value) { return labels.value(value.key()) > 1; });
    return paper;
}

} // namespace chuding
