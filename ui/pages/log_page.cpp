// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/log_page.h"

#include "ui/core/job.h"
#include "ui/core/theme.h"
#include "ui/widgets/job_bar.h"
#include "ui/widgets/row_delegate.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace chuding {

namespace {

QString problemText(const VerifyProblem &problem)
{
    using Kind = VerifyProblem::Kind;
    switch (problem.kind) {
    case Kind::Database:
        return LogPage::tr("The database is damaged: %1").arg(problem.detail);
    case Kind::Document:
        return LogPage::tr("A dossier cannot be read: %1").arg(problem.subject);
    case Kind::Columns:
        return LogPage::tr("The list does not agree with the dossier: %1").arg(problem.subject);
    case Kind::MissingFile:
        return LogPage::tr("A file is missing: %1").arg(problem.subject);
    case Kind::ChangedFile:
        return LogPage::tr("A file was changed: %1").arg(problem.subject);
    case Kind::StrayFile:
        return LogPage::tr("A file belongs to no applicant: %1").arg(problem.subject);
    case Kind::AuditChain:
        return LogPage::tr("The log was changed at entry %1").arg(problem.subject);
    }
    Q_UNREACHABLE();
}

} // namespace

LogPage::LogPage(const PageTools &tools, QWidget *parent)
    : Page(tools, parent)
    , m_view(new QTreeView(this))
    , m_icon(new QLabel(this))
    , m_verdict(new QLabel(this))
    , m_verify(new QPushButton(themedIcon(QStringLiteral("done")), tr("&Verify the library"), this))
    , m_bar(new JobBar(JobBar::Count::Items, this))
{
    const int unit = spacingUnit(this);
    auto *title = new QLabel(tr("Log"), this);
    title->setFont(scaledFont(this, 1.4, true));
    m_verdict->setWordWrap(true);
    m_verdict->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_verdict->setObjectName(QStringLiteral("verifyVerdict"));
    m_verdict->setText(tr("Every change is entered here with the hash of the entry before, so that a later "
                          "rewriting shows."));
    m_view->setObjectName(QStringLiteral("logView"));
    m_view->setAccessibleName(tr("Log"));
    m_view->setModel(&m_model);
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setItemDelegate(new RowDelegate(m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->header()->setStretchLastSection(true);
    keepSelectionColor(m_view);
    m_verify->setObjectName(QStringLiteral("verifyLibrary"));
    auto *head = new QHBoxLayout;
    head->setSpacing(unit);
    head->addWidget(title);
    head->addSpacing(unit * 2);
    head->addWidget(m_icon, 0, Qt::AlignVCenter);
    head->addWidget(m_verdict, 1);
    head->addWidget(m_verify);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(unit * 2, unit, unit * 2, unit);
    layout->setSpacing(unit);
    layout->addLayout(head);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_bar);
    m_bar->hide();
    connect(m_verify, &QPushButton::clicked, this, &LogPage::verify);
}

void LogPage::refresh()
{
    if (!m_workspace.isOpen())
        return;
    QHash<QString, QString> names;
    const ApplicantListModel *applicants = m_workspace.applicants();
    for (int row = 0; row < applicants->rowCount(); ++row) {
        const DossierRow &dossier = applicants->at(row).dossier;
        names.insert(dossier.id.toString(QUuid::WithoutBraces), dossier.name);
    }
    names.insert(m_workspace.info().id.toString(QUuid::WithoutBraces), tr("the library"));
    m_model.setNames(names);
    const auto work = [](LibraryThread::Seat &seat) { return seat.library->auditLog(); };
    m_workspace.thread().run(work, this, [this](const Result<QList<AuditEntry>> &entries) {
        if (!entries)
            return;
        m_model.setEntries(*entries);
        for (int column = 0; column < AuditModel::Detail; ++column)
            m_view->resizeColumnToContents(column);
    });
}

void LogPage::verify()
{
    if (m_job)
        return;
    m_job = new Job(this);
    m_verify->setEnabled(false);
    m_bar->show();
    m_bar->start(m_job, tr("Verifying:"));
    const auto work = [progress = m_job->progress()](
                          LibraryThread::Seat &seat) { return seat.library->verify(progress); };
    m_workspace.thread().run(
        work, this, [this](const Result<QList<VerifyProblem>> &problems) { showVerdict(problems); });
}

void LogPage::showVerdict(const Result<QList<VerifyProblem>> &problems)
{
    m_job->deleteLater();
    m_job = nullptr;
    m_bar->stop();
    m_bar->hide();
    m_verify->setEnabled(true);
    const bool fine = problems.ok() && problems->isEmpty();
    const int extent = iconExtent(this);
    m_icon->setPixmap(meaningIcon(fine ? Meaning::Done : Meaning::Error)
                          .pixmap(QSize(extent, extent), devicePixelRatioF()));
    QStringList lines;
    if (!problems) {
        lines.append(errorText(problems.error()));
    } else if (fine) {
        lines.append(tr("Database, files and log are whole."));
    } else {
        for (const VerifyProblem &problem : *problems)
            lines.append(problemText(problem));
    }
    m_verdict->setText(lines.join(QLatin1Char('\n')));
}

} // namespace chuding
