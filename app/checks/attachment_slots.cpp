// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "attachment_slots.h"

#include "rule_scope.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace chuding {

using namespace Qt::StringLiterals;

namespace {

using Need = AttachmentNeed;

constexpr std::array archiveKinds{
    AttachmentKind::GraduateRegister, AttachmentKind::Appraisal, AttachmentKind::Transcript};

bool hasArchivePaper(const RuleScope &s)
{
    return std::any_of(
        archiveKinds.cbegin(), archiveKinds.cend(), [&s](AttachmentKind kind) { return s.has(kind); });
}

bool isHigherEducation(const RuleScope &s)
{
    return s.ground.bucket >= EducationBucket::Associate;
}

Need degreeNeed(const RuleScope &s)
{
    if (s.ground.index < 0)
        return Need::Open;
    if (s.ground.bucket < EducationBucket::Bachelor)
        return Need::NotNeeded;
    const std::optional<Degree> degree = s.groundEducation().degree;
    if (!degree)
        return Need::Advised;
    return degree == Degree::None ? Need::NotNeeded : Need::Required;
}

Need recordNeed(const RuleScope &s, Need ofHigher)
{
    if (s.ground.index < 0)
        return Need::Open;
    return isHigherEducation(s) ? ofHigher : Need::NotNeeded;
}

/// 毕业生登记表, 鉴定表, 成绩单: all three alike. The first is what counts, the others only make it complete.
Need archiveNeed(const RuleScope &s)
{
    if (s.ground.index < 0)
        return Need::Open;
    const bool any = hasArchivePaper(s);
    if (!isHigherEducation(s))
        return any ? Need::Advised : Need::Required;
    if (s.has(AttachmentKind::EducationRecord) || s.has(AttachmentKind::EnrolmentReport))
        return Need::NotNeeded;
    return any ? Need::Advised : Need::Instead;
}

bool isTrainingListed(const RuleScope &s, TrainingKind kind)
{
    return std::any_of(s.dossier.training.cbegin(), s.dossier.training.cend(),
        [kind](const TrainingCertificate &certificate) { return certificate.kind == kind; });
}

Need trainingNeed(const RuleScope &s, TrainingKind kind)
{
    if (isTrainingListed(s, kind))
        return Need::Required;
    return completeTrainingYears(s) < s.terms.trainingYears ? Need::Required : Need::NotNeeded;
}

Need mandarinNeed(const RuleScope &s)
{
    if (!s.dossier.employment.unitKind)
        return Need::Open;
    if (s.isAtPublicInstitution())
        return Need::Required;
    const bool unnamed = s.dossier.employment.unitKind == UnitKind::PrivateNonEnterprise && s.teaches();
    return unnamed ? Need::Advised : Need::NotNeeded;
}

/// Either paper serves; the one that fits what is entered is asked for.
AttachmentKind assessmentPaper(const RuleScope &s)
{
    const bool usual = s.terms.assessmentYears > 0 && s.dossier.employment.unitKind != UnitKind::Enterprise;
    if (!s.dossier.assessments.isEmpty() || (s.dossier.assessmentProofs.isEmpty() && usual))
        return AttachmentKind::AssessmentForm;
    return AttachmentKind::AssessmentProof;
}

/// Until the result is dated nobody can apply, so that nothing is missing yet.
Need noticeNeed(const RuleScope &s)
{
    const PublicityRound *round = s.context.firstRound;
    const bool future = !s.isPastPublicity() && s.context.roundsKnown;
    const bool ready = round && round->resultDate.isValid() && round->resultDate <= s.context.asOf.date();
    return future && !ready ? Need::Due : Need::Required;
}

Need teacherCertificateNeed(const RuleScope &s)
{
    if (!s.specialty)
        return Need::Open;
    switch (s.specialty->teacherCertificate) {
    case TeacherCertificateNeed::Required:
        return Need::Required;
    case TeacherCertificateNeed::Advised:
        return Need::Advised;
    case TeacherCertificateNeed::None:
        return Need::NotNeeded;
    }
    Q_UNREACHABLE();
}

Need paperNeed(const RuleScope &s)
{
    if (s.hasBeenDelivered())
        return Need::Required;
    return s.hasBeenReviewed() ? Need::Due : Need::Later;
}

/// The condition of a slot in words.
class SlotWords
{
    Q_DECLARE_TR_FUNCTIONS(chuding::Checks)

public:
    static QString degree(const RuleScope &s);
    static QString record(const RuleScope &s);
    static QString archive(const RuleScope &s);
    template <TrainingKind kind>
    static QString training(const RuleScope &s)
    {
        return training(s, kind);
    }
    static QString exemption(const RuleScope &s);
    static QString mandarin(const RuleScope &s);
    static QString assessment(const RuleScope &s);
    static QString teacherCertificate(const RuleScope &s);
    static QString everybody(const RuleScope &) { return tr("Of everybody."); }
    static QString notice(const RuleScope &)
    {
        return tr("Of everybody: 附件2 as posted before the application.");
    }
    static QString noticeResult(const RuleScope &)
    {
        return tr("Of everybody: 附件3, issued when the publicity is over.");
    }
    static QString recommendation(const RuleScope &)
    {
        return tr("Of everybody; the notice prints 推荐报告 as 附件3 and gives no form.");
    }
    static QString submission(const RuleScope &)
    {
        return tr("Once the review is passed: exported from the platform, two copies on paper.");
    }
    static QString noticeReport(const RuleScope &) { return tr("Once the second publicity is over: 附件4."); }
    static QString photo(const RuleScope &)
    {
        return tr("The notice does not ask for it; it is printed on 预填稿, 35 × 45 mm.");
    }

private:
    static QString training(const RuleScope &s, TrainingKind kind);
    static QString noEducation()
    {
        return tr("Depends on the education; no full-time graduation is filled in.");
    }
    static QString level(const RuleScope &s) { return codeText(s.groundEducation().level); }
};

QString SlotWords::degree(const RuleScope &s)
{
    if (s.ground.index < 0)
        return noEducation();
    if (s.ground.bucket < EducationBucket::Bachelor)
        return tr("Only of 本科 and above who have a degree; here the education is %1.").arg(level(s));
    const std::optional<Degree> degree = s.groundEducation().degree;
    if (!degree)
        return tr("Of 本科 and above who have a degree; it is not filled in whether there is one.");
    if (degree == Degree::None)
        return tr("Only of those who have a degree; it is filled in that there is none.");
    return tr("Of 本科 and above who have a degree; %1 is filled in.").arg(codeText(*degree));
}

QString SlotWords::record(const RuleScope &s)
{
    if (s.ground.index < 0)
        return noEducation();
    return isHigherEducation(s) ? tr("Of graduates of 专科 and above: 学历证书电子注册备案表 from 学信网, or "
                                     "学籍在线验证报告.")
                                : tr("Only of 专科 and above; 学信网 does not cover %1.").arg(level(s));
}

QString SlotWords::archive(const RuleScope &s)
{
    if (s.ground.index < 0)
        return noEducation();
    if (!isHigherEducation(s))
        return tr("学信网 does not cover %1: 毕业生登记表, 鉴定表 and 成绩单 from the personnel file.")
            .arg(level(s));
    return tr("Only where 学信网 has no record: 毕业生登记表, 鉴定表 and 成绩单 from the personnel file.");
}

QString SlotWords::training(const RuleScope &s, TrainingKind kind)
{
    if (trainingNeed(s, kind) == Need::NotNeeded)
        return tr("The exemption covers the years that are needed.");
    return tr(
        "Of everybody, for %n year(s), except years that 附件1 exempts.", nullptr, s.terms.trainingYears);
}

QString SlotWords::exemption(const RuleScope &s)
{
    return s.dossier.exemption ? tr("Of those exempt from 继续教育; an exemption is filled in.")
                               : tr("Only of those exempt from 继续教育; no exemption is filled in.");
}

QString SlotWords::mandarin(const RuleScope &s)
{
    switch (mandarinNeed(s)) {
    case Need::Required:
        return tr("Of staff of public institutions (事业单位).");
    case Need::Open:
        return tr("Of staff of public institutions (事业单位); the kind of unit is not filled in.");
    case Need::Advised:
        return tr("The notice speaks of public institutions (事业单位) only; teachers of private schools are "
                  "not named.");
    default:
        return tr("Only of staff of public institutions (事业单位); this unit is %1.")
            .arg(codeText(*s.dossier.employment.unitKind));
    }
}

QString SlotWords::assessment(const RuleScope &s)
{
    if (s.terms.assessmentYears == 0)
        return tr("Of everybody: 年度考核表 or 考核证明, no full year is needed.");
    return tr("Of everybody: 年度考核表 or 考核证明, for %n year(s).", nullptr, s.terms.assessmentYears);
}

QString SlotWords::teacherCertificate(const RuleScope &s)
{
    switch (teacherCertificateNeed(s)) {
    case Need::Open:
        return tr("Of teachers; no specialty of the notice is filled in.");
    case Need::Required:
        return tr("Of teachers; the specialty is %1.").arg(s.specialty->name);
    case Need::Advised:
        return tr("Of teachers; it is not customary for %1, but the notice does not except them.")
            .arg(s.specialty->name);
    default:
        return tr("Only of teachers; the specialty is %1.").arg(s.specialty->name);
    }
}

/// What the notice says of one kind of paper.
struct SlotRow
{
    AttachmentKind kind;
    QLatin1String rule;
    Need (*need)(const RuleScope &);
    QString (*condition)(const RuleScope &);
};

/// Another paper is proposed in its place while the facts do not ask for this one.
template <AttachmentKind kind>
Need assessmentNeed(const RuleScope &s)
{
    return assessmentPaper(s) == kind ? Need::Required : Need::Instead;
}

template <TrainingKind kind>
Need trainingNeedOf(const RuleScope &s)
{
    return trainingNeed(s, kind);
}

template <Need ofHigher>
Need recordNeedOf(const RuleScope &s)
{
    return recordNeed(s, ofHigher);
}

template <Need need>
Need always(const RuleScope &)
{
    return need;
}

Need exemptionNeed(const RuleScope &s)
{
    return s.dossier.exemption ? Need::Required : Need::NotNeeded;
}

const SlotRow slotRows[]{
    {AttachmentKind::Diploma, "R-ATT-1"_L1, always<Need::Required>, SlotWords::everybody},
    {AttachmentKind::DegreeCertificate, "R-ATT-2"_L1, degreeNeed, SlotWords::degree},
    {AttachmentKind::EducationRecord, "R-ATT-3"_L1, recordNeedOf<Need::Required>, SlotWords::record},
    {AttachmentKind::EnrolmentReport, "R-ATT-3"_L1, recordNeedOf<Need::Instead>, SlotWords::record},
    {AttachmentKind::GraduateRegister, "R-ATT-4"_L1, archiveNeed, SlotWords::archive},
    {AttachmentKind::Appraisal, "R-ATT-4"_L1, archiveNeed, SlotWords::archive},
    {AttachmentKind::Transcript, "R-ATT-4"_L1, archiveNeed, SlotWords::archive},
    {AttachmentKind::ProfessionalTraining, "R-ATT-5"_L1, trainingNeedOf<TrainingKind::Professional>,
        SlotWords::training<TrainingKind::Professional>},
    {AttachmentKind::PublicTraining, "R-ATT-5"_L1, trainingNeedOf<TrainingKind::Public>,
        SlotWords::training<TrainingKind::Public>},
    {AttachmentKind::ExemptionForm, "R-ATT-5"_L1, exemptionNeed, SlotWords::exemption},
    {AttachmentKind::MandarinCertificate, "R-ATT-6"_L1, mandarinNeed, SlotWords::mandarin},
    {AttachmentKind::AssessmentForm, "R-ATT-7"_L1, assessmentNeed<AttachmentKind::AssessmentForm>,
        SlotWords::assessment},
    {AttachmentKind::AssessmentProof, "R-ATT-7"_L1, assessmentNeed<AttachmentKind::AssessmentProof>,
        SlotWords::assessment},
    {AttachmentKind::Notice, "R-ATT-8"_L1, noticeNeed, SlotWords::notice},
    {AttachmentKind::NoticeResult, "R-ATT-9"_L1, noticeNeed, SlotWords::noticeResult},
    {AttachmentKind::Recommendation, "R-ATT-10"_L1, always<Need::Advised>, SlotWords::recommendation},
    {AttachmentKind::Commitment, "R-ATT-11"_L1, always<Need::Required>, SlotWords::everybody},
    {AttachmentKind::TeacherCertificate, "R-ATT-12"_L1, teacherCertificateNeed,
        SlotWords::teacherCertificate},
    {AttachmentKind::Submission, "R-PAPER-1"_L1, paperNeed, SlotWords::submission},
    {AttachmentKind::NoticeReport, "R-PAPER-2"_L1, paperNeed, SlotWords::noticeReport},
    {AttachmentKind::Photo, {}, always<Need::NotNeeded>, SlotWords::photo},
};

const SlotRow &slotRow(AttachmentKind kind)
{
    const auto *found = std::find_if(
        std::begin(slotRows), std::end(slotRows), [kind](const SlotRow &row) { return row.kind == kind; });
    Q_ASSERT(found != std::end(slotRows));
    return *found;
}

QList<AttachmentKind> alternativesOf(const RuleScope &s, AttachmentKind kind)
{
    switch (kind) {
    case AttachmentKind::EducationRecord: {
        QList<AttachmentKind> kinds{AttachmentKind::EnrolmentReport};
        if (isHigherEducation(s))
            kinds.append({archiveKinds.cbegin(), archiveKinds.cend()});
        return kinds;
    }
    case AttachmentKind::AssessmentForm:
        return {AttachmentKind::AssessmentProof};
    case AttachmentKind::AssessmentProof:
        return {AttachmentKind::AssessmentForm};
    default:
        return {};
    }
}

} // namespace

