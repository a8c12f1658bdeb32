// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tool_row.h"

#include "ui/core/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

namespace chuding {

ToolRow::ToolRow(QWidget *parent)
    : QWidget(parent)
{
    const int unit = spacingUnit(this);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(unit, unit / 2, unit, unit / 2);
    layout->setSpacing(unit / 2);
    layout->addStretch();
}

QToolButton *ToolRow::add(const QString &name, const QString &icon, const QString &text, const QString &tip)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setIcon(themedIcon(icon));
    button->setText(text);
    button->setToolTip(tip);
    button->setAccessibleName(QString(text).remove(QLatin1Char('&')));
    button->setFocusPolicy(Qt::StrongFocus);
    static_cast<QHBoxLayout *>(layout())->insertWidget(static_cast<int>(m_buttons.size()), button);
    m_buttons.append(button);
    fit();
    return button;
}

int ToolRow::showTexts(qsizetype texts)
{
    const QMargins margins = layout()->contentsMargins();
    int width = margins.left() + margins.right();
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        QToolButton *button = m_buttons.at(i);
        button->setToolButtonStyle(i < texts ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
        width += button->sizeHint().width() + (i > 0 ? layout()->spacing() : 0);
    }
    return width;
}

void ToolRow::fit()
{
    m_leastWidth = showTexts(0);
    if (showTexts(m_buttons.size()) > width() && showTexts(1) > width())
        showTexts(0);
}

QSize ToolRow::minimumSizeHint() const
{
    return {m_leastWidth, QWidget::minimumSizeHint().height()};
}

void ToolRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

void ToolRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

} // namespace chuding
