// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
// R-SCAN-7 to 9: what papers with text say, held against the dossier.
#include "rule_rows.h"

#include "checks/checklist.h"
#include "checks/rule_topics.h"
#include "test_case.h"

#include <QCoreApplication>

using namespace chuding;
using namespace chuding::test;
using namespace Qt::StringLiterals;

class TestScannedTextRules final : public QObject
{
    Q_OBJECT

private:
    RuleRows m_rows;

    static QString hashOf(AttachmentKind kind)
    {
        return u"%1"_s.arg(static_cast<int>(kind), 64, 16, QLatin1Char('0'));
    }
    [[nodiscard]] Dossier withFiles(const QString &change = {})
    {
        Dossier dossier = m_rows.row(change).dossier;
        for (Attachment &paper : dossier.attachments)
            paper.sha256 = hashOf(paper.kind);
        return dossier;
    }
    [[nodiscard]] QList<Finding> findings(const Dossier &dossier, AttachmentKind kind, const ScanFacts &seen)
    {
        RosterRow row = m_rows.row({});
        row.dossier = dossier;
        const ScanFactsByFile scans{{hashOf(kind), seen}};
        CheckContext context = m_rows.context();
        context.scans = &scans;
        context.assumeConfirmed = false;
        QList<Finding> found = m_rows.findings(row, context);
        found.removeIf([](const Finding &finding) { return !finding.rule.startsWith(u"R-SCAN-"); });
        return found;
    }
    static ScanFacts seen(const PaperFacts &paper, int pages = 1)
    {
        ScanFacts facts;
        facts.pages = pages;
        facts.papers = {paper};
        facts.watermark = ScanFacts::Watermark::Found;
        return facts;
    }
    /// Of the first worked case.
    static PaperFacts record()
    {
        return {PaperTitle::EducationRecord,
            {{PaperField::Name, u"李试一"_s}, {PaperField::School, u"试例大学"_s},
                {PaperField::Level, u"本科"_s}, {PaperField::Graduated, u"2024-06-30"_s},
                {PaperField::Updated, u"2024-10-01"_s}}};
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_rows.load()); }

    void nothingToSay()
    {
        QVERIFY(findings(withFiles(), AttachmentKind::EducationRecord, seen(record())).isEmpty());
        QVERIFY(findings(withFiles(), AttachmentKind::EducationRecord, {}).isEmpty());
        QCOMPARE(kindOfRule(u"R-SCAN-8"_s).topic, RuleTopic::Papers);
        QCOMPARE(kindOfRule(u"R-SCAN-7"_s).topic, RuleTopic::Attachments);
    }

    /// Both values are there; the answer lapses when what was judged changes.
    void differenceIsAsked()
    {
        PaperFacts paper = record();
        paper.values.insert(PaperField::School, u"例试大学"_s);
        const ScanFacts facts = seen(paper);
        Dossier dossier = withFiles();
        const auto judged = [&] { return findings(dossier, AttachmentKind::EducationRecord, facts); };
        const QList<Finding> found = judged();
        QCOMPARE(found.size(), 1);
        QCOMPARE(severityOf(found, u"R-SCAN-7"_s), std::optional(Severity::Confirm));
        QCOMPARE(missingPart(found), QString());
        QCOMPARE(found[0].field, u"edu1.school"_s);
        for (const QString &part :
            {u"例试大学"_s, u"“试例大学”"_s, codeText(AttachmentKind::EducationRecord)})
            QVERIFY2(found[0].message.contains(part), qPrintable(found[0].message));
        const Moment now = m_rows.context().asOf;
        dossier.confirmations = withAnswer(dossier, u"R-SCAN-7"_s, true, {}, u"李例"_s, now);
        QVERIFY(judged().isEmpty());
        dossier.education[0].school = u"试例学院"_s;
        QCOMPARE(judged().size(), 1);
        dossier.confirmations = withAnswer(dossier, u"R-SCAN-7"_s, false, u"不是本人的"_s, u"李例"_s, now);
        QCOMPARE(judgement(judged()), u"W:SCAN-7"_s);
        // What it is held against, and what it is not.
        for (const auto &change :
            QList<std::function<void(Dossier &)>>{[](Dossier &d) { d.person.name = u"李试二"_s; },
                [](Dossier &d) { d.person.idNumber.clear(); },
                [](Dossier &d) { d.employment.unitName = u"例"_s; },
                [](Dossier &d) { d.application.title = u"例"_s; },
                [](Dossier &d) { d.education[0].diplomaNumber = u"1"_s; }}) {
            Dossier changed = dossier;
            change(changed);
            QVERIFY(judgedHash(changed, u"R-SCAN-7"_s) != judgedHash(dossier, u"R-SCAN-7"_s));
            QCOMPARE(judgedHash(changed, u"R-SCAN-2"_s), judgedHash(dossier, u"R-SCAN-2"_s));
        }
        Dossier changed = dossier;
        changed.person.phone = u"13900000009"_s;
        QCOMPARE(judgedHash(changed, u"R-SCAN-7"_s), judgedHash(dossier, u"R-SCAN-7"_s));
    }

    void noFullNumber()
    {
        PaperFacts paper = record();
        paper.values.insert(PaperField::IdNumber, u"652829199912310010"_s);
        const QList<Finding> found = findings(withFiles(), AttachmentKind::EducationRecord, seen(paper));
        QCOMPARE(found.size(), 1);
        QVERIFY(found[0].message.contains(u"6528**********0010") &&
                found[0].message.contains(u"6528**********9016"));
        QVERIFY(!found[0].message.contains(u"199912310010") && !found[0].message.contains(u"200203119016"));
    }

    void aPaperOfAnotherKind_data()
    {
        QTest::addColumn<PaperTitle>("title");
        QTest::addColumn<AttachmentKind>("kind");
        QTest::addColumn<int>("pages");
        QTest::addColumn<bool>("asked");
        using enum AttachmentKind;
        QTest::newRow("in its place") << PaperTitle::EducationRecord << EducationRecord << 1 << false;
        QTest::newRow("one for the other") << PaperTitle::EnrolmentReport << EducationRecord << 1 << false;
        QTest::newRow("as a diploma") << PaperTitle::EducationRecord << Diploma << 1 << true;
        QTest::newRow("behind a diploma") << PaperTitle::EducationRecord << Diploma << 2 << false;
        QTest::newRow("as 呈报表") << PaperTitle::EducationRecord << Submission << 2 << true;
        QTest::newRow("呈报表 as a record") << PaperTitle::Submission << EducationRecord << 1 << true;
        QTest::newRow("training") << PaperTitle::Training << PublicTraining << 1 << false;
        QTest::newRow("training as a diploma") << PaperTitle::Training << Diploma << 1 << true;
        QTest::newRow("not known") << PaperTitle::Unknown << Diploma << 1 << false;
    }
    void aPaperOfAnotherKind()
    {
        QFETCH(PaperTitle, title);
        QFETCH(AttachmentKind, kind);
        QFETCH(int, pages);
        QFETCH(bool, asked);
        PaperFacts paper{title, {{PaperField::Name, u"李试一"_s}}};
        const auto isAsked = [&] {
            return severityOf(findings(withFiles(), kind, seen(paper, pages)), u"R-SCAN-7"_s) ==
                   std::optional(Severity::Confirm);
        };
        QCOMPARE(isAsked(), asked);
        // Whoever it belongs to.
        paper.values.insert(PaperField::Name, u"王小明"_s);
        QVERIFY(isAsked());
    }

    /// A list of the unit may begin with somebody else.
    void papersOfTheUnitNameOthers()
    {
        PaperFacts paper{PaperTitle::Unknown, {{PaperField::Name, u"王小明"_s}}};
        QVERIFY(findings(withFiles(), AttachmentKind::Notice, seen(paper)).isEmpty());
        QCOMPARE(findings(withFiles(), AttachmentKind::Commitment, seen(paper)).size(), 1);
        paper.isRecognized = true;
        QVERIFY(findings(withFiles(), AttachmentKind::Notice, seen(paper)).isEmpty());
        const QList<Finding> found = findings(withFiles(), AttachmentKind::Diploma, seen(paper));
        QCOMPARE(found.size(), 1);
        QVERIFY2(found[0].message.contains(u"perhaps wrongly"), qPrintable(found[0].message));
    }

    void longListsEnd()
    {
        PaperFacts paper{PaperTitle::Unknown, {{PaperField::Name, u"王小明"_s}}};
        ScanFacts many = seen(paper);
        for (int i = 1; i < 7; ++i) {
            paper.values.insert(PaperField::Name, u"王小"_s + QChar(u'一' + i));
            many.papers.append(paper);
        }
        const QString message = findings(withFiles(), AttachmentKind::Diploma, many).value(0).message;
        QCOMPARE(message.count(u"王小"), 6);
        QVERIFY(message.contains(u"1 more"));
    }

    void submissionForm_data()
    {
        QTest::addColumn<int>("watermark");
        QTest::addColumn<int>("pages");
        QTest::addColumn<PaperTitle>("title");
        QTest::addColumn<QList<Severity>>("expected");
        using enum ScanFacts::Watermark;
        const auto row = [](const char *name, ScanFacts::Watermark watermark, int pages, PaperTitle title,
                             const QList<Severity> &expected) {
            QTest::newRow(name) << static_cast<int>(watermark) << pages << title << expected;
        };
        row("all is well", Found, 4, PaperTitle::Submission, {});
        row("not looked", NotLooked, 4, PaperTitle::Submission, {});
        row("unsure", Unsure, 4, PaperTitle::Submission, {});
        row("none", NotFound, 4, PaperTitle::Submission, {Severity::Confirm});
        row("none on a scan", NotFound, 4, PaperTitle::Unknown, {Severity::Confirm});
        row("odd", Found, 5, PaperTitle::Submission, {Severity::Info});
        row("pages not known", Found, 0, PaperTitle::Submission, {});
        row("ours", Found, 6, PaperTitle::Prefill, {Severity::Warning});
        row("none, odd", NotFound, 1, PaperTitle::Submission, {Severity::Confirm, Severity::Info});
    }
    void submissionForm()
    {
        QFETCH(int, watermark);
        QFETCH(int, pages);
        QFETCH(PaperTitle, title);
        QFETCH(QList<Severity>, expected);
        ScanFacts facts = seen({title, {}}, pages);
        facts.watermark = static_cast<ScanFacts::Watermark>(watermark);
        QList<Severity> severities;
        const QList<Finding> found = findings(withFiles(), AttachmentKind::Submission, facts);
        QCOMPARE(missingPart(found), QString());
        for (const Finding &finding : found) {
            QCOMPARE(finding.rule, u"R-SCAN-8"_s);
            severities.append(finding.severity);
        }
        QCOMPARE(severities, expected);
        facts.papers.clear();
        for (const Finding &finding : findings(withFiles(), AttachmentKind::Diploma, facts))
            QVERIFY(finding.rule != u"R-SCAN-8");
    }

    /// The review ends on 2024-10-31.
    void verification_data()
    {
        QTest::addColumn<PaperField>("field");
        QTest::addColumn<QString>("date");
        QTest::addColumn<bool>("asked");
        using enum PaperField;
        QTest::newRow("valid to the last day") << ValidUntil << u"2024-10-31"_s << false;
        QTest::newRow("a day too short") << ValidUntil << u"2024-10-30"_s << true;
        QTest::newRow("the month") << ValidUntil << u"2024-10"_s << false;
        QTest::newRow("the month before") << ValidUntil << u"2024-09"_s << true;
        QTest::newRow("made half a year before") << Updated << u"2024-04-30"_s << true;
        QTest::newRow("made a day later") << Updated << u"2024-05-01"_s << false;
        QTest::newRow("not known") << Graduated << u"2024-06-30"_s << false;
    }
    void verification()
    {
        QFETCH(PaperField, field);
        QFETCH(QString, date);
        QFETCH(bool, asked);
        QCOMPARE(m_rows.policy.reviewWindow.to.date(), QDate(2024, 10, 31));
        PaperFacts paper = record();
        paper.values.remove(PaperField::Updated);
        paper.values.insert(field, date);
        const Dossier dossier =
            withFiles(u"reviewed=|publicity2.period=|publicity2.reportDate=|delivered="_s);
        const auto found = findings(dossier, AttachmentKind::EducationRecord, seen(paper));
        QCOMPARE(severityOf(found, u"R-SCAN-9"_s) == std::optional(Severity::Confirm), asked);
        QCOMPARE(found.size(), asked ? 1 : 0);
        QCOMPARE(missingPart(found), QString());
        if (asked)
            QVERIFY2(found[0].message.contains(date) && found[0].message.contains(u"2024-10-31"),
                qPrintable(found[0].message));
        // Once it is reviewed, nobody looks it up any more.
        QVERIFY(findings(withFiles(), AttachmentKind::EducationRecord, seen(paper)).isEmpty());
    }

    /// A validity that is printed counts, however old the report is.
    void prolonged()
    {
        PaperFacts paper = record();
        paper.values.insert(PaperField::Updated, u"2024-01-01"_s);
        paper.values.insert(PaperField::ValidUntil, u"2024-12-01"_s);
        const Dossier dossier =
            withFiles(u"reviewed=|publicity2.period=|publicity2.reportDate=|delivered="_s);
        QVERIFY(findings(dossier, AttachmentKind::EducationRecord, seen(paper)).isEmpty());
    }
};

TEST_CASE(QCoreApplication, TestScannedTextRules)
#include "tst_rules_scanned_text.moc"
