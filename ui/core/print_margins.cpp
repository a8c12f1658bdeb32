// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/print_margins.h"

#include <QCoreApplication>
#include <QLocale>

#include <limits>

namespace chuding {

namespace {

struct MarginTexts
{
    Q_DECLARE_TR_FUNCTIONS(chuding::PrintMargins)
};

constexpr double mmPerPoint = 25.4 / 72;
constexpr double marginToleranceMm = 0.1; ///< drivers round

QString edgeText(const QString &edge, double leastMm, double inkMm)
{
    const QLocale locale;
    return MarginTexts::tr("%1 (it leaves %2 mm free, print begins at %3 mm)", "edge of the paper")
        .arg(edge, locale.toString(leastMm, 'f', 1), locale.toString(inkMm, 'f', 1));
}

} // namespace

QMarginsF inkDistances(const PrintedDocument &document)
{
    constexpr double far = std::numeric_limits<double>::max();
    QMarginsF nearest(far, far, far, far);
    for (int page = 0; page < document.pageCount(); ++page) {
        const QRectF box = document.inkBox(page);
        if (box.isEmpty())
            continue;
        const QSizeF size = document.pageSize(page);
        nearest = QMarginsF(qMin(nearest.left(), box.left() * mmPerPoint),
            qMin(nearest.top(), box.top() * mmPerPoint),
            qMin(nearest.right(), (size.width() - box.right()) * mmPerPoint),
            qMin(nearest.bottom(), (size.height() - box.bottom()) * mmPerPoint));
    }
    return nearest;
}

QString cutOffText(const QMarginsF &ink, const QMarginsF &least)
{
    QStringList edges;
    const auto compare = [&edges](const QString &edge, double inkMm, double leastMm) {
        if (inkMm < leastMm - marginToleranceMm)
            edges.append(edgeText(edge, leastMm, inkMm));
    };
    compare(MarginTexts::tr("left"), ink.left(), least.left());
    compare(MarginTexts::tr("top"), ink.top(), least.top());
    compare(MarginTexts::tr("right"), ink.right(), least.right());
    compare(MarginTexts::tr("bottom"), ink.bottom(), least.bottom());
    if (edges.isEmpty())
        return {};
    return MarginTexts::tr("This printer would cut something off: %1.")
        .arg(edges.join(MarginTexts::tr(", ", "between edges of the paper")));
}

} // namespace chuding
