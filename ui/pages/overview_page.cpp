// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview_page.h"

#include "ui/core/theme.h"
#include "ui/core/when_done.h"
#include "ui/dialogs/findings_dialog.h"
#include "ui/dialogs/statistics_dialog.h"
#include "ui/papers/paper_dialog.h"
#include "ui/widgets/count_bars.h"
#include "ui/widgets/schedule_pane.h"
#include "ui/widgets/task_list.h"
#include "ui/widgets/time_line.h"
#include "ui/widgets/time_line_rows.h"

#include <QAction>
#include <QBoxLayout>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QtConcurrent>

namespace chuding {

namespace {

constexpr int countIntervalMs = 200;
constexpr int clockIntervalMs = 60'000;
/// Columns stand side by side from this width on, in font heights.
constexpr int wideFrom = 48;
constexpr int wideScheduleFrom = 64;

QLabel *sectionTitle(QWidget *parent, const QString &text)
{
    auto *title = new QLabel(text, parent);
    title->setFont(scaledFont(parent, 1.1, true));
    return title;
}

QVBoxLayout *plainColumn(QWidget *widget, int spacing)
{
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing);
    return layout;
}

} // namespace

OverviewPage::OverviewPage(const PageTools &tools, QWidget *parent)
    : Page(tools, parent)
{
    m_countTimer.setSingleShot(true);
    m_countTimer.setInterval(countIntervalMs);
    m_clock.setInterval(clockIntervalMs);
    build();
    addCommands();
    connectAll();
    m_clock.start();
    updateStarting();
}

