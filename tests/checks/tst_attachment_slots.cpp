// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/attachment_slots.h"
#include "rule_rows.h"
#include "test_case.h"

#include <QCoreApplication>

using namespace chuding;
using namespace chuding::test;
using namespace Qt::StringLiterals;
using Need = AttachmentNeed;

/// Which papers the notice wants of whom: each condition below, at and above its limit.
class TestAttachmentSlots : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_rows.load()); }
    void needs_data();
    void needs();
    void notices_data();
    void notices();
    void papers_data();
    void papers();
    void everySlotSaysWhy();
    void rulesAgree_data() { needs_data(); }
    void rulesAgree();
    void alternativesServe();
    void findingsOfASlot();

private:
    [[nodiscard]] Dossier dossier(const QString &change) { return m_rows.row(change).dossier; }
    [[nodiscard]] QList<AttachmentSlot> slotsOf(const Dossier &dossier) const
    {
        return requiredAttachments(dossier, m_rows.context());
    }
    [[nodiscard]] static AttachmentSlot slotOf(const QList<AttachmentSlot> &all, AttachmentKind kind)
    {
        const auto it = std::find_if(
            all.cbegin(), all.cend(), [kind](const AttachmentSlot &slot) { return slot.kind == kind; });
        return it == all.cend() ? AttachmentSlot() : *it;
    }

    RuleRows m_rows;
};

void TestAttachmentSlots::needs_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<AttachmentKind>("kind");
    QTest::addColumn<Need>("need");
    const auto add = [](const char *name, const QString &change, AttachmentKind kind, Need need) {
        QTest::newRow(name) << change << kind << need;
    };
    using K = AttachmentKind;
    add("diploma", u""_s, K::Diploma, Need::Required);
    add("commitment", u""_s, K::Commitment, Need::Required);
    add("recommendation", u""_s, K::Recommendation, Need::Advised);
    // 学位证: by level and by what is filled in.
    add("degree: bachelor", u"edu1.degree=学士"_s, K::DegreeCertificate, Need::Required);
    add("degree: not known", u"edu1.degree="_s, K::DegreeCertificate, Need::Advised);
    add("degree: none", u"edu1.degree=无"_s, K::DegreeCertificate, Need::NotNeeded);
    add("degree: associate", u"edu1.level=专科"_s, K::DegreeCertificate, Need::NotNeeded);
    add("degree: master", u"edu1.level=硕士研究生|edu1.degree=硕士"_s, K::DegreeCertificate, Need::Required);
    add("degree: no education", u"!edu"_s, K::DegreeCertificate, Need::Open);
    // 学信网 covers 专科 and above.
    add("record: secondary", u"edu1.level=普通中专|edu1.degree="_s, K::EducationRecord, Need::NotNeeded);
    add("record: associate", u"edu1.level=专科|edu1.degree="_s, K::EducationRecord, Need::Required);
    add("record: bachelor", u""_s, K::EducationRecord, Need::Required);
    add("record: no education", u"!edu"_s, K::EducationRecord, Need::Open);
    add("report: secondary", u"edu1.level=普通中专|edu1.degree="_s, K::EnrolmentReport, Need::NotNeeded);
    add("report: associate", u"edu1.level=专科|edu1.degree="_s, K::EnrolmentReport, Need::Instead);
    // The personnel file: always of 中专, else where there is no record.
    add("archive: record there", u""_s, K::Transcript, Need::NotNeeded);
    add("archive: report there", u"-学历备案表|+学籍验证报告"_s, K::Transcript, Need::NotNeeded);
    add("archive: no record", u"-学历备案表"_s, K::Transcript, Need::Instead);
    add("archive: one paper", u"-学历备案表|+鉴定表"_s, K::Transcript, Need::Advised);
    add("archive: secondary, none", u"@巴图试|-毕业生登记表|-鉴定表|-成绩单"_s, K::Appraisal, Need::Required);
    add("archive: secondary, some", u"@巴图试|-鉴定表"_s, K::Appraisal, Need::Advised);
    // 继续教育
    add("training: listed", u""_s, K::PublicTraining, Need::Required);
    add("training: not listed", u"training.public="_s, K::PublicTraining, Need::Required);
    add("training: exempt for all years",
        u"training.public=|training.professional=|exemption.group=驻村管寺|exemption.period=2020-01~2024-12"_s,
        K::PublicTraining, Need::NotNeeded);
    add("training: exempt for too few",
        u"@巴图试|training.public=|training.professional=|exemption.group=驻村管寺|exemption.period="
        u"2024-01~2024-12"_s,
        K::PublicTraining, Need::Required);
    add("exemption: none", u""_s, K::ExemptionForm, Need::NotNeeded);
    add("exemption: filled in", u"exemption.group=驻村管寺|exemption.period=2024-01~2024-12"_s,
        K::ExemptionForm, Need::Required);
    // 普通话: staff of 事业单位
    add("mandarin: public institution", u"unit.kind=事业单位"_s, K::MandarinCertificate, Need::Required);
    add("mandarin: enterprise", u"@褚试一四"_s, K::MandarinCertificate, Need::NotNeeded);
    add("mandarin: not known", u"unit.kind="_s, K::MandarinCertificate, Need::Open);
    add("mandarin: private school", u"@例十九甲|unit.kind=民办非企业"_s, K::MandarinCertificate,
        Need::Advised);
    add("mandarin: private, no teacher", u"unit.kind=民办非企业|post.role=其他|apply.specialty=水利"_s,
        K::MandarinCertificate, Need::NotNeeded);
    // 考核
    add("assessment: form entered", u"assessments=2023=合格|assessmentProofs="_s, K::AssessmentForm,
        Need::Required);
    add("assessment: proof beside it", u"assessments=2023=合格|assessmentProofs="_s, K::AssessmentProof,
        Need::Instead);
    add("assessment: proof entered", u"assessments=|assessmentProofs=2024=合格"_s, K::AssessmentProof,
        Need::Required);
    add("assessment: nothing, no year", u"assessments=|assessmentProofs="_s, K::AssessmentProof,
        Need::Required);
    add("assessment: nothing, two years", u"@巴图试|assessments=|assessmentProofs="_s, K::AssessmentForm,
        Need::Required);
    // 教师资格证
    add("certificate: teacher", u"@例十九甲"_s, K::TeacherCertificate, Need::Required);
    add("certificate: technical school", u"@例二十一"_s, K::TeacherCertificate, Need::Advised);
    add("certificate: water", u"apply.specialty=水利"_s, K::TeacherCertificate, Need::NotNeeded);
    add("certificate: no specialty", u"apply.specialty="_s, K::TeacherCertificate, Need::Open);
}

