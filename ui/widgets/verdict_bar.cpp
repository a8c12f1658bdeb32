// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/verdict_bar.h"

#include "ui/core/theme.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace chuding {

VerdictBar::VerdictBar(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    addButton(QStringLiteral("showAll"), std::nullopt);
    addButton(QStringLiteral("showFail"), Verdict::Fail);
    addButton(QStringLiteral("showAttention"), Verdict::Attention);
    addButton(QStringLiteral("showPass"), Verdict::Pass);
    layout->addStretch();
    setCounts({});
    setChosen(std::nullopt);
}

QToolButton *VerdictBar::addButton(const QString &name, VerdictFilter verdict)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setAutoRaise(true);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::TabFocus);
    const int extent = iconExtent(this);
    button->setIconSize(QSize(extent, extent));
    if (verdict) {
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setIcon(meaningIcon(meaningOf(*verdict)));
    }
    layout()->addWidget(button);
    m_buttons.append({verdict, button});
    connect(button, &QToolButton::clicked, this, [this, verdict] {
        setChosen(verdict);
        Q_EMIT chosen(verdict);
    });
    return button;
}

void VerdictBar::setCounts(const VerdictCounts &counts)
{
    const QList<int> numbers{counts.all, counts.fail, counts.attention, counts.pass};
    for (int i = 0; i < m_buttons.size(); ++i) {
        const auto &[verdict, button] = m_buttons.at(i);
        button->setText(
            verdict ? tr("%1 %2", "verdict, number of people").arg(verdictWord(*verdict)).arg(numbers.at(i))
                    : tr("All %1").arg(numbers.at(i)));
        button->setToolTip(verdict ? tr("Show only these") : tr("Show all applicants"));
    }
}

void VerdictBar::setChosen(VerdictFilter chosen)
{
    for (const auto &[verdict, button] : m_buttons) {
        button->setChecked(verdict == chosen);
        QFont font = button->font();
        font.setBold(verdict == chosen);
        button->setFont(font);
    }
}

} // namespace chuding
