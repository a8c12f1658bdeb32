// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace chuding {

enum class Sex { Male, Female };

enum class UnitKind {
    PublicInstitution,    ///< 事业单位
    Enterprise,           ///< 企业
    GovernmentOrgan,      ///< 机关
    CivilServiceLike,     ///< 参公单位
    PrivateNonEnterprise, ///< 民办非企业
    SocialOrganization,   ///< 社会团体
    Other,
};

enum class PostCategory { Professional, Management, Worker };

enum class PostRole {
    None,
    Teacher,             ///< 专任教师
    BroadcasterMandarin, ///< 播音主持（汉语）
    BroadcasterOther,    ///< 播音主持（其他语种）
};

enum class EducationLevel {
    Doctor,
    Master,
    Bachelor,
    BachelorUpgrade,  ///< 专升本
    Associate,        ///< 专科
    Secondary,        ///< 中专
    VocationalSchool, ///< 职业高中
    TechnicalSchool,  ///< 技工学校
    HighSchool,
    Other,
};

enum class StudyMode {
    FullTime,
    PartTime,
    Correspondence,
    SpareTime,
    Evening,
    AdultFullTime,
    Online,
    SelfTaught,
    Open
};

enum class StudyOutcome {
    Graduated, ///< 毕业
    Completed, ///< 结业
    LeftEarly, ///< 肄业
    Enrolled,  ///< 在读
};

enum class Degree { None, Bachelor, Master, Doctor };

enum class TitleLevel {
    Basic,     ///< 员级
    Assistant, ///< 助理级
    Middle,    ///< 中级
    Senior,    ///< 高级
};

enum class AssessmentResult { Excellent, Qualified, BasicallyQualified, Unqualified, Undetermined, NotTaken };

enum class TrainingKind {
    Professional, ///< 专业课
    Public,       ///< 公需课
};

enum class TrainingSource {
    System, ///< 从系统获取
    Manual, ///< 手动上传
};

enum class ExemptionGroup { VillageWork, VillageWorkOffice, TempleManagement, PreschoolTeaching, Other };
enum class ExemptionStage { Serving, Returned };
enum class ExemptionApprover {
    VillageWorkOffice,     ///< 同级访惠聚办公室
    UnitedFrontDepartment, ///< 同级党委统战部门
    PreschoolLeadingGroup, ///< 南疆学前双语支教领导小组办公室
    PrefectureAuthority,   ///< 原派驻单位所属地州市主管单位
    RegionAuthority,       ///< 自治区区属主管单位
    Other,
};

enum class ObjectionState { None, Pending, Resolved };

enum class AttachmentKind {
    Diploma,
    DegreeCertificate,
    EducationRecord,  ///< 学历证书电子注册备案表
    EnrolmentReport,  ///< 学籍在线验证报告
    GraduateRegister, ///< 毕业生登记表
    Appraisal,        ///< 鉴定表
    Transcript,       ///< 成绩单
    ProfessionalTraining,
    PublicTraining,
    ExemptionForm, ///< 免学审批表（附件1）
    MandarinCertificate,
    AssessmentForm,  ///< 年度考核表
    AssessmentProof, ///< 考核证明
    Notice,          ///< 公示（附件2）
    NoticeResult,    ///< 公示结果（附件3）
    Recommendation,  ///< 推荐报告
    Commitment,      ///< 承诺书
    TeacherCertificate,
    Submission,   ///< 呈报表
    NoticeReport, ///< 公示情况报告（附件4）
    Photo,        ///< 照片, for the 预填稿; the notice does not ask for it
};

/// Level of the 普通话水平测试, by rank: a larger value is a better level.
enum class MandarinLevel {
    Failed = 0, ///< 未入级
    L3B,        ///< 三级乙等
    L3A,
    L2B,
    L2A,
    L1B,
    L1A, ///< 一级甲等
};

/// What is recorded of the way of a dossier, in its order.
enum class DossierEvent {
    Applied,
    UnitReviewed,        ///< 单位审核推荐
    Reviewed,            ///< by the county, on the platform
    HandedToDepartment,  ///< 提交主管局
    DepartmentConfirmed, ///< 主管局确认
    Delivered,           ///< the papers, to the county
    CountyConfirmed,     ///< 县人社局确认
    Returned,
    Withdrawn,
};

