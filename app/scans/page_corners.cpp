// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_corners.h"

#include "picture_scaler.h"
#include "sheet_edges.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace chuding {

namespace {

constexpr int searchDots = 480;          ///< of the longer side of what is looked at
constexpr int leastSearchDots = 60;      ///< of the shorter one
constexpr double leastShare = 0.15;      ///< of the picture, of a sheet that is found
constexpr double leastSupport = 0.6;     ///< of its edges that has to be seen
constexpr double leastSideSupport = 0.3; ///< of each
constexpr double borderSupport = 0.4;    ///< what a side beyond the picture counts for
constexpr double missCost = 1.5;         ///< of a dot without an edge, for one with
constexpr double overrunCost = 0.7;      ///< of a dot where an edge goes on beyond the corner

double crossOf(QPointF one, QPointF other)
{
    return one.x() * other.y() - one.y() * other.x();
}

double areaOf(const std::array<QPointF, 4> &points)
{
    return crossOf(points[2] - points[0], points[3] - points[1]) / 2;
}

/// No strip, and no wedge: of paper that is seen from not too far aside.
bool isLikeASheet(const std::array<QPointF, 4> &corners)
{
    constexpr double leastRatio = 0.4;  // of width and height
    constexpr double leastTaper = 0.55; // of two sides that face each other
    constexpr double leastSine = 0.82;  // of 55° and 125°
    std::array<double, 4> sides{};
    for (size_t i = 0; i < corners.size(); ++i) {
        const QPointF side = corners[(i + 1) % 4] - corners[i];
        sides[i] = std::hypot(side.x(), side.y());
    }
    for (size_t i = 0; i < corners.size(); ++i) {
        const double turn = crossOf(corners[i] - corners[(i + 3) % 4], corners[(i + 1) % 4] - corners[i]);
        if (turn < leastSine * sides[i] * sides[(i + 3) % 4])
            return false;
    }
    const auto ratio = [](double one, double other) { return std::min(one, other) / std::max(one, other); };
    return ratio(sides[0], sides[2]) >= leastTaper && ratio(sides[1], sides[3]) >= leastTaper &&
           ratio(sides[0] + sides[2], sides[1] + sides[3]) >= leastRatio;
}

std::optional<QPointF> crossing(const EdgeLine &one, const EdgeLine &other)
{
    constexpr double nearlyParallel = 0.3;
    const double turn = crossOf(one.normal, other.normal);
    if (std::abs(turn) < nearlyParallel)
        return std::nullopt;
    return QPointF(one.distance * other.normal.y() - other.distance * one.normal.y(),
               other.distance * one.normal.x() - one.distance * other.normal.x()) /
           turn;
}

/// Along which parts of a line there is an edge.
class SeenEdge
{
public:
    SeenEdge(const EdgeLine &line, const SheetEdges &edges)
        : m_line(line)
        , m_reach(edges.size().width() + edges.size().height())
    {
        m_hits.assign(static_cast<size_t>(2 * m_reach) + 2, 0);
        m_seen = m_hits;
        for (int place = -m_reach; place <= m_reach; ++place) {
            const QPointF point = line.at(place);
            const bool isSeen = edges.isInside(point);
            const size_t i = slot(place);
            m_seen[i + 1] = m_seen[i] + (isSeen ? 1 : 0);
            m_hits[i + 1] = m_hits[i] + (isSeen && !line.isBorder && isEdge(point, edges) ? 1 : 0);
        }
    }

    [[nodiscard]] const EdgeLine &line() const { return m_line; }
    /// Dots with an edge between two places, in any order.
    [[nodiscard]] int hits(double from, double to) const { return counted(m_hits, from, to); }
    /// Those that are on the picture.
    [[nodiscard]] int seen(double from, double to) const { return counted(m_seen, from, to); }

private:
    [[nodiscard]] size_t slot(int place) const { return static_cast<size_t>(place + m_reach); }
    [[nodiscard]] int counted(const std::vector<int> &sums, double from, double to) const
    {
        const auto bound = [this](double place) {
            return std::clamp(static_cast<int>(std::lround(place)), -m_reach, m_reach);
        };
        const int low = bound(std::min(from, to));
        const int high = bound(std::max(from, to));
        return sums[slot(high) + 1] - sums[slot(low)];
    }
    /// Paper is not quite flat.
    [[nodiscard]] bool isEdge(QPointF point, const SheetEdges &edges) const
    {
        for (int aside = -2; aside <= 2; ++aside) {
            const QPointF near = point + m_line.normal * aside;
            const double step = edges.stepAt(near, m_line.normal);
            if (step >= edges.leastStep() && step > std::abs(edges.stepAt(near, m_line.along())) &&
                edges.hasMargin(near, m_line.normal, step))
                return true;
        }
        return false;
    }

