// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/season.h"
#include "forms/papers.h"
#include "library/library.h"

namespace chuding {

/// How ID numbers stand on a paper.
enum class IdChoice {
    AsUsual, ///< as the policy and the form have it
    Masked,
    Full,
    Pair, ///< 附件2 twice in one job: 张贴件 masked, 上报件 in full
};

/// In which order several applicants are printed.
enum class PaperOrder { AsListed, ByPinyin, ByUnit };
[[nodiscard]] QList<FormApplicant> inOrder(QList<FormApplicant> applicants, PaperOrder order);

/// What papers of that kind print of these dossiers, what checks and code say aside; whoever is gone by now
/// is left out. Photos are read for 预填稿 alone. On the library's thread.
[[nodiscard]] Result<QList<FormApplicant>> readApplicants(
    const Library &library, const QList<QUuid> &ids, FormKind kind);

/// Everything that papers of applicants are made from; a value, for any thread.
struct PaperSource
{
    QList<FormApplicant>
        applicants; ///< in the order of the paper; findings and codes are made when it is laid out
    Season season;
    QString unitName; ///< of the library
    Moment now;
    IdChoice ids = IdChoice::AsUsual;
    FormOptions lists; ///< how lists look
};

/// `Refused` with a reason in a sentence when the kind does not fit these applicants (nobody asks for an
/// exemption, no publicity is recorded).
[[nodiscard]] Result<QList<FormData>> papersFor(FormKind kind, const PaperSource &source);
[[nodiscard]] Result<FormDocument> layoutPapers(FormKind kind, const PaperSource &source);
/// The reason; empty: it fits.
[[nodiscard]] QString whyNot(FormKind kind, const PaperSource &source);

} // namespace chuding
