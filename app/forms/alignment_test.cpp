// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment_test.h"

#include "typesetter.h"

#include <QCoreApplication>

namespace chuding {

using namespace Qt::StringLiterals;

namespace {

using forms::Align;
using forms::FontRole;
using forms::mm;

struct AlignmentTexts
{
    Q_DECLARE_TR_FUNCTIONS(chuding::AlignmentTest)
};

const QSizeF sheetMm(210, 297);
constexpr double frameSteps[] = {5, 10, 15, 20};
constexpr double crossMm = 30;
constexpr double arrowTopMm = 45;
constexpr double arrowHeightMm = 40;
constexpr double hair = 0.3;

class AlignmentTest
{
public:
    explicit AlignmentTest(FormDocument::Content &content)
        : m_setter(content)
    {
    }

    void page(const QString &side, const QStringList &advice)
    {
        m_setter.addPage({mm(sheetMm.width()), mm(sheetMm.height())});
        for (const double step : frameSteps)
            frame(step);
        arrow();
        cross();
        line(AlignmentTexts::tr("This side up"), 92, 16, FontRole::Heading);
        line(side, 170, 40, FontRole::Title);
        double top = 205;
        for (const QString &sentence : advice) {
            line(sentence, top, 12, FontRole::Song);
            top += 9;
        }
    }

    [[nodiscard]] const forms::Typesetter &setter() const { return m_setter; }

private:
    /// With its distance from the edge written on each side.
    void frame(double step)
    {
        const QRectF box(mm(step), mm(step), mm(sheetMm.width() - 2 * step), mm(sheetMm.height() - 2 * step));
        m_setter.addFrame(box, hair);
        const QString distance = u"%1 mm"_s.arg(step);
        const double size = 8;
        const double width = mm(14);
        const double place = mm(sheetMm.width() / 2 - 40 + step * 3);
        label(distance, {place, box.top() + 1, width, size * 1.3}, size);
        label(distance, {place, box.bottom() - size * 1.3 - 1, width, size * 1.3}, size);
        // Between two frames there is room for the number alone.
        const double height = mm(110 + step * 2);
        const double narrow = mm(5) - 2;
        const QString number = QString::number(step);
        label(number, {box.left() + 1, height, narrow, size * 1.3}, size);
        label(number, {box.right() - narrow - 1, height, narrow, size * 1.3}, size);
    }

    void label(const QString &text, const QRectF &box, double sizePt)
    {
        forms::Typesetter::BoxStyle style;
        style.text = forms::tableStyle(sizePt, FontRole::Song);
        style.paddingPt = 0;
        m_setter.drawBox(forms::plain(text), box, style);
    }

    void line(const QString &text, double topMm, double sizePt, FontRole role)
    {
        const QRectF box(mm(25), mm(topMm), mm(sheetMm.width() - 50), sizePt * 1.5);
        forms::Typesetter::BoxStyle style;
        style.text = forms::tableStyle(sizePt, role);
        m_setter.drawBox(forms::plain(text), box, style);
    }

    void arrow()
    {
        const double middle = mm(sheetMm.width() / 2);
        QPainterPath path(QPointF(middle, mm(arrowTopMm)));
        path.lineTo(middle + mm(14), mm(arrowTopMm + arrowHeightMm / 2));
        path.lineTo(middle + mm(5), mm(arrowTopMm + arrowHeightMm / 2));
        path.lineTo(middle + mm(5), mm(arrowTopMm + arrowHeightMm));
        path.lineTo(middle - mm(5), mm(arrowTopMm + arrowHeightMm));
        path.lineTo(middle - mm(5), mm(arrowTopMm + arrowHeightMm / 2));
        path.lineTo(middle - mm(14), mm(arrowTopMm + arrowHeightMm / 2));
        path.closeSubpath();
        m_setter.page().shapes.append({path, 0xFF808080});
    }

    /// In the middle of the sheet, with a mark each 5 mm: held against the light both should meet.
    void cross()
    {
        const QPointF middle(mm(sheetMm.width() / 2), mm(sheetMm.height() / 2));
        const double arm = mm(crossMm / 2);
        m_setter.addRule({middle.x() - arm, middle.y(), middle.x() + arm, middle.y()}, hair);
        m_setter.addRule({middle.x(), middle.y() - arm, middle.x(), middle.y() + arm}, hair);
        for (int step = -3; step <= 3; ++step) {
            const double at = mm(step * 5);
            m_setter.addRule(
                {middle.x() + at, middle.y() - mm(1), middle.x() + at, middle.y() + mm(1)}, hair);
            m_setter.addRule(
                {middle.x() - mm(1), middle.y() + at, middle.x() + mm(1), middle.y() + at}, hair);
        }
    }

    forms::Typesetter m_setter;
};

} // namespace

Result<FormDocument> layoutAlignmentTest(const Moment &moment)
{
    Result<forms::FontBook> fonts = forms::FontBook::open();
    if (!fonts)
        return fonts.error();
    auto content = std::make_unique<FormDocument::Content>();
    content->fonts = std::move(*fonts);
    content->title = AlignmentTexts::tr("Alignment test");
    content->moment = moment;
    content->sections.append({content->title, 0});
    AlignmentTest test(*content);
    test.page(AlignmentTexts::tr("Front"),
        {AlignmentTexts::tr("Measure from each edge of the paper to the line marked 10 mm."),
            AlignmentTexts::tr("The difference is how far the printer moves what it prints."),
            AlignmentTexts::tr("Lines that are missing lie where this printer cannot print.")});
    test.page(AlignmentTexts::tr("Back"),
        {AlignmentTexts::tr("Turn the sheet like the page of a book: this arrow points up as well."),
            AlignmentTexts::tr(
                "If it points down, the printer turns over the short edge, or the stack lay the "
                "wrong way round."),
            AlignmentTexts::tr("Held against the light, the two crosses should meet.")});
    if (test.setter().fault())
        return *test.setter().fault();
    content->report.pages = static_cast<int>(content->pages.size());
    return FormDocument(std::move(content));
}

} // namespace chuding
