// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/scan_model.h"

#include "ui/core/theme.h"
#include "ui/core/typed.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

namespace chuding {

namespace {

Meaning scanMeaning(ScanState state)
{
    switch (state) {
    case ScanState::Clear:
        return Meaning::Done;
    case ScanState::Open:
        return Meaning::Warning;
    case ScanState::NotAScan:
        return Meaning::Info;
    }
    Q_UNREACHABLE();
}

} // namespace

QString scanStateWord(ScanState state)
{
    switch (state) {
    case ScanState::Clear:
        return QCoreApplication::translate("chuding::ScanModel", "Clear");
    case ScanState::Open:
        return QCoreApplication::translate("chuding::ScanModel", "Open");
    case ScanState::NotAScan:
        return QCoreApplication::translate("chuding::ScanModel", "Not a scan");
    }
    Q_UNREACHABLE();
}

void ScanModel::setReading(const ScanReading &reading)
{
    beginResetModel();
    m_applicants = reading.applicants;
    m_searchKeys = reading.searchKeys;
    m_places.clear();
    m_namesakes.clear();
    for (int i = 0; i < m_applicants.size(); ++i) {
        m_places.insert(m_applicants.at(i).id, i);
        ++m_namesakes[m_applicants.at(i).name];
    }
    m_rows.clear();
    for (const ScanFile &file : reading.files)
        m_rows.append({file, file.proposal.isClear()});
    endResetModel();
    Q_EMIT choiceChanged();
}

ScanState ScanModel::state(int row) const
{
    const ScanProposal &proposal = m_rows.at(row).file.proposal;
    if (!proposal.isSupported)
        return ScanState::NotAScan;
    return proposal.isClear() ? ScanState::Clear : ScanState::Open;
}

int ScanModel::count(ScanState wanted) const
{
    int count = 0;
    for (int row = 0; row < m_rows.size(); ++row)
        count += state(row) == wanted ? 1 : 0;
    return count;
}

QString ScanModel::nameOf(const ScanApplicant &applicant) const
{
    if (m_namesakes.value(applicant.name) < 2)
        return applicant.name;
    return tr("%1 (…%2)", "name, last digits of the ID number")
        .arg(applicant.name, applicant.idNumber.right(4));
}

QList<ScanModel::Choice> ScanModel::choices(int row) const
{
    const QList<QUuid> first = row < 0 ? QList<QUuid>() : m_rows.at(row).file.proposal.candidates;
    QList<Choice> choices;
    for (const QUuid &id : first) {
        if (m_places.contains(id))
            choices.append(choiceOf(m_places.value(id)));
    }
    for (int place = 0; place < m_applicants.size(); ++place) {
        if (!first.contains(m_applicants.at(place).id))
            choices.append(choiceOf(place));
    }
    return choices;
}

ScanModel::Choice ScanModel::choiceOf(int place) const
{
    const ScanApplicant &applicant = m_applicants.at(place);
    return {applicant.id, nameOf(applicant), m_searchKeys.value(place)};
}

void ScanModel::setPerson(const QList<int> &rows, QUuid id)
{
    for (const int row : rows) {
        ScanProposal &proposal = m_rows[row].file.proposal;
        if (!proposal.isSupported)
            continue;
        proposal.person = id.isNull() ? std::nullopt : std::optional(id);
        proposal.personReason =
            id.isNull() ? tr("It was taken back whose it is.") : tr("Chosen here whose it is.");
        settle(row);
    }
    Q_EMIT choiceChanged();
}

void ScanModel::setKind(const QList<int> &rows, std::optional<AttachmentKind> kind)
{
    for (const int row : rows) {
        ScanProposal &proposal = m_rows[row].file.proposal;
        if (!proposal.isSupported)
            continue;
        proposal.kind = kind;
        proposal.kindReason = kind ? tr("Chosen here what it is.") : tr("It was taken back what it is.");
        settle(row);
    }
    Q_EMIT choiceChanged();
}

/// After somebody said whose or what it is.
void ScanModel::settle(int row)
{
    Row &changed = m_rows[row];
    changed.file.proposal.note = noteOf(changed.file.proposal);
    changed.ticked = changed.file.proposal.isClear();
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

QString ScanModel::noteOf(const ScanProposal &proposal) const
{
    if (!proposal.isClear() || !m_places.contains(*proposal.person))
        return {};
    const ScanApplicant &applicant = m_applicants.at(m_places.value(*proposal.person));
    if (applicant.withFile.contains(*proposal.kind))
        return tr("There is a file of this kind already; this one is added to it.");
    return {};
}

QList<FileForDossier> ScanModel::chosen() const
{
    QList<FileForDossier> files;
    for (const Row &row : m_rows) {
        const ScanProposal &proposal = row.file.proposal;
        if (row.ticked && proposal.isClear())
            files.append({*proposal.person, *proposal.kind, row.file.path});
    }
    return files;
}

int ScanModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ScanModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ScanModel::personText(const ScanProposal &proposal) const
{
    if (!proposal.person || !m_places.contains(*proposal.person))
        return proposal.candidates.size() > 1
                   ? tr("one of %n people", nullptr, static_cast<int>(proposal.candidates.size()))
                   : QString();
    return nameOf(m_applicants.at(m_places.value(*proposal.person)));
}

QVariant ScanModel::text(int row, int column) const
{
    const ScanFile &file = m_rows.at(row).file;
    switch (column) {
    case File:
        return QDir::toNativeSeparators(file.proposal.path);
    case Person:
        return personText(file.proposal);
    case Kind:
        return file.proposal.kind ? codeText(*file.proposal.kind) : QString();
    case State:
        return scanStateWord(state(row));
    case Size:
        return shownSize(file.size);
    case Reason:
        return file.proposal.reason().replace(QLatin1Char('\n'), QLatin1Char(' '));
    default:
        return {};
    }
}

QVariant ScanModel::editValue(int row, int column) const
{
    const ScanProposal &proposal = m_rows.at(row).file.proposal;
    if (column == Person)
        return proposal.person.value_or(QUuid());
    if (column == Kind)
        return proposal.kind ? static_cast<int>(*proposal.kind) : -1;
    return {};
}

QVariant ScanModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int row = index.row();
    const int column = index.column();
    switch (role) {
    case StateRole:
        return static_cast<int>(state(row));
    case Qt::TextAlignmentRole:
        return column == Size ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Qt::CheckStateRole:
        return column == File ? QVariant(m_rows.at(row).ticked ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::DecorationRole:
        return column == State ? QVariant(meaningIcon(scanMeaning(state(row)))) : QVariant();
    case Qt::ToolTipRole:
        return column == Reason ? QVariant(m_rows.at(row).file.proposal.reason()) : text(row, column);
    case Qt::EditRole:
        return editValue(row, column);
    case Qt::DisplayRole:
        return text(row, column);
    default:
        return {};
    }
}

QVariant ScanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case File:
        return tr("File");
    case Person:
        return tr("Applicant");
    case Kind:
        return tr("Kind");
    case State:
        return tr("State");
    case Size:
        return tr("Size");
    case Reason:
        return tr("Why");
    default:
        return {};
    }
}

Qt::ItemFlags ScanModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    const ScanState now = state(index.row());
    if (index.column() == File && now == ScanState::Clear)
        flags |= Qt::ItemIsUserCheckable;
    if ((index.column() == Person || index.column() == Kind) && now != ScanState::NotAScan)
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool ScanModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const int row = index.row();
    if (role == Qt::CheckStateRole && index.column() == File && state(row) == ScanState::Clear) {
        m_rows[row].ticked = value.toInt() == Qt::Checked;
        Q_EMIT dataChanged(index, index, {role});
        Q_EMIT choiceChanged();
        return true;
    }
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable) ||
        value == editValue(row, index.column()))
        return false;
    if (index.column() == Person)
        setPerson({row}, value.toUuid());
    else
        setKind({row},
            value.toInt() < 0 ? std::nullopt : std::optional(static_cast<AttachmentKind>(value.toInt())));
    return true;
}

void ScanFilterModel::setOnlyOpen(bool onlyOpen)
{
    m_onlyOpen = onlyOpen;
    invalidateFilter();
}

bool ScanFilterModel::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    return !m_onlyOpen || index.data(ScanModel::StateRole).toInt() == static_cast<int>(ScanState::Open);
}

} // namespace chuding
