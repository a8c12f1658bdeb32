// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/applicant_filter_model.h"

#include "domain/pinyin.h"

#include <QStringMatcher>
#include <QtConcurrent>

#include <algorithm>
#include <chrono>
#include <vector>

namespace chuding {

namespace {

constexpr std::chrono::milliseconds lateBy{150};

/// From here on, a list is searched on all processors.
constexpr qsizetype manyRowsToSift = 5000;
constexpr qsizetype siftedAtOnce = 8000;

/// Eight bytes of a key as a number in the same order.
quint64 numberOf(const QByteArray &key, int from)
{
    quint64 number = 0;
    for (int i = from; i < from + 8; ++i)
        number = number << 8 | (i < key.size() ? static_cast<quint8>(key.at(i)) : 0);
    return number;
}

quint64 minuteOf(const Moment &moment)
{
    const qint64 day = moment.isKnown() ? moment.date().toJulianDay() : 0;
    const int msecs = moment.hasTime() ? moment.time().msecsSinceStartOfDay() : 0;
    return static_cast<quint64>(day * 86'400'000 + msecs);
}

quint64 checkNumber(const CheckSummary &summary, int column)
{
    const auto number = [](int value) { return static_cast<quint64>(value) + 1; };
    switch (column) {
    case ApplicantListModel::Education:
        return summary.education ? number(static_cast<int>(*summary.education)) : 0;
    case ApplicantListModel::StageColumn:
        return number(static_cast<int>(summary.stage));
    case ApplicantListModel::VerdictColumn:
        return number(static_cast<int>(summary.verdict));
    case ApplicantListModel::Problems:
        return number(summary.errors * 10000 + summary.warnings * 100 + summary.confirms);
    case ApplicantListModel::Errors:
        return number(summary.errors);
    default:
        return number(summary.warnings);
    }
}

bool isOfTheChecks(int column)
{
    return column >= ApplicantListModel::Education;
}

} // namespace

/// The rows in the order of a column, those alike there in the order of their names: by numbers, so that few
/// texts are looked at.
class ApplicantFilterModel::Order
{
public:
    Order(const ApplicantListModel &list, int column, Qt::SortOrder direction)
        : m_list(list)
        , m_column(column)
        , m_descending(direction == Qt::DescendingOrder)
    {
    }

    [[nodiscard]] QList<int> sorted() const
    {
        std::vector<Entry> entries = inOrderOfNames();
        if (m_column != ApplicantListModel::Name || m_descending) {
            fillNumbers(&entries);
            std::stable_sort(entries.begin(), entries.end(), [this](const Entry &a, const Entry &b) {
                return m_descending ? comesBefore(b, a) : comesBefore(a, b);
            });
        }
        QList<int> rows;
        rows.reserve(static_cast<qsizetype>(entries.size()));
        for (const Entry &entry : entries)
            rows.append(entry.row);
        return rows;
    }

    /// The same order for two rows.
    [[nodiscard]] bool less(int a, int b) const
    {
        if (const int difference = compareColumn(a, b); difference != 0)
            return (difference < 0) != m_descending;
        const int name = compare(m_list.at(a).nameKey, m_list.at(b).nameKey);
        return name != 0 ? name < 0 : a < b;
    }

private:
    struct Entry
    {
        quint64 head = 0;
        quint64 next = 0;
        int row = 0;
    };

    template <typename T>
    [[nodiscard]] static int compare(const T &a, const T &b)
    {
        return a < b ? -1 : (b < a ? 1 : 0);
    }

    [[nodiscard]] bool isText() const
    {
        return m_column >= ApplicantListModel::Unit && m_column <= ApplicantListModel::Level;
    }

    [[nodiscard]] Entry nameEntry(int row) const
    {
        const QByteArray &key = m_list.at(row).nameKey;
        return {numberOf(key, 0), numberOf(key, 8), row};
    }

    [[nodiscard]] std::vector<Entry> inOrderOfNames() const
    {
        std::vector<Entry> entries;
        const int count = m_list.rowCount();
        entries.reserve(static_cast<size_t>(count));
        for (int row = 0; row < count; ++row)
            entries.push_back(nameEntry(row));
        const auto before = [this](const Entry &a, const Entry &b) {
            if (a.head != b.head || a.next != b.next)
                return a.head != b.head ? a.head < b.head : a.next < b.next;
            const int rest = compare(m_list.at(a.row).nameKey, m_list.at(b.row).nameKey);
            return rest != 0 ? rest < 0 : a.row < b.row;
        };
        // As the library gives them; not once rows were added or changed.
        if (!std::is_sorted(entries.cbegin(), entries.cend(), before))
            std::sort(entries.begin(), entries.end(), before);
        return entries;
    }

