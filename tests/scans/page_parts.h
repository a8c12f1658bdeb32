// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scan_generator/sheet.h"

#include <QColor>
#include <QImage>
#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QString>

// What made-up pages are made of: letters, seals, grounds, photographs, and what scanners and phones do to
// them.

namespace chuding::test {

/// How a seal was made and pressed.
struct Stamp
{
    double radiusMm = 20.5;
    double ringMm = 1.1;
    double strength = 0.9; ///< of its ink
    double missing = 0;    ///< of its round, not pressed down
    double turned = 0;     ///< degrees
    QColor ink{205, 30, 38};
};
/// As units have them, with clear red ink.
[[nodiscard]] Stamp stampBy(samples::Chance &chance);
void press(QImage &page, QPointF centreMm, const Stamp &stamp, const QString &owner, samples::Chance &chance);

/// Clauses and a full stop, without sense.
[[nodiscard]] QString someText(samples::Chance &chance, int letters);

/// A letter: title, paragraphs, perhaps a table, the issuer's name and a date where the seal goes.
struct Letter
{
    QImage image;
    QPointF sealPlace; ///< mm
};
[[nodiscard]] Letter letterOf(samples::Chance &chance, const QString &seed, bool hasTable);

/// Skin, clothes, sky and a red flag, with no two dots alike.
void addColourPhoto(QImage &page, QRectF areaMm, samples::Chance &chance);
/// The name of an office in large red letters, with a red line and a star.
void addLetterhead(QImage &page, samples::Chance &chance);
/// A person's square seal.
void addNameChop(QImage &page, QPointF centreMm, samples::Chance &chance);
/// Black circles of all sizes.
void addRoundThings(QImage &page, samples::Chance &chance);
/// The printed ground of a certificate: cream, rose or green, with a frame and fine waves.
void addGround(QImage &page, samples::Chance &chance);

/// Fewer dots, less colour in the squares, as files are sent.
[[nodiscard]] QImage throughJpeg(const QImage &image, int quality);
/// A phone's picture: warm light that falls off, a page that lies a little askew on a desk.
[[nodiscard]] QImage photographed(const QImage &page, samples::Chance &chance);
[[nodiscard]] QImage greyCopy(const QImage &page);
/// Turned clockwise about its middle.
[[nodiscard]] QImage turned(const QImage &image, double degrees);

} // namespace chuding::test
