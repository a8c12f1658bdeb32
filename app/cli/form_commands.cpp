// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common.h"

#include "forms/forms.h"

#include <QCoreApplication>

#include <algorithm>

namespace chuding {

using namespace Qt::StringLiterals;

namespace {

class FormCommand
{
    Q_DECLARE_TR_FUNCTIONS(chuding::CommandLine)

public:
    static QList<Command> all()
    {
        return {{u"form"_s, u"LIB annex1|annex2|annex3|annex4|roster|check-report --out FILE.pdf"_s,
            tr("Prints a form as PDF."), 2, -1,
            {valueOption(u"out"_s, tr("File to write."), u"FILE.pdf"_s),
                idOption(tr("Only this applicant; may be given several times.")),
                flagOption(u"unmasked"_s, tr("Print ID numbers in full."))},
            &FormCommand::run}};
    }

private:
    static ExitCode run(const Call &call);
    static Result<QList<FormData>> gather(const OpenLibrary &open, FormKind kind, const QStringList &numbers);
    static QList<FormData> papersOfRounds(const OpenLibrary &open, const FormData &base, PublicityKind kind,
        const QList<StoredDossier> &chosen, bool everybody);
};

QList<FormApplicant> applicantsOf(const QList<StoredDossier> &stored)
{
    QList<FormApplicant> applicants;
    for (const StoredDossier &one : stored)
        applicants.append({one.dossier, {}});
    return applicants;
}

/// One paper for each round in which one of the chosen stands. Whoever stands in none gets no paper, unless
/// nobody does: then one paper for all of them, with blanks for what only a round knows.
QList<FormData> FormCommand::papersOfRounds(const OpenLibrary &open, const FormData &base, PublicityKind kind,
    const QList<StoredDossier> &chosen, bool everybody)
{
    QList<FormData> papers;
    for (const PublicityRound &round : open.season.rounds()) {
        QList<StoredDossier> members = chosen;
        members.removeIf([&](const StoredDossier &stored) { return !round.hasMember(stored.dossier.id); });
        if (round.kind != kind || members.isEmpty())
            continue;
        FormData paper = base;
        paper.round = round;
        if (!everybody) {
            // A notice for some of the members only: a paper says how many it is about.
            paper.round->members.removeIf([&](const PublicityMember &member) {
                return std::none_of(members.cbegin(), members.cend(),
                    [&](const StoredDossier &stored) { return stored.dossier.id == member.dossierId; });
            });
        }
        paper.applicants = applicantsOf(members);
        papers.append(paper);
    }
    if (papers.isEmpty()) {
        FormData paper = base;
        paper.applicants = applicantsOf(chosen);
        papers.append(paper);
    }
    return papers;
}

std::optional<PublicityKind> roundKind(FormKind kind)
{
    switch (kind) {
    case FormKind::Annex2:
    case FormKind::Annex3:
        return PublicityKind::First;
    case FormKind::Annex4:
        return PublicityKind::Second;
    default:
        return std::nullopt;
    }
}

Result<QList<FormData>> FormCommand::gather(
    const OpenLibrary &open, FormKind kind, const QStringList &numbers)
{
    Result<QList<StoredDossier>> chosen = chosenDossiers(open, numbers);
    if (!chosen)
        return chosen.error();
    FormData data;
    data.policy = open.season.policy;
    data.moment = open.library->now();
    if (const std::optional<PublicityKind> wanted = roundKind(kind))
        return papersOfRounds(open, data, *wanted, *chosen, numbers.isEmpty());
    if (kind == FormKind::Annex1 && numbers.isEmpty()) {
        chosen->removeIf([](const StoredDossier &stored) { return !stored.dossier.exemption; });
        if (chosen->isEmpty())
            return Error{Error::Code::NotFound, tr("no applicant asks for an exemption")};
    }
    data.applicants = applicantsOf(*chosen);
    if (kind == FormKind::Roster)
        data.unitName = open.library->info().unitName;
    if (kind == FormKind::CheckReport) {
        for (FormApplicant &applicant : data.applicants)
            applicant.findings = open.season.findings(applicant.dossier);
    }
    return QList<FormData>{data};
}

ExitCode FormCommand::run(const Call &call)
{
    const std::optional<FormKind> kind = codeFromKey<FormKind>(call.arguments[1]);
    if (!kind)
        return wrongUse(call, tr("There is no form “%1”.").arg(call.arguments[1]));
    if (call.value(u"out"_s).isEmpty())
        return wrongUse(call, tr("Give the file to write with --out."));
    const Result<std::unique_ptr<OpenLibrary>> open = openLibrary(call.arguments.first(), OpenMode::ReadOnly);
    if (!open)
        return call.console.fail(open.error());
    Result<QList<FormData>> papers = gather(**open, *kind, idNumbers(call, 2));
    if (!papers)
        return call.console.fail(papers.error());
    for (FormData &paper : *papers) {
        if (call.has(u"unmasked"_s))
            paper.options.maskIds = false;
    }
    const Result<FormReport> report = writeFormPdf(call.value(u"out"_s), *kind, *papers);
    if (!report)
        return call.console.fail(report.error());
    if (!report->missing.isEmpty())
        call.console.say(tr("Printed as blanks: %1").arg(report->missing.join(u"; "_s)));
    if (!report->substitutedFonts.isEmpty())
        call.console.say(tr("Typefaces not on this machine, others were used: %1")
                             .arg(report->substitutedFonts.join(u", "_s)));
    if (!report->notRepresentable.isEmpty())
        call.console.say(
            tr("Cannot be found by search in the PDF: %1").arg(report->notRepresentable.join(u", "_s)));
    call.console.say(
        tr("Written: %1").arg(call.value(u"out"_s)) + u", "_s + tr("%n page(s)", nullptr, report->pages));
    return ExitCode::Ok;
}

} // namespace

QList<Command> formCommands()
{
    return FormCommand::all();
}

} // namespace chuding
