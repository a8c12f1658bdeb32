// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf_samples.h"

#include <QBuffer>

#include <poppler-qt6.h>

// As app/forms does.
#define POINTERHOLDER_TRANSITION 4
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <algorithm>
#include <functional>
#include <memory>

namespace chuding::test {

namespace {

QByteArray number(qsizetype value)
{
    return QByteArray::number(value);
}

QByteArray points(double millimetres)
{
    return QByteArray::number(millimetres / 25.4 * 72, 'f', 2);
}

QByteArray deflated(const QByteArray &bytes)
{
    return qCompress(bytes).mid(4);
}

QByteArray bytesOf(Buffer &buffer)
{
    return {reinterpret_cast<const char *>(buffer.getBuffer()), static_cast<qsizetype>(buffer.getSize())};
}

QByteArray samplesOf(const QImage &image)
{
    const qsizetype lineBytes = (qsizetype(image.width()) * image.depth() + 7) / 8;
    QByteArray bytes;
    for (int y = 0; y < image.height(); ++y)
        bytes.append(reinterpret_cast<const char *>(image.constScanLine(y)), lineBytes);
    return bytes;
}

/// Grey or red, green and blue, eight bits each.
QImage eightBits(const QImage &image)
{
    const bool isGrey = image.format() == QImage::Format_Grayscale8;
    return image.convertToFormat(isGrey ? QImage::Format_Grayscale8 : QImage::Format_RGB888);
}

QByteArray spaceOf(const QImage &image, int bits)
{
    const bool isGrey = image.format() == QImage::Format_Grayscale8;
    return (isGrey ? "/ColorSpace /DeviceGray /BitsPerComponent "
                   : "/ColorSpace /DeviceRGB /BitsPerComponent ") +
           number(bits);
}

QPDFObjectHandle pictureIn(QPDF &pdf, const StoredPicture &picture)
{
    const auto stream = [&](const QByteArray &entries, const QByteArray &bytes) {
        const QByteArray dictionary = "<< /Type /XObject /Subtype /Image /Width " +
                                      number(picture.size.width()) + " /Height " +
                                      number(picture.size.height()) + ' ' + entries + " >>";
        QPDFObjectHandle made = pdf.newStream(bytes.toStdString());
        made.replaceDict(QPDFObjectHandle::parse(dictionary.toStdString()));
        return made;
    };
    QPDFObjectHandle made = stream(picture.entries, picture.bytes);
    if (!picture.maskEntries.isEmpty())
        made.getDict().replaceKey("/SMask", stream(picture.maskEntries, picture.maskBytes));
    return made;
}

QByteArray writtenPdf(QPDF &pdf, const std::function<void(QPDFWriter &)> &set = {})
{
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setStaticID(true);
    writer.setStreamDataMode(qpdf_s_preserve);
    if (set)
        set(writer);
    writer.write();
    return bytesOf(*writer.getBufferSharedPointer());
}

void addPage(QPDF &pdf, const PdfPage &page, QSizeF sizeMm)
{
    QPDFObjectHandle made = QPDFObjectHandle::parse(
        ("<< /Type /Page /MediaBox [0 0 " + points(sizeMm.width()) + ' ' + points(sizeMm.height()) +
            "] /Resources << /XObject << >> "
            "/Font << /Text << /Type /Font "
            "/Subtype /Type1 /BaseFont /Helvetica >> >> >> " +
            page.entries + " >>")
            .toStdString());
    QPDFObjectHandle objects = made.getKey("/Resources").getKey("/XObject");
    for (qsizetype i = 0; i < page.pictures.size(); ++i) {
        const QByteArray name = "/Scan" + (i == 0 ? QByteArray() : number(i));
        objects.replaceKey(name.toStdString(), pictureIn(pdf, page.pictures[i]));
    }
    if (!page.form.isEmpty()) {
        QPDFObjectHandle form = pdf.newStream(page.form.toStdString());
        form.replaceDict(QPDFObjectHandle::parse(
            ("<< /Type /XObject /Subtype /Form /BBox [-1000 -1000 2000 2000] /Matrix [" + page.formMatrix +
                "] >>")
                .toStdString()));
        form.getDict().replaceKey("/Resources", made.getKey("/Resources"));
        objects.replaceKey("/Form", form);
    }
    made.replaceKey("/Contents", pdf.newStream(page.content.toStdString()));
    QPDFPageDocumentHelper(pdf).addPage(QPDFPageObjectHelper(pdf.makeIndirectObject(made)), false);
}

} // namespace

QByteArray wholePage(const QByteArray &text, QSizeF sizeMm)
{
    return "q " + points(sizeMm.width()) + " 0 0 " + points(sizeMm.height()) +
           " 0 0 cm /Scan Do Q BT /Text 12 Tf 60 60 Td (" + text + ") Tj ET";
}

QByteArray pdfOf(const QList<PdfPage> &pages, QSizeF sizeMm)
{
    QPDF pdf;
    pdf.emptyPDF();
    for (const PdfPage &page : pages)
        addPage(pdf, page, sizeMm);
    return writtenPdf(pdf);
}

QByteArray protectedPdf(const QByteArray &pdf, const char *password, bool mayBeChanged)
{
    QPDF document;
    document.processMemoryFile("test", pdf.constData(), static_cast<std::size_t>(pdf.size()));
    return writtenPdf(document, [=](QPDFWriter &writer) {
        writer.setR6EncryptionParameters(
            password, "owner", true, true, true, true, true, mayBeChanged, qpdf_r3p_full, true);
    });
}

StoredPicture asJpeg(const QImage &image, int quality)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    eightBits(image).save(&buffer, "JPEG", quality);
    return {spaceOf(image, 8) + " /Filter /DCTDecode", image.size(), bytes};
}

