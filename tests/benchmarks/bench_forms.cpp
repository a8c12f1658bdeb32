// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A thousand pages of a form: as one document, and the same people with documents of their own. Beside that
// LibreOffice turning a page with the same text into PDF: a document of one page, which is mostly its start,
// and one of a hundred pages, which is mostly its work.
#include "form_samples.h"

#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace chuding;
using namespace Qt::StringLiterals;

namespace {

/// A kind of form, the people that fill a thousand pages of one document, and documents for one of them that
/// have a thousand pages together.
struct Subject
{
    FormKind kind;
    const char *name;
    int people;
    int documents;
};

constexpr Subject subjects[] = {
    {FormKind::Annex2, "annex 2", 2200, 500},
    {FormKind::Annex1, "annex 1", 1000, 1000},
};

constexpr int officePages = 100;

FormData manyPeople(int count)
{
    QStringList names;
    for (int i = 0; i < count; ++i)
        names.append(u"试例"_s + QChar(0x4E00 + i));
    return samples::data(names);
}

double secondsOf(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

/// Pages a second; 0 when it failed.
double measureOneDocument(const Subject &subject)
{
    const FormData data = manyPeople(subject.people);
    QElapsedTimer timer;
    timer.start();
    const Result<FormPdf> pdf = formPdf(subject.kind, data);
    if (!pdf)
        return 0;
    const double rate = pdf->report.pages / secondsOf(timer);
    std::printf("%s, one document: %d pages, %.1f MB, %.2f s, %.0f pages/s\n", subject.name,
        pdf->report.pages, static_cast<double>(pdf->bytes.size()) / 1e6, secondsOf(timer), rate);
    return rate;
}

double measureSingleDocuments(const Subject &subject)
{
    const FormData data = samples::data({u"张试"_s});
    int pages = 0;
    qsizetype size = 0;
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < subject.documents; ++i) {
        const Result<FormPdf> pdf = formPdf(subject.kind, data);
        if (!pdf)
            return 0;
        pages += pdf->report.pages;
        size = pdf->bytes.size();
    }
    const double rate = pages / secondsOf(timer);
    std::printf("%s, %d documents: %d pages, %.1f kB each, %.2f s, %.0f pages/s\n", subject.name,
        subject.documents, pages, static_cast<double>(size) / 1e3, secondsOf(timer), rate);
    return rate;
}

QString escaped(const QString &line)
{
    return line.toHtmlEscaped();
}

/// A page of the form as a flat OpenDocument text, so many times.
QByteArray officeDocument(const QString &page, int pages)
{
    QString body;
    for (int i = 0; i < pages; ++i) {
        QString style = i == 0 ? u"P"_s : u"Q"_s; // Q begins a page
        for (const QString &line : page.split(u'\n', Qt::SkipEmptyParts)) {
            body += u"<text:p text:style-name=\"%1\">%2</text:p>"_s.arg(style, escaped(line));
            style = u"P"_s;
        }
    }
    const QString paragraph =
        u"<style:style style:name=\"%1\" style:family=\"paragraph\"><style:paragraph-properties "
        "fo:line-height=\"28.99pt\" %2/><style:text-properties fo:font-size=\"16pt\" "
        "style:font-size-asian=\"16pt\" style:font-name-asian=\"Noto Serif CJK SC\"/></style:style>"_s;
    return (
        u"<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document "
        "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
        "xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" "
        "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" "
        "xmlns:svg=\"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0\" "
        "xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\" "
        "office:version=\"1.3\" office:mimetype=\"application/vnd.oasis.opendocument.text\">"
        "<office:font-face-decls><style:font-face style:name=\"Noto Serif CJK SC\" "
        "svg:font-family=\"'Noto Serif CJK SC'\"/></office:font-face-decls><office:automatic-styles>"_s +
        paragraph.arg(u"P"_s, QString()) + paragraph.arg(u"Q"_s, u"fo:break-before=\"page\""_s) +
        u"<style:page-layout style:name=\"L\"><style:page-layout-properties fo:page-width=\"210mm\" "
        "fo:page-height=\"297mm\" fo:margin-top=\"37mm\" fo:margin-left=\"28mm\" fo:margin-right=\"26mm\" "
        "fo:margin-bottom=\"35mm\"/></style:page-layout></office:automatic-styles><office:master-styles>"
        "<style:master-page style:name=\"Standard\" style:page-layout-name=\"L\"/></office:master-styles>"
        "<office:body><office:text>"_s +
        body + u"</office:text></office:body></office:document>"_s)
        .toUtf8();
}

/// Seconds for `pages` pages, start included; 0 when it failed.
double officeSeconds(const QTemporaryDir &folder, const QString &page, int pages)
{
    const QString path = folder.filePath(u"equal.fodt"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(officeDocument(page, pages)) < 0)
        return 0;
    file.close();
    QProcess office;
    QElapsedTimer timer;
    timer.start();
    office.start(
        u"soffice"_s, {u"-env:UserInstallation=file://"_s + folder.filePath(u"profile"_s), u"--headless"_s,
                          u"--convert-to"_s, u"pdf"_s, u"--outdir"_s, folder.path(), path});
    if (!office.waitForFinished(600000) || office.exitCode() != 0)
        return 0;
    const double seconds = secondsOf(timer);
    QProcess info;
    info.start(u"pdfinfo"_s, {folder.filePath(u"equal.pdf"_s)});
    info.waitForFinished();
    const bool whole =
        info.readAllStandardOutput().simplified().contains("Pages: " + QByteArray::number(pages));
    return whole ? seconds : 0;
}

/// A page of the form, as text.
QString firstPageOf(FormKind kind)
{
    const Result<FormPdf> pdf = formPdf(kind, samples::data({u"张试"_s}));
    return pdf ? samples::rawPdfText(pdf->bytes, {u"-raw"_s, u"-l"_s, u"1"_s}).remove(u'\f') : QString();
}

bool measureOffice(double oneDocument, double singleDocuments)
{
    const QTemporaryDir folder;
    const QString page = firstPageOf(FormKind::Annex2);
    if (officeSeconds(folder, page, 1) == 0) { // makes its profile
        std::printf("LibreOffice: not to be had, or its PDF has other pages\n");
        return false;
    }
    const double one = officeSeconds(folder, page, 1);
    const double many = officeSeconds(folder, page, officePages);
    if (one == 0 || many == 0)
        return false;
    const double atWork = (officePages - 1) / std::max(many - one, 1e-3);
    std::printf("LibreOffice: 1 page %.2f s, %d pages %.2f s (%.1f pages/s; %.1f without the start)\n", one,
        officePages, many, officePages / many, atWork);
    std::printf("one document: %.1f times LibreOffice's %d pages, %.1f times without its start\n",
        oneDocument * many / officePages, officePages, oneDocument / atWork);
    std::printf("documents of their own: %.1f times LibreOffice started for each page, %.1f times without "
                "its start\n",
        singleDocuments * one, singleDocuments / atWork);
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    double oneDocument = 0;
    double singleDocuments = 0;
    for (const Subject &subject : subjects) {
        const double one = measureOneDocument(subject);
        const double single = measureSingleDocuments(subject);
        if (one == 0 || single == 0)
            return 1;
        if (subject.kind == FormKind::Annex2) {
            oneDocument = one;
            singleDocuments = single;
        }
    }
    return measureOffice(oneDocument, singleDocuments) ? 0 : 1;
}
