// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy.h"

#include "domain/text.h"

#include <algorithm>

namespace chuding {

using namespace Qt::StringLiterals;

template <>
const QList<Code<TeacherCertificateNeed>> &codeTable<TeacherCertificateNeed>()
{
    static const QList<Code<TeacherCertificateNeed>> table{
        {TeacherCertificateNeed::None, u"none"_s, u"不要求"_s, {}},
        {TeacherCertificateNeed::Advised, u"advised"_s, u"视情况"_s, {}},
        {TeacherCertificateNeed::Required, u"required"_s, u"必备"_s, {}},
    };
    return table;
}

template <>
const QList<Code<EducationBucket>> &codeTable<EducationBucket>()
{
    static const QList<Code<EducationBucket>> table{
        {EducationBucket::None, u"none"_s, u"无"_s, {}},
        {EducationBucket::Secondary, u"secondary"_s, u"中专"_s, {}},
        {EducationBucket::Associate, u"associate"_s, u"大学专科"_s, {}},
        {EducationBucket::Bachelor, u"bachelor"_s, u"大学本科"_s, {}},
        {EducationBucket::Postgraduate, u"postgraduate"_s, u"研究生"_s, {}},
    };
    return table;
}

template <>
const QList<Code<YearReference>> &codeTable<YearReference>()
{
    static const QList<Code<YearReference>> table{
        {YearReference::Submission, u"submission"_s, u"申报之日"_s, {}},
        {YearReference::WindowEnd, u"windowEnd"_s, u"申报截止日"_s, {}},
        {YearReference::YearEnd, u"yearEnd"_s, u"当年12月31日"_s, {}},
    };
    return table;
}

const Specialty *Policy::findSpecialty(QStringView name) const
{
    const auto same = [wanted = foldedWidth(name).simplified()](
                          const QString &spelling) { return foldedWidth(spelling) == wanted; };
    const auto it = std::find_if(specialties.cbegin(), specialties.cend(), [&](const Specialty &specialty) {
        return same(specialty.name) ||
               std::any_of(specialty.aliases.cbegin(), specialty.aliases.cend(), same);
    });
    return it == specialties.cend() ? nullptr : &*it;
}

int Policy::specialtyNumber(QStringView name) const
{
    const Specialty *specialty = findSpecialty(name);
    return specialty ? static_cast<int>(specialty - specialties.constData()) + 1 : 0;
}

EducationTerms Policy::terms(EducationBucket bucket) const
{
    return educationTerms.value(codeKey(bucket));
}

QString Policy::clauseOf(const QString &rule) const
{
    const QString clause = ruleClauses.value(rule);
    if (clause.isEmpty())
        return {};
    return clause + u"：“"_s + clauses.value(clause) + u'”';
}

} // namespace chuding
