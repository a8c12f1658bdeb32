// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What is no scan at all, whatever it is called.
#include "hostile_scans.h"
#include "raw_pdf.h"
#include "scan_files.h"

namespace chuding::test {

QList<HostileFamily> otherKinds()
{
    HostileFamily family{"other kinds"};
    const auto unknown = [&family](const QByteArray &name, const QByteArray &bytes) {
        family.add(name, only(PageFault::UnknownKind), bytes);
    };
    family.add("empty.pdf", only(PageFault::Empty), QByteArray());
    unknown("one-byte.pdf", "%");
    unknown("one-newline.pdf", "\n");
    unknown("zeros.pdf", QByteArray(100'000, '\0'));
    unknown("ones.jpg", QByteArray(100'000, '\xff'));
    unknown("text.pdf", "这不是扫描件。");
    unknown("text-utf16.pdf", literal("\xff\xfe\x2e\x8c"));
    unknown("picture.gif",
        literal("GIF89a\1\0\1\0\x80\0\0\0\0\0\xff\xff\xff!\xf9\4\0\0\0\0\0,\0\0\0\0\1\0\1\0\0\2\2D\1\0;"));
    unknown("picture-of-65535.gif", literal("GIF89a\xff\xff\xff\xff\x80\0\0"));
    unknown("picture.bmp", scanfiles::picture({8, 8}, "bmp"));
    unknown("picture.webp", literal("RIFF\x24\0\0\0WEBPVP8L"));
    family.add("picture.heic", only(PageFault::Heic),
        literal("\0\0\0\x18"
                "ftypheic\0\0\0\0mif1heic"));
    unknown("picture.avif", literal("\0\0\0\x18"
                                    "ftypavif\0\0\0\0mif1avif"));
    unknown("picture.jp2", literal("\0\0\0\x0cjP  \r\n\x87\n"));
    unknown("picture.ppm", "P6\n1000000 1000000\n255\nabc");
    unknown("picture.xpm", "/* XPM */\nstatic char *x[] = {\"99999 99999 1 1\", \"a c #000\"};");
    unknown("picture.ico", literal("\0\0\1\0\xff\xff"));
    unknown("entities.svg", "<?xml version=\"1.0\"?><!DOCTYPE svg [<!ENTITY a \"xxxxxxxxxx\"><!ENTITY b "
                            "\"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c SYSTEM \"file:///etc/passwd\">]><svg "
                            "xmlns=\"http://www.w3.org/2000/svg\"><text>&b;&c;</text></svg>");
    unknown("page.html", "<!DOCTYPE html><html><script>while (true);</script></html>");
    unknown("document.docx", literal("PK\3\4\x14\0\6\0\x08\0") + QByteArray(300, '\x11'));
    unknown("document.doc", literal("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") + QByteArray(600, '\0'));
    unknown("document.ps", "%!PS-Adobe-3.0\n{ } loop\n");
    unknown("document.ofd", literal("PK\3\4\x14\0\0\0\0\0") + "OFD.xml");
    unknown("archive.rar", literal("Rar!\x1a\7\0"));
    unknown("archive.7z", literal("7z\xbc\xaf\x27\x1c\0\4"));
    unknown("archive.gz", literal("\x1f\x8b\x08\0\0\0\0\0\0\3") + deflatedBomb(16));
    unknown("program.exe", literal("MZ\x90\0\3\0\0\0") + QByteArray(500, '\0'));
    unknown("program.elf", literal("\x7f"
                                   "ELF\2\1\1\0") +
                               QByteArray(500, '\0'));
    unknown("script.sh", "#!/bin/sh\nexit 0\n");
    unknown("link.lnk", literal("L\0\0\0\1\x14\2\0"));
    unknown("link.desktop", "[Desktop Entry]\nType=Application\nExec=sh\n");
    unknown("nearly-a-png.png", QByteArray("\x89PNG\r\n\x1a\r") + QByteArray(100, '\0'));
    unknown("nearly-a-jpeg.jpg", QByteArray("\xff\xd8\xfe\xe0") + QByteArray(100, '\0'));
    unknown("nearly-a-tiff.tif", literal("II\0*") + QByteArray(100, '\0'));
    unknown("lower-case-mark.pdf", rawPdf(RawPage()).replace("%PDF", "%pdf"));
    // Both kinds at once: what stands in the first bytes decides.
    family.add("zip-before-a-pdf.pdf", looked,
        literal("PK\3\4\x0a\0\0\0\0\0") + QByteArray(20, '\0') + '\n' + rawPdf(RawPage()));
    family.add("pdf-before-a-zip.pdf", looked, rawPdf(RawPage()) + literal("PK\5\6") + QByteArray(18, '\0'));
    family.add("html-before-a-pdf.pdf", looked, "<script>alert(1)</script>\n" + rawPdf(RawPage()));
    family.add("picture-with-the-mark-of-a-pdf.png", {PageFault::Damaged, PageFault::NoPages},
        "\x89PNG\r\n\x1a\n%PDF-1.7\n" + QByteArray(200, '\0'));
    family.add(
        "jpeg-before-a-pdf.jpg", looked, literal("\xff\xd8\xff\xfe\0\x04..") + '\n' + rawPdf(RawPage()));
    family.add("picture-called-a-pdf.pdf", looked, scanfiles::picture({200, 200}, "png"));
    family.add("pdf-called-a-picture.png", looked, rawPdf(RawPage()));
    return {family};
}

} // namespace chuding::test
