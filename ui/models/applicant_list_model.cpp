// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/applicant_list_model.h"

#include "domain/id_number.h"
#include "ui/core/theme.h"

#include <QThreadPool>

#include <utility>

namespace chuding {

namespace {

constexpr int digitsShown = 4;
constexpr std::chrono::minutes maskedAfter{1};

QString levelText(const QString &key)
{
    const auto level = codeFromKey<TitleLevel>(key);
    return level ? codeText(*level) : key;
}

/// Rows of 100,000 take 100 ms to be freed: another thread's work.
template <typename... T>
void freeElsewhere(T... held)
{
    QThreadPool::globalInstance()->start([... kept = std::move(held)] { ((void)kept, ...); });
}

} // namespace

ApplicantListModel::ApplicantListModel(QObject *parent)
    : QAbstractTableModel(parent)
{
    m_maskTimer.setParent(this);
    m_maskTimer.setObjectName(QStringLiteral("maskTimer"));
    m_maskTimer.setSingleShot(true);
    m_maskTimer.setInterval(maskedAfter);
    connect(&m_maskTimer, &QTimer::timeout, this, [this] { setUnmasked(false); });
}

void ApplicantListModel::setPrepared(QList<ApplicantRow> rows)
{
    ApplicantIndex index = indexOf(rows);
    setPrepared(std::move(rows), std::move(index));
}

void ApplicantListModel::setFirst(QList<ApplicantRow> rows)
{
    m_isComplete = false;
    ApplicantIndex index = indexOf(rows);
    reset(std::move(rows), std::move(index));
}

void ApplicantListModel::setPrepared(QList<ApplicantRow> rows, ApplicantIndex index)
{
    if (!std::exchange(m_isComplete, true) || m_rows.isEmpty()) {
        reset(std::move(rows), std::move(index));
        return;
    }
    QList<int> differing;
    qsizetype known = 0;
    for (int i = 0; i < rows.size() && differing.size() <= fewRows; ++i) {
        const int place = rowOf(rows.at(i).dossier.id);
        known += place >= 0;
        if (place < 0 || m_rows.at(place).dossier != rows.at(i).dossier)
            differing.append(i);
    }
    if (differing.size() > fewRows) {
        reset(std::move(rows), std::move(index));
        return;
    }
    const QList<QUuid> gone = known == m_rows.size() ? QList<QUuid>() : idsBesides(index.places);
    if (differing.size() + gone.size() > fewRows) {
        reset(std::move(rows), std::move(index));
        return;
    }
    update(rows, differing, gone);
    freeElsewhere(std::move(rows), std::move(index));
}

void ApplicantListModel::update(
    const QList<ApplicantRow> &rows, const QList<int> &differing, const QList<QUuid> &gone)
{
    removeDossiers(gone);
    for (const int i : differing)
        setRow(rows.at(i));
    QHash<QUuid, CheckSummary> summaries;
    for (const ApplicantRow &row : rows) {
        if (row.summary)
            summaries.insert(row.dossier.id, *row.summary);
    }
    setSummaries(summaries);
    Q_EMIT countsChanged();
}

QList<QUuid> ApplicantListModel::idsBesides(const QHash<QUuid, int> &wanted) const
{
    QList<QUuid> ids;
    for (const ApplicantRow &row : m_rows) {
        if (!wanted.contains(row.dossier.id))
            ids.append(row.dossier.id);
    }
    return ids;
}

void ApplicantListModel::reset(QList<ApplicantRow> rows, ApplicantIndex index)
{
    beginResetModel();
    // Not while nothing is there: looking for changes would copy all the rows.
    if (!m_rows.isEmpty()) {
        for (ApplicantRow &row : rows) {
            if (const int place = rowOf(row.dossier.id); place >= 0 && !row.summary)
                row.summary = m_rows.at(place).summary;
        }
    }
    freeElsewhere(std::exchange(m_rows, std::move(rows)), std::exchange(m_places, std::move(index.places)),
        std::exchange(m_names, std::move(index.names)));
    m_counts = {};
    for (const ApplicantRow &row : std::as_const(m_rows))
        count(row.summary, +1);
    endResetModel();
    Q_EMIT countsChanged();
}

void ApplicantListModel::setRow(const ApplicantRow &row)
{
    const int place = rowOf(row.dossier.id);
    if (place < 0)
        append(row);
    else if (m_rows.at(place).dossier != row.dossier)
        replace(place, row);
}

void ApplicantListModel::append(const ApplicantRow &row)
{
    const int last = static_cast<int>(m_rows.size());
    beginInsertRows({}, last, last);
    m_rows.append(row);
    m_rows.last().summary.reset();
    m_places.insert(row.dossier.id, last);
    count({}, +1);
    endInsertRows();
    countName(row.dossier.name, +1);
    Q_EMIT countsChanged();
}

void ApplicantListModel::replace(int place, const ApplicantRow &row)
{
    const QString name = m_rows.at(place).dossier.name;
    const std::optional<CheckSummary> summary = m_rows.at(place).summary;
    m_rows[place] = row;
    m_rows[place].summary = summary;
    Q_EMIT dataChanged(index(place, 0), index(place, ColumnCount - 1));
    if (name != row.dossier.name) {
        countName(name, -1);
        countName(row.dossier.name, +1);
    }
}

void ApplicantListModel::removeDossiers(const QList<QUuid> &ids)
{
    if (ids.size() > fewRows) {
        const QSet<QUuid> gone(ids.cbegin(), ids.cend());
        QList<ApplicantRow> rows = m_rows;
        rows.removeIf([&gone](const ApplicantRow &row) { return gone.contains(row.dossier.id); });
        ApplicantIndex index = indexOf(rows);
        reset(std::move(rows), std::move(index));
        return;
    }
    for (const QUuid id : ids)
        removeDossier(id);
}

void ApplicantListModel::removeDossier(QUuid id)
{
    if (const int place = rowOf(id); place >= 0)
        removeAt(place);
}

void ApplicantListModel::removeAt(int place)
{
    beginRemoveRows({}, place, place);
    const ApplicantRow row = m_rows.takeAt(place);
    m_places.remove(row.dossier.id);
    count(row.summary, -1);
    renumber(place);
    endRemoveRows();
    countName(row.dossier.name, -1);
    Q_EMIT countsChanged();
}

void ApplicantListModel::setRowsAndSummaries(
    const QList<ApplicantRow> &rows, const QHash<QUuid, CheckSummary> &summaries)
{
    if (rows.size() <= fewRows) {
        for (const ApplicantRow &row : rows)
            setRow(row);
        setSummaries(summaries);
        return;
    }
    QList<ApplicantRow> all = m_rows;
    for (ApplicantRow prepared : rows) {
        if (const int place = rowOf(prepared.dossier.id); place >= 0) {
            prepared.summary = all.at(place).summary;
            all[place] = prepared;
        } else {
            all.append(prepared);
        }
    }
    for (ApplicantRow &row : all) {
        if (const auto summary = summaries.constFind(row.dossier.id); summary != summaries.cend())
            row.summary = *summary;
    }
    ApplicantIndex index = indexOf(all);
    reset(std::move(all), std::move(index));
}

bool ApplicantListModel::putSummary(int place, const CheckSummary &summary)
{
    if (m_rows.at(place).summary == summary)
        return false;
    count(m_rows.at(place).summary, -1);
    m_rows[place].summary = summary;
    count(m_rows.at(place).summary, +1);
    return true;
}

void ApplicantListModel::setSummary(QUuid id, const CheckSummary &summary)
{
    setSummaries({{id, summary}});
}

void ApplicantListModel::setSummaries(const QHash<QUuid, CheckSummary> &summaries)
{
    QList<int> changed;
    for (auto it = summaries.cbegin(); it != summaries.cend(); ++it) {
        const int place = rowOf(it.key());
        if (place >= 0 && putSummary(place, it.value()))
            changed.append(place);
    }
    if (changed.isEmpty())
        return;
    if (changed.size() > fewRows) {
        const auto [first, last] = std::minmax_element(changed.cbegin(), changed.cend());
        Q_EMIT dataChanged(index(*first, Education), index(*last, ColumnCount - 1));
    } else {
        for (const int place : std::as_const(changed))
            Q_EMIT dataChanged(index(place, Education), index(place, ColumnCount - 1));
    }
    Q_EMIT countsChanged();
}

void ApplicantListModel::count(const std::optional<CheckSummary> &summary, int change)
{
    m_counts.fail += summary && summary->verdict == Verdict::Fail ? change : 0;
    m_counts.attention += summary && summary->verdict == Verdict::Attention ? change : 0;
    m_counts.pass += summary && summary->verdict == Verdict::Pass ? change : 0;
    m_counts.all = static_cast<int>(m_rows.size());
}

void ApplicantListModel::countName(const QString &name, int change)
{
    int &number = m_names[name];
    const bool wasShared = number > 1;
    number += change;
    const bool isShared = number > 1;
    if (number == 0)
        m_names.remove(name);
    if (wasShared != isShared && !m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, Name), index(rowCount() - 1, Name), {Qt::DisplayRole});
}

