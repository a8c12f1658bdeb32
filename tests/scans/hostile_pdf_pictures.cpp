// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
// PDFs whose pictures are not what their dictionaries say.
#include "hostile_scans.h"
#include "raw_pdf.h"

#include <QtEndian>

namespace chuding::test {

namespace {

/// A page with the picture that is object 5 all over it.
QByteArray shown(const QByteArray &entries, const QByteArray &data, const QList<QByteArray> &further = {})
{
    return rawPdf(RawPage{.content = "q 210 0 0 298 0 0 cm /X Do Q",
        .resources = "/XObject << /X 5 0 R >>",
        .objects = QList<QByteArray>{streamOf("/Type /XObject /Subtype /Image " + entries, data)} + further});
}

const QByteArray small = "/Width 20 /Height 20 /BitsPerComponent 8 /ColorSpace /DeviceRGB ";
const QByteArray smallGrey = "/Width 20 /Height 20 /BitsPerComponent 8 /ColorSpace /DeviceGray ";

QByteArray samples(qsizetype count)
{
    QByteArray bytes;
    for (qsizetype i = 0; i < count; ++i)
        bytes += static_cast<char>(i * 7 + i / 60);
    return bytes;
}

HostileFamily dimensions()
{
    HostileFamily family{"picture dimensions"};
    const auto sized = [](const QByteArray &width, const QByteArray &height, const QByteArray &bits,
                           const QByteArray &space = "/DeviceGray") {
        return shown(
            "/Width " + width + " /Height " + height + " /BitsPerComponent " + bits + " /ColorSpace " + space,
            samples(1200));
    };
    const QList<std::pair<QByteArray, QByteArray>> sizes{{"0", "0"}, {"0", "20"}, {"-1", "-1"}, {"20", "-20"},
        {"1", "1"}, {"20", "1000000"}, {"1000000", "20"}, {"20000", "20000"}, {"2147483647", "1"},
        {"1", "200000000"}, {"2147483647", "2147483647"}, {"4294967297", "4294967297"}, {"1e9", "1e9"},
        {"(x)", "/y"}, {"null", "null"}, {"5 0 R", "5 0 R"}};
    for (const auto &[width, height] : sizes) {
        family.add("size-" + width + 'x' + height, tooMuch, sized(width, height, "8"));
        family.add("size-of-stencil-" + width + 'x' + height, tooMuch,
            shown("/ImageMask true /Width " + width + " /Height " + height, samples(1200)));
    }
    for (const char *bits : {"0", "-1", "3", "7", "16", "17", "32", "99", "2147483647", "(x)"})
        family.add("bits-" + QByteArray(bits), looked, sized("20", "20", bits));
    family.add("stencil-of-8-bits", looked,
        shown(
            "/ImageMask true /BitsPerComponent 8 /ColorSpace /DeviceRGB /Width 20 /Height 20", samples(400)));
    family.add("no-data", looked, shown(small, {}));
    family.add("half-the-data", looked, shown(small, samples(600)));
    family.add("much-more-data", looked, shown(small, samples(200'000)));
    for (const char *decode : {"[]", "[1 0]", "[0 1 0 1]", "[1e300 -1e300 0 1 0 1]",
             "[NaN NaN NaN NaN NaN NaN]", "[0 0 0 0 0 0]", "[(a) /b null 1 0 R 2 3]", "5 0 R"})
        family.add("decode-" + QByteArray(decode), looked, shown(small + "/Decode " + decode, samples(1200)));
    for (const char *mask : {"[]", "[0 255]", "[300 -5 0 0 0 0]", "[0 2147483647 0 1 0 1]", "5 0 R", "4 0 R",
             "[1 2 3 4 5 6 7 8 9]", "(x)"})
        family.add("mask-" + QByteArray(mask), looked, shown(small + "/Mask " + mask, samples(1200)));
    family.add("soft-mask-itself", looked, shown(small + "/SMask 5 0 R", samples(1200)));
    family.add("soft-masks-each-other", looked,
        shown(small + "/SMask 6 0 R", samples(1200),
            {streamOf("/Subtype /Image " + smallGrey + "/SMask 5 0 R", samples(400))}));
    for (const char *size : {"/Width 20000 /Height 20000", "/Width 0 /Height 0",
             "/Width 2147483647 /Height 2147483647", "/Width 1 /Height 1"})
        family.add("soft-mask-" + QByteArray(size), tooMuch,
            shown(small + "/SMask 6 0 R", samples(1200),
                {streamOf("/Subtype /Image /BitsPerComponent 8 /ColorSpace /DeviceGray " + QByteArray(size),
                    samples(400))}));
    family.add("soft-mask-coloured", looked,
        shown(small + "/SMask 6 0 R", samples(1200), {streamOf("/Subtype /Image " + small, samples(1200))}));
    family.add("soft-mask-matte-long", looked,
        shown(small + "/SMask 6 0 R", samples(1200),
            {streamOf("/Subtype /Image " + smallGrey + "/Matte [1 2 3 4 5 6 7 8 9]", samples(400))}));
    family.add("alternates-itself", looked,
        shown(small + "/Alternates [<< /Image 5 0 R /DefaultForPrinting true >>]", samples(1200)));
    return family;
}

HostileFamily colourSpaces()
{
    HostileFamily family{"colour spaces"};
    const auto coloured = [](const QByteArray &space, const QList<QByteArray> &further = {}) {
        return shown("/Width 20 /Height 20 /BitsPerComponent 8 /ColorSpace " + space, samples(1200), further);
    };
    for (const char *space :
        {"null", "[]", "/Nothing", "5 0 R", "[5 0 R]", "[/Indexed]", "[/Indexed /DeviceRGB 2147483647 <00>]",
            "[/Indexed /DeviceRGB -1 <00>]", "[/Indexed /DeviceRGB 255 <00>]",
            "[/Indexed /DeviceRGB 255 4 0 R]", "[/Indexed [/Indexed /DeviceRGB 1 <000000ffffff>] 1 <0001>]",
            "[/Indexed /Pattern 1 <0001>]", "[/ICCBased 4 0 R]", "[/ICCBased null]", "[/CalRGB << >>]",
            "[/CalGray << /WhitePoint [0 0 0] /Gamma -1e30 >>]",
            "[/CalRGB << /WhitePoint [1e30 NaN 1] /Gamma [0 0 0] /Matrix [0] >>]",
            "[/Lab << /WhitePoint [1 1 1] /Range [1e30 -1e30 5] >>]", "/Pattern", "[/Pattern /DeviceRGB]",
            "[/Separation /X /DeviceRGB 99 0 R]", "[/Separation /X /Pattern 4 0 R]",
            "[/DeviceN [] /DeviceRGB 4 0 R]",
            "[/DeviceN [/A /A /A] /DeviceCMYK << /FunctionType 2 /Domain [0 1] /N 1 >>]",
            "[/DeviceCMYK /DeviceCMYK]", "/DeviceCMYK"})
        family.add("space-" + QByteArray(space), looked, coloured(space));
    family.add("indexed-itself", looked, coloured("6 0 R", {"[/Indexed 6 0 R 1 <0001>]"}));
    family.add("indexed-palette-bomb", {std::nullopt, PageFault::BreaksReader}, [=] {
        return coloured(
            "[/Indexed /DeviceRGB 255 6 0 R]", {streamOf("/Filter /FlateDecode", deflatedBomb(256))});
    });
    family.add("separation-itself", looked,
        coloured("6 0 R", {"[/Separation /X 6 0 R << /FunctionType 2 /Domain [0 1] /N 1 >>]"}));
    family.add("alternate-each-other", looked,
        coloured("6 0 R", {"[/Separation /X 7 0 R << /FunctionType 2 /Domain [0 1] /N 1 >>]",
                              "[/DeviceN [/X] 6 0 R << /FunctionType 2 /Domain [0 1] /N 1 >>]"}));
    family.add("colourants-100000", looked, [=] {
        return coloured("[/DeviceN [" + QByteArray("/A ").repeated(100'000) +
                        "] /DeviceRGB << /FunctionType 2 /Domain [0 1] /N 1 >>]");
    });
    const auto profiled = [=](const QByteArray &entries, const QByteArray &profile) {
        return coloured("[/ICCBased 6 0 R]", {streamOf(entries, profile)});
    };
    const QByteArray head = literal("\0\0\x02\x30"
                                    "ADBE\2\x10\0\0mntrRGB XYZ ") +
                            QByteArray(12, '\0') + "acsp" + QByteArray(88, '\0');
    family.add("profile-empty", looked, profiled("/N 3", {}));
    family.add("profile-rubbish", looked, profiled("/N 3", samples(4000)));
    family.add(
        "profile-tags-huge", looked, profiled("/N 3", head + literal("\xff\xff\xff\xff") + samples(400)));
    family.add("profile-tag-beyond", looked,
        profiled("/N 3", head + literal("\0\0\0\1rXYZ\x7f\xff\xff\xff\x7f\xff\xff\xff")));
    family.add("profile-of-0-channels", looked, profiled("/N 0", head));
    family.add("profile-of-99-channels", looked, profiled("/N 99", head));
    family.add("profile-alternate-itself", looked,
        coloured("6 0 R", {"[/ICCBased 7 0 R]", streamOf("/N 3 /Alternate 6 0 R", {})}));
    family.add("profile-bomb", tooMuch,
        [=] { return profiled("/N 3 /Filter /FlateDecode", deflatedBomb(600, '\0')); });
    family.add("spaces-deep-1000", looked, [=] {
        return coloured(
            QByteArray("[/Indexed ").repeated(1000) + "/DeviceRGB" + QByteArray(" 1 <0001>]").repeated(1000));
    });
    return family;
}

/// A segment of JBIG2 without a file around it.
QByteArray jbig2Segment(int number, int kind, const QByteArray &data, quint32 length)
{
    const auto four = [](quint32 value) {
        const quint32 big = qToBigEndian(value);
        return QByteArray(reinterpret_cast<const char *>(&big), 4);
    };
    return four(static_cast<quint32>(number)) + static_cast<char>(kind) + literal("\0\1") + four(length) +
           data;
}

/// A black page of so many dots.
QByteArray jbig2Page(quint32 width, quint32 height)
{
    QByteArray data(19, '\0');
    qToBigEndian(width, data.data());
    qToBigEndian(height, data.data() + 4);
    data[16] = 4;
    return jbig2Segment(0, 48, data, 19);
}

/// The boxes of a JPEG 2000 file and the sizes of its picture, and nothing of the picture.
QByteArray jpeg2000(quint32 width, quint32 height, quint32 tile, quint16 channels)
{
    QByteArray size(36, '\0');
    qToBigEndian(width, size.data() + 2);
    qToBigEndian(height, size.data() + 6);
    qToBigEndian(tile, size.data() + 18);
    qToBigEndian(tile, size.data() + 22);
    qToBigEndian(channels, size.data() + 34);
    for (int channel = 0; channel < channels; ++channel)
        size += literal("\7\1\1");
    QByteArray length(2, '\0');
    qToBigEndian(static_cast<quint16>(size.size() + 2), length.data());
    return "\xff\x4f\xff\x51" + length + size +
           literal("\xff\x52\0\x0c\0\0\0\1\0\1\4\4\0\1\xff\x5c\0\x04\x40\x40\xff\x90\0\x0a\0\0\0\0\0\0\0\1"
                   "\xff\x93") +
           QByteArray(200, '\x55') + "\xff\xd9";
}

HostileFamily codecs()
{
    HostileFamily family{"packed pictures"};
    const QList<std::pair<QByteArray, QByteArray>> heads{{"FlateDecode", "\x78\x9c"},
        {"LZWDecode", "\x80\x0b\x60"}, {"RunLengthDecode", "\xff"}, {"ASCII85Decode", "z!!"},
        {"ASCIIHexDecode", "00ff"}, {"CCITTFaxDecode", literal("\0\x10\x01")},
        {"DCTDecode", literal("\xff\xd8\xff\xe0\0\x10JFIF\0")}, {"JPXDecode", "\xff\x4f\xff\x51"},
        {"JBIG2Decode", literal("\0\0\0\0\x30\0\1\0\0\0\x13")}, {"Crypt", {}}, {"Nothing", {}}};
    for (const auto &[filter, head] : heads) {
        const auto packed = [&family, entry = smallGrey + "/Filter /" + filter, name = filter](
                                const QByteArray &what, const QByteArray &data) {
            family.add(name + '-' + what, looked, shown(entry, data));
        };
        packed("empty", {});
        packed("one-byte", head.left(1));
        packed("rubbish", samples(3000));
        packed("head-and-rubbish", head + samples(3000));
        packed("head-and-zeros", head + QByteArray(3000, '\0'));
        packed("head-and-ones", head + QByteArray(3000, '\xff'));
        family.add(filter + "-100-times", looked,
            shown(smallGrey + "/Filter [" + QByteArray("/" + filter + " ").repeated(100) + "]",
                head + samples(300)));
    }
    family.add("filters-3000", anyVerdict, [] {
        return shown(smallGrey + "/Filter [" + QByteArray("/AHx ").repeated(3000) + "]", samples(300));
    });
    for (const char *filter :
        {"5 0 R", "[5 0 R]", "[null]", "[[/FlateDecode]]", "(FlateDecode)", "7", "<< >>"})
        family.add(
            "filter-" + QByteArray(filter), looked, shown(smallGrey + "/Filter " + filter, samples(400)));
    for (const char *parameters : {"/Predictor 99", "/Predictor -1", "/Predictor 12 /Columns 2147483647",
             "/Predictor 12 /Columns 0", "/Predictor 12 /Columns -5", "/Predictor 2 /Colors 2147483647",
             "/Predictor 15 /Colors 0", "/Predictor 15 /BitsPerComponent 2147483647",
             "/Predictor 2 /BitsPerComponent 0 /Columns 1000000000",
             "/Predictor 15 /Colors 32 /BitsPerComponent 16 /Columns 100000000"}) {
        for (const char *filter : {"/FlateDecode", "/LZWDecode"})
            family.add(QByteArray(filter).mid(1) + QByteArray(parameters), looked,
                shown(smallGrey + "/Filter " + filter + " /DecodeParms << " + parameters + " >>",
                    deflatedBytes(samples(420))));
    }
    for (const char *parameters :
        {"/K -1 /Columns 2147483647 /Rows 2147483647", "/K 0 /Columns 0", "/K -1 /Columns -7",
            "/K 2147483647 /Columns 20", "/K -1 /Columns 1000000000 /EndOfLine true /EndOfBlock false",
            "/K 4 /Columns 20 /DamagedRowsBeforeError -1"})
        family.add("CCITTFaxDecode " + QByteArray(parameters), looked,
            shown("/Width 20 /Height 20 /BitsPerComponent 1 /ColorSpace /DeviceGray /Filter /CCITTFaxDecode "
                  "/DecodeParms << " +
                      QByteArray(parameters) + " >>",
                samples(900)));
    const QByteArray bilevel =
        "/Width 20 /Height 20 /BitsPerComponent 1 /ColorSpace /DeviceGray /Filter /JBIG2Decode ";
    family.add("jbig2-globals-itself", looked,
        shown(bilevel + "/DecodeParms << /JBIG2Globals 5 0 R >>", samples(300)));
    family.add("jbig2-page-0", looked, shown(bilevel, jbig2Page(0, 0)));
    family.add("jbig2-page-60000x60000", tooMuch, shown(bilevel, jbig2Page(60'000, 60'000)));
    family.add("jbig2-page-120000x120000", tooMuch, shown(bilevel, jbig2Page(120'000, 120'000)));
    family.add("jbig2-page-4294967295", looked, shown(bilevel, jbig2Page(0xffffffff, 0xffffffff)));
    for (const int kind : {0, 4, 6, 16, 20, 22, 36, 38, 40, 42, 50, 52, 53, 62})
        family.add("jbig2-segment-" + QByteArray::number(kind), looked,
            shown(bilevel,
                jbig2Page(20, 20) + jbig2Segment(1, kind, samples(200), kind % 4 == 0 ? 0xffffffff : 200)));
    const QByteArray wavelets = "/Width 20 /Height 20 /Filter /JPXDecode ";
    const auto wavelet = [&](const QByteArray &name, const QByteArray &bytes) {
        family.add("jpeg2000-" + name, tooMuch, shown(wavelets, bytes));
    };
    wavelet("cut", jpeg2000(20, 20, 20, 3));
    wavelet("30000x30000", jpeg2000(30'000, 30'000, 30'000, 3));
    wavelet("4294967295x1", jpeg2000(0xffffffff, 1, 0xffffffff, 1));
    wavelet("tiles-of-1", jpeg2000(20'000, 20'000, 1, 1));
    wavelet("no-tiles", jpeg2000(20, 20, 0, 1));
    wavelet("channels-16000", jpeg2000(20, 20, 20, 16'000));
    wavelet("channels-none", jpeg2000(20, 20, 20, 0));
    const auto bomb = [&](const QByteArray &name, const QByteArray &filters, const QByteArray &size,
                          const std::function<QByteArray()> &data) {
        family.add("bomb-" + name, tooMuch, [=] { return shown(size + filters, data()); });
    };
    const QByteArray huge = "/Width 20000 /Height 20000 /BitsPerComponent 8 /ColorSpace /DeviceGray ";
    bomb("small-picture", "/Filter /FlateDecode", smallGrey, [] { return deflatedBomb(1000); });
    bomb("huge-picture", "/Filter /FlateDecode", huge, [] { return deflatedBomb(382); });
    bomb("twice", "/Filter [/FlateDecode /FlateDecode]", huge,
        [] { return deflatedBytes(deflatedBomb(382)); });
    bomb("thrice", "/Filter [/FlateDecode /FlateDecode /FlateDecode]", huge,
        [] { return deflatedBytes(deflatedBytes(deflatedBomb(382))); });
    bomb("of-runs", "/Filter [/FlateDecode /RunLengthDecode]", huge,
        [] { return deflatedBytes(QByteArray("\x81 ").repeated(1'000'000)); });
    bomb("before-a-jpeg", "/Filter [/FlateDecode /DCTDecode]", smallGrey,
        [] { return deflatedBomb(600, '\0'); });
    bomb("before-a-jpeg-2000", "/Filter [/FlateDecode /JPXDecode]", smallGrey,
        [] { return deflatedBomb(600, '\0'); });
    bomb("before-jbig2", "/Filter [/FlateDecode /JBIG2Decode]", smallGrey,
        [] { return deflatedBomb(600, '\0'); });
    return family;
}

} // namespace

QList<HostileFamily> hostilePdfPictures()
{
    return {dimensions(), colourSpaces(), codecs()};
}

} // namespace chuding::test
