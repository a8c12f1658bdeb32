// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Command list, settings, help, the sample, backups.
#include "domain/own_folder.h"
#include "library/backup_folder.h"
#include "ui/core/demonstration.h"
#include "ui/core/theme.h"
#include "ui/dialogs/about_dialog.h"
#include "ui/dialogs/command_list.h"
#include "ui/dialogs/help_window.h"
#include "ui/dialogs/job_dialog.h"
#include "ui/dialogs/purge_dialog.h"
#include "ui/dialogs/settings_dialog.h"
#include "ui/dossier/dossier_desk.h"
#include "ui/dossier/dossier_panel.h"
#include "ui/main_window.h"
#include "ui/pages/applicants_page.h"
#include "ui/pages/start_page.h"
#include "ui/widgets/editors.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QStackedWidget>

#include <chrono>

namespace chuding {

namespace {
const QString dossierTopic = QStringLiteral("dossier");
}

void MainWindow::addShellCommands()
{
    using Group = Commands::Group;
    using Needs = Commands::Needs;
    const auto keys = [](const char *text) { return QKeySequence(QString::fromLatin1(text)); };
    const auto add = [this](const char *id, Group group, Needs needs, const QString &text, const char *icon,
                         const QList<QKeySequence> &shortcuts, void (MainWindow::*slot)()) {
        QAction *action =
            m_commands.add(QString::fromLatin1(id), group, needs, text, QString::fromLatin1(icon), shortcuts);
        connect(action, &QAction::triggered, this, slot);
    };
    add("library.sample", Group::Library, Needs::Nothing, tr("Open the sample"), "applicants", {},
        &MainWindow::openDemonstration);
    add("library.backup", Group::Library, Needs::Library, tr("Back up now…"), "save", {keys("Ctrl+Shift+B")},
        &MainWindow::backUpNow);
    add("library.restore", Group::Library, Needs::Nothing, tr("Restore from a backup…"), "refresh", {},
        &MainWindow::restoreBackup);
    add("library.purge", Group::Library, Needs::Writing, tr("Forget this season…"), "bin", {},
        &MainWindow::purgeSeason);
    add("help", Group::Help, Needs::Nothing, tr("Help on this page"), "info", {QKeySequence::HelpContents},
        &MainWindow::showHelp);
    add("commands", Group::Help, Needs::Nothing, tr("All commands…"), "search", {keys("Ctrl+K")},
        &MainWindow::showCommands);
    add("about", Group::Help, Needs::Nothing, tr("About Chuding"), "info", {}, &MainWindow::showAbout);
    add("settings", Group::View, Needs::Nothing, tr("Settings…"), "edit", {keys("Ctrl+,")},
        &MainWindow::showSettings);
    connect(m_applicants->desk(), &DossierDesk::helpRequested, this,
        [this](QWidget *from) { showHelpTopic(dossierTopic, from); });
    connect(m_applicants->desk(), &DossierDesk::commandsRequested, this, &MainWindow::showCommandsIn);
    connect(m_applicants->desk(), &DossierDesk::searchRequested, this, [this] {
        comeUp();
        showPage(Page::Id::Applicants);
        focusSearch();
    });
    connect(m_start, &StartPage::sampleRequested, this, &MainWindow::openDemonstration);
    connect(m_start, &StartPage::forgetRequested, this, [this](const QString &path) {
        m_settings.forgetRecentLibrary(path);
        showRecent();
    });
    applySettings();
}

void MainWindow::showCommands()
{
    showCommandsIn(this);
}

/// What was chosen happens in this window, whichever asked for the list.
void MainWindow::showCommandsIn(QWidget *owner)
{
    auto *dialog =
        new CommandList(m_commands, m_workspace.isOpen() ? m_workspace.applicants() : nullptr, owner);
    if (owner != this)
        connect(dialog, &QDialog::accepted, this, &MainWindow::comeUp);
    connect(dialog, &CommandList::applicantChosen, this, [this](QUuid id) { openDossier(id, {}); });
    dialog->open();
}

void MainWindow::comeUp()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    raise();
    activateWindow();
}

