// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "file_look.h"
#include "member_reader.h"
#include "page_assembly.h"

#include <QJsonArray>

namespace chuding {

namespace {

using namespace Qt::StringLiterals;

constexpr double mostAssembledBytes = 1e15;
constexpr double mostPageNumber = 1e7;

QJsonObject partToJson(const PagePart &part)
{
    QJsonObject object{{u"path"_s, part.path}, {u"page"_s, part.page}, {u"turn"_s, oneTurn(part.turn)}};
    if (part.corners)
        object.insert(u"corners"_s, cornersToJson(*part.corners));
    return object;
}

std::optional<PagePart> partFromJson(const QJsonObject &object)
{
    MemberReader reader(object);
    PagePart part;
    part.path = reader.text("path"_L1);
    part.page = static_cast<int>(reader.whole("page"_L1, mostPageNumber));
    part.turn = static_cast<int>(reader.whole("turn"_L1, 270));
    reader.require(part.turn % 90 == 0);
    if (object.contains("corners"_L1)) {
        part.corners = cornersFromJson(object.value("corners"_L1));
        reader.require(part.corners.has_value());
    }
    return reader.isFine() ? std::optional(part) : std::nullopt;
}

} // namespace

QJsonObject partsToJson(const QList<PagePart> &parts)
{
    QJsonArray array;
    for (const PagePart &part : parts)
        array.append(partToJson(part));
    return {{u"assemble"_s, array}};
}

std::optional<QList<PagePart>> partsFromJson(const QJsonObject &object)
{
    const QJsonArray array = object.value("assemble"_L1).toArray();
    QList<PagePart> parts;
    for (const QJsonValue &value : array) {
        const std::optional<PagePart> part = partFromJson(value.toObject());
        if (!part)
            return std::nullopt;
        parts.append(*part);
    }
    return parts;
}

QJsonObject assemblyToJson(const Result<Assembly> &made)
{
    if (!made)
        return errorToJson(made.error());
    QJsonObject object{{u"pages"_s, made->pages}, {u"written"_s, made->bytes}, {u"part"_s, made->part},
        {u"losesSignature"_s, made->losesSignature}};
    if (made->fault)
        object.insert(u"fault"_s, pageFaultKey(*made->fault));
    return object;
}

std::optional<Result<Assembly>> assemblyFromJson(const QJsonObject &object)
{
    if (object.contains("error"_L1)) {
        const std::optional<Error> error = errorFromJson(object);
        return error ? std::optional(Result<Assembly>(*error)) : std::nullopt;
    }
    MemberReader reader(object);
    Assembly made;
    made.pages = static_cast<int>(reader.whole("pages"_L1, mostAssembledPages));
    made.bytes = reader.whole("written"_L1, mostAssembledBytes);
    made.part = static_cast<int>(reader.whole("part"_L1, mostAssembledPages - 1, -1));
    made.losesSignature = reader.flag("losesSignature"_L1);
    if (object.contains("fault"_L1)) {
        made.fault = pageFaultFromKey(reader.text("fault"_L1));
        reader.require(made.fault.has_value());
    }
    reader.require(made.fault.has_value() == (made.pages == 0));
    return reader.isFine() ? std::optional(Result<Assembly>(made)) : std::nullopt;
}

} // namespace chuding
