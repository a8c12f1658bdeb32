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
    static Result<FormData> gather(const OpenLibrary &open, FormKind kind, const QStringList &numbers);
    static Result<const PublicityRound *> chooseRound(
        const OpenLibrary &open, PublicityKind kind, const QList<StoredDossier> &chosen);
};

/// The round of that kind in which all the chosen stand; with nobody chosen the only one there is.
Result<const PublicityRound *> FormCommand::chooseRound(
    const OpenLibrary &open, PublicityKind kind, const QList<StoredDossier> &chosen)
{
    QList<const PublicityRound *> fitting;
    for (const PublicityRound &round : open.rounds) {
        const bool holdsAll = std::all_of(chosen.cbegin(), chosen.cend(),
            [&](const StoredDossier &stored) { return round.hasMember(stored.dossier.id); });
        if (round.kind == kind && holdsAll)
            fitting.append(&round);
    }
    if (fitting.isEmpty())
        return Error{Error::Code::NotFound,
            tr("there is no publicity round for this form; choose applicants of one round with --id")};
    if (fitting.size() > 1) {
        QStringList choices;
        for (const PublicityRound *round : fitting) {
            choices.append(round->unitName + u' ' + round->period.from.toString(Qt::ISODate) + u'~' +
                           round->period.to.toString(Qt::ISODate));
        }
        return Error{Error::Code::Refused,
            tr("there are several publicity rounds; name an applicant of the right one with --id:\n%1")
                .arg(choices.join(u'\n'))};
    }
    return fitting.first();
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

Result<FormData> FormCommand::gather(const OpenLibrary &open, FormKind kind, const QStringList &numbers)
{
    Result<QList<StoredDossier>> chosen = chosenDossiers(open, numbers);
    if (!chosen)
        return chosen.error();
    FormData data;
    data.policy = open.policy;
    data.moment = open.library->now();
    if (const std::optional<PublicityKind> wanted = roundKind(kind)) {
        const Result<const PublicityRound *> round =
            chooseRound(open, *wanted, numbers.isEmpty() ? QList<StoredDossier>() : *chosen);
        if (!round)
            return round.error();
        data.round = **round;
        chosen->removeIf(
            [&](const StoredDossier &stored) { return !data.round->hasMember(stored.dossier.id); });
    } else if (kind == FormKind::Annex1 && numbers.isEmpty()) {
        chosen->removeIf([](const StoredDossier &stored) { return !stored.dossier.exemption; });
        if (chosen->isEmpty())
            return Error{Error::Code::NotFound, tr("no applicant asks for an exemption")};
    }
    for (const StoredDossier &stored : *chosen) {
        FormApplicant applicant{stored.dossier, {}};
        if (kind == FormKind::CheckReport)
            applicant.findings = check(stored.dossier, open.contextFor(stored.dossier));
        data.applicants.append(applicant);
    }
    return data;
}

ExitCode FormCommand::run(const Call &call)
{
    const std::optional<FormKind> kind = codeFromKey<FormKind>(call.arguments[1]);
    if (!kind)
        return wrongUse(call, tr("There is no form “%1”.").arg(call.arguments[1]));
    if (call.value(u"out"_s).isEmpty())
        return wrongUse(call, tr("Give the file to write with --out."));
    const Result<std::unique_ptr<OpenLibrary>> open =
        openLibrary(call, call.arguments.first(), OpenMode::ReadOnly);
    if (!open)
        return call.console.fail(open.error());
    Result<FormData> data = gather(**open, *kind, idNumbers(call, 2));
    if (!data)
        return call.console.fail(data.error());
    if (call.has(u"unmasked"_s))
        data->options.maskIds = false;
    const Result<FormReport> report = writeFormPdf(call.value(u"out"_s), *kind, *data);
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
