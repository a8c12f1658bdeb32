// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/missing_list.h"

namespace chuding {

MissingList::MissingList(QWidget *parent)
    : QListWidget(parent)
{
    setObjectName(QStringLiteral("missingList"));
    setAccessibleName(tr("Facts that are missing on the paper"));
    setFixedHeight(fontMetrics().height() * 5);
    setFrameShape(QFrame::NoFrame);
    setVisible(false);
    connect(this, &QListWidget::itemClicked, this, [this](const QListWidgetItem *item) {
        const MissingFact fact = m_facts.value(row(item));
        Q_EMIT fieldRequested(fact.dossier, fact.field);
    });
    connect(this, &QListWidget::itemActivated, this, &QListWidget::itemClicked);
}

void MissingList::setFacts(const QList<MissingFact> &facts)
{
    m_facts = facts;
    clear();
    for (const MissingFact &fact : facts)
        addItem(fact.text());
    setVisible(!facts.isEmpty());
}

} // namespace chuding
