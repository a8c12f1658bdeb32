// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "upload_set.h"

#include "domain/file_name.h"
#include "domain/id_number.h"

#include <QFileInfo>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace chuding {

namespace {

/// Windows takes 260 characters for the whole path.
constexpr qsizetype mostFolderBytes = 90;
constexpr qsizetype toldDigits = 4;

/// The end of an ID number that tells namesakes apart; empty when the number has not even that.
QString tellingEnd(const QString &idNumber)
{
    return idNumber.size() < toldDigits ? QString() : u' ' + safeFileName(idNumber.right(toldDigits));
}

/// A folder for each dossier of the library, each once whatever the case.
QHash<QUuid, QString> folderNames(const QList<DossierRow> &rows)
{
    QHash<QString, int> people; // by what their names come to
    for (const DossierRow &row : rows)
        ++people[safeFileName(row.name, mostFolderBytes).toCaseFolded()];
    QHash<QUuid, QString> names;
    QSet<QString> taken;
    for (const DossierRow &row : rows) {
        const QString own = safeFileName(row.name, mostFolderBytes);
        const QString told = people.value(own.toCaseFolded()) > 1 ? own + tellingEnd(row.idNumber) : own;
        QString free = told;
        for (int number = 2; taken.contains(free.toCaseFolded()); ++number)
            free = told + QStringLiteral(" (%1)").arg(number);
        taken.insert(free.toCaseFolded());
        names.insert(row.id, free);
    }
    return names;
}

qsizetype slotOf(AttachmentKind kind)
{
    const QList<Code<AttachmentKind>> &table = codeTable<AttachmentKind>();
    const auto found = std::find_if(table.cbegin(), table.cend(),
        [kind](const Code<AttachmentKind> &code) { return code.value == kind; });
    return found - table.cbegin();
}

Result<UploadItem> itemOf(const Library &library, const Attachment &attachment)
{
    UploadItem item;
    item.kind = attachment.kind;
    item.pages = attachment.pages;
    if (attachment.sha256.isEmpty())
        return item;
    const Result<QString> path = library.filePath(attachment);
    if (!path && path.error().code != Error::Code::NotFound)
        return path.error();
    item.isLost = !path;
    if (path) {
        item.source = *path;
        item.sizeBytes = QFileInfo(*path).size();
    }
    return item;
}

/// `03 年度考核表 1` where there are more than one of that kind.
void nameItems(QList<UploadItem> &items)
{
    QHash<AttachmentKind, int> ofKind;
    for (const UploadItem &item : std::as_const(items))
        ofKind[item.kind] += item.source.isEmpty() ? 0 : 1;
    QHash<AttachmentKind, int> seen;
    int number = 0;
    for (UploadItem &item : items) {
        if (item.source.isEmpty())
            continue;
        item.name = QStringLiteral("%1 %2").arg(++number, 2, 10, QLatin1Char('0')).arg(codeText(item.kind));
        if (ofKind.value(item.kind) > 1)
            item.name += QStringLiteral(" %1").arg(++seen[item.kind]);
    }
}

Result<UploadFolder> folderOf(const Library &library, const Dossier &dossier, const QString &name)
{
    UploadFolder folder{dossier.id, dossier.person.name, maskedIdNumber(dossier.person.idNumber), name, {}};
    for (const Attachment &attachment : dossier.attachments) {
        const Result<UploadItem> item = itemOf(library, attachment);
        if (!item)
            return item.error();
        folder.items.append(*item);
    }
    std::stable_sort(folder.items.begin(), folder.items.end(),
        [](const UploadItem &one, const UploadItem &other) { return slotOf(one.kind) < slotOf(other.kind); });
    nameItems(folder.items);
    return folder;
}

} // namespace

int UploadPlan::files() const
{
    int count = 0;
    for (const UploadFolder &folder : folders) {
        count += static_cast<int>(std::count_if(folder.items.cbegin(), folder.items.cend(),
            [](const UploadItem &item) { return !item.source.isEmpty(); }));
    }
    return count;
}

qint64 UploadPlan::bytes() const
{
    qint64 sum = 0;
    for (const UploadFolder &folder : folders) {
        for (const UploadItem &item : folder.items)
            sum += item.sizeBytes;
    }
    return sum;
}

Result<UploadPlan> planUploadSet(const Library &library, const QList<QUuid> &ids)
{
    const Result<QList<DossierRow>> rows = library.rows();
    if (!rows)
        return rows.error();
    const QHash<QUuid, QString> names = folderNames(*rows);
    QList<QUuid> chosen = ids;
    if (chosen.isEmpty()) {
        for (const DossierRow &row : *rows)
            chosen.append(row.id);
    }
    UploadPlan plan{library.path(), {}};
    QSet<QUuid> seen;
    for (const QUuid &id : chosen) {
        if (seen.contains(id))
            continue;
        seen.insert(id);
        const Result<StoredDossier> stored = library.dossier(id);
        if (!stored)
            return stored.error();
        const Result<UploadFolder> folder = folderOf(library, stored->dossier, names.value(id));
        if (!folder)
            return folder.error();
        plan.folders.append(*folder);
    }
    return plan;
}

} // namespace chuding
