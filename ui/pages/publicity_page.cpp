// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/publicity_page.h"

#include "checks/round_state.h"
#include "ui/core/theme.h"
#include "ui/dossier/draft_keeper.h"
#include "ui/publicity/paper_pane.h"
#include "ui/publicity/round_delegate.h"
#include "ui/publicity/round_editor.h"
#include "ui/publicity/round_reader.h"
#include "ui/publicity/round_steps.h"

#include <QAction>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace chuding {

namespace {
constexpr int roundSettleMs = 300;
const QString publicitySplitterState = QStringLiteral("publicity.splitter");
} // namespace

PublicityPage::PublicityPage(const PageTools &tools, QWidget *parent)
    : Page(tools, parent)
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_editor(new RoundEditor(tools.workspace.applicants(), this))
    , m_papers(new PaperPane(tools.prompt, tools.settings, this))
    , m_drafts(new DraftBar(this))
    , m_reader(new RoundReader(tools.workspace, this))
{
    buildPage();
    addCommands();
    connectEditor();
    prepareDrafts();
    m_settle.setSingleShot(true);
    m_settle.setInterval(roundSettleMs);
    connect(&m_settle, &QTimer::timeout, this, &PublicityPage::judge);
    connectReader();
    connect(&m_workspace, &Workspace::roundsChanged, this, &PublicityPage::onRoundsChanged);
    // A window that goes hides its pages after the workspace is gone.
    connect(&m_workspace, &QObject::destroyed, this, [this] { m_stored.reset(); });
    connect(&m_workspace, &Workspace::closed, this, [this] {
        closeRound();
        m_reader->clearChanges();
        m_model.setSeason(m_workspace.season(), QDate());
    });
}

void PublicityPage::buildPage()
{
    auto *work = new QSplitter(Qt::Horizontal, this);
    work->setChildrenCollapsible(false);
    work->addWidget(m_editor);
    work->addWidget(m_papers);
    work->setStretchFactor(0, 1);
    work->setStretchFactor(1, 1);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(buildEmpty());
    m_stack->addWidget(work);
    m_splitter->setObjectName(QStringLiteral("publicitySplitter"));
    m_splitter->addWidget(buildList());
    m_splitter->addWidget(m_stack);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    const int em = fontMetrics().horizontalAdvance(QChar(u'国'));
    m_splitter->setSizes({em * 18, em * 60});
    work->setSizes({em * 34, em * 32});
    m_splitter->restoreState(m_settings.state(publicitySplitterState));
    m_papers->setMinimumWidth(em * 16);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_drafts);
    layout->addWidget(m_splitter, 1);
}

QWidget *PublicityPage::buildList()
{
    const int unit = spacingUnit(this);
    auto *side = new QWidget(this);
    m_new = new QToolButton(side);
    m_new->setObjectName(QStringLiteral("newRound"));
    m_new->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_new->setAutoRaise(true);
    m_new->setFocusPolicy(Qt::TabFocus);
    m_new->setIcon(themedIcon(QStringLiteral("add")));
    m_new->setText(tr("New round"));
    m_new->setPopupMode(QToolButton::InstantPopup);
    m_new->setMenu(new QMenu(m_new));
    m_list = new QListView(side);
    m_list->setObjectName(QStringLiteral("roundList"));
    m_list->setAccessibleName(tr("Rounds"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new RoundDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    keepSelectionColor(m_list);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(unit, unit / 2, unit, 0);
    head->addWidget(m_new);
    head->addStretch();
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(unit / 2);
    layout->addLayout(head);
    layout->addWidget(m_list, 1);
    side->setMinimumWidth(fontMetrics().height() * 11);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex &index) {
            const QUuid id = index.data(RoundListModel::IdRole).toUuid();
            if (!id.isNull() && id != currentRound())
                openRound(id);
        });
    return side;
}

QWidget *PublicityPage::buildEmpty()
{
    auto *empty =
        new QLabel(tr("A round is a public notice (公示) of one or more applicants. Choose one in the "
                      "list, or make a new one: before applying (附件2, 附件3), or after the review "
                      "(附件4)."),
            this);
    empty->setWordWrap(true);
    empty->setAlignment(Qt::AlignCenter);
    empty->setMargin(spacingUnit(this) * 4);
    return empty;
}

