// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/applicant_row.h"

#include "domain/pinyin.h"
#include "domain/text.h"
#include "library/row_reader.h"

#include <QThreadPool>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>
#include <vector>

namespace chuding {

namespace {

/// Eight bytes of a key as a number in the same order.
quint64 bytesOf(const QByteArray &key, int from)
{
    quint64 number = 0;
    for (int i = from; i < from + 8; ++i)
        number = number << 8 | (i < key.size() ? static_cast<quint8>(key.at(i)) : 0);
    return number;
}

/// As `foldedWidth` and `toLower` do.
char16_t foldedLetter(char16_t code)
{
    if (code < 0x80)
        return code >= u'A' && code <= u'Z' ? static_cast<char16_t>(code + 0x20) : code;
    if (code >= 0x4e00 && code <= 0x9fff)
        return code;
    const bool isWide = code >= 0xff01 && code <= 0xff5e;
    const QChar narrow = isWide ? QChar(code - 0xfee0) : code == 0x3000 ? QChar(u' ') : QChar(code);
    return narrow.toLower().unicode();
}

/// A line for itself; there must be room for it at `to`.
QChar *writeFolded(QChar *to, const QString &part, bool withoutBlanks)
{
    for (const QChar letter : part) {
        if (!withoutBlanks || letter != QLatin1Char(' '))
            *to++ = QChar(foldedLetter(letter.unicode()));
    }
    *to++ = QLatin1Char('\n');
    return to;
}

QString haystackOf(const DossierRow &dossier)
{
    const std::array<const QString *, 6> parts{&dossier.name, &dossier.pinyin, &dossier.initials,
        &dossier.idNumber, &dossier.unitName, &dossier.specialty};
    qsizetype room = 0;
    for (const QString *part : parts)
        room += part->size() + 1;
    QString haystack(room, Qt::Uninitialized);
    QChar *end = haystack.data();
    for (const QString *part : parts)
        end = writeFolded(end, *part, part == &dossier.pinyin);
    haystack.truncate(end - haystack.constData());
    return haystack;
}

/// The key of a name of three characters fits into the two numbers.
struct NamePlace
{
    quint64 head = 0;
    quint64 next = 0;
    qint64 place = 0; ///< among those with the same name
    qsizetype row = 0;
};

QList<ApplicantRow> inOrderOfNames(QList<ApplicantRow> rows, const std::vector<qint64> &order)
{
    std::vector<NamePlace> places;
    places.reserve(order.size());
    for (qsizetype row = 0; row < rows.size(); ++row) {
        const QByteArray &key = rows.at(row).nameKey;
        places.push_back({bytesOf(key, 0), bytesOf(key, 8), order.at(static_cast<size_t>(row)), row});
    }
    std::sort(places.begin(), places.end(), [&rows](const NamePlace &a, const NamePlace &b) {
        if (a.head != b.head || a.next != b.next)
            return a.head != b.head ? a.head < b.head : a.next < b.next;
        const QByteArray &one = rows.at(a.row).nameKey;
        const QByteArray &other = rows.at(b.row).nameKey;
        const bool areWhole = one.size() <= 16 && other.size() <= 16;
        return areWhole || one == other ? a.place < b.place : one < other;
    });
    // In place: a second list would be another 40 MB.
    for (size_t start = 0; start < places.size(); ++start) {
        const auto first = static_cast<qsizetype>(start);
        if (places[start].row == first)
            continue;
        ApplicantRow held = std::move(rows[first]);
        qsizetype to = first;
        while (places[static_cast<size_t>(to)].row != first) {
            const qsizetype from = std::exchange(places[static_cast<size_t>(to)].row, to);
            rows[to] = std::move(rows[from]);
            to = from;
        }
        places[static_cast<size_t>(to)].row = to;
        rows[to] = std::move(held);
    }
    return rows;
}

/// Where rows are made ready one part after the other, on another thread than they are read on.
class RowWorkshop
{
public:
    RowWorkshop() { m_thread.setMaxThreadCount(1); }

    void add(const QList<QByteArray> &rows)
    {
        m_thread.start([this, rows] { prepare(rows); });
    }

    /// Nothing when there were some that are no rows.
    [[nodiscard]] std::optional<QList<ApplicantRow>> finish()
    {
        m_thread.waitForDone();
        if (!m_areRows)
            return std::nullopt;
        return inOrderOfNames(std::move(m_rows), m_places);
    }

private:
    void prepare(const QList<QByteArray> &rows)
    {
        for (const QByteArray &bytes : rows) {
            std::optional<PlacedRow> placed = m_reader.read(bytes);
            m_areRows = m_areRows && placed;
            if (!placed)
                continue;
            m_places.push_back(placed->place);
            m_rows.append(preparedRow(std::move(placed->row)));
        }
    }

    RowReader m_reader;
    QList<ApplicantRow> m_rows;
    std::vector<qint64> m_places;
    bool m_areRows = true;
    QThreadPool m_thread; ///< last: it is done before the others go
};

} // namespace

ApplicantRow preparedRow(DossierRow dossier)
{
    ApplicantRow row;
    row.nameKey = pinyinSortKey(dossier.name);
    row.haystack = haystackOf(dossier);
    row.dossier = std::move(dossier);
    return row;
}

QList<ApplicantRow> preparedRows(const QList<DossierRow> &dossiers)
{
    QList<ApplicantRow> rows;
    rows.reserve(dossiers.size());
    std::vector<qint64> order;
    for (const DossierRow &dossier : dossiers) {
        order.push_back(rows.size());
        rows.append(preparedRow(dossier));
    }
    return inOrderOfNames(std::move(rows), order);
}

Result<QList<ApplicantRow>> readPreparedRows(const Library &library)
{
    RowWorkshop workshop;
    const Result<void> read =
        library.readRows([&workshop](const QList<QByteArray> &rows) { workshop.add(rows); });
    std::optional<QList<ApplicantRow>> rows = workshop.finish();
    if (!read)
        return read.error();
    if (!rows)
        return Error{Error::Code::Format, library.path()};
    return *std::move(rows);
}

ApplicantIndex indexOf(const QList<ApplicantRow> &rows)
{
    ApplicantIndex index;
    index.places.reserve(rows.size());
    for (int row = 0; row < rows.size(); ++row) {
        index.places.insert(rows.at(row).dossier.id, row);
        ++index.names[rows.at(row).dossier.name];
    }
    return index;
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

QStringList searchWords(const QString &typed)
{
    return foldedWidth(typed).toLower().split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

} // namespace chuding
