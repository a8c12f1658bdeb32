// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_makeup.h"

#include "pdf_matrix.h"

#include <QFile>

#include <qpdf/Pipeline.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

#include <algorithm>
#include <cmath>
#include <stdexcept>
#include <string_view>

namespace chuding {

namespace {

constexpr double makeupPointsPerInch = 72;
constexpr size_t mostOfPage = 8'000'000; // bytes, unpacked
constexpr size_t mostOfFile = 32'000'000;
constexpr size_t costOfStream = 1000; // bytes that it counts for, besides its own
constexpr size_t mostPictures = 1000; // of a page
constexpr int deepestNesting = 12;
constexpr size_t mostSaved = 500;

/// Counts what comes out of a stream and breaks off when it is too much.
class ByteCount final : public Pipeline
{
public:
    explicit ByteCount(size_t most)
        : Pipeline("bytes", nullptr)
        , m_most(most)
    {
    }
    void write(const unsigned char *, size_t size) override
    {
        m_size += size;
        if (m_size > m_most)
            throw std::runtime_error("too large");
    }
    void finish() override {}
    [[nodiscard]] size_t size() const { return m_size; }

private:
    size_t m_most;
    size_t m_size = 0;
};

/// How much may still be read.
struct Allowance
{
    size_t page = mostOfPage;
    size_t file = mostOfFile;

    /// False, and nothing is left for this page, when the stream has more.
    [[nodiscard]] bool take(QPDFObjectHandle stream)
    {
        const size_t most = std::min(page, file);
        ByteCount count(most);
        stream.pipeStreamData(&count, 0, qpdf_dl_generalized, true);
        const size_t used = std::min(count.size() + costOfStream, most);
        file -= used;
        page -= used;
        return count.size() + costOfStream <= most;
    }
};

struct DrawnPicture
{
    QRectF box; ///< points
    double area = 0;
    double dpi = 0;
};

struct Drawing
{
    std::vector<DrawnPicture> pictures;
    bool isWhole = true;
};

class MakeupReader final : public QPDFObjectHandle::ParserCallbacks
{
public:
    MakeupReader(Drawing &drawing, Allowance &allowance, QPDFObjectHandle resources, const PdfMatrix &matrix,
        int depth)
        : m_drawing(drawing)
        , m_allowance(allowance)
        , m_resources(std::move(resources))
        , m_matrix(matrix)
        , m_depth(depth)
    {
    }

    void handleObject(QPDFObjectHandle object, size_t, size_t) override
    {
        constexpr size_t mostOperands = 60; // a picture in the contents has a dictionary of its own
        if (!object.isOperator()) {
            if (m_operands.size() < mostOperands && !object.isInlineImage())
                m_operands.push_back(object);
            return;
        }
        handleOperator(object.getOperatorValue());
        m_operands.clear();
    }
    void handleEOF() override {}

private:
    void handleOperator(const std::string &name)
    {
        if (name == "q" && m_saved.size() < mostSaved) {
            m_saved.push_back(m_matrix);
        } else if (name == "Q" && !m_saved.empty()) {
            m_matrix = m_saved.back();
            m_saved.pop_back();
        } else if (name == "cm") {
            m_matrix = pdfMatrixOf(m_operands).times(m_matrix);
        } else if (name == "ID") {
            note(inlineNumber("/W", "/Width"), inlineNumber("/H", "/Height"));
        } else if (name == "Do" && !m_operands.empty() && m_operands.back().isName()) {
            draw(m_resources.getKeyIfDict("/XObject").getKeyIfDict(m_operands.back().getName()));
        }
    }

    /// 0 where it is not said.
    [[nodiscard]] double inlineNumber(std::string_view shortKey, std::string_view longKey)
    {
        for (size_t i = 0; i + 1 < m_operands.size(); i += 2) {
            const std::string key = m_operands[i].isName() ? m_operands[i].getName() : std::string();
            if ((key == shortKey || key == longKey) && m_operands[i + 1].isNumber())
                return m_operands[i + 1].getNumericValue();
        }
        return 0;
    }

    void draw(QPDFObjectHandle object)
    {
        if (object.isImage(false)) {
            QPDFObjectHandle width = object.getDict().getKey("/Width");
            QPDFObjectHandle height = object.getDict().getKey("/Height");
            note(width.isNumber() ? width.getNumericValue() : 0,
                height.isNumber() ? height.getNumericValue() : 0);
        } else if (object.isFormXObject()) {
            drawForm(object);
        }
    }

