// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/checks.h"
#include "ui/core/dialog.h"

#include <QAbstractListModel>

namespace chuding {

/// Findings about the batch, one line each; there may be as many as applicants.
class FindingModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit FindingModel(const QList<Finding> &findings, QObject *parent = nullptr);
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QList<Finding> m_findings;
};

/// All that one rule found about the batch.
class FindingsDialog final : public Dialog
{
    Q_OBJECT

public:
    explicit FindingsDialog(const QList<Finding> &findings, QWidget *parent);
};

} // namespace chuding
