// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/checklist.h"
#include "ui/core/prompt.h"
#include "ui/core/workspace.h"

#include <QTimer>
#include <QWidget>

#include <functional>
#include <optional>

class QLabel;
class QLayout;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace chuding {

class DossierForm;
class DraftBar;
template <typename DraftOf>
class DraftKeeper;
class FindingsPane;
struct PageOrder;
struct PrintOrder;
struct ScansAttached;

/// One dossier open for work: the form, its findings beside it, saving. What the user typed is saved when
/// another dossier is opened; undo brings back what was there.
class DossierPanel final : public QWidget
{
    Q_OBJECT

public:
    /// Beside the list.
    DossierPanel(Workspace &workspace, Prompt &prompt, QWidget *parent = nullptr);
    /// In a window of its own: `drafts` is the bar of the panel beside the list. Null: beside the list.
    DossierPanel(Workspace &workspace, Prompt &prompt, DraftBar *drafts, QWidget *parent);
    /// Says of a dossier whether it stands in a window of its own: then a note takes its place here.
    void setElsewhere(std::function<bool(QUuid)> elsewhere) { m_elsewhere = std::move(elsewhere); }

    /// Saves what is open, then shows that dossier. A save that fails keeps the present one open.
    void open(QUuid id);
    void openNew();
    /// Without saving.
    void closeDossier();
    /// Without saving: it stands in a window of its own now.
    void standAside(QUuid id);
    /// Of the open dossier, or of the one whose place a note takes.
    [[nodiscard]] QUuid id() const { return m_draft.id; }
    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    [[nodiscard]] bool isModified() const;
    void save();
    void discard();
    /// Opens the dossier of a draft of the bar with what the draft holds.
    void takeUp(const Draft &draft);
    /// Calls `next` at once when nothing is unsaved, else after a save that worked.
    void whenSaved(std::function<void()> next);

    [[nodiscard]] DossierForm *form() const { return m_form; }
    [[nodiscard]] QSplitter *splitter() const { return m_splitter; }
    [[nodiscard]] DraftBar *drafts() const { return m_drafts; }
    /// One that was there when the library was opened.
    [[nodiscard]] Draft foundDraft(QUuid id) const;
    void goTo(const QString &field);
    void setOperatorName(const QString &name) { m_operator = name; }
    /// The authority above the unit that keeps the library: 主管局 of its new applicants.
    void setAuthority(const QString &name) { m_authority = name; }

Q_SIGNALS:
    void opened(QUuid id);
    /// Another dossier was asked for, but this one stays open.
    void stayed(QUuid id);
    /// No dossier is open any more.
    void left();
    void headChanged(const QString &name, const QString &verdict);
    void modifiedChanged(bool modified);
    void filesDropped(QUuid id, const QStringList &files);
    void message(const QString &text, bool undoable = false);
    /// Show this publicity round.
    void roundRequested(QUuid round);
    /// Something was typed and not saved when the program ended: the bar above the dossier offers it.
    void draftsFound();
    void previousRequested();
    void nextRequested();
    void expandRequested(bool expanded);
    /// Into a window of its own, or the window it stands in to the front.
    void windowRequested(QUuid id);
    void dockRequested(QUuid id);
    /// What stands in the form now, a while after the last key.
    void typed(const chuding::Dossier &dossier);
    void papersRequested(QUuid id);
    /// A file of the open dossier.
    void printRequested(const chuding::PrintOrder &order);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildPage();
    [[nodiscard]] QLayout *buildHead(QWidget *page);
    void buildAside();
    /// As the list names it, unless the name was changed here.
    [[nodiscard]] QString nameOf(const Dossier &dossier) const;
    void load(QUuid id);
    void show(const std::optional<Dossier> &stored, const Dossier &draft, int revision);
    [[nodiscard]] Dossier current() const;
    void onEdited();
    void judge();
    /// Asks the flow about what stands in the form.
    void judgeSteps(const Dossier &dossier);
    /// What stands in the form, with who recorded its new steps.
    [[nodiscard]] Dossier signedCurrent() const;
    void showHead();
    void showBatch();
    void finishSave(const Dossier &saved, const Result<int> &revision);
    void explainFailure(const Error &error);
    void resolveConflict();
    void overwrite(const Dossier &mine);
    void answer(const QString &rule, bool yes);
    void answerForSeason(const Confirmation &confirmation);
    void tellAboutAnswer(const QString &text, const Result<void> &saved);
    void withdraw(const QString &rule);
    void connectAttachments();
    void chooseFiles(std::optional<AttachmentKind> kind);
    void attachTo(AttachmentKind kind, const QStringList &files);
    void attachPages(AttachmentKind kind, const QStringList &scans);
    void editPages(int index);
    void arrangePages(const PageOrder &order);
    void attachScansTo(AttachmentKind kind, const QStringList &scans);
    void attachLongTo(const QList<FileForDossier> &files, const QString &text);
    void showAttached(const ScansAttached &attached, const QString &text);
    void moveAttachment(int index, AttachmentKind kind);
    void openAttachment(int index);
    void printAttachment(int index);
    void removeAttachment(int index);
    void prepareDrafts();
    void continueDraft(const Draft &draft);
    void resume(const Draft &draft, const StoredDossier &stored);
    void showDraft(const Draft &draft, const std::optional<Dossier> &stored, int revision);
    void loadHistory();
    void compareRevisions(int from, int to);
    void restoreRevision(int revision);
    void onSavedElsewhere(QUuid id);
    void updateActions();

    Workspace &m_workspace;
    Prompt &m_prompt;
    const bool m_hasWindow;
    std::function<bool(QUuid)> m_elsewhere;
    QString m_operator;
    QString m_authority;
    std::optional<Dossier> m_stored; ///< as the library has it; nothing: new
    Dossier m_draft;                 ///< with the answers; what is typed comes from the form
    Dossier m_blank;                 ///< what a new one began as
    int m_revision = 0;
    bool m_isOpen = false;
    bool m_saving = false;
    bool m_changedElsewhere = false; ///< the library has a newer revision than what is typed here builds on
    bool m_wasModified = false;
    int m_loading = 0; ///< number of the newest request
    int m_comparing = 0;
    std::function<void()> m_next;
    QTimer m_settle;

    DraftBar *m_drafts = nullptr;
    DraftKeeper<Draft> *m_keeper = nullptr;
    QStackedWidget *m_stack = nullptr;
    QLabel *m_batch = nullptr;
    QLabel *m_aside = nullptr;
    QLabel *m_name = nullptr;
    QLabel *m_verdictIcon = nullptr;
    QLabel *m_verdict = nullptr;
    QSplitter *m_splitter = nullptr;
    DossierForm *m_form = nullptr;
    FindingsPane *m_pane = nullptr;
    QLabel *m_state = nullptr;
    QPushButton *m_discard = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace chuding