    EdgeLine m_line;
    int m_reach;
    std::vector<int> m_hits; ///< before each place
    std::vector<int> m_seen;
};

/// In dots.
struct SideScore
{
    double hits = 0;
    double length = 0; ///< that is on the picture
    double beyond = 0; ///< edge that goes on beyond the corners
};

/// Four edges and where they meet, in the order of `PageCorners`.
struct Sheet4
{
    std::array<const SeenEdge *, 4> sides{}; ///< left, top, right, bottom
    std::array<QPointF, 4> corners;
};

class SheetSearch
{
public:
    explicit SheetSearch(const QImage &photo)
        : m_edges(photo)
    {
        for (const SheetEdges::Side side :
            {SheetEdges::Left, SheetEdges::Top, SheetEdges::Right, SheetEdges::Bottom}) {
            for (const EdgeLine &line : m_edges.lines(side))
                m_sides[side].emplace_back(line, m_edges);
        }
    }

    [[nodiscard]] std::optional<PageCorners> run();

private:
    [[nodiscard]] std::optional<std::array<QPointF, 4>> cornersOf(const std::array<EdgeLine, 4> &lines) const;
    /// Of a side with two corners, in dots of edge; nothing when it is none.
    [[nodiscard]] static std::optional<SideScore> scoreOf(const SeenEdge &side, QPointF from, QPointF to);
    void look(const SeenEdge &left, const SeenEdge &top, const SeenEdge &right);
    void look(const Sheet4 &sheet);
    [[nodiscard]] EdgeLine refined(const EdgeLine &line, QPointF from, QPointF to) const;
    [[nodiscard]] PageCorners shares(const std::array<QPointF, 4> &corners) const;

    SheetEdges m_edges;
    std::array<std::vector<SeenEdge>, 4> m_sides;
    double m_best = 0;
    std::optional<Sheet4> m_found;
};

std::optional<std::array<QPointF, 4>> SheetSearch::cornersOf(const std::array<EdgeLine, 4> &lines) const
{
    const auto &[left, top, right, bottom] = lines;
    const std::array<std::optional<QPointF>, 4> met{
        crossing(left, top), crossing(top, right), crossing(right, bottom), crossing(bottom, left)};
    std::array<QPointF, 4> corners;
    for (size_t i = 0; i < met.size(); ++i) {
        if (!met[i])
            return std::nullopt;
        corners[i] = *met[i];
    }
    const double whole = double(m_edges.size().width()) * m_edges.size().height();
    const bool isSheet =
        areaOf(corners) >= leastShare * whole && shares(corners).isUsable() && isLikeASheet(corners);
    return isSheet ? std::optional(corners) : std::nullopt;
}

std::optional<SideScore> SheetSearch::scoreOf(const SeenEdge &side, QPointF from, QPointF to)
{
    constexpr double overrun = 0.12;  // of the side
    constexpr double leastSeen = 0.4; // likewise
    const double begin = side.line().placeOf(from);
    const double end = side.line().placeOf(to);
    const double length = std::abs(end - begin);
    if (side.line().isBorder)
        return SideScore{length * borderSupport, length, 0};
    const int seen = side.seen(begin, end);
    const int hits = side.hits(begin, end);
    if (seen < leastSeen * length || hits < leastSideSupport * seen)
        return std::nullopt;
    const double more = (end - begin) * overrun;
    return SideScore{double(hits), double(seen),
        double(side.hits(begin - more, begin - more / 5) + side.hits(end + more / 5, end + more))};
}

// A straight line through where the step is steepest, without what lies far off: a finger, a dog's ear.
EdgeLine SheetSearch::refined(const EdgeLine &line, QPointF from, QPointF to) const
{
    constexpr double reach = 5;
    struct Place
    {
        double along;
        double aside;
    };
    std::vector<Place> places;
    const double first = std::min(line.placeOf(from), line.placeOf(to));
    const double last = std::max(line.placeOf(from), line.placeOf(to));
    for (double along = first + 3; along <= last - 3; along += 1) {
        Place best{along, 0};
        double steepest = m_edges.leastStep();
        for (double aside = -reach; aside <= reach; aside += 0.25) {
            const double step = m_edges.stepAt(line.at(along) + line.normal * aside, line.normal);
            if (step > steepest) {
                steepest = step;
                best.aside = aside;
            }
        }
        if (steepest > m_edges.leastStep())
            places.push_back(best);
    }
    double slope = 0;
    double base = 0;
    for (const double farthest : {reach, 3.0, 1.5, 1.0, 1.0}) {
        double n = 0;
        double x = 0;
        double y = 0;
        double xx = 0;
        double xy = 0;
        for (const Place &place : places) {
            if (std::abs(place.aside - base - slope * place.along) > farthest)
                continue;
            n += 1;
            x += place.along;
            y += place.aside;
            xx += place.along * place.along;
            xy += place.along * place.aside;
        }
        const double spread = n * xx - x * x;
        if (n < 10 || spread < 1)
            break;
        slope = (n * xy - x * y) / spread;
        base = (y - slope * x) / n;
    }
    const double length = std::hypot(1, slope);
    const QPointF normal = (line.normal - line.along() * slope) / length;
    return {normal, QPointF::dotProduct(line.at(0) + line.normal * base, normal), false};
}

PageCorners SheetSearch::shares(const std::array<QPointF, 4> &corners) const
{
    PageCorners found;
    for (size_t i = 0; i < corners.size(); ++i)
        found.points[i] = {
            corners[i].x() / m_edges.size().width() + 0.5, corners[i].y() / m_edges.size().height() + 0.5};
    return found;
}

void SheetSearch::look(const Sheet4 &sheet)
{
    SideScore all;
    for (size_t i = 0; i < sheet.sides.size(); ++i) {
        // A side ends at its own corner and the one before.
        const auto score = scoreOf(*sheet.sides[i], sheet.corners[i], sheet.corners[(i + 3) % 4]);
        if (!score)
            return;
        all.hits += score->hits;
        all.length += score->length;
        all.beyond += score->beyond;
    }
    if (all.hits < leastSupport * all.length)
        return;
    const double score = all.hits - missCost * (all.length - all.hits) - overrunCost * all.beyond;
    if (score > m_best) {
        m_best = score;
        m_found = sheet;
    }
}

void SheetSearch::look(const SeenEdge &left, const SeenEdge &top, const SeenEdge &right)
{
    const auto from = crossing(left.line(), top.line());
    const auto to = crossing(top.line(), right.line());
    if (!from || !to || !scoreOf(top, *from, *to))
        return;
    const auto borders = [](const SeenEdge &one) { return one.line().isBorder ? 1 : 0; };
    for (const SeenEdge &bottom : m_sides[SheetEdges::Bottom]) {
        if (borders(left) + borders(top) + borders(right) + borders(bottom) > 1)
            continue;
        const auto corners = cornersOf({left.line(), top.line(), right.line(), bottom.line()});
        if (corners)
            look({{&left, &top, &right, &bottom}, *corners});
    }
}

std::optional<PageCorners> SheetSearch::run()
{
    for (const SeenEdge &left : m_sides[SheetEdges::Left]) {
        for (const SeenEdge &top : m_sides[SheetEdges::Top]) {
            for (const SeenEdge &right : m_sides[SheetEdges::Right])
                look(left, top, right);
        }
    }
    if (!m_found)
        return std::nullopt;
    std::array<EdgeLine, 4> lines;
    for (size_t i = 0; i < lines.size(); ++i) {
        const EdgeLine &line = m_found->sides[i]->line();
        lines[i] = line.isBorder ? line : refined(line, m_found->corners[i], m_found->corners[(i + 3) % 4]);
    }
    return shares(cornersOf(lines).value_or(m_found->corners));
}

} // namespace

