// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/submission_page.h"

#include "submission/closed_export.h"
#include "submission/signer.h"
#include "ui/core/job.h"
#include "ui/core/theme.h"
#include "ui/submission/key_care.h"
#include "ui/submission/receiver_rows.h"
#include "ui/submission/signing_form.h"
#include "ui/submission/submission_gate.h"
#include "ui/submission/submission_result.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/job_bar.h"
#include "ui/widgets/row_delegate.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace chuding {

namespace {

const QString submissionHeaderState = QStringLiteral("submission.header");

/// What the work on the library's thread needs; passphrases go with it and are wiped there.
struct SubmissionOrder
{
    Policy policy;
    WorkingCalendar calendar;
    QString keyPath;
    std::shared_ptr<Passphrase> passphrase;
    ExportRequest request;
    QList<CertificateInfo> receivers;          ///< who can open it; empty: see `wayPassphrase`
    std::shared_ptr<Passphrase> wayPassphrase; ///< null: it is not encrypted to one
    bool recordsHandingIn = false;
};

QWidget *scrolling(QWidget *content, QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(content);
    return area;
}

} // namespace

/// What came of it, on the library's thread.
struct SubmissionPage::Outcome
{
    Result<QList<ExportReport>> reports;
    CertificateInfo certificate{};
    bool isWeaklyStored = false;
    std::optional<Result<HandedIn>> handedIn{}; ///< nothing: it was not to be recorded
    bool byPassphrase = false;                  ///< that is how it was encrypted

    static Outcome of(Library &library, SubmissionOrder &order, const Progress &progress)
    {
        const auto signer = Signer::load(order.keyPath, *order.passphrase);
        order.passphrase.reset();
        if (!signer)
            return {signer.error()};
        order.request.policy = &order.policy;
        order.request.calendar = &order.calendar;
        const bool isClosed = order.wayPassphrase || !order.receivers.isEmpty();
        Outcome outcome{isClosed ? exportClosedParts(library, *signer, order.request,
                                       {order.receivers, order.wayPassphrase.get()}, progress)
                                 : exportSubmissionParts(library, *signer, order.request, progress),
            signer->certificate(), signer->isWeaklyStored()};
        outcome.byPassphrase = order.wayPassphrase != nullptr;
        order.wayPassphrase.reset();
        if (!outcome.reports || !order.recordsHandingIn)
            return outcome;
        QList<SubmissionDocument> packages;
        for (const ExportReport &report : *outcome.reports)
            packages.append(report.document);
        outcome.handedIn = recordHandedIn(library, packages, order.policy, order.calendar);
        return outcome;
    }
};

SubmissionPage::SubmissionPage(const PageTools &tools, QWidget *parent)
    : Page(tools, parent)
    , m_stack(new QStackedWidget(this))
    , m_gate(new SubmissionGate(tools.workspace, this))
    , m_signing(new SigningForm(tools, SigningForm::For::Submission, this))
    , m_result(new SubmissionResult(tools.prompt, tools.settings, this))
    , m_bar(new JobBar(JobBar::Count::Bytes, this))
{
    setObjectName(QStringLiteral("submissionPage"));
    m_stack->addWidget(buildChoice());
    m_stack->addWidget(m_gate);
    m_stack->addWidget(buildPapers());
    m_stack->addWidget(scrolling(m_signing, this));
    m_stack->addWidget(m_result);
    const int unit = spacingUnit(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(unit * 2, unit, unit * 2, unit);
    layout->setSpacing(unit * 2);
    m_keyWarning = new Banner(Meaning::Warning, QStringLiteral("key"), this);
    m_keyWarning->setObjectName(QStringLiteral("submissionKeyWarning"));
    layout->addWidget(m_keyWarning);
    layout->addWidget(buildSteps());
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_bar);
    layout->addWidget(buildFoot());
    connect(&m_choice, &ChoiceModel::chosenChanged, this, &SubmissionPage::update);
    connect(m_gate, &SubmissionGate::changed, this, &SubmissionPage::update);
    connect(m_gate, &SubmissionGate::dossierRequested, this, &Page::dossierRequested);
    connect(m_signing, &SigningForm::changed, this, &SubmissionPage::update);
    connect(m_signing->care(), &KeyCare::warningChanged, this, &SubmissionPage::showKeyWarning);
    connect(m_result, &SubmissionResult::message, this,
        [this](const QString &text) { Q_EMIT message(text, false); });
    connect(&m_workspace, &Workspace::opened, this, [this] { begin({}); });
    connect(&m_workspace, &Workspace::refreshed, this, [this] {
        // Else when it is shown.
        if (isVisible())
            refresh();
    });
    goTo(Choose);
}

