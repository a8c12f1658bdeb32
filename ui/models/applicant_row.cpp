// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/applicant_row.h"

#include "domain/pinyin.h"
#include "domain/text.h"

#include <QSet>

#include <algorithm>

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
    for (const DossierRow &dossier : dossiers) {
        ApplicantRow row = preparedRow(dossier);
        for (QString *text :
            {&row.dossier.unitName, &row.dossier.department, &row.dossier.specialty, &row.dossier.level})
            pool.share(text);
        rows.append(std::move(row));
    }
    std::stable_sort(rows.begin(), rows.end(),
        [](const ApplicantRow &a, const ApplicantRow &b) { return a.nameKey < b.nameKey; });
    return rows;
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
