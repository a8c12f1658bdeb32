// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/workspace.h"

#include <QUndoCommand>
#include <QtConcurrent>

namespace chuding {

/// One saved change of one dossier, with the values before and after; nothing: it was not there.
class Workspace::StepCommand final : public QUndoCommand
{
public:
    StepCommand(Workspace &workspace, const std::optional<Dossier> &before,
        const std::optional<Dossier> &after, const QString &text)
        : QUndoCommand(text)
        , m_workspace(workspace)
        , m_before(before)
        , m_after(after)
    {
    }

    void undo() override
    {
        m_workspace.applyStep(id(m_before), m_before, Workspace::tr("Undo: %1").arg(text()));
    }

    void redo() override
    {
        // The stack calls this when the command is pushed; the change is in the library by then.
        if (m_pushed)
            m_workspace.applyStep(id(m_after), m_after, Workspace::tr("Redo: %1").arg(text()));
        m_pushed = true;
    }

private:
    [[nodiscard]] QUuid id(const std::optional<Dossier> &wanted) const
    {
        return wanted ? wanted->id : (m_before ? m_before->id : m_after->id);
    }

    Workspace &m_workspace;
    std::optional<Dossier> m_before;
    std::optional<Dossier> m_after;
    bool m_pushed = false;
};

struct Workspace::Opening
{
    LibraryInfo info;
    QString path;
    bool readOnly = false;
    Policy policy;
};

namespace {

struct Reading
{
    QList<DossierRow> rows;
    QList<PublicityRound> rounds;
    QList<Confirmation> confirmations;
};

Result<Reading> readAll(const Library &library)
{
    const auto rows = library.rows();
    const auto rounds = library.rounds();
    const auto confirmations = library.seasonConfirmations();
    if (!rows)
        return rows.error();
    if (!rounds)
        return rounds.error();
    if (!confirmations)
        return confirmations.error();
    Reading reading;
    reading.rows = *rows;
    reading.confirmations = *confirmations;
    for (const StoredRound &stored : *rounds)
        reading.rounds.append(stored.round);
    return reading;
}

SeasonJudgement judge(const Season &season, const QList<StoredDossier> &dossiers)
{
    SeasonJudgement judgement;
    judgement.summaries.reserve(dossiers.size());
    QList<const Dossier *> all;
    for (const StoredDossier &stored : dossiers) {
        judgement.summaries.insert(stored.dossier.id, season.summary(stored.dossier));
        all.append(&stored.dossier);
    }
    judgement.batchFindings = season.batchFindings(all);
    return judgement;
}

} // namespace

Workspace::Workspace(QObject *parent)
    : QObject(parent)
{
    connect(&m_judging, &QFutureWatcherBase::finished, this, [this] { showJudgement(m_judging.result()); });
}

Workspace::~Workspace() = default;

void Workspace::showJudgement(const SeasonJudgement &judgement)
{
    if (!m_open)
        return;
    QHash<QUuid, CheckSummary> summaries = judgement.summaries;
    for (const QUuid id : std::as_const(m_judgedSince))
        summaries.remove(id);
    m_applicants.setSummaries(summaries);
    m_batchFindings = judgement.batchFindings;
    Q_EMIT refreshed();
}

void Workspace::open(const QString &path, OpenMode mode)
{
    const auto work = [path, mode](LibraryThread::Seat &seat) -> Result<Opening> {
        auto library = Library::open(path, mode);
        if (!library)
            return library.error();
        const LibraryInfo info = library.value()->info();
        const auto policy = PolicyCatalog().load(info.policyId);
        if (!policy)
            return policy.error();
        seat.library = std::move(library).value();
        return Opening{info, seat.library->path(), seat.library->isReadOnly(), *policy};
    };
    m_thread.run(work, this, [this, path](const Result<Opening> &opening) { applyOpening(path, opening); });
}

void Workspace::create(const QString &path, const LibraryInfo &info)
{
    const auto work = [path, info](LibraryThread::Seat &seat) -> Result<Opening> {
        const auto policy = PolicyCatalog().load(info.policyId);
        if (!policy)
            return policy.error();
        auto library = Library::create(path, info);
        if (!library)
            return library.error();
        seat.library = std::move(library).value();
        return Opening{seat.library->info(), seat.library->path(), false, *policy};
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
    m_season.calendar = bundledCalendar();
    m_applicants.setRows({});
    m_revisions.clear();
    m_undoStack.clear();
    m_open = true;
    Q_EMIT opened();
    refresh();
}

void Workspace::close()
{
    if (!m_open)
        return;
    m_open = false;
    ++m_generation;
    m_thread.run([](LibraryThread::Seat &seat) {
        seat.library.reset();
        return true;
    });
    m_applicants.setRows({});
    m_undoStack.clear();
    m_batchFindings.clear();
    Q_EMIT closed();
}

Moment Workspace::now() const
{
    return m_info.demonstrationMoment.isKnown() ? m_info.demonstrationMoment : Moment::now();
}

void Workspace::setOperator(const QString &name)
{
    m_thread.run([name](LibraryThread::Seat &seat) {
        if (seat.library)
            seat.library->setOperator(name);
        return true;
    });
}

void Workspace::refresh()
{
    if (!m_open)
        return;
    const int generation = ++m_generation;
    m_judgedSince.clear();
    const auto show = [this, generation](const Result<Reading> &reading) {
        if (generation != m_generation)
            return;
        if (!reading) {
            Q_EMIT failed(tr("Reading the list"), reading.error());
            return;
        }
        m_season.asOf = now();
        m_season.confirmations = reading->confirmations;
        m_season.setRounds(reading->rounds);
        for (const DossierRow &row : reading->rows)
            m_revisions.insert(row.id, row.revision);
        m_applicants.setRows(reading->rows);
        checkAll(generation);
    };
    m_thread.run([](LibraryThread::Seat &seat) { return readAll(*seat.library); }, this, show);
}

void Workspace::checkAll(int generation)
{
    const auto start = [this, generation](const Result<QList<StoredDossier>> &dossiers) {
        if (generation != m_generation)
            return;
        if (!dossiers)
            Q_EMIT failed(tr("Checking all applicants"), dossiers.error());
        else
            m_judging.setFuture(QtConcurrent::run(judge, m_season, *dossiers));
    };
    m_thread.run([](LibraryThread::Seat &seat) { return seat.library->dossiers(); }, this, start);
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

template <typename Work>
void Workspace::change(Work work, std::function<void(int revision)> apply, Reply<Result<int>> reply)
{
    if (!m_open)
        return;
    setWriting(+1);
    const auto show = [this, apply = std::move(apply), reply = std::move(reply)](
                          const Result<int> &revision) {
        setWriting(-1);
        if (revision)
            apply(*revision);
        reply(revision);
    };
    m_thread.run(std::move(work), this, show);
}

void Workspace::write(
    const Dossier &dossier, int expectedRevision, const QString &why, Reply<Result<int>> reply)
{
    const auto work = [dossier, expectedRevision, why](LibraryThread::Seat &seat) {
        return seat.library->save(dossier, expectedRevision, why);
    };
    change(
        work, [this, dossier](int revision) { applySaved(dossier, revision); }, std::move(reply));
}

void Workspace::bringBack(const Dossier &dossier, const QString &why, Reply<Result<int>> reply)
{
    const auto work = [id = dossier.id, why](
                          LibraryThread::Seat &seat) { return seat.library->bringBack(id, why); };
    change(
        work, [this, dossier](int revision) { applySaved(dossier, revision); }, std::move(reply));
}

void Workspace::erase(QUuid id, int expectedRevision, const QString &why, Reply<Result<int>> reply)
{
    const auto work = [id, expectedRevision, why](LibraryThread::Seat &seat) -> Result<int> {
        const Result<void> removed = seat.library->remove(id, expectedRevision, why);
        if (!removed)
            return removed.error();
        return expectedRevision;
    };
    change(
        work, [this, id](int) { applyRemoved(id); }, std::move(reply));
}

void Workspace::save(const std::optional<Dossier> &before, const Dossier &after, int expectedRevision,
    const QString &text, QObject *context, Reply<Result<int>> reply)
{
    const auto remember = [this, before, after, text, reply = whileAlive(context, std::move(reply))](
                              const Result<int> &revision) {
        if (revision)
            m_undoStack.push(new StepCommand(*this, before, after, text));
        reply(revision);
    };
    write(after, expectedRevision, text, remember);
}

void Workspace::remove(
    const StoredDossier &stored, const QString &text, QObject *context, Reply<Result<int>> reply)
{
    const auto remember = [this, stored, text, reply = whileAlive(context, std::move(reply))](
                              const Result<int> &done) {
        if (done)
            m_undoStack.push(new StepCommand(*this, stored.dossier, std::nullopt, text));
        reply(done);
    };
    erase(stored.dossier.id, stored.revision, text, remember);
}

void Workspace::adopt(const Dossier &before, const StoredDossier &after, const QString &text)
{
    applySaved(after.dossier, after.revision);
    m_undoStack.push(new StepCommand(*this, before, after.dossier, text));
}

void Workspace::saveSeasonConfirmation(const Confirmation &confirmation)
{
    setWriting(+1);
    const auto show = [this](const Result<void> &saved) {
        setWriting(-1);
        if (!saved)
            Q_EMIT failed(tr("Saving an answer"), saved.error());
        refresh();
    };
    const auto work = [confirmation](LibraryThread::Seat &seat) {
        return seat.library->saveSeasonConfirmation(confirmation);
    };
    m_thread.run(work, this, show);
}

void Workspace::applySaved(const Dossier &dossier, int revision)
{
    m_revisions.insert(dossier.id, revision);
    m_judgedSince.insert(dossier.id);
    m_applicants.setRow(rowFor(dossier, revision, now()));
    m_applicants.setSummary(dossier.id, m_season.summary(dossier));
    Q_EMIT dossierSaved(dossier.id);
}

void Workspace::applyRemoved(QUuid id)
{
    m_revisions.remove(id);
    m_applicants.removeDossier(id);
    Q_EMIT dossierRemoved(id);
}

void Workspace::applyStep(QUuid id, const std::optional<Dossier> &wanted, const QString &why)
{
    const int revision = m_revisions.value(id, 0);
    const auto report = [this, why](const Result<int> &done) {
        if (done)
            return;
        // The steps below this one build on values that are no longer there.
        m_undoStack.clear();
        Q_EMIT failed(why, done.error());
    };
    if (!wanted)
        erase(id, revision, why, report);
    else if (m_applicants.rowOf(id) < 0)
        bringBack(*wanted, why, report);
    else
        write(*wanted, revision, why, report);
}

void Workspace::undo()
{
    if (!isWriting())
        m_undoStack.undo();
}

void Workspace::redo()
{
    if (!isWriting())
        m_undoStack.redo();
}

void Workspace::setWriting(int change)
{
    m_writing += change;
    Q_EMIT writingChanged(isWriting());
}

} // namespace chuding
