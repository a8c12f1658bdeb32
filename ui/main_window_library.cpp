// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Opening, making and closing libraries.
#include "ui/dialogs/create_library_dialog.h"
#include "ui/dossier/dossier_desk.h"
#include "ui/main_window.h"
#include "ui/pages/applicants_page.h"
#include "ui/pages/start_page.h"
#include "ui/widgets/banner.h"

#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QStackedWidget>

namespace chuding {

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
    add("library.close", Needs::Library, tr("Close the library"), "close", {QKeySequence::Close},
        &MainWindow::closeLibrary);
}

void MainWindow::openLibrary(const QString &path, OpenMode mode)
{
    m_applicants->desk()->whenSaved([this, path, mode] {
        m_workspace.close();
        m_workspace.open(path, mode);
    });
}

void MainWindow::createLibrary()
{
    auto *dialog = new CreateLibraryDialog(m_prompt, this);
    dialog->setOperatorName(m_settings.operatorName());
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_settings.setOperatorName(dialog->operatorName());
        const QString path = dialog->path();
        const LibraryInfo info = dialog->info();
        m_applicants->desk()->whenSaved([this, path, info] {
            m_workspace.close();
            m_workspace.create(path, info);
        });
    });
    dialog->open();
}

void MainWindow::chooseLibrary()
{
    const QStringList recent = m_settings.recentLibraries();
    const QString start = recent.isEmpty() ? QString() : QFileInfo(recent.constFirst()).absolutePath();
    const QString path = m_prompt.folder(this, tr("Open a library: choose its folder, NAME.chuding"), start);
    if (!path.isEmpty())
        openLibrary(path);
}

void MainWindow::closeLibrary()
{
    m_applicants->desk()->whenSaved([this] { m_workspace.close(); });
}

void MainWindow::onOpened()
{
    m_settings.addRecentLibrary(m_workspace.path());
    m_workspace.setOperator(m_settings.operatorName());
    m_applicants->desk()->setOperatorName(m_settings.operatorName());
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
    showPage(Page::Id::Overview);
    currentPage()->setFocus();
}

void MainWindow::onClosed()
{
    m_start->setRecent(m_settings.recentLibraries());
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
    if (error.code == Error::Code::Locked) {
        offerReadOnly(path, error);
        return;
    }
    Question notice = noticeOf(tr("Opening a library"), error);
    notice.details = QDir::toNativeSeparators(path) + QLatin1Char('\n') + error.detail;
    if (error.code == Error::Code::NotFound) {
        m_settings.forgetRecentLibrary(path);
        m_start->setRecent(m_settings.recentLibraries());
    }
    m_prompt.tell(this, notice);
}

void MainWindow::offerReadOnly(const QString &path, const Error &error)
{
    Question question = noticeOf(tr("Opening a library"), error);
    question.answers = QStringList{tr("Open for reading only"), tr("Try again")};
    const std::optional<int> choice = m_prompt.ask(this, question);
    if (choice == 0)
        openLibrary(path, OpenMode::ReadOnly);
    else if (choice == 1)
        openLibrary(path);
}

} // namespace chuding