    void note(double width, double height)
    {
        const QSizeF inches = m_matrix.unitSize() / makeupPointsPerInch;
        const double area = m_matrix.unitArea();
        if (!(width > 0 && height > 0 && std::isfinite(area) && area > 0))
            return;
        if (m_drawing.pictures.size() == mostPictures) {
            m_drawing.isWhole = false;
            return;
        }
        m_drawing.pictures.push_back(
            {m_matrix.unitBox(), area, std::min(width / inches.width(), height / inches.height())});
    }

    void drawForm(QPDFObjectHandle form)
    {
        if (m_depth == deepestNesting || !m_allowance.take(form)) {
            m_drawing.isWhole = false;
            return;
        }
        QPDFObjectHandle own = form.getDict().getKey("/Resources");
        QPDFObjectHandle array = form.getDict().getKey("/Matrix");
        const PdfMatrix matrix = array.isArray() ? pdfMatrixOf(array.getArrayAsVector()) : PdfMatrix();
        MakeupReader inside(m_drawing, m_allowance, own.isDictionary() ? own : m_resources,
            matrix.times(m_matrix), m_depth + 1);
        form.parseAsContents(&inside);
    }

    Drawing &m_drawing;
    Allowance &m_allowance;
    QPDFObjectHandle m_resources;
    PdfMatrix m_matrix;
    int m_depth;
    std::vector<PdfMatrix> m_saved;
    std::vector<QPDFObjectHandle> m_operands;
};

Drawing drawingOf(QPDFPageObjectHelper &page, Allowance &allowance)
{
    Drawing drawing;
    try {
        for (QPDFObjectHandle &stream : page.getPageContents()) {
            if (!allowance.take(stream)) {
                drawing.isWhole = false;
                return drawing;
            }
        }
        const double unit = pdfUnitOf(page);
        MakeupReader reader(
            drawing, allowance, page.getAttribute("/Resources", false), {unit, 0, 0, unit, 0, 0}, 0);
        page.parseContents(&reader);
    } catch (const std::exception &) {
        drawing.isWhole = false;
    }
    return drawing;
}

/// That of the finest picture in the same place: scanners put sharp letters over a coarse ground.
double finestAt(const DrawnPicture &picture, const std::vector<DrawnPicture> &all)
{
    constexpr double samePlace = 0.8;
    double finest = picture.dpi;
    for (const DrawnPicture &other : all) {
        const QRectF both = picture.box & other.box;
        const double share = both.width() * both.height() / (picture.box.width() * picture.box.height());
        if (share >= samePlace)
            finest = std::max(finest, other.dpi);
    }
    return finest;
}

PageMakeup makeupOf(const Drawing &drawing, const QRectF &paper)
{
    const double paperArea = paper.width() * paper.height();
    PageMakeup makeup;
    makeup.isWhole = drawing.isWhole;
    std::vector<std::pair<double, double>> shares; // of the page, by resolution
    for (const DrawnPicture &picture : drawing.pictures) {
        const QRectF seen = picture.box & paper;
        const double boxArea = picture.box.width() * picture.box.height();
        const double seenArea = picture.area * (seen.width() * seen.height()) / boxArea;
        if (!(seenArea > 0) || !(paperArea > 0))
            continue;
        makeup.hasPictures = true;
        shares.emplace_back(finestAt(picture, drawing.pictures), seenArea / paperArea);
    }
    std::sort(shares.begin(), shares.end());
    for (const auto &[dpi, share] : shares) {
        makeup.pictureShare += share;
        if (makeup.dpi == 0 && makeup.pictureShare >= notableShare)
            makeup.dpi = static_cast<int>(std::lround(std::clamp(dpi, 1.0, 1e6)));
    }
    makeup.pictureShare = std::min(makeup.pictureShare, 1.0);
    return makeup;
}

} // namespace

Result<QList<PageMakeup>> pageMakeups(const QString &path, int mostPages)
{
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processFile(QFile::encodeName(path).constData());
        Allowance allowance;
        QList<PageMakeup> makeups;
        for (QPDFPageObjectHelper &page : QPDFPageDocumentHelper(pdf).getAllPages()) {
            if (makeups.size() >= mostPages)
                break;
            allowance.page = mostOfPage;
            const Drawing drawing = drawingOf(page, allowance);
            const QRectF units = pdfBoxOf(page);
            const double unit = pdfUnitOf(page);
            makeups.append(makeupOf(drawing, QRectF(units.topLeft() * unit, units.size() * unit)));
        }
        return makeups;
    } catch (const std::exception &error) {
        return Error{Error::Code::Format, QString::fromLocal8Bit(error.what())};
    }
}

} // namespace chuding
