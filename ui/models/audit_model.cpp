// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/audit_model.h"

#include "ui/core/typed.h"

namespace chuding {

namespace {

/// The words for the keys of the log; a key of a newer version stays as it is.
QString actionWord(const QString &key)
{
    const QHash<QString, QString> words{
        {QStringLiteral("create"), AuditModel::tr("Library made")},
        {QStringLiteral("save"), AuditModel::tr("Dossier saved")},
        {QStringLiteral("save-all"), AuditModel::tr("Several saved at once")},
        {QStringLiteral("save-round"), AuditModel::tr("Public notice saved")},
        {QStringLiteral("remove"), AuditModel::tr("Removed")},
        {QStringLiteral("bring-back"), AuditModel::tr("Brought back")},
        {QStringLiteral("import"), AuditModel::tr("Roster imported")},
        {QStringLiteral("attach"), AuditModel::tr("File attached")},
        {QStringLiteral("detach"), AuditModel::tr("File removed")},
        {QStringLiteral("season-confirmation"), AuditModel::tr("Question of the season answered")},
        {QStringLiteral("export"), AuditModel::tr("Package exported")},
    };
    return words.value(key, key);
}

} // namespace

void AuditModel::setEntries(const QList<AuditEntry> &entries)
{
    beginResetModel();
    m_entries = entries;
    std::reverse(m_entries.begin(), m_entries.end());
    endResetModel();
}

void AuditModel::setNames(const QHash<QString, QString> &names)
{
    m_names = names;
    if (!m_entries.isEmpty())
        Q_EMIT dataChanged(index(0, Subject), index(rowCount() - 1, Subject));
}

int AuditModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int AuditModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AuditModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AuditEntry &entry = m_entries.at(index.row());
    if (role == Qt::TextAlignmentRole && index.column() == Number)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole)
        return tr("Hash: %1").arg(entry.hash);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Number:
        return entry.number;
    case When:
        return shownMoment(entry.when);
    case Who:
        return entry.who;
    case Action:
        return actionWord(entry.action);
    case Subject:
        return m_names.value(entry.subject, entry.subject);
    case Detail:
        return entry.detail;
    default:
        return {};
    }
}

QVariant AuditModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number:
        return tr("No.");
    case When:
        return tr("When");
    case Who:
        return tr("Who");
    case Action:
        return tr("What");
    case Subject:
        return tr("About");
    case Detail:
        return tr("Details");
    default:
        return {};
    }
}

} // namespace chuding
