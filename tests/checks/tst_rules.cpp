// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/rule_titles.h"
#include "rule_rows.h"
#include "test_case.h"

#include <QCoreApplication>

using namespace chuding;
using namespace chuding::test;
using namespace Qt::StringLiterals;

/// R-SCOPE, R-SPEC, R-YEAR and R-DATA: rows just below, at and above each limit, and with the value
/// missing. Each row names every error and warning that it must give, so that it also says what must not be.
class TestRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_rows.load()); }
    void scope_data();
    void scope() { judgeCase(m_rows); }
    void specialty_data();
    void specialty() { judgeCase(m_rows); }
    void title_data();
    void title() { judgeCase(m_rows); }
    void education_data();
    void education() { judgeCase(m_rows); }
    void years_data();
    void years() { judgeCase(m_rows); }
    void months_data();
    void months() { judgeCase(m_rows); }
    void data_data();
    void data() { judgeCase(m_rows); }
    void referenceDayIsAParameter();
    void everyRuleHasAnIdOfTheNotice();

private:
    RuleRows m_rows;
};

void TestRules::scope_data()
{
    addCases({
        {"", ""},
        {"unit.kind=机关|unit.uscc=11652829010000039W", "E:SCOPE-1"},
        {"unit.kind=参公单位|unit.uscc=11652829010000039W", "E:SCOPE-1"},
        {"unit.kind=民办非企业|unit.uscc=52652829MJY000044J", "W:SCOPE-1"},
        {"unit.kind=社会团体|unit.uscc=", "W:SCOPE-1"},
        {"unit.kind=企业|unit.uscc=91652829MA7T00022D", "", "i:MANDARIN-7|i:ASSESS-5"},
        {"unit.kind=", "W:SCOPE-1"},
        {"unit.inCounty=否", "E:SCOPE-1"},
        {"unit.inCounty=", "W:SCOPE-1"},
        {"post.category=管理", "W:SCOPE-2"},
        {"post.category=工勤技能", "W:SCOPE-2"},
        {"post.category=", ""},
        {"confirmations=R-SCOPE-2=否", "E:SCOPE-2"},
        {"apply.level=中级", "E:SCOPE-6"},
        {"apply.level=高级", "E:SCOPE-6"},
        {"apply.level=", "W:SCOPE-6"},
        // Series without 员级: asked for all the same; the usual level of a 专科 or 中专 graduate.
        {"apply.level=员级", ""},
        {"apply.specialty=编剧", ""},
        {"apply.specialty=编剧|apply.level=员级", "W:SCOPE-6", "四级编剧"},
        {"@王试二|apply.specialty=编剧|apply.level=员级", "W:SCOPE-6 W:TIME-5"},
        {"@王试二|apply.specialty=编剧|apply.level=助理级", "W:SCOPE-6 W:TIME-5", "四级编剧"},
        {"@巴图试|apply.specialty=文物博物|apply.level=助理级", "W:SCOPE-6", "助理馆员"},
        {"@王试二|apply.level=助理级", "W:TIME-5"},
        {"edu1.level=硕士研究生|edu1.degree=硕士", "W:SCOPE-8"},
        {"edu1.level=博士研究生|edu1.degree=博士", "W:SCOPE-8"},
    });
}

void TestRules::specialty_data()
{
    addCases({
        {"apply.specialty=水产", "E:SPEC-1"},
        {"apply.specialty=测绘", "E:SPEC-1"},
        {"apply.specialty=", "E:SPEC-1"},
        {"apply.specialty=会计", "E:SCOPE-4 E:SPEC-1"},
        {"apply.specialty=经济", "E:SCOPE-4 E:SPEC-1"},
        {"apply.specialty=统计", "E:SCOPE-4 E:SPEC-1"},
        {"apply.specialty=审计", "E:SCOPE-4 E:SPEC-1"},
        {"apply.specialty=出版", "E:SCOPE-4 E:SPEC-1"},
        {"apply.specialty=通信", "E:SCOPE-4 E:SPEC-1"},
        {"apply.specialty=档案", ""},
        {"apply.specialty=舞台技术", ""},
        {"apply.specialty=新闻", "W:SCOPE-4"},
        {"apply.specialty=机械电子", ""},
        {"apply.specialty=机械电子|edu1.major=计算机科学与技术", "W:SCOPE-4"},
        {"apply.specialty=机械电子|post.name=网络管理员", "W:SCOPE-4"},
        {"apply.specialty=机械电子|edu1.major=通信工程", "W:SCOPE-4"},
        {"apply.specialty=电力|edu1.major=计算机科学与技术", ""},
        {"apply.specialty=农艺|post.name=农经岗", "W:SCOPE-4"},
        {"apply.specialty=群众文化|post.name=社工", "W:SCOPE-4"},
        {"apply.specialty=少数民族语文翻译|post.name=蒙汉翻译|edu1.major=蒙古语", ""},
        {"@例二十一|apply.specialty=技工院校教师（初级）|unit.name=博湖试例技工学校|mandarin.level=二级乙等",
            "W:MANDARIN-8", "i:SPEC-2"},
    });
}

