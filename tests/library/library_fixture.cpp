// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library_fixture.h"

#include "domain/id_number.h"

namespace chuding::test {

QString sampleIdNumber(int n)
{
    const QString first17 = QStringLiteral("652829199") + QString::number(n / 1000 % 10) +
                            QStringLiteral("0101") +
                            QStringLiteral("%1").arg(n % 1000, 3, 10, QLatin1Char('0'));
    return first17 + idNumberCheckDigit(first17);
}

Dossier sampleDossier(int n)
{
    Dossier dossier;
    dossier.id = QUuid::createUuid();
    dossier.policyId = QStringLiteral("xj-bohu-2024");
    dossier.person = {.name = QStringLiteral("张试例") + QString::number(n),
        .formerName = {},
        .sex = Sex::Female,
        .idNumber = sampleIdNumber(n),
        .birth = DayOrMonth(QDate(1990 + n / 1000 % 10, 1, 1)),
        .ethnicGroup = QStringLiteral("汉族"),
        .politicalStatus = QStringLiteral("群众"),
        .phone = QStringLiteral("13900000000")};
    dossier.employment.unitName = QStringLiteral("博湖县试例中学");
    dossier.employment.unitKind = UnitKind::PublicInstitution;
    dossier.employment.inCounty = true;
    dossier.employment.department = QStringLiteral("博湖县试例局");
    dossier.employment.postCategory = PostCategory::Professional;
    dossier.employment.postName = QStringLiteral("教师");
    dossier.employment.postRole = PostRole::Teacher;
    dossier.employment.subjects = {QStringLiteral("语文")};
    dossier.employment.workStart = DayOrMonth::ofMonth(2021, 9);
    dossier.employment.professionalStart = DayOrMonth(QDate(2021, 9, 1));
    Education education;
    education.level = EducationLevel::Bachelor;
    education.mode = StudyMode::FullTime;
    education.outcome = StudyOutcome::Graduated;
    education.school = QStringLiteral("试例大学");
    education.major = QStringLiteral("汉语言文学");
    education.graduated = DayOrMonth(QDate(2021, 7, 1));
    education.degree = Degree::Bachelor;
    education.diplomaNumber = QStringLiteral("100001202105000001");
    dossier.education = {education};
    dossier.application = {
        QStringLiteral("中学教师"), TitleLevel::Assistant, QStringLiteral("中小学二级教师")};
    dossier.assessments = {{2022, AssessmentResult::Qualified}, {2023, AssessmentResult::Qualified}};
    for (const int year : {2022, 2023}) {
        dossier.training.append({year, TrainingKind::Professional, TrainingSource::System});
        dossier.training.append({year, TrainingKind::Public, TrainingSource::System});
    }
    dossier.mandarin.level = MandarinLevel::L2A;
    dossier.mandarin.score = 88.5;
    dossier.teacherCertificate = QStringLiteral("初级中学 语文");
    dossier.meritText = QStringLiteral("承担七年级语文教学，示例业绩。");
    for (const AttachmentKind kind : {AttachmentKind::Diploma, AttachmentKind::MandarinCertificate,
             AttachmentKind::AssessmentForm, AttachmentKind::Commitment}) {
        Attachment attachment;
        attachment.kind = kind;
        dossier.attachments.append(attachment);
    }
    return dossier;
}

PublicityRound sampleRound(const QList<Dossier> &members)
{
    PublicityRound round;
    round.id = QUuid::createUuid();
    round.policyId = QStringLiteral("xj-bohu-2024");
    round.unitName = QStringLiteral("博湖县试例中学");
    round.period = {QDate(2024, 9, 9), QDate(2024, 9, 13)};
    for (const Dossier &dossier : members) {
        round.members.append({dossier.id, dossier.person.idNumber, dossier.person.name,
            dossier.application.specialty, dossier.employment.unitName, 0});
    }
    return round;
}

QStringList problemTexts(const Library &library)
{
    static const QStringList kinds{QStringLiteral("database"), QStringLiteral("document"),
        QStringLiteral("columns"), QStringLiteral("missing"), QStringLiteral("changed"),
        QStringLiteral("stray"), QStringLiteral("chain")};
    QStringList texts;
    for (const VerifyProblem &problem : need(library.verify()))
        texts.append(kinds[static_cast<int>(problem.kind)] + u' ' + problem.subject);
    return texts;
}

LibraryFixture::LibraryFixture()
    : library(need(Library::create(path(), sampleInfo())))
{
    library->setOperator(QStringLiteral("试例经办"));
}

void LibraryFixture::reopen(OpenMode mode)
{
    library.reset();
    library = need(Library::open(path(), mode));
    library->setOperator(QStringLiteral("试例经办"));
}

} // namespace chuding::test
