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

/// The parts folded, each a line for itself; without the blanks of the one that is pinyin.
template <size_t count>
QString foldedLines(const std::array<const QString *, count> &parts, const QString *pinyin = nullptr)
{
    qsizetype room = 0;
    for (const QString *part : parts)
        room += part->size() + 1;
    QString lines(room, Qt::Uninitialized);
    QChar *end = lines.data();
    for (const QString *part : parts) {
        for (const QChar letter : *part) {
            if (part != pinyin || letter != QLatin1Char(' '))
                *end++ = QChar(foldedLetter(letter.unicode()));
        }
        *end++ = QLatin1Char('\n');
    }
    lines.truncate(end - lines.constData());
    return lines;
}

QString haystackOf(const DossierRow &dossier, const QString &pinyin, const QString &initials)
{
    return foldedLines(std::array{&dossier.name, &pinyin, &initials, &dossier.idNumber}, &pinyin);
}

QString officeOf(const DossierRow &dossier)
{
    return foldedLines(std::array{&dossier.unitName, &dossier.specialty});
}

void addToIndex(ApplicantIndex &index, int place, const DossierRow &dossier)
{
    index.places.insert(dossier.id, place);
    ++index.names[dossier.name];
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
    [[nodiscard]] std::optional<IndexedRows> finish()
    {
        m_thread.waitForDone();
        if (!m_areRows)
            return std::nullopt;
        return std::move(m_made);
    }

private:
    void prepare(const QList<QByteArray> &rows)
    {
        for (const QByteArray &bytes : rows) {
            std::optional<PlacedRow> placed = m_reader.read(bytes);
            m_areRows = m_areRows && placed;
            if (!placed)
                continue;
            ApplicantRow row;
            row.nameKey = std::move(placed->nameKey);
            row.haystack = haystackOf(placed->row, placed->pinyin, placed->initials);
            row.office = sharedOffice(placed->row);
            row.dossier = std::move(placed->row);
            addToIndex(m_made.index, static_cast<int>(m_made.rows.size()), row.dossier);
            m_made.rows.append(std::move(row));
        }
    }

    /// The reader shares equal units and specialties: where their letters lie tells them apart.
    QString sharedOffice(const DossierRow &dossier)
    {
        QString &office = m_offices[{dossier.unitName.constData(), dossier.specialty.constData()}];
        if (office.isNull())
            office = officeOf(dossier);
        return office;
    }

    RowReader m_reader;
    QHash<std::pair<const QChar *, const QChar *>, QString> m_offices;
    IndexedRows m_made;
    bool m_areRows = true;
    QThreadPool m_thread; ///< last: it is done before the others go
};

} // namespace

ApplicantRow preparedRow(DossierRow dossier)
{
    ApplicantRow row;
    row.nameKey = pinyinSortKey(dossier.name);
    row.haystack = haystackOf(dossier, pinyin(dossier.name), pinyinInitials(dossier.name));
    row.office = officeOf(dossier);
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
    std::optional<IndexedRows> made = workshop.finish();
    if (!made)
        return Error{Error::Code::Format, library.path()};
    return std::move(made->rows);
}

Result<IndexedRows> readPreparedRows(const Library &library)
{
    RowWorkshop workshop;
    const Result<void> read =
        library.readRows([&workshop](const QList<QByteArray> &rows) { workshop.add(rows); });
    std::optional<IndexedRows> made = workshop.finish();
    if (!read)
        return read.error();
    if (!made)
        return Error{Error::Code::Format, library.path()};
    return *std::move(made);
}

ApplicantIndex indexOf(const QList<ApplicantRow> &rows)
{
    ApplicantIndex index;
    index.places.reserve(rows.size());
    for (int row = 0; row < rows.size(); ++row)
        addToIndex(index, row, rows.at(row).dossier);
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
    row.changed = changed;
    return row;
}

QStringList searchWords(const QString &typed)
{
    return foldedWidth(typed).toLower().split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

} // namespace chuding
