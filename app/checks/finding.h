// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/codes.h"

#include <QList>
#include <QString>

namespace chuding {

/// In the order of display.
enum class Severity {
    Error,   ///< cannot pass as it stands
    Warning, ///< a person must look and decide
    Confirm, ///< a person must say yes
    Info,    ///< never blocks
};
template <>
const QList<Code<Severity>> &codeTable<Severity>();

enum class Verdict { Fail, Attention, Pass };
/// Keys `fail`, `attention`, `pass`; texts 不通过, 需核对, 通过.
template <>
const QList<Code<Verdict>> &codeTable<Verdict>();

/// What one rule says about one dossier or batch. Every part is there in every finding, but that an info
/// needs no remedy and that R-DATA, which rests on standards and not on the notice, quotes no clause.
struct Finding
{
    QString rule; ///< of the rule: R-YEAR-2
    Severity severity = Severity::Error;
    QString field;   ///< key of the roster column it is about (`work.professionalStart`)
    QString message; ///< what is wrong, with the values; translated
    QString remedy; ///< what to do about it, or that nothing can be done; translated; may be empty in an info
    QString clause; ///< of the notice, quoted; always Chinese; empty for R-DATA

    bool operator==(const Finding &) const = default;
};

/// Fail with any error; attention with any warning or open confirmation; else pass.
[[nodiscard]] Verdict verdictOf(const QList<Finding> &findings);

} // namespace chuding
