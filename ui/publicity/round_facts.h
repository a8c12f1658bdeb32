// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/posted_facts.h"
#include "checks/season.h"
#include "forms/forms.h"
#include "library/library.h"

#include <QHash>

namespace chuding {

/// The dossiers of a round's members: as they are, and as they were put up.
struct RoundFacts
{
    QHash<QUuid, StoredDossier> now;
    QHash<QUuid, Dossier> posted; ///< only of members whose posted revision is known

    /// In the order of the members; those who are not in the library are left out.
    [[nodiscard]] QList<Dossier> dossiers(const PublicityRound &round) const;
    /// As posted where that is known.
    [[nodiscard]] QList<Dossier> postedDossiers(const PublicityRound &round) const;
};

/// On the library's thread.
[[nodiscard]] RoundFacts readFacts(const Library &library, const QList<PublicityMember> &members);

/// Of each posted round, the facts that read otherwise by now, where it is the round that counts for its
/// member. On the library's thread.
using RoundChanges = QHash<QUuid, QList<PostedChange>>;
[[nodiscard]] RoundChanges changedFacts(const Library &library, const Season &season, QDate today);

/// One paper of a round, as the tabs offer it.
enum class RoundPaper {
    Poster, ///< 附件2, the copy for the wall
    Notice, ///< 附件2, the copy that is handed in
    Result, ///< 附件3
    Report, ///< 附件4
};
[[nodiscard]] QList<RoundPaper> papersOf(PublicityKind kind);
[[nodiscard]] FormKind formOf(RoundPaper paper);
[[nodiscard]] QString paperTitle(RoundPaper paper);
/// The same round and dossiers give the same bytes at any time once its dates are set.
[[nodiscard]] FormData paperData(RoundPaper paper, const PublicityRound &round, const RoundFacts &facts,
    const Policy &policy, const Moment &now);

} // namespace chuding
