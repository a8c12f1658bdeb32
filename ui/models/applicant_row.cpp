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

/// The first bytes of a key as a number in the same order.
quint64 headOf(const QByteArray &key)
{
    quint64 number = 0;
    for (int i = 0; i < 8; ++i)
        number = number << 8 | (i < key.size() ? static_cast<quint8>(key.at(i)) : 0);
    return number;
}

QList<ApplicantRow> inOrderOfNames(QList<ApplicantRow> rows)
{
    std::vector<std::pair<quint64, int>> order;
    order.reserve(static_cast<size_t>(rows.size()));
    for (int row = 0; row < rows.size(); ++row)
        order.emplace_back(headOf(rows.at(row).nameKey), row);
    std::sort(order.begin(), order.end(), [&rows](const auto &a, const auto &b) {
        if (a.first != b.first)
            return a.first < b.first;
        const QByteArray &one = rows.at(a.second).nameKey;
        const QByteArray &other = rows.at(b.second).nameKey;
        return one != other ? one < other : a.second < b.second;
    });
    QList<ApplicantRow> sorted;
    sorted.reserve(rows.size());
    for (const auto &[head, row] : order)
        sorted.append(std::move(rows[row]));
    return sorted;
}

} // namespace

ApplicantRow preparedRow(const DossierRow &dossier)
{
    ApplicantRow row;
    row.dossier = dossier;
    row.nameKey = pinyinSortKey(dossier.name);
    const QStringList parts{dossier.name, QString(dossier.pinyin).remove(QLatin1Char(' ')), dossier.pinyin,
        dossier.initials, dossier.idNumber, dossier.unitName, dossier.specialty};
    row.haystack = foldedWidth(parts.join(QLatin1Char('\n'))).toLower();
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
