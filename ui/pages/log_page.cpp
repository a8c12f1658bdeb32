// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/log_page.h"

#include "roster/table_writer.h"
#include "ui/core/job.h"
#include "ui/core/theme.h"
#include "ui/models/round_list_model.h"
#include "ui/widgets/job_bar.h"
#include "ui/widgets/row_delegate.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDir>
#include <QFutureWatcher>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>
#include <QtConcurrent>

namespace chuding {

namespace {

constexpr int anyDay = -1;
constexpr int ownPeriod = -2;

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
    auto *filter = new QHBoxLayout;
    filter->setSpacing(unit);
    buildFilter(filter);
    layout->addLayout(filter);
    layout->addWidget(m_period, 0, Qt::AlignRight);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_bar);
    m_bar->hide();
    connect(m_verify, &QPushButton::clicked, this, &LogPage::verify);
    connect(m_view, &QTreeView::activated, this, &LogPage::openSubject);
    m_model.setNaming([this](const QString &subject) { return nameOf(subject); });
}

void LogPage::buildFilter(QHBoxLayout *row)
{
    m_text = new QLineEdit(this);
    m_text->setObjectName(QStringLiteral("logText"));
    m_text->setPlaceholderText(tr("Filter: name, what, details"));
    m_text->setAccessibleName(tr("Filter the log"));
    m_text->setClearButtonEnabled(true);
    const auto combo = [this](const char *name, const QString &accessible) {
        auto *made = new QComboBox(this);
        made->setObjectName(QString::fromLatin1(name));
        made->setAccessibleName(accessible);
        made->setToolTip(accessible);
        made->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        connect(made, &QComboBox::currentIndexChanged, this, &LogPage::applyFilter);
        return made;
    };
    m_who = combo("logWho", tr("Who did it"));
    m_action = combo("logAction", tr("What was done"));
    m_days = combo("logDays", tr("When it was done"));
    m_period = buildPeriod();
    m_count = new QLabel(this);
    m_count->setObjectName(QStringLiteral("logCount"));
    m_export = new QPushButton(themedIcon(QStringLiteral("export")), tr("&Export…"), this);
    m_export->setObjectName(QStringLiteral("exportLog"));
    m_export->setToolTip(
        tr("Writes the entries shown here as an Excel table, or as .csv when the name ends so."));
    {
        const QSignalBlocker quiet(m_days);
        m_days->addItem(tr("At any time"), anyDay);
        m_days->addItem(tr("Today"), 0);
        m_days->addItem(tr("In the last 7 days"), 6);
        m_days->addItem(tr("In the last 30 days"), 29);
        m_days->addItem(tr("From … to …"), ownPeriod);
    }
    row->addWidget(m_text, 1);
    for (QWidget *widget : {static_cast<QWidget *>(m_who), static_cast<QWidget *>(m_action),
             static_cast<QWidget *>(m_days), static_cast<QWidget *>(m_count)})
        row->addWidget(widget);
    row->addWidget(m_export);
    connect(m_text, &QLineEdit::textChanged, this, &LogPage::applyFilter);
    connect(m_export, &QPushButton::clicked, this, &LogPage::exportLog);
}

QWidget *LogPage::buildPeriod()
{
    auto *period = new QWidget(this);
    const auto day = [&](const char *name, const QString &accessible) {
        auto *edit = new QDateEdit(period);
        edit->setObjectName(QString::fromLatin1(name));
        edit->setAccessibleName(accessible);
        edit->setToolTip(accessible);
        edit->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
        edit->setCalendarPopup(true);
        connect(edit, &QDateEdit::dateChanged, this, &LogPage::applyFilter);
        return edit;
    };
    m_from = day("logFrom", tr("First day"));
    m_to = day("logTo", tr("Last day"));
    auto *row = new QHBoxLayout(period);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacingUnit(this));
    row->addWidget(m_from);
    row->addWidget(new QLabel(tr("to", "from a day to a day"), period));
    row->addWidget(m_to);
    period->hide();
    connect(m_days, &QComboBox::activated, this, [this] {
        if (m_days->currentData().toInt() == ownPeriod)
            m_from->setFocus(Qt::OtherFocusReason);
    });
    return period;
}

bool LogPage::focusSearch()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
    return true;
}

QString LogPage::nameOf(const QString &subject) const
{
    const QUuid id = QUuid::fromString(subject);
    if (!id.isNull() && id == m_workspace.info().id)
        return tr("the library");
    if (const auto round = m_workspace.round(id))
        return tr("%1: %2", "kind of public notice, people")
            .arg(roundKindWord(round->kind), roundPeople(*round));
    const int row = id.isNull() ? -1 : m_workspace.applicants()->rowOf(id);
    return row < 0 ? QString() : m_workspace.applicants()->displayName(row);
}

