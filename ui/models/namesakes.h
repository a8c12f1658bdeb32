// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/applicant_list_model.h"

namespace chuding {

/// People of a table beside those of the library (a roster, a round, another library): tells those of one
/// name apart as the list does, by the last four digits of the ID number.
class Namesakes
{
public:
    struct Person
    {
        QString name;
        bool isInLibrary = false; ///< where they have the same name
    };

    Namesakes() = default;
    /// `library` null: only `people`.
    Namesakes(const ApplicantListModel *library, const QList<Person> &people);

    [[nodiscard]] static bool isThere(const ApplicantListModel *library, QUuid id, const QString &name);

    /// Of one of those people; the number may be masked in its middle.
    [[nodiscard]] QString displayName(const QString &name, const QString &idNumber) const;

private:
    QHash<QString, int> m_names; ///< people of each name, here and in the library
};

} // namespace chuding