void TestRules::title_data()
{
    addCases({
        {"title.current=", ""},
        {"title.current=无", ""},
        {"title.current=技术员", "E:SCOPE-7"},
        {"title.current=助理工程师", "E:SCOPE-7"},
        {"title.current=高级工程师", "E:SCOPE-7"},
        {"apply.specialty=建材|title.current=助理工程师", "E:SCOPE-7"},
        {"apply.specialty=畜牧|title.current=农业技术员", "E:SCOPE-7"},
        {"apply.specialty=兽医|title.current=助理农艺师", "E:SCOPE-7"},
        {"apply.specialty=编剧|title.current=四级演员", "E:SCOPE-7"},
        {"apply.specialty=档案|title.current=助理馆员", "E:SCOPE-7"},
        {"title.current=助理会计师", "W:SCOPE-7"},
        {"title.current=助理农艺师", "W:SCOPE-7"},
        {"title.current=二级教师", "W:SCOPE-7"},
    });
}

void TestRules::education_data()
{
    addCases({
        {"edu1.outcome=", ""},
        {"edu1.outcome=结业", "E:SCOPE-3"},
        {"edu1.outcome=肄业", "E:SCOPE-3"},
        {"edu1.outcome=在读", "E:SCOPE-3"},
        {"edu1.level=高中", "E:SCOPE-3"},
        {"edu1.mode=函授", "E:SCOPE-3"},
        {"edu1.mode=自学考试", "E:SCOPE-3"},
        {"edu1.mode=成人脱产", "E:SCOPE-3"},
        {"edu1.mode=开放教育", "E:SCOPE-3"},
        {"edu1.mode=", "W:SCOPE-3"},
        {"@巴图试|edu1.level=职业高中", "W:SCOPE-3"},
        {"@巴图试|edu1.level=技工学校", "W:SCOPE-3"},
        // The full-time 专科 beneath carries it when the 专升本 does not (R-YEAR-9).
        {"@孔试三十|edu1.mode=函授|work.professionalStart=2023-10-15", "W:CE-5", "i:YEAR-9"},
        {"@孔试三十|edu1.mode=函授|work.professionalStart=2023-10-16", "E:YEAR-2 W:CE-5", "2024-10-16"},
        {"@孔试三十|edu1.outcome=在读|work.professionalStart=2022-07-15", "W:CE-5", "i:YEAR-9"},
        {"@孔试三十|edu1.graduated=2024-12-31|work.professionalStart=2022-07-15", "W:CE-5", "i:YEAR-9"},
        {"@孔试三十", "", "i:YEAR-4"},
    });
}

void TestRules::years_data()
{
    addCases({
        {"work.start=2024-10-15|work.professionalStart=2024-10-15", ""},
        {"work.start=2024-10-16|work.professionalStart=2024-10-16", "E:YEAR-1", "2024-10-16"},
        {"edu1.graduated=2024-10-15", "", "i:YEAR-4"},
        {"edu1.graduated=2024-10-16", "E:YEAR-1", "2024-10-16"},
        {"@王试二", "W:TIME-5"},
        {"@王试二|work.start=2023-10-31|work.professionalStart=2023-10-31", "E:YEAR-2 W:TIME-5",
            "2024-10-31"},
        {"@王试二|edu1.graduated=2023-10-31", "E:YEAR-2 W:TIME-5", "2024-10-31"},
        {"@巴图试", ""},
        {"@巴图试|work.start=2022-10-16|work.professionalStart=2022-10-16", "E:YEAR-3", "2024-10-16"},
        {"@例五", "E:TIME-1 W:TIME-5"}, // from 29 February to 28 February
        {"@例五|applied=2025-02-27 11:00|publicity1.resultDate=2025-02-27", "E:TIME-1 E:YEAR-2 W:TIME-5",
            "2025-02-28"},
        {"work.start=|work.professionalStart=", "W:YEAR-1"},
        {"edu1.graduated=", "W:YEAR-1"},
        {"edu1.graduated=2021-06-30|work.start=2021-08-01|work.professionalStart=2024-08-15", "", "i:YEAR-4"},
        {"@例二十五乙|training.public=2023=系统;2024=系统", "", "i:YEAR-1"},
    });
}

