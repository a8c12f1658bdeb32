// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common.h"

#include "domain/paper_code.h"
#include "forms/papers.h"
#include "submission/prefill_facts.h"

#include <QCoreApplication>

namespace chuding {

using namespace Qt::StringLiterals;

namespace {

class FormCommand
{
    Q_DECLARE_TR_FUNCTIONS(chuding::CommandLine)

public:
    static QList<Command> all()
    {
        return {{u"form"_s, u"LIB annex1|annex2|annex3|annex4|roster|check-report|prefill --out FILE.pdf"_s,
            tr("Prints a form as PDF."), 2, -1,
            {valueOption(u"out"_s, tr("File to write."), u"FILE.pdf"_s),
                idOption(tr("Only this applicant; may be given several times.")),
                flagOption(u"unmasked"_s, tr("Print ID numbers in full."))},
            &FormCommand::run}};
    }

private:
    static ExitCode run(const Call &call);
    static QStringList missingTexts(const FormReport &report);
    static Result<FormPapers> gather(
        const Call &call, const OpenLibrary &open, FormKind kind, const QStringList &numbers);
    static FormPapers prefills(
        const Call &call, const OpenLibrary &open, const FormData &base, const QList<StoredDossier> &chosen);
    static void printCodes(const Call &call, const FormPapers &prefills);
    static void sayWhoIsLeftOut(const Call &call, FormKind kind, const FormPapers &gathered);
};

QList<FormApplicant> applicantsOf(const QList<StoredDossier> &stored)
{
    QList<FormApplicant> applicants;
    for (const StoredDossier &one : stored)
        applicants.append({one.dossier, {}});
    return applicants;
}

/// Each with the publicity that the unit's opinion speaks of.
FormPapers FormCommand::prefills(
    const Call &call, const OpenLibrary &open, const FormData &base, const QList<StoredDossier> &chosen)
{
    FormPapers papers;
    const QList<PublicityRound> rounds = open.season.rounds();
    for (const StoredDossier &stored : chosen) {
        const PrefillFacts facts = prefillFacts(*open.library, stored.dossier);
        if (!facts.photoFault.isEmpty())
            call.console.say(tr("%1: %2", "name, sentence about the photo")
                                 .arg(stored.dossier.person.name, facts.photoFault));
        FormData paper = base;
        paper.applicants = {facts.applicant};
        paper.round = firstRoundOf(stored.dossier.id, rounds);
        papers.papers.append(paper);
    }
    return papers;
}

/// As they stand on the papers, for scripts.
void FormCommand::printCodes(const Call &call, const FormPapers &prefills)
{
    for (const FormData &paper : prefills.papers) {
        const FormApplicant &applicant = paper.applicants.constFirst();
        const PaperCode code = PaperCode::of(applicant.dossier.id, applicant.documentSha256);
        call.console.print(typedText(code) + u"  "_s + applicant.dossier.person.name);
    }
}

Result<FormPapers> FormCommand::gather(
    const Call &call, const OpenLibrary &open, FormKind kind, const QStringList &numbers)
{
    Result<QList<StoredDossier>> chosen = chosenDossiers(open, numbers);
    if (!chosen)
        return chosen.error();
    FormData data;
    data.policy = open.season.policy;
    data.moment = open.library->now();
    if (roundKind(kind)) {
        QList<Dossier> dossiers;
        for (const StoredDossier &stored : *chosen)
            dossiers.append(stored.dossier);
        return papersOfRounds(kind, data, open.season.rounds(), dossiers,
            numbers.isEmpty() ? Chosen::Everybody : Chosen::OneByOne);
    }
    if (kind == FormKind::Prefill)
        return prefills(call, open, data, *chosen);
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
    return FormPapers{{data}, {}, {}};
}

void FormCommand::sayWhoIsLeftOut(const Call &call, FormKind kind, const FormPapers &gathered)
{
    QStringList groups;
    if (!gathered.withoutRound.isEmpty()) {
        const QString names = gathered.withoutRound.join(u"、"_s);
        groups.append(roundKind(kind) == PublicityKind::Second
                          ? tr("%1 (no second publicity recorded)").arg(names)
                          : tr("%1 (no publicity recorded)").arg(names));
    }
    if (!gathered.notPassed.isEmpty())
        groups.append(tr("%1 (no passed review recorded)").arg(gathered.notPassed.join(u"、"_s)));
    if (!groups.isEmpty())
        call.console.say(tr("Left out: %1").arg(groups.join(u"; "_s)));
}

QStringList FormCommand::missingTexts(const FormReport &report)
{
    QStringList texts;
    for (const MissingFact &fact : report.missing)
        texts.append(fact.text());
    return texts;
}

ExitCode FormCommand::run(const Call &call)
{
    const std::optional<FormKind> kind = codeFromKey<FormKind>(call.arguments[1]);
    // A receipt states what one export wrote; it is printed then.
    if (!kind || kind == FormKind::Receipt)
        return wrongUse(call, tr("There is no form “%1”.").arg(call.arguments[1]));
    if (call.value(u"out"_s).isEmpty())
        return wrongUse(call, tr("Give the file to write with --out."));
    const Result<std::unique_ptr<OpenLibrary>> open = openLibrary(call.arguments.first(), OpenMode::ReadOnly);
    if (!open)
        return call.console.fail(open.error());
    Result<FormPapers> gathered = gather(call, **open, *kind, idNumbers(call, 2));
    if (!gathered)
        return call.console.fail(gathered.error());
    for (FormData &paper : gathered->papers) {
        if (call.has(u"unmasked"_s))
            paper.options.maskIds = false;
    }
    const Result<FormReport> report = writeFormPdf(call.value(u"out"_s), *kind, gathered->papers);
    if (!report)
        return call.console.fail(report.error());
    if (kind == FormKind::Prefill)
        printCodes(call, *gathered);
    sayWhoIsLeftOut(call, *kind, *gathered);
    if (!report->missing.isEmpty())
        call.console.say(tr("Printed as blanks: %1").arg(missingTexts(*report).join(u"; "_s)));
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