void TestAttachmentSlots::needs()
{
    QFETCH(QString, change);
    QFETCH(AttachmentKind, kind);
    QFETCH(Need, need);
    const AttachmentSlot slot = slotOf(slotsOf(dossier(change)), kind);
    QCOMPARE(slot.kind, kind);
    QVERIFY2(slot.need == need, qPrintable(slot.condition));
}

void TestAttachmentSlots::notices_data()
{
    QTest::addColumn<QDate>("result");
    QTest::addColumn<bool>("applied");
    QTest::addColumn<bool>("roundsKnown");
    QTest::addColumn<Need>("need");
    const QDate today(2024, 10, 20);
    QTest::newRow("no result") << QDate() << false << true << Need::Due;
    QTest::newRow("result tomorrow") << today.addDays(1) << false << true << Need::Due;
    QTest::newRow("result today") << today << false << true << Need::Required;
    QTest::newRow("result yesterday") << today.addDays(-1) << false << true << Need::Required;
    QTest::newRow("applied") << QDate() << true << true << Need::Required;
    QTest::newRow("rounds not at hand") << QDate() << false << false << Need::Required;
}

void TestAttachmentSlots::notices()
{
    QFETCH(QDate, result);
    QFETCH(bool, applied);
    QFETCH(bool, roundsKnown);
    QFETCH(Need, need);
    Dossier person = dossier(u""_s);
    person.events.clear();
    const Moment noon(QDate(2024, 10, 20), QTime(12, 0));
    if (applied)
        person.events.append({DossierEvent::Applied, noon});
    PublicityRound round;
    round.resultDate = result;
    CheckContext context = m_rows.context();
    context.asOf = noon;
    context.firstRound = &round;
    context.secondRound = nullptr;
    context.roundsKnown = roundsKnown;
    const auto all = requiredAttachments(person, context);
    QCOMPARE(slotOf(all, AttachmentKind::Notice).need, need);
    QCOMPARE(slotOf(all, AttachmentKind::NoticeResult).need, need);
}

void TestAttachmentSlots::papers_data()
{
    QTest::addColumn<QList<DossierEvent>>("events");
    QTest::addColumn<Need>("need");
    QTest::newRow("applied") << QList{DossierEvent::Applied} << Need::Later;
    QTest::newRow("reviewed") << QList{DossierEvent::Applied, DossierEvent::Reviewed} << Need::Due;
    QTest::newRow("delivered") << QList{DossierEvent::Applied, DossierEvent::Reviewed,
                                      DossierEvent::Delivered}
                               << Need::Required;
}

