// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/applicant_filter_model.h"

#include "ui/models/applicant_order.h"
#include "ui/models/applicant_sieve.h"

#include <algorithm>
#include <chrono>

namespace chuding {

namespace {

constexpr std::chrono::milliseconds lateBy{150};

} // namespace

ApplicantFilterModel::ApplicantFilterModel(QObject *parent)
    : QAbstractProxyModel(parent)
{
    m_late.setSingleShot(true);
    m_late.setInterval(lateBy);
    connect(&m_late, &QTimer::timeout, this, [this] {
        beginResetModel();
        rebuild();
        endResetModel();
    });
}

void ApplicantFilterModel::setSourceModel(QAbstractItemModel *model)
{
    beginResetModel();
    m_names.clear();
    if (m_list)
        m_list->disconnect(this);
    m_list = qobject_cast<ApplicantListModel *>(model);
    QAbstractProxyModel::setSourceModel(m_list);
    // The window's last views look at this model while the list is gone already.
    connect(m_list, &QObject::destroyed, this, [this] {
        m_late.stop();
        m_list = nullptr;
        m_names.clear();
        m_order.clear();
        m_shown.clear();
        m_places.clear();
    });
    connect(m_list, &QAbstractItemModel::dataChanged, this, &ApplicantFilterModel::onDataChanged);
    connect(m_list, &QAbstractItemModel::rowsInserted, this,
        [this](const QModelIndex &, int first, int last) { onInserted(first, last); });
    connect(m_list, &QAbstractItemModel::rowsAboutToBeRemoved, this,
        [this](const QModelIndex &, int first, int last) { onRemoved(first, last); });
    connect(m_list, &QAbstractItemModel::modelAboutToBeReset, this, [this] { beginResetModel(); });
    connect(m_list, &QAbstractItemModel::modelReset, this, [this] {
        m_names.clear();
        rebuild();
        endResetModel();
    });
    rebuild();
    endResetModel();
}

void ApplicantFilterModel::setFilter(const ApplicantFilter &filter)
{
    if (filter == m_filter)
        return;
    const QStringList before = searchWords(m_filter.search);
    ApplicantFilter longer = m_filter;
    longer.search = filter.search;
    const bool onlyLonger = longer == filter && filter.search.startsWith(m_filter.search);
    const bool sameWords = longer == filter && searchWords(filter.search) == before;
    m_filter = filter;
    if (sameWords)
        return;
    if (!m_list)
        return;
    beginResetModel();
    if (onlyLonger)
        narrow();
    else
        filterAll();
    endResetModel();
}

void ApplicantFilterModel::setSearch(const QString &typed)
{
    ApplicantFilter filter = m_filter;
    filter.search = typed;
    setFilter(filter);
}

void ApplicantFilterModel::setVerdict(VerdictFilter verdict)
{
    ApplicantFilter filter = m_filter;
    filter.verdict = verdict;
    setFilter(filter);
}

int ApplicantFilterModel::rowOf(QUuid id) const
{
    const int source = m_list ? m_list->rowOf(id) : -1;
    return source < 0 ? -1 : m_places.value(source, -1);
}

void ApplicantFilterModel::rebuild()
{
    m_late.stop();
    sortAll();
    filterAll();
}

void ApplicantFilterModel::sortAll()
{
    if (m_names.size() != m_list->rowCount())
        m_names = ApplicantOrder::byNames(*m_list);
    m_order = ApplicantOrder(*m_list, m_column, m_direction).sorted(m_names);
}

void ApplicantFilterModel::filterAll()
{
    // The first of the names are not the first of another order.
    const bool waits =
        !m_list->isComplete() && !ApplicantOrder(*m_list, m_column, m_direction).beginsWithNames();
    m_shown = waits ? QList<int>() : ApplicantSieve(m_filter).sifted(*m_list, m_order);
    place();
}

void ApplicantFilterModel::narrow()
{
    m_shown = ApplicantSieve(m_filter).sifted(*m_list, m_shown);
    place();
}

void ApplicantFilterModel::place()
{
    // Not `fill` with a size: up to Qt 6.4 it writes past the end when the list lost its first elements.
    m_places = QList<int>(m_list->rowCount(), -1);
    for (int row = 0; row < m_shown.size(); ++row)
        m_places[m_shown.at(row)] = row;
}

bool ApplicantFilterModel::dependsOnChecks() const
{
    return ApplicantOrder::isOfTheChecks(m_column) || m_filter.verdict || m_filter.stage ||
           !m_filter.rule.isEmpty() || m_filter.qualifiesOnly;
}

void ApplicantFilterModel::onDataChanged(
    const QModelIndex &first, const QModelIndex &last, const QList<int> &roles)
{
    const bool onlyLooks =
        !roles.isEmpty() || (first.column() >= ApplicantListModel::Education && !dependsOnChecks());
    if (roles.isEmpty() && first.column() == ApplicantListModel::Name)
        m_names.clear();
    if (!onlyLooks && last.row() - first.row() < fewRows) {
        for (int row = first.row(); row <= last.row(); ++row)
            updateRow(row);
        return;
    }
    if (!onlyLooks && !m_late.isActive())
        m_late.start();
    if (m_shown.isEmpty())
        return;
    const int only = first.row() == last.row() ? m_places.value(first.row(), -1) : -1;
    if (first.row() == last.row() && only < 0)
        return;
    const int top = only >= 0 ? only : 0;
    const int bottom = only >= 0 ? only : rowCount() - 1;
    Q_EMIT dataChanged(index(top, first.column()), index(bottom, last.column()), roles);
}

void ApplicantFilterModel::updateRow(int source)
{
    const bool fits = ApplicantSieve(m_filter).accepts(m_list->at(source));
    const int before = m_places.at(source);
    m_order.removeOne(source);
    const ApplicantOrder order(*m_list, m_column, m_direction);
    const auto less = [&order](int a, int b) { return order.less(a, b); };
    m_order.insert(std::lower_bound(m_order.begin(), m_order.end(), source, less), source);
    if (before < 0) {
        if (fits)
            insertShown(source);
        return;
    }
    if (!fits) {
        removeShown(before);
        return;
    }
    QList<int> others = m_shown;
    others.removeAt(before);
    const auto to =
        static_cast<int>(std::lower_bound(others.cbegin(), others.cend(), source, less) - others.cbegin());
    if (to != before && beginMoveRows({}, before, before, {}, to > before ? to + 1 : to)) {
        m_shown.move(before, to);
        place();
        endMoveRows();
    }
    Q_EMIT dataChanged(index(to, 0), index(to, columnCount() - 1));
}

void ApplicantFilterModel::insertShown(int source)
{
    const ApplicantOrder order(*m_list, m_column, m_direction);
    const auto less = [&order](int a, int b) { return order.less(a, b); };
    const auto to =
        static_cast<int>(std::lower_bound(m_shown.cbegin(), m_shown.cend(), source, less) - m_shown.cbegin());
    beginInsertRows({}, to, to);
    m_shown.insert(to, source);
    place();
    endInsertRows();
}

void ApplicantFilterModel::removeShown(int row)
{
    beginRemoveRows({}, row, row);
    m_shown.removeAt(row);
    place();
    endRemoveRows();
}

void ApplicantFilterModel::onInserted(int first, int last)
{
    // The list adds at its end only, one by one.
    m_names.clear();
    const ApplicantOrder order(*m_list, m_column, m_direction);
    const auto less = [&order](int a, int b) { return order.less(a, b); };
    for (int source = first; source <= last; ++source) {
        m_order.insert(std::lower_bound(m_order.begin(), m_order.end(), source, less), source);
        m_places.append(-1);
        if (ApplicantSieve(m_filter).accepts(m_list->at(source)))
            insertShown(source);
    }
}

void ApplicantFilterModel::onRemoved(int first, int last)
{
    const int count = last - first + 1;
    m_names.clear();
    for (int source = first; source <= last; ++source) {
        if (const int row = m_places.at(source); row >= 0) {
            beginRemoveRows({}, row, row);
            m_shown.removeAt(row);
            for (int &there : m_places)
                there -= there > row;
            m_places[source] = -1;
            endRemoveRows();
        }
        m_order.removeOne(source);
    }
    const auto moveUp = [last, count](int &row) { row -= row > last ? count : 0; };
    std::for_each(m_order.begin(), m_order.end(), moveUp);
    std::for_each(m_shown.begin(), m_shown.end(), moveUp);
    m_places.remove(first, count);
}

void ApplicantFilterModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || (column == m_column && order == m_direction && !m_late.isActive()))
        return;
    m_column = column;
    m_direction = order;
    if (!m_list)
        return;
    if (!m_list->isComplete()) {
        beginResetModel();
        rebuild();
        endResetModel();
        return;
    }
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QList<int> sources;
    for (const QModelIndex &index : before)
        sources.append(m_shown.at(index.row()));
    sortAll();
    m_shown.clear();
    for (const int row : std::as_const(m_order)) {
        if (m_places.at(row) >= 0)
            m_shown.append(row);
    }
    place();
    for (int i = 0; i < before.size(); ++i)
        changePersistentIndex(before.at(i), index(m_places.at(sources.at(i)), before.at(i).column()));
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

QModelIndex ApplicantFilterModel::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

QModelIndex ApplicantFilterModel::parent(const QModelIndex &) const
{
    return {};
}

int ApplicantFilterModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int ApplicantFilterModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ApplicantListModel::ColumnCount;
}

bool ApplicantFilterModel::hasChildren(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_shown.isEmpty();
}

Qt::ItemFlags ApplicantFilterModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemIsDropEnabled | Qt::ItemNeverHasChildren;
}

QVariant ApplicantFilterModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return m_list ? m_list->headerData(section, orientation, role) : QVariant();
}

QModelIndex ApplicantFilterModel::mapToSource(const QModelIndex &proxy) const
{
    if (!proxy.isValid() || !m_list || proxy.row() >= m_shown.size())
        return {};
    return m_list->index(m_shown.at(proxy.row()), proxy.column());
}

QModelIndex ApplicantFilterModel::mapFromSource(const QModelIndex &source) const
{
    const int row = source.isValid() ? m_places.value(source.row(), -1) : -1;
    return row < 0 ? QModelIndex() : index(row, source.column());
}

} // namespace chuding
