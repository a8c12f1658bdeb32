// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dossier/checklist_row.h"

#include "ui/core/theme.h"
#include "ui/core/typed.h"
#include "ui/dossier/clause_label.h"

#include <QGridLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace chuding {

namespace {

QLabel *quietLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(wrappable(text), parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFont(scaledFont(parent, 0.9));
    QPalette colors = label->palette();
    colors.setColor(QPalette::WindowText, quietTextColor(colors));
    label->setPalette(colors);
    label->setVisible(!text.isEmpty());
    return label;
}

QToolButton *answerButton(const QString &text, const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setText(text);
    button->setObjectName(name);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setMinimumWidth(button->fontMetrics().height() * 2);
    return button;
}

} // namespace

ChecklistRow::ChecklistRow(const ChecklistItem &item, bool readOnly, QWidget *parent)
    : QWidget(parent)
    , m_item(item)
    , m_yes(answerButton(tr("Yes"), QStringLiteral("yes.") + item.finding.rule, this))
    , m_no(answerButton(tr("No"), QStringLiteral("no.") + item.finding.rule, this))
{
    setObjectName(QStringLiteral("question.") + item.finding.rule);
    setToolTip(item.finding.rule);
    using State = ChecklistItem::State;
    const int extent = iconExtent(this);
    const Meaning meaning = item.state == State::Yes  ? Meaning::Done
                            : item.state == State::No ? Meaning::Error
                                                      : Meaning::Confirm;
    auto *icon = new QLabel(this);
    icon->setPixmap(meaningIcon(meaning).pixmap(QSize(extent, extent), devicePixelRatioF()));
    auto *text = new QLabel(wrappable(item.finding.message), this);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    for (QToolButton *button : {m_yes, m_no}) {
        button->setEnabled(!readOnly);
        button->setAccessibleName(tr("%1: %2", "answer: question").arg(button->text(), item.finding.message));
    }
    m_yes->setChecked(item.state == State::Yes);
    m_no->setChecked(item.state == State::No);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(1);
    texts->addWidget(quietLabel(stateText(), this));
    if (item.state != State::Yes)
        texts->addWidget(quietLabel(item.finding.remedy, this));
    texts->addWidget(new ClauseLabel(item.finding.clause, this));
    auto *layout = new QGridLayout(this);
    const int unit = spacingUnit(this);
    layout->setContentsMargins(0, unit / 2, 0, unit / 2);
    layout->setHorizontalSpacing(unit / 2);
    layout->setVerticalSpacing(1);
    layout->setColumnStretch(1, 1);
    layout->addWidget(icon, 0, 0, Qt::AlignTop);
    layout->addWidget(text, 0, 1, Qt::AlignTop);
    layout->addWidget(m_yes, 0, 2, Qt::AlignTop);
    layout->addWidget(m_no, 0, 3, Qt::AlignTop);
    layout->addLayout(texts, 1, 1, 1, 3);
    connect(m_yes, &QToolButton::clicked, this, [this] { answer(m_yes, true); });
    connect(m_no, &QToolButton::clicked, this, [this] { answer(m_no, false); });
}

void ChecklistRow::answer(QToolButton *button, bool yes)
{
    const bool chosen = button->isChecked();
    // What is shown changes only when the answer was taken: a "no" may still be cancelled.
    m_yes->setChecked(m_item.state == ChecklistItem::State::Yes);
    m_no->setChecked(m_item.state == ChecklistItem::State::No);
    if (chosen)
        Q_EMIT answered(m_item.finding.rule, yes);
    else
        Q_EMIT withdrawn(m_item.finding.rule);
}

QString ChecklistRow::stateText() const
{
    switch (m_item.state) {
    case ChecklistItem::State::Open:
        return m_item.forSeason ? tr("Asked once for the whole season.") : QString();
    case ChecklistItem::State::Lapsed:
        return tr("Was answered, but the data have changed since: please look again.");
    case ChecklistItem::State::Yes:
    case ChecklistItem::State::No:
        break;
    }
    QStringList parts;
    if (!m_item.answer.reason.isEmpty())
        parts.append(tr("Reason: %1").arg(m_item.answer.reason));
    if (!m_item.answer.by.isEmpty())
        parts.append(tr("%1, %2", "who, when").arg(m_item.answer.by, shownMoment(m_item.answer.at)));
    return parts.join(QLatin1Char('\n'));
}

} // namespace chuding
