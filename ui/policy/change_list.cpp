// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/policy/change_list.h"

#include "ui/core/theme.h"
#include "ui/widgets/row_delegate.h"

#include <QHeaderView>

namespace chuding {

namespace {
enum ChangeColumn { ChangeWhat, ChangeBefore, ChangeAfter, ChangeColumnCount };
}

ChangeList::ChangeList(QWidget *parent)
    : QTreeWidget(parent)
{
    setObjectName(QStringLiteral("policyChanges"));
    setAccessibleName(tr("What changes"));
    setHeaderLabels({tr("What changes"), tr("Before"), tr("Then")});
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setItemDelegate(new RowDelegate(this));
    setTextElideMode(Qt::ElideRight);
    keepSelectionColor(this);
    header()->setSectionResizeMode(ChangeWhat, QHeaderView::Interactive);
    header()->resizeSection(ChangeWhat, fontMetrics().height() * 12);
    header()->setSectionResizeMode(ChangeBefore, QHeaderView::Stretch);
    header()->setSectionResizeMode(ChangeAfter, QHeaderView::Stretch);
    header()->setStretchLastSection(false);
}

void ChangeList::setChanges(const QList<PolicyChange> &changes)
{
    clear();
    for (const PolicyChange &change : changes) {
        const auto shown = [](const QString &text) {
            return text.isEmpty() ? tr("(nothing)") : text.simplified();
        };
        auto *item = new QTreeWidgetItem(this, {change.what, shown(change.before), shown(change.after)});
        item->setToolTip(ChangeWhat, change.what);
        item->setToolTip(ChangeBefore, change.before);
        item->setToolTip(ChangeAfter, change.after);
    }
}

} // namespace chuding
