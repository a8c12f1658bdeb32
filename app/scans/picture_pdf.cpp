// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture_pdf.h"

#include "pdf_sink.h"
#include "picture_page.h"

#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <limits>

namespace chuding {

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
    QPDFObjectHandle stream = d->pdf.newStream(picture.bytes.toStdString());
    describePicture(stream, picture.kind, picture.size);
    const PicturePlace whole{sizeMm, {{}, sizeMm}};
    QPDFPageDocumentHelper(d->pdf).addPage(QPDFPageObjectHelper(picturePage(d->pdf, stream, whole)), false);
}

QByteArray PicturePdf::finished()
{
    PdfSink sink(std::numeric_limits<qint64>::max());
    writePdf(d->pdf, sink);
    return sink.bytes();
}

} // namespace chuding
