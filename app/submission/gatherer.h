// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/season.h"
#include "policy/policy.h"
#include "received_archive.h"
#include "submission.h"

#include <QHash>
#include <QSet>

// For the sources of this folder only.

namespace chuding {

/// Gathers the content of one package out of a library.
class Gatherer
{
public:
    Gatherer(Library &library, const ExportRequest &request)
        : m_library(library)
        , m_request(request)
        , m_now(library.now())
    {
        m_season.policy = *request.policy;
        m_season.calendar = *request.calendar;
        m_season.asOf = m_now;
        m_season.role = library.info().role;
    }

    /// Everything but what is made while writing, whose makers refer to this object.
    Result<void> run();
    [[nodiscard]] const SubmissionContent &content() const { return m_content; }
    /// Makes it a part of a group; `previous` is null for the first.
    void bePart(const PackageGroup &group, const ExportReport *previous);

private:
    Result<void> describePackage();
    Result<void> readDossiers();
    Result<void> addApplicant(const StoredDossier &stored);
    Result<QSet<QString>> keep(const Arrival &arrival);
    void addForms();
    void addReportOverUnits();
    void addForm(FormKind kind, const QString &name, const QString &title, const PublicityRound *round);
    [[nodiscard]] QList<FormApplicant> memberOf(QUuid dossierId) const;
    [[nodiscard]] FormData paperOf(const PublicityRound &round) const;
    [[nodiscard]] Result<QByteArray> makeForm(FormKind kind, const PublicityRound *round) const;
    [[nodiscard]] Result<QByteArray> makeCheckReport(qsizetype applicant) const;
    [[nodiscard]] Result<QByteArray> makeRoster() const;
    [[nodiscard]] FormData formData() const;

    Library &m_library;
    const ExportRequest &m_request;
    Moment m_now;
    Season m_season;
    QHash<QUuid, Dossier> m_others;   ///< members of the rounds that are not sent now
    QHash<QUuid, qsizetype> m_places; ///< of those that are sent, in `m_content`
    std::optional<ReceivedArchive> m_archive;
    QHash<QUuid, QMap<QString, QString>> m_kept; ///< files of the packages that go on whole
    SubmissionContent m_content;
};

} // namespace chuding
