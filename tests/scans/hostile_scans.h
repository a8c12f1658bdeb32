// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scans/page_source.h"

#include <QByteArray>
#include <QList>

#include <functional>
#include <optional>
#include <utility>

namespace chuding::test {

/// What may be said of a file: nothing in the place of a fault says that its pages were looked at. An empty
/// list: any of what `isAnyVerdict` allows.
using ScanVerdicts = QList<std::optional<PageFault>>;

/// A file as nobody should bring it as a scan.
struct HostileScan
{
    QByteArray name; ///< says what is wrong with it; fit for the name of a file
    ScanVerdicts verdicts;
    std::function<QByteArray()> make; ///< same bytes each time
};

/// Files that are wrong in the same way.
struct HostileFamily
{
    QByteArray title;
    QList<HostileScan> scans{};

    void add(const QByteArray &name, const ScanVerdicts &verdicts, std::function<QByteArray()> make)
    {
        scans.append({name, verdicts, std::move(make)});
    }
    void add(const QByteArray &name, const ScanVerdicts &verdicts, const QByteArray &bytes)
    {
        add(name, verdicts, [bytes] { return bytes; });
    }
};

inline const ScanVerdicts anyVerdict{};
inline const ScanVerdicts looked{std::nullopt};
[[nodiscard]] inline ScanVerdicts only(PageFault fault)
{
    return {fault};
}
/// Takes all the time that there is, or all the memory, or is looked at by a faster machine or a more careful
/// reader.
inline const ScanVerdicts tooMuch{
    PageFault::TooSlow, PageFault::BreaksReader, PageFault::Damaged, std::nullopt};
/// What some versions of the libraries break over.
inline const ScanVerdicts lookedOrBroken{std::nullopt, PageFault::BreaksReader};
/// Whether it says something of the file: that it is damaged, has no pages or wants a password, or nothing.
[[nodiscard]] bool isAnyVerdict(std::optional<PageFault> fault);

/// Good files of all kinds, and what mutations begin with. Needs a QGuiApplication.
[[nodiscard]] HostileFamily goodScans();

[[nodiscard]] QList<HostileFamily> hostilePdfStructures();
[[nodiscard]] QList<HostileFamily> hostilePdfTrees();
[[nodiscard]] QList<HostileFamily> hostilePdfContents();
[[nodiscard]] QList<HostileFamily> hostilePdfFonts();
[[nodiscard]] QList<HostileFamily> hostilePdfPictures();
[[nodiscard]] QList<HostileFamily> hostilePictures();
[[nodiscard]] QList<HostileFamily> hostileTiffs();
[[nodiscard]] QList<HostileFamily> otherKinds();
/// Of the good ones: cut, and changed by chance that is the same each time.
[[nodiscard]] QList<HostileFamily> mutatedScans(const HostileFamily &good);
/// All of them, at least 1,000 files, each with a name of its own.
[[nodiscard]] QList<HostileFamily> hostileScans();

} // namespace chuding::test
