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

    [[nodiscard]] const Step &step() const { return m_step; }

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
    QList<UnseenFile> unseen{};           ///< of the dossiers of the step
};

/// A step that was carried out elsewhere.
struct Workspace::Adopted
{
    Step step;
    Written written;
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

QList<UnseenFile> unseenAfter(const Library &library, const Season &season, const Step &step)
{
    QList<UnseenFile> files;
    for (const auto &change : step.dossiers) {
        if (change.after)
            files += unseenFiles(library, *change.after, season.scans);
    }
    return files;
}

QList<ApplicantRow> rowsAfter(const Step &step, const ChangedRevisions &revisions, const Moment &when)
{
    QList<ApplicantRow> rows;
    for (qsizetype i = 0; i < step.dossiers.size(); ++i) {
        if (const std::optional<Dossier> &after = step.dossiers.at(i).after)
            rows.append(preparedRow(rowFor(*after, revisions.dossiers.at(i), when)));
    }
    return rows;
}

template <typename Record, typename RevisionOf>
QList<ChangeSet::Change<Record>> changesWith(
    const QList<Step::Change<Record>> &changes, const RevisionOf &revisionOf, const QHash<QUuid, int> &binned)
{
    QList<ChangeSet::Change<Record>> result;
    for (const auto &change : changes) {
        const QUuid id = change.id();
        if (!change.after)
            result.append({*change.before, revisionOf(id), Fate::Removed});
        else if (binned.contains(id))
            result.append({*change.after, binned.value(id), Fate::BroughtBack});
        else
            result.append({*change.after, revisionOf(id), Fate::Saved});
    }
    return result;
}

} // namespace

ChangeSet Workspace::changesOf(const Step &step) const
{
    const auto revisionOf = [this](QUuid id) { return revision(id); };
    ChangeSet changes{
        changesWith(step.dossiers, revisionOf, m_binned), changesWith(step.rounds, revisionOf, m_binned)};
    for (const auto &change : step.answers)
        changes.answers.append({(change.after ? change.after : change.before)->rule, change.after});
    return changes;
}