    void fillNumbers(std::vector<Entry> *entries) const
    {
        if (isText()) {
            const std::vector<quint64> ranks = ranksOfTexts();
            for (Entry &entry : *entries)
                entry = {ranks.at(static_cast<size_t>(entry.row)), 0, entry.row};
            return;
        }
        for (Entry &entry : *entries)
            entry = columnEntry(entry.row);
    }

    [[nodiscard]] Entry columnEntry(int row) const
    {
        const ApplicantRow &applicant = m_list.at(row);
        if (isOfTheChecks(m_column))
            return {applicant.summary ? checkNumber(*applicant.summary, m_column) : 0, 0, row};
        switch (m_column) {
        case ApplicantListModel::Name:
            return nameEntry(row);
        case ApplicantListModel::IdNumber: {
            const QByteArray id = applicant.dossier.idNumber.toLatin1();
            return {numberOf(id, 0), numberOf(id, 8), row};
        }
        default:
            return {minuteOf(applicant.dossier.changed), 0, row};
        }
    }

    [[nodiscard]] bool comesBefore(const Entry &a, const Entry &b) const
    {
        if (a.head != b.head || a.next != b.next)
            return a.head != b.head ? a.head < b.head : a.next < b.next;
        return hasMore() && compareMore(a.row, b.row) < 0;
    }

    /// Whether two numbers may not hold all of the column.
    [[nodiscard]] bool hasMore() const
    {
        return m_column == ApplicantListModel::Name || m_column == ApplicantListModel::IdNumber;
    }

    [[nodiscard]] int compareMore(int a, int b) const
    {
        const ApplicantRow &one = m_list.at(a);
        const ApplicantRow &other = m_list.at(b);
        return m_column == ApplicantListModel::Name
                   ? compare(one.nameKey, other.nameKey)
                   : QString::compare(one.dossier.idNumber, other.dossier.idNumber);
    }

    [[nodiscard]] int compareColumn(int a, int b) const
    {
        if (isText()) {
            const QString &one = textOf(a);
            const QString &other = textOf(b);
            if (one == other)
                return 0;
            const int key = compare(pinyinSortKey(one), pinyinSortKey(other));
            return key != 0 ? key : QString::compare(one, other);
        }
        const Entry one = columnEntry(a);
        const Entry other = columnEntry(b);
        return comesBefore(one, other) ? -1 : (comesBefore(other, one) ? 1 : 0);
    }

    [[nodiscard]] const QString &textOf(int row) const
    {
        const DossierRow &dossier = m_list.at(row).dossier;
        switch (m_column) {
        case ApplicantListModel::Unit:
            return dossier.unitName;
        case ApplicantListModel::Department:
            return dossier.department;
        case ApplicantListModel::Specialty:
            return dossier.specialty;
        default:
            return dossier.level;
        }
    }

    /// For each row the place of its text among the few units, departments, specialties or levels.
    [[nodiscard]] std::vector<quint64> ranksOfTexts() const
    {
        const auto count = static_cast<size_t>(m_list.rowCount());
        QHash<QString, quint64> known;
        std::vector<std::pair<QByteArray, QString>> texts;
        std::vector<quint64> ranks(count);
        for (size_t row = 0; row < count; ++row) {
            const QString &text = textOf(static_cast<int>(row));
            const auto found = known.constFind(text);
            if (found != known.cend()) {
                ranks[row] = *found;
                continue;
            }
            ranks[row] = known.size();
            known.insert(text, ranks[row]);
            texts.emplace_back(pinyinSortKey(text), text);
        }
        std::sort(texts.begin(), texts.end());
        std::vector<quint64> rankOf(texts.size());
        for (size_t rank = 0; rank < texts.size(); ++rank)
            rankOf[known.value(texts[rank].second)] = rank;
        for (quint64 &rank : ranks)
            rank = rankOf[rank];
        return ranks;
    }

    const ApplicantListModel &m_list;
    int m_column;
    bool m_descending;
};

/// A filter made ready for going through many rows.
class ApplicantFilterModel::Sieve
{
public:
    explicit Sieve(const ApplicantFilter &filter)
        : m_filter(filter)
    {
        for (const QString &word : searchWords(filter.search))
            m_words.emplace_back(word);
        if (!filter.rule.isEmpty())
            m_rule.insert(filter.rule);
    }

