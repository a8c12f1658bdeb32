// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/text.h"
#include "rule_scope.h"

#include <QCoreApplication>

#include <algorithm>

namespace chuding {

using namespace Qt::StringLiterals;

namespace {

/// What this person must reach, by which rule, and whether the notice leaves it in doubt.
struct MandarinDemand
{
    QString rule = u"R-MANDARIN-2"_s;
    MandarinLevel level = MandarinLevel::L3B;
    QString group; ///< who that is, for the message
    QString doubt; ///< R-MANDARIN-8; empty: the notice is clear

    void raise(const QString &newRule, MandarinLevel newLevel, const QString &newGroup)
    {
        if (newLevel <= level)
            return;
        rule = newRule;
        level = newLevel;
        group = newGroup;
    }
};

/// 普通话: R-MANDARIN, R-ATT-6 (section 五(一)3).
class MandarinRules
{
    Q_DECLARE_TR_FUNCTIONS(chuding::Checks)

public:
    static void certificate(RuleScope &s);
    static void otherUnits(RuleScope &s);
    static void score(RuleScope &s);

private:
    static MandarinDemand demandOn(const RuleScope &s);
    static void teacherDemand(const RuleScope &s, MandarinDemand &demand);
    static void judge(RuleScope &s, const MandarinDemand &demand);
};

bool anyContains(const QStringList &texts, const QStringList &words)
{
    return std::any_of(
        texts.cbegin(), texts.cend(), [&](const QString &text) { return containsAny(text, words); });
}

/// Whether a subject is the national language: 语文, but not 蒙古语文.
bool isLanguageSubject(const QString &subject, const MandarinTerms &terms)
{
    return containsAny(subject, terms.languageSubjects) && !containsAny(subject, terms.minorityLanguageWords);
}

void MandarinRules::teacherDemand(const RuleScope &s, MandarinDemand &demand)
{
    const MandarinTerms &terms = s.policy.mandarin;
    const QStringList &subjects = s.dossier.employment.subjects;
    const QString specialty = s.specialty ? s.specialty->name : QString();
    if (specialty == u"党干校") {
        demand.doubt =
            tr("Teachers of party schools are not named; judged by %1.").arg(codeText(demand.level));
        return;
    }
    demand.raise(u"R-MANDARIN-5"_s, terms.teacher, tr("teachers"));
    if (specialty == u"技工院校教师")
        demand.doubt = tr("Technical schools are not named; judged like vocational colleges (%1).")
                           .arg(codeText(demand.level));
    if (specialty == u"幼儿园教师")
        demand.doubt = tr("Kindergartens have no subject 语文; judged by %1.").arg(codeText(demand.level));
    const bool language = std::any_of(subjects.cbegin(), subjects.cend(),
        [&](const QString &subject) { return isLanguageSubject(subject, terms); });
    if (language) {
        demand.raise(u"R-MANDARIN-6"_s, terms.languageTeacher, tr("teachers of 语文"));
        if (subjects.size() > 1 && containsAny(s.dossier.employment.unitName, terms.primaryWords)) {
            demand.doubt = tr("Teaches 语文 among other subjects; judged like a teacher of 语文 (%1).")
                               .arg(codeText(demand.level));
        }
    } else if (anyContains(subjects, terms.allSubjectWords)) {
        demand.doubt = tr("Whoever teaches all subjects may teach 语文 too, which needs %1; judged by %2.")
                           .arg(codeText(terms.languageTeacher), codeText(demand.level));
    } else if (anyContains(subjects, terms.minorityLanguageWords)) {
        demand.doubt =
            tr("语文 of a minority language is not named; judged by %1.").arg(codeText(demand.level));
    }
}

MandarinDemand MandarinRules::demandOn(const RuleScope &s)
{
    const MandarinTerms &terms = s.policy.mandarin;
    const std::optional<PostRole> role = s.dossier.employment.postRole;
    MandarinDemand demand;
    demand.level = terms.floor;
    demand.group = tr("all applicants of public institutions");
    if (role == PostRole::BroadcasterMandarin)
        demand.raise(u"R-MANDARIN-4"_s, terms.mandarinBroadcaster, tr("broadcasters in Chinese"));
    else if (role == PostRole::BroadcasterOther)
        demand.raise(u"R-MANDARIN-3"_s, terms.broadcaster, tr("broadcasters"));
    // The highest threshold wins, but a broadcaster may also belong to a doubtful group (R-MANDARIN-8).
    if (s.isTeacherSpecialty() && role && role != PostRole::Teacher)
        demand.doubt =
            tr("Asks for a teacher's title but does not teach by the post; teachers need %1, judged by %2.")
                .arg(codeText(terms.teacher), codeText(demand.level));
    else if (s.teaches())
        teacherDemand(s, demand);
    else if (s.specialty && terms.schoolStaffSpecialties.contains(s.specialty->name) &&
             containsAny(s.dossier.employment.unitName, terms.schoolWords))
        demand.doubt = tr("Works in a school without teaching; judged by %1.").arg(codeText(demand.level));
    return demand;
}

void MandarinRules::judge(RuleScope &s, const MandarinDemand &demand)
{
    const std::optional<MandarinLevel> level = s.dossier.mandarin.level;
    if (level && *level < demand.level) {
        s.error(demand.rule, u"mandarin.level"_s,
            tr("%1 is lower than %2, which is needed for %3.")
                .arg(codeText(*level), codeText(demand.level), demand.group),
            tr("Correct the level, or attach a certificate of a sufficient level."));
    } else if (!level && s.has(AttachmentKind::MandarinCertificate)) {
        s.warning(demand.rule, u"mandarin.level"_s,
            tr("The level of the certificate is not filled in; needed is %1 (%2).")
                .arg(codeText(demand.level), demand.group),
            tr("Fill in the level."));
    }
    if (!demand.doubt.isEmpty())
        s.warning(u"R-MANDARIN-8"_s, u"mandarin.level"_s, demand.doubt, tr("Ask the county bureau."));
}

void MandarinRules::certificate(RuleScope &s)
{
    if (!s.isAtPublicInstitution())
        return;
    const bool needed = attachmentNeed(s, AttachmentKind::MandarinCertificate) == AttachmentNeed::Required;
    if (needed && !s.has(AttachmentKind::MandarinCertificate)) {
        s.error(u"R-MANDARIN-1"_s, u"attachments"_s,
            tr("Missing: %1.").arg(codeText(AttachmentKind::MandarinCertificate)),
            tr("Attach the scan of: %1.").arg(codeText(AttachmentKind::MandarinCertificate)));
    }
    judge(s, demandOn(s));
}

void MandarinRules::otherUnits(RuleScope &s)
{
    if (s.dossier.employment.unitKind == UnitKind::Enterprise) {
        s.info(u"R-MANDARIN-7"_s, u"mandarin.level"_s,
            tr("The Mandarin rule speaks of public institutions only; not required in an enterprise."));
    } else if (s.dossier.employment.unitKind == UnitKind::PrivateNonEnterprise && s.teaches()) {
        s.warning(u"R-MANDARIN-8"_s, u"mandarin.level"_s,
            tr("The Mandarin rule speaks of public institutions only; teachers of private schools are not "
               "named."),
            tr("Ask the county bureau."));
    }
}

void MandarinRules::score(RuleScope &s)
{
    const MandarinCertificate &certificate = s.dossier.mandarin;
    if (!certificate.level || !certificate.score)
        return;
    const double score = *certificate.score;
    const bool possible = score >= 0 && score <= 100;
    if (possible && mandarinLevelForScore(score) == *certificate.level)
        return;
    s.warning(u"R-MANDARIN-9"_s, u"mandarin.score"_s,
        possible ? tr("The score %1 belongs to %2, but %3 is stated.")
                       .arg(QString::number(score), codeText(mandarinLevelForScore(score)),
                           codeText(*certificate.level))
                 : tr("The score %1 is not between 0 and 100.").arg(QString::number(score)),
        tr("Compare with the certificate."));
}

} // namespace

QList<Rule> mandarinRules()
{
    return {
        {{u"R-MANDARIN-1"_s, u"R-MANDARIN-2"_s, u"R-MANDARIN-3"_s, u"R-MANDARIN-4"_s, u"R-MANDARIN-5"_s,
             u"R-MANDARIN-6"_s, u"R-MANDARIN-8"_s},
            &MandarinRules::certificate},
        {{u"R-MANDARIN-7"_s, u"R-MANDARIN-8"_s}, &MandarinRules::otherUnits},
        {{u"R-MANDARIN-9"_s}, &MandarinRules::score},
    };
}

} // namespace chuding
