// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// scan_generator --roster ROSTER --out DIR: draws, for every applicant of a roster, a scan of each paper that
// the roster says is there (column 已有附件), as DIR/NN-NAME/KIND.pdf, and DIR/attach.tsv with a line "ID
// number <TAB> kind <TAB> file" for each. Test tooling, not shipped.
#include "pages.h"

#include "roster/roster.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFile>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QSaveFile>
#include <QStandardPaths>
#include <QtConcurrent>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace chuding;

namespace {

struct Job
{
    samples::Applicant applicant;
    AttachmentKind kind;
    QString file; ///< under the folder
    bool written = false;
};

int fail(const QString &message)
{
    std::fputs(qPrintable(message + u'\n'), stderr);
    return 3;
}

void loadFonts(const QString &folder)
{
    const QDir fonts(folder);
    for (const QString &name : fonts.entryList({u"*.otf"_s, u"*.ttf"_s}, QDir::Files))
        QFontDatabase::addApplicationFont(fonts.filePath(name));
}

QList<Job> jobsOf(const Roster &roster)
{
    QList<Job> jobs;
    for (const RosterRow &row : roster.rows) {
        const samples::Applicant applicant{row.dossier, row.first ? row.first->period : DayRange(),
            row.first ? row.first->resultDate : QDate()};
        const QString folder =
            u"%1-%2"_s.arg(row.row - roster.headerRow, 2, 10, QChar(u'0')).arg(row.dossier.person.name);
        for (const Attachment &attachment : row.dossier.attachments)
            jobs.append({applicant, attachment.kind, u"%1/%2.pdf"_s.arg(folder, codeText(attachment.kind))});
    }
    return jobs;
}

bool write(const QString &path, const QByteArray &bytes)
{
    if (!QDir().mkpath(QFileInfo(path).path()))
        return false;
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
}

QByteArray listOf(const QList<Job> &jobs)
{
    QByteArray list;
    for (const Job &job : jobs)
        list += u"%1\t%2\t%3\n"_s.arg(job.applicant.dossier.person.idNumber, codeKey(job.kind), job.file)
                    .toUtf8();
    return list;
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{u"roster"_s, u"Roster to draw for."_s, u"FILE"_s},
        {u"out"_s, u"Folder to write to."_s, u"DIR"_s},
        {u"fonts"_s, u"Folder with further fonts."_s, u"DIR"_s,
            QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + u"/chuding/fonts"_s}});
    parser.addHelpOption();
    parser.process(application);
    if (!parser.isSet(u"roster"_s) || !parser.isSet(u"out"_s))
        parser.showHelp(2);
    loadFonts(parser.value(u"fonts"_s));

    const Result<Roster> roster = readRoster(parser.value(u"roster"_s), u"xj-bohu-2024"_s);
    if (!roster)
        return fail(errorText(roster.error()));
    const QDir out(parser.value(u"out"_s));
    QList<Job> jobs = jobsOf(*roster);
    QtConcurrent::blockingMap(jobs, [&out](Job &job) {
        job.written = write(out.filePath(job.file), samples::scanOf(job.applicant, job.kind));
    });
    for (const Job &job : jobs) {
        if (!job.written)
            return fail(u"Cannot write "_s + out.filePath(job.file));
    }
    if (!write(out.filePath(u"attach.tsv"_s), listOf(jobs)))
        return fail(u"Cannot write "_s + out.filePath(u"attach.tsv"_s));
    return 0;
}
