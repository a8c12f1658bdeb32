// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/theme.h"

#include <QAbstractButton>
#include <QList>

#include <optional>

namespace chuding {

class CountBars;

/// One bar: label, a length in proportion to the whole, the number. A button.
class CountBar final : public QAbstractButton
{
    Q_OBJECT

public:
    CountBar(const QString &label, std::optional<Meaning> meaning, CountBars *bars);
    void setCount(int count, int whole);
    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] int labelWidth() const;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QColor barColor() const;
    [[nodiscard]] QRect barPlace() const;

    CountBars *m_bars;
    std::optional<Meaning> m_meaning;
    int m_count = 0;
    int m_whole = 0;
};

/// Counts as horizontal bars below one another; pressing one asks for the list behind it.
class CountBars final : public QWidget
{
    Q_OBJECT

public:
    explicit CountBars(const QString &title, QWidget *parent = nullptr);
    /// With an icon in the colour of `meaning`, if there is one.
    CountBar *addBar(const QString &name, const QString &label, std::optional<Meaning> meaning = {});
    /// In the order of the bars; `whole` is what a full bar stands for.
    void setCounts(const QList<int> &counts, int whole);
    /// Of the widest label with its icon, so that all bars begin at the same place.
    [[nodiscard]] int labelWidth() const;
    [[nodiscard]] const QList<CountBar *> &bars() const { return m_list; }

Q_SIGNALS:
    void chosen(int bar);

private:
    QList<CountBar *> m_list;
};

} // namespace chuding