void Workspace::write(const Step &step, const ChangeSet &changes, const QString &why,
    std::function<void(const Result<Written> &)> reply, const Progress &progress)
{
    if (!m_open)
        return;
    setWriting(+1);
    Season season = m_season;
    if (!step.rounds.isEmpty())
        season.setRounds(roundsAfter(season.rounds(), step));
    const auto work = [step, changes, why, season, progress, when = now()](
                          LibraryThread::Seat &seat) -> Result<Written> {
        const Result<ChangedRevisions> revisions = seat.library->apply(changes, why, progress);
        if (!revisions)
            return revisions.error();
        return Written{*revisions, rowsAfter(step, *revisions, when),
            summariesAfter(*seat.library, season, step), unseenAfter(*seat.library, season, step)};
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
    if (!written.unseen.isEmpty())
        Q_EMIT filesUnseen(written.unseen);
    if (step.answers.isEmpty())
        m_batchTimer.start();
    else
        refresh(); // it concerns everybody
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

void Workspace::applyFound(
    const StepMaker &make, QObject *context, Reply<Result<int>> reply, const Progress &progress)
{
    if (!isWritable())
        return;
    const auto carryOut = [this, progress, reply = whileAlive(context, std::move(reply))](
                              const Result<Step> &step) {
        if (!step || step->isEmpty()) {
            reply(step ? Result<int>(0) : Result<int>(step.error()));
            return;
        }
        const auto remember = [this, reply, step = *step](const Result<Written> &written) {
            if (written)
                push(step);
            reply(
                written ? Result<int>(static_cast<int>(step.dossiers.size())) : Result<int>(written.error()));
        };
        write(*step, changesOf(*step), step->text, remember, progress);
    };
    m_thread.run([make](LibraryThread::Seat &seat) { return make(*seat.library); }, this, carryOut);
}

void Workspace::edit(const QList<QUuid> &ids, const std::function<void(Dossier &)> &edit, const QString &text,
    QObject *context, Reply<Result<int>> reply)
{
    const auto make = [ids, edit, text](const Library &library) -> Result<Step> {
        Step step{text, {}, {}};
        for (const QUuid id : ids) {
            const auto stored = library.dossier(id);
            if (!stored)
                return stored.error();
            Dossier after = stored->dossier;
            edit(after);
            if (after != stored->dossier)
                step.dossiers.append({stored->dossier, after});
        }
        return step;
    };
    applyFound(make, context, std::move(reply));
}

void Workspace::remove(
    const QList<QUuid> &ids, const QString &text, QObject *context, Reply<Result<int>> reply)
{
    const auto make = [ids, text](const Library &library) -> Result<Step> {
        Step step{text, {}, {}};
        for (const QUuid id : ids) {
            const auto stored = library.dossier(id);
            if (!stored)
                return stored.error();
            step.dossiers.append({stored->dossier, std::nullopt});
        }
        return step;
    };
    applyFound(make, context, std::move(reply));
}

void Workspace::bringBack(
    const QList<DossierRow> &rows, const QString &text, QObject *context, Reply<Result<int>> reply)
{
    for (const DossierRow &row : rows)
        m_binned.insert(row.id, row.revision);
    const auto make = [rows, text](const Library &library) -> Result<Step> {
        Step step{text, {}, {}};
        for (const DossierRow &row : rows) {
            const auto dossier = library.dossierAt(row.id, row.revision);
            if (!dossier)
                return dossier.error();
            step.dossiers.append({std::nullopt, *dossier});
        }
        return step;
    };
    applyFound(make, context, std::move(reply));
}

std::optional<Confirmation> Workspace::seasonConfirmation(const QString &rule) const
{
    std::optional<Confirmation> found;
    for (const Confirmation &answer : m_season.confirmations) {
        if (answer.rule == rule)
            found = answer;
    }
    return found;
}

void Workspace::saveSeasonConfirmation(
    const Confirmation &confirmation, const QString &text, QObject *context, Reply<Result<void>> reply)
{
    apply({text, {}, {}, {{seasonConfirmation(confirmation.rule), confirmation}}}, context, std::move(reply));
}

void Workspace::withdrawSeasonConfirmation(
    const QString &rule, const QString &text, QObject *context, Reply<Result<void>> reply)
{
    if (const auto before = seasonConfirmation(rule))
        apply({text, {}, {}, {{before, std::nullopt}}}, context, std::move(reply));
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

void Workspace::adopt(const AdoptedMaker &make)
{
    // Until it is on the stack, undo would take back the step before.
    setWriting(+1);
    const auto show = [this](const Adopted &adopted) {
        setWriting(-1);
        if (!m_open)
            return;
        showWritten(adopted.step, adopted.written);
        push(adopted.step);
    };
    const auto work = [make, season = m_season, when = now()](LibraryThread::Seat &seat) mutable {
        Adopted adopted = make();
        if (!adopted.step.rounds.isEmpty())
            season.setRounds(roundsAfter(season.rounds(), adopted.step));
        adopted.written.rows = rowsAfter(adopted.step, adopted.written.revisions, when);
        adopted.written.summaries = summariesAfter(*seat.library, season, adopted.step);
        adopted.written.unseen = unseenAfter(*seat.library, season, adopted.step);
        return adopted;
    };
    m_thread.run(work, this, show);
}

void Workspace::adopt(const QList<Dossier> &before, const QList<StoredDossier> &after, const QString &text)
{
    if (!m_open || after.isEmpty())
        return;
    adopt([before, after, text] {
        Adopted adopted{{text, {}, {}}, {}};
        QHash<QUuid, Dossier> earlier;
        for (const Dossier &dossier : before)
            earlier.insert(dossier.id, dossier);
        for (const StoredDossier &stored : after) {
            const auto known = earlier.constFind(stored.dossier.id);
            adopted.step.dossiers.append(
                {known == earlier.cend() ? std::nullopt : std::optional(*known), stored.dossier});
            adopted.written.revisions.dossiers.append(stored.revision);
        }
        return adopted;
    });
}

void Workspace::adopt(const Step &step, const ChangedRevisions &revisions)
{
    if (m_open && !step.isEmpty())
        adopt([step, revisions] { return Adopted{step, {revisions, {}, {}}}; });
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

QList<QUuid> Workspace::dossiersOf(int place) const
{
    QList<QUuid> ids;
    const auto *command = static_cast<const StepCommand *>(m_undoStack.command(place));
    for (const auto &change : command ? command->step().dossiers : QList<Step::Change<Dossier>>())
        ids.append(change.id());
    return ids;
}

QList<QUuid> Workspace::dossiersOfUndo() const
{
    return dossiersOf(m_undoStack.index() - 1);
}

QList<QUuid> Workspace::dossiersOfRedo() const
{
    return dossiersOf(m_undoStack.index());
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
