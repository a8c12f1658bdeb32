// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
// PDFs whose typefaces are damaged, endless or draw themselves.
#include "hostile_scans.h"
#include "raw_pdf.h"

namespace chuding::test {

namespace {

constexpr int plenty = 100'000;

/// A line of text in the typeface that is object 5.
QByteArray written(const QList<QByteArray> &objects,
    const QByteArray &content = "BT /F 20 Tf 20 100 Td (Abc \\001\\377) Tj ET")
{
    return rawPdf(RawPage{.content = content, .resources = "/Font << /F 5 0 R >>", .objects = objects});
}

QByteArray described(const QByteArray &kind, const QByteArray &file)
{
    return "<< /Type /Font /Subtype /" + kind +
           " /BaseFont /Odd /FirstChar 0 /LastChar 255 /FontDescriptor << /Type /FontDescriptor /FontName "
           "/Odd /Flags 4 " +
           file + " >> >>";
}

/// A typeface of drawings, whose letters draw this.
QByteArray drawn(const QByteArray &letter, const QByteArray &resources,
    const QByteArray &entries = "/FontMatrix [0.01 0 0 0.01 0 0] /FontBBox [0 0 99 99]")
{
    return written({"<< /Type /Font /Subtype /Type3 /FirstChar 0 /LastChar 255 /Widths [" +
                        QByteArray("50 ").repeated(256) +
                        "] /Encoding << /Differences [65 /A /b /c] >> /CharProcs << /A 6 0 R /b 6 0 R /c 6 0 "
                        "R >> /Resources << " +
                        resources + " >> " + entries + " >>",
        streamOf({}, letter)});
}

/// One of many thousand letters: two bytes each.
QByteArray composed(
    const QByteArray &encoding, const QByteArray &descendants, const QList<QByteArray> &further = {})
{
    return written(QList<QByteArray>{"<< /Type /Font /Subtype /Type0 /BaseFont /Odd /Encoding " + encoding +
                                     " /DescendantFonts " + descendants + " >>"} +
                   further);
}

/// The table of contents of a TrueType file: each table lies there and is so long.
QByteArray trueType(const QByteArray &place, const QByteArray &length)
{
    QByteArray bytes("\0\1\0\0\0\7\0\0\0\0\0\0", 12);
    for (const char *table : {"cmap", "glyf", "head", "hhea", "hmtx", "loca", "maxp"})
        bytes += QByteArray(table) + QByteArray(4, '\0') + place + length;
    return bytes + QByteArray(300, '\x7f');
}

HostileFamily drawnFonts()
{
    HostileFamily family{"drawn typefaces"};
    family.add("letter-shows-itself", looked,
        drawn("50 0 0 0 99 99 d1 BT /F 9 Tf (A) Tj ET", "/Font << /F 5 0 R >>"));
    family.add("letter-shows-many-of-itself", looked,
        drawn("50 0 d0 BT /F 9 Tf (AAAAAAAAAA) Tj ET", "/Font << /F 5 0 R >>"));
    family.add("letter-draws-its-page", looked, drawn("50 0 d0 /X Do", "/XObject << /X 4 0 R >>"));
    family.add(
        "letter-huge", looked, drawn("1e30 0 -1e30 -1e30 1e30 1e30 d1 -1e30 -1e30 1e30 1e30 re f", {}));
    family.add("letter-without-width", looked, drawn("0 0 99 99 re f", {}));
    family.add("letter-bomb", looked, [] {
        return written({"<< /Type /Font /Subtype /Type3 /FirstChar 65 /LastChar 65 /Widths [50] /FontMatrix "
                        "[0.01 0 0 0.01 0 0] /FontBBox [0 0 9 9] /Encoding << /Differences [65 /A] >> "
                        "/CharProcs << /A 6 0 R >> >>",
            streamOf("/Filter /FlateDecode", deflatedBomb(64))});
    });
    for (const char *entries : {"/FontMatrix [0 0 0 0 0 0] /FontBBox [0 0 99 99]",
             "/FontMatrix [1e30 0 0 1e30 0 0] /FontBBox [0 0 99 99]",
             "/FontMatrix [1 0 0 1 0 0] /FontBBox [-1e30 -1e30 1e30 1e30]", "/FontBBox []", "",
             "/FontMatrix [NaN 0 0 1 0 0] /FontBBox [0 0 0 0]",
             "/FontMatrix [100 0 0 100 0 0] /FontBBox [0 0 1000 1000]"})
        family.add("drawn-typeface-" + QByteArray(entries), looked,
            drawn("50 0 0 0 99 99 d1 0 0 99 99 re f", {}, entries));
    // Each letter of a typeface shows ten of the next one's.
    const auto laughing = [](int depth) {
        QList<QByteArray> objects;
        for (int i = 0; i < depth; ++i) {
            const QByteArray next = QByteArray::number(5 + 2 * (i + 1)) + " 0 R";
            const QByteArray letter = QByteArray::number(6 + 2 * i) + " 0 R";
            const bool isLast = i + 1 == depth;
            objects.append(
                "<< /Type /Font /Subtype /Type3 /FirstChar 65 /LastChar 65 /Widths [50] /FontMatrix [0.1 0 0 "
                "0.1 0 0] /FontBBox [0 0 0 0] /Encoding << /Differences [65 /A] >> /CharProcs << /A " +
                letter + " >> /Resources << /Font << /F " + (isLast ? QByteArray("null") : next) +
                " >> >> >>");
            objects.append(
                streamOf({}, isLast ? "50 0 d0 0 0 9 9 re f" : "50 0 d0 BT /F 9 Tf (AAAAAAAAAA) Tj ET"));
        }
        return written(objects, "BT /F 20 Tf (A) Tj ET");
    };
    family.add("letters-a-hundred-laughs", looked, laughing(3));
    family.add("letters-a-billion-laughs", tooMuch, [=] { return laughing(10); });
    return family;
}

HostileFamily damagedFonts()
{
    HostileFamily family{"damaged typefaces"};
    const QByteArray rubbish = literal("\0\1\0\0\0\x12\x7f\xfe").repeated(100);
    const QList<std::pair<QByteArray, QByteArray>> files{{"empty", {}}, {"rubbish", rubbish},
        {"zeros", QByteArray(1000, '\0')}, {"one-byte", "x"},
        {"type1-head", "%!PS-AdobeFont-1.0: Odd\n/FontMatrix [0 0 0 0 0 0] def\n/Encoding 256 array\ndup "
                       "999999 /A put\ncurrentfile eexec\n" +
                           rubbish},
        {"type1-numbers",
            "%!PS-AdobeFont-1.0\n/Subrs 2147483647 array\n/CharStrings 2147483647 dict dup begin\neexec " +
                QByteArray(600, '0')},
        {"cff-head", literal("\1\0\4\4\xff\xff\4\xff\xff\xff\xff") + rubbish},
        {"cff-counts", literal("\1\0\4\1\0\1\1\1\2A\0\1\1\1\xff\x1d\x7f\xff\xff\xff\x11") + rubbish},
        {"truetype-beyond", trueType("\x7f\xff\xff\xff", "\x7f\xff\xff\xff")},
        {"truetype-overlap", trueType(literal("\0\0\0\x10"), literal("\0\0\1\0"))},
        {"truetype-negative", trueType("\xff\xff\xff\xf0", "\xff\xff\xff\xff")},
        {"truetype-tables-65535", literal("\0\1\0\0\xff\xff\0\0\0\0\0\0") + rubbish},
        {"opentype-head", "OTTO" + rubbish},
        {"collection", literal("ttcf\0\1\0\0\xff\xff\xff\xff") + rubbish}, {"woff", "wOFF" + rubbish}};
    for (const auto &[name, bytes] : files) {
        for (const char *kind : {"Type1 /FontFile", "TrueType /FontFile2", "Type1 /FontFile3"}) {
            const QList<QByteArray> words = QByteArray(kind).split(' ');
            const QByteArray entries =
                words[1] == "/FontFile3" ? "/Subtype /Type1C" : "/Length1 2147483647 /Length2 -1 /Length3 0";
            family.add(words[1].mid(1) + '-' + name, looked,
                written({described(words[0], words[1] + " 6 0 R"), streamOf(entries, bytes)}));
        }
    }
    family.add("FontFile2-bomb-64", looked, [] {
        return written({described("TrueType", "/FontFile2 6 0 R"),
            streamOf("/Filter /FlateDecode", deflatedBomb(64, '\0'))});
    });
    family.add("FontFile2-bomb-600", tooMuch, [] {
        return written({described("TrueType", "/FontFile2 6 0 R"),
            streamOf("/Filter /FlateDecode", deflatedBomb(600, '\0'))});
    });
    family.add("FontFile-itself", looked, written({described("Type1", "/FontFile 5 0 R")}));
    return family;
}

HostileFamily oddFonts()
{
    HostileFamily family{"odd typefaces"};
    for (const char *font : {"null", "<< >>", "<< /Type /Font >>", "<< /Type /Font /Subtype /Nothing >>",
             "<< /Type /Font /Subtype /Type0 >>",
             "<< /Type /Font /Subtype /Type1 /BaseFont 5 0 R /Encoding 5 0 R >>",
             "<< /Type /Font /Subtype /TrueType /FirstChar -2147483648 /LastChar 2147483647 /Widths [1 2 3] "
             ">>",
             "<< /Type /Font /Subtype /Type1 /FirstChar 2147483647 /LastChar 0 /Widths 5 0 R >>",
             "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding << /Differences [2147483647 /A "
             "-7 /B 999 /C (x) /D] >> >>",
             "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Widths [1e30 NaN -1e30] /FirstChar 64 "
             "/LastChar 66 >>",
             "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /FontDescriptor 5 0 R >>", "4 0 R",
             "[5 0 R]", "<< /Type /Font /Subtype /MMType1 /BaseFont /A_B_C >>"})
        family.add("typeface-" + QByteArray(font), looked, written({font}));
    family.add("widths-1000000", looked, [] {
        return written(
            {"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /FirstChar 0 /LastChar 1000000 /Widths [" +
                QByteArray("500 ").repeated(10 * plenty) + "] >>"});
    });
    const QByteArray helvetica = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>";
    for (const char *content : {"BT /F 1e30 Tf (a) Tj ET", "BT /F -20 Tf (a) Tj ET", "BT /F NaN Tf (a) Tj ET",
             "BT /F 0 Tf (a) Tj ET", "BT /F 100000 Tf (a) Tj ET", "BT /F 9 Tf 1e30 Tz (a) Tj ET",
             "BT /F 9 Tf 99 Tr (a) Tj ET", "BT /F 9 Tf 7 Tr (aaaa) Tj ET 0 0 99 99 re f",
             "BT /F 9 Tf 1e300 Tc 1e300 Tw (a a) Tj ET", "BT /F 9 Tf 0 0 0 0 0 0 Tm (a) Tj ET",
             "BT /F 9 Tf 1e30 0 0 1e30 0 0 Tm (a) Tj ET", "BT /F 9 Tf [(a) 1e300 (b) -1e300 [(c)] /d] TJ ET",
             "BT /None 9 Tf (a) Tj ET", "BT (a) Tj ET", "(a) Tj", "BT /F 9 Tf <fffe0041d800> Tj ET",
             "BT /F 9 Tf 1e30 TL T* T* (a) ' ET"})
        family.add("text-" + QByteArray(content), looked, written({helvetica}, content));
    family.add("text-of-a-million", anyVerdict, [=] {
        return written({helvetica}, "BT /F 9 Tf (" + QByteArray("a").repeated(10 * plenty) + ") Tj ET");
    });
    family.add("text-100000-times", anyVerdict, [=] {
        return written({helvetica}, "BT /F 20 Tf 20 100 Td " + QByteArray("(a) Tj ").repeated(plenty) + "ET");
    });
    const QByteArray one = "[<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Odd /CIDSystemInfo << "
                           "/Registry (Adobe) /Ordering (GB1) /Supplement 5 >> ";
    for (const char *entries : {"/W [0 2147483647 500]", "/W [2147483647 [1 2 3]]", "/W [-5 -1 500]",
             "/W [0 [5 0 R] 1]", "/W 5 0 R", "/DW 1e30", "/W2 [0 65535 1 2 3] /DW2 [1e30 -1e30]",
             "/CIDToGIDMap 4 0 R", "/CIDToGIDMap 5 0 R", "/CIDSystemInfo 5 0 R"})
        family.add(
            "composed-" + QByteArray(entries), looked, composed("/Identity-H", one + entries + " >>]"));
    for (const char *descendants : {"[5 0 R]", "[]", "null", "5 0 R", "[null]", "[[5 0 R]]", "[4 0 R]"})
        family.add("descendants-" + QByteArray(descendants), looked, composed("/Identity-H", descendants));
    for (const char *encoding : {"/Nothing", "null", "5 0 R", "(x)", "/GBK-EUC-H", "/../../etc/passwd"})
        family.add("encoding-" + QByteArray(encoding), looked, composed(encoding, one + ">>]"));
    const auto mapped = [=](const QByteArray &entries, const QByteArray &code) {
        return composed("6 0 R", one + ">>]", {streamOf("/Type /CMap /CMapName /Odd " + entries, code)});
    };
    family.add("map-uses-itself", lookedOrBroken, mapped("/UseCMap 6 0 R", "begincmap endcmap"));
    family.add("map-uses-itself-by-name", looked, mapped("/UseCMap /Odd", "/Odd usecmap begincmap endcmap"));
    family.add("map-ranges-huge", tooMuch,
        mapped({}, "1 begincodespacerange <00000000> <ffffffff> endcodespacerange 1 begincidrange <00000000> "
                   "<ffffffff> 2147483647 endcidrange"));
    family.add("map-ranges-turned", looked,
        mapped({}, "1 begincodespacerange <ff> <00> endcodespacerange 1 begincidrange <ffff> <0000> -1 "
                   "endcidrange"));
    family.add("map-rubbish", looked, mapped({}, literal("\xff<\0>[](").repeated(500)));
    family.add("map-bomb", tooMuch, [=] { return mapped("/Filter /FlateDecode", deflatedBomb(64)); });
    const auto readable = [&](const QByteArray &code) {
        return written(
            {"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 6 0 R >>", streamOf({}, code)});
    };
    family.add(
        "unicode-map-huge-range", looked, readable("1 beginbfrange <00000000> <ffffffff> <0041> endbfrange"));
    family.add("unicode-map-long", looked,
        readable("1 beginbfchar <41> <" + QByteArray("0041").repeated(plenty) + "> endbfchar"));
    family.add("unicode-map-itself", looked,
        written({"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 5 0 R >>"}));
    return family;
}

} // namespace

QList<HostileFamily> hostilePdfFonts()
{
    return {drawnFonts(), damagedFonts(), oddFonts()};
}

} // namespace chuding::test