void TestRules::months_data()
{
    addCases({
        {"@周试七|work.start=2023-09|work.professionalStart=2023-09", "W:ASSESS-4"},
        {"@周试七", "W:ASSESS-4 W:YEAR-6"},
        {"@周试七|work.start=2023-11|work.professionalStart=2023-11", "E:YEAR-2 W:ASSESS-4"},
        {"work.start=2024-10|work.professionalStart=2024-10", "W:YEAR-6"},
        {"work.start=2024-11|work.professionalStart=2024-11", "E:YEAR-1"},
        {"edu1.graduated=2024-06", ""},
        {"edu1.graduated=2024-10", "W:YEAR-6"},
        // The day of the start is known and decides alone.
        {"@周试七|edu1.graduated=2023-10|work.start=2023-10-16|work.professionalStart=2023-10-16",
            "E:YEAR-2 W:ASSESS-4"},
        {"@周试七|edu1.graduated=2023-10|work.start=2023-10-15|work.professionalStart=2023-10-15",
            "W:ASSESS-4 W:YEAR-6"},
    });
}

void TestRules::data_data()
{
    addCases({
        {"person.id=652829200203119017", "E:DATA-1"},
        {"person.id=65282920020311901", "E:DATA-1"},
        {"person.id=", "E:DATA-1"},
        {"person.id=652829200202309015|person.birth=", "E:DATA-1"},
        {"person.id=652829020311901", "E:DATA-2"},
        {"person.id=652829020230901", "E:DATA-1 E:DATA-2"}, // 15 digits and 30 February
        {"person.id=６５２８２９２００２０３１１９０１６", ""},
        {"@华试三三|person.id=65282920010817958x", "W:MANDARIN-8 W:SCOPE-1"},
        {"person.sex=女", "E:DATA-3"},
        {"person.sex=", ""},
        {"person.birth=2002-03-12", "E:DATA-3"},
        {"person.birth=2002-03", ""},
        {"person.birth=2002-04", "E:DATA-3"},
        {"person.birth=", ""},
        {"work.start=2018-03-11", "", "i:YEAR-4"},
        {"work.start=2018-03-10", "E:DATA-4", "i:YEAR-4"},
        {"work.start=2024-08-16", "E:DATA-4"},
        {"edu1.graduated=2001-06-30", "E:DATA-4"},
        {"unit.uscc=12652829MB1T00017Y", "W:DATA-5"},
        {"unit.uscc=12652829MB1T00017", "W:DATA-5"},
        {"unit.uscc=", ""},
        {"person.phone=13812345678", ""},
        {"person.phone=0996-6621863", ""},
        {"person.phone=0996—6621863", ""},
        {"person.phone=12812345678", "W:DATA-6"},
        {"person.phone=1381234567", "W:DATA-6"},
        {"person.ethnic=维吾尔族", ""},
        {"person.ethnic=火星族", "E:DATA-7"},
        {"person.ethnic=", ""},
        {"person.political=中共党员", ""},
        {"person.political=党员甲", "E:DATA-7"},
        {"person.name=古丽试·买买提例", ""},
        {"person.name=𠮷试", ""},
        {"person.name=张 试", "W:DATA-8"},
        {"person.name=Zhang试", "W:DATA-8"},
        {"unit.uscc=91652829MA7T00022D", "W:DATA-10"},
        {"unit.uscc=11652829010000039W", "W:DATA-10"},
    });
}

void TestRules::referenceDayIsAParameter()
{
    const QString late = u"@王试二|work.start=2023-10-31|work.professionalStart=2023-10-31"_s;
    const RosterRow row = m_rows.row(late);
    Policy policy = m_rows.policy;
    CheckContext context = m_rows.context();
    context.policy = &policy;
    QCOMPARE(severityOf(m_rows.findings(row, context), u"R-YEAR-2"_s), std::optional(Severity::Error));
    policy.yearReference = YearReference::WindowEnd;
    QCOMPARE(severityOf(m_rows.findings(row, context), u"R-YEAR-2"_s), std::optional(Severity::Error));
    policy.yearReference = YearReference::YearEnd;
    QVERIFY(severityOf(m_rows.findings(row, context), u"R-YEAR-2"_s) != Severity::Error);
}

void TestRules::everyRuleHasAnIdOfTheNotice()
{
    const QStringList ids = ruleIds();
    for (const QString &id : {u"R-SCOPE-1"_s, u"R-YEAR-6"_s, u"R-TIME-5"_s, u"R-PUB-8"_s, u"R-DATA-9"_s})
        QVERIFY2(ids.contains(id), qPrintable(id));
    QSet<QString> titles;
    for (const QString &id : ids) {
        QCOMPARE(m_rows.policy.clauseOf(id).isEmpty(), id.startsWith("R-DATA-"_L1));
        QVERIFY2(!ruleTitle(id).isEmpty(), qPrintable(id));
        QCOMPARE(ruleName(id), id + u' ' + ruleTitle(id));
        titles.insert(ruleTitle(id));
    }
    QCOMPARE(titles.size(), ids.size()); // no two alike
    QCOMPARE(ruleName(u"R-NONE-1"_s), u"R-NONE-1"_s);
}

TEST_CASE(QCoreApplication, TestRules)
#include "tst_rules.moc"