AttachmentNeed attachmentNeed(const RuleScope &s, AttachmentKind kind)
{
    return slotRow(kind).need(s);
}

QList<AttachmentSlot> requiredAttachments(const Dossier &dossier, const CheckContext &context)
{
    const RuleScope scope(dossier, context);
    QList<AttachmentSlot> slotList;
    for (const Code<AttachmentKind> &code : codeTable<AttachmentKind>()) {
        const SlotRow &row = slotRow(code.value);
        slotList.append({row.kind, row.need(scope), row.rule, row.condition(scope),
            scope.policy.clauseOf(row.rule), alternativesOf(scope, row.kind)});
    }
    return slotList;
}

bool isServed(const AttachmentSlot &slot, const Dossier &dossier)
{
    return dossier.hasAttachment(slot.kind) ||
           std::any_of(slot.alternatives.cbegin(), slot.alternatives.cend(),
               [&dossier](AttachmentKind kind) { return dossier.hasAttachment(kind); });
}

bool concerns(const Finding &finding, AttachmentKind kind)
{
    switch (kind) {
    case AttachmentKind::ProfessionalTraining:
        return finding.field == u"training.professional";
    case AttachmentKind::PublicTraining:
        return finding.field == u"training.public";
    case AttachmentKind::ExemptionForm:
        return finding.field.startsWith(u"exemption.");
    case AttachmentKind::MandarinCertificate:
        return finding.rule.startsWith(u"R-MANDARIN-");
    case AttachmentKind::AssessmentForm:
        return finding.field == u"assessments";
    case AttachmentKind::AssessmentProof:
        return finding.field == u"assessmentProofs";
    default:
        return finding.rule == slotRow(kind).rule;
    }
}

} // namespace chuding
