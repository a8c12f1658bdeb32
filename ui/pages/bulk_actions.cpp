// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/bulk_actions.h"

#include "checks/checklist.h"
#include "checks/flow.h"
#include "ui/dialogs/bin_dialog.h"
#include "ui/dialogs/bulk_attach_dialog.h"
#include "ui/dialogs/scan_choice.h"

#include <QAction>
#include <QMap>
#include <QPointer>
#include <QSet>

namespace chuding {

namespace {

bool isOpenForOne(const ChecklistItem &item)
{
    using State = ChecklistItem::State;
    return !item.forSeason && (item.state == State::Open || item.state == State::Lapsed);
}

Result<QList<OpenQuestion>> openQuestions(
    const Library &library, const Season &season, const QList<QUuid> &ids)
{
    QMap<QString, OpenQuestion> questions;
    for (const QUuid id : ids) {
        const auto stored = library.dossier(id);
        if (!stored)
            return stored.error();
        QSet<QString> asked;
        for (const ChecklistItem &item : checklistOf(stored->dossier, season)) {
            const QString &rule = item.finding.rule;
            if (!isOpenForOne(item) || asked.contains(rule))
                continue;
            asked.insert(rule);
            OpenQuestion &question = questions[rule];
            question = {
                rule, question.people == 0 ? item.finding.message : question.example, question.people + 1};
        }
    }
    return questions.values();
}

void answerOpenOnes(Dossier &dossier, const QList<BulkAnswer> &answers, const Season &season,
    const QString &by, const Moment &at)
{
    for (const ChecklistItem &item : checklistOf(dossier, season)) {
        for (const BulkAnswer &answer : answers) {
            if (isOpenForOne(item) && item.finding.rule == answer.rule)
                dossier.confirmations = withAnswer(dossier, answer.rule, answer.yes, answer.reason, by, at);
        }
    }
}

/// Those that then mean the open dossier, or everybody.
bool worksWithoutChoice(const QAction *action)
{
    return action->objectName() == QLatin1String("papers.print") ||
           action->objectName() == QLatin1String("upload.set");
}

} // namespace

BulkActions::BulkActions(const PageTools &tools, const WhenSaved &whenSaved, QWidget *page)
    : QObject(page)
    , m_workspace(tools.workspace)
    , m_prompt(tools.prompt)
    , m_commands(tools.commands)
    , m_whenSaved(whenSaved)
    , m_page(page)
{
    add("bulk.department", tr("Set the department…"), "edit", &BulkActions::setDepartment);
    add("bulk.specialty", tr("Set specialty and title…"), "edit", &BulkActions::setSpecialty);
    add("bulk.event", tr("Record a step…"), "clock", &BulkActions::recordEvent);
    add("bulk.answer", tr("Answer questions…"), "confirm", &BulkActions::answerQuestions);
    add("bulk.attach", tr("Attach one file…"), "attach", &BulkActions::attachFile);
    add("bulk.publicity", tr("Put into a publicity round…"), "applicants", &BulkActions::requestPublicity);
    // Also of the open dossier when nobody is chosen.
    QAction *papers = m_commands.add(QStringLiteral("papers.print"), Commands::Group::Chosen,
        Commands::Needs::Library, tr("Print papers…"), QStringLiteral("print"), {QKeySequence::Print});
    connect(papers, &QAction::triggered, this,
        [this] { m_whenSaved([this] { Q_EMIT papersRequested(m_ids); }); });
    m_actions.append(papers);
    QAction *upload = m_commands.add(QStringLiteral("upload.set"), Commands::Group::Chosen,
        Commands::Needs::Library, tr("Files for the platform…"), QStringLiteral("export"));
    connect(upload, &QAction::triggered, this,
        [this] { m_whenSaved([this] { Q_EMIT uploadSetRequested(m_ids); }); });
    m_actions.append(upload);
    QAction *remove = m_commands.add(QStringLiteral("applicants.remove"), Commands::Group::Chosen,
        Commands::Needs::Writing, tr("Remove the chosen applicants"), QStringLiteral("remove"),
        {QKeySequence(QStringLiteral("Ctrl+Del"))});
    connect(remove, &QAction::triggered, this, &BulkActions::removeWhenSaved);
    m_actions.append(remove);
    QAction *bin = m_commands.add(QStringLiteral("applicants.bin"), Commands::Group::Applicants,
        Commands::Needs::Library, tr("Bin…"), QStringLiteral("bin"));
    connect(bin, &QAction::triggered, this, &BulkActions::openBin);
    setChosen({});
}

void BulkActions::add(const char *id, const QString &text, const char *icon, void (BulkActions::*run)())
{
    QAction *action = m_commands.add(QString::fromLatin1(id), Commands::Group::Chosen,
        Commands::Needs::Writing, text, QString::fromLatin1(icon));
    connect(action, &QAction::triggered, this, [this, run] { m_whenSaved([this, run] { (this->*run)(); }); });
    m_actions.append(action);
}

void BulkActions::setChosen(const QList<QUuid> &ids)
{
    m_ids = ids;
    for (QAction *action : std::as_const(m_actions)) {
        if (!worksWithoutChoice(action))
            m_commands.setUsable(action, !ids.isEmpty());
    }
}

void BulkActions::edit(const std::function<void(Dossier &)> &change, const QString &what)
{
    const QString text = m_ids.size() == 1
                             ? tr("%1: %2", "what was done, to whom")
                                   .arg(what, m_workspace.applicants()->displayName(m_ids.constFirst()))
                             : tr("%1: %2", "what was done, to whom")
                                   .arg(what, tr("%n people", nullptr, static_cast<int>(m_ids.size())));
    m_workspace.edit(m_ids, change, text, this, [this, text, what](const Result<int> &done) {
        if (!done)
            m_prompt.tell(m_page->window(), noticeOf(what, done.error()));
        else if (*done == 0)
            Q_EMIT message(tr("Nothing had to be changed."), false);
        else
            Q_EMIT message(text, true);
    });
}

void BulkActions::setDepartment()
{
    QSet<QString> known;
    const ApplicantListModel &list = *m_workspace.applicants();
    for (int row = 0; row < list.rowCount(); ++row)
        known.insert(list.at(row).dossier.department);
    known.remove(QString());
    QStringList sorted(known.cbegin(), known.cend());
    sorted.sort();
    auto *dialog = new DepartmentDialog(static_cast<int>(m_ids.size()), sorted, m_page->window());
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        edit([department = dialog->department()](
                 Dossier &dossier) { dossier.employment.department = department; },
            tr("Department %1").arg(dialog->department()));
    });
    dialog->open();
}

