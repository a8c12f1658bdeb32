// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Opening, making and closing libraries.
#include "ui/assistant/library_assistant.h"
#include "ui/dossier/dossier_desk.h"
#include "ui/dossier/dossier_panel.h"
#include "ui/main_window.h"
#include "ui/pages/applicants_page.h"
#include "ui/pages/start_page.h"
#include "ui/policy/holiday_editor.h"
#include "ui/policy/notice_questions.h"
#include "ui/policy/policy_editor.h"
#include "ui/policy/policy_install_dialog.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/drops.h"

#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QStackedWidget>
#include <QSysInfo>

#include <algorithm>
#include <utility>

namespace chuding {

namespace {
constexpr int beijingOffsetSeconds = 8 * 3600;
}

void MainWindow::addLibraryCommands()
{
    using Group = Commands::Group;
    using Needs = Commands::Needs;
    const auto add = [this](const char *id, Needs needs, const QString &text, const char *icon,
                         const QList<QKeySequence> &keys, void (MainWindow::*slot)()) {
        QAction *action = m_commands.add(
            QString::fromLatin1(id), Group::Library, needs, text, QString::fromLatin1(icon), keys);
        connect(action, &QAction::triggered, this, slot);
    };
    add("library.new", Needs::Nothing, tr("New library…"), "add", {}, &MainWindow::createLibrary);
    add("library.open", Needs::Nothing, tr("Open a library…"), "open", {QKeySequence::Open},
        &MainWindow::chooseLibrary);
    add("policy.install", Needs::Nothing, tr("Install a notice…"), "policy", {}, &MainWindow::chooseNotice);
    add("policy.edit", Needs::Nothing, tr("Edit a notice…"), "edit", {}, &MainWindow::editNotice);
    add("policy.holidays", Needs::Nothing, tr("Days off of a year…"), "calendar", {},
        &MainWindow::editHolidays);
    add("library.close", Needs::Library, tr("Close the library"), "close", {QKeySequence::Close},
        &MainWindow::closeLibrary);
}

void MainWindow::openLibrary(const QString &path, OpenMode mode)
{
    m_filesToTake.clear();
    // Whoever chose the database means the library around it.
    const QFileInfo chosen(path);
    const bool isDatabase = chosen.isFile() && chosen.fileName() == QLatin1StringView("library.sqlite");
    const QString library = isDatabase ? chosen.absolutePath() : path;
    m_applicants->desk()->whenSaved([this, library, mode] {
        m_opening = mode;
        m_workspace.close();
        m_workspace.open(library, mode);
    });
}

void MainWindow::openFiles(const QStringList &paths)
{
    const bool isForLibrary =
        std::all_of(paths.cbegin(), paths.cend(), looksLikePackage) || looksLikeRoster(paths.constFirst());
    const QList<RecentLibrary> recent = m_settings.recentLibraries();
    if (looksLikeNotice(paths.constFirst())) {
        installNotice(paths.constFirst());
    } else if (!isForLibrary) {
        openLibrary(paths.constFirst());
    } else if (recent.isEmpty()) {
        takeDropped(paths);
    } else {
        openLibrary(recent.constFirst().path);
        m_filesToTake = paths;
    }
}

void MainWindow::greet()
{
    if (m_settings.isFirstStart() && !m_workspace.isOpen())
        createLibrary();
}

void MainWindow::createLibrary()
{
    auto *assistant = new LibraryAssistant(m_settings, m_prompt, this);
    connect(assistant, &QDialog::accepted, this, [this, assistant] { makeLibrary(assistant->order()); });
    connect(assistant, &LibraryAssistant::sampleRequested, this, &MainWindow::openDemonstration);
    connect(assistant, &LibraryAssistant::helpRequested, this,
        [this] { showHelpTopic(QStringLiteral("first-steps")); });
    connect(assistant, &LibraryAssistant::noticeChosen, this, [this, assistant](const QString &path) {
        installNotice(
            path, assistant, [assistant](const QString &policyId) { assistant->showNotices(policyId); });
    });
    assistant->open();
}

void MainWindow::makeLibrary(const NewLibrary &order)
{
    if (order.policy) {
        const Result<void> taken =
            PolicyCatalog::install({order.policy->policyJson, order.policy->wordingJson, {}, {}});
        if (!taken) {
            m_prompt.tell(this, noticeOf(tr("Taking the notice in"), taken.error()));
            return;
        }
    }
    m_settings.setOperatorName(order.operatorName);
    m_workspace.setOperator(order.operatorName); // named by the first entry of the log
    m_settings.setOperatorRole(order.info.role);
    m_settings.setAuthority(order.info.id, order.authority);
    m_applicants->desk()->whenSaved([this, path = order.path, info = order.info] {
        m_workspace.close();
        m_workspace.create(path, info);
    });
}

void MainWindow::showRecent()
{
    m_start->setRecent(m_settings.recentLibraries());
}

void MainWindow::chooseLibrary()
{
    const QList<RecentLibrary> recent = m_settings.recentLibraries();
    const QString start = recent.isEmpty() ? QString() : QFileInfo(recent.constFirst().path).absolutePath();
    const QString path = m_prompt.folder(this, tr("Open a library: choose its folder, NAME.chuding"), start);
    if (!path.isEmpty())
        openLibrary(path);
}

void MainWindow::chooseNotice()
{
    const QString path = m_prompt.openFile(this, tr("Install a notice"), noticeFilter());
    if (!path.isEmpty())
        installNotice(path);
}

void MainWindow::installNotice(
    const QString &path, QWidget *parent, const std::function<void(const QString &)> &then)
{
    auto *dialog = new PolicyInstallDialog(m_workspace, m_prompt, path, parent ? parent : this);
    connect(dialog, &PolicyInstallDialog::installed, this,
        [this, then](const QString &text, const QString &policyId) {
            followNotice(text, policyId);
            if (then)
                then(policyId);
        });
    connect(dialog, &PolicyInstallDialog::dossierRequested, this, [this, dialog, parent](QUuid id) {
        dialog->reject();
        if (auto *assistant = qobject_cast<QDialog *>(parent))
            assistant->reject();
        openDossier(id, {});
    });
    dialog->open();
}

void MainWindow::followNotice(const QString &text, const QString &policyId)
{
    m_workspace.setCalendar(m_settings.calendar());
    if (!m_workspace.isOpen() || m_workspace.season().policy.id != policyId) {
        tell(text, false);
        return;
    }
    // What is typed is saved first; what cannot be says so, and then the library goes on as before.
    tell(tr("%1. The open library follows it once what is typed is saved and the library opened again.")
             .arg(text),
        false);
    const OpenMode mode = m_workspace.isReadOnly() ? OpenMode::ReadOnly : OpenMode::ReadWrite;
    m_applicants->desk()->whenSaved([this, text, mode, path = m_workspace.path()] {
        openLibrary(path, mode);
        tell(text, false);
    });
}

/// That of the open library, else the newest at hand.
void MainWindow::editNotice()
{
    auto *editor = new PolicyEditor({m_workspace, m_prompt, m_settings, m_commands}, currentNotice(), this);
    connect(editor, &PolicyEditor::installed, this, &MainWindow::followNotice);
    connect(editor, &PolicyEditor::helpRequested, this,
        [this, editor] { showHelpTopic(QStringLiteral("policy"), editor); });
    connect(editor, &PolicyEditor::dossierRequested, this, [this, editor](QUuid id) {
        editor->reject();
        if (!editor->isVisible()) // it stays when its changes are not to be dropped
            openDossier(id, {});
    });
    editor->open();
}

void MainWindow::editHolidays()
{
    auto *editor = new HolidayEditor({m_workspace, m_prompt, m_settings, m_commands}, this);
    connect(editor, &HolidayEditor::installed, this,
        [this](const QString &text) { followNotice(text, QString()); });
    connect(editor, &HolidayEditor::helpRequested, this,
        [this, editor] { showHelpTopic(QStringLiteral("tasks/holidays"), editor); });
    editor->open();
}

void MainWindow::closeLibrary()
{
    m_applicants->desk()->whenSaved([this] { m_workspace.close(); });
}

void MainWindow::onOpened()
{
    const LibraryInfo &info = m_workspace.info();
    const Policy &policy = m_workspace.season().policy;
    m_settings.addRecentLibrary({m_workspace.path(), info.unitName, policy.title, policy.year,
        QDateTime::currentDateTime().toOffsetFromUtc(beijingOffsetSeconds)});
    m_workspace.setOperator(m_settings.operatorName());
    m_applicants->desk()->setOperatorName(m_settings.operatorName());
    m_applicants->panel()->setAuthority(m_settings.authority(info.id));
    for (QWidget *part : {m_rail, m_head, m_status})
        part->show();
    m_commands.setState(true, m_workspace.isWritable());
    m_savedAt = QTime();
    m_search->clear();
    setVerdict(std::nullopt);
    updateHead();
    updateStatus();
    updateDeadline();
    updateUndo();
    // The county's people come in as packages.
    showPage(info.role == OfficeRole::County ? Page::Id::Reception : Page::Id::Overview);
    currentPage()->setFocus();
    if (!m_filesToTake.isEmpty())
        takeDropped(std::exchange(m_filesToTake, {}));
}

void MainWindow::onClosed()
{
    showRecent();
    for (QWidget *part : {m_rail, m_head, m_status})
        part->hide();
    m_commands.setState(false, false);
    m_demonstration->setText(QString());
    m_readOnly->setText(QString());
    setWindowTitle(tr("Chuding"));
    updateUndo();
    updateStatus();
    m_pages->setCurrentWidget(m_start);
}

void MainWindow::onOpenFailed(const QString &path, const Error &error)
{
    onClosed();
    const bool isReadable = error.code == Error::Code::Locked || error.code == Error::Code::ReadOnly ||
                            error.code == Error::Code::DiskFull;
    const QStringList files = std::exchange(m_filesToTake, {});
    if (isReadable && m_opening == OpenMode::ReadWrite && QFileInfo(path).isDir()) {
        if (offerOtherwise(path, error))
            m_filesToTake = files;
        return;
    }
    Question notice = noticeOf(tr("Opening a library"), error);
    if (error.code == Error::Code::NotFound &&
        QFileInfo::exists(path + QLatin1StringView("/library.sqlite"))) {
        askForNotice(path, files, notice);
        return;
    }
    if (error.code == Error::Code::Format)
        notice.advice = tr("Choose the folder of a library, NAME.chuding, or restore one from a backup.");
    notice.details = QDir::toNativeSeparators(path) + QLatin1Char('\n') + error.detail;
    m_prompt.tell(this, notice);
}

/// A library of a notice that this computer does not have: it came from another one.
void MainWindow::askForNotice(const QString &library, const QStringList &files, Question question)
{
    question.advice =
        tr("This library works by a notice that came as a file. Ask whoever handed the notice out for "
           "it (NAME.chuding-policy) and install it; then the library opens.");
    question.answers = QStringList{tr("Install a notice…")};
    if (m_prompt.ask(this, question) != 0)
        return;
    const QString path = m_prompt.openFile(this, tr("Install a notice"), noticeFilter());
    if (path.isEmpty())
        return;
    installNotice(path, nullptr, [this, library, files](const QString &) {
        openLibrary(library, m_opening);
        m_filesToTake = files;
    });
}

bool MainWindow::offerOtherwise(const QString &path, const Error &error)
{
    Question question = noticeOf(tr("Opening a library"), error);
    if (error.code == Error::Code::ReadOnly) {
        question.text = tr("The library cannot be written to: %1").arg(QDir::toNativeSeparators(path));
        question.advice =
            tr("The folder or the stick is write-protected. Open it for reading only, or copy it "
               "to your own disk and open the copy.");
    }
    question.answers = QStringList{tr("Open for reading only"), tr("Try again")};
    const std::optional<LibraryHolder> holder =
        error.code == Error::Code::Locked ? Library::holder(path) : std::nullopt;
    const bool isElsewhere = holder && holder->host != QSysInfo::machineHostName();
    if (isElsewhere) {
        question.answers.append(tr("Nobody has it open: unlock"));
        question.advice =
            tr("A library that was copied from another computer while it was open there carries its "
               "lock along. Unlock it only when you know that nobody has it open: two who write at "
               "once damage it.");
    }
    const std::optional<int> choice = m_prompt.ask(this, question);
    if (!choice)
        return false;
    if (choice == 2) {
        if (const Result<void> unlocked = Library::unlock(path, *holder); !unlocked) {
            m_prompt.tell(this, noticeOf(tr("Opening a library"), unlocked.error()));
            return false;
        }
    }
    openLibrary(path, choice == 0 ? OpenMode::ReadOnly : OpenMode::ReadWrite);
    return true;
}

} // namespace chuding
