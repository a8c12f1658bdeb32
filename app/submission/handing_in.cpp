// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "handing_in.h"

#include "checks/season.h"
#include "season_records.h"
#include "trust_check.h"

#include <QCoreApplication>

namespace chuding {

namespace {

struct HandInTexts
{
    Q_DECLARE_TR_FUNCTIONS(chuding::HandingIn)
};

class HandInRecorder
{
public:
    HandInRecorder(Library &library, DossierEvent event, const Season &season)
        : m_library(library)
        , m_event(event)
        , m_season(season)
    {
        m_done.event = event;
    }

    Result<void> add(const SubmissionDocument &package)
    {
        for (const PackageApplicant &applicant : package.applicants) {
            const Result<StoredDossier> stored = m_library.dossier(applicant.dossierId);
            if (!stored)
                return stored.error();
            const QString obstacle = record(*stored, applicant, package);
            if (!obstacle.isEmpty())
                m_done.others.append({applicant.dossierId, applicant.name, obstacle});
        }
        return {};
    }

    Result<HandedIn> store()
    {
        if (m_changes.isEmpty())
            return m_done;
        const Result<ChangedRevisions> revisions = m_library.apply(m_changes, QStringLiteral("handed in"));
        if (!revisions)
            return revisions.error();
        for (qsizetype i = 0; i < m_done.dossiers.size(); ++i)
            m_done.dossiers[i].revision = revisions->dossiers[i];
        return m_done;
    }

private:
    /// Why it cannot be recorded; empty: it is.
    QString record(
        const StoredDossier &stored, const PackageApplicant &applicant, const SubmissionDocument &package)
    {
        const Dossier &dossier = stored.dossier;
        if (stored.revision != applicant.revision)
            return HandInTexts::tr("changed since the package was made");
        if (const QString other = otherDepartmentText(dossier, m_event, package.receiver.unitName);
            !other.isEmpty())
            return other;
        EventRecord step;
        step.event = m_event;
        step.moment = m_season.asOf;
        step.by = m_library.operatorName();
        step.office = m_library.info().unitName;
        step.revision = stored.revision;
        step.package = package.packageId;
        const Result<Dossier> after = withStep(dossier, step, m_season.role, m_season.contextFor(dossier.id));
        if (!after)
            return after.error().detail;
        m_changes.dossiers.append({*after, stored.revision, Fate::Saved});
        m_done.dossiers.append({dossier, *after, 0});
        return {};
    }

    Library &m_library;
    const DossierEvent m_event;
    const Season &m_season;
    ChangeSet m_changes;
    HandedIn m_done;
};

} // namespace

QString otherDepartmentText(const Dossier &dossier, DossierEvent event, const QString &office)
{
    const bool isOther = event == DossierEvent::HandedToDepartment && hasDepartment(dossier.employment) &&
                         !isSameUnit(dossier.employment.department, {}, office, {});
    return isOther ? HandInTexts::tr("the authority above is %1, not %2")
                         .arg(dossier.employment.department, office)
                   : QString();
}

Result<HandedIn> recordHandedIn(Library &library, const QList<SubmissionDocument> &packages,
    const Policy &policy, const WorkingCalendar &calendar)
{
    if (library.isReadOnly())
        return Error{Error::Code::ReadOnly, library.path()};
    const std::optional<OfficeRole> receiver =
        packages.isEmpty() ? std::nullopt : packages.constFirst().receiver.role;
    const std::optional<DossierEvent> event = receiver ? handInEvent(*receiver) : std::nullopt;
    if (!event)
        return Error{Error::Code::Refused,
            HandInTexts::tr("the package does not go to an authority above or the county bureau")};
    Season season;
    season.policy = policy;
    season.calendar = calendar;
    season.asOf = library.now();
    season.role = library.info().role;
    if (const Result<void> read = readSeasonRecords(library, season); !read)
        return read.error();
    HandInRecorder recorder(library, *event, season);
    for (const SubmissionDocument &package : packages) {
        if (const Result<void> added = recorder.add(package); !added)
            return added.error();
    }
    return recorder.store();
}

} // namespace chuding
