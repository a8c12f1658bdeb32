// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_sample.h"
#include "library/library.h"
#include "test_case.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace chuding;
using namespace Qt::StringLiterals;

/// The program as a clerk's script would call it: arguments in, files and exit codes out.
class TestCli : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void help();
    void wrongUse_data();
    void wrongUse();
    void checkAgreesWithTheCases();
    void checkFormats();
    void rosterTemplate();
    void policyLint();
    void policySchedule();
    void importTwiceChangesNothing();
    void newerDossier();
    void confirms();
    void attachAndVerify();
    void formsArePdf();
    void rosterOnPaperAndInOrder();
    void departmentReportsOnce();
    void keySheet();
    void exportRefusesErrors();
    void exportAndVerify();
    void damagedPackageIsNamed();
    void wrongPassphrase();
    void backupAndRestore();
    void unreadableFiles();

private:
    CliSample m_sample;
    QString m_package;
};

void TestCli::initTestCase()
{
    const QString problem = m_sample.make();
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    QCOMPARE(m_sample.rows().size(), 12);
}

void TestCli::help()
{
    const Outcome chinese = run({u"--help"_s});
    QCOMPARE(chinese.code, 0);
    QVERIFY(QString::fromUtf8(chinese.out).contains(u"用法"_s));
    const Outcome english = run({u"--lang"_s, u"en"_s, u"--help"_s});
    QVERIFY(english.out.contains("Usage: chuding-cli"));
    for (const QStringList &command :
        {QStringList{u"check"_s}, {u"library"_s, u"import"_s}, {u"export"_s}, {u"verify"_s}, {u"form"_s},
            {u"key"_s, u"create"_s}, {u"policy"_s, u"lint"_s}, {u"roster"_s, u"template"_s}}) {
        const Outcome one = run(QStringList{u"--lang"_s, u"en"_s} + command + QStringList{u"--help"_s});
        QCOMPARE(one.code, 0);
        QVERIFY(one.out.startsWith("chuding-cli " + command.join(u' ').toUtf8()));
    }
}

void TestCli::wrongUse_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing") << QStringList{};
    QTest::newRow("unknown command") << QStringList{u"fly"_s};
    QTest::newRow("unknown option") << QStringList{u"check"_s, u"--colour"_s};
    QTest::newRow("check what") << QStringList{u"check"_s};
    QTest::newRow("check two things")
        << QStringList{u"check"_s, u"--roster"_s, u"a"_s, u"--library"_s, u"b"_s};
    QTest::newRow("bad moment") << QStringList{
        u"check"_s, u"--roster"_s, sampleRoster(), u"--as-of"_s, u"yesterday"_s};
    QTest::newRow("bad format") << QStringList{
        u"check"_s, u"--roster"_s, sampleRoster(), u"--format"_s, u"xml"_s};
    QTest::newRow("unknown language") << QStringList{u"--lang"_s, u"fr"_s, u"policy"_s, u"list"_s};
    QTest::newRow("no role") << QStringList{u"library"_s, u"create"_s, u"x"_s, u"--unit"_s, u"试例"_s};
    QTest::newRow("unknown form") << QStringList{u"form"_s, u"x"_s, u"annex9"_s, u"--out"_s, u"y.pdf"_s};
    QTest::newRow("unknown group order")
        << QStringList{u"form"_s, u"x"_s, u"annex4"_s, u"--out"_s, u"y.pdf"_s, u"--group-order"_s, u"size"_s};
    QTest::newRow("unknown order") << QStringList{
        u"form"_s, u"x"_s, u"roster"_s, u"--out"_s, u"y.pdf"_s, u"--order"_s, u"age"_s};
    QTest::newRow("unknown paper") << QStringList{
        u"form"_s, u"x"_s, u"roster"_s, u"--out"_s, u"y.pdf"_s, u"--paper"_s, u"A5"_s};
    QTest::newRow("too many") << QStringList{u"verify"_s, u"a"_s, u"b"_s};
}

