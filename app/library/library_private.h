// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "dossier_table.h"
#include "exchange.h"
#include "file_store.h"
#include "library.h"
#include "library_lock.h"

#include <QTemporaryDir>

// For this layer only.

namespace chuding {

/// A sentence of this layer, marked with QT_TRANSLATE_NOOP("chuding::Library", …).
[[nodiscard]] QString libraryText(const char *source);

class Library::Private
{
public:
    explicit Private(const QString &libraryPath)
        : path(libraryPath)
        , files(libraryPath)
    {
    }

    QString path;
    FileStore files;
    // In this order, so that the connection closes before the lock and the copy go.
    std::unique_ptr<LibraryLock> lock;
    std::unique_ptr<QTemporaryDir> copy; ///< of the database, on a medium that only reads
    std::unique_ptr<Database> database;
    LibraryInfo info;
    QString operatorName;
    bool readOnly = false;
    bool onNetworkDrive = false;

    [[nodiscard]] Moment now() const;
    [[nodiscard]] QString who() const;
    [[nodiscard]] Result<QList<StoredFile>> storedFiles() const;
    using TakeRows = std::function<void(const QList<QByteArray> &)>;
    /// Hands rows out as they come, some at a time; `limit` -1: all.
    [[nodiscard]] Result<void> readRows(bool removed, int limit, const TakeRows &take) const;
    [[nodiscard]] Result<QList<DossierRow>> rows(bool removed) const;
    [[nodiscard]] Result<QList<RevisionRow>> history(QLatin1StringView sql, QUuid id) const;

    struct Attached
    {
        QList<StoredDossier> dossiers; ///< each once, as they are now
        QList<Attachment> attachments; ///< one for each file
    };
    Result<Attached> attachFiles(QList<StoredDossier> dossiers, const QList<FileForDossier> &list,
        const QString &why, const Progress &progress) const;

    template <typename DraftOf>
    Result<void> keepDraft(
        const QString &kind, QUuid id, const DraftOf &draft, const QByteArray &document) const;
    /// Taking an answer back is written down as an answer is.
    Result<void> writeAnswer(RecordWriter &writer, const ChangeSet::Answer &answer) const;

    /// One step of the user, within a transaction.
    Result<ChangedRevisions> writeStep(
        RecordWriter &writer, const ChangeSet &step, const QString &why, const Progress &progress) const;
    /// The same without numbers; nothing when there are none.
    Result<void> writeChanges(RecordWriter &writer, const ChangeSet &changes, const QString &why) const;
    [[nodiscard]] Result<std::optional<PackageRecord>> findPackage(
        QUuid id, PackageRecord::Direction direction) const;
    Result<void> writePackage(RecordWriter &writer, PackageRecord package, const QString &action) const;
    /// Database and files into that new folder, which is then verified.
    Result<void> copyInto(const QString &folder, const Progress &progress) const;
    /// What is not of the ordinary in an intake is written by `more`, in the same transaction.
    Result<ChangedRevisions> storeIntake(const PackageIntake &intake, const Progress &progress,
        const std::function<Result<void>(RecordWriter &)> &more) const;

    /// Runs `work` with a writer in one transaction, which is kept only when it returned well.
    template <typename T>
    Result<T> change(const std::function<Result<T>(RecordWriter &)> &work) const
    {
        if (readOnly)
            return Error{Error::Code::ReadOnly, path};
        const Result<std::unique_ptr<Transaction>> transaction = Transaction::begin(*database);
        if (!transaction)
            return transaction.error();
        const Result<std::unique_ptr<RecordWriter>> writer =
            RecordWriter::begin(*database, who(), now(), info.role);
        if (!writer)
            return writer.error();
        Result<T> result = work(**writer);
        if (!result)
            return result;
        if (const Result<void> committed = (*transaction)->commit(); !committed)
            return committed.error();
        return result;
    }
};

[[nodiscard]] Result<QList<TrustedCertificate>> readCertificates(const Database &database);
[[nodiscard]] Result<QList<PackageRecord>> readPackages(const Database &database);
/// What the log says of a certificate's binding, without naming anybody.
[[nodiscard]] QString bindingDetail(const TrustedCertificate &certificate);

/// Nothing when the database does not list it.
[[nodiscard]] Result<std::optional<StoredFile>> findStoredFile(
    const Database &database, const QString &sha256);

[[nodiscard]] QString databasePath(const QString &libraryPath);

/// Opens the database of a library for reading, also on a medium that cannot be written to.
Result<void> openForReading(
    const QString &path, std::unique_ptr<Database> &database, std::unique_ptr<QTemporaryDir> &copy);

} // namespace chuding
