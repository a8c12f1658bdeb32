// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rule_scope.h"

#include <QCoreApplication>

#include <algorithm>

namespace chuding {

using namespace Qt::StringLiterals;

namespace {

/// What the applicant uploads and who signs it: R-ATT and R-SIGN (section 五(一)).
class AttachmentRules
{
    Q_DECLARE_TR_FUNCTIONS(chuding::Checks)

public:
    static void diploma(RuleScope &s);
    static void degree(RuleScope &s);
    static void records(RuleScope &s);
    static void notices(RuleScope &s);
    static void statements(RuleScope &s);
    static void teacherCertificate(RuleScope &s);
    static void columns(RuleScope &s);
    static void signatures(RuleScope &s);
    [[nodiscard]] static QString sealsSeen(RuleScope &s, bool ofAnnexes);

private:
    /// An error when such a paper is required and not there.
    static void required(RuleScope &s, const QString &rule, AttachmentKind kind);
    static QString missing(AttachmentKind kind) { return tr("Missing: %1.").arg(codeText(kind)); }
    static QString attach(AttachmentKind kind) { return tr("Attach the scan of: %1.").arg(codeText(kind)); }
    static int archivePapers(const RuleScope &s);
};

const QString &attachmentsField()
{
    static const QString field = u"attachments"_s;
    return field;
}

void AttachmentRules::required(RuleScope &s, const QString &rule, AttachmentKind kind)
{
    if (attachmentNeed(s, kind) == AttachmentNeed::Required && !s.has(kind))
        s.error(rule, attachmentsField(), missing(kind), attach(kind));
}

void AttachmentRules::diploma(RuleScope &s)
{
    required(s, u"R-ATT-1"_s, AttachmentKind::Diploma);
}

void AttachmentRules::degree(RuleScope &s)
{
    if (s.ground.bucket < EducationBucket::Bachelor)
        return;
    const QString rule = u"R-ATT-2"_s;
    const QString field = u"edu%1.degree"_s.arg(s.ground.index + 1);
    const std::optional<Degree> degree = s.groundEducation().degree;
    if (degree == Degree::None) {
        s.warning(rule, field, tr("A diploma of this level without a degree."),
            tr("Make sure that there is no degree certificate."));
        return;
    }
    if (s.has(AttachmentKind::DegreeCertificate))
        return;
    const AttachmentNeed need = attachmentNeed(s, AttachmentKind::DegreeCertificate);
    if (need == AttachmentNeed::Advised) {
        s.warning(
            rule, field, tr("It is not filled in whether there is a degree."), tr("Fill in the degree."));
    } else if (need == AttachmentNeed::Required) {
        s.error(rule, attachmentsField(),
            tr("A degree (%1) is stated, but its certificate is missing.").arg(codeText(*degree)),
            attach(AttachmentKind::DegreeCertificate));
    }
}

int AttachmentRules::archivePapers(const RuleScope &s)
{
    int count = 0;
    for (const AttachmentKind kind :
        {AttachmentKind::GraduateRegister, AttachmentKind::Appraisal, AttachmentKind::Transcript}) {
        count += s.has(kind) ? 1 : 0;
    }
    return count;
}

void AttachmentRules::records(RuleScope &s)
{
    const AttachmentNeed record = attachmentNeed(s, AttachmentKind::EducationRecord);
    if (record == AttachmentNeed::Open)
        return;
    const QString archive = tr("毕业生登记表, 鉴定表 and 成绩单 from the personnel file");
    const bool higher = record == AttachmentNeed::Required;
    if (higher && s.has(AttachmentKind::EducationRecord))
        return;
    if (higher && s.has(AttachmentKind::EnrolmentReport)) {
        s.info(u"R-ATT-3"_s, attachmentsField(),
            tr("学籍在线验证报告 is accepted; for graduates 学历证书电子注册备案表 is usual."));
        return;
    }
    const AttachmentNeed papers = attachmentNeed(s, AttachmentKind::GraduateRegister);
    if (papers == AttachmentNeed::Instead) {
        s.error(u"R-ATT-3"_s, attachmentsField(), missing(AttachmentKind::EducationRecord),
            tr("Get it from 学信网; only if there is no record, scan %1.").arg(archive));
        return;
    }
    if (higher) {
        s.warning(u"R-ATT-3"_s, attachmentsField(),
            tr("Papers of the personnel file stand in for 学历证书电子注册备案表."),
            tr("Make sure that 学信网 really has no record."));
    }
    if (papers == AttachmentNeed::Required)
        s.error(
            u"R-ATT-4"_s, attachmentsField(), tr("Missing: %1.").arg(archive), tr("Scan %1.").arg(archive));
    else if (archivePapers(s) < 3)
        s.warning(u"R-ATT-4"_s, attachmentsField(), tr("Only some of %1 are there.").arg(archive),
            tr("Scan the others, too."));
}

void AttachmentRules::notices(RuleScope &s)
{
    const auto judge = [&](const QString &rule, AttachmentKind kind) {
        required(s, rule, kind);
        if (!s.has(kind) && attachmentNeed(s, kind) == AttachmentNeed::Due)
            s.info(rule, attachmentsField(), tr("Still to be done: %1.").arg(codeText(kind)));
    };
    judge(u"R-ATT-8"_s, AttachmentKind::Notice);
    judge(u"R-ATT-9"_s, AttachmentKind::NoticeResult);
}

void AttachmentRules::statements(RuleScope &s)
{
    if (s.has(AttachmentKind::Recommendation)) {
        s.confirm(u"R-ATT-10"_s, Severity::Warning, attachmentsField(),
            tr("Is 推荐报告 in the form that the county bureau wants? The notice prints it as 附件3 and "
               "gives no form."),
            tr("Ask the county bureau (%1) for the form of 推荐报告; issued in another one, write it anew.")
                .arg(s.policy.contactPhone));
    } else {
        s.confirm(u"R-ATT-10"_s, Severity::Warning, attachmentsField(),
            tr("推荐报告 is missing. Does 附件3 公示结果 serve as it? The notice is ambiguous; ask the "
               "county bureau."),
            tr("Ask the county bureau (%1) whether it wants a separate 推荐报告; if so, issue it, have it "
               "signed and stamped, and attach the scan.")
                .arg(s.policy.contactPhone));
    }
    required(s, u"R-ATT-11"_s, AttachmentKind::Commitment);
    if (s.has(AttachmentKind::Commitment)) {
        s.confirm(u"R-ATT-11"_s, Severity::Error, attachmentsField(),
            tr("Did the applicant sign 个人承诺书?"),
            tr("Look at the scan; unsigned, have the applicant sign it and scan it again."));
    }
}

void AttachmentRules::teacherCertificate(RuleScope &s)
{
    const AttachmentKind kind = AttachmentKind::TeacherCertificate;
    required(s, u"R-ATT-12"_s, kind);
    if (!s.has(kind) && attachmentNeed(s, kind) == AttachmentNeed::Advised) {
        s.warning(u"R-ATT-12"_s, attachmentsField(), missing(kind),
            tr("It is not customary for %1, but the notice does not except them; ask the county bureau.")
                .arg(s.specialty->name));
    }
}

void AttachmentRules::columns(RuleScope &s)
{
    if (!s.hasApplied())
        return;
    if (s.isAtPublicInstitution()) {
        s.confirm(u"R-ATT-13"_s, Severity::Info, attachmentsField(),
            tr("Is 普通话证书 also uploaded under “其他附件或证明材料”?"),
            tr("Upload it there as well: the notice names it under that column, too."));
    }
    s.confirm(u"R-ATT-14"_s, Severity::Warning, attachmentsField(),
        tr("Are all papers uploaded in the column of the platform where they belong?"),
        tr("Look on the platform: certificates of 继续教育 or 附件1 in the column 继续教育; 公示, 公示结果, "
           "推荐报告, 承诺书 and the other proofs under “其他附件或证明材料”."));
}

/// What a person recorded of one paper, else of all papers of the unit.
std::optional<bool> signedAndSealed(const Dossier &dossier, const Attachment &paper)
{
    if (paper.sealed == false || paper.signedByLeader == false)
        return false;
    if (paper.sealed && paper.signedByLeader)
        return true;
    return dossier.unitPapersSigned;
}

/// 附件2–4: what these forms print, R-SIGN-2. 附件3 and 附件4 print a seal only.
bool isAnnex(AttachmentKind kind)
{
    return kind == AttachmentKind::Notice || kind == AttachmentKind::NoticeResult ||
           kind == AttachmentKind::NoticeReport;
}

/// What the dots say to the question, in front of it; a person answers. Empty: nobody has looked.
QString AttachmentRules::sealsSeen(RuleScope &s, bool ofAnnexes)
{
    QStringList found;
    QStringList unsure;
    for (const Attachment &paper : s.dossier.attachments) {
        const ScanFacts *facts = s.scanOf(paper);
        if (!facts || !isUnitPaper(paper.kind) || isAnnex(paper.kind) != ofAnnexes)
            continue;
        if (facts->seal == ScanFacts::Seal::Found)
            found.append(codeText(paper.kind));
        else if (facts->seal == ScanFacts::Seal::Unsure)
            unsure.append(codeText(paper.kind));
    }
    QString text;
    if (!found.isEmpty())
        text += tr("A red seal was seen on the scan of: %1. ").arg(found.join(tr(", ")));
    if (!unsure.isEmpty())
        text += tr("Perhaps a seal on: %1. ").arg(unsure.join(tr(", ")));
    return text;
}

void AttachmentRules::signatures(RuleScope &s)
{
    bool annexFault = false;
    bool proofFault = s.dossier.unitPapersSigned == false;
    bool annexOpen = false;
    bool proofOpen = false;
    for (const Attachment &paper : s.dossier.attachments) {
        if (!isUnitPaper(paper.kind))
            continue;
        const bool annex = isAnnex(paper.kind);
        std::optional<bool> state = signedAndSealed(s.dossier, paper);
        if (annex && paper.kind != AttachmentKind::Notice && paper.sealed)
            state = *paper.sealed;
        (annex ? annexFault : proofFault) |= state == false;
        (annex ? annexOpen : proofOpen) |= !state.has_value();
    }
    const QString field = u"unitPapersSigned"_s;
    const QString proofRemedy =
        tr("Have the papers signed by the unit's leader in charge of titles and stamped.");
    const QString annexRemedy =
        tr("附件2 needs the signature of 单位负责人, the seal and the date; 附件3 and 附件4 the seal and the "
           "date.");
    // A person who said no is heard even where the papers are recorded as signed.
    if (proofFault)
        s.error(u"R-SIGN-1"_s, field,
            tr("Papers issued by the unit are not signed by its leader or not stamped."), proofRemedy);
    else if (proofOpen || s.isDenied(u"R-SIGN-1"_s))
        s.confirm(u"R-SIGN-1"_s, Severity::Error, field,
            tr("Are the papers issued by the unit signed by its leader in charge of titles and stamped?"),
            sealsSeen(s, false) + proofRemedy);
    if (annexFault)
        s.error(u"R-SIGN-2"_s, field,
            tr("附件2, 附件3 or 附件4 lacks the signature or seal that the form prints."), annexRemedy);
    else if (annexOpen || s.isDenied(u"R-SIGN-2"_s))
        s.confirm(u"R-SIGN-2"_s, Severity::Error, field,
            tr("Do 附件2, 附件3 and 附件4 bear the signature and seal that the forms print?"),
            sealsSeen(s, true) + annexRemedy);
    s.confirm(u"R-SIGN-3"_s, Severity::Warning, field,
        tr("Is it settled who signs? 附件2 prints 单位负责人, the notice asks for 单位职称工作分管领导, "
           "附件3 and 附件4 print no line."),
        tr("Safest: 单位负责人 signs 附件2 as printed; 单位职称工作分管领导 signs 考核证明, 推荐报告 and "
           "附件3 beside the seal."));
}

} // namespace

QList<Rule> attachmentRules()
{
    return {
        {{u"R-ATT-1"_s}, &AttachmentRules::diploma},
        {{u"R-ATT-2"_s}, &AttachmentRules::degree},
        {{u"R-ATT-3"_s, u"R-ATT-4"_s}, &AttachmentRules::records},
        {{u"R-ATT-8"_s, u"R-ATT-9"_s}, &AttachmentRules::notices},
        {{u"R-ATT-10"_s, u"R-ATT-11"_s}, &AttachmentRules::statements},
        {{u"R-ATT-12"_s}, &AttachmentRules::teacherCertificate},
        {{u"R-ATT-13"_s, u"R-ATT-14"_s}, &AttachmentRules::columns},
        {{u"R-SIGN-1"_s, u"R-SIGN-2"_s, u"R-SIGN-3"_s}, &AttachmentRules::signatures},
    };
}

} // namespace chuding
