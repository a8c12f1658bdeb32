// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.h"

#include "ui/core/theme.h"
#include "ui/dialogs/create_library_dialog.h"
#include "ui/dialogs/export_dialog.h"
#include "ui/dialogs/import_dialog.h"
#include "ui/dossier/dossier_panel.h"
#include "ui/pages/applicants_page.h"
#include "ui/pages/log_page.h"
#include "ui/pages/start_page.h"
#include "ui/widgets/applicant_view.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/drops.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/rail_button.h"
#include "ui/widgets/verdict_bar.h"

#include <QAction>
#include <QCloseEvent>
#include <QDir>
#include <QDropEvent>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScreen>
#include <QShortcut>
#include <QStackedWidget>
#include <QTime>
#include <QToolButton>
#include <QVBoxLayout>

namespace chuding {

namespace {
constexpr QSize frameAllowance(16, 48); ///< for the title bar, which is not there yet
const QString geometryState = QStringLiteral("window.geometry");
} // namespace

MainWindow::MainWindow(Prompt &prompt, QWidget *parent)
    : QMainWindow(parent)
    , m_prompt(prompt)
{
    setObjectName(QStringLiteral("mainWindow"));
    setAcceptDrops(true);
    build();
    buildMenu();
    connectWorkspace();
    resize(QSize(1280, 800).boundedTo(screen()->availableSize() - frameAllowance));
    restoreGeometry(m_settings.state(geometryState));
    onClosed();
}

void MainWindow::build()
{
    m_pages = new QStackedWidget(this);
    m_start = new StartPage(this);
    m_applicants = new ApplicantsPage(m_workspace, m_prompt, m_settings, this);
    m_log = new LogPage(m_workspace, this);
    m_pages->addWidget(m_start);
    m_pages->addWidget(m_applicants);
    m_pages->addWidget(m_log);
    m_demonstration = new Banner(Meaning::Warning, QStringLiteral("clock"), this);
    m_demonstration->setObjectName(QStringLiteral("demonstrationBanner"));
    m_readOnly = new Banner(Meaning::Info, QStringLiteral("lock"), this);
    m_readOnly->setObjectName(QStringLiteral("readOnlyBanner"));
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(buildHead());
    column->addWidget(m_demonstration);
    column->addWidget(m_readOnly);
    column->addWidget(m_pages, 1);
    column->addWidget(buildStatus());
    auto *central = new QWidget(this);
    auto *layout = new QHBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildRail());
    layout->addLayout(column, 1);
    setCentralWidget(central);
    m_message = new MessageBar(m_pages);
    connect(m_message, &MessageBar::undoRequested, this, &MainWindow::undo);
    connect(m_start, &StartPage::createRequested, this, &MainWindow::createLibrary);
    connect(m_start, &StartPage::openRequested, this, &MainWindow::chooseLibrary);
    connect(m_start, &StartPage::recentRequested, this, [this](const QString &path) { openLibrary(path); });
    connect(m_applicants, &ApplicantsPage::message, this, &MainWindow::tell);
    connect(m_applicants, &ApplicantsPage::verdictChosen, this, &MainWindow::setVerdict);
    connect(m_applicants, &ApplicantsPage::importAsked, this, &MainWindow::importRoster);
    connect(m_applicants, &ApplicantsPage::importRequested, this, &MainWindow::importFile);
    connect(m_applicants, &ApplicantsPage::exportAsked, this, &MainWindow::exportPackage);
    connect(m_applicants->panel(), &DossierPanel::modifiedChanged, this, &MainWindow::updateStatus);
}

QWidget *MainWindow::buildRail()
{
    m_rail = new QWidget(this);
    m_rail->setObjectName(QStringLiteral("rail"));
    m_rail->setAutoFillBackground(true);
    m_rail->setBackgroundRole(QPalette::Window);
    auto *layout = new QVBoxLayout(m_rail);
    const int unit = spacingUnit(this);
    layout->setContentsMargins(0, unit, 0, unit);
    layout->setSpacing(unit / 2);
    layout->addWidget(addRailButton(m_rail, Applicants, QStringLiteral("applicants"), tr("Applicants")));
    layout->addWidget(addRailButton(m_rail, Log, QStringLiteral("log"), tr("Log")));
    layout->addStretch();
    return m_rail;
}

