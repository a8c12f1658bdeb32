// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "file_name.h"

#include <QRegularExpression>

namespace chuding {

namespace {

bool isRefusedInNames(QChar c)
{
    static const QString refused = QStringLiteral("\\/:*?\"<>|");
    return refused.contains(c) || c.category() == QChar::Other_Control || c.category() == QChar::Other_Format;
}

/// Windows takes them for devices, whatever the ending; also with raised digits.
bool isDeviceName(const QString &name)
{
    static const QRegularExpression device(
        QStringLiteral("^(con|prn|aux|nul|(com|lpt)[0-9\u00b9\u00b2\u00b3])$"),
        QRegularExpression::CaseInsensitiveOption);
    return device.match(name.section(u'.', 0, 0).trimmed()).hasMatch();
}

QString cutAt(QString name, qsizetype mostBytes)
{
    while (name.toUtf8().size() > mostBytes)
        name.chop(name.back().isLowSurrogate() ? 2 : 1);
    return name;
}

} // namespace

QString safeFileName(QString name, qsizetype mostBytes)
{
    // Halves of characters become question marks, which are refused.
    name = QString::fromUtf8(name.toUtf8()).normalized(QString::NormalizationForm_C);
    name.removeIf(isRefusedInNames);
    name = cutAt(name.simplified(), mostBytes);
    while (name.endsWith(u'.') || name.endsWith(u' '))
        name.chop(1);
    while (name.startsWith(u'.') || name.startsWith(u' ')) // hidden
        name.remove(0, 1);
    if (name.isEmpty())
        return QStringLiteral("_");
    return isDeviceName(name) ? u'_' + name : name;
}

} // namespace chuding
