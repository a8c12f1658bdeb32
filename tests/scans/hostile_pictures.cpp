// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
// PNG and JPEG files that are not what their heads say.
#include "hostile_scans.h"
#include "raw_pdf.h"
#include "scan_files.h"

#include <QImageWriter>

#include <initializer_list>

#include <zlib.h>

namespace chuding::test {

namespace {

const ScanVerdicts damaged{PageFault::Damaged};
const ScanVerdicts drawnOrDamaged{std::nullopt, PageFault::Damaged};

template <typename Number>
QByteArray bigEndian(Number value)
{
    const Number big = qToBigEndian(value);
    return QByteArray(reinterpret_cast<const char *>(&big), sizeof big);
}

QByteArray chunk(const QByteArray &kind, const QByteArray &data)
{
    const QByteArray body = kind + data;
    const uLong sum =
        crc32(0, reinterpret_cast<const Bytef *>(body.constData()), static_cast<uInt>(body.size()));
    return bigEndian(static_cast<quint32>(data.size())) + body + bigEndian(static_cast<quint32>(sum));
}

struct PngHead
{
    quint32 width = 20;
    quint32 height = 20;
    quint8 bits = 8;
    quint8 colours = 0; ///< grey
    quint8 packing = 0;
    quint8 filter = 0;
    quint8 interlace = 0;
};

QByteArray headChunk(const PngHead &head)
{
    QByteArray data = bigEndian(head.width) + bigEndian(head.height);
    for (const quint8 byte : {head.bits, head.colours, head.packing, head.filter, head.interlace})
        data += static_cast<char>(byte);
    return chunk("IHDR", data);
}

/// Rows of 20 grey dots and more, enough for each small picture.
QByteArray pngDots()
{
    return chunk("IDAT", deflatedBytes(QByteArray(21 * 4 * 20, '\0')));
}

QByteArray png(const PngHead &head, const QByteArray &between = {}, const QByteArray &dots = pngDots())
{
    return "\x89PNG\r\n\x1a\n" + headChunk(head) + between + dots + chunk("IEND", {});
}

HostileFamily pngs()
{
    HostileFamily family{"PNG"};
    family.add("png-good", looked, png({}));
    for (const quint32 side : {0U, 0x80000000U, 0xffffffffU})
        family.add("png-sides-" + QByteArray::number(side), damaged, png({.width = side, .height = side}));
    family.add("png-10001x10000", only(PageFault::TooLarge), png({.width = 10'001, .height = 10'000}));
    family.add("png-10000x10000", looked + damaged, png({.width = 10'000, .height = 10'000}));
    family.add("png-10000x10000-of-64-bits", drawnOrDamaged,
        png({.width = 10'000, .height = 10'000, .bits = 16, .colours = 6}));
    family.add("png-65536x65536", only(PageFault::TooLarge), png({.width = 65'536, .height = 65'536}));
    family.add(
        "png-1000000x1000000", only(PageFault::TooLarge), png({.width = 1'000'000, .height = 1'000'000}));
    family.add("png-2147483647x1", {PageFault::TooLarge, PageFault::Damaged},
        png({.width = 0x7fffffff, .height = 1}));
    family.add("png-1x2147483647", {PageFault::TooLarge, PageFault::Damaged},
        png({.width = 1, .height = 0x7fffffff}));
    family.add("png-1x1000000", drawnOrDamaged, png({.width = 1, .height = 1'000'000}));
    family.add("png-1000000x1", drawnOrDamaged, png({.width = 1'000'000, .height = 1}));
    for (const quint8 bits : std::initializer_list<quint8>{0, 3, 32, 255})
        family.add("png-bits-" + QByteArray::number(bits), damaged, png({.bits = bits}));
    for (const quint8 colours : std::initializer_list<quint8>{1, 5, 7, 255})
        family.add("png-colours-" + QByteArray::number(colours), damaged, png({.colours = colours}));
    family.add("png-packing-1", drawnOrDamaged, png({.packing = 1}));
    family.add("png-filter-9", drawnOrDamaged, png({.filter = 9}));
    family.add("png-interlace-9", drawnOrDamaged, png({.interlace = 9}));
    family.add("png-interlaced-cut", drawnOrDamaged,
        png({.interlace = 1}, {}, chunk("IDAT", deflatedBytes(QByteArray(30, '\0')))));
    family.add("png-without-palette", drawnOrDamaged, png({.colours = 3}));
    family.add("png-palette-short", drawnOrDamaged,
        png({.colours = 3}, chunk("PLTE", "ab"),
            chunk("IDAT", deflatedBytes(QByteArray(21 * 20, '\x7f').replace(0, 1, QByteArray(1, '\0'))))));
    family.add(
        "png-palette-long", drawnOrDamaged, png({.colours = 3}, chunk("PLTE", QByteArray(3 * 300, 'p'))));
    family.add("png-palette-twice", drawnOrDamaged, png({.colours = 3}, chunk("PLTE", "abc").repeated(2)));
    family.add("png-no-dots", drawnOrDamaged, png({}, {}, {}));
    family.add("png-dots-empty", drawnOrDamaged, png({}, {}, chunk("IDAT", {})));
    family.add("png-dots-rubbish", drawnOrDamaged, png({}, {}, chunk("IDAT", QByteArray(500, '\x5a'))));
    family.add(
        "png-dots-short", drawnOrDamaged, png({}, {}, chunk("IDAT", deflatedBytes(QByteArray(100, '\0')))));
    family.add(
        "png-row-filter-99", drawnOrDamaged, png({}, {}, chunk("IDAT", deflatedBytes(QByteArray(420, 'c')))));
    family.add(
        "png-dots-bomb", drawnOrDamaged, [] { return png({}, {}, chunk("IDAT", deflatedBomb(200, '\0'))); });
    family.add("png-dots-in-100000-parts", drawnOrDamaged,
        [] { return png({}, {}, chunk("IDAT", {}).repeated(100'000) + pngDots()); });
    family.add("png-text-bomb", drawnOrDamaged,
        [] { return png({}, chunk("zTXt", literal("a\0\0") + deflatedBomb(1000))); });
    family.add("png-texts-of-bombs", drawnOrDamaged,
        [] { return png({}, chunk("zTXt", literal("a\0\0") + deflatedBomb(7)).repeated(3)); });
    family.add("png-international-text-bomb", drawnOrDamaged,
        [] { return png({}, chunk("iTXt", literal("a\0\1\0\0\0") + deflatedBomb(1000))); });
    family.add("png-profile-bomb", drawnOrDamaged,
        [] { return png({}, chunk("iCCP", literal("a\0\0") + deflatedBomb(1000))); });
    family.add("png-profile-rubbish", drawnOrDamaged,
        png({}, chunk("iCCP", literal("a\0\0") + deflatedBytes(QByteArray(500, 'i')))));
    family.add("png-texts-100000", drawnOrDamaged,
        [] { return png({}, chunk("tEXt", literal("a\0b")).repeated(100'000)); });
    family.add("png-density-endless", drawnOrDamaged,
        png({}, chunk("pHYs", literal("\xff\xff\xff\xff\xff\xff\xff\xff\1"))));
    family.add("png-density-none", drawnOrDamaged, png({}, chunk("pHYs", QByteArray(9, '\0'))));
    family.add("png-gamma-none", drawnOrDamaged, png({}, chunk("gAMA", QByteArray(4, '\0'))));
    family.add("png-gamma-endless", drawnOrDamaged, png({}, chunk("gAMA", QByteArray(4, '\xff'))));
    family.add("png-transparency-long", drawnOrDamaged, png({}, chunk("tRNS", QByteArray(300, 't'))));
    family.add("png-head-twice", drawnOrDamaged, png({}, headChunk({.width = 9'000, .height = 9'000})));
    family.add("png-head-missing", damaged, QByteArray("\x89PNG\r\n\x1a\n") + pngDots());
    family.add("png-mark-only", damaged, QByteArray("\x89PNG\r\n\x1a\n"));
    family.add("png-end-only", damaged, QByteArray("\x89PNG\r\n\x1a\n") + chunk("IEND", {}));
    family.add("png-unknown-critical", drawnOrDamaged, png({}, chunk("QQQQ", "x")));
    family.add("png-animated", drawnOrDamaged,
        png({}, chunk("acTL", literal("\xff\xff\xff\xff\0\0\0\0")) + chunk("fcTL", QByteArray(26, '\xff'))));
    const QByteArray good = png({});
    for (const int at : {8, 33}) { // where chunks begin
        for (const quint32 length : {0U, 1U, 0x7fffffffU, 0x80000000U, 0xffffffffU})
            family.add("png-length-of-chunk-at-" + QByteArray::number(at) + '-' + QByteArray::number(length),
                drawnOrDamaged, QByteArray(good).replace(at, 4, bigEndian(length)));
    }
    family.add("png-sum-of-head-wrong", drawnOrDamaged, QByteArray(good).replace(29, 4, "abcd"));
    family.add(
        "png-sum-of-dots-wrong", drawnOrDamaged, QByteArray(good).replace(good.size() - 16, 4, "abcd"));
    return family;
}

QByteArray jpegGood(bool isProgressive = false)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, "jpeg");
    writer.setProgressiveScanWrite(isProgressive);
    writer.write(scanfiles::picture({64, 64}));
    return bytes;
}

/// A segment with its length.
QByteArray segment(char mark, const QByteArray &data)
{
    return QByteArray("\xff") + mark + bigEndian(static_cast<quint16>(data.size() + 2)) + data;
}

/// The good one with something after its first mark.
QByteArray withSegment(const QByteArray &added)
{
    return jpegGood().insert(2, added);
}

/// Where the first segment of that mark begins.
qsizetype placeOf(const QByteArray &jpeg, char mark)
{
    const qsizetype at = jpeg.indexOf(QByteArray("\xff") + mark);
    Q_ASSERT(at > 0);
    return at;
}

/// The good one with bytes in the first segment of that mark replaced, counted from its mark.
QByteArray changed(char mark, qsizetype offset, const QByteArray &bytes, bool isProgressive = false)
{
    QByteArray jpeg = jpegGood(isProgressive);
    return jpeg.replace(placeOf(jpeg, mark) + offset, bytes.size(), bytes);
}

/// EXIF of one directory at that place; `entries` in big endian.
QByteArray exif(quint32 place, quint16 count, const QByteArray &entries, quint32 next = 0)
{
    return segment(
        '\xe1', literal("Exif\0\0MM\0*") + bigEndian(place) + bigEndian(count) + entries + bigEndian(next));
}

QByteArray orientation(quint16 value, quint16 kind = 3, quint32 count = 1)
{
    return literal("\1\x12") + bigEndian(kind) + bigEndian(count) + bigEndian(value) + QByteArray(2, '\0');
}

HostileFamily jpegs()
{
    HostileFamily family{"JPEG"};
    constexpr char sof = '\xc0';
    constexpr char progressiveSof = '\xc2';
    constexpr char dht = '\xc4';
    constexpr char dqt = '\xdb';
    constexpr char sos = '\xda';
    const auto sized = [](quint16 width, quint16 height) {
        return changed('\xc0', 5, bigEndian(height) + bigEndian(width));
    };
    family.add("jpeg-good", looked, jpegGood());
    family.add("jpeg-65500x65500", only(PageFault::TooLarge), sized(65'500, 65'500));
    family.add("jpeg-65535x65535", {PageFault::TooLarge, PageFault::Damaged}, sized(65'535, 65'535));
    family.add("jpeg-10001x10000", only(PageFault::TooLarge), sized(10'001, 10'000));
    family.add("jpeg-10000x10000", tooMuch, sized(10'000, 10'000));
    family.add("jpeg-progressive-10000x10000", tooMuch,
        changed(progressiveSof, 5, bigEndian(quint16(10'000)) + bigEndian(quint16(10'000)), true));
    family.add("jpeg-0x0", damaged, sized(0, 0));
    family.add("jpeg-64x0", damaged, sized(64, 0));
    family.add("jpeg-1x65500", drawnOrDamaged, sized(1, 65'500));
    family.add("jpeg-65500x1", drawnOrDamaged, sized(65'500, 1));
    for (const char bits : std::initializer_list<char>{0, 1, 12, 16, 127})
        family.add(
            "jpeg-bits-" + QByteArray::number(int(bits)), damaged, changed(sof, 4, QByteArray(1, bits)));
    for (const char channels : std::initializer_list<char>{0, 1, 2, 4, 127})
        family.add("jpeg-channels-" + QByteArray::number(int(channels)), drawnOrDamaged,
            changed(sof, 9, QByteArray(1, channels)));
    for (const int sampling : {0x00, 0x14, 0x41, 0x44, 0xff})
        family.add("jpeg-sampling-" + QByteArray::number(sampling), drawnOrDamaged,
            changed(sof, 11, QByteArray(1, static_cast<char>(sampling))));
    family.add("jpeg-table-of-nobody", drawnOrDamaged, changed(sof, 12, "\x7f"));
    family.add("jpeg-codes-rubbish", drawnOrDamaged, changed(dht, 5, QByteArray(16, '\xff')));
    family.add("jpeg-codes-none", drawnOrDamaged, changed(dht, 5, QByteArray(16, '\0')));
    family.add("jpeg-codes-of-nobody", drawnOrDamaged, changed(dht, 4, "\x7f"));
    family.add("jpeg-steps-zero", drawnOrDamaged, changed(dqt, 5, QByteArray(64, '\0')));
    family.add("jpeg-steps-of-nobody", drawnOrDamaged, changed(dqt, 4, "\x7f"));
    family.add("jpeg-scan-of-nobody", drawnOrDamaged, changed(sos, 5, "\x77\x77"));
    family.add("jpeg-dots-zero", drawnOrDamaged, [] { return changed('\xda', 14, QByteArray(300, '\0')); });
    family.add("jpeg-dots-missing", drawnOrDamaged, jpegGood().left(placeOf(jpegGood(), '\xda') + 14));
    for (const char mark : {'\xc0', '\xc4', '\xdb', '\xda', '\xe0'}) {
        for (const quint16 length : std::initializer_list<quint16>{0, 1, 2, 65'535})
            family.add("jpeg-length-of-" + QByteArray(1, mark).toHex() + '-' + QByteArray::number(length),
                drawnOrDamaged, changed(mark, 2, bigEndian(length)));
    }
    family.add("jpeg-head-twice", drawnOrDamaged, [] {
        const QByteArray good = jpegGood();
        const qsizetype at = placeOf(good, '\xc0');
        return QByteArray(good).insert(at, good.mid(at, 19));
    });
    family.add("jpeg-progressive", looked, jpegGood(true));
    family.add("jpeg-progressive-10000-scans", tooMuch, [] {
        const QByteArray good = jpegGood(true);
        const qsizetype at = placeOf(good, '\xda');
        const QByteArray scan = segment('\xda', literal("\1\1\0\0\0\0")) + "\x55\x55";
        return QByteArray(good).insert(at, scan.repeated(10'000));
    });
    family.add("jpeg-progressive-large-10000-scans", tooMuch, [] {
        QByteArray good = changed('\xc2', 5, bigEndian(quint16(9'000)) + bigEndian(quint16(9'000)), true);
        const QByteArray scan = segment('\xda', literal("\1\1\0\0\0\0")) + "\x55\x55";
        return good.insert(placeOf(good, '\xda'), scan.repeated(10'000));
    });
    family.add(
        "jpeg-comments-10000", looked, [] { return withSegment(segment('\xfe', "x").repeated(10'000)); });
    family.add("jpeg-fillers-1000000", looked, [] { return withSegment(QByteArray(1'000'000, '\xff')); });
    family.add("jpeg-restart-every-dot", drawnOrDamaged, withSegment(segment('\xdd', literal("\0\1"))));
    family.add("jpeg-arithmetic", drawnOrDamaged, changed(sof, 1, "\xc9"));
    family.add("jpeg-lossless", drawnOrDamaged, changed(sof, 1, "\xc3"));
    family.add("jpeg-adobe-99", looked, withSegment(segment('\xee', literal("Adobe\0d\0\0\0\0\x63"))));
    family.add("jpeg-profile-parts-255-of-0", looked,
        withSegment(segment('\xe2', literal("ICC_PROFILE\0\xff\0") + QByteArray(500, 'i'))));
    family.add("jpeg-profile-rubbish", looked,
        withSegment(segment('\xe2', literal("ICC_PROFILE\0\1\1") + QByteArray(500, 'i'))));
    family.add("jpeg-density-none", looked, changed('\xe0', 11, literal("\1\0\0\0\0")));
    family.add("jpeg-density-endless", looked, changed('\xe0', 11, literal("\1\xff\xff\xff\xff")));
    for (const quint16 value : std::initializer_list<quint16>{0, 9, 255, 65'535})
        family.add("exif-orientation-" + QByteArray::number(value), looked,
            withSegment(exif(8, 1, orientation(value))));
    family.add("exif-orientation-text", looked, withSegment(exif(8, 1, orientation(6, 2))));
    family.add("exif-orientation-many", looked, withSegment(exif(8, 1, orientation(6, 3, 0xffffffff))));
    family.add("exif-loop", looked, withSegment(exif(8, 1, orientation(6), 8)));
    family.add("exif-directory-in-itself", looked,
        withSegment(exif(8, 1, literal("\x87\x69\0\4\0\0\0\1\0\0\0\x08"), 8)));
    family.add("exif-place-beyond", looked, withSegment(exif(0xffffffff, 1, orientation(6))));
    family.add("exif-place-0", looked, withSegment(exif(0, 1, orientation(6))));
    family.add("exif-entries-65535", looked, withSegment(exif(8, 65'535, orientation(6))));
    family.add("exif-empty", looked, withSegment(segment('\xe1', literal("Exif\0\0"))));
    family.add(
        "exif-rubbish", looked, withSegment(segment('\xe1', literal("Exif\0\0") + QByteArray(900, '\xa5'))));
    family.add(
        "exif-100-times", looked, [] { return withSegment(exif(8, 1, orientation(6)).repeated(100)); });
    family.add("jpeg-mark-only", damaged, QByteArray("\xff\xd8\xff"));
    family.add("jpeg-end-at-once", damaged, QByteArray("\xff\xd8\xff\xd9"));
    return family;
}

} // namespace

QList<HostileFamily> hostilePictures()
{
    return {pngs(), jpegs()};
}

} // namespace chuding::test
