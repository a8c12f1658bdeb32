// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit_log.h"
#include "database.h"
#include "library.h"

#include <functional>
#include <memory>

// For this layer only.

namespace chuding {

/// What the columns beside a document hold. Filled from the document by `columnsOf` alone.
struct DossierColumns
{
    QString policyId;
    QString idNumber; ///< empty: not known (NULL in the table, where several may be unknown)
    QString name;
    QString unitName;
    QString department;
    QString specialty;
    QString level;
    QString pinyin;
    QString initials;
    QByteArray nameKey; ///< `pinyinSortKey`: the order of lists

    bool operator==(const DossierColumns &) const = default;
};

[[nodiscard]] DossierColumns columnsOf(const Dossier &dossier);

[[nodiscard]] QString uuidText(QUuid id);

/// Where the log says which document a revision holds.
[[nodiscard]] QString revisionDetail(int revision, const QString &documentSha256);

/// Writes dossiers and rounds with their revisions and log entries within one transaction.
class RecordWriter final
{
public:
    struct Act
    {
        QString action; ///< of the audit log
        QString why;
        QString moreDetail{}; ///< after the revision's own, in the log
        bool removed = false;
        bool bringsBack = false; ///< may be done to a removed dossier
    };
    static Result<std::unique_ptr<RecordWriter>> begin(
        const Database &database, const QString &who, Moment when, OfficeRole role);

    /// Writes the dossier, its revision and its entry in the log, and before that one an entry for each step
    /// that it has and the revision before had not (`step`) or the other way round (`step-back`).
    /// The new revision; `Conflict` when `expectedRevision` is not the stored one, `Exists` when another
    /// dossier has the number.
    Result<int> write(const Dossier &dossier, int expectedRevision, const Act &act);
    Result<int> writeRound(const PublicityRound &round, int expectedRevision, const Act &act);
    AuditAppender &audit() { return m_audit; }

private:
    RecordWriter(AuditAppender audit, const QString &who, Moment when, OfficeRole role)
        : m_audit(std::move(audit))
        , m_who(who)
        , m_when(when)
        , m_role(role)
    {
    }
    struct RoundState
    {
        int revision = 0; ///< 0: not there
        bool removed = false;
    };
    Result<RoundState> roundState(const QString &id);
    struct DossierState
    {
        int revision = 0; ///< 0: not there
        bool removed = false;
        QByteArray document;
    };
    Result<DossierState> dossierState(const QString &id);
    static Result<void> requireRevision(
        const DossierState &state, const QString &id, int expectedRevision, bool bringsBack);
    Result<void> logSteps(
        const QString &id, int revision, const QByteArray &before, const QList<EventRecord> &after);
    Result<void> requireFreeNumber(const DossierColumns &columns, const QString &id);
    Result<void> store(const QString &id, int revision, const DossierColumns &columns,
        const QByteArray &document, bool removed);

    AuditAppender m_audit;
    QString m_who;
    Moment m_when;
    OfficeRole m_role = OfficeRole::Employer; ///< of the library
    QSqlQuery m_selectState;
    QSqlQuery m_selectByNumber;
    QSqlQuery m_upsertDossier;
    QSqlQuery m_insertRevision;
    QSqlQuery m_selectRound;
    QSqlQuery m_upsertRound;
    QSqlQuery m_insertRoundRevision;
};

} // namespace chuding