void ApplicantListModel::setUnmasked(bool unmasked)
{
    if (m_unmasked == unmasked)
        return;
    m_unmasked = unmasked;
    if (unmasked)
        m_maskTimer.start();
    else
        m_maskTimer.stop();
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, IdNumber), index(rowCount() - 1, IdNumber), {Qt::DisplayRole});
    Q_EMIT unmaskedChanged(unmasked);
}

int ApplicantListModel::rowOf(QUuid id) const
{
    return m_places.value(id, -1);
}

QString ApplicantListModel::displayName(QUuid id) const
{
    const int row = rowOf(id);
    return row < 0 ? QString() : displayName(row);
}

QString ApplicantListModel::displayName(int row) const
{
    return displayName(m_rows.at(row).dossier, m_names);
}

QString ApplicantListModel::displayName(const DossierRow &dossier, const QHash<QString, int> &names)
{
    return names.value(dossier.name) < 2 ? dossier.name : nameWithDigits(dossier);
}

QString ApplicantListModel::displayName(const DossierRow &other) const
{
    return m_names.value(other.name) < 1 ? other.name : nameWithDigits(other);
}

QString ApplicantListModel::nameWithDigits(const DossierRow &dossier)
{
    if (dossier.idNumber.isEmpty())
        return dossier.name;
    //: A person whose name others have too, and the last four digits of the ID number.
    return tr("%1 (%2)").arg(dossier.name, dossier.idNumber.right(digitsShown));
}

int ApplicantListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ApplicantListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ApplicantListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ApplicantRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), index.column(), m_unmasked);
    case Qt::ToolTipRole:
        return index.column() == IdNumber ? QVariant() : text(index.row(), index.column(), false);
    case Qt::TextAlignmentRole:
        return index.column() == Errors || index.column() == Warnings
                   ? QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter))
                   : QVariant();
    case IdRole:
        return row.dossier.id;
    case SummaryRole:
        return row.summary ? QVariant::fromValue(*row.summary) : QVariant();
    case HaystackRole:
        return QString(row.haystack + row.office);
    default:
        return {};
    }
}

QString ApplicantListModel::text(int place, int column, bool unmasked) const
{
    const ApplicantRow &row = m_rows.at(place);
    switch (column) {
    case Name:
        return displayName(place);
    case IdNumber:
        return unmasked ? row.dossier.idNumber : maskedIdNumber(row.dossier.idNumber);
    case Unit:
        return row.dossier.unitName;
    case Department:
        return row.dossier.department;
    case Specialty:
        return row.dossier.specialty;
    case Level:
        return levelText(row.dossier.level);
    case Changed:
        return row.dossier.changed.toText().replace(QLatin1Char('T'), QLatin1Char(' '));
    default:
        return row.summary ? summaryText(row, column) : QString();
    }
}

QString ApplicantListModel::summaryText(const ApplicantRow &row, int column) const
{
    const CheckSummary &summary = *row.summary;
    switch (column) {
    case Education:
        return codeText(summary.education);
    case StageColumn:
        return codeText(summary.stage);
    case VerdictColumn:
        return verdictWord(summary.verdict);
    case Problems:
        //: Read out for one applicant: counts of errors, warnings and open questions.
        return tr("%1 errors, %2 to look at, %3 to confirm")
            .arg(summary.errors)
            .arg(summary.warnings)
            .arg(summary.confirms);
    case Errors:
        return QString::number(summary.errors);
    case Warnings:
        return QString::number(summary.warnings);
    default:
        return {};
    }
}

QVariant ApplicantListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case IdNumber:
        return tr("ID number");
    case Unit:
        return tr("Unit");
    case Department:
        return tr("Department");
    case Specialty:
        return tr("Specialty");
    case Level:
        return tr("Level");
    case Education:
        return tr("Education");
    case StageColumn:
        return tr("Stage");
    case VerdictColumn:
        return tr("Verdict");
    case Problems:
        return tr("Problems");
    case Errors:
        return tr("Errors");
    case Warnings:
        return tr("Warnings");
    case Changed:
        return tr("Last change");
    default:
        return {};
    }
}

Qt::ItemFlags ApplicantListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return QAbstractTableModel::flags(index);
    return QAbstractTableModel::flags(index) | Qt::ItemIsDropEnabled | Qt::ItemNeverHasChildren;
}

void ApplicantListModel::renumber(int from)
{
    for (int i = from; i < m_rows.size(); ++i)
        m_places.insert(m_rows.at(i).dossier.id, i);
}

} // namespace chuding
