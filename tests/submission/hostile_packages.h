// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "package_fixture.h"
#include "submission/verifier.h"

#include <functional>

namespace chuding::test {

inline constexpr qsizetype mebibyte = 1024 * 1024;

/// A package as nobody should send it, and what has to be said of it.
struct HostilePackage
{
    QByteArray title;
    PackageVerdict verdict = PackageVerdict::Damaged;
    QStringList words; ///< each in the reason or the problems
    std::function<QByteArray()> make;
};
using HostilePackages = QList<HostilePackage>;

/// Wrong as ZIPs: names, links, twins, records that contradict each other, bombs. `package`: a good one.
[[nodiscard]] HostilePackages hostileZips(const QByteArray &package);
/// ZIPs that are right around a bag that is not: manifests, documents.
[[nodiscard]] HostilePackages hostileBags(const PackageFixture &fixture, const QByteArray &package);
/// Bags that are right with a signature that is not.
[[nodiscard]] HostilePackages hostileSignatures(const PackageFixture &fixture, const QByteArray &package);

} // namespace chuding::test
