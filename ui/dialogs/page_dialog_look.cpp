// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How the dialog is made up, and what its parts do.
#include "ui/core/fitting.h"
#include "ui/core/page_drawer.h"
#include "ui/core/theme.h"
#include "ui/dialogs/page_dialog.h"
#include "ui/widgets/corner_frame.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/job_bar.h"
#include "ui/widgets/page_strip.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

namespace chuding {

namespace {

constexpr int quarterTurn = 90;

} // namespace

QToolButton *PageDialog::addTool(
    const char *name, const char *icon, const QString &text, const QKeySequence &key)
{
    auto *button = new QToolButton(this);
    button->setObjectName(QString::fromLatin1(name));
    button->setIcon(themedIcon(QString::fromLatin1(icon)));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setShortcut(key);
    button->setAccessibleName(text);
    button->setToolTip(tr("%1 (%2)", "what, key").arg(text, key.toString(QKeySequence::NativeText)));
    return button;
}

QWidget *PageDialog::buildTools()
{
    m_turnLeft =
        addTool("pageTurnLeft", "turn-left", tr("Turn to the left"), QKeySequence(Qt::CTRL | Qt::Key_L));
    m_turnRight =
        addTool("pageTurnRight", "turn-right", tr("Turn to the right"), QKeySequence(Qt::CTRL | Qt::Key_R));
    m_up = addTool("pageUp", "up", tr("Move up"), QKeySequence(Qt::CTRL | Qt::Key_Up));
    m_down = addTool("pageDown", "down", tr("Move down"), QKeySequence(Qt::CTRL | Qt::Key_Down));
    m_delete = addTool("pageDelete", "remove", tr("Leave out"), QKeySequence(QKeySequence::Delete));
    m_undo = addTool("pageUndo", "undo", tr("Undo"), QKeySequence(QKeySequence::Undo));
    m_redo = addTool("pageRedo", "redo", tr("Redo"), QKeySequence(QKeySequence::Redo));
    auto *part = new QWidget(this);
    m_strip = new PageStrip(part);
    m_strip->setObjectName(QStringLiteral("pageOrder"));
    m_add = new QPushButton(themedIcon(QStringLiteral("add")), tr("&Add pages…"), part);
    m_add->setObjectName(QStringLiteral("addPages"));
    m_add->setAutoDefault(false);
    auto *row = new QWidget(part);
    auto *tools = new FlowLayout(row);
    tools->setContentsMargins(0, 0, 0, 0);
    for (QToolButton *button : {m_turnLeft, m_turnRight, m_up, m_down, m_delete, m_undo, m_redo})
        tools->addWidget(button);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(row);
    layout->addWidget(m_strip, 1);
    layout->addWidget(m_add);
    return part;
}

QWidget *PageDialog::buildPage()
{
    auto *part = new QWidget(this);
    m_flat = new QCheckBox(
        tr("It is a &photo of a sheet: lay it flat by its corners, make its paper white"), part);
    m_flat->setObjectName(QStringLiteral("layFlat"));
    m_frame = new CornerFrame(part);
    m_frame->setObjectName(QStringLiteral("sheetCorners"));
    m_result = new QLabel(part);
    m_result->setObjectName(QStringLiteral("pageResult"));
    m_result->setAccessibleName(tr("The page as it will be"));
    m_result->setAlignment(Qt::AlignCenter);
    m_result->setMinimumSize(m_frame->minimumSizeHint());
    m_result->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    auto *both = new QHBoxLayout;
    both->setSpacing(spacingUnit(this));
    both->addWidget(m_frame, 1);
    both->addWidget(m_result, 1);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_flat);
    layout->addLayout(both, 1);
    return part;
}

