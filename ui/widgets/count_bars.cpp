// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/count_bars.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionFocusRect>
#include <QVBoxLayout>

namespace chuding {

CountBar::CountBar(const QString &label, std::optional<Meaning> meaning, CountBars *bars)
    : QAbstractButton(bars)
    , m_bars(bars)
    , m_meaning(meaning)
{
    setText(label);
    if (meaning)
        setIcon(meaningIcon(*meaning));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    setCount(0, 0);
}

void CountBar::setCount(int count, int whole)
{
    m_count = count;
    m_whole = whole;
    setEnabled(count > 0);
    //: what is counted, and the number of people
    setAccessibleName(tr("%1: %n applicant(s)", nullptr, count).arg(text()));
    setToolTip(count > 0 ? tr("Show these applicants") : QString());
    update();
}

int CountBar::labelWidth() const
{
    const int icon = m_meaning ? iconExtent(this) + spacingUnit(this) / 2 : 0;
    return icon + fontMetrics().horizontalAdvance(text());
}

QSize CountBar::sizeHint() const
{
    return {m_bars->labelWidth() + fontMetrics().height() * 10, qRound(fontMetrics().height() * 1.6)};
}

QColor CountBar::barColor() const
{
    if (m_meaning)
        return meaningColor(*m_meaning, palette());
    QColor neutral = palette().color(QPalette::Active, QPalette::WindowText);
    neutral.setAlphaF(0.45F);
    return neutral;
}

/// The room of a full bar.
QRect CountBar::barPlace() const
{
    const int unit = spacingUnit(this);
    const int left = unit + m_bars->labelWidth() + unit;
    const int right = width() - unit * 2 - fontMetrics().horizontalAdvance(QStringLiteral("00000"));
    const int thickness = qRound(fontMetrics().height() * 0.7);
    return {left, (height() - thickness) / 2, qMax(unit, right - left), thickness};
}

void CountBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int unit = spacingUnit(this);
    if (isEnabled() && (underMouse() || isDown())) {
        QColor ground = palette().color(QPalette::Text);
        ground.setAlphaF(isDown() ? 0.1F : 0.05F);
        painter.fillRect(rect(), ground);
    }
    int left = unit;
    if (m_meaning) {
        const int extent = iconExtent(this);
        icon().paint(&painter, QRect(left, (height() - extent) / 2, extent, extent), Qt::AlignCenter,
            isEnabled() ? QIcon::Normal : QIcon::Disabled);
        left += extent + unit / 2;
    }
    painter.setPen(
        m_count > 0 ? palette().color(QPalette::Active, QPalette::WindowText) : quietTextColor(palette()));
    painter.drawText(
        QRect(left, 0, unit + m_bars->labelWidth() - left + 2, height()), Qt::AlignVCenter, text());
    QRect bar = barPlace();
    if (m_count > 0 && m_whole > 0) {
        bar.setWidth(qMax(2, qRound(static_cast<double>(bar.width()) * m_count / m_whole)));
        painter.fillRect(bar, barColor());
    } else {
        bar.setWidth(0);
    }
    painter.drawText(QRect(bar.left() + bar.width() + unit, 0, width(), height()), Qt::AlignVCenter,
        QString::number(m_count));
    if (hasFocus()) {
        QStyleOptionFocusRect option;
        option.initFrom(this);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
}

void CountBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

CountBars::CountBars(const QString &title, QWidget *parent)
    : QWidget(parent)
{
    auto *heading = new QLabel(title, this);
    heading->setFont(scaledFont(this, 1.1, true));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(heading);
    layout->addSpacing(spacingUnit(this) / 2);
}

CountBar *CountBars::addBar(const QString &name, const QString &label, std::optional<Meaning> meaning)
{
    auto *bar = new CountBar(label, meaning, this);
    bar->setObjectName(name);
    const auto place = static_cast<int>(m_list.size());
    m_list.append(bar);
    layout()->addWidget(bar);
    connect(bar, &CountBar::clicked, this, [this, place] { Q_EMIT chosen(place); });
    return bar;
}

void CountBars::setCounts(const QList<int> &counts, int whole)
{
    for (qsizetype i = 0; i < m_list.size(); ++i)
        m_list.at(i)->setCount(counts.value(i), whole);
}

int CountBars::labelWidth() const
{
    int width = 0;
    for (const CountBar *bar : m_list)
        width = qMax(width, bar->labelWidth());
    return width;
}

} // namespace chuding
