// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/import_model.h"

#include "domain/id_number.h"
#include "ui/core/theme.h"

#include <QCoreApplication>

namespace chuding {

namespace {

Meaning meaningOf(ImportOutcome outcome)
{
    switch (outcome) {
    case ImportOutcome::New:
        return Meaning::Done;
    case ImportOutcome::Changed:
        return Meaning::Warning;
    case ImportOutcome::Same:
        return Meaning::Info;
    case ImportOutcome::Refused:
        return Meaning::Error;
    }
    Q_UNREACHABLE();
}

} // namespace

QString outcomeWord(ImportOutcome outcome)
{
    switch (outcome) {
    case ImportOutcome::New:
        return QCoreApplication::translate("chuding::ImportModel", "New applicant");
    case ImportOutcome::Changed:
        return QCoreApplication::translate("chuding::ImportModel", "Changed");
    case ImportOutcome::Same:
        return QCoreApplication::translate("chuding::ImportModel", "As before");
    case ImportOutcome::Refused:
        return QCoreApplication::translate("chuding::ImportModel", "Refused");
    }
    Q_UNREACHABLE();
}

void ImportModel::setPlan(const ImportPlan &plan, const ApplicantListModel *library)
{
    beginResetModel();
    m_plan = plan;
    QList<Namesakes::Person> people;
    for (const ImportPlanRow &row : plan.rows) {
        const QString &name = row.merged.person.name;
        people.append({name, Namesakes::isThere(library, row.existing, name)});
    }
    m_namesakes = Namesakes(library, people);
    endResetModel();
}

int ImportModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_plan.rows.size());
}

int ImportModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ImportModel::detail(const ImportPlanRow &row) const
{
    if (row.outcome == ImportOutcome::Refused)
        return row.reason;
    if (row.outcome == ImportOutcome::Changed)
        return tr("%n field(s)", nullptr, static_cast<int>(row.changedFields.size()));
    return {};
}

QVariant ImportModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ImportPlanRow &row = m_plan.rows.at(index.row());
    if (role == Qt::TextAlignmentRole && index.column() == Row)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::DecorationRole && index.column() == Outcome)
        return meaningIcon(meaningOf(row.outcome));
    if (role == Qt::ToolTipRole && index.column() == Detail)
        return detail(row);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Row:
        return row.row;
    case Name:
        return m_namesakes.displayName(row.merged.person.name, row.merged.person.idNumber);
    case IdNumber:
        return maskedIdNumber(row.merged.person.idNumber);
    case Outcome:
        return outcomeWord(row.outcome);
    case Detail:
        return detail(row);
    default:
        return {};
    }
}

QVariant ImportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Row:
        return tr("Row");
    case Name:
        return tr("Name");
    case IdNumber:
        return tr("ID number");
    case Outcome:
        return tr("What happens");
    case Detail:
        return tr("Details");
    default:
        return {};
    }
}

} // namespace chuding