void PageDialog::build()
{
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(buildTools());
    splitter->addWidget(buildPage());
    splitter->setStretchFactor(0, 0);
    splitter->setStretchFactor(1, 1);
    m_hint = new QLabel(this);
    m_hint->setObjectName(QStringLiteral("pageHint"));
    m_hint->setWordWrap(true);
    m_bar = new JobBar(JobBar::Count::Items, this);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_save = buttons->addButton(tr("&Save as one PDF"), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(QStringLiteral("savePages"));
    m_save->setDefault(true);
    if (m_order.replaced.isEmpty()) {
        m_plain = buttons->addButton(tr("Attach as they a&re"), QDialogButtonBox::ActionRole);
        m_plain->setObjectName(QStringLiteral("attachPlain"));
        m_plain->setToolTip(
            tr("Attaches the chosen files without a change; not once pages were changed here"));
        connect(m_plain, &QPushButton::clicked, this, [this] {
            Q_EMIT plainRequested(m_order.files);
            QDialog::reject();
        });
    }
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(spacingUnit(this));
    layout->addWidget(splitter, 1);
    layout->addWidget(m_hint);
    layout->addWidget(m_bar);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &PageDialog::start);
    connect(buttons, &QDialogButtonBox::rejected, this, &PageDialog::reject);
    const int line = fontMetrics().height();
    resizeToFit(this, QSize(line * 60, line * 40));
    splitter->setSizes({line * 15, line * 45});
}

void PageDialog::connectAll()
{
    connect(m_turnLeft, &QToolButton::clicked, this, [this] { turn(-quarterTurn); });
    connect(m_turnRight, &QToolButton::clicked, this, [this] { turn(quarterTurn); });
    connect(m_up, &QToolButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { move(+1); });
    connect(m_delete, &QToolButton::clicked, this, &PageDialog::remove);
    connect(m_undo, &QToolButton::clicked, this, &PageDialog::undo);
    connect(m_redo, &QToolButton::clicked, this, &PageDialog::redo);
    connect(m_add, &QPushButton::clicked, this, &PageDialog::chooseFiles);
    connect(m_flat, &QCheckBox::clicked, this, &PageDialog::setFlat);
    connect(m_strip, &PageStrip::orderChanged, this, &PageDialog::reorder);
    connect(m_strip, &PageStrip::filesDropped, this, &PageDialog::openFiles);
    connect(m_strip, &PageStrip::currentItemChanged, this, &PageDialog::showCurrent);
    connect(m_strip, &PageStrip::itemSelectionChanged, this, &PageDialog::updateActions);
    connect(m_frame, &CornerFrame::cornersChanged, this, [this](const PageCorners &corners) {
        QList<Page> pages = m_pages;
        for (Page &page : pages) {
            if (page.id == m_strip->current())
                page.part.corners = corners;
        }
        change(pages);
    });
    connect(m_drawer, &PageDrawer::opened, this, &PageDialog::take);
    connect(m_drawer, &PageDrawer::cornersFound, this, &PageDialog::takeCorners);
    connect(m_drawer, &PageDrawer::drawn, this, [this](int id, const QImage &image) {
        m_strip->setPicture(id, image);
        if (id != m_strip->current() || image.isNull())
            return;
        QPixmap pixmap = QPixmap::fromImage(image.scaled(
            m_result->size() * devicePixelRatioF(), Qt::KeepAspectRatio, Qt::SmoothTransformation));
        QPainter painter(&pixmap); // its paper may be as light as the window
        painter.setPen(palette().color(QPalette::Mid));
        painter.drawRect(pixmap.rect().adjusted(0, 0, -1, -1));
        painter.end();
        pixmap.setDevicePixelRatio(devicePixelRatioF());
        m_result->setPixmap(pixmap);
    });
    connect(m_drawer, &PageDrawer::originalDrawn, this, [this](int id, const QImage &image) {
        const Page *page = current();
        if (!page || page->id != id)
            return;
        m_frame->setPicture(image, page->part.turn / quarterTurn, page->part.corners);
    });
}

} // namespace chuding
