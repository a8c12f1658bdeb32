// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/applicant_list_model.h"

#include "domain/id_number.h"
#include "domain/pinyin.h"
#include "domain/text.h"
#include "ui/core/theme.h"

#include <QSet>

namespace chuding {

namespace {

ApplicantRow prepared(const DossierRow &dossier)
{
    ApplicantRow row;
    row.dossier = dossier;
    row.nameKey = pinyinSortKey(dossier.name);
    row.unitKey = pinyinSortKey(dossier.unitName);
    row.specialtyKey = pinyinSortKey(dossier.specialty);
    const QStringList parts{dossier.name, QString(dossier.pinyin).remove(QLatin1Char(' ')), dossier.pinyin,
        dossier.initials, dossier.idNumber, dossier.unitName, dossier.specialty};
    row.haystack = foldedWidth(parts.join(QLatin1Char('\n'))).toLower();
    return row;
}

int problemWeight(const CheckSummary &summary)
{
    return summary.errors * 10000 + summary.warnings * 100 + summary.confirms;
}

QString levelText(const QString &key)
{
    const auto level = codeFromKey<TitleLevel>(key);
    return level ? codeText(*level) : key;
}

} // namespace

void ApplicantListModel::setRows(const QList<DossierRow> &rows)
{
    QHash<QUuid, int> wanted;
    for (int i = 0; i < rows.size(); ++i)
        wanted.insert(rows.at(i).id, i);
    if (rows.isEmpty() && !m_rows.isEmpty()) {
        beginRemoveRows({}, 0, static_cast<int>(m_rows.size()) - 1);
        m_rows.clear();
        m_places.clear();
        endRemoveRows();
    } else if (m_rows.isEmpty() && !rows.isEmpty()) {
        beginInsertRows({}, 0, static_cast<int>(rows.size()) - 1);
        for (const DossierRow &row : rows)
            m_rows.append(prepared(row));
        m_places = wanted;
        endInsertRows();
    } else {
        for (int i = static_cast<int>(m_rows.size()) - 1; i >= 0; --i) {
            if (!wanted.contains(m_rows.at(i).dossier.id))
                removeDossier(m_rows.at(i).dossier.id);
        }
        for (const DossierRow &row : rows)
            setRow(row);
    }
    Q_EMIT countsChanged();
}

void ApplicantListModel::setRow(const DossierRow &row)
{
    const int place = rowOf(row.id);
    if (place < 0) {
        const int last = static_cast<int>(m_rows.size());
        beginInsertRows({}, last, last);
        m_rows.append(prepared(row));
        m_places.insert(row.id, last);
        endInsertRows();
        Q_EMIT countsChanged();
    } else if (m_rows.at(place).dossier != row) {
        const std::optional<CheckSummary> summary = m_rows.at(place).summary;
        m_rows[place] = prepared(row);
        m_rows[place].summary = summary;
        Q_EMIT dataChanged(index(place, 0), index(place, ColumnCount - 1));
    }
}

void ApplicantListModel::removeDossier(QUuid id)
{
    const int place = rowOf(id);
    if (place < 0)
        return;
    beginRemoveRows({}, place, place);
    m_rows.removeAt(place);
    m_places.remove(id);
    renumber(place);
    endRemoveRows();
    Q_EMIT countsChanged();
}

void ApplicantListModel::setSummary(QUuid id, const CheckSummary &summary)
{
    const int place = rowOf(id);
    if (place < 0 || m_rows.at(place).summary == summary)
        return;
    m_rows[place].summary = summary;
    Q_EMIT dataChanged(index(place, 0), index(place, ColumnCount - 1));
    Q_EMIT countsChanged();
}

void ApplicantListModel::setSummaries(const QHash<QUuid, CheckSummary> &summaries)
{
    bool changed = false;
    for (ApplicantRow &row : m_rows) {
        const auto summary = summaries.constFind(row.dossier.id);
        if (summary == summaries.cend() || row.summary == *summary)
            continue;
        row.summary = *summary;
        changed = true;
    }
    if (!changed)
        return;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT countsChanged();
}

void ApplicantListModel::setUnmasked(bool unmasked)
{
    if (m_unmasked == unmasked)
        return;
    m_unmasked = unmasked;
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, IdNumber), index(rowCount() - 1, IdNumber));
}

int ApplicantListModel::rowOf(QUuid id) const
{
    return m_places.value(id, -1);
}

