// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zip_names.h"

#include "package_text.h"
#include "zip_format.h"

#include <QCoreApplication>
#include <QList>

#include <algorithm>

namespace chuding {

namespace {

constexpr qsizetype depthLimit = 8;

bool isPlain(char sign)
{
    constexpr QByteArrayView forbidden("\\:*?\"<>|");
    return sign >= 0x20 && sign < 0x7F && !forbidden.contains(sign);
}

/// CON, nul.txt, COM1 … : names that Windows gives to devices.
bool isDeviceName(const QByteArray &part)
{
    const QByteArray stem = part.split('.').first().trimmed().toUpper();
    if (stem == "CON" || stem == "PRN" || stem == "AUX" || stem == "NUL")
        return true;
    return stem.size() == 4 && (stem.startsWith("COM") || stem.startsWith("LPT")) && stem[3] >= '0' &&
           stem[3] <= '9';
}

bool isHarmlessPart(const QByteArray &part)
{
    return !part.isEmpty() && part != "." && part != ".." && !part.endsWith('.') && !part.endsWith(' ') &&
           !isDeviceName(part);
}

} // namespace

QString nameFault(const QByteArray &name)
{
    if (name.isEmpty() || name.size() > zip::nameLimitBytes)
        return packageText(QT_TRANSLATE_NOOP("chuding::Package", "the name is empty or too long"));
    if (!std::all_of(name.begin(), name.end(), isPlain))
        return packageText(
            QT_TRANSLATE_NOOP("chuding::Package", "the name has characters that are not allowed"));
    QList<QByteArray> parts = name.split('/');
    if (parts.size() > 1 && parts.last().isEmpty())
        parts.removeLast(); // a folder
    if (parts.size() > depthLimit)
        return packageText(QT_TRANSLATE_NOOP("chuding::Package", "the folders are nested too deep"));
    if (!std::all_of(parts.begin(), parts.end(), isHarmlessPart))
        return packageText(
            QT_TRANSLATE_NOOP("chuding::Package", "the name is absolute, leads upwards or means a device"));
    return {};
}

QString printableName(const QByteArray &name)
{
    QString text;
    for (const char sign : name.left(zip::nameLimitBytes)) {
        if (sign >= 0x20 && sign < 0x7F)
            text.append(QLatin1Char(sign));
        else
            text.append(QStringLiteral("\\x%1").arg(static_cast<uchar>(sign), 2, 16, QLatin1Char('0')));
    }
    return text;
}

} // namespace chuding
