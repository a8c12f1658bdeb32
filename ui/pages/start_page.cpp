// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/start_page.h"

#include "ui/core/theme.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace chuding {

StartPage::StartPage(QWidget *parent)
    : QWidget(parent)
    , m_recent(new QListWidget(this))
    , m_recentTitle(new QLabel(tr("Recent libraries"), this))
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
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(unit);
    buttons->addWidget(create);
    buttons->addWidget(open);
    buttons->addWidget(sample);
    buttons->addStretch();
    m_recentTitle->setFont(scaledFont(this, 1.1, true));
    m_recentTitle->setBuddy(m_recent);
    m_recent->setObjectName(QStringLiteral("recentLibraries"));
    m_recent->setAccessibleName(tr("Recent libraries"));
    m_recent->setFrameShape(QFrame::NoFrame);
    keepSelectionColor(m_recent);
    auto *column = new QVBoxLayout;
    column->setSpacing(unit);
    column->addStretch(1);
    column->addWidget(title);
    column->addWidget(subtitle);
    column->addSpacing(unit * 2);
    column->addLayout(buttons);
    column->addSpacing(unit * 4);
    column->addWidget(m_recentTitle);
    column->addWidget(m_recent, 3);
    column->addStretch(1);
    auto *layout = new QHBoxLayout(this);
    layout->addStretch(1);
    layout->addLayout(column, 3);
    layout->addStretch(1);
    auto *forget = new QAction(themedIcon(QStringLiteral("remove")), tr("Take off this list"), m_recent);
    forget->setShortcut(QKeySequence::Delete);
    forget->setShortcutContext(Qt::WidgetShortcut);
    m_recent->addAction(forget);
    m_recent->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(forget, &QAction::triggered, this, [this] {
        if (const QListWidgetItem *item = m_recent->currentItem())
            Q_EMIT forgetRequested(item->data(Qt::UserRole).toString());
    });
    connect(create, &QPushButton::clicked, this, &StartPage::createRequested);
    connect(sample, &QPushButton::clicked, this, &StartPage::sampleRequested);
    connect(open, &QPushButton::clicked, this, &StartPage::openRequested);
    connect(m_recent, &QListWidget::itemActivated, this,
        [this](const QListWidgetItem *item) { Q_EMIT recentRequested(item->data(Qt::UserRole).toString()); });
    connect(m_recent, &QListWidget::itemClicked, this,
        [this](const QListWidgetItem *item) { Q_EMIT recentRequested(item->data(Qt::UserRole).toString()); });
}

void StartPage::setRecent(const QStringList &paths)
{
    m_recent->clear();
    for (const QString &path : paths) {
        const QFileInfo info(path);
        const QString place = QDir::toNativeSeparators(info.absolutePath());
        auto *item = new QListWidgetItem(themedIcon(QStringLiteral("chuding")), QString(), m_recent);
        item->setData(Qt::UserRole, path);
        item->setToolTip(tr("%1\nDelete takes it off this list; the library itself stays.", "folder")
                             .arg(QDir::toNativeSeparators(path)));
        if (info.exists()) {
            item->setText(tr("%1\n%2", "name and folder of a library").arg(info.completeBaseName(), place));
            continue;
        }
        item->setIcon(meaningIcon(Meaning::Warning));
        item->setText(
            tr("%1 – not there\n%2", "name and folder of a library").arg(info.completeBaseName(), place));
        item->setForeground(quietTextColor(palette()));
    }
    m_recent->setVisible(!paths.isEmpty());
    m_recentTitle->setVisible(!paths.isEmpty());
}

} // namespace chuding
