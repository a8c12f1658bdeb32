// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/paper_source.h"

#include "domain/pinyin.h"
#include "library/dossier_hash.h"
#include "scans/inspector.h"
#include "submission/prefill_facts.h"
#include "ui/core/form_printer.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

namespace chuding {

namespace {

struct SourceTexts
{
    Q_DECLARE_TR_FUNCTIONS(chuding::PaperSource)
};

QList<FormApplicant> sortedBy(
    const QList<FormApplicant> &applicants, const std::function<QString(const Dossier &)> &textOf)
{
    QList<std::pair<QByteArray, qsizetype>> keys;
    for (qsizetype i = 0; i < applicants.size(); ++i)
        keys.append({pinyinSortKey(textOf(applicants[i].dossier)), i});
    std::sort(keys.begin(), keys.end()); // the place decides between equals
    QList<FormApplicant> sorted;
    for (const auto &[key, place] : std::as_const(keys))
        sorted.append(applicants[place]);
    return sorted;
}

FormData baseOf(FormKind kind, const PaperSource &source)
{
    FormData data;
    data.policy = source.season.policy;
    data.moment = source.now;
    data.options = source.lists;
    if (!roundKind(kind))
        data.unitName = source.unitName;
    if (source.ids == IdChoice::Masked || source.ids == IdChoice::Full)
        data.options.maskIds = source.ids == IdChoice::Masked;
    return data;
}

Result<QList<FormData>> ofRounds(FormKind kind, const PaperSource &source)
{
    QList<Dossier> dossiers;
    for (const FormApplicant &applicant : source.applicants)
        dossiers.append(applicant.dossier);
    const Result<FormPapers> papers =
        papersOfRounds(kind, baseOf(kind, source), source.season.rounds(), dossiers, Chosen::OneByOne);
    if (!papers)
        return papers.error();
    if (kind == FormKind::Annex4 && source.season.role == OfficeRole::Department)
        return QList<FormData>{reportOverRounds(papers->papers, source.unitName)};
    if (source.ids != IdChoice::Pair || kind != FormKind::Annex2)
        return papers->papers;
    QList<FormData> pairs;
    for (FormData paper : papers->papers) {
        for (const bool masked : {true, false}) {
            paper.options.maskIds = masked;
            pairs.append(paper);
        }
    }
    return pairs;
}

/// Each with the publicity that the unit's opinion speaks of, and with the code of what is printed: of what
/// is typed and not saved yet, too.
QList<FormData> prefills(const PaperSource &source)
{
    const QList<PublicityRound> rounds = source.season.rounds();
    QList<FormData> papers;
    for (FormApplicant applicant : source.applicants) {
        applicant.documentSha256 = dossierSha256(applicant.dossier);
        FormData paper = baseOf(FormKind::Prefill, source);
        paper.round = firstRoundOf(applicant.dossier.id, rounds);
        paper.applicants = {applicant};
        papers.append(paper);
    }
    return papers;
}

} // namespace

QList<FormApplicant> inOrder(QList<FormApplicant> applicants, PaperOrder order)
{
    if (order == PaperOrder::AsListed)
        return applicants;
    applicants = sortedBy(applicants, [](const Dossier &dossier) { return dossier.person.name; });
    if (order == PaperOrder::ByUnit)
        applicants = sortedBy(applicants, [](const Dossier &dossier) { return dossier.employment.unitName; });
    return applicants;
}

Result<QList<FormApplicant>> readApplicants(const Library &library, const QList<QUuid> &ids, FormKind kind)
{
    QList<FormApplicant> applicants;
    Inspector inspector;
    for (const QUuid id : ids) {
        const Result<StoredDossier> stored = library.dossier(id);
        if (stored && kind == FormKind::Prefill)
            applicants.append(prefillFacts(library, stored->dossier, inspector).applicant);
        else if (stored)
            applicants.append({stored->dossier, {}});
        else if (stored.error().code != Error::Code::NotFound)
            return stored.error();
    }
    return applicants;
}

Result<QList<FormData>> papersFor(FormKind kind, const PaperSource &source)
{
    if (roundKind(kind))
        return ofRounds(kind, source);
    if (kind == FormKind::Prefill)
        return prefills(source);
    FormData data = baseOf(kind, source);
    for (const FormApplicant &applicant : source.applicants) {
        if (kind != FormKind::Annex1 || applicant.dossier.exemption)
            data.applicants.append(checkedApplicant(applicant.dossier, source.season));
    }
    if (kind == FormKind::Annex1 && data.applicants.isEmpty())
        return Error{Error::Code::Refused, SourceTexts::tr("Nobody here asks for an exemption.")};
    return QList<FormData>{data};
}

Result<FormDocument> layoutPapers(FormKind kind, const PaperSource &source)
{
    const Result<QList<FormData>> papers = papersFor(kind, source);
    if (!papers)
        return papers.error();
    return layoutForms(kind, *papers);
}

QString whyNot(FormKind kind, const PaperSource &source)
{
    if (source.applicants.isEmpty())
        return SourceTexts::tr("Nobody is chosen.");
    if (!roundKind(kind) && kind != FormKind::Annex1)
        return {};
    const Result<QList<FormData>> papers = papersFor(kind, source);
    return papers ? QString() : paperErrorText(papers.error());
}

} // namespace chuding
