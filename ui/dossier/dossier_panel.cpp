// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dossier/dossier_panel.h"

#include "ui/core/theme.h"
#include "ui/dossier/attachment_section.h"
#include "ui/dossier/dossier_form.h"
#include "ui/dossier/draft_bar.h"
#include "ui/dossier/findings_pane.h"
#include "ui/dossier/history_section.h"
#include "ui/widgets/drops.h"

#include <QDesktopServices>
#include <QDropEvent>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

namespace chuding {

namespace {

/// Shown while no dossier is open; with all of a large library the window would outgrow the screen.
constexpr int mostBatchFindings = 6;
/// Findings settle so long after the last key.
constexpr int settleMs = 300;

QString titleOf(const Dossier &dossier)
{
    return dossier.person.name.isEmpty() ? DossierPanel::tr("New applicant") : dossier.person.name;
}
} // namespace

DossierPanel::DossierPanel(Workspace &workspace, Prompt &prompt, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_prompt(prompt)
    , m_drafts(new DraftBar(this))
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
    layout->addWidget(m_drafts);
    layout->addWidget(m_stack, 1);
    m_batch->setWordWrap(true);
    m_batch->setAlignment(Qt::AlignCenter);
    m_batch->setMargin(spacingUnit(this) * 4);
    m_stack->addWidget(m_batch);
    buildHead();
    m_pane->setFieldNames([this](const QString &key) { return m_form->fieldName(key); });
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleMs);
    connect(&m_settle, &QTimer::timeout, this, &DossierPanel::judge);
    connect(m_form, &DossierForm::edited, this, &DossierPanel::onEdited);
    connect(m_form, &DossierForm::filled, this, &DossierPanel::message);
    connect(m_form, &DossierForm::roundRequested, this, &DossierPanel::roundRequested);
    connect(m_form, &DossierForm::markClicked, m_pane, &FindingsPane::showCard);
    connect(m_form, &QStackedWidget::currentChanged, this, [this](int tab) {
        if (tab == DossierForm::History)
            loadHistory();
    });
    connect(m_form->history(), &HistorySection::compareRequested, this, &DossierPanel::compareRevisions);
    connect(m_form->history(), &HistorySection::restoreRequested, this, &DossierPanel::restoreRevision);
    prepareDrafts();
    connect(m_form->attachments(), &AttachmentSection::addRequested, this, &DossierPanel::chooseFiles);
    connect(m_form->attachments(), &AttachmentSection::openRequested, this, &DossierPanel::openAttachment);
    connect(
        m_form->attachments(), &AttachmentSection::removeRequested, this, &DossierPanel::removeAttachment);
    connect(m_pane, &FindingsPane::goToRequested, this, &DossierPanel::goTo);
    connect(m_pane, &FindingsPane::answered, this, &DossierPanel::answer);
    connect(m_pane, &FindingsPane::withdrawn, this, &DossierPanel::withdraw);
    connect(m_save, &QPushButton::clicked, this, &DossierPanel::save);
    connect(m_discard, &QPushButton::clicked, this, &DossierPanel::discard);
    connect(&m_workspace, &Workspace::dossierSaved, this, &DossierPanel::onSavedElsewhere);
    connect(&m_workspace, &Workspace::dossierRemoved, this, [this](QUuid id) {
        m_drafts->take(id);
        dropDraft(id);
        if (m_isOpen && id == m_draft.id)
            closeDossier();
    });
    connect(&m_workspace, &Workspace::refreshed, this, [this] {
        if (m_isOpen)
            judge();
        else
            showBatch();
    });
    connect(&m_workspace, &Workspace::closed, this, &DossierPanel::closeDossier);
    closeDossier();
}