void TestCli::wrongUse()
{
    QFETCH(QStringList, arguments);
    const Outcome outcome = run(arguments);
    QCOMPARE(outcome.code, 2);
    QVERIFY(!outcome.err.isEmpty());
    QVERIFY(outcome.out.isEmpty());
}

void TestCli::checkAgreesWithTheCases()
{
    const Outcome outcome =
        run({u"check"_s, u"--roster"_s, QStringLiteral(CHUDING_TEST_DATA "/cases/cases.csv"), u"--as-of"_s,
            u"2024-11-05T12:00"_s, u"--assume-confirmed"_s, u"--format"_s, u"json"_s});
    QCOMPARE(outcome.code, 1);
    const QJsonArray found = QJsonDocument::fromJson(outcome.out).array();
    const QJsonArray expected =
        QJsonDocument::fromJson(content(QStringLiteral(CHUDING_TEST_DATA "/cases/cases-expected.json")))
            .array();
    QVERIFY(!expected.isEmpty());
    for (qsizetype i = 0; i < expected.size(); ++i) {
        QCOMPARE(found[i]["row"_L1].toInt(), expected[i]["row"_L1].toInt());
        QCOMPARE(found[i]["name"_L1].toString(), expected[i]["name"_L1].toString());
        QCOMPARE(found[i]["verdict"_L1].toString(), expected[i]["verdict"_L1].toString());
    }
    if (found.size() > expected.size())
        QVERIFY(found.last()["row"_L1].isNull());
}

