// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rule_scope.h"

#include <QCoreApplication>

#include <algorithm>

namespace chuding {

using namespace Qt::StringLiterals;

namespace {

/// Continuing education and the exemption from it: R-CE, R-EXEMPT, R-ATT-5 (section 五(一)2, 附件1).
class TrainingRules
{
    Q_DECLARE_TR_FUNCTIONS(chuding::Checks)

public:
    static void years(RuleScope &s);
    static void sources(RuleScope &s);
    static void plausible(RuleScope &s);
    static void exemption(RuleScope &s);
    static void scans(RuleScope &s);

private:
    static void approver(RuleScope &s, const Exemption &exemption);
    static void stillServing(RuleScope &s, const Exemption &exemption);
    static void returned(RuleScope &s, const Exemption &exemption);
    static void source(RuleScope &s, const TrainingCertificate &certificate);
    static void tooFewYears(RuleScope &s, int complete);
    static void gap(RuleScope &s);
};

bool hasCertificate(const Dossier &dossier, int year, TrainingKind kind)
{
    return std::any_of(
        dossier.training.cbegin(), dossier.training.cend(), [=](const TrainingCertificate &certificate) {
            return certificate.year == year && certificate.kind == kind;
        });
}

enum class Approval { Right, Crosswise, Wrong, Unknown };

Approval servingApproval(ExemptionGroup group, ExemptionApprover approver)
{
    switch (group) {
    case ExemptionGroup::VillageWork:
    case ExemptionGroup::VillageWorkOffice:
        return approver == ExemptionApprover::VillageWorkOffice ? Approval::Right : Approval::Wrong;
    case ExemptionGroup::TempleManagement:
        if (approver == ExemptionApprover::UnitedFrontDepartment)
            return Approval::Right;
        return approver == ExemptionApprover::PreschoolLeadingGroup ? Approval::Crosswise : Approval::Wrong;
    case ExemptionGroup::PreschoolTeaching:
        if (approver == ExemptionApprover::PreschoolLeadingGroup)
            return Approval::Right;
        return approver == ExemptionApprover::UnitedFrontDepartment ? Approval::Crosswise : Approval::Wrong;
    case ExemptionGroup::Other:
        return Approval::Wrong;
    }
    Q_UNREACHABLE();
}

Approval approvalOf(const Exemption &exemption)
{
    if (exemption.group == ExemptionGroup::Other)
        return Approval::Wrong;
    if (!exemption.approver || !exemption.stage)
        return Approval::Unknown;
    if (exemption.stage == ExemptionStage::Serving)
        return exemption.group ? servingApproval(*exemption.group, *exemption.approver) : Approval::Unknown;
    const bool above = exemption.approver == ExemptionApprover::PrefectureAuthority ||
                       exemption.approver == ExemptionApprover::RegionAuthority;
    return above ? Approval::Right : Approval::Wrong;
}

/// An exemption that a person or the notice rejects frees nobody.
bool exemptionHolds(const RuleScope &s)
{
    if (!s.dossier.exemption || approvalOf(*s.dossier.exemption) == Approval::Wrong)
        return false;
    return std::none_of(
        s.dossier.confirmations.cbegin(), s.dossier.confirmations.cend(), [](const Confirmation &answer) {
            return !answer.yes && (answer.rule == u"R-EXEMPT-5" || answer.rule == u"R-EXEMPT-6");
        });
}

bool isExemptYear(const RuleScope &s, int year)
{
    if (!exemptionHolds(s))
        return false;
    const MonthRange &period = s.dossier.exemption->period;
    if (!period.from.isKnown())
        return false;
    return year >= period.from.year() && (!period.to.isKnown() || year <= period.to.year());
}

bool isCompleteYear(const RuleScope &s, int year)
{
    return isExemptYear(s, year) || (hasCertificate(s.dossier, year, TrainingKind::Professional) &&
                                        hasCertificate(s.dossier, year, TrainingKind::Public));
}

/// First year whose certificates count: that of the counted work (R-CE-5); 0 when not known.
int firstYear(const RuleScope &s)
{
    return s.ground.start.isKnown() ? std::min(s.ground.start.year(), s.policy.year) : 0;
}

} // namespace

int completeTrainingYears(const RuleScope &s)
{
    int earliest = firstYear(s);
    if (earliest == 0) {
        earliest = s.policy.year;
        for (const TrainingCertificate &certificate : s.dossier.training)
            earliest = std::min(earliest, certificate.year);
        if (s.dossier.exemption && s.dossier.exemption->period.from.isKnown())
            earliest = std::min(earliest, s.dossier.exemption->period.from.year());
        earliest = std::max(earliest, s.policy.year - 60);
    }
    int count = 0;
    for (int year = earliest; year <= s.policy.year; ++year)
        count += isCompleteYear(s, year) ? 1 : 0;
    return count;
}

namespace {

void TrainingRules::tooFewYears(RuleScope &s, int complete)
{
    if (exemptionHolds(s)) {
        s.error(u"R-EXEMPT-7"_s, u"exemption.period"_s,
            tr("The exemption and the certificates cover %1 years, %2 are needed.")
                .arg(complete)
                .arg(s.terms.trainingYears),
            tr("Years outside the service still need both certificates."));
        return;
    }
    QString message = tr("Both certificates (专业课 and 公需课) are there for %1 years, %2 are needed.")
                          .arg(complete)
                          .arg(s.terms.trainingYears);
    if (s.ground.bucket >= EducationBucket::Bachelor && firstYear(s) == s.policy.year)
        message +=
            u' ' +
            tr("The notice does not say whether the first year already counts; ask the county bureau.");
    const bool professional = hasCertificate(s.dossier, s.policy.year, TrainingKind::Professional);
    s.error(u"R-CE-1"_s, professional ? u"training.public"_s : u"training.professional"_s, message,
        tr("Attach the missing certificates, or the exemption form 附件1."));
}

void TrainingRules::gap(RuleScope &s)
{
    const int first = firstYear(s);
    if (first == 0)
        return;
    const int span = std::min(s.terms.trainingYears + 1, s.policy.year - first + 1);
    QStringList missing;
    for (int year = s.policy.year - span + 1; year <= s.policy.year; ++year) {
        if (!isCompleteYear(s, year))
            missing.append(QString::number(year));
    }
    if (!missing.isEmpty()) {
        s.warning(u"R-CE-5"_s, u"training.professional"_s,
            tr("No complete certificates for %1. The notice does not say which years are needed.")
                .arg(missing.join(u", "_s)),
            tr("Attach them if they exist, or ask the county bureau."));
    }
}

void TrainingRules::years(RuleScope &s)
{
    const int complete = completeTrainingYears(s);
    if (complete < s.terms.trainingYears)
        tooFewYears(s, complete);
    else
        gap(s);
}

void TrainingRules::source(RuleScope &s, const TrainingCertificate &certificate)
{
    if (certificate.source == TrainingSource::System)
        return;
    const bool professional = certificate.kind == TrainingKind::Professional;
    const SystemFrom &limits = professional ? s.policy.professionalTraining : s.policy.publicTraining;
    const QString rule = professional ? u"R-CE-2"_s : u"R-CE-3"_s;
    const QString field = professional ? u"training.professional"_s : u"training.public"_s;
    const QString what = codeText(certificate.kind);
    if (certificate.year >= limits.hardFrom) {
        s.error(rule, field,
            tr("The %1 certificate of %2 was uploaded by hand but must come from the platform.")
                .arg(what)
                .arg(certificate.year),
            tr("Fetch it from the platform."));
    } else if (certificate.year >= limits.softFrom) {
        s.warning(rule, field,
            tr("The %1 certificate of %2 was uploaded by hand. Whether %2 itself must come from the platform "
               "is unclear.")
                .arg(what)
                .arg(certificate.year),
            tr("Fetch it from the platform if it is there, or ask the county bureau."));
    } else {
        s.info(u"R-CE-4"_s, field,
            tr("The %1 certificate of %2 may be uploaded by hand.").arg(what).arg(certificate.year));
    }
}

void TrainingRules::sources(RuleScope &s)
{
    for (const TrainingCertificate &certificate : s.dossier.training)
        source(s, certificate);
}

void TrainingRules::plausible(RuleScope &s)
{
    for (const TrainingCertificate &certificate : s.dossier.training) {
        const bool early = s.ground.start.isKnown() && certificate.year < s.ground.start.year();
        if (!early && certificate.year <= s.policy.year)
            continue;
        s.warning(u"R-CE-6"_s,
            certificate.kind == TrainingKind::Professional ? u"training.professional"_s
                                                           : u"training.public"_s,
            early ? tr("The %1 certificate of %2 is older than the counted work.")
                        .arg(codeText(certificate.kind))
                        .arg(certificate.year)
                  : tr("The %1 certificate of %2 is of a later year than the notice.")
                        .arg(codeText(certificate.kind))
                        .arg(certificate.year),
            tr("Check the year."));
    }
}

/// The rule that says who examines it (R-EXEMPT-2 to 4).
QString approverRule(const Exemption &exemption)
{
    if (exemption.stage == ExemptionStage::Returned)
        return u"R-EXEMPT-4"_s;
    const bool otherGroup = exemption.group == ExemptionGroup::TempleManagement ||
                            exemption.group == ExemptionGroup::PreschoolTeaching;
    return otherGroup ? u"R-EXEMPT-3"_s : u"R-EXEMPT-2"_s;
}

/// Who examines it while the person still serves.
ExemptionApprover servingApprover(ExemptionGroup group)
{
    if (group == ExemptionGroup::TempleManagement)
        return ExemptionApprover::UnitedFrontDepartment;
    return group == ExemptionGroup::PreschoolTeaching ? ExemptionApprover::PreschoolLeadingGroup
                                                      : ExemptionApprover::VillageWorkOffice;
}

void TrainingRules::stillServing(RuleScope &s, const Exemption &exemption)
{
    const QString rule = approverRule(exemption);
    const QString who = codeText(*exemption.approver);
    const QString group = codeText(*exemption.group);
    switch (servingApproval(*exemption.group, *exemption.approver)) {
    case Approval::Wrong:
        s.error(rule, u"exemption.approver"_s,
            tr("For %1 still in service, %2 cannot examine the exemption.").arg(group, who),
            tr("Have 附件1 examined by %1, or correct the entry.")
                .arg(codeText(servingApprover(*exemption.group))));
        return;
    case Approval::Crosswise:
        s.warning(rule, u"exemption.approver"_s,
            tr("For %1 the exemption was examined by %2, which the text allows but hardly means.")
                .arg(group, who),
            tr("Ask the county bureau."));
        return;
    default:
        return;
    }
}

void TrainingRules::returned(RuleScope &s, const Exemption &exemption)
{
    if (approvalOf(exemption) == Approval::Wrong) {
        s.error(u"R-EXEMPT-4"_s, u"exemption.approver"_s,
            tr("After the return, %1 cannot examine the exemption; the prefecture or the region does.")
                .arg(codeText(*exemption.approver)),
            tr("Have 附件1 examined by the prefecture's authority above the unit that sent the person, or by "
               "the region's where that unit belongs to the region."));
    } else {
        s.warning(u"R-EXEMPT-4"_s, u"exemption.approver"_s,
            tr("After the return the level of the examining authority depends on the unit that sent the "
               "person."),
            tr("Ask the county bureau which authority it is."));
    }
}

void TrainingRules::approver(RuleScope &s, const Exemption &exemption)
{
    if (!exemption.stage || !exemption.approver) {
        s.warning(approverRule(exemption), exemption.stage ? u"exemption.approver"_s : u"exemption.stage"_s,
            tr("It is not filled in whether the person still serves or who examined the exemption."),
            tr("Fill in both."));
    } else if (exemption.stage == ExemptionStage::Returned) {
        returned(s, exemption);
    } else if (exemption.group) {
        stillServing(s, exemption);
    }
}

void TrainingRules::exemption(RuleScope &s)
{
    if (!s.dossier.exemption)
        return;
    const Exemption &exemption = *s.dossier.exemption;
    if (exemption.group == ExemptionGroup::Other) {
        s.error(u"R-EXEMPT-1"_s, u"exemption.group"_s,
            tr("The reason for the exemption is none of the three that 附件1 names."),
            tr("Only 访惠聚驻村, 驻村管寺 and 南疆学前双语支教 exempt; attach the certificates of those "
               "years instead."));
    } else {
        if (!exemption.group) {
            s.warning(u"R-EXEMPT-1"_s, u"exemption.group"_s,
                tr("It is not filled in on which of the three grounds of 附件1 the exemption rests."),
                tr("Fill in the ground as 附件1 states it; who has to examine it depends on it."));
        }
        approver(s, exemption);
    }
    s.confirm(u"R-EXEMPT-5"_s, Severity::Error, u"exemption.group"_s,
        tr("Is it the form 附件1 of the notice, not one made by a unit or office?"),
        tr("Compare it with 附件1 of the notice; what stands on another form must be filled in and examined "
           "again on 附件1."));
    s.confirm(u"R-EXEMPT-6"_s, Severity::Error, u"exemption.approver"_s,
        tr("Does 附件1 bear the opinion, the seal and the date of the examining authority?"),
        tr("Look at the scan; have what is missing added by the examining authority and scan it again."));
    s.confirm(u"R-EXEMPT-8"_s, Severity::Warning, u"exemption.group"_s,
        tr("Is 附件1 uploaded in the column 继续教育?"),
        tr("Look at the column 继续教育 of the application on the platform and upload it there."));
    if (exemptionHolds(s) && completeTrainingYears(s) >= s.terms.trainingYears) {
        s.warning(u"R-EXEMPT-7"_s, u"exemption.period"_s,
            tr("The notice does not say for which years the exemption holds; only the years of the service "
               "are counted."),
            tr("Make sure of the years."));
    }
}

void TrainingRules::scans(RuleScope &s)
{
    const auto isListed = [&](TrainingKind kind) {
        return std::any_of(s.dossier.training.cbegin(), s.dossier.training.cend(),
            [kind](const TrainingCertificate &certificate) { return certificate.kind == kind; });
    };
    // Without an entry it is R-CE-1 that speaks.
    const auto judge = [&](AttachmentKind kind, bool entered) {
        if (entered && !s.has(kind) && attachmentNeed(s, kind) == AttachmentNeed::Required) {
            s.error(u"R-ATT-5"_s, u"attachments"_s, tr("Missing: %1.").arg(codeText(kind)),
                tr("Attach the scan of: %1.").arg(codeText(kind)));
        }
    };
    judge(AttachmentKind::ProfessionalTraining, isListed(TrainingKind::Professional));
    judge(AttachmentKind::PublicTraining, isListed(TrainingKind::Public));
    judge(AttachmentKind::ExemptionForm, s.dossier.exemption.has_value());
}

} // namespace

QList<Rule> trainingRules()
{
    return {
        {{u"R-ATT-5"_s}, &TrainingRules::scans},
        {{u"R-CE-1"_s, u"R-CE-5"_s, u"R-EXEMPT-7"_s}, &TrainingRules::years},
        {{u"R-CE-2"_s, u"R-CE-3"_s, u"R-CE-4"_s}, &TrainingRules::sources},
        {{u"R-CE-6"_s}, &TrainingRules::plausible},
        {{u"R-EXEMPT-1"_s, u"R-EXEMPT-2"_s, u"R-EXEMPT-3"_s, u"R-EXEMPT-4"_s, u"R-EXEMPT-5"_s,
             u"R-EXEMPT-6"_s, u"R-EXEMPT-8"_s},
            &TrainingRules::exemption},
    };
}

} // namespace chuding