void LogPage::showEntries(const QList<AuditEntry> &entries)
{
    m_model.setEntries(entries);
    const auto renew = [](QComboBox *combo, const QString &all, const QStringList &values, auto textOf) {
        const QSignalBlocker quiet(combo);
        const QString chosen = combo->currentData().toString();
        combo->clear();
        combo->addItem(all, QString());
        for (const QString &value : values)
            combo->addItem(textOf(value), value);
        combo->setCurrentIndex(qMax(0, combo->findData(chosen)));
    };
    if (m_days->currentData().toInt() != ownPeriod) { // what there is, until somebody chooses
        const QSignalBlocker quietFrom(m_from);
        const QSignalBlocker quietTo(m_to);
        const QDate today = m_workspace.now().date();
        m_from->setDate(entries.isEmpty() ? today : entries.constFirst().when.date());
        m_to->setDate(today);
    }
    renew(m_who, tr("Anybody"), m_model.people(), [](const QString &who) { return who; });
    renew(m_action, tr("Anything"), m_model.actions(), &AuditModel::actionText);
    applyFilter();
    for (int column = 0; column < AuditModel::Detail; ++column)
        m_view->resizeColumnToContents(column);
}

void LogPage::applyFilter()
{
    AuditFilter filter;
    filter.text = m_text->text().trimmed();
    filter.who = m_who->currentData().toString();
    filter.action = m_action->currentData().toString();
    const int days = m_days->currentData().toInt();
    m_period->setVisible(days == ownPeriod);
    if (days == ownPeriod) {
        filter.from = qMin(m_from->date(), m_to->date());
        filter.to = qMax(m_from->date(), m_to->date());
    } else if (days != anyDay) {
        filter.from = m_workspace.now().date().addDays(-days);
    }
    m_model.setFilter(filter);
    updateCount();
}

void LogPage::updateCount()
{
    m_count->setText(tr("%1 of %2 entries").arg(m_model.rowCount()).arg(m_model.entryCount()));
    m_export->setEnabled(m_model.rowCount() > 0);
}

void LogPage::openSubject(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const QUuid id = QUuid::fromString(m_model.entryAt(index.row()).subject);
    if (!id.isNull() && m_workspace.applicants()->rowOf(id) >= 0)
        Q_EMIT dossierRequested(id, QString());
}

void LogPage::exportLog()
{
    const QString proposed = QDir(m_settings.exportFolder()).filePath(tr("Log.xlsx"));
    const QString path = m_prompt.saveFile(this, tr("Export the log"), proposed,
        tr("Excel tables (*.xlsx)") + QStringLiteral(";;") + tr("Tables of text (*.csv)"));
    if (path.isEmpty())
        return;
    Table table;
    table.title = tr("Log of %1", "unit").arg(m_workspace.info().unitName);
    for (int column = 0; column < AuditModel::ColumnCount; ++column)
        table.headers.append(m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    table.headers.append(tr("Hash"));
    table.rows = m_model.shownRows();
    table.textColumns = {AuditModel::Subject, AuditModel::Detail, AuditModel::ColumnCount};
    m_export->setEnabled(false);
    auto *watcher = new QFutureWatcher<Result<void>>(this);
    connect(watcher, &QFutureWatcher<Result<void>>::finished, this, [this, watcher, path] {
        watcher->deleteLater();
        m_export->setEnabled(true);
        const Result<void> written = watcher->result();
        if (!written)
            m_prompt.tell(this, noticeOf(tr("Export the log"), written.error()));
        else
            Q_EMIT message(tr("Written: %1").arg(QDir::toNativeSeparators(path)), false);
    });
    const bool isCsv = path.endsWith(QStringLiteral(".csv"), Qt::CaseInsensitive);
    watcher->setFuture(QtConcurrent::run(
        [path, table, isCsv] { return isCsv ? writeCsv(path, table) : writeTable(path, table); }));
}

void LogPage::refresh()
{
    if (!m_workspace.isOpen())
        return;
    const auto work = [](LibraryThread::Seat &seat) { return seat.library->auditLog(); };
    m_workspace.thread().run(work, this, [this](const Result<QList<AuditEntry>> &entries) {
        if (entries)
            showEntries(*entries);
        else
            m_prompt.tell(this, noticeOf(tr("Reading the log"), entries.error()));
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
