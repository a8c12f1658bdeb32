// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>

namespace chuding {

/// The part of JSON Schema (draft 2020-12) that our schemas use. Every other keyword is reported, so
/// that nothing in a schema goes unchecked.
class JsonSchema
{
public:
    explicit JsonSchema(const QJsonObject &root)
        : m_root(root)
    {
    }

    /// "pointer: keyword" of everything that does not fit.
    [[nodiscard]] QStringList faults(const QJsonValue &value) const
    {
        QStringList out;
        check(m_root, value, QString(), out);
        return out;
    }

    [[nodiscard]] QJsonObject resolved(QJsonObject schema) const
    {
        while (schema.contains(QStringLiteral("$ref"))) {
            const QString name = schema[QStringLiteral("$ref")].toString().section(u'/', -1);
            schema = m_root[QStringLiteral("$defs")][name].toObject();
        }
        return schema;
    }

private:
    void check(const QJsonObject &given, const QJsonValue &value, const QString &at, QStringList &out) const
    {
        static const QSet<QString> known{QStringLiteral("$schema"), QStringLiteral("$defs"),
            QStringLiteral("title"), QStringLiteral("description"), QStringLiteral("type"),
            QStringLiteral("properties"), QStringLiteral("required"), QStringLiteral("additionalProperties"),
            QStringLiteral("items"), QStringLiteral("enum"), QStringLiteral("const"),
            QStringLiteral("pattern"), QStringLiteral("minimum"), QStringLiteral("maximum")};
        const QJsonObject schema = resolved(given);
        if (schema.isEmpty())
            out.append(at + QStringLiteral(": empty schema"));
        for (const QString &keyword : schema.keys()) {
            if (!known.contains(keyword))
                out.append(at + QStringLiteral(": keyword ") + keyword);
        }
        const auto has = [&schema](
                             const char *keyword) { return schema.contains(QLatin1StringView(keyword)); };
        if (has("type") && !isOfType(value, schema[QStringLiteral("type")].toString()))
            out.append(at + QStringLiteral(": type"));
        if (has("enum") && !schema[QStringLiteral("enum")].toArray().contains(value))
            out.append(at + QStringLiteral(": enum"));
        if (has("const") && schema[QStringLiteral("const")] != value)
            out.append(at + QStringLiteral(": const"));
        if (has("pattern") && !QRegularExpression(schema[QStringLiteral("pattern")].toString())
                                   .match(value.toString())
                                   .hasMatch())
            out.append(at + QStringLiteral(": pattern"));
        if (has("minimum") && value.toDouble() < schema[QStringLiteral("minimum")].toDouble())
            out.append(at + QStringLiteral(": minimum"));
        if (has("maximum") && value.toDouble() > schema[QStringLiteral("maximum")].toDouble())
            out.append(at + QStringLiteral(": maximum"));
        if (value.isObject())
            checkObject(schema, value.toObject(), at, out);
        if (value.isArray()) {
            const QJsonArray items = value.toArray();
            for (qsizetype i = 0; i < items.size(); ++i)
                check(schema[QStringLiteral("items")].toObject(), items[i], at + u'/' + QString::number(i),
                    out);
        }
    }

    void checkObject(
        const QJsonObject &schema, const QJsonObject &object, const QString &at, QStringList &out) const
    {
        const QJsonObject properties = schema[QStringLiteral("properties")].toObject();
        for (const QJsonValue &name : schema[QStringLiteral("required")].toArray()) {
            if (!object.contains(name.toString()))
                out.append(at + u'/' + name.toString() + QStringLiteral(": required"));
        }
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (properties.contains(it.key()))
                check(properties[it.key()].toObject(), it.value(), at + u'/' + it.key(), out);
            else if (schema[QStringLiteral("additionalProperties")] == QJsonValue(false))
                out.append(at + u'/' + it.key() + QStringLiteral(": additionalProperties"));
        }
    }

    static bool isOfType(const QJsonValue &value, const QString &type)
    {
        if (type == u"object")
            return value.isObject();
        if (type == u"array")
            return value.isArray();
        if (type == u"string")
            return value.isString();
        if (type == u"boolean")
            return value.isBool();
        if (type == u"number")
            return value.isDouble();
        return type == u"integer" && value.isDouble() && value.toInteger(-1) == value.toInteger(-2);
    }

    QJsonObject m_root;
};

} // namespace chuding
