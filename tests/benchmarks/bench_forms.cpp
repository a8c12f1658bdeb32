// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A thousand pages of a form: as one document, and as documents of their own. Beside that LibreOffice turning
// a page with the same text into PDF: a document of one page, which is mostly its start, and one of a hundred
// pages. Rates are by processor time, which other work on the machine does not change as it does the clock's.
#include "form_samples.h"

#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QProcess>
#include <QTemporaryDir>

#include <sys/resource.h>

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
    {FormKind::Prefill, "prefill", 167, 167},
};

constexpr int officePages = 100;

FormData manyPeople(int count)
{
    QStringList names;
    for (int i = 0; i < count; ++i)
        names.append(u"试例"_s + QChar(0x4E00 + i));
    return samples::data(names);
}

/// Seconds of the clock and of the processor; of children those that have ended.
struct Cost
{
    double clock = 0;
    double processor = 0;
};

double processorSeconds(int who)
{
    rusage usage{};
    getrusage(who, &usage);
    const auto seconds = [](const timeval &time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
    };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

class Stopwatch
{
public:
    explicit Stopwatch(int who)
        : m_who(who)
        , m_before(processorSeconds(who))
    {
        m_timer.start();
    }
    Cost cost() const
    {
        return {static_cast<double>(m_timer.nsecsElapsed()) / 1e9, processorSeconds(m_who) - m_before};
    }

private:
    int m_who;
    double m_before;
    QElapsedTimer m_timer;
};

/// Pages a second of the processor; 0 when it failed.
double measureDocuments(const Subject &subject, FormData data, int documents)
{
    for (FormApplicant &applicant : data.applicants)
        applicant.documentSha256 = QString(64, u'a'); // for the code of a prefill
    int pages = 0;
    qsizetype size = 0;
    const Stopwatch watch(RUSAGE_SELF);
    for (int i = 0; i < documents; ++i) {
        const Result<FormPdf> pdf = formPdf(subject.kind, data);
        if (!pdf)
            return 0;
        pages += pdf->report.pages;
        size += pdf->bytes.size();
    }
    const Cost cost = watch.cost();
    std::printf("%s, %d document(s): %d pages, %.1f MB, %.2f s, processor %.2f s, %.0f pages/s\n",
        subject.name, documents, pages, static_cast<double>(size) / 1e6, cost.clock, cost.processor,
        pages / cost.processor);
    return pages / cost.processor;
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

/// For `pages` pages, start included; nothing when it failed or the PDF has other pages.
Cost officeCost(const QTemporaryDir &folder, const QString &page, int pages)
{
    const QString path = folder.filePath(u"equal.fodt"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(officeDocument(page, pages)) < 0)
        return {};
    file.close();
    const Stopwatch watch(RUSAGE_CHILDREN);
    QProcess office;
    office.start(
        u"soffice"_s, {u"-env:UserInstallation=file://"_s + folder.filePath(u"profile"_s), u"--headless"_s,
                          u"--convert-to"_s, u"pdf"_s, u"--outdir"_s, folder.path(), path});
    if (!office.waitForFinished(600000) || office.exitCode() != 0)
        return {};
    const Cost cost = watch.cost();
    QProcess info;
    info.start(u"pdfinfo"_s, {folder.filePath(u"equal.pdf"_s)});
    info.waitForFinished();
    const bool whole =
        info.readAllStandardOutput().simplified().contains("Pages: " + QByteArray::number(pages));
    return whole ? cost : Cost();
}

/// A page of the form, as text.
QString firstPageOf(FormKind kind)
{
    const Result<FormPdf> pdf = formPdf(kind, samples::data({u"张试"_s}));
    return pdf ? samples::rawPdfText(pdf->bytes, {u"-raw"_s, u"-l"_s, u"1"_s}).remove(u'\f') : QString();
}

/// `together`, `apart`: our rates for one document and for documents of their own.
bool measureOffice(double together, double apart)
{
    const QTemporaryDir folder;
    const QString page = firstPageOf(FormKind::Annex2);
    const Cost first = officeCost(folder, page, 1); // makes its profile
    const Cost one = officeCost(folder, page, 1);
    const Cost many = officeCost(folder, page, officePages);
    if (first.clock == 0 || one.clock == 0 || many.clock == 0) {
        std::printf("LibreOffice: not to be had, or its PDF has other pages\n");
        return false;
    }
    const double working = (officePages - 1) / std::max(many.processor - one.processor, 1e-3);
    std::printf("LibreOffice: 1 page %.2f s, processor %.2f s; %d pages %.2f s, processor %.2f s\n",
        one.clock, one.processor, officePages, many.clock, many.processor);
    std::printf("LibreOffice: %.2f pages/s started for each, %.1f in %d pages, %.1f without its start\n",
        1 / one.processor, officePages / many.processor, officePages, working);
    std::printf("apart: %.0f times LibreOffice started for each page\n", apart * one.processor);
    std::printf("together: %.1f times LibreOffice's %d pages, %.1f times without its start\n",
        together * many.processor / officePages, officePages, together / working);
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    double together = 0;
    double apart = 0;
    for (const Subject &subject : subjects) {
        const double one = measureDocuments(subject, manyPeople(subject.people), 1);
        const double own = measureDocuments(subject, samples::data({u"张试"_s}), subject.documents);
        if (one == 0 || own == 0)
            return 1;
        if (subject.kind == FormKind::Annex2) {
            together = one;
            apart = own;
        }
    }
    return measureOffice(together, apart) ? 0 : 1;
}
