// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hostile_scans.h"

#include "pdf_samples.h"
#include "raw_pdf.h"
#include "scan_files.h"
#include "scan_generator/sheet.h"

#include <QImageWriter>
#include <QRandomGenerator>

// As app/forms does.
#define POINTERHOLDER_TRANSITION 4
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

#include <memory>

namespace chuding::test {

namespace {

/// A sealed letter as small as it can still be looked at: A7.
QImage letter()
{
    samples::Sheet sheet({74, 105}, QStringLiteral("hostile"));
    sheet.text({10, 15, 54, 8}, QStringLiteral("证明（试例）"), samples::Face::Bold, 12, Qt::AlignCenter);
    sheet.paragraph(28, 8, 58, QStringLiteral("兹证明张试例同志在我单位工作，情况属实。特此证明。"), 9);
    sheet.seal({50, 80}, QStringLiteral("试例县第一中学"));
    return samples::scanned(sheet.finished(), QStringLiteral("hostile"));
}

QByteArray imageBytes(
    const QImage &image, const char *format, const std::function<void(QImageWriter &)> &set = {})
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, format);
    if (set)
        set(writer);
    writer.write(image);
    return bytes;
}

/// With a table as a stream, and objects packed.
QByteArray packedObjects(const QByteArray &pdf)
{
    QPDF document;
    document.processMemoryFile("good", pdf.constData(), static_cast<std::size_t>(pdf.size()));
    QPDFWriter writer(document);
    writer.setOutputMemory();
    writer.setStaticID(true);
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return QByteArray(
        reinterpret_cast<const char *>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize()));
}

QByteArray textPage()
{
    return rawPdf(RawPage{
        .content = "BT /F 14 Tf 30 200 Td (Shili, page one) Tj ET 0 0 1 RG 30 100 150 50 re S /X Do",
        .resources =
            "/Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> /XObject << /X 5 0 R >>",
        .objects = {
            streamOf("/Type /XObject /Subtype /Form /BBox [0 0 200 290]", "1 0 0 rg 60 60 40 40 re f")}});
}

using Mutation = std::function<QByteArray(const QByteArray &, QRandomGenerator &)>;

qsizetype anyPlace(const QByteArray &bytes, QRandomGenerator &chance)
{
    return static_cast<qsizetype>(chance.bounded(static_cast<quint32>(bytes.size())));
}

QByteArray withFlippedBits(QByteArray bytes, QRandomGenerator &chance)
{
    for (int i = 0; i < 8; ++i) {
        const qsizetype at = anyPlace(bytes, chance);
        bytes[at] = static_cast<char>(bytes[at] ^ (1 << chance.bounded(8)));
    }
    return bytes;
}

QByteArray scribbledOver(QByteArray bytes, QRandomGenerator &chance)
{
    const qsizetype at = anyPlace(bytes, chance);
    const qsizetype count = std::min<qsizetype>(16 + chance.bounded(200), bytes.size() - at);
    for (qsizetype i = at; i < at + count; ++i)
        bytes[i] = static_cast<char>(chance.bounded(256));
    return bytes;
}

QByteArray withHole(QByteArray bytes, QRandomGenerator &chance)
{
    return bytes.remove(anyPlace(bytes, chance), 1 + chance.bounded(300));
}

QByteArray withDoubled(QByteArray bytes, QRandomGenerator &chance)
{
    const QByteArray part = bytes.mid(anyPlace(bytes, chance), 1 + chance.bounded(500));
    return bytes.insert(anyPlace(bytes, chance), part);
}

/// Numbers in words replaced by such as nobody counts with.
QByteArray withOddNumbers(QByteArray bytes, QRandomGenerator &chance)
{
    static const QList<QByteArray> odd{"0", "-1", "2147483647", "2147483648", "4294967296", "-2147483648",
        "1e30", "99999999999999999999", "3", "65536"};
    for (int round = 0; round < 3; ++round) {
        qsizetype begin = anyPlace(bytes, chance);
        while (begin < bytes.size() && (bytes[begin] < '0' || bytes[begin] > '9'))
            ++begin;
        qsizetype end = begin;
        while (end < bytes.size() && bytes[end] >= '0' && bytes[end] <= '9')
            ++end;
        bytes.replace(begin, end - begin, odd[chance.bounded(static_cast<int>(odd.size()))]);
    }
    return bytes;
}