void DossierPanel::buildHead()
{
    const int unit = spacingUnit(this);
    auto *page = new QWidget(this);
    m_name = new QLabel(page);
    m_name->setObjectName(QStringLiteral("dossierName"));
    m_name->setFont(scaledFont(this, 1.4, true));
    m_name->setTextFormat(Qt::PlainText);
    m_verdictIcon = new QLabel(page);
    m_verdict = new QLabel(page);
    m_verdict->setObjectName(QStringLiteral("dossierVerdict"));
    m_verdict->setFont(scaledFont(this, 1.1, true));
    const auto button = [this, page](const QString &icon, const QString &text) {
        auto *tool = new QToolButton(page);
        tool->setAutoRaise(true);
        tool->setIcon(themedIcon(icon));
        tool->setToolTip(text);
        tool->setAccessibleName(text);
        return tool;
    };
    auto *previous = button(QStringLiteral("previous"), tr("Previous applicant (Alt+Up)"));
    auto *next = button(QStringLiteral("next"), tr("Next applicant (Alt+Down)"));
    m_expand = button(QStringLiteral("expand"), tr("Give the dossier the whole width (F11)"));
    m_expand->setCheckable(true);
    m_expand->setShortcut(Qt::Key_F11);
    m_expand->setObjectName(QStringLiteral("expandDossier"));
    auto *head = new QHBoxLayout;
    head->setContentsMargins(unit * 2, unit, unit, unit / 2);
    head->setSpacing(unit);
    head->addWidget(m_name);
    head->addWidget(m_verdictIcon);
    head->addWidget(m_verdict, 1);
    for (QToolButton *tool : {previous, next, m_expand})
        head->addWidget(tool);
    m_splitter->addWidget(m_form);
    m_splitter->addWidget(m_pane);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setObjectName(QStringLiteral("dossierSplitter"));
    m_form->setMinimumWidth(fontMetrics().height() * 16);
    m_pane->setMinimumWidth(fontMetrics().height() * 11);
    m_discard->setObjectName(QStringLiteral("discardChanges"));
    m_save->setObjectName(QStringLiteral("saveDossier"));
    m_save->setDefault(true);
    m_save->setToolTip(tr("Save this applicant (%1)")
                           .arg(QKeySequence(QKeySequence::Save).toString(QKeySequence::NativeText)));
    m_state->setObjectName(QStringLiteral("dossierState"));
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(unit * 2, unit / 2, unit, unit / 2);
    foot->addWidget(m_state, 1);
    foot->addWidget(m_discard);
    foot->addWidget(m_save);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_form->tabBar());
    layout->addWidget(m_splitter, 1);
    layout->addLayout(foot);
    m_stack->addWidget(page);
    connect(previous, &QToolButton::clicked, this, &DossierPanel::previousRequested);
    connect(next, &QToolButton::clicked, this, &DossierPanel::nextRequested);
    connect(m_expand, &QToolButton::toggled, this, &DossierPanel::expandRequested);
}

void DossierPanel::open(QUuid id)
{
    if (m_isOpen && id == m_draft.id)
        return;
    whenSaved([this, id] { load(id); });
}

void DossierPanel::openNew()
{
    whenSaved([this] {
        ++m_loading;
        Dossier dossier;
        dossier.id = QUuid::createUuid();
        dossier.policyId = m_workspace.info().policyId;
        if (m_workspace.info().role == OfficeRole::Employer)
            dossier.employment.unitName = m_workspace.info().unitName;
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
        if (!stored)
            m_prompt.tell(window(), noticeOf(tr("Opening a dossier"), stored.error()));
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
    ++m_loading;
    m_isOpen = false;
    m_stored.reset();
    m_draft = Dossier();
    m_blank = Dossier();
    m_revision = 0;
    m_settle.stop();
    m_draftTimer.stop();
    m_stack->setCurrentIndex(0);
    showBatch();
    updateActions();
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
    scheduleDraft();
}

void DossierPanel::judge()
{
    if (!m_isOpen)
        return;
    const Dossier dossier = current();
    const QList<Finding> findings = m_workspace.findings(dossier);
    const bool readOnly = m_workspace.isReadOnly();
    m_form->showFindings(findings);
    m_pane->showFindings(findings, checklistOf(dossier, m_workspace.season()), readOnly);
    showHead();
}

void DossierPanel::showHead()
{
    const Dossier dossier = current();
    const CheckSummary summary = m_workspace.season().summary(dossier);
    const int extent = iconExtent(this);
    const Meaning meaning = meaningOf(summary.verdict);
    m_name->setText(titleOf(dossier));
    m_verdictIcon->setPixmap(meaningIcon(meaning).pixmap(QSize(extent, extent), devicePixelRatioF()));
    QStringList parts{verdictWord(summary.verdict)};
    if (summary.errors > 0)
        parts.append(tr("%n error(s)", nullptr, summary.errors));
    if (summary.warnings > 0)
        parts.append(tr("%n to look at", nullptr, summary.warnings));
    if (summary.confirms > 0)
        parts.append(tr("%n to confirm", nullptr, summary.confirms));
    m_verdict->setText(parts.join(QStringLiteral(" · ")));
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, meaningColor(meaning, palette()));
    m_verdict->setPalette(colors);
}

void DossierPanel::showBatch()
{
    QStringList lines;
    if (m_workspace.isOpen() && m_workspace.applicants()->rowCount() > 0)
        lines.append(tr("Choose an applicant in the list."));
    int more = 0;
    for (const Finding &finding : m_workspace.batchFindings()) {
        if (finding.severity == Severity::Info || lines.size() > mostBatchFindings)
            more += finding.severity != Severity::Info;
        else
            lines.append(
                tr("%1: %2", "severity: message").arg(severityWord(finding.severity), finding.message));
    }
    if (more > 0)
        lines.append(tr("And %n more finding(s) about all of them together.", nullptr, more));
    m_batch->setText(lines.join(QStringLiteral("\n\n")));
}

void DossierPanel::updateActions()
{
    const bool modified = isModified();
    const bool writable = m_isOpen && !m_workspace.isReadOnly();
    m_save->setEnabled(writable && modified && !m_saving);
    m_discard->setEnabled(modified && !m_saving);
    m_state->setText(!m_isOpen  ? QString()
                     : m_saving ? tr("Saving…")
                     : modified ? tr("Changed, not saved yet")
                     : m_stored ? tr("Saved (revision %1)").arg(m_revision)
                                : tr("Not saved yet"));
    if (modified == m_wasModified)
        return;
    m_wasModified = modified;
    Q_EMIT modifiedChanged(modified);
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
    const auto [key, fault] = m_form->fault();
    if (!fault.isEmpty()) {
        m_next = nullptr;
        Q_EMIT message(tr("%1: %2 Nothing was saved.", "field: fault").arg(m_form->fieldName(key), fault));
        Q_EMIT stayed(m_draft.id);
        m_form->goTo(key);
        return;
    }
    m_saving = true;
    const Dossier after = current();
    const QString text = m_stored ? tr("Changed %1").arg(titleOf(after)) : tr("Added %1").arg(titleOf(after));
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
    m_draft.confirmations = saved.confirmations;
    dropDraft(saved.id);
    updateActions();
    showHead();
    const auto next = std::exchange(m_next, nullptr);
    if (next)
        next();
}

void DossierPanel::discard()
{
    dropDraft(m_draft.id);
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
    Question notice = noticeOf(tr("Saving %1").arg(titleOf(current())), error);
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
    question.title = tr("Saving %1").arg(titleOf(mine));
    question.text =
        tr("%1 was changed elsewhere after you opened it, so nothing was saved.").arg(titleOf(mine));
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
        m_workspace.saveSeasonConfirmation({rule, yes, reason, m_operator, m_workspace.now(), QString()});
        return;
    }
    m_draft.confirmations = withAnswer(dossier, rule, yes, reason, m_operator, m_workspace.now());
    updateActions();
    judge();
    scheduleDraft();
}

