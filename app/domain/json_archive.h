// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "codes.h"
#include "dates.h"
#include "result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QMap>
#include <QSet>
#include <QString>
#include <QUuid>

#include <cmath>
#include <optional>
#include <type_traits>

// One list of fields serves reading and writing: for a struct T there is
//     template <typename Archive, FieldsOf<T> V> void describe(Archive &archive, V &value)
// in namespace chuding, which calls archive.field("name", value.name) for each field.
// Writing leaves out what is not known (empty texts and lists, absent optionals, unknown dates) unless
// the field is described with `required`; reading refuses unknown fields and collects every fault
// with its JSON pointer.

namespace chuding {

template <typename V, typename T>
concept FieldsOf = std::is_same_v<std::remove_const_t<V>, T>;

struct JsonFault
{
    QString pointer; ///< RFC 6901
    QString message; ///< translated
    bool operator==(const JsonFault &) const = default;
};

/// More are not counted: who reads a thousand has seen enough, and a hostile document has millions.
inline constexpr qsizetype jsonFaultLimit = 1000;

/// The object that a document consists of. `Format`; `Limit` when it holds so many values that memory and
/// time would no longer be bounded by its kind: each value counts one, each list or object eight more.
[[nodiscard]] Result<QJsonObject> parsedJson(const QByteArray &json, qsizetype valueLimit);

/// "pointer: message" lines.
[[nodiscard]] QString jsonFaultsText(const QList<JsonFault> &faults);

class JsonWriter
{
public:
    template <typename T>
    static QJsonValue write(const T &value)
    {
        return toJson(value);
    }

    template <typename T>
    void field(const char *name, const T &value)
    {
        if (!isUnset(value))
            m_object.insert(QLatin1StringView(name), toJson(value));
    }
    template <typename T>
    void required(const char *name, const T &value)
    {
        m_object.insert(QLatin1StringView(name), toJson(value));
    }

private:
    template <typename T>
    static bool isUnset(const T &value)
    {
        if constexpr (std::is_same_v<T, QString> || std::is_same_v<T, QStringList>)
            return value.isEmpty();
        else if constexpr (std::is_same_v<T, DayOrMonth> || std::is_same_v<T, Moment>)
            return !value.isKnown();
        else if constexpr (std::is_same_v<T, QDate>)
            return !value.isValid();
        else if constexpr (std::is_same_v<T, QUuid>)
            return value.isNull();
        else if constexpr (std::is_same_v<T, bool>)
            return !value;
        else if constexpr (std::is_arithmetic_v<T>)
            return value == T(0);
        else if constexpr (std::is_enum_v<T>)
            return false;
        else
            return isUnsetContainer(value);
    }
    template <typename T>
    static bool isUnsetContainer(const std::optional<T> &value)
    {
        return !value.has_value();
    }
    template <typename T>
    static bool isUnsetContainer(const QList<T> &value)
    {
        return value.isEmpty();
    }
    template <typename K, typename T>
    static bool isUnsetContainer(const QMap<K, T> &value)
    {
        return value.isEmpty();
    }
    template <typename T>
    static bool isUnsetContainer(const T &value)
    {
        return value == T();
    }

    static QJsonValue toJson(const QString &value) { return value; }
    static QJsonValue toJson(bool value) { return value; }
    static QJsonValue toJson(int value) { return value; }
    static QJsonValue toJson(qint64 value) { return value; }
    static QJsonValue toJson(double value) { return value; }
    static QJsonValue toJson(const DayOrMonth &value) { return value.toText(); }
    static QJsonValue toJson(const Moment &value) { return value.toText(); }
    static QJsonValue toJson(QDate value) { return value.toString(Qt::ISODate); }
    static QJsonValue toJson(QUuid value) { return value.toString(QUuid::WithoutBraces); }
    template <typename T>
    static QJsonValue toJson(const std::optional<T> &value)
    {
        return value ? toJson(*value) : QJsonValue();
    }
    template <typename T>
    static QJsonValue toJson(const QList<T> &values)
    {
        QJsonArray array;
        for (const T &value : values)
            array.append(toJson(value));
        return array;
    }
    template <typename T>
    static QJsonValue toJson(const QMap<QString, T> &values)
    {
        QJsonObject object;
        for (auto it = values.begin(); it != values.end(); ++it)
            object.insert(it.key(), toJson(it.value()));
        return object;
    }
    template <typename T>
    static QJsonValue toJson(const T &value)
    {
        if constexpr (std::is_enum_v<T>) {
            return codeKey(value);
        } else {
            JsonWriter writer;
            describe(writer, value);
            return writer.m_object;
        }
    }

