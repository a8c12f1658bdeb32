// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QRegularExpression>
#include <QStringList>

/// What pdftotext reads on each page, without blanks; Kangxi radicals as the characters they stand for. An
/// empty page is an empty text.
inline QStringList printedPages(const QString &path)
{
    QProcess process;
    process.start(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), path, QStringLiteral("-")});
    if (!process.waitForFinished() || process.exitCode() != 0)
        return {};
    QStringList pages = QString::fromUtf8(process.readAllStandardOutput()).split(QChar(u'\f'));
    pages.removeLast(); // behind the last page
    static const QRegularExpression blanks(QStringLiteral("\\s"));
    for (QString &page : pages)
        page = page.normalized(QString::NormalizationForm_KC).remove(blanks);
    return pages;
}
