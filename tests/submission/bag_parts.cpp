// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bag_parts.h"

#include "library/sha256.h"
#include "raw_zip.h"
#include "submission/package_layout.h"
#include "submission/zip_reader.h"

#include <QBuffer>

namespace chuding::test {

namespace {

BagPart *find(BagParts &parts, const QByteArray &name)
{
    const QByteArray whole = bagOf(parts) + name;
    for (BagPart &part : parts) {
        if (part.name == whole)
            return &part;
    }
    return nullptr;
}

void replace(BagParts &parts, const QByteArray &name, const QByteArray &content)
{
    if (BagPart *part = find(parts, name))
        part->content = content;
}

QByteArray line(const BagPart &part, const QByteArray &name)
{
    return sha256Hex(part.content).toLatin1() + "  " + name + '\n';
}

void renewPayloadManifest(BagParts &parts)
{
    const QByteArray bag = bagOf(parts);
    QByteArray manifest;
    qsizetype bytes = 0;
    qsizetype files = 0;
    for (const BagPart &part : std::as_const(parts)) {
        if (!part.name.startsWith(bag + "data/") || part.name.endsWith('/'))
            continue;
        manifest += line(part, part.name.mid(bag.size()));
        bytes += part.content.size();
        ++files;
    }
    replace(parts, layout::manifest.data(), manifest);
    replace(parts, layout::bagInfo.data(),
        "Payload-Oxum: " + QByteArray::number(bytes) + '.' + QByteArray::number(files) + '\n');
}

} // namespace

BagParts partsOf(const QByteArray &zip, qint64 limitBytes)
{
    QBuffer device;
    device.setData(zip);
    device.open(QIODevice::ReadOnly);
    const Result<ZipScan> scan = scanZip(device);
    if (!scan || !scan->problems.isEmpty())
        return {};
    BagParts parts;
    for (const ZipEntry &entry : scan->entries) {
        BagPart part{entry.name.toLatin1(), {}};
        const Result<EntryReading> reading = readEntry(device, entry, [&](QByteArrayView block) {
            part.content.append(block);
            limitBytes -= block.size();
            return limitBytes >= 0;
        });
        if (!reading)
            return {};
        parts.append(part);
    }
    return parts;
}

QByteArray bagOf(const BagParts &parts)
{
    return parts.isEmpty() ? QByteArray() : parts.first().name.left(parts.first().name.indexOf('/') + 1);
}

void put(BagParts &parts, const QByteArray &name, const QByteArray &content)
{
    if (BagPart *part = find(parts, name))
        part->content = content;
    else
        parts.append({bagOf(parts) + name, content});
}

void remove(BagParts &parts, const QByteArray &name)
{
    const QByteArray whole = bagOf(parts) + name;
    parts.removeIf([&whole](const BagPart &part) { return part.name == whole; });
}

QByteArray contentOf(const BagParts &parts, const QByteArray &name)
{
    BagParts copy = parts;
    const BagPart *part = find(copy, name);
    return part ? part->content : QByteArray();
}

QByteArray renewManifests(BagParts &parts, bool hasPayload)
{
    if (hasPayload)
        renewPayloadManifest(parts);
    const QByteArray bag = bagOf(parts);
    QByteArray manifest;
    for (const BagPart &part : std::as_const(parts)) {
        const QByteArray name = part.name.startsWith(bag) ? part.name.mid(bag.size()) : QByteArray();
        const bool isFree = name == layout::tagManifest.data() || name == layout::signature.data();
        if (!name.isEmpty() && !name.endsWith('/') && !name.startsWith("data/") && !isFree)
            manifest += line(part, name);
    }
    replace(parts, layout::tagManifest.data(), manifest);
    return manifest;
}

void sign(BagParts &parts, const Signer &signer)
{
    const Result<QByteArray> der = signer.sign(contentOf(parts, layout::tagManifest.data()));
    if (!der)
        qFatal("%s", qPrintable(errorText(der.error())));
    replace(parts, layout::signature.data(), *der);
}

QByteArray zipOf(const BagParts &parts)
{
    QList<RawEntry> entries;
    for (const BagPart &part : parts) {
        RawEntry entry;
        entry.name = part.name;
        entry.data = part.content;
        entries.append(entry);
    }
    return rawZip(entries);
}

} // namespace chuding::test
