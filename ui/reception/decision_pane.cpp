// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reception/decision_pane.h"

#include "submission/decision_groups.h"
#include "submission/signer.h"
#include "ui/core/job.h"
#include "ui/core/theme.h"
#include "ui/reception/return_dialog.h"
#include "ui/submission/key_care.h"
#include "ui/submission/signing_form.h"
#include "ui/widgets/job_bar.h"
#include "ui/widgets/row_delegate.h"

#include <QDir>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace chuding {

namespace {

enum DecideColumn {
    DecideName,
    DecideUnit,
    DecideSpecialty,
    DecideStageColumn,
    DecideChecks,
    DecideDecision,
    DecideColumnCount
};
constexpr int usualDaysToMend = 3;

/// What the work on the library's thread needs; the passphrase goes with it and is wiped there.
struct DecisionOrder
{
    Policy policy;
    WorkingCalendar calendar;
    QString keyPath;
    std::shared_ptr<Passphrase> passphrase;
    QList<DecisionDraft> decisions;
    QString operatorName;
    QString folder;
};

Result<QStringList> writeDecisions(
    Library &library, const Signer &signer, const DecisionOrder &order, const Progress &progress)
{
    DecisionRequest request;
    request.policy = &order.policy;
    request.calendar = &order.calendar;
    request.decisions = order.decisions;
    request.operatorName = order.operatorName;
    request.folder = order.folder;
    const Result<QList<ExportReport>> reports = exportDecisionGroups(library, signer, request, progress);
    if (!reports)
        return reports.error();
    QStringList paths;
    for (const ExportReport &report : *reports)
        paths.append(report.path);
    return paths;
}

} // namespace

/// What came of it, on the library's thread.
struct DecisionPane::Written
{
    Result<QStringList> paths;
    CertificateInfo certificate{}; ///< of the key, when it could be opened
    bool isWeaklyStored = false;

    static Written of(Library &library, DecisionOrder &order, const Progress &progress)
    {
        const auto signer = Signer::load(order.keyPath, *order.passphrase);
        order.passphrase.reset();
        if (!signer)
            return {signer.error()};
        return {writeDecisions(library, *signer, order, progress), signer->certificate(),
            signer->isWeaklyStored()};
    }
};

DecisionPane::DecisionPane(const PageTools &tools, QWidget *parent)
    : QWidget(parent)
    , m_workspace(tools.workspace)
    , m_prompt(tools.prompt)
    , m_settings(tools.settings)
{
    build(tools);
    connect(&m_workspace, &Workspace::opened, this, [this] {
        m_drafts.clear();
        refresh();
    });
    showState();
}

void DecisionPane::build(const PageTools &tools)
{
    const int unit = spacingUnit(this);
    m_intro = new QLabel(this);
    m_intro->setObjectName(QStringLiteral("decisionIntro"));
    m_intro->setWordWrap(true);
    m_list = new QTreeWidget(this);
    m_list->setObjectName(QStringLiteral("decisionList"));
    m_list->setAccessibleName(tr("Applicants who wait for a decision"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_list->setHeaderLabels(
        {tr("Name"), tr("Unit"), tr("Specialty"), tr("Stage"), tr("Checks here"), tr("Decision")});
    keepSelectionColor(m_list);
    const int em = fontMetrics().horizontalAdvance(QChar(u'国'));
    for (const auto &[column, width] : {std::pair(DecideName, 8), std::pair(DecideUnit, 15),
             std::pair(DecideSpecialty, 8), std::pair(DecideStageColumn, 9), std::pair(DecideChecks, 7)})
        m_list->header()->resizeSection(column, em * width);
    const auto button = [this](const char *name, const QString &text) {
        auto *made = new QPushButton(text, this);
        made->setObjectName(QString::fromLatin1(name));
        return made;
    };
    m_confirm = button("confirmChosen", tr("&Confirm"));
    m_return = button("returnChosen", tr("Re&turn…"));
    m_clear = button("clearChosen", tr("No &decision"));
    m_write = button("writeDecisions", tr("&Sign and write"));
    auto *line = new QHBoxLayout;
    line->setSpacing(unit);
    for (QPushButton *one : {m_confirm, m_return, m_clear})
        line->addWidget(one);
    line->addStretch();
    m_signing = new SigningForm(tools, SigningForm::For::KnownReceivers, this);
    m_hint = new QLabel(this);
    m_hint->setObjectName(QStringLiteral("decisionHint"));
    m_hint->setWordWrap(true);
    m_bar = new JobBar(JobBar::Count::Bytes, this);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(unit);
    foot->addWidget(m_hint, 1);
    foot->addWidget(m_write);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(unit);
    layout->addWidget(m_intro);
    layout->addWidget(m_list, 1);
    layout->addLayout(line);
    layout->addWidget(m_signing);
    layout->addWidget(m_bar);
    layout->addLayout(foot);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &DecisionPane::showState);
    connect(m_list, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem *item) {
        Q_EMIT dossierRequested(item->data(DecideName, Qt::UserRole).toUuid());
    });
    connect(m_confirm, &QPushButton::clicked, this, &DecisionPane::confirmChosen);
    connect(m_return, &QPushButton::clicked, this, &DecisionPane::returnChosen);
    connect(m_clear, &QPushButton::clicked, this, &DecisionPane::clearChosen);
    connect(m_write, &QPushButton::clicked, this, &DecisionPane::write);
    connect(m_signing, &SigningForm::changed, this, &DecisionPane::showState);
}

