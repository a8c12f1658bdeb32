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
    proceed->setToolTip(tr("Open the applicant with what was typed, not saved yet"));
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
        const Draft draft = m_drafts.value(0);
        Q_EMIT continueRequested(draft);
    });
    connect(discard, &QPushButton::clicked, this, [this] {
        const QUuid id = m_drafts.value(0).dossier.id;
        Q_EMIT discardRequested(id);
    });
    display();
}

void DraftBar::setDrafts(const QList<Draft> &drafts)
{
    m_drafts = drafts;
    display();
}

void DraftBar::prefer(QUuid dossier)
{
    for (qsizetype place = 1; place < m_drafts.size(); ++place) {
        if (m_drafts.at(place).dossier.id == dossier)
            m_drafts.move(place, 0);
    }
    display();
}

void DraftBar::take(QUuid dossier)
{
    m_drafts.removeIf([dossier](const Draft &draft) { return draft.dossier.id == dossier; });
    display();
}

bool DraftBar::contains(QUuid dossier) const
{
    return std::any_of(m_drafts.cbegin(), m_drafts.cend(),
        [dossier](const Draft &draft) { return draft.dossier.id == dossier; });
}

void DraftBar::display()
{
    setVisible(!m_drafts.isEmpty());
    if (m_drafts.isEmpty())
        return;
    const Draft &draft = m_drafts.constFirst();
    const QString name = draft.dossier.person.name.isEmpty() ? tr("a new applicant") : m_name(draft.dossier);
    QString text = tr("What was typed for %1 until %2 was not saved and is still here.", "name, moment")
                       .arg(name, shownMoment(draft.when));
    if (m_drafts.size() > 1)
        text += tr(" %n more after this one.", nullptr, static_cast<int>(m_drafts.size()) - 1);
    m_text->setText(text);
}

void DraftBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), meaningTint(Meaning::Warning, palette()));
    painter.fillRect(QRect(0, height() - 1, width(), 1), meaningColor(Meaning::Warning, palette()));
}

} // namespace chuding
