// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dates.h"

#include <QString>

#include <optional>

namespace chuding {

/// Dates as people type them, in every form a roster accepts and as bare digits (20240715, 202407).
/// Empty text: not known. Nothing, and one translated sentence in `fault`, when it cannot be read.
[[nodiscard]] std::optional<DayOrMonth> typedDate(const QString &text, QString *fault = nullptr);
[[nodiscard]] std::optional<Moment> typedMoment(const QString &text, QString *fault = nullptr);

/// `2024-10-15 11:30`: how tables show a moment.
[[nodiscard]] QString shownMoment(const Moment &moment);
/// `1.2 MB`.
[[nodiscard]] QString shownSize(qint64 bytes);
/// May be wrapped within what has no spaces, such as the address of a web site.
[[nodiscard]] QString wrappable(QString text);

/// Four groups a line, as on the registration sheet.
[[nodiscard]] QString fingerprintLines(const QString &fingerprint);

} // namespace chuding
