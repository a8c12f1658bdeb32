// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scans/page_corners.h"

#include <QImage>
#include <QWidget>

#include <optional>

namespace chuding {

/// A photo of a sheet with a handle at each of its corners. A handle is dragged, or chosen with 1 to 4 and
/// moved with the arrow keys (Shift: further); Home puts all of them at the edges of the picture. What is
/// under a dragged handle is shown larger.
class CornerFrame final : public QWidget
{
    Q_OBJECT

public:
    explicit CornerFrame(QWidget *parent = nullptr);

    /// The picture, turned by quarters clockwise as it is looked at; corners are those of the picture as the
    /// file has it; without them it is only shown.
    void setPicture(const QImage &image, int quarters, const std::optional<PageCorners> &corners);
    [[nodiscard]] const std::optional<PageCorners> &corners() const { return m_corners; }
    /// Of a handle, in the widget; only with corners. `corner`: of `PageCorners::points`.
    [[nodiscard]] QPointF placeOf(int corner) const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// By the user, once the handle is let go.
    void cornersChanged(const chuding::PageCorners &corners);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QRectF pictureRect() const;
    [[nodiscard]] QPointF toShares(QPointF place) const;
    [[nodiscard]] int cornerAt(QPointF place) const;
    /// False: the sheet would no longer be one, and nothing changes.
    bool moveTo(int corner, QPointF shares);
    void fit();
    void drawLoupe(QPainter &painter) const;

    QImage m_image; ///< turned
    int m_quarters = 0;
    QRectF m_seen{0, 0, 1, 1}; ///< of the turned picture, in shares: all of it and the corners
    std::optional<PageCorners> m_corners;
    int m_chosen = 0;
    bool m_isDragging = false;
    bool m_isMoved = false;
};

} // namespace chuding
