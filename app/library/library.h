// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dossier.h"
#include "domain/publicity.h"
#include "domain/result.h"
#include "progress.h"

#include <QHash>
#include <QList>
#include <QMap>
#include <QString>
#include <QUuid>

#include <functional>
#include <memory>
#include <optional>

namespace chuding {

/// What a library is about; kept inside it.
struct LibraryInfo
{
    QUuid id;
    QString unitName; ///< whose office keeps it
    QString unitCode; ///< its unified social credit code, may be empty
    OfficeRole role = OfficeRole::Employer;
    QString policyId;
    Moment demonstrationMoment; ///< known: used instead of now (演示时间)

    bool operator==(const LibraryInfo &) const = default;
};

/// What lists show of a dossier; filled from columns, no document is parsed.
struct DossierRow
{
    QUuid id;
    int revision = 0;
    QString name;
    QString idNumber;
    QString unitName;
    QString department;
    QString specialty;
    QString level; ///< key of TitleLevel
    Moment changed;

    bool operator==(const DossierRow &) const = default;
};

struct StoredDossier
{
    Dossier dossier;
    int revision = 0;
};

struct StoredRound
{
    PublicityRound round;
    int revision = 0;
};

/// What becomes of a record in a step.
enum class Fate {
    Saved,       ///< added or changed
    Removed,     ///< put into the bin
    BroughtBack, ///< out of the bin, as the step has it
};

/// One step of the user: dossiers, rounds and answers to questions about the policy as they are to be.
struct ChangeSet
{
    template <typename Record>
    struct Change
    {
        Record record;
        int expectedRevision = 0; ///< 0: is not there yet
        Fate fate = Fate::Saved;
    };
    struct Answer
    {
        QString rule;
        std::optional<Confirmation> confirmation; ///< nothing: the question is open again
    };
    QList<Change<Dossier>> dossiers;
    QList<Change<PublicityRound>> rounds;
    QList<Answer> answers{};

    [[nodiscard]] bool isEmpty() const { return dossiers.isEmpty() && rounds.isEmpty() && answers.isEmpty(); }
};

struct ChangedRevisions
{
    QList<int> dossiers;
    QList<int> rounds;
};

struct DossierPart
{
    QList<StoredDossier> dossiers;
    qint64 place = 0; ///< of the last one
};

/// A dossier as it stood in a form, not saved.
struct Draft
{
    Dossier dossier;
    int baseRevision = 0;          ///< of the dossier when it was opened; 0: a new one
    QMap<QString, QString> unread; ///< field → text that the form could not read yet
    Moment when;

    bool operator==(const Draft &) const = default;
};

/// A publicity round as it stood in its editor, not saved.
struct RoundDraft
{
    PublicityRound round;
    int baseRevision = 0;
    QMap<QString, QString> unread; ///< field → text that the editor could not read yet
    Moment when;

    bool operator==(const RoundDraft &) const = default;
};

struct RevisionRow
{
    int revision = 0;
    QString who;
    Moment when;
    QString why;
    QString documentSha256;
    bool removed = false; ///< this revision put the dossier into the bin
};

/// A file to be attached.
struct FileForDossier
{
    QUuid id;
    AttachmentKind kind = AttachmentKind::Diploma;
    QString filePath;
    int pages = 0;           ///< 0: not known
    QStringList replaced{};  ///< SHA-256 of attachments of that kind that go; it takes the first one's marks
    bool goesLast = false;   ///< else it takes the first one's place too
    bool isOriginal = false; ///< others in the list are made of it: it stands only in a revision before them
};

/// The process that writes to a library. User and time are those of its lock file.
struct LibraryHolder
{
    QString user;
    QString host;
    QString program;
    qint64 processId = 0;
    Moment since;
    bool isElsewhere = false; ///< on another machine

