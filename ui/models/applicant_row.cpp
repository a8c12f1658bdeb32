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

namespace chuding {

namespace {

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

ApplicantRow preparedRow(PlacedRow placed)
{
    ApplicantRow row;
    row.nameKey = std::move(placed.nameKey);
    row.haystack = haystackOf(placed.row);
    row.dossier = std::move(placed.row);
    return row;
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
        return std::move(m_rows);
    }

private:
    void prepare(const QList<QByteArray> &rows)
    {
        for (const QByteArray &bytes : rows) {
            std::optional<PlacedRow> placed = m_reader.read(bytes);
            m_areRows = m_areRows && placed;
            if (!placed)
                continue;
            m_rows.append(preparedRow(*std::move(placed)));
        }
    }

    RowReader m_reader;
    QList<ApplicantRow> m_rows;
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
    for (const DossierRow &dossier : dossiers)
        rows.append(preparedRow(dossier));
    std::stable_sort(rows.begin(), rows.end(),
        [](const ApplicantRow &a, const ApplicantRow &b) { return a.nameKey < b.nameKey; });
    return rows;
}

Result<QList<ApplicantRow>> firstPreparedRows(const Library &library, int count)
{
    const Result<QList<QByteArray>> first = library.firstRows(count);
    if (!first)
        return first.error();
    RowWorkshop workshop;
    workshop.add(*first);
    std::optional<QList<ApplicantRow>> rows = workshop.finish();
    if (!rows)
        return Error{Error::Code::Format, library.path()};
    return *std::move(rows);
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