void TestAttachmentSlots::papers()
{
    QFETCH(QList<DossierEvent>, events);
    QFETCH(Need, need);
    Dossier person = dossier(u""_s);
    person.events.clear();
    for (const DossierEvent event : std::as_const(events))
        person.events.append({event, Moment(QDate(2024, 10, 20), QTime(12, 0))});
    const auto all = slotsOf(person);
    QCOMPARE(slotOf(all, AttachmentKind::Submission).need, need);
    QCOMPARE(slotOf(all, AttachmentKind::NoticeReport).need, need);
}

void TestAttachmentSlots::everySlotSaysWhy()
{
    const auto all = slotsOf(dossier(u""_s));
    QCOMPARE(all.size(), codeTable<AttachmentKind>().size());
    for (const AttachmentSlot &slot : all) {
        const QByteArray name = codeText(slot.kind).toUtf8();
        QVERIFY2(!slot.condition.isEmpty(), name);
        if (slot.kind == AttachmentKind::Photo) { // for a paper of ours: the notice does not speak of it
            QVERIFY(slot.rule.isEmpty() && slot.clause.isEmpty());
            QCOMPARE(slot.need, Need::NotNeeded);
            continue;
        }
        QVERIFY2(ruleIds().contains(slot.rule) || slot.rule == u"R-ATT-6", name);
        QVERIFY2(slot.clause.startsWith(u"五("), name);
    }
}

void TestAttachmentSlots::rulesAgree()
{
    // What is required and taken away is an error of the rules; what is not needed never is one.
    QFETCH(QString, change);
    QFETCH(AttachmentKind, kind);
    const RosterRow row = m_rows.row(change);
    const QString name = codeText(kind);
    Dossier without = row.dossier;
    without.attachments.removeIf([kind](const Attachment &one) { return one.kind == kind; });
    const auto slot = slotOf(slotsOf(without), kind);
    const auto findings = check(without, m_rows.context());
    const bool error = std::any_of(findings.cbegin(), findings.cend(), [&](const Finding &finding) {
        return finding.severity == Severity::Error && finding.field == u"attachments" &&
               (finding.message.contains(name) || (finding.rule == slot.rule && slot.rule != u"R-ATT-5"));
    });
    // Without an entry it is R-CE-1 and R-ASSESS-1 that speak, about the entry.
    const bool entry = slot.rule == u"R-ATT-5" || slot.rule == u"R-ATT-7";
    if (slot.need == Need::Required && !isServed(slot, without) && !entry)
        QVERIFY2(error, qPrintable(slot.condition));
    if (slot.need == Need::NotNeeded || slot.need == Need::Open)
        QVERIFY2(!error, qPrintable(slot.condition));
}

void TestAttachmentSlots::alternativesServe()
{
    Dossier person = dossier(u"-学历备案表"_s);
    QVERIFY(!isServed(slotOf(slotsOf(person), AttachmentKind::EducationRecord), person));
    person = dossier(u"-学历备案表|+学籍验证报告"_s);
    QVERIFY(isServed(slotOf(slotsOf(person), AttachmentKind::EducationRecord), person));
    QVERIFY(!isServed(slotOf(slotsOf(person), AttachmentKind::Transcript), person));
    person = dossier(u"-考核证明|-年度考核表|+年度考核表"_s);
    QVERIFY(isServed(slotOf(slotsOf(person), AttachmentKind::AssessmentProof), person));
}

void TestAttachmentSlots::findingsOfASlot()
{
    Finding finding;
    finding.rule = u"R-MANDARIN-6"_s;
    finding.field = u"mandarin.level"_s;
    QVERIFY(concerns(finding, AttachmentKind::MandarinCertificate));
    QVERIFY(!concerns(finding, AttachmentKind::Diploma));
    finding.rule = u"R-CE-2"_s;
    finding.field = u"training.professional"_s;
    QVERIFY(concerns(finding, AttachmentKind::ProfessionalTraining));
    QVERIFY(!concerns(finding, AttachmentKind::PublicTraining));
    finding.rule = u"R-ATT-1"_s;
    QVERIFY(concerns(finding, AttachmentKind::Diploma));
    // R-ATT-1 is not the beginning of R-ATT-11.
    QVERIFY(!concerns(finding, AttachmentKind::Commitment));
}

TEST_CASE(QCoreApplication, TestAttachmentSlots)
#include "tst_attachment_slots.moc"
