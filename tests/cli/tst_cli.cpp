// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/library.h"
#include "roster/roster.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace chuding;
using namespace Qt::StringLiterals;

namespace {

struct Outcome
{
    int code = -1;
    QByteArray out;
    QString err;
};

Outcome run(const QStringList &arguments, const QString &passphrase = u"Shi-Li-2024"_s)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    if (passphrase.isEmpty())
        environment.remove(u"CHUDING_PASSPHRASE"_s);
    else
        environment.insert(u"CHUDING_PASSPHRASE"_s, passphrase);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(CHUDING_CLI), arguments);
    process.closeWriteChannel();
    process.waitForFinished(60000);
    return {process.exitCode(), process.readAllStandardOutput(),
        QString::fromUtf8(process.readAllStandardError())};
}

QString sampleRoster()
{
    return QStringLiteral(CHUDING_SOURCE_DIR "/resources/samples/roster.xlsx");
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

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
    void importSaysWhatChanged();
    void importDoesNotHideWhatItLeftOut();
    void importIsDoneBeforeItIsSaid();
    void optionsThatCountOnce();
    void newerDossier();
    void confirms();
    void attachAndVerify();
    void attachesAFolder();
    void attachFolderWrongUse();
    void handsOverAndTakesOver();
    void carriesOver();
    void formsArePdf();
    void exportRefusesErrors();
    void exportAndVerify();
    void damagedPackageIsNamed();
    void wrongPassphrase();
    void backupAndRestore();
    void unreadableFiles();

private:
    [[nodiscard]] QString inFolder(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString freshLibrary(const QString &name);
    [[nodiscard]] QString library() const { return inFolder(u"sample.chuding"_s); }

    QTemporaryDir m_folder;
    QString m_package;
    QList<RosterRow> m_rows;
};

void TestCli::initTestCase()
{
    const Result<Roster> roster = readRoster(sampleRoster(), u"xj-bohu-2024"_s);
    QVERIFY(roster.ok());
    m_rows = roster->rows;
    QCOMPARE(m_rows.size(), 12);
    const Outcome made = run({u"library"_s, u"create"_s, library(), u"--unit"_s, u"博湖县试例中学"_s,
        u"--role"_s, u"employer"_s, u"--demo-moment"_s, u"2024-10-20T12:00"_s});
    QVERIFY2(made.code == 0, qPrintable(made.err));
    const Outcome imported = run({u"library"_s, u"import"_s, library(), sampleRoster()});
    QVERIFY2(imported.code == 0, qPrintable(imported.err));
    const Outcome key = run({u"key"_s, u"create"_s, u"--out"_s, inFolder(u"clerk.p12"_s), u"--unit"_s,
        u"博湖县试例中学"_s, u"--name"_s, u"王试例"_s});
    QVERIFY2(key.code == 0, qPrintable(key.err));
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
    const Outcome table = run({u"check"_s, u"--library"_s, library()});
    QCOMPARE(table.code, 1);
    QVERIFY(QString::fromUtf8(table.out).contains(m_rows.first().dossier.person.name));
    const Outcome csv = run({u"check"_s, u"--library"_s, library(), u"--format"_s, u"csv"_s});
    QVERIFY(csv.out.startsWith("row,name,verdict,rule,severity,field,message,remedy,clause\n"));
    const QString number = m_rows.first().dossier.person.idNumber;
    const Outcome shown = run({u"library"_s, u"show"_s, library(), u"--id"_s, number});
    QCOMPARE(shown.code, 0);
    QFile file(inFolder(u"one.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(shown.out) == shown.out.size());
    file.close();
    const Outcome one = run({u"check"_s, u"--dossier"_s, file.fileName(), u"--format"_s, u"json"_s,
        u"--as-of"_s, u"2024-10-20T12:00"_s});
    QVERIFY(one.code == 0 || one.code == 1);
    QCOMPARE(QJsonDocument::fromJson(one.out).array().at(0)["name"_L1].toString(),
        m_rows.first().dossier.person.name);
    QVERIFY(one.out.contains("R-PUB-1"));
}

void TestCli::rosterTemplate()
{
    const QString path = inFolder(u"template.xlsx"_s);
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
    QVERIFY(QFile::copy(source + u"wording.json"_s, inFolder(u"wording.json"_s)));
    QFile broken(inFolder(u"policy.json"_s));
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
            run({u"library"_s, u"list"_s, library(), u"--format"_s, u"json"_s}).out)
            .array();
    };
    const QJsonArray before = rows();
    QCOMPARE(before.size(), 12);
    const Outcome dry = run({u"library"_s, u"import"_s, library(), sampleRoster(), u"--dry-run"_s});
    QCOMPARE(dry.code, 0);
    const Outcome again = run({u"library"_s, u"import"_s, library(), sampleRoster()});
    QCOMPARE(again.code, 0);
    QCOMPARE(rows(), before);
    QVERIFY(QString::fromUtf8(run({u"library"_s, u"list"_s, library()}).out).contains(u"**********"_s));
}

/// A library of its own, so that the others keep their sample.
QString TestCli::freshLibrary(const QString &name)
{
    const QString path = inFolder(name);
    const Outcome made = run({u"library"_s, u"create"_s, path, u"--unit"_s, u"试例站"_s, u"--role"_s,
        u"employer"_s, u"--demo-moment"_s, u"2024-10-20T12:00"_s});
    return made.code == 0 ? path : QString();
}

void TestCli::importSaysWhatChanged()
{
    const QString path = freshLibrary(u"changes.chuding"_s);
    const QString roster = inFolder(u"changes.csv"_s);
    const QString header = u"姓名,身份证号,工作单位,学历1,专业课\n"_s;
    QVERIFY(write(roster, (header + u"张试例,652829200203119016,试例站,本科\n"_s).toUtf8()));
    QCOMPARE(run({u"library"_s, u"import"_s, path, roster}).code, 0);
    QVERIFY(write(roster, (header + u"张试例,652829200203119016,试例中学,专科\n"_s).toUtf8()));
    const Outcome changed = run({u"library"_s, u"import"_s, path, roster});
    QCOMPARE(changed.code, 0);
    const QString out = QString::fromUtf8(changed.out);
    QVERIFY2(out.contains(u"工作单位、学历1"_s), qPrintable(out));
    QVERIFY2(!out.contains(u'/'), qPrintable(out));

    const QString log = QString::fromUtf8(run({u"library"_s, u"history"_s, path}).out);
    QVERIFY2(!log.contains(u"create"_s) && !log.contains(u"save"_s), qPrintable(log));
    QVERIFY(log.contains(u"新建资料库"_s));
    QVERIFY(run({u"--lang"_s, u"en"_s, u"library"_s, u"history"_s, path}).out.contains("Library made"));
}

void TestCli::importDoesNotHideWhatItLeftOut()
{
    const QString path = freshLibrary(u"faults.chuding"_s);
    const QString roster = inFolder(u"faults.csv"_s);
    const QStringList english{u"--lang"_s, u"en"_s, u"library"_s, u"import"_s, path, roster};
    QVERIFY(write(roster, u"姓名,身份证号,出生日期\n张试例,652829200203119016,某日\n"_s.toUtf8()));
    for (const QStringList &dryRun : {QStringList{u"--dry-run"_s}, QStringList()}) {
        const Outcome unreadable = run(english + dryRun);
        QCOMPARE(unreadable.code, 1);
        QVERIFY2(unreadable.err.contains(u"C2"_s), qPrintable(unreadable.err));
        QVERIFY2(
            unreadable.err.contains(u"New 1, changed 0, same 0, refused 0"_s), qPrintable(unreadable.err));
    }
    QVERIFY(write(roster, u"姓名,身份证号\n李试例,\n"_s.toUtf8()));
    for (const QStringList &dryRun : {QStringList{u"--dry-run"_s}, QStringList()}) {
        const Outcome refused = run(english + dryRun);
        QCOMPARE(refused.code, 1);
        QVERIFY2(refused.err.contains(u"New 0, changed 0, same 0, refused 1"_s), qPrintable(refused.err));
    }
    QVERIFY(write(roster, u"姓名,身份证号\n"_s.toUtf8()));
    QVERIFY(run(english).err.contains(u"The roster is empty"_s));
    QVERIFY(run({u"--lang"_s, u"en"_s, u"check"_s, u"--roster"_s, roster})
                .err.contains(u"The roster is empty"_s));
}

void TestCli::importIsDoneBeforeItIsSaid()
{
    const QString path = freshLibrary(u"pipe.chuding"_s);
    // Nobody reads: writing the first line ends the program.
    QProcess process;
    process.start(u"sh"_s, {u"-c"_s, u"{ sleep 0.1; \"$0\" library import \"$1\" \"$2\"; } 2>&1 | true"_s,
                               QStringLiteral(CHUDING_CLI), path, sampleRoster()});
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished(60000));
    const Outcome list = run({u"library"_s, u"list"_s, path, u"--format"_s, u"json"_s});
    QCOMPARE(QJsonDocument::fromJson(list.out).array().size(), 12);
}

