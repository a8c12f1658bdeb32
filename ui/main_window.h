// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/commands.h"
#include "ui/core/inspection.h"
#include "ui/core/prompt.h"
#include "ui/core/reading_order.h"
#include "ui/core/settings.h"
#include "ui/core/workspace.h"
#include "ui/pages/page.h"

#include <QMainWindow>
#include <QPointer>
#include <QTime>

#include <functional>

class QLabel;
class QLineEdit;
class QStackedWidget;
class QTimer;
class QToolButton;

namespace chuding {

class ElidedLabel;

class ApplicantsPage;
class Banner;
class ImportDialog;
class MessageBar;
class PapersWindow;
struct NewLibrary;
class StartPage;
class ReceptionPage;
class SubmissionPage;
class VerdictBar;

/// The window: a rail of pages, the library's name and the search above, the state below.
class MainWindow final : public InReadingOrder<QMainWindow>
{
    Q_OBJECT

public:
    /// `prompt` must outlive the window.
    explicit MainWindow(Prompt &prompt, QWidget *parent = nullptr);
    ~MainWindow() override;

    void openLibrary(const QString &path, OpenMode mode = OpenMode::ReadWrite);
    /// What was named at the start or double-clicked: a library; else packages or a roster, which go into the
    /// library that was open last.
    void openFiles(const QStringList &paths);
    /// Once shown, without a library: at the very first start the assistant comes up.
    void greet();
    /// See `HelpWindow::writePages`.
    [[nodiscard]] Result<void> writeHelpPages(const QString &folder) const;
    [[nodiscard]] Workspace &workspace() { return m_workspace; }
    [[nodiscard]] ApplicantsPage *applicantsPage() const { return m_applicants; }

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    void buildPages();
    void addPage(Page::Id id, const QString &icon, const QString &text, Page *page);
    QWidget *buildHead();
    QWidget *buildStatus();
    void buildCommands();
    void addLibraryCommands();
    void addShellCommands();
    void connectWorkspace();

    void createLibrary();
    void makeLibrary(const NewLibrary &order);
    void showRecent();
    void chooseLibrary();
    void closeLibrary();
    void chooseNotice();
    /// `then` is told which one it is, once it is there.
    void installNotice(const QString &path, QWidget *parent = nullptr,
        const std::function<void(const QString &policyId)> &then = {});
    void editNotice();
    void editHolidays();
    /// Something was installed, as `text` says: the open library follows it from now on, if it is its.
    void followNotice(const QString &text, const QString &policyId);
    /// `files`: to be taken once the library is open.
    void askForNotice(const QString &library, const QStringList &files, Question question);
    void showCommands();
    void showCommandsIn(QWidget *owner);
    void comeUp();
    void showAbout();
    void showSettings();
    void applySettings();
    static void applyFont(const Settings &settings);
    /// Before anything is built, so that titles are made from the right font.
    [[nodiscard]] static QWidget *withFont(QWidget *parent);
    [[nodiscard]] QString operatorTitle() const;
    void showHelp();
    /// That of the open library, else the newest at hand.
    [[nodiscard]] Policy currentNotice() const;
    void showHelpTopic(const QString &topic, QWidget *from = nullptr);
    void openDemonstration();
    void backUpNow();
    void backUp(const QString &folder, const std::function<void()> &then);
    [[nodiscard]] bool isBackupDue() const;
    void restoreBackup();
    void purgeSeason();
    void purge();
    void onOpened();
    void onClosed();
    void onOpenFailed(const QString &path, const Error &error);
    /// Reading only, trying again, unlocking. False: none of these was chosen.
    bool offerOtherwise(const QString &path, const Error &error);

    void showPage(Page::Id page);
    [[nodiscard]] Page *currentPage() const;
    void showList(const ApplicantFilter &filter);
    void openDossier(QUuid id, const QString &field);
    void focusSearch();
    void save();
    void undo();
    void redo();
    void refresh();
    void importRoster();
    void writeBlankRoster();
    void importFile(const QString &file);
    void pasteRows();
    void showImport(const std::function<ImportDialog *()> &make);
    void exportPackage();
    void clearSearch();
    void addDossierCommands();
    void attachScanFolder();
    void attachScans(const QStringList &paths);
    void takeDropped(const QStringList &paths);
    void carryOver();
    void takeOverTransferred();
    void takeOverFrom(const QString &title);
    void handOver();
    void cropPhoto();
    void checkPaperCode();
    void printPapers(const QList<QUuid> &chosen);
    void exportUploadSet(const QList<QUuid> &chosen);
    [[nodiscard]] PapersWindow *papersWindow();
    void toggleMasking();
    void setVerdict(VerdictFilter verdict);

    void updateHead();
    void updateStatus();
    void updateDeadline();
    void showInspected(int done, int total);
    void updateUndo();
    void tell(const QString &text, bool undoable);

    Prompt &m_prompt;
    Settings m_settings;
    Commands m_commands; ///< before the workspace: it outlives the undo stack, which tells it what is usable
    Workspace m_workspace;
    Inspection m_inspection;
    QStackedWidget *m_pages = nullptr;
    StartPage *m_start = nullptr;
    ApplicantsPage *m_applicants = nullptr;
    ReceptionPage *m_reception = nullptr;
    SubmissionPage *m_submission = nullptr;
    QPointer<PapersWindow> m_papers; ///< has no parent: its place in the pile is its own
    QList<std::pair<Page::Id, Page *>> m_pageList;
    QWidget *m_rail = nullptr;
    QWidget *m_head = nullptr;
    QWidget *m_status = nullptr;
    ElidedLabel *m_title = nullptr;
    QLineEdit *m_search = nullptr;
    Banner *m_demonstration = nullptr;
    Banner *m_readOnly = nullptr;
    VerdictBar *m_counts = nullptr;
    QLabel *m_inspected = nullptr;
    QLabel *m_saveState = nullptr;
    QLabel *m_deadline = nullptr;
    MessageBar *m_message = nullptr;
    QMenu *m_menu = nullptr;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    QAction *m_save = nullptr;
    QAction *m_masking = nullptr;
    QList<std::pair<Page::Id, QToolButton *>> m_railButtons;
    QTime m_savedAt;
    OpenMode m_opening = OpenMode::ReadWrite; ///< as it was asked for last
    QStringList m_filesToTake;                ///< once the library is open
    bool m_closing = false;
    bool m_backedUp = false; ///< or tried to, on the way out
};

} // namespace chuding
