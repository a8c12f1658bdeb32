// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "submission.h"

#include "aside_file.h"
#include "library/file_tools.h"
#include "library/sha256.h"
#include "package_writer.h"

#include <QDir>
#include <QFile>

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

Result<ExportReport> writeSubmission(const SubmissionContent &content, const Signer &signer,
    const QString &folder, const Progress &progress,
    const std::function<Result<void>(const ExportReport &)> &beforeRename)
{
    Result<SubmissionDocument> document = completeDocument(content);
    if (!document)
        return document.error();
    if (!QDir().mkpath(folder))
        return Error{Error::Code::Io, folder};
    ExportReport report;
    report.path = QDir(folder).filePath(packageName(*document) + QLatin1StringView(".zip"));
    if (QFile::exists(report.path))
        return Error{Error::Code::Exists, report.path};
    AsideFile aside(report.path);
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
    report.sha256 = *std::move(hash);
    report.sizeBytes = aside.file().size();
    report.entries = *entries;
    report.document = *std::move(document);
    report.declaredOnly = declaredOnly(content);
    if (beforeRename) {
        if (const Result<void> agreed = beforeRename(report); !agreed)
            return agreed.error();
    }
    if (const Result<void> moved = aside.moveTo(report.path); !moved)
        return moved.error();
    if (const Result<void> synced = syncPath(folder); !synced)
        return synced.error();
    return report;
}

} // namespace chuding
