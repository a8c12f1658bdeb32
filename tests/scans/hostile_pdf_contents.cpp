// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
// PDFs that are in order, but for what their pages draw.
#include "hostile_scans.h"
#include "raw_pdf.h"

namespace chuding::test {

namespace {

constexpr int many = 100'000;

QByteArray reference(int number)
{
    return QByteArray::number(number) + " 0 R";
}

QByteArray drawing(
    const QByteArray &content, const QByteArray &resources = {}, const QList<QByteArray> &objects = {})
{
    return rawPdf(RawPage{.content = content, .resources = resources, .objects = objects});
}

QByteArray form(const QByteArray &content, const QByteArray &resources, const QByteArray &entries = {})
{
    return streamOf(
        "/Type /XObject /Subtype /Form /BBox [0 0 210 298] /Resources << " + resources + " >> " + entries,
        content);
}

/// Forms one in the other, so deep, each drawing the next one so many times.
QByteArray formsInForms(int depth, int times)
{
    QList<QByteArray> forms;
    for (int i = 0; i < depth; ++i)
        forms.append(
            form(QByteArray("/X Do ").repeated(times), "/XObject << /X " + reference(6 + i) + " >>"));
    forms.append(form("0 0 9 9 re f", {}));
    return drawing("/X Do", "/XObject << /X 5 0 R >>", forms);
}

/// Entries of a form that is a transparency group.
const QByteArray group = "/Group << /S /Transparency /CS /DeviceRGB /I true >>";

/// Masks of masks, so deep.
QByteArray masksInMasks(int depth)
{
    QList<QByteArray> forms;
    for (int i = 0; i < depth; ++i)
        forms.append(form("/M gs 0 0 200 290 re f",
            "/ExtGState << /M << /SMask << /S /Luminosity /G " + reference(6 + i) + " >> >> >>", group));
    forms.append(form("1 g 0 0 99 99 re f", {}, group));
    return drawing(
        "/M gs 0 0 200 290 re f", "/ExtGState << /M << /SMask << /S /Luminosity /G 5 0 R >> >> >>", forms);
}

HostileFamily forms()
{
    HostileFamily family{"forms in forms"};
    family.add("form-itself", looked,
        drawing("/X Do", "/XObject << /X 5 0 R >>", {form("/X Do /X Do", "/XObject << /X 5 0 R >>")}));
    family.add("forms-each-other", looked,
        drawing("/X Do", "/XObject << /X 5 0 R >>",
            {form("/X Do /X Do", "/XObject << /X 6 0 R >>"),
                form("/X Do /X Do", "/XObject << /X 5 0 R >>")}));
    family.add("form-without-resources-itself", looked,
        drawing("/X Do", "/XObject << /X 5 0 R >>",
            {streamOf("/Subtype /Form /BBox [0 0 99 99]", "/X Do /X Do")}));
    family.add("forms-deep-100", looked, [] { return formsInForms(100, 1); });
    family.add("forms-deep-5000", anyVerdict, [] { return formsInForms(5000, 1); });
    family.add("forms-a-thousand-laughs", looked, [] { return formsInForms(3, 10); });
    family.add("forms-a-billion-laughs", tooMuch, [] { return formsInForms(9, 10); });
    for (const char *box : {"[0 0 0 0]", "[-1e30 -1e30 1e30 1e30]", "[NaN 0 1 1]", "null", "[0 0 1]"})
        family.add("form-box-" + QByteArray(box), looked,
            drawing("/X Do", "/XObject << /X 5 0 R >>",
                {streamOf("/Subtype /Form /BBox " + QByteArray(box), "0 0 99 99 re f")}));
    for (const char *matrix : {"[0 0 0 0 0 0]", "[1e30 0 0 1e30 0 0]", "[1 0 0 1 1e300 1e300]", "[1 2 3]",
             "[1 1 1 1 0 0]", "[1e-30 0 0 1e-30 0 0]"})
        family.add("form-matrix-" + QByteArray(matrix), looked,
            drawing("/X Do", "/XObject << /X 5 0 R >>",
                {streamOf(
                    "/Subtype /Form /BBox [0 0 99 99] /Matrix " + QByteArray(matrix), "0 0 99 99 re f")}));
    family.add("form-is-no-stream", looked, drawing("/X Do /Y Do", "/XObject << /X 3 0 R /Y 99 0 R >>"));
    family.add("group-itself", looked,
        drawing("/X Do", "/XObject << /X 5 0 R >>", {form("/X Do", "/XObject << /X 5 0 R >>", group)}));
    family.add("groups-deep-40", anyVerdict, [] {
        QList<QByteArray> forms;
        for (int i = 0; i < 40; ++i)
            forms.append(form("/X Do", "/XObject << /X " + reference(6 + i) + " >>", group));
        forms.append(form("0 0 9 9 re f", {}));
        return drawing("/X Do", "/XObject << /X 5 0 R >>", forms);
    });
    family.add("mask-itself", looked,
        drawing("/M gs 0 0 99 99 re f", "/ExtGState << /M 6 0 R >>",
            {form("/M gs 0 0 9 9 re f", "/ExtGState << /M 6 0 R >>", group),
                "<< /SMask << /S /Luminosity /G 5 0 R >> >>"}));
    family.add("masks-deep-50", anyVerdict, [] { return masksInMasks(50); });
    family.add("masks-deep-200", anyVerdict, [] { return masksInMasks(200); });
    family.add("mask-transfer-itself", looked,
        drawing("/M gs 0 0 99 99 re f",
            "/ExtGState << /M << /SMask << /S /Alpha /G 5 0 R /TR 6 0 R /BC [9 9 9 9 9] >> >> >>",
            {form("0 g", {}, group),
                "<< /FunctionType 3 /Domain [0 1] /Functions [6 0 R] /Bounds [] /Encode [0 1] >>"}));
    family.add("layers-undefined", looked,
        drawing("/OC /Nowhere BDC 0 0 9 9 re f EMC /OC /L BDC EMC",
            "/Properties << /L << /Type /OCMD /OCGs [3 0 R 3 0 R] /VE 5 0 R >> >>", {"[/And 5 0 R 5 0 R]"}));
    return family;
}

/// A pattern of tiles, painted over the page.
QByteArray tiled(
    const QByteArray &entries, const QByteArray &content = "0 0 5 5 re f", const QByteArray &resources = {})
{
    return drawing("/Pattern cs /P scn 0 0 210 298 re f", "/Pattern << /P 5 0 R >>",
        {streamOf("/PatternType 1 /PaintType 1 /TilingType 1 /Resources << " + resources + " >> " + entries,
            content)});
}

/// A shading all over the page.
QByteArray shaded(const QByteArray &entries, const QList<QByteArray> &objects = {})
{
    return drawing("/S sh", "/Shading << /S << /ColorSpace /DeviceRGB " + entries + " >> >>", objects);
}

/// Functions of which each joins two times the next one.
QList<QByteArray> joinedFunctions(int depth)
{
    QList<QByteArray> functions;
    for (int i = 0; i < depth; ++i)
        functions.append("<< /FunctionType 3 /Domain [0 1] /Bounds [0.5] /Encode [0 1 0 1] /Functions [" +
                         reference(6 + i) + ' ' + reference(6 + i) + "] >>");
    functions.append("<< /FunctionType 2 /Domain [0 1] /N 1 /C0 [0 0 0] /C1 [1 1 1] >>");
    return functions;
}

HostileFamily patterns()
{
    HostileFamily family{"patterns and shadings"};
    const QByteArray usual = "/BBox [0 0 9 9] /XStep 9 /YStep 9";
    family.add(
        "pattern-itself", looked, tiled(usual, "/Pattern cs /P scn 0 0 9 9 re f", "/Pattern << /P 5 0 R >>"));
    family.add("patterns-each-other", looked,
        drawing("/Pattern cs /P scn 0 0 210 298 re f", "/Pattern << /P 5 0 R >>",
            {streamOf("/PatternType 1 /PaintType 1 /TilingType 1 " + usual +
                          " /Resources << /Pattern << /P 6 0 R >> >>",
                 "/Pattern cs /P scn 0 0 9 9 re f"),
                streamOf("/PatternType 1 /PaintType 1 /TilingType 1 " + usual +
                             " /Resources << /Pattern << /P 5 0 R >> >>",
                    "/Pattern cs /P scn 0 0 9 9 re f")}));
    for (const char *entries : {"/BBox [0 0 9 9] /XStep 0 /YStep 0", "/BBox [0 0 9 9] /XStep -9 /YStep -9",
             "/BBox [0 0 9 9] /XStep 1e30 /YStep 1e30", "/BBox [0 0 0 0] /XStep 9 /YStep 9",
             "/BBox [-1e9 -1e9 1e9 1e9] /XStep 9 /YStep 9",
             "/BBox [0 0 1000000 1000000] /XStep 1000000 /YStep 1000000", "/XStep 9 /YStep 9",
             "/BBox [0 0 9 9]", "/BBox [0 0 9 9] /XStep 9 /YStep 9 /Matrix [0 0 0 0 0 0]",
             "/BBox [0 0 9 9] /XStep 9 /YStep 9 /Matrix [1e9 0 0 1e9 0 0]",
             "/BBox [0 0 9 9] /XStep NaN /YStep 9"})
        family.add("pattern-" + QByteArray(entries), looked, tiled(entries));
    for (const char *entries : {"/BBox [0 0 9 9] /XStep 1e-3 /YStep 1e-3",
             "/BBox [0 0 9 9] /XStep 9 /YStep 9 /Matrix [1e-3 0 0 1e-3 0 0]"})
        family.add("pattern-" + QByteArray(entries), tooMuch, tiled(entries));
    const QByteArray linear = "/Function << /FunctionType 2 /Domain [0 1] /N 1 /C0 [0 0 0] /C1 [1 1 1] >> ";
    for (const char *entries :
        {"/ShadingType 2 /Coords [0 0 0 0]", "/ShadingType 2 /Coords [0 0 1e30 1e30] /Extend [true true]",
            "/ShadingType 2 /Coords [0 0]", "/ShadingType 2 /Coords [0 0 1e-9 0] /Extend [true true]",
            "/ShadingType 3 /Coords [0 0 0 0 0 0] /Extend [true true]",
            "/ShadingType 3 /Coords [0 0 1e30 9 9 1e30] /Extend [true true]",
            "/ShadingType 3 /Coords [0 0 -5 9 9 -7]", "/ShadingType 3 /Coords [50 50 1e-9 50 50 1e9]",
            "/ShadingType 0", "/ShadingType 99", "/ShadingType -1",
            "/ShadingType 2 /Coords [0 0 99 99] /Domain [1 0]",
            "/ShadingType 2 /Coords [0 0 99 99] /Domain [0 1e300]",
            "/ShadingType 2 /Coords [0 0 99 99] /BBox [0 0 -1 -1]",
            "/ShadingType 2 /Coords [NaN NaN NaN NaN]", "/ShadingType 1 /Domain [0 1e30 0 1e30]",
            "/ShadingType 1 /Matrix [0 0 0 0 0 0]"})
        family.add("shading-" + QByteArray(entries), looked, shaded(linear + entries));
    const auto byFunction = [](const QByteArray &function, const QList<QByteArray> &objects = {}) {
        return shaded("/ShadingType 2 /Coords [0 0 200 290] /Function " + function, objects);
    };
    for (const char *function : {"<< >>", "null", "[]", "99 0 R", "4 0 R",
             "<< /FunctionType 2 /Domain [0 1] /N 1e308 >>", "<< /FunctionType 2 /Domain [0 1] /N -1e308 >>",
             "<< /FunctionType 2 /Domain [] /N 1 >>", "<< /FunctionType 9 /Domain [0 1] >>",
             "<< /FunctionType 3 /Domain [0 1] /Functions [] /Bounds [] /Encode [] >>",
             "<< /FunctionType 2 /Domain [1 0] /N 1 /C0 [0] /C1 [1 2 3 4 5 6 7 8 9] >>"})
        family.add("function-" + QByteArray(function), looked, byFunction(function));
    family.add("function-itself", looked,
        byFunction(
            "5 0 R", {"<< /FunctionType 3 /Domain [0 1] /Bounds [] /Encode [0 1] /Functions [5 0 R] >>"}));
    family.add("functions-joined-10", looked, byFunction("5 0 R", joinedFunctions(10)));
    family.add("functions-joined-60", tooMuch, [=] { return byFunction("5 0 R", joinedFunctions(60)); });
    family.add("functions-array-100000", looked,
        [=] { return byFunction("[" + QByteArray("5 0 R ").repeated(many) + "]", joinedFunctions(0)); });
    for (const char *entries : {"/Size [2147483647] /BitsPerSample 8", "/Size [0] /BitsPerSample 8",
             "/Size [-1] /BitsPerSample 8", "/Size [100] /BitsPerSample 33", "/Size [100] /BitsPerSample 0",
             "/Size [65536 65536 65536 65536] /BitsPerSample 8", "/Size [200000000] /BitsPerSample 1",
             "/Size 100 /BitsPerSample 8",
             "/Size [2] /BitsPerSample 32 /Encode [1e30 -1e30] /Decode [1e300 -1e300]"})
        family.add("samples-" + QByteArray(entries), looked + ScanVerdicts{PageFault::BreaksReader},
            byFunction("5 0 R",
                {streamOf("/FunctionType 0 /Domain [0 1] /Range [0 1 0 1 0 1] " + QByteArray(entries),
                    QByteArray(300, 'x'))}));
    const auto calculated = [=](const QByteArray &code) {
        return byFunction("5 0 R", {streamOf("/FunctionType 4 /Domain [0 1] /Range [0 1 0 1 0 1]", code)});
    };
    for (const char *code : {"", "{", "}", "{ { }", "{ dup dup }", "{ pop pop pop pop }", "{ 0 div dup dup }",
             "{ 1000000 copy }", "{ 1 2147483647 roll }", "{ -5 index }", "{ 2147483647 2147483647 roll }",
             "{ 0 ln sqrt atan }", "{ 1 0 idiv }", "{ 1 0 mod }", "{ -2147483648 -1 idiv }",
             "{ 1 2147483647 bitshift }", "{ unknown }", "{ true { } ifelse }"})
        family.add("calculator-" + QByteArray(code), looked, calculated(code));
    family.add("calculator-braces-100000", lookedOrBroken,
        [=] { return calculated(QByteArray("{").repeated(many)); });
    family.add("calculator-dup-10000", looked,
        [=] { return calculated("{" + QByteArray(" dup").repeated(many / 10) + " }"); });
    for (const char *type : {"4", "5", "6", "7"}) {
        const auto mesh = [type](const QByteArray &entries, const QByteArray &data) {
            return drawing("/S sh", "/Shading << /S 5 0 R >>",
                {streamOf("/ColorSpace /DeviceRGB /ShadingType " + QByteArray(type) + ' ' + entries, data)});
        };
        const QByteArray numbers = "/BitsPerCoordinate 8 /BitsPerComponent 8 /BitsPerFlag 8 /VerticesPerRow "
                                   "2 /Decode [0 200 0 290 0 1 0 1 0 1]";
        const QByteArray name = "mesh-" + QByteArray(type);
        family.add(name + "-no-data", looked, mesh(numbers, {}));
        family.add(name + "-rubbish", looked, mesh(numbers, literal("\0\7\xff\x12\x80\3\1\2").repeated(40)));
        family.add(name + "-bits-0", looked,
            mesh("/BitsPerCoordinate 0 /BitsPerComponent 0 /BitsPerFlag 0 /Decode [0 1 0 1 0 1]",
                QByteArray(400, '\1')));
        family.add(name + "-bits-99", looked,
            mesh(
                "/BitsPerCoordinate 99 /BitsPerComponent 99 /BitsPerFlag 99 /VerticesPerRow -1 /Decode [0 1]",
                QByteArray(400, '\1')));
        family.add(name + "-row-huge", looked,
            mesh("/BitsPerCoordinate 8 /BitsPerComponent 8 /BitsPerFlag 8 /VerticesPerRow 2147483647 /Decode "
                 "[-1e30 1e30 -1e30 1e30 0 1 0 1 0 1]",
                QByteArray(400, '\1')));
        family.add(name + "-bomb", tooMuch,
            [=] { return mesh(numbers + " /Filter /FlateDecode", deflatedBomb(64, '\0')); });
    }
    return family;
}

HostileFamily operators()
{
    HostileFamily family{"operators"};
    // The reader keeps all of a path, and a state for each q: it may want more memory than it is given.
    const auto repeated = [&family](const QByteArray &name, const QByteArray &before, const QByteArray &part,
                              int count, const QByteArray &after = {}) {
        family.add(name, lookedOrBroken, [=] { return drawing(before + part.repeated(count) + after); });
    };
    repeated("q-100000", {}, "q ", many);
    repeated("Q-1000000", {}, "Q ", 10 * many);
    repeated("q-100000-with-clips", {}, "q 0 0 99 99 re W n ", many);
    repeated("matrix-100000-times-2", {}, "2 0 0 2 0 0 cm ", many, "0 0 1 1 re f");
    repeated("texts-nested-100000", {}, "BT ", many);
    repeated("marks-nested-100000", {}, "/A BMC ", many);
    repeated("path-of-1000000", "0 0 m ", "9 9 l 0 99 l ", 5 * many, "f");
    repeated("curves-100000", "0 0 m ", "9 99 99 9 50 50 c ", many, "S");
    repeated("rectangles-100000", {}, "10 10 90 90 re ", many, "f*");
    repeated("operands-1000000", {}, "1 ", 10 * many, "re f");
    repeated("arrays-open-100000", {}, "[", many);
    repeated("dictionaries-open-100000", {}, "<<", many);
    repeated("text-brackets-100000", {}, "(", many);
    repeated("unknown-100000", {}, "xyz ", many);
    repeated("compatible-100000", {}, "BX xyz ", many);
    repeated("inline-images-10000", {}, "BI /W 1 /H 1 /BPC 8 /CS /G ID a EI ", many / 10);
    for (const char *content : {"1e300 0 0 1e300 0 0 cm 0 0 1 1 re f", "0 0 0 0 0 0 cm 0 0 1 1 re f",
             "NaN 0 0 NaN 0 0 cm 0 0 1 1 re f", "1e30 w 0 0 m 99 99 l S", "-5 w 0 0 m 99 99 l S",
             "0 0 m 1e30 1e30 l S", "-1e300 -1e300 1e300 1e300 re f", "0 0 m 1e9 1e9 -1e9 1e9 99 99 c f",
             "2147483647 2147483647 m -2147483648 0 l 7 7 l f", "9 J 9 j 1e30 M 0 0 m 9 9 l S",
             "1e9 i 0 0 m 9 9 99 9 9 99 c S", "re f", "/X /Y /Z re f", "(a) (b) (c) (d) re f", "W W W n",
             "h h h f", "f S B b n", "l l l c c c", "/None sh /None gs /None Do /None cs /None scn",
             "1 2 3 4 5 6 7 8 9 scn", "/Pattern cs 1 scn 0 0 9 9 re f", "/DeviceN cs 1 1 1 scn 0 0 9 9 re f",
             "0 0 99 99 re W n 200 200 1 1 re W n 0 0 300 300 re f", "BI /W 99 /H 99 /BPC 8 /CS /RGB ID abc",
             "BI /W 9999 /H 9999 /BPC 8 /CS /RGB ID abc EI", "BI /W 9 /H", "BI ID EI", "BI /W -1 /H -1 ID EI",
             "BI /W 9 /H 9 /F [/Fl /Fl /Fl /A85 /LZW /RL /CCF /DCT] ID xxxxxxxxxxxx EI", "EI", "ID", "\\",
             "<", ">", "<<", ">>", "]", "{", "}", ")", "(", "%", "/", "#", "."})
        family.add("content-" + QByteArray(content), looked, drawing(content));
    for (const char *dash : {"[0 0] 0 d", "[0] 0 d", "[-1 1] 0 d", "[1e-30] 0 d", "[1e30] 1e30 d",
             "[NaN] NaN d", "[1 2 3] -1e30 d", "[] 0 d", "[(a)] 0 d", "[1] d"})
        family.add("dash-" + QByteArray(dash), looked, drawing(QByteArray(dash) + " 0 0 m 200 290 l S"));
    family.add("dash-tiny", tooMuch, drawing("[1e-4] 0 d 0 0 m 200 290 l S"));
    family.add("dash-tiny-on-endless-line", tooMuch, drawing("[1e-2 1e-2] 0 d 1 w -1e6 -1e6 m 1e6 1e6 l S"));
    family.add("dash-of-100000", anyVerdict,
        [] { return drawing("[" + QByteArray("1 ").repeated(many) + "] 0 d 0 0 m 200 290 l S"); });
    family.add("content-of-zeros", looked, drawing(QByteArray(many, '\0')));
    family.add("content-of-bytes", looked, drawing(literal("\x80\xff\x01\xfe").repeated(many / 4)));
    family.add("content-bomb-64", looked, [] {
        return rawPdf(RawPage{
            .objects = {streamOf("/Filter /FlateDecode", deflatedBomb(64))}, .entries = "/Contents 5 0 R"});
    });
    family.add("content-bomb-8000", tooMuch, [] {
        return rawPdf(RawPage{
            .objects = {streamOf("/Filter [/FlateDecode /FlateDecode]", deflatedBytes(deflatedBomb(8000)))},
            .entries = "/Contents 5 0 R"});
    });
    for (const char *contents :
        {"[4 0 R 4 0 R]", "3 0 R", "[3 0 R]", "99 0 R", "[[4 0 R]]", "(x)", "5 0 R", "null", "7", "[]"})
        family.add("contents-" + QByteArray(contents), anyVerdict,
            rawPdf(RawPage{.objects = {"[5 0 R 5 0 R]"}, .entries = "/Contents " + QByteArray(contents)}));
    family.add("contents-10000-times", anyVerdict, [] {
        return rawPdf(RawPage{.entries = "/Contents [" + QByteArray("4 0 R ").repeated(many / 10) + "]"});
    });
    for (const char *resources : {"1 0 R", "3 0 R", "null", "[]", "(x)", "99 0 R", "4 0 R"})
        family.add("resources-" + QByteArray(resources), anyVerdict,
            rawPdf(RawPage{.content = "/X Do /S sh /G gs BT /F 9 Tf (a) Tj ET",
                .entries = "/Resources " + QByteArray(resources)}));
    return family;
}

} // namespace

QList<HostileFamily> hostilePdfContents()
{
    return {forms(), patterns(), operators()};
}

} // namespace chuding::test