    bool operator==(const LibraryHolder &) const = default;
};

/// One line of the audit log. Holds ids and hashes, no personal data.
struct AuditEntry
{
    qint64 number = 0;
    Moment when;
    QString who;
    QString action;  ///< key: create, save, import, attach, export …
    QString subject; ///< id of what it is about
    QString detail;  ///< hashes, counts
    QString hash;    ///< over this entry and the hash before
};

struct VerifyProblem
{
    enum class Kind { Database, Document, Columns, MissingFile, ChangedFile, StrayFile, AuditChain };
    Kind kind = Kind::Database;
    QString subject; ///< path, dossier id or entry number
    QString detail;
};

/// What was removed for good.
struct Purged
{
    int dossiers = 0; ///< those in the bin too
    int rounds = 0;
    int packages = 0;
    int files = 0;
    QStringList leftBehind; ///< paths that could not be removed or overwritten: for a person to do
};

struct TrustedCertificate;
struct PackageRecord;
struct PackageIntake;
struct ReceivedNote;

enum class OpenMode { ReadWrite, ReadOnly };

/// When the whole database is read to see that it is undamaged: that takes a second for 100,000 dossiers.
enum class Soundness { CheckNow, CheckLater };

/// A folder `NAME.chuding/`: library.sqlite and files/ab/cdef….ext by SHA-256. One object, one thread,
/// one writing process at a time. Every change is one transaction, a new revision where it concerns a
/// dossier or round, and an entry of the audit log.
class Library
{
public:
    Library(const Library &) = delete;
    Library &operator=(const Library &) = delete;
    ~Library();

    /// `Exists` when the folder is there and not empty. `who`: as of `setOperator`, for the first entry of
    /// the log too.
    static Result<std::unique_ptr<Library>> create(
        const QString &path, const LibraryInfo &info, const QString &who = {});
    /// `Locked` names who holds it and since when (reading only still works beside that process);
    /// `ReadOnly` when the folder cannot be written to; `NewerVersion`; `Format` when it is no library or
    /// damaged. An older library is brought up to date after a copy of its database was put beside it.
    /// With `CheckLater`, call `checkSound` before anything is written; one of an older version is checked at
    /// once all the same. `updating` is called only while an older one is brought up to date, which takes
    /// minutes for 100,000 dossiers on a slow disk; it cannot cancel.
    static Result<std::unique_ptr<Library>> open(const QString &path, OpenMode mode,
        Soundness soundness = Soundness::CheckNow, const Progress &updating = {});
    /// `Format` when the database is damaged.
    [[nodiscard]] Result<void> checkSound() const;

    /// Who writes to the library at `path` just now, as far as its lock file says.
    [[nodiscard]] static std::optional<LibraryHolder> holder(const QString &path);
    /// Takes away the lock that was seen, of a program on another machine, which cannot be asked whether it
    /// still runs: a copied library carries it along. `Locked` when it is another one by now, or of this
    /// machine.
    [[nodiscard]] static Result<void> unlock(const QString &path, const LibraryHolder &seen);

    [[nodiscard]] QString path() const;
    [[nodiscard]] bool isReadOnly() const;
    [[nodiscard]] LibraryInfo info() const;
    /// The demonstration moment, else the clock.
    [[nodiscard]] Moment now() const;
    /// The latest moment in the audit log.
    [[nodiscard]] Result<Moment> latestRecordedMoment() const;
    /// Whether `now` is earlier than something recorded: to be reported before anything is signed.
    [[nodiscard]] Result<bool> clockWentBack() const;
    /// On a network drive there is no WAL and only one PC may use the library at a time: worth a warning.
    [[nodiscard]] bool isOnNetworkDrive() const;
    /// Who is named in revisions and the log; self-declared. Without it: the account's name.
    void setOperator(const QString &name);
    [[nodiscard]] QString operatorName() const;