void DossierPanel::withdraw(const QString &rule)
{
    m_draft.confirmations = withoutAnswer(m_draft, rule);
    updateActions();
    judge();
    scheduleDraft();
}

void DossierPanel::goTo(const QString &field)
{
    m_form->goTo(field);
    if (!m_form->editor(field))
        Q_EMIT message(
            tr("There is no field for this yet; the nearest section is %1.").arg(m_form->sectionName(field)));
}

void DossierPanel::chooseFiles()
{
    const QStringList files = m_prompt.openFiles(window(), tr("Attach files to %1").arg(titleOf(m_draft)),
        tr("Scans (*.pdf *.jpg *.jpeg *.png);;All files (*)"));
    if (!files.isEmpty())
        Q_EMIT filesDropped(m_draft.id, files);
}

void DossierPanel::openAttachment(int index)
{
    const Attachment attachment = m_draft.attachments.value(index);
    const auto work = [attachment](LibraryThread::Seat &seat) { return seat.library->filePath(attachment); };
    m_workspace.thread().run(work, this, [this](const Result<QString> &path) {
        if (!path)
            m_prompt.tell(window(), noticeOf(tr("Opening a file"), path.error()));
        else if (!QDesktopServices::openUrl(QUrl::fromLocalFile(*path)))
            Q_EMIT message(tr("No program is set up to open this kind of file."));
    });
}

void DossierPanel::removeAttachment(int index)
{
    whenSaved([this, index] {
        Dossier after = *m_stored;
        const QString text =
            tr("Removed %1 of %2").arg(codeText(after.attachments.at(index).kind), titleOf(after));
        after.attachments.removeAt(index);
        m_workspace.save(m_stored, after, m_revision, text, this, [this, text](const Result<int> &revision) {
            if (revision)
                Q_EMIT message(text);
            else
                explainFailure(revision.error());
        });
    });
}

void DossierPanel::onSavedElsewhere(QUuid id)
{
    if (m_isOpen && id == m_draft.id && !m_saving)
        load(id);
}

void DossierPanel::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_isOpen && m_stored && !m_workspace.isReadOnly() && !droppedFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void DossierPanel::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    Q_EMIT filesDropped(m_draft.id, droppedFiles(event->mimeData()));
}

} // namespace chuding