QByteArray twoDigits(int number)
{
    return QByteArray::number(number).rightJustified(2, '0');
}

HostileFamily changedByChance(const QByteArray &title, const HostileFamily &good, int count,
    const Mutation &mutation, bool onlyPdf = false)
{
    HostileFamily family{title};
    quint32 seed = 20241030;
    for (const HostileScan &scan : good.scans) {
        if (onlyPdf && !scan.name.endsWith(".pdf"))
            continue;
        const QByteArray bytes = scan.make();
        for (int round = 0; round < count; ++round) {
            ++seed;
            family.add(
                title + '-' + twoDigits(round) + "-of-" + scan.name, anyVerdict, [bytes, seed, mutation] {
                    QRandomGenerator chance(seed);
                    return mutation(bytes, chance);
                });
        }
    }
    return family;
}

HostileFamily cutShort(const HostileFamily &good)
{
    constexpr int parts = 8;
    HostileFamily family{"cut"};
    for (const HostileScan &scan : good.scans) {
        const QByteArray bytes = scan.make();
        for (int part = 0; part < parts; ++part) {
            const ScanVerdicts verdicts = part == 0 ? only(PageFault::Empty) : anyVerdict;
            family.add("cut-at-" + twoDigits(part) + "-of-8-" + scan.name, verdicts,
                [=] { return bytes.left(bytes.size() * part / parts); });
        }
        family.add("cut-by-a-byte-" + scan.name, anyVerdict, [=] { return bytes.chopped(1); });
    }
    return family;
}

} // namespace

bool isAnyVerdict(std::optional<PageFault> fault)
{
    return !fault || fault == PageFault::Damaged || fault == PageFault::NoPages ||
           fault == PageFault::Encrypted || fault == PageFault::UnknownKind || fault == PageFault::TooLarge;
}

HostileFamily goodScans()
{
    const QImage scan = letter();
    const QByteArray scanned = samples::imagePdf({scan, scan}, 60);
    HostileFamily good{"good"};
    good.add("scan.pdf", looked, scanned);
    good.add("text.pdf", looked, textPage());
    good.add("packed.pdf", looked, packedObjects(textPage()));
    good.add("bilevel.pdf", looked, pdfOf({{{asBilevel(scan)}, wholePage("Shili", {74, 105})}}, {74, 105}));
    const QImage small = scan.scaledToWidth(200, Qt::SmoothTransformation);
    good.add("scan.jpg", looked, imageBytes(small, "jpeg"));
    good.add("progressive.jpg", looked,
        imageBytes(small, "jpeg", [](QImageWriter &writer) { writer.setProgressiveScanWrite(true); }));
    good.add("scan.png", looked, imageBytes(small, "png"));
    good.add("palette.png", looked, imageBytes(small.convertToFormat(QImage::Format_Indexed8), "png"));
    good.add("plain.tif", looked, scanfiles::tiff({90, 200}));
    good.add("packed.tif", looked,
        imageBytes(small, "tiff", [](QImageWriter &writer) { writer.setCompression(1); }));
    return good;
}

QList<HostileFamily> mutatedScans(const HostileFamily &good)
{
    return {cutShort(good), changedByChance("bits flipped", good, 4, &withFlippedBits),
        changedByChance("scribbled over", good, 4, &scribbledOver),
        changedByChance("part missing", good, 3, &withHole),
        changedByChance("part doubled", good, 3, &withDoubled),
        changedByChance("odd numbers", good, 6, &withOddNumbers, true)};
}

QList<HostileFamily> hostileScans()
{
    return hostilePdfStructures() + hostilePdfTrees() + hostilePdfContents() + hostilePdfFonts() +
           hostilePdfPictures() + hostilePictures() + hostileTiffs() + otherKinds() +
           mutatedScans(goodScans());
}

} // namespace chuding::test
