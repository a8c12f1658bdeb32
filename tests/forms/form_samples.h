// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/forms.h"

namespace chuding::samples {

/// The notice of the source tree.
[[nodiscard]] Policy policy();
/// A complete fictional applicant; `number` makes ID number and id differ.
[[nodiscard]] Dossier teacher(int number, const QString &name);
/// Everything for the publicity of these people.
[[nodiscard]] FormData data(const QStringList &names);
[[nodiscard]] QList<Finding> findings();

/// What `pdftotext -raw` gives back; the same without layout: no blanks, line ends, or page numbers.
[[nodiscard]] QString rawPdfText(const QByteArray &pdf);
[[nodiscard]] QString pdfText(const QByteArray &pdf);
/// Without any blanks, also full-width ones.
[[nodiscard]] QString squeezed(QString text);

} // namespace chuding::samples
