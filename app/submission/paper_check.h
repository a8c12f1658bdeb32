// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/paper_code.h"
#include "library/library.h"
#include "submission_document.h"

#include <QString>
#include <QUuid>

namespace chuding {

/// What comparing the code of a paper comes to; keys and Chinese texts in its code table.
enum class PaperVerdict {
    Same,     ///< 与档案一致
    Changed,  ///< 档案已有修改
    NotFound, ///< 没有这份档案
    Mistyped, ///< 核对码有误
};
template <>
const QList<Code<PaperVerdict>> &codeTable<PaperVerdict>();
/// In the language of the program.
[[nodiscard]] QString verdictText(PaperVerdict verdict);

struct PaperCheck
{
    PaperVerdict verdict = PaperVerdict::Mistyped;
    QString reason; ///< one translated sentence or two
    QUuid dossier;  ///< null: not found
    QString name;

    bool operator==(const PaperCheck &) const = default;
};

/// Whether a paper was printed from what the library holds now; if not, from which revision. `typed` is what
/// was typed or scanned. An error only when the library cannot be read.
[[nodiscard]] Result<PaperCheck> checkPaper(const QString &typed, const Library &library);
/// The same against a package, which must have been verified.
[[nodiscard]] PaperCheck checkPaper(const QString &typed, const SubmissionDocument &package);

} // namespace chuding