void TestCli::checkFormats()
{
    const Outcome table = run({u"check"_s, u"--library"_s, m_sample.library()});
    QCOMPARE(table.code, 1);
    QVERIFY(QString::fromUtf8(table.out).contains(m_sample.rows().first().dossier.person.name));
    const Outcome csv = run({u"check"_s, u"--library"_s, m_sample.library(), u"--format"_s, u"csv"_s});
    QVERIFY(csv.out.startsWith("row,name,verdict,rule,severity,field,message,remedy,clause\n"));
    const QString number = m_sample.rows().first().dossier.person.idNumber;
    const Outcome shown = run({u"library"_s, u"show"_s, m_sample.library(), u"--id"_s, number});
    QCOMPARE(shown.code, 0);
    QFile file(m_sample.inFolder(u"one.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(shown.out) == shown.out.size());
    file.close();
    const Outcome one = run({u"check"_s, u"--dossier"_s, file.fileName(), u"--format"_s, u"json"_s,
        u"--as-of"_s, u"2024-10-20T12:00"_s});
    QVERIFY(one.code == 0 || one.code == 1);
    QCOMPARE(QJsonDocument::fromJson(one.out).array().at(0)["name"_L1].toString(),
        m_sample.rows().first().dossier.person.name);
    QVERIFY(one.out.contains("R-PUB-1"));
}

void TestCli::rosterTemplate()
{
    const QString path = m_sample.inFolder(u"template.xlsx"_s);
    QCOMPARE(run({u"roster"_s, u"template"_s, u"--out"_s, path}).code, 0);
    const Result<Roster> read = readRoster(path, u"xj-bohu-2024"_s);
    QVERIFY(read.ok());
    QCOMPARE(read->rows.size(), 1);
    QVERIFY(read->rows.first().faults.isEmpty());
    QVERIFY(read->unknownHeaders.isEmpty());
    const QByteArray before = content(path);
    const Outcome again = run({u"roster"_s, u"template"_s, u"--out"_s, path});
    QCOMPARE(again.code, 3);
    QVERIFY(again.err.contains(path));
    QCOMPARE(content(path), before);
}

void TestCli::policySchedule()
{
    const Outcome outcome =
        run({u"policy"_s, u"schedule"_s, u"--policy"_s, u"xj-bohu-2024"_s, u"--today"_s, u"2024-10-16"_s});
    QCOMPARE(outcome.code, 0);
    const QString text = QString::fromUtf8(outcome.out);
    QVERIFY(text.contains(u"博人社发〔2024〕44号"_s));
    // Step, earliest, advised, latest, by the windows alone; first the safe reading.
    const QRegularExpression line(u"公示开始（附件2） +2024-10-16 +2024-10-14 +2024-10-15 +2024-10-22"
                                  ".*公示开始（附件2） +2024-10-16 +2024-10-16 +2024-10-17 +2024-10-23"_s,
        QRegularExpression::DotMatchesEverythingOption);
    QVERIFY2(line.match(text).hasMatch(), outcome.out);
    QCOMPARE(run({u"policy"_s, u"schedule"_s, u"--today"_s, u"yesterday"_s}).code, 2);
    QCOMPARE(run({u"policy"_s, u"schedule"_s, u"--policy"_s, u"nowhere"_s}).code, 3);
}

void TestCli::policyLint()
{
    const QString source = QStringLiteral(CHUDING_SOURCE_DIR "/resources/policies/xj-bohu-2024/");
    QCOMPARE(run({u"policy"_s, u"lint"_s, source + u"policy.json"_s}).code, 0);
    QVERIFY(QFile::copy(source + u"wording.json"_s, m_sample.inFolder(u"wording.json"_s)));
    QFile broken(m_sample.inFolder(u"policy.json"_s));
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write(content(source + u"policy.json"_s).replace("\"year\": 2024", "\"year\": \"2024\""));
    broken.close();
    const Outcome outcome = run({u"policy"_s, u"lint"_s, broken.fileName()});
    QCOMPARE(outcome.code, 1);
    QVERIFY(outcome.out.startsWith("/year: "));
    QVERIFY(QString::fromUtf8(run({u"policy"_s, u"list"_s}).out).contains(u"博人社发〔2024〕44号"_s));
}

void TestCli::importTwiceChangesNothing()
{
    const auto rows = [this] {
        return QJsonDocument::fromJson(
            run({u"library"_s, u"list"_s, m_sample.library(), u"--format"_s, u"json"_s}).out)
            .array();
    };
    const QJsonArray before = rows();
    QCOMPARE(before.size(), 12);
    const Outcome dry = run({u"library"_s, u"import"_s, m_sample.library(), sampleRoster(), u"--dry-run"_s});
    QCOMPARE(dry.code, 0);
    const Outcome again = run({u"library"_s, u"import"_s, m_sample.library(), sampleRoster()});
    QCOMPARE(again.code, 0);
    QCOMPARE(rows(), before);
    QVERIFY(
        QString::fromUtf8(run({u"library"_s, u"list"_s, m_sample.library()}).out).contains(u"**********"_s));
}

void TestCli::newerDossier()
{
    const QString path = m_sample.inFolder(u"newer.json"_s);
    QVERIFY(write(path, "{\"formatVersion\": 999}"));
    const Outcome outcome = run({u"--lang"_s, u"en"_s, u"check"_s, u"--dossier"_s, path});
    QCOMPARE(outcome.code, 3);
    QVERIFY2(outcome.err.startsWith(path + u": "_s) && outcome.err.contains(u"(format 999)"_s),
        qPrintable(outcome.err));
}

void TestCli::confirms()
{
    const QString number = m_sample.rows().at(1).dossier.person.idNumber;
    const auto severity = [&](const QString &rule) {
        const QJsonArray checked = QJsonDocument::fromJson(
            run({u"check"_s, u"--library"_s, m_sample.library(), u"--format"_s, u"json"_s}).out)
                                       .array();
        QStringList severities;
        const QJsonArray findings = checked.at(1)["findings"_L1].toArray();
        for (const QJsonValue &finding : findings) {
            if (finding["rule"_L1].toString() == rule)
                severities.append(finding["severity"_L1].toString());
        }
        return severities.join(u',');
    };
    const QStringList answer{u"library"_s, u"confirm"_s, m_sample.library(), u"--id"_s, number};
    QCOMPARE(severity(u"R-SCOPE-2"_s), u"confirm"_s);
    QCOMPARE(severity(u"R-SPEC-3"_s), u"confirm"_s);
    QCOMPARE(run(answer + QStringList{u"--rule"_s, u"R-SCOPE-2"_s, u"--rule"_s, u"R-SPEC-3"_s}).code, 0);
    QCOMPARE(severity(u"R-SCOPE-2"_s), QString());
    QCOMPARE(severity(u"R-SPEC-3"_s), QString());

    QCOMPARE(run(answer + QStringList{u"--rule"_s, u"R-SCOPE-2"_s, u"--no"_s, u"试例：岗位不符"_s}).code, 0);
    QCOMPARE(severity(u"R-SCOPE-2"_s), u"error"_s);
    const Outcome shown = run({u"library"_s, u"show"_s, m_sample.library(), u"--id"_s, number});
    QVERIFY(QString::fromUtf8(shown.out).contains(u"试例：岗位不符"_s));
    QCOMPARE(run(answer + QStringList{u"--rule"_s, u"R-SCOPE-2"_s}).code, 0);
    QCOMPARE(severity(u"R-SCOPE-2"_s), QString());

    const Outcome unasked = run(answer + QStringList{u"--rule"_s, u"R-YEAR-2"_s});
    QCOMPARE(unasked.code, 2);
    QVERIFY(unasked.err.contains(u"R-YEAR-2"_s));
    QCOMPARE(run(answer).code, 2);
    QCOMPARE(run(answer + QStringList{u"--rule"_s, u"R-SPEC-3"_s, u"--no"_s, u" "_s}).code, 2);
}

void TestCli::attachAndVerify()
{
    QFile scan(m_sample.inFolder(u"毕业证.pdf"_s));
    QVERIFY(scan.open(QIODevice::WriteOnly));
    scan.write("%PDF-1.4\n% a scan of 试例\n%%EOF\n");
    scan.close();
    const QString number = m_sample.rows().first().dossier.person.idNumber;
    const Outcome attached = run({u"library"_s, u"attach"_s, m_sample.library(), u"--id"_s, number,
        u"--kind"_s, u"毕业证"_s, scan.fileName()});
    QVERIFY2(attached.code == 0, qPrintable(attached.err));
    QVERIFY(run({u"library"_s, u"show"_s, m_sample.library(), u"--id"_s, number}).out.contains("\"sha256\""));
    QCOMPARE(run({u"library"_s, u"attach"_s, m_sample.library(), u"--id"_s, u"1"_s, u"--kind"_s, u"diploma"_s,
                     scan.fileName()})
                 .code,
        3);
    QCOMPARE(run({u"library"_s, u"attach"_s, m_sample.library(), u"--id"_s, number, u"--kind"_s, u"相片"_s,
                     scan.fileName()})
                 .code,
        2);
    // A photo of an iPhone is refused with what to do, whatever its name is, and nothing is attached with it.
    QFile photo(m_sample.inFolder(u"photo.jpg"_s));
    QVERIFY(photo.open(QIODevice::WriteOnly));
    photo.write(QByteArray("\0\0\0\x18"
                           "ftypheic\0\0\0\0mif1heic",
        24));
    photo.close();
    const QByteArray before = run({u"library"_s, u"show"_s, m_sample.library(), u"--id"_s, number}).out;
    const Outcome refused = run({u"--lang"_s, u"en"_s, u"library"_s, u"attach"_s, m_sample.library(),
        u"--id"_s, number, u"--kind"_s, u"成绩单"_s, scan.fileName(), photo.fileName()});
    QVERIFY(refused.code != 0);
    QVERIFY2(
        refused.err.contains(u"HEIC"_s) && refused.err.contains(u"photo.jpg"_s), qPrintable(refused.err));
    QCOMPARE(run({u"library"_s, u"show"_s, m_sample.library(), u"--id"_s, number}).out, before);
    QVERIFY(QDir().mkpath(m_sample.inFolder(u"scans"_s)));
    QVERIFY(photo.rename(m_sample.inFolder(u"scans/"_s + number + u"成绩单.jpg"_s)));
    const Outcome notTaken = run({u"--lang"_s, u"en"_s, u"library"_s, u"attach"_s, m_sample.library(),
        u"--folder"_s, m_sample.inFolder(u"scans"_s)});
    QCOMPARE(notTaken.code, 1);
    QVERIFY2(notTaken.out.contains("HEIC"), notTaken.out.constData());
    QCOMPARE(run({u"library"_s, u"show"_s, m_sample.library(), u"--id"_s, number}).out, before);
    QCOMPARE(run({u"library"_s, u"verify"_s, m_sample.library()}).code, 0);
    QCOMPARE(run({u"library"_s, u"history"_s, m_sample.library()}).code, 0);
    QVERIFY(run({u"library"_s, u"history"_s, m_sample.library(), u"--id"_s, number}).out.count('\n') >= 3);
}

void TestCli::formsArePdf()
{
    for (const QString &form :
        {u"annex1"_s, u"annex2"_s, u"annex3"_s, u"annex4"_s, u"roster"_s, u"check-report"_s,
            u"check-summary"_s, u"schedule"_s, u"recommendation"_s, u"assessment-proof"_s, u"commitment"_s}) {
        const QString path = m_sample.inFolder(form + u".pdf"_s);
        const Outcome outcome = run({u"form"_s, m_sample.library(), form, u"--out"_s, path});
        QVERIFY2(outcome.code == 0, qPrintable(form + u": "_s + outcome.err));
        QVERIFY2(content(path).startsWith("%PDF-1.7"), qPrintable(form));
    }
}

void TestCli::rosterOnPaperAndInOrder()
{
    const QString path = m_sample.inFolder(u"large.pdf"_s);
    const Outcome outcome = run({u"form"_s, m_sample.library(), u"roster"_s, u"--out"_s, path, u"--paper"_s,
        u"a3"_s, u"--order"_s, u"strokes"_s});
    QVERIFY2(outcome.code == 0, qPrintable(outcome.err));
    QProcess process;
    process.start(u"pdfinfo"_s, {path});
    QVERIFY(process.waitForFinished());
    QVERIFY(process.readAllStandardOutput().contains("(A3)"));
    process.start(u"pdftotext"_s, {u"-enc"_s, u"UTF-8"_s, path, u"-"_s});
    QVERIFY(process.waitForFinished());
    const QString text = QString::fromUtf8(process.readAllStandardOutput());
    const auto place = [&](const QString &name) { return text.indexOf(name); };
    QVERIFY(place(u"王试语"_s) > 0 && place(u"王试语"_s) < place(u"张试宁"_s));
    QVERIFY(place(u"张试宁"_s) < place(u"陈例书"_s) && place(u"陈例书"_s) < place(u"赵试林"_s));
}

/// A department's library holds rounds of several units: one report over all of them.
void TestCli::departmentReportsOnce()
{
    const QString library = m_sample.inFolder(u"department.chuding"_s);
    QCOMPARE(run({u"library"_s, u"create"_s, library, u"--unit"_s, u"博湖县试例局"_s, u"--role"_s,
                     u"department"_s, u"--demo-moment"_s, u"2024-10-20T12:00"_s})
                 .code,
        0);
    QCOMPARE(run({u"library"_s, u"import"_s, library, sampleRoster()}).code, 0);
    const QString path = m_sample.inFolder(u"department.pdf"_s);
    const Outcome outcome = run({u"form"_s, library, u"annex4"_s, u"--out"_s, path});
    QVERIFY2(outcome.code == 0, qPrintable(outcome.err));
    QProcess process;
    process.start(u"pdftotext"_s, {u"-raw"_s, u"-enc"_s, u"UTF-8"_s, path, u"-"_s});
    QVERIFY(process.waitForFinished());
    const QString text = QString::fromUtf8(process.readAllStandardOutput());
    QCOMPARE(text.count(u"公示情况报告\n"_s), 1);
    QVERIFY2(text.contains(u"博湖县试例局（盖章）"_s), qPrintable(text));
    QVERIFY2(text.contains(u"博湖县试例镇中心小学：李例"_s), qPrintable(text));
    QVERIFY2(text.contains(u"博湖县试例镇水利工作站：张试宁"_s), qPrintable(text));
}

/// The same sheet from the key and from its certificate, which needs no passphrase.
void TestCli::keySheet()
{
    const QString path = m_sample.inFolder(u"sheet.pdf"_s);
    const QString key = m_sample.inFolder(u"clerk.p12"_s);
    QCOMPARE(run({u"key"_s, u"sheet"_s, key}).code, 2);
    QCOMPARE(run({u"key"_s, u"sheet"_s, key, u"--out"_s, path, u"--role"_s, u"king"_s}).code, 2);
    QCOMPARE(run({u"key"_s, u"sheet"_s, key, u"--out"_s, path, u"--code"_s, u"123"_s}).code, 2);
    QCOMPARE(run({u"key"_s, u"sheet"_s, key, u"--out"_s, path}, u"wrong one"_s).code, 3);
    const Outcome outcome = run({u"key"_s, u"sheet"_s, key, u"--out"_s, path, u"--role"_s, u"employer"_s});
    QVERIFY2(outcome.code == 0, qPrintable(outcome.err));
    const QString shown = QString::fromUtf8(run({u"key"_s, u"show"_s, key}).out);
    const auto textOf = [](const QString &pdf) {
        QProcess process;
        process.start(u"pdftotext"_s, {u"-raw"_s, u"-enc"_s, u"UTF-8"_s, pdf, u"-"_s});
        return process.waitForFinished() ? QString::fromUtf8(process.readAllStandardOutput()) : QString();
    };
    const QString lastLine = textOf(path).section(u"用人单位"_s, 1);
    const QString fingerprint = shown.trimmed().right(16 * 5 - 1);
    for (const QString &group : fingerprint.split(u' '))
        QVERIFY2(lastLine.contains(group), qPrintable(group));
    const QString pem = m_sample.inFolder(u"clerk.pem"_s);
    QVERIFY(write(pem, run({u"key"_s, u"show"_s, key, u"--pem"_s}).out));
    QCOMPARE(run({u"key"_s, u"sheet"_s, pem, u"--out"_s, path, u"--role"_s, u"employer"_s}, {}).code, 0);
    QCOMPARE(textOf(path).section(u"用人单位"_s, 1), lastLine);
}

void TestCli::exportRefusesErrors()
{
    const Outcome outcome = run({u"export"_s, m_sample.library(), u"--key"_s,
        m_sample.inFolder(u"clerk.p12"_s), u"--out"_s, m_sample.inFolder(u"refused"_s)});
    QCOMPARE(outcome.code, 1);
    QVERIFY(QDir(m_sample.inFolder(u"refused"_s)).entryList(QDir::Files).isEmpty());
}

void TestCli::exportAndVerify()
{
    const Outcome outcome =
        run({u"export"_s, m_sample.library(), u"--key"_s, m_sample.inFolder(u"clerk.p12"_s), u"--out"_s,
            m_sample.inFolder(u"out"_s), u"--override"_s, u"试例演示"_s});
    QVERIFY2(outcome.code == 0, qPrintable(outcome.err));
    m_package = QString::fromUtf8(outcome.out).trimmed();
    QVERIFY(QFile::exists(m_package));

    const Outcome unknown = run({u"verify"_s, m_package, u"--format"_s, u"json"_s});
    QCOMPARE(unknown.code, 0);
    QCOMPARE(QJsonDocument::fromJson(unknown.out)["verdict"_L1].toString(), u"valid-unknown-signer"_s);

    QVERIFY(QDir().mkpath(m_sample.inFolder(u"trust"_s)));
    const Outcome pem = run({u"key"_s, u"show"_s, m_sample.inFolder(u"clerk.p12"_s), u"--pem"_s});
    QCOMPARE(pem.code, 0);
    QFile certificate(m_sample.inFolder(u"trust/clerk.pem"_s));
    QVERIFY(certificate.open(QIODevice::WriteOnly) && certificate.write(pem.out) > 0);
    certificate.close();
    const Outcome trusted = run({u"verify"_s, m_package, u"--trust"_s, m_sample.inFolder(u"trust"_s)});
    QCOMPARE(trusted.code, 0);
    QVERIFY(QString::fromUtf8(trusted.out).startsWith(u"有效且已信任"_s));
}

void TestCli::damagedPackageIsNamed()
{
    QByteArray bytes = content(m_package);
    const qsizetype place = bytes.indexOf("% a scan of");
    QVERIFY(place > 0);
    bytes[place + 4] = static_cast<char>(bytes[place + 4] ^ 1);
    QFile changed(m_sample.inFolder(u"changed.zip"_s));
    QVERIFY(changed.open(QIODevice::WriteOnly) && changed.write(bytes) == bytes.size());
    changed.close();
    const Outcome outcome = run({u"verify"_s, changed.fileName()});
    QCOMPARE(outcome.code, 1);
    QVERIFY2(outcome.out.contains("diploma.pdf"), outcome.out.constData());
    QCOMPARE(run({u"verify"_s, sampleRoster()}).code, 1);
    QCOMPARE(run({u"verify"_s, m_sample.inFolder(u"nowhere.zip"_s)}).code, 3);
}

void TestCli::wrongPassphrase()
{
    const QStringList show{u"key"_s, u"show"_s, m_sample.inFolder(u"clerk.p12"_s)};
    QCOMPARE(run(show, u"wrong"_s).code, 3);
    QCOMPARE(run(show, QString()).code, 3);
    QFile file(m_sample.inFolder(u"passphrase.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("Shi-Li-2024\r\n") > 0);
    file.close();
    QCOMPARE(run(show + QStringList{u"--passphrase-file"_s, file.fileName()}, QString()).code, 0);
}

void TestCli::backupAndRestore()
{
    QCOMPARE(run({u"library"_s, u"backup"_s, m_sample.library(), m_sample.inFolder(u"backup"_s)}).code, 0);
    QCOMPARE(run({u"library"_s, u"restore"_s, m_sample.inFolder(u"backup"_s),
                     m_sample.inFolder(u"again.chuding"_s)})
                 .code,
        0);
    QCOMPARE(run({u"library"_s, u"verify"_s, m_sample.inFolder(u"again.chuding"_s)}).code, 0);
    QCOMPARE(
        run({u"library"_s, u"list"_s, m_sample.inFolder(u"again.chuding"_s), u"--format"_s, u"json"_s}).out,
        run({u"library"_s, u"list"_s, m_sample.library(), u"--format"_s, u"json"_s}).out);
}

void TestCli::unreadableFiles()
{
    QCOMPARE(run({u"check"_s, u"--roster"_s, m_sample.inFolder(u"nowhere.xlsx"_s)}).code, 3);
    QCOMPARE(run({u"check"_s, u"--library"_s, m_sample.inFolder(u"nowhere.chuding"_s)}).code, 3);
    QCOMPARE(run({u"check"_s, u"--dossier"_s, sampleRoster()}).code, 3);
    QCOMPARE(run({u"form"_s, m_sample.library(), u"roster"_s, u"--out"_s,
                     m_sample.inFolder(u"no/such/folder/x.pdf"_s)})
                 .code,
        3);
}

TEST_CASE(QCoreApplication, TestCli)
#include "tst_cli.moc"
