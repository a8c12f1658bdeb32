// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/typed.h"

#include "roster/cell_forms.h"

#include <QLocale>
#include <QRegularExpression>

namespace chuding {

namespace {

Cell cellOf(const QString &typed)
{
    static const QRegularExpression bareDigits(QStringLiteral("^(\\d{4})(\\d{2})(\\d{2})?$"));
    Cell cell;
    cell.text = foldedForm(typed).trimmed();
    const auto match = bareDigits.match(cell.text);
    if (match.hasMatch()) {
        cell.text = match.captured(1) + QLatin1Char('-') + match.captured(2);
        if (match.hasCaptured(3))
            cell.text += QLatin1Char('-') + match.captured(3);
    }
    return cell;
}

template <typename Value>
std::optional<Value> typed(
    const QString &text, QString *fault, std::optional<Value> (*read)(const Cell &, QStringList &))
{
    if (text.trimmed().isEmpty())
        return Value();
    QStringList faults;
    const std::optional<Value> value = read(cellOf(text), faults);
    if (fault)
        *fault = faults.join(QLatin1Char(' '));
    return value;
}

} // namespace

std::optional<DayOrMonth> typedDate(const QString &text, QString *fault)
{
    return typed<DayOrMonth>(text, fault, &dateFromCell);
}

std::optional<Moment> typedMoment(const QString &text, QString *fault)
{
    return typed<Moment>(text, fault, &momentFromCell);
}

QString shownMoment(const Moment &moment)
{
    return moment.toText().replace(QLatin1Char('T'), QLatin1Char(' '));
}

QString wrappable(QString text)
{
    constexpr QChar mayBreak(0x200b); // a space of no width
    for (const char mark : {'.', '/', '@', '_'})
        text.replace(QLatin1Char(mark), QLatin1Char(mark) + QString(mayBreak));
    return text;
}

QString shownSize(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

QString fingerprintLines(const QString &fingerprint)
{
    constexpr qsizetype groupsInLine = 4;
    const QStringList groups = fingerprint.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    QStringList lines;
    for (qsizetype i = 0; i < groups.size(); i += groupsInLine)
        lines.append(groups.mid(i, groupsInLine).join(QStringLiteral("  ")));
    return lines.join(QLatin1Char('\n'));
}

} // namespace chuding
