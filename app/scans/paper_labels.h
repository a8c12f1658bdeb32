// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/paper_facts.h"

#include <QSet>

#include <optional>

namespace chuding {

// The words that papers print, in the form of `labelForm`. Source: forms of 学信网 (2014 to 2025), the
// 呈报表 of the platform, certificates of 继续教育.

/// All of them, also those whose values nobody asks for.
[[nodiscard]] const QSet<QString> &allLabels();
/// What the label means on a paper with that title; nothing: it does not matter there.
[[nodiscard]] std::optional<PaperField> fieldOfLabel(PaperTitle title, const QString &label);
/// The paper whose title is the text of a row; what else stands in the row is a heading, not a sentence.
[[nodiscard]] PaperTitle titleFromText(const QString &row);
/// Whether it may have labels in a row above their values.
[[nodiscard]] bool hasTablesWithHeader(PaperTitle title);

} // namespace chuding
