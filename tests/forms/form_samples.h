// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/forms.h"

#include <QRectF>
#include <QRegularExpression>

namespace chuding::samples {

/// The notice of the source tree.
[[nodiscard]] Policy policy();
/// A complete fictional applicant; `number` makes ID number and id differ.
[[nodiscard]] Dossier teacher(int number, const QString &name);
/// Everything for the publicity of these people.
[[nodiscard]] FormData data(const QStringList &names);
[[nodiscard]] QList<Finding> findings();

/// Answered questions: yes, no and lapsed.
[[nodiscard]] QList<ChecklistItem> answers();
/// One person with all that any paper states.
[[nodiscard]] FormData onePerson();

/// For the plan of the season, as of the first day after the holidays.
[[nodiscard]] FormData schedulePaper();
/// For the registration sheet of a certificate.
[[nodiscard]] FormData keyPaper();

/// A golden text without blanks; with all its blanks, where between its lines a blank may stand or not.
[[nodiscard]] QString golden(const QString &name);
[[nodiscard]] QRegularExpression spacedGolden(const QString &name);
/// Empty, with a warning, when it cannot be made.
[[nodiscard]] FormPdf made(FormKind kind, const FormData &data);
[[nodiscard]] QString textOf(FormKind kind, const FormData &data);
/// What is drawn on a page, in points.
[[nodiscard]] QRectF bounds(const FormDocument &document, int page);
[[nodiscard]] QString lastPageText(const QByteArray &pdf, int page);

/// What `pdftotext` gives back, -raw or as options say; without line ends and page numbers, blanks as they
/// are; without blanks too.
[[nodiscard]] QString rawPdfText(
    const QByteArray &pdf, const QStringList &options = {QStringLiteral("-raw")});
[[nodiscard]] QString spacedPdfText(const QByteArray &pdf, const QStringList &options);
[[nodiscard]] QString pdfText(const QByteArray &pdf);
/// Without any blanks, also full-width ones.
[[nodiscard]] QString squeezed(QString text);

} // namespace chuding::samples
