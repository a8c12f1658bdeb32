// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publicity/round_delegate.h"

#include "ui/models/round_list_model.h"

#include <QApplication>
#include <QPainter>

namespace chuding {

Meaning meaningOf(RoundPhase phase)
{
    switch (phase) {
    case RoundPhase::Draft:
    case RoundPhase::Posted:
        return Meaning::Info;
    case RoundPhase::Over:
        return Meaning::Warning;
    case RoundPhase::ResultIssued:
    case RoundPhase::ReportIssued:
        return Meaning::Done;
    case RoundPhase::ObjectionOpen:
        return Meaning::Error;
    }
    Q_UNREACHABLE();
}

namespace {

/// The icon beside the state's words.
QIcon phaseIcon(RoundPhase phase, bool changed)
{
    if (changed)
        return meaningIcon(Meaning::Warning);
    if (phase == RoundPhase::Draft)
        return themedIcon(QStringLiteral("edit"));
    if (phase == RoundPhase::Posted)
        return themedIcon(QStringLiteral("pin"));
    return meaningIcon(meaningOf(phase));
}

} // namespace

void RoundDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem frame = option;
    initStyleOption(&frame, index);
    frame.text.clear();
    const QStyle *style = frame.widget ? frame.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &frame, painter, frame.widget);
    const bool selected = option.state & QStyle::State_Selected;
    const bool changed = index.data(RoundListModel::ChangedRole).toBool();
    const auto phase = static_cast<RoundPhase>(index.data(RoundListModel::PhaseRole).toInt());
    const QColor text =
        option.palette.color(QPalette::Active, selected ? QPalette::HighlightedText : QPalette::Text);
    const QFontMetrics metrics = option.fontMetrics;
    const int unit = metrics.height() / 2;
    const QRect inner = option.rect.adjusted(unit * 2, unit * 2 / 3, -unit, -unit * 2 / 3);
    const auto line = [&](int number) {
        return QRect(inner.left(), inner.top() + number * (inner.height() - metrics.height()) / 2,
            inner.width(), metrics.height());
    };
    const QColor quiet = selected ? text : quietTextColor(option.palette);
    painter->save();
    const QString kind = index.data(RoundListModel::KindRole).toString();
    painter->setPen(quiet);
    painter->drawText(line(0), Qt::AlignRight | Qt::AlignVCenter, kind);
    painter->drawText(line(1), Qt::AlignLeft | Qt::AlignVCenter,
        metrics.elidedText(index.data(RoundListModel::PeriodRole).toString(), Qt::ElideRight, inner.width()));
    QFont bold = option.font;
    bold.setBold(true);
    painter->setFont(bold);
    painter->setPen(text);
    const int titleWidth = inner.width() - metrics.horizontalAdvance(kind) - unit;
    painter->drawText(line(0), Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetrics(bold).elidedText(
            index.data(RoundListModel::TitleRole).toString(), Qt::ElideRight, titleWidth));
    painter->setFont(option.font);
    const int extent = metrics.height();
    phaseIcon(phase, changed)
        .paint(painter, QRect(line(2).topLeft(), QSize(extent, extent)), Qt::AlignCenter,
            selected ? QIcon::Selected : QIcon::Normal);
    painter->setPen(
        selected ? text : meaningColor(changed ? Meaning::Warning : meaningOf(phase), option.palette));
    const QRect state = line(2).adjusted(extent + unit / 2, 0, 0, 0);
    painter->drawText(state, Qt::AlignLeft | Qt::AlignVCenter,
        metrics.elidedText(index.data(RoundListModel::StateRole).toString(), Qt::ElideRight, state.width()));
    painter->restore();
}

QSize RoundDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.fontMetrics.height() * 12, qRound(option.fontMetrics.height() * 4.6)};
}

} // namespace chuding
