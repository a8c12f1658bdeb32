// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/import_plan.h"
#include "ui/models/namesakes.h"

#include <QAbstractTableModel>

namespace chuding {

/// What would become of each row of a roster. ID numbers are masked; same names show the end of theirs.
class ImportModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Row, Name, IdNumber, Outcome, Detail, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    /// `library`: the people who are there already.
    void setPlan(const ImportPlan &plan, const ApplicantListModel *library);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString detail(const ImportPlanRow &row) const;

    ImportPlan m_plan;
    Namesakes m_namesakes;
};

/// The word for an outcome, translated.
[[nodiscard]] QString outcomeWord(ImportOutcome outcome);

} // namespace chuding