bool PageCorners::isUsable() const
{
    constexpr double least = 0.02;
    constexpr double leastSine = 0.342; // of 20° and 160°
    const bool areNear = std::all_of(points.begin(), points.end(), [](QPointF point) {
        return point.x() >= -farthestOffPicture && point.x() <= 1 + farthestOffPicture &&
               point.y() >= -farthestOffPicture && point.y() <= 1 + farthestOffPicture;
    });
    for (size_t i = 0; i < points.size(); ++i) {
        const QPointF before = points[i] - points[(i + 3) % 4];
        const QPointF after = points[(i + 1) % 4] - points[i];
        const double lengths = std::hypot(before.x(), before.y()) * std::hypot(after.x(), after.y());
        if (!(crossOf(before, after) >= leastSine * lengths) || lengths <= 0)
            return false;
    }
    // Which corner is the upper left one is known by what lies right of and below it.
    const bool isUpright = points[0].x() + points[3].x() < points[1].x() + points[2].x() &&
                           points[0].y() + points[1].y() < points[2].y() + points[3].y();
    return areNear && isUpright && areaOf(points) >= least;
}

QJsonArray cornersToJson(const PageCorners &corners)
{
    QJsonArray array;
    for (const QPointF &point : corners.points) {
        array.append(point.x());
        array.append(point.y());
    }
    return array;
}

std::optional<PageCorners> cornersFromJson(const QJsonValue &value)
{
    const QJsonArray array = value.toArray();
    PageCorners corners;
    if (array.size() != qsizetype(2 * corners.points.size()))
        return std::nullopt;
    for (size_t i = 0; i < corners.points.size(); ++i) {
        const auto at = static_cast<qsizetype>(2 * i);
        corners.points[i] = {array.at(at).toDouble(std::nan("")), array.at(at + 1).toDouble(std::nan(""))};
    }
    return corners.isUsable() ? std::optional(corners) : std::nullopt;
}

std::optional<PageCorners> findCorners(const QImage &photo)
{
    const QSize size =
        photo.size().boundedTo(photo.size().scaled(searchDots, searchDots, Qt::KeepAspectRatio));
    if (std::min(size.width(), size.height()) < leastSearchDots)
        return std::nullopt;
    const QImage small = scaledDown(photo, size);
    return small.isNull() ? std::nullopt : SheetSearch(small).run();
}

} // namespace chuding
