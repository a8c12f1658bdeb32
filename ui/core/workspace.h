// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/season.h"
#include "submission/seen_files.h"
#include "ui/core/library_thread.h"
#include "ui/core/step.h"
#include "ui/models/applicant_list_model.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>
#include <QUndoStack>

#include <functional>
#include <memory>
#include <optional>

namespace chuding {

/// The open library as the window sees it: the list, the checks, saving and undoing. Lives on the GUI
/// thread; all library work happens on a thread of its own and comes back as signals or replies.
class Workspace final : public QObject
{
    Q_OBJECT

public:
    explicit Workspace(QObject *parent = nullptr);
    ~Workspace() override;

    void open(const QString &path, OpenMode mode);
    void create(const QString &path, const LibraryInfo &info);
    void close();

    [[nodiscard]] bool isOpen() const { return m_open; }
    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }
    /// Open, and may be changed.
    [[nodiscard]] bool isWritable() const { return m_open && !m_readOnly; }
    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] const LibraryInfo &info() const { return m_info; }
    /// The demonstration moment of the library, else the clock.
    [[nodiscard]] Moment now() const;
    [[nodiscard]] const Season &season() const { return m_season; }
    [[nodiscard]] ApplicantListModel *applicants() { return &m_applicants; }
    [[nodiscard]] QUndoStack *undoStack() { return &m_undoStack; }
    [[nodiscard]] const QList<Finding> &batchFindings() const { return m_batchFindings; }
    /// Work on the library, for jobs. The seat's library is never null while one is open.
    [[nodiscard]] LibraryThread &thread() { return m_thread; }
    /// Who is named in revisions, answers and the log.
    void setOperator(const QString &name);
    [[nodiscard]] QString operatorName() const { return m_operator; }
    /// Days off besides the State Council's: from the settings. Checks anew.
    void setCalendar(const WorkingCalendar &calendar);

    /// Reads and checks everything anew.
    void refresh();
    void load(QUuid id, QObject *context, Reply<Result<StoredDossier>> reply);
    [[nodiscard]] QList<Finding> findings(const Dossier &dossier) const { return m_season.findings(dossier); }
    [[nodiscard]] std::optional<PublicityRound> round(QUuid id) const;
    /// The last revision of a dossier or round that was read or written here; 0: none.
    [[nodiscard]] int revision(QUuid id) const;

    /// Carries a step out in one transaction and, when that worked, puts it on the undo stack.
    void apply(const Step &step, QObject *context, Reply<Result<void>> reply = {});
    /// The same for a step that is only found in the library: `make` runs on its thread. Replies with how
    /// many dossiers it changed.
    using StepMaker = std::function<Result<Step>(const Library &)>;
    void applyFound(const StepMaker &make, QObject *context, Reply<Result<int>> reply = {},
        const Progress &progress = {});
    /// Changes many dossiers alike, as one step. `edit` runs on the library's thread and touches nothing but
    /// the dossier. Replies with how many it changed.
    void edit(const QList<QUuid> &ids, const std::function<void(Dossier &)> &edit, const QString &text,
        QObject *context, Reply<Result<int>> reply = {});
    /// Puts them into the bin, as one step. Replies with how many.
    void remove(
        const QList<QUuid> &ids, const QString &text, QObject *context, Reply<Result<int>> reply = {});
    /// Out of the bin again, as one step; `rows` are those of `Library::removedRows`. Replies with how many.
    void bringBack(
        const QList<DossierRow> &rows, const QString &text, QObject *context, Reply<Result<int>> reply = {});
    /// Saves one dossier of which `expectedRevision` was opened; `Conflict` when it is another by now.
    /// `before`: what that revision held; nothing for a new dossier.
    void save(const std::optional<Dossier> &before, const Dossier &after, int expectedRevision,
        const QString &text, QObject *context, Reply<Result<int>> reply);
    /// A change that was made on the library directly (files attached): shows it a moment later and makes it
    /// undoable. Counts as writing until then.
    void adopt(const QList<Dossier> &before, const QList<StoredDossier> &after, const QString &text);
    /// The same for a whole step; `revisions` are those of its records after it.
    void adopt(const Step &step, const ChangedRevisions &revisions);
    /// Letters can be recognized by now: files that lack that are unseen again.
    void lookForLetters();
    /// What was seen in files, of these dossiers among others, which are checked anew.
    void addScans(const ScanFactsByFile &scans, const QSet<QUuid> &dossiers);
    /// Answers a question about the policy, as one step, then checks all anew.
    void saveSeasonConfirmation(const Confirmation &confirmation, const QString &text, QObject *context,
        Reply<Result<void>> reply = {});
    /// The question is open again. Nothing happens when it has no answer.
    void withdrawSeasonConfirmation(
        const QString &rule, const QString &text, QObject *context, Reply<Result<void>> reply = {});

    [[nodiscard]] bool isWriting() const { return m_writing > 0; }
    void undo();
    void redo();
    /// Whom the next undo, or redo, concerns.
    [[nodiscard]] QList<QUuid> dossiersOfUndo() const;
    [[nodiscard]] QList<QUuid> dossiersOfRedo() const;

