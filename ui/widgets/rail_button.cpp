// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/rail_button.h"

#include "ui/core/theme.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionFocusRect>

namespace chuding {

namespace {
constexpr int markWidth = 3;
}

RailButton::RailButton(QWidget *parent)
    : QToolButton(parent)
{
    setCheckable(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAutoExclusive(true);
    setFocusPolicy(Qt::TabFocus);
    const int extent = qRound(fontMetrics().height() * 1.5);
    setIconSize(QSize(extent, extent));
}

QSize RailButton::sizeHint() const
{
    const int unit = spacingUnit(this);
    const QFontMetrics bold(scaledFont(this, 1.0, true));
    const int width = qMax(bold.horizontalAdvance(text()), iconSize().width()) + unit * 3;
    return {width, iconSize().height() + bold.height() + unit * 2};
}

void RailButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int unit = spacingUnit(this);
    if (underMouse() || isChecked()) {
        QColor ground = palette().color(QPalette::Text);
        ground.setAlphaF(isChecked() ? 0.08F : 0.05F);
        painter.fillRect(rect(), ground);
    }
    if (isChecked())
        painter.fillRect(QRect(0, 0, markWidth, height()), palette().color(QPalette::Highlight));
    const QRect iconPlace(
        (width() - iconSize().width()) / 2, unit * 2 / 3, iconSize().width(), iconSize().height());
    icon().paint(&painter, iconPlace);
    painter.setFont(scaledFont(this, 1.0, isChecked()));
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(rect().adjusted(0, iconPlace.bottom(), 0, -unit / 2), Qt::AlignCenter, text());
    if (hasFocus()) {
        QStyleOptionFocusRect option;
        option.initFrom(this);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
}

} // namespace chuding
