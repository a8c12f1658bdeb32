// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "handwriting.h"

#include "ink_map.h"
#include "page_paper.h"
#include "pen_strokes.h"

#include <QSize>

#include <algorithm>
#include <array>
#include <cmath>

namespace chuding {

namespace {

constexpr double penDots = 6; // a millimetre, of what is looked at
constexpr int leastBlue = 20; // of what blue has more than red and green
constexpr int leastDark = 85; // what is missing of the brightest channel
constexpr int leastInk =
    60; // what is missing of the brightness: colour runs over the edge of a stroke, that does not
constexpr double widestMm = 100;
constexpr double highestMm = 40;
constexpr double smallestSideMm = 3; // the other side of a stroke that is long enough
constexpr double leastOtherMm = 2;   // pieces of letters
constexpr double leastPageMm = 20;

struct PageInk
{
    InkMap blue;
    InkMap dark;
    InkMap light; ///< the contrary: paper, or hardly darker
};

/// A page whose paper is white, per channel.
struct Dot
{
    int red = 0;
    int green = 0;
    int blue = 0;
};

PageInk inkOf(const QImage &image)
{
    const std::array<int, 3> paper = paperColour(image);
    const auto whitened = [&paper](QRgb dot) {
        return Dot{std::min(255, qRed(dot) * 255 / paper[0]), std::min(255, qGreen(dot) * 255 / paper[1]),
            std::min(255, qBlue(dot) * 255 / paper[2])};
    };
    QImage brightest(image.size(), QImage::Format_Grayscale8);
    for (int y = 0; y < image.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        uchar *out = brightest.scanLine(y);
        for (int x = 0; x < image.width(); ++x) {
            const Dot dot = whitened(line[x]);
            out[x] = static_cast<uchar>(std::max({dot.red, dot.green, dot.blue}));
        }
    }
    const GreyPage grey(brightest, penDots);
    const auto all = static_cast<size_t>(image.width()) * static_cast<size_t>(image.height());
    PageInk ink{{image.width(), image.height(), std::vector<quint8>(all)},
        {image.width(), image.height(), std::vector<quint8>(all)},
        {image.width(), image.height(), std::vector<quint8>(all)}};
    size_t place = 0;
    for (int y = 0; y < image.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        for (int x = 0; x < image.width(); ++x, ++place) {
            const int white = std::max(grey.paperAt(x, y), 1);
            const int dark = (white - grey.at(x, y)) * 255 / white;
            const Dot dot = whitened(line[x]);
            const int blueness = (dot.blue - std::max(dot.red, dot.green)) * 255 / white;
            const int brightness = (dot.red * 77 + dot.green * 150 + dot.blue * 29) >> 8;
            const int missing = (white - brightness) * 255 / white;
            ink.dark.dots[place] = dark >= leastDark;
            ink.blue.dots[place] = blueness >= leastBlue && missing >= leastInk;
            ink.light.dots[place] = missing < leastInk;
        }
    }
    return ink;
}

/// What a piece must be like to be taken for handwriting.
struct Limits
{
    double smallestMm; ///< of the longer side
    double leastSpread;
    double leastWavySpread; ///< of a line that goes up and down
    double mostWidthMm;     ///< of a stroke
    double mostBlobs;
    double leastDensity;
    double mostDensity;
    double mostAxis;
    int mostAlike; ///< pieces of the same height in the same row
};
constexpr Limits blueLimits{6, 1.9, 1.18, 1.9, 0.62, 0.06, 0.58, 0.42, 3};
constexpr Limits darkLimits{12, 2.4, 2.4, 1.3, 0.42, 0.12, 0.42, 0.38, 1};

/// Letters of one line are alike in height; a signature is alone.
int alikeInRow(const InkBox &box, const std::vector<InkBox> &all)
{
    const int height = box.height();
    return static_cast<int>(std::count_if(all.cbegin(), all.cend(), [&](const InkBox &other) {
        const int gap = std::max(other.left - box.right, box.left - other.right);
        const double off = std::abs(other.top + other.bottom - box.top - box.bottom) / 2.0;
        return gap > -height / 4 && gap < 4 * height && off < 0.35 * height &&
               other.height() > 0.7 * height && other.height() < 1.4 * height;
    }));
}

bool isHandwriting(const PenStrokes &strokes, const Limits &limits)
{
    constexpr double leastWidthMm = 0.3; // hair and waves are thinner
    constexpr double mostRing = 0.55;
    constexpr int wavyStrands = 4;
    constexpr double wavyLengthMm = 24;
    const bool isWavy = strokes.strands >= wavyStrands && strokes.lengthMm >= wavyLengthMm;
    const double leastSpread = isWavy ? limits.leastWavySpread : limits.leastSpread;
    return strokes.spread >= leastSpread && strokes.widthMm >= leastWidthMm &&
           strokes.widthMm <= limits.mostWidthMm && strokes.blobShare <= limits.mostBlobs &&
           strokes.density >= limits.leastDensity && strokes.density <= limits.mostDensity &&
           strokes.axisShare <= limits.mostAxis && strokes.ringShare <= mostRing;
}

/// Between the strokes of a pen there is paper; around the dark parts of a photograph there is none.
bool isOnPaper(const InkBox &box, const InkMap &light)
{
    constexpr double leastShare = 0.45;
    constexpr int around = static_cast<int>(1 * penDots);
    const InkBox area{std::max(0, box.left - around), std::max(0, box.top - around),
        std::min(light.width - 1, box.right + around), std::min(light.height - 1, box.bottom + around)};
    int count = 0;
    for (int y = area.top; y <= area.bottom; ++y) {
        for (int x = area.left; x <= area.right; ++x)
            count += light.at(x, y) ? 1 : 0;
    }
    return count >= leastShare * area.width() * area.height();
}

std::vector<InkBox> handwritingIn(const InkMap &ink, const InkMap &light, const Limits &limits)
{
    std::vector<InkBox> others;
    std::vector<InkBox> found;
    InkPieces pieces(ink);
    InkPiece piece;
    while (pieces.next(piece)) {
        const int width = piece.box.width();
        const int height = piece.box.height();
        if (std::max(width, height) < leastOtherMm * penDots || width > widestMm * penDots ||
            height > highestMm * penDots)
            continue;
        const bool isLarge = std::max(width, height) >= limits.smallestMm * penDots &&
                             std::min(width, height) >= smallestSideMm * penDots;
        const bool isHand =
            isLarge && isOnPaper(piece.box, light) && isHandwriting(penStrokesOf(piece, penDots), limits);
        (isHand ? found : others).push_back(piece.box);
    }
    std::erase_if(found, [&](const InkBox &box) { return alikeInRow(box, others) > limits.mostAlike; });
    return found;
}

/// Boxes that are near each other become one, the largest first.
QList<HandwritingMark> marksOf(std::vector<InkBox> boxes, bool isByPen)
{
    constexpr int near = static_cast<int>(4 * penDots);
    const auto areNear = [](const InkBox &a, const InkBox &b) {
        return a.left - b.right < near && b.left - a.right < near && a.top - b.bottom < near &&
               b.top - a.bottom < near;
    };
    for (size_t i = 0; i < boxes.size(); ++i) {
        for (size_t other = i + 1; other < boxes.size(); ++other) {
            if (!areNear(boxes[i], boxes[other]))
                continue;
            boxes[i] = boxes[i].united(boxes[other]);
            boxes.erase(boxes.begin() + static_cast<std::ptrdiff_t>(other));
            other = i; // it may be near to what was not before
        }
    }
    QList<HandwritingMark> marks;
    for (const InkBox &box : boxes)
        marks.append(
            {QRectF(box.left / penDots, box.top / penDots, box.width() / penDots, box.height() / penDots),
                isByPen});
    std::sort(marks.begin(), marks.end(), [](const HandwritingMark &a, const HandwritingMark &b) {
        return a.boxMm.width() * a.boxMm.height() > b.boxMm.width() * b.boxMm.height();
    });
    return marks;
}

} // namespace

HandwritingSearch findHandwriting(const QImage &page, double dotsPerMm)
{
    if (page.isNull() || dotsPerMm <= 0)
        return {};
    const QSize size = (QSizeF(page.size()) * (penDots / dotsPerMm)).toSize();
    if (size.width() < leastPageMm * penDots || size.height() < leastPageMm * penDots)
        return {};
    const QImage image = page.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                             .convertToFormat(QImage::Format_RGB32);
    PageInk ink = inkOf(image);
    const QList<HandwritingMark> blue = marksOf(handwritingIn(ink.blue, ink.light, blueLimits), true);
    if (!blue.isEmpty())
        return {HandwritingVerdict::Found, blue};
    removeRules(ink.dark, penDots);
    const QList<HandwritingMark> dark = marksOf(handwritingIn(ink.dark, ink.light, darkLimits), false);
    return {dark.isEmpty() ? HandwritingVerdict::NotFound : HandwritingVerdict::Unsure, dark};
}

} // namespace chuding
