// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/season.h"

#include <QMetaType>
#include <QSet>
#include <QString>
#include <QUuid>

#include <optional>

namespace chuding {

/// Which applicants the list shows. All parts must hold; one that is absent or empty holds for everybody.
struct ApplicantFilter
{
    QString search; ///< every word: in name, pinyin, initials, ID number, unit, specialty
    std::optional<Verdict> verdict;
    std::optional<Stage> stage;
    QString rule; ///< gave an error, a warning or a question
    QString specialty;
    QString unit;
    QString department;
    bool qualifiesOnly = false; ///< 符合条件未申报 (R-DUTY-4)
    QSet<QUuid> people;         ///< of a task; not kept with saved filters
    QString peopleText;         ///< what they have in common, translated: "publicity ends today"

    bool operator==(const ApplicantFilter &) const = default;
};

} // namespace chuding

Q_DECLARE_METATYPE(chuding::ApplicantFilter)