    // Dossiers
    /// In the order in which they came in.
    [[nodiscard]] Result<QList<DossierRow>> rows() const;
    /// The same rows in the order of the names (`pinyinSortKey`), those with one name in that of the ID
    /// numbers, and not taken apart yet, some at a time while they are read. A `RowReader` takes them apart,
    /// on another thread if need be.
    [[nodiscard]] Result<void> readRows(const std::function<void(const QList<QByteArray> &)> &take) const;
    /// The first of these, at most `count`: in no time, however many there are.
    [[nodiscard]] Result<QList<QByteArray>> firstRows(int count) const;
    [[nodiscard]] Result<StoredDossier> dossier(QUuid id) const;
    [[nodiscard]] Result<QList<StoredDossier>> dossiers() const;
    /// A part of them, in the order in which they came in: those after `place` (0: from the start), at most
    /// `count`. Starts again where `DossierPart::place` says; an empty part is the end.
    [[nodiscard]] Result<DossierPart> dossierPart(qint64 place, int count) const;
    /// Null when nobody has that number.
    [[nodiscard]] Result<QUuid> findByIdNumber(const QString &idNumber) const;
    /// Adds or saves. `expectedRevision` 0 adds; a stale one is a `Conflict` and nothing is written.
    /// `Exists` when (policy, ID number) is another dossier's. Returns the new revision.
    Result<int> save(const Dossier &dossier, int expectedRevision, const QString &why);
    /// One step of the user, all or nothing, in one transaction. The new revisions, in the order of the step.
    /// Errors as of `save`, `remove` and `bringBack`; `Conflict` for a round likewise.
    Result<ChangedRevisions> apply(const ChangeSet &step, const QString &why, const Progress &progress = {});
    /// Puts it into the bin: it is in no list and its ID number is free again, its history stays.
    Result<void> remove(QUuid id, int expectedRevision, const QString &why);
    [[nodiscard]] Result<QList<DossierRow>> removedRows() const;
    /// Out of the bin again. `Exists` when somebody else has the number by now.
    Result<int> bringBack(QUuid id, const QString &why);
    [[nodiscard]] Result<QList<RevisionRow>> history(QUuid id) const;
    [[nodiscard]] Result<Dossier> dossierAt(QUuid id, int revision) const;

    // Drafts: what was typed and not saved yet, kept in case the program or the PC dies. Not in the log.
    [[nodiscard]] Result<QList<Draft>> drafts() const;
    [[nodiscard]] Result<QList<RoundDraft>> roundDrafts() const;
    /// In place of an earlier draft of that dossier or round.
    Result<void> keepDraft(const Draft &draft);
    Result<void> keepDraft(const RoundDraft &draft);
    Result<void> dropDraft(QUuid record);

    // Publicity rounds
    [[nodiscard]] Result<QList<StoredRound>> rounds() const;
    Result<int> saveRound(const PublicityRound &round, int expectedRevision, const QString &why);

    [[nodiscard]] Result<QList<RevisionRow>> roundHistory(QUuid id) const;

    // Season confirmations (questions about the policy, not about a person)
    /// The newest answer for each rule, unless it was taken back.
    [[nodiscard]] Result<QList<Confirmation>> seasonConfirmations() const;
    Result<void> saveSeasonConfirmation(const Confirmation &confirmation);

