// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QList>
#include <QPointF>
#include <QString>

namespace chuding::test {

/// What stands on a page of the corpus.
enum class SealTruth {
    None,
    Red,
    Grey, ///< a photocopy of a sealed page: nothing tells the seal from a printed ring
};

/// A made-up page as a scanner or a phone leaves it.
struct SealPage
{
    QImage image;
    double dotsPerMm = 0;
    SealTruth truth = SealTruth::None;
    QList<QPointF> centresMm; ///< of the seals
};

/// Ways in which pages differ: "faded", "letterhead" …
[[nodiscard]] QStringList sealPageKinds();
/// The same for the same kind and number. Needs a QGuiApplication.
[[nodiscard]] SealPage sealPage(const QString &kind, int number);

/// A letter as it was printed and sealed, before any scanner or phone.
[[nodiscard]] SealPage flatPage(bool isSealed, int number);

} // namespace chuding::test