VerdictCounts ApplicantListModel::counts() const
{
    VerdictCounts counts;
    counts.all = static_cast<int>(m_rows.size());
    for (const ApplicantRow &row : m_rows) {
        counts.fail += row.summary && row.summary->verdict == Verdict::Fail;
        counts.attention += row.summary && row.summary->verdict == Verdict::Attention;
        counts.pass += row.summary && row.summary->verdict == Verdict::Pass;
    }
    return counts;
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
        return text(row, index.column());
    case Qt::ToolTipRole:
        return index.column() == IdNumber ? QVariant() : text(row, index.column());
    case SortRole:
        return sortValue(row, index.column());
    case IdRole:
        return row.dossier.id;
    case SummaryRole:
        return row.summary ? QVariant::fromValue(*row.summary) : QVariant();
    case HaystackRole:
        return row.haystack;
    default:
        return {};
    }
}

QVariant ApplicantListModel::text(const ApplicantRow &row, int column) const
{
    switch (column) {
    case Name:
        return row.dossier.name;
    case IdNumber:
        return m_unmasked ? row.dossier.idNumber : maskedIdNumber(row.dossier.idNumber);
    case Unit:
        return row.dossier.unitName;
    case Specialty:
        return row.dossier.specialty;
    case Level:
        return levelText(row.dossier.level);
    case StageColumn:
        return row.summary ? codeText(row.summary->stage) : QString();
    case VerdictColumn:
        return row.summary ? verdictWord(row.summary->verdict) : QString();
    case Problems:
        if (!row.summary)
            return QString();
        //: Read out for one applicant: counts of errors, warnings and open questions.
        return tr("%1 errors, %2 to look at, %3 to confirm")
            .arg(row.summary->errors)
            .arg(row.summary->warnings)
            .arg(row.summary->confirms);
    case Changed:
        return row.dossier.changed.toText().replace(QLatin1Char('T'), QLatin1Char(' '));
    default:
        return {};
    }
}

QVariant ApplicantListModel::sortValue(const ApplicantRow &row, int column) const
{
    switch (column) {
    case Name:
        return row.nameKey;
    case Unit:
        return row.unitKey;
    case Specialty:
        return row.specialtyKey;
    case IdNumber:
        return row.dossier.idNumber;
    case StageColumn:
        return row.summary ? static_cast<int>(row.summary->stage) : -1;
    case VerdictColumn:
        return row.summary ? static_cast<int>(row.summary->verdict) : -1;
    case Problems:
        return row.summary ? problemWeight(*row.summary) : -1;
    default:
        return text(row, column);
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
    case Specialty:
        return tr("Specialty");
    case Level:
        return tr("Level");
    case StageColumn:
        return tr("Stage");
    case VerdictColumn:
        return tr("Verdict");
    case Problems:
        return tr("Problems");
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

ApplicantFilterModel::ApplicantFilterModel(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setDynamicSortFilter(true);
}

void ApplicantFilterModel::setSearch(const QString &typed)
{
    const QStringList words = foldedWidth(typed).toLower().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    m_words = words;
    invalidateFilter();
}

void ApplicantFilterModel::setVerdict(VerdictFilter verdict)
{
    if (verdict == m_verdict)
        return;
    m_verdict = verdict;
    invalidateFilter();
}

bool ApplicantFilterModel::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (m_verdict) {
        const QVariant summary = index.data(ApplicantListModel::SummaryRole);
        if (!summary.isValid() || summary.value<CheckSummary>().verdict != *m_verdict)
            return false;
    }
    const QString haystack = index.data(ApplicantListModel::HaystackRole).toString();
    return std::all_of(m_words.cbegin(), m_words.cend(),
        [&haystack](const QString &word) { return haystack.contains(word); });
}

bool ApplicantFilterModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant a = left.data(ApplicantListModel::SortRole);
    const QVariant b = right.data(ApplicantListModel::SortRole);
    if (a.typeId() == QMetaType::Int && b.typeId() == QMetaType::Int && a != b)
        return a.toInt() < b.toInt();
    if (a.typeId() == QMetaType::QByteArray && a != b)
        return a.toByteArray() < b.toByteArray();
    if (a.typeId() == QMetaType::QString && a != b)
        return a.toString() < b.toString();
    const auto nameKey = [](const QModelIndex &index) {
        return index.siblingAtColumn(ApplicantListModel::Name)
            .data(ApplicantListModel::SortRole)
            .toByteArray();
    };
    return nameKey(left) < nameKey(right);
}

DossierRow rowFor(const Dossier &dossier, int revision, const Moment &changed)
{
    DossierRow row;
    row.id = dossier.id;
    row.revision = revision;
    row.name = dossier.person.name;
    row.idNumber = dossier.person.idNumber;
    row.unitName = dossier.employment.unitName;
    row.department = dossier.employment.department;
    row.specialty = dossier.application.specialty;
    row.level = dossier.application.level ? codeKey(*dossier.application.level) : QString();
    row.pinyin = pinyin(row.name);
    row.initials = pinyinInitials(row.name);
    row.changed = changed;
    return row;
}

} // namespace chuding
