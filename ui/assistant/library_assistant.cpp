// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assistant/library_assistant.h"

#include "ui/assistant/notice_page.h"
#include "ui/assistant/office_pages.h"
#include "ui/assistant/place_page.h"
#include "ui/core/fitting.h"
#include "ui/core/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace chuding {

LibraryAssistant::LibraryAssistant(const Settings &settings, Prompt &prompt, QWidget *parent)
    : Dialog(parent)
    , m_stack(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("libraryAssistant"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("New library"));
    auto *who = new WhoPage(settings.operatorName(), settings.operatorRole(), this);
    addPage(who);
    addPage(new UnitPage(this));
    m_notice = new NoticePage(prompt, this);
    addPage(m_notice);
    connect(m_notice, &NoticePage::noticeChosen, this, &LibraryAssistant::noticeChosen);
    m_place = new PlacePage(prompt, this);
    addPage(m_place);
    connect(m_place, &AssistantPage::settled, this, [this] {
        if (std::exchange(m_createWhenSettled, false))
            goOn();
    });
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(buildSteps());
    middle->addWidget(m_stack, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(middle, 1);
    layout->addWidget(buildButtons());
    resizeToFit(this, QSize(fontMetrics().height() * 42, fontMetrics().height() * 25));
    connect(who, &WhoPage::sampleRequested, this, [this] {
        reject();
        Q_EMIT sampleRequested();
    });
    auto *back = new QShortcut(QKeySequence(Qt::ALT | Qt::Key_Left), this);
    connect(back, &QShortcut::activated, this, &LibraryAssistant::goBack);
    auto *help = new QShortcut(QKeySequence(QKeySequence::HelpContents), this);
    connect(help, &QShortcut::activated, this, &LibraryAssistant::helpRequested);
    goTo(0);
}

void LibraryAssistant::addPage(AssistantPage *page)
{
    m_pages.append(page);
    m_stack->addWidget(page);
}

QWidget *LibraryAssistant::buildSteps()
{
    auto *side = new QWidget(this);
    side->setAutoFillBackground(true);
    side->setBackgroundRole(QPalette::Base);
    const int unit = spacingUnit(this);
    auto *grid = new QGridLayout(side);
    grid->setContentsMargins(unit * 2, unit * 2, unit * 2, unit * 2);
    grid->setHorizontalSpacing(unit);
    grid->setVerticalSpacing(unit);
    for (int i = 0; i < m_pages.size(); ++i) {
        m_icons.append(new QLabel(side));
        m_icons.constLast()->setFixedSize(iconExtent(this), iconExtent(this));
        //: number and name of a page
        m_steps.append(new QLabel(tr("%1  %2").arg(i + 1).arg(m_pages.at(i)->title()), side));
        m_steps.constLast()->setFont(scaledFont(this, 1.0, true)); // as wide as it will ever be
        grid->addWidget(m_icons.constLast(), i, 0);
        grid->addWidget(m_steps.constLast(), i, 1);
    }
    side->setMinimumWidth(side->sizeHint().width());
    grid->setRowStretch(static_cast<int>(m_pages.size()), 1);
    return side;
}

QWidget *LibraryAssistant::buildButtons()
{
    auto *foot = new QWidget(this);
    const auto button = [foot](const char *name, const QString &text) {
        auto *made = new QPushButton(text, foot);
        made->setObjectName(QString::fromLatin1(name));
        made->setAutoDefault(false);
        return made;
    };
    auto *cancel = button("assistantCancel", tr("Cancel"));
    m_back = button("assistantBack", tr("&Back"));
    m_back->setToolTip(tr("Alt+Left"));
    m_next = button("assistantNext", tr("&Next"));
    m_next->setDefault(true);
    const int unit = spacingUnit(this);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(unit * 2, unit, unit * 2, unit);
    row->setSpacing(unit);
    row->addWidget(cancel);
    row->addStretch();
    row->addWidget(m_back);
    row->addWidget(m_next);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_back, &QPushButton::clicked, this, &LibraryAssistant::goBack);
    connect(m_next, &QPushButton::clicked, this, &LibraryAssistant::goOn);
    return foot;
}

void LibraryAssistant::showNotices(const QString &chosen)
{
    m_notice->showNotices(chosen);
}

NewLibrary LibraryAssistant::order() const
{
    NewLibrary order;
    order.info.id = QUuid::createUuid();
    for (const AssistantPage *page : m_pages)
        page->fill(order);
    return order;
}

void LibraryAssistant::goTo(int place)
{
    AssistantPage *page = m_pages.at(place);
    m_stack->setCurrentIndex(place);
    page->enter(order());
    updateSteps();
    page->firstField()->setFocus(Qt::OtherFocusReason);
    if (auto *edit = qobject_cast<QLineEdit *>(page->firstField()))
        edit->selectAll();
}

void LibraryAssistant::goBack()
{
    if (m_stack->currentIndex() > 0)
        goTo(m_stack->currentIndex() - 1);
}

void LibraryAssistant::goOn()
{
    const int place = m_stack->currentIndex();
    m_createWhenSettled = m_pages.at(place) == m_place && m_place->isPending();
    if (QWidget *wrong = m_pages.at(place)->judge()) {
        wrong->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (place + 1 < m_pages.size())
        goTo(place + 1);
    else
        accept();
}

void LibraryAssistant::updateSteps()
{
    const int current = m_stack->currentIndex();
    const int extent = iconExtent(this);
    for (int i = 0; i < m_steps.size(); ++i) {
        const QIcon icon = i < current    ? meaningIcon(Meaning::Done)
                           : i == current ? themedIcon(QStringLiteral("next"))
                                          : QIcon();
        m_icons.at(i)->setPixmap(icon.pixmap(QSize(extent, extent), devicePixelRatioF()));
        m_steps.at(i)->setFont(scaledFont(this, 1.0, i == current));
        m_steps.at(i)->setAccessibleDescription(i < current ? tr("done") : QString());
    }
    m_back->setEnabled(current > 0);
    m_next->setText(current + 1 < m_pages.size() ? tr("&Next") : tr("&Create the library"));
}

} // namespace chuding
