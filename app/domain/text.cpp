// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text.h"

#include <algorithm>

namespace chuding {

QString foldedWidth(QStringView text)
{
    QString out = text.toString();
    for (QChar &c : out) {
        if (c >= QChar(0xFF01) && c <= QChar(0xFF5E))
            c = QChar(c.unicode() - 0xFEE0);
        else if (c == QChar(0x3000) || c == QChar(0x00A0))
            c = u' ';
    }
    return out;
}

QString cleanedText(QStringView typed)
{
    QString out = typed.toString();
    for (QChar &c : out) {
        if (c == QChar(0x3000) || c == QChar(0x00A0))
            c = u' ';
    }
    return out.trimmed().normalized(QString::NormalizationForm_C);
}

bool containsAny(const QString &text, const QStringList &words)
{
    return std::any_of(
        words.cbegin(), words.cend(), [&](const QString &word) { return text.contains(word); });
}

} // namespace chuding
