// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codes.h"

#include "text.h"

#include <QHash>

namespace chuding {

using namespace Qt::StringLiterals;

namespace {

/// Spelling variants that mean nothing: blanks and the width of brackets and letters.
QString compared(QStringView text)
{
    QString out = foldedWidth(text);
    out.removeIf([](QChar c) { return c.isSpace(); });
    return out;
}

} // namespace

template <typename E>
std::optional<E> codeFromText(QStringView text)
{
    // Built once: a roster of 10,000 rows asks some 300,000 times.
    static const QHash<QString, E> byText = [] {
        QHash<QString, E> index;
        for (const Code<E> &code : codeTable<E>()) {
            for (const QString &alias : QStringList(code.text) + code.aliases) {
                if (!index.contains(compared(alias)))
                    index.insert(compared(alias), code.value);
            }
        }
        return index;
    }();
    const auto it = byText.constFind(compared(text));
    return it == byText.constEnd() ? std::nullopt : std::optional<E>(*it);
}

#define CHUDING_CODES(E, ...)                                                                                \
    template <>                                                                                              \
    const QList<Code<E>> &codeTable<E>()                                                                     \
    {                                                                                                        \
        static const QList<Code<E>> table{__VA_ARGS__};                                                      \
        return table;                                                                                        \
    }                                                                                                        \
    template std::optional<E> codeFromText<E>(QStringView)

// clang-format off: one row a value
CHUDING_CODES(
    Sex, {Sex::Male, u"male"_s, u"男"_s, {u"男性"_s}}, {Sex::Female, u"female"_s, u"女"_s, {u"女性"_s}});

CHUDING_CODES(UnitKind, {UnitKind::PublicInstitution, u"publicInstitution"_s, u"事业单位"_s, {u"事业"_s}},
    {UnitKind::Enterprise, u"enterprise"_s, u"企业"_s, {u"企业单位"_s}},
    {UnitKind::GovernmentOrgan, u"governmentOrgan"_s, u"机关"_s, {u"行政机关"_s, u"国家机关"_s}},
    {UnitKind::CivilServiceLike, u"civilServiceLike"_s, u"参公单位"_s,
        {u"参公"_s, u"参照公务员法管理单位"_s}},
    {UnitKind::PrivateNonEnterprise, u"privateNonEnterprise"_s, u"民办非企业"_s, {u"民办非企业单位"_s}},
    {UnitKind::SocialOrganization, u"socialOrganization"_s, u"社会团体"_s, {u"社团"_s}},
    {UnitKind::Other, u"other"_s, u"其他"_s, {}});

CHUDING_CODES(PostCategory,
    {PostCategory::Professional, u"professional"_s, u"专业技术"_s, {u"专业技术岗位"_s, u"专业技术岗"_s}},
    {PostCategory::Management, u"management"_s, u"管理"_s, {u"管理岗位"_s, u"管理岗"_s}},
    {PostCategory::Worker, u"worker"_s, u"工勤技能"_s, {u"工勤技能岗位"_s, u"工勤"_s, u"工勤岗位"_s}});

CHUDING_CODES(PostRole, {PostRole::None, u"none"_s, u"无"_s, {}},
    {PostRole::Teacher, u"teacher"_s, u"专任教师"_s, {u"教师"_s}},
    {PostRole::BroadcasterMandarin, u"broadcasterMandarin"_s, u"播音主持（汉语）"_s, {u"汉语播音主持"_s}},
    {PostRole::BroadcasterOther, u"broadcasterOther"_s, u"播音主持（其他语种）"_s, {u"播音主持"_s}});

CHUDING_CODES(EducationLevel, {EducationLevel::Doctor, u"doctor"_s, u"博士研究生"_s, {u"博士"_s}},
    {EducationLevel::Master, u"master"_s, u"硕士研究生"_s, {u"硕士"_s, u"研究生"_s}},
    {EducationLevel::Bachelor, u"bachelor"_s, u"本科"_s, {u"大学本科"_s}},
    {EducationLevel::BachelorUpgrade, u"bachelorUpgrade"_s, u"专升本"_s, {}},
    {EducationLevel::Associate, u"associate"_s, u"专科"_s, {u"大学专科"_s, u"大专"_s, u"高职"_s}},
    {EducationLevel::Secondary, u"secondary"_s, u"中专"_s, {u"中等专科"_s, u"普通中专"_s}},
    {EducationLevel::VocationalSchool, u"vocationalSchool"_s, u"职业高中"_s, {u"职高"_s}},
    {EducationLevel::TechnicalSchool, u"technicalSchool"_s, u"技工学校"_s, {u"技校"_s}},
    {EducationLevel::HighSchool, u"highSchool"_s, u"高中"_s, {u"普通高中"_s}},
    {EducationLevel::Other, u"other"_s, u"其他"_s, {}});

CHUDING_CODES(StudyMode, {StudyMode::FullTime, u"fullTime"_s, u"普通全日制"_s, {u"全日制"_s}},
    {StudyMode::PartTime, u"partTime"_s, u"非全日制"_s, {}},
    {StudyMode::Correspondence, u"correspondence"_s, u"函授"_s, {}},
    {StudyMode::SpareTime, u"spareTime"_s, u"业余"_s, {}},
    {StudyMode::Evening, u"evening"_s, u"夜大学"_s, {u"夜大"_s}},
    {StudyMode::AdultFullTime, u"adultFullTime"_s, u"成人脱产"_s, {u"脱产"_s}},
    {StudyMode::Online, u"online"_s, u"网络教育"_s, {u"网络"_s, u"远程教育"_s}},
    {StudyMode::SelfTaught, u"selfTaught"_s, u"自学考试"_s, {u"自考"_s}},
    {StudyMode::Open, u"open"_s, u"开放教育"_s, {u"电大开放教育"_s, u"电视教育"_s}});

CHUDING_CODES(StudyOutcome, {StudyOutcome::Graduated, u"graduated"_s, u"毕业"_s, {}},
    {StudyOutcome::Completed, u"completed"_s, u"结业"_s, {}},
    {StudyOutcome::LeftEarly, u"leftEarly"_s, u"肄业"_s, {}},
    {StudyOutcome::Enrolled, u"enrolled"_s, u"在读"_s, {}});

CHUDING_CODES(Degree, {Degree::None, u"none"_s, u"无"_s, {u"无学位"_s}},
    {Degree::Bachelor, u"bachelor"_s, u"学士"_s, {u"学士学位"_s}},
    {Degree::Master, u"master"_s, u"硕士"_s, {u"硕士学位"_s}},
    {Degree::Doctor, u"doctor"_s, u"博士"_s, {u"博士学位"_s}});

CHUDING_CODES(TitleLevel, {TitleLevel::Basic, u"basic"_s, u"员级"_s, {}},
    {TitleLevel::Assistant, u"assistant"_s, u"助理级"_s, {u"助理"_s}},
    {TitleLevel::Middle, u"middle"_s, u"中级"_s, {}},
    {TitleLevel::Senior, u"senior"_s, u"高级"_s, {u"副高级"_s, u"正高级"_s}});

CHUDING_CODES(AssessmentResult, {AssessmentResult::Excellent, u"excellent"_s, u"优秀"_s, {}},
    {AssessmentResult::Qualified, u"qualified"_s, u"合格"_s, {u"称职"_s}},
    {AssessmentResult::BasicallyQualified, u"basicallyQualified"_s, u"基本合格"_s, {u"基本称职"_s}},
    {AssessmentResult::Unqualified, u"unqualified"_s, u"不合格"_s, {u"不称职"_s}},
    {AssessmentResult::Undetermined, u"undetermined"_s, u"不定等次"_s,
        {u"不确定档次"_s, u"不确定等次"_s, u"不定档次"_s, u"只写评语"_s}},
    {AssessmentResult::NotTaken, u"notTaken"_s, u"未参加"_s, {}});

CHUDING_CODES(TrainingKind, {TrainingKind::Professional, u"professional"_s, u"专业课"_s, {}},
    {TrainingKind::Public, u"public"_s, u"公需课"_s, {}});

CHUDING_CODES(TrainingSource, {TrainingSource::System, u"system"_s, u"系统"_s, {u"从系统获取"_s}},
    {TrainingSource::Manual, u"manual"_s, u"手动"_s, {u"手动上传"_s}});

CHUDING_CODES(ExemptionGroup, {ExemptionGroup::VillageWork, u"villageWork"_s, u"访惠聚驻村"_s, {}},
    {ExemptionGroup::VillageWorkOffice, u"villageWorkOffice"_s, u"抽调访惠聚办"_s, {}},
    {ExemptionGroup::TempleManagement, u"templeManagement"_s, u"驻村管寺"_s, {}},
    {ExemptionGroup::PreschoolTeaching, u"preschoolTeaching"_s, u"南疆学前双语支教"_s, {}},
    {ExemptionGroup::Other, u"other"_s, u"其他"_s, {}});

CHUDING_CODES(ExemptionStage, {ExemptionStage::Serving, u"serving"_s, u"在岗"_s, {}},
    {ExemptionStage::Returned, u"returned"_s, u"已返回"_s, {}});

CHUDING_CODES(ExemptionApprover,
    {ExemptionApprover::VillageWorkOffice, u"villageWorkOffice"_s, u"同级访惠聚办公室"_s, {}},
    {ExemptionApprover::UnitedFrontDepartment, u"unitedFrontDepartment"_s, u"同级党委统战部门"_s, {}},
    {ExemptionApprover::PreschoolLeadingGroup, u"preschoolLeadingGroup"_s,
        u"南疆学前双语支教领导小组办公室"_s, {}},
    {ExemptionApprover::PrefectureAuthority, u"prefectureAuthority"_s, u"原派驻单位所属地州市主管单位"_s, {}},
    {ExemptionApprover::RegionAuthority, u"regionAuthority"_s, u"自治区区属主管单位"_s, {}},
    {ExemptionApprover::Other, u"other"_s, u"其他"_s, {}});

CHUDING_CODES(ObjectionState, {ObjectionState::None, u"none"_s, u"无"_s, {}},
    {ObjectionState::Pending, u"pending"_s, u"有-处理中"_s, {u"有－处理中"_s, u"有—处理中"_s, u"有处理中"_s}},
    {ObjectionState::Resolved, u"resolved"_s, u"有-已办结"_s,
        {u"有－已办结"_s, u"有—已办结"_s, u"有已办结"_s}});

CHUDING_CODES(AttachmentKind, {AttachmentKind::Diploma, u"diploma"_s, u"毕业证"_s, {}},
    {AttachmentKind::DegreeCertificate, u"degreeCertificate"_s, u"学位证"_s, {}},
    {AttachmentKind::EducationRecord, u"educationRecord"_s, u"学历备案表"_s, {}},
    {AttachmentKind::EnrolmentReport, u"enrolmentReport"_s, u"学籍验证报告"_s, {}},
    {AttachmentKind::GraduateRegister, u"graduateRegister"_s, u"毕业生登记表"_s, {}},
    {AttachmentKind::Appraisal, u"appraisal"_s, u"鉴定表"_s, {}},
    {AttachmentKind::Transcript, u"transcript"_s, u"成绩单"_s, {}},
    {AttachmentKind::ProfessionalTraining, u"professionalTraining"_s, u"专业课证书"_s, {}},
    {AttachmentKind::PublicTraining, u"publicTraining"_s, u"公需课证书"_s, {}},
    {AttachmentKind::ExemptionForm, u"exemptionForm"_s, u"免学审批表"_s, {}},
    {AttachmentKind::MandarinCertificate, u"mandarinCertificate"_s, u"普通话证书"_s, {}},
    {AttachmentKind::AssessmentForm, u"assessmentForm"_s, u"年度考核表"_s, {}},
    {AttachmentKind::AssessmentProof, u"assessmentProof"_s, u"考核证明"_s, {}},
    {AttachmentKind::Notice, u"notice"_s, u"公示"_s, {}},
    {AttachmentKind::NoticeResult, u"noticeResult"_s, u"公示结果"_s, {}},
    {AttachmentKind::Recommendation, u"recommendation"_s, u"推荐报告"_s, {}},
    {AttachmentKind::Commitment, u"commitment"_s, u"承诺书"_s, {u"个人承诺书"_s}},
    {AttachmentKind::TeacherCertificate, u"teacherCertificate"_s, u"教师资格证"_s, {}},
    {AttachmentKind::Submission, u"submission"_s, u"呈报表"_s, {}},
    {AttachmentKind::NoticeReport, u"noticeReport"_s, u"公示情况报告"_s, {}},
    {AttachmentKind::Photo, u"photo"_s, u"照片"_s, {u"证件照"_s, u"一寸照"_s, u"两寸照"_s}});

CHUDING_CODES(MandarinLevel, {MandarinLevel::Failed, u"failed"_s, u"未入级"_s, {u"不入级"_s}},
    {MandarinLevel::L3B, u"l3b"_s, u"三级乙等"_s,
        {u"三乙"_s, u"3乙"_s, u"3级乙等"_s, u"三级乙"_s, u"3级乙"_s}},
    {MandarinLevel::L3A, u"l3a"_s, u"三级甲等"_s,
        {u"三甲"_s, u"3甲"_s, u"3级甲等"_s, u"三级甲"_s, u"3级甲"_s}},
    {MandarinLevel::L2B, u"l2b"_s, u"二级乙等"_s,
        {u"二乙"_s, u"2乙"_s, u"2级乙等"_s, u"二级乙"_s, u"2级乙"_s}},
    {MandarinLevel::L2A, u"l2a"_s, u"二级甲等"_s,
        {u"二甲"_s, u"2甲"_s, u"2级甲等"_s, u"二级甲"_s, u"2级甲"_s}},
    {MandarinLevel::L1B, u"l1b"_s, u"一级乙等"_s,
        {u"一乙"_s, u"1乙"_s, u"1级乙等"_s, u"一级乙"_s, u"1级乙"_s}},
    {MandarinLevel::L1A, u"l1a"_s, u"一级甲等"_s,
        {u"一甲"_s, u"1甲"_s, u"1级甲等"_s, u"一级甲"_s, u"1级甲"_s}});

CHUDING_CODES(DossierEvent, {DossierEvent::Applied, u"applied"_s, u"申报"_s, {}},
    {DossierEvent::UnitReviewed, u"unitReviewed"_s, u"单位审核推荐"_s, {}},
    {DossierEvent::Reviewed, u"reviewed"_s, u"审核通过"_s, {}},
    {DossierEvent::HandedToDepartment, u"handedToDepartment"_s, u"提交主管局"_s, {}},
    {DossierEvent::DepartmentConfirmed, u"departmentConfirmed"_s, u"主管局确认"_s, {}},
    {DossierEvent::Delivered, u"delivered"_s, u"纸质材料报送"_s, {}},
    {DossierEvent::CountyConfirmed, u"countyConfirmed"_s, u"县人社局确认"_s, {}},
    {DossierEvent::Returned, u"returned"_s, u"退回"_s, {}},
    {DossierEvent::Withdrawn, u"withdrawn"_s, u"撤回"_s, {}});

CHUDING_CODES(OfficeRole, {OfficeRole::Employer, u"employer"_s, u"用人单位"_s, {}},
    {OfficeRole::Department, u"department"_s, u"主管局"_s, {}},
    {OfficeRole::County, u"county"_s, u"县人社局"_s, {}});

const QList<NamedCode> &ethnicGroups()
{
    static const QList<NamedCode> table{
        {u"01"_s, u"汉族"_s, {}},
        {u"02"_s, u"蒙古族"_s, {}},
        {u"05"_s, u"维吾尔族"_s, {}},
        {u"03"_s, u"回族"_s, {}},
        {u"04"_s, u"藏族"_s, {}},
        {u"06"_s, u"苗族"_s, {}},
        {u"07"_s, u"彝族"_s, {}},
        {u"08"_s, u"壮族"_s, {}},
        {u"09"_s, u"布依族"_s, {}},
        {u"10"_s, u"朝鲜族"_s, {}},
        {u"11"_s, u"满族"_s, {}},
        {u"12"_s, u"侗族"_s, {}},
        {u"13"_s, u"瑶族"_s, {}},
        {u"14"_s, u"白族"_s, {}},
        {u"15"_s, u"土家族"_s, {}},
        {u"16"_s, u"哈尼族"_s, {}},
        {u"17"_s, u"哈萨克族"_s, {}},
        {u"18"_s, u"傣族"_s, {}},
        {u"19"_s, u"黎族"_s, {}},
        {u"20"_s, u"傈僳族"_s, {}},
        {u"21"_s, u"佤族"_s, {}},
        {u"22"_s, u"畲族"_s, {}},
        {u"23"_s, u"高山族"_s, {}},
        {u"24"_s, u"拉祜族"_s, {}},
        {u"25"_s, u"水族"_s, {}},
        {u"26"_s, u"东乡族"_s, {}},
        {u"27"_s, u"纳西族"_s, {}},
        {u"28"_s, u"景颇族"_s, {}},
        {u"29"_s, u"柯尔克孜族"_s, {}},
        {u"30"_s, u"土族"_s, {}},
        {u"31"_s, u"达斡尔族"_s, {}},
        {u"32"_s, u"仫佬族"_s, {}},
        {u"33"_s, u"羌族"_s, {}},
        {u"34"_s, u"布朗族"_s, {}},
        {u"35"_s, u"撒拉族"_s, {}},
        {u"36"_s, u"毛南族"_s, {}},
        {u"37"_s, u"仡佬族"_s, {}},
        {u"38"_s, u"锡伯族"_s, {}},
        {u"39"_s, u"阿昌族"_s, {}},
        {u"40"_s, u"普米族"_s, {}},
        {u"41"_s, u"塔吉克族"_s, {}},
        {u"42"_s, u"怒族"_s, {}},
        {u"43"_s, u"乌孜别克族"_s, {}},
        {u"44"_s, u"俄罗斯族"_s, {}},
        {u"45"_s, u"鄂温克族"_s, {}},
        {u"46"_s, u"德昂族"_s, {}},
        {u"47"_s, u"保安族"_s, {}},
        {u"48"_s, u"裕固族"_s, {}},
        {u"49"_s, u"京族"_s, {}},
        {u"50"_s, u"塔塔尔族"_s, {}},
        {u"51"_s, u"独龙族"_s, {}},
        {u"52"_s, u"鄂伦春族"_s, {}},
        {u"53"_s, u"赫哲族"_s, {}},
        {u"54"_s, u"门巴族"_s, {}},
        {u"55"_s, u"珞巴族"_s, {}},
        {u"56"_s, u"基诺族"_s, {}},
        {u"97"_s, u"其他"_s, {}},
        {u"98"_s, u"外国血统中国籍人士"_s, {}},
    };
    return table;
}

const QList<NamedCode> &politicalStatuses()
{
    static const QList<NamedCode> table{
        {u"01"_s, u"中共党员"_s, {u"中国共产党党员"_s, u"党员"_s}},
        {u"02"_s, u"中共预备党员"_s, {u"中国共产党预备党员"_s, u"预备党员"_s}},
        {u"03"_s, u"共青团员"_s, {u"中国共产主义青年团团员"_s, u"团员"_s}},
        {u"04"_s, u"民革党员"_s, {u"中国国民党革命委员会会员"_s, u"民革会员"_s}},
        {u"05"_s, u"民盟盟员"_s, {u"中国民主同盟盟员"_s}},
        {u"06"_s, u"民建会员"_s, {u"中国民主建国会会员"_s}},
        {u"07"_s, u"民进会员"_s, {u"中国民主促进会会员"_s}},
        {u"08"_s, u"农工党党员"_s, {u"中国农工民主党党员"_s}},
        {u"09"_s, u"致公党党员"_s, {u"中国致公党党员"_s}},
        {u"10"_s, u"九三学社社员"_s, {}},
        {u"11"_s, u"台盟盟员"_s, {u"台湾民主自治同盟盟员"_s}},
        {u"12"_s, u"无党派人士"_s, {u"无党派民主人士"_s}},
        {u"13"_s, u"群众"_s, {u"普通公民"_s}},
    };
    return table;
}
// clang-format on

const NamedCode *findNamedCode(const QList<NamedCode> &table, QStringView text)
{
    const QString wanted = compared(text);
    for (const NamedCode &row : table) {
        if (row.code == wanted || row.name == wanted || row.other.contains(wanted))
            return &row;
    }
    return nullptr;
}

MandarinLevel mandarinLevelForScore(double score)
{
    struct Step
    {
        double from;
        MandarinLevel level;
    };
    static constexpr Step steps[]{{97, MandarinLevel::L1A}, {92, MandarinLevel::L1B},
        {87, MandarinLevel::L2A}, {80, MandarinLevel::L2B}, {70, MandarinLevel::L3A},
        {60, MandarinLevel::L3B}};
    for (const Step &step : steps) {
        if (score >= step.from)
            return step.level;
    }
    return MandarinLevel::Failed;
}

} // namespace chuding