void PublicityPage::addCommands()
{
    using Group = Commands::Group;
    using Needs = Commands::Needs;
    const auto add = [this](const char *id, Needs needs, const QString &text, const char *icon,
                         const QList<QKeySequence> &keys, const std::function<void()> &run) {
        QAction *action = m_commands.add(
            QString::fromLatin1(id), Group::Publicity, needs, text, QString::fromLatin1(icon), keys);
        connect(action, &QAction::triggered, this, run);
        return action;
    };
    const auto make = [this](PublicityKind kind) { newRound(kind, {}); };
    // What acts on the chosen round first shows it.
    const auto here = [this](const std::function<void()> &run) {
        return [this, run] {
            if (isVisible())
                run();
            else
                Q_EMIT pageRequested(Id::Publicity);
        };
    };
    m_new->menu()->addAction(add("publicity.first", Needs::Writing, tr("New round before applying (附件2)"),
        "add", {QKeySequence(QStringLiteral("Ctrl+Shift+N"))}, [make] { make(PublicityKind::First); }));
    m_new->menu()->addAction(add("publicity.second", Needs::Writing, tr("New round after the review (附件4)"),
        "add", {}, [make] { make(PublicityKind::Second); }));
    add("publicity.step", Needs::Writing, tr("Mark the round as posted, or issue its result"), "pin", {},
        here([this] { takeStep(); }));
    add("publicity.print", Needs::Library, tr("Print the paper of the round"), "print", {},
        here([this] { m_papers->print(); }));
    add("publicity.pdf", Needs::Library, tr("Save the paper of the round as PDF"), "save", {},
        here([this] { m_papers->savePdf(); }));
    add("publicity.remove", Needs::Writing, tr("Remove the round"), "remove", {}, here([this] { remove(); }));
    updateCommands();
}

void PublicityPage::connectEditor()
{
    connect(m_editor, &RoundEditor::edited, this, [this] { m_settle.start(); });
    connect(m_editor, &RoundEditor::edited, this, &Page::unsavedChanged);
    connect(m_editor, &RoundEditor::saveRequested, this, &PublicityPage::save);
    connect(m_editor, &RoundEditor::discardRequested, this, &PublicityPage::discardTyped);
    connect(m_editor, &RoundEditor::removeRequested, this, &PublicityPage::remove);
    connect(m_editor, &RoundEditor::proposalRequested, this, &PublicityPage::proposeDates);
    connect(m_editor, &RoundEditor::stepRequested, this, &PublicityPage::takeStep);
    connect(m_editor, &RoundEditor::dossierRequested, this, &Page::dossierRequested);
    connect(m_editor, &RoundEditor::correctionRequested, this, [this] {
        QList<PublicityMember> concerned = m_stored->members;
        concerned.removeIf([this](const PublicityMember &member) {
            const QList<PostedChange> changes = m_reader->changes().value(m_stored->id);
            return std::none_of(changes.cbegin(), changes.cend(),
                [&member](const PostedChange &change) { return change.dossierId == member.dossierId; });
        });
        again(concerned, tr("Prepared a correcting round (更正公示)"));
    });
    connect(m_editor, &RoundEditor::repetitionRequested, this,
        [this] { again(m_stored->members, tr("Prepared a new round (重新公示)")); });
    connect(
        m_papers, &PaperPane::message, this, [this](const QString &text) { Q_EMIT message(text, false); });
    connect(m_papers, &PaperPane::fieldRequested, this, [this](QUuid dossier, const QString &field) {
        if (dossier.isNull())
            m_editor->goTo(field);
        else
            Q_EMIT dossierRequested(dossier, field);
    });
}

void PublicityPage::connectReader()
{
    m_changeTimer.setSingleShot(true);
    m_changeTimer.setInterval(roundSettleMs);
    connect(&m_changeTimer, &QTimer::timeout, this, [this] {
        m_reader->readChanges();
        if (m_stored)
            loadFacts();
    });
    const auto lookAgain = [this] { m_changeTimer.start(); }; // once for all dossiers of a step
    connect(&m_workspace, &Workspace::dossierSaved, this, lookAgain);
    connect(&m_workspace, &Workspace::dossierRemoved, this, lookAgain);
    connect(&m_workspace, &Workspace::refreshed, this, lookAgain);
    connect(m_reader, &RoundReader::factsRead, this, &PublicityPage::judge);
    connect(m_reader, &RoundReader::changesRead, this, [this] {
        const QList<QUuid> rounds = m_reader->changes().keys();
        m_model.setChanged(QSet<QUuid>(rounds.cbegin(), rounds.cend()));
        showChanges();
    });
}

void PublicityPage::refresh()
{
    onRoundsChanged();
}

void PublicityPage::saveState()
{
    m_settings.setState(publicitySplitterState, m_splitter->saveState());
    if (!save())
        m_keeper->keep(); // what cannot be read waits for the next time
}

bool PublicityPage::hasUnsaved() const
{
    return m_stored && m_workspace.isWritable() && m_editor->isModified();
}

