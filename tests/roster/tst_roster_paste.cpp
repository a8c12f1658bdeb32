// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "roster_fixtures.h"
#include "test_case.h"

#include <QCoreApplication>

using namespace chuding;
using namespace chuding::fixtures;
using namespace Qt::StringLiterals;

namespace {

using Headers = HeaderMapping::Headers;

const QString goodId = u"652829200203119016"_s;

Result<Roster> readPasted(const QString &text, const HeaderMapping &mapping = {})
{
    return readPastedRoster(text, policyId(), mapping);
}

HeaderMapping byHeader(const QMap<QString, QString> &keys)
{
    HeaderMapping mapping;
    mapping.byHeader = keys;
    return mapping;
}

HeaderMapping byPosition(const QStringList &keys)
{
    HeaderMapping mapping;
    mapping.headers = Headers::None;
    mapping.byPosition = keys;
    return mapping;
}

TableOutline outlineOf(const QString &text, const HeaderMapping &mapping = {})
{
    const auto table = rosterTableOfText(text);
    return table ? tableOutline(*table, mapping) : TableOutline();
}

/// Header and key of each column: `姓名>person.name`.
QStringList columnsOf(const TableOutline &outline)
{
    QStringList out;
    for (const TableColumn &column : outline.columns)
        out.append(column.header + u'>' + column.key);
    return out;
}

} // namespace

