// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/applicant_list_model.h"

#include <QAbstractTableModel>
#include <QPointer>
#include <QSet>

namespace chuding {

/// The applicants with a box each: who goes into the package. By name as lists are ordered.
class ChoiceModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Unit, StageColumn, VerdictColumn, ColumnCount };
    enum Role { IdRole = Qt::UserRole };
    struct Row
    {
        QUuid id;
        QString name; ///< alone; see `nameOf`
        QString unit;
        std::optional<CheckSummary> summary;
        QByteArray nameKey;
        bool isChosen = false;
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Keeps the boxes of those that stay; newcomers are chosen when `chosenAtFirst` says so.
    /// `applicants` is asked for names as long as it is there.
    void setApplicants(const ApplicantListModel &applicants, OfficeRole role);
    void choose(const QSet<QUuid> &ids);
    [[nodiscard]] QList<QUuid> chosen() const;
    [[nodiscard]] int chosenCount() const { return m_chosenCount; }
    [[nodiscard]] QList<Row> chosenRows() const;
    [[nodiscard]] const QList<Row> &rows() const { return m_rows; }
    /// With the last four digits of the ID number where two have the same.
    [[nodiscard]] QString nameOf(const Row &row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void chosenChanged();

private:
    QList<Row> m_rows;
    int m_chosenCount = 0;
    QPointer<const ApplicantListModel> m_applicants;
};

/// Whether an office of this role sends somebody unless a person says otherwise: not who withdrew, whose
/// papers it has handed in, or about whom it has still to decide.
[[nodiscard]] bool chosenAtFirst(const std::optional<CheckSummary> &summary, OfficeRole role);

} // namespace chuding