void OverviewPage::build()
{
    const int unit = spacingUnit(this);
    m_scroll = new QScrollArea(this);
    m_scroll->setObjectName(QStringLiteral("overviewScroll"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget(m_scroll);
    auto *title = new QLabel(tr("Overview"), content);
    title->setFont(scaledFont(this, 1.4, true));
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_columns->setSpacing(unit * 4);
    m_columns->addWidget(buildLeft(), 3);
    m_columns->addWidget(buildRight(), 2);
    m_schedule = new SchedulePane(content);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(unit * 2, unit, unit * 2, unit * 2);
    layout->setSpacing(unit * 2);
    layout->addWidget(title);
    layout->addLayout(m_columns);
    layout->addSpacing(unit);
    layout->addWidget(m_schedule);
    layout->addStretch();
    m_scroll->setWidget(content);
    auto *page = plainColumn(this, 0);
    page->addWidget(m_scroll);
    setFocusProxy(m_taskList);
}

QWidget *OverviewPage::buildLeft()
{
    auto *side = new QWidget(this);
    const int unit = spacingUnit(this);
    m_timeLine = new TimeLine(side);
    m_timeLine->setObjectName(QStringLiteral("timeLine"));
    m_verdicts = new CountBars(tr("By verdict"), side);
    for (const Verdict verdict : {Verdict::Fail, Verdict::Attention, Verdict::Pass})
        m_verdicts->addBar(
            QStringLiteral("verdict.") + codeKey(verdict), verdictWord(verdict), meaningOf(verdict));
    m_stages = new CountBars(tr("By stage"), side);
    for (const Code<Stage> &stage : codeTable<Stage>())
        m_stages->addBar(QStringLiteral("stage.") + stage.key, codeText(stage.value));
    m_checkState = new QLabel(side);
    m_checkState->setObjectName(QStringLiteral("checkState"));
    m_checkState->setWordWrap(true);
    m_checkState->setContentsMargins(unit, unit / 2, 0, 0);
    m_countPart = new QWidget(side);
    auto *verdicts = new QVBoxLayout;
    verdicts->setSpacing(0);
    verdicts->addWidget(m_verdicts);
    verdicts->addWidget(m_checkState);
    verdicts->addStretch();
    m_bars = new QHBoxLayout(m_countPart);
    m_bars->setContentsMargins(0, 0, 0, 0);
    m_bars->setSpacing(unit * 3);
    m_bars->addLayout(verdicts, 1);
    m_bars->addWidget(m_stages, 1, Qt::AlignTop);
    auto *layout = plainColumn(side, unit);
    layout->addWidget(sectionTitle(side, tr("Time line")));
    layout->addWidget(m_timeLine);
    layout->addSpacing(unit);
    layout->addWidget(m_countPart);
    layout->addStretch();
    return side;
}

QWidget *OverviewPage::buildRight()
{
    auto *side = new QWidget(this);
    const int unit = spacingUnit(this);
    m_taskPart = new QWidget(side);
    m_taskList = new TaskList(m_taskPart);
    m_taskList->setObjectName(QStringLiteral("taskList"));
    m_taskList->setAccessibleName(tr("To do today"));
    m_taskList->setModel(&m_taskModel);
    m_taskList->setMinimumHeight(fontMetrics().height() * 16);
    auto *tasks = plainColumn(m_taskPart, unit / 2);
    tasks->addWidget(sectionTitle(m_taskPart, tr("To do today")));
    tasks->addWidget(m_taskList, 1);
    m_empty = buildEmpty();
    auto *layout = plainColumn(side, 0);
    layout->addWidget(m_taskPart, 1);
    layout->addWidget(m_empty);
    return side;
}

QWidget *OverviewPage::buildEmpty()
{
    auto *part = new QWidget(this);
    part->setObjectName(QStringLiteral("overviewEmpty"));
    const int unit = spacingUnit(this);
    auto *text = new QLabel(tr("This library has no applicants yet. When there are some, what is due today, "
                               "for whom, and how many stand where is shown here."),
        part);
    text->setWordWrap(true);
    m_import = new QPushButton(themedIcon(QStringLiteral("import")), tr("&Import a roster…"), part);
    m_import->setObjectName(QStringLiteral("overviewImport"));
    m_new = new QPushButton(themedIcon(QStringLiteral("add")), tr("&Add an applicant"), part);
    m_new->setObjectName(QStringLiteral("overviewNew"));
    auto *layout = plainColumn(part, unit);
    layout->addWidget(sectionTitle(part, tr("First steps")));
    layout->addWidget(text);
    layout->addWidget(m_import, 0, Qt::AlignLeft);
    layout->addWidget(m_new, 0, Qt::AlignLeft);
    layout->addStretch();
    const auto trigger = [this](const char *id) {
        if (QAction *action = m_commands.find(QString::fromLatin1(id)))
            action->trigger();
    };
    connect(m_import, &QPushButton::clicked, this, [trigger] { trigger("roster.import"); });
    connect(m_new, &QPushButton::clicked, this, [trigger] { trigger("applicants.new"); });
    return part;
}

void OverviewPage::addCommands()
{
    QAction *statistics = m_commands.add(QStringLiteral("overview.statistics"), Commands::Group::View,
        Commands::Needs::Library, tr("Statistics…"), QStringLiteral("overview"));
    connect(statistics, &QAction::triggered, this, [this] {
        auto *dialog = new StatisticsDialog(m_workspace, m_prompt, m_settings, window());
        dialog->open();
    });
    QAction *plan = m_commands.add(QStringLiteral("overview.schedule"), Commands::Group::View,
        Commands::Needs::Library, tr("Plan the publicities"), QStringLiteral("calendar"));
    connect(plan, &QAction::triggered, this, [this] {
        Q_EMIT pageRequested(Id::Overview);
        m_scroll->ensureWidgetVisible(m_schedule, 0, m_scroll->viewport()->height());
        m_schedule->focusMonth();
    });
    QAction *save = m_commands.add(QStringLiteral("overview.printSchedule"), Commands::Group::View,
        Commands::Needs::Library, tr("Print the plan of the season…"), QStringLiteral("print"));
    connect(save, &QAction::triggered, this, &OverviewPage::printSchedule);
}

void OverviewPage::printSchedule()
{
    const Season &season = m_workspace.season();
    FormData paper;
    paper.policy = season.policy;
    paper.unitName = m_workspace.info().unitName;
    paper.moment = m_workspace.now();
    paper.schedule = planSchedule(season.policy, season.calendar, paper.moment);
    const QString proposed = QDir(m_settings.exportFolder()).filePath(codeText(FormKind::Schedule));
    auto *dialog = new PaperDialog(
        {FormKind::Schedule, paper, tr("Plan of the season"), proposed + QStringLiteral(".pdf")}, m_prompt,
        m_settings, window());
    connect(dialog, &PaperDialog::written, this,
        [this](const QString &path) { m_settings.setExportFolder(QFileInfo(path).absolutePath()); });
    dialog->open();
}

void OverviewPage::connectAll()
{
    connect(&m_countTimer, &QTimer::timeout, this, &OverviewPage::updateCounts);
    connect(&m_clock, &QTimer::timeout, this, [this] {
        if (isVisible() && m_workspace.isOpen())
            updateTime(m_workspace.now().date() != m_day);
    });
    connect(m_workspace.applicants(), &ApplicantListModel::countsChanged, this, [this] {
        if (!m_countTimer.isActive())
            m_countTimer.start();
    });
    connect(&m_workspace, &Workspace::opened, this, [this] {
        m_tasks.clear();
        m_taskModel.setTasks({}, {}, {});
        updateTime(true);
        updateCounts();
    });
    connect(&m_workspace, &Workspace::refreshed, this, &OverviewPage::updateAll);
    connect(&m_workspace, &Workspace::roundsChanged, this, &OverviewPage::updateAll);
    connect(m_taskList, &TaskList::chosen, this, &OverviewPage::choose);
    connect(m_schedule, &SchedulePane::roundProposed, this, &OverviewPage::roundProposed);
    connect(m_verdicts, &CountBars::chosen, this, [this](int bar) {
        ApplicantFilter filter;
        filter.verdict = static_cast<Verdict>(bar);
        Q_EMIT listRequested(filter);
    });
    connect(m_stages, &CountBars::chosen, this, [this](int bar) {
        ApplicantFilter filter;
        filter.stage = codeTable<Stage>().at(bar).value;
        Q_EMIT listRequested(filter);
    });
}

void OverviewPage::refresh()
{
    updateAll();
}

void OverviewPage::updateAll()
{
    if (!m_workspace.isOpen())
        return;
    updateCounts();
    updateTime(m_workspace.now().date() != m_day);
}

void OverviewPage::updateTime(bool fresh)
{
    const Season &season = m_workspace.season();
    const Moment now = m_workspace.now();
    m_day = now.date();
    m_timeLine->setRows(timeLineRows(season, now, m_counts, m_settings.startDay()), now);
    m_schedule->setReading(m_settings.startDay());
    m_schedule->setSeason(season.policy, season.calendar, now, fresh);
}

void OverviewPage::updateCounts()
{
    if (!m_workspace.isOpen())
        return;
    const ApplicantCounts before = std::exchange(m_counts, countApplicants(*m_workspace.applicants()));
    m_verdicts->setCounts(m_counts.verdicts.values(), m_counts.all);
    m_stages->setCounts(m_counts.stages.values(), m_counts.all);
    const bool empty = m_counts.all == 0;
    const bool known = m_workspace.applicants()->isComplete();
    m_countPart->setVisible(!empty);
    m_taskPart->setVisible(!empty);
    m_empty->setVisible(empty && known);
    updateCheckState();
    updateStarting();
    if (before != m_counts)
        m_timeLine->setRows(
            timeLineRows(m_workspace.season(), m_workspace.now(), m_counts, m_settings.startDay()),
            m_workspace.now());
    updateTasks();
}

void OverviewPage::updateCheckState()
{
    m_checkState->setText(m_counts.unchecked > 0
                              ? tr("%n applicant(s), %1 of them checked so far", nullptr, m_counts.all)
                                    .arg(m_counts.all - m_counts.unchecked)
                              : tr("%n applicant(s), all checked", nullptr, m_counts.all));
    m_taskList->setEmptyText(m_counts.unchecked > 0 || m_tasksRun
                                 ? tr("What is to be done appears here when all applicants are checked.")
                                 : tr("Nothing is due."));
}

/// The newest state wins: what changes while tasks are worked out is worked out after it.
void OverviewPage::updateTasks()
{
    if (m_counts.unchecked > 0 || !m_workspace.applicants()->isComplete())
        return;
    if (m_tasksRun) {
        m_tasksAgain = true;
        return;
    }
    const ApplicantListModel *applicants = m_workspace.applicants();
    Season season = m_workspace.season();
    season.asOf = m_workspace.now();
    m_tasksRun = true;
    const auto work = [rows = applicants->rows(), names = applicants->names(), season] {
        const auto input = [&](qsizetype place) {
            const ApplicantRow &row = rows.at(place);
            return TaskInput{
                row.dossier.id, ApplicantListModel::displayName(row.dossier, names), *row.summary};
        };
        return tasksOf(rows.size(), input, season);
    };
    whenDone(QtConcurrent::run(work), this, [this](const QList<SeasonTask> &tasks) { showTasks(tasks); });
}

void OverviewPage::showTasks(const QList<SeasonTask> &tasks)
{
    m_tasksRun = false;
    if (!m_workspace.isOpen())
        return;
    if (std::exchange(m_tasksAgain, false)) {
        updateTasks();
        return;
    }
    m_tasks = tasks;
    m_taskModel.setTasks(m_tasks, m_workspace.batchFindings(), m_workspace.now().date());
    updateCheckState();
}

void OverviewPage::choose(const QModelIndex &index)
{
    if (const QString rule = m_taskModel.ruleWithMore(index); !rule.isEmpty()) {
        showFindings(rule);
        return;
    }
    const SeasonTask *task = m_taskModel.task(index);
    if (!task)
        return;
    if (task->kind == TaskKind::SeasonQuestions) {
        openSeasonQuestions();
        return;
    }
    ApplicantFilter filter;
    filter.people = QSet<QUuid>(task->ids.cbegin(), task->ids.cend());
    filter.peopleText = task->text;
    Q_EMIT listRequested(filter);
}

void OverviewPage::showFindings(const QString &rule)
{
    QList<Finding> findings = m_workspace.batchFindings();
    findings.removeIf([&rule](const Finding &finding) { return finding.rule != rule; });
    auto *dialog = new FindingsDialog(findings, window());
    dialog->open();
}

/// They stand in every dossier, so one that asks them will do.
void OverviewPage::openSeasonQuestions()
{
    const ApplicantListModel *applicants = m_workspace.applicants();
    for (int row = 0; row < applicants->rowCount(); ++row) {
        const std::optional<CheckSummary> &summary = applicants->at(row).summary;
        if (summary && summary->seasonConfirms > 0) {
            Q_EMIT dossierRequested(applicants->idAt(row), QString());
            return;
        }
    }
}

void OverviewPage::updateStarting()
{
    m_schedule->setStarting(m_workspace.isWritable());
    m_import->setEnabled(m_workspace.isWritable());
    m_new->setEnabled(m_workspace.isWritable());
}

void OverviewPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const bool narrow = width() < fontMetrics().height() * wideFrom;
    m_columns->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_schedule->setNarrow(width() < fontMetrics().height() * wideScheduleFrom);
}

} // namespace chuding
