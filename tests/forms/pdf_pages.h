// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>
#include <QList>
#include <QRectF>
#include <QString>
#include <QStringList>

namespace chuding::samples {

/// What other people's tools see in a PDF. All lengths in millimetres from the page's upper left corner.

/// Output of a program that reads the file `{}` among its arguments; a failure fails the program.
[[nodiscard]] QByteArray toolOutput(
    const QByteArray &pdf, const QString &program, const QStringList &arguments);

/// A word of `pdftotext -bbox-layout`.
struct TextWord
{
    QString text;
    QRectF box;
};

/// Words on one height, from the left.
struct TextLine
{
    QList<TextWord> words;

    [[nodiscard]] QString text() const;
    [[nodiscard]] double left() const { return words.constFirst().box.left(); }
    [[nodiscard]] double right() const { return words.constLast().box.right(); }
    [[nodiscard]] double middle() const { return words.constFirst().box.center().y(); }
};

/// Of each page the lines from the top.
[[nodiscard]] QList<QList<TextLine>> textLines(const QByteArray &pdf);

/// Each page in shades of grey by `pdftoppm`.
[[nodiscard]] QList<QImage> renderedPages(const QByteArray &pdf, int dpi);

/// The rectangle around everything darker than half black inside `area`; empty where all is white.
[[nodiscard]] QRectF inkIn(const QImage &page, int dpi, const QRectF &area);

/// Middle and thickness of the lines that cross a path of the page: from left to right at height `at`
/// between `from` and `to`, or from top to bottom at that distance from the left.
struct Stroke
{
    double middle = 0;
    double width = 0;
};
[[nodiscard]] QList<Stroke> strokesAcross(
    const QImage &page, int dpi, Qt::Orientation way, double at, double from, double to);

} // namespace chuding::samples
