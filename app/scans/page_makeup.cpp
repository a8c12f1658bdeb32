// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_makeup.h"

#include "pdf_drawing.h"

#include <qpdf/Pipeline.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace chuding {

namespace {

constexpr double makeupPointsPerInch = 72;
constexpr size_t mostOfPage = 8'000'000; // bytes, unpacked
constexpr size_t mostOfFile = 32'000'000;
constexpr size_t costOfStream = 1000; // bytes that it counts for, besides its own
constexpr size_t mostPictures = 1000; // of a page

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

class MakeupReader final : public PdfDrawing
{
public:
    MakeupReader(Drawing &drawing, Allowance &allowance, QPDFObjectHandle resources, const PdfMatrix &matrix,
        int depth)
        : PdfDrawing(std::move(resources), matrix, depth)
        , m_drawing(drawing)
        , m_allowance(allowance)
    {
    }

private:
    void drawPicture(QPDFObjectHandle picture) override
    {
        QPDFObjectHandle width = picture.getDict().getKey("/Width");
        QPDFObjectHandle height = picture.getDict().getKey("/Height");
        note(
            width.isNumber() ? width.getNumericValue() : 0, height.isNumber() ? height.getNumericValue() : 0);
    }
    void drawInline(double width, double height) override
    {
        m_drawing.isWhole = m_drawing.isWhole && width > 0 && height > 0;
        note(width, height);
    }

    void note(double width, double height)
    {
        const QSizeF inches = matrix().unitSize() / makeupPointsPerInch;
        const double area = matrix().unitArea();
        if (!(width > 0 && height > 0 && std::isfinite(area) && area > 0))
            return;
        if (m_drawing.pictures.size() == mostPictures) {
            m_drawing.isWhole = false;
            return;
        }
        m_drawing.pictures.push_back(
            {matrix().unitBox(), area, std::min(width / inches.width(), height / inches.height())});
    }

    void drawForm(QPDFObjectHandle form, const FormPlace &place) override
    {
        if (place.depth > deepestForm || !m_allowance.take(form)) {
            m_drawing.isWhole = false;
            return;
        }
        MakeupReader inside(m_drawing, m_allowance, place.resources, place.matrix, place.depth);
        form.parseAsContents(&inside);
    }

    Drawing &m_drawing;
    Allowance &m_allowance;
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
        pdf.processFile(path.toUtf8().constData());
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
