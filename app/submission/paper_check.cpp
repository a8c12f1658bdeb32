// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper_check.h"

#include <QCoreApplication>

#include <algorithm>

namespace chuding {

namespace {

struct PaperWords
{
    Q_DECLARE_TR_FUNCTIONS(chuding::PaperCheck)
};

PaperCheck mistyped(const Error &error)
{
    return {
        PaperVerdict::Mistyped, error.code == Error::Code::Format ? error.detail : errorText(error), {}, {}};
}

PaperCheck unknown()
{
    return {PaperVerdict::NotFound,
        PaperWords::tr(
            "The code is right in itself, but no dossier here has its number. Perhaps it belongs to "
            "another library or package."),
        {}, {}};
}

/// A dossier that a code may mean, with its revisions, the newest last.
struct Candidate
{
    QUuid id;
    QString name;
    bool inBin = false;
    QList<RevisionRow> revisions;

    /// Nothing when no revision had that hash.
    [[nodiscard]] const RevisionRow *revisionOf(const PaperCode &code) const
    {
        const auto found = std::find_if(revisions.crbegin(), revisions.crend(),
            [&code](const RevisionRow &row) { return code.hasHash(row.documentSha256); });
        return found == revisions.crend() ? nullptr : &*found;
    }
};

Result<QList<Candidate>> candidatesIn(const Library &library, const PaperCode &code)
{
    QList<Candidate> candidates;
    for (const bool inBin : {false, true}) {
        const Result<QList<DossierRow>> rows = inBin ? library.removedRows() : library.rows();
        if (!rows)
            return rows.error();
        for (const DossierRow &row : *rows) {
            if (!code.isOf(row.id))
                continue;
            Result<QList<RevisionRow>> revisions = library.history(row.id);
            if (!revisions)
                return revisions.error();
            std::sort(revisions->begin(), revisions->end(),
                [](const RevisionRow &a, const RevisionRow &b) { return a.revision < b.revision; });
            candidates.append({row.id, row.name, inBin, *std::move(revisions)});
        }
    }
    return candidates;
}

PaperCheck judged(const Candidate &candidate, const PaperCode &code)
{
    PaperCheck check{PaperVerdict::Same, {}, candidate.id, candidate.name};
    const RevisionRow &now = candidate.revisions.constLast();
    const RevisionRow *then = candidate.revisionOf(code);
    // Putting it into the bin and back makes a revision of the same content.
    if (code.hasHash(now.documentSha256)) {
        check.reason =
            PaperWords::tr("The paper was printed from what the dossier of %1 says now (revision %2).")
                .arg(candidate.name)
                .arg(now.revision);
    } else if (then) {
        check.verdict = PaperVerdict::Changed;
        check.reason =
            PaperWords::tr("The paper of %1 was printed from revision %2 (%3); the dossier is now at "
                           "revision %4 (%5).")
                .arg(candidate.name)
                .arg(then->revision)
                .arg(then->when.toChinese())
                .arg(now.revision)
                .arg(now.when.toChinese());
    } else {
        check.verdict = PaperVerdict::Changed;
        check.reason =
            PaperWords::tr("The number is that of %1, but no revision kept here has the content that the "
                           "paper was printed from.")
                .arg(candidate.name);
    }
    if (candidate.inBin)
        check.reason += u' ' + PaperWords::tr("The dossier is in the bin.");
    return check;
}

} // namespace

template <>
const QList<Code<PaperVerdict>> &codeTable<PaperVerdict>()
{
    static const QList<Code<PaperVerdict>> table{
        {PaperVerdict::Same, QStringLiteral("same"), QStringLiteral("与档案一致"), {}},
        {PaperVerdict::Changed, QStringLiteral("changed"), QStringLiteral("档案已有修改"), {}},
        {PaperVerdict::NotFound, QStringLiteral("notFound"), QStringLiteral("没有这份档案"), {}},
        {PaperVerdict::Mistyped, QStringLiteral("mistyped"), QStringLiteral("核对码有误"), {}},
    };
    return table;
}

QString verdictText(PaperVerdict verdict)
{
    switch (verdict) {
    case PaperVerdict::Same:
        return PaperWords::tr("Same as the dossier");
    case PaperVerdict::Changed:
        return PaperWords::tr("The dossier has changed since");
    case PaperVerdict::NotFound:
        return PaperWords::tr("No such dossier");
    case PaperVerdict::Mistyped:
        return PaperWords::tr("The code is mistyped");
    }
    Q_UNREACHABLE();
}

Result<PaperCheck> checkPaper(const QString &typed, const Library &library)
{
    const Result<PaperCode> code = paperCodeFromText(typed);
    if (!code)
        return mistyped(code.error());
    const Result<QList<Candidate>> candidates = candidatesIn(library, *code);
    if (!candidates)
        return candidates.error();
    if (candidates->isEmpty())
        return unknown();
    // Two dossiers may share the ten digits that a typed code has; the content tells them apart.
    const auto right = std::find_if(candidates->cbegin(), candidates->cend(),
        [&code](const Candidate &candidate) { return candidate.revisionOf(*code) != nullptr; });
    return judged(right == candidates->cend() ? candidates->constFirst() : *right, *code);
}

PaperCheck checkPaper(const QString &typed, const SubmissionDocument &package)
{
    const Result<PaperCode> code = paperCodeFromText(typed);
    if (!code)
        return mistyped(code.error());
    const PackageApplicant *sameNumber = nullptr;
    for (const PackageApplicant &applicant : package.applicants) {
        if (!code->isOf(applicant.dossierId))
            continue;
        if (code->hasHash(applicant.documentSha256))
            return {PaperVerdict::Same,
                PaperWords::tr(
                    "The paper was printed from the dossier of %1 as the package holds it (revision %2).")
                    .arg(applicant.name)
                    .arg(applicant.revision),
                applicant.dossierId, applicant.name};
        sameNumber = &applicant;
    }
    if (!sameNumber)
        return unknown();
    return {PaperVerdict::Changed,
        PaperWords::tr(
            "The package holds another state of the dossier of %1 (revision %2) than the paper was printed "
            "from.")
            .arg(sameNumber->name)
            .arg(sameNumber->revision),
        sameNumber->dossierId, sameNumber->name};
}

} // namespace chuding