void TestCli::optionsThatCountOnce()
{
    const QString scan = inFolder(u"twice.pdf"_s);
    QVERIFY(write(scan, "%PDF-1.4\n"));
    const QString a = m_rows.at(2).dossier.person.idNumber;
    const QString b = m_rows.at(3).dossier.person.idNumber;
    for (const QStringList &arguments :
        {QStringList{u"attach"_s, library(), u"--id"_s, a, u"--id"_s, b, u"--kind"_s, u"diploma"_s, scan},
            QStringList{u"attach"_s, library(), u"--id"_s, a, u"--kind"_s, u"diploma"_s, u"--kind"_s,
                u"degree"_s, scan},
            QStringList{u"confirm"_s, library(), u"--id"_s, a, u"--id"_s, b, u"--rule"_s, u"R-SCOPE-2"_s},
            QStringList{u"show"_s, library(), u"--id"_s, a, u"--id"_s, b},
            QStringList{u"history"_s, library(), u"--id"_s, a, u"--id"_s, b}}) {
        const Outcome outcome = run(QStringList{u"--lang"_s, u"en"_s, u"library"_s} + arguments);
        QCOMPARE(outcome.code, 2);
        QVERIFY2(outcome.err.contains(u"can be given only once"_s), qPrintable(outcome.err));
    }
    for (const QString &number : {a, b})
        QVERIFY(!run({u"library"_s, u"show"_s, library(), u"--id"_s, number}).out.contains("\"sha256\""));
}

