// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

// For the sources of this folder only.

namespace chuding {

struct SubmissionDocument;

struct IndexLink
{
    QString title;
    QString target; ///< relative to data/, ASCII
};

struct IndexApplicant
{
    QList<IndexLink> links;
};

/// data/index.html: the content for a person with a browser. Chinese, without scripts or anything from
/// outside, ID numbers masked. `applicants` in the order of the document's.
[[nodiscard]] QByteArray indexPage(const SubmissionDocument &document, const QString &policyTitle,
    const QList<IndexLink> &papers, const QList<IndexApplicant> &applicants);

} // namespace chuding
