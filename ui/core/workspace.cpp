// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/workspace.h"

namespace chuding {

struct Workspace::Opening
{
    LibraryInfo info;
    QString path;
    bool readOnly = false;
    Policy policy;
    QList<ApplicantRow> first; ///< of the list; shorter than `firstRowsShown`: all
};

namespace {

/// Dossiers checked in one go: some 30 ms, so that other work on the library is not kept waiting.
constexpr int checkedAtOnce = 400;
/// Up to here the batch is checked anew after each change.
constexpr int smallLibrary = 3000;
constexpr int batchDelayMs = 1000;
/// More than a tall screen has room for; read in a millisecond.
constexpr int firstRowsShown = 200;

struct Reading
{
    /// To be moved into the list: a copy would be made of all of it at the next change.
    std::shared_ptr<QList<ApplicantRow>> rows;
    ApplicantIndex index;
    QHash<QUuid, int> revisions; ///< of the rounds
    QList<PublicityRound> rounds;
    QList<Confirmation> confirmations;
    ScanFactsByFile scans;
};

Result<Reading> readAll(const Library &library)
{
    auto rows = readPreparedRows(library);
    const auto rounds = library.rounds();
    const auto confirmations = library.seasonConfirmations();
    if (!rows)
        return rows.error();
    if (!rounds)
        return rounds.error();
    if (!confirmations)
        return confirmations.error();
    const auto scans = seenFiles(library);
    if (!scans)
        return scans.error();
    Reading reading{std::make_shared<QList<ApplicantRow>>(std::move(rows->rows)), std::move(rows->index), {},
        {}, *confirmations, *scans};
    for (const StoredRound &stored : *rounds) {
        reading.rounds.append(stored.round);
        reading.revisions.insert(stored.round.id, stored.revision);
    }
    return reading;
}

struct CheckedPart
{
    QHash<QUuid, CheckSummary> summaries;
    qint64 place = 0;
    int count = 0;                ///< checked so far
    QList<Finding> batchFindings; ///< of all, when this part is the end: seconds for 100,000
    QList<UnseenFile> unseen;
};

Result<CheckedPart> checkedPart(
    const Library &library, const Season &season, qint64 place, BatchCollector &batch, bool looksForLetters)
{
    const Result<DossierPart> part = library.dossierPart(place, checkedAtOnce);
    if (!part)
        return part.error();
    CheckedPart checked;
    checked.place = part->place;
    for (const StoredDossier &stored : part->dossiers) {
        checked.summaries.insert(stored.dossier.id, season.summary(stored.dossier));
        batch.add(stored.dossier);
        checked.unseen += unseenFiles(library, stored.dossier, season.scans, looksForLetters);
    }
    checked.count = batch.count();
    if (part->dossiers.isEmpty()) {
        checked.batchFindings = season.batchFindings(batch);
        // Here and not where its last owner goes: freeing what is kept of 100,000 takes long.
        batch = BatchCollector();
    }
    return checked;
}

} // namespace

Workspace::Workspace(QObject *parent)
    : QObject(parent)
{
    m_batchTimer.setSingleShot(true);
    m_batchTimer.setInterval(batchDelayMs);
    connect(&m_batchTimer, &QTimer::timeout, this, [this] {
        if (m_open && m_applicants.rowCount() <= smallLibrary)
            checkPart(++m_generation, 0, std::make_shared<BatchCollector>());
    });
}

Workspace::~Workspace()
{
    // An emptied stack says so, and the window that listens is half gone.
    m_undoStack.blockSignals(true);
}

void Workspace::open(const QString &path, OpenMode mode)
{
    // This object outlives the library's thread.
    const Progress note = [this, path](qint64 done, qint64 total) {
        return QMetaObject::invokeMethod(
            this, [this, path, done, total] { Q_EMIT updating(path, done, total); }, Qt::QueuedConnection);
    };
    const auto work = [path, mode, note](LibraryThread::Seat &seat) -> Result<Opening> {
        auto library = Library::open(path, mode, Soundness::CheckLater, note);
        if (!library)
            return library.error();
        const LibraryInfo info = library.value()->info();
        const auto policy = PolicyCatalog().load(info.policyId);
        if (!policy)
            return policy.error();
        // What is wrong with them the reading of all will say.
        const auto first = firstPreparedRows(**library, firstRowsShown);
        seat.library = std::move(library).value();
        return Opening{info, seat.library->path(), seat.library->isReadOnly(), *policy,
            first ? *first : QList<ApplicantRow>()};
    };
    m_thread.run(work, this, [this, path](const Result<Opening> &opening) { applyOpening(path, opening); });
}

void Workspace::create(const QString &path, const LibraryInfo &info)
{
    const auto work = [path, info, who = m_operator](LibraryThread::Seat &seat) -> Result<Opening> {
        const auto policy = PolicyCatalog().load(info.policyId);
        if (!policy)
            return policy.error();
        auto library = Library::create(path, info, who);
        if (!library)
            return library.error();
        seat.library = std::move(library).value();
        return Opening{seat.library->info(), seat.library->path(), false, *policy, {}};
    };
    m_thread.run(work, this, [this, path](const Result<Opening> &opening) { applyOpening(path, opening); });
}

void Workspace::applyOpening(const QString &path, const Result<Opening> &opening)
{
    if (!opening) {
        Q_EMIT openFailed(path, opening.error());
        return;
    }
    m_info = opening->info;
    m_path = opening->path;
    m_readOnly = opening->readOnly;
    m_season = Season();
    m_season.policy = opening->policy;
    m_season.role = opening->info.role;
    m_season.calendar = m_calendar ? *m_calendar : bundledCalendar();
    m_applicants.setFirst({});
    m_revisions.clear();
    m_binned.clear();
    m_undoStack.clear();
    m_open = true;
    m_looksForLetters = false;
    setOperator(m_operator);
    refresh(); // is read while the window makes itself ready
    Q_EMIT opened();
    if (opening->first.size() < firstRowsShown)
        m_applicants.setPrepared(opening->first);
    else
        m_applicants.setFirst(opening->first);
    checkSound();
}

void Workspace::checkSound()
{
    // After the list is read and before anything can be written: work is done in the order it comes in.
    const auto judge = [this, path = m_path](const Result<void> &sound) {
        if (sound || !m_open || path != m_path)
            return;
        close();
        Q_EMIT openFailed(path, sound.error());
    };
    m_thread.run([](LibraryThread::Seat &seat) { return seat.library->checkSound(); }, this, judge);
}

void Workspace::close()
{
    if (!m_open)
        return;
    m_open = false;
    ++m_generation;
    m_batchTimer.stop();
    m_thread.run([](LibraryThread::Seat &seat) {
        seat.library.reset();
        return true;
    });
    m_applicants.setRows({});
    m_undoStack.clear();
    m_batchFindings.clear();
    m_season.setRounds({});
    Q_EMIT closed();
}

Moment Workspace::now() const
{
    return m_info.demonstrationMoment.isKnown() ? m_info.demonstrationMoment : Moment::now();
}

void Workspace::setOperator(const QString &name)
{
    m_operator = name;
    m_thread.run([name](LibraryThread::Seat &seat) {
        if (seat.library)
            seat.library->setOperator(name);
        return true;
    });
}

void Workspace::setCalendar(const WorkingCalendar &calendar)
{
    m_calendar = calendar;
    m_season.calendar = calendar;
    refresh();
}

int Workspace::revision(QUuid id) const
{
    if (const auto known = m_revisions.constFind(id); known != m_revisions.cend())
        return *known;
    const int row = m_applicants.rowOf(id);
    return row < 0 ? 0 : m_applicants.at(row).dossier.revision;
}

std::optional<PublicityRound> Workspace::round(QUuid id) const
{
    for (const PublicityRound &round : m_season.rounds()) {
        if (round.id == id)
            return round;
    }
    return std::nullopt;
}

void Workspace::refresh()
{
    if (!m_open)
        return;
    const int generation = ++m_generation;
    const auto show = [this, generation](const Result<Reading> &reading) {
        if (generation != m_generation)
            return;
        if (!reading) {
            Q_EMIT failed(tr("Reading the list"), reading.error());
            return;
        }
        m_season.asOf = now();
        m_season.confirmations = reading->confirmations;
        m_season.scans.insert(reading->scans);
        m_season.setRounds(reading->rounds);
        m_revisions = reading->revisions;
        m_applicants.setPrepared(std::move(*reading->rows), reading->index);
        Q_EMIT roundsChanged();
        Q_EMIT listed();
        if (!m_looksForLetters && lackRecognition(m_season.scans))
            Q_EMIT lettersLacking();
        checkPart(generation, 0, std::make_shared<BatchCollector>());
    };
    m_thread.run([](LibraryThread::Seat &seat) { return readAll(*seat.library); }, this, show);
}

void Workspace::checkPart(int generation, qint64 place, const std::shared_ptr<BatchCollector> &batch)
{
    const auto work = [season = m_season, place, batch, letters = m_looksForLetters](
                          LibraryThread::Seat &seat) {
        return checkedPart(*seat.library, season, place, *batch, letters);
    };
    const auto show = [this, generation, batch](const Result<CheckedPart> &part) {
        if (generation != m_generation)
            return;
        if (!part) {
            Q_EMIT failed(tr("Checking all applicants"), part.error());
            return;
        }
        m_applicants.setSummaries(part->summaries);
        if (!part->unseen.isEmpty())
            Q_EMIT filesUnseen(part->unseen);
        if (!part->summaries.isEmpty()) {
            Q_EMIT checking(part->count, qMax(part->count, m_applicants.rowCount()));
            checkPart(generation, part->place, batch);
            return;
        }
        m_batchFindings = part->batchFindings;
        Q_EMIT checking(part->count, part->count);
        Q_EMIT refreshed();
    };
    m_thread.run(work, this, show);
}

void Workspace::lookForLetters()
{
    m_looksForLetters = true;
    refresh();
}

void Workspace::addScans(const ScanFactsByFile &scans, const QSet<QUuid> &dossiers)
{
    if (!m_open)
        return;
    m_season.scans.insert(scans);
    const auto work = [season = m_season, dossiers](LibraryThread::Seat &seat) {
        QHash<QUuid, CheckSummary> summaries;
        for (const QUuid id : dossiers) {
            if (const auto stored = seat.library->dossier(id))
                summaries.insert(id, season.summary(stored->dossier));
        }
        return summaries;
    };
    const auto show = [this, dossiers](const QHash<QUuid, CheckSummary> &summaries) {
        m_applicants.setSummaries(summaries);
        Q_EMIT scansSeen(dossiers);
        m_batchTimer.start();
    };
    m_thread.run(work, this, show);
}

void Workspace::load(QUuid id, QObject *context, Reply<Result<StoredDossier>> reply)
{
    const auto note = [this, reply = whileAlive(context, std::move(reply))](
                          const Result<StoredDossier> &stored) {
        if (stored)
            m_revisions.insert(stored->dossier.id, stored->revision);
        reply(stored);
    };
    if (m_open)
        m_thread.run([id](LibraryThread::Seat &seat) { return seat.library->dossier(id); }, this, note);
}

void Workspace::setWriting(int change)
{
    m_writing += change;
    Q_EMIT writingChanged(isWriting());
}

} // namespace chuding
