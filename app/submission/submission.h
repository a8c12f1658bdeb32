// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dossier.h"
#include "domain/publicity.h"
#include "domain/result.h"
#include "forms/forms.h"
#include "library/library.h"
#include "signer.h"
#include "submission_document.h"

#include <QByteArray>
#include <QList>
#include <QSet>
#include <QString>

#include <functional>
#include <optional>

namespace chuding {

struct Policy;
class WorkingCalendar;

/// What one export wrote.
struct ExportReport
{
    QString path;   ///< of the package
    QString sha256; ///< of the package file
    qint64 sizeBytes = 0;
    int entries = 0;      ///< files in the package
    QString envelopePath; ///< of what was written instead of the package, when it was encrypted for the way
    SubmissionDocument document;
    /// `李例（毕业证、学位证）`: papers that a dossier only says are there, and which are not in the package.
    QStringList declaredOnly;
};

/// A file of the package that is not there as one of the library's files: made when its turn comes, so that
/// a thousand check reports are never in memory together.
struct PackageFile
{
    QString name;  ///< ASCII, relative to its folder: `annex2.pdf`
    QString title; ///< as shown in index.html
    std::function<Result<QByteArray>()> make;
};

struct ContentAttachment
{
    Attachment attachment; ///< with its SHA-256; a stored file that differs from it stops the export
    QString path;          ///< where the file lies
};

/// A package that came in, to be kept whole inside.
struct ContentPackage
{
    KeptPackage facts; ///< its file is named by the writer
    QString path;      ///< where the ZIP lies
    int files = 0;     ///< in its payload
};

struct ContentApplicant
{
    Dossier dossier;
    int revision = 0;
    QList<Finding> findings;
    QList<ContentAttachment> attachments;
    std::optional<PackageFile> checkReport;
    QUuid packageId; ///< of the kept package with which this person came in
};

/// Everything one package is made of, as values. Applicants in the order in which they are numbered.
struct SubmissionContent
{
    /// Its applicants, counts and overrides are filled in by the writer.
    SubmissionDocument document;
    QString overrideReason; ///< empty: a dossier with an error finding is refused
    QString policyTitle;    ///< for index.html
    QList<ContentApplicant> applicants;
    QList<PublicityRound> rounds;
    QList<ContentPackage> packages;    ///< data/packages/
    QList<PackageFile> forms;          ///< data/forms/
    std::optional<PackageFile> roster; ///< data/roster.xlsx
};

/// What happens in a library when a package is written.
struct PackageRecording
{
    using Step = std::function<Result<void>(const ExportReport &)>;
    Step record{};
    Step forget{};
};

/// Writes `FOLDER/NAME.zip`, beside it first and renamed when whole and synced; nothing stays behind
/// when it fails or is cancelled. NAME is made of unit, day and sequence. Progress counts bytes.
/// `Refused` names the dossiers with errors; `Limit` over 3.5 GiB or 60,000 entries; `Exists`;
/// `Conflict` when a stored file is not what the dossier says.
/// `record` is called when the package lies whole beside its place; an error from it undoes all. When the
/// package then cannot get its name (the stick was pulled), `forget` makes good what `record` did. Where that
/// fails, too, it stays recorded and whole beside its place, and the next export there names it.
[[nodiscard]] Result<ExportReport> writeSubmission(const SubmissionContent &content, const Signer &signer,
    const QString &folder, const Progress &progress = {}, const PackageRecording &recording = {});

struct ExportRequest
{
    const Policy *policy = nullptr; ///< not null; that of the library
    QString policySha256;           ///< of its policy.json; empty: of the one that `PolicyCatalog` finds
    const WorkingCalendar *calendar = nullptr; ///< not null
    QList<QUuid> dossiers;                     ///< empty: all
    QString overrideReason;                    ///< not empty: send dossiers with errors too
    QString operatorName;                      ///< self-declared
    PackageParty receiver;                     ///< may be empty
    QString folder;                            ///< where the package is put; made when absent
    /// Papers that are put into it, besides the roster as a workbook. Of annexes 2 to 4 those of the rounds
    /// in which the applicants stand.
    QSet<FormKind> forms{FormKind::Annex1, FormKind::Annex2, FormKind::Annex3, FormKind::Annex4,
        FormKind::Roster, FormKind::CheckReport};
    /// Of a part, for `exportSubmissionParts()`: less for a medium that holds less.
    qint64 maxBytes = 3758096384; // 3.5 GiB
    int maxEntries = 60000;
    /// The packages with which applicants came in go on whole inside, with their signatures; papers that lie
    /// in them are not repeated. Else only the papers go on.
    bool keepPackages = true;
    /// Called when all parts lie whole beside their places, before they are recorded as sent; an error from
    /// it undoes all. `paths`: where they lie now.
    std::function<Result<void>(const QList<ExportReport> &reports, const QStringList &paths)> beforeRecording;
};

/// The whole export: checks, forms, roster, package, and an `export` entry in the library's log (its
/// detail holds the package's SHA-256). Needs a QGuiApplication (forms); any thread that may use `library`.
/// Moreover `ReadOnly` for a library opened so, `NotFound` for an unknown dossier or a missing file,
/// `Refused` when there is nobody to send or the clock lies before the last entry of the log.
[[nodiscard]] Result<ExportReport> exportSubmission(
    Library &library, const Signer &signer, const ExportRequest &request, const Progress &progress = {});

/// The same, in as many packages as it takes to keep each within the request's limits, split by applicants.
/// More than one are a bag group: each says which part of how many it is, and they follow each other in
/// sequence. All are written or none. `Limit` names somebody whose papers alone are too large.
[[nodiscard]] Result<QList<ExportReport>> exportSubmissionParts(
    Library &library, const Signer &signer, const ExportRequest &request, const Progress &progress = {});

} // namespace chuding