QToolButton *MainWindow::addRailButton(QWidget *rail, Page page, const QString &icon, const QString &text)
{
    auto *button = new RailButton(rail);
    button->setObjectName(QStringLiteral("rail.") + icon);
    button->setText(text);
    button->setIcon(themedIcon(icon));
    const auto number = m_railButtons.size() + 1;
    const QKeySequence keys(QStringLiteral("Ctrl+%1").arg(number));
    button->setToolTip(tr("%1 (%2)", "page, keys").arg(text, keys.toString(QKeySequence::NativeText)));
    button->setShortcut(keys);
    m_railButtons.append({page, button});
    connect(button, &QToolButton::clicked, this, [this, page] { showPage(page); });
    return button;
}

QWidget *MainWindow::buildHead()
{
    m_head = new QWidget(this);
    const int unit = spacingUnit(this);
    m_title = new QLabel(m_head);
    m_title->setObjectName(QStringLiteral("libraryTitle"));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setFont(scaledFont(this, 1.1, true));
    m_title->setMinimumWidth(0);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_search = new QLineEdit(m_head);
    m_search->setObjectName(QStringLiteral("search"));
    m_search->setClearButtonEnabled(true);
    m_search->setPlaceholderText(tr("Search: name, pinyin, initials, ID number, unit (Ctrl+F)"));
    m_search->setAccessibleName(tr("Search applicants"));
    m_search->addAction(themedIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_search->setFixedWidth(fontMetrics().height() * 24);
    auto *menu = new QToolButton(m_head);
    menu->setObjectName(QStringLiteral("menu"));
    menu->setAutoRaise(true);
    menu->setIcon(themedIcon(QStringLiteral("menu")));
    menu->setToolTip(tr("Menu (F10)"));
    menu->setAccessibleName(tr("Menu"));
    menu->setPopupMode(QToolButton::InstantPopup);
    m_menu = new QMenu(menu);
    menu->setMenu(m_menu);
    auto *openMenu = new QShortcut(QKeySequence(Qt::Key_F10), this);
    connect(openMenu, &QShortcut::activated, menu, &QToolButton::showMenu);
    auto *layout = new QHBoxLayout(m_head);
    layout->setContentsMargins(unit * 2, unit / 2, unit, unit / 2);
    layout->setSpacing(unit);
    layout->addWidget(m_title, 1);
    layout->addWidget(m_search);
    layout->addWidget(menu);
    connect(m_search, &QLineEdit::textChanged, m_applicants, &ApplicantsPage::setSearch);
    connect(m_search, &QLineEdit::returnPressed, m_applicants, &ApplicantsPage::focusList);
    return m_head;
}

QWidget *MainWindow::buildStatus()
{
    m_status = new QWidget(this);
    const int unit = spacingUnit(this);
    m_counts = new VerdictBar(m_status);
    m_saveState = new QLabel(m_status);
    m_saveState->setObjectName(QStringLiteral("saveState"));
    m_deadline = new QLabel(m_status);
    m_deadline->setObjectName(QStringLiteral("deadline"));
    auto *layout = new QHBoxLayout(m_status);
    layout->setContentsMargins(unit, 2, unit * 2, 2);
    layout->setSpacing(unit * 3);
    layout->addWidget(m_counts, 1);
    layout->addWidget(m_saveState);
    layout->addWidget(m_deadline);
    connect(m_counts, &VerdictBar::chosen, this, &MainWindow::setVerdict);
    return m_status;
}

QAction *MainWindow::addAction(
    const QString &text, const QString &icon, const QKeySequence &keys, void (MainWindow::*slot)())
{
    auto *action = new QAction(themedIcon(icon), text, this);
    action->setShortcut(keys);
    QMainWindow::addAction(action);
    m_menu->addAction(action);
    connect(action, &QAction::triggered, this, slot);
    return action;
}

void MainWindow::buildMenu()
{
    const auto icon = [](const char *name) { return QString::fromLatin1(name); };
    m_writingActions.append(
        addAction(tr("New applicant"), icon("add"), QKeySequence::New, &MainWindow::newApplicant));
    m_save = addAction(tr("Save"), icon("save"), QKeySequence::Save, &MainWindow::save);
    m_undo = addAction(tr("Undo"), icon("undo"), QKeySequence::Undo, &MainWindow::undo);
    m_redo = addAction(tr("Redo"), icon("redo"), QKeySequence::Redo, &MainWindow::redo);
    m_redo->setShortcuts(
        {QKeySequence(QStringLiteral("Ctrl+Y")), QKeySequence(QStringLiteral("Ctrl+Shift+Z"))});
    m_writingActions.append(addAction(tr("Remove this applicant"), icon("remove"),
        QKeySequence(QStringLiteral("Ctrl+Del")), &MainWindow::removeApplicant));
    m_menu->addSeparator();
    m_libraryActions.append(
        addAction(tr("Search"), icon("search"), QKeySequence::Find, &MainWindow::focusSearch));
    m_libraryActions.append(
        addAction(tr("Check all anew"), icon("refresh"), QKeySequence::Refresh, &MainWindow::refresh));
    m_libraryActions.append(addAction(tr("Previous applicant"), icon("previous"),
        QKeySequence(QStringLiteral("Alt+Up")), &MainWindow::previousApplicant));
    m_libraryActions.append(addAction(tr("Next applicant"), icon("next"),
        QKeySequence(QStringLiteral("Alt+Down")), &MainWindow::nextApplicant));
    m_masking =
        addAction(tr("Show ID numbers in the list"), icon("eye"), QKeySequence(), &MainWindow::toggleMasking);
    m_masking->setCheckable(true);
    m_libraryActions.append(m_masking);
    m_menu->addSeparator();
    m_writingActions.append(addAction(tr("Import a roster…"), icon("import"),
        QKeySequence(QStringLiteral("Ctrl+I")), &MainWindow::importRoster));
    m_writingActions.append(addAction(tr("Export a submission package…"), icon("export"),
        QKeySequence(QStringLiteral("Ctrl+Shift+E")), &MainWindow::exportPackage));
    m_menu->addSeparator();
    addAction(tr("Your name…"), icon("edit"), QKeySequence(), &MainWindow::askOperator);
    addAction(tr("New library…"), icon("add"), QKeySequence(), &MainWindow::createLibrary);
    addAction(tr("Open a library…"), icon("open"), QKeySequence::Open, &MainWindow::chooseLibrary);
    m_libraryActions.append(
        addAction(tr("Close the library"), icon("close"), QKeySequence::Close, &MainWindow::closeLibrary));
}

void MainWindow::connectWorkspace()
{
    connect(&m_workspace, &Workspace::opened, this, &MainWindow::onOpened);
    connect(&m_workspace, &Workspace::closed, this, &MainWindow::onClosed);
    connect(&m_workspace, &Workspace::openFailed, this, &MainWindow::onOpenFailed);
    connect(&m_workspace, &Workspace::writingChanged, this, &MainWindow::updateStatus);
    connect(&m_workspace, &Workspace::dossierSaved, this, [this] {
        m_savedAt = QTime::currentTime();
        updateStatus();
    });
    connect(&m_workspace, &Workspace::refreshed, this, &MainWindow::updateDeadline);
    connect(&m_workspace, &Workspace::failed, this,
        [this](const QString &title, const Error &error) { m_prompt.tell(this, noticeOf(title, error)); });
    connect(m_workspace.applicants(), &ApplicantListModel::countsChanged, this,
        [this] { m_counts->setCounts(m_workspace.applicants()->counts()); });
    connect(m_workspace.undoStack(), &QUndoStack::indexChanged, this, &MainWindow::updateUndo);
}

void MainWindow::openLibrary(const QString &path, OpenMode mode)
{
    m_applicants->panel()->whenSaved([this, path, mode] {
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
        m_applicants->panel()->whenSaved([this, path, info] {
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
    m_applicants->panel()->whenSaved([this] { m_workspace.close(); });
}

void MainWindow::askOperator()
{
    const auto name = m_prompt.askText(this, tr("Your name"),
        tr("It stands beside every change that you make (now: %1).").arg(m_settings.operatorName()));
    if (!name)
        return;
    m_settings.setOperatorName(*name);
    m_workspace.setOperator(*name);
    m_applicants->panel()->setOperatorName(*name);
}

void MainWindow::onOpened()
{
    m_settings.addRecentLibrary(m_workspace.path());
    m_workspace.setOperator(m_settings.operatorName());
    m_applicants->panel()->setOperatorName(m_settings.operatorName());
    for (QWidget *part : {m_rail, m_head, m_status})
        part->show();
    for (QAction *action : std::as_const(m_libraryActions))
        action->setEnabled(true);
    for (QAction *action : std::as_const(m_writingActions))
        action->setEnabled(!m_workspace.isReadOnly());
    m_savedAt = QTime();
    m_search->clear();
    setVerdict(std::nullopt);
    updateHead();
    updateStatus();
    updateDeadline();
    updateUndo();
    showPage(Applicants);
    m_search->setFocus();
}

void MainWindow::onClosed()
{
    m_start->setRecent(m_settings.recentLibraries());
    for (QWidget *part : {m_rail, m_head, m_status})
        part->hide();
    for (QAction *action : m_libraryActions + m_writingActions)
        action->setEnabled(false);
    m_demonstration->setText(QString());
    m_readOnly->setText(QString());
    setWindowTitle(tr("Chuding"));
    updateUndo();
    updateStatus();
    m_pages->setCurrentIndex(Start);
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

void MainWindow::showPage(Page page)
{
    if (!m_workspace.isOpen())
        return;
    m_pages->setCurrentIndex(page);
    for (const auto &[number, button] : std::as_const(m_railButtons))
        button->setChecked(number == page);
    m_search->setEnabled(page == Applicants);
    if (page == Log)
        m_log->refresh();
}

void MainWindow::focusSearch()
{
    showPage(Applicants);
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void MainWindow::newApplicant()
{
    showPage(Applicants);
    m_applicants->newApplicant();
}

void MainWindow::removeApplicant()
{
    m_applicants->removeApplicant();
}

void MainWindow::nextApplicant()
{
    m_applicants->selectNext(+1);
}

void MainWindow::previousApplicant()
{
    m_applicants->selectNext(-1);
}

void MainWindow::save()
{
    m_applicants->panel()->save();
}

void MainWindow::undo()
{
    const QString text = m_workspace.undoStack()->undoText();
    if (m_applicants->panel()->isModified()) {
        m_applicants->panel()->discard();
        tell(tr("Unsaved changes were discarded."), false);
        return;
    }
    m_workspace.undo();
    if (!text.isEmpty())
        tell(tr("Undone: %1").arg(text), false);
}

void MainWindow::redo()
{
    const QString text = m_workspace.undoStack()->redoText();
    m_workspace.redo();
    if (!text.isEmpty())
        tell(tr("Done again: %1").arg(text), false);
}

void MainWindow::refresh()
{
    m_applicants->panel()->whenSaved([this] { m_workspace.refresh(); });
    if (m_pages->currentIndex() == Log)
        m_log->refresh();
}

void MainWindow::importRoster()
{
    const QString file =
        m_prompt.openFile(this, tr("Import a roster"), tr("Rosters (*.xlsx *.xlsm *.csv);;All files (*)"));
    if (!file.isEmpty())
        importFile(file);
}

void MainWindow::importFile(const QString &file)
{
    if (!m_workspace.isOpen() || m_workspace.isReadOnly())
        return;
    m_applicants->panel()->whenSaved([this, file] {
        auto *dialog = new ImportDialog(m_workspace, m_prompt, file, this);
        connect(dialog, &ImportDialog::imported, this, [this](const QString &text) { tell(text, false); });
        dialog->open();
    });
}

void MainWindow::exportPackage()
{
    if (!m_workspace.isOpen() || m_workspace.isReadOnly())
        return;
    m_applicants->panel()->whenSaved([this] {
        const QUuid chosen = m_applicants->panel()->isOpen() ? m_applicants->panel()->id() : QUuid();
        auto *dialog =
            new ExportDialog(m_workspace, m_prompt, m_settings, m_applicants->shownIds(), chosen, this);
        dialog->open();
    });
}

void MainWindow::toggleMasking()
{
    m_workspace.applicants()->setUnmasked(m_masking->isChecked());
}

void MainWindow::setVerdict(VerdictFilter verdict)
{
    m_applicants->setVerdict(verdict);
    m_counts->setChosen(verdict);
}

void MainWindow::updateHead()
{
    const LibraryInfo &info = m_workspace.info();
    const QString title =
        tr("%1 · %2 · %3", "unit, its role, the notice's year")
            .arg(info.unitName, codeText(info.role), tr("Season %1").arg(m_workspace.season().policy.year));
    m_title->setText(title);
    m_title->setToolTip(
        tr("%1\n%2", "library's folder, notice")
            .arg(QDir::toNativeSeparators(m_workspace.path()), m_workspace.season().policy.title));
    setWindowTitle(tr("%1 – Chuding", "title of the window").arg(info.unitName));
    const Moment &moment = info.demonstrationMoment;
    m_demonstration->setText(
        moment.isKnown() ? tr("Demonstration time: %1 stands for now.").arg(moment.toChinese()) : QString());
    m_readOnly->setText(m_workspace.isReadOnly()
                            ? tr("This library is open for reading only. Nothing can be changed.")
                            : QString());
}

void MainWindow::updateStatus()
{
    const bool modified = m_applicants->panel()->isModified();
    m_save->setEnabled(m_workspace.isOpen() && modified && !m_workspace.isReadOnly());
    if (m_workspace.isReadOnly())
        m_saveState->setText(tr("Reading only"));
    else if (m_workspace.isWriting())
        m_saveState->setText(tr("Saving…"));
    else if (modified)
        m_saveState->setText(tr("Not saved"));
    else if (m_savedAt.isValid())
        m_saveState->setText(tr("Saved %1", "time").arg(m_savedAt.toString(QStringLiteral("HH:mm"))));
    else
        m_saveState->clear();
    updateUndo();
}

void MainWindow::updateDeadline()
{
    const auto deadline = nextDeadline(m_workspace.season().policy, m_workspace.now());
    if (!deadline) {
        m_deadline->setText(tr("All windows of the notice are over"));
        return;
    }
    const auto days = static_cast<int>(m_workspace.now().date().daysTo(deadline->at.date()));
    const QString tip = deadline->at.toChinese();
    QString text;
    switch (deadline->step) {
    case Deadline::Step::Apply:
        text = tr("%n day(s) to the end of applications", nullptr, days);
        break;
    case Deadline::Step::Review:
        text = tr("%n day(s) to the end of the review", nullptr, days);
        break;
    case Deadline::Step::Paper:
        text = tr("%n day(s) to hand in the papers", nullptr, days);
        break;
    }
    m_deadline->setText(text);
    m_deadline->setToolTip(tip);
}

void MainWindow::updateUndo()
{
    const QUndoStack *stack = m_workspace.undoStack();
    const bool modified = m_applicants->panel()->isModified();
    m_undo->setEnabled(m_workspace.isOpen() && (stack->canUndo() || modified));
    m_redo->setEnabled(m_workspace.isOpen() && stack->canRedo());
    m_undo->setText(stack->canUndo() && !modified ? tr("Undo: %1").arg(stack->undoText()) : tr("Undo"));
    m_redo->setText(stack->canRedo() ? tr("Redo: %1").arg(stack->redoText()) : tr("Redo"));
}

void MainWindow::tell(const QString &text, bool undoable)
{
    m_message->show(text, undoable);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_settings.setState(geometryState, saveGeometry());
    m_applicants->saveState();
    if (m_closing || !m_applicants->panel()->isModified() || m_workspace.isReadOnly()) {
        event->accept();
        return;
    }
    event->ignore();
    m_applicants->panel()->whenSaved([this] {
        m_closing = true;
        close();
    });
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const QStringList files = droppedFiles(event->mimeData());
    if (m_workspace.isOpen() && files.size() == 1 && looksLikeRoster(files.constFirst()))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    importFile(droppedFiles(event->mimeData()).constFirst());
}

} // namespace chuding
