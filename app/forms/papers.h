// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms.h"

namespace chuding {

/// The papers of one kind that a library's rounds give, and who stands on none of them.
struct FormPapers
{
    QList<FormData> papers;
    QStringList withoutRound; ///< names
    QStringList notPassed;    ///< names; in a round of 附件4, but no passed review is recorded
};

enum class Chosen {
    Everybody, ///< whoever stands in no round is left out and named
    OneByOne,  ///< asked for by number: leaving one out is refused
};

/// With what the checks say and what was answered, for check report and summary.
[[nodiscard]] FormApplicant checkedApplicant(const Dossier &dossier, const Season &season);

/// The kind of round that a form is printed from; nothing for forms that need none.
[[nodiscard]] std::optional<PublicityKind> roundKind(FormKind kind);

/// One paper for each round of the form's kind in which one of `dossiers` stands. 附件2 and
/// 推荐报告 are also printed for people in no round, with blanks, when they were chosen or when nobody stands
/// in one. 附件3 and
/// 附件4 state what happened: `Refused` (detail names the people) without a round, 附件4 also without a
/// passed review. `base` gives policy, moment and options.
[[nodiscard]] Result<FormPapers> papersOfRounds(FormKind kind, const FormData &base,
    const QList<PublicityRound> &rounds, const QList<Dossier> &dossiers, Chosen chosen);

/// The 附件4 of a department: one paper over the second rounds of its units, their members and numbers
/// together, nobody twice. What the rounds do not agree on (their days, say) stays open, as does the paper's
/// own date. `papers` not empty; a single one of the department's own stays as it is.
[[nodiscard]] FormData reportOverRounds(const QList<FormData> &papers, const QString &department);

} // namespace chuding
