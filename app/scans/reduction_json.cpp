// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "file_look.h"
#include "reduce.h"

#include <QStringList>

#include <cmath>

namespace chuding {

namespace {

using namespace Qt::StringLiterals;

constexpr double mostFileBytes = 1e15;
constexpr double mostPagesCounted = 1e7;
constexpr qsizetype longestDetail = 4096;

const QStringList &verdictNames()
{
    static const QStringList names{u"fits"_s, u"tooLarge"_s, u"unreadable"_s}; // as in the enumeration
    return names;
}

/// Reads the members of what should be a `Reduction`.
class ReductionReader
{
public:
    explicit ReductionReader(const QJsonObject &object)
        : m_object(object)
    {
    }

    [[nodiscard]] bool isFine() const { return m_isFine; }
    [[nodiscard]] qint64 whole(QLatin1StringView key, double most)
    {
        const double value = m_object.value(key).toDouble(-1);
        const bool isRight = value >= 0 && value <= most && std::floor(value) == value;
        m_isFine = m_isFine && isRight;
        return isRight ? static_cast<qint64>(value) : 0;
    }
    [[nodiscard]] bool flag(QLatin1StringView key)
    {
        m_isFine = m_isFine && m_object.value(key).isBool();
        return m_object.value(key).toBool();
    }
    [[nodiscard]] QString text(QLatin1StringView key)
    {
        const QString text = m_object.value(key).toString();
        m_isFine = m_isFine && m_object.value(key).isString() && text.size() <= longestDetail;
        return text;
    }
    void require(bool isRight) { m_isFine = m_isFine && isRight; }

private:
    const QJsonObject &m_object;
    bool m_isFine = true;
};

/// Only what `reduceFile` gives: the suffix becomes part of a name.
bool isPossible(const Reduction &made)
{
    static const QStringList suffixes{u"pdf"_s, u"jpg"_s, u"png"_s, u"tif"_s};
    const bool isWritten = made.verdict == Reduction::Verdict::Fits;
    return suffixes.contains(made.suffix) == isWritten && (isWritten || made.suffix.isEmpty()) &&
           made.fault.has_value() == (made.verdict == Reduction::Verdict::Unreadable);
}

std::optional<Error> errorFromJson(const QJsonObject &object)
{
    ReductionReader reader(object);
    const qint64 code = reader.whole("error"_L1, static_cast<double>(Error::Code::Internal));
    const QString detail = reader.text("detail"_L1);
    return reader.isFine() ? std::optional(Error{static_cast<Error::Code>(code), detail}) : std::nullopt;
}

} // namespace

QJsonObject reductionToJson(const Result<Reduction> &reduction)
{
    if (!reduction) {
        return {{u"error"_s, static_cast<int>(reduction.error().code)},
            {u"detail"_s, reduction.error().detail.left(longestDetail)}};
    }
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
    ReductionReader reader(object);
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