bool PublicityPage::focusSearch()
{
    if (!m_stored)
        return false;
    m_editor->goTo(QStringLiteral("round.members"));
    return true;
}

bool PublicityPage::event(QEvent *event)
{
    // Ctrl+S saves the round while the page is up, whatever else has that key.
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent *>(event)->matches(QKeySequence::Save)) {
        event->accept();
        return true;
    }
    return Page::event(event);
}

void PublicityPage::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Save))
        save();
    else
        Page::keyPressEvent(event);
}

void PublicityPage::hideEvent(QHideEvent *event)
{
    save();
    Page::hideEvent(event);
}

void PublicityPage::onRoundsChanged()
{
    m_model.setSeason(m_workspace.season(), m_workspace.now().date());
    m_changeTimer.start();
    std::optional<PublicityRound> round = m_workspace.round(m_wanted);
    if (round)
        m_wanted = QUuid();
    else
        round = m_workspace.round(currentRound());
    if (!round && isVisible())
        round = m_workspace.round(m_model.idOfNext());
    if (!round) {
        closeRound();
        return;
    }
    if (m_stored != round)
        show(*round);
    choose(round->id);
}

void PublicityPage::choose(QUuid id)
{
    m_list->setCurrentIndex(m_model.index(m_model.rowOf(id)));
}

void PublicityPage::openRound(QUuid id)
{
    if (id == currentRound())
        return;
    if (!save()) {
        choose(currentRound());
        return;
    }
    m_wanted = id;
    if (m_workspace.round(id))
        onRoundsChanged();
}

void PublicityPage::show(const PublicityRound &round)
{
    const bool other = currentRound() != round.id;
    m_stored = round;
    m_drafts->prefer(round.id);
    if (other)
        m_reader->clearFacts();
    m_editor->load(round, m_workspace.isWritable());
    m_stack->setCurrentIndex(1);
    judge();
    showChanges();
    loadFacts();
    updateCommands();
}

void PublicityPage::closeRound()
{
    m_stored.reset();
    m_reader->clearFacts();
    m_settle.stop();
    m_keeper->stop();
    m_papers->clear();
    m_stack->setCurrentIndex(0);
    m_list->selectionModel()->clear();
    updateCommands();
    Q_EMIT unsavedChanged();
}

void PublicityPage::loadFacts()
{
    m_reader->readFactsOf(m_editor->current().members);
}

void PublicityPage::judge()
{
    Q_EMIT unsavedChanged();
    if (!m_stored)
        return;
    const PublicityRound round = m_editor->current();
    m_editor->setReady(readyFor(round.kind, *m_workspace.applicants(), m_workspace.season()));
    m_editor->judge(m_workspace.season(), m_workspace.now(), m_reader->facts());
    m_papers->setRound(round, m_reader->facts(), m_workspace.season().policy, m_workspace.now());
    if (!m_reader->wasAskedFor(round.members))
        loadFacts();
}

void PublicityPage::showChanges()
{
    m_editor->setChanges(m_reader->changes().value(currentRound()));
}

void PublicityPage::proposeDates()
{
    m_editor->setPeriod(proposedDays(
        m_editor->current().kind, m_reader->facts(), m_workspace.season(), m_workspace.now(), m_settings));
    judge();
}

void PublicityPage::newRound(PublicityKind kind, const QList<QUuid> &members, const DayRange &period)
{
    if (!m_workspace.isWritable() || !save())
        return;
    Q_EMIT pageRequested(Id::Publicity);
    PublicityRound round;
    round.kind = kind;
    round.period = period;
    for (const QUuid id : members)
        round.members.append({id, {}, {}, {}, {}, 0});
    const QString text = tr("Made a round");
    const auto work = [ids = round.members](
                          LibraryThread::Seat &seat) { return readFacts(*seat.library, ids); };
    m_workspace.thread().run(
        work, this, [this, round, text](const RoundFacts &facts) { makeRound(round, facts, text); });
}

void PublicityPage::again(const QList<PublicityMember> &members, const QString &text)
{
    if (!m_stored || !m_workspace.isWritable())
        return;
    PublicityRound round;
    round.kind = m_stored->kind;
    round.unitName = m_stored->unitName;
    round.office = m_stored->office;
    round.phone = m_stored->phone;
    round.members = members;
    makeRound(round, m_reader->facts(), text);
}

