// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dossier.h"
#include "domain/publicity.h"

#include <QRandomGenerator>

namespace chuding {

/// Randomly filled values, the same for the same seed. `forRoster` keeps to what the columns of a
/// roster hold, so that a dossier written to one and read back is the same.
class RandomValues
{
public:
    explicit RandomValues(quint32 seed, bool forRoster = false)
        : m_random(seed)
        , m_forRoster(forRoster)
    {
    }

    Dossier dossier()
    {
        Dossier dossier;
        dossier.id = uuid();
        dossier.policyId = QStringLiteral("xj-bohu-2024");
        fillPerson(dossier.person);
        fillEmployment(dossier.employment);
        for (int i = below(4); i > 0; --i)
            dossier.workHistory.append({monthRange(), name(), yes()});
        for (int i = below(4); i > 0; --i)
            dossier.education.append(education());
        dossier.application = {specialty(), maybeCode<TitleLevel>(), text()};
        for (int i = below(4); i > 0; --i)
            dossier.assessments.append({2000 + below(30), code<AssessmentResult>()});
        for (int i = below(4); i > 0; --i)
            dossier.assessmentProofs.append({2000 + below(30), code<AssessmentResult>()});
        for (const TrainingKind kind : {TrainingKind::Professional, TrainingKind::Public}) {
            for (int i = below(4); i > 0; --i)
                dossier.training.append({2000 + below(30), kind, code<TrainingSource>()});
        }
        if (yes())
            dossier.exemption = exemption();
        dossier.mandarin = {
            maybeCode<MandarinLevel>(), yes() ? std::optional(below(10001) / 100.0) : std::nullopt, extra()};
        dossier.teacherCertificate = text();
        dossier.politicsText = extra();
        dossier.meritText = extra();
        dossier.unitPapersSigned = maybe();
        for (int i = below(6); i > 0; --i)
            dossier.attachments.append(attachment());
        fillEvents(dossier.events);
        for (int i = below(3); i > 0; --i)
            dossier.confirmations.append(confirmation());
        return dossier;
    }

    PublicityRound round(PublicityKind kind)
    {
        PublicityRound round;
        round.id = uuid();
        round.policyId = QStringLiteral("xj-bohu-2024");
        round.kind = kind;
        round.unitName = name();
        for (int i = below(4); i > 0; --i)
            round.members.append({uuid(), digits(18), name(), text(), name(), below(9)});
        round.period = {day(), day()};
        round.postedOn = maybeDay();
        round.office = text();
        round.phone = text();
        round.objection = maybeCode<ObjectionState>();
        round.objectionNote = text();
        round.resultDate = maybeDay();
        if (yes())
            round.notice = PublicityPaper{name(), {day(), maybeDay()}, name(), below(9)};
        if (yes())
            round.result = PublicityPaper{name(), {maybeDay(), day()}, name(), below(9)};
        if (yes())
            round.report =
                PublicityReport{below(9), below(9), below(9), {{text(), below(9), {digits(18), digits(15)}}}};
        round.postedSha256 = digits(64);
        return round;
    }

    int below(int limit) { return static_cast<int>(m_random.bounded(limit)); }
    bool yes() { return m_random.bounded(2) == 1; }
    QUuid uuid()
    {
        return QUuid(m_random.generate(), 0x1234, 0x4567, 0x89, 0xab, 0xcd, 0xef, 1, 2, 3,
            static_cast<uchar>(below(256)));
    }
    QDate day() { return QDate(1950, 1, 1).addDays(below(30000)); }
    QDate maybeDay() { return yes() ? day() : QDate(); }

    QString name()
    {
        static const QStringList names{QStringLiteral("张试例"), QStringLiteral("古丽试·买买提例"),
            QStringLiteral("𠮷试例"), QStringLiteral("博湖县试例（北）水管站"), QStringLiteral("试例第2中学"),
            QStringLiteral("a, \"b\" & <c>")};
        return names[below(static_cast<int>(names.size()))];
    }

    QString text()
    {
        if (below(3) == 0)
            return {};
        if (m_forRoster || below(4) != 0)
            return name();
        static const QStringList odd{QStringLiteral("line\nbreak\ttab"), QStringLiteral("quote\"back\\slash"),
            QStringLiteral("  blanks  "), QStringLiteral("控\u0001制"), QStringLiteral("2022.1"),
            QStringLiteral("/~01~1")};
        return odd[below(static_cast<int>(odd.size()))];
    }

private:
    /// A roster stores it as printed: no blanks, wide brackets.
    QString specialty() { return m_forRoster ? QStringLiteral("技工院校教师（初级）") : text(); }
    /// A field that a roster has no column for.
    QString extra() { return m_forRoster ? QString() : text(); }
    std::optional<bool> maybe() { return yes() ? std::optional(yes()) : std::nullopt; }
    QString digits(int count)
    {
        QString out;
        for (int i = 0; i < count; ++i)
            out += QChar(u'0' + below(10));
        return out;
    }

