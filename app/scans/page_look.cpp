// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_look.h"

#include "page_paper.h"
#include "way_up.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace chuding {

namespace {

constexpr double lookDots = 6; // a millimetre
constexpr int marginDots = static_cast<int>(6 * lookDots);
constexpr int noise = 24; // darker than the paper by less is no ink

struct InkCount
{
    double share = 0;
    double contrast = 0;
    std::vector<int> rows;    ///< dots of ink in each row, within the margins
    std::vector<int> columns; ///< and in each column
};

/// A dot of ink has another one beside or below it: dust and grain do not count.
InkCount countInk(const GreyPage &page)
{
    InkCount ink;
    ink.rows.resize(static_cast<size_t>(page.height()));
    ink.columns.resize(static_cast<size_t>(page.width()));
    Brightness darkness{};
    qint64 dots = 0;
    for (int y = marginDots; y + 1 < page.height() - marginDots; ++y) {
        for (int x = marginDots; x + 1 < page.width() - marginDots; ++x) {
            const int dark = page.inkAt(x, y);
            if (dark < noise || page.inkAt(x + 1, y) < noise || page.inkAt(x, y + 1) < noise)
                continue;
            ++dots;
            ++darkness[static_cast<size_t>(std::min(dark, 255))];
            ++ink.rows[static_cast<size_t>(y)];
            ++ink.columns[static_cast<size_t>(x)];
        }
    }
    const double area = double(page.width() - 2 * marginDots) * (page.height() - 2 * marginDots);
    ink.share = area > 0 ? static_cast<double>(dots) / area : 0;
    ink.contrast = dots > 0 ? quantile(darkness, 0.8) : 0;
    return ink;
}

/// Widths of edges along one row or column, in tenths of a dot, into the counts.
class EdgeWidths
{
public:
    explicit EdgeWidths(double contrast)
        : m_leastRise(static_cast<int>(std::max(30.0, contrast / 2)))
    {
    }

    void add(const std::vector<int> &line)
    {
        for (int i = reach; i + reach < static_cast<int>(line.size()); ++i) {
            const int slope = slopeAt(line, i);
            if (slope < steepest / 2 || slope <= slopeAt(line, i - 1) || slope < slopeAt(line, i + 1))
                continue;
            const auto begin = line.begin() + (i - reach);
            const auto [least, most] = std::minmax_element(begin, begin + 2 * reach + 1);
            const int rise = *most - *least;
            if (rise < m_leastRise)
                continue;
            ++m_counts[static_cast<size_t>(std::min(255, 20 * rise / slope))];
            ++m_edges;
        }
    }
    /// Millimetres; 0 without enough edges. A quarter of them are sharper.
    [[nodiscard]] double width() const
    {
        constexpr int enough = 200;
        return m_edges < enough ? 0 : quantile(m_counts, 0.25) / 10.0 / lookDots;
    }

private:
    static constexpr int reach = static_cast<int>(1.2 * lookDots);
    static constexpr int steepest = 12; // of half a dot's rise that is looked at at all

    static int slopeAt(const std::vector<int> &line, int i)
    {
        return std::abs(line[static_cast<size_t>(i + 1)] - line[static_cast<size_t>(i - 1)]);
    }

