// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "raw_pdf.h"

#include <zlib.h>

namespace chuding::test {

namespace {

/// Ten digits, as the table of objects has them.
QByteArray placeText(qsizetype place)
{
    return QByteArray::number(place).rightJustified(10, '0');
}

} // namespace

QByteArray streamOf(const QByteArray &entries, const QByteArray &data)
{
    return "<< " + entries + " /Length " + QByteArray::number(data.size()) + " >>\nstream\n" + data +
           "\nendstream";
}

QByteArray deflatedBytes(const QByteArray &bytes)
{
    constexpr qsizetype lengthBytes = 4; // Qt's own, before what zlib wrote
    return qCompress(bytes).mid(lengthBytes);
}

// Each megabyte ends at a whole byte and refers to nothing before it, so that it can be repeated as it is.
QByteArray deflatedBomb(int megabytes, char filler)
{
    constexpr qsizetype megabyte = 1024 * 1024;
    QByteArray plain(megabyte, filler);
    QByteArray packed(megabyte, Qt::Uninitialized);
    z_stream stream{};
    deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, -MAX_WBITS, 9, Z_DEFAULT_STRATEGY);
    stream.next_in = reinterpret_cast<Bytef *>(plain.data());
    stream.avail_in = static_cast<uInt>(plain.size());
    stream.next_out = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    deflate(&stream, Z_FULL_FLUSH);
    packed.truncate(packed.size() - static_cast<qsizetype>(stream.avail_out));
    deflateEnd(&stream);
    // What zlib puts before it, an empty last block, and a check sum that is wrong: few look at it.
    return "\x78\xda" + packed.repeated(megabytes) + literal("\x03\0\0\0\0\1");
}

QByteArray rawPdf(const QList<QByteArray> &objects, const QByteArray &trailerEntries)
{
    QByteArray bytes("%PDF-1.7\n%\xe2\xe3\xcf\xd3\n");
    QByteArray table = "xref\n0 " + QByteArray::number(objects.size() + 1) + "\n0000000000 65535 f \n";
    for (qsizetype i = 0; i < objects.size(); ++i) {
        if (objects[i].isNull()) {
            table += "0000000000 00000 f \n";
            continue;
        }
        table += placeText(bytes.size()) + " 00000 n \n";
        bytes += QByteArray::number(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    const qsizetype place = bytes.size();
    return bytes + table + "trailer\n<< /Size " + QByteArray::number(objects.size() + 1) + ' ' +
           trailerEntries + " >>\nstartxref\n" + QByteArray::number(place) + "\n%%EOF\n";
}

QList<QByteArray> objectsOf(const RawPage &page)
{
    return QList<QByteArray>{"<< /Type /Catalog /Pages 2 0 R " + page.catalogEntries + " >>",
               "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
               "<< /Type /Page /Parent 2 0 R /MediaBox " + page.mediaBox + " /Contents 4 0 R /Resources << " +
                   page.resources + " >> " + page.entries + " >>",
               streamOf({}, page.content)} +
           page.objects;
}

QByteArray rawPdf(const RawPage &page)
{
    return rawPdf(objectsOf(page));
}

} // namespace chuding::test