Q_SIGNALS:
    void opened();
    void openFailed(const QString &path, const chuding::Error &error);
    /// A library of an earlier version is copied and brought up to date before it opens.
    void updating(const QString &path, qint64 done, qint64 total);
    void closed();
    /// The list is complete; checks may still run. Before, it shows the first of the names.
    void listed();
    /// While all are checked; `done` equals `total` at the end.
    void checking(int done, int total);
    /// The list is complete and every row is checked.
    void refreshed();
    /// Some files were seen when nothing was there that recognizes letters.
    void lettersLacking();
    /// Some may be told twice.
    void filesUnseen(const QList<chuding::UnseenFile> &files);
    void scansSeen(const QSet<QUuid> &dossiers);
    void dossierSaved(QUuid id);
    void dossierRemoved(QUuid id);
    void roundsChanged();
    void writingChanged(bool writing);
    /// Something in the background did not work; `title` says what.
    void failed(const QString &title, const chuding::Error &error);

private:
    class StepCommand;
    struct Adopted;
    struct Opening;
    struct Written;

    void applyOpening(const QString &path, const Result<Opening> &opening);
    void checkSound();
    void checkPart(int generation, qint64 place, const std::shared_ptr<BatchCollector> &batch);

    [[nodiscard]] std::optional<Confirmation> seasonConfirmation(const QString &rule) const;
    [[nodiscard]] ChangeSet changesOf(const Step &step) const;
    void write(const Step &step, const ChangeSet &changes, const QString &why,
        std::function<void(const Result<Written> &)> reply, const Progress &progress = {});
    void showWritten(const Step &step, const Written &written);
    void showDossiers(const Step &step, const Written &written);
    void push(const Step &step);
    [[nodiscard]] QList<QUuid> dossiersOf(int place) const;
    void applyStep(const Step &step, const QString &why);
    using AdoptedMaker = std::function<Adopted()>;
    void adopt(const AdoptedMaker &make);
    void setWriting(int change);

    LibraryThread m_thread;
    ApplicantListModel m_applicants;
    QUndoStack m_undoStack;
    Season m_season;
    QList<Finding> m_batchFindings;
    /// Of rounds, and of dossiers that were loaded or written since all were read: the others' stand in the
    /// list.
    QHash<QUuid, int> m_revisions;
    QHash<QUuid, int> m_binned; ///< revisions of what steps of ours put into the bin
    QTimer m_batchTimer;        ///< the batch is checked anew a while after a change
    QString m_operator;
    LibraryInfo m_info;
    QString m_path;
    std::optional<WorkingCalendar> m_calendar;
    bool m_open = false;
    bool m_readOnly = false;
    bool m_looksForLetters = false;
    int m_writing = 0;
    int m_generation = 0; ///< of the reading and checking of all
};

} // namespace chuding