QWidget *SubmissionPage::buildSteps()
{
    auto *bar = new QWidget(this);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacingUnit(this));
    const QStringList texts{
        tr("1 Who"), tr("2 What stands in the way"), tr("3 Papers"), tr("4 Signature"), tr("5 Result")};
    for (int step = 0; step < StepCount; ++step) {
        auto *button = new QToolButton(bar);
        button->setText(texts.at(step));
        button->setObjectName(QStringLiteral("step%1").arg(step + 1));
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        layout->addWidget(button);
        m_steps.append(button);
        connect(button, &QToolButton::clicked, this, [this, step] { goTo(step); });
    }
    layout->addStretch();
    return bar;
}

QWidget *SubmissionPage::buildChoice()
{
    auto *page = new QWidget(this);
    m_view = new QTreeView(page);
    m_view->setObjectName(QStringLiteral("submissionChoice"));
    m_view->setAccessibleName(tr("Applicants of the package"));
    m_view->setModel(&m_choice);
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setItemDelegate(new RowDelegate(m_view));
    keepSelectionColor(m_view);
    const int em = fontMetrics().horizontalAdvance(QChar(u'国'));
    for (const auto &[column, width] : {std::pair(ChoiceModel::Name, 12), std::pair(ChoiceModel::Unit, 20),
             std::pair(ChoiceModel::StageColumn, 10), std::pair(ChoiceModel::VerdictColumn, 8)})
        m_view->header()->resizeSection(column, width * em);
    m_view->header()->restoreState(m_settings.state(submissionHeaderState));
    m_count = new QLabel(page);
    m_count->setObjectName(QStringLiteral("submissionCount"));
    auto *line = new QHBoxLayout;
    line->setSpacing(spacingUnit(this));
    const auto add = [this, page, line](const char *name, const QString &text,
                         const std::function<bool(const ChoiceModel::Row &)> &wanted) {
        auto *button = new QPushButton(text, page);
        button->setObjectName(QString::fromLatin1(name));
        line->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, wanted] { choose(wanted); });
    };
    add("chooseAll", tr("&All"), [](const ChoiceModel::Row &) { return true; });
    add("chooseNone", tr("N&one"), [](const ChoiceModel::Row &) { return false; });
    add("chooseWithoutErrors", tr("Those without &errors"), [this](const ChoiceModel::Row &row) {
        return row.summary && row.summary->verdict != Verdict::Fail &&
               chosenAtFirst(row.summary, m_workspace.info().role);
    });
    line->addStretch();
    line->addWidget(m_count);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacingUnit(this));
    layout->addLayout(line);
    layout->addWidget(m_view, 1);
    return page;
}

QWidget *SubmissionPage::buildPapers()
{
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacingUnit(this));
    auto *intro =
        new QLabel(tr("These papers are made from the dossiers and put into the package, besides the "
                      "dossiers, their attachments and the roster as a workbook."),
            page);
    intro->setWordWrap(true);
    layout->addWidget(intro);
    const QList<std::pair<FormKind, QString>> papers{
        {FormKind::Annex1, tr("for those who ask for an exemption")},
        {FormKind::Annex2, tr("one for each first publicity")},
        {FormKind::Annex3, tr("where the result is dated")},
        {FormKind::Annex4, tr("one for each second publicity")},
        {FormKind::Roster, tr("of the package's applicants")},
        {FormKind::CheckReport, tr("one for each applicant")}};
    for (const auto &[kind, when] : papers) {
        auto *box = new QCheckBox(tr("%1: %2", "form: when it is made").arg(codeText(kind), when), page);
        box->setObjectName(QStringLiteral("form.") + codeKey(kind));
        box->setChecked(true);
        layout->addWidget(box);
        m_forms.insert(kind, box);
    }
    layout->addStretch();
    return page;
}

QWidget *SubmissionPage::buildFoot()
{
    auto *foot = new QWidget(this);
    m_hint = new QLabel(foot);
    m_hint->setObjectName(QStringLiteral("submissionHint"));
    m_hint->setWordWrap(true);
    m_back = new QPushButton(tr("&Back"), foot);
    m_back->setObjectName(QStringLiteral("submissionBack"));
    m_next = new QPushButton(foot);
    m_next->setObjectName(QStringLiteral("export"));
    m_next->setDefault(true);
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacingUnit(this));
    layout->addWidget(m_hint, 1);
    layout->addWidget(m_back);
    layout->addWidget(m_next);
    connect(m_back, &QPushButton::clicked, this, [this] { goTo(m_stack->currentIndex() - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] {
        switch (m_stack->currentIndex()) {
        case Sign:
            start();
            break;
        case Written:
            begin({});
            break;
        default:
            goTo(m_stack->currentIndex() + 1);
        }
    });
    return foot;
}

