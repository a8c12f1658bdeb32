// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/submission/choice_model.h"

#include "ui/core/theme.h"

#include <algorithm>

namespace chuding {

bool chosenAtFirst(const std::optional<CheckSummary> &summary)
{
    return !summary || (summary->stage != Stage::Withdrawn && summary->stage != Stage::Delivered);
}

void ChoiceModel::setApplicants(const ApplicantListModel &applicants)
{
    QSet<QUuid> known;
    known.reserve(m_rows.size());
    for (const Row &row : std::as_const(m_rows))
        known.insert(row.id);
    QList<Row> rows;
    QSet<QUuid> chosen;
    rows.reserve(applicants.rowCount());
    chosen.reserve(applicants.rowCount());
    for (int row = 0; row < applicants.rowCount(); ++row) {
        const ApplicantRow &applicant = applicants.at(row);
        const DossierRow &dossier = applicant.dossier;
        rows.append({dossier.id, dossier.name, dossier.unitName, applicant.summary, applicant.nameKey});
        if (known.contains(dossier.id) ? m_chosen.contains(dossier.id) : chosenAtFirst(applicant.summary))
            chosen.insert(dossier.id);
    }
    const auto before = [](const Row &a, const Row &b) { return a.nameKey < b.nameKey; };
    if (!std::is_sorted(rows.cbegin(), rows.cend(), before))
        std::stable_sort(rows.begin(), rows.end(), before);
    beginResetModel();
    m_applicants = &applicants;
    m_rows = rows;
    m_chosen = chosen;
    endResetModel();
    Q_EMIT chosenChanged();
}

void ChoiceModel::choose(const QSet<QUuid> &ids)
{
    if (m_chosen == ids)
        return;
    m_chosen = ids;
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, Name), index(rowCount() - 1, Name), {Qt::CheckStateRole});
    Q_EMIT chosenChanged();
}

QList<QUuid> ChoiceModel::chosen() const
{
    QList<QUuid> ids;
    for (const Row &row : m_rows) {
        if (m_chosen.contains(row.id))
            ids.append(row.id);
    }
    return ids;
}

QList<ChoiceModel::Row> ChoiceModel::chosenRows() const
{
    QList<Row> rows;
    for (const Row &row : m_rows) {
        if (m_chosen.contains(row.id))
            rows.append(row);
    }
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
        return m_chosen.contains(row.id) ? Qt::Checked : Qt::Unchecked;
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
    const QUuid id = m_rows.at(index.row()).id;
    if (value.value<Qt::CheckState>() == Qt::Checked)
        m_chosen.insert(id);
    else
        m_chosen.remove(id);
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
