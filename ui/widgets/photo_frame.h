// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QWidget>

#include <optional>

namespace chuding {

/// A picture with a frame of 35:45 over it. The frame is moved by dragging it or with the arrow keys (Shift:
/// further), made larger and smaller at its corners, by the wheel or with + and -; Home puts it in the
/// middle.
class PhotoFrame final : public QWidget
{
    Q_OBJECT

public:
    explicit PhotoFrame(QWidget *parent = nullptr);

    /// The frame as large as it can be, in the middle.
    void setImage(const QImage &image);
    /// In dots of the picture.
    [[nodiscard]] QRect frame() const;
    [[nodiscard]] QImage section() const { return m_image.copy(frame()); }
    /// Where it is seen, in the widget.
    [[nodiscard]] QRectF shownFrame() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void frameChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] double scale() const;
    [[nodiscard]] QPointF origin() const;
    [[nodiscard]] QPointF toImage(QPointF place) const;
    /// The corner of the frame at that place of the widget.
    [[nodiscard]] std::optional<Qt::Corner> cornerAt(QPointF place) const;
    void centre();
    void moveBy(QPointF dots);
    void resizeTo(double height, QPointF fixed, QPointF anchor);
    void dragCorner(QPointF dots);
    void zoom(double factor);
    void setFrame(const QRectF &frame);

    QImage m_image;
    QRectF m_frame; ///< in dots
    std::optional<Qt::Corner> m_corner;
    bool m_dragging = false;
    QPointF m_last; ///< of the mouse, in dots
};

} // namespace chuding
