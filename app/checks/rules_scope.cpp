// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/text.h"
#include "rule_scope.h"

#include "domain/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace chuding {

using namespace Qt::StringLiterals;

namespace {

/// Who may apply, and for what: R-SCOPE and R-SPEC (sections 一 and 二).
class ScopeRules
{
    Q_DECLARE_TR_FUNCTIONS(chuding::Checks)

public:
    static void unit(RuleScope &s);
    static void post(RuleScope &s);
    static void diploma(RuleScope &s);
    static void examOnly(RuleScope &s);
    static void level(RuleScope &s);
    static void confirmLevel(RuleScope &s, TitleLevel level);
    static void firstTitle(RuleScope &s);
    static void postgraduate(RuleScope &s);
    static void specialty(RuleScope &s);

private:
    static QString unclear() { return tr("The notice does not say; ask the county bureau."); }
    static void examTouches(RuleScope &s, const ExamOnly &exam);
};

void ScopeRules::unit(RuleScope &s)
{
    const QString rule = u"R-SCOPE-1"_s;
    const Employment &employment = s.dossier.employment;
    if (!employment.unitKind) {
        s.warning(rule, u"unit.kind"_s, tr("The kind of the unit is not filled in."),
            tr("Fill in whether it is a public institution or an enterprise."));
    } else {
        const QString kind = codeText(*employment.unitKind);
        switch (*employment.unitKind) {
        case UnitKind::PublicInstitution:
        case UnitKind::Enterprise:
            break;
        case UnitKind::GovernmentOrgan:
        case UnitKind::CivilServiceLike:
            s.error(rule, u"unit.kind"_s,
                tr("The unit is of the kind %1; the notice covers enterprises and public institutions only.")
                    .arg(kind),
                tr("Compare the kind with the unit's certificate; if it is right, its staff cannot apply "
                   "under this notice."));
            break;
        default:
            s.warning(rule, u"unit.kind"_s, tr("The notice does not name units of the kind %1.").arg(kind),
                unclear());
        }
    }
    if (!employment.inCounty) {
        s.warning(rule, u"unit.inCounty"_s,
            tr("It is not filled in whether the unit lies in %1.").arg(s.policy.county),
            tr("Fill in whether the unit lies in the county."));
    } else if (!*employment.inCounty) {
        s.error(rule, u"unit.inCounty"_s, tr("The unit does not lie in %1.").arg(s.policy.county),
            tr("Apply through the county in which the unit lies."));
    }
    if (containsAny(employment.unitName, s.policy.otherUnitWords)) {
        s.warning(rule, u"unit.name"_s,
            tr("By its name the unit may not be one of the county; the notice goes to the county's units."),
            unclear());
    }
}

void ScopeRules::post(RuleScope &s)
{
    const QString rule = u"R-SCOPE-2"_s;
    s.confirm(rule, Severity::Error, u"post.category"_s,
        tr("Does the applicant do professional and technical work?"),
        tr("Look at the contract of employment and the work actually done; whoever does other work cannot "
           "apply."));
    const std::optional<PostCategory> category = s.dossier.employment.postCategory;
    if (category && *category != PostCategory::Professional) {
        s.warning(rule, u"post.category"_s,
            tr("The post is of the category %1, but the notice asks for professional and technical work.")
                .arg(codeText(*category)),
            tr("Correct the category, or make sure that the work is professional and technical."));
    }
}

void ScopeRules::diploma(RuleScope &s)
{
    const QString rule = u"R-SCOPE-3"_s;
    if (s.ground.index < 0) {
        s.error(rule, u"edu1.level"_s,
            tr("There is no full-time diploma (graduated, secondary level or above)."),
            tr("Enter the full-time education with its outcome; part-time studies and studies without "
               "graduation do not count."));
        return;
    }
    const Education &education = s.groundEducation();
    const QString prefix = u"edu%1."_s.arg(s.ground.index + 1);
    if (!education.mode) {
        s.warning(rule, prefix + u"mode"_s,
            tr("The mode of study is not filled in, so full-time study is not certain."),
            tr("Fill in the mode of study as the record of the education ministry states it."));
    }
    if (education.level == EducationLevel::VocationalSchool ||
        education.level == EducationLevel::TechnicalSchool) {
        s.warning(rule, prefix + u"level"_s,
            tr("%1 is judged like a secondary specialised school, which the notice does not say.")
                .arg(codeText(*education.level)),
            unclear());
    }
}

void ScopeRules::examTouches(RuleScope &s, const ExamOnly &exam)
{
    const QString rule = u"R-SCOPE-4"_s;
    const Employment &employment = s.dossier.employment;
    const QString post = employment.postName + employment.subjects.join(u' ');
    if (!exam.postWords.isEmpty() && containsAny(post, exam.postWords)) {
        for (const QString &id : {u"R-SPEC-1"_s, rule}) {
            s.error(id, u"apply.specialty"_s,
                tr("The post belongs to %1, a title that only a national examination gives: %2")
                    .arg(exam.profession, exam.note),
                tr("This title cannot be determined; the applicant takes the national examination. If the "
                   "post or the subject was filled in wrongly, correct it."));
        }
        return;
    }
    QString studied;
    for (const Education &education : s.dossier.education)
        studied += education.major + u' ';
    const QStringList words = exam.words + exam.postWords;
    if (words.isEmpty() || containsAny(employment.postName + u' ' + studied, words)) {
        s.warning(rule, u"apply.specialty"_s,
            tr("%1 may touch this applicant, a title that only a national examination gives: %2")
                .arg(exam.profession, exam.note),
            tr("Look at the post and the major, and ask the county bureau if in doubt."));
    }
}

void ScopeRules::examOnly(RuleScope &s)
{
    for (const ExamOnly &exam : s.policy.examOnly) {
        if (s.specialty) {
            if (exam.specialties.contains(s.specialty->name))
                examTouches(s, exam);
        } else if (const QString wanted = s.dossier.application.specialty;
                   !wanted.isEmpty() && containsAny(wanted, exam.names)) {
            s.error(u"R-SCOPE-4"_s, u"apply.specialty"_s,
                tr("%1 is a title that only a national examination gives: %2").arg(wanted, exam.note),
                tr("This title cannot be determined; the applicant takes the national examination. If "
                   "another specialty is meant, choose it."));
            return;
        }
    }
}

void ScopeRules::level(RuleScope &s)
{
    const QString rule = u"R-SCOPE-6"_s;
    const std::optional<TitleLevel> level = s.dossier.application.level;
    if (level == TitleLevel::Middle || level == TitleLevel::Senior) {
        s.error(rule, u"apply.level"_s,
            tr("%1 cannot be determined here, only junior titles.").arg(codeText(*level)),
            tr("Choose 员级 or 助理级."));
        return;
    }
    if (!level) {
        s.warning(rule, u"apply.level"_s, tr("The level applied for is not filled in."),
            tr("Choose 员级 or 助理级."));
        return;
    }
    confirmLevel(s, *level);
}

/// The level usual with an education is no rule of the notice, hence a question; a series without 员级 is a
/// warning besides.
void ScopeRules::confirmLevel(RuleScope &s, TitleLevel level)
{
    const QString rule = u"R-SCOPE-6"_s;
    const QString field = u"apply.level"_s;
    const QString education = codeText(s.ground.bucket);
    const std::optional<TitleLevel> usual =
        codeFromKey<TitleLevel>(s.policy.levelByEducation.value(codeKey(s.ground.bucket)));
    const bool onlyAssistant = s.specialty && s.specialty->basicTitles.isEmpty();
    const QString titles = onlyAssistant ? s.specialty->assistantTitles.join(u'、') : QString();
    QString question =
        tr("Is the level right? The notice says only 初级, not which education gets which level.");
    if (onlyAssistant && level == TitleLevel::Basic) {
        s.warning(rule, field,
            tr("The series %1 has no 员级; its only junior level is 助理级 (%2).")
                .arg(s.specialty->series, titles),
            tr("Choose 助理级, and ask the county bureau whether it is given with this education."));
    } else if (onlyAssistant && usual == TitleLevel::Basic) {
        s.warning(rule, field,
            tr("With %1 the usual level is 员级, which the series %2 does not have; its only junior level is "
               "助理级 (%3).")
                .arg(education, s.specialty->series, titles),
            tr("Ask the county bureau whether it is given with this education."));
    } else if (usual && *usual != level) {
        question += u' ' + tr("With %1 the usual level is %2, applied for is %3.")
                               .arg(education, codeText(*usual), codeText(level));
    }
    s.confirm(rule, Severity::Warning, field, question,
        tr("Ask the county bureau (%1) which level this education gets, and choose that one.")
            .arg(s.policy.contactPhone));
}

/// 助理工程师 → 工程师: what is left of a title without its level.
QString titleStem(QString title)
{
    const qsizetype bracket = foldedWidth(title).indexOf(u'(');
    if (bracket > 0)
        title.truncate(bracket);
    static const QStringList levels{u"正高级"_s, u"副高级"_s, u"高级"_s, u"助理"_s, u"特级"_s, u"一级"_s,
        u"二级"_s, u"三级"_s, u"四级"_s};
    for (const QString &level : levels) {
        if (title.startsWith(level))
            return title.mid(level.size());
    }
    return title;
}

/// Whether a title is one of the series to which the specialty belongs (all of 农业技术, say).
bool isOfSeries(const QString &title, const Specialty &specialty, const Policy &policy)
{
    const QString stem = titleStem(title);
    const auto names = [&](const QString &own) { return own == title || titleStem(own) == stem; };
    return std::any_of(policy.specialties.cbegin(), policy.specialties.cend(), [&](const Specialty &other) {
        const QStringList titles = other.basicTitles + other.assistantTitles + other.formerTitles;
        return other.series == specialty.series && std::any_of(titles.cbegin(), titles.cend(), names);
    });
}

void ScopeRules::firstTitle(RuleScope &s)
{
    const QString title = s.dossier.employment.currentTitle;
    if (title.isEmpty() || title == u"无")
        return;
    const QString rule = u"R-SCOPE-7"_s;
    if (s.specialty && isOfSeries(title, *s.specialty, s.policy)) {
        s.error(rule, u"title.current"_s,
            tr("The applicant already holds a title of this series (%1), so this is no first determination.")
                .arg(title),
            tr("Compare with the certificate of the title: if there is none, empty the field; whoever holds "
               "one cannot apply here."));
    } else {
        s.warning(rule, u"title.current"_s,
            tr("The applicant already holds a title (%1). A change of series is another procedure.")
                .arg(title),
            tr("Make sure that this is a first determination."));
    }
}

void ScopeRules::postgraduate(RuleScope &s)
{
    if (s.ground.bucket != EducationBucket::Postgraduate)
        return;
    s.warning(u"R-SCOPE-8"_s, u"apply.level"_s,
        tr("The notice does not name postgraduates; here only a junior title can be determined."),
        tr("Make sure that the applicant really asks for a junior title."));
}

void ScopeRules::specialty(RuleScope &s)
{
    const QString wanted = s.dossier.application.specialty;
    if (!s.specialty) {
        s.error(u"R-SPEC-1"_s, u"apply.specialty"_s,
            wanted.isEmpty() ? tr("The specialty applied for is not filled in.")
                             : tr("%1 is not one of the %2 specialties of this notice.")
                                   .arg(wanted)
                                   .arg(s.policy.specialties.size()),
            tr("Choose one of the specialties of the notice, or ask the county bureau."));
        return;
    }
    if (!s.specialty->aliases.isEmpty())
        s.info(u"R-SPEC-2"_s, u"apply.specialty"_s,
            tr("For %1 only junior titles are delegated.").arg(s.specialty->name));
    s.confirm(u"R-SPEC-3"_s, Severity::Warning, u"apply.specialty"_s,
        tr("Does the specialty fit the post and the major studied?"),
        tr("Compare the post and the major on the diploma; if they lie apart, choose the specialty that fits "
           "or ask the county bureau."));
}

} // namespace

QList<Rule> scopeRules()
{
    return {
        {{u"R-SCOPE-1"_s}, &ScopeRules::unit},
        {{u"R-SCOPE-2"_s}, &ScopeRules::post},
        {{u"R-SCOPE-3"_s}, &ScopeRules::diploma},
        {{u"R-SCOPE-4"_s}, &ScopeRules::examOnly},
        {{u"R-SCOPE-6"_s}, &ScopeRules::level},
        {{u"R-SCOPE-7"_s}, &ScopeRules::firstTitle},
        {{u"R-SCOPE-8"_s}, &ScopeRules::postgraduate},
        {{u"R-SPEC-1"_s, u"R-SPEC-2"_s, u"R-SPEC-3"_s}, &ScopeRules::specialty},
    };
}

} // namespace chuding
