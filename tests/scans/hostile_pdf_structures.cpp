// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
// PDFs whose objects cannot be found, or are not what they say.
#include "hostile_scans.h"
#include "pdf_samples.h"
#include "raw_pdf.h"

namespace chuding::test {

namespace {

constexpr int deep = 10'000;
const ScanVerdicts pagesOrDamaged{std::nullopt, PageFault::Damaged, PageFault::NoPages};

/// `text` in the place of the last `old`.
QByteArray replacedLast(QByteArray bytes, const QByteArray &old, const QByteArray &text)
{
    const qsizetype at = bytes.lastIndexOf(old);
    Q_ASSERT(at >= 0);
    return bytes.replace(at, old.size(), text);
}

/// The good one with another word after startxref.
QByteArray startingAt(const QByteArray &place)
{
    const QByteArray good = rawPdf(RawPage());
    return good.left(good.lastIndexOf("startxref") + 10) + place + "\n%%EOF\n";
}

/// Where its table lies.
QByteArray tablePlace(const QByteArray &pdf)
{
    return QByteArray::number(pdf.lastIndexOf("\nxref") + 1);
}

/// The good one with the table's entries replaced.
QByteArray withTable(const QByteArray &table)
{
    const QByteArray good = rawPdf(RawPage());
    const qsizetype begin = good.lastIndexOf("\nxref") + 1;
    return good.left(begin) + table + good.mid(good.lastIndexOf("trailer"));
}

HostileFamily tables()
{
    HostileFamily family{"xref tables"};
    for (const char *place :
        {"0", "1", "7", "300", "999999999", "2147483648", "-1", "-99999", "99999999999999999999", "x", ""})
        family.add("startxref-" + QByteArray(place), pagesOrDamaged, startingAt(place));
    const QByteArray good = rawPdf(RawPage());
    family.add(
        "prev-itself", pagesOrDamaged, replacedLast(good, "/Root", "/Prev " + tablePlace(good) + " /Root"));
    family.add("xrefstm-itself", pagesOrDamaged,
        replacedLast(good, "/Root", "/XRefStm " + tablePlace(good) + " /Root"));
    for (const char *place : {"0", "-1", "12", "2147483647", "1 0 R", "99999999999999999999", "(x)"})
        family.add("prev-" + QByteArray(place), pagesOrDamaged,
            replacedLast(good, "/Root", "/Prev " + QByteArray(place) + " /Root"));
    // Two tables, each of which calls the other the one before.
    const QByteArray second = replacedLast(good, "/Root", "/Prev 999999 /Root");
    QByteArray both = second + "xref\n0 0\ntrailer\n<< /Size 5 /Root 1 0 R /Prev " + tablePlace(second) +
                      " >>\nstartxref\n" + QByteArray::number(second.size()) + "\n%%EOF\n";
    both.replace("/Prev 999999", "/Prev " + QByteArray::number(second.size()).rightJustified(6, '0'));
    family.add("prev-each-other", pagesOrDamaged, both);

    const QByteArray free = "0000000000 65535 f \n";
    const auto entries = [&free](const QByteArray &entry, int count) { return free + entry.repeated(count); };
    family.add(
        "table-all-zero", pagesOrDamaged, withTable("xref\n0 5\n" + entries("0000000000 00000 n \n", 4)));
    family.add("table-all-free", pagesOrDamaged, withTable("xref\n0 5\n" + free.repeated(5)));
    family.add(
        "table-beyond", pagesOrDamaged, withTable("xref\n0 5\n" + entries("9999999999 00000 n \n", 4)));
    family.add(
        "table-same-place", pagesOrDamaged, withTable("xref\n0 5\n" + entries("0000000015 00000 n \n", 4)));
    family.add("table-count-huge", pagesOrDamaged, withTable("xref\n0 2147483647\n" + free));
    family.add("table-count-negative", pagesOrDamaged, withTable("xref\n0 -5\n" + free));
    family.add("table-first-huge", pagesOrDamaged, withTable("xref\n2147483647 5\n" + free.repeated(5)));
    family.add("table-first-negative", pagesOrDamaged, withTable("xref\n-3 5\n" + free.repeated(5)));
    family.add("table-short-lines", pagesOrDamaged, withTable("xref\n0 5\n0 f\n15 0 n\n70 0 n\n"));
    family.add(
        "table-generations", pagesOrDamaged, withTable("xref\n0 5\n" + entries("0000000015 99999 n \n", 4)));
    family.add("table-100000-parts", pagesOrDamaged,
        [] { return withTable("xref\n" + QByteArray("0 0\n").repeated(100'000)); });
    family.add("table-empty", pagesOrDamaged, withTable("xref\n"));
    family.add("table-twice", looked, good + good);
    family.add("no-trailer", pagesOrDamaged, good.left(good.lastIndexOf("trailer")));
    family.add("no-table", pagesOrDamaged, good.left(good.lastIndexOf("\nxref")));
    return family;
}

/// A stream in the place of the table, which says all wrong.
QByteArray withTableStream(const QByteArray &entries, const QByteArray &data)
{
    QByteArray good = rawPdf(RawPage());
    good.truncate(good.lastIndexOf("\nxref") + 1);
    const QByteArray place = QByteArray::number(good.size());
    return good + "9 0 obj\n" + streamOf("/Type /XRef /Root 1 0 R " + entries, data) +
           "\nendobj\nstartxref\n" + place + "\n%%EOF\n";
}

/// Objects of which 5 holds others, packed, and a table as a stream that says so of all in `held`.
QByteArray withObjectStream(const QByteArray &entries, const QByteArray &data, const QList<int> &held)
{
    QList<QByteArray> objects = objectsOf(RawPage());
    for (const int number : held) {
        if (number <= objects.size())
            objects[number - 1] = QByteArray();
    }
    objects.append(streamOf("/Type /ObjStm " + entries, data));
    QByteArray bytes = "%PDF-1.7\n";
    QByteArray table(8, '\0');
    const auto entry = [&table](int kind, qsizetype place, int index) {
        table += static_cast<char>(kind);
        table += static_cast<char>(place / 256);
        table += static_cast<char>(place % 256);
        table += static_cast<char>(index);
    };
    table.truncate(4);
    for (int number = 1; number <= objects.size(); ++number) {
        if (held.contains(number)) {
            entry(2, 5, static_cast<int>(held.indexOf(number)));
            continue;
        }
        entry(1, bytes.size(), 0);
        bytes += QByteArray::number(number) + " 0 obj\n" + objects[number - 1] + "\nendobj\n";
    }
    const QByteArray place = QByteArray::number(bytes.size());
    return bytes + "9 0 obj\n" + streamOf("/Type /XRef /Root 1 0 R /Size 6 /W [1 2 1]", table) +
           "\nendobj\nstartxref\n" + place + "\n%%EOF\n";
}

HostileFamily tableStreams()
{
    HostileFamily family{"xref and object streams"};
    const QByteArray zeros(200, '\0');
    for (const char *widths :
        {"[0 0 0]", "[1 2147483647 2]", "[-1 2 1]", "[1 2]", "[1 99 1]", "[8 8 8]", "5", "[(a) 2 1]"})
        family.add("table-stream-widths-" + QByteArray(widths), pagesOrDamaged,
            withTableStream("/Size 10 /W " + QByteArray(widths), zeros));
    for (const char *index : {"[0 2147483647]", "[2147483647 1]", "[-1 5]", "[0]", "[5 -5]", "[0 1 0 1 0 1]"})
        family.add("table-stream-index-" + QByteArray(index), pagesOrDamaged,
            withTableStream("/Size 10 /W [1 2 1] /Index " + QByteArray(index), zeros));
    for (const char *size : {"2147483647", "-1", "0", "(x)"})
        family.add("table-stream-size-" + QByteArray(size), pagesOrDamaged,
            withTableStream("/W [1 2 1] /Size " + QByteArray(size), zeros));
    family.add("table-stream-empty", pagesOrDamaged, withTableStream("/Size 10 /W [1 2 1]", {}));
    family.add("table-stream-bomb", pagesOrDamaged, [] {
        return withTableStream("/Size 2000000000 /W [1 2 1] /Filter /FlateDecode", deflatedBomb(256, '\0'));
    });
    const QByteArray catalog = "<< /Type /Catalog /Pages 2 0 R >>";
    family.add("object-stream-good", looked, withObjectStream("/N 1 /First 4", "1 0 " + catalog, {1}));
    family.add("object-stream-in-itself", pagesOrDamaged,
        withObjectStream("/N 2 /First 8", "1 0 5 9 " + catalog, {1, 5}));
    family.add("object-stream-extends-itself", looked,
        withObjectStream("/N 1 /First 4 /Extends 5 0 R", "1 0 " + catalog, {1}));
    for (const char *entries : {"/N 2147483647 /First 4", "/N -1 /First 4", "/N 0 /First 4", "/First 4",
             "/N 1 /First 2147483647", "/N 1 /First -4", "/N 1", "/N 1 0 R /First 4", "/N 1 /First 5 0 R",
             "/N 1 /First 4 /Length 5 0 R", "/N 1 /First 4 /Filter /FlateDecode"})
        family.add("object-stream-" + QByteArray(entries), pagesOrDamaged,
            withObjectStream(entries, "1 0 " + catalog, {1}));
    family.add("object-stream-of-another-number", pagesOrDamaged,
        withObjectStream("/N 1 /First 4", "7 0 " + catalog, {1}));
    family.add("object-stream-holds-a-stream", pagesOrDamaged,
        withObjectStream("/N 1 /First 4", "4 0 " + streamOf({}, "0 g"), {4}));
    family.add("object-stream-bomb", pagesOrDamaged,
        [] { return withObjectStream("/N 1 /First 4 /Filter /FlateDecode", deflatedBomb(1024), {1}); });
    return family;
}

HostileFamily objects()
{
    HostileFamily family{"objects"};
    for (const char *length :
        {"0", "-1", "3", "99999", "2147483647", "4294967296", "4 0 R", "99 0 R", "/x", "null", "1e30"}) {
        QList<QByteArray> list = objectsOf(RawPage());
        list[3].replace("/Length 25", "/Length " + QByteArray(length));
        family.add("length-" + QByteArray(length), pagesOrDamaged, rawPdf(list));
    }
    for (const char *root : {"/Root 99 0 R", "/Root 3 0 R", "/Root 4 0 R", "", "/Root null", "/Root << >>",
             "/Root [1 0 R]", "/Root 1 7 R", "/Root -1 0 R", "/Root 2147483647 0 R", "/Root 1 0 R /Size -1",
             "/Root 1 0 R /Size 2147483647"})
        family.add("trailer-" + QByteArray(root), pagesOrDamaged, rawPdf(objectsOf(RawPage()), root));
    const auto catalog = [](const QByteArray &body) {
        QList<QByteArray> list = objectsOf(RawPage());
        list[0] = body;
        return rawPdf(list);
    };
    const auto pageEntry = [](const QByteArray &entry) {
        RawPage page;
        page.entries = entry;
        return rawPdf(page);
    };
    family.add("object-is-itself", pagesOrDamaged, catalog("1 0 R"));
    family.add("object-is-a-circle", pagesOrDamaged, catalog("5 0 R"));
    family.add("arrays-10000-deep", pagesOrDamaged,
        [=] { return pageEntry("/X " + QByteArray("[").repeated(deep) + QByteArray("]").repeated(deep)); });
    family.add("arrays-1000000-open", pagesOrDamaged,
        [=] { return pageEntry("/X " + QByteArray("[").repeated(100 * deep)); });
    family.add("dictionaries-10000-deep", pagesOrDamaged, [=] {
        return pageEntry("/X " + QByteArray("<</X").repeated(deep) + " 1 " + QByteArray(">>").repeated(deep));
    });
    family.add("dictionaries-1000000-open", pagesOrDamaged,
        [=] { return pageEntry("/X " + QByteArray("<</X ").repeated(100 * deep)); });
    family.add("text-without-end", pagesOrDamaged, pageEntry("/X (abc"));
    family.add("text-brackets-10000-deep", pagesOrDamaged, pageEntry("/X " + QByteArray("(").repeated(deep)));
    family.add("hex-without-end", pagesOrDamaged, pageEntry("/X <abc"));
    family.add("name-of-100000", pagesOrDamaged, pageEntry("/" + QByteArray("n").repeated(10 * deep) + " 1"));
    family.add("number-of-10000-digits", pagesOrDamaged, pageEntry("/X " + QByteArray("9").repeated(deep)));
    family.add("number-of-10000-minus", pagesOrDamaged, pageEntry("/X " + QByteArray("-").repeated(deep)));
    family.add("comment-without-end", pagesOrDamaged, pageEntry("% " + QByteArray("c").repeated(deep)));
    family.add("keys-without-values", pagesOrDamaged, pageEntry("/A /B /C"));
    family.add("keys-100000-equal", pagesOrDamaged,
        [=] { return pageEntry(QByteArray("/A 1 ").repeated(10 * deep)); });
    family.add("not-an-object", pagesOrDamaged, catalog("endobj endobj obj stream"));
    family.add("stream-without-end", pagesOrDamaged,
        catalog("<< /Type /Catalog /Pages 2 0 R /Length 10 >> stream\nabc"));
    family.add("numbers-of-objects-huge", pagesOrDamaged, [] {
        QByteArray good = rawPdf(RawPage());
        return good.replace("1 0 obj", "2147483647 0 obj").replace("2 0 obj", "-2 0 obj");
    });
    family.add("objects-100000", pagesOrDamaged, [] {
        QByteArray bytes = rawPdf(RawPage()).chopped(40);
        for (int number = 5; number < 10 * deep; ++number)
            bytes += QByteArray::number(number) + " 0 obj\nnull\nendobj\n";
        return bytes;
    });
    family.add("mark-only", only(PageFault::Damaged), QByteArray("%PDF-1.7\n"));
    family.add("mark-after-1000-bytes", pagesOrDamaged, QByteArray(1000, '\n') + rawPdf(RawPage()));
    family.add(
        "mark-after-1100-bytes", only(PageFault::UnknownKind), QByteArray(1100, '\n') + rawPdf(RawPage()));
    family.add("version-99.9", looked, rawPdf(RawPage()).replace("1.7", "99.9"));
    family.add("version-words", pagesOrDamaged, rawPdf(RawPage()).replace("1.7", "one"));
    return family;
}

/// One that says that it is encrypted this way.
QByteArray encryptedAs(
    const QByteArray &entries, const QByteArray &id = "[<00112233445566778899aabbccddeeff> <00>]")
{
    return rawPdf(objectsOf(RawPage()), "/Root 1 0 R /ID " + id + " /Encrypt " + entries);
}

HostileFamily encryptions()
{
    HostileFamily family{"encryption"};
    const auto good = [] { return rawPdf(RawPage()); };
    family.add(
        "user-password", only(PageFault::Encrypted), [=] { return protectedPdf(good(), "secret", true); });
    family.add("user-password-long", only(PageFault::Encrypted),
        [=] { return protectedPdf(good(), QByteArray("p").repeated(127).constData(), true); });
    family.add("owner-password", looked, [=] { return protectedPdf(good(), "", false); });
    family.add("user-password-cut", {PageFault::Encrypted, PageFault::Damaged, PageFault::NoPages}, [=] {
        const QByteArray locked = protectedPdf(good(), "secret", true);
        return locked.left(locked.size() * 4 / 5);
    });
    const QByteArray keys =
        " /O <" + QByteArray("ab").repeated(32) + "> /U <" + QByteArray("cd").repeated(32) + "> /P -44";
    const ScanVerdicts locked{PageFault::Encrypted, PageFault::Damaged, PageFault::NoPages};
    const ScanVerdicts perhaps = locked + looked;
    family.add("handler-unknown", locked, encryptedAs("<< /Filter /SomebodyElse /V 1 /R 2" + keys + " >>"));
    family.add("handler-public-key", locked,
        encryptedAs("<< /Filter /Adobe.PubSec /SubFilter /adbe.pkcs7.s5 /V 4 /Recipients [(x)] >>"));
    family.add(
        "password-of-others-rc4", locked, encryptedAs("<< /Filter /Standard /V 1 /R 2" + keys + " >>"));
    family.add("password-of-others-128", locked,
        encryptedAs("<< /Filter /Standard /V 2 /R 3 /Length 128" + keys + " >>"));
    for (const char *version : {"0", "3", "99", "-1", "2147483647", "(x)"})
        family.add("version-of-encryption-" + QByteArray(version), perhaps,
            encryptedAs("<< /Filter /Standard /R 3 /V " + QByteArray(version) + keys + " >>"));
    for (const char *length : {"0", "-8", "7", "100000", "2147483647"})
        family.add("length-of-key-" + QByteArray(length), perhaps,
            encryptedAs("<< /Filter /Standard /V 2 /R 3 /Length " + QByteArray(length) + keys + " >>"));
    family.add("encrypt-empty", perhaps, encryptedAs("<< >>"));
    family.add("encrypt-number", perhaps, encryptedAs("7"));
    family.add("encrypt-missing-object", perhaps, encryptedAs("99 0 R"));
    family.add("encrypt-catalogue", perhaps, encryptedAs("1 0 R"));
    family.add(
        "encrypt-keys-short", perhaps, encryptedAs("<< /Filter /Standard /V 1 /R 2 /O (a) /U (b) /P 0 >>"));
    family.add("encrypt-keys-missing", perhaps, encryptedAs("<< /Filter /Standard /V 1 /R 2 >>"));
    family.add("encrypt-aes-keys-short", perhaps,
        encryptedAs(
            "<< /Filter /Standard /V 5 /R 6 /Length 256" + keys +
            " /OE (a) /UE (b) /Perms (c) /CF << /StdCF << /CFM /AESV3 >> >> /StmF /StdCF /StrF /StdCF >>"));
    family.add("encrypt-filters-circle", perhaps,
        encryptedAs("<< /Filter /Standard /V 4 /R 4 /Length 128" + keys +
                    " /CF << /StdCF 1 0 R >> /StmF /StdCF /StrF /Nowhere >>"));
    family.add(
        "encrypt-without-id", locked, encryptedAs("<< /Filter /Standard /V 1 /R 2" + keys + " >>", "[]"));
    family.add(
        "encrypt-id-numbers", locked, encryptedAs("<< /Filter /Standard /V 1 /R 2" + keys + " >>", "[1 2]"));
    return family;
}

} // namespace

QList<HostileFamily> hostilePdfStructures()
{
    return {tables(), tableStreams(), objects(), encryptions()};
}

} // namespace chuding::test
