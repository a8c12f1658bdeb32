// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/codes.h"
#include "domain/dossier.h"
#include "sheet.h"

#include <QStringList>

#include <optional>

// What people write into the cells of a roster. Each function gives the value, or nothing and one
// translated sentence more in `faults`. A cell that means "not known" (only blanks) never gets here.

namespace chuding {

/// Half-width digits and letters, no blanks at the ends; other signs, brackets say, stay as typed.
[[nodiscard]] QString foldedText(QStringView typed);
/// The same with half-width signs too: for dates, codes and numbers.
[[nodiscard]] QString foldedForm(QStringView typed);

[[nodiscard]] std::optional<QString> textFromCell(const Cell &cell, QStringList &faults);
/// Digits and letters that must not pass through a number: beyond 15 digits Excel has lost some.
[[nodiscard]] std::optional<QString> numberTextFromCell(const Cell &cell, QStringList &faults);
/// Normalized; a number is refused whatever its digits are.
[[nodiscard]] std::optional<QString> idNumberFromCell(const Cell &cell, QStringList &faults);
[[nodiscard]] std::optional<bool> yesNoFromCell(const Cell &cell, QStringList &faults);
[[nodiscard]] std::optional<double> scoreFromCell(const Cell &cell, QStringList &faults);

[[nodiscard]] std::optional<DayOrMonth> dateFromCell(const Cell &cell, QStringList &faults);
/// The day must be known.
[[nodiscard]] std::optional<QDate> dayFromCell(const Cell &cell, QStringList &faults);
[[nodiscard]] std::optional<Moment> momentFromCell(const Cell &cell, QStringList &faults);
[[nodiscard]] std::optional<DayRange> dayRangeFromCell(const Cell &cell, QStringList &faults);
[[nodiscard]] std::optional<MonthRange> monthRangeFromCell(const Cell &cell, QStringList &faults);

/// Lists: what is good of them, with one fault for each bad item.
[[nodiscard]] QStringList itemsOf(QStringView text);
[[nodiscard]] QList<WorkPeriod> workHistoryFromCell(const Cell &cell, QStringList &faults);
[[nodiscard]] QList<Assessment> assessmentsFromCell(const Cell &cell, QStringList &faults);
[[nodiscard]] QList<TrainingCertificate> trainingFromCell(
    const Cell &cell, TrainingKind kind, QStringList &faults);
[[nodiscard]] QList<AttachmentKind> attachmentsFromCell(const Cell &cell, QStringList &faults);
[[nodiscard]] QList<Confirmation> confirmationsFromCell(const Cell &cell, QStringList &faults);

/// `expected` is listed in the fault: 男 / 女.
[[nodiscard]] QString unknownCodeText(const QString &text, const QString &expected);

template <typename E>
[[nodiscard]] QStringList codeTexts()
{
    QStringList texts;
    for (const Code<E> &code : codeTable<E>())
        texts.append(code.text);
    return texts;
}

template <typename E>
[[nodiscard]] std::optional<E> codeFromCell(const Cell &cell, QStringList &faults)
{
    const std::optional<QString> text = textFromCell(cell, faults);
    if (!text)
        return std::nullopt;
    const std::optional<E> code = codeFromText<E>(*text);
    if (!code)
        faults.append(unknownCodeText(*text, codeTexts<E>().join(QStringLiteral(" / "))));
    return code;
}

/// The forms in which the writer writes them; each is read back as the same value.
[[nodiscard]] QString rangeText(const DayRange &range);
[[nodiscard]] QString rangeText(const MonthRange &range);
[[nodiscard]] QString momentText(const Moment &moment);
[[nodiscard]] QString yesNoText(bool yes);

} // namespace chuding
