// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "typesetter.h"

#include <QCoreApplication>

#include <algorithm>

namespace chuding::forms {

using namespace Qt::StringLiterals;

namespace {

constexpr double smallestPt = 5;
constexpr double shrinkStepPt = 0.5;
constexpr qsizetype unbrokenNameLength = 4;
/// With a dot: longer ones may be broken behind it.
constexpr qsizetype unbrokenDottedLength = 12;
constexpr char32_t nameDot = U'·';
/// Between two characters set solid: pdftotext takes a gap of 0.1 em and more for a blank.
constexpr double widestGapEm = 0.075;
/// A digit narrower than its half cell by more than this gets its own width: the gap would read as a blank.
constexpr double widestSlack = 0.02;
/// Of a Chinese character set on a base line: its body reaches 0.88 em above and 0.12 em below.
constexpr double bodyMiddleEm = 0.38;

/// Not to be seen and in no font: variation selectors, joiners, marks of direction, controls.
bool isInvisible(char32_t c)
{
    return c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0xAD || (c >= 0x200B && c <= 0x200F) ||
           (c >= 0x202A && c <= 0x202E) || (c >= 0x2060 && c <= 0x206F) || (c >= 0xFE00 && c <= 0xFE0F) ||
           c == 0xFEFF || (c >= 0xE0000 && c <= 0xE0FFF);
}

bool endsClause(char32_t c)
{
    return c < 0x2E80 || (c >= 0x3000 && c <= 0x303F && c != U'々' && c != U'〇') || c >= 0xFF00;
}

QString codePoint(char32_t character)
{
    return u"U+"_s + QString::number(character, 16).toUpper().rightJustified(4, u'0');
}

QList<char32_t> visible(const QString &text)
{
    QList<char32_t> result;
    for (const uint c : text.toUcs4()) {
        if (c == '\t' || c == '\n' || c == 0xA0)
            result.append(U' ');
        else if (!isInvisible(c))
            result.append(c);
    }
    return result;
}

Spans linesOf(const Spans &spans, qsizetype &at, qsizetype &offset)
{
    Spans line;
    for (; at < spans.size(); ++at, offset = 0) {
        Span part = spans[at];
        const qsizetype end = part.text.indexOf(u'\n', offset);
        part.text = part.text.mid(offset, end < 0 ? -1 : end - offset);
        if (!part.text.isEmpty() || part.blankCells > 0)
            line.append(part);
        if (end >= 0) {
            offset = end + 1;
            return line;
        }
    }
    return line;
}

QList<Spans> paragraphsOf(const Spans &spans)
{
    QList<Spans> result;
    qsizetype at = 0;
    qsizetype offset = 0;
    while (at < spans.size())
        result.append(linesOf(spans, at, offset));
    return result;
}

} // namespace

TextStyle bodyStyle()
{
    return {};
}

TextStyle tableStyle(double sizePt, FontRole role)
{
    return {role, sizePt, sizePt, sizePt * 1.3};
}

void Typesetter::setKnownNames(const QStringList &names)
{
    m_names = names;
    m_names.removeAll(QString());
    m_names.removeDuplicates();
    std::sort(m_names.begin(), m_names.end(),
        [](const QString &a, const QString &b) { return std::pair(-a.size(), a) < std::pair(-b.size(), b); });
}

void Typesetter::setFault(const Error &error)
{
    if (!m_fault)
        m_fault = error;
}

Typesetter::Prepared Typesetter::prepare(const Spans &spans, const TextStyle &style)
{
    Prepared prepared{{}, {}, style};
    for (const Span &span : spans) {
        reportInvisible(span.text);
        if (span.blankCells > 0) {
            prepared.cells.append({0, span.blankCells, false});
            prepared.faces.append(-1);
            continue;
        }
        for (const Run &run : runsOf(span, style.role))
            append(prepared, run);
    }
    return prepared;
}

void Typesetter::reportInvisible(const QString &text)
{
    QStringList &list = m_content.report.notRepresentable;
    for (const uint c : text.toUcs4()) {
        if (!isInvisible(c) || c == '\n' || c == '\t')
            continue;
        const QString entry = (m_person.isEmpty() ? QString() : m_person + u": "_s) + codePoint(c);
        if (!list.contains(entry))
            list.append(entry);
    }
}

QList<Typesetter::Run> Typesetter::runsOf(const Span &span, FontRole role) const
{
    if (span.name)
        return {{visible(span.text), true}};
    return runsOfPlain(span.text, role);
}

/// Known names inside a text are runs of their own, the rest is cut only where a character is missing.
QList<Typesetter::Run> Typesetter::runsOfPlain(const QString &text, FontRole role) const
{
    const QList<char32_t> characters = visible(text);
    const bool proper = std::all_of(
        characters.begin(), characters.end(), [&](char32_t c) { return m_content.fonts.isProper(role, c); });
    if (proper)
        return {{characters, false}};
    for (const QString &name : m_names) {
        const qsizetype at = text.indexOf(name);
        if (at >= 0)
            return runsOfPlain(text.left(at), role) + QList<Run>{{visible(name), true}} +
                   runsOfPlain(text.mid(at + name.size()), role);
    }
    return clauses(characters, role);
}

/// A character that the role's face lacks takes its whole clause with it: a mixture inside shows.
QList<Typesetter::Run> Typesetter::clauses(const QList<char32_t> &text, FontRole role) const
{
    QList<Run> runs;
    bool inClause = false;
    for (const char32_t c : text) {
        const bool sign = endsClause(c) && m_content.fonts.isProper(role, c);
        if (runs.isEmpty() || inClause == sign)
            runs.append(Run{});
        runs.last().text.append(c);
        inClause = !sign;
    }
    return runs;
}

void Typesetter::append(Prepared &prepared, const Run &run)
{
    const TextStyle &style = prepared.style;
    const std::optional<int> found = m_content.fonts.faceFor(style.role, run.text);
    if (!found && !run.name && run.text.size() > 1) {
        for (const char32_t c : run.text)
            append(prepared, {{c}, false});
        return;
    }
    if (!found)
        reportUnprintable(run, style.role);
    const bool dotted = run.name && run.text.contains(nameDot);
    const bool whole = run.name && run.text.size() <= (dotted ? unbrokenDottedLength : unbrokenNameLength);
    for (qsizetype i = 0; i < run.text.size(); ++i) {
        const char32_t c = run.text[i];
        const double own = m_content.fonts.glyph(found.value_or(0), c).advance * style.sizePt / style.cellPt;
        double width = fixedCellWidth(c);
        if (width == 0 || (c < 0x2000 && c != U' ' && own < width - widestSlack))
            width = own;
        const bool glued = i > 0 && (whole || (dotted && run.text[i - 1] != nameDot));
        prepared.cells.append({c, width, glued});
        prepared.faces.append(found.value_or(0));
    }
}

void Typesetter::reportUnprintable(const Run &run, FontRole role)
{
    const auto bad = std::find_if(
        run.text.begin(), run.text.end(), [&](char32_t c) { return !m_content.fonts.isPrintable(role, c); });
    const char32_t character = bad == run.text.end() ? run.text.constFirst() : *bad;
    const QString code = codePoint(character);
    const QString text = QCoreApplication::translate(
        "chuding::forms", "No font on this computer has the character %1 (%2), needed for %3.");
    const QString person =
        m_person.isEmpty() ? QString::fromUcs4(run.text.constData(), run.text.size()) : m_person;
    setFault({Error::Code::Refused, text.arg(QString::fromUcs4(&character, 1), code, person)});
}

QList<BrokenLine> Typesetter::breakIntoLines(
    const Prepared &text, double indentCells, double widthPt, LineEnds ends) const
{
    const TextStyle &style = text.style;
    const double gapPt = std::max(0.0, style.sizePt + widestGapEm * style.sizePt - style.cellPt);
    return breakLines(text.cells, indentCells, widthPt / style.cellPt, ends, gapPt / style.cellPt);
}

double Typesetter::widthPt(const Prepared &text) const
{
    double cells = 0;
    for (const Cell &cell : text.cells)
        cells += cell.width;
    return cells * text.style.cellPt;
}

void Typesetter::drawLine(const Prepared &text, const BrokenLine &line, QPointF topLeft)
{
    const TextStyle &style = text.style;
    const double baseLine = topLeft.y() + style.linePt / 2 + bodyMiddleEm * style.sizePt;
    for (qsizetype i = line.first; i < line.last; ++i) {
        const int face = text.faces[i];
        if (face < 0)
            continue;
        const char32_t c = text.cells[i].character;
        const FontBook::Glyph glyph = m_content.fonts.glyph(face, c);
        QList<GlyphLine> &lines = page().lines;
        if (i == line.first || lines.isEmpty() || text.faces[i - 1] != face)
            lines.append({face, style.sizePt, {}, {}, {}});
        const double middle = (line.left[i - line.first] + text.cells[i].width / 2) * style.cellPt;
        const double x = topLeft.x() + middle - glyph.advance * style.sizePt / 2;
        lines.last().glyphs.append(glyph.index);
        lines.last().origins.append({x, baseLine});
        lines.last().text.append(c);
    }
}

void Typesetter::drawUnbroken(const Prepared &text, double x, double top, Align align)
{
    BrokenLine line{0, text.cells.size(), {}};
    double left = 0;
    for (const Cell &cell : text.cells) {
        line.left.append(left);
        left += cell.width;
    }
    const double width = widthPt(text);
    const double shift = align == Align::Left ? 0 : align == Align::Centre ? width / 2 : width;
    drawLine(text, line, {x - shift, top});
}

/// Centred lines are made about equally long: 现有专业 / 技术职务.
QList<BrokenLine> Typesetter::boxedLines(const Prepared &text, double width, const BoxStyle &style) const
{
    QList<BrokenLine> lines = breakIntoLines(text, style.indentCells, width, LineEnds::Ragged);
    const qsizetype count = lines.size();
    if (style.align != Align::Centre || count < 2)
        return lines;
    const double shortest = widthPt(text) / static_cast<double>(count);
    for (double narrower = shortest; narrower < width; narrower += text.style.cellPt / 2) {
        lines = breakIntoLines(text, style.indentCells, narrower, LineEnds::Ragged);
        if (lines.size() == count && breaksWell(text.cells, lines))
            return lines;
    }
    return breakIntoLines(text, style.indentCells, width, LineEnds::Ragged);
}

Typesetter::BoxText Typesetter::boxText(const Spans &spans, double widthPt, const BoxStyle &style)
{
    BoxText result{{}, {}, style};
    for (const Spans &paragraph : paragraphsOf(spans)) {
        const Prepared prepared = prepare(paragraph, style.text);
        QList<BrokenLine> lines = boxedLines(prepared, widthPt - 2 * style.paddingPt, style);
        if (lines.isEmpty())
            lines.append(BrokenLine());
        for (const BrokenLine &line : std::as_const(lines))
            result.lines.append({result.paragraphs.size(), line});
        result.paragraphs.append(prepared);
    }
    return result;
}

double Typesetter::boxHeight(const Spans &spans, double widthPt, const BoxStyle &style)
{
    const BoxText text = boxText(spans, widthPt, style);
    return text.heightPt(text.lines.size());
}

void Typesetter::drawBox(const Spans &spans, const QRectF &box, const BoxStyle &style)
{
    BoxText text = boxText(spans, box.width(), style);
    while (text.heightPt(text.lines.size()) > box.height() + 0.01) {
        const double smaller = text.style.text.sizePt - shrinkStepPt;
        if (smaller < smallestPt) {
            const QString sentence = QCoreApplication::translate(
                "chuding::forms", "A text of %1 is too long for its place on the form: %2…");
            setFault({Error::Code::Limit, sentence.arg(m_person, textOf(spans).left(20))});
            return;
        }
        BoxStyle fitting = text.style;
        fitting.text = tableStyle(smaller, style.text.role);
        fitting.paddingPt = std::min(style.paddingPt, 2.0);
        fitting.abovePt = std::min(style.verticalPt(), 2.0);
        text = boxText(spans, box.width(), fitting);
    }
    drawLines(text, 0, text.lines.size(), box);
}

void Typesetter::drawLines(const BoxText &text, qsizetype first, qsizetype last, const QRectF &box)
{
    const BoxStyle &style = text.style;
    const double height = text.heightPt(last - first) - 2 * style.verticalPt();
    double y = style.top ? box.top() + style.verticalPt() : box.center().y() - height / 2;
    const double inner = box.width() - 2 * style.paddingPt;
    for (qsizetype i = first; i < last; ++i, y += style.text.linePt) {
        const Prepared &prepared = text.paragraphs[text.lines[i].paragraph];
        const BrokenLine &line = text.lines[i].line;
        if (line.last == line.first)
            continue;
        const double used = (line.left.constLast() + prepared.cells[line.last - 1].width) * style.text.cellPt;
        const double rest = std::max(0.0, inner - used);
        const double shift = style.align == Align::Left ? 0 : style.align == Align::Centre ? rest / 2 : rest;
        drawLine(prepared, line, {box.left() + style.paddingPt + shift, y});
    }
}

void Typesetter::moveToFoot(qsizetype line)
{
    page().foot += page().lines.mid(line);
    page().lines.resize(line);
}

QPainterPath Typesetter::outlines(const QString &text, FontRole role, double sizePt) const
{
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    const QList<uint> characters = text.toUcs4();
    const QList<char32_t> wanted(characters.cbegin(), characters.cend());
    const int face = m_content.fonts.faceFor(role, wanted).value_or(0);
    double x = 0;
    for (const char32_t c : wanted) {
        const FontBook::Glyph glyph = m_content.fonts.glyph(face, c);
        path.addPath(m_content.fonts.rawFont(face, sizePt).pathForGlyph(glyph.index).translated(x, 0));
        x += glyph.advance * sizePt;
    }
    return path;
}

void Typesetter::addFrame(const QRectF &box, double widthPt)
{
    addRule({box.topLeft(), box.topRight()}, widthPt);
    addRule({box.topRight(), box.bottomRight()}, widthPt);
    addRule({box.bottomLeft(), box.bottomRight()}, widthPt);
    addRule({box.topLeft(), box.bottomLeft()}, widthPt);
}

} // namespace chuding::forms
