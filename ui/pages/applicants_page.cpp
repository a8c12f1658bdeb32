// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/applicants_page.h"

#include "ui/core/theme.h"
#include "ui/core/when_done.h"
#include "ui/dialogs/attach_dialog.h"
#include "ui/dialogs/job_dialog.h"
#include "ui/dialogs/scan_choice.h"
#include "ui/dossier/dossier_desk.h"
#include "ui/dossier/dossier_panel.h"
#include "ui/models/applicant_filter_model.h"
#include "ui/models/applicant_table.h"
#include "ui/pages/bulk_actions.h"
#include "ui/widgets/applicant_view.h"
#include "ui/widgets/drops.h"
#include "ui/widgets/filter_bar.h"
#include "ui/widgets/selection_bar.h"
#include "ui/widgets/verdict_bar.h"

#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QHeaderView>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>
#include <QtConcurrent>

#include <algorithm>

namespace chuding {

namespace {
/// More rows are copied in the background.
constexpr int copiedAtOnce = 2000;
} // namespace

ApplicantsPage::ApplicantsPage(const PageTools &tools, QWidget *parent)
    : Page(tools, parent)
    , m_filter(new ApplicantFilterModel(this))
    , m_view(new ApplicantView(this))
    , m_panel(new DossierPanel(tools.workspace, tools.prompt, this))
    , m_desk(new DossierDesk(
          tools.workspace, tools.prompt, tools.settings, m_panel,
          [this](QUuid id, int step) { return neighbour(id, step); }, this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_verdicts(new VerdictBar(this))
    , m_filters(new FilterBar(tools.workspace, tools.prompt, tools.settings, this))
    , m_bulk(new BulkActions(
          tools, [this](const std::function<void()> &run) { m_desk->whenSaved(run); }, this))
    , m_selection(new SelectionBar(m_bulk->actions(), this))
{
    m_filter->setSourceModel(m_workspace.applicants());
    m_view->setModel(m_filter);
    m_splitter->setObjectName(QStringLiteral("applicantsSplitter"));
    m_splitter->addWidget(buildList());
    m_splitter->addWidget(m_panel);
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 3);
    m_splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    addCommands();
    buildColumnMenu();
    restoreState();
    connectList();
    connect(m_view, &ApplicantView::filesDropped, this, &ApplicantsPage::onDropped);
    connect(m_verdicts, &VerdictBar::chosen, this, &ApplicantsPage::verdictChosen);
    connect(m_filters, &FilterBar::filterChosen, this, &ApplicantsPage::setFilter);
    connect(m_bulk, &BulkActions::message, this, &ApplicantsPage::message);
    connect(m_bulk, &BulkActions::publicityRequested, this, &ApplicantsPage::publicityRequested);
    connect(m_bulk, &BulkActions::papersRequested, this, &ApplicantsPage::papersRequested);
    connect(m_bulk, &BulkActions::uploadSetRequested, this, &ApplicantsPage::uploadSetRequested);
    connect(m_desk, &DossierDesk::papersRequested, this,
        [this](QUuid id) { Q_EMIT papersRequested(QList<QUuid>{id}); });
    connect(m_panel, &DossierPanel::opened, this, [this](QUuid id) {
        // Somebody who moves on quickly is not taken back to whom they passed.
        if (m_asked.isNull() || m_asked == id)
            select(id);
    });
    connect(m_panel, &DossierPanel::stayed, this, &ApplicantsPage::select);
    connect(m_desk, &DossierDesk::filesDropped, this, &ApplicantsPage::attach);
    connect(m_desk, &DossierDesk::message, this, &ApplicantsPage::message);
    connect(m_desk, &DossierDesk::dockRequested, this, [this](QUuid id) {
        window()->raise();
        window()->activateWindow();
        Q_EMIT dossierRequested(id, {});
    });
    connect(m_panel, &DossierPanel::message, this, &ApplicantsPage::message);
    connect(m_panel, &DossierPanel::previousRequested, this, [this] { selectNext(-1); });
    connect(m_panel, &DossierPanel::nextRequested, this, [this] { selectNext(+1); });
    connect(m_panel, &DossierPanel::expandRequested, this,
        [this](bool expanded) { m_splitter->widget(0)->setVisible(!expanded); });
    connect(
        m_workspace.applicants(), &ApplicantListModel::countsChanged, this, &ApplicantsPage::updateCounts);
    connect(&m_workspace, &Workspace::opened, this, [this] {
        m_fresh = true;
        setFilter({});
        updateCounts();
    });
    connect(&m_workspace, &Workspace::refreshed, this, [this] {
        if (std::exchange(m_fresh, false) && !m_panel->isOpen() && !m_view->currentIndex().isValid())
            selectNext(+1);
    });
    connect(&m_workspace, &Workspace::dossierSaved, this, [this](QUuid id) {
        if (id == m_panel->id())
            select(id);
    });
    updateCounts();
}

void ApplicantsPage::connectList()
{
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &ApplicantsPage::showCurrent);
    connect(
        m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ApplicantsPage::onSelection);
    connect(m_filter, &QAbstractItemModel::modelReset, this, &ApplicantsPage::restoreSelection);
    connect(m_view, &ApplicantView::removeRequested, this, &ApplicantsPage::removeApplicant);
    connect(m_view, &ApplicantView::copyRequested, this, &ApplicantsPage::copyChosen);
    connect(m_selection, &SelectionBar::cleared, this, [this] { select(m_panel->id()); });
    connect(m_view, &QAbstractItemView::activated, this, [this] { m_desk->raiseWindow(currentId()); });
    auto *separator = new QAction(m_view);
    separator->setSeparator(true);
    m_view->addActions({m_commands.find(QStringLiteral("dossier.window")), separator});
    m_view->addActions(m_bulk->actions());
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void ApplicantsPage::restoreSelection()
{
    m_restoring = true;
    select(m_panel->id());
    if (m_chosen.size() > 1)
        m_view->selectionModel()->select(selectionOf(m_chosen), QItemSelectionModel::ClearAndSelect);
    m_restoring = false;
    onSelection();
}

/// In few ranges: 100,000 single rows would take minutes.
QItemSelection ApplicantsPage::selectionOf(const QList<QUuid> &ids) const
{
    QList<int> rows;
    for (const QUuid id : ids) {
        if (const int row = m_filter->rowOf(id); row >= 0)
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end());
    QItemSelection selection;
    for (qsizetype from = 0, to = 0; from < rows.size(); from = to) {
        for (to = from + 1; to < rows.size() && rows.at(to) == rows.at(to - 1) + 1;)
            ++to;
        selection.append(QItemSelectionRange(m_filter->index(rows.at(from), 0),
            m_filter->index(rows.at(to - 1), m_filter->columnCount() - 1)));
    }
    return selection;
}

void ApplicantsPage::onSelection()
{
    // Of 100,000 once is enough.
    if (m_restoring)
        return;
    m_chosen = chosenIds();
    m_bulk->setChosen(m_chosen);
    m_selection->setCount(static_cast<int>(m_chosen.size()));
}

QList<QUuid> ApplicantsPage::chosenIds() const
{
    QList<int> rows;
    const QItemSelection ranges = m_view->selectionModel()->selection();
    for (const QItemSelectionRange &range : ranges) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end());
    QList<QUuid> ids;
    ids.reserve(rows.size());
    for (const int row : std::as_const(rows))
        ids.append(m_filter->idAt(row));
    return ids;
}

QList<int> ApplicantsPage::shownColumns() const
{
    QList<int> columns;
    const QHeaderView *header = m_view->header();
    for (int place = 0; place < header->count(); ++place) {
        const int column = header->logicalIndex(place);
        if (!header->isSectionHidden(column))
            columns.append(column);
    }
    return columns;
}

void ApplicantsPage::copyChosen()
{
    const ApplicantListModel &list = *m_workspace.applicants();
    const QList<QUuid> ids = chosenIds();
    if (ids.isEmpty())
        return;
    const auto count = static_cast<int>(ids.size());
    const bool unmasked = list.isUnmasked();
    ++m_copying;
    if (count <= copiedAtOnce) {
        putOnClipboard(tabSeparated(applicantTable(list, ids, shownColumns(), unmasked)), count, unmasked);
        return;
    }
    Q_EMIT message(tr("Copying %n row(s)…", nullptr, count), false);
    const TableWish wish{list.rows(), ids, shownColumns(), unmasked};
    const auto work = [wish] { return tabSeparated(applicantTable(wish)); };
    whenDone(
        QtConcurrent::run(work), this, [this, count, unmasked, request = m_copying](const QString &text) {
            if (request == m_copying)
                putOnClipboard(text, count, unmasked);
        });
}

void ApplicantsPage::putOnClipboard(const QString &text, int count, bool unmasked)
{
    QGuiApplication::clipboard()->setText(text);
    Q_EMIT message(unmasked ? tr("Copied %n row(s).", nullptr, count)
                            : tr("Copied %n row(s), ID numbers masked.", nullptr, count),
        false);
}

void ApplicantsPage::exportTable()
{
    if (!m_workspace.applicants()->isComplete())
        return;
    Question question;
    question.title = tr("Export the list");
    question.text = tr("How are ID numbers to stand in the table?");
    question.answers = QStringList{tr("Masked"), tr("In full")};
    const std::optional<int> choice = m_prompt.ask(window(), question);
    if (!choice)
        return;
    const QString path = m_prompt.saveFile(window(), tr("Export the list"),
        m_settings.exportFolder() + QLatin1Char('/') + tr("applicants.xlsx"), tr("Excel workbook (*.xlsx)"));
    if (path.isEmpty())
        return;
    const TableWish wish{m_workspace.applicants()->rows(), shownIds(), shownColumns(), *choice == 1};
    auto *dialog = new JobDialog(m_prompt, tr("Export the list"), JobBar::Count::Items, window());
    connect(dialog, &JobDialog::ended, this, [this, path, wish](const Result<QString> &written) {
        if (written)
            Q_EMIT message(tr("Wrote %n row(s) to %1.", nullptr, static_cast<int>(wish.people.size()))
                               .arg(QDir::toNativeSeparators(path)),
                false);
    });
    dialog->start([path, wish](const Progress &progress) -> Result<QString> {
        const Result<void> written = writeTable(path, applicantTable(wish), progress);
        return written ? Result<QString>(path) : Result<QString>(written.error());
    });
}

void ApplicantsPage::addCommands()
{
    using Group = Commands::Group;
    using Needs = Commands::Needs;
    const auto add = [this](const char *id, Needs needs, const QString &text, const char *icon,
                         const QKeySequence &keys, const std::function<void()> &run) {
        QAction *action = m_commands.add(
            QString::fromLatin1(id), Group::Applicants, needs, text, QString::fromLatin1(icon), {keys});
        connect(action, &QAction::triggered, this, run);
    };
    add("applicants.new", Needs::Writing, tr("New applicant"), "add", QKeySequence::New, [this] {
        Q_EMIT pageRequested(Id::Applicants);
        newApplicant();
    });
    add("applicants.exportTable", Needs::Library, tr("Export the list to Excel…"), "export", {},
        [this] { exportTable(); });
    add("applicants.previous", Needs::Library, tr("Previous applicant"), "previous",
        QKeySequence(QStringLiteral("Alt+Up")), [this] { selectNext(-1); });
    add("applicants.next", Needs::Library, tr("Next applicant"), "next",
        QKeySequence(QStringLiteral("Alt+Down")), [this] { selectNext(+1); });
    QAction *own = m_commands.add(QStringLiteral("dossier.window"), Group::Dossier, Needs::Library,
        tr("Open in a window of its own"), QStringLiteral("window"),
        {QKeySequence(QStringLiteral("Ctrl+Shift+O"))});
    connect(own, &QAction::triggered, this, &ApplicantsPage::openWindow);
}

void ApplicantsPage::setSearch(const QString &typed)
{
    m_filter->setSearch(typed);
    m_filters->setFilter(m_filter->filter());
    updateEmptyText();
}

void ApplicantsPage::setVerdict(VerdictFilter verdict)
{
    ApplicantFilter filter = m_filter->filter();
    filter.verdict = verdict;
    setFilter(filter);
}

void ApplicantsPage::clearFilters()
{
    ApplicantFilter none;
    none.search = m_filter->filter().search;
    setFilter(none);
}

void ApplicantsPage::setFilter(const ApplicantFilter &filter)
{
    m_filter->setFilter(filter);
    m_filters->setFilter(filter);
    m_verdicts->setChosen(filter.verdict);
    updateEmptyText();
    Q_EMIT filterChanged(filter);
}

void ApplicantsPage::openDossier(QUuid id, const QString &field)
{
    if (m_desk->raiseWindow(id, field))
        return;
    m_asked = QUuid();
    m_panel->open(id);
    if (!field.isEmpty())
        m_panel->goTo(field);
}

void ApplicantsPage::openWindow()
{
    const QList<QUuid> chosen = chosenIds();
    const QUuid id = currentId().isNull() ? m_panel->id() : currentId();
    if (chosen.size() > 1)
        m_desk->openWindows(chosen);
    else if (id.isNull())
        Q_EMIT message(tr("Choose the applicant whose dossier is to stand in a window of its own."), false);
    else
        m_desk->openWindow(id);
}

void ApplicantsPage::focusList()
{
    m_view->setFocus();
    if (!m_view->currentIndex().isValid() && m_filter->rowCount() > 0)
        m_view->setCurrentIndex(m_filter->index(0, 0));
}

QUuid ApplicantsPage::currentId() const
{
    return m_view->currentIndex().data(ApplicantListModel::IdRole).toUuid();
}

QList<QUuid> ApplicantsPage::shownIds() const
{
    QList<QUuid> ids;
    ids.reserve(m_filter->rowCount());
    for (int row = 0; row < m_filter->rowCount(); ++row)
        ids.append(m_filter->idAt(row));
    return ids;
}

void ApplicantsPage::showCurrent()
{
    const QUuid id = currentId();
    if (m_selecting || id.isNull() || !m_workspace.isOpen())
        return;
    m_asked = id;
    m_panel->open(id);
}

void ApplicantsPage::select(QUuid id)
{
    m_asked = QUuid();
    const QModelIndex index = m_filter->index(m_filter->rowOf(id), 0);
    m_selecting = true;
    if (!index.isValid()) {
        m_view->selectionModel()->clear();
    } else if (currentId() != id) {
        m_view->setCurrentIndex(index);
        m_view->scrollTo(index);
    }
    m_selecting = false;
}

void ApplicantsPage::newApplicant()
{
    if (m_workspace.isOpen() && !m_workspace.isReadOnly()) {
        m_asked = QUuid();
        m_panel->openNew();
    }
}

void ApplicantsPage::removeApplicant()
{
    m_bulk->removeWhenSaved();
}

void ApplicantsPage::selectNext(int step)
{
    const int row = m_view->currentIndex().isValid() ? m_view->currentIndex().row() + step : 0;
    const QModelIndex index = m_filter->index(row, 0);
    if (index.isValid())
        m_view->setCurrentIndex(index);
}

QUuid ApplicantsPage::neighbour(QUuid id, int step) const
{
    const int place = m_filter->rowOf(id);
    const QModelIndex index = m_filter->index(place < 0 ? 0 : place + step, 0);
    return index.data(ApplicantListModel::IdRole).toUuid();
}

void ApplicantsPage::onDropped(const QModelIndex &row, const QStringList &files)
{
    if (files.isEmpty() || !m_workspace.isWritable())
        return;
    const bool areRosters = std::all_of(files.cbegin(), files.cend(), &looksLikeRoster);
    if (areRosters && files.size() > 1)
        Q_EMIT message(tr("Rosters are imported one at a time. Drop them one after the other."), false);
    else if (areRosters)
        Q_EMIT importRequested(files.constFirst());
    else if (row.isValid() && !holdsFolder(files))
        attach(row.data(ApplicantListModel::IdRole).toUuid(), files);
    else
        Q_EMIT scansDropped(files);
}

void ApplicantsPage::attach(QUuid id, const QStringList &files)
{
    const int row = m_workspace.applicants()->rowOf(id);
    if (m_workspace.isReadOnly() || row < 0)
        return;
    const QString name = m_workspace.applicants()->displayName(row);
    DossierPanel *panel = m_desk->panelOf(id);
    const QStringList scans = onlyScans(m_prompt, panel->window(), files);
    if (scans.isEmpty())
        return;
    panel->whenSaved([this, panel, id, name, scans] {
        auto *dialog = new AttachDialog(m_workspace, m_prompt, id, name, scans, panel->window());
        connect(dialog, &AttachDialog::attached, panel, [this, panel, id](const QString &text) {
            panel->open(id);
            m_desk->tell(panel, text, true);
        });
        dialog->open();
    });
}

void ApplicantsPage::updateCounts()
{
    m_verdicts->setCounts(m_workspace.applicants()->counts());
    for (QToolButton *button : {m_new, m_import, m_export})
        button->setEnabled(m_workspace.isOpen() && !m_workspace.isReadOnly());
    updateEmptyText();
}

void ApplicantsPage::updateEmptyText()
{
    if (!m_workspace.applicants()->isComplete()) {
        m_view->setEmptyText(tr("The list is being read."));
        return;
    }
    m_view->setEmptyText(
        m_workspace.applicants()->rowCount() > 0
            ? tr("No applicant matches the search and the filter.")
            : tr("Applicants appear here. Import a roster, drop one here, or add the first applicant."));
}

} // namespace chuding
