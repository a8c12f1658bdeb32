// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/workspace.h"

#include <QSet>
#include <QUndoCommand>

namespace chuding {

/// One step that is in the library already when it comes onto the stack.
class Workspace::StepCommand final : public QUndoCommand
{
public:
    StepCommand(Workspace &workspace, const Step &step)
        : QUndoCommand(step.text)
        , m_workspace(workspace)
        , m_step(step)
    {
    }

    void undo() override { m_workspace.applyStep(m_step.reversed(), Workspace::tr("Undo: %1").arg(text())); }

    void redo() override
    {
        // The stack calls this when the command is pushed.
        if (m_pushed)
            m_workspace.applyStep(m_step, Workspace::tr("Redo: %1").arg(text()));
        m_pushed = true;
    }

private:
    Workspace &m_workspace;
    Step m_step;
    bool m_pushed = false;
};

/// What came of a step.
struct Workspace::Written
{
    ChangedRevisions revisions;
    QList<ApplicantRow> rows;             ///< of the dossiers that are there after the step
    QHash<QUuid, CheckSummary> summaries; ///< of the dossiers of the step, and of those in its rounds
};

namespace {

/// The rounds as they are after the step.
QList<PublicityRound> roundsAfter(QList<PublicityRound> rounds, const Step &step)
{
    for (const auto &change : step.rounds) {
        const auto place = std::find_if(rounds.begin(), rounds.end(),
            [&change](const PublicityRound &round) { return round.id == change.id(); });
        if (place == rounds.end() && change.after)
            rounds.append(*change.after);
        else if (place != rounds.end() && change.after)
            *place = *change.after;
        else if (place != rounds.end())
            rounds.erase(place);
    }
    return rounds;
}

/// Those in the rounds of the step that are not dossiers of the step themselves.
QSet<QUuid> concernedMembers(const Step &step)
{
    QSet<QUuid> ids;
    for (const auto &change : step.rounds) {
        for (const std::optional<PublicityRound> &round : {change.before, change.after}) {
            for (const PublicityMember &member : round ? round->members : QList<PublicityMember>())
                ids.insert(member.dossierId);
        }
    }
    for (const auto &change : step.dossiers)
        ids.remove(change.id());
    return ids;
}

QHash<QUuid, CheckSummary> summariesAfter(const Library &library, const Season &season, const Step &step)
{
    QHash<QUuid, CheckSummary> summaries;
    for (const auto &change : step.dossiers) {
        if (change.after)
            summaries.insert(change.after->id, season.summary(*change.after));
    }
    for (const QUuid id : concernedMembers(step)) {
        if (const auto stored = library.dossier(id))
            summaries.insert(id, season.summary(stored->dossier));
    }
    return summaries;
}

QList<ApplicantRow> rowsAfter(const Step &step, const QList<int> &revisions, const Moment &now)
{
    QList<ApplicantRow> rows;
    for (qsizetype i = 0; i < step.dossiers.size(); ++i) {
        if (const std::optional<Dossier> &after = step.dossiers.at(i).after)
            rows.append(preparedRow(rowFor(*after, revisions.at(i), now)));
    }
    return rows;
}

template <typename Record>
QList<ChangeSet::Change<Record>> changesWith(const QList<Step::Change<Record>> &changes,
    const QHash<QUuid, int> &revisions, const QHash<QUuid, int> &binned)
{
    QList<ChangeSet::Change<Record>> result;
    for (const auto &change : changes) {
        const QUuid id = change.id();
        if (!change.after)
            result.append({*change.before, revisions.value(id), Fate::Removed});
        else if (binned.contains(id))
            result.append({*change.after, binned.value(id), Fate::BroughtBack});
        else
            result.append({*change.after, revisions.value(id), Fate::Saved});
    }
    return result;
}

} // namespace

ChangeSet Workspace::changesOf(const Step &step) const
{
    return {
        changesWith(step.dossiers, m_revisions, m_binned), changesWith(step.rounds, m_revisions, m_binned)};
}

void Workspace::write(const Step &step, const ChangeSet &changes, const QString &why,
    std::function<void(const Result<Written> &)> reply)
{
    if (!m_open)
        return;
    setWriting(+1);
    Season season = m_season;
    if (!step.rounds.isEmpty())
        season.setRounds(roundsAfter(season.rounds(), step));
    const auto work = [step, changes, why, season, at = now()](LibraryThread::Seat &seat) -> Result<Written> {
        const Result<ChangedRevisions> revisions = seat.library->apply(changes, why);
        if (!revisions)
            return revisions.error();
        return Written{*revisions, rowsAfter(step, revisions->dossiers, at),
            summariesAfter(*seat.library, season, step)};
    };
    const auto show = [this, step, reply = std::move(reply)](const Result<Written> &written) {
        setWriting(-1);
        if (written)
            showWritten(step, *written);
        reply(written);
    };
    m_thread.run(work, this, show);
}

void Workspace::showDossiers(const Step &step, const Written &written)
{
    QList<QUuid> gone;
    for (qsizetype i = 0; i < step.dossiers.size(); ++i) {
        const bool after = step.dossiers.at(i).after.has_value();
        const QUuid id = step.dossiers.at(i).id();
        const int revision = written.revisions.dossiers.at(i);
        (after ? m_binned : m_revisions).remove(id);
        (after ? m_revisions : m_binned).insert(id, revision);
        if (!after)
            gone.append(id);
    }
    m_applicants.removeDossiers(gone);
    m_applicants.setRowsAndSummaries(written.rows, written.summaries);
}

void Workspace::showWritten(const Step &step, const Written &written)
{
    if (!m_open)
        return;
    for (qsizetype i = 0; i < step.rounds.size(); ++i) {
        const QUuid id = step.rounds.at(i).id();
        const bool there = step.rounds.at(i).after.has_value();
        (there ? m_binned : m_revisions).remove(id);
        (there ? m_revisions : m_binned).insert(id, written.revisions.rounds.at(i));
    }
    if (!step.rounds.isEmpty())
        m_season.setRounds(roundsAfter(m_season.rounds(), step));
    showDossiers(step, written);
    if (!step.rounds.isEmpty())
        Q_EMIT roundsChanged();
    for (const auto &change : step.dossiers) {
        if (change.after)
            Q_EMIT dossierSaved(change.id());
        else
            Q_EMIT dossierRemoved(change.id());
    }
    m_batchTimer.start();
}

void Workspace::push(const Step &step)
{
    m_undoStack.push(new StepCommand(*this, step));
}

void Workspace::apply(const Step &step, QObject *context, Reply<Result<void>> reply)
{
    const auto remember = [this, step, reply = whileAlive(context, std::move(reply))](
                              const Result<Written> &written) {
        if (written)
            push(step);
        reply(written ? Result<void>() : Result<void>(written.error()));
    };
    write(step, changesOf(step), step.text, remember);
}

void Workspace::edit(const QList<QUuid> &ids, const std::function<void(Dossier &)> &edit, const QString &text,
    QObject *context, Reply<Result<int>> reply)
{
    if (!isWritable())
        return;
    const auto work = [ids, edit](LibraryThread::Seat &seat) -> Result<QList<Step::Change<Dossier>>> {
        QList<Step::Change<Dossier>> changes;
        for (const QUuid id : ids) {
            const auto stored = seat.library->dossier(id);
            if (!stored)
                return stored.error();
            Dossier after = stored->dossier;
            edit(after);
            if (after != stored->dossier)
                changes.append({stored->dossier, after});
        }
        return changes;
    };
    const auto carryOut = [this, text, reply = whileAlive(context, std::move(reply))](
                              const Result<QList<Step::Change<Dossier>>> &changes) {
        const int count = changes ? static_cast<int>(changes->size()) : 0;
        if (!changes || count == 0) {
            reply(changes ? Result<int>(0) : Result<int>(changes.error()));
            return;
        }
        apply({text, *changes, {}}, this, [reply, count](const Result<void> &done) {
            reply(done ? Result<int>(count) : Result<int>(done.error()));
        });
    };
    m_thread.run(work, this, carryOut);
}

void Workspace::remove(
    const QList<QUuid> &ids, const QString &text, QObject *context, Reply<Result<int>> reply)
{
    if (!isWritable())
        return;
    const auto work = [ids](LibraryThread::Seat &seat) -> Result<QList<Step::Change<Dossier>>> {
        QList<Step::Change<Dossier>> changes;
        for (const QUuid id : ids) {
            const auto stored = seat.library->dossier(id);
            if (!stored)
                return stored.error();
            changes.append({stored->dossier, std::nullopt});
        }
        return changes;
    };
    const auto carryOut = [this, text, reply = whileAlive(context, std::move(reply))](
                              const Result<QList<Step::Change<Dossier>>> &changes) {
        if (!changes) {
            reply(changes.error());
            return;
        }
        const int count = static_cast<int>(changes->size());
        apply({text, *changes, {}}, this, [reply, count](const Result<void> &done) {
            reply(done ? Result<int>(count) : Result<int>(done.error()));
        });
    };
    m_thread.run(work, this, carryOut);
}

void Workspace::bringBack(
    const QList<DossierRow> &rows, const QString &text, QObject *context, Reply<Result<int>> reply)
{
    if (!isWritable())
        return;
    const auto work = [rows](LibraryThread::Seat &seat) -> Result<QList<Step::Change<Dossier>>> {
        QList<Step::Change<Dossier>> changes;
        for (const DossierRow &row : rows) {
            const auto dossier = seat.library->dossierAt(row.id, row.revision);
            if (!dossier)
                return dossier.error();
            changes.append({std::nullopt, *dossier});
        }
        return changes;
    };
    const auto carryOut = [this, rows, text, reply = whileAlive(context, std::move(reply))](
                              const Result<QList<Step::Change<Dossier>>> &changes) {
        if (!changes) {
            reply(changes.error());
            return;
        }
        for (const DossierRow &row : rows)
            m_binned.insert(row.id, row.revision);
        const auto count = static_cast<int>(changes->size());
        apply({text, *changes, {}}, this, [reply, count](const Result<void> &done) {
            reply(done ? Result<int>(count) : Result<int>(done.error()));
        });
    };
    m_thread.run(work, this, carryOut);
}

void Workspace::save(const std::optional<Dossier> &before, const Dossier &after, int expectedRevision,
    const QString &text, QObject *context, Reply<Result<int>> reply)
{
    const Step step{text, {{before, after}}, {}};
    const auto remember = [this, step, reply = whileAlive(context, std::move(reply))](
                              const Result<Written> &written) {
        if (written)
            push(step);
        reply(written ? Result<int>(written->revisions.dossiers.constFirst()) : Result<int>(written.error()));
    };
    write(step, {{{after, expectedRevision, Fate::Saved}}, {}}, text, remember);
}

void Workspace::adopt(const QList<Dossier> &before, const QList<StoredDossier> &after, const QString &text)
{
    Step step;
    step.text = text;
    Written written;
    for (const StoredDossier &stored : after) {
        const auto earlier = std::find_if(before.cbegin(), before.cend(),
            [&stored](const Dossier &dossier) { return dossier.id == stored.dossier.id; });
        step.dossiers.append(
            {earlier == before.cend() ? std::nullopt : std::optional(*earlier), stored.dossier});
        written.revisions.dossiers.append(stored.revision);
        written.rows.append(preparedRow(rowFor(stored.dossier, stored.revision, now())));
        written.summaries.insert(stored.dossier.id, m_season.summary(stored.dossier));
    }
    if (step.isEmpty())
        return;
    showWritten(step, written);
    push(step);
}

void Workspace::applyStep(const Step &step, const QString &why)
{
    write(step, changesOf(step), why, [this, why](const Result<Written> &written) {
        if (written)
            return;
        // The steps below this one build on values that are no longer there.
        m_undoStack.clear();
        Q_EMIT failed(why, written.error());
    });
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

} // namespace chuding
