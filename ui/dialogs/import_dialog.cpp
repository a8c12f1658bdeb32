// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/import_dialog.h"

#include "ui/core/fitting.h"
#include "ui/core/job.h"
#include "ui/core/theme.h"
#include "ui/dialogs/column_table.h"
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

#include <algorithm>

namespace chuding {

namespace {
enum ImportTab { ApplicantsTab, FaultsTab, ColumnsTab };
}

ImportDialog::ImportDialog(Workspace &workspace, Prompt &prompt, const QString &file, QWidget *parent)
    : ImportDialog(workspace, prompt, ImportSource{file, {}}, parent)
{
}

ImportDialog::ImportDialog(Workspace &workspace, Prompt &prompt, const PastedRows &rows, QWidget *parent)
    : ImportDialog(workspace, prompt, ImportSource{{}, rows.text}, parent)
{
}

ImportDialog::ImportDialog(Workspace &workspace, Prompt &prompt, ImportSource source, QWidget *parent)
    : Dialog(parent)
    , m_workspace(workspace)
    , m_prompt(prompt)
    , m_source(std::move(source))
    , m_newest(std::make_shared<std::atomic<int>>(0))
    , m_summary(new QLabel(this))
    , m_tabs(new QTabWidget(this))
    , m_view(new QTreeView(this))
    , m_faults(new QPlainTextEdit(this))
    , m_columns(new ColumnTable(this))
    , m_bar(new JobBar(JobBar::Count::Items, this))
{
    setObjectName(QStringLiteral("importDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(fileName().isEmpty() ? tr("Paste rows") : tr("Import %1").arg(fileName()));
    m_summary->setObjectName(QStringLiteral("importSummary"));
    m_summary->setWordWrap(true);
    addTabs();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_import = buttons->addButton(tr("&Import"), QDialogButtonBox::AcceptRole);
    m_import->setObjectName(QStringLiteral("import"));
    m_import->setEnabled(false);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_summary);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(m_bar);
    layout->addWidget(buttons);
    resizeToFit(this, QSize(fontMetrics().height() * 44, fontMetrics().height() * 30));
    connect(buttons, &QDialogButtonBox::accepted, this, &ImportDialog::start);
    connect(buttons, &QDialogButtonBox::rejected, this, &ImportDialog::reject);
    connect(m_columns, &ColumnTable::chosen, this, &ImportDialog::setField);
    connect(m_columns, &ColumnTable::headersToggled, this, &ImportDialog::setHeaders);
    m_summary->setText(tr("Reading the roster…"));
    m_mapping.byHeader = m_settings.headerMapping();
    read(true);
}

ImportDialog::~ImportDialog() = default;

void ImportDialog::addTabs()
{
    m_tabs->setObjectName(QStringLiteral("importTabs"));
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
    m_tabs->addTab(m_columns, tr("Columns"));
    m_tabs->setTabVisible(ColumnsTab, false);
}

QString ImportDialog::fileName() const
{
    return QFileInfo(m_source.file).fileName();
}

void ImportDialog::read(bool proposes)
{
    m_import->setEnabled(false);
    const int number = ++*m_newest;
    const ImportRequest request{m_source, m_workspace.info().policyId, m_mapping, proposes};
    const auto work = [request, number, newest = m_newest](
                          LibraryThread::Seat &seat) -> Result<ImportReading> {
        if (number != *newest)
            return Error{Error::Code::Cancelled, {}};
        return readForImport(*seat.library, request);
    };
    m_workspace.thread().run(work, this, [this, number](const Result<ImportReading> &reading) {
        if (number == *m_newest)
            show(reading);
    });
}

void ImportDialog::show(const Result<ImportReading> &reading)
{
    if (!reading) {
        refuse(reading.error());
        return;
    }
    m_mapping = reading->mapping;
    m_preview = reading->preview;
    showColumns(*reading);
    if (m_preview)
        showPreview();
    else
        askForColumns();
    const bool isAsking = !m_preview || m_mapping.headers != HeaderMapping::Headers::Find;
    if (!m_hasShown && isAsking)
        m_tabs->setCurrentIndex(ColumnsTab);
    m_hasShown = true;
}

void ImportDialog::refuse(const Error &error)
{
    Question notice = noticeOf(windowTitle(), error);
    notice.details = error.detail;
    if (error.code == Error::Code::Limit)
        notice.advice = tr("Divide the roster into several files and import one after the other.");
    if (!m_source.file.isEmpty())
        notice.details.prepend(QDir::toNativeSeparators(m_source.file) + QLatin1Char('\n'));
    hide(); // nothing stands in it
    m_prompt.tell(parentWidget(), notice);
    QDialog::reject();
}

void ImportDialog::showPreview()
{
    m_model.setPlan(m_preview->plan, m_workspace.applicants());
    for (int column = 0; column < ImportModel::Detail; ++column)
        m_view->resizeColumnToContents(column);
    m_tabs->setTabEnabled(ApplicantsTab, true);
    showFaults(m_preview->roster);
    const auto count = [this](ImportOutcome outcome) { return m_preview->plan.count(outcome); };
    const int taken = count(ImportOutcome::New) + count(ImportOutcome::Changed);
    QString summary =
        tr("%1 new, %2 changed, %3 as before, %4 refused. Nothing is written before you press Import.")
            .arg(count(ImportOutcome::New))
            .arg(count(ImportOutcome::Changed))
            .arg(count(ImportOutcome::Same))
            .arg(count(ImportOutcome::Refused));
    if (const int leftOut = m_columns->leftOutCount(); leftOut > 0)
        summary += QLatin1Char(' ') + tr("%n column(s) are left out.", nullptr, leftOut);
    m_summary->setText(summary);
    m_import->setText(taken > 0 ? tr("&Import %n applicant(s)", nullptr, taken) : tr("&Import"));
    m_import->setEnabled(taken > 0 || !roundsOfRows(m_preview->roster.rows).isEmpty());
    m_import->setDefault(true);
}

void ImportDialog::askForColumns()
{
    m_model.setPlan({}, nullptr);
    m_faults->clear();
    m_tabs->setTabEnabled(ApplicantsTab, false);
    m_tabs->setTabText(FaultsTab, tr("Cells that could not be read"));
    m_tabs->setTabIcon(FaultsTab, QIcon());
    m_tabs->setTabEnabled(FaultsTab, false);
    m_tabs->setCurrentIndex(ColumnsTab);
    m_summary->setText(
        tr("Choose the column that holds the name or the ID number. Until then the rows cannot be read."));
    m_import->setText(tr("&Import"));
}

void ImportDialog::showColumns(const ImportReading &reading)
{
    m_columns->setOutline(reading.outline, reading.mapping);
    const bool isAsked = m_columns->askedCount() > 0 || m_mapping.headers != HeaderMapping::Headers::Find;
    m_tabs->setTabVisible(ColumnsTab, isAsked);
    m_tabs->setTabText(ColumnsTab, tr("Columns (%1)").arg(m_columns->askedCount()));
    m_tabs->setTabIcon(ColumnsTab, m_columns->leftOutCount() > 0 ? meaningIcon(Meaning::Warning) : QIcon());
}

void ImportDialog::setField(const TableColumn &column, const QString &key)
{
    if (m_mapping.headers == HeaderMapping::Headers::None) {
        m_mapping.byPosition.resize(std::max<qsizetype>(m_mapping.byPosition.size(), column.position));
        m_mapping.byPosition[column.position - 1] = key;
    } else {
        m_mapping.byHeader.insert(column.header, key);
        m_chosen.insert(column.header, key);
    }
    read(false);
}

void ImportDialog::setHeaders(bool inFirstRow)
{
    m_mapping = {};
    m_mapping.headers = inFirstRow ? HeaderMapping::Headers::InFirstRow : HeaderMapping::Headers::None;
    m_mapping.byHeader = m_settings.headerMapping();
    m_chosen.clear();
    read(true);
}

void ImportDialog::showFaults(const Roster &roster)
{
    QStringList lines;
    for (const QString &header : roster.unknownHeaders)
        lines.append(tr("The column “%1” is not known and is left out.").arg(header));
    for (const CellFault &fault : roster.headerFaults)
        lines.append(fault.message);
    qsizetype faults = roster.headerFaults.size();
    for (const RosterRow &row : roster.rows) {
        for (const CellFault &fault : row.faults) {
            lines.append(tr("%1%2 (%3): %4", "column, row, header, what is wrong")
                             .arg(fault.column, QString::number(fault.row), fault.header, fault.message));
            ++faults;
        }
    }
    m_faults->setPlainText(lines.join(QLatin1Char('\n')));
    m_tabs->setTabText(FaultsTab, tr("Cells that could not be read (%1)").arg(faults));
    m_tabs->setTabIcon(FaultsTab, faults > 0 ? meaningIcon(Meaning::Warning) : QIcon());
    m_tabs->setTabEnabled(FaultsTab, !lines.isEmpty());
}

void ImportDialog::start()
{
    if (!m_chosen.isEmpty()) {
        QMap<QString, QString> remembered = m_settings.headerMapping();
        remembered.insert(m_chosen);
        m_settings.setHeaderMapping(remembered);
    }
    m_job = new Job(this);
    m_import->setEnabled(false);
    m_tabs->setEnabled(false);
    m_bar->start(m_job, tr("Importing:"));
    const QString text =
        fileName().isEmpty() ? tr("Imported pasted rows") : tr("Imported %1").arg(fileName());
    const auto make = [preview = *m_preview, text](
                          const Library &library) { return importStep(library, preview, text); };
    m_workspace.applyFound(
        make, this, [this](const Result<int> &imported) { finish(imported); }, m_job->progress());
}

void ImportDialog::finish(const Result<int> &imported)
{
    m_job->finish();
    m_job->deleteLater();
    m_job = nullptr;
    m_bar->stop();
    m_tabs->setEnabled(true);
    if (!imported) {
        if (imported.error().code != Error::Code::Cancelled)
            m_prompt.tell(this, noticeOf(windowTitle(), imported.error()));
        read(false);
        return;
    }
    const ImportPlan &plan = m_preview->plan;
    Q_EMIT this->imported(tr("Imported: %1 new, %2 changed, %3 refused")
                              .arg(plan.count(ImportOutcome::New))
                              .arg(plan.count(ImportOutcome::Changed))
                              .arg(plan.count(ImportOutcome::Refused)));
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
