// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/checklist.h"
#include "ui/core/prompt.h"
#include "ui/core/workspace.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <optional>

class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace chuding {

class DossierForm;
class DraftBar;
class FindingsPane;

/// One dossier open for work: the form, its findings beside it, saving. What the user typed is saved when
/// another dossier is opened; undo brings back what was there.
class DossierPanel final : public QWidget
{
    Q_OBJECT

public:
    DossierPanel(Workspace &workspace, Prompt &prompt, QWidget *parent = nullptr);

    /// Saves what is open, then shows that dossier. A save that fails keeps the present one open.
    void open(QUuid id);
    void openNew();
    /// Without saving.
    void closeDossier();
    [[nodiscard]] QUuid id() const { return m_draft.id; }
    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    [[nodiscard]] bool isModified() const;
    void save();
    void discard();
    /// Calls `next` at once when nothing is unsaved, else after a save that worked.
    void whenSaved(std::function<void()> next);

    [[nodiscard]] DossierForm *form() const { return m_form; }
    [[nodiscard]] QSplitter *splitter() const { return m_splitter; }
    void goTo(const QString &field);
    void setOperatorName(const QString &name) { m_operator = name; }
    /// The authority above the unit that keeps the library: 主管局 of its new applicants.
    void setAuthority(const QString &name) { m_authority = name; }

Q_SIGNALS:
    void opened(QUuid id);
    /// Another dossier was asked for, but this one stays open.
    void stayed(QUuid id);
    void modifiedChanged(bool modified);
    void filesDropped(QUuid id, const QStringList &files);
    void message(const QString &text);
    /// Show this publicity round.
    void roundRequested(QUuid round);
    /// Something was typed and not saved when the program ended: the bar above the dossier offers it.
    void draftsFound();
    void previousRequested();
    void nextRequested();
    void expandRequested(bool expanded);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildHead();
    void load(QUuid id);
    void show(const std::optional<Dossier> &stored, const Dossier &draft, int revision);
    [[nodiscard]] Dossier current() const;
    void onEdited();
    void judge();
    void showHead();
    void showBatch();
    void finishSave(const Dossier &saved, const Result<int> &revision);
    void explainFailure(const Error &error);
    void resolveConflict();
    void overwrite(const Dossier &mine);
    void answer(const QString &rule, bool yes);
    void withdraw(const QString &rule);
    void chooseFiles();
    void openAttachment(int index);
    void removeAttachment(int index);
    void prepareDrafts();
    void scheduleDraft();
    void keepDraft();
    void dropDraft(QUuid id);
    void readDrafts();
    void continueDraft(const Draft &draft);
    [[nodiscard]] bool preferDraft(const Draft &draft, const StoredDossier &stored);
    void showDraft(const Draft &draft, const std::optional<Dossier> &stored, int revision);
    void loadHistory();
    void compareRevisions(int from, int to);
    void restoreRevision(int revision);
    void onSavedElsewhere(QUuid id);
    void updateActions();

    Workspace &m_workspace;
    Prompt &m_prompt;
    QString m_operator;
    QString m_authority;
    std::optional<Dossier> m_stored; ///< as the library has it; nothing: new
    Dossier m_draft;                 ///< with the answers; what is typed comes from the form
    Dossier m_blank;                 ///< what a new one began as
    int m_revision = 0;
    bool m_isOpen = false;
    bool m_saving = false;
    bool m_wasModified = false;
    int m_loading = 0; ///< number of the newest request
    int m_comparing = 0;
    std::function<void()> m_next;
    QTimer m_settle;
    QTimer m_draftTimer;
    QElapsedTimer m_unkept; ///< since the first edit that no draft holds

    DraftBar *m_drafts = nullptr;
    QStackedWidget *m_stack = nullptr;
    QLabel *m_batch = nullptr;
    QLabel *m_name = nullptr;
    QLabel *m_verdictIcon = nullptr;
    QLabel *m_verdict = nullptr;
    QToolButton *m_expand = nullptr;
    QSplitter *m_splitter = nullptr;
    DossierForm *m_form = nullptr;
    FindingsPane *m_pane = nullptr;
    QLabel *m_state = nullptr;
    QPushButton *m_discard = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace chuding
