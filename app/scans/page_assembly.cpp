// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_assembly.h"

#include "domain/whole_file.h"
#include "pages.h"
#include "pdf_document.h"
#include "pdf_sink.h"
#include "picture_page.h"
#include "picture_reader.h"
#include "picture_spool.h"
#include "plain_jpeg.h"
#include "straighten.h"

#include <qpdf/QPDFAcroFormDocumentHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>

#include <algorithm>
#include <cmath>
#include <map>

namespace chuding {

namespace {

constexpr QSizeF a4Mm{210, 297};
constexpr QSizeF a3Mm{297, 420};
/// Of pictures that have to be packed.
constexpr ReduceStep assembledStep{300, 90};
constexpr int sheetQuality = 85;
/// A JPEG of more is packed again rather than held in memory.
constexpr qint64 mostJpegBytes = 64 * 1024 * 1024;

class AssemblyTexts
{
    Q_DECLARE_TR_FUNCTIONS(chuding::PageAssembly)

public:
    static QString fault(const QString &file, int page, PageFault fault)
    {
        return tr("%1, page %2: %3", "file, number, what is wrong")
            .arg(file)
            .arg(page + 1)
            .arg(pageFaultText(fault));
    }
};

QSizeF upOrAcross(QSizeF upright, QSizeF shape)
{
    return shape.width() > shape.height() ? upright.transposed() : upright;
}

/// The page for a picture of that size.
QSizeF pageFor(QSizeF pictureMm, bool hasStatedSize)
{
    constexpr double rounding = 2;
    const QSizeF most = upOrAcross(a3Mm, pictureMm) + QSizeF(rounding, rounding);
    const bool isUsable = hasStatedSize && pictureMm.boundedTo(most) == pictureMm;
    return isUsable ? pictureMm : upOrAcross(a4Mm, pictureMm);
}

PicturePlace placeOn(QSizeF pageMm, QSizeF pictureMm)
{
    const QSizeF size = pictureMm.scaled(pageMm, Qt::KeepAspectRatio);
    const QPointF corner((pageMm.width() - size.width()) / 2, (pageMm.height() - size.height()) / 2);
    return {pageMm, {corner, size}};
}

/// The JPEG as it is, where a PDF can hold it.
std::optional<PackedPicture> jpegAsItIs(const QString &path, QSize storedPixels)
{
    QFile file(path);
    if (file.size() > mostJpegBytes || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    std::optional<PackedPicture> jpeg = plainJpeg(file.readAll());
    return jpeg && jpeg->size == storedPixels ? jpeg : std::nullopt;
}

/// The seal of a signature says nothing about a changed document, and would be shown as broken.
void dropSignatures(QPDFAcroFormDocumentHelper &form)
{
    for (QPDFFormFieldObjectHelper &field : form.getFormFields()) {
        if (field.getFieldType() == "/Sig")
            field.getObjectHandle().removeKey("/V");
    }
}

/// The document as it grows.
class PageAssembler
{
public:
    explicit PageAssembler(const QString &target)
        : m_spool(QFileInfo(target).absolutePath())
        , m_pages(m_pdf)
    {
        m_pdf.emptyPDF();
    }

    /// Throws what QPDF throws.
    [[nodiscard]] Result<std::optional<PageFault>> add(const PagePart &part);
    [[nodiscard]] Result<void> write(const QString &target);
    [[nodiscard]] bool losesSignature() const { return m_losesSignature; }

private:
    /// A PDF from which pages are taken: it stays open until all is written.
    struct Origin
    {
        std::unique_ptr<QPDF> pdf;
        std::unique_ptr<QPDFAcroFormDocumentHelper> form; ///< null: it has none
    };

    void open(const QString &path);
    [[nodiscard]] Origin &originOf(const QString &path);
    [[nodiscard]] std::optional<PageFault> addPage(const PagePart &part);
    [[nodiscard]] Result<std::optional<PageFault>> addPicture(const PagePart &part);
    [[nodiscard]] Result<std::optional<PageFault>> addSheet(const PagePart &part);
    [[nodiscard]] Result<void> put(const PackedPicture &picture, const PicturePlace &place);

    PictureSpool m_spool;
    std::map<QString, Origin> m_origins;
    QPDF m_pdf; ///< goes before what it takes its streams from
    QPDFPageDocumentHelper m_pages;
    QString m_path;
    std::unique_ptr<PageSource> m_source; ///< of that path
    bool m_losesSignature = false;
};

void PageAssembler::open(const QString &path)
{
    if (m_source && m_path == path)
        return;
    m_source = std::make_unique<PageSource>(path);
    m_path = path;
}

PageAssembler::Origin &PageAssembler::originOf(const QString &path)
{
    const auto known = m_origins.find(path);
    if (known != m_origins.end())
        return known->second;
    Origin origin{openedPdf(path), nullptr};
    origin.pdf->pushInheritedAttributesToPage();
    m_losesSignature = m_losesSignature || isSigned(*origin.pdf);
    if (origin.pdf->getRoot().getKey("/AcroForm").isDictionary()) {
        origin.form = std::make_unique<QPDFAcroFormDocumentHelper>(*origin.pdf);
        dropSignatures(*origin.form);
    }
    return m_origins.emplace(path, std::move(origin)).first->second;
}

std::optional<PageFault> PageAssembler::addPage(const PagePart &part)
{
    Origin &origin = originOf(part.path);
    if (origin.pdf->isEncrypted() && !origin.pdf->allowModifyAssembly())
        return PageFault::Encrypted;
    std::vector<QPDFPageObjectHelper> from = QPDFPageDocumentHelper(*origin.pdf).getAllPages();
    if (static_cast<size_t>(part.page) >= from.size())
        return PageFault::Damaged; // Poppler has counted more
    QPDFPageObjectHelper &page = from[static_cast<size_t>(part.page)];
    m_pages.addPage(page, false);
    QPDFPageObjectHelper added = m_pages.getAllPages().back();
    if (origin.form) {
        QPDFAcroFormDocumentHelper form(m_pdf);
        form.fixCopiedAnnotations(added.getObjectHandle(), page.getObjectHandle(), *origin.form);
        if (origin.form->getNeedAppearances())
            form.setNeedAppearances(true);
    }
    // Of the page as it was: the same page may have been added before, and turned.
    QPDFObjectHandle said = page.getObjectHandle().getKey("/Rotate");
    added.rotatePage(oneTurn((said.isInteger() ? said.getIntValueAsInt() : 0) + part.turn), false);
    return std::nullopt;
}

Result<void> PageAssembler::put(const PackedPicture &picture, const PicturePlace &place)
{
    const Result<QPDFObjectHandle> stream = m_spool.add(m_pdf, picture.bytes);
    if (!stream)
        return stream.error();
    describePicture(*stream, picture.kind, picture.size);
    m_pages.addPage(QPDFPageObjectHelper(picturePage(m_pdf, *stream, place)), false);
    return {};
}

Result<std::optional<PageFault>> PageAssembler::addPicture(const PagePart &part)
{
    const bool isTurned = part.turn % 180 != 0;
    const QSizeF read = m_source->pageSizeMm(part.page);
    const QSizeF sizeMm = isTurned ? read.transposed() : read;
    PicturePlace place = placeOn(pageFor(sizeMm, m_source->hasStatedSize(part.page)), sizeMm);
    place.turn = part.turn;
    const QByteArray format = pictureFormatOf(part.path);
    std::optional<PackedPicture> picture;
    if (format == "jpeg") {
        const QImageReader reader(part.path, format);
        picture = jpegAsItIs(part.path, reader.size());
        if (picture)
            place.change = reader.transformation();
    }
    if (!picture) {
        const QImage image = PictureReader(part.path, format, *m_source).read(part.page, assembledStep);
        if (!image.isNull())
            picture = packed(image, assembledStep.quality);
    }
    if (!picture || picture->bytes.isEmpty())
        return std::optional(PageFault::Damaged);
    if (const Result<void> done = put(*picture, place); !done)
        return done.error();
    return std::optional<PageFault>();
}

Result<std::optional<PageFault>> PageAssembler::addSheet(const PagePart &part)
{
    constexpr double drawnDotsPerMm = 12; // of a page of a PDF
    // More than a sheet needs. Of a picture that fills the memory there is room for a small copy only: A4 at
    // 200 dpi.
    constexpr double hugePixels = 50e6;
    constexpr double mostPixels = 24e6;
    constexpr double mostOfHuge = 3.9e6;
    const QSize drawn = (m_source->pageSizeMm(part.page) * drawnDotsPerMm).toSize();
    const QSize pixels = m_source->pagePixels(part.page);
    const QSizeF wanted = pixels.isEmpty() ? drawn : pixels;
    const double area = wanted.width() * wanted.height();
    const double scale = std::min(1.0, std::sqrt((area > hugePixels ? mostOfHuge : mostPixels) / area));
    const QImage photo = m_source->render(part.page, (wanted * scale).toSize());
    const QImage sheet = straightenPage(photo, *part.corners);
    const PackedPicture picture = sheet.isNull() ? PackedPicture() : packed(sheet, sheetQuality);
    if (picture.bytes.isEmpty())
        return std::optional(PageFault::Damaged);
    const bool isAcross = sheet.width() > sheet.height();
    const QSizeF pageMm = isAcross != (part.turn % 180 != 0) ? a4Mm.transposed() : a4Mm;
    if (const Result<void> done = put(picture, {pageMm, {{}, pageMm}, {}, part.turn}); !done)
        return done.error();
    return std::optional<PageFault>();
}

Result<std::optional<PageFault>> PageAssembler::add(const PagePart &part)
{
    open(part.path);
    if (m_source->fault())
        return m_source->fault();
    if (part.page < 0 || part.page >= m_source->pageCount())
        return std::optional(PageFault::NoSuchPage);
    if (part.corners)
        return addSheet(part);
    if (m_source->kind() == PageSource::Kind::Pdf)
        return addPage(part);
    return addPicture(part);
}

Result<void> PageAssembler::write(const QString &target)
{
    return writeWholeFile(target, [this](QIODevice &device) -> Result<void> {
        DeviceSink sink(device);
        try {
            writePdf(m_pdf, sink, PdfStreams::AsTheyAre);
        } catch (const std::exception &error) {
            return sink.failure().value_or(Error{Error::Code::Format, QString::fromUtf8(error.what())});
        }
        return {};
    });
}

Result<std::optional<PageFault>> addTo(PageAssembler &assembler, const PagePart &part)
{
    try {
        return assembler.add(part);
    } catch (const std::exception &) {
        return std::optional(PageFault::Damaged);
    }
}

} // namespace

Result<Assembly> assemblePages(
    const QList<PagePart> &parts, const QString &target, const std::function<bool()> &isStale)
{
    if (parts.isEmpty() || parts.size() > mostAssembledPages)
        return Error{Error::Code::Limit, QString::number(parts.size())};
    for (const PagePart &part : parts) {
        if (part.corners && !part.corners->isUsable())
            return Error{Error::Code::Refused, part.path};
    }
    PageAssembler assembler(target);
    Assembly made;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (isStopped(isStale))
            return Error{Error::Code::Cancelled, target};
        PagePart part = parts.at(i);
        part.turn = oneTurn(part.turn);
        const Result<std::optional<PageFault>> fault = addTo(assembler, part);
        if (!fault)
            return fault.error();
        if (*fault) {
            made.fault = *fault;
            made.part = static_cast<int>(i);
            return made;
        }
    }
    if (isStopped(isStale))
        return Error{Error::Code::Cancelled, target};
    const Result<void> written = assembler.write(target);
    if (!written && written.error().code == Error::Code::Format) {
        made.fault = PageFault::Damaged;
        return made;
    }
    if (!written)
        return written.error();
    made.pages = static_cast<int>(parts.size());
    made.bytes = QFileInfo(target).size();
    made.losesSignature = assembler.losesSignature();
    return made;
}

QString assemblyFaultText(const Assembly &made, const QList<PagePart> &parts)
{
    if (!made.fault)
        return {};
    if (made.part < 0 || made.part >= parts.size())
        return pageFaultText(*made.fault);
    const PagePart &part = parts.at(made.part);
    return AssemblyTexts::fault(QFileInfo(part.path).fileName(), part.page, *made.fault);
}

} // namespace chuding
