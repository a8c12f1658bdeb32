// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "file_look.h"
#include "member_reader.h"
#include "reduce.h"

#include <QStringList>

namespace chuding {

namespace {

using namespace Qt::StringLiterals;

constexpr double mostFileBytes = 1e15;
constexpr double mostPagesCounted = 1e7;

const QStringList &verdictNames()
{
    static const QStringList names{u"fits"_s, u"tooLarge"_s, u"unreadable"_s}; // as in the enumeration
    return names;
}

/// Only what `reduceFile` gives: the suffix becomes part of a name.
bool isPossible(const Reduction &made)
{
    static const QStringList suffixes{u"pdf"_s, u"jpg"_s, u"png"_s, u"tif"_s};
    const bool isWritten = made.verdict == Reduction::Verdict::Fits;
    return suffixes.contains(made.suffix) == isWritten && (isWritten || made.suffix.isEmpty()) &&
           made.fault.has_value() == (made.verdict == Reduction::Verdict::Unreadable);
}

} // namespace

QJsonObject reductionToJson(const Result<Reduction> &reduction)
{
    if (!reduction)
        return errorToJson(reduction.error());
    QJsonObject object{{u"verdict"_s, verdictNames().at(static_cast<int>(reduction->verdict))},
        {u"before"_s, reduction->before}, {u"after"_s, reduction->after},
        {u"isChanged"_s, reduction->isChanged}, {u"dpi"_s, reduction->dpi},
        {u"quality"_s, reduction->quality}, {u"isDrawn"_s, reduction->isDrawn},
        {u"losesSignature"_s, reduction->losesSignature}, {u"pages"_s, reduction->pages},
        {u"suffix"_s, reduction->suffix}};
    if (reduction->fault)
        object.insert(u"fault"_s, pageFaultKey(*reduction->fault));
    return object;
}

std::optional<Result<Reduction>> reductionFromJson(const QJsonObject &object)
{
    if (object.contains("error"_L1)) {
        const std::optional<Error> error = errorFromJson(object);
        return error ? std::optional(Result<Reduction>(*error)) : std::nullopt;
    }
    MemberReader reader(object);
    Reduction made;
    const qsizetype verdict = verdictNames().indexOf(reader.text("verdict"_L1));
    reader.require(verdict >= 0);
    made.verdict = static_cast<Reduction::Verdict>(verdict);
    if (object.contains("fault"_L1)) {
        made.fault = pageFaultFromKey(reader.text("fault"_L1));
        reader.require(made.fault.has_value());
    }
    made.before = reader.whole("before"_L1, mostFileBytes);
    made.after = reader.whole("after"_L1, mostFileBytes);
    made.isChanged = reader.flag("isChanged"_L1);
    made.dpi = static_cast<int>(reader.whole("dpi"_L1, 10'000));
    made.quality = static_cast<int>(reader.whole("quality"_L1, 100));
    made.isDrawn = reader.flag("isDrawn"_L1);
    made.losesSignature = reader.flag("losesSignature"_L1);
    made.pages = static_cast<int>(reader.whole("pages"_L1, mostPagesCounted));
    made.suffix = reader.text("suffix"_L1);
    if (!reader.isFine() || !isPossible(made))
        return std::nullopt;
    return Result<Reduction>(made);
}

} // namespace chuding