void TestCli::newerDossier()
{
    const QString path = inFolder(u"newer.json"_s);
    QVERIFY(write(path, "{\"formatVersion\": 999}"));
    const Outcome outcome = run({u"--lang"_s, u"en"_s, u"check"_s, u"--dossier"_s, path});
    QCOMPARE(outcome.code, 3);
    QVERIFY2(outcome.err.startsWith(path + u": "_s) && outcome.err.contains(u"(format 999)"_s),
        qPrintable(outcome.err));
}

void TestCli::confirms()
{
    const QString number = m_rows.at(1).dossier.person.idNumber;
    const auto severity = [&](const QString &rule) {
        const QJsonArray checked = QJsonDocument::fromJson(
            run({u"check"_s, u"--library"_s, library(), u"--format"_s, u"json"_s}).out)
                                       .array();
        QStringList severities;
        const QJsonArray findings = checked.at(1)["findings"_L1].toArray();
        for (const QJsonValue &finding : findings) {
            if (finding["rule"_L1].toString() == rule)
                severities.append(finding["severity"_L1].toString());
        }
        return severities.join(u',');
    };
    const QStringList answer{u"library"_s, u"confirm"_s, library(), u"--id"_s, number};
    QCOMPARE(severity(u"R-SCOPE-2"_s), u"confirm"_s);
    QCOMPARE(severity(u"R-SPEC-3"_s), u"confirm"_s);
    QCOMPARE(run(answer + QStringList{u"--rule"_s, u"R-SCOPE-2"_s, u"--rule"_s, u"R-SPEC-3"_s}).code, 0);
    QCOMPARE(severity(u"R-SCOPE-2"_s), QString());
    QCOMPARE(severity(u"R-SPEC-3"_s), QString());

    QCOMPARE(run(answer + QStringList{u"--rule"_s, u"R-SCOPE-2"_s, u"--no"_s, u"试例：岗位不符"_s}).code, 0);
    QCOMPARE(severity(u"R-SCOPE-2"_s), u"error"_s);
    const Outcome shown = run({u"library"_s, u"show"_s, library(), u"--id"_s, number});
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
    QFile scan(inFolder(u"毕业证.pdf"_s));
    QVERIFY(scan.open(QIODevice::WriteOnly));
    scan.write("%PDF-1.4\n% a scan of 试例\n%%EOF\n");
    scan.close();
    const QString number = m_rows.first().dossier.person.idNumber;
    const Outcome attached = run(
        {u"library"_s, u"attach"_s, library(), u"--id"_s, number, u"--kind"_s, u"毕业证"_s, scan.fileName()});
    QVERIFY2(attached.code == 0, qPrintable(attached.err));
    QVERIFY(run({u"library"_s, u"show"_s, library(), u"--id"_s, number}).out.contains("\"sha256\""));
    QCOMPARE(run({u"library"_s, u"attach"_s, library(), u"--id"_s, u"1"_s, u"--kind"_s, u"diploma"_s,
                     scan.fileName()})
                 .code,
        3);
    QCOMPARE(run({u"library"_s, u"attach"_s, library(), u"--id"_s, number, u"--kind"_s, u"相片"_s,
                     scan.fileName()})
                 .code,
        2);
    QCOMPARE(run({u"library"_s, u"verify"_s, library()}).code, 0);
    QCOMPARE(run({u"library"_s, u"history"_s, library()}).code, 0);
    QVERIFY(run({u"library"_s, u"history"_s, library(), u"--id"_s, number}).out.count('\n') >= 3);
}

