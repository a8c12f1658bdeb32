// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/selection_bar.h"

#include "ui/core/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

namespace chuding {

SelectionBar::SelectionBar(const QList<QAction *> &actions, QWidget *parent)
    : QWidget(parent)
    , m_count(new QLabel(this))
{
    setObjectName(QStringLiteral("selectionBar"));
    m_count->setObjectName(QStringLiteral("selectionCount"));
    auto *menu = new QMenu(this);
    menu->addActions(actions);
    auto *change = new QToolButton(this);
    change->setObjectName(QStringLiteral("selectionActions"));
    change->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    change->setIcon(themedIcon(QStringLiteral("edit")));
    change->setText(tr("For all of them…"));
    change->setToolTip(tr("What can be done to all the chosen applicants"));
    change->setPopupMode(QToolButton::InstantPopup);
    change->setMenu(menu);
    auto *clear = new QToolButton(this);
    clear->setObjectName(QStringLiteral("clearSelection"));
    clear->setAutoRaise(true);
    clear->setIcon(themedIcon(QStringLiteral("close")));
    clear->setToolTip(tr("Choose only the open one"));
    clear->setAccessibleName(clear->toolTip());
    for (QToolButton *button : {change, clear}) {
        button->setFocusPolicy(Qt::TabFocus);
        button->setIconSize(QSize(iconExtent(this), iconExtent(this)));
    }
    auto *layout = new QHBoxLayout(this);
    const int unit = spacingUnit(this);
    layout->setContentsMargins(unit, 0, unit, unit / 2);
    layout->setSpacing(unit);
    layout->addWidget(m_count);
    layout->addWidget(change);
    layout->addStretch();
    layout->addWidget(clear);
    connect(clear, &QToolButton::clicked, this, &SelectionBar::cleared);
    setCount(0);
}

void SelectionBar::setCount(int count)
{
    m_count->setText(tr("%n chosen:", nullptr, count));
    setVisible(count > 1);
}

} // namespace chuding