    QJsonObject m_object;
};

class JsonReader
{
public:
    /// Reads `value`; faults are appended to `faults`. What is missing keeps its default.
    template <typename T>
    static void read(const QJsonValue &json, T &value, const QString &pointer, QList<JsonFault> &faults)
    {
        JsonReader reader({}, pointer, faults);
        reader.fromJson(json, value, pointer);
    }

    template <typename T>
    void field(const char *name, T &value)
    {
        const QString key = QString::fromLatin1(name);
        m_seen.insert(key);
        const auto it = m_object.constFind(key);
        if (it != m_object.constEnd())
            fromJson(*it, value, m_pointer + u'/' + key);
    }
    template <typename T>
    void required(const char *name, T &value)
    {
        if (!m_object.contains(QLatin1StringView(name)))
            addMissing(QString::fromLatin1(name));
        field(name, value);
    }

private:
    JsonReader(QJsonObject object, QString pointer, QList<JsonFault> &faults)
        : m_object(std::move(object))
        , m_pointer(std::move(pointer))
        , m_faults(faults)
    {
    }

    [[nodiscard]] bool isFull() const { return m_faults.size() >= jsonFaultLimit; }
    void addFault(const QString &pointer, const QString &message);
    void addMissing(const QString &name);
    void addWrong(const QString &pointer, const char *expected);
    void addUnknownFields();

    void fromJson(const QJsonValue &json, QString &value, const QString &pointer);
    void fromJson(const QJsonValue &json, bool &value, const QString &pointer);
    void fromJson(const QJsonValue &json, int &value, const QString &pointer);
    void fromJson(const QJsonValue &json, qint64 &value, const QString &pointer);
    void fromJson(const QJsonValue &json, double &value, const QString &pointer);
    void fromJson(const QJsonValue &json, DayOrMonth &value, const QString &pointer);
    void fromJson(const QJsonValue &json, Moment &value, const QString &pointer);
    void fromJson(const QJsonValue &json, QDate &value, const QString &pointer);
    void fromJson(const QJsonValue &json, QUuid &value, const QString &pointer);

    template <typename T>
    void fromJson(const QJsonValue &json, std::optional<T> &value, const QString &pointer)
    {
        T content{};
        fromJson(json, content, pointer);
        value = std::move(content);
    }
    template <typename T>
    void fromJson(const QJsonValue &json, QList<T> &values, const QString &pointer)
    {
        if (!json.isArray()) {
            addWrong(pointer, QT_TRANSLATE_NOOP("chuding::Json", "a list was expected"));
            return;
        }
        const QJsonArray array = json.toArray();
        values.clear();
        values.reserve(array.size());
        for (qsizetype i = 0; i < array.size() && !isFull(); ++i) {
            T value{};
            fromJson(array[i], value, pointer + u'/' + QString::number(i));
            values.append(std::move(value));
        }
    }
    template <typename T>
    void fromJson(const QJsonValue &json, QMap<QString, T> &values, const QString &pointer)
    {
        if (!json.isObject()) {
            addWrong(pointer, QT_TRANSLATE_NOOP("chuding::Json", "an object was expected"));
            return;
        }
        const QJsonObject object = json.toObject();
        for (auto it = object.begin(); it != object.end() && !isFull(); ++it) {
            T value{};
            fromJson(it.value(), value, pointer + u'/' + it.key());
            values.insert(it.key(), std::move(value));
        }
    }
    template <typename T>
    void fromJson(const QJsonValue &json, T &value, const QString &pointer)
    {
        if constexpr (std::is_enum_v<T>) {
            const std::optional<T> code = json.isString() ? codeFromKey<T>(json.toString()) : std::nullopt;
            if (code)
                value = *code;
            else
                addWrong(pointer, QT_TRANSLATE_NOOP("chuding::Json", "not one of the known codes"));
        } else {
            if (!json.isObject()) {
                addWrong(pointer, QT_TRANSLATE_NOOP("chuding::Json", "an object was expected"));
                return;
            }
            JsonReader reader(json.toObject(), pointer, m_faults);
            describe(reader, value);
            reader.addUnknownFields();
        }
    }

    QJsonObject m_object;
    QString m_pointer;
    QList<JsonFault> &m_faults;
    QSet<QString> m_seen;
};

} // namespace chuding
