// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture_pdf.h"

#include "pdf_sink.h"

#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <limits>
#include <string>

namespace chuding {

namespace {

constexpr double pointsPerMm = 72 / 25.4;

std::string numberText(double value)
{
    return QByteArray::number(value, 'f', 2).toStdString();
}

QPDFObjectHandle pictureObject(QPDF &pdf, const PackedPicture &picture)
{
    const bool isBilevel = picture.kind == PackedPicture::Kind::Bilevel;
    const bool isColour = picture.kind == PackedPicture::Kind::Colour;
    QPDFObjectHandle stream = pdf.newStream(picture.bytes.toStdString());
    QPDFObjectHandle dictionary = stream.getDict();
    const auto name = [&dictionary](const char *key, const char *value) {
        dictionary.replaceKey(key, QPDFObjectHandle::newName(value));
    };
    const auto number = [&dictionary](const char *key, int value) {
        dictionary.replaceKey(key, QPDFObjectHandle::newInteger(value));
    };
    name("/Type", "/XObject");
    name("/Subtype", "/Image");
    name("/ColorSpace", isColour ? "/DeviceRGB" : "/DeviceGray");
    name("/Filter", isBilevel ? "/FlateDecode" : "/DCTDecode");
    number("/Width", picture.size.width());
    number("/Height", picture.size.height());
    number("/BitsPerComponent", isBilevel ? 1 : 8);
    stream.setFilterOnWrite(false);
    return stream;
}

} // namespace

struct PicturePdf::Private
{
    QPDF pdf;
};

PicturePdf::PicturePdf()
    : d(std::make_unique<Private>())
{
    d->pdf.emptyPDF();
}

PicturePdf::~PicturePdf() = default;

void PicturePdf::addPage(QSizeF sizeMm, const PackedPicture &picture)
{
    const std::string width = numberText(sizeMm.width() * pointsPerMm);
    const std::string height = numberText(sizeMm.height() * pointsPerMm);
    QPDFObjectHandle page = QPDFObjectHandle::parse(
        "<< /Type /Page /MediaBox [0 0 " + width + " " + height + "] /Resources << /XObject << >> >> >>");
    page.getKey("/Resources").getKey("/XObject").replaceKey("/Scan", pictureObject(d->pdf, picture));
    page.replaceKey("/Contents", d->pdf.newStream("q " + width + " 0 0 " + height + " 0 0 cm /Scan Do Q"));
    QPDFPageDocumentHelper(d->pdf).addPage(QPDFPageObjectHelper(d->pdf.makeIndirectObject(page)), false);
}

QByteArray PicturePdf::finished()
{
    PdfSink sink(std::numeric_limits<qint64>::max());
    writePdf(d->pdf, sink);
    return sink.bytes();
}

} // namespace chuding
