// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/scan_folder_dialog.h"

#include "ui/core/fitting.h"
#include "ui/core/job.h"
#include "ui/core/theme.h"
#include "ui/widgets/image_preview.h"
#include "ui/widgets/job_bar.h"
#include "ui/widgets/row_delegate.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace chuding {

namespace {

constexpr int searchKeyRole = Qt::UserRole + 1;

/// Finds people by any part of what they are found by in the list, and puts their names into the field.
class PersonCompleter final : public QCompleter
{
public:
    explicit PersonCompleter(QComboBox *box)
        : QCompleter(box->model(), box)
    {
        setCompletionRole(searchKeyRole);
        setFilterMode(Qt::MatchContains);
        setCaseSensitivity(Qt::CaseInsensitive);
        setCompletionMode(QCompleter::PopupCompletion);
    }
    [[nodiscard]] QString pathFromIndex(const QModelIndex &index) const override
    {
        return index.data(Qt::DisplayRole).toString();
    }
};

/// To be searched as the list is; other text is taken back.
void fillWithPeople(QComboBox *box, const QList<ScanModel::Choice> &choices)
{
    box->clear();
    if (!box->isEditable()) {
        box->setEditable(true);
        box->setInsertPolicy(QComboBox::NoInsert);
        box->setCompleter(new PersonCompleter(box));
    }
    box->addItem(QString(), QUuid());
    for (const ScanModel::Choice &choice : choices) {
        box->addItem(choice.text, choice.id);
        box->setItemData(box->count() - 1, choice.text + QLatin1Char('\n') + choice.searchKey, searchKeyRole);
    }
}

void fillWithKinds(QComboBox *box)
{
    box->addItem(QString(), -1);
    for (const Code<AttachmentKind> &code : codeTable<AttachmentKind>())
        box->addItem(code.text, static_cast<int>(code.value));
}

/// The entry that is written there, or the only one that is found by what is written; -1: that is none.
int typedEntry(const QComboBox *box)
{
    const QString typed = box->currentText().trimmed();
    const int written = box->findText(typed, Qt::MatchFixedString | Qt::MatchCaseSensitive);
    if (written >= 0 || typed.isEmpty())
        return written;
    const QModelIndexList found =
        box->model()->match(box->model()->index(0, 0), searchKeyRole, typed, 2, Qt::MatchContains);
    return found.size() == 1 ? found.constFirst().row() : -1;
}

/// Edits whose and what a file is in its row.
class ScanDelegate final : public RowDelegate
{
public:
    ScanDelegate(const ScanModel &model, QObject *parent)
        : RowDelegate(parent)
        , m_model(model)
    {
    }

    QWidget *createEditor(
        QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        auto *box = new QComboBox(parent);
        const auto *filter = qobject_cast<const QSortFilterProxyModel *>(index.model());
        const int row = filter ? filter->mapToSource(index).row() : index.row();
        if (index.column() == ScanModel::Person)
            fillWithPeople(box, m_model.choices(row));
        else
            fillWithKinds(box);
        box->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
        box->setObjectName(QStringLiteral("scanEditor"));
        return box;
    }

    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        auto *box = qobject_cast<QComboBox *>(editor);
        box->setCurrentIndex(qMax(0, box->findData(index.data(Qt::EditRole))));
        if (box->lineEdit())
            box->lineEdit()->selectAll();
    }

    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override
    {
        const auto *box = qobject_cast<QComboBox *>(editor);
        const int entry =
            box->currentData().isValid() && box->currentText() == box->itemText(box->currentIndex())
                ? box->currentIndex()
                : typedEntry(box);
        if (entry >= 0)
            model->setData(index, box->itemData(entry));
    }

private:
    const ScanModel &m_model;
};

} // namespace

