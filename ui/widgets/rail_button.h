// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace chuding {

/// A page of the rail: icon over label; the current one is marked by a bar and bold text.
class RailButton final : public QToolButton
{
    Q_OBJECT

public:
    explicit RailButton(QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace chuding