    int m_leastRise;
    Brightness m_counts{};
    int m_edges = 0;
};

double edgeWidth(const GreyPage &page, double contrast)
{
    EdgeWidths widths(contrast);
    std::vector<int> line;
    for (int y = marginDots; y < page.height() - marginDots; y += 3) {
        line.clear();
        for (int x = marginDots; x < page.width() - marginDots; ++x)
            line.push_back(page.at(x, y));
        widths.add(line);
    }
    for (int x = marginDots; x < page.width() - marginDots; x += 3) {
        line.clear();
        for (int y = marginDots; y < page.height() - marginDots; ++y)
            line.push_back(page.at(x, y));
        widths.add(line);
    }
    return widths.width();
}

/// How much a profile goes up and down within the distance of a few lines, for its height.
double unrest(const std::vector<int> &profile)
{
    constexpr int reach = static_cast<int>(6 * lookDots); // more than a line with its gap
    double changes = 0;
    double height = 0;
    for (int i = reach; i + reach < static_cast<int>(profile.size()); ++i) {
        const auto begin = profile.begin() + (i - reach);
        double around = 0;
        for (auto one = begin; one != begin + 2 * reach + 1; ++one)
            around += *one;
        around /= 2 * reach + 1;
        changes += std::pow(profile[static_cast<size_t>(i)] - around, 2);
        height += around;
    }
    return height > 0 ? changes / height : 0;
}

/// Gaps between lines are wider than those between letters.
LineDirection directionOf(const InkCount &ink)
{
    constexpr double clearly = 1.6;
    const double across = unrest(ink.rows) / std::max<double>(1, static_cast<double>(ink.columns.size()));
    const double down = unrest(ink.columns) / std::max<double>(1, static_cast<double>(ink.rows.size()));
    if (across > down * clearly)
        return LineDirection::Across;
    return down > across * clearly ? LineDirection::Down : LineDirection::Unknown;
}

/// Without the margins: edges of the paper and shadows tell nothing.
InkMap inkMap(const GreyPage &page, double contrast)
{
    const int least = std::max(noise, static_cast<int>(contrast * 0.35));
    InkMap map{page.width() - 2 * marginDots, page.height() - 2 * marginDots, {}};
    map.dots.resize(static_cast<size_t>(map.width) * static_cast<size_t>(map.height));
    for (int y = 0; y < map.height; ++y) {
        for (int x = 0; x < map.width; ++x)
            map.dots[map.index(x, y)] = page.inkAt(x + marginDots, y + marginDots) >= least ? 1 : 0;
    }
    return map;
}

std::optional<int> turnOf(const InkMap &ink, LineDirection lines)
{
    if (lines == LineDirection::Unknown)
        return std::nullopt;
    // Turned by a quarter, the lines run across.
    const bool isDown = lines == LineDirection::Down;
    const int quarter = isDown ? 90 : 0;
    switch (wayUpOf(isDown ? ink.turned() : ink, lookDots)) {
    case WayUp::Upright:
        return quarter;
    case WayUp::UpsideDown:
        return quarter + 180;
    case WayUp::Unknown:
        break;
    }
    return std::nullopt;
}

class PageLookTexts
{
    Q_DECLARE_TR_FUNCTIONS(chuding::PageLook)

public:
    static QString of(PageTrouble trouble, const PageLook &look)
    {
        switch (trouble) {
        case PageTrouble::Blank:
            return tr("blank");
        case PageTrouble::Dark:
            return tr("too dark (the paper has %1 of 255, %2 at least)").arg(look.paper).arg(leastPaper);
        case PageTrouble::Pale:
            return tr("too pale (contrast %1 of 255, %2 at least)").arg(look.contrast).arg(leastContrast);
        case PageTrouble::Blurred:
            return tr("too blurred (edges of letters are %1 mm wide, %2 mm at most)")
                .arg(look.edgeMm, 0, 'f', 2)
                .arg(widestEdgeMm, 0, 'f', 2);
        case PageTrouble::Sideways:
            return look.turn ? tr("sideways, to be turned by %1° clockwise").arg(*look.turn) : tr("sideways");
        case PageTrouble::UpsideDown:
            return tr("upside down");
        }
        Q_UNREACHABLE();
    }
};

} // namespace

PageLook lookAtPage(const QImage &page, double dotsPerMm)
{
    if (page.isNull() || dotsPerMm <= 0)
        return {};
    const QSize size = (QSizeF(page.size()) * (lookDots / dotsPerMm)).toSize();
    if (size.width() <= 4 * marginDots || size.height() <= 4 * marginDots)
        return {};
    const QImage scaled = page.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    const GreyPage grey(scaled.convertToFormat(QImage::Format_Grayscale8), lookDots);
    const InkCount ink = countInk(grey);
    PageLook look;
    look.paper = grey.paper();
    look.contrast = ink.contrast;
    look.inkShare = ink.share;
    if (ink.share < leastInkShare)
        return look;
    look.edgeMm = edgeWidth(grey, ink.contrast);
    look.lines = directionOf(ink);
    look.turn = turnOf(inkMap(grey, ink.contrast), look.lines);
    return look;
}

QList<PageTrouble> troublesOf(const PageLook &look)
{
    QList<PageTrouble> troubles;
    const auto add = [&troubles](bool isSo, PageTrouble trouble) {
        if (isSo)
            troubles.append(trouble);
    };
    const bool hasInk = look.inkShare >= leastInkShare;
    add(!hasInk && look.paper >= leastPaper, PageTrouble::Blank);
    add(look.paper < leastPaper, PageTrouble::Dark);
    add(hasInk && look.contrast < leastContrast, PageTrouble::Pale);
    add(look.edgeMm > widestEdgeMm, PageTrouble::Blurred);
    add(look.lines == LineDirection::Down, PageTrouble::Sideways);
    add(look.turn == 180, PageTrouble::UpsideDown);
    return troubles;
}

QString pageTroubleText(PageTrouble trouble, const PageLook &look)
{
    return PageLookTexts::of(trouble, look);
}

} // namespace chuding
