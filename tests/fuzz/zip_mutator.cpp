// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zip_mutator.h"

#include "../submission/raw_zip.h"

#include <algorithm>

extern "C" size_t LLVMFuzzerMutate(uint8_t *data, size_t size, size_t maxSize);

namespace chuding::fuzz {

using test::BagPart;
using test::BagParts;

namespace {

constexpr qint64 unpackedLimitBytes = 1024 * 1024;

bool oneIn(Random &random, unsigned chances)
{
    return random() % chances == 0;
}

void mutateBytes(QByteArray &bytes, Random &random)
{
    const qsizetype size = bytes.size();
    const qsizetype room = size + 1 + static_cast<qsizetype>(random() % 256);
    bytes.resize(room);
    bytes.truncate(static_cast<qsizetype>(LLVMFuzzerMutate(
        reinterpret_cast<uint8_t *>(bytes.data()), static_cast<size_t>(size), static_cast<size_t>(room))));
}

void mutateParts(BagParts &parts, Random &random)
{
    const qsizetype place = static_cast<qsizetype>(random() % static_cast<size_t>(parts.size()));
    BagPart &part = parts[place];
    switch (random() % 16) {
    case 0:
        mutateBytes(part.name, random);
        break;
    case 1:
        parts.removeAt(place);
        break;
    case 2:
        parts.insert(place, {part.name + QByteArray::number(random() % 10), part.content});
        break;
    case 3:
        part.content = parts[static_cast<qsizetype>(random() % static_cast<size_t>(parts.size()))].content;
        break;
    default:
        mutateBytes(part.content, random);
    }
}

/// Each part deflated or stored, as chance has it.
QByteArray packed(const BagParts &parts, Random &random)
{
    QList<test::RawEntry> entries;
    for (const BagPart &part : parts) {
        test::RawEntry entry;
        entry.name = part.name;
        entry.data = part.content;
        if (!part.content.isEmpty() && oneIn(random, 2)) {
            entry.method = zip::deflated;
            entry.data = test::deflatedBytes(part.content);
            entry.sizeBytes = part.content.size();
            entry.crc = test::crcOf(part.content);
        }
        entries.append(entry);
    }
    return test::rawZip(entries);
}

} // namespace

size_t mutateZip(uint8_t *data, size_t size, size_t maxSize, unsigned seed,
    const std::function<void(BagParts &, Random &)> &repair)
{
    Random random(seed);
    const QByteArray zip(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    BagParts parts = oneIn(random, 8) ? BagParts() : test::partsOf(zip, unpackedLimitBytes);
    if (parts.isEmpty())
        return LLVMFuzzerMutate(data, size, maxSize);
    mutateParts(parts, random);
    repair(parts, random);
    const QByteArray changed = packed(parts, random);
    if (static_cast<size_t>(changed.size()) > maxSize)
        return LLVMFuzzerMutate(data, size, maxSize);
    std::copy(changed.begin(), changed.end(), reinterpret_cast<char *>(data));
    return static_cast<size_t>(changed.size());
}

} // namespace chuding::fuzz
