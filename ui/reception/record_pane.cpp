// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reception/record_pane.h"

#include "submission/submission_document.h"
#include "submission/verifier.h"
#include "ui/core/theme.h"
#include "ui/reception/receipt_dialog.h"
#include "ui/widgets/row_delegate.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSet>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace chuding {

namespace {

const QString recordState = QStringLiteral("reception.record");

enum RecordColumn {
    RecordWhen,
    RecordWay,
    RecordKind,
    RecordOffice,
    RecordNumber,
    RecordPeople,
    RecordOutcome,
    RecordColumnCount
};

QString minuteText(const Moment &moment)
{
    return moment.toText().left(16).replace(QLatin1Char('T'), QLatin1Char(' '));
}

/// For which a receipt was written here.
QSet<QUuid> receiptedPackages(const QList<PackageRecord> &records)
{
    QSet<QUuid> ids;
    for (const PackageRecord &record : records) {
        if (record.direction != PackageRecord::Direction::Sent ||
            record.kind != codeKey(PackageKind::Receipt))
            continue;
        const Result<SubmissionDocument> document = submissionFromJson(record.document);
        if (document && document->receipt)
            ids.insert(document->receipt->packageId);
    }
    return ids;
}

QString kindText(const QString &key)
{
    const std::optional<PackageKind> kind = codeFromKey<PackageKind>(key);
    return kind ? codeText(*kind) : key;
}

bool canBeReceipted(const PackageRecord &record)
{
    return record.direction == PackageRecord::Direction::Received &&
           record.kind != codeKey(PackageKind::Receipt);
}

} // namespace

RecordPane::RecordPane(const PageTools &tools, QWidget *parent)
    : QWidget(parent)
    , m_tools(tools)
    , m_list(new QTreeWidget(this))
    , m_empty(new QLabel(tr("Nothing was sent from here and nothing taken in yet."), this))
    , m_receipts(new QPushButton(tr("Write &receipts…"), this))
{
    build();
    show({});
}

void RecordPane::build()
{
    m_list->setObjectName(QStringLiteral("packageRecord"));
    m_list->setAccessibleName(tr("Packages that were sent and received"));
    m_list->setRootIsDecorated(false);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setUniformRowHeights(true);
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_list->setHeaderLabels(
        {tr("When"), tr("Way"), tr("What"), tr("Office"), tr("No."), tr("People"), tr("Outcome")});
    keepSelectionColor(m_list);
    const int em = fontMetrics().horizontalAdvance(QChar(u'国'));
    for (const auto &[column, width] :
        {std::pair(RecordWhen, 9), std::pair(RecordWay, 4), std::pair(RecordKind, 6),
            std::pair(RecordOffice, 16), std::pair(RecordNumber, 4), std::pair(RecordPeople, 4)})
        m_list->header()->resizeSection(column, em * width);
    m_list->header()->restoreState(m_tools.settings.state(recordState));
    m_empty->setObjectName(QStringLiteral("recordEmpty"));
    m_receipts->setObjectName(QStringLiteral("receiptsOfRecord"));
    m_receipts->setToolTip(tr("For the chosen packages that were taken in here."));
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_receipts);
    foot->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacingUnit(this));
    layout->addWidget(m_empty);
    layout->addWidget(m_list, 1);
    layout->addLayout(foot);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &RecordPane::showState);
    connect(m_receipts, &QPushButton::clicked, this, &RecordPane::writeChosen);
}

void RecordPane::saveState()
{
    m_tools.settings.setState(recordState, m_list->header()->saveState());
}

void RecordPane::read()
{
    const auto work = [](LibraryThread::Seat &seat) { return seat.library->packages(); };
    m_tools.workspace.thread().run(work, this, [this](const Result<QList<PackageRecord>> &packages) {
        if (packages)
            show(*packages);
        else
            m_tools.prompt.tell(window(), noticeOf(tr("Sent and received"), packages.error()));
    });
}

void RecordPane::show(const QList<PackageRecord> &packages)
{
    const QSet<QUuid> receipted = receiptedPackages(packages);
    {
        const QSignalBlocker blocker(m_list); // rows and records must fit
        m_list->clear();
        m_records = QList<PackageRecord>(packages.crbegin(), packages.crend());
        for (const PackageRecord &record : std::as_const(m_records))
            add(record, receipted.contains(record.id));
    }
    m_list->setVisible(!packages.isEmpty());
    m_receipts->setVisible(!packages.isEmpty());
    m_empty->setVisible(packages.isEmpty());
    showState();
}

void RecordPane::add(const PackageRecord &record, bool isReceipted)
{
    const bool isSent = record.direction == PackageRecord::Direction::Sent;
    auto *item = new QTreeWidgetItem(m_list);
    item->setText(RecordWhen, minuteText(record.at));
    item->setText(RecordWay, codeText(record.direction));
    item->setText(RecordKind, kindText(record.kind));
    item->setText(RecordOffice, (isSent ? record.receiver : record.sender).unitName);
    item->setText(RecordNumber, QString::number(record.sequence));
    item->setText(RecordPeople, QString::number(record.dossiers.size()));
    if (!record.receipt.isNull())
        item->setText(RecordOutcome, tr("Received by %1, %2", "office, moment")
                                         .arg(record.receivedOffice, minuteText(record.receivedAt)));
    else if (isSent)
        item->setText(
            RecordOutcome, record.kind == codeKey(PackageKind::Receipt) ? QString() : tr("No receipt yet"));
    else if (const auto verdict = codeFromKey<PackageVerdict>(record.verdict))
        item->setText(RecordOutcome, isReceipted
                                         ? tr("%1; receipt written", "verdict").arg(verdictText(*verdict))
                                         : verdictText(*verdict));
    item->setToolTip(RecordOutcome, record.sha256);
}

QList<PackageRecord> RecordPane::chosen() const
{
    QList<PackageRecord> records;
    for (QTreeWidgetItem *item : m_list->selectedItems())
        records.append(m_records.at(m_list->indexOfTopLevelItem(item)));
    return records;
}

void RecordPane::showState()
{
    const QList<PackageRecord> records = chosen();
    m_receipts->setEnabled(m_tools.workspace.isWritable() && !records.isEmpty() &&
                           std::all_of(records.cbegin(), records.cend(), canBeReceipted));
}

void RecordPane::writeChosen()
{
    askForKey(chosen());
}

void RecordPane::writeReceipts(const QList<QUuid> &packages)
{
    const auto work = [](LibraryThread::Seat &seat) { return seat.library->packages(); };
    m_tools.workspace.thread().run(work, this, [this, packages](const Result<QList<PackageRecord>> &records) {
        if (!records) {
            m_tools.prompt.tell(window(), noticeOf(tr("Write receipts"), records.error()));
            return;
        }
        QList<PackageRecord> wanted;
        for (const PackageRecord &record : *records) {
            if (canBeReceipted(record) && packages.contains(record.id))
                wanted.append(record);
        }
        askForKey(wanted);
    });
}

void RecordPane::askForKey(const QList<PackageRecord> &packages)
{
    if (packages.isEmpty())
        return;
    auto *dialog = new ReceiptDialog(m_tools, packages, window());
    connect(dialog, &ReceiptDialog::written, this, [this](const QStringList &paths) {
        Q_EMIT message(tr("Written: %1").arg(paths.join(QStringLiteral("、"))));
        read();
    });
    dialog->open();
}

} // namespace chuding