void BulkActions::setSpecialty()
{
    auto *dialog =
        new SpecialtyDialog(static_cast<int>(m_ids.size()), m_workspace.season().policy, m_page->window());
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const auto change = [specialty = dialog->specialty(), title = dialog->title(),
                                level = dialog->level()](Dossier &dossier) {
            dossier.application.specialty = specialty;
            if (title.isEmpty())
                return;
            dossier.application.title = title;
            dossier.application.level = level;
        };
        edit(change, tr("Specialty %1").arg(dialog->specialty()));
    });
    dialog->open();
}

void BulkActions::recordEvent()
{
    auto *dialog = new StepDialog(static_cast<int>(m_ids.size()), m_workspace.now(), m_page->window());
    connect(dialog, &StepDialog::chancesWanted, this,
        [this, dialog = QPointer(dialog)](const Moment &moment) { judgeSteps(dialog, moment); });
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        EventRecord step{dialog->event(), dialog->moment()};
        if (!dialog->reason().isEmpty())
            step.reasons.append({{}, {}, dialog->reason()});
        recordStep(step);
    });
    dialog->open();
}

/// Until another moment is entered.
void BulkActions::judgeSteps(const QPointer<StepDialog> &dialog, const Moment &moment)
{
    const auto work = [season = seasonNow(), role = m_workspace.info().role, ids = m_ids, moment](
                          LibraryThread::Seat &seat) {
        return stepChances(*seat.library, season, role, ids, moment);
    };
    m_workspace.thread().run(work, this, [this, dialog, moment](const Result<QList<StepChance>> &chances) {
        if (!dialog || dialog->moment() != moment)
            return;
        if (chances)
            dialog->setChances(*chances);
        else
            m_prompt.tell(dialog, noticeOf(tr("Record a step"), chances.error()));
    });
}

Season BulkActions::seasonNow() const
{
    Season season = m_workspace.season();
    season.asOf = m_workspace.now();
    return season;
}

