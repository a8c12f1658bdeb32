// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dossier/attachment_section.h"

#include "ui/core/theme.h"
#include "ui/widgets/row_delegate.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace chuding {

AttachmentSection::AttachmentSection(QWidget *parent)
    : QWidget(parent)
    , m_view(new QTreeView(this))
    , m_add(new QPushButton(themedIcon(QStringLiteral("attach")), tr("&Attach files…"), this))
    , m_open(new QPushButton(themedIcon(QStringLiteral("open")), tr("Op&en"), this))
    , m_remove(new QPushButton(themedIcon(QStringLiteral("remove")), tr("Remove"), this))
{
    m_view->setObjectName(QStringLiteral("attachmentView"));
    m_view->setAccessibleName(tr("Attached files"));
    m_view->setModel(&m_model);
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setItemDelegate(new RowDelegate(m_view));
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setSectionResizeMode(AttachmentModel::Kind, QHeaderView::ResizeToContents);
    m_view->header()->setSectionResizeMode(AttachmentModel::File, QHeaderView::Stretch);
    m_view->header()->setSectionResizeMode(AttachmentModel::Size, QHeaderView::ResizeToContents);
    keepSelectionColor(m_view);
    m_add->setObjectName(QStringLiteral("attachFiles"));
    m_open->setObjectName(QStringLiteral("openFile"));
    m_remove->setObjectName(QStringLiteral("removeFile"));
    auto *hint = new QLabel(tr("Scans can be dropped here."), this);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_add, m_open, m_remove})
        buttons->addWidget(button);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacingUnit(this));
    layout->addWidget(m_view);
    layout->addLayout(buttons);
    layout->addWidget(hint);
    setFocusProxy(m_view);
    connect(m_add, &QPushButton::clicked, this, &AttachmentSection::addRequested);
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT openRequested(current()); });
    connect(m_remove, &QPushButton::clicked, this, [this] { Q_EMIT removeRequested(current()); });
    connect(m_view, &QTreeView::activated, this, [this] {
        if (m_open->isEnabled())
            Q_EMIT openRequested(current());
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &AttachmentSection::updateButtons);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &AttachmentSection::updateButtons);
    updateButtons();
}

void AttachmentSection::setDossier(const Dossier &dossier)
{
    m_model.setAttachments(dossier.attachments);
    // All of them in sight, and a line to spare; the page scrolls.
    constexpr int fewestRows = 6;
    const int rows = std::max<int>(fewestRows, static_cast<int>(dossier.attachments.size())) + 2;
    m_view->setMinimumHeight(rowHeight(this) * rows);
}

void AttachmentSection::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    updateButtons();
}

int AttachmentSection::current() const
{
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    return rows.isEmpty() ? -1 : rows.constFirst().row();
}

void AttachmentSection::updateButtons()
{
    const int row = current();
    m_add->setEnabled(!m_readOnly);
    m_open->setEnabled(row >= 0 && !m_model.attachments().at(row).sha256.isEmpty());
    m_remove->setEnabled(row >= 0 && !m_readOnly);
}

} // namespace chuding
