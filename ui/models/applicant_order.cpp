// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/applicant_order.h"

#include "domain/pinyin.h"

#include <QHash>
#include <QtConcurrent>

#include <algorithm>
#include <array>
#include <numeric>
#include <utility>

namespace chuding {

namespace {

/// Eight bytes of a key as a number in the same order.
quint64 numberOf(const QByteArray &key, int from)
{
    quint64 number = 0;
    for (int i = from; i < from + 8; ++i)
        number = number << 8 | (i < key.size() ? static_cast<quint8>(key.at(i)) : 0);
    return number;
}

/// An ID number as two of them: all of one that is right. A character that none has ends it.
std::pair<quint64, quint64> numbersOfId(const QString &text)
{
    constexpr int bits = 6;
    constexpr int largest = (1 << bits) - 1;
    std::array<quint64, 2> numbers{};
    bool isOver = false;
    for (qsizetype i = 0; i < 20; ++i) {
        const int code = i < text.size() && !isOver ? qBound(0, text.at(i).unicode() - 0x1f, largest) : 0;
        isOver = isOver || code == 0 || code == largest;
        quint64 &number = numbers.at(i < 10 ? 0 : 1);
        number = number << bits | static_cast<quint64>(code);
    }
    return {numbers[0], numbers[1]};
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

struct RankedText
{
    QByteArray key;
    QString text;
    quint64 number = 0; ///< in the order of the rows
};

template <typename T>
int compared(const T &a, const T &b)
{
    return a < b ? -1 : (b < a ? 1 : 0);
}

} // namespace

ApplicantOrder::ApplicantOrder(const ApplicantListModel &list, int column, Qt::SortOrder direction)
    : m_list(list)
    , m_column(column)
    , m_descending(direction == Qt::DescendingOrder)
{
}

QList<int> ApplicantOrder::byNames(const ApplicantListModel &list)
{
    QList<int> rows(list.rowCount());
    std::iota(rows.begin(), rows.end(), 0);
    const ApplicantOrder order(list, ApplicantListModel::Name, Qt::AscendingOrder);
    std::vector<Entry> entries = order.entriesOf(rows);
    const auto before = [&order](const Entry &a, const Entry &b) { return order.comesBefore(a, b); };
    // As the library gives them; not once rows were added or changed.
    if (std::is_sorted(entries.cbegin(), entries.cend(), before))
        return rows;
    std::stable_sort(entries.begin(), entries.end(), before);
    std::transform(
        entries.cbegin(), entries.cend(), rows.begin(), [](const Entry &entry) { return entry.row; });
    return rows;
}

QList<int> ApplicantOrder::sorted(const QList<int> &names) const
{
    if (m_column == ApplicantListModel::Name && !m_descending)
        return names;
    std::vector<Entry> entries = entriesOf(names);
    std::stable_sort(entries.begin(), entries.end(), [this](const Entry &a, const Entry &b) {
        return m_descending ? comesBefore(b, a) : comesBefore(a, b);
    });
    QList<int> rows(names.size());
    std::transform(
        entries.cbegin(), entries.cend(), rows.begin(), [](const Entry &entry) { return entry.row; });
    return rows;
}

bool ApplicantOrder::less(int a, int b) const
{
    if (const int difference = compareColumn(a, b); difference != 0)
        return (difference < 0) != m_descending;
    const int name = compared(m_list.at(a).nameKey, m_list.at(b).nameKey);
    return name != 0 ? name < 0 : a < b;
}

bool ApplicantOrder::beginsWithNames() const
{
    return (m_column == ApplicantListModel::Name && !m_descending) || isOfTheChecks(m_column);
}

bool ApplicantOrder::isOfTheChecks(int column)
{
    return column >= ApplicantListModel::Education;
}

bool ApplicantOrder::isText() const
{
    return m_column >= ApplicantListModel::Unit && m_column <= ApplicantListModel::Level;
}

ApplicantOrder::Entry ApplicantOrder::entryOf(int row) const
{
    const ApplicantRow &applicant = m_list.at(row);
    if (isOfTheChecks(m_column))
        return {applicant.summary ? checkNumber(*applicant.summary, m_column) : 0, 0, row};
    switch (m_column) {
    case ApplicantListModel::Name:
        return {numberOf(applicant.nameKey, 0), numberOf(applicant.nameKey, 8), row};
    case ApplicantListModel::IdNumber: {
        const auto [head, next] = numbersOfId(applicant.dossier.idNumber);
        return {head, next, row};
    }
    default:
        return {minuteOf(applicant.dossier.changed), 0, row};
    }
}

std::vector<ApplicantOrder::Entry> ApplicantOrder::entriesOf(const QList<int> &rows) const
{
    std::vector<Entry> entries;
    entries.reserve(static_cast<size_t>(rows.size()));
    const std::vector<quint64> ranks = isText() ? ranksOfTexts() : std::vector<quint64>();
    for (const int row : rows)
        entries.push_back(isText() ? Entry{ranks[static_cast<size_t>(row)], 0, row} : entryOf(row));
    return entries;
}

bool ApplicantOrder::comesBefore(const Entry &a, const Entry &b) const
{
    if (a.head != b.head || a.next != b.next)
        return a.head != b.head ? a.head < b.head : a.next < b.next;
    return hasMore() && compareMore(a.row, b.row) < 0;
}

/// Whether two numbers may not hold all of the column.
bool ApplicantOrder::hasMore() const
{
    return m_column == ApplicantListModel::Name || m_column == ApplicantListModel::IdNumber;
}

int ApplicantOrder::compareMore(int a, int b) const
{
    const ApplicantRow &one = m_list.at(a);
    const ApplicantRow &other = m_list.at(b);
    return m_column == ApplicantListModel::Name
               ? compared(one.nameKey, other.nameKey)
               : QString::compare(one.dossier.idNumber, other.dossier.idNumber);
}

int ApplicantOrder::compareColumn(int a, int b) const
{
    if (isText()) {
        const QString &one = textOf(a);
        const QString &other = textOf(b);
        if (one == other)
            return 0;
        const int key = compared(pinyinSortKey(one), pinyinSortKey(other));
        return key != 0 ? key : QString::compare(one, other);
    }
    const Entry one = entryOf(a);
    const Entry other = entryOf(b);
    return comesBefore(one, other) ? -1 : (comesBefore(other, one) ? 1 : 0);
}

const QString &ApplicantOrder::textOf(int row) const
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
std::vector<quint64> ApplicantOrder::ranksOfTexts() const
{
    const auto count = static_cast<size_t>(m_list.rowCount());
    QHash<const QChar *, quint64> shared; // rows of one reading share equal texts: these need not be hashed
    QHash<QString, quint64> known;
    std::vector<RankedText> texts;
    std::vector<quint64> ranks(count);
    for (size_t row = 0; row < count; ++row) {
        const QString &text = textOf(static_cast<int>(row));
        const auto same = shared.constFind(text.constData());
        if (same != shared.cend()) {
            ranks[row] = *same;
            continue;
        }
        const auto found = known.constFind(text);
        ranks[row] = found != known.cend() ? *found : static_cast<quint64>(known.size());
        shared.insert(text.constData(), ranks[row]);
        if (found != known.cend())
            continue;
        known.insert(text, ranks[row]);
        texts.push_back({QByteArray(), text, ranks[row]});
    }
    // There may be as many units as there are rows: on all processors.
    QtConcurrent::blockingMap(texts, [](RankedText &text) { text.key = pinyinSortKey(text.text); });
    std::sort(texts.begin(), texts.end(), [](const RankedText &a, const RankedText &b) {
        const int key = compared(a.key, b.key);
        return key != 0 ? key < 0 : a.text < b.text;
    });
    std::vector<quint64> rankOf(texts.size());
    for (size_t rank = 0; rank < texts.size(); ++rank)
        rankOf[texts[rank].number] = rank;
    for (quint64 &rank : ranks)
        rank = rankOf[rank];
    return ranks;
}

} // namespace chuding
