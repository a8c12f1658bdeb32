// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/take_over_model.h"

#include "ui/core/theme.h"

#include <QCoreApplication>

namespace chuding {

namespace {

Meaning takeOverMeaning(TakeOverOutcome outcome)
{
    switch (outcome) {
    case TakeOverOutcome::New:
        return Meaning::Done;
    case TakeOverOutcome::Present:
        return Meaning::Info;
    case TakeOverOutcome::Refused:
        return Meaning::Error;
    }
    Q_UNREACHABLE();
}

} // namespace

QString outcomeWord(TakeOverOutcome outcome)
{
    switch (outcome) {
    case TakeOverOutcome::New:
        return QCoreApplication::translate("chuding::TakeOverModel", "New here");
    case TakeOverOutcome::Present:
        return QCoreApplication::translate("chuding::TakeOverModel", "Here already");
    case TakeOverOutcome::Refused:
        return QCoreApplication::translate("chuding::TakeOverModel", "Refused");
    }
    Q_UNREACHABLE();
}

void TakeOverModel::setRows(const QList<TakeOverRow> &rows, const ApplicantListModel *library)
{
    beginResetModel();
    m_rows = rows;
    m_chosen.clear();
    QList<Namesakes::Person> people;
    for (const TakeOverRow &row : rows) {
        people.append({row.name, row.outcome == TakeOverOutcome::Present});
        if (row.outcome == TakeOverOutcome::New)
            m_chosen.insert(row.source);
    }
    m_namesakes = Namesakes(library, people);
    endResetModel();
    Q_EMIT chosenChanged();
}

QString TakeOverModel::displayName(const TakeOverRow &row) const
{
    return m_namesakes.displayName(row.name, row.maskedIdNumber);
}

QList<QUuid> TakeOverModel::chosen() const
{
    QList<QUuid> ids;
    for (const TakeOverRow &row : m_rows) {
        if (m_chosen.contains(row.source))
            ids.append(row.source);
    }
    return ids;
}

void TakeOverModel::chooseAll(bool all)
{
    m_chosen.clear();
    for (const TakeOverRow &row : std::as_const(m_rows)) {
        if (all && row.outcome == TakeOverOutcome::New)
            m_chosen.insert(row.source);
    }
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, Name), index(rowCount() - 1, Name), {Qt::CheckStateRole});
    Q_EMIT chosenChanged();
}

int TakeOverModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TakeOverModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TakeOverModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const TakeOverRow &row = m_rows.at(index.row());
    if (role == Qt::CheckStateRole && index.column() == Name)
        return m_chosen.contains(row.source) ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::DecorationRole && index.column() == Outcome)
        return meaningIcon(takeOverMeaning(row.outcome));
    if (role == Qt::ToolTipRole && index.column() == Reason)
        return row.reason;
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Name:
        return displayName(row);
    case IdNumber:
        return row.maskedIdNumber;
    case Unit:
        return row.unitName;
    case Outcome:
        return outcomeWord(row.outcome);
    case Reason:
        return row.reason;
    default:
        return {};
    }
}

QVariant TakeOverModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case IdNumber:
        return tr("ID number");
    case Unit:
        return tr("Unit");
    case Outcome:
        return tr("What happens");
    case Reason:
        return tr("Why");
    default:
        return {};
    }
}

Qt::ItemFlags TakeOverModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (index.column() == Name && m_rows.at(index.row()).outcome == TakeOverOutcome::New)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

bool TakeOverModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::CheckStateRole ||
        !flags(index).testFlag(Qt::ItemIsUserCheckable))
        return false;
    const QUuid id = m_rows.at(index.row()).source;
    if (value.toInt() == Qt::Checked)
        m_chosen.insert(id);
    else
        m_chosen.remove(id);
    Q_EMIT dataChanged(index, index, {role});
    Q_EMIT chosenChanged();
    return true;
}

} // namespace chuding
