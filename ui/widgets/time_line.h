// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dates.h"
#include "ui/core/theme.h"

#include <QList>
#include <QWidget>

#include <optional>

namespace chuding {

struct TimeLineBar
{
    enum class Kind { Window, Recorded, Proposed };
    Kind kind = Kind::Window;
    Moment from;
    Moment to;
    QString tip; ///< with the exact moments
};

struct TimeLineRow
{
    QString label;
    QString note;                   ///< at the right, in words
    std::optional<Meaning> meaning; ///< of the note: icon and colour
    QList<TimeLineBar> bars;
    QDate mark;      ///< the latest start, if any
    QString markTip; ///< what the mark means
};

/// Rows of bars on one time axis, with today's mark. Up and Down walk through the rows.
class TimeLine final : public QWidget
{
    Q_OBJECT

public:
    explicit TimeLine(QWidget *parent = nullptr);
    void setRows(const QList<TimeLineRow> &rows, const Moment &now);
    [[nodiscard]] const QList<TimeLineRow> &rows() const { return m_rows; }
    [[nodiscard]] int currentRow() const { return m_current; }
    /// Where a bar is drawn.
    [[nodiscard]] QRect barRect(int row, int bar) const;
    /// What is to be read at a place; empty: nothing.
    [[nodiscard]] QString tipAt(const QPoint &place) const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QString rowText(const TimeLineRow &row) const;
    [[nodiscard]] int rowTop(int row) const;
    [[nodiscard]] int labelWidth() const;
    [[nodiscard]] int noteWidth() const;
    [[nodiscard]] QRect plot() const;
    [[nodiscard]] int xOf(const Moment &moment) const;
    void paintAxis(QPainter &painter) const;
    void paintRow(QPainter &painter, int row) const;
    void paintBar(QPainter &painter, int row, int bar) const;
    void paintNote(QPainter &painter, int row) const;

    QList<TimeLineRow> m_rows;
    Moment m_now;
    QDate m_first; ///< of the axis
    QDate m_last;
    int m_current = -1;
};

} // namespace chuding