void SubmissionPage::refresh()
{
    if (!m_workspace.isOpen() || m_job)
        return;
    m_choice.setApplicants(*m_workspace.applicants(), m_workspace.info().role);
    if (m_stack->currentIndex() == Gate)
        goTo(Gate);
}

void SubmissionPage::saveState()
{
    m_settings.setState(submissionHeaderState, m_view->header()->saveState());
}

void SubmissionPage::begin(const QList<QUuid> &people)
{
    if (m_job)
        return;
    m_choice.setApplicants(*m_workspace.applicants(), m_workspace.info().role);
    if (people.isEmpty())
        choose([role = m_workspace.info().role](
                   const ChoiceModel::Row &row) { return chosenAtFirst(row.summary, role); });
    else
        m_choice.choose(QSet<QUuid>(people.cbegin(), people.cend()));
    proposeReceiver();
    goTo(Choose);
}

void SubmissionPage::choose(const std::function<bool(const ChoiceModel::Row &)> &wanted)
{
    QSet<QUuid> ids;
    for (const ChoiceModel::Row &row : m_choice.rows()) {
        if (wanted(row))
            ids.insert(row.id);
    }
    m_choice.choose(ids);
}

void SubmissionPage::goTo(int step)
{
    m_stack->setCurrentIndex(step);
    if (step == Gate) {
        QHash<QUuid, QString> names;
        const QList<ChoiceModel::Row> rows = m_choice.chosenRows();
        for (const ChoiceModel::Row &row : rows)
            names.insert(row.id, m_choice.nameOf(row));
        m_judgedPeople = m_choice.chosen();
        m_gate->judge(m_judgedPeople, names);
    }
    if (step == Sign)
        m_signing->receiver()->readTrust();
    update();
    showKeyWarning();
}

QString SubmissionPage::lack() const
{
    if (!m_workspace.isWritable())
        return tr("This library is open for reading only.");
    if (m_choice.chosenCount() == 0)
        return tr("There is nobody to send.");
    const int step = m_stack->currentIndex();
    if (step == Choose)
        return {};
    if (step != Written && (!m_gate->isJudged() || m_judgedPeople != m_choice.chosen()))
        return step == Gate ? tr("Checking…") : tr("First look at what stands in the way (step 2).");
    if (step != Written && !m_gate->isOpen())
        return tr("Give a reason, or send only those without errors.");
    return step == Sign ? m_signing->lack() : QString();
}

void SubmissionPage::update()
{
    const int step = m_stack->currentIndex();
    const bool working = m_job != nullptr;
    for (int i = 0; i < StepCount; ++i) {
        m_steps.at(i)->setChecked(i == step);
        m_steps.at(i)->setEnabled(!working && (i == step || (i < Written && step < Written)));
        m_steps.at(i)->setFont(scaledFont(this, 1.0, i == step));
    }
    const int chosen = m_choice.chosenCount();
    m_count->setText(tr("%n applicant(s) chosen", nullptr, chosen));
    const QString missing = working ? QString() : lack();
    m_hint->setText(missing);
    m_bar->setVisible(step == Sign);
    m_back->setVisible(step != Written);
    m_back->setEnabled(!working && step > Choose);
    m_next->setText(step == Sign      ? tr("&Export and sign")
                    : step == Written ? tr("&Another package")
                                      : tr("&Next"));
    m_next->setEnabled(!working && (step == Written || missing.isEmpty()));
}

QSet<FormKind> SubmissionPage::chosenForms() const
{
    QSet<FormKind> forms;
    for (auto it = m_forms.cbegin(); it != m_forms.cend(); ++it) {
        if (it.value()->isChecked())
            forms.insert(it.key());
    }
    return forms;
}

