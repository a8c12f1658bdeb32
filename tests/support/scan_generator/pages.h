// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dossier.h"

#include <QByteArray>

namespace chuding::samples {

/// What the papers of one applicant say.
struct Applicant
{
    Dossier dossier;
    DayRange publicity; ///< first round
    QDate resultDate;   ///< of 附件3
};

/// A paper of this kind as a scanner would leave it: a PDF of 200 dpi pictures, one page a year for papers
/// that there is one of each year. Chance is seeded by the name, so that a paper looks alike each time.
/// Needs a QGuiApplication; may be called from several threads.
[[nodiscard]] QByteArray scanOf(const Applicant &applicant, AttachmentKind kind);

} // namespace chuding::samples