void TestCli::attachesAFolder()
{
    const QString lib = freshLibrary(u"folder.chuding"_s);
    QCOMPARE(run({u"library"_s, u"import"_s, lib, sampleRoster()}).code, 0);
    const QString folder = inFolder(u"扫描"_s);
    const QString first = m_rows.at(0).dossier.person.name;
    const QString second = m_rows.at(1).dossier.person.idNumber;
    QVERIFY(QDir().mkpath(folder + u'/' + first));
    QVERIFY(write(folder + u'/' + first + u"/毕业证.pdf"_s, "%PDF-1.4 a"));
    QVERIFY(write(folder + u"/学位证"_s + second + u".jpg"_s, "picture"));
    const auto run1 = [&](const QStringList &more) {
        return run(
            QStringList{u"--lang"_s, u"en"_s, u"library"_s, u"attach"_s, lib, u"--folder"_s, folder} + more);
    };
    const auto hasFiles = [&](int row) {
        return run({u"library"_s, u"show"_s, lib, u"--id"_s, m_rows.at(row).dossier.person.idNumber})
            .out.contains("\"sha256\"");
    };
    const Outcome dry = run1({u"--dry-run"_s});
    QCOMPARE(dry.code, 0);
    const QString table = QString::fromUtf8(dry.out);
    QVERIFY2(table.contains(first + u"/毕业证.pdf"_s) && table.count(u"clear"_s) == 2, qPrintable(table));
    QVERIFY(!table.section(u"  "_s, 1).contains(second + u' ')); // the applicant's number is masked
    QVERIFY(dry.err.contains(u"--dry-run"_s));
    QVERIFY(!hasFiles(0));

    // One file is open: nothing without --yes-to-clear, then what is clear.
    QVERIFY(write(folder + u"/mmexport1700000000.jpg"_s, "picture"));
    QVERIFY(write(folder + u'/' + first + u"/学位证.heic"_s, "picture"));
    const Outcome held = run1({});
    QCOMPARE(held.code, 1);
    QVERIFY2(held.err.contains(u"Clear 2, open 1, not taken 1"_s), qPrintable(held.err));
    QVERIFY(held.err.contains(u"--yes-to-clear"_s));
    QVERIFY(!hasFiles(0) && !hasFiles(1));
    const Outcome attached = run1({u"--yes-to-clear"_s});
    QCOMPARE(attached.code, 1);
    QVERIFY2(attached.err.contains(u"Files attached 2, to applicants 2; there already 0"_s),
        qPrintable(attached.err));
    QVERIFY(hasFiles(0) && hasFiles(1));
    const Outcome again = run1({u"--yes-to-clear"_s});
    QVERIFY(again.err.contains(u"Files attached 0, to applicants 0; there already 2"_s));
    QVERIFY(QString::fromUtf8(again.out).contains(u"has a file of this kind already"_s));

    QVERIFY(QFile::remove(folder + u"/mmexport1700000000.jpg"_s));
    QVERIFY(QFile::remove(folder + u'/' + first + u"/学位证.heic"_s));
    QCOMPARE(run1({}).code, 0);
    QCOMPARE(run({u"library"_s, u"verify"_s, lib}).code, 0);
    QCOMPARE(run({u"library"_s, u"attach"_s, lib, u"--folder"_s, inFolder(u"none"_s)}).code, 3);
}

