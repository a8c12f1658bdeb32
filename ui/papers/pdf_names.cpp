// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/pdf_names.h"

#include "domain/file_name.h"

#include <QRegularExpression>
#include <QSet>

namespace chuding {

namespace {

const QString pdfEnding = QStringLiteral(".pdf");

/// Braces, too, are no part of a name: they are those of the pattern.
QString safeName(QString name)
{
    name.remove(QLatin1Char('{')).remove(QLatin1Char('}'));
    return safeFileName(name);
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
