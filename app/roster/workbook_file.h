// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QStringList>

#include <cstdint>
#include <ctime>
#include <functional>

namespace chuding {

/// 2024-01-01 00:00 UTC, in every workbook: the same content gives the same bytes.
inline constexpr std::time_t fixedCreation = 1'704'067'200;

/// Of worksheet_set_paper.
inline constexpr std::uint8_t paperA4 = 9;

/// Writes a workbook to the path that it is given and returns what went wrong, in words; empty: all is well.
using WorkbookWriter = std::function<QString(const QString &aside)>;

/// Lets `write` write aside (the library writes to paths only), looks whether each of `parts` is whole, and
/// puts the workbook to its place. What was at `path` stays when anything went wrong.
Result<void> writeWorkbookFile(const QString &path, const QStringList &parts, const WorkbookWriter &write);

/// The text as a cell can hold it: cut at Excel's own limit, without signs that are no XML.
[[nodiscard]] QByteArray cellUtf8(const QString &text);

} // namespace chuding
