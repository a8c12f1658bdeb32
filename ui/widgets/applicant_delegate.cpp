// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/applicant_delegate.h"

#include "ui/core/theme.h"
#include "ui/models/applicant_list_model.h"

#include <QApplication>
#include <QPainter>

namespace chuding {

namespace {

CheckSummary summaryAt(const QModelIndex &index)
{
    return index.data(ApplicantListModel::SummaryRole).value<CheckSummary>();
}

bool hasSummary(const QModelIndex &index)
{
    return index.data(ApplicantListModel::SummaryRole).isValid();
}

QList<std::pair<Meaning, int>> problemsOf(const CheckSummary &summary)
{
    QList<std::pair<Meaning, int>> problems;
    if (summary.errors > 0)
        problems.append({Meaning::Error, summary.errors});
    if (summary.warnings > 0)
        problems.append({Meaning::Warning, summary.warnings});
    if (summary.confirms > 0)
        problems.append({Meaning::Confirm, summary.confirms});
    return problems;
}

int widthOf(const QFontMetrics &metrics, const QList<std::pair<Meaning, int>> &problems)
{
    int width = 0;
    for (const auto &[meaning, count] : problems)
        width += metrics.height() + metrics.horizontalAdvance(QString::number(count)) + metrics.height() / 2;
    return width;
}

} // namespace

void ApplicantDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const int extent = option->fontMetrics.height();
    if (index.column() == ApplicantListModel::VerdictColumn && hasSummary(index)) {
        const Meaning meaning = meaningOf(summaryAt(index).verdict);
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = meaningIcon(meaning);
        option->decorationSize = QSize(extent, extent);
        if (!(option->state & QStyle::State_Selected))
            option->palette.setColor(QPalette::Text, meaningColor(meaning, option->palette));
    }
    if (index.column() == ApplicantListModel::Problems)
        option->text.clear();
}

void ApplicantDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    if (index.column() == ApplicantListModel::Problems && hasSummary(index))
        paintProblems(painter, option, index);
}

void ApplicantDelegate::paintProblems(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool selected = option.state & QStyle::State_Selected;
    const int extent = option.fontMetrics.height();
    QRect place = option.rect.adjusted(extent / 4, 0, 0, 0);
    painter->save();
    painter->setClipRect(option.rect);
    for (const auto &[meaning, count] : problemsOf(summaryAt(index))) {
        const QRect iconPlace(place.left(), place.center().y() - extent / 2, extent, extent);
        meaningIcon(meaning).paint(
            painter, iconPlace, Qt::AlignCenter, selected ? QIcon::Selected : QIcon::Normal);
        const QString text = QString::number(count);
        const int width = option.fontMetrics.horizontalAdvance(text);
        painter->setPen(selected ? option.palette.color(QPalette::Active, QPalette::HighlightedText)
                                 : meaningColor(meaning, option.palette));
        painter->drawText(QRect(iconPlace.right() + 3, place.top(), width + 2, place.height()),
            Qt::AlignVCenter | Qt::AlignLeft, text);
        place.setLeft(iconPlace.right() + width + extent / 2);
    }
    painter->restore();
}

QSize ApplicantDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(qRound(option.fontMetrics.height() * 1.9));
    if (index.column() == ApplicantListModel::Problems && hasSummary(index))
        size.setWidth(
            widthOf(option.fontMetrics, problemsOf(summaryAt(index))) + option.fontMetrics.height());
    return size;
}

} // namespace chuding
