// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/start_page.h"

#include "ui/core/theme.h"
#include "ui/widgets/row_delegate.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <QtConcurrent>

namespace chuding {

StartPage::StartPage(QWidget *parent)
    : QWidget(parent)
    , m_recent(new QTreeWidget(this))
{
    const int unit = spacingUnit(this);
    auto *title = new QLabel(tr("Chuding"), this);
    title->setFont(scaledFont(this, 2.0, true));
    auto *subtitle = new QLabel(
        tr("Dossiers for the first determination of professional titles: checked, printed and handed in."),
        this);
    subtitle->setWordWrap(true);
    auto *create = new QPushButton(themedIcon(QStringLiteral("add")), tr("&New library…"), this);
    create->setObjectName(QStringLiteral("newLibrary"));
    create->setDefault(true);
    auto *open = new QPushButton(themedIcon(QStringLiteral("open")), tr("&Open a library…"), this);
    open->setObjectName(QStringLiteral("openLibrary"));
    auto *sample = new QPushButton(themedIcon(QStringLiteral("applicants")), tr("Open the &sample"), this);
    sample->setObjectName(QStringLiteral("openSample"));
    sample->setToolTip(tr("Fictional applicants at a fixed moment, to try everything out."));
    m_choices = new QWidget(this);
    auto *buttons = new QHBoxLayout(m_choices);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(unit);
    buttons->addWidget(create);
    buttons->addWidget(open);
    buttons->addWidget(sample);
    buttons->addStretch();
    m_recentPart = buildRecent();
    m_updating = buildUpdating();
    auto *column = new QVBoxLayout;
    column->setSpacing(unit);
    column->addStretch(1);
    column->addWidget(title);
    column->addWidget(subtitle);
    column->addSpacing(unit * 2);
    column->addWidget(m_choices);
    column->addWidget(m_updating);
    column->addSpacing(unit * 4);
    column->addWidget(m_recentPart, 4);
    column->addStretch(1);
    auto *layout = new QHBoxLayout(this);
    layout->addStretch(1);
    layout->addLayout(column, 8);
    layout->addStretch(1);
    connect(create, &QPushButton::clicked, this, &StartPage::createRequested);
    connect(sample, &QPushButton::clicked, this, &StartPage::sampleRequested);
    connect(open, &QPushButton::clicked, this, &StartPage::openRequested);
}

QWidget *StartPage::buildRecent()
{
    auto *part = new QWidget(this);
    m_recentTitle = new QLabel(tr("&Recent libraries"), part);
    m_recentTitle->setFont(scaledFont(this, 1.1, true));
    m_recentTitle->setBuddy(m_recent);
    m_recent->setObjectName(QStringLiteral("recentLibraries"));
    m_recent->setAccessibleName(tr("Recent libraries"));
    m_recent->setFrameShape(QFrame::NoFrame);
    m_recent->setRootIsDecorated(false);
    m_recent->setUniformRowHeights(true);
    m_recent->setItemDelegate(new RowDelegate(m_recent));
    m_recent->setHeaderLabels({tr("Office"), tr("Season", "of a library"), tr("Last opened"), tr("Folder")});
    m_recent->setTextElideMode(Qt::ElideMiddle);
    m_recent->header()->setStretchLastSection(true);
    keepSelectionColor(m_recent);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacingUnit(this));
    layout->addWidget(m_recentTitle);
    layout->addWidget(m_recent, 1);
    auto *openThis = new QAction(themedIcon(QStringLiteral("open")), tr("Open this library"), m_recent);
    openThis->setShortcuts({QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter)});
    auto *forget = new QAction(themedIcon(QStringLiteral("remove")), tr("Take off this list"), m_recent);
    forget->setShortcut(QKeySequence::Delete);
    for (QAction *action : {openThis, forget}) {
        action->setShortcutContext(Qt::WidgetShortcut);
        m_recent->addAction(action);
    }
    m_recent->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(openThis, &QAction::triggered, this, &StartPage::openCurrent);
    connect(m_recent, &QTreeWidget::itemDoubleClicked, this, &StartPage::openCurrent);
    connect(forget, &QAction::triggered, this, [this] {
        if (const QTreeWidgetItem *item = m_recent->currentItem())
            Q_EMIT forgetRequested(item->data(Unit, Qt::UserRole).toString());
    });
    return part;
}