/// The office above those who are chosen, where they have one and the same.
void SubmissionPage::proposeReceiver()
{
    if (m_workspace.info().role != OfficeRole::Employer) {
        m_signing->receiver()->begin(OfficeRole::County);
        return;
    }
    const ApplicantListModel &list = *m_workspace.applicants();
    const auto withDepartment = [&list](QUuid id) {
        const int row = list.rowOf(id);
        if (row < 0)
            return false;
        Employment employment;
        employment.unitName = list.at(row).dossier.unitName;
        employment.department = list.at(row).dossier.department;
        return hasDepartment(employment);
    };
    const QList<QUuid> people = m_choice.chosen();
    const bool any = std::any_of(people.cbegin(), people.cend(), withDepartment);
    m_signing->receiver()->begin(any ? OfficeRole::Department : OfficeRole::County);
}

void SubmissionPage::start()
{
    const ReceiverRows &receiver = *m_signing->receiver();
    SubmissionOrder order;
    if (receiver.lock() == ReceiverRows::Lock::ToPassphrase) {
        const auto chosen = m_prompt.askPassphrase(window(), tr("Passphrase for the way"),
            tr("Whoever opens the package needs it. Tell it to the receiver on another way than the "
               "package."),
            true);
        if (!chosen)
            return;
        order.wayPassphrase = std::make_shared<Passphrase>(*chosen);
    } else if (receiver.lock() == ReceiverRows::Lock::ToReceiver) {
        order.receivers = receiver.certificates();
    }
    m_signing->remember();
    order.policy = m_workspace.season().policy;
    order.calendar = m_workspace.season().calendar;
    order.keyPath = m_signing->keyPath();
    order.passphrase = std::make_shared<Passphrase>(m_signing->passphrase());
    order.recordsHandingIn = receiver.recordsHandingIn();
    order.request.dossiers = m_choice.chosen();
    order.request.overrideReason = m_gate->reason();
    order.request.operatorName = m_settings.operatorName();
    order.request.receiver = receiver.receiver();
    order.request.folder = m_signing->folder();
    order.request.maxBytes = receiver.mostBytes();
    order.request.keepPackages = receiver.keepsPackages();
    order.request.forms = chosenForms();
    m_job = new Job(this);
    m_signing->setEnabled(false);
    m_bar->start(m_job, tr("Writing the package:"));
    update();
    const auto work = [order, progress = m_job->progress()](LibraryThread::Seat &seat) mutable {
        return Outcome::of(*seat.library, order, progress);
    };
    m_workspace.thread().run(work, this, [this](const Outcome &outcome) { finish(outcome); });
}

void SubmissionPage::adopt(const HandedIn &handedIn)
{
    chuding::Step step{tr("Recorded “%1”").arg(codeText(handedIn.event)), {}, {}};
    ChangedRevisions revisions;
    for (const TakenRecord<Dossier> &record : handedIn.dossiers) {
        step.dossiers.append({record.before, record.after});
        revisions.dossiers.append(record.revision);
    }
    m_workspace.adopt(step, revisions);
    if (!step.isEmpty())
        Q_EMIT message(
            tr("%1: %n applicant(s).", nullptr, static_cast<int>(step.dossiers.size())).arg(step.text), true);
}

void SubmissionPage::finish(const Outcome &outcome)
{
    m_job->finish();
    m_job->deleteLater();
    m_job = nullptr;
    m_bar->stop();
    m_signing->setEnabled(true);
    if (outcome.reports) {
        m_signing->clearPassphrase();
        m_signing->care()->note(m_signing->keyPath(), outcome.certificate, outcome.isWeaklyStored);
        const bool isRecorded = outcome.handedIn && outcome.handedIn->ok();
        m_result->show(
            {*outcome.reports, outcome.byPassphrase,
                isRecorded ? std::optional(**outcome.handedIn) : std::nullopt, outcome.certificate},
            m_workspace.season().policy);
        goTo(Written);
        if (isRecorded)
            adopt(**outcome.handedIn);
        else if (outcome.handedIn)
            m_prompt.tell(
                window(), noticeOf(tr("Recording that it was handed in"), outcome.handedIn->error()));
        return;
    }
    update();
    const Error &error = outcome.reports.error();
    if (error.code == Error::Code::Cancelled) {
        m_bar->stop(tr("Stopped; nothing was written."));
        return;
    }
    m_prompt.tell(window(), noticeOf(tr("Export a submission package"), error));
    if (error.code == Error::Code::Passphrase)
        m_signing->refusePassphrase();
}

/// Beside the key itself it would be said twice.
void SubmissionPage::showKeyWarning()
{
    const int step = m_stack->currentIndex();
    m_keyWarning->setText(step == Sign || step == Written ? QString() : m_signing->care()->warning());
}

} // namespace chuding