void DecisionPane::refresh()
{
    const QList<QUuid> before = chosen();
    const OfficeRole role = m_workspace.info().role;
    m_list->clear();
    if (m_workspace.isOpen() && role != OfficeRole::Employer) {
        for (const ApplicantRow &row : m_workspace.applicants()->rows()) {
            if (!row.summary || !decisionEvent(role, row.summary->stage, DecisionOutcome::Returned))
                continue;
            auto *item = new QTreeWidgetItem(m_list);
            item->setData(DecideName, Qt::UserRole, row.dossier.id);
            item->setText(DecideName, row.dossier.name);
            item->setText(DecideUnit, row.dossier.unitName);
            item->setText(DecideSpecialty, row.dossier.specialty);
            item->setText(DecideStageColumn, codeText(row.summary->stage));
            const Result<DossierEvent> confirmed =
                decisionEvent(role, row.summary->stage, DecisionOutcome::Confirmed);
            item->setData(DecideStageColumn, Qt::UserRole, confirmed ? QString() : confirmed.error().detail);
            item->setText(DecideChecks, verdictWord(row.summary->verdict));
            item->setIcon(DecideChecks, meaningIcon(meaningOf(row.summary->verdict)));
            item->setSelected(before.contains(row.dossier.id));
        }
    }
    QSet<QUuid> listed;
    for (int row = 0; row < m_list->topLevelItemCount(); ++row)
        listed.insert(m_list->topLevelItem(row)->data(DecideName, Qt::UserRole).toUuid());
    m_drafts.removeIf([&listed](const auto &draft) { return !listed.contains(draft.key()); });
    m_intro->setText(
        role == OfficeRole::Employer
            ? tr("A unit decides nothing here. What the authority decided comes in as a package, among "
                 "the new ones.")
        : listed.isEmpty()
            ? tr("Nobody waits for a decision. Those whom units hand in appear here once they are taken "
                 "in.")
            : tr("Choose people and say what is decided. A package for each office that sent them is "
                 "written, and the steps are recorded here."));
    showState();
}

void DecisionPane::showState()
{
    int decided = 0;
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        QTreeWidgetItem *item = m_list->topLevelItem(row);
        const auto draft = m_drafts.constFind(item->data(DecideName, Qt::UserRole).toUuid());
        const bool has = draft != m_drafts.cend();
        decided += has ? 1 : 0;
        QStringList text;
        if (has) {
            text.append(codeText(draft->outcome));
            for (const ReturnReason &reason : draft->reasons)
                text.append(
                    reason.text.isEmpty() && reason.attachment ? codeText(*reason.attachment) : reason.text);
        }
        item->setText(DecideDecision, text.join(tr("; ")));
        item->setToolTip(DecideDecision, text.join(QLatin1Char('\n')));
    }
    const bool isFree = !m_job && m_workspace.isWritable();
    const bool any = !m_list->selectedItems().isEmpty();
    const QString obstacle = confirmObstacle();
    m_confirm->setEnabled(isFree && any && obstacle.isEmpty());
    m_confirm->setToolTip(obstacle);
    for (QPushButton *button : {m_return, m_clear})
        button->setEnabled(isFree && any);
    QString hint;
    if (any && !obstacle.isEmpty())
        hint = obstacle;
    else if (m_list->topLevelItemCount() > 0 && decided == 0)
        hint = tr("Nothing is decided yet.");
    else if (decided > 0)
        hint = m_signing->lack();
    m_hint->setText(hint);
    m_write->setEnabled(isFree && decided > 0 && m_signing->lack().isEmpty());
    m_signing->setVisible(m_list->topLevelItemCount() > 0);
    m_signing->setEnabled(!m_job);
    m_bar->setVisible(m_job != nullptr);
}

