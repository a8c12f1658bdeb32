// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json_archive.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace chuding {

namespace {

QString jsonText(const char *source)
{
    return QCoreApplication::translate("chuding::Json", source);
}

QString escapedPointerPart(QString key)
{
    return key.replace(u'~', QLatin1StringView("~0")).replace(u'/', QLatin1StringView("~1"));
}

/// Counts before anything is built; of a text that is no JSON it says anything.
bool holdsMore(const QByteArray &json, qsizetype valueLimit)
{
    constexpr qsizetype weightOfContainer = 8;
    qsizetype weight = 0;
    bool isInText = false;
    for (auto it = json.cbegin(); it != json.cend() && weight <= valueLimit; ++it) {
        if (*it == '"')
            isInText = !isInText;
        else if (isInText && *it == '\\' && it + 1 != json.cend())
            ++it;
        else if (!isInText && *it == ',')
            ++weight;
        else if (!isInText && (*it == '[' || *it == '{'))
            weight += 1 + weightOfContainer;
    }
    return weight > valueLimit;
}

} // namespace

Result<QJsonObject> parsedJson(const QByteArray &json, qsizetype valueLimit)
{
    if (holdsMore(json, valueLimit))
        return Error{Error::Code::Limit,
            jsonText(QT_TRANSLATE_NOOP("chuding::Json", "it holds more values than such a document has"))};
    QJsonParseError parse;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parse);
    if (parse.error != QJsonParseError::NoError)
        return Error{
            Error::Code::Format, QCoreApplication::translate("chuding::Json", "not JSON, at byte %1: %2")
                                     .arg(parse.offset)
                                     .arg(parse.errorString())};
    if (!document.isObject())
        return Error{
            Error::Code::Format, jsonText(QT_TRANSLATE_NOOP("chuding::Json", "an object was expected"))};
    return document.object();
}

QString jsonFaultsText(const QList<JsonFault> &faults)
{
    QStringList lines;
    for (const JsonFault &fault : faults)
        lines.append(fault.pointer + QLatin1StringView(": ") + fault.message);
    return lines.join(u'\n');
}

void JsonReader::addFault(const QString &pointer, const QString &message)
{
    if (!isFull())
        m_faults.append({pointer, message});
}

void JsonReader::addMissing(const QString &name)
{
    addFault(m_pointer + u'/' + name, QCoreApplication::translate("chuding::Json", "is missing"));
}

void JsonReader::addWrong(const QString &pointer, const char *expected)
{
    addFault(pointer, jsonText(expected));
}

void JsonReader::addUnknownFields()
{
    for (auto it = m_object.begin(); it != m_object.end() && !isFull(); ++it) {
        if (!m_seen.contains(it.key()))
            addFault(m_pointer + u'/' + escapedPointerPart(it.key()),
                QCoreApplication::translate("chuding::Json", "is not a known field"));
    }
}

void JsonReader::fromJson(const QJsonValue &json, QString &value, const QString &pointer)
{
    if (!json.isString())
        return addWrong(pointer, QT_TRANSLATE_NOOP("chuding::Json", "a text was expected"));
    value = json.toString();
}

void JsonReader::fromJson(const QJsonValue &json, bool &value, const QString &pointer)
{
    if (!json.isBool())
        return addWrong(pointer, QT_TRANSLATE_NOOP("chuding::Json", "true or false was expected"));
    value = json.toBool();
}

void JsonReader::fromJson(const QJsonValue &json, int &value, const QString &pointer)
{
    qint64 wide = 0;
    fromJson(json, wide, pointer);
    if (wide < std::numeric_limits<int>::min() || wide > std::numeric_limits<int>::max())
        return addWrong(pointer, QT_TRANSLATE_NOOP("chuding::Json", "the number is too large"));
    value = static_cast<int>(wide);
}

void JsonReader::fromJson(const QJsonValue &json, qint64 &value, const QString &pointer)
{
    constexpr qint64 none = std::numeric_limits<qint64>::min();
    const qint64 number = json.toInteger(none);
    if (!json.isDouble() || number == none)
        return addWrong(pointer, QT_TRANSLATE_NOOP("chuding::Json", "a whole number was expected"));
    value = number;
}

void JsonReader::fromJson(const QJsonValue &json, double &value, const QString &pointer)
{
    if (!json.isDouble() || !std::isfinite(json.toDouble()))
        return addWrong(pointer, QT_TRANSLATE_NOOP("chuding::Json", "a number was expected"));
    value = json.toDouble();
}

void JsonReader::fromJson(const QJsonValue &json, DayOrMonth &value, const QString &pointer)
{
    const std::optional<DayOrMonth> date = DayOrMonth::fromText(json.toString());
    if (!date)
        return addWrong(
            pointer, QT_TRANSLATE_NOOP("chuding::Json", "a date 2024-07-15 or a month 2024-07 was expected"));
    value = *date;
}

void JsonReader::fromJson(const QJsonValue &json, Moment &value, const QString &pointer)
{
    const std::optional<Moment> moment = Moment::fromText(json.toString());
    if (!moment)
        return addWrong(
            pointer, QT_TRANSLATE_NOOP("chuding::Json", "a moment 2024-10-15T11:30 was expected"));
    value = *moment;
}

void JsonReader::fromJson(const QJsonValue &json, QDate &value, const QString &pointer)
{
    const QDate date = isoDay(json.toString());
    if (!date.isValid())
        return addWrong(pointer, QT_TRANSLATE_NOOP("chuding::Json", "a date 2024-07-15 was expected"));
    value = date;
}

void JsonReader::fromJson(const QJsonValue &json, QUuid &value, const QString &pointer)
{
    const QUuid uuid = QUuid::fromString(json.toString());
    if (uuid.isNull())
        return addWrong(pointer, QT_TRANSLATE_NOOP("chuding::Json", "a UUID was expected"));
    value = uuid;
}

} // namespace chuding
