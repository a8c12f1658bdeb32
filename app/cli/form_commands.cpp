// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common.h"

#include "domain/paper_code.h"
#include "forms/papers.h"
#include "scans/inspector.h"
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
        return {{u"form"_s, u"LIB KIND --out FILE.pdf"_s,
            tr("Prints a form as PDF: %1.").arg(kindsOfLibrary().join(u", "_s)), 2, -1,
            {valueOption(u"out"_s, tr("File to write."), u"FILE.pdf"_s),
                idOption(tr("Only this applicant; may be given several times.")),
                flagOption(u"unmasked"_s, tr("Print ID numbers in full.")),
                valueOption(u"order"_s, tr("Order of names in 附件4 and roster: listed, pinyin or strokes."),
                    u"ORDER"_s),
                valueOption(u"group-order"_s,
                    tr("Order of specialties and units in 附件4: listed (as in the notice), pinyin or "
                       "strokes."),
                    u"ORDER"_s),
                flagOption(u"spaced-names"_s, tr("In lists, names of two characters as wide as three.")),
                valueOption(u"paper"_s, tr("Paper of the roster: A4 or A3."), u"SIZE"_s)},
            &FormCommand::run}};
    }

private:
    static QStringList kindsOfLibrary();
    static ExitCode run(const Call &call);
    template <typename E>
    static std::optional<ExitCode> choose(const Call &call, const QString &option, E &choice);
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

/// A receipt states what one export wrote and is printed then; a key's sheet by `key sheet`.
bool isOfLibrary(FormKind kind)
{
    return kind != FormKind::Receipt && kind != FormKind::KeySheet;
}

QStringList FormCommand::kindsOfLibrary()
{
    QStringList keys;
    for (const Code<FormKind> &kind : codeTable<FormKind>()) {
        if (isOfLibrary(kind.value))
            keys.append(kind.key);
    }
    return keys;
}

/// Each with the publicity that the unit's opinion speaks of.
FormPapers FormCommand::prefills(
    const Call &call, const OpenLibrary &open, const FormData &base, const QList<StoredDossier> &chosen)
{
    FormPapers papers;
    const QList<PublicityRound> rounds = open.season.rounds();
    Inspector inspector;
    for (const StoredDossier &stored : chosen) {
        const PrefillFacts facts = prefillFacts(*open.library, stored.dossier, inspector);
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
        Result<FormPapers> papers = papersOfRounds(kind, data, open.season.rounds(), dossiers,
            numbers.isEmpty() ? Chosen::Everybody : Chosen::OneByOne);
        const LibraryInfo info = open.library->info();
        if (papers && kind == FormKind::Annex4 && info.role == OfficeRole::Department)
            papers->papers = {reportOverRounds(papers->papers, info.unitName)};
        return papers;
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
    if (kind == FormKind::Schedule)
        data.schedule = planSchedule(data.policy, open.season.calendar, data.moment);
    if (kind == FormKind::CheckReport || kind == FormKind::CheckSummary) {
        for (FormApplicant &applicant : data.applicants)
            applicant = checkedApplicant(applicant.dossier, open.season);
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

/// A code's key; whatever the case.
template <typename E>
std::optional<ExitCode> FormCommand::choose(const Call &call, const QString &option, E &choice)
{
    if (!call.has(option))
        return std::nullopt;
    QStringList keys;
    for (const Code<E> &code : codeTable<E>()) {
        if (code.key.compare(call.value(option), Qt::CaseInsensitive) == 0) {
            choice = code.value;
            return std::nullopt;
        }
        keys.append(code.key);
    }
    return wrongUse(
        call, tr("--%1 wants one of %2, not “%3”.").arg(option, keys.join(u", "_s), call.value(option)));
}

ExitCode FormCommand::run(const Call &call)
{
    const std::optional<FormKind> kind = codeFromKey<FormKind>(call.arguments[1]);
    if (!kind || !isOfLibrary(*kind))
        return wrongUse(call, tr("There is no form “%1”.").arg(call.arguments[1]));
    if (call.value(u"out"_s).isEmpty())
        return wrongUse(call, tr("Give the file to write with --out."));
    FormOptions options;
    if (call.has(u"unmasked"_s))
        options.maskIds = false;
    options.spacedNames = call.has(u"spaced-names"_s);
    for (const auto &wrong :
        {choose(call, u"order"_s, options.nameOrder), choose(call, u"group-order"_s, options.groupOrder),
            choose(call, u"paper"_s, options.rosterPaper)}) {
        if (wrong)
            return *wrong;
    }
    const Result<std::unique_ptr<OpenLibrary>> open = openLibrary(call.arguments.first(), OpenMode::ReadOnly);
    if (!open)
        return call.console.fail(open.error());
    Result<FormPapers> gathered = gather(call, **open, *kind, idNumbers(call, 2));
    if (!gathered)
        return call.console.fail(gathered.error());
    for (FormData &paper : gathered->papers)
        paper.options = options;
    const Result<FormReport> report = writeFormPdf(call.value(u"out"_s), *kind, gathered->papers);
    if (!report)
        return call.console.fail(report.error());
    if (kind == FormKind::Prefill)
        printCodes(call, *gathered);
    sayWhoIsLeftOut(call, *kind, *gathered);
    sayWhatWasPrinted(*report, call.value(u"out"_s), call.console);
    return ExitCode::Ok;
}

} // namespace

QList<Command> formCommands()
{
    return FormCommand::all();
}

} // namespace chuding
