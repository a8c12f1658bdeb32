// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reduce.h"

#include "domain/whole_file.h"
#include "domain/write_error.h"
#include "pages.h"
#include "reduce_steps.h"

#include <QFile>
#include <QSaveFile>

#include <exception>

namespace chuding {

namespace {

constexpr qint64 copiedBytes = 1024 * 1024;

QString suffixOf(const QByteArray &format)
{
    if (format.isEmpty())
        return QStringLiteral("pdf");
    if (format == "jpeg")
        return QStringLiteral("jpg");
    return format == "tiff" ? QStringLiteral("tif") : QString::fromLatin1(format);
}

Result<void> copyWhole(const QString &source, const QString &target)
{
    QFile from(source);
    QSaveFile to(target);
    if (!from.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return Error{Error::Code::Io, source + QLatin1StringView(": ") + from.errorString()};
    if (!to.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return writeError(target, to.errorString());
    while (!from.atEnd()) {
        const QByteArray block = from.read(copiedBytes);
        if (from.error() != QFileDevice::NoError)
            return Error{Error::Code::Io, source + QLatin1StringView(": ") + from.errorString()};
        if (const Result<void> written = writeAll(to, block); !written)
            return written;
    }
    if (!to.commit())
        return writeError(target, to.errorString());
    return {};
}

/// A library that gives up has not found a way.
template <typename Way>
Attempt attempted(const Way &way)
{
    try {
        return way();
    } catch (const std::exception &) {
        return {};
    }
}

/// The gentlest that fits; else the one that came nearest.
Attempt bestAttempt(const QString &path, const QByteArray &format, const PageSource &source, qint64 mostBytes,
    const Stale &isStale)
{
    if (!format.isEmpty())
        return attempted([&] { return reducePictures(path, format, source, mostBytes, isStale); });
    Attempt inside = attempted([&] { return reducePdf(path, mostBytes, isStale); });
    if (inside.isStopped || inside.fault || inside.fits(mostBytes))
        return inside;
    Attempt drawn = attempted([&] { return drawPages(source, mostBytes, isStale); });
    drawn.losesSignature = inside.losesSignature;
    const bool isNearer = inside.size == 0 || (drawn.size > 0 && drawn.size < inside.size);
    return drawn.isStopped || isNearer ? drawn : inside;
}

} // namespace

Result<Reduction> reduceFile(
    const QString &source, const QString &target, qint64 mostBytes, const std::function<bool()> &isStale)
{
    const PageSource pages(source);
    Reduction made;
    made.before = QFile(source).size();
    made.fault = pages.fault();
    if (made.fault)
        return made;
    made.pages = pages.pageCount();
    // Empty for a PDF.
    const QByteArray format = pages.kind() == PageSource::Kind::Pdf ? QByteArray() : pictureFormatOf(source);
    if (made.before <= mostBytes) {
        if (const Result<void> copied = copyWhole(source, target); !copied)
            return copied.error();
        made.verdict = Reduction::Verdict::Fits;
        made.after = made.before;
        made.suffix = suffixOf(format);
        return made;
    }
    const Attempt attempt = bestAttempt(source, format, pages, mostBytes, isStale);
    if (attempt.isStopped)
        return Error{Error::Code::Cancelled, source};
    made.fault = attempt.fault;
    if (made.fault)
        return made;
    made.after = attempt.size > 0 ? attempt.size : made.before;
    made.verdict = Reduction::Verdict::TooLarge;
    if (!attempt.fits(mostBytes))
        return made;
    if (const Result<void> written = writeWholeFile(target, attempt.bytes); !written)
        return written.error();
    made.verdict = Reduction::Verdict::Fits;
    made.isChanged = true;
    made.dpi = attempt.dpi;
    made.quality = attempt.quality;
    made.isDrawn = attempt.isDrawn;
    made.losesSignature = attempt.losesSignature;
    made.suffix = attempt.suffix;
    return made;
}

} // namespace chuding