void TestCli::attachFolderWrongUse()
{
    for (const QStringList &arguments : {QStringList{u"--folder"_s, u"d"_s, u"--id"_s, u"1"_s},
             QStringList{u"--folder"_s, u"d"_s, u"--kind"_s, u"diploma"_s},
             QStringList{u"--folder"_s, u"d"_s, u"x"_s},
             QStringList{u"--folder"_s, u"d"_s, u"--dry-run"_s, u"--yes-to-clear"_s},
             QStringList{u"--folder"_s, u"d"_s, u"--folder"_s, u"e"_s},
             QStringList{u"--dry-run"_s, u"--id"_s, u"1"_s, u"--kind"_s, u"diploma"_s, u"f"_s},
             QStringList{u"--id"_s, u"1"_s, u"--kind"_s, u"diploma"_s}}) {
        const Outcome outcome = run(QStringList{u"library"_s, u"attach"_s, library()} + arguments);
        QVERIFY2(outcome.code == 2, qPrintable(arguments.join(u' ')));
        QVERIFY(!outcome.err.isEmpty());
    }
}

void TestCli::handsOverAndTakesOver()
{
    const QString from = freshLibrary(u"old-unit.chuding"_s);
    QCOMPARE(run({u"library"_s, u"import"_s, from, sampleRoster()}).code, 0);
    const QString number = m_rows.at(0).dossier.person.idNumber;
    const QString name = m_rows.at(0).dossier.person.name;
    const QString scan = inFolder(u"证.pdf"_s);
    QVERIFY(write(scan, "%PDF-1.4 hand over"));
    QCOMPARE(
        run({u"library"_s, u"attach"_s, from, u"--id"_s, number, u"--kind"_s, u"diploma"_s, scan}).code, 0);
    const QString stick = inFolder(u"stick"_s);
    QVERIFY(QDir().mkpath(stick));
    const QStringList hand{u"--lang"_s, u"en"_s, u"library"_s, u"hand-over"_s, from, u"--id"_s, number,
        u"--to"_s, stick, u"--unit"_s, u"博湖县试例小学"_s};
    QCOMPARE(run(hand + QStringList{u"--code"_s, u"123"_s}).code, 2);
    const Outcome handed = run(hand);
    QVERIFY2(handed.code == 0, qPrintable(handed.err));
    const QString library = stick + u'/' + name + u".chuding"_s;
    QVERIFY(handed.err.contains(library));
    QCOMPARE(run(hand).code, 3); // it is there already
    QCOMPARE(run({u"library"_s, u"verify"_s, library}).code, 0);
    QVERIFY(run({u"--lang"_s, u"en"_s, u"library"_s, u"history"_s, from}).out.contains("Handed over"));

    const QString to = freshLibrary(u"new-unit.chuding"_s);
    const QStringList take{u"--lang"_s, u"en"_s, u"library"_s, u"take-over"_s, to, u"--from"_s, library};
    const Outcome dry = run(take + QStringList{u"--dry-run"_s});
    QCOMPARE(dry.code, 0);
    QVERIFY(QString::fromUtf8(dry.out).contains(name) && !dry.out.contains(number.toUtf8()));
    QVERIFY(dry.err.contains(u"New 1, there already 0, refused 0"_s));
    QVERIFY(!run({u"library"_s, u"list"_s, to}).out.contains(name.toUtf8()));
    QCOMPARE(run(take + QStringList{u"--from-date"_s, u"yesterday"_s}).code, 2);
    const Outcome taken = run(take + QStringList{u"--from-date"_s, u"2024-03-01"_s});
    QVERIFY2(taken.code == 0, qPrintable(taken.err));
    const QString shown = QString::fromUtf8(run({u"library"_s, u"show"_s, to, u"--id"_s, number}).out);
    QVERIFY2(shown.contains(u"试例站"_s) && shown.contains(u"2024-03"_s) && shown.contains(u"sha256"_s),
        qPrintable(shown));
    const Outcome again = run(take);
    QCOMPARE(again.code, 1);
    QVERIFY(QString::fromUtf8(again.out).contains(u"has this dossier already"_s));
    QCOMPARE(run({u"library"_s, u"verify"_s, to}).code, 0);
    QVERIFY(run({u"--lang"_s, u"en"_s, u"library"_s, u"history"_s, to}).out.contains("Taken over"));
    QCOMPARE(run({u"library"_s, u"take-over"_s, to}).code, 2);
    QCOMPARE(run({u"library"_s, u"hand-over"_s, from, u"--id"_s, number, u"--to"_s, stick}).code, 2);
    QCOMPARE(run({u"library"_s, u"carry-over"_s, to, u"--from"_s, library}).code, 1); // the same notice
}

