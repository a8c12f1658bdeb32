// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "codes.h"
#include "dates.h"

#include <QList>
#include <QString>
#include <QUuid>

#include <optional>

namespace chuding {

// Everywhere here: an empty text, an absent optional and an unknown date mean "not known", never "no".

struct Person
{
    QString name;
    QString formerName;
    std::optional<Sex> sex;
    QString idNumber; ///< normalized, see id_number.h
    DayOrMonth birth;
    QString ethnicGroup;     ///< 民族 as in `ethnicGroups()`; other text is kept and found by R-DATA-7
    QString politicalStatus; ///< 政治面貌, short name as in `politicalStatuses()`; likewise
    QString phone;

    bool operator==(const Person &) const = default;
};

struct Employment
{
    QString unitName;
    QString creditCode; ///< 统一社会信用代码
    std::optional<UnitKind> unitKind;
    std::optional<bool> inCounty;
    QString department; ///< 主管局
    QString staffUnit;  ///< 编制单位
    std::optional<PostCategory> postCategory;
    QString postName;
    std::optional<PostRole> postRole;
    QStringList subjects; ///< 任教学科
    DayOrMonth workStart; ///< 参加工作时间
    DayOrMonth professionalStart;
    QString currentTitle; ///< 现有专业技术职务; empty or 无: none

    bool operator==(const Employment &) const = default;
};

/// One line of the work history; `to` unknown means until now.
struct WorkPeriod
{
    MonthRange period;
    QString unitName;
    bool secondment = false; ///< 借调

    bool operator==(const WorkPeriod &) const = default;
};

struct Education
{
    std::optional<EducationLevel> level;
    std::optional<StudyMode> mode;
    std::optional<StudyOutcome> outcome;
    QString school;
    QString major;
    DayOrMonth graduated;
    std::optional<Degree> degree;
    QString diplomaNumber;
    QString degreeNumber;

    bool operator==(const Education &) const = default;
};

struct Application
{
    QString specialty; ///< one of the policy's specialties as printed; other text is kept (R-SPEC-1)
    std::optional<TitleLevel> level;
    QString title; ///< e.g. 助理工程师

    bool operator==(const Application &) const = default;
};

/// 年度考核 or 考核证明 of one year.
struct Assessment
{
    int year = 0;
    AssessmentResult result = AssessmentResult::Qualified;

    bool operator==(const Assessment &) const = default;
};

/// One 继续教育 certificate.
struct TrainingCertificate
{
    int year = 0;
    TrainingKind kind = TrainingKind::Professional;
    TrainingSource source = TrainingSource::System;

    bool operator==(const TrainingCertificate &) const = default;
};

/// 免学 (附件1).
struct Exemption
{
    std::optional<ExemptionGroup> group;
    std::optional<ExemptionStage> stage;
    std::optional<ExemptionApprover> approver;
    MonthRange period; ///< of the service; `to` unknown: still there
    QString place;     ///< where and what, for the reason printed in 附件1

    bool operator==(const Exemption &) const = default;
};

struct MandarinCertificate
{
    std::optional<MandarinLevel> level;
    std::optional<double> score; ///< 0–100
    QString number;

    bool operator==(const MandarinCertificate &) const = default;
};

/// A file attached to the dossier. Without `sha256` it is only declared (roster column 已有附件).
struct Attachment
{
    AttachmentKind kind = AttachmentKind::Diploma;
    QString sha256; ///< 64 lower-case hex digits, or empty
    QString fileName;
    qint64 sizeBytes = 0;
    int pages = 0; ///< 0: not known
    std::optional<bool> signedByLeader;
    std::optional<bool> sealed;

    bool operator==(const Attachment &) const = default;
};

/// One reason of a return (审核意见).
struct ReturnReason
{
    QString rule;                             ///< that found it; empty: none
    std::optional<AttachmentKind> attachment; ///< the paper that is to be mended
    QString text;                             ///< in words

    bool operator==(const ReturnReason &) const = default;
};

/// Beyond event and moment: who says so. Nothing of that is known of an event from a roster or an older
/// library.
struct EventRecord
{
    DossierEvent event = DossierEvent::Applied;
    Moment moment;
    QString by{};                     ///< self-declared name
    std::optional<OfficeRole> role{}; ///< of the office that recorded or decided it
    QString office{};                 ///< that unit's name
    int revision = 0;                 ///< of the dossier that the office had before it
    QUuid package{};               ///< with which the event came in, or by which one handed in; may be null
    QList<ReturnReason> reasons{}; ///< of a return
    Moment deadline{};             ///< of a return: until then it is to be mended

    bool operator==(const EventRecord &) const = default;
};

/// A person's answer to a `confirm` finding.
struct Confirmation
{
    QString rule;
    bool yes = true;
    QString reason; ///< asked for only when the answer is no
    QString by;
    Moment at;
    /// Hash of what was judged (`judgedHash` in checks); the answer lapses when it no longer matches.
    /// Empty: not tied to a state (an answer typed into a roster that was not imported yet).
    QString judged;

    bool operator==(const Confirmation &) const = default;
};

/// One applicant's file for one notice: what is exchanged, signed, compared and restored as one.
struct Dossier
{
    QUuid id;
    QString policyId;
    Person person;
    Employment employment;
    QList<WorkPeriod> workHistory;
    QList<Education> education; ///< in the order in which they were entered
    Application application;
    QList<Assessment> assessments;
    QList<Assessment> assessmentProofs;
    QList<TrainingCertificate> training;
    std::optional<Exemption> exemption;
    MandarinCertificate mandarin;
    QString teacherCertificate;           ///< kind and subject, e.g. 初级中学 语文
    QString politicsText;                 ///< 思想政治条件 (附件2)
    QString meritText;                    ///< 业绩成果 (附件2)
    std::optional<bool> unitPapersSigned; ///< 单位证明签字盖章, for papers without an answer of their own
    QList<Attachment> attachments;
    QList<EventRecord> events; ///< in the order in which they were recorded
    QList<Confirmation> confirmations;

    bool operator==(const Dossier &) const = default;

    [[nodiscard]] bool hasAttachment(AttachmentKind kind) const;
    /// Place of the first event that still counts: an application after a return or a withdrawal begins anew,
    /// and what was recorded before it is history.
    [[nodiscard]] qsizetype firstCountingEvent() const;
    /// Moment of the last such event that counts; unknown when there is none.
    [[nodiscard]] Moment eventMoment(DossierEvent event) const;
    /// When the unit handed in its papers: to the 主管局, or to the county where there is none.
    [[nodiscard]] Moment papersMoment() const;
    /// As a table or a form has it: corrects the moment of the last such event that counts, or records the
    /// event, also when a return lies between that one and `moment`; before the steps that come after it.
    /// Unknown: takes out those that count.
    void setEventMoment(DossierEvent event, const Moment &moment);
};

/// Papers that the unit issues and must sign and stamp (R-SIGN-1, 五(一)5).
[[nodiscard]] bool isUnitPaper(AttachmentKind kind);

} // namespace chuding
