// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
// PDFs whose pages, boxes and links lead nowhere or around, and what should never run.
#include "hostile_scans.h"
#include "raw_pdf.h"

namespace chuding::test {

namespace {

const ScanVerdicts anyPages{std::nullopt, PageFault::Damaged, PageFault::NoPages};

QByteArray countText(qsizetype number)
{
    return QByteArray::number(number);
}

/// The good one with another tree of pages, and further objects from 5 on.
QByteArray withTree(const QByteArray &tree, const QList<QByteArray> &further = {})
{
    QList<QByteArray> objects = objectsOf({.objects = further});
    objects[1] = tree;
    return rawPdf(objects);
}

/// A tree of so many nodes, one under the other, the page under the last.
QByteArray deepTree(int depth)
{
    QList<QByteArray> nodes;
    for (int i = 0; i < depth; ++i)
        nodes.append(
            "<< /Type /Pages /Count 1 /Kids [" + (i + 1 < depth ? countText(6 + i) : "3") + " 0 R] >>");
    return withTree("<< /Type /Pages /Count 1 /Kids [5 0 R] >>", nodes);
}

/// So many small pages, each an object.
QByteArray manyPages(int count)
{
    QList<QByteArray> pages;
    QByteArray kids;
    for (int i = 0; i < count; ++i) {
        pages.append("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 30 30] >>");
        kids += countText(5 + i) + " 0 R ";
    }
    return withTree("<< /Type /Pages /Count " + countText(count) + " /Kids [" + kids + "] >>", pages);
}

HostileFamily trees()
{
    HostileFamily family{"page trees"};
    const auto kids = [](const QByteArray &list, const QByteArray &count = "1") {
        return withTree("<< /Type /Pages /Kids " + list + " /Count " + count + " >>");
    };
    for (const char *list :
        {"[2 0 R]", "[1 0 R]", "[4 0 R]", "[99 0 R]", "[2 0 R 3 0 R]", "[3 0 R 2 0 R]", "[null]", "[7 8]",
            "3 0 R", "null", "(x)", "[[3 0 R]]", "[3 0 R 3 0 R 3 0 R]", "[-3 0 R]", "[3 65535 R]"})
        family.add("kids-" + QByteArray(list), anyPages, kids(list));
    family.add("kids-none", only(PageFault::NoPages), kids("[]", "0"));
    for (const char *count : {"0", "-1", "2", "5000", "2147483647", "2147483648", "-2147483648",
             "99999999999999999999", "1e9", "/x", "2 0 R"})
        family.add("count-" + QByteArray(count), anyPages, kids("[3 0 R]", count));
    family.add("kids-100000-equal", anyPages,
        [=] { return kids("[" + QByteArray("3 0 R ").repeated(100'000) + "]", "100000"); });
    family.add("kids-each-others", anyPages,
        withTree("<< /Type /Pages /Kids [5 0 R] /Count 1 >>",
            {"<< /Type /Pages /Kids [6 0 R] /Count 1 >>", "<< /Type /Pages /Kids [5 0 R] /Count 1 >>"}));
    family.add("parent-itself", anyPages, rawPdf(RawPage{.mediaBox = "null", .entries = "/Parent 3 0 R"}));
    family.add("parents-each-other", anyPages,
        withTree(
            "<< /Type /Pages /Kids [3 0 R] /Count 1 /Parent 5 0 R >>", {"<< /Type /Pages /Parent 2 0 R >>"}));
    family.add("parent-missing", anyPages, rawPdf(RawPage{.entries = "/Parent null"}));
    family.add("kinds-missing", anyPages, withTree("<< /Kids [3 0 R] /Count 1 >>"));
    family.add("kind-page-with-kids", anyPages, withTree("<< /Type /Page /Kids [3 0 R] /Count 1 >>"));
    for (const int depth : {50, 1000, 10'000})
        family.add("tree-deep-" + countText(depth), anyPages, [depth] { return deepTree(depth); });
    // Each node has the next one ten times: ten million pages of twelve objects.
    QList<QByteArray> nodes;
    for (int i = 0; i < 7; ++i)
        nodes.append("<< /Type /Pages /Count 10000000 /Kids [" +
                     QByteArray(countText(6 + i) + " 0 R ").repeated(10) + "] >>");
    nodes.append("<< /Type /Page /MediaBox [0 0 30 30] >>");
    family.add("tree-10-million-pages", anyPages + tooMuch,
        withTree("<< /Type /Pages /Count 10000000 /Kids [5 0 R] >>", nodes));
    family.add("pages-300", looked, [] { return manyPages(300); });
    family.add("pages-6000", looked, [] { return manyPages(6000); });
    family.add("tree-missing", anyPages, withTree("null"));
    family.add("tree-is-page", anyPages, withTree("<< /Type /Page /MediaBox [0 0 99 99] >>"));
    return family;
}

HostileFamily boxes()
{
    HostileFamily family{"page sizes"};
    for (const char *box : {"[0 0 0 0]", "[0 0 1 1]", "[0 0 0.001 0.001]", "[0 0 200 0]", "[200 298 0 0]",
             "[0 0 -200 -298]", "[0 0 14400 14400]", "[0 0 1e6 1e6]", "[0 0 1000000 1]", "[0 0 1 1000000]",
             "[0 0 3000000 3000000]", "[0 0 1e30 1e30]",
             "[0 0 99999999999999999999999999999999999999999999999999 99]", "[-1e30 -1e30 1e30 1e30]",
             "[0 0 NaN NaN]", "[0 0 inf inf]", "[0 0 2147483647 2147483647]",
             "[-2147483648 -2147483648 2147483647 2147483647]", "[1000000 1000000 1000200 1000298]",
             "[0 0 200]", "[0 0 200 298 7 7 7]", "[]", "[(a) (b) (c) (d)]", "200", "null", "3 0 R",
             "[0 0 [200] 298]", "<< >>", "[4 0 R 4 0 R 4 0 R 4 0 R]"})
        family.add("media-box-" + QByteArray(box), anyPages, rawPdf(RawPage{.mediaBox = box}));
    for (const char *box : {"[0 0 0 0]", "[500 500 600 600]", "[200 298 0 0]", "[-1e9 -1e9 1e9 1e9]",
             "[0 0 1e-9 1e-9]", "[NaN 0 1 1]"})
        family.add("crop-box-" + QByteArray(box), anyPages,
            rawPdf(RawPage{.entries = "/CropBox " + QByteArray(box)}));
    for (const char *unit : {"0", "-1", "1e9", "75000", "1e-9", "NaN", "(x)"})
        family.add("user-unit-" + QByteArray(unit), anyPages,
            rawPdf(RawPage{.entries = "/UserUnit " + QByteArray(unit)}));
    for (const char *turn : {"45", "-90", "450", "2147483647", "-2147483648", "1e30", "/x"})
        family.add("rotate-" + QByteArray(turn), anyPages,
            rawPdf(RawPage{.entries = "/Rotate " + QByteArray(turn)}));
    return family;
}

QByteArray withCatalog(const QByteArray &entries, const QList<QByteArray> &further = {})
{
    return rawPdf(RawPage{.objects = further, .catalogEntries = entries});
}

/// A page with what hangs on it.
QByteArray annotated(const QByteArray &annotations, const QList<QByteArray> &further = {})
{
    return rawPdf(RawPage{.objects = further, .entries = "/Annots " + annotations});
}

HostileFamily actions()
{
    HostileFamily family{"actions and attachments"};
    const auto opening = [&family](const QByteArray &name, const QByteArray &action) {
        family.add("opening-" + name, looked, withCatalog("/OpenAction << /Type /Action " + action + " >>"));
        family.add("page-opening-" + name, looked,
            rawPdf(RawPage{.entries = "/AA << /O << /Type /Action " + action + " >> >>"}));
    };
    opening("javascript", "/S /JavaScript /JS (while (true) app.alert\\(1\\);)");
    opening("launch", "/S /Launch /F (/bin/sh) /Win << /F (cmd.exe) /P (/c calc) >>");
    opening("uri", "/S /URI /URI (http://example.invalid/)");
    opening("other-file", "/S /GoToR /F (\\\\\\\\example.invalid\\\\share\\\\x.pdf) /D [0 /Fit]");
    opening("submit", "/S /SubmitForm /F (http://example.invalid/) /Fields []");
    opening("import", "/S /ImportData /F (/etc/passwd)");
    opening("itself-next", "/S /Named /N /Print /Next 1 0 R");
    family.add("javascript-by-name", looked,
        withCatalog("/Names << /JavaScript << /Names [(a) << /S /JavaScript /JS (app.quit\\(\\)) >>] >> >>"));
    family.add("embedded-file", looked,
        withCatalog("/Names << /EmbeddedFiles << /Names [(run.exe) << /Type /Filespec /F (..\\\\run.exe) /EF "
                    "<< /F 5 0 R >> >>] >> >>",
            {streamOf("/Type /EmbeddedFile", "MZ this is no program")}));
    family.add("embedded-bomb", looked, [] {
        return withCatalog(
            "/Names << /EmbeddedFiles << /Names [(a) << /Type /Filespec /EF << /F 5 0 R >> >>] >> >>",
            {streamOf("/Type /EmbeddedFile /Filter /FlateDecode", deflatedBomb(1024))});
    });
    family.add("xfa", looked,
        withCatalog("/AcroForm << /XFA 5 0 R /Fields [] >> /NeedsRendering true",
            {streamOf({}, "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><xdp:xdp "
                          "xmlns:xdp=\"http://ns.adobe.com/xdp/\">&a;</xdp:xdp>")}));
    family.add("names-circle", looked,
        withCatalog("/Names << /Dests 5 0 R /EmbeddedFiles 5 0 R /JavaScript 5 0 R >>",
            {"<< /Kids [5 0 R 5 0 R] >>"}));
    family.add("outline-circle", looked,
        withCatalog(
            "/Outlines 5 0 R", {"<< /First 6 0 R /Last 6 0 R >>",
                                   "<< /Title (a) /Next 6 0 R /Prev 6 0 R /First 5 0 R /Parent 6 0 R >>"}));
    family.add("fields-circle", looked,
        withCatalog("/AcroForm << /Fields [5 0 R] >>", {"<< /FT /Tx /T (a) /Kids [5 0 R] /Parent 5 0 R >>"}));
    family.add("fields-each-others", looked,
        withCatalog(
            "/AcroForm << /Fields [5 0 R] >>", {"<< /T (a) /Kids [6 0 R 6 0 R] /Parent 6 0 R >>",
                                                   "<< /T (b) /Kids [5 0 R 5 0 R] /Parent 5 0 R >>"}));
    family.add("structure-circle", looked,
        withCatalog("/MarkInfo << /Marked true >> /StructTreeRoot 5 0 R",
            {"<< /Type /StructTreeRoot /K 6 0 R /ParentTree 5 0 R >>",
                "<< /Type /StructElem /S /P /P 6 0 R /K [6 0 R 6 0 R] >>"}));
    family.add("layers-circle", looked,
        withCatalog("/OCProperties << /OCGs [5 0 R] /D << /Order [5 0 R 6 0 R] /ON 6 0 R >> >>",
            {"<< /Type /OCG /Name (a) >>", "[6 0 R 6 0 R]"}));
    family.add("page-labels-circle", looked,
        withCatalog("/PageLabels 5 0 R", {"<< /Kids [5 0 R] /Nums [0 5 0 R] >>"}));
    family.add("metadata-circle", looked, withCatalog("/Metadata 1 0 R"));
    family.add("metadata-entities", looked,
        withCatalog("/Metadata 5 0 R",
            {streamOf("/Type /Metadata /Subtype /XML", "<!DOCTYPE a [<!ENTITY b \"&b;&b;\">]><a>&b;</a>")}));
    family.add("annotation-javascript", looked,
        annotated("[<< /Type /Annot /Subtype /Link /Rect [0 0 99 99] /A << /S /JavaScript /JS (x) >> >>]"));
    family.add("annotations-2000", looked, [] {
        return annotated(
            "[" + QByteArray("<< /Type /Annot /Subtype /Text /Rect [0 0 9 9] >> ").repeated(2000) + "]");
    });
    family.add("annotations-themselves", looked, annotated("5 0 R", {"[5 0 R 5 0 R]"}));
    family.add("annotation-draws-itself", looked,
        annotated("[<< /Type /Annot /Subtype /Stamp /Rect [0 0 99 99] /AP << /N 5 0 R >> >>]",
            {streamOf(
                "/Type /XObject /Subtype /Form /BBox [0 0 99 99] /Resources << /XObject << /X 5 0 R >> >>",
                "/X Do /X Do")}));
    family.add("annotation-parents-circle", looked,
        annotated("[5 0 R]",
            {"<< /Type /Annot /Subtype /Widget /FT /Btn /Rect [0 0 9 9] /Parent 5 0 R /Kids [5 0 R] >>"}));
    family.add("annotation-popup-itself", looked,
        annotated("[5 0 R]",
            {"<< /Type /Annot /Subtype /Popup /Rect [0 0 9 9] /Parent 5 0 R /Popup 5 0 R /IRT 5 0 R >>"}));
    family.add("annotation-rect-endless", looked,
        annotated(
            "[<< /Type /Annot /Subtype /Square /Rect [-1e30 -1e30 1e30 1e30] /BS << /W 1e30 /D [0] >> >>]"));
    family.add("annotation-ink-5000", looked, [] {
        return annotated("[<< /Type /Annot /Subtype /Ink /Rect [0 0 99 99] /InkList [[" +
                         QByteArray("1 1 90 90 ").repeated(5000) + "]] >>]");
    });
    family.add("annotation-media", looked,
        annotated("[<< /Type /Annot /Subtype /RichMedia /Rect [0 0 99 99] /RichMediaContent << /Assets << "
                  "/Names [(a) 1 0 R] >> >> >> << /Type /Annot /Subtype /3D /Rect [0 0 9 9] /3DD 3 0 R >>]"));
    return family;
}

} // namespace

QList<HostileFamily> hostilePdfTrees()
{
    return {trees(), boxes(), actions()};
}

} // namespace chuding::test
