// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/submission/choice_model.h"

#include "ui/core/theme.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace chuding {

namespace {

bool isChosen(const ChoiceModel::Row &row)
{
    return row.isChosen;
}

} // namespace

bool chosenAtFirst(const std::optional<CheckSummary> &summary, OfficeRole role)
{
    if (!summary)
        return true;
    switch (summary->stage) {
    case Stage::Withdrawn:
    case Stage::Delivered:
    case Stage::CountyConfirmed:
    case Stage::HandedToDepartment:
        return false;
    case Stage::DepartmentConfirmed:
        return role != OfficeRole::Employer;
    case Stage::Returned:
        return role == OfficeRole::Employer;
    default:
        return true;
    }
}

void ChoiceModel::setApplicants(const ApplicantListModel &applicants, OfficeRole role)
{
    QHash<QUuid, bool> known;
    known.reserve(m_rows.size());
    for (const Row &row : std::as_const(m_rows))
        known.insert(row.id, row.isChosen);
    QList<Row> rows;
    rows.reserve(applicants.rowCount());
    for (int row = 0; row < applicants.rowCount(); ++row) {
        const ApplicantRow &applicant = applicants.at(row);
        const DossierRow &dossier = applicant.dossier;
        const auto before = known.constFind(dossier.id);
        rows.append({dossier.id, dossier.name, dossier.unitName, applicant.summary, applicant.nameKey,
            before != known.cend() ? *before : chosenAtFirst(applicant.summary, role)});
    }
    const auto before = [](const Row &a, const Row &b) { return a.nameKey < b.nameKey; };
    if (!std::is_sorted(rows.cbegin(), rows.cend(), before))
        std::stable_sort(rows.begin(), rows.end(), before);
    beginResetModel();
    m_applicants = &applicants;
    m_rows = std::move(rows);
    m_chosenCount = static_cast<int>(std::count_if(m_rows.cbegin(), m_rows.cend(), isChosen));
    endResetModel();
    Q_EMIT chosenChanged();
}

void ChoiceModel::choose(const QSet<QUuid> &ids)
{
    bool isChanged = false;
    m_chosenCount = 0;
    for (Row &row : m_rows) {
        const bool isWanted = ids.contains(row.id);
        isChanged = isChanged || row.isChosen != isWanted;
        row.isChosen = isWanted;
        m_chosenCount += isWanted;
    }
    if (!isChanged)
        return;
    Q_EMIT dataChanged(index(0, Name), index(rowCount() - 1, Name), {Qt::CheckStateRole});
    Q_EMIT chosenChanged();
}

QList<QUuid> ChoiceModel::chosen() const
{
    QList<QUuid> ids;
    ids.reserve(m_chosenCount);
    for (const Row &row : m_rows) {
        if (row.isChosen)
            ids.append(row.id);
    }
    return ids;
}

QList<ChoiceModel::Row> ChoiceModel::chosenRows() const
{
    QList<Row> rows;
    rows.reserve(m_chosenCount);
    std::copy_if(m_rows.cbegin(), m_rows.cend(), std::back_inserter(rows), isChosen);
    return rows;
}

QString ChoiceModel::nameOf(const Row &row) const
{
    const QString name = m_applicants ? m_applicants->displayName(row.id) : QString();
    return name.isEmpty() ? row.name : name;
}

int ChoiceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ChoiceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ChoiceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows.at(index.row());
    if (role == IdRole)
        return row.id;
    if (role == Qt::CheckStateRole && index.column() == Name)
        return row.isChosen ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::DecorationRole && index.column() == VerdictColumn && row.summary)
        return meaningIcon(meaningOf(row.summary->verdict));
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Name:
        return nameOf(row);
    case Unit:
        return row.unit;
    case StageColumn:
        return row.summary ? codeText(row.summary->stage) : QString();
    case VerdictColumn:
        return row.summary ? verdictWord(row.summary->verdict) : tr("not checked yet");
    default:
        return {};
    }
}

bool ChoiceModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::CheckStateRole ||
        index.column() != Name)
        return false;
    const bool isWanted = value.value<Qt::CheckState>() == Qt::Checked;
    m_chosenCount += static_cast<int>(isWanted) - static_cast<int>(m_rows.at(index.row()).isChosen);
    m_rows[index.row()].isChosen = isWanted;
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT chosenChanged();
    return true;
}

QVariant ChoiceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Unit:
        return tr("Unit");
    case StageColumn:
        return tr("Stage");
    case VerdictColumn:
        return tr("Verdict");
    default:
        return {};
    }
}

Qt::ItemFlags ChoiceModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid())
        return flags;
    return flags | Qt::ItemNeverHasChildren |
           (index.column() == Name ? Qt::ItemIsUserCheckable : Qt::NoItemFlags);
}

} // namespace chuding
