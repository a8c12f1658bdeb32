// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/import_dialog.h"

#include "ui/core/job.h"
#include "ui/core/theme.h"
#include "ui/widgets/job_bar.h"
#include "ui/widgets/row_delegate.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTreeView>
#include <QVBoxLayout>

namespace chuding {

struct ImportDialog::Preview
{
    Roster roster;
    ImportPlan plan;
};

namespace {

/// A row whose ID number could not be read has no place in the library.
ImportItem itemOf(const RosterRow &row)
{
    ImportItem item{row.row, row.dossier};
    for (const CellFault &fault : row.faults) {
        if (fault.key == u"person.id") {
            item.refusedByReader = true;
            item.reason = fault.message;
        }
    }
    return item;
}

} // namespace

ImportDialog::ImportDialog(Workspace &workspace, Prompt &prompt, const QString &file, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_prompt(prompt)
    , m_file(file)
    , m_summary(new QLabel(this))
    , m_tabs(new QTabWidget(this))
    , m_view(new QTreeView(this))
    , m_faults(new QPlainTextEdit(this))
    , m_bar(new JobBar(JobBar::Count::Items, this))
{
    setObjectName(QStringLiteral("importDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Import %1").arg(QFileInfo(file).fileName()));
    m_summary->setObjectName(QStringLiteral("importSummary"));
    m_summary->setWordWrap(true);
    m_view->setObjectName(QStringLiteral("importView"));
    m_view->setAccessibleName(tr("Rows of the roster"));
    m_view->setModel(&m_model);
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setItemDelegate(new RowDelegate(m_view));
    m_view->header()->setStretchLastSection(true);
    keepSelectionColor(m_view);
    m_faults->setObjectName(QStringLiteral("importFaults"));
    m_faults->setAccessibleName(tr("What could not be read"));
    m_faults->setReadOnly(true);
    m_faults->setTabChangesFocus(true);
    m_tabs->addTab(m_view, tr("Applicants"));
    m_tabs->addTab(m_faults, tr("Cells that could not be read"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_import = buttons->addButton(tr("&Import"), QDialogButtonBox::AcceptRole);
    m_import->setObjectName(QStringLiteral("import"));
    m_import->setEnabled(false);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_summary);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(m_bar);
    layout->addWidget(buttons);
    resize(fontMetrics().height() * 44, fontMetrics().height() * 30);
    connect(buttons, &QDialogButtonBox::accepted, this, &ImportDialog::start);
    connect(buttons, &QDialogButtonBox::rejected, this, &ImportDialog::reject);
    read();
}

ImportDialog::~ImportDialog() = default;

void ImportDialog::read()
{
    m_summary->setText(tr("Reading the roster…"));
    const auto work = [file = m_file, policy = m_workspace.info().policyId](
                          LibraryThread::Seat &seat) -> Result<Preview> {
        const auto roster = readRoster(file, policy);
        if (!roster)
            return roster.error();
        QList<ImportItem> items;
        for (const RosterRow &row : roster->rows)
            items.append(itemOf(row));
        const auto plan = planImport(*seat.library, items);
        if (!plan)
            return plan.error();
        return Preview{*roster, *plan};
    };
    m_workspace.thread().run(work, this, [this](const Result<Preview> &preview) { showPreview(preview); });
}

void ImportDialog::showPreview(const Result<Preview> &preview)
{
    if (!preview) {
        Question notice = noticeOf(windowTitle(), preview.error());
        notice.details = QDir::toNativeSeparators(m_file) + QLatin1Char('\n') + preview.error().detail;
        m_prompt.tell(this, notice);
        QDialog::reject();
        return;
    }
    m_preview = std::make_unique<Preview>(*preview);
    m_model.setPlan(m_preview->plan);
    for (int column = 0; column < ImportModel::Detail; ++column)
        m_view->resizeColumnToContents(column);
    showFaults(m_preview->roster);
    const auto count = [this](ImportOutcome outcome) { return m_preview->plan.count(outcome); };
    const int taken = count(ImportOutcome::New) + count(ImportOutcome::Changed);
    m_summary->setText(
        tr("%1 new, %2 changed, %3 as before, %4 refused. Nothing is written before you press Import.")
            .arg(count(ImportOutcome::New))
            .arg(count(ImportOutcome::Changed))
            .arg(count(ImportOutcome::Same))
            .arg(count(ImportOutcome::Refused)));
    m_import->setText(taken > 0 ? tr("&Import %n applicant(s)", nullptr, taken) : tr("&Import"));
    m_import->setEnabled(taken > 0 || !roundsOfRows(m_preview->roster.rows).isEmpty());
    m_import->setDefault(true);
}

void ImportDialog::showFaults(const Roster &roster)
{
    QStringList lines;
    for (const QString &header : roster.unknownHeaders)
        lines.append(tr("The column “%1” is not known and is left out.").arg(header));
    int faults = 0;
    for (const RosterRow &row : roster.rows) {
        for (const CellFault &fault : row.faults) {
            lines.append(tr("%1%2 (%3): %4", "column, row, header, what is wrong")
                             .arg(fault.column, QString::number(fault.row), fault.header, fault.message));
            ++faults;
        }
    }
    m_faults->setPlainText(lines.join(QLatin1Char('\n')));
    m_tabs->setTabText(1, tr("Cells that could not be read (%1)").arg(faults));
    m_tabs->setTabIcon(1, faults > 0 ? meaningIcon(Meaning::Warning) : QIcon());
    m_tabs->setTabEnabled(1, !lines.isEmpty());
}

void ImportDialog::start()
{
    m_job = new Job(this);
    m_import->setEnabled(false);
    m_tabs->setEnabled(false);
    m_bar->start(m_job, tr("Importing:"));
    const auto work = [plan = m_preview->plan, rounds = roundsOfRows(m_preview->roster.rows),
                          why = tr("Imported %1").arg(QFileInfo(m_file).fileName()),
                          progress = m_job->progress()](LibraryThread::Seat &seat) {
        return applyImport(*seat.library, plan, rounds, why, progress);
    };
    m_workspace.thread().run(work, this, [this](const Result<ImportSummary> &summary) { finish(summary); });
}

void ImportDialog::finish(const Result<ImportSummary> &summary)
{
    m_job->finish();
    m_job->deleteLater();
    m_job = nullptr;
    m_bar->stop();
    m_tabs->setEnabled(true);
    if (!summary) {
        if (summary.error().code != Error::Code::Cancelled)
            m_prompt.tell(this, noticeOf(windowTitle(), summary.error()));
        read();
        return;
    }
    m_workspace.undoStack()->clear();
    m_workspace.refresh();
    Q_EMIT imported(tr("Imported: %1 new, %2 changed, %3 refused")
                        .arg(summary->added)
                        .arg(summary->changed)
                        .arg(summary->refused));
    QDialog::accept();
}

void ImportDialog::reject()
{
    if (m_job)
        m_job->cancel();
    else
        QDialog::reject();
}

} // namespace chuding
