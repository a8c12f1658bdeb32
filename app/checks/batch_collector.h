// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QUuid>

namespace chuding {

/// What the unit-level rules need to know of each dossier, gathered one by one, so that 100,000 of them are
/// never in memory at once. A value; whoever adds keeps to one thread.
class BatchCollector
{
public:
    void add(const Dossier &dossier);
    [[nodiscard]] int count() const noexcept { return m_count; }

    /// R-DATA-9, R-SCAN-4, R-PUB-8, R-PUB-11, R-PUB-13, R-PAPER-4. Rounds of the context are not used.
    [[nodiscard]] QList<Finding> findings(
        const QList<const PublicityRound *> &rounds, const CheckContext &context) const;

private:
    friend class BatchCheck;

    /// Where an ID number was met first.
    struct Holder
    {
        int place = 0;
        QString name;
    };
    /// Somebody whose papers are handed in.
    struct Delivered
    {
        QUuid id;
        QString name;
        bool hasForm = false; ///< 呈报表
    };

    int m_count = 0;
    QHash<QString, Holder> m_holders;              ///< by ID number
    QHash<QString, QStringList> m_furtherHolders;  ///< names of those who came with a number met before
    QHash<QByteArray, QStringList> m_fileHolders;  ///< SHA-256 of personal papers → who has them
    QHash<QString, QSet<QString>> m_passedNumbers; ///< unit → ID numbers of those who passed the review
    QList<Delivered> m_delivered;
};

} // namespace chuding
