// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "form_cases.h"

namespace chuding::samples {

using namespace Qt::StringLiterals;

namespace {

const QStringList twelveNames{u"张试"_s, u"李试例"_s, u"王例"_s, u"欧阳试例"_s, u"赵试"_s, u"陈例试"_s,
    u"杨试"_s, u"周例"_s, u"吴试例"_s, u"徐例"_s, u"孙试"_s, u"马例试"_s};
const QStringList hardNames{u"阿依古丽·买买提试"_s, u"巴音达拉·乌云其其格例"_s,
    u"努尔买买提·阿不都热合曼·试例"_s, u"李玥"_s, u"王喆堃"_s, u"赵祎犇"_s, u"𠮷试例"_s};
/// 60 characters.
const QString longUnit = u"新疆维吾尔自治区巴音郭楞蒙古自治州博湖县试例镇人民政府农业农村和乡村振兴"
                         "发展服务中心（畜牧兽医与草原监理试例工作站）北区"_s;

void exempt(FormData &data)
{
    for (FormApplicant &applicant : data.applicants)
        applicant.dossier.exemption = Exemption{ExemptionGroup::VillageWork, ExemptionStage::Serving, {},
            {DayOrMonth::ofMonth(2023, 3), {}}, u"博湖县例乡试村驻村工作队"_s};
}

FormData people(const QStringList &names)
{
    FormData result = data(names);
    exempt(result);
    return result;
}

void setUnit(FormData &data, const QString &unit)
{
    data.unitName = unit;
    data.round->unitName = unit;
    for (PublicityMember &member : data.round->members)
        member.unitName = unit;
    for (FormApplicant &applicant : data.applicants) {
        applicant.dossier.employment.unitName = unit;
        applicant.dossier.employment.staffUnit = unit;
        for (WorkPeriod &work : applicant.dossier.workHistory)
            work.unitName = unit;
    }
}

QString filledUp(const QString &text, int length)
{
    return text.repeated(length / static_cast<int>(text.size()) + 1).left(length);
}

/// As the department hands it in: several units under one specialty.
FormData department()
{
    FormData result = people(twelveNames);
    result.unitName = u"博湖县试例教育和科学技术局"_s;
    result.round->unitName = result.unitName;
    const QStringList units{
        u"博湖县试例中学"_s, u"博湖县例乡小学"_s, u"博湖县试例镇水利站"_s, u"博湖县例湖中等职业技术学校"_s};
    const QStringList specialties{u"中小学教师"_s, u"水利"_s, u"幼儿园教师"_s};
    for (qsizetype i = 0; i < result.round->members.size(); ++i) {
        PublicityMember &member = result.round->members[i];
        member.unitName = units[i % units.size()];
        member.specialty = specialties[i % specialties.size()];
    }
    return result;
}

FormData spacedNames()
{
    FormData result = people(twelveNames);
    result.options.spacedNames = true;
    result.options.nameOrder = NameOrder::Pinyin;
    return result;
}

} // namespace

FormData simplePerson()
{
    return people({u"张试"_s});
}

FormData twelvePeople()
{
    FormData result = people(twelveNames);
    result.applicants[2].dossier.workHistory.append(
        {{DayOrMonth::ofMonth(2024, 2), DayOrMonth::ofMonth(2024, 6)}, u"博湖县教育和科学技术局"_s, true});
    return result;
}

/// Every field as long as the form allows.
FormData longestTexts()
{
    FormData result = people({u"阿不都热合曼江·买买提吐尔逊试例·阿卜杜热依木艾合买提江·图尔荪尼亚孜例试"_s});
    setUnit(result, longUnit);
    result.round->office = u"纪检监察与人事人才工作联合领导小组职称评审监督试例"_s;
    result.round->phone = u"0996-6620000转8001、0996-6620001"_s;
    result.round->objection = ObjectionState::Resolved;
    result.round->objectionNote = u"经单位纪检监察部门会同人事部门逐一核查，反映的问题不属实"_s;
    Dossier &dossier = result.applicants[0].dossier;
    dossier.person.politicalStatus = u"民革党员"_s;
    dossier.education[0].school = u"新疆维吾尔自治区试例职业技术师范大学继续教育与国际合作学院"_s;
    dossier.education[0].major = u"信息管理与信息系统（农业信息化与数字乡村试例方向）"_s;
    dossier.employment.currentTitle = u"农业机械化与自动化工程技术员（试例聘用岗位）专业技术职务待定"_s;
    dossier.application.title = u"农业机械化与自动化助理工程师（试例方向）专业技术职务任职资格"_s;
    dossier.exemption->period.to = DayOrMonth::ofMonth(2024, 3);
    dossier.exemption->stage = ExemptionStage::Returned;
    dossier.exemption->place = filledUp(u"先后在博湖县试例镇例乡试村任第一书记兼驻村工作队队长，"_s, 300);
    dossier.politicsText = filledUp(dossier.politicsText, 300);
    dossier.meritText = filledUp(dossier.meritText, 500);
    return result;
}

FormData longUnits()
{
    FormData result = people({u"张试"_s, u"李试例"_s});
    setUnit(result, longUnit);
    return result;
}

FormData nobodyKnown()
{
    FormData result;
    result.policy = policy();
    result.moment = Moment(QDate(2024, 10, 20), QTime(12, 0));
    result.applicants = {{Dossier(), {}}};
    return result;
}

QList<FormCase> formCases()
{
    const QList<std::pair<QString, FormData>> data{{u"one"_s, simplePerson()}, {u"twelve"_s, twelvePeople()},
        {u"longest"_s, longestTexts()}, {u"long-unit"_s, longUnits()}, {u"hard-names"_s, people(hardNames)},
        {u"empty"_s, nobodyKnown()}};
    QList<FormCase> cases;
    for (const FormKind kind : {FormKind::Annex1, FormKind::Annex2, FormKind::Annex3, FormKind::Annex4}) {
        for (const auto &[name, values] : data)
            cases.append({codeKey(kind) + u'-' + name, kind, values});
    }
    cases.append({u"annex4-department"_s, FormKind::Annex4, department()});
    cases.append({u"annex4-spaced"_s, FormKind::Annex4, spacedNames()});
    return cases;
}

} // namespace chuding::samples