ScanFolderDialog::ScanFolderDialog(
    Workspace &workspace, Prompt &prompt, const QStringList &paths, QWidget *parent)
    : Dialog(parent)
    , m_workspace(workspace)
    , m_prompt(prompt)
    , m_paths(paths)
    , m_summary(new QLabel(this))
    , m_onlyOpen(new QCheckBox(tr("Only &open ones"), this))
    , m_bar(new JobBar(JobBar::Count::Bytes, this))
{
    setObjectName(QStringLiteral("scanFolderDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(paths.size() == 1 ? tr("Attach scans: %1").arg(QFileInfo(paths.constFirst()).fileName())
                                     : tr("Attach scans"));
    m_summary->setObjectName(QStringLiteral("scanSummary"));
    m_summary->setWordWrap(true);
    m_onlyOpen->setObjectName(QStringLiteral("onlyOpen"));
    auto *head = new QHBoxLayout;
    head->addWidget(m_summary, 1);
    head->addWidget(m_onlyOpen);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_attach = buttons->addButton(tr("&Attach"), QDialogButtonBox::AcceptRole);
    m_attach->setObjectName(QStringLiteral("attachScans"));
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(head);
    layout->addWidget(buildTable(), 1);
    layout->addWidget(buildChoices());
    layout->addWidget(m_bar);
    layout->addWidget(buttons);
    const int em = fontMetrics().height();
    resizeToFit(this, QSize(em * 62, em * 34));
    connect(m_onlyOpen, &QCheckBox::toggled, &m_filter, &ScanFilterModel::setOnlyOpen);
    connect(&m_model, &ScanModel::choiceChanged, this, &ScanFolderDialog::judge);
    connect(buttons, &QDialogButtonBox::accepted, this, &ScanFolderDialog::start);
    connect(buttons, &QDialogButtonBox::rejected, this, &ScanFolderDialog::reject);
    judge();
    updateSelection();
    read();
}

QWidget *ScanFolderDialog::buildTable()
{
    auto *part = new QWidget(this);
    m_view = new QTreeView(part);
    m_view->setObjectName(QStringLiteral("scanView"));
    m_view->setAccessibleName(tr("Files"));
    m_filter.setSourceModel(&m_model);
    m_view->setModel(&m_filter);
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_view->setItemDelegate(new ScanDelegate(m_model, m_view));
    m_view->header()->setStretchLastSection(true);
    const int em = fontMetrics().horizontalAdvance(QChar(u'国'));
    const QList<int> widths{18, 9, 11, 8, 6, 16};
    for (int column = 0; column < widths.size(); ++column)
        m_view->header()->resizeSection(column, widths.at(column) * em);
    keepSelectionColor(m_view);
    m_preview = new ImagePreview(part);
    m_preview->setObjectName(QStringLiteral("scanPreview"));
    auto *layout = new QHBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacingUnit(this));
    layout->addWidget(m_view, 1);
    layout->addWidget(m_preview);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &ScanFolderDialog::updateSelection);
    return part;
}

QWidget *ScanFolderDialog::buildChoices()
{
    auto *part = new QWidget(this);
    m_selected = new QLabel(part);
    m_selected->setObjectName(QStringLiteral("scanSelected"));
    m_person = new QComboBox(part);
    m_person->setObjectName(QStringLiteral("scanPerson"));
    m_person->setAccessibleName(tr("Applicant of the chosen files"));
    fillWithPeople(m_person, {});
    m_person->setMinimumWidth(fontMetrics().height() * 14);
    m_person->lineEdit()->setPlaceholderText(tr("Search an applicant"));
    m_kind = new QComboBox(part);
    m_kind->setObjectName(QStringLiteral("scanKind"));
    m_kind->setAccessibleName(tr("Kind of the chosen files"));
    fillWithKinds(m_kind);
    auto *personLabel = new QLabel(tr("A&pplicant"), part);
    personLabel->setBuddy(m_person);
    auto *kindLabel = new QLabel(tr("&Kind"), part);
    kindLabel->setBuddy(m_kind);
    auto *layout = new QHBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_selected);
    layout->addStretch();
    for (QWidget *widget : QList<QWidget *>{personLabel, m_person, kindLabel, m_kind})
        layout->addWidget(widget);
    connect(m_person, &QComboBox::activated, this, &ScanFolderDialog::choosePerson);
    connect(m_person->completer(), qOverload<const QString &>(&QCompleter::activated), this,
        &ScanFolderDialog::choosePerson, Qt::QueuedConnection);
    connect(m_person->lineEdit(), &QLineEdit::returnPressed, this, &ScanFolderDialog::choosePerson);
    connect(m_kind, &QComboBox::activated, this, &ScanFolderDialog::chooseKind);
    return part;
}

void ScanFolderDialog::read()
{
    m_summary->setText(tr("Reading the names of the files…"));
    const auto work = [paths = m_paths](
                          LibraryThread::Seat &seat) { return readScans(*seat.library, paths); };
    m_workspace.thread().run(work, this, [this](const Result<ScanReading> &reading) { show(reading); });
}

void ScanFolderDialog::show(const Result<ScanReading> &reading)
{
    if (!reading) {
        hide(); // nothing stands in it
        Question notice = noticeOf(windowTitle(), reading.error());
        if (reading.error().code == Error::Code::Limit)
            notice.advice = tr("Choose a folder with fewer files, such as that of one unit.");
        m_prompt.tell(parentWidget(), notice);
        QDialog::reject();
        return;
    }
    m_model.setReading(*reading);
    if (m_model.rowCount() == 0)
        m_summary->setText(tr("There is no file in it."));
    else
        m_view->setCurrentIndex(m_filter.index(0, 0));
}

