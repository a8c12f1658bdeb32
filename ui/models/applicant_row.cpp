// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/applicant_row.h"

#include "domain/pinyin.h"
#include "domain/text.h"

#include <QSet>
#include <QtConcurrent>

#include <algorithm>
#include <vector>

namespace chuding {

namespace {

/// One text for all that are equal.
class TextPool
{
public:
    void share(QString *text) { *text = *m_texts.insert(*text); }

private:
    QSet<QString> m_texts;
};

/// From here on, rows are prepared on all processors.
constexpr int manyRows = 2000;

/// Eight bytes of a key as a number in the same order.
quint64 bytesOf(const QByteArray &key, int from)
{
    quint64 number = 0;
    for (int i = from; i < from + 8; ++i)
        number = number << 8 | (i < key.size() ? static_cast<quint8>(key.at(i)) : 0);
    return number;
}

/// As `foldedWidth` and `toLower` do, in one go; a line for itself.
void appendFolded(QString *haystack, const QString &part, bool withoutBlanks)
{
    for (const QChar letter : part) {
        if (withoutBlanks && letter == QLatin1Char(' '))
            continue;
        const char16_t code = letter.unicode();
        const bool isWide = code >= 0xff01 && code <= 0xff5e;
        const QChar narrow = isWide ? QChar(code - 0xfee0) : code == 0x3000 ? QChar(u' ') : letter;
        haystack->append(narrow.toLower());
    }
    haystack->append(QLatin1Char('\n'));
}

/// The key of a name of three characters fits into the two numbers.
struct NamePlace
{
    quint64 head = 0;
    quint64 next = 0;
    int row = 0;
};

QList<ApplicantRow> inOrderOfNames(QList<ApplicantRow> rows)
{
    std::vector<NamePlace> places;
    places.reserve(static_cast<size_t>(rows.size()));
    for (int row = 0; row < rows.size(); ++row) {
        const QByteArray &key = rows.at(row).nameKey;
        places.push_back({bytesOf(key, 0), bytesOf(key, 8), row});
    }
    std::sort(places.begin(), places.end(), [&rows](const NamePlace &a, const NamePlace &b) {
        if (a.head != b.head || a.next != b.next)
            return a.head != b.head ? a.head < b.head : a.next < b.next;
        const QByteArray &one = rows.at(a.row).nameKey;
        const QByteArray &other = rows.at(b.row).nameKey;
        const bool areWhole = one.size() <= 16 && other.size() <= 16;
        return areWhole || one == other ? a.row < b.row : one < other;
    });
    QList<ApplicantRow> sorted;
    sorted.reserve(rows.size());
    for (const NamePlace &place : places)
        sorted.append(std::move(rows[place.row]));
    return sorted;
}

} // namespace

ApplicantRow preparedRow(const DossierRow &dossier)
{
    ApplicantRow row;
    row.dossier = dossier;
    row.nameKey = pinyinSortKey(dossier.name);
    QString &haystack = row.haystack;
    haystack.reserve(dossier.name.size() + dossier.pinyin.size() + dossier.initials.size() +
                     dossier.idNumber.size() + dossier.unitName.size() + dossier.specialty.size() + 6);
    for (const QString *part : {&dossier.name, &dossier.pinyin, &dossier.initials, &dossier.idNumber,
             &dossier.unitName, &dossier.specialty})
        appendFolded(&haystack, *part, part == &dossier.pinyin);
    return row;
}

QList<ApplicantRow> preparedRows(const QList<DossierRow> &dossiers)
{
    TextPool pool;
    QList<ApplicantRow> rows;
    rows.reserve(dossiers.size());
    for (const DossierRow &dossier : dossiers)
        rows.append({dossier, std::nullopt, {}, {}});
    const auto prepare = [](ApplicantRow &row) { row = preparedRow(row.dossier); };
    if (rows.size() > manyRows)
        QtConcurrent::blockingMap(rows, prepare);
    else
        std::for_each(rows.begin(), rows.end(), prepare);
    for (ApplicantRow &row : rows) {
        for (QString *text :
            {&row.dossier.unitName, &row.dossier.department, &row.dossier.specialty, &row.dossier.level})
            pool.share(text);
    }
    return inOrderOfNames(std::move(rows));
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
