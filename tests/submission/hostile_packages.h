// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "package_fixture.h"
#include "submission/verifier.h"

#include <functional>
#include <memory>

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

/// The list of `maker`, which lives as long as one of its packages may still be made.
template <typename Maker>
[[nodiscard]] HostilePackages madeBy(const std::shared_ptr<Maker> &maker)
{
    HostilePackages list = maker->list;
    for (HostilePackage &one : list)
        one.make = [maker, make = one.make] { return make(); };
    return list;
}

/// Wrong as ZIPs: names, links, twins, records that contradict each other, bombs. `package`: a good one.
[[nodiscard]] HostilePackages hostileZips(const QByteArray &package);
/// ZIPs that are right around a bag that is not: manifests, documents.
[[nodiscard]] HostilePackages hostileBags(const PackageFixture &fixture, const QByteArray &package);
/// Bags that are right with a signature that is not.
[[nodiscard]] HostilePackages hostileSignatures(const PackageFixture &fixture, const QByteArray &package);

} // namespace chuding::test
