// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dossier/history_section.h"

#include "ui/core/theme.h"
#include "ui/core/typed.h"
#include "ui/widgets/row_delegate.h"

#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace chuding {

HistorySection::HistorySection(QWidget *parent)
    : QWidget(parent)
    , m_list(new QTreeWidget(this))
{
    m_list->setObjectName(QStringLiteral("revisionList"));
    m_list->setAccessibleName(tr("Revisions"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_list->setHeaderLabels({tr("No."), tr("When"), tr("Who"), tr("What")});
    m_list->header()->setStretchLastSection(true);
    keepSelectionColor(m_list);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list);
}

void HistorySection::setRevisions(const QList<RevisionRow> &revisions)
{
    m_list->clear();
    QList<RevisionRow> newestFirst = revisions;
    std::sort(newestFirst.begin(), newestFirst.end(),
        [](const RevisionRow &a, const RevisionRow &b) { return a.revision > b.revision; });
    for (const RevisionRow &row : std::as_const(newestFirst)) {
        auto *item = new QTreeWidgetItem(
            m_list, {QString::number(row.revision), shownMoment(row.when), row.who, row.why});
        item->setTextAlignment(0, Qt::AlignRight | Qt::AlignVCenter);
    }
    for (int column = 0; column < 3; ++column)
        m_list->resizeColumnToContents(column);
}

} // namespace chuding
