// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "submission.h"

#include "library/file_tools.h"
#include "library/sha256.h"
#include "package_writer.h"
#include "pending_package.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace chuding {

namespace {

QStringList declaredOnly(const SubmissionContent &content)
{
    QStringList people;
    for (const ContentApplicant &applicant : content.applicants) {
        QStringList kinds;
        for (const Attachment &attachment : applicant.dossier.attachments) {
            if (attachment.sha256.isEmpty())
                kinds.append(codeText(attachment.kind));
        }
        if (!kinds.isEmpty())
            people.append(QStringLiteral("%1（%2）").arg(applicant.dossier.person.name, kinds.join(u'、')));
    }
    return people;
}

} // namespace

Result<std::unique_ptr<PendingPackage>> PendingPackage::write(
    const SubmissionContent &content, const Signer &signer, const QString &folder, const Progress &progress)
{
    Result<SubmissionDocument> document = completeDocument(content);
    if (!document)
        return document.error();
    if (!QDir().mkpath(folder))
        return Error{Error::Code::Io, folder};
    const QString path = QDir(folder).filePath(packageName(*document) + QLatin1StringView(".zip"));
    if (QFile::exists(path))
        return Error{Error::Code::Exists, path};
    std::unique_ptr<PendingPackage> pending(new PendingPackage(path));
    AsideFile &aside = pending->m_aside;
    if (const Result<void> opened = aside.open(); !opened)
        return opened.error();
    const Result<int> entries = writePackage(aside.file(), content, *document, signer, progress);
    if (!entries)
        return entries.error();
    if (const Result<void> synced = syncFile(aside.file()); !synced)
        return synced.error();
    Result<QString> hash = sha256OfFile(aside.file().fileName());
    if (!hash)
        return hash.error();
    ExportReport &report = pending->m_report;
    report.path = path;
    report.sha256 = *std::move(hash);
    report.sizeBytes = aside.file().size();
    report.entries = *entries;
    report.document = *std::move(document);
    report.declaredOnly = declaredOnly(content);
    return pending;
}

Result<void> PendingPackage::giveName()
{
    const Result<void> moved = m_aside.moveTo(m_report.path);
    m_named = m_aside.isMoved();
    return moved;
}

void PendingPackage::takeBack()
{
    if (m_named)
        QFile::remove(m_report.path);
    m_named = false;
}

Result<ExportReport> writeSubmission(const SubmissionContent &content, const Signer &signer,
    const QString &folder, const Progress &progress, const PackageRecording &recording)
{
    const Result<std::unique_ptr<PendingPackage>> pending =
        PendingPackage::write(content, signer, folder, progress);
    if (!pending)
        return pending.error();
    const ExportReport report = (*pending)->report();
    if (const Result<void> recorded = recording.record ? recording.record(report) : Result<void>(); !recorded)
        return recorded.error();
    const Result<void> named = (*pending)->giveName();
    if (named)
        return report;
    const Result<void> forgotten = recording.forget ? recording.forget(report) : Result<void>();
    if (!forgotten) {
        (*pending)->keep();
        return forgotten.error();
    }
    (*pending)->takeBack();
    return named.error();
}

} // namespace chuding
