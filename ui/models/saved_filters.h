// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/settings.h"
#include "ui/models/applicant_filter.h"

#include <QList>

namespace chuding {

struct SavedFilter
{
    QString name;
    ApplicantFilter filter; ///< without search and people: settings hold nothing about applicants
};

[[nodiscard]] QList<SavedFilter> savedFilters(const Settings &settings);
void setSavedFilters(Settings &settings, const QList<SavedFilter> &filters);

} // namespace chuding