void TestCli::carriesOver()
{
    const QString old = inFolder(u"last-year.chuding"_s);
    {
        LibraryInfo info;
        info.unitName = u"试例站"_s;
        info.policyId = u"xj-bohu-2023"_s;
        const auto library = Library::create(old, info);
        QVERIFY(library.ok());
        for (int row = 0; row < 3; ++row) {
            Dossier dossier = m_rows.at(row).dossier;
            dossier.id = QUuid::createUuid();
            dossier.policyId = info.policyId;
            QVERIFY((*library)->save(dossier, 0, u"试"_s).ok());
        }
    }
    const QString to = freshLibrary(u"this-year.chuding"_s);
    const QStringList carry{u"--lang"_s, u"en"_s, u"library"_s, u"carry-over"_s, to, u"--from"_s, old};
    const Outcome dry = run(carry + QStringList{u"--dry-run"_s});
    QVERIFY2(dry.code == 0 && dry.err.contains(u"New 3"_s), qPrintable(dry.err));
    const QString second = m_rows.at(1).dossier.person.idNumber;
    QVERIFY(run(carry + QStringList{u"--id"_s, second}).err.contains(u"New 1, there already 0"_s));
    const Outcome rest = run(carry);
    QCOMPARE(rest.code, 0);
    QVERIFY2(rest.err.contains(u"New 2, there already 1, refused 0"_s), qPrintable(rest.err));
    QCOMPARE(run(carry + QStringList{u"--id"_s, u"652829199001010000"_s}).code, 3);
    QCOMPARE(run({u"library"_s, u"take-over"_s, to, u"--from"_s, old}).code, 1); // another notice
    QCOMPARE(run({u"library"_s, u"verify"_s, to}).code, 0);
    QVERIFY(run({u"--lang"_s, u"en"_s, u"library"_s, u"history"_s, to}).out.contains("Carried over"));
}

void TestCli::formsArePdf()
{
    for (const QString &form :
        {u"annex1"_s, u"annex2"_s, u"annex3"_s, u"annex4"_s, u"roster"_s, u"check-report"_s}) {
        const QString path = inFolder(form + u".pdf"_s);
        const Outcome outcome = run({u"form"_s, library(), form, u"--out"_s, path});
        QVERIFY2(outcome.code == 0, qPrintable(form + u": "_s + outcome.err));
        QVERIFY2(content(path).startsWith("%PDF-1.7"), qPrintable(form));
    }
}

void TestCli::exportRefusesErrors()
{
    const Outcome outcome = run(
        {u"export"_s, library(), u"--key"_s, inFolder(u"clerk.p12"_s), u"--out"_s, inFolder(u"refused"_s)});
    QCOMPARE(outcome.code, 1);
    QVERIFY(QDir(inFolder(u"refused"_s)).entryList(QDir::Files).isEmpty());
}

