// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/prompt.h"
#include "ui/core/settings.h"
#include "ui/core/workspace.h"

#include <QMainWindow>
#include <QTime>

class QLabel;
class QLineEdit;
class QStackedWidget;
class QToolButton;

namespace chuding {

class ApplicantsPage;
class Banner;
class LogPage;
class MessageBar;
class StartPage;
class VerdictBar;

/// The window: a rail of pages, the library's name and the search above, the state below.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    /// `prompt` must outlive the window.
    explicit MainWindow(Prompt &prompt, QWidget *parent = nullptr);

    void openLibrary(const QString &path, OpenMode mode = OpenMode::ReadWrite);
    [[nodiscard]] Workspace &workspace() { return m_workspace; }
    [[nodiscard]] ApplicantsPage *applicantsPage() const { return m_applicants; }

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    enum Page { Start, Applicants, Log };

    void build();
    QWidget *buildRail();
    QWidget *buildHead();
    QWidget *buildStatus();
    void buildMenu();
    QToolButton *addRailButton(QWidget *rail, Page page, const QString &icon, const QString &text);
    QAction *addAction(
        const QString &text, const QString &icon, const QKeySequence &keys, void (MainWindow::*slot)());
    void connectWorkspace();

    void createLibrary();
    void chooseLibrary();
    void closeLibrary();
    void askOperator();
    void onOpened();
    void onClosed();
    void onOpenFailed(const QString &path, const Error &error);
    void offerReadOnly(const QString &path, const Error &error);

    void showPage(Page page);
    void focusSearch();
    void newApplicant();
    void removeApplicant();
    void nextApplicant();
    void previousApplicant();
    void save();
    void undo();
    void redo();
    void refresh();
    void importRoster();
    void importFile(const QString &file);
    void exportPackage();
    void toggleMasking();
    void setVerdict(VerdictFilter verdict);

    void updateHead();
    void updateStatus();
    void updateDeadline();
    void updateUndo();
    void tell(const QString &text, bool undoable);

    Prompt &m_prompt;
    Settings m_settings;
    Workspace m_workspace;
    QStackedWidget *m_pages = nullptr;
    StartPage *m_start = nullptr;
    ApplicantsPage *m_applicants = nullptr;
    LogPage *m_log = nullptr;
    QWidget *m_rail = nullptr;
    QWidget *m_head = nullptr;
    QWidget *m_status = nullptr;
    QLabel *m_title = nullptr;
    QLineEdit *m_search = nullptr;
    Banner *m_demonstration = nullptr;
    Banner *m_readOnly = nullptr;
    VerdictBar *m_counts = nullptr;
    QLabel *m_saveState = nullptr;
    QLabel *m_deadline = nullptr;
    MessageBar *m_message = nullptr;
    QMenu *m_menu = nullptr;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    QAction *m_save = nullptr;
    QAction *m_masking = nullptr;
    QList<QAction *> m_libraryActions; ///< only while a library is open
    QList<QAction *> m_writingActions; ///< moreover only when it may be changed
    QList<std::pair<Page, QToolButton *>> m_railButtons;
    QTime m_savedAt;
    bool m_closing = false;
};

} // namespace chuding
