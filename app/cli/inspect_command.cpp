// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common.h"
#include "scans/inspector.h"
#include "submission/seen_files.h"

#include <QCoreApplication>

namespace chuding {

using namespace Qt::StringLiterals;

namespace {

/// `library inspect`: looks into every attachment that nobody has looked into yet and keeps what was seen.
class InspectCommand
{
    Q_DECLARE_TR_FUNCTIONS(chuding::CommandLine)

public:
    static Command command()
    {
        return {u"library inspect"_s, u"LIB"_s,
            tr("Looks into the attachments, each file once, and says what is to be looked at by a person."),
            1, 1, {}, &InspectCommand::run};
    }

private:
    static ExitCode run(const Call &call);
    static Result<int> look(const Call &call, OpenLibrary &open);
    static Result<void> keep(Library &library, QHash<QString, QByteArray> &looks);
    static int printFindings(const OpenLibrary &open, Console &console);
};

Result<void> InspectCommand::keep(Library &library, QHash<QString, QByteArray> &looks)
{
    const Result<void> kept = library.keepLooks(looks);
    looks.clear();
    return kept;
}

/// How many files.
Result<int> InspectCommand::look(const Call &call, OpenLibrary &open)
{
    constexpr qsizetype keptAtOnce = 20;
    const Progress progress = call.console.progress(tr("Looking into attachments"));
    Inspector inspector;
    QHash<QString, QByteArray> looks;
    const bool canRecognize = lackRecognition(open.season.scans) && inspector.canRecognize();
    QSet<QString> looked; // one may be attached for two papers
    qint64 dossiers = 0;
    for (const StoredDossier &stored : open.dossiers) {
        const bool isWanted = goOn(progress, dossiers++, open.dossiers.size());
        for (const UnseenFile &file :
            unseenFiles(*open.library, stored.dossier, open.season.scans, canRecognize)) {
            if (!isWanted || looked.contains(file.sha256))
                continue;
            const FileLook seen = inspector.look(file.path);
            if (seen.fault == PageFault::NoInspector)
                return Error{Error::Code::NotFound, pageFaultText(PageFault::NoInspector)};
            open.season.scans.insert(file.sha256, factsOf(seen));
            if (const auto lasting = lastingLook(seen))
                looks.insert(file.sha256, *lasting);
            looked.insert(file.sha256);
            const bool isFull = looks.size() >= keptAtOnce;
            if (const Result<void> kept = isFull ? keep(*open.library, looks) : Result<void>(); !kept)
                return kept.error();
        }
    }
    if (const Result<void> kept = keep(*open.library, looks); !kept)
        return kept.error();
    if (!goOn(progress, dossiers, open.dossiers.size()))
        return Error{Error::Code::Cancelled, {}};
    return static_cast<int>(looked.size());
}

/// How many.
int InspectCommand::printFindings(const OpenLibrary &open, Console &console)
{
    int count = 0;
    const auto print = [&](const QString &name, const QList<Finding> &findings) {
        for (const Finding &finding : findings) {
            if (!finding.rule.startsWith(u"R-SCAN-"))
                continue;
            ++count;
            console.print(name + finding.rule + u' ' + codeText(finding.severity) + u' ' + finding.message);
        }
    };
    QList<const Dossier *> all;
    for (const StoredDossier &stored : open.dossiers) {
        print(stored.dossier.person.name + u"  "_s, open.season.findings(stored.dossier));
        all.append(&stored.dossier);
    }
    print({}, open.season.batchFindings(all));
    return count;
}

ExitCode InspectCommand::run(const Call &call)
{
    const Result<std::unique_ptr<OpenLibrary>> open =
        openLibrary(call.arguments.constFirst(), OpenMode::ReadWrite);
    if (!open)
        return call.console.fail(open.error());
    const Result<int> looked = look(call, **open);
    call.console.endProgress();
    if (!looked)
        return call.console.fail(looked.error());
    const int findings = printFindings(**open, call.console);
    call.console.print(tr("%n file(s) looked into", nullptr, *looked));
    return findings > 0 ? ExitCode::Findings : ExitCode::Ok;
}

} // namespace

Command inspectCommand()
{
    return InspectCommand::command();
}

} // namespace chuding
