// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
// TIFF files whose directories lead around, or say what is not there.
#include "hostile_scans.h"
#include "raw_pdf.h"
#include "scan_files.h"

#include <QtEndian>

#include <array>
#include <map>

namespace chuding::test {

namespace {

const ScanVerdicts drawnOrNot{std::nullopt, PageFault::Damaged};

struct TiffEntry
{
    quint16 kind = 4; ///< LONG
    quint32 count = 1;
    quint32 value = 0;
};
using TiffEntries = std::map<quint16, TiffEntry>;

template <typename Number>
QByteArray littleEndian(Number value)
{
    const Number little = qToLittleEndian(value);
    return QByteArray(reinterpret_cast<const char *>(&little), sizeof little);
}

constexpr quint32 dotsPlace = 8;
constexpr quint32 dotsBytes = 4096;

/// Grey, 40 × 60 dots of eight bits, not packed.
TiffEntries usualEntries()
{
    return {{256, {4, 1, 40}}, {257, {4, 1, 60}}, {258, {3, 1, 8}}, {259, {3, 1, 1}}, {262, {3, 1, 1}},
        {273, {4, 1, dotsPlace}}, {277, {3, 1, 1}}, {278, {4, 1, 60}}, {279, {4, 1, 2400}}};
}

/// A directory, and where the next one is.
QByteArray directory(const TiffEntries &entries, quint32 next)
{
    QByteArray bytes = littleEndian(static_cast<quint16>(entries.size()));
    for (const auto &[tag, entry] : entries)
        bytes += littleEndian(tag) + littleEndian(entry.kind) + littleEndian(entry.count) +
                 littleEndian(entry.value);
    return bytes + littleEndian(next);
}

/// The dots, then the directory, then `tail`; the first directory is at `place` when that is given.
QByteArray tiff(const TiffEntries &entries, quint32 next = 0, const QByteArray &tail = {},
    const QByteArray &dots = QByteArray(dotsBytes, '\x60'))
{
    return literal("II*\0") + littleEndian(dotsPlace + static_cast<quint32>(dots.size())) + dots +
           directory(entries, next) + tail;
}

/// The usual one, but for some entries.
QByteArray with(const TiffEntries &other)
{
    TiffEntries entries = other;
    entries.merge(usualEntries());
    return tiff(entries);
}

QByteArray without(quint16 tag)
{
    TiffEntries entries = usualEntries();
    entries.erase(tag);
    return tiff(entries);
}

HostileFamily directories()
{
    HostileFamily family{"TIFF directories"};
    constexpr quint32 first = dotsPlace + dotsBytes;
    constexpr quint32 directoryBytes = 2 + 9 * 12 + 4;
    family.add("tiff-good", looked, tiff(usualEntries()));
    family.add("tiff-next-itself", drawnOrNot, tiff(usualEntries(), first));
    family.add("tiff-each-others-next", drawnOrNot,
        tiff(usualEntries(), first + directoryBytes, directory(usualEntries(), first)));
    family.add("tiff-next-beyond", drawnOrNot, tiff(usualEntries(), 0xffffff00));
    family.add("tiff-next-in-dots", drawnOrNot, tiff(usualEntries(), 20));
    for (const int count : {100, 300, 1000, 1001, 10'000}) {
        const auto verdict = count > 1000 ? only(PageFault::TooLarge) : looked + tooMuch;
        family.add("tiff-directories-" + QByteArray::number(count), verdict, [count] {
            QByteArray tail;
            for (int i = 1; i < count; ++i) {
                const auto next = static_cast<quint32>(first + directoryBytes * static_cast<quint32>(i + 1));
                tail += directory(usualEntries(), i + 1 < count ? next : 0);
            }
            return tiff(usualEntries(), first + directoryBytes, tail);
        });
    }
    family.add("tiff-directories-70000-empty", tooMuch, [] {
        QByteArray tail;
        for (quint32 i = 0; i < 70'000; ++i)
            tail += directory({}, first + directoryBytes + 6 * (i + 1));
        return tiff(usualEntries(), first + directoryBytes, tail);
    });
    for (const quint32 place : {0U, 1U, 4U, 0x7fffffffU, 0xffffffffU})
        family.add("tiff-first-at-" + QByteArray::number(place), only(PageFault::Damaged),
            tiff(usualEntries()).replace(4, 4, littleEndian(place)));
    family.add("tiff-no-entries", only(PageFault::Damaged), tiff({}));
    family.add("tiff-entries-65535", drawnOrNot, tiff(usualEntries()).replace(first, 2, "\xff\xff"));
    family.add("tiff-child-itself", drawnOrNot, with({{330, {4, 1, first}}}));
    family.add("tiff-exif-itself", drawnOrNot, with({{34'665, {4, 1, first}}}));
    family.add("tiff-children-many", drawnOrNot, with({{330, {4, 0x10000000, first}}}));
    family.add("tiff-mark-only", only(PageFault::Damaged), literal("II*\0"));
    family.add("tiff-big-endian-cut", only(PageFault::Damaged), literal("MM\0*\0\0\0\x08\0\x09"));
    family.add("tiff-64-bit", {PageFault::UnknownKind, PageFault::Damaged},
        literal("II+\0\x08\0\0\0\x10\0\0\0\0\0\0\0") + QByteArray(200, '\xff'));
    return family;
}

HostileFamily entries()
{
    HostileFamily family{"TIFF entries"};
    const auto row = [&family](const QByteArray &name, const TiffEntries &other,
                         const ScanVerdicts &verdicts = drawnOrNot) {
        family.add("tiff-" + name, verdicts, with(other));
    };
    const ScanVerdicts huge{PageFault::TooLarge, PageFault::Damaged};
    row("65536x65536", {{256, {4, 1, 65'536}}, {257, {4, 1, 65'536}}}, only(PageFault::TooLarge));
    row("10001x10000", {{256, {4, 1, 10'001}}, {257, {4, 1, 10'000}}}, only(PageFault::TooLarge));
    row("10000x10000", {{256, {4, 1, 10'000}}, {257, {4, 1, 10'000}}}, tooMuch);
    row("4294967295x4294967295", {{256, {4, 1, 0xffffffff}}, {257, {4, 1, 0xffffffff}}}, huge);
    row("2147483647x1", {{256, {4, 1, 0x7fffffff}}, {257, {4, 1, 1}}}, huge);
    row("1x100000000", {{256, {4, 1, 1}}, {257, {4, 1, 100'000'000}}}, tooMuch + huge);
    row("100000000x1", {{256, {4, 1, 100'000'000}}, {257, {4, 1, 1}}}, tooMuch + huge);
    row("0x0", {{256, {4, 1, 0}}, {257, {4, 1, 0}}}, only(PageFault::Damaged));
    for (const quint32 bits : {0U, 1U, 3U, 7U, 12U, 16U, 24U, 32U, 64U, 65'535U})
        row("bits-" + QByteArray::number(bits), {{258, {3, 1, bits}}});
    for (const quint32 samples : {0U, 2U, 3U, 5U, 65'535U})
        row("samples-" + QByteArray::number(samples), {{277, {3, 1, samples}}});
    for (const quint32 packing :
        {0U, 2U, 3U, 4U, 5U, 6U, 7U, 8U, 32'773U, 32'809U, 34'676U, 34'712U, 34'925U, 50'000U, 65'535U})
        row("packing-" + QByteArray::number(packing), {{259, {3, 1, packing}}});
    for (const quint32 colours : {2U, 3U, 4U, 5U, 6U, 8U, 32'844U, 65'535U})
        row("colours-" + QByteArray::number(colours), {{262, {3, 1, colours}}});
    for (const quint32 format : {0U, 2U, 3U, 6U, 99U})
        row("sample-format-" + QByteArray::number(format), {{339, {3, 1, format}}, {258, {3, 1, 32}}});
    for (const quint32 turn : {0U, 5U, 8U, 9U, 65'535U})
        row("orientation-" + QByteArray::number(turn), {{274, {3, 1, turn}}});
    row("planes-2", {{284, {3, 1, 2}}, {277, {3, 1, 3}}});
    row("planes-99", {{284, {3, 1, 99}}});
    row("fill-order-9", {{266, {3, 1, 9}}});
    row("strip-beyond", {{273, {4, 1, 0x7ffffff0}}});
    row("strip-bytes-huge", {{279, {4, 1, 0xffffffff}}});
    row("strip-bytes-none", {{279, {4, 1, 0}}});
    row("strips-many", {{273, {4, 0x20000000, 8}}, {279, {4, 0x20000000, 8}}});
    row("strip-rows-0", {{278, {4, 1, 0}}});
    row("strip-rows-1", {{278, {4, 1, 1}}});
    row("strip-rows-huge", {{278, {4, 1, 0xffffffff}}});
    row("strip-is-directory", {{273, {4, 1, dotsPlace + dotsBytes}}});
    row("width-kind-text", {{256, {2, 1, 40}}});
    row("width-kind-99", {{256, {99, 1, 40}}});
    row("width-twice-as-many", {{256, {4, 2, 40}}});
    row("predictor-2", {{317, {3, 1, 2}}, {259, {3, 1, 5}}});
    row("predictor-99", {{317, {3, 1, 99}}, {259, {3, 1, 8}}});
    row("palette-missing", {{262, {3, 1, 3}}});
    row("palette-beyond", {{262, {3, 1, 3}}, {320, {3, 768, 0x7fffff00}}});
    row("text-huge", {{270, {2, 0x7fffffff, 8}}});
    row("density-none", {{282, {5, 1, 8}}, {283, {5, 1, 8}}, {296, {3, 1, 2}}});
    row("density-beyond", {{282, {5, 1, 0x7fffff00}}, {283, {5, 1, 0x7fffff00}}});
    row("profile-huge", {{34'675, {7, 0x7fffffff, 8}}});
    row("jpeg-tables-rubbish", {{259, {3, 1, 7}}, {347, {7, 2000, 8}}});
    row("fax-options-all", {{259, {3, 1, 3}}, {292, {4, 1, 0xffffffff}}, {258, {3, 1, 1}}});
    for (const quint16 tag : std::array<quint16, 9>{256, 257, 258, 259, 262, 273, 277, 278, 279})
        family.add("tiff-without-" + QByteArray::number(tag), drawnOrNot, without(tag));
    const auto tiles = [&](const QByteArray &name, const TiffEntries &other) {
        TiffEntries list = usualEntries();
        for (const quint16 strip : std::array<quint16, 3>{273, 278, 279})
            list.erase(strip);
        TiffEntries all = other;
        all.merge(TiffEntries{
            {322, {4, 1, 64}}, {323, {4, 1, 64}}, {324, {4, 1, dotsPlace}}, {325, {4, 1, dotsBytes}}});
        all.merge(list);
        family.add("tiff-tiles-" + name, drawnOrNot, tiff(all));
    };
    tiles("usual", {});
    tiles("beyond", {{324, {4, 1, 0x7ffffff0}}});
    tiles("bytes-huge", {{325, {4, 1, 0xffffffff}}});
    tiles("of-0", {{322, {4, 1, 0}}, {323, {4, 1, 0}}});
    tiles("of-1", {{322, {4, 1, 1}}, {323, {4, 1, 1}}});
    tiles("of-65536", {{322, {4, 1, 65'536}}, {323, {4, 1, 65'536}}});
    tiles("of-2147483632", {{322, {4, 1, 0x7ffffff0}}, {323, {4, 1, 0x7ffffff0}}});
    tiles("many", {{324, {4, 0x10000000, 8}}, {325, {4, 0x10000000, 8}}});
    family.add("tiff-deflate-bomb", tooMuch, [] {
        const QByteArray bomb = deflatedBomb(1000, '\0');
        TiffEntries list{{256, {4, 1, 9'000}}, {257, {4, 1, 9'000}}, {259, {3, 1, 8}}, {278, {4, 1, 9'000}},
            {279, {4, 1, static_cast<quint32>(bomb.size())}}};
        list.merge(usualEntries());
        return tiff(list, 0, {}, bomb);
    });
    return family;
}

} // namespace

QList<HostileFamily> hostileTiffs()
{
    return {directories(), entries()};
}

} // namespace chuding::test
