// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "posted_facts.h"

#include "domain/id_number.h"

#include <QCoreApplication>

namespace chuding {

using namespace Qt::StringLiterals;

namespace {

/// Compares what a wall notice prints.
class PostedFacts
{
    Q_DECLARE_TR_FUNCTIONS(chuding::PostedFacts)

public:
    PostedFacts(QUuid id, const QString &name)
        : m_id(id)
        , m_name(name)
    {
    }

    void compareLine(const PublicityMember &posted, const Dossier &now)
    {
        compare(u"person.name"_s, tr("Name"), posted.name, now.person.name);
        compareNumbers(posted.idNumber, now.person.idNumber);
        compare(u"unit.name"_s, tr("Unit"), posted.unitName, now.employment.unitName);
        compare(u"apply.specialty"_s, tr("Specialty"), posted.specialty, now.application.specialty);
    }

    void compareAll(const Dossier &a, const Dossier &b)
    {
        compare(u"person.name"_s, tr("Name"), a.person.name, b.person.name);
        compare(u"person.sex"_s, tr("Sex"), codeText(a.person.sex), codeText(b.person.sex));
        compare(u"person.ethnic"_s, tr("Ethnic group"), a.person.ethnicGroup, b.person.ethnicGroup);
        compare(u"person.political"_s, tr("Political status"), a.person.politicalStatus,
            b.person.politicalStatus);
        compareNumbers(a.person.idNumber, b.person.idNumber);
        compare(u"work.start"_s, tr("Start of work"), a.employment.workStart.toChineseMonth(),
            b.employment.workStart.toChineseMonth());
        compare(u"staff.unit"_s, tr("Staffing unit"), a.employment.staffUnit, b.employment.staffUnit);
        compare(u"unit.name"_s, tr("Unit"), a.employment.unitName, b.employment.unitName);
        compare(u"work.history"_s, tr("Work history"), historyText(a), historyText(b));
        compare(u"politicsText"_s, tr("Political conduct"), a.politicsText, b.politicsText);
        compare(u"meritText"_s, tr("Achievements"), a.meritText, b.meritText);
        compare(u"apply.specialty"_s, tr("Specialty"), a.application.specialty, b.application.specialty);
        compare(u"apply.level"_s, tr("Level"), codeText(a.application.level), codeText(b.application.level));
    }

    QList<PostedChange> take() { return std::move(m_changes); }

private:
    void compare(const QString &field, const QString &label, const QString &before, const QString &after)
    {
        if (before.trimmed() != after.trimmed())
            m_changes.append({m_id, m_name, field, label, before.trimmed(), after.trimmed()});
    }

    void compareNumbers(const QString &before, const QString &after)
    {
        if (before != after)
            m_changes.append({m_id, m_name, u"person.id"_s, tr("ID number"), differing(before, after),
                differing(after, before)});
    }

    /// Masked, but for the digits that are others in `other`.
    static QString differing(const QString &number, const QString &other)
    {
        QString shown = maskedIdNumber(number);
        for (qsizetype i = 0; number.size() == other.size() && i < number.size(); ++i) {
            if (number[i] != other[i])
                shown[i] = number[i];
        }
        return shown;
    }

    static QString historyText(const Dossier &dossier)
    {
        QStringList lines;
        for (const WorkPeriod &work : dossier.workHistory) {
            const QString until = work.period.to.isKnown() ? work.period.to.toChineseMonth() : u"今"_s;
            lines.append(work.period.from.toChineseMonth() + u"至"_s + until + u" "_s + work.unitName +
                         (work.secondment ? u"（借调）"_s : QString()));
        }
        return lines.join(u"；"_s);
    }

    QUuid m_id;
    QString m_name;
    QList<PostedChange> m_changes;
};

} // namespace

QList<PostedChange> postedChanges(const Dossier &posted, const Dossier &now)
{
    PostedFacts facts(now.id, posted.person.name);
    facts.compareAll(posted, now);
    return facts.take();
}

QList<PostedChange> postedChanges(const PublicityMember &posted, const Dossier &now)
{
    PostedFacts facts(now.id, posted.name);
    facts.compareLine(posted, now);
    return facts.take();
}

} // namespace chuding
