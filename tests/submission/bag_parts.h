// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "submission/signer.h"

#include <QByteArray>
#include <QList>

namespace chuding::test {

/// A file of a ZIP, unpacked.
struct BagPart
{
    QByteArray name; ///< with the bag's folder
    QByteArray content;
};
using BagParts = QList<BagPart>;

/// Nothing when it is no ZIP that our own reader takes, or unpacked larger than `limitBytes`.
[[nodiscard]] BagParts partsOf(const QByteArray &zip, qint64 limitBytes);
/// With a slash at its end.
[[nodiscard]] QByteArray bagOf(const BagParts &parts);
/// Replaces the part of that name below the bag's folder, or adds it.
void put(BagParts &parts, const QByteArray &name, const QByteArray &content);
void remove(BagParts &parts, const QByteArray &name);
[[nodiscard]] QByteArray contentOf(const BagParts &parts, const QByteArray &name);

/// The manifest and bag-info.txt as the payload is now; without `hasPayload` only the tag manifest, which it
/// returns. Parts that are not there are not added.
QByteArray renewManifests(BagParts &parts, bool hasPayload = true);
void sign(BagParts &parts, const Signer &signer);
/// All stored, as another program packs.
[[nodiscard]] QByteArray zipOf(const BagParts &parts);

} // namespace chuding::test
