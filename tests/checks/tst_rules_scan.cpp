// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
// R-SCAN: what was seen in files raises questions, no more.
#include "rule_rows.h"

#include "checks/checklist.h"
#include "test_case.h"

#include <QCoreApplication>

using namespace chuding;
using namespace chuding::test;
using namespace Qt::StringLiterals;

class TestScanRules final : public QObject
{
    Q_OBJECT

private:
    RuleRows m_rows;

    /// The first worked case with a file of its own for each paper, named by its hash.
    [[nodiscard]] Dossier withFiles()
    {
        Dossier dossier = m_rows.row({}).dossier;
        for (qsizetype i = 0; i < dossier.attachments.size(); ++i)
            dossier.attachments[i].sha256 = hashOf(dossier.attachments.at(i).kind);
        return dossier;
    }
    [[nodiscard]] static QString hashOf(AttachmentKind kind)
    {
        return u"%1"_s.arg(static_cast<int>(kind), 64, 16, QLatin1Char('0'));
    }
    [[nodiscard]] QList<Finding> findings(
        const Dossier &dossier, const ScanFactsByFile &scans, const QString &rules = u"R-SCAN-"_s)
    {
        RosterRow row = m_rows.row({});
        row.dossier = dossier;
        CheckContext context = m_rows.context();
        context.scans = &scans;
        context.assumeConfirmed = false;
        QList<Finding> found = m_rows.findings(row, context);
        found.removeIf([&rules](const Finding &finding) { return !finding.rule.startsWith(rules); });
        return found;
    }
    static ScanFacts fine() { return {{}, {}, {}, 1, ScanFacts::Seal::Found}; }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_rows.load()); }

    void nothingIsSaidWhereNobodyLooked()
    {
        QVERIFY(findings(withFiles(), {}).isEmpty());
        CheckContext context = m_rows.context();
        QVERIFY(!context.scans);
    }

    void unreadableFileIsAWarning()
    {
        ScanFacts broken = fine();
        broken.fault = u"It is damaged."_s;
        const QList<Finding> found = findings(withFiles(), {{hashOf(AttachmentKind::Diploma), broken}});
        QCOMPARE(judgement(found), u"W:SCAN-1"_s);
        QCOMPARE(missingPart(found), QString());
        QVERIFY(found.constFirst().message.contains(codeText(AttachmentKind::Diploma)));
        QVERIFY(found.constFirst().message.contains(broken.fault));
        QVERIFY(found.constFirst().clause.startsWith(u"五(一)"));
    }

    void troublesAreAskedAbout()
    {
        ScanFacts dark = fine();
        dark.troubles = {u"page 1: too dark"_s, u"page 2: upside down"_s};
        Dossier dossier = withFiles();
        const ScanFactsByFile scans{{hashOf(AttachmentKind::Diploma), dark}};
        const QList<Finding> found = findings(dossier, scans);
        QCOMPARE(found.size(), 1);
        QCOMPARE(severityOf(found, u"R-SCAN-2"_s), std::optional(Severity::Confirm));
        QVERIFY(found.constFirst().message.contains(u"page 2: upside down"));
        QCOMPARE(missingPart(found), QString());
        // Yes: it can be read. It stands until the file changes.
        dossier.confirmations =
            withAnswer(dossier, u"R-SCAN-2"_s, true, {}, u"李例"_s, m_rows.context().asOf);
        QVERIFY(findings(dossier, scans).isEmpty());
        dossier.confirmations =
            withAnswer(dossier, u"R-SCAN-2"_s, false, u"看不清"_s, u"李例"_s, m_rows.context().asOf);
        QCOMPARE(judgement(findings(dossier, scans)), u"W:SCAN-2"_s);
        for (Attachment &paper : dossier.attachments) {
            if (paper.kind == AttachmentKind::Diploma)
                paper.sha256 = QString(64, QLatin1Char('f'));
        }
        QVERIFY(findings(dossier, scans).isEmpty());
        QCOMPARE(severityOf(findings(dossier, {{QString(64, QLatin1Char('f')), dark}}), u"R-SCAN-2"_s),
            std::optional(Severity::Confirm));
    }

    /// Six are listed, the rest is counted.
    void longListsEnd()
    {
        ScanFacts dark = fine();
        for (int page = 1; page <= 6; ++page)
            dark.troubles.append(u"p%1"_s.arg(page));
        const QString kind = hashOf(AttachmentKind::Diploma);
        const QString six = findings(withFiles(), {{kind, dark}}).constFirst().message;
        QVERIFY(six.contains(u"p6") && !six.contains(u"more"));
        dark.troubles.append(u"p7"_s);
        const QString seven = findings(withFiles(), {{kind, dark}}).constFirst().message;
        QVERIFY(seven.contains(u"p6") && !seven.contains(u"p7") && seven.contains(u"1 more"));
    }

    void oneFileForTwoPapers()
    {
        Dossier dossier = withFiles();
        for (Attachment &paper : dossier.attachments) {
            if (paper.kind == AttachmentKind::DegreeCertificate)
                paper.sha256 = hashOf(AttachmentKind::Diploma);
        }
        const QList<Finding> found = findings(dossier, {});
        QCOMPARE(found.size(), 1);
        QCOMPARE(severityOf(found, u"R-SCAN-3"_s), std::optional(Severity::Confirm));
        QVERIFY(found.constFirst().message.contains(codeText(AttachmentKind::Diploma)));
        QVERIFY(found.constFirst().message.contains(codeText(AttachmentKind::DegreeCertificate)));
        // Two that are only declared are no file.
        for (Attachment &paper : dossier.attachments)
            paper.sha256.clear();
        QVERIFY(findings(dossier, {}).isEmpty());
    }

    void oneFileAtTwoApplicants()
    {
        Dossier first = withFiles();
        Dossier second = first;
        second.id = QUuid::createUuid();
        second.person.name = u"王试例"_s;
        second.person.idNumber = u"652829200001010018"_s;
        const auto judged = [&] {
            QList<Finding> found = checkBatch({{&first, &second}, {}}, m_rows.context());
            found.removeIf([](const Finding &finding) { return finding.rule != u"R-SCAN-4"; });
            return found;
        };
        const QList<Finding> found = judged();
        QCOMPARE(judgement(found), u"W:SCAN-4"_s);
        QCOMPARE(missingPart(found), QString());
        QVERIFY(found.constFirst().message.contains(u"王试例 0018"));
        // Papers of the unit may name several persons.
        second.attachments.removeIf([](const Attachment &paper) { return !isUnitPaper(paper.kind); });
        QVERIFY(!second.attachments.isEmpty());
        QVERIFY(judged().isEmpty());
    }

    void samePageTwice()
    {
        ScanFacts twice = fine();
        twice.repeated = {u"pages 1, 3"_s};
        const QList<Finding> found = findings(withFiles(),
            {{hashOf(AttachmentKind::Transcript), twice}, {hashOf(AttachmentKind::Diploma), twice}});
        QCOMPARE(found.size(), 1);
        QCOMPARE(severityOf(found, u"R-SCAN-5"_s), std::optional(Severity::Confirm));
        QVERIFY(found.constFirst().message.contains(u"pages 1, 3"));
    }

    void seals_data()
    {
        QTest::addColumn<int>("seal");
        QTest::addColumn<AttachmentKind>("kind");
        QTest::addColumn<bool>("asked");
        using Seal = ScanFacts::Seal;
        const auto row = [](const char *name, Seal seal, AttachmentKind kind, bool asked) {
            QTest::newRow(name) << static_cast<int>(seal) << kind << asked;
        };
        row("none on the notice", Seal::NotFound, AttachmentKind::Notice, true);
        row("unsure", Seal::Unsure, AttachmentKind::Notice, false);
        row("found", Seal::Found, AttachmentKind::Notice, false);
        row("nobody could look", Seal::NotLooked, AttachmentKind::Notice, false);
        row("none on the recommendation", Seal::NotFound, AttachmentKind::Recommendation, true);
        row("a diploma's is the school's affair", Seal::NotFound, AttachmentKind::Diploma, false);
    }
    void seals()
    {
        QFETCH(int, seal);
        QFETCH(AttachmentKind, kind);
        QFETCH(bool, asked);
        ScanFacts seen = fine();
        seen.seal = static_cast<ScanFacts::Seal>(seal);
        const ScanFactsByFile scans{{hashOf(kind), seen}};
        Dossier dossier = withFiles();
        dossier.unitPapersSigned = true;
        QCOMPARE(severityOf(findings(dossier, scans), u"R-SCAN-6"_s).has_value(), asked);
        dossier.unitPapersSigned = false; // R-SIGN-1 says so
        QVERIFY(!severityOf(findings(dossier, scans), u"R-SCAN-6"_s));
        dossier.unitPapersSigned = true;
        for (Attachment &paper : dossier.attachments)
            paper.sealed = true; // a person has looked
        QVERIFY(!severityOf(findings(dossier, scans), u"R-SCAN-6"_s));
    }

    /// The question who signed and stamped comes with what was seen; it stays a question.
    void signaturesAreAskedAboutWithWhatWasSeen()
    {
        Dossier dossier = withFiles();
        dossier.unitPapersSigned.reset();
        for (Attachment &paper : dossier.attachments) {
            paper.sealed.reset();
            paper.signedByLeader.reset();
        }
        const auto adviceOf = [&](const QString &rule, const ScanFactsByFile &scans) {
            const QList<Finding> found = findings(dossier, scans, rule);
            return found.size() == 1 && found.constFirst().severity == Severity::Confirm
                       ? found.constFirst().remedy
                       : u"?"_s;
        };
        const QString plain = adviceOf(u"R-SIGN-1"_s, {});
        QVERIFY(plain != u"?" && !plain.contains(u"seen"_s));
        ScanFacts unsure = fine();
        unsure.seal = ScanFacts::Seal::Unsure;
        ScanFacts none = fine();
        none.seal = ScanFacts::Seal::NotFound;
        const ScanFactsByFile scans{{hashOf(AttachmentKind::Recommendation), fine()},
            {hashOf(AttachmentKind::Notice), unsure}, {hashOf(AttachmentKind::NoticeResult), none},
            {hashOf(AttachmentKind::Diploma), fine()}};
        const QString proofs = adviceOf(u"R-SIGN-1"_s, scans);
        QVERIFY2(proofs.endsWith(plain), qPrintable(proofs));
        QVERIFY2(proofs.contains(
                     u"was seen on the scan of: "_s + codeText(AttachmentKind::Recommendation) + u". "_s),
            qPrintable(proofs)); // and of nothing else
        const QString annexes = adviceOf(u"R-SIGN-2"_s, scans);
        QVERIFY2(annexes.contains(u"Perhaps a seal on: "_s + codeText(AttachmentKind::Notice) + u". "_s),
            qPrintable(annexes));
        QVERIFY(!annexes.contains(u"was seen"_s));
    }
};

TEST_CASE(QCoreApplication, TestScanRules)
#include "tst_rules_scan.moc"