    /// In the same order; of many on all processors.
    [[nodiscard]] QList<int> sifted(const ApplicantListModel &list, const QList<int> &rows) const
    {
        if (m_words.empty() && lasting(m_filter) == ApplicantFilter())
            return rows;
        if (rows.size() < manyRowsToSift)
            return siftedPart(list, rows, 0, rows.size());
        struct Part
        {
            qsizetype from = 0;
            QList<int> kept;
        };
        std::vector<Part> parts;
        for (qsizetype from = 0; from < rows.size(); from += siftedAtOnce)
            parts.push_back({from, {}});
        QtConcurrent::blockingMap(parts, [&](Part &part) {
            part.kept = siftedPart(list, rows, part.from, qMin(part.from + siftedAtOnce, rows.size()));
        });
        QList<int> kept;
        for (const Part &part : parts)
            kept.append(part.kept);
        return kept;
    }

    [[nodiscard]] bool accepts(const ApplicantRow &row) const
    {
        return acceptsDossier(row.dossier) && acceptsChecks(row.summary) &&
               std::all_of(m_words.cbegin(), m_words.cend(),
                   [&row](const QStringMatcher &word) { return word.indexIn(row.haystack) >= 0; });
    }

private:
    [[nodiscard]] static ApplicantFilter lasting(ApplicantFilter filter)
    {
        filter.search.clear();
        filter.peopleText.clear();
        return filter;
    }

    [[nodiscard]] QList<int> siftedPart(
        const ApplicantListModel &list, const QList<int> &rows, qsizetype from, qsizetype to) const
    {
        QList<int> kept;
        for (qsizetype i = from; i < to; ++i) {
            if (accepts(list.at(rows.at(i))))
                kept.append(rows.at(i));
        }
        return kept;
    }

    [[nodiscard]] bool acceptsDossier(const DossierRow &dossier) const
    {
        const auto fits = [](const QString &wanted, const QString &text) {
            return wanted.isEmpty() || wanted == text;
        };
        return fits(m_filter.unit, dossier.unitName) && fits(m_filter.department, dossier.department) &&
               fits(m_filter.specialty, dossier.specialty) &&
               (m_filter.people.isEmpty() || m_filter.people.contains(dossier.id));
    }

    [[nodiscard]] bool acceptsChecks(const std::optional<CheckSummary> &summary) const
    {
        if (!m_filter.verdict && !m_filter.stage && m_filter.rule.isEmpty() && !m_filter.qualifiesOnly)
            return true;
        return summary && (!m_filter.verdict || summary->verdict == *m_filter.verdict) &&
               (!m_filter.stage || summary->stage == *m_filter.stage) &&
               (m_filter.rule.isEmpty() || summary->rules.intersects(m_rule)) &&
               (!m_filter.qualifiesOnly || qualifiesButHasNotApplied(*summary));
    }

    const ApplicantFilter &m_filter;
    std::vector<QStringMatcher> m_words;
    RuleSet m_rule;
};

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
    if (m_list)
        m_list->disconnect(this);
    m_list = qobject_cast<ApplicantListModel *>(model);
    QAbstractProxyModel::setSourceModel(m_list);
    // The window's last views look at this model while the list is gone already.
    connect(m_list, &QObject::destroyed, this, [this] {
        m_late.stop();
        m_list = nullptr;
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
    m_order = Order(*m_list, m_column, m_direction).sorted();
}

void ApplicantFilterModel::filterAll()
{
    m_shown = Sieve(m_filter).sifted(*m_list, m_order);
    place();
}

void ApplicantFilterModel::narrow()
{
    m_shown = Sieve(m_filter).sifted(*m_list, m_shown);
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
    return isOfTheChecks(m_column) || m_filter.verdict || m_filter.stage || !m_filter.rule.isEmpty() ||
           m_filter.qualifiesOnly;
}

void ApplicantFilterModel::onDataChanged(
    const QModelIndex &first, const QModelIndex &last, const QList<int> &roles)
{
    const bool onlyLooks =
        !roles.isEmpty() || (first.column() >= ApplicantListModel::Education && !dependsOnChecks());
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
    const bool fits = Sieve(m_filter).accepts(m_list->at(source));
    const int before = m_places.at(source);
    m_order.removeOne(source);
    const Order order(*m_list, m_column, m_direction);
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
    const Order order(*m_list, m_column, m_direction);
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
    const Order order(*m_list, m_column, m_direction);
    const auto less = [&order](int a, int b) { return order.less(a, b); };
    for (int source = first; source <= last; ++source) {
        m_order.insert(std::lower_bound(m_order.begin(), m_order.end(), source, less), source);
        m_places.append(-1);
        if (Sieve(m_filter).accepts(m_list->at(source)))
            insertShown(source);
    }
}

void ApplicantFilterModel::onRemoved(int first, int last)
{
    const int count = last - first + 1;
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