void TestCli::exportAndVerify()
{
    const Outcome outcome = run({u"export"_s, library(), u"--key"_s, inFolder(u"clerk.p12"_s), u"--out"_s,
        inFolder(u"out"_s), u"--override"_s, u"试例演示"_s});
    QVERIFY2(outcome.code == 0, qPrintable(outcome.err));
    m_package = QString::fromUtf8(outcome.out).trimmed();
    QVERIFY(QFile::exists(m_package));

    const Outcome unknown = run({u"verify"_s, m_package, u"--format"_s, u"json"_s});
    QCOMPARE(unknown.code, 0);
    QCOMPARE(QJsonDocument::fromJson(unknown.out)["verdict"_L1].toString(), u"valid-unknown-signer"_s);

    QVERIFY(QDir().mkpath(inFolder(u"trust"_s)));
    const Outcome pem = run({u"key"_s, u"show"_s, inFolder(u"clerk.p12"_s), u"--pem"_s});
    QCOMPARE(pem.code, 0);
    QFile certificate(inFolder(u"trust/clerk.pem"_s));
    QVERIFY(certificate.open(QIODevice::WriteOnly) && certificate.write(pem.out) > 0);
    certificate.close();
    const Outcome trusted = run({u"verify"_s, m_package, u"--trust"_s, inFolder(u"trust"_s)});
    QCOMPARE(trusted.code, 0);
    QVERIFY(QString::fromUtf8(trusted.out).startsWith(u"有效且已信任"_s));
}

void TestCli::damagedPackageIsNamed()
{
    QByteArray bytes = content(m_package);
    const qsizetype place = bytes.indexOf("% a scan of");
    QVERIFY(place > 0);
    bytes[place + 4] = static_cast<char>(bytes[place + 4] ^ 1);
    QFile changed(inFolder(u"changed.zip"_s));
    QVERIFY(changed.open(QIODevice::WriteOnly) && changed.write(bytes) == bytes.size());
    changed.close();
    const Outcome outcome = run({u"verify"_s, changed.fileName()});
    QCOMPARE(outcome.code, 1);
    QVERIFY2(outcome.out.contains("diploma.pdf"), outcome.out.constData());
    QCOMPARE(run({u"verify"_s, sampleRoster()}).code, 1);
    QCOMPARE(run({u"verify"_s, inFolder(u"nowhere.zip"_s)}).code, 3);
}

void TestCli::wrongPassphrase()
{
    const QStringList show{u"key"_s, u"show"_s, inFolder(u"clerk.p12"_s)};
    QCOMPARE(run(show, u"wrong"_s).code, 3);
    QCOMPARE(run(show, QString()).code, 3);
    QFile file(inFolder(u"passphrase.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("Shi-Li-2024\r\n") > 0);
    file.close();
    QCOMPARE(run(show + QStringList{u"--passphrase-file"_s, file.fileName()}, QString()).code, 0);
}

void TestCli::backupAndRestore()
{
    QCOMPARE(run({u"library"_s, u"backup"_s, library(), inFolder(u"backup"_s)}).code, 0);
    QCOMPARE(run({u"library"_s, u"restore"_s, inFolder(u"backup"_s), inFolder(u"again.chuding"_s)}).code, 0);
    QCOMPARE(run({u"library"_s, u"verify"_s, inFolder(u"again.chuding"_s)}).code, 0);
    QCOMPARE(run({u"library"_s, u"list"_s, inFolder(u"again.chuding"_s), u"--format"_s, u"json"_s}).out,
        run({u"library"_s, u"list"_s, library(), u"--format"_s, u"json"_s}).out);
}

void TestCli::unreadableFiles()
{
    QCOMPARE(run({u"check"_s, u"--roster"_s, inFolder(u"nowhere.xlsx"_s)}).code, 3);
    QCOMPARE(run({u"check"_s, u"--library"_s, inFolder(u"nowhere.chuding"_s)}).code, 3);
    QCOMPARE(run({u"check"_s, u"--dossier"_s, sampleRoster()}).code, 3);
    QCOMPARE(
        run({u"form"_s, library(), u"roster"_s, u"--out"_s, inFolder(u"no/such/folder/x.pdf"_s)}).code, 3);
}

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
