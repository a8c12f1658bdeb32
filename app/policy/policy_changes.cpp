// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy_changes.h"

#include "domain/working_calendar.h"

#include <QCoreApplication>

namespace chuding {

namespace {

/// Walks through two notices side by side.
class PolicyComparison
{
    Q_DECLARE_TR_FUNCTIONS(chuding::PolicyChanges)

public:
    PolicyComparison(const Policy &before, const Policy &after)
        : m_before(before)
        , m_after(after)
    {
    }

    QList<PolicyChange> run()
    {
        compareHead();
        compareWindows();
        compareEducation();
        compareTraining();
        compareMandarin();
        compareTexts();
        compareSpecialties();
        compareExamOnly();
        compareMaps(m_before.clauses, m_after.clauses, tr("Clause %1"));
        compareMaps(m_before.ruleClauses, m_after.ruleClauses, tr("Clause of rule %1"));
        add(tr("Questions to the bureau"), list(m_before.questions), list(m_after.questions));
        compareMaps(m_before.wording, m_after.wording, tr("Wording %1"));
        return m_changes;
    }

    static QString day(const WorkingCalendar &calendar, QDate date)
    {
        const QString name = calendar.holidayName(date);
        if (!name.isEmpty())
            return tr("day off (%1)", "name of the holiday").arg(name);
        if (calendar.isMakeUpDay(date))
            return tr("worked (make-up day)");
        return calendar.isWorkingDay(date) ? tr("worked") : tr("day off");
    }

private:
    void add(const QString &what, const QString &before, const QString &after)
    {
        if (before != after)
            m_changes.append({what, before, after});
    }
    void add(const QString &what, qint64 before, qint64 after)
    {
        add(what, QString::number(before), QString::number(after));
    }
    template <typename T>
    void addCode(const QString &what, T before, T after)
    {
        add(what, codeText(before), codeText(after));
    }

    static QString list(const QStringList &texts) { return texts.join(u'、'); }
    static QString window(const TimeWindow &window)
    {
        return tr("%1 to %2", "moments").arg(window.from.toChinese(), window.to.toChinese());
    }
    static QString limits(const TextLimits &limits)
    {
        return limits.most == 0 ? tr("any length")
                                : tr("%1 to %2 characters").arg(limits.least).arg(limits.most);
    }
    static QString years(const SystemFrom &terms)
    {
        return tr("advised from %1, demanded from %2", "years").arg(terms.softFrom).arg(terms.hardFrom);
    }

    void compareHead()
    {
        add(tr("Title"), m_before.title, m_after.title);
        add(tr("Number"), m_before.number, m_after.number);
        add(tr("Issuer"), m_before.issuer, m_after.issuer);
        add(tr("County"), m_before.county, m_after.county);
        add(tr("Words of other offices"), list(m_before.otherUnitWords), list(m_after.otherUnitWords));
        add(tr("Issued"), m_before.issued.toString(Qt::ISODate), m_after.issued.toString(Qt::ISODate));
        add(tr("Year"), m_before.year, m_after.year);
        add(tr("Telephone"), m_before.contactPhone, m_after.contactPhone);
        add(tr("Platform"), m_before.platform, m_after.platform);
    }

    void compareWindows()
    {
        add(tr("Applications"), window(m_before.applyWindow), window(m_after.applyWindow));
        add(tr("Review"), window(m_before.reviewWindow), window(m_after.reviewWindow));
        add(tr("Papers"), window(m_before.paperWindow), window(m_after.paperWindow));
        add(tr("Working days left to the department"), m_before.paperBufferDays, m_after.paperBufferDays);
        add(tr("Working days of publicity"), m_before.publicity.workingDays, m_after.publicity.workingDays);
        const auto masked = [](bool isMasked) { return isMasked ? tr("in part") : tr("in full"); };
        add(tr("ID numbers on posted papers"), masked(m_before.publicity.maskIds),
            masked(m_after.publicity.maskIds));
    }

    void compareEducation()
    {
        for (const Code<EducationBucket> &bucket : codeTable<EducationBucket>()) {
            if (bucket.value == EducationBucket::None)
                continue;
            const EducationTerms before = m_before.terms(bucket.value);
            const EducationTerms after = m_after.terms(bucket.value);
            //: %1: kind of education
            add(tr("%1: years of work").arg(bucket.text), before.minYears, after.minYears);
            add(tr("%1: years of training").arg(bucket.text), before.trainingYears, after.trainingYears);
            add(tr("%1: years of assessments").arg(bucket.text), before.assessmentYears,
                after.assessmentYears);
            const auto level = [&bucket](const Policy &policy) {
                const auto code = codeFromKey<TitleLevel>(policy.levelByEducation.value(bucket.key));
                return code ? codeText(*code) : QString();
            };
            add(tr("%1: level of the title").arg(bucket.text), level(m_before), level(m_after));
        }
        addCode(tr("Years of work are counted up to"), m_before.yearReference, m_after.yearReference);
    }

    void compareTraining()
    {
        add(tr("专业课 from the platform"), years(m_before.professionalTraining),
            years(m_after.professionalTraining));
        add(tr("公需课 from the platform"), years(m_before.publicTraining), years(m_after.publicTraining));
    }

