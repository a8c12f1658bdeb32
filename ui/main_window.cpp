// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.h"

#include "ui/core/theme.h"
#include "ui/core/undo_keys.h"
#include "ui/dossier/dossier_desk.h"
#include "ui/dossier/dossier_panel.h"
#include "ui/pages/applicants_page.h"
#include "ui/pages/log_page.h"
#include "ui/pages/overview_page.h"
#include "ui/pages/policy_page.h"
#include "ui/pages/publicity_page.h"
#include "ui/pages/reception_page.h"
#include "ui/pages/start_page.h"
#include "ui/pages/submission_page.h"
#include "ui/papers/papers_window.h"
#include "ui/widgets/applicant_view.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/drops.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/rail_button.h"
#include "ui/widgets/verdict_bar.h"

#include <QAction>
#include <QCloseEvent>
#include <QDir>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScreen>
#include <QShortcut>
#include <QStackedWidget>
#include <QTime>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace chuding {

namespace {
constexpr QSize frameAllowance(16, 48); ///< for the title bar, which is not there yet
const QString geometryState = QStringLiteral("window.geometry");
} // namespace

MainWindow::MainWindow(Prompt &prompt, QWidget *parent)
    : InReadingOrder(withFont(parent))
    , m_prompt(prompt)
    , m_commands(this)
    , m_inspection(m_workspace)
{
    setObjectName(QStringLiteral("mainWindow"));
    setAcceptDrops(true);
    new UndoKeys(this);
    build();
    buildCommands();
    connectWorkspace();
    m_inspection.setEnabled(m_settings.looksIntoScans());
    resize(QSize(1280, 800).boundedTo(screen()->availableSize() - frameAllowance));
    restoreGeometry(m_settings.state(geometryState));
    onClosed();
}

MainWindow::~MainWindow()
{
    // While there is a workspace.
    m_applicants->desk()->dropWindows();
    delete m_papers;
}

void MainWindow::build()
{
    m_pages = new QStackedWidget(this);
    m_start = new StartPage(this);
    m_pages->addWidget(m_start);
    buildPages();
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
    layout->addWidget(m_rail);
    layout->addLayout(column, 1);
    setCentralWidget(central);
    m_message = new MessageBar(central); // over the status, which has nothing to press in a hurry
    connect(m_message, &MessageBar::undoRequested, this, &MainWindow::undo);
    connect(m_start, &StartPage::createRequested, this, &MainWindow::createLibrary);
    connect(m_start, &StartPage::openRequested, this, &MainWindow::chooseLibrary);
    connect(m_start, &StartPage::recentRequested, this, [this](const QString &path) { openLibrary(path); });
}

void MainWindow::buildPages()
{
    m_rail = new QWidget(this);
    m_rail->setObjectName(QStringLiteral("rail"));
    m_rail->setAutoFillBackground(true);
    m_rail->setBackgroundRole(QPalette::Window);
    const int unit = spacingUnit(this);
    auto *rail = new QVBoxLayout(m_rail);
    rail->setContentsMargins(0, unit, 0, unit);
    rail->setSpacing(unit / 2);
    const PageTools tools{m_workspace, m_prompt, m_settings, m_commands};
    auto *overview = new OverviewPage(tools, this);
    addPage(Page::Id::Overview, QStringLiteral("overview"), tr("Overview"), overview);
    m_applicants = new ApplicantsPage(tools, this);
    addPage(Page::Id::Applicants, QStringLiteral("applicants"), tr("Applicants"), m_applicants);
    auto *publicity = new PublicityPage(tools, this);
    addPage(Page::Id::Publicity, QStringLiteral("publicity"), tr("Publicity"), publicity);
    m_submission = new SubmissionPage(tools, this);
    addPage(Page::Id::Submission, QStringLiteral("export"), tr("Submission"), m_submission);
    m_reception = new ReceptionPage(tools, this);
    addPage(Page::Id::Reception, QStringLiteral("import"), tr("Reception"), m_reception);
    auto *policy = new PolicyPage(tools, this);
    addPage(Page::Id::Policy, QStringLiteral("policy"), tr("Notice"), policy);
    connect(policy, &PolicyPage::editRequested, this, &MainWindow::editNotice);
    connect(policy, &PolicyPage::holidaysRequested, this, &MainWindow::editHolidays);
    connect(policy, &PolicyPage::noticeInstalled, this, &MainWindow::followNotice);
    connect(policy, &PolicyPage::noticeChosen, this, [this](const QString &path) { installNotice(path); });
    addPage(Page::Id::Log, QStringLiteral("log"), tr("Log"), new LogPage(tools, this));
    rail->addStretch();
    connect(overview, &OverviewPage::roundProposed, this,
        [this, publicity](PublicityKind kind, QDate from, QDate to) {
            showPage(Page::Id::Publicity);
            publicity->newRound(kind, {}, {from, to});
        });
    connect(
        m_applicants->panel(), &DossierPanel::draftsFound, this, [this] { showPage(Page::Id::Applicants); });
    connect(m_applicants->desk(), &DossierDesk::roundRequested, this, [this, publicity](QUuid id) {
        activateWindow();
        showPage(Page::Id::Publicity);
        publicity->openRound(id);
    });
    connect(m_applicants, &ApplicantsPage::verdictChosen, this, &MainWindow::setVerdict);
    connect(
        m_applicants, &ApplicantsPage::publicityRequested, this, [this, publicity](const QList<QUuid> &ids) {
            showPage(Page::Id::Publicity);
            publicity->newRound(PublicityKind::First, ids);
        });
    connect(m_applicants, &ApplicantsPage::papersRequested, this, &MainWindow::printPapers);
    connect(m_applicants, &ApplicantsPage::uploadSetRequested, this, &MainWindow::exportUploadSet);
    connect(m_applicants, &ApplicantsPage::importAsked, this, &MainWindow::importRoster);
    connect(m_applicants, &ApplicantsPage::importRequested, this, &MainWindow::importFile);
    connect(m_applicants, &ApplicantsPage::scansDropped, this, &MainWindow::attachScans);
    connect(m_applicants, &ApplicantsPage::exportAsked, this, &MainWindow::exportPackage);
    connect(m_applicants->desk(), &DossierDesk::modifiedChanged, this, &MainWindow::updateStatus);
    connect(m_applicants->desk(), &DossierDesk::refreshRequested, this, &MainWindow::refresh);
    connect(m_applicants->panel(), &DossierPanel::opened, &m_inspection, &Inspection::prefer);
}

