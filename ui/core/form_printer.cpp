// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/form_printer.h"

#include "domain/write_error.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QPageSize>
#include <QPainter>
#include <QPrinter>

namespace chuding {

namespace {

struct PrinterTexts
{
    Q_DECLARE_TR_FUNCTIONS(chuding::FormPrinter)
};

constexpr double pointsPerInch = 72.0;

bool isLandscape(QSizeF size)
{
    return size.width() > size.height();
}

void takeSize(QPrinter &printer, QSizeF size)
{
    const QSizeF upright(qMin(size.width(), size.height()), qMax(size.width(), size.height()));
    printer.setPageSize(QPageSize(upright, QPageSize::Point));
    printer.setPageOrientation(isLandscape(size) ? QPageLayout::Landscape : QPageLayout::Portrait);
}

/// A PDF that is not whole must not stay.
Error withdrawn(QPrinter &printer, QPainter &painter, const Error &error)
{
    printer.abort();
    painter.end();
    if (const QString file = printer.outputFileName(); !file.isEmpty())
        QFile::remove(file);
    return error;
}

Error stopped(const QPrinter &printer, qsizetype page)
{
    const QString file = printer.outputFileName();
    if (!file.isEmpty() && isDiskFull(file))
        return writeError(file, {});
    return {Error::Code::Io, PrinterTexts::tr("The printer stopped at page %1.").arg(page)};
}

} // namespace

void preparePrinter(QPrinter &printer, QSizeF pageSizePt)
{
    printer.setFullPage(true);
    takeSize(printer, pageSizePt);
}

Result<void> printPass(QPrinter &printer, const PrintedDocument &document, const QList<PrintSide> &pass,
    const Progress &progress)
{
    if (pass.isEmpty())
        return {};
    QSizeF size = document.pageSize(pass.constFirst().page);
    preparePrinter(printer, size);
    QPainter painter;
    if (!painter.begin(&printer))
        return Error{Error::Code::Io, PrinterTexts::tr("The printer does not take the print job.")};
    for (qsizetype i = 0; i < pass.size(); ++i) {
        const PrintSide &side = pass[i];
        if (!goOn(progress, i, pass.size()))
            return withdrawn(printer, painter, Error{Error::Code::Cancelled, {}});
        if (document.pageSize(side.page) != size) {
            size = document.pageSize(side.page);
            takeSize(printer, size);
        }
        if (i > 0 && !printer.newPage())
            return withdrawn(printer, painter, stopped(printer, i + 1));
        if (side.blank)
            continue;
        painter.save();
        const double scale = printer.resolution() / pointsPerInch;
        painter.scale(scale, scale);
        const Result<void> painted = document.paint(painter, side.page);
        painter.restore();
        if (!painted)
            return withdrawn(printer, painter, painted.error());
    }
    if (!painter.end())
        return withdrawn(printer, painter, stopped(printer, pass.size()));
    if (const QString file = printer.outputFileName(); !file.isEmpty() && isDiskFull(file))
        return withdrawn(printer, painter, writeError(file, {}));
    return {};
}

QString paperErrorText(const Error &error)
{
    if (error.code != Error::Code::Refused || error.detail.isEmpty())
        return errorText(error);
    return error.detail.at(0).toUpper() + error.detail.mid(1);
}

} // namespace chuding
