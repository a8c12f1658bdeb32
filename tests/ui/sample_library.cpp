// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_library.h"

#include "domain/id_number.h"

using namespace chuding;

namespace {

QString withCheckDigit(const QString &first17)
{
    return first17 + idNumberCheckDigit(first17);
}

PublicityRound roundOf(
    const QList<StoredDossier> &people, PublicityKind kind, const DayRange &period, QDate result)
{
    PublicityRound round;
    round.id = QUuid::createUuid();
    round.policyId = sampleInfo().policyId;
    round.kind = kind;
    round.unitName = sampleInfo().unitName;
    for (const StoredDossier &one : people)
        round.members.append({one.dossier.id, one.dossier.person.idNumber, one.dossier.person.name,
            one.dossier.application.specialty, one.dossier.employment.unitName, one.revision});
    round.period = period;
    round.postedOn = period.from;
    round.objection = ObjectionState::None;
    round.resultDate = result;
    return round;
}

EventRecord eventAt(DossierEvent event, const char *moment)
{
    return {event, Moment::fromText(QString::fromLatin1(moment)).value()};
}

Attachment declared(AttachmentKind kind)
{
    Attachment attachment;
    attachment.kind = kind;
    return attachment;
}

} // namespace

Dossier sampleDossier(const QString &name, const QString &idNumber)
{
    Dossier dossier;
    dossier.id = QUuid::createUuid();
    dossier.policyId = QStringLiteral("xj-bohu-2024");
    dossier.person.name = name;
    dossier.person.idNumber = idNumber;
    dossier.person.sex = idNumberSex(idNumber);
    dossier.person.birth = DayOrMonth(idNumberBirth(idNumber));
    dossier.person.ethnicGroup = QStringLiteral("汉族");
    dossier.person.politicalStatus = QStringLiteral("群众");
    dossier.person.phone = QStringLiteral("13999000000");
    dossier.employment.unitName = QStringLiteral("博湖县试例中学");
    dossier.employment.creditCode = QStringLiteral("12652829MB1T00017X");
    dossier.employment.unitKind = UnitKind::PublicInstitution;
    dossier.employment.inCounty = true;
    dossier.employment.department = QStringLiteral("博湖县试例教育局");
    dossier.employment.staffUnit = QStringLiteral("博湖县试例中学");
    dossier.employment.postCategory = PostCategory::Professional;
    dossier.employment.postName = QStringLiteral("教师");
    dossier.employment.postRole = PostRole::Teacher;
    dossier.employment.subjects = QStringList{QStringLiteral("语文")};
    dossier.employment.workStart = DayOrMonth(QDate(2023, 8, 1));
    dossier.employment.professionalStart = DayOrMonth(QDate(2023, 8, 1));
    Education education;
    education.level = EducationLevel::Bachelor;
    education.mode = StudyMode::FullTime;
    education.outcome = StudyOutcome::Graduated;
    education.school = QStringLiteral("试例师范大学");
    education.major = QStringLiteral("汉语言文学");
    education.graduated = DayOrMonth(QDate(2023, 6, 30));
    education.degree = Degree::Bachelor;
    dossier.education.append(education);
    dossier.application.specialty = QStringLiteral("中小学教师");
    dossier.application.level = TitleLevel::Assistant;
    dossier.application.title = QStringLiteral("二级教师");
    dossier.assessments.append({2023, AssessmentResult::Qualified});
    dossier.training.append({2023, TrainingKind::Professional, TrainingSource::System});
    dossier.training.append({2023, TrainingKind::Public, TrainingSource::System});
    dossier.mandarin.level = MandarinLevel::L2A;
    dossier.mandarin.score = 88.5;
    dossier.unitPapersSigned = true;
    for (const AttachmentKind kind : {AttachmentKind::Diploma, AttachmentKind::DegreeCertificate,
             AttachmentKind::EducationRecord, AttachmentKind::ProfessionalTraining,
             AttachmentKind::PublicTraining, AttachmentKind::MandarinCertificate,
             AttachmentKind::AssessmentForm, AttachmentKind::Notice, AttachmentKind::NoticeResult,
             AttachmentKind::Recommendation, AttachmentKind::Commitment, AttachmentKind::TeacherCertificate})
        dossier.attachments.append(declared(kind));
    dossier.teacherCertificate = QStringLiteral("初级中学 语文");
    return dossier;
}

