// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf_pages.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <algorithm>
#include <cmath>

namespace chuding::samples {

using namespace Qt::StringLiterals;

namespace {

constexpr double mmPerPoint = 25.4 / 72;
constexpr double mmPerInch = 25.4;
/// Words of one line differ a little where its fonts differ.
constexpr double sameLineMm = 2.5;
constexpr int halfBlack = 128;

QByteArray run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished() || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        qFatal("%s failed: %s", qPrintable(program), process.readAllStandardError().constData());
    return process.readAllStandardOutput();
}

QString writtenTo(const QTemporaryDir &folder, const QByteArray &pdf)
{
    const QString path = folder.filePath(u"form.pdf"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        qFatal("%s", qPrintable(path));
    return path;
}

QRectF boxOf(const QXmlStreamAttributes &attributes)
{
    const auto length = [&](const QString &name) { return attributes.value(name).toDouble() * mmPerPoint; };
    return {QPointF(length(u"xMin"_s), length(u"yMin"_s)), QPointF(length(u"xMax"_s), length(u"yMax"_s))};
}

void addWord(QList<TextLine> &lines, const TextWord &word)
{
    for (TextLine &line : lines) {
        if (std::abs(line.middle() - word.box.center().y()) < sameLineMm) {
            line.words.append(word);
            return;
        }
    }
    lines.append({{word}});
}

void sortLines(QList<TextLine> &lines)
{
    std::sort(lines.begin(), lines.end(),
        [](const TextLine &a, const TextLine &b) { return a.middle() < b.middle(); });
    for (TextLine &line : lines)
        std::sort(line.words.begin(), line.words.end(),
            [](const TextWord &a, const TextWord &b) { return a.box.left() < b.box.left(); });
}

bool isDark(const QImage &page, int x, int y)
{
    return page.valid(x, y) && page.constScanLine(y)[x] < halfBlack;
}

} // namespace

QByteArray toolOutput(const QByteArray &pdf, const QString &program, const QStringList &arguments)
{
    const QTemporaryDir folder;
    QStringList filled = arguments;
    filled.replaceInStrings(u"{}"_s, writtenTo(folder, pdf));
    return run(program, filled);
}

QString TextLine::text() const
{
    QString result;
    for (const TextWord &word : words)
        result += word.text;
    return result;
}

QList<QList<TextLine>> textLines(const QByteArray &pdf)
{
    QXmlStreamReader reader(
        toolOutput(pdf, u"pdftotext"_s, {u"-bbox-layout"_s, u"-enc"_s, u"UTF-8"_s, u"{}"_s, u"-"_s}));
    QList<QList<TextLine>> pages;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (reader.name() == u"page"_s) {
            pages.append(QList<TextLine>());
        } else if (reader.name() == u"word"_s) {
            const QRectF box = boxOf(reader.attributes());
            addWord(pages.last(), {reader.readElementText(), box});
        }
    }
    if (reader.hasError())
        qFatal("pdftotext -bbox-layout: %s", qPrintable(reader.errorString()));
    for (QList<TextLine> &lines : pages)
        sortLines(lines);
    return pages;
}

QList<QImage> renderedPages(const QByteArray &pdf, int dpi)
{
    const QTemporaryDir folder;
    const QString path = writtenTo(folder, pdf);
    run(u"pdftoppm"_s, {u"-r"_s, QString::number(dpi), u"-gray"_s, path, folder.filePath(u"page"_s)});
    QList<QImage> pages;
    for (const QString &name : QDir(folder.path()).entryList({u"page-*.pgm"_s}, QDir::Files, QDir::Name))
        pages.append(QImage(folder.filePath(name)).convertToFormat(QImage::Format_Grayscale8));
    return pages;
}

QRectF inkIn(const QImage &page, int dpi, const QRectF &area)
{
    const double pixelsPerMm = dpi / mmPerInch;
    const QRect pixels =
        QRectF(area.topLeft() * pixelsPerMm, area.size() * pixelsPerMm).toAlignedRect() & page.rect();
    QRect ink;
    for (int y = pixels.top(); y <= pixels.bottom(); ++y) {
        for (int x = pixels.left(); x <= pixels.right(); ++x) {
            if (isDark(page, x, y))
                ink |= QRect(x, y, 1, 1);
        }
    }
    return {QPointF(ink.topLeft()) / pixelsPerMm, QSizeF(ink.size()) / pixelsPerMm};
}

QList<Stroke> strokesAcross(
    const QImage &page, int dpi, Qt::Orientation way, double at, double from, double to)
{
    const double pixelsPerMm = dpi / mmPerInch;
    const auto pixel = [&](double length) { return static_cast<int>(std::lround(length * pixelsPerMm)); };
    const auto dark = [&](int i) {
        return way == Qt::Horizontal ? isDark(page, i, pixel(at)) : isDark(page, pixel(at), i);
    };
    QList<Stroke> strokes;
    for (int i = pixel(from); i <= pixel(to); ++i) {
        const int first = i;
        while (i <= pixel(to) && dark(i))
            ++i;
        if (i > first)
            strokes.append({(first + i) / 2.0 / pixelsPerMm, (i - first) / pixelsPerMm});
    }
    return strokes;
}

} // namespace chuding::samples
