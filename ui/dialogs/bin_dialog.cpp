// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/bin_dialog.h"

#include "domain/id_number.h"
#include "ui/core/fitting.h"
#include "ui/core/prompt.h"
#include "ui/core/theme.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace chuding {

BinDialog::BinDialog(Workspace &workspace, Prompt &prompt, QWidget *parent)
    : Dialog(parent)
    , m_workspace(workspace)
    , m_prompt(prompt)
    , m_view(new QTreeWidget(this))
{
    setWindowTitle(tr("Bin"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_view->setObjectName(QStringLiteral("binView"));
    m_view->setAccessibleName(tr("Removed applicants"));
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setHeaderLabels({tr("Name"), tr("ID number"), tr("Unit"), tr("Removed on")});
    keepSelectionColor(m_view);
    auto *hint = new QLabel(tr("Removed dossiers stay here with their history."), this);
    hint->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_restore = buttons->addButton(tr("&Bring back"), QDialogButtonBox::ActionRole);
    m_restore->setObjectName(QStringLiteral("restore"));
    m_restore->setEnabled(false);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(hint);
    layout->addWidget(m_view, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_restore, &QPushButton::clicked, this, &BinDialog::restore);
    connect(m_view, &QTreeWidget::itemSelectionChanged, this,
        [this] { m_restore->setEnabled(m_workspace.isWritable() && !m_view->selectedItems().isEmpty()); });
    resizeToFit(this, QSize(fontMetrics().height() * 44, fontMetrics().height() * 24));
    load();
}

void BinDialog::load()
{
    const auto show = [this](const Result<QList<DossierRow>> &rows) {
        if (!rows) {
            m_prompt.tell(this, noticeOf(tr("Reading the bin"), rows.error()));
            return;
        }
        m_rows = *rows;
        fill();
    };
    m_workspace.thread().run(
        [](LibraryThread::Seat &seat) { return seat.library->removedRows(); }, this, show);
}

void BinDialog::fill()
{
    m_view->clear();
    QList<QTreeWidgetItem *> items;
    for (const DossierRow &row : std::as_const(m_rows)) {
        QString changed = row.changed.toText();
        items.append(new QTreeWidgetItem({row.name, maskedIdNumber(row.idNumber), row.unitName,
            changed.replace(QLatin1Char('T'), QLatin1Char(' '))}));
    }
    m_view->addTopLevelItems(items);
    const int em = fontMetrics().horizontalAdvance(QChar(u'国'));
    m_view->header()->resizeSection(0, em * 8);
    m_view->header()->resizeSection(1, em * 12);
    m_view->header()->resizeSection(2, em * 14);
    if (!items.isEmpty())
        m_view->setCurrentItem(items.constFirst());
}

void BinDialog::restore()
{
    QList<DossierRow> rows;
    const auto items = m_view->selectedItems();
    for (QTreeWidgetItem *item : items)
        rows.append(m_rows.at(m_view->indexOfTopLevelItem(item)));
    const QString text =
        rows.size() == 1 ? tr("Brought back %1").arg(m_workspace.applicants()->displayName(rows.constFirst()))
                         : tr("Brought back %n people", nullptr, static_cast<int>(rows.size()));
    m_restore->setEnabled(false);
    m_workspace.bringBack(rows, text, this, [this, text](const Result<int> &done) {
        if (done)
            Q_EMIT restored(text);
        else
            m_prompt.tell(this, noticeOf(tr("Bringing back from the bin"), done.error()));
        load();
    });
}

} // namespace chuding