void ScanFolderDialog::judge()
{
    const auto chosen = static_cast<int>(m_model.chosen().size());
    m_attach->setText(chosen > 0 ? tr("&Attach %n file(s)", nullptr, chosen) : tr("&Attach"));
    m_attach->setEnabled(chosen > 0 && !m_job);
    m_attach->setDefault(chosen > 0);
    m_summary->setText(tr("%1 clear, %2 open, %3 not a scan. Nothing is written before you press Attach.")
                           .arg(m_model.count(ScanState::Clear))
                           .arg(m_model.count(ScanState::Open))
                           .arg(m_model.count(ScanState::NotAScan)));
}

QList<int> ScanFolderDialog::selectedRows() const
{
    QList<int> rows;
    for (const QModelIndex &index : m_view->selectionModel()->selectedRows())
        rows.append(m_filter.mapToSource(index).row());
    return rows;
}

void ScanFolderDialog::updateSelection()
{
    const QList<int> rows = selectedRows();
    m_selected->setText(rows.isEmpty() ? tr("Choose files to say whose they are.")
                                       : tr("%n chosen file(s):", nullptr, static_cast<int>(rows.size())));
    for (QComboBox *box : {m_person, m_kind})
        box->setEnabled(!rows.isEmpty() && !m_job);
    fillWithPeople(
        m_person, rows.isEmpty() ? QList<ScanModel::Choice>() : m_model.choices(rows.constFirst()));
    m_preview->setFile(rows.size() == 1 ? m_model.at(rows.constFirst()).path : QString());
    if (rows.isEmpty())
        return;
    const ScanProposal &first = m_model.at(rows.constFirst()).proposal;
    const auto all = [&](auto same) {
        return std::all_of(
            rows.cbegin(), rows.cend(), [&](int row) { return same(m_model.at(row).proposal); });
    };
    const bool samePerson = all([&](const ScanProposal &other) { return other.person == first.person; });
    const bool sameKind = all([&](const ScanProposal &other) { return other.kind == first.kind; });
    m_person->setCurrentIndex(samePerson && first.person ? m_person->findData(*first.person) : 0);
    m_kind->setCurrentIndex(sameKind && first.kind ? m_kind->findData(static_cast<int>(*first.kind)) : 0);
}

void ScanFolderDialog::choosePerson()
{
    const int entry = typedEntry(m_person);
    const int index = m_person->itemText(m_person->currentIndex()) == m_person->currentText()
                          ? m_person->currentIndex()
                          : entry;
    if (index < 0)
        return;
    m_person->setCurrentIndex(index); // its name in place of what was typed
    m_model.setPerson(selectedRows(), m_person->itemData(index).toUuid());
}

void ScanFolderDialog::chooseKind()
{
    const int kind = m_kind->currentData().toInt();
    m_model.setKind(
        selectedRows(), kind < 0 ? std::nullopt : std::optional(static_cast<AttachmentKind>(kind)));
}

void ScanFolderDialog::start()
{
    const QList<FileForDossier> files = m_model.chosen();
    if (files.isEmpty() || m_job)
        return;
    m_job = new Job(this);
    m_bar->start(m_job, tr("Copying into the library:"));
    m_attach->setEnabled(false);
    for (QWidget *widget : QList<QWidget *>{m_view, m_person, m_kind, m_onlyOpen})
        widget->setEnabled(false);
    const auto work = [files, why = tr("Attached scans"), progress = m_job->progress()](
                          LibraryThread::Seat &seat) {
        return attachScans(*seat.library, files, why, progress);
    };
    const auto chosen = static_cast<int>(files.size());
    m_workspace.thread().run(
        work, this, [this, chosen](const Result<ScansAttached> &result) { finish(result, chosen); });
}

void ScanFolderDialog::finish(const Result<ScansAttached> &result, int chosen)
{
    m_job->finish();
    m_job->deleteLater();
    m_job = nullptr;
    m_bar->stop();
    for (QWidget *widget : QList<QWidget *>{m_view, m_onlyOpen})
        widget->setEnabled(true);
    updateSelection();
    judge();
    if (!result) {
        if (result.error().code != Error::Code::Cancelled)
            m_prompt.tell(this, noticeOf(windowTitle(), result.error()));
        return;
    }
    const auto people = static_cast<int>(result->after.size());
    const int known = chosen - result->added;
    QString text = tr("Files attached: %1, to applicants: %2").arg(result->added).arg(people);
    if (known > 0)
        text += tr("; there already: %1").arg(known);
    m_workspace.adopt(result->before, result->after, text);
    Q_EMIT attached(text);
    QDialog::accept();
}

/// Enter in the field of the person chooses that person; it does not attach at once.
void ScanFolderDialog::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && m_person->isAncestorOf(focusWidget()))
        event->accept();
    else
        QDialog::keyPressEvent(event);
}

void ScanFolderDialog::reject()
{
    if (m_job)
        m_job->cancel();
    else
        QDialog::reject();
}

} // namespace chuding
