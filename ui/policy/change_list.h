// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/policy_changes.h"

#include <QTreeWidget>

namespace chuding {

/// What a notice or calendar has differently: what it is, as it was, as it will be.
class ChangeList final : public QTreeWidget
{
    Q_OBJECT

public:
    explicit ChangeList(QWidget *parent = nullptr);
    void setChanges(const QList<PolicyChange> &changes);
};

} // namespace chuding
