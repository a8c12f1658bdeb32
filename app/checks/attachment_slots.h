// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks.h"

#include <QList>

namespace chuding {

/// How the notice asks one applicant for a paper. The rules of attachments judge by it, and lists show it.
enum class AttachmentNeed {
    Required,  ///< missing, it is an error
    Advised,   ///< missing, a person has to look: a warning or a question
    Due,       ///< is made in the present step; missing, it is a reminder
    Instead,   ///< may stand in for a paper that is required
    Open,      ///< depends on something that is not filled in yet
    Later,     ///< belongs to a later step
    NotNeeded, ///< not of this applicant
};

/// One paper as the notice sees it for one applicant.
struct AttachmentSlot
{
    AttachmentKind kind = AttachmentKind::Diploma;
    AttachmentNeed need = AttachmentNeed::Required;
    QString rule;      ///< R-ATT-2; empty when the notice does not speak of it, and so is the clause
    QString condition; ///< who needs it and why this person does or does not; translated
    QString clause;    ///< of the notice, quoted: `五(一)1：“…”`
    /// Any of these serves as well.
    QList<AttachmentKind> alternatives;

    bool operator==(const AttachmentSlot &) const = default;
};

/// A slot for each kind of attachment, in the order of the notice.
[[nodiscard]] QList<AttachmentSlot> requiredAttachments(const Dossier &dossier, const CheckContext &context);

/// Whether one of the attachments lies in the slot or in one that serves as well.
[[nodiscard]] bool isServed(const AttachmentSlot &slot, const Dossier &dossier);
/// Whether a finding speaks of what the paper says or of the paper itself.
[[nodiscard]] bool concerns(const Finding &finding, AttachmentKind kind);

} // namespace chuding
