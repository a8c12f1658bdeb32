// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/form_printer.h"

#include <QCoreApplication>
#include <QPageSize>
#include <QPainter>
#include <QPrinter>

namespace chuding {

Result<int> printForm(QPrinter &printer, FormKind kind, const FormData &data)
{
    const Result<FormDocument> document = layoutForm(kind, data);
    if (!document)
        return document.error();
    const QSizeF size = document->pageSize(0);
    printer.setPageSize(QPageSize(
        QSizeF(qMin(size.width(), size.height()), qMax(size.width(), size.height())), QPageSize::Point));
    printer.setPageOrientation(size.width() > size.height() ? QPageLayout::Landscape : QPageLayout::Portrait);
    printer.setFullPage(true);
    QPainter painter;
    if (!painter.begin(&printer))
        return Error{Error::Code::Io,
            QCoreApplication::translate("chuding::FormPrinter", "The printer does not take the print job.")};
    const int last = document->pageCount();
    const int from = printer.fromPage() > 0 ? printer.fromPage() : 1;
    const int to = printer.toPage() > 0 ? qMin(printer.toPage(), last) : last;
    for (int page = from; page <= to; ++page) {
        if (page > from && !printer.newPage())
            return Error{Error::Code::Io,
                QCoreApplication::translate("chuding::FormPrinter", "The printer stopped at page %1.")
                    .arg(page)};
        painter.save();
        painter.scale(printer.resolution() / 72.0, printer.resolution() / 72.0);
        document->paint(painter, page - 1);
        painter.restore();
    }
    painter.end();
    return qMax(0, to - from + 1);
}

} // namespace chuding