/// Whose office keeps a library.
enum class OfficeRole { Employer, Department, County };

/// The words for the values of one enumeration: `key` in files (never translated), `text` as the
/// notice and the roster write it, and further spellings that are read but never written.
template <typename E>
struct Code
{
    E value;
    QString key;
    QString text;
    QStringList aliases;
};

template <typename E>
[[nodiscard]] const QList<Code<E>> &codeTable();

// clang-format off
template <> const QList<Code<Sex>> &codeTable<Sex>();
template <> const QList<Code<UnitKind>> &codeTable<UnitKind>();
template <> const QList<Code<PostCategory>> &codeTable<PostCategory>();
template <> const QList<Code<PostRole>> &codeTable<PostRole>();
template <> const QList<Code<EducationLevel>> &codeTable<EducationLevel>();
template <> const QList<Code<StudyMode>> &codeTable<StudyMode>();
template <> const QList<Code<StudyOutcome>> &codeTable<StudyOutcome>();
template <> const QList<Code<Degree>> &codeTable<Degree>();
template <> const QList<Code<TitleLevel>> &codeTable<TitleLevel>();
template <> const QList<Code<AssessmentResult>> &codeTable<AssessmentResult>();
template <> const QList<Code<TrainingKind>> &codeTable<TrainingKind>();
template <> const QList<Code<TrainingSource>> &codeTable<TrainingSource>();
template <> const QList<Code<ExemptionGroup>> &codeTable<ExemptionGroup>();
template <> const QList<Code<ExemptionStage>> &codeTable<ExemptionStage>();
template <> const QList<Code<ExemptionApprover>> &codeTable<ExemptionApprover>();
template <> const QList<Code<ObjectionState>> &codeTable<ObjectionState>();
template <> const QList<Code<AttachmentKind>> &codeTable<AttachmentKind>();
template <> const QList<Code<MandarinLevel>> &codeTable<MandarinLevel>();
template <> const QList<Code<DossierEvent>> &codeTable<DossierEvent>();
template <> const QList<Code<OfficeRole>> &codeTable<OfficeRole>();
// clang-format on

template <typename E>
[[nodiscard]] const Code<E> &codeOf(E value)
{
    for (const Code<E> &code : codeTable<E>()) {
        if (code.value == value)
            return code;
    }
    Q_UNREACHABLE();
}

/// The field's own word, Chinese always: 事业单位, 专科 …
template <typename E>
[[nodiscard]] QString codeText(E value)
{
    return codeOf(value).text;
}

template <typename E>
[[nodiscard]] QString codeKey(E value)
{
    return codeOf(value).key;
}

/// Key and text of a code that may not be known: then empty.
template <typename E>
[[nodiscard]] QString codeKey(const std::optional<E> &value)
{
    return value ? codeKey(*value) : QString();
}
template <typename E>
[[nodiscard]] QString codeText(const std::optional<E> &value)
{
    return value ? codeText(*value) : QString();
}

template <typename E>
[[nodiscard]] std::optional<E> codeFromKey(QStringView key)
{
    for (const Code<E> &code : codeTable<E>()) {
        if (code.key == key)
            return code.value;
    }
    return std::nullopt;
}

/// By its text or an alias, blanks and bracket width ignored.
template <typename E>
[[nodiscard]] std::optional<E> codeFromText(QStringView text);

/// A row of GB/T 3304 (民族) or GB/T 4762 (政治面貌).
struct NamedCode
{
    QString code;
    QString name;      ///< as printed: 维吾尔族, 中共党员
    QStringList other; ///< full and older names
};

/// The 56 ethnic groups, those most common in Bohu first, then 97 and 98. GB/T 3304-1991.
[[nodiscard]] const QList<NamedCode> &ethnicGroups();
/// GB/T 4762-1984 with the short names that forms print.
[[nodiscard]] const QList<NamedCode> &politicalStatuses();
/// The row that a code, a name or another name means; null when there is none.
[[nodiscard]] const NamedCode *findNamedCode(const QList<NamedCode> &table, QStringView text);

/// Level by score (≥97 一级甲等 … ≥60 三级乙等), for comparison only.
[[nodiscard]] MandarinLevel mandarinLevelForScore(double score);

} // namespace chuding
