// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dossier/draft_bar.h"

#include "ui/core/theme.h"
#include "ui/core/typed.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

namespace chuding {

DraftBar::DraftBar(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
{
    setObjectName(QStringLiteral("draftBar"));
    const int extent = iconExtent(this);
    const int unit = spacingUnit(this);
    auto *icon = new QLabel(this);
    icon->setPixmap(themedIcon(QStringLiteral("edit")).pixmap(QSize(extent, extent), devicePixelRatioF()));
    m_text->setObjectName(QStringLiteral("draftText"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    auto *proceed = new QPushButton(tr("Continue"), this);
    proceed->setObjectName(QStringLiteral("continueDraft"));
    proceed->setToolTip(tr("Open it with what was typed, not saved yet"));
    auto *discard = new QPushButton(tr("Discard"), this);
    discard->setObjectName(QStringLiteral("discardDraft"));
    discard->setToolTip(tr("Forget what was typed; what is saved stays as it is"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(unit * 2, unit / 2, unit, unit / 2);
    layout->setSpacing(unit);
    layout->addWidget(icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(proceed);
    layout->addWidget(discard);
    connect(proceed, &QPushButton::clicked, this, [this] {
        const QUuid id = m_items.value(0).id;
        Q_EMIT continueRequested(id);
    });
    connect(discard, &QPushButton::clicked, this, [this] {
        const QUuid id = m_items.value(0).id;
        Q_EMIT discardRequested(id);
    });
    display();
}

void DraftBar::setItems(const QList<Item> &items)
{
    m_items = items;
    display();
}

void DraftBar::setName(QUuid id, const QString &name)
{
    for (Item &item : m_items) {
        if (item.id == id)
            item.name = name;
    }
    display();
}

void DraftBar::prefer(QUuid id)
{
    for (qsizetype place = 1; place < m_items.size(); ++place) {
        if (m_items.at(place).id == id)
            m_items.move(place, 0);
    }
    display();
}

void DraftBar::take(QUuid id)
{
    m_items.removeIf([id](const Item &item) { return item.id == id; });
    display();
}

bool DraftBar::contains(QUuid id) const
{
    return std::any_of(m_items.cbegin(), m_items.cend(), [id](const Item &item) { return item.id == id; });
}

void DraftBar::display()
{
    setVisible(!m_items.isEmpty());
    if (m_items.isEmpty())
        return;
    const Item &item = m_items.constFirst();
    const QString name = item.name.isEmpty() ? tr("a new applicant") : item.name;
    QString text = tr("What was typed for %1 until %2 was not saved and is still here.", "name, moment")
                       .arg(name, shownMoment(item.when));
    if (m_items.size() > 1)
        text += tr(" %n more after this one.", nullptr, static_cast<int>(m_items.size()) - 1);
    m_text->setText(text);
}

void DraftBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), meaningTint(Meaning::Warning, palette()));
    painter.fillRect(QRect(0, height() - 1, width(), 1), meaningColor(Meaning::Warning, palette()));
}

} // namespace chuding
