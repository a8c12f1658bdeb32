// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/reading_order.h"

#include <QDialog>

namespace chuding {

/// Begins with its first field, and Tab goes as one reads. Without fields its default button has the focus,
/// as in any dialog.
class Dialog : public InReadingOrder<QDialog>
{
    Q_OBJECT

public:
    using InReadingOrder::InReadingOrder;

protected:
    void showEvent(QShowEvent *event) override;
};

} // namespace chuding