void MainWindow::showAbout()
{
    (new AboutDialog(this))->open();
}

void MainWindow::showSettings()
{
    auto *dialog = new SettingsDialog(m_settings, m_prompt, this);
    connect(dialog, &QDialog::accepted, this, &MainWindow::applySettings);
    connect(
        dialog, &SettingsDialog::helpRequested, this, [this] { showHelpTopic(QStringLiteral("settings")); });
    dialog->open();
}

void MainWindow::applySettings()
{
    applyFont(m_settings);
    m_workspace.setOperator(m_settings.operatorName());
    m_applicants->desk()->setOperatorName(m_settings.operatorName());
    m_inspection.setEnabled(m_settings.looksIntoScans());
    m_workspace.setCalendar(m_settings.calendar());
    IdNumberEdit::setLegibleMinutes(m_settings.unmaskedMinutes());
    m_workspace.applicants()->setMaskAfter(std::chrono::minutes(m_settings.unmaskedMinutes()));
    if (!m_workspace.isOpen())
        return;
    updateHead();
    if (currentPage())
        currentPage()->refresh();
}

void MainWindow::applyFont(const Settings &settings)
{
    static const QFont platform = chineseFont(QApplication::font()); // before any choice was applied
    applyApplicationFont(settings.font(platform));
}

QWidget *MainWindow::withFont(QWidget *parent)
{
    applyFont(Settings());
    return parent;
}

QString MainWindow::operatorTitle() const
{
    const QString name = m_settings.operatorName();
    const OfficeRole role = m_settings.operatorRole();
    if (name.isEmpty())
        return {};
    //: after the office, its kind and the season: who works, from another kind of office
    return role == m_workspace.info().role ? tr(" · %1", "operator").arg(name)
                                           : tr(" · %1 (%2)").arg(name, codeText(role));
}

void MainWindow::showHelp()
{
    QString topic = QStringLiteral("first-steps");
    for (const auto &[id, page] : std::as_const(m_pageList)) {
        if (page == m_pages->currentWidget())
            topic = HelpWindow::topicOf(id);
    }
    if (m_applicants->panel()->isAncestorOf(QApplication::focusWidget()))
        topic = dossierTopic;
    showHelpTopic(topic);
}

Result<void> MainWindow::writeHelpPages(const QString &folder) const
{
    HelpWindow help(m_commands);
    help.setPolicy(currentNotice());
    return help.writePages(folder);
}

Policy MainWindow::currentNotice() const
{
    if (m_workspace.isOpen())
        return m_workspace.season().policy;
    const PolicyCatalog catalog;
    Policy newest;
    for (const QString &id : catalog.ids()) {
        const Result<Policy> policy = catalog.load(id);
        if (policy && policy->issued >= newest.issued)
            newest = *policy;
    }
    return newest;
}

void MainWindow::showHelpTopic(const QString &topic, QWidget *from)
{
    QWidget *owner = QApplication::activeModalWidget(); // above a dialog, not behind it
    if (!owner)
        owner = from ? from : this;
    auto *help = owner->findChild<HelpWindow *>(QString(), Qt::FindDirectChildrenOnly);
    if (!help)
        help = new HelpWindow(m_commands, owner);
    help->setPolicy(currentNotice());
    help->showTopic(topic);
}

void MainWindow::openDemonstration()
{
    const QString path = demonstrationPath();
    if (QFileInfo::exists(path)) {
        openLibrary(path);
        return;
    }
    auto *dialog = new JobDialog(m_prompt, tr("Making the sample"), JobBar::Count::Items, this);
    connect(dialog, &JobDialog::ended, this, [this](const Result<QString> &made) {
        if (made)
            openLibrary(*made);
    });
    dialog->start([path](const Progress &progress) { return makeDemonstration(path, progress); });
}

