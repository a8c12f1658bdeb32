// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "prefill_pages.h"

#include <QTransform>

namespace chuding::forms {

using namespace Qt::StringLiterals;

namespace {

/// Light enough to read through, dark enough for a copier.
constexpr QRgb watermarkColor = 0xFFDEDEDE;
constexpr double watermarkPt = 54;
constexpr double watermarkDegrees = -35;
constexpr int watermarkColumns = 2;
constexpr int watermarkRows = 4;
constexpr double pageFootMm = 281;
constexpr double pageFootPt = 8;
constexpr double footNameMm = 50;
constexpr double footPageMm = 70; ///< middle of the page number
constexpr double blankPt = 12;

/// The words again and again, aslant over the whole page.
QPainterPath watermark(const QPainterPath &words, QSizeF page)
{
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    const QPointF middle = words.boundingRect().center();
    for (int row = 0; row < watermarkRows; ++row) {
        for (int column = 0; column < watermarkColumns; ++column) {
            QTransform place;
            place.translate(page.width() * (column + 0.5) / watermarkColumns,
                page.height() * (row + 0.5) / watermarkRows);
            place.rotate(watermarkDegrees);
            place.translate(-middle.x(), -middle.y());
            path.addPath(place.map(words));
        }
    }
    return path;
}

} // namespace

PrefillPages::PrefillPages(FormWriter &writer, const FormApplicant &applicant)
    : m_writer(writer)
    , m_setter(writer.setter())
    , m_dossier(applicant.dossier)
    , m_first(m_setter.pageCount())
{
    if (!applicant.documentSha256.isEmpty())
        m_code = PaperCode::of(m_dossier.id, applicant.documentSha256);
    const QPainterPath words =
        m_setter.outlines(writer.text(u"prefill.watermark"_s), FontRole::Heading, watermarkPt);
    m_watermark = {watermark(words, a4Portrait), watermarkColor};
}

double PrefillPages::newPage()
{
    m_setter.addPage(a4Portrait);
    m_setter.page().ground.append(m_watermark);
    return mm(prefillTopMm);
}

void PrefillPages::finish()
{
    if ((m_setter.pageCount() - m_first) % 2 != 0) {
        newPage();
        const TextStyle style = tableStyle(blankPt);
        m_setter.drawUnbroken(m_setter.prepare(plain(m_writer.text(u"prefill.blankPage"_s)), style),
            a4Portrait.width() / 2, a4Portrait.height() / 2, Align::Centre);
    }
    const int count = m_setter.pageCount() - m_first;
    for (int number = 1; number <= count; ++number)
        drawFoot(number, count);
}

void PrefillPages::drawFoot(int number, int count)
{
    m_setter.turnTo(m_first + number - 1);
    const TextStyle style = tableStyle(pageFootPt, FontRole::Song);
    const double left = mm(prefillLeftMm);
    const qsizetype before = m_setter.page().lines.size();
    const QString name = m_dossier.person.name.trimmed();
    const Spans whose =
        m_writer.fill(u"prefill.footName"_s, {{u"name"_s, name.isEmpty() ? blank(4) : nameSpan(name)}});
    const Spans place = m_writer.fill(
        u"prefill.footPage"_s, {{u"page"_s, m_writer.number(number)}, {u"pages"_s, m_writer.number(count)}});
    // A long name takes two lines.
    const QRectF box(left, mm(pageFootMm) - style.linePt, mm(footNameMm), 3 * style.linePt);
    m_setter.drawBox(whose, box, {style, Align::Left, false, 0, 0});
    m_setter.drawUnbroken(
        m_setter.prepare(place, style), left + mm(footPageMm), mm(pageFootMm), Align::Centre);
    if (m_code) {
        const Spans code = m_writer.fill(u"prefill.footCode"_s, {{u"code"_s, plain(typedText(*m_code))}});
        m_setter.drawUnbroken(
            m_setter.prepare(code, style), left + mm(prefillWidthMm), mm(pageFootMm), Align::Right);
    }
    m_setter.moveToFoot(before);
}

} // namespace chuding::forms
