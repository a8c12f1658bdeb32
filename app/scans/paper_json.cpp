// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper_json.h"

#include "paper_text.h"
#include "value_keys.h"

namespace chuding {

namespace {

using namespace Qt::StringLiterals;

constexpr std::array<ValueKey<PaperTitle>, 6> titleKeys{{
    {PaperTitle::Unknown, "unknown"_L1},
    {PaperTitle::EducationRecord, "educationRecord"_L1},
    {PaperTitle::EnrolmentReport, "enrolmentReport"_L1},
    {PaperTitle::Submission, "submission"_L1},
    {PaperTitle::Prefill, "prefill"_L1},
    {PaperTitle::Training, "training"_L1},
}};
constexpr std::array<ValueKey<PaperField>, 18> fieldKeys{{
    {PaperField::Name, "name"_L1},
    {PaperField::IdNumber, "idNumber"_L1},
    {PaperField::School, "school"_L1},
    {PaperField::Major, "major"_L1},
    {PaperField::Level, "level"_L1},
    {PaperField::Category, "category"_L1},
    {PaperField::Mode, "mode"_L1},
    {PaperField::Outcome, "outcome"_L1},
    {PaperField::Enrolled, "enrolled"_L1},
    {PaperField::Graduated, "graduated"_L1},
    {PaperField::CertificateNumber, "certificateNumber"_L1},
    {PaperField::VerificationCode, "verificationCode"_L1},
    {PaperField::Updated, "updated"_L1},
    {PaperField::ValidUntil, "validUntil"_L1},
    {PaperField::Unit, "unit"_L1},
    {PaperField::Series, "series"_L1},
    {PaperField::Specialty, "specialty"_L1},
    {PaperField::Title, "title"_L1},
}};

} // namespace

QJsonObject paperToJson(const PaperFacts &paper)
{
    if (paper == PaperFacts())
        return {};
    QJsonObject values;
    for (auto value = paper.values.cbegin(); value != paper.values.cend(); ++value)
        values.insert(keyOf(fieldKeys, value.key()), value.value());
    QJsonObject object{{u"title"_s, keyOf(titleKeys, paper.title)}, {u"values"_s, values}};
    if (paper.isRecognized)
        object.insert(u"isRecognized"_s, true);
    return object;
}

std::optional<PaperFacts> paperFromJson(const QJsonObject &object)
{
    if (object.isEmpty())
        return PaperFacts();
    const auto title = valueOfKey(titleKeys, object.value(u"title"_s).toString());
    if (!title || !object.value(u"values"_s).isObject())
        return std::nullopt;
    PaperFacts paper;
    paper.title = *title;
    paper.isRecognized = object.value(u"isRecognized"_s).toBool();
    const QJsonObject values = object.value(u"values"_s).toObject();
    for (auto value = values.constBegin(); value != values.constEnd(); ++value) {
        const auto field = valueOfKey(fieldKeys, value.key());
        const QString text = value.value().toString();
        if (!field || text.isEmpty() || cleanedValue(*field, text) != text)
            return std::nullopt;
        paper.values.insert(*field, text);
    }
    return paper;
}

} // namespace chuding