bool MainWindow::isBackupDue() const
{
    const Settings::BackupTime when = m_settings.backupTime();
    if (!m_workspace.isWritable() || m_settings.backupFolder().isEmpty() ||
        when == Settings::BackupTime::Never)
        return false;
    return when == Settings::BackupTime::Closing ||
           m_settings.lastBackup(m_workspace.path()) != QDate::currentDate();
}

void MainWindow::backUp(const QString &folder, const std::function<void()> &then)
{
    auto *dialog = new JobDialog(m_prompt, tr("Backing up"), JobBar::Count::Bytes, this);
    connect(dialog, &JobDialog::ended, this, [this, then](const Result<QString> &made) {
        if (made) {
            m_settings.setLastBackup(m_workspace.path(), QDate::currentDate());
            tell(tr("Backed up to %1").arg(QDir::toNativeSeparators(*made)), false);
        }
        if (then)
            QMetaObject::invokeMethod(this, then, Qt::QueuedConnection);
    });
    dialog->start(m_workspace.thread(),
        [folder, keep = m_settings.backupsKept()](Library &library, const Progress &progress) {
            return backUpInto(library, folder, keep, progress);
        });
}

void MainWindow::backUpNow()
{
    QString folder = m_settings.backupFolder();
    if (folder.isEmpty()) {
        folder = m_prompt.folder(this, tr("Where should backups lie?"), QString());
        if (folder.isEmpty())
            return;
        m_settings.setBackups(folder, m_settings.backupsKept(), m_settings.backupTime());
    }
    m_applicants->desk()->whenSaved([this, folder] { backUp(folder, {}); });
}

void MainWindow::purgeSeason()
{
    const LibraryInfo info = m_workspace.info();
    const QString folder = m_settings.backupFolder();
    const QStringList backups = folder.isEmpty() ? QStringList() : backupsIn(folder, info.id);
    auto *dialog =
        new PurgeDialog(info, static_cast<int>(m_workspace.applicants()->rows().size()), backups, this);
    connect(dialog, &QDialog::accepted, this, &MainWindow::purge);
    m_applicants->desk()->whenSaved([dialog] { dialog->open(); });
}

void MainWindow::purge()
{
    auto *dialog = new JobDialog(m_prompt, tr("Forget this season"), JobBar::Count::Items, this);
    connect(dialog, &JobDialog::ended, this, [this](const Result<QString> &left) {
        openLibrary(m_workspace.path()); // nothing that is shown is there any more
        if (left && !left->isEmpty())
            m_prompt.tell(this, {tr("Forget this season"), tr("Some files could not be removed."),
                                    tr("Remove them yourself."), *left, {}, 0});
        else if (left)
            tell(tr("The season was removed."), false);
    });
    dialog->start(m_workspace.thread(), [](Library &library, const Progress &progress) -> Result<QString> {
        const Result<Purged> purged = library.purge(progress);
        if (!purged)
            return purged.error();
        return purged->leftBehind.join(QLatin1Char('\n'));
    });
}

void MainWindow::restoreBackup()
{
    const QString title = tr("Restore from a backup");
    const QString backup =
        m_prompt.folder(this, tr("Choose the backup, a folder NAME.chuding"), m_settings.backupFolder());
    if (backup.isEmpty())
        return;
    const QDir documents(documentsFolder());
    const QString dated = QFileInfo(backup).fileName();
    // As it was called, unless that is still there.
    const QString name = documents.exists(nameBeforeBackup(dated)) ? dated : nameBeforeBackup(dated);
    const QString target = m_prompt.saveFile(this, tr("Where should the restored library lie?"),
        documents.filePath(name), tr("Libraries (*.chuding)"));
    if (target.isEmpty())
        return;
    auto *dialog = new JobDialog(m_prompt, title, JobBar::Count::Bytes, this);
    connect(dialog, &JobDialog::ended, this, [this](const Result<QString> &made) {
        if (made)
            openLibrary(*made);
    });
    dialog->start([backup, target](const Progress &progress) -> Result<QString> {
        if (const Result<void> done = Library::restore(backup, target, progress); !done)
            return done.error();
        return target;
    });
}

} // namespace chuding
