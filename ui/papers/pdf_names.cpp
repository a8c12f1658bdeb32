// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/pdf_names.h"

#include <QRegularExpression>
#include <QSet>

namespace chuding {

namespace {

const QString pdfEnding = QStringLiteral(".pdf");
constexpr qsizetype mostNameBytes = 200; ///< of 255, with room for a number and the ending

bool isRefused(QChar c)
{
    static const QString refused = QStringLiteral("\\/:*?\"<>|{}");
    return refused.contains(c) || c.category() == QChar::Other_Control || c.category() == QChar::Other_Format;
}

/// CON, COM1 …: Windows takes them for devices, whatever the ending.
bool isDevice(const QString &name)
{
    static const QRegularExpression device(
        QStringLiteral("^(con|prn|aux|nul|com[0-9]|lpt[0-9])$"), QRegularExpression::CaseInsensitiveOption);
    return device.match(name.section(QLatin1Char('.'), 0, 0).trimmed()).hasMatch();
}

QString cut(QString name)
{
    while (name.toUtf8().size() > mostNameBytes)
        name.chop(name.back().isLowSurrogate() ? 2 : 1);
    return name;
}

QString safeName(QString name)
{
    name = name.normalized(QString::NormalizationForm_C);
    name.removeIf(isRefused);
    name = cut(name.simplified());
    while (name.endsWith(QLatin1Char('.')) || name.endsWith(QLatin1Char(' ')))
        name.chop(1);
    while (name.startsWith(QLatin1Char('.'))) // hidden
        name.remove(0, 1);
    if (name.isEmpty())
        return QStringLiteral("_");
    return isDevice(name) ? QLatin1Char('_') + name : name;
}

QString withoutEnding(const QString &pattern)
{
    return pattern.endsWith(pdfEnding, Qt::CaseInsensitive) ? pattern.chopped(pdfEnding.size()) : pattern;
}

} // namespace

QStringList namePlaceholders()
{
    return {QStringLiteral("姓名"), QStringLiteral("单位"), QStringLiteral("专业"), QStringLiteral("表名"),
        QStringLiteral("序号")};
}

QString unknownPlaceholder(const QString &pattern)
{
    static const QRegularExpression braces(QStringLiteral("\\{([^{}]*)\\}"));
    const QStringList known = namePlaceholders();
    for (auto it = braces.globalMatch(pattern); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        if (!known.contains(match.captured(1)))
            return match.captured(0);
    }
    return {};
}

QStringList pdfNames(const QString &pattern, const QString &paper, const QList<NameParts> &people)
{
    const auto width = static_cast<int>(QString::number(people.size()).size());
    QStringList names;
    QSet<QString> taken; // Windows takes capitals and small letters for the same
    for (qsizetype i = 0; i < people.size(); ++i) {
        const QHash<QString, QString> values{{QStringLiteral("姓名"), people[i].name},
            {QStringLiteral("单位"), people[i].unit}, {QStringLiteral("专业"), people[i].specialty},
            {QStringLiteral("表名"), paper},
            {QStringLiteral("序号"), QString::number(i + 1).rightJustified(width, QLatin1Char('0'))}};
        QString text;
        static const QRegularExpression pieces(QStringLiteral("\\{([^{}]*)\\}|[^{]+|\\{"));
        for (auto it = pieces.globalMatch(withoutEnding(pattern)); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            text += values.value(match.captured(1), match.captured(0));
        }
        const QString name = safeName(text);
        QString free = name;
        for (int number = 2; taken.contains(free.toCaseFolded()); ++number)
            free = name + QLatin1Char('-') + QString::number(number);
        taken.insert(free.toCaseFolded());
        names.append(free + pdfEnding);
    }
    return names;
}

} // namespace chuding
