// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/take_over_dialog.h"

#include "ui/core/fitting.h"
#include "ui/core/job.h"
#include "ui/core/theme.h"
#include "ui/widgets/editors.h"
#include "ui/widgets/job_bar.h"
#include "ui/widgets/row_delegate.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace chuding {

struct TakeOverDialog::Outcome
{
    QList<StoredDossier> added;
    QList<TakeOverRow> refused;
};

namespace {

TakeOverMode modeFor(const Library &source, const Library &target)
{
    return source.info().policyId == target.info().policyId ? TakeOverMode::Transfer
                                                            : TakeOverMode::CarryOver;
}

Result<TakeOverPlan> plannedFrom(const QString &path, const Library &target, QDate from)
{
    const auto source = Library::open(path, OpenMode::ReadOnly);
    if (!source)
        return source.error();
    return planTakeOver(**source, target, modeFor(**source, target), from);
}

} // namespace

TakeOverDialog::TakeOverDialog(Workspace &workspace, Prompt &prompt, const QString &source, QWidget *parent)
    : Dialog(parent)
    , m_workspace(workspace)
    , m_prompt(prompt)
    , m_source(source)
    , m_intro(new QLabel(this))
    , m_view(new QTreeView(this))
    , m_bar(new JobBar(JobBar::Count::Bytes, this))
{
    setObjectName(QStringLiteral("takeOverDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Take over from %1").arg(QFileInfo(source).fileName()));
    m_intro->setObjectName(QStringLiteral("takeOverIntro"));
    m_intro->setWordWrap(true);
    m_view->setObjectName(QStringLiteral("takeOverView"));
    m_view->setAccessibleName(tr("Dossiers of the other library"));
    m_view->setModel(&m_model);
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setItemDelegate(new RowDelegate(m_view));
    m_view->header()->setStretchLastSection(true);
    keepSelectionColor(m_view);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_take = buttons->addButton(tr("&Take over"), QDialogButtonBox::AcceptRole);
    m_take->setObjectName(QStringLiteral("takeOver"));
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(spacingUnit(this));
    layout->addWidget(m_intro);
    layout->addWidget(buildDate());
    layout->addWidget(m_view, 1);
    layout->addWidget(buildChoices());
    layout->addWidget(m_bar);
    layout->addWidget(buttons);
    resizeToFit(this, QSize(fontMetrics().height() * 46, fontMetrics().height() * 30));
    connect(&m_model, &TakeOverModel::chosenChanged, this, &TakeOverDialog::judge);
    connect(buttons, &QDialogButtonBox::accepted, this, &TakeOverDialog::start);
    connect(buttons, &QDialogButtonBox::rejected, this, &TakeOverDialog::reject);
    judge();
    read();
}

QWidget *TakeOverDialog::buildDate()
{
    m_datePart = new QWidget(this);
    m_date = new DateEdit(DateEdit::Kind::DayOrMonth, m_datePart);
    m_date->setObjectName(QStringLiteral("transferDate"));
    m_date->setAccessibleName(tr("First day in this unit"));
    m_dateHint = new QLabel(m_datePart);
    m_dateHint->setObjectName(QStringLiteral("transferDateHint"));
    m_dateHint->setWordWrap(true);
    auto *label = new QLabel(tr("First &day in this unit"), m_datePart);
    label->setBuddy(m_date);
    auto *layout = new QHBoxLayout(m_datePart);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacingUnit(this) * 2);
    layout->addWidget(label);
    layout->addWidget(m_date);
    layout->addWidget(m_dateHint, 1);
    m_datePart->hide();
    connect(m_date, &QLineEdit::textChanged, this, &TakeOverDialog::judge);
    return m_datePart;
}

QWidget *TakeOverDialog::buildChoices()
{
    auto *part = new QWidget(this);
    m_all = new QCheckBox(tr("&All that are new here"), part);
    m_all->setObjectName(QStringLiteral("takeAll"));
    m_counts = new QLabel(part);
    m_counts->setObjectName(QStringLiteral("takeOverCounts"));
    auto *layout = new QHBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_all);
    layout->addStretch();
    layout->addWidget(m_counts);
    connect(m_all, &QCheckBox::clicked, &m_model, &TakeOverModel::chooseAll);
    return part;
}

void TakeOverDialog::read()
{
    if (QFileInfo(m_source).canonicalFilePath() == QFileInfo(m_workspace.path()).canonicalFilePath()) {
        QMetaObject::invokeMethod(
            this,
            [this] {
                show(Error{Error::Code::Refused, tr("it is the library that is open here")});
            },
            Qt::QueuedConnection);
        return;
    }
    m_intro->setText(tr("Reading the other library…"));
    const auto work = [source = m_source](
                          LibraryThread::Seat &seat) { return plannedFrom(source, *seat.library, QDate()); };
    m_workspace.thread().run(work, this, [this](const Result<TakeOverPlan> &plan) { show(plan); });
}

