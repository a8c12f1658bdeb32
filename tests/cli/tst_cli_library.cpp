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
#include <QJsonObject>
#include <QProcess>

#include <algorithm>

using namespace chuding;
using namespace Qt::StringLiterals;

/// The commands `library …` that bring dossiers and files in: from rosters, folders and other libraries.
class TestCliLibrary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void importSaysWhatChanged();
    void importDoesNotHideWhatItLeftOut();
    void importIsDoneBeforeItIsSaid();
    void optionsThatCountOnce();
    void stepsForwardAndBack();
    void handsInAndSaysTheStage();
    void exportWrongUse_data();
    void exportWrongUse();
    void decidesFromAFile();
    void stepWrongUse_data();
    void stepWrongUse();
    void attachesAFolder();
    void attachFolderWrongUse();
    void handsOverAndTakesOver();
    void carriesOver();

private:
    CliSample m_sample;
};

void TestCliLibrary::initTestCase()
{
    const QString problem = m_sample.make();
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    QCOMPARE(m_sample.rows().size(), 12);
}

void TestCliLibrary::importSaysWhatChanged()
{
    const QString path = m_sample.freshLibrary(u"changes.chuding"_s);
    const QString roster = m_sample.inFolder(u"changes.csv"_s);
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

void TestCliLibrary::importDoesNotHideWhatItLeftOut()
{
    const QString path = m_sample.freshLibrary(u"faults.chuding"_s);
    const QString roster = m_sample.inFolder(u"faults.csv"_s);
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

void TestCliLibrary::importIsDoneBeforeItIsSaid()
{
    const QString path = m_sample.freshLibrary(u"pipe.chuding"_s);
    // Nobody reads: writing the first line ends the program.
    QProcess process;
    process.start(u"sh"_s, {u"-c"_s, u"{ sleep 0.1; \"$0\" library import \"$1\" \"$2\"; } 2>&1 | true"_s,
                               QStringLiteral(CHUDING_CLI), path, sampleRoster()});
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished(60000));
    const Outcome list = run({u"library"_s, u"list"_s, path, u"--format"_s, u"json"_s});
    QCOMPARE(QJsonDocument::fromJson(list.out).array().size(), 12);
}

void TestCliLibrary::optionsThatCountOnce()
{
    const QString scan = m_sample.inFolder(u"twice.pdf"_s);
    QVERIFY(write(scan, "%PDF-1.4\n"));
    const QString a = m_sample.rows().at(2).dossier.person.idNumber;
    const QString b = m_sample.rows().at(3).dossier.person.idNumber;
    for (const QStringList &arguments : {QStringList{u"attach"_s, m_sample.library(), u"--id"_s, a, u"--id"_s,
                                             b, u"--kind"_s, u"diploma"_s, scan},
             QStringList{u"attach"_s, m_sample.library(), u"--id"_s, a, u"--kind"_s, u"diploma"_s,
                 u"--kind"_s, u"degree"_s, scan},
             QStringList{
                 u"confirm"_s, m_sample.library(), u"--id"_s, a, u"--id"_s, b, u"--rule"_s, u"R-SCOPE-2"_s},
             QStringList{u"show"_s, m_sample.library(), u"--id"_s, a, u"--id"_s, b},
             QStringList{u"history"_s, m_sample.library(), u"--id"_s, a, u"--id"_s, b}}) {
        const Outcome outcome = run(QStringList{u"--lang"_s, u"en"_s, u"library"_s} + arguments);
        QCOMPARE(outcome.code, 2);
        QVERIFY2(outcome.err.contains(u"can be given only once"_s), qPrintable(outcome.err));
    }
    for (const QString &number : {a, b})
        QVERIFY(!run({u"library"_s, u"show"_s, m_sample.library(), u"--id"_s, number})
                     .out.contains("\"sha256\""));
}

void TestCliLibrary::stepsForwardAndBack()
{
    const QString path = m_sample.freshLibrary(u"steps.chuding"_s);
    QCOMPARE(run({u"library"_s, u"import"_s, path, sampleRoster()}).code, 0);
    const auto row = std::find_if(m_sample.rows().cbegin(), m_sample.rows().cend(),
        [](const RosterRow &one) { return one.dossier.person.name == u"赵试林"; }); // 已申报
    QVERIFY(row != m_sample.rows().cend());
    QCOMPARE(row->dossier.events.size(), 1);
    const auto step = [&](const QStringList &options) {
        return run(
            QStringList{u"library"_s, u"step"_s, path, u"--id"_s, row->dossier.person.idNumber} + options);
    };
    const Outcome tooEarly = step({u"--event"_s, u"handedToDepartment"_s});
    QVERIFY(tooEarly.code != 0);
    QVERIFY2(tooEarly.err.contains(u"提交主管局"_s) && tooEarly.err.contains(u"已申报"_s),
        qPrintable(tooEarly.err));
    QVERIFY(tooEarly.out.isEmpty());
    const Outcome forward = step({u"--event"_s, u"unitReviewed"_s, u"--at"_s, u"2024-10-20T11:00"_s});
    QVERIFY2(forward.code == 0, qPrintable(forward.err));
    const QJsonObject said = QJsonDocument::fromJson(forward.out).object();
    QCOMPARE(said[u"recorded"_s].toString(), u"unitReviewed"_s);
    QCOMPARE(said[u"moment"_s].toString(), u"2024-10-20T11:00"_s);
    QCOMPARE(said[u"stage"_s].toString(), u"unitReviewed"_s);
    QCOMPARE(said[u"role"_s].toString(), u"employer"_s);
    QCOMPARE(said[u"revision"_s].toInt(), 2);
    const Outcome back = step({u"--back"_s});
    QVERIFY2(back.code == 0, qPrintable(back.err));
    QCOMPARE(QJsonDocument::fromJson(back.out)[u"takenBack"_s].toString(), u"unitReviewed"_s);
    QCOMPARE(QJsonDocument::fromJson(back.out)[u"stage"_s].toString(), u"applied"_s);
    const Outcome returned = step({u"--event"_s, u"returned"_s, u"--reason"_s, u"试例：缺学位证"_s,
        u"--reason"_s, u"试例：照片不清"_s, u"--deadline"_s, u"2024-10-25T18:00"_s});
    QVERIFY2(returned.code == 0, qPrintable(returned.err));
    const Outcome shown = run({u"library"_s, u"show"_s, path, u"--id"_s, row->dossier.person.idNumber});
    const QJsonObject document = QJsonDocument::fromJson(shown.out).object();
    QCOMPARE(document[u"formatVersion"_s].toInt(), 2);
    const QJsonObject last = document[u"events"_s].toArray().last().toObject();
    QCOMPARE(last[u"reasons"_s].toArray().size(), 2);
    QCOMPARE(last[u"deadline"_s].toString(), u"2024-10-25T18:00"_s);
    QCOMPARE(last[u"revision"_s].toInt(), 3);
    const QString log = QString::fromUtf8(run({u"library"_s, u"history"_s, path}).out);
    for (const QString &entry :
        {u"登记步骤：单位审核推荐"_s, u"撤销步骤：单位审核推荐"_s, u"登记步骤：退回"_s})
        QVERIFY2(log.contains(entry), qPrintable(log));
    QVERIFY(run({u"library"_s, u"verify"_s, path}).code == 0);
}

/// The first of the worked cases, before the papers were handed in.
void TestCliLibrary::handsInAndSaysTheStage()
{
    const QString path = m_sample.inFolder(u"handin.chuding"_s);
    QCOMPARE(run({u"library"_s, u"create"_s, path, u"--unit"_s, u"博湖县试例水管站"_s, u"--role"_s,
                     u"employer"_s, u"--demo-moment"_s, u"2024-10-28T12:00"_s})
                 .code,
        0);
    const QList<QByteArray> cases =
        content(QStringLiteral(CHUDING_SOURCE_DIR "/tests/data/cases/cases.csv")).split('\n');
    const QString roster = m_sample.inFolder(u"handin.csv"_s);
    QVERIFY(write(roster, cases.at(0) + '\n' + QByteArray(cases.at(1)).replace("2024-10-28 12:00", "")));
    const Outcome imported = run({u"library"_s, u"import"_s, path, roster});
    QVERIFY2(imported.code == 0, qPrintable(imported.err));
    const auto stage = [&path] {
        const Outcome list = run({u"library"_s, u"list"_s, path, u"--format"_s, u"json"_s});
        return QJsonDocument::fromJson(list.out).array().first()["stage"_L1].toString();
    };
    QCOMPARE(stage(), u"reportIssued"_s);
    QVERIFY(QString::fromUtf8(run({u"library"_s, u"list"_s, path}).out).contains(u"公示情况报告已出具"_s));
    const QString number = u"652829200203119016"_s;
    const Outcome steps = run({u"library"_s, u"show"_s, path, u"--id"_s, number, u"--stage"_s});
    QCOMPARE(steps.code, 0);
    const QJsonObject shown = QJsonDocument::fromJson(steps.out).object();
    QCOMPARE(shown["stage"_L1].toString(), u"reportIssued"_s);
    QStringList possible;
    for (const QJsonValue &step : shown["steps"_L1].toArray()) {
        if (step["possible"_L1].toBool())
            possible.append(step["event"_L1].toString());
        else
            QVERIFY(!step["obstacle"_L1].toString().isEmpty());
    }
    QCOMPARE(possible, (QStringList{u"handedToDepartment"_s, u"returned"_s, u"withdrawn"_s}));
    const QStringList exporting{u"export"_s, path, u"--key"_s, m_sample.inFolder(u"clerk.p12"_s), u"--out"_s,
        m_sample.inFolder(u"handin"_s), u"--override"_s, u"试例"_s, u"--record-handed-in"_s};
    // Its papers do not go to the county.
    const Outcome other =
        run(exporting + QStringList{u"--to"_s, u"博湖县试例人社局"_s, u"--to-role"_s, u"county"_s});
    QVERIFY2(other.code == 0, qPrintable(other.err));
    QVERIFY2(other.err.contains(u"李试一"_s), qPrintable(other.err));
    QCOMPARE(stage(), u"reportIssued"_s);
    const Outcome sent =
        run(exporting + QStringList{u"--to"_s, u"博湖县试例水利局"_s, u"--to-role"_s, u"department"_s});
    QVERIFY2(sent.code == 0, qPrintable(sent.err));
    QCOMPARE(stage(), u"handedToDepartment"_s);
    const Outcome info = run({u"library"_s, u"show"_s, path, u"--format"_s, u"json"_s});
    QCOMPARE(QJsonDocument::fromJson(info.out)["stages"_L1].toObject(),
        (QJsonObject{{u"handedToDepartment"_s, 1}}));
    QVERIFY(QString::fromUtf8(run({u"library"_s, u"show"_s, path}).out).contains(u"已提交主管局"_s));
}

void TestCliLibrary::exportWrongUse_data()
{
    QTest::addColumn<QStringList>("more");
    QTest::newRow("role") << QStringList{u"--to-role"_s, u"employer"_s};
    QTest::newRow("no such role") << QStringList{u"--to-role"_s, u"office"_s};
    QTest::newRow("record without role") << QStringList{u"--record-handed-in"_s};
}

void TestCliLibrary::exportWrongUse()
{
    QFETCH(QStringList, more);
    const QString out = m_sample.inFolder(u"wrong"_s);
    QCOMPARE(run(QStringList{u"export"_s, m_sample.library(), u"--key"_s, m_sample.inFolder(u"clerk.p12"_s),
                     u"--out"_s, out, u"--override"_s, u"试例"_s} +
                 more)
                 .code,
        2);
    QVERIFY(!QDir(out).exists());
}

void TestCliLibrary::decidesFromAFile()
{
    const QString path = m_sample.inFolder(u"county.chuding"_s);
    QCOMPARE(run({u"library"_s, u"create"_s, path, u"--unit"_s, u"博湖县试例人社局"_s, u"--role"_s,
                     u"county"_s, u"--demo-moment"_s, u"2024-10-20T12:00"_s})
                 .code,
        0);
    QCOMPARE(run({u"library"_s, u"import"_s, path, sampleRoster()}).code, 0);
    const auto numberOf = [this](const QString &name) {
        for (const RosterRow &row : m_sample.rows()) {
            if (row.dossier.person.name == name)
                return row.dossier.person.idNumber;
        }
        return QString();
    };
    const QString file = m_sample.inFolder(u"decisions.json"_s);
    const auto decide = [&](const QJsonArray &decisions) {
        if (!write(file, QJsonDocument(decisions).toJson()))
            return Outcome();
        return run({u"decide"_s, path, file, u"--key"_s, m_sample.inFolder(u"clerk.p12"_s), u"--out"_s,
            m_sample.inFolder(u"decided"_s)});
    };
    const QJsonObject yes{{u"idNumber"_s, numberOf(u"王试语"_s)}, {u"outcome"_s, u"confirmed"_s}};
    QJsonObject no{{u"idNumber"_s, numberOf(u"赵试林"_s)}, {u"outcome"_s, u"returned"_s}};
    const Outcome without = decide({yes, no});
    QVERIFY(without.code != 0);
    QVERIFY2(without.err.contains(u"退回须说明原因"_s), qPrintable(without.err));
    no.insert(u"reasons"_s, QJsonArray{QJsonObject{{u"attachment"_s, u"diploma"_s}, {u"text"_s, u"试例"_s}}});
    no.insert(u"deadline"_s, u"2024-10-25T18:00"_s);
    const Outcome done = decide({yes, no});
    QVERIFY2(done.code == 0, qPrintable(done.err));
    // They work in two units, so there are two packages.
    const QJsonArray said = QJsonDocument::fromJson(done.out).array();
    QCOMPARE(said.size(), 2);
    QCOMPARE(said[0][u"decisions"_s][0][u"event"_s].toString(), u"reviewed"_s);
    QCOMPARE(said[1][u"decisions"_s][0][u"event"_s].toString(), u"returned"_s);
    QVERIFY(said[0][u"receiver"_s] != said[1][u"receiver"_s]);
    for (const QJsonValue &package : said)
        QCOMPARE(run({u"verify"_s, package[u"package"_s].toString()}).code, 0);
    const QString log = QString::fromUtf8(run({u"library"_s, u"history"_s, path}).out);
    QVERIFY2(log.contains(u"登记步骤：审核通过"_s) && log.contains(u"登记步骤：退回"_s), qPrintable(log));
    no.insert(u"colour"_s, 1);
    QVERIFY(decide({no}).err.contains(u"/0/colour"_s));
}

void TestCliLibrary::stepWrongUse_data()
{
    QTest::addColumn<QStringList>("options");
    const auto row = [](const char *name, const QStringList &options) { QTest::newRow(name) << options; };
    const QStringList who{u"--id"_s, u"652829200203119016"_s};
    row("nobody", {u"--event"_s, u"applied"_s});
    row("nothing", who);
    row("both", who + QStringList{u"--event"_s, u"applied"_s, u"--back"_s});
    row("no event", who + QStringList{u"--event"_s, u"posted"_s});
    row("no moment", who + QStringList{u"--event"_s, u"applied"_s, u"--at"_s, u"today"_s});
    row("back with a moment", who + QStringList{u"--back"_s, u"--at"_s, u"2024-10-20"_s});
    row("reason of an application", who + QStringList{u"--event"_s, u"applied"_s, u"--reason"_s, u"试"_s});
    row("deadline of stepping back", who + QStringList{u"--back"_s, u"--deadline"_s, u"2024-10-20"_s});
}

void TestCliLibrary::stepWrongUse()
{
    QFETCH(QStringList, options);
    const Outcome outcome = run(QStringList{u"library"_s, u"step"_s, m_sample.library()} + options);
    QCOMPARE(outcome.code, 2);
    QVERIFY(!outcome.err.isEmpty() && outcome.out.isEmpty());
}

void TestCliLibrary::attachesAFolder()
{
    const QString lib = m_sample.freshLibrary(u"folder.chuding"_s);
    QCOMPARE(run({u"library"_s, u"import"_s, lib, sampleRoster()}).code, 0);
    const QString folder = m_sample.inFolder(u"扫描"_s);
    const QString first = m_sample.rows().at(0).dossier.person.name;
    const QString second = m_sample.rows().at(1).dossier.person.idNumber;
    QVERIFY(QDir().mkpath(folder + u'/' + first));
    QVERIFY(write(folder + u'/' + first + u"/毕业证.pdf"_s, "%PDF-1.4 a"));
    QVERIFY(write(folder + u"/学位证"_s + second + u".jpg"_s, "picture"));
    const auto run1 = [&](const QStringList &more) {
        return run(
            QStringList{u"--lang"_s, u"en"_s, u"library"_s, u"attach"_s, lib, u"--folder"_s, folder} + more);
    };
    const auto hasFiles = [&](int row) {
        return run({u"library"_s, u"show"_s, lib, u"--id"_s, m_sample.rows().at(row).dossier.person.idNumber})
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
    QCOMPARE(run({u"library"_s, u"attach"_s, lib, u"--folder"_s, m_sample.inFolder(u"none"_s)}).code, 3);
}

void TestCliLibrary::attachFolderWrongUse()
{
    for (const QStringList &arguments : {QStringList{u"--folder"_s, u"d"_s, u"--id"_s, u"1"_s},
             QStringList{u"--folder"_s, u"d"_s, u"--kind"_s, u"diploma"_s},
             QStringList{u"--folder"_s, u"d"_s, u"x"_s},
             QStringList{u"--folder"_s, u"d"_s, u"--dry-run"_s, u"--yes-to-clear"_s},
             QStringList{u"--folder"_s, u"d"_s, u"--folder"_s, u"e"_s},
             QStringList{u"--dry-run"_s, u"--id"_s, u"1"_s, u"--kind"_s, u"diploma"_s, u"f"_s},
             QStringList{u"--id"_s, u"1"_s, u"--kind"_s, u"diploma"_s}}) {
        const Outcome outcome = run(QStringList{u"library"_s, u"attach"_s, m_sample.library()} + arguments);
        QVERIFY2(outcome.code == 2, qPrintable(arguments.join(u' ')));
        QVERIFY(!outcome.err.isEmpty());
    }
}

void TestCliLibrary::handsOverAndTakesOver()
{
    const QString from = m_sample.freshLibrary(u"old-unit.chuding"_s);
    QCOMPARE(run({u"library"_s, u"import"_s, from, sampleRoster()}).code, 0);
    const QString number = m_sample.rows().at(0).dossier.person.idNumber;
    const QString name = m_sample.rows().at(0).dossier.person.name;
    const QString scan = m_sample.inFolder(u"证.pdf"_s);
    QVERIFY(write(scan, "%PDF-1.4 hand over"));
    QCOMPARE(
        run({u"library"_s, u"attach"_s, from, u"--id"_s, number, u"--kind"_s, u"diploma"_s, scan}).code, 0);
    const QString stick = m_sample.inFolder(u"stick"_s);
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

    const QString to = m_sample.freshLibrary(u"new-unit.chuding"_s);
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

void TestCliLibrary::carriesOver()
{
    const QString old = m_sample.inFolder(u"last-year.chuding"_s);
    {
        LibraryInfo info;
        info.unitName = u"试例站"_s;
        info.policyId = u"xj-bohu-2023"_s;
        const auto library = Library::create(old, info);
        QVERIFY(library.ok());
        for (int row = 0; row < 3; ++row) {
            Dossier dossier = m_sample.rows().at(row).dossier;
            dossier.id = QUuid::createUuid();
            dossier.policyId = info.policyId;
            QVERIFY((*library)->save(dossier, 0, u"试"_s).ok());
        }
    }
    const QString to = m_sample.freshLibrary(u"this-year.chuding"_s);
    const QStringList carry{u"--lang"_s, u"en"_s, u"library"_s, u"carry-over"_s, to, u"--from"_s, old};
    const Outcome dry = run(carry + QStringList{u"--dry-run"_s});
    QVERIFY2(dry.code == 0 && dry.err.contains(u"New 3"_s), qPrintable(dry.err));
    const QString second = m_sample.rows().at(1).dossier.person.idNumber;
    QVERIFY(run(carry + QStringList{u"--id"_s, second}).err.contains(u"New 1, there already 0"_s));
    const Outcome rest = run(carry);
    QCOMPARE(rest.code, 0);
    QVERIFY2(rest.err.contains(u"New 2, there already 1, refused 0"_s), qPrintable(rest.err));
    QCOMPARE(run(carry + QStringList{u"--id"_s, u"652829199001010000"_s}).code, 3);
    QCOMPARE(run({u"library"_s, u"take-over"_s, to, u"--from"_s, old}).code, 1); // another notice
    QCOMPARE(run({u"library"_s, u"verify"_s, to}).code, 0);
    QVERIFY(run({u"--lang"_s, u"en"_s, u"library"_s, u"history"_s, to}).out.contains("Carried over"));
}

TEST_CASE(QCoreApplication, TestCliLibrary)
#include "tst_cli_library.moc"
