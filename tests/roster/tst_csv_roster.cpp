// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/dossier_json.h"
#include "roster_fixtures.h"
#include "test_case.h"

#include <QCoreApplication>
#include <QStringEncoder>

using namespace chuding;
using namespace chuding::fixtures;
using namespace Qt::StringLiterals;

namespace {

QByteArray encoded(const char *encoding, const QString &text)
{
    QStringEncoder encoder(encoding);
    return encoder.isValid() ? QByteArray(encoder.encode(text)) : QByteArray();
}

const QString plain = u"姓名,身份证号,工作单位\n张试例,652829200203119016,试例站\n"_s;

} // namespace

class TestCsvRoster : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void encodings_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("UTF-8") << plain.toUtf8();
        QTest::newRow("UTF-8 with BOM") << QByteArray("\xEF\xBB\xBF") + plain.toUtf8();
        QTest::newRow("GB18030") << encoded("GB18030", plain);
        QTest::newRow("UTF-16LE with BOM") << QByteArray("\xFF\xFE", 2) + encoded("UTF-16LE", plain);
        QTest::newRow("UTF-16BE with BOM") << QByteArray("\xFE\xFF", 2) + encoded("UTF-16BE", plain);
        QString tabs = plain;
        QTest::newRow("Unicode text of Excel")
            << QByteArray("\xFF\xFE", 2) + encoded("UTF-16LE", tabs.replace(u',', u'\t'));
        QString windows = plain;
        QTest::newRow("CR LF") << windows.replace(u"\n"_s, u"\r\n"_s).toUtf8();
        QString old = plain;
        QTest::newRow("CR") << old.replace(u'\n', u'\r').toUtf8();
        QTest::newRow("no last line end") << plain.chopped(1).toUtf8();
        QTest::newRow("sep=,") << u"sep=,\r\n%1"_s.arg(plain).toUtf8();
        QString semicolons = plain;
        QTest::newRow("sep=;") << u"sep=;\r\n%1"_s.arg(semicolons.replace(u',', u';')).toUtf8();
    }
    void encodings()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(!bytes.isEmpty());
        const auto roster = readBytes(bytes);
        QVERIFY2(roster.ok(), roster.ok() ? "" : qPrintable(roster.error().detail));
        QCOMPARE(roster->sheet, QString());
        QCOMPARE(roster->headerRow, 1);
        QCOMPARE(roster->rows.size(), 1);
        QCOMPARE(roster->rows[0].row, 2);
        QCOMPARE(roster->rows[0].dossier.person.name, u"张试例"_s);
        QCOMPARE(roster->rows[0].dossier.person.idNumber, u"652829200203119016"_s);
        QCOMPARE(roster->rows[0].dossier.employment.unitName, u"试例站"_s);
        QVERIFY(roster->rows[0].faults.isEmpty());
    }

    void rareCharactersInGb18030()
    {
        const auto roster = readBytes(encoded("GB18030", u"姓名,身份证号\n𠮷试例·买买提,1\n"_s));
        QVERIFY(roster.ok());
        QCOMPARE(roster->rows[0].dossier.person.name, u"𠮷试例·买买提"_s);
    }

    void quotes()
    {
        const auto roster = readText(u"\"姓名\",\"工作单位\",毕业学校,\"身份证号\"\r\n\"张,试\"\"例\"\"\","
                                     u"\"第一行\r\n第二行\",\"\",=\"652829200203119016\"\r\n"
                                     "李试例,,,\"=\"\"65282920010817958x\"\"\"\r\n"_s);
        QVERIFY(roster.ok());
        QCOMPARE(roster->rows.size(), 2);
        QCOMPARE(roster->rows[0].dossier.person.name, u"张,试\"例\""_s);
        QCOMPARE(roster->rows[0].dossier.employment.unitName, u"第一行\r\n第二行"_s);
        QCOMPARE(roster->rows[0].dossier.person.idNumber, u"652829200203119016"_s);
        QVERIFY(roster->rows[0].dossier.education.isEmpty());
        QCOMPARE(roster->rows[1].row, 3); // a record is a row, however many lines it has
        QCOMPARE(roster->rows[1].dossier.person.idNumber, u"65282920010817958X"_s);
    }

    void headers()
    {
        const auto roster = readText(
            u"2024年度摸底名册,,,,,,\n填表单位：试例站,,,,,,\n\n"
            " 姓 名 ,PERSON.ID,*族别,播音,学历１,毕业学校,edu2.Level,公民身份\n张试例,1,汉族,x,本科,试例大学,专科,y\n"_s);
        QVERIFY(roster.ok());
        QCOMPARE(roster->headerRow, 4);
        QCOMPARE(roster->unknownHeaders, (QStringList{u"播音"_s, u"公民身份"_s}));
        QCOMPARE(roster->rows.size(), 1);
        QCOMPARE(roster->rows[0].row, 5);
        const Dossier &dossier = roster->rows[0].dossier;
        QCOMPARE(dossier.person.ethnicGroup, u"汉族"_s);
        QCOMPARE(dossier.education.size(), 2);
        QCOMPARE(dossier.education[0].school, u"试例大学"_s);
        QCOMPARE(dossier.education[0].outcome, StudyOutcome::Graduated);
        QCOMPARE(dossier.education[1].level, EducationLevel::Associate);
    }

    void headerTwice()
    {
        const auto roster = readText(
            u"姓名,身份证号,联系电话,联系电话\n张试例,1,13900000001,13900000002\n李试例,2,13900000003,\n"_s);
        QVERIFY(roster.ok());
        QCOMPARE(places(roster->headerFaults), QStringList{u"person.phone D1 R-DATA-7"_s});
        QCOMPARE(places(roster->rows[0].faults), QStringList{u"person.phone D2 R-DATA-7"_s});
        QCOMPARE(roster->rows[0].dossier.person.phone, u"13900000001"_s);
        QVERIFY(roster->rows[1].faults.isEmpty());
    }

    void sameColumnUnderTwoNames()
    {
        const auto roster = readText(u"姓名,民族,族别\n张试例,汉族,回族\n"_s);
        QVERIFY(roster.ok());
        QCOMPARE(places(roster->headerFaults), QStringList{u"person.ethnic C1 R-DATA-7"_s});
        QCOMPARE(places(roster->rows[0].faults), QStringList{u"person.ethnic C2 R-DATA-7"_s});
    }

    void emptyRowsAndUnknownContentAreLeftOut()
    {
        const auto roster = readText(u"序号,姓名,身份证号\n1,张试例,1\n,,\n2,,\n 　,　 ,\n3,李试例,2\n"_s);
        QVERIFY(roster.ok());
        QCOMPARE(roster->rows.size(), 2);
        QCOMPARE(roster->rows[1].row, 6);
    }

    void emptyMeansNotKnown()
    {
        const auto roster =
            readText(u"姓名,性别,单位在本县,免学类别,学历1,学位2,申报时间\n张试例,,,,,无,\n"_s);
        QVERIFY(roster.ok());
        const RosterRow &row = roster->rows[0];
        QVERIFY(row.faults.isEmpty());
        QVERIFY(!row.dossier.person.sex);
        QVERIFY(!row.dossier.employment.inCounty);
        QVERIFY(!row.dossier.exemption);
        QVERIFY(row.dossier.education.isEmpty());
        QVERIFY(row.dossier.events.isEmpty());
        QVERIFY(!row.first && !row.second);
    }

    void everyFaultOfARow()
    {
        const auto roster = readText(
            u"姓名,性别,身份证号,出生日期,单位性质,学历1,毕业时间1,普通话分数,年度考核,申报前公示起止,"
            u"申报时间,申报专业,民族,工作单位\n"
            "张试例,?,6.52829E+17,2024-02-30,公司,大学,2022.1,180,2023=好;2022=合格,2024-10-08,明天,水产,火星族,试例站\n"_s);
        QVERIFY(roster.ok());
        const RosterRow &row = roster->rows[0];
        QCOMPARE(places(row.faults),
            (QStringList{u"person.sex B2 R-DATA-7"_s, u"person.id C2 R-DATA-1"_s,
                u"person.birth D2 R-DATA-4"_s, u"unit.kind E2 R-DATA-7"_s, u"edu1.level F2 R-DATA-7"_s,
                u"edu1.graduated G2 R-DATA-4"_s, u"mandarin.score H2 R-DATA-7"_s,
                u"assessments I2 R-DATA-7"_s, u"publicity1.period J2 R-DATA-4"_s, u"applied K2 R-DATA-4"_s}));
        QCOMPARE(row.faults[1].header, u"身份证号"_s);
        // read as far as it goes
        QCOMPARE(row.dossier.person.name, u"张试例"_s);
        QCOMPARE(row.dossier.employment.unitName, u"试例站"_s);
        QCOMPARE(row.dossier.assessments.size(), 1);
        QCOMPARE(row.dossier.application.specialty, u"水产"_s); // R-SPEC-1 judges it
        QCOMPARE(row.dossier.person.ethnicGroup, u"火星族"_s);  // and R-DATA-7 this
        QVERIFY(row.dossier.person.idNumber.isEmpty());
    }

    void exemptions()
    {
        const auto roster =
            readText(u"姓名,免学类别,免学阶段,免学审核单位,免学起止\n甲试例,,在岗,,\n乙试例,无,/,—,\n"
                     "丙试例,访惠聚驻村,已返回,其他,2023-09~2024-08\n"_s);
        QVERIFY(roster.ok());
        QVERIFY(!roster->rows[0].dossier.exemption->group); // not known, which is not 其他
        QCOMPARE(*dossierFromJson(dossierToJson(roster->rows[0].dossier)), roster->rows[0].dossier);
        QCOMPARE(roster->rows[0].dossier.exemption->stage, ExemptionStage::Serving);
        QVERIFY(!roster->rows[1].dossier.exemption);
        QVERIFY(roster->rows[1].faults.isEmpty());
        QCOMPARE(roster->rows[2].dossier.exemption->approver, ExemptionApprover::Other);
        QCOMPARE(roster->rows[2].dossier.exemption->period.to, DayOrMonth::ofMonth(2024, 8));
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no header") << QByteArray("a,b\n1,2\n");
        QTest::newRow("header too far down") << QByteArray(QByteArray("x,y\n").repeated(20) + plain.toUtf8());
        QTest::newRow("open quotation mark") << QByteArray(plain.toUtf8() + "\"x,y\n");
        QTest::newRow("binary") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16);
        QTest::newRow("neither encoding") << QByteArray(plain.toUtf8() + "\xff\xff\xff");
        QTest::newRow("blank lines") << QByteArray("\n").repeated(100000);
    }
    void refused()
    {
        QFETCH(QByteArray, bytes);
        const auto roster = readBytes(bytes);
        QVERIFY(!roster.ok());
        QCOMPARE(roster.error().code, Error::Code::Format);
        QVERIFY(!roster.error().detail.isEmpty());
    }

    void oldExcelSaysWhatToDo()
    {
        const auto roster = readBytes(QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") + QByteArray(512, '\0'));
        QVERIFY(!roster.ok());
        QVERIFY(roster.error().detail.contains(u"请另存为.xlsx"));
    }

    void semicolonsAreNamed()
    {
        for (const QString &text : {u"姓名;身份证号;工作单位\n张试例;652829200203119016;试例站\n"_s,
                 u"申报人员名册\n序号；姓名；性别\n"_s}) {
            const auto roster = readText(text);
            QVERIFY(!roster.ok());
            QVERIFY2(roster.error().detail.contains(u"sep=;"_s), qPrintable(roster.error().detail));
        }
        QVERIFY(!readText(u"a;b\n1;2\n"_s).error().detail.contains(u"sep=;"_s));
        QVERIFY(readText(u"sep=;\n姓名;性别\n张试例;女\n"_s).ok());
    }

    void cellsAsLongAsExcelsOwn()
    {
        const auto rosterOf = [](qsizetype length) {
            return readText(u"姓名,工作单位\n"_s + QString(length, u'试') + u",试例站\n"_s);
        };
        const auto good = rosterOf(32'767);
        QVERIFY(good.ok());
        QCOMPARE(places(good->rows[0].faults), QStringList());
        QCOMPARE(good->rows[0].dossier.person.name.size(), 32'767);
        const auto bad = rosterOf(32'768);
        QVERIFY(bad.ok());
        QCOMPARE(places(bad->rows[0].faults), QStringList{u"person.name A2 R-DATA-7"_s});
        QCOMPARE(bad->rows[0].dossier.person.name, QString());
        QCOMPARE(bad->rows[0].dossier.employment.unitName, u"试例站"_s);
    }

    void longHeadersAreCut()
    {
        const auto roster = readText(u"姓名,"_s + QString(40'000, u'试') + u"\n张试例,1\n"_s);
        QVERIFY(roster.ok());
        QVERIFY(roster->unknownHeaders.at(0).size() < 200);
    }

    void missingFile()
    {
        const QTemporaryDir folder;
        QCOMPARE(readRoster(folder.filePath(u"没有.csv"_s), policyId()).error().code, Error::Code::NotFound);
        QVERIFY(!readRoster(folder.path(), policyId()).ok());
    }

    void tooManyRows()
    {
        QByteArray bytes = u"姓名\n"_s.toUtf8();
        for (int i = 0; i <= 100'000; ++i)
            bytes += "x\n";
        QCOMPARE(readBytes(bytes).error().code, Error::Code::Limit);
    }

    void rounds()
    {
        const auto roster = readText(
            u"姓名,身份证号,工作单位,申报专业,申报前公示起止,申报前公示异议,公示结果日期,再次公示起止\n"
            "甲试例,1,试例站,水利,2024-10-08~2024-10-14,无,2024-10-15,\n"
            "乙试例,2,试例站,林业,2024-10-08~2024-10-14,无,2024-10-15,2024-10-17~2024-10-24\n"
            "丙试例,3,试例二站,水利,2024-10-08~2024-10-14,无,2024-10-15,\n"
            "丁试例,4,试例站,水利,2024-10-08~2024-10-14,无,2024-10-16,\n"
            "戊试例,5,试例站,水利,,,,\n"_s);
        QVERIFY(roster.ok());
        const QList<PublicityRound> rounds = roundsOfRows(roster->rows);
        QCOMPARE(rounds.size(), 4);
        QCOMPARE(rounds[0].kind, PublicityKind::First);
        QCOMPARE(rounds[0].unitName, u"试例站"_s);
        QCOMPARE(rounds[0].policyId, policyId());
        QCOMPARE(rounds[0].members.size(), 2);
        QCOMPARE(rounds[0].members[1].name, u"乙试例"_s);
        QCOMPARE(rounds[0].members[1].specialty, u"林业"_s);
        QCOMPARE(rounds[0].members[1].idNumber, u"2"_s);
        QCOMPARE(rounds[0].members[1].dossierId, roster->rows[1].dossier.id);
        QCOMPARE(rounds[1].kind, PublicityKind::Second);
        QCOMPARE(rounds[1].members.size(), 1);
        QCOMPARE(rounds[3].resultDate, QDate(2024, 10, 16));
        QCOMPARE(roundsOfRows(roster->rows), rounds); // stable, ids included
        QCOMPARE(roundOfRow(roster->rows[0], PublicityKind::First)->members.size(), 1);
        QCOMPARE(roundOfRow(roster->rows[0], PublicityKind::First)->id, rounds[0].id);
        QVERIFY(!roundOfRow(roster->rows[0], PublicityKind::Second));
        QVERIFY(!roundOfRow(roster->rows[4], PublicityKind::First));
    }
};

TEST_CASE(QCoreApplication, TestCsvRoster)
#include "tst_csv_roster.moc"
