// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dossier.h"
#include "domain/publicity.h"

#include <QList>

namespace chuding {

/// A fact that was put up (附件2) and reads otherwise by now: 更正公示 or 重新公示.
struct PostedChange
{
    QUuid dossierId;
    QString name;  ///< as posted
    QString field; ///< roster key
    QString label; ///< translated
    QString before;
    QString after;

    bool operator==(const PostedChange &) const = default;
};

/// What of the facts that 附件2 prints differs, in their order on the paper. ID numbers are masked but for
/// the digits that differ.
[[nodiscard]] QList<PostedChange> postedChanges(const Dossier &posted, const Dossier &now);

/// The same where only the member's line is known of what was posted (a round from a roster).
[[nodiscard]] QList<PostedChange> postedChanges(const PublicityMember &posted, const Dossier &now);

} // namespace chuding