    template <typename E>
    E code()
    {
        const auto &table = codeTable<E>();
        return table[below(static_cast<int>(table.size()))].value;
    }
    template <typename E>
    std::optional<E> maybeCode()
    {
        return yes() ? std::optional(code<E>()) : std::nullopt;
    }

    DayOrMonth date()
    {
        const QDate some = day();
        return yes() ? DayOrMonth(some) : DayOrMonth::ofMonth(some.year(), some.month());
    }
    DayOrMonth maybeDate() { return yes() ? date() : DayOrMonth(); }
    MonthRange monthRange() { return {date(), maybeDate()}; }
    Moment moment() { return yes() ? Moment(day(), QTime(below(24), below(60))) : Moment(day()); }

    void fillPerson(Person &person)
    {
        person.name = name();
        person.formerName = extra();
        person.sex = maybeCode<Sex>();
        person.idNumber = digits(18);
        person.birth = maybeDate();
        person.ethnicGroup = yes() ? QStringLiteral("维吾尔族") : QString();
        person.politicalStatus = yes() ? QStringLiteral("群众") : QString();
        person.phone = digits(11);
    }

    void fillEmployment(Employment &employment)
    {
        employment.unitName = text();
        employment.creditCode = digits(17) + u'X';
        employment.unitKind = maybeCode<UnitKind>();
        employment.inCounty = maybe();
        employment.department = text();
        employment.staffUnit = text();
        employment.postCategory = maybeCode<PostCategory>();
        employment.postName = text();
        employment.postRole = maybeCode<PostRole>();
        for (int i = below(3); i > 0; --i)
            employment.subjects.append(name());
        employment.workStart = maybeDate();
        employment.professionalStart = maybeDate();
        employment.currentTitle = text();
    }

    Education education()
    {
        Education education;
        education.level = m_forRoster ? code<EducationLevel>() : maybeCode<EducationLevel>();
        education.mode = maybeCode<StudyMode>();
        education.outcome = m_forRoster ? code<StudyOutcome>() : maybeCode<StudyOutcome>();
        education.school = text();
        education.major = text();
        education.graduated = maybeDate();
        education.degree = maybeCode<Degree>();
        education.diplomaNumber = digits(18);
        education.degreeNumber = extra();
        return education;
    }

    Exemption exemption()
    {
        return {code<ExemptionGroup>(), maybeCode<ExemptionStage>(), maybeCode<ExemptionApprover>(),
            yes() ? monthRange() : MonthRange(), extra()};
    }

    Attachment attachment()
    {
        Attachment attachment;
        attachment.kind = code<AttachmentKind>();
        if (m_forRoster)
            return attachment;
        attachment.sha256 = digits(64);
        attachment.fileName = text();
        attachment.sizeBytes = static_cast<qint64>(m_random.generate64() % (qint64(1) << 52));
        attachment.pages = below(100);
        attachment.signedByLeader = maybe();
        attachment.sealed = maybe();
        return attachment;
    }

    void fillEvents(QList<EventRecord> &events)
    {
        if (m_forRoster) {
            for (const DossierEvent event :
                {DossierEvent::Applied, DossierEvent::Reviewed, DossierEvent::Delivered}) {
                if (yes())
                    events.append({event, moment()});
            }
            return;
        }
        for (int i = below(6); i > 0; --i)
            events.append(event());
    }

    /// Half of them as format 1 has them.
    EventRecord event()
    {
        EventRecord record{code<DossierEvent>(), moment()};
        if (yes())
            return record;
        record.by = extra();
        record.role = maybeCode<OfficeRole>();
        record.office = extra();
        record.revision = below(9);
        record.package = yes() ? uuid() : QUuid();
        for (int i = below(3); i > 0; --i)
            record.reasons.append(
                {yes() ? QStringLiteral("R-ATT-10") : QString(), maybeCode<AttachmentKind>(), text()});
        record.deadline = yes() ? moment() : Moment();
        return record;
    }

    Confirmation confirmation()
    {
        Confirmation confirmation;
        confirmation.rule = QStringLiteral("R-ATT-%1").arg(1 + below(20));
        confirmation.yes = yes();
        if (m_forRoster)
            return confirmation;
        confirmation.reason = text();
        confirmation.by = text();
        confirmation.at = yes() ? moment() : Moment();
        confirmation.judged = digits(64);
        return confirmation;
    }

    QRandomGenerator m_random;
    bool m_forRoster;
};

} // namespace chuding
