// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/banner.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace chuding {

Banner::Banner(Meaning meaning, const QString &iconName, QWidget *parent)
    : QWidget(parent)
    , m_meaning(meaning)
    , m_text(new QLabel(this))
{
    const int extent = iconExtent(this);
    const int unit = spacingUnit(this);
    auto *icon = new QLabel(this);
    icon->setPixmap(themedIcon(iconName).pixmap(QSize(extent, extent), devicePixelRatioF()));
    m_text->setWordWrap(true);
    m_text->setObjectName(QStringLiteral("bannerText"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(unit * 2, unit / 2, unit * 2, unit / 2);
    layout->setSpacing(unit);
    layout->addWidget(icon);
    layout->addWidget(m_text, 1);
}

void Banner::setText(const QString &text)
{
    m_text->setText(text);
    setVisible(!text.isEmpty());
}

QString Banner::text() const
{
    return m_text->text();
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), meaningTint(m_meaning, palette()));
    painter.fillRect(QRect(0, height() - 1, width(), 1), meaningColor(m_meaning, palette()));
}

} // namespace chuding
