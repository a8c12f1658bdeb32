// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/theme.h"

#include <QWidget>

class QLabel;

namespace chuding {

/// A line over the page that stays as long as what it says: icon and sentence on a tinted ground.
class Banner final : public QWidget
{
    Q_OBJECT

public:
    Banner(Meaning meaning, const QString &iconName, QWidget *parent = nullptr);
    void setText(const QString &text);
    [[nodiscard]] QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Meaning m_meaning;
    QLabel *m_text = nullptr;
};

} // namespace chuding
