// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Rosters, scans of many applicants, and dossiers that come and go.
#include "roster/roster.h"
#include "ui/core/when_done.h"
#include "ui/dialogs/hand_over_dialog.h"
#include "ui/dialogs/import_dialog.h"
#include "ui/dialogs/paper_check_dialog.h"
#include "ui/dialogs/photo_dialog.h"
#include "ui/dialogs/scan_folder_dialog.h"
#include "ui/dialogs/take_over_dialog.h"
#include "ui/dialogs/upload_set_dialog.h"
#include "ui/dossier/dossier_desk.h"
#include "ui/dossier/dossier_panel.h"
#include "ui/main_window.h"
#include "ui/pages/applicants_page.h"
#include "ui/pages/reception_page.h"
#include "ui/papers/papers_window.h"
#include "ui/widgets/drops.h"

#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QtConcurrent>

#include <algorithm>

namespace chuding {

void MainWindow::addDossierCommands()
{
    using Group = Commands::Group;
    const auto add = [this](const char *id, Group group, const QString &text, const char *icon,
                         const QList<QKeySequence> &keys, void (MainWindow::*slot)()) {
        QAction *action = m_commands.add(
            QString::fromLatin1(id), group, Commands::Needs::Writing, text, QString::fromLatin1(icon), keys);
        connect(action, &QAction::triggered, this, slot);
    };
    add("scans.attach", Group::Intake, tr("Attach a folder of scans…"), "attach",
        {QKeySequence(QStringLiteral("Ctrl+Shift+F"))}, &MainWindow::attachScanFolder);
    add("dossiers.carryOver", Group::Intake, tr("Carry over from last year…"), "import", {},
        &MainWindow::carryOver);
    add("dossiers.takeOver", Group::Intake, tr("Take over a transferred applicant…"), "import", {},
        &MainWindow::takeOverTransferred);
    add("dossiers.handOver", Group::Dossier, tr("Hand over this applicant…"), "export", {},
        &MainWindow::handOver);
    add("dossiers.photo", Group::Dossier, tr("Photo of this applicant…"), "applicants", {},
        &MainWindow::cropPhoto);
    QAction *paper = m_commands.add(QStringLiteral("paper.check"), Group::Submission,
        Commands::Needs::Nothing, tr("Check a paper's code…"), QStringLiteral("confirm"),
        {QKeySequence(QStringLiteral("Ctrl+Shift+K"))});
    connect(paper, &QAction::triggered, this, &MainWindow::checkPaperCode);
}

/// Dropped where no list and no dossier is.
void MainWindow::takeDropped(const QStringList &paths)
{
    if (paths.size() == 1 && looksLikeLibrary(paths.constFirst())) {
        openLibrary(paths.constFirst());
    } else if (paths.size() == 1 && looksLikeNotice(paths.constFirst())) {
        installNotice(paths.constFirst());
    } else if (!m_workspace.isOpen()) {
        tell(tr("Open a library first; then rosters and scans can be dropped here."), false);
    } else if (paths.size() == 1 && looksLikeRoster(paths.constFirst())) {
        importFile(paths.constFirst());
    } else if (std::all_of(paths.cbegin(), paths.cend(), looksLikePackage)) {
        showPage(Page::Id::Reception);
        m_reception->look(paths);
    } else {
        tell(tr("Nothing was done with %1. A roster (.xlsx, .csv) or packages (.zip) can be dropped here; "
                "scans belong on the "
                "list "
                "of applicants or on a dossier.")
                 .arg(paths.size() == 1 ? QFileInfo(paths.constFirst()).fileName()
                                        : tr("%n file(s)", nullptr, static_cast<int>(paths.size()))),
            false);
    }
}

void MainWindow::importRoster()
{
    const QString file =
        m_prompt.openFile(this, tr("Import a roster"), tr("Rosters (*.xlsx *.xlsm *.csv);;All files (*)"));
    if (!file.isEmpty())
        importFile(file);
}

void MainWindow::writeBlankRoster()
{
    const QString title = tr("Write a blank roster");
    const QString path =
        m_prompt.saveFile(this, title, m_settings.exportFolder() + QLatin1Char('/') + tr("Blank roster.xlsx"),
            tr("Excel workbook (*.xlsx)"));
    if (path.isEmpty())
        return;
    const auto write = [path, policy = m_workspace.season().policy] {
        return writeRosterTemplate(path, policy);
    };
    whenDone(QtConcurrent::run(write), this, [this, title, path](const Result<void> &written) {
        if (written)
            tell(tr("Written: %1").arg(QDir::toNativeSeparators(path)), false);
        else
            m_prompt.tell(this, noticeOf(title, written.error()));
    });
}

void MainWindow::importFile(const QString &file)
{
    showImport([this, file] { return new ImportDialog(m_workspace, m_prompt, file, this); });
}

void MainWindow::showImport(const std::function<ImportDialog *()> &make)
{
    if (!m_workspace.isWritable())
        return;
    m_applicants->desk()->whenSaved([this, make] {
        ImportDialog *dialog = make();
        connect(dialog, &ImportDialog::imported, this, [this](const QString &text) { tell(text, true); });
        dialog->open();
    });
}

void MainWindow::pasteRows()
{
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    if (!copied || !looksLikeTable(copied)) {
        tell(tr("There are no rows in the clipboard. Copy them in Excel, with their headers, and paste "
                "again."),
            false);
        return;
    }
    showPage(Page::Id::Applicants);
    showImport([this, rows = PastedRows{pastedRows(copied)}] {
        return new ImportDialog(m_workspace, m_prompt, rows, this);
    });
}

void MainWindow::attachScanFolder()
{
    const QString folder = m_prompt.folder(this, tr("Choose the folder of scans"), QString());
    if (!folder.isEmpty())
        attachScans({folder});
}

void MainWindow::attachScans(const QStringList &paths)
{
    if (!m_workspace.isWritable() || paths.isEmpty())
        return;
    if (paths.size() == 1 && looksLikeLibrary(paths.constFirst())) {
        openLibrary(paths.constFirst());
        return;
    }
    m_applicants->desk()->whenSaved([this, paths] {
        auto *dialog = new ScanFolderDialog(m_workspace, m_prompt, paths, this);
        connect(dialog, &ScanFolderDialog::attached, this, [this](const QString &text) { tell(text, true); });
        dialog->open();
    });
}

void MainWindow::carryOver()
{
    takeOverFrom(tr("Choose last year's library: its folder, NAME.chuding"));
}

void MainWindow::takeOverTransferred()
{
    takeOverFrom(tr("Choose what was handed over: its folder, NAME.chuding"));
}

void MainWindow::takeOverFrom(const QString &title)
{
    const QString start = QFileInfo(m_workspace.path()).absolutePath();
    const QString source = m_prompt.folder(this, title, start);
    if (source.isEmpty() || !m_workspace.isWritable())
        return;
    m_applicants->desk()->whenSaved([this, source] {
        auto *dialog = new TakeOverDialog(m_workspace, m_prompt, source, this);
        connect(dialog, &TakeOverDialog::taken, this, [this](const QString &text, const QList<QUuid> &ids) {
            ApplicantFilter filter;
            filter.people = QSet<QUuid>(ids.cbegin(), ids.cend());
            filter.peopleText = text;
            showList(filter);
            tell(text, true);
        });
        dialog->open();
    });
}

void MainWindow::handOver()
{
    const QUuid id = m_applicants->panel()->id();
    if (m_workspace.applicants()->rowOf(id) < 0) {
        tell(tr("Choose the applicant who is to be handed over."), false);
        return;
    }
    m_applicants->desk()->whenSaved([this, id] {
        const QString name = m_workspace.applicants()->displayName(id);
        auto *dialog = new HandOverDialog(m_workspace, m_prompt, id, name, this);
        connect(dialog, &HandOverDialog::handedOver, this, &MainWindow::tell);
        dialog->open();
    });
}

void MainWindow::cropPhoto()
{
    const QUuid id = m_applicants->panel()->id();
    if (m_workspace.applicants()->rowOf(id) < 0) {
        tell(tr("Choose the applicant whose photo it is."), false);
        return;
    }
    m_applicants->desk()->whenSaved([this, id] {
        auto *dialog =
            new PhotoDialog(m_workspace, m_prompt, id, m_workspace.applicants()->displayName(id), this);
        connect(dialog, &PhotoDialog::stored, this, [this](const QString &text) { tell(text, true); });
        dialog->start();
    });
}

void MainWindow::checkPaperCode()
{
    auto *dialog = new PaperCheckDialog(m_workspace, m_prompt, this);
    connect(dialog, &PaperCheckDialog::dossierRequested, this, [this](QUuid id) { openDossier(id, {}); });
    dialog->open();
}

/// On the page of rounds, the paper of the round; else those of the chosen applicants, or of the open
/// dossier.
void MainWindow::printPapers(const QList<QUuid> &chosen)
{
    if (currentPage() && currentPage()->printShown())
        return;
    QList<QUuid> ids = chosen;
    const QUuid open = m_applicants->panel()->id();
    if (ids.isEmpty() && m_workspace.applicants()->rowOf(open) >= 0)
        ids = {open};
    if (ids.isEmpty()) {
        tell(tr("Choose the applicants whose papers are to be printed."), false);
        return;
    }
    PapersWindow *papers = papersWindow();
    papers->setPeople(ids);
    papers->comeUp();
}

/// Of everybody when nobody is chosen.
void MainWindow::exportUploadSet(const QList<QUuid> &chosen)
{
    auto *dialog = new UploadSetDialog(m_workspace, m_prompt, m_settings, chosen, this);
    dialog->open();
}

PapersWindow *MainWindow::papersWindow()
{
    if (m_papers)
        return m_papers;
    DossierDesk *desk = m_applicants->desk();
    m_papers = new PapersWindow(m_workspace, m_prompt, m_settings,
        [desk](const std::function<void()> &run) { desk->whenSaved(run); });
    connect(desk, &DossierDesk::typed, m_papers, &PapersWindow::setTyped);
    connect(m_papers, &PapersWindow::fieldRequested, this, [this](QUuid id, const QString &field) {
        if (!m_applicants->desk()->raiseWindow(id, field)) {
            comeUp();
            openDossier(id, field);
        }
    });
    connect(m_papers, &PapersWindow::roundRequested, desk, &DossierDesk::roundRequested);
    return m_papers;
}

} // namespace chuding