class TestRosterPaste : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsOfExcel()
    {
        const auto roster = readPasted(u"姓名\t身份证号\t工作单位\t年度考核\r\n张试例\t652829200203119016\t试"
                                       u"例站\t\"2023=合格\n2022=合格\"\r\n"
                                       "李试例\t65282920010817958x\t\t\r\n\t\t\t\r\n"_s);
        QVERIFY2(roster.ok(), roster.ok() ? "" : qPrintable(roster.error().detail));
        QCOMPARE(roster->headerRow, 1);
        QCOMPARE(roster->sheet, QString());
        QCOMPARE(roster->rows.size(), 2);
        QCOMPARE(roster->rows[0].row, 2);
        QCOMPARE(roster->rows[0].dossier.person.name, u"张试例"_s);
        QCOMPARE(roster->rows[0].dossier.person.idNumber, goodId);
        QCOMPARE(roster->rows[0].dossier.policyId, policyId());
        QCOMPARE(roster->rows[0].dossier.assessments.size(), 2);
        QCOMPARE(roster->rows[1].dossier.person.idNumber, u"65282920010817958X"_s);
        QVERIFY(roster->rows[0].faults.isEmpty() && roster->rows[1].faults.isEmpty());
    }

    void cells_data()
    {
        QTest::addColumn<QString>("text"); // one row below 姓名, 工作单位, 岗位名称
        QTest::addColumn<QStringList>("cells");
        QTest::newRow("plain") << u"甲\t乙\t丙\r\n"_s << QStringList{u"甲"_s, u"乙"_s, u"丙"_s};
        QTest::newRow("no last line end") << u"甲\t乙\t丙"_s << QStringList{u"甲"_s, u"乙"_s, u"丙"_s};
        QTest::newRow("LF alone") << u"甲\t乙\t丙\n"_s << QStringList{u"甲"_s, u"乙"_s, u"丙"_s};
        QTest::newRow("ended as C does")
            << u"甲\t乙\t丙\r\n"_s + QChar(u'\0') << QStringList{u"甲"_s, u"乙"_s, u"丙"_s};
        QTest::newRow("commas stay") << u"甲\t乙,丁\t丙;丁\r\n"_s
                                     << QStringList{u"甲"_s, u"乙,丁"_s, u"丙;丁"_s};
        QTest::newRow("line break") << u"甲\t\"乙\n丁\"\t丙\r\n"_s
                                    << QStringList{u"甲"_s, u"乙\n丁"_s, u"丙"_s};
        QTest::newRow("tab") << u"甲\t\"乙\t丁\"\t丙\r\n"_s << QStringList{u"甲"_s, u"乙\t丁"_s, u"丙"_s};
        QTest::newRow("marks within line break")
            << u"甲\t\"\"\"乙\"\"\n丁\"\t丙\r\n"_s << QStringList{u"甲"_s, u"\"乙\"\n丁"_s, u"丙"_s};
        QTest::newRow("mark inside") << u"甲\t乙\"丁\t丙\r\n"_s << QStringList{u"甲"_s, u"乙\"丁"_s, u"丙"_s};
        QTest::newRow("marks around a part")
            << u"甲\t\"乙\"丁\t丙\r\n"_s << QStringList{u"甲"_s, u"\"乙\"丁"_s, u"丙"_s};
        QTest::newRow("open mark") << u"甲\t\"乙\t丙\r\n"_s << QStringList{u"甲"_s, u"\"乙"_s, u"丙"_s};
        QTest::newRow("marks around all")
            << u"\"甲\"\t\"乙\"\t\"丙\"\r\n"_s << QStringList{u"甲"_s, u"乙"_s, u"丙"_s};
        QTest::newRow("empty marks") << u"甲\t\"\"\t丙\r\n"_s << QStringList{u"甲"_s, u""_s, u"丙"_s};
        QTest::newRow("apostrophe") << u"'甲\t'乙\t丙'\r\n"_s << QStringList{u"甲"_s, u"乙"_s, u"丙'"_s};
        QTest::newRow("formula stays text")
            << u"甲\t=1+1\t@丙\r\n"_s << QStringList{u"甲"_s, u"=1+1"_s, u"@丙"_s};
    }
    void cells()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, cells);
        const auto roster = readPasted(u"姓名\t工作单位\t岗位名称\r\n"_s + text);
        QVERIFY(roster.ok());
        QCOMPARE(roster->rows.size(), 1);
        const Dossier &dossier = roster->rows[0].dossier;
        QCOMPARE((QStringList{dossier.person.name, dossier.employment.unitName, dossier.employment.postName}),
            cells);
    }

    /// An opening mark that Excel copied as it is must not swallow the rows down to the next one.
    void openMarkEndsWithItsRow()
    {
        const auto roster = readPasted(
            u"姓名\t工作单位\t岗位名称\r\n甲\t\"试例站\t岗\r\n乙\t二站\"\t\"岗\n位\"\r\n丙\t三站\t岗\r\n"_s);
        QVERIFY(roster.ok());
        QCOMPARE(roster->rows.size(), 3);
        QCOMPARE(roster->rows[0].dossier.employment.unitName, u"\"试例站"_s);
        QCOMPARE(roster->rows[1].dossier.employment.postName, u"岗\n位"_s);
    }

    void idNumbers_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("number"); // empty: a fault
        QTest::newRow("text") << goodId << goodId;
        QTest::newRow("apostrophe") << u"'652829200203119016"_s << goodId;
        QTest::newRow("blanks") << u"652829 20020311 9016"_s << goodId;
        QTest::newRow("full width") << u"６５２８２９２００２０３１１９０１６"_s << goodId;
        QTest::newRow("as Excel shows it") << u"6.52829E+17"_s << QString();
        QTest::newRow("with five digits") << u"6.52828E+17"_s << QString();
        QTest::newRow("one digit") << u"7E+17"_s << QString();
        QTest::newRow("lower case") << u"6.52829200203119e+17"_s << QString();
        QTest::newRow("too narrow") << u"##########"_s << QString();
        QTest::newRow("error") << u"#N/A"_s << QString();
    }
    void idNumbers()
    {
        QFETCH(QString, cell);
        QFETCH(QString, number);
        const auto roster = readPasted(u"姓名\t身份证号\r\n张试例\t%1\r\n"_s.arg(cell));
        QVERIFY(roster.ok());
        QCOMPARE(roster->rows[0].dossier.person.idNumber, number);
        const QStringList expected =
            number.isEmpty() ? QStringList{u"person.id B2 R-DATA-1"_s} : QStringList();
        QCOMPARE(places(roster->rows[0].faults), expected);
        QVERIFY(number.isEmpty() || roster->rows[0].faults.isEmpty());
    }

    void numbersThatLostDigits()
    {
        const auto roster = readPasted(
            u"姓名\t联系电话\t学历证书编号\t出生日期\r\n张试例\t'13900000001\t1.00001E+17\t####\r\n"_s);
        QVERIFY(roster.ok());
        QCOMPARE(roster->rows[0].dossier.person.phone, u"13900000001"_s);
        QCOMPARE(places(roster->rows[0].faults),
            (QStringList{u"edu1.diplomaNo C2 R-DATA-7"_s, u"person.birth D2 R-DATA-4"_s}));
    }

    void headersBelowTitles()
    {
        const auto roster =
            readPasted(u"2024年度摸底名册\t\t\r\n\r\n姓名\t身份证号\t序号\r\n张试例\t1\t1\r\n"_s);
        QVERIFY(roster.ok());
        QCOMPARE(roster->headerRow, 3);
        QCOMPARE(roster->unknownHeaders, QStringList{u"序号"_s});
        QCOMPARE(roster->rows[0].row, 4);
    }

    void nothingPasted_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("line ends") << u"\r\n\r\n"_s;
        QTest::newRow("empty cells") << u"\t\t\r\n\t\t\r\n"_s;
        QTest::newRow("zero") << QString(QChar(u'\0'));
    }
    void nothingPasted()
    {
        QFETCH(QString, text);
        const auto roster = readPasted(text);
        QVERIFY(!roster.ok());
        QCOMPARE(roster.error().code, Error::Code::Format);
        QVERIFY(!roster.error().detail.isEmpty());
    }

    void unknownHeaderIsMapped()
    {
        const QString text = u"编码\t员工 大名\t证号\t备注\r\n7\t张试例\t652829200203119016\t无\r\n"_s;
        QVERIFY(!readPasted(text).ok());
        const auto roster = readPasted(text, byHeader({{u"员工大名"_s, u"person.name"_s},
                                                 {u"证号"_s, u"person.id"_s}, {u"备注"_s, QString()}}));
        QVERIFY2(roster.ok(), roster.ok() ? "" : qPrintable(roster.error().detail));
        QCOMPARE(roster->headerRow, 1);
        QCOMPARE(roster->unknownHeaders, QStringList{u"编码"_s}); // 备注 is left out on purpose
        QCOMPARE(roster->rows.size(), 1);
        QCOMPARE(roster->rows[0].dossier.person.name, u"张试例"_s);
        QCOMPARE(roster->rows[0].dossier.person.idNumber, goodId);
    }

    void filesAreMappedToo()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"r.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(u"大名,身份证号\n张试例,652829200203119016\n"_s.toUtf8());
        file.close();
        QCOMPARE(readRoster(file.fileName(), policyId())->rows[0].dossier.person.name, QString());
        const auto roster =
            readRoster(file.fileName(), policyId(), byHeader({{u"大名"_s, u"person.name"_s}}));
        QCOMPARE(roster->rows[0].dossier.person.name, u"张试例"_s);
        QCOMPARE(roster->unknownHeaders, QStringList());
        const auto table = rosterTableOfFile(file.fileName());
        QVERIFY(table.ok());
        QCOMPARE(columnsOf(tableOutline(*table)), (QStringList{u"大名>"_s, u"身份证号>person.id"_s}));
        QCOMPARE(rosterTableOfFile(folder.filePath(u"没有.csv"_s)).error().code, Error::Code::NotFound);
    }

    /// What was said once about a header goes before the program's own knowledge.
    void mappingLeavesAKnownColumnOut()
    {
        const auto roster = readPasted(
            u"姓名\t联系电话\r\n张试例\t13900000001\r\n"_s, byHeader({{u"联系电话"_s, QString()}}));
        QCOMPARE(roster->rows[0].dossier.person.phone, QString());
        QCOMPARE(roster->unknownHeaders, QStringList());
    }

    void unknownKeyIsPassedOver()
    {
        const auto roster =
            readPasted(u"姓名\t血型\r\n张试例\tA\r\n"_s, byHeader({{u"血型"_s, u"person.blood"_s}}));
        QVERIFY(roster.ok());
        QCOMPARE(roster->unknownHeaders, QStringList{u"血型"_s});
    }

    void mappedToAFieldTwice()
    {
        const auto roster = readPasted(
            u"姓名\t联系电话\t手机\r\n张试例\t13900000001\t13900000002\r\n李试例\t13900000003\t\r\n"_s,
            byHeader({{u"手机"_s, u"person.phone"_s}}));
        QVERIFY(roster.ok());
        QCOMPARE(places(roster->headerFaults), QStringList{u"person.phone C1 R-DATA-7"_s});
        QVERIFY(roster->headerFaults[0].message.contains(u"手机"_s));
        QVERIFY(roster->headerFaults[0].message.contains(u"联系电话"_s));
        QCOMPARE(places(roster->rows[0].faults), QStringList{u"person.phone C2 R-DATA-7"_s});
        QVERIFY(roster->rows[0].faults[0].message.contains(u"联系电话"_s));
        QVERIFY(roster->rows[1].faults.isEmpty());
        QCOMPARE(roster->rows[0].dossier.person.phone, u"13900000001"_s);
    }

    void withoutHeaders()
    {
        const QString text =
            u"1\t张试例\t652829200203119016\t试例站\r\n2\t李试例\t65282920010817958X\t\r\n"_s;
        QVERIFY(!readPasted(text).ok());
        const auto roster =
            readPasted(text, byPosition({QString(), u"person.name"_s, u"person.id"_s, u"unit.name"_s}));
        QVERIFY2(roster.ok(), roster.ok() ? "" : qPrintable(roster.error().detail));
        QCOMPARE(roster->headerRow, 0);
        QCOMPARE(roster->rows.size(), 2);
        QCOMPARE(roster->rows[0].row, 1);
        QCOMPARE(roster->rows[0].dossier.person.name, u"张试例"_s);
        QCOMPARE(roster->rows[0].dossier.employment.unitName, u"试例站"_s);
        QCOMPARE(roster->rows[1].dossier.person.idNumber, u"65282920010817958X"_s);
        QCOMPARE(roster->unknownHeaders, QStringList());
    }

    void withoutHeadersFaultsNameTheField()
    {
        const auto roster = readPasted(u"张试例\t6.52829E+17\t甲\r\n"_s,
            byPosition({u"person.name"_s, u"person.id"_s, u"person.name"_s}));
        QVERIFY(roster.ok());
        QCOMPARE(places(roster->headerFaults), QStringList{u"person.name C1 R-DATA-7"_s});
        QCOMPARE(places(roster->rows[0].faults),
            (QStringList{u"person.id B1 R-DATA-1"_s, u"person.name C1 R-DATA-7"_s}));
        QCOMPARE(roster->rows[0].faults[0].header, u"身份证号"_s);
    }

    void withoutHeadersAndPerson()
    {
        const auto roster = readPasted(u"甲\t乙\r\n"_s, byPosition({u"unit.name"_s, QString()}));
        QVERIFY(!roster.ok());
        QCOMPARE(roster.error().code, Error::Code::Format);
        QVERIFY(!readPasted(u"甲\t乙\r\n"_s, byPosition({})).ok());
    }

    void firstRowIsSaidToBeHeaders()
    {
        HeaderMapping mapping = byHeader({{u"甲"_s, u"person.name"_s}});
        mapping.headers = Headers::InFirstRow;
        const auto roster = readPasted(u"\r\n甲\t乙\r\n张试例\t1\r\n"_s, mapping);
        QVERIFY(roster.ok());
        QCOMPARE(roster->headerRow, 2);
        QCOMPARE(roster->rows.size(), 1);
        QCOMPARE(roster->unknownHeaders, QStringList{u"乙"_s});
    }

    void firstRowHasHeaders_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("has");
        QTest::newRow("two known") << u"姓名\t身份证号\r\n"_s << true;
        QTest::newRow("two known, nobody's") << u"民族\t性别\t序号\r\n"_s << true;
        QTest::newRow("one known") << u"姓名\t大名\r\n"_s << false;
        QTest::newRow("values") << u"张试例\t女\t汉族\t本科\t试例大学\r\n"_s << false;
        QTest::newRow("title first") << u"名册\r\n姓名\t身份证号\r\n"_s << false;
    }
    void firstRowHasHeaders()
    {
        QFETCH(QString, text);
        QFETCH(bool, has);
        const auto table = rosterTableOfText(text);
        QVERIFY(table.ok());
        QCOMPARE(chuding::firstRowHasHeaders(*table), has);
    }

    void fieldsForAChooser()
    {
        const QList<RosterField> fields = rosterFields();
        QCOMPARE(fields.size(), 46 + 24 + 1);
        QSet<QString> headers;
        for (const RosterField &field : fields) {
            QVERIFY(!field.key.isEmpty() && !field.header.isEmpty());
            QCOMPARE(proposedKey(field.header), std::optional(field.key));
            QCOMPARE(proposedKey(field.key), std::optional(field.key));
            headers.insert(field.header);
        }
        QCOMPARE(headers.size(), fields.size());
        QCOMPARE(fields[0].header, u"姓名"_s);
        QCOMPARE(fields[1].explanation, u"男 / 女"_s);
        QVERIFY(fields[3].explanation.contains(u"2024-07"_s));
    }

    void proposals_data()
    {
        QTest::addColumn<QString>("header");
        QTest::addColumn<QString>("key"); // empty: nothing is clear
        const auto row = [](const QString &header, const QString &key) {
            QTest::newRow(qPrintable(header)) << header << key;
        };
        row(u"员工姓名"_s, u"person.name"_s);
        row(u"姓名（必填）"_s, u"person.name"_s);
        row(u"身份证件号码"_s, u"person.id"_s);
        row(u"本人身份证号"_s, u"person.id"_s);
        row(u"身份证号码（18位）"_s, u"person.id"_s);
        row(u"手机"_s, u"person.phone"_s);
        row(u"本人手机号码"_s, u"person.phone"_s);
        row(u"联系方式"_s, u"person.phone"_s);
        row(u"出生年月日"_s, u"person.birth"_s);
        row(u"毕业院校"_s, u"edu1.school"_s);
        row(u"毕业学校名称"_s, u"edu1.school"_s);
        row(u"第二学历"_s, u"edu2.level"_s);
        row(u"第四学历"_s, QString()); // beyond what the template has
        row(u"最高学历"_s, u"edu1.level"_s);
        row(u"毕业证书编号"_s, u"edu1.diplomaNo"_s);
        row(u"毕业院校2"_s, u"edu2.school"_s);
        row(u"所在单位"_s, u"unit.name"_s);
        row(u"工作单位全称"_s, u"unit.name"_s);
        row(u"主管部门"_s, u"unit.department"_s);
        row(u"普通话成绩"_s, u"mandarin.score"_s);
        row(u"申报职称"_s, u"apply.title"_s);
        // near, but something else
        row(u"身份证有效期"_s, QString());
        row(u"单位联系电话"_s, QString());
        row(u"父亲姓名"_s, QString());
        row(u"出生地"_s, QString());
        row(u"教师资格证编号"_s, QString());
        row(u"学位证书编号"_s, QString());
        row(u"普通话证书编号"_s, QString());
        row(u"单位"_s, QString());
        row(u"专业"_s, QString());
        row(u"学历学位"_s, QString());
        row(u"毕业院校及专业"_s, QString());
        row(u"序号"_s, QString());
        row(u"备注"_s, QString());
        row(u""_s, QString());
        row(u"（）"_s, QString());
        row(u"name"_s, QString());
    }
    void proposals()
    {
        QFETCH(QString, header);
        QFETCH(QString, key);
        QCOMPARE(proposedKey(header).value_or(QString()), key);
    }

    void proposalsOfValues_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("key");
        QTest::newRow("ID number") << goodId << u"person.id"_s;
        QTest::newRow("wrong check digit") << u"652829200203119017"_s << QString();
        QTest::newRow("phone") << u"13900000001"_s << u"person.phone"_s;
        QTest::newRow("sex") << u"女"_s << u"person.sex"_s;
        QTest::newRow("ethnic group") << u"维吾尔族"_s << u"person.ethnic"_s;
        QTest::newRow("level") << u"助理级"_s << u"apply.level"_s;
        QTest::newRow("education") << u"本科"_s << u"edu1.level"_s;
        QTest::newRow("yes") << u"是"_s << QString();
        QTest::newRow("name") << u"张试例"_s << QString();
        QTest::newRow("empty") << QString() << QString();
    }
    void proposalsOfValues()
    {
        QFETCH(QString, value);
        QFETCH(QString, key);
        QCOMPARE(proposedKeyOfValue(value).value_or(QString()), key);
    }

    void outline()
    {
        const TableOutline outline = outlineOf(u"序号\t姓名\t证件号码\t手机\t备注\r\n\t\t\t\t\r\n1\t张试例\t6"
                                               u"52829200203119016\t\t身份证652829200203119016复印件\r\n"
                                               "2\t李试例\t\t13900000002\t\r\n"_s);
        QCOMPARE(outline.headerRow, 1);
        QVERIFY(outline.hasPersonColumn());
        QCOMPARE(columnsOf(outline),
            (QStringList{u"序号>"_s, u"姓名>person.name"_s, u"证件号码>"_s, u"手机>"_s, u"备注>"_s}));
        QVERIFY(outline.columns[1].isKnown && !outline.columns[0].isKnown);
        QCOMPARE(outline.columns[0].proposal, QString());
        QCOMPARE(outline.columns[2].proposal, u"person.id"_s);
        QCOMPARE(outline.columns[2].position, 3);
        QCOMPARE(outline.columns[2].letters, u"C"_s);
        QCOMPARE(outline.columns[2].example, u"6528**********9016"_s);
        QCOMPARE(outline.columns[3].example, u"13900000002"_s); // the first that there is
        QCOMPARE(outline.columns[4].example, u"身份证6528**********9016复印件"_s);
    }

    void proposalsThatContradictEachOtherAreNone()
    {
        const TableOutline outline = outlineOf(u"姓名\t手机\t电话\t名字\r\n张试例\t1\t2\t3\r\n"_s);
        for (const TableColumn &column : outline.columns)
            QCOMPARE(column.proposal, QString());
    }

    void proposedMappingOfHeaders()
    {
        const auto table =
            rosterTableOfText(u"姓名\t手机\t备注\t所在单位\r\n张试例\t13900000001\t\t试例站\r\n"_s);
        const HeaderMapping mapping = proposedMapping(*table, byHeader({{u"所在单位"_s, u"staff.unit"_s}}));
        QCOMPARE(mapping.headers, Headers::Find);
        QCOMPARE(mapping.byHeader,
            (QMap<QString, QString>{{u"手机"_s, u"person.phone"_s}, {u"所在单位"_s, u"staff.unit"_s}}));
        const auto roster = readRoster(*table, policyId(), mapping);
        QCOMPARE(roster->rows[0].dossier.person.phone, u"13900000001"_s);
        QCOMPARE(roster->rows[0].dossier.employment.staffUnit, u"试例站"_s);
        // Said once, it is proposed no more.
        QCOMPARE(proposedMapping(*table, byHeader({{u"手机"_s, QString()}})).byHeader[u"手机"_s], QString());
    }

    void proposedMappingOfHeadersByOtherNames()
    {
        const auto table =
            rosterTableOfText(u"员工姓名\t证件号码\t科室\r\n张试例\t652829200203119016\t办\r\n"_s);
        const HeaderMapping mapping = proposedMapping(*table);
        QCOMPARE(mapping.headers, Headers::InFirstRow);
        const auto roster = readRoster(*table, policyId(), mapping);
        QVERIFY(roster.ok());
        QCOMPARE(roster->rows.size(), 1);
        QCOMPARE(roster->rows[0].dossier.person.idNumber, goodId);
    }

    void proposedMappingWithoutHeaders()
    {
        const auto table = rosterTableOfText(
            u"张试例\t女\t652829200203119016\t汉族\t试例站\r\n李试例\t男\t65282920010817958X\t汉族\t\r\n"_s);
        const HeaderMapping mapping = proposedMapping(*table);
        QCOMPARE(mapping.headers, Headers::None);
        QCOMPARE(mapping.byPosition,
            (QStringList{QString(), u"person.sex"_s, u"person.id"_s, u"person.ethnic"_s}));
        const TableOutline outline = tableOutline(*table, mapping);
        QCOMPARE(outline.headerRow, 0);
        QCOMPARE(outline.columns.size(), 5);
        QCOMPARE(outline.columns[2].example, u"6528**********9016"_s);
        const auto roster = readRoster(*table, policyId(), mapping);
        QCOMPARE(roster->rows.size(), 2);
        QCOMPARE(roster->rows[0].row, 1);
    }

    void examplesOfWorkbooksAreMaskedToo()
    {
        RawWorkbook book;
        book.sheetData = sheetRow(1, inlineCell("A1", u"姓名"_s) + inlineCell("B1", u"身份证号"_s)) +
                         sheetRow(2, inlineCell("A2", u"张试例"_s) + numberCell("B2", "652829200203119016"));
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"r.xlsx"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(book.bytes()) > 0);
        file.close();
        const auto table = rosterTableOfFile(file.fileName());
        QVERIFY(table.ok());
        const QString example = tableOutline(*table).columns[1].example;
        QVERIFY2(example.startsWith(u"6528***"_s) && example.size() == 18, qPrintable(example));
    }

    void tooManyRows()
    {
        QString text = u"姓名\r\n"_s;
        for (int i = 0; i < 100'000; ++i)
            text += u"x\r\n"_s;
        const auto most = readPasted(text);
        QVERIFY(most.ok());
        QCOMPARE(most->rows.size(), 100'000);
        QCOMPARE(readPasted(text + u"x\r\n"_s).error().code, Error::Code::Limit);
        QCOMPARE(readPasted(text + QString(u"x\r\n"_s).repeated(500)).error().code, Error::Code::Limit);
    }

    void tooMuchText()
    {
        const QString text = u"姓名\r\n"_s + QString(70 * 1024 * 1024, u'x');
        QCOMPARE(readPasted(text).error().code, Error::Code::Limit);
    }

    void cellsAsLongAsExcelsOwn()
    {
        const auto roster = readPasted(u"姓名\t工作单位\r\n"_s + QString(32'768, u'试') + u"\t试例站\r\n"_s);
        QVERIFY(roster.ok());
        QCOMPARE(places(roster->rows[0].faults), QStringList{u"person.name A2 R-DATA-7"_s});
        QCOMPARE(roster->rows[0].dossier.employment.unitName, u"试例站"_s);
    }

    void hostileShapes_data()
    {
        QTest::addColumn<QString>("text");
        const qsizetype much = 300'000;
        QTest::newRow("marks") << QString(much, u'"');
        QTest::newRow("odd marks") << QString(much + 1, u'"');
        QTest::newRow("open cells") << QString(u"\"\t"_s).repeated(much);
        QTest::newRow("open cells with text") << QString(u"\"a\t"_s).repeated(much);
        QTest::newRow("open rows") << u"a\nb\r\n"_s + QString(u"\"a\r\n"_s).repeated(much);
        QTest::newRow("three marks") << QString(u"\"\"\"\t"_s).repeated(much);
        QTest::newRow("tabs") << QString(much, u'\t') + u"x"_s;
        QTest::newRow("line ends") << QString(much, u'\r') + u"x"_s;
        QTest::newRow("columns") << QString(u"姓名\t"_s).repeated(much / 3) + u"\r\n张试例"_s;
        QTest::newRow("unknown columns") << u"姓名\t性别\t"_s + QString(u"甲\t"_s).repeated(much / 3);
    }
    /// Each ends as a roster or an error in words.
    void hostileShapes()
    {
        QFETCH(QString, text);
        const auto table = rosterTableOfText(text);
        if (table.ok()) {
            QVERIFY(tableOutline(*table).columns.size() <= 200);
            const auto roster = readRoster(*table, policyId(), proposedMapping(*table));
            QVERIFY(roster.ok() || !errorText(roster.error()).isEmpty());
        } else {
            QVERIFY(!errorText(table.error()).isEmpty());
        }
    }
};

TEST_CASE(QCoreApplication, TestRosterPaste)
#include "tst_roster_paste.moc"