QList<SamplePerson> samplePeople()
{
    return {
        {QStringLiteral("张试例"), withCheckDigit(QStringLiteral("65282919990315901"))},
        {QStringLiteral("李试一"), withCheckDigit(QStringLiteral("65282920000203102"))},
        {QStringLiteral("阿依例·试二"), withCheckDigit(QStringLiteral("65282920010817907"))},
        {QStringLiteral("王例三"), withCheckDigit(QStringLiteral("65282919980520204"))},
    };
}

LibraryInfo sampleInfo()
{
    LibraryInfo info;
    info.id = QUuid::createUuid();
    info.unitName = QStringLiteral("博湖县试例中学");
    info.role = OfficeRole::Employer;
    info.policyId = QStringLiteral("xj-bohu-2024");
    info.demonstrationMoment = Moment(QDate(2024, 10, 20), QTime(12, 0));
    return info;
}

bool makeSampleLibrary(const QString &path)
{
    auto library = Library::create(path, sampleInfo());
    if (!library)
        return false;
    for (const SamplePerson &person : samplePeople()) {
        Dossier dossier = sampleDossier(person.name, person.idNumber);
        if (person.name == QStringLiteral("王例三"))
            dossier.employment.unitKind = UnitKind::GovernmentOrgan;
        if (!library.value()->save(dossier, 0, QStringLiteral("test")))
            return false;
    }
    return true;
}

bool publiciseSample(const QString &path)
{
    const auto library = Library::open(path, OpenMode::ReadWrite);
    const auto people = library ? (*library)->dossiers() : Result<QList<StoredDossier>>(library.error());
    if (!people)
        return false;
    ChangeSet step;
    step.rounds.append({roundOf(
        *people, PublicityKind::First, {QDate(2024, 10, 8), QDate(2024, 10, 14)}, QDate(2024, 10, 15))});
    return (*library)->apply(step, QStringLiteral("test")).ok();
}

bool makeReadyLibrary(const QString &path)
{
    LibraryInfo info = sampleInfo();
    info.demonstrationMoment = Moment(QDate(2024, 10, 28), QTime(12, 0));
    const auto library = Library::create(path, info);
    if (!library)
        return false;
    for (const SamplePerson &person : samplePeople()) {
        Dossier dossier = sampleDossier(person.name, person.idNumber);
        dossier.assessmentProofs.append({2024, AssessmentResult::Qualified});
        for (const AttachmentKind kind :
            {AttachmentKind::Submission, AttachmentKind::NoticeReport, AttachmentKind::AssessmentProof})
            dossier.attachments.append(declared(kind));
        dossier.events = {eventAt(DossierEvent::Applied, "2024-10-15T11:00"),
            eventAt(DossierEvent::UnitReviewed, "2024-10-16T10:00"),
            eventAt(DossierEvent::Reviewed, "2024-10-17T16:00")};
        if (person.name == QStringLiteral("王例三"))
            dossier.employment.department.clear();
        if (!(*library)->save(dossier, 0, QStringLiteral("test")))
            return false;
    }
    const auto people = (*library)->dossiers();
    if (!people)
        return false;
    ChangeSet step;
    step.rounds.append({roundOf(
        *people, PublicityKind::First, {QDate(2024, 10, 8), QDate(2024, 10, 14)}, QDate(2024, 10, 15))});
    step.rounds.append({roundOf(
        *people, PublicityKind::Second, {QDate(2024, 10, 17), QDate(2024, 10, 24)}, QDate(2024, 10, 25))});
    return (*library)->apply(step, QStringLiteral("test")).ok();
}