void TakeOverDialog::show(const Result<TakeOverPlan> &plan)
{
    if (!plan) {
        Question notice = noticeOf(windowTitle(), plan.error());
        notice.details.prepend(QDir::toNativeSeparators(m_source) + QLatin1Char('\n'));
        m_prompt.tell(this, notice);
        QDialog::reject();
        return;
    }
    m_mode = plan->mode;
    const bool isTransfer = m_mode == TakeOverMode::Transfer;
    m_intro->setText(
        isTransfer
            ? tr("Both libraries are for the same notice: whole dossiers are taken over, as when somebody "
                 "changes to this unit. The other library is not changed.")
            : tr("The other library is for another notice: new dossiers are made of what lasts (person, "
                 "employment, education, history, training and their papers). What belongs to one season is "
                 "left behind. The other library is not changed."));
    m_datePart->setVisible(isTransfer && m_workspace.info().role == OfficeRole::Employer);
    m_model.setRows(plan->rows, m_workspace.applicants());
    for (int column = 0; column < TakeOverModel::Reason; ++column)
        m_view->resizeColumnToContents(column);
    if (m_model.rowCount() > 0)
        m_view->setCurrentIndex(m_model.index(0, 0));
}

QDate TakeOverDialog::from() const
{
    return m_datePart->isHidden() || !m_date->date().isKnown() ? QDate() : m_date->date().earliest();
}

void TakeOverDialog::judge()
{
    TakeOverPlan plan;
    plan.rows = m_model.rows();
    const auto chosen = static_cast<int>(m_model.chosen().size());
    const int fresh = plan.count(TakeOverOutcome::New);
    m_counts->setText(tr("%1 new here, %2 here already, %3 refused")
                          .arg(fresh)
                          .arg(plan.count(TakeOverOutcome::Present))
                          .arg(plan.count(TakeOverOutcome::Refused)));
    m_all->setEnabled(fresh > 0 && !m_job);
    m_all->setChecked(fresh > 0 && chosen == fresh);
    const QString fault = m_datePart->isHidden() ? QString() : m_date->fault();
    m_dateHint->setText(!fault.isEmpty()           ? fault
                        : m_date->date().isKnown() ? QString()
                                                   : tr("Without it the work history stays as it is."));
    m_take->setText(chosen > 0 ? tr("&Take over %n applicant(s)", nullptr, chosen) : tr("&Take over"));
    m_take->setEnabled(chosen > 0 && fault.isEmpty() && !m_job);
    m_take->setDefault(chosen > 0);
}

Result<TakeOverDialog::Outcome> TakeOverDialog::carryOut(Library &target, const QString &path, QDate from,
    const QList<QUuid> &chosen, const QString &why, const Progress &progress)
{
    const auto source = Library::open(path, OpenMode::ReadOnly);
    if (!source)
        return source.error();
    const auto plan = planTakeOver(**source, target, modeFor(**source, target), from);
    if (!plan)
        return plan.error();
    const auto summary = applyTakeOver(**source, target, *plan, chosen, why, progress);
    if (!summary)
        return summary.error();
    Outcome outcome{{}, summary->refused};
    for (const TakeOverRow &row : plan->rows) {
        if (row.outcome != TakeOverOutcome::New || !chosen.contains(row.source))
            continue;
        if (const auto stored = target.dossier(row.taken.id)) // refused ones are not there
            outcome.added.append(*stored);
    }
    return outcome;
}

void TakeOverDialog::start()
{
    const QList<QUuid> chosen = m_model.chosen();
    if (chosen.isEmpty() || m_job)
        return;
    m_job = new Job(this);
    m_bar->start(m_job, tr("Copying into the library:"));
    for (QWidget *widget : QList<QWidget *>{m_view, m_datePart})
        widget->setEnabled(false);
    judge();
    const QString why = m_mode == TakeOverMode::Transfer ? tr("Taken over from another unit")
                                                         : tr("Carried over from an earlier notice");
    const auto work = [source = m_source, from = from(), chosen, why, progress = m_job->progress()](
                          LibraryThread::Seat &seat) {
        return carryOut(*seat.library, source, from, chosen, why, progress);
    };
    m_workspace.thread().run(work, this, [this](const Result<Outcome> &outcome) { finish(outcome); });
}

void TakeOverDialog::finish(const Result<Outcome> &outcome)
{
    m_job->finish();
    m_job->deleteLater();
    m_job = nullptr;
    m_bar->stop();
    for (QWidget *widget : QList<QWidget *>{m_view, m_datePart})
        widget->setEnabled(true);
    judge();
    if (!outcome) {
        if (outcome.error().code != Error::Code::Cancelled)
            m_prompt.tell(this, noticeOf(windowTitle(), outcome.error()));
        return;
    }
    if (!outcome->refused.isEmpty())
        tellRefused(outcome->refused);
    const auto count = static_cast<int>(outcome->added.size());
    const QString text = m_mode == TakeOverMode::Transfer
                             ? tr("Taken over: %n applicant(s)", nullptr, count)
                             : tr("Carried over: %n applicant(s)", nullptr, count);
    m_workspace.adopt({}, outcome->added, text);
    QList<QUuid> ids;
    for (const StoredDossier &stored : outcome->added)
        ids.append(stored.dossier.id);
    if (!ids.isEmpty())
        Q_EMIT taken(text, ids);
    QDialog::accept();
}

void TakeOverDialog::tellRefused(const QList<TakeOverRow> &refused)
{
    Question notice;
    notice.title = windowTitle();
    notice.text = tr("%n applicant(s) were not taken over.", nullptr, static_cast<int>(refused.size()));
    notice.advice = tr("Check the files in the other library, then try again.");
    QStringList lines;
    for (const TakeOverRow &row : refused)
        lines.append(tr("%1: %2", "name, reason").arg(m_model.displayName(row), row.reason));
    notice.details = lines.join(QLatin1Char('\n'));
    m_prompt.tell(this, notice);
}

void TakeOverDialog::reject()
{
    if (m_job)
        m_job->cancel();
    else
        QDialog::reject();
}

} // namespace chuding