void MainWindow::addPage(Page::Id id, const QString &icon, const QString &text, Page *page)
{
    auto *button = new RailButton(m_rail);
    button->setObjectName(QStringLiteral("rail.") + icon);
    button->setText(text);
    button->setIcon(themedIcon(icon));
    m_rail->layout()->addWidget(button);
    m_railButtons.append({id, button});
    m_pageList.append({id, page});
    m_pages->addWidget(page);
    connect(page, &Page::unsavedChanged, this, &MainWindow::updateStatus);
    const QKeySequence keys(QStringLiteral("Ctrl+%1").arg(m_railButtons.size()));
    button->setToolTip(tr("%1 (%2)", "page, keys").arg(text, keys.toString(QKeySequence::NativeText)));
    QAction *action = m_commands.add(
        QStringLiteral("page.") + icon, Commands::Group::View, Commands::Needs::Library, text, icon, {keys});
    connect(action, &QAction::triggered, this, [this, id] { showPage(id); });
    connect(button, &QToolButton::clicked, action, &QAction::trigger);
    connect(page, &Page::message, this, &MainWindow::tell);
    connect(page, &Page::listRequested, this, &MainWindow::showList);
    connect(page, &Page::dossierRequested, this, &MainWindow::openDossier);
    connect(page, &Page::pageRequested, this, &MainWindow::showPage);
}

QWidget *MainWindow::buildHead()
{
    m_head = new QWidget(this);
    const int unit = spacingUnit(this);
    m_title = new ElidedLabel(m_head);
    m_title->setObjectName(QStringLiteral("libraryTitle"));
    m_title->setFont(scaledFont(this, 1.1, true));
    m_search = new QLineEdit(m_head);
    m_search->setObjectName(QStringLiteral("search"));
    m_search->setClearButtonEnabled(true);
    m_search->setPlaceholderText(tr("Search: name, pinyin, initials, ID number, unit (Ctrl+F)"));
    m_search->setAccessibleName(tr("Search applicants"));
    m_search->addAction(themedIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    const int hint = m_search->fontMetrics().horizontalAdvance(m_search->placeholderText());
    constexpr int signs = 4; // of the magnifier and the clear button
    m_search->setFixedWidth(qMax(fontMetrics().height() * 24, hint + fontMetrics().height() * signs));
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
    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), m_search);
    escape->setContext(Qt::WidgetShortcut);
    connect(escape, &QShortcut::activated, this, &MainWindow::clearSearch);
    connect(m_applicants, &ApplicantsPage::filterChanged, this,
        [this](const ApplicantFilter &filter) { m_counts->setChosen(filter.verdict); });
    connect(m_search, &QLineEdit::returnPressed, m_applicants, &ApplicantsPage::focusList);
    return m_head;
}