StoredPicture asDeflated(const QImage &image)
{
    return {spaceOf(image, 8) + " /Filter /FlateDecode", image.size(), deflated(samplesOf(eightBits(image)))};
}

StoredPicture asPredicted(const QImage &image)
{
    const QImage plain = eightBits(image);
    const QByteArray samples = samplesOf(plain);
    const qsizetype lineBytes = samples.size() / plain.height();
    QByteArray rows;
    for (qsizetype y = 0; y < plain.height(); ++y) {
        rows.append(2); // up
        for (qsizetype i = y * lineBytes; i < (y + 1) * lineBytes; ++i)
            rows.append(static_cast<char>(samples[i] - (y == 0 ? 0 : samples[i - lineBytes])));
    }
    const int colours = plain.format() == QImage::Format_Grayscale8 ? 1 : 3;
    return {spaceOf(plain, 8) + " /Filter /FlateDecode /DecodeParms << /Predictor 12 /Colors " +
                number(colours) + " /Columns " + number(plain.width()) + " >>",
        plain.size(), deflated(rows)};
}

StoredPicture asPlain(const QImage &image)
{
    return {spaceOf(image, 8), image.size(), samplesOf(eightBits(image))};
}

StoredPicture asIndexed(const QImage &image)
{
    const QImage indexed = image.convertToFormat(QImage::Format_Indexed8, Qt::AvoidDither);
    QByteArray palette;
    for (const QRgb colour : indexed.colorTable()) {
        for (const int part : {qRed(colour), qGreen(colour), qBlue(colour)})
            palette.append(static_cast<char>(part));
    }
    return {"/ColorSpace [/Indexed /DeviceRGB " + number(indexed.colorCount() - 1) + " <" + palette.toHex() +
                ">] /BitsPerComponent 8 /Filter /FlateDecode",
        image.size(), deflated(samplesOf(indexed))};
}

StoredPicture asSixteenBits(const QImage &image)
{
    QByteArray samples;
    for (const char byte : samplesOf(eightBits(image))) {
        samples.append(byte);
        samples.append('\x40');
    }
    return {spaceOf(image, 16) + " /Filter /FlateDecode", image.size(), deflated(samples)};
}

StoredPicture asFourBits(const QImage &image)
{
    const QImage grey = image.convertToFormat(QImage::Format_Grayscale8);
    QByteArray samples;
    for (int y = 0; y < grey.height(); ++y) {
        const uchar *line = grey.constScanLine(y);
        for (int x = 0; x < grey.width(); x += 2) {
            const uint second = x + 1 < grey.width() ? line[x + 1] >> 4U : 0U;
            samples.append(static_cast<char>((line[x] & 0xf0U) | second));
        }
    }
    return {
        "/ColorSpace /DeviceGray /BitsPerComponent 4 /Filter /FlateDecode", image.size(), deflated(samples)};
}

StoredPicture asBilevel(const QImage &image)
{
    QImage mono = image.convertToFormat(QImage::Format_Mono, Qt::ThresholdDither);
    if (qGray(mono.color(0)) > qGray(mono.color(1)))
        mono.invertPixels(); // 1 is white
    return {"/ColorSpace /DeviceGray /BitsPerComponent 1 /Filter /FlateDecode", image.size(),
        deflated(samplesOf(mono))};
}

QList<FoundPicture> picturesIn(const QByteArray &pdf)
{
    QPDF document;
    document.processMemoryFile("test", pdf.constData(), static_cast<std::size_t>(pdf.size()));
    QList<FoundPicture> found;
    std::vector<QPDFObjectHandle> pictures = document.getAllObjects();
    pictures.erase(std::remove_if(pictures.begin(), pictures.end(),
                       [](QPDFObjectHandle &object) { return !object.isImage(false); }),
        pictures.end());
    std::vector<QPDFObjGen> masks;
    for (QPDFObjectHandle &picture : pictures)
        masks.push_back(picture.getDict().getKey("/SMask").getObjGen());
    for (QPDFObjectHandle &picture : pictures) {
        QPDFObjectHandle dictionary = picture.getDict();
        const auto number = [&dictionary](
                                const char *key) { return dictionary.getKey(key).getIntValueAsInt(); };
        FoundPicture one;
        one.size = {number("/Width"), number("/Height")};
        one.bits = number("/BitsPerComponent");
        one.filter = QByteArray::fromStdString(dictionary.getKey("/Filter").unparse());
        one.bytes = bytesOf(*picture.getRawStreamData());
        if (one.filter == "/FlateDecode")
            one.samples = bytesOf(*picture.getStreamData());
        one.isMask = std::find(masks.begin(), masks.end(), picture.getObjGen()) != masks.end();
        found.append(one);
    }
    std::stable_sort(found.begin(), found.end(), [](const FoundPicture &one, const FoundPicture &other) {
        return one.size.width() * one.size.height() > other.size.width() * other.size.height();
    });
    return found;
}

QString textOf(const QByteArray &pdf, int page)
{
    const std::unique_ptr<Poppler::Document> document = Poppler::Document::loadFromData(pdf);
    const std::unique_ptr<Poppler::Page> one = document ? document->page(page) : nullptr;
    return one ? one->text(QRectF()) : QString();
}

} // namespace chuding::test