    void compareMandarin()
    {
        const MandarinTerms &before = m_before.mandarin;
        const MandarinTerms &after = m_after.mandarin;
        addCode(tr("Mandarin: everybody"), before.floor, after.floor);
        addCode(tr("Mandarin: teachers"), before.teacher, after.teacher);
        addCode(tr("Mandarin: teachers of Chinese"), before.languageTeacher, after.languageTeacher);
        addCode(tr("Mandarin: announcers"), before.broadcaster, after.broadcaster);
        addCode(tr("Mandarin: announcers in Chinese"), before.mandarinBroadcaster, after.mandarinBroadcaster);
        add(tr("Mandarin: subjects that are Chinese"), list(before.languageSubjects),
            list(after.languageSubjects));
        add(tr("Mandarin: words of other languages"), list(before.minorityLanguageWords),
            list(after.minorityLanguageWords));
        add(tr("Mandarin: words of teaching everything"), list(before.allSubjectWords),
            list(after.allSubjectWords));
        add(tr("Mandarin: words of schools"), list(before.schoolWords), list(after.schoolWords));
        add(tr("Mandarin: specialties of school staff"), list(before.schoolStaffSpecialties),
            list(after.schoolStaffSpecialties));
        add(tr("Mandarin: words of primary schools"), list(before.primaryWords), list(after.primaryWords));
    }

    void compareTexts()
    {
        add(tr("Statement on politics"), limits(m_before.statements.politics),
            limits(m_after.statements.politics));
        add(tr("Statement on achievements"), limits(m_before.statements.merit),
            limits(m_after.statements.merit));
        add(tr("Largest file that is uploaded, bytes"), m_before.upload.mostBytesPerFile,
            m_after.upload.mostBytesPerFile);
    }

    static QString facts(const Specialty &specialty)
    {
        QStringList parts{specialty.series};
        if (!specialty.basicTitles.isEmpty())
            parts.append(tr("basic: %1").arg(list(specialty.basicTitles)));
        parts.append(tr("assistant: %1").arg(list(specialty.assistantTitles)));
        if (!specialty.aliases.isEmpty())
            parts.append(tr("also called %1").arg(list(specialty.aliases)));
        if (!specialty.formerTitles.isEmpty())
            parts.append(tr("formerly %1").arg(list(specialty.formerTitles)));
        if (specialty.teacherCertificate != TeacherCertificateNeed::None)
            parts.append(tr("教师资格证: %1").arg(codeText(specialty.teacherCertificate)));
        parts.append(specialty.family);
        return parts.join(u"；");
    }
    static QString facts(const ExamOnly &exam)
    {
        return QStringList{
            exam.note, list(exam.names), list(exam.specialties), list(exam.words), list(exam.postWords)}
            .join(u"；");
    }

    /// Rows of two lists by their names: gone, changed, new.
    template <typename T, typename Name>
    void compareRows(const QList<T> &before, const QList<T> &after, const QString &what, Name name)
    {
        QMap<QString, QString> left;
        QMap<QString, QString> right;
        // Two rows of one name are told as one.
        for (const T &row : before)
            left[name(row)] += facts(row);
        for (const T &row : after)
            right[name(row)] += facts(row);
        compareMaps(left, right, what);
    }

    void compareSpecialties()
    {
        const auto name = [](const Specialty &specialty) { return specialty.name; };
        compareRows(m_before.specialties, m_after.specialties, tr("Specialty %1"), name);
        QStringList order;
        QStringList orderBefore;
        for (const Specialty &specialty : m_after.specialties)
            order.append(specialty.name);
        for (const Specialty &specialty : m_before.specialties) {
            if (order.contains(specialty.name))
                orderBefore.append(specialty.name);
        }
        order.removeIf([&orderBefore](const QString &one) { return !orderBefore.contains(one); });
        add(tr("Order of the specialties"), list(orderBefore), list(order));
    }

    void compareExamOnly()
    {
        const auto name = [](const ExamOnly &exam) { return exam.profession; };
        compareRows(m_before.examOnly, m_after.examOnly, tr("By examination only: %1"), name);
    }

    void compareMaps(
        const QMap<QString, QString> &before, const QMap<QString, QString> &after, const QString &what)
    {
        for (auto it = before.begin(); it != before.end(); ++it)
            add(what.arg(it.key()), it.value(), after.value(it.key()));
        for (auto it = after.begin(); it != after.end(); ++it) {
            if (!before.contains(it.key()))
                add(what.arg(it.key()), QString(), it.value());
        }
    }

    const Policy &m_before;
    const Policy &m_after;
    QList<PolicyChange> m_changes;
};

} // namespace

QList<PolicyChange> policyChanges(const Policy &before, const Policy &after)
{
    return PolicyComparison(before, after).run();
}

QList<PolicyChange> calendarChanges(const WorkingCalendar &before, const WorkingCalendar &after, int year)
{
    QList<PolicyChange> changes;
    for (QDate day(year, 1, 1); day.year() == year; day = day.addDays(1)) {
        const QString was = PolicyComparison::day(before, day);
        const QString is = PolicyComparison::day(after, day);
        if (was != is)
            changes.append({DayOrMonth(day).toChinese(), was, is});
    }
    return changes;
}

} // namespace chuding
