// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dossier/history_section.h"

#include "ui/core/theme.h"
#include "ui/core/typed.h"
#include "ui/widgets/row_delegate.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace chuding {

namespace {

QTreeWidget *historyTree(const char *name, const QString &title, const QStringList &headers, QWidget *parent)
{
    auto *tree = new QTreeWidget(parent);
    tree->setObjectName(QString::fromLatin1(name));
    tree->setAccessibleName(title);
    tree->setRootIsDecorated(false);
    tree->setItemDelegate(new RowDelegate(tree));
    tree->setHeaderLabels(headers);
    tree->header()->setStretchLastSection(true);
    keepSelectionColor(tree);
    return tree;
}

} // namespace

HistorySection::HistorySection(QWidget *parent)
    : QWidget(parent)
    , m_list(
          historyTree("revisionList", tr("Revisions"), {tr("No."), tr("When"), tr("Who"), tr("What")}, this))
    , m_title(new QLabel(this))
    , m_withNow(new QCheckBox(tr("Compare with now"), this))
    , m_changes(
          historyTree("changeList", tr("Changed fields"), {tr("Field"), tr("Before"), tr("After")}, this))
    , m_restore(new QPushButton(themedIcon(QStringLiteral("undo")), tr("Restore this revision"), this))
{
    m_list->setUniformRowHeights(true);
    m_title->setObjectName(QStringLiteral("changeTitle"));
    m_title->setFont(scaledFont(this, 1.1, true));
    m_title->setWordWrap(true);
    m_withNow->setObjectName(QStringLiteral("compareWithNow"));
    m_restore->setObjectName(QStringLiteral("restoreRevision"));
    m_restore->setToolTip(tr("Saves that state as a new revision; it can be undone"));
    const int unit = spacingUnit(this);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(unit * 2, 0, unit, unit / 2);
    foot->addWidget(m_withNow);
    foot->addStretch();
    foot->addWidget(m_restore);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(unit);
    m_title->setContentsMargins(unit * 2, 0, unit, 0);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_title);
    layout->addWidget(m_changes, 1);
    layout->addLayout(foot);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &HistorySection::compare);
    connect(m_withNow, &QCheckBox::toggled, this, &HistorySection::compare);
    connect(m_restore, &QPushButton::clicked, this, [this] { Q_EMIT restoreRequested(chosen()); });
}

void HistorySection::setRevisions(const QList<RevisionRow> &revisions, int current, bool readOnly)
{
    const int before = chosen();
    m_revisions = revisions;
    m_current = current;
    m_readOnly = readOnly;
    std::sort(m_revisions.begin(), m_revisions.end(),
        [](const RevisionRow &a, const RevisionRow &b) { return a.revision > b.revision; });
    {
        const QSignalBlocker blocker(m_list);
        m_list->clear();
        for (const RevisionRow &row : std::as_const(m_revisions)) {
            auto *item = new QTreeWidgetItem(
                m_list, {QString::number(row.revision), shownMoment(row.when), row.who, row.why});
            item->setTextAlignment(0, Qt::AlignRight | Qt::AlignVCenter);
            item->setToolTip(3, row.why);
            if (row.revision == before)
                m_list->setCurrentItem(item);
        }
        if (!m_list->currentItem())
            m_list->setCurrentItem(m_list->topLevelItem(0));
    }
    for (int column = 0; column < 3; ++column)
        m_list->resizeColumnToContents(column);
    compare();
}

int HistorySection::chosen() const
{
    return m_list->currentItem() ? m_list->currentItem()->text(0).toInt() : 0;
}

void HistorySection::compare()
{
    const int revision = chosen();
    const auto row = std::find_if(m_revisions.cbegin(), m_revisions.cend(),
        [revision](const RevisionRow &one) { return one.revision == revision; });
    m_restore->setEnabled(row != m_revisions.cend() && revision != m_current && !row->removed && !m_readOnly);
    m_changes->clear();
    m_title->clear();
    if (row == m_revisions.cend())
        return;
    const auto earlier = std::next(row);
    const int before = earlier == m_revisions.cend() ? 0 : earlier->revision;
    if (m_withNow->isChecked()) {
        m_title->setText(tr("From revision %1 to now (revision %2)").arg(revision).arg(m_current));
        Q_EMIT compareRequested(revision, m_current);
    } else {
        m_title->setText(before > 0 ? tr("Changed by revision %1").arg(revision)
                                    : tr("Entered by revision %1").arg(revision));
        Q_EMIT compareRequested(before, revision);
    }
}

void HistorySection::setChanges(const QList<FieldChange> &changes)
{
    m_changes->clear();
    for (const FieldChange &change : changes) {
        const auto shown = [](const QString &text) { return text.isEmpty() ? tr("(empty)") : text; };
        auto *item =
            new QTreeWidgetItem(m_changes, {change.field, shown(change.before), shown(change.after)});
        item->setToolTip(1, change.before);
        item->setToolTip(2, change.after);
    }
    if (changes.isEmpty())
        new QTreeWidgetItem(m_changes, {tr("No field differs.")});
    m_changes->resizeColumnToContents(0);
    m_changes->setColumnWidth(1, fontMetrics().height() * 9);
}

} // namespace chuding
