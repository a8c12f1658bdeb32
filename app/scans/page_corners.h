// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QJsonArray>
#include <QPointF>

#include <array>
#include <optional>

namespace chuding {

/// The corners of a sheet on a photo, as shares of its width and height (0 to 1) as it is looked at: top
/// left, top right, bottom right, bottom left. One that is off the picture, where its edges would meet, may
/// lie `farthestOffPicture` beyond.
struct PageCorners
{
    static constexpr double farthestOffPicture = 0.15;

    std::array<QPointF, 4> points{QPointF(0, 0), QPointF(1, 0), QPointF(1, 1), QPointF(0, 1)};

    /// A convex shape in the right order that takes at least a fiftieth of the picture, with no angle below
    /// 20° or beyond 160° where the picture is square.
    [[nodiscard]] bool isUsable() const;

    bool operator==(const PageCorners &) const = default;
};

/// For the way from one process to another: x and y of each. Nothing for what is not usable.
[[nodiscard]] QJsonArray cornersToJson(const PageCorners &corners);
[[nodiscard]] std::optional<PageCorners> cornersFromJson(const QJsonValue &value);

/// Where a sheet seems to lie on the photo; nothing when none is seen (then the whole picture counts). By
/// dots alone: a sheet is brighter than what lies around it, and its edges are straight. A person looks at
/// it.
[[nodiscard]] std::optional<PageCorners> findCorners(const QImage &photo);

} // namespace chuding