QWidget *MainWindow::buildStatus()
{
    m_status = new QWidget(this);
    const int unit = spacingUnit(this);
    m_counts = new VerdictBar(m_status);
    m_inspected = new QLabel(m_status);
    m_inspected->setObjectName(QStringLiteral("inspected"));
    m_saveState = new QLabel(m_status);
    m_saveState->setObjectName(QStringLiteral("saveState"));
    m_deadline = new QLabel(m_status);
    m_deadline->setObjectName(QStringLiteral("deadline"));
    auto *layout = new QHBoxLayout(m_status);
    layout->setContentsMargins(unit, 2, unit * 2, 2);
    layout->setSpacing(unit * 3);
    layout->addWidget(m_counts, 1);
    layout->addWidget(m_inspected);
    layout->addWidget(m_saveState);
    layout->addWidget(m_deadline);
    connect(m_counts, &VerdictBar::chosen, this, &MainWindow::setVerdict);
    return m_status;
}

void MainWindow::buildCommands()
{
    using Group = Commands::Group;
    using Needs = Commands::Needs;
    const auto keys = [](const char *text) { return QKeySequence(QString::fromLatin1(text)); };
    const auto add = [this](const char *id, Group group, Needs needs, const QString &text, const char *icon,
                         const QList<QKeySequence> &shortcuts, void (MainWindow::*slot)()) {
        QAction *action =
            m_commands.add(QString::fromLatin1(id), group, needs, text, QString::fromLatin1(icon), shortcuts);
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    m_save = add("dossier.save", Group::Dossier, Needs::Writing, tr("Save"), "save", {QKeySequence::Save},
        &MainWindow::save);
    m_undo = add(
        "undo", Group::Dossier, Needs::Library, tr("Undo"), "undo", {QKeySequence::Undo}, &MainWindow::undo);
    m_redo = add("redo", Group::Dossier, Needs::Library, tr("Redo"), "redo",
        {keys("Ctrl+Y"), keys("Ctrl+Shift+Z")}, &MainWindow::redo);
    add("search", Group::View, Needs::Library, tr("Search"), "search", {QKeySequence::Find},
        &MainWindow::focusSearch);
    add("checkAll", Group::View, Needs::Library, tr("Check all anew"), "refresh", {QKeySequence::Refresh},
        &MainWindow::refresh);
    m_masking = add("showNumbers", Group::View, Needs::Library, tr("Show ID numbers in the list"), "eye", {},
        &MainWindow::toggleMasking);
    m_masking->setCheckable(true);
    connect(m_workspace.applicants(), &ApplicantListModel::unmaskedChanged, m_masking, &QAction::setChecked);
    add("roster.import", Group::Intake, Needs::Writing, tr("Import a roster…"), "import", {keys("Ctrl+I")},
        &MainWindow::importRoster);
    add("roster.paste", Group::Intake, Needs::Writing, tr("Paste rows from Excel"), "import",
        {QKeySequence::Paste}, &MainWindow::pasteRows);
    add("roster.template", Group::Intake, Needs::Library, tr("Write a blank roster…"), "export", {},
        &MainWindow::writeBlankRoster);
    add("package.export", Group::Submission, Needs::Writing, tr("Export a submission package…"), "export",
        {keys("Ctrl+Shift+E")}, &MainWindow::exportPackage);
    addDossierCommands();
    addLibraryCommands();
    addShellCommands();
    m_commands.fill(m_menu);
}

void MainWindow::connectWorkspace()
{
    connect(&m_workspace, &Workspace::opened, this, &MainWindow::onOpened);
    connect(&m_workspace, &Workspace::closed, this, &MainWindow::onClosed);
    connect(&m_workspace, &Workspace::openFailed, this, &MainWindow::onOpenFailed);
    connect(&m_workspace, &Workspace::updating, m_start, &StartPage::showUpdating);
    connect(&m_workspace, &Workspace::opened, m_start, &StartPage::hideUpdating);
    connect(&m_workspace, &Workspace::openFailed, m_start, &StartPage::hideUpdating);
    connect(&m_workspace, &Workspace::writingChanged, this, &MainWindow::updateStatus);
    connect(&m_workspace, &Workspace::refreshed, this, &MainWindow::updateDeadline);
    connect(&m_inspection, &Inspection::progressed, this, &MainWindow::showInspected);
    connect(&m_workspace, &Workspace::failed, this,
        [this](const QString &title, const Error &error) { m_prompt.tell(this, noticeOf(title, error)); });
    connect(m_workspace.applicants(), &ApplicantListModel::countsChanged, this,
        [this] { m_counts->setCounts(m_workspace.applicants()->counts()); });
    connect(m_workspace.undoStack(), &QUndoStack::indexChanged, this, [this] {
        if (m_workspace.undoStack()->count() > 0)
            m_savedAt = QTime::currentTime();
        updateStatus();
    });
}

void MainWindow::showPage(Page::Id id)
{
    if (!m_workspace.isOpen())
        return;
    for (const auto &[number, button] : std::as_const(m_railButtons))
        button->setChecked(number == id);
    for (const auto &[number, page] : std::as_const(m_pageList)) {
        if (number != id)
            continue;
        m_pages->setCurrentWidget(page);
        page->refresh();
    }
    m_search->setEnabled(id == Page::Id::Applicants);
}

Page *MainWindow::currentPage() const
{
    return qobject_cast<Page *>(m_pages->currentWidget());
}

void MainWindow::showList(const ApplicantFilter &filter)
{
    showPage(Page::Id::Applicants);
    m_search->setText(filter.search);
    m_applicants->setFilter(filter);
}

void MainWindow::openDossier(QUuid id, const QString &field)
{
    showPage(Page::Id::Applicants);
    m_applicants->openDossier(id, field);
}

void MainWindow::focusSearch()
{
    if (currentPage() && currentPage()->focusSearch())
        return;
    showPage(Page::Id::Applicants);
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void MainWindow::save()
{
    m_applicants->desk()->save();
}

void MainWindow::undo()
{
    if (!m_applicants->panel()->isModified() && currentPage() && currentPage()->discardTyped()) {
        tell(tr("Unsaved changes were discarded."), false);
        return;
    }
    const QString text = m_applicants->desk()->undo(m_applicants->panel());
    if (!text.isEmpty())
        tell(text, false);
}

void MainWindow::redo()
{
    const QString text = m_applicants->desk()->redo();
    if (!text.isEmpty())
        tell(text, false);
}

void MainWindow::refresh()
{
    m_applicants->desk()->whenSaved([this] { m_workspace.refresh(); });
    if (currentPage())
        currentPage()->refresh();
}

void MainWindow::exportPackage()
{
    if (!m_workspace.isWritable())
        return;
    m_applicants->desk()->whenSaved([this] {
        const QList<QUuid> shown = m_applicants->shownIds();
        const bool all = shown.size() == m_workspace.applicants()->rowCount();
        m_submission->begin(all ? QList<QUuid>() : shown);
        showPage(Page::Id::Submission);
    });
}

void MainWindow::clearSearch()
{
    if (m_search->text().isEmpty())
        m_applicants->clearFilters();
    m_search->clear();
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
    m_title->setWhole(title + operatorTitle());
    m_title->setToolTip(
        m_title->whole() + QLatin1Char('\n') +
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
    const bool modified = m_applicants->desk()->isModified();
    const bool unsaved = modified || std::any_of(m_pageList.cbegin(), m_pageList.cend(),
                                         [](const auto &page) { return page.second->hasUnsaved(); });
    m_commands.setUsable(m_save, modified);
    if (m_workspace.isReadOnly())
        m_saveState->setText(tr("Reading only"));
    else if (m_workspace.isWriting())
        m_saveState->setText(tr("Saving…"));
    else if (unsaved)
        m_saveState->setText(tr("Not saved"));
    else if (m_savedAt.isValid())
        m_saveState->setText(tr("Saved %1", "time").arg(m_savedAt.toString(QStringLiteral("HH:mm"))));
    else
        m_saveState->clear();
    updateUndo();
}

void MainWindow::showInspected(int done, int total)
{
    m_inspected->setText(
        done < total ? tr("Looking into attachments: %1 of %2").arg(done + 1).arg(total) : QString());
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
    m_commands.setUsable(m_undo, stack->canUndo() || modified);
    m_commands.setUsable(m_redo, stack->canRedo());
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
    for (const auto &[id, page] : std::as_const(m_pageList))
        page->saveState();
    if (m_closing || !m_applicants->desk()->isModified() || m_workspace.isReadOnly()) {
        if (!m_backedUp && isBackupDue()) {
            event->ignore();
            backUp(m_settings.backupFolder(), [this] {
                m_backedUp = true;
                close();
            });
            return;
        }
        event->accept();
        m_applicants->desk()->closeWindows();
        if (m_papers)
            m_papers->close();
        return;
    }
    event->ignore();
    m_applicants->desk()->whenSaved([this] {
        m_closing = true;
        close();
    });
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const QStringList paths = droppedPaths(event->mimeData());
    // While nothing may be changed the pointer says no, but for a library or a notice.
    const bool isFree =
        paths.size() == 1 && (looksLikeLibrary(paths.constFirst()) || looksLikeNotice(paths.constFirst()));
    if (isFree || (!paths.isEmpty() && !(m_workspace.isOpen() && m_workspace.isReadOnly())))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    takeDropped(droppedPaths(event->mimeData()));
}

} // namespace chuding
