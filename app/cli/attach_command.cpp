// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common.h"

#include "domain/id_number.h"
#include "library/scan_proposal.h"

#include <QCoreApplication>
#include <QDir>
#include <QHash>

#include <algorithm>

namespace chuding {

using namespace Qt::StringLiterals;

namespace {

/// `library attach`: files to one slot, or a whole folder to whom its names speak of.
class AttachCommand
{
    Q_DECLARE_TR_FUNCTIONS(chuding::CommandLine)

public:
    static Command command();

private:
    struct Counts
    {
        int clear = 0;
        int open = 0;
        int notTaken = 0;
    };
    using ById = QHash<QUuid, const Dossier *>;

    static ExitCode run(const Call &call);
    static ExitCode attachFiles(const Call &call);
    static ExitCode attachFolder(const Call &call);
    static std::optional<ExitCode> wrongFolderUse(const Call &call);
    static Result<QString> attachClear(const Call &call, Library &library,
        const QList<ScanProposal> &proposals, const QList<StoredDossier> &before);
    static QString stateText(const ScanProposal &proposal);
    static QString personText(const ScanProposal &proposal, const ById &dossiers);
    static QList<QStringList> table(
        const QList<ScanProposal> &proposals, const QList<StoredDossier> &dossiers);
    static Counts countsOf(const QList<ScanProposal> &proposals);
};

Command AttachCommand::command()
{
    return {u"library attach"_s, u"LIB (--id IDNUMBER --kind KIND FILE... | --folder DIR)"_s,
        tr("Attaches files to an applicant, or a folder of files to those whom their names speak of."), 1, -1,
        {idOption(tr("ID number of the applicant.")),
            valueOption(u"kind"_s, tr("What it is: 毕业证, diploma …"), u"KIND"_s),
            valueOption(u"folder"_s,
                tr("A folder of scans, named by applicant and kind: 张试例/毕业证.pdf, 毕业证/张试例.jpg …"),
                u"DIR"_s),
            flagOption(u"dry-run"_s, tr("With --folder: only show what would be done.")),
            flagOption(
                u"yes-to-clear"_s, tr("With --folder: attach what is clear although other files are open."))},
        &AttachCommand::run};
}

ExitCode AttachCommand::run(const Call &call)
{
    if (const auto wrong = givenTwice(call, {u"id"_s, u"kind"_s, u"folder"_s}))
        return *wrong;
    return call.has(u"folder"_s) ? attachFolder(call) : attachFiles(call);
}

ExitCode AttachCommand::attachFiles(const Call &call)
{
    for (const QString &option : {u"dry-run"_s, u"yes-to-clear"_s}) {
        if (call.has(option))
            return wrongUse(call, tr("--%1 goes only with --%2.").arg(option, u"folder"_s));
    }
    std::optional<AttachmentKind> kind = codeFromText<AttachmentKind>(call.value(u"kind"_s));
    if (!kind)
        kind = codeFromKey<AttachmentKind>(call.value(u"kind"_s));
    if (!kind) {
        QStringList kinds;
        for (const Code<AttachmentKind> &code : codeTable<AttachmentKind>())
            kinds.append(code.text + u'/' + code.key);
        return wrongUse(call, tr("--kind is one of: %1").arg(kinds.join(u", "_s)));
    }
    if (!call.has(u"id"_s))
        return wrongUse(call, tr("--%1 is missing.").arg(u"id"_s));
    if (call.arguments.size() < 2)
        return wrongUse(call, tr("Something is missing: %1").arg(u"FILE"_s));
    for (const QString &path : call.arguments.mid(1)) {
        if (const QString reason = refusedScan(path); !reason.isEmpty())
            return call.console.fail(Error{Error::Code::Refused, path + u": "_s + reason});
    }
    const Result<std::unique_ptr<Library>> library =
        Library::open(call.arguments.first(), OpenMode::ReadWrite);
    if (!library)
        return call.console.fail(library.error());
    (*library)->setOperator(operatorName());
    const Result<QUuid> id = dossierOfCall(call, **library);
    if (!id)
        return call.console.fail(id.error());
    for (const QString &path : call.arguments.mid(1)) {
        const Result<Attachment> attached = (*library)->attach(*id, *kind, path, call.console.progress(path));
        if (!attached)
            return call.console.fail(attached.error());
        call.console.print(codeText(*kind) + u' ' + attached->fileName + u' ' + attached->sha256);
    }
    return ExitCode::Ok;
}

QString AttachCommand::stateText(const ScanProposal &proposal)
{
    if (!proposal.isSupported)
        return tr("not taken");
    return proposal.isClear() ? tr("clear") : tr("not clear");
}

QString AttachCommand::personText(const ScanProposal &proposal, const ById &dossiers)
{
    const auto text = [&](QUuid id) {
        const Person &person = dossiers.value(id)->person;
        return u"%1 %2"_s.arg(person.name, maskedIdNumber(person.idNumber));
    };
    if (proposal.person)
        return text(*proposal.person);
    QStringList candidates;
    for (const QUuid &id : proposal.candidates)
        candidates.append(u'?' + text(id));
    return candidates.join(u' ');
}

QList<QStringList> AttachCommand::table(
    const QList<ScanProposal> &proposals, const QList<StoredDossier> &dossiers)
{
    ById byId;
    for (const StoredDossier &stored : dossiers)
        byId.insert(stored.dossier.id, &stored.dossier);
    QList<QStringList> rows{{tr("File"), tr("Applicant"), tr("Kind"), tr("State"), tr("Details")}};
    for (const ScanProposal &proposal : proposals) {
        rows.append({proposal.path, personText(proposal, byId), codeText(proposal.kind), stateText(proposal),
            proposal.reason()});
    }
    return rows;
}

AttachCommand::Counts AttachCommand::countsOf(const QList<ScanProposal> &proposals)
{
    Counts counts;
    for (const ScanProposal &proposal : proposals) {
        if (!proposal.isSupported)
            ++counts.notTaken;
        else
            ++(proposal.isClear() ? counts.clear : counts.open);
    }
    return counts;
}

qsizetype filesOf(const QList<StoredDossier> &dossiers)
{
    qsizetype count = 0;
    for (const StoredDossier &stored : dossiers) {
        count += std::count_if(stored.dossier.attachments.cbegin(), stored.dossier.attachments.cend(),
            [](const Attachment &attachment) { return !attachment.sha256.isEmpty(); });
    }
    return count;
}

/// Attaches the clear ones and gives what is to be said of it.
Result<QString> AttachCommand::attachClear(const Call &call, Library &library,
    const QList<ScanProposal> &proposals, const QList<StoredDossier> &before)
{
    const QDir folder(call.value(u"folder"_s));
    QList<FileForDossier> files;
    for (const ScanProposal &proposal : proposals) {
        if (proposal.isClear())
            files.append({*proposal.person, *proposal.kind, folder.filePath(proposal.path)});
    }
    if (files.isEmpty())
        return tr("Nothing was attached.");
    const Result<QList<StoredDossier>> after =
        library.attachAll(files, tr("Scans of a folder"), call.console.progress(tr("Attaching")));
    if (!after)
        return after.error();
    call.console.endProgress();
    QList<StoredDossier> concerned;
    int changed = 0;
    for (const StoredDossier &now : *after) {
        const auto then = std::find_if(before.cbegin(), before.cend(),
            [&](const StoredDossier &stored) { return stored.dossier.id == now.dossier.id; });
        concerned.append(*then);
        changed += now.revision > then->revision ? 1 : 0;
    }
    const qsizetype added = filesOf(*after) - filesOf(concerned);
    return tr("Files attached %1, to applicants %2; there already %3")
        .arg(added)
        .arg(changed)
        .arg(files.size() - added);
}

std::optional<ExitCode> AttachCommand::wrongFolderUse(const Call &call)
{
    for (const QString &option : {u"id"_s, u"kind"_s}) {
        if (call.has(option))
            return wrongUse(call, tr("--%1 does not go with --%2.").arg(option, u"folder"_s));
    }
    if (call.has(u"dry-run"_s) && call.has(u"yes-to-clear"_s))
        return wrongUse(call, tr("--%1 does not go with --%2.").arg(u"dry-run"_s, u"yes-to-clear"_s));
    if (call.arguments.size() > 1)
        return wrongUse(call, tr("Not expected: %1").arg(call.arguments.mid(1).join(u' ')));
    return std::nullopt;
}

ExitCode AttachCommand::attachFolder(const Call &call)
{
    if (const auto wrong = wrongFolderUse(call))
        return *wrong;
    const bool dryRun = call.has(u"dry-run"_s);
    const Result<std::unique_ptr<Library>> library =
        Library::open(call.arguments.first(), dryRun ? OpenMode::ReadOnly : OpenMode::ReadWrite);
    if (!library)
        return call.console.fail(library.error());
    (*library)->setOperator(operatorName());
    const Result<QList<StoredDossier>> dossiers = (*library)->dossiers();
    if (!dossiers)
        return call.console.fail(dossiers.error());
    const Result<QStringList> paths = listScanFolder(call.value(u"folder"_s));
    if (!paths)
        return call.console.fail(paths.error());
    QList<ScanApplicant> applicants;
    for (const StoredDossier &stored : *dossiers)
        applicants.append(scanApplicant(stored.dossier));
    QList<ScanProposal> proposals = proposeScans(*paths, applicants);
    for (ScanProposal &proposal : proposals)
        refuseByContent(proposal, QDir(call.value(u"folder"_s)).filePath(proposal.path));
    const Counts counts = countsOf(proposals);
    const bool isAllClear = counts.open == 0 && counts.notTaken == 0;
    QString said = tr("Nothing was attached (--dry-run).");
    // Everything is said afterwards: a closed pipe ends the program, and what it said must be true.
    if (!dryRun && (isAllClear || call.has(u"yes-to-clear"_s))) {
        const Result<QString> attached = attachClear(call, **library, proposals, *dossiers);
        if (!attached)
            return call.console.fail(attached.error());
        said = *attached;
    } else if (!dryRun) {
        said =
            tr("Nothing was attached, because not every file is clear. Rename the others, or attach what is "
               "clear with --yes-to-clear.");
    }
    for (const QString &line : tableLines(table(proposals, *dossiers)))
        call.console.print(line);
    call.console.say(
        tr("Clear %1, open %2, not taken %3").arg(counts.clear).arg(counts.open).arg(counts.notTaken));
    call.console.say(said);
    return isAllClear ? ExitCode::Ok : ExitCode::Findings;
}

} // namespace

Command attachCommand()
{
    return AttachCommand::command();
}

} // namespace chuding