void PublicityPage::makeRound(const PublicityRound &wanted, const RoundFacts &facts, const QString &text)
{
    const PublicityRound round =
        filledRound(wanted, facts, m_workspace.season(), m_workspace.info(), m_workspace.now(), m_settings);
    m_wanted = round.id;
    m_workspace.apply({text, {}, {{std::nullopt, round}}}, this, [this, text](const Result<void> &done) {
        if (done) {
            Q_EMIT message(text, true);
            return;
        }
        m_wanted = QUuid();
        m_prompt.tell(window(), noticeOf(text, done.error()));
    });
}

bool PublicityPage::save()
{
    if (!m_stored || !m_workspace.isWritable() || !m_editor->isModified())
        return true;
    const auto [field, fault] = m_editor->fault();
    if (!fault.isEmpty()) {
        Q_EMIT message(
            tr("%1: %2 Nothing was saved.", "field: fault").arg(m_editor->fieldName(field), fault), false);
        m_editor->goTo(field);
        return false;
    }
    PublicityRound after = m_editor->current();
    if (after.report)
        after.report->groups = reportGroups(after, m_workspace.season().policy);
    if (!after.office.isEmpty() || !after.phone.isEmpty())
        m_settings.setPublicityContact(after.office, after.phone);
    write(after, tr("Changed the round of %1").arg(roundPeople(after)));
    return true;
}

void PublicityPage::write(const PublicityRound &after, const QString &text)
{
    const PublicityRound before = *m_stored;
    m_stored = after; // the editor takes it as saved; a failure brings the old one back
    m_editor->load(after, m_workspace.isWritable());
    judge();
    m_workspace.apply({text, {}, {{before, after}}}, this, [this, before, text](const Result<void> &done) {
        if (done) {
            m_keeper->drop(before.id);
            Q_EMIT message(text, true);
            return;
        }
        m_prompt.tell(window(), noticeOf(text, done.error()));
        if (currentRound() == before.id)
            m_stored.reset();
        m_wanted = before.id;
        onRoundsChanged();
    });
}

void PublicityPage::remove()
{
    if (!m_stored || !m_workspace.isWritable())
        return;
    const PublicityRound before = *m_stored;
    const QString text = tr("Removed the round of %1").arg(roundPeople(before));
    const auto finish = [this, text, id = before.id](const Result<void> &done) {
        if (!done) {
            m_prompt.tell(window(), noticeOf(text, done.error()));
            return;
        }
        m_keeper->settle(id);
        Q_EMIT message(text, true);
    };
    m_workspace.apply({text, {}, {{before, std::nullopt}}}, this, finish);
}

void PublicityPage::takeStep()
{
    if (!m_stored || !m_workspace.isWritable() || !m_editor->fault().second.isEmpty())
        return;
    const Season &season = m_workspace.season();
    const RoundState state =
        roundState(m_editor->current(), m_workspace.now().date(), season.policy, season.calendar);
    if (state.phase == RoundPhase::Draft)
        post();
    else if (state.phase == RoundPhase::Over)
        issue();
}

void PublicityPage::post()
{
    const PublicityRound round = m_editor->current();
    if (round.members.isEmpty() || !round.period.isComplete())
        return;
    const auto work = [round, policy = m_workspace.season().policy, now = m_workspace.now()](
                          LibraryThread::Seat &seat) {
        return postedRound(*seat.library, round, policy, now);
    };
    m_workspace.thread().run(work, this, [this](const Result<PublicityRound> &posted) {
        const QString text = tr("Marked the round as posted");
        if (!posted)
            m_prompt.tell(window(), noticeOf(text, posted.error()));
        else if (posted->id == currentRound())
            write(*posted, text);
    });
}

void PublicityPage::issue()
{
    if (!m_editor->current().objection) {
        Q_EMIT message(tr("Say first whether there were objections: the result states it."), false);
        m_editor->goTo(QStringLiteral("round.objection"));
        return;
    }
    const PublicityRound round =
        issuedRound(m_editor->current(), m_workspace.season(), m_workspace.now().date());
    const bool isFirst = round.kind == PublicityKind::First;
    const QString paper = isFirst ? QStringLiteral("附件3") : QStringLiteral("附件4");
    write(round, tr("Dated %1 %2", "paper, day").arg(paper, round.resultDate.toString(Qt::ISODate)));
    m_papers->choose(isFirst ? RoundPaper::Result : RoundPaper::Report);
}

void PublicityPage::updateCommands()
{
    for (const char *id : {"publicity.step", "publicity.print", "publicity.pdf", "publicity.remove"})
        m_commands.setUsable(m_commands.find(QString::fromLatin1(id)), m_stored.has_value());
    m_new->setEnabled(m_workspace.isWritable());
}

bool PublicityPage::printShown()
{
    m_papers->print();
    return true;
}

} // namespace chuding