QWidget *StartPage::buildUpdating()
{
    auto *part = new QWidget(this);
    m_updatingText = new QLabel(part);
    m_updatingText->setObjectName(QStringLiteral("updatingText"));
    m_updatingText->setWordWrap(true);
    m_updatingBar = new QProgressBar(part);
    m_updatingBar->setObjectName(QStringLiteral("updatingBar"));
    m_updatingBar->setAccessibleName(tr("Progress"));
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacingUnit(this));
    layout->addWidget(m_updatingText);
    layout->addWidget(m_updatingBar);
    part->hide();
    return part;
}

void StartPage::showUpdating(const QString &path, qint64 done, qint64 total)
{
    m_updatingText->setText(tr("%1 was made by an earlier version. A copy of it is put beside it, then it is "
                               "brought up to date; large libraries take some minutes. Please leave the "
                               "program and the PC on.",
        "library")
                                .arg(QFileInfo(path).completeBaseName()));
    m_updatingBar->setRange(0, static_cast<int>(total));
    m_updatingBar->setValue(static_cast<int>(done));
    m_updating->show();
    m_choices->setEnabled(false);
    m_recentPart->setEnabled(false);
}

void StartPage::hideUpdating()
{
    m_updating->hide();
    m_choices->setEnabled(true);
    m_recentPart->setEnabled(true);
}

void StartPage::openCurrent()
{
    if (const QTreeWidgetItem *item = m_recent->currentItem())
        Q_EMIT recentRequested(item->data(Unit, Qt::UserRole).toString());
}

void StartPage::addRow(const RecentLibrary &library)
{
    const QFileInfo info(library.path);
    auto *item = new QTreeWidgetItem(m_recent);
    item->setData(Unit, Qt::UserRole, library.path);
    item->setIcon(Unit, themedIcon(QStringLiteral("chuding")));
    item->setText(Unit, library.unitName.isEmpty() ? info.completeBaseName() : library.unitName);
    item->setText(Season, library.year > 0 ? tr("Season %1").arg(library.year) : QString());
    item->setText(Opened, library.opened.toString(QStringLiteral("yyyy-MM-dd HH:mm")));
    item->setText(Place, QDir::toNativeSeparators(library.path));
    const QString tip = tr("%1\nDelete takes it off this list; the library itself stays.", "folder")
                            .arg(QDir::toNativeSeparators(library.path));
    for (int column = 0; column < ColumnCount; ++column)
        item->setToolTip(column, tip);
    if (!library.season.isEmpty())
        item->setToolTip(Season, library.season);
}

void StartPage::setRecent(const QList<RecentLibrary> &libraries)
{
    m_recent->clear();
    QStringList paths;
    for (const RecentLibrary &library : libraries) {
        addRow(library);
        paths.append(library.path);
    }
    m_recentPart->setVisible(!libraries.isEmpty());
    m_recent->setCurrentItem(m_recent->topLevelItem(0));
    for (int column = 0; column < Place; ++column)
        m_recent->resizeColumnToContents(column);
    m_recent->setColumnWidth(Unit, qMin(m_recent->columnWidth(Unit), fontMetrics().height() * 18));
    auto *watcher = new QFutureWatcher<QStringList>(this);
    connect(watcher, &QFutureWatcher<QStringList>::finished, this, [this, watcher, request = ++m_request] {
        watcher->deleteLater();
        if (request == m_request)
            markMissing(watcher->result());
    });
    watcher->setFuture(QtConcurrent::run([paths] { // a network drive that is off takes its time
        QStringList missing;
        for (const QString &path : paths) {
            if (!QFileInfo::exists(path))
                missing.append(path);
        }
        return missing;
    }));
}

void StartPage::markMissing(const QStringList &missing)
{
    for (int row = 0; row < m_recent->topLevelItemCount(); ++row) {
        QTreeWidgetItem *item = m_recent->topLevelItem(row);
        const QString path = item->data(Unit, Qt::UserRole).toString();
        if (!missing.contains(path))
            continue;
        item->setIcon(Unit, meaningIcon(Meaning::Warning));
        item->setText(Place, tr("not there: %1", "folder").arg(QDir::toNativeSeparators(path)));
        for (int column = 0; column < ColumnCount; ++column)
            item->setForeground(column, quietTextColor(palette()));
    }
}

} // namespace chuding
