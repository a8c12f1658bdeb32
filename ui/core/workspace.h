// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/season.h"
#include "ui/core/library_thread.h"
#include "ui/models/applicant_list_model.h"

#include <QFutureWatcher>
#include <QHash>
#include <QObject>
#include <QSet>
#include <QUndoStack>

#include <memory>
#include <optional>

namespace chuding {

/// The checks of all dossiers.
struct SeasonJudgement
{
    QHash<QUuid, CheckSummary> summaries;
    QList<Finding> batchFindings;
};

/// The open library as the window sees it: the list, the checks, saving and undoing. Lives on the GUI
/// thread; all library work happens on a thread of its own and comes back as signals or futures.
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
    /// Who is named in revisions and the log.
    void setOperator(const QString &name);

    /// Reads and checks everything anew.
    void refresh();
    void load(QUuid id, QObject *context, Reply<Result<StoredDossier>> reply);
    [[nodiscard]] QList<Finding> findings(const Dossier &dossier) const { return m_season.findings(dossier); }

    /// Saves and, when that worked, puts the step on the undo stack under `text`. `before`: what
    /// `expectedRevision` held; nothing for a new dossier.
    void save(const std::optional<Dossier> &before, const Dossier &after, int expectedRevision,
        const QString &text, QObject *context, Reply<Result<int>> reply);
    void remove(const StoredDossier &stored, const QString &text, QObject *context, Reply<Result<int>> reply);
    /// A change that the library made by itself (files attached): shows it and makes it undoable.
    void adopt(const Dossier &before, const StoredDossier &after, const QString &text);
    /// Answers a question about the policy, then checks all anew.
    void saveSeasonConfirmation(const Confirmation &confirmation);

    [[nodiscard]] bool isWriting() const { return m_writing > 0; }
    void undo();
    void redo();

Q_SIGNALS:
    void opened();
    void openFailed(const QString &path, const chuding::Error &error);
    void closed();
    /// The list is complete and every row is checked.
    void refreshed();
    void dossierSaved(QUuid id);
    void dossierRemoved(QUuid id);
    void writingChanged(bool writing);
    /// Something in the background did not work; `title` says what.
    void failed(const QString &title, const chuding::Error &error);

private:
    class StepCommand;
    struct Opening;

    void applyOpening(const QString &path, const Result<Opening> &opening);
    template <typename Work>
    void change(Work work, std::function<void(int revision)> apply, Reply<Result<int>> reply);
    void write(const Dossier &dossier, int expectedRevision, const QString &why, Reply<Result<int>> reply);
    void erase(QUuid id, int expectedRevision, const QString &why, Reply<Result<int>> reply);
    void bringBack(const Dossier &dossier, const QString &why, Reply<Result<int>> reply);
    void applySaved(const Dossier &dossier, int revision);
    void applyRemoved(QUuid id);
    void applyStep(QUuid id, const std::optional<Dossier> &wanted, const QString &why);
    void setWriting(int change);
    void checkAll(int generation);
    void showJudgement(const SeasonJudgement &judgement);

    LibraryThread m_thread;
    ApplicantListModel m_applicants;
    QUndoStack m_undoStack;
    Season m_season;
    QList<Finding> m_batchFindings;
    QHash<QUuid, int> m_revisions; ///< the last that we read or wrote
    QFutureWatcher<SeasonJudgement> m_judging;
    QSet<QUuid> m_judgedSince; ///< saved, and so checked, since the last reading of all
    LibraryInfo m_info;
    QString m_path;
    bool m_open = false;
    bool m_readOnly = false;
    int m_writing = 0;
    int m_generation = 0;
};

} // namespace chuding
