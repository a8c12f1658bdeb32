// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "seen_files.h"

#include <QJsonDocument>

#include <algorithm>

namespace chuding {

namespace {

std::optional<FileLook> lookOf(const QByteArray &document)
{
    return lookFromJson(QJsonDocument::fromJson(document).object());
}

bool canBeRead(const QString &path)
{
    return !path.endsWith(QLatin1String(".ofd"), Qt::CaseInsensitive);
}

} // namespace

QList<UnseenFile> unseenFiles(
    const Library &library, const Dossier &dossier, const ScanFactsByFile &seen, bool canRecognize)
{
    QList<UnseenFile> files;
    for (const Attachment &attachment : dossier.attachments) {
        const auto facts = seen.constFind(attachment.sha256);
        const bool isSeen = facts != seen.cend() && !(canRecognize && facts->lacksRecognition);
        if (attachment.sha256.isEmpty() || isSeen)
            continue;
        if (const auto path = library.filePath(attachment); path && canBeRead(*path))
            files.append({attachment.sha256, *path, dossier.id});
    }
    return files;
}

bool lackRecognition(const ScanFactsByFile &seen)
{
    return std::any_of(
        seen.cbegin(), seen.cend(), [](const ScanFacts &facts) { return facts.lacksRecognition; });
}

Result<ScanFactsByFile> seenFiles(const Library &library)
{
    const Result<QHash<QString, QByteArray>> documents = library.fileLooks();
    if (!documents)
        return documents.error();
    ScanFactsByFile facts;
    for (auto document = documents->cbegin(); document != documents->cend(); ++document) {
        if (const std::optional<FileLook> look = lookOf(*document))
            facts.insert(document.key(), factsOf(*look));
    }
    return facts;
}

Result<std::optional<FileLook>> seenFile(const Library &library, const QString &sha256)
{
    const Result<QByteArray> document = library.fileLook(sha256);
    if (!document)
        return document.error();
    return lookOf(*document);
}

std::optional<QByteArray> lastingLook(const FileLook &look)
{
    if (look.fault == PageFault::TooSlow || look.fault == PageFault::NoInspector ||
        look.fault == PageFault::NotFound)
        return std::nullopt;
    return QJsonDocument(lookToJson(look)).toJson(QJsonDocument::Compact);
}

} // namespace chuding
