// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dossier/dossier_panel.h"

#include "checks/attachment_slots.h"
#include "ui/core/theme.h"
#include "ui/dossier/attachment_section.h"
#include "ui/dossier/dossier_form.h"
#include "ui/dossier/draft_keeper.h"
#include "ui/dossier/findings_pane.h"
#include "ui/dossier/history_section.h"
#include "ui/widgets/drops.h"

#include <QDropEvent>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace chuding {

namespace {
/// Findings settle so long after the last key.
constexpr int settleMs = 300;
} // namespace

DossierPanel::DossierPanel(Workspace &workspace, Prompt &prompt, QWidget *parent)
    : DossierPanel(workspace, prompt, nullptr, parent)
{
}

DossierPanel::DossierPanel(Workspace &workspace, Prompt &prompt, DraftBar *drafts, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_prompt(prompt)
    , m_hasWindow(drafts != nullptr)
    , m_drafts(drafts ? drafts : new DraftBar(this))
    , m_stack(new QStackedWidget(this))
    , m_batch(new QLabel(this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_form(new DossierForm(this))
    , m_pane(new FindingsPane(this))
    , m_state(new QLabel(this))
    , m_discard(new QPushButton(tr("&Discard changes"), this))
    , m_save(new QPushButton(themedIcon(QStringLiteral("save")), tr("&Save"), this))
{
    setAcceptDrops(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    if (!m_hasWindow)
        layout->addWidget(m_drafts);
    layout->addWidget(m_stack, 1);
    m_batch->setWordWrap(true);
    m_batch->setAlignment(Qt::AlignCenter);
    m_batch->setMargin(spacingUnit(this) * 4);
    m_stack->addWidget(m_batch);
    buildPage();
    buildAside();
    m_pane->setFieldNames([this](const QString &key) { return m_form->fieldName(key); });
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleMs);
    connect(&m_settle, &QTimer::timeout, this, &DossierPanel::judge);
    connect(m_form, &DossierForm::edited, this, &DossierPanel::onEdited);
    connect(m_form, &DossierForm::filled, this, [this](const QString &text) { Q_EMIT message(text); });
    connect(m_form, &DossierForm::roundRequested, this, &DossierPanel::roundRequested);
    connect(m_form, &DossierForm::markClicked, m_pane, &FindingsPane::showCard);
    connect(m_form, &QStackedWidget::currentChanged, this, [this](int tab) {
        if (tab == DossierForm::History)
            loadHistory();
    });
    connect(m_form->history(), &HistorySection::compareRequested, this, &DossierPanel::compareRevisions);
    connect(m_form->history(), &HistorySection::restoreRequested, this, &DossierPanel::restoreRevision);
    prepareDrafts();
    connectAttachments();
    connect(m_pane, &FindingsPane::goToRequested, this, &DossierPanel::goTo);
    connect(m_pane, &FindingsPane::answered, this, &DossierPanel::answer);
    connect(m_pane, &FindingsPane::withdrawn, this, &DossierPanel::withdraw);
    connect(m_save, &QPushButton::clicked, this, &DossierPanel::save);
    connect(m_discard, &QPushButton::clicked, this, &DossierPanel::discard);
    connect(&m_workspace, &Workspace::dossierSaved, this, &DossierPanel::onSavedElsewhere);
    connect(&m_workspace, &Workspace::dossierRemoved, this, [this](QUuid id) {
        // Of thousands that go, few have a draft.
        const bool isOpenHere = id == m_draft.id;
        if (isOpenHere || m_keeper->foundDraft(id).dossier.id == id)
            m_keeper->settle(id);
        if (isOpenHere)
            closeDossier();
    });
    connect(&m_workspace, &Workspace::scansSeen, this, [this](const QSet<QUuid> &dossiers) {
        if (dossiers.contains(m_draft.id))
            judge();
    });
    connect(&m_workspace, &Workspace::refreshed, this, [this] {
        showBatch();
        judge();
    });
    connect(&m_workspace, &Workspace::closed, this, &DossierPanel::closeDossier);
    closeDossier();
}

void DossierPanel::open(QUuid id)
{
    if (m_isOpen && id == m_draft.id)
        return;
    whenSaved([this, id] {
        if (m_elsewhere && m_elsewhere(id))
            standAside(id);
        else
            load(id);
    });
}

void DossierPanel::openNew()
{
    whenSaved([this] {
        ++m_loading;
        Dossier dossier;
        dossier.id = QUuid::createUuid();
        dossier.policyId = m_workspace.info().policyId;
        if (m_workspace.info().role == OfficeRole::Employer) {
            dossier.employment.unitName = m_workspace.info().unitName;
            dossier.employment.creditCode = m_workspace.info().unitCode;
            dossier.employment.department = m_authority;
        }
        m_blank = dossier;
        show(std::nullopt, dossier, 0);
        m_form->setCurrentIndex(DossierForm::Basics);
        m_form->goTo(QStringLiteral("person.name"));
    });
}

void DossierPanel::load(QUuid id)
{
    const int request = ++m_loading;
    m_workspace.load(id, this, [this, request](const Result<StoredDossier> &stored) {
        if (request != m_loading)
            return;
        if (!stored) {
            m_prompt.tell(window(), noticeOf(tr("Opening a dossier"), stored.error()));
            if (!m_isOpen)
                Q_EMIT left();
        } else if (m_elsewhere && m_elsewhere(stored->dossier.id))
            standAside(stored->dossier.id);
        else
            show(stored->dossier, stored->dossier, stored->revision);
    });
}

void DossierPanel::show(const std::optional<Dossier> &stored, const Dossier &draft, int revision)
{
    const bool other = !m_isOpen || m_draft.id != draft.id;
    m_stored = stored;
    m_draft = draft;
    m_revision = revision;
    m_isOpen = true;
    m_changedElsewhere = false;
    m_drafts->prefer(draft.id);
    m_form->load(draft, m_workspace.season());
    m_form->setReadOnly(m_workspace.isReadOnly());
    m_stack->setCurrentIndex(1);
    judge();
    updateActions();
    if (m_form->currentIndex() == DossierForm::History)
        loadHistory();
    if (other)
        Q_EMIT opened(draft.id);
}

void DossierPanel::closeDossier()
{
    const bool wasOpen = m_isOpen;
    ++m_loading;
    m_isOpen = false;
    m_changedElsewhere = false;
    m_stored.reset();
    m_draft = Dossier();
    m_blank = Dossier();
    m_revision = 0;
    m_settle.stop();
    m_keeper->stop();
    m_stack->setCurrentIndex(0);
    showBatch();
    updateActions();
    if (wasOpen)
        Q_EMIT left();
}

Dossier DossierPanel::current() const
{
    Dossier dossier = m_draft;
    m_form->store(dossier);
    return dossier;
}

bool DossierPanel::isModified() const
{
    if (!m_isOpen)
        return false;
    if (!m_form->fault().second.isEmpty())
        return true;
    return current() != (m_stored ? *m_stored : m_blank);
}

void DossierPanel::onEdited()
{
    updateActions();
    m_settle.start();
    m_keeper->schedule();
}

void DossierPanel::judge()
{
    if (!m_isOpen)
        return;
    const Dossier dossier = current();
    const QList<Finding> findings = m_workspace.findings(dossier);
    const bool readOnly = m_workspace.isReadOnly();
    m_form->showFindings(findings);
    m_form->showReturn(dossier);
    judgeSteps(dossier);
    m_form->attachments()->showDossier(
        dossier, requiredAttachments(dossier, m_workspace.season().contextFor(dossier.id)), findings);
    m_pane->showFindings(findings, checklistOf(dossier, m_workspace.season()), readOnly);
    showHead();
    Q_EMIT typed(dossier);
}

void DossierPanel::judgeSteps(const Dossier &dossier)
{
    CheckContext context = m_workspace.season().contextFor(dossier.id);
    context.asOf = m_workspace.now();
    m_form->showSteps(stepStates(m_stored ? *m_stored : m_blank, dossier, m_workspace.info().role, context));
}

Dossier DossierPanel::signedCurrent() const
{
    Dossier dossier = current();
    EventRecord signature;
    signature.by = m_workspace.operatorName();
    signature.role = m_workspace.info().role;
    signature.office = m_workspace.info().unitName;
    signature.revision = m_revision;
    signNewSteps(m_stored ? *m_stored : m_blank, dossier, signature);
    return dossier;
}

void DossierPanel::whenSaved(std::function<void()> next)
{
    if (!isModified() || m_workspace.isReadOnly()) {
        next();
        return;
    }
    m_next = std::move(next);
    save();
}

void DossierPanel::save()
{
    if (m_saving || !isModified() || m_workspace.isReadOnly())
        return;
    judgeSteps(current());
    const auto [key, fault] = m_form->fault();
    if (!fault.isEmpty()) {
        m_next = nullptr;
        Q_EMIT message(tr("%1: %2 Nothing was saved.", "field: fault").arg(m_form->fieldName(key), fault));
        Q_EMIT stayed(m_draft.id);
        m_form->goTo(key);
        return;
    }
    m_saving = true;
    const Dossier after = signedCurrent();
    const QString text = m_stored ? tr("Changed %1").arg(nameOf(after)) : tr("Added %1").arg(nameOf(after));
    updateActions();
    m_workspace.save(m_stored, after, m_revision, text, this,
        [this, after](const Result<int> &revision) { finishSave(after, revision); });
}

void DossierPanel::finishSave(const Dossier &saved, const Result<int> &revision)
{
    m_saving = false;
    if (!revision) {
        m_next = nullptr;
        updateActions();
        Q_EMIT stayed(m_draft.id);
        explainFailure(revision.error());
        return;
    }
    m_stored = saved;
    m_revision = *revision;
    m_changedElsewhere = false;
    m_draft.confirmations = saved.confirmations;
    m_draft.events = saved.events;
    m_keeper->drop(saved.id);
    judgeSteps(current());
    updateActions();
    showHead();
    const auto next = std::exchange(m_next, nullptr);
    if (next)
        next();
}

void DossierPanel::discard()
{
    m_keeper->drop(m_draft.id);
    if (m_stored)
        show(m_stored, *m_stored, m_revision);
    else
        closeDossier();
}

void DossierPanel::explainFailure(const Error &error)
{
    if (error.code == Error::Code::Conflict) {
        resolveConflict();
        return;
    }
    Question notice = noticeOf(tr("Saving %1").arg(nameOf(current())), error);
    if (error.code == Error::Code::Exists) {
        notice.text = tr("Another applicant of this library has the same ID number, so nothing was saved.");
        notice.advice = tr("Correct the ID number, or search the list for it and open that applicant.");
        m_form->goTo(QStringLiteral("person.id"));
    }
    m_prompt.tell(window(), notice);
}

void DossierPanel::resolveConflict()
{
    const Dossier mine = current();
    Question question;
    question.title = tr("Saving %1").arg(nameOf(mine));
    question.text =
        tr("%1 was changed elsewhere after you opened it, so nothing was saved.").arg(nameOf(mine));
    question.advice = tr("Load the other version, and your changes here are lost; or save yours over it: the "
                         "other version stays in the history.");
    question.answers = QStringList{tr("Load the other version"), tr("Save mine over it")};
    const std::optional<int> choice = m_prompt.ask(window(), question);
    if (choice == 0)
        load(mine.id);
    else if (choice == 1)
        overwrite(mine);
}

void DossierPanel::overwrite(const Dossier &mine)
{
    m_saving = true;
    m_workspace.load(mine.id, this, [this, mine](const Result<StoredDossier> &theirs) {
        m_saving = false;
        if (!theirs) {
            explainFailure(theirs.error());
            return;
        }
        m_stored = theirs->dossier;
        m_revision = theirs->revision;
        save();
    });
}

void DossierPanel::answer(const QString &rule, bool yes)
{
    QString reason;
    if (!yes) {
        const auto typed = m_prompt.askText(window(), tr("Answer: no"), tr("Why not?"));
        if (!typed)
            return;
        reason = *typed;
    }
    const Dossier dossier = current();
    if (isSeasonQuestion(rule)) {
        answerForSeason({rule, yes, reason, m_operator, m_workspace.now(), QString()});
        return;
    }
    m_draft.confirmations = withAnswer(dossier, rule, yes, reason, m_operator, m_workspace.now());
    updateActions();
    judge();
    m_keeper->schedule();
}

void DossierPanel::answerForSeason(const Confirmation &confirmation)
{
    const QString text = tr("Answered a question about the notice");
    m_workspace.saveSeasonConfirmation(
        confirmation, text, this, [this, text](const Result<void> &saved) { tellAboutAnswer(text, saved); });
}

void DossierPanel::tellAboutAnswer(const QString &text, const Result<void> &saved)
{
    if (saved)
        Q_EMIT message(text, true);
    else
        m_prompt.tell(window(), noticeOf(text, saved.error()));
}

void DossierPanel::withdraw(const QString &rule)
{
    if (isSeasonQuestion(rule)) {
        const QString text = tr("Took back an answer about the notice");
        m_workspace.withdrawSeasonConfirmation(
            rule, text, this, [this, text](const Result<void> &saved) { tellAboutAnswer(text, saved); });
        return;
    }
    m_draft.confirmations = withoutAnswer(m_draft, rule);
    updateActions();
    judge();
    m_keeper->schedule();
}

void DossierPanel::goTo(const QString &field)
{
    m_form->goTo(field);
    if (!m_form->editor(field))
        Q_EMIT message(
            tr("There is no field for this yet; the nearest section is %1.").arg(m_form->sectionName(field)));
}

void DossierPanel::onSavedElsewhere(QUuid id)
{
    if (!m_isOpen || id != m_draft.id || m_saving)
        return;
    if (!isModified()) {
        load(id);
        return;
    }
    // What is typed stays; saving it asks which of the two is to be kept.
    m_changedElsewhere = true;
    updateActions();
}

void DossierPanel::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_isOpen && m_stored && !m_workspace.isReadOnly() && !droppedPaths(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void DossierPanel::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    Q_EMIT filesDropped(m_draft.id, droppedPaths(event->mimeData()));
}

} // namespace chuding