/// Why not all of the chosen can be confirmed; empty: they can.
QString DecisionPane::confirmObstacle() const
{
    for (const QTreeWidgetItem *item : m_list->selectedItems()) {
        const QString why = item->data(DecideStageColumn, Qt::UserRole).toString();
        if (!why.isEmpty())
            return tr("%1: %2", "an applicant, why").arg(item->text(DecideName), why);
    }
    return {};
}

QList<QUuid> DecisionPane::chosen() const
{
    QList<QUuid> ids;
    for (const QTreeWidgetItem *item : m_list->selectedItems())
        ids.append(item->data(DecideName, Qt::UserRole).toUuid());
    return ids;
}

QString DecisionPane::nameOf(QUuid id) const
{
    const int row = m_workspace.applicants()->rowOf(id);
    return row < 0 ? QString() : m_workspace.applicants()->rows().at(row).dossier.name;
}

void DecisionPane::decide(const QList<QUuid> &ids, const DecisionDraft &like)
{
    for (const QUuid id : ids) {
        DecisionDraft draft = like;
        draft.dossierId = id;
        m_drafts.insert(id, draft);
    }
    showState();
}

void DecisionPane::confirmChosen()
{
    decide(chosen(), {{}, DecisionOutcome::Confirmed, {}, {}});
}

void DecisionPane::clearChosen()
{
    for (const QUuid id : chosen())
        m_drafts.remove(id);
    showState();
}

/// The findings of the first of them are offered as reasons.
void DecisionPane::returnChosen()
{
    const QList<QUuid> ids = chosen();
    if (ids.isEmpty())
        return;
    m_workspace.load(ids.constFirst(), this, [this, ids](const Result<StoredDossier> &stored) {
        QList<Finding> findings;
        for (const Finding &finding : stored ? m_workspace.findings(stored->dossier) : QList<Finding>()) {
            if (finding.severity != Severity::Info)
                findings.append(finding);
        }
        askReasons(ids, findings);
    });
}

void DecisionPane::askReasons(const QList<QUuid> &ids, const QList<Finding> &findings)
{
    const QString who =
        ids.size() == 1
            ? nameOf(ids.constFirst())
            : tr("%1 and others (%n)", nullptr, static_cast<int>(ids.size())).arg(nameOf(ids.constFirst()));
    const QDate deadline = m_workspace.season().calendar.earliestEnd(
        m_workspace.now().date(), usualDaysToMend, StartDay::DoesNotCount);
    auto *dialog = new ReturnDialog(who, findings, deadline, window());
    connect(dialog, &QDialog::accepted, this, [this, ids, dialog] {
        decide(ids, {{}, DecisionOutcome::Returned, dialog->reasons(), dialog->deadline()});
    });
    dialog->open();
}

void DecisionPane::write()
{
    m_signing->remember();
    DecisionOrder order{m_workspace.season().policy, m_workspace.season().calendar, m_signing->keyPath(),
        std::make_shared<Passphrase>(m_signing->passphrase()), m_drafts.values(), m_settings.operatorName(),
        m_signing->folder()};
    m_job = new Job(this);
    m_bar->start(m_job, tr("Writing the decisions:"));
    const auto work = [order, progress = m_job->progress()](LibraryThread::Seat &seat) mutable {
        return Written::of(*seat.library, order, progress);
    };
    m_workspace.thread().run(work, this, [this](const Written &written) { finish(written); });
    showState();
}

void DecisionPane::finish(const Written &written)
{
    const Result<QStringList> &paths = written.paths;
    if (!written.certificate.der.isEmpty())
        m_signing->care()->note(m_signing->keyPath(), written.certificate, written.isWeaklyStored);
    m_job->finish();
    m_job->deleteLater();
    m_job = nullptr;
    m_bar->stop();
    if (paths) {
        m_drafts.clear();
        m_signing->clearPassphrase();
        QStringList shown;
        for (const QString &path : *paths)
            shown.append(QDir::toNativeSeparators(path));
        Q_EMIT message(tr("Written: %1").arg(shown.join(QStringLiteral("、"))));
    } else if (paths.error().code != Error::Code::Cancelled) {
        m_prompt.tell(window(), noticeOf(tr("Writing decisions"), paths.error()));
        if (paths.error().code == Error::Code::Passphrase)
            m_signing->refusePassphrase();
    }
    m_workspace.refresh(); // steps were recorded in the library
    showState();
}

} // namespace chuding