    // Attachments
    /// Copies a file in (streamed, hashed, written once) and adds it to the dossier as one revision. It takes
    /// the place of an attachment of that kind which was only declared. A file that the dossier has already
    /// under that kind is returned and nothing is written.
    Result<Attachment> attach(
        QUuid id, AttachmentKind kind, const QString &filePath, const Progress &progress = {});
    /// The same for many files, all or nothing: one transaction with one new revision for each dossier that
    /// changes, and one before it if there are originals; what is replaced stays in the revisions before.
    /// Returns the dossiers concerned, each once, as they are then. Progress counts bytes.
    Result<QList<StoredDossier>> attachAll(
        const QList<FileForDossier> &files, const QString &why, const Progress &progress = {});
    Result<void> detach(QUuid id, int attachmentIndex, const QString &why);
    /// Path of the stored file; `NotFound` when it is missing.
    [[nodiscard]] Result<QString> filePath(const Attachment &attachment) const;
    /// What was seen in stored files, by their SHA-256, as it was kept; no file is read. What the documents
    /// say is the business of whoever keeps them.
    [[nodiscard]] Result<QHash<QString, QByteArray>> fileLooks() const;
    /// Of one file; empty when nothing was kept.
    [[nodiscard]] Result<QByteArray> fileLook(const QString &sha256) const;
    /// In one transaction, in place of what was kept before; not in the log. Of a file that is not stored
    /// nothing is kept.
    Result<void> keepLooks(const QHash<QString, QByteArray> &looks);
    /// Adds dossiers of another library, and their files out of its store, copied by hash and verified: all
    /// or nothing. `action` is the key in the log. `NotFound` and `Format` name a file that is missing or
    /// changed; `Conflict` and `Exists` as in `save`.
    Result<void> addFrom(const Library &source, const QList<Dossier> &dossiers, const QString &action,
        const QString &why, const Progress &progress = {});

    // Other offices, see exchange.h
    /// In the order in which they were added, revoked ones too.
    [[nodiscard]] Result<QList<TrustedCertificate>> certificates() const;
    /// `Exists` when it is there, also revoked.
    Result<void> addCertificate(const TrustedCertificate &certificate);
    /// `NotFound`; `Exists` when it was revoked before.
    Result<void> revokeCertificate(const QString &sha256, Moment from, const QString &reason);
    /// In the order in which they were sent or taken in.
    [[nodiscard]] Result<QList<PackageRecord>> packages() const;
    /// With an `export` entry in the log, and with what it changes here, in one transaction. `Exists` when it
    /// was recorded before.
    Result<void> recordSentPackage(
        const PackageRecord &package, const ChangeSet &changes = {}, const QString &why = {});
    /// It was recorded and could not be written after all: with an `export-failed` entry in the log, and with
    /// what makes its changes good. `NotFound`.
    Result<void> forgetSentPackage(QUuid id, const ChangeSet &changes = {}, const QString &why = {});
    /// Files into the store, changes and the package's record in one transaction, or nothing at all. A
    /// package of which a part was taken in before is recorded as one. `Format` names a file of another hash.
    Result<ChangedRevisions> takeInPackage(const PackageIntake &intake, const Progress &progress = {});
    /// Takes a receipt in and marks the package as received; `NotFound` when that was not sent from here.
    Result<void> takeInReceipt(
        const PackageIntake &receipt, const ReceivedNote &note, const Progress &progress = {});
    /// Path of a received package in the store.
    [[nodiscard]] Result<QString> packagePath(const PackageRecord &package) const;

    // Forgetting
    /// Removes all dossiers, rounds, answers, packages and files for good, and the copies of the database
    /// that updates left beside it. The log stays and verifies; certificates stay. Backups are elsewhere and
    /// not touched. Cannot be cancelled once the records are gone.
    Result<Purged> purge(const Progress &progress = {});

    // Safety
    [[nodiscard]] Result<QList<AuditEntry>> auditLog() const;
    [[nodiscard]] Result<QString> auditHead() const;
    Result<void> recordEvent(const QString &action, const QString &subject, const QString &detail);
    /// Database, documents, columns, files against their hashes, chain. Empty: all is well.
    [[nodiscard]] Result<QList<VerifyProblem>> verify(const Progress &progress = {}) const;
    /// A whole copy into a new folder, written aside, verified and renamed when complete. `Exists` when the
    /// target is there; `Format` naming the files that are missing or changed.
    Result<void> backup(const QString &targetPath, const Progress &progress = {}) const;
    /// Makes a library at `targetPath` out of a backup, after verifying it.
    static Result<void> restore(
        const QString &backupPath, const QString &targetPath, const Progress &progress = {});

private:
    class Private;
    explicit Library(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace chuding
