// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/namesakes.h"

namespace chuding {

Namesakes::Namesakes(const ApplicantListModel *library, const QList<Person> &people)
{
    for (const Person &person : people) {
        if (!m_names.contains(person.name))
            m_names.insert(person.name, library ? library->names().value(person.name) : 0);
        if (!person.isInLibrary)
            ++m_names[person.name];
    }
}

bool Namesakes::isThere(const ApplicantListModel *library, QUuid id, const QString &name)
{
    const int row = library ? library->rowOf(id) : -1;
    return row >= 0 && library->at(row).dossier.name == name;
}

QString Namesakes::displayName(const QString &name, const QString &idNumber) const
{
    DossierRow person;
    person.name = name;
    person.idNumber = idNumber;
    return ApplicantListModel::displayName(person, m_names);
}

} // namespace chuding
