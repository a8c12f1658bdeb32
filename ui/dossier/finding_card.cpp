// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dossier/finding_card.h"

#include "ui/core/theme.h"
#include "ui/core/typed.h"
#include "ui/dossier/clause_label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace chuding {

namespace {

QLabel *wrapped(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(wrappable(text), parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

constexpr int barWidth = 3;

} // namespace

FindingCard::FindingCard(const Finding &finding, const QString &fieldName, QWidget *parent)
    : QFrame(parent)
    , m_finding(finding)
    , m_icon(new QLabel(this))
    , m_word(new QLabel(severityWord(finding.severity), this))
    , m_field(new QLabel(fieldName, this))
    , m_clause(new ClauseLabel(finding.clause, this))
    , m_remedy(new QLabel(this))
{
    setObjectName(QStringLiteral("card.") + finding.rule);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setToolTip(tr("%1: click to go to the field", "rule number").arg(finding.rule));
    setAccessibleName(tr("%1: %2", "severity: message").arg(severityWord(finding.severity), finding.message));
    setAccessibleDescription(finding.remedy);
    m_word->setFont(scaledFont(this, 1.0, true));
    auto *head = new QHBoxLayout;
    head->setSpacing(spacingUnit(this) / 2);
    head->addWidget(m_icon, 0, Qt::AlignTop);
    head->addWidget(m_word, 0, Qt::AlignTop);
    head->addWidget(m_field, 1);
    m_word->setWordWrap(true);
    m_field->setTextFormat(Qt::PlainText);
    m_field->setWordWrap(true);
    m_field->setAlignment(Qt::AlignRight | Qt::AlignTop);
    m_remedy->setWordWrap(true);
    m_remedy->setFocusPolicy(Qt::NoFocus);
    m_remedy->setVisible(!finding.remedy.isEmpty());
    auto *layout = new QVBoxLayout(this);
    const int unit = spacingUnit(this);
    layout->setContentsMargins(unit + barWidth, unit * 2 / 3, unit, unit * 2 / 3);
    layout->setSpacing(unit / 3);
    layout->addLayout(head);
    layout->addWidget(wrapped(finding.message, this));
    layout->addWidget(m_clause);
    layout->addWidget(m_remedy);
    connect(m_remedy, &QLabel::linkActivated, this, [this] { Q_EMIT activated(m_finding.field); });
    applyColors();
}

void FindingCard::applyColors()
{
    const int extent = iconExtent(this);
    m_icon->setPixmap(
        meaningIcon(meaningOf(m_finding.severity)).pixmap(QSize(extent, extent), devicePixelRatioF()));
    const auto tint = [this](QLabel *label, const QColor &color) {
        QPalette colors = palette();
        colors.setColor(QPalette::WindowText, color);
        label->setPalette(colors);
    };
    tint(m_word, meaningColor(meaningOf(m_finding.severity), palette()));
    tint(m_field, quietTextColor(palette()));
    tint(m_clause, quietTextColor(palette()));
    m_remedy->setText(
        QStringLiteral("<a href=\"go\" style=\"color:%1\">→ %2</a>")
            .arg(meaningColor(Meaning::Info, palette()).name(), wrappable(m_finding.remedy).toHtmlEscaped()));
}

void FindingCard::emphasize()
{
    setFocus(Qt::OtherFocusReason);
}

void FindingCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Meaning meaning = meaningOf(m_finding.severity);
    painter.fillRect(rect(), meaningTint(meaning, palette()));
    painter.fillRect(QRect(0, 0, barWidth, height()), meaningColor(meaning, palette()));
    if (hasFocus()) {
        painter.setPen(palette().color(QPalette::Highlight));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

void FindingCard::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        Q_EMIT activated(m_finding.field);
}

void FindingCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        Q_EMIT activated(m_finding.field);
    else
        QFrame::keyPressEvent(event);
}

void FindingCard::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        applyColors();
}

} // namespace chuding
