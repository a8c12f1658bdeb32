// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/round_state.h"
#include "ui/core/theme.h"

#include <QStyledItemDelegate>

namespace chuding {

/// A round on three lines: people and kind; period; state with its icon.
class RoundDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

[[nodiscard]] Meaning meaningOf(RoundPhase phase);

} // namespace chuding