/// For those for whom the flow has it next; the others are named afterwards.
void BulkActions::recordStep(EventRecord step)
{
    step.by = m_workspace.operatorName();
    step.office = m_workspace.info().unitName;
    const QString what = tr("Recorded %1").arg(codeText(step.event));
    auto refused = std::make_shared<QList<StepRefusal>>();
    const auto make = [step, what, refused, ids = m_ids, season = seasonNow(),
                          role = m_workspace.info().role](const Library &library) -> Result<Step> {
        Step made{what, {}, {}};
        for (const QUuid id : ids) {
            const Result<StoredDossier> stored = library.dossier(id);
            if (!stored)
                return stored.error();
            EventRecord own = step;
            own.revision = stored->revision;
            const Result<Dossier> after = withStep(stored->dossier, own, role, season.contextFor(id));
            if (after)
                made.dossiers.append({stored->dossier, *after});
            else
                refused->append({stored->dossier.person.name, after.error().detail});
        }
        return made;
    };
    m_workspace.applyFound(make, this, [this, what, refused](const Result<int> &done) {
        if (!done) {
            m_prompt.tell(m_page->window(), noticeOf(what, done.error()));
            return;
        }
        Q_EMIT message(
            tr("%1: %2", "what was done, to whom").arg(what, tr("%n people", nullptr, *done)), true);
        tellRefused(what, *refused);
    });
}

void BulkActions::tellRefused(const QString &title, const QList<StepRefusal> &refused)
{
    if (refused.isEmpty())
        return;
    QStringList lines;
    for (const StepRefusal &one : refused)
        lines.append(tr("%1: %2", "name, why").arg(one.name, one.reason));
    Question notice;
    notice.title = title;
    notice.text = tr("It was not recorded for %n applicant(s).", nullptr, static_cast<int>(refused.size()));
    notice.advice = lines.constFirst();
    notice.details = lines.join(QLatin1Char('\n'));
    m_prompt.tell(m_page->window(), notice);
}

void BulkActions::attachFile()
{
    const QString file =
        m_prompt.openFile(m_page->window(), tr("Attach one file to the chosen applicants"), scanFilter());
    if (file.isEmpty() || onlyScans(m_prompt, m_page->window(), {file}).isEmpty())
        return;
    auto *dialog = new BulkAttachDialog(m_workspace, m_prompt, m_ids, file, m_page->window());
    connect(dialog, &BulkAttachDialog::attached, this,
        [this](const QString &text) { Q_EMIT message(text, true); });
    dialog->open();
}

void BulkActions::answerQuestions()
{
    const auto work = [season = m_workspace.season(), ids = m_ids](
                          LibraryThread::Seat &seat) { return openQuestions(*seat.library, season, ids); };
    m_workspace.thread().run(work, this, [this](const Result<QList<OpenQuestion>> &questions) {
        if (!questions)
            m_prompt.tell(m_page->window(), noticeOf(tr("Answer questions"), questions.error()));
        else if (questions->isEmpty())
            Q_EMIT message(tr("Nothing about the chosen applicants is open to be answered."), false);
        else
            showQuestions(*questions);
    });
}

void BulkActions::showQuestions(const QList<OpenQuestion> &questions)
{
    auto *dialog = new AnswersDialog(static_cast<int>(m_ids.size()), questions, m_page->window());
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const auto change = [answers = dialog->answers(), season = m_workspace.season(),
                                by = m_workspace.operatorName(), at = m_workspace.now()](
                                Dossier &dossier) { answerOpenOnes(dossier, answers, season, by, at); };
        edit(change, tr("Answered questions"));
    });
    dialog->open();
}

void BulkActions::requestPublicity()
{
    Q_EMIT publicityRequested(m_ids);
}

void BulkActions::removeWhenSaved()
{
    if (!m_ids.isEmpty() && m_workspace.isWritable())
        m_whenSaved([this] { remove(); });
}

/// What was typed is saved by now: it would be lost, and come back without it.
void BulkActions::remove()
{
    if (m_ids.isEmpty() || !m_workspace.isWritable())
        return;
    const QString text = m_ids.size() == 1
                             ? tr("Removed %1").arg(m_workspace.applicants()->displayName(m_ids.constFirst()))
                             : tr("Removed %n people", nullptr, static_cast<int>(m_ids.size()));
    m_workspace.remove(m_ids, text, this, [this, text](const Result<int> &done) {
        if (done)
            Q_EMIT message(text, true);
        else
            m_prompt.tell(m_page->window(), noticeOf(text, done.error()));
    });
}

void BulkActions::openBin()
{
    auto *dialog = new BinDialog(m_workspace, m_prompt, m_page->window());
    connect(dialog, &BinDialog::restored, this, [this](const QString &text) { Q_EMIT message(text, true); });
    dialog->open();
}

} // namespace chuding
