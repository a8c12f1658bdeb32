// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rule_rows.h"
#include "test_case.h"

#include <QCoreApplication>

using namespace chuding;
using namespace chuding::test;
using namespace Qt::StringLiterals;

/// R-ATT, R-SIGN, R-CE, R-EXEMPT, R-MANDARIN and R-ASSESS. Each row names every error and warning it gives.
class TestPaperRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_rows.load()); }
    void attachments_data();
    void attachments() { judgeCase(m_rows); }
    void training_data();
    void training() { judgeCase(m_rows); }
    void exemption_data();
    void exemption() { judgeCase(m_rows); }
    void mandarin_data();
    void mandarin() { judgeCase(m_rows); }
    void scores_data();
    void scores() { judgeCase(m_rows); }
    void assessment_data();
    void assessment() { judgeCase(m_rows); }

private:
    RuleRows m_rows;
};

void TestPaperRules::attachments_data()
{
    addCases({
        {"-毕业证", "E:ATT-1"},
        {"-学位证", "E:ATT-2"},
        {"-学位证|edu1.degree=无", "W:ATT-2"},
        {"-学历备案表", "E:ATT-3"},
        {"-学历备案表|+学籍验证报告", "", "i:ATT-3"},
        {"-学历备案表|+毕业生登记表|+鉴定表|+成绩单", "W:ATT-3"},
        {"-学历备案表|+成绩单", "W:ATT-3 W:ATT-4"},
        {"@巴图试|-鉴定表", "W:ATT-4"},
        {"@巴图试|-鉴定表|-成绩单|-毕业生登记表", "E:ATT-4"},
        {"-专业课证书", "E:ATT-5"},
        {"-普通话证书", "E:MANDARIN-1"},
        {"@褚试一四|-普通话证书", "", "i:MANDARIN-7"},
        {"-考核证明", "E:ATT-7"},
        {"-公示", "E:ATT-8"},
        {"-公示结果", "E:ATT-9"},
        {"-承诺书", "E:ATT-11"},
        {"confirmations=R-ATT-10=否", "W:ATT-10"},
        {"@例十九甲|-教师资格证", "E:ATT-12"},
        {"@例二十一|-教师资格证", "W:ATT-12 W:MANDARIN-8"},
        {"unitPapersSigned=", ""},
        {"unitPapersSigned=|confirmations=R-SIGN-1=否", "E:SIGN-1"},
        {"unitPapersSigned=|confirmations=R-SIGN-2=否", "E:SIGN-2"},
        {"unitPapersSigned=是", ""},
        {"unitPapersSigned=是|confirmations=R-SIGN-1=是;R-SIGN-2=是", ""},
        {"unitPapersSigned=是|confirmations=R-SIGN-1=否", "E:SIGN-1"},
        {"unitPapersSigned=是|confirmations=R-SIGN-2=否", "E:SIGN-2"},
        {"confirmations=R-SIGN-3=否", "W:SIGN-3"},
    });
}

void TestPaperRules::training_data()
{
    // 例二十三 is a 专科 graduate at work since 2023-08; 例二十五乙 one of a 本科 at work since 2020.
    addCases({
        {"training.professional=|training.public=|-专业课证书|-公需课证书", "E:CE-1"},
        {"training.public=2023=系统|training.professional=2023=系统", "E:CE-1 W:CE-6"},
        {"@例二十三|training.professional=2024=系统|training.public=2024=系统|+公需课证书", "W:CE-5"},
        {"@例二十三|training.professional=2023=系统|training.public=2023=系统|+公需课证书", "W:CE-5"},
        {"@例二十三|training.professional=2023=系统;2024=系统|training.public=2023=系统;2024=系统|+"
         "公需课证书",
            ""},
        {"@例二十三|training.professional=2022=系统|training.public=2022=系统|+公需课证书", "E:CE-1 W:CE-6"},
        {"@巴图试|training.professional=2023=系统;2024=系统|training.public=2023=系统;2024=系统", "W:CE-5"},
        {"@巴图试|training.professional=2024=系统|training.public=2023=系统;2024=系统", "E:CE-1"},
        {"@例二十五乙|training.professional=2022=手动;2023=系统;2024=系统|training.public=2023=系统;2024="
         "系统",
            "E:CE-2"},
        {"@例二十五乙|training.professional=2021=手动;2023=系统;2024=系统|training.public=2023=系统;2024="
         "系统",
            "W:CE-2"},
        {"@例二十五乙|training.professional=2020=手动;2023=系统;2024=系统|training.public=2023=系统;2024="
         "系统",
            "", "i:CE-4"},
        {"@例二十五乙|training.public=2023=手动;2024=系统", "E:CE-3"},
        {"@例二十五乙|training.public=2022=手动;2023=系统;2024=系统", "W:CE-3"},
        {"@例二十五乙|training.public=2021=手动;2023=系统;2024=系统", "", "i:CE-4"},
        {"training.professional=2024=系统;2025=系统|training.public=2024=系统", "W:CE-6"},
        {"@例二十五乙|training.professional=2019=系统;2023=系统;2024=系统|training.public=2023=系统;2024="
         "系统",
            "W:CE-6"},
    });
}

void TestPaperRules::exemption_data()
{
    // 魏试三五 has no certificates: his exemption 2023-09~ stands for them.
    addCases({
        {"@魏试三五", "W:EXEMPT-7"},
        {"@魏试三五|exemption.group=其他", "E:CE-1 E:EXEMPT-1"},
        {"@魏试三五|exemption.group=抽调访惠聚办", "W:EXEMPT-7"},
        {"@魏试三五|exemption.approver=同级党委统战部门", "E:CE-1 E:EXEMPT-2"},
        {"@魏试三五|exemption.group=驻村管寺|exemption.approver=同级党委统战部门", "W:EXEMPT-7"},
        {"@魏试三五|exemption.group=驻村管寺|exemption.approver=南疆学前双语支教领导小组办公室",
            "W:EXEMPT-3 W:EXEMPT-7"},
        {"@魏试三五|exemption.group=驻村管寺", "E:CE-1 E:EXEMPT-3"},
        {"@魏试三五|exemption.group=南疆学前双语支教|exemption.approver=南疆学前双语支教领导小组办公室",
            "W:EXEMPT-7"},
        {"@魏试三五|exemption.group=南疆学前双语支教|exemption.approver=同级党委统战部门",
            "W:EXEMPT-3 W:EXEMPT-7"},
        {"@魏试三五|exemption.stage=已返回|exemption.approver=原派驻单位所属地州市主管单位",
            "W:EXEMPT-4 W:EXEMPT-7"},
        {"@魏试三五|exemption.stage=已返回|exemption.approver=自治区区属主管单位", "W:EXEMPT-4 W:EXEMPT-7"},
        {"@魏试三五|exemption.stage=已返回", "E:CE-1 E:EXEMPT-4"},
        {"@魏试三五|exemption.period=2021-01~2022-12", "E:EXEMPT-7"},
        // What is not filled in is to be looked at, and does not take the exemption away.
        {"@魏试三五|exemption.group=", "W:EXEMPT-1 W:EXEMPT-7"},
        {"@魏试三五|exemption.group=|exemption.approver=其他", "W:EXEMPT-1 W:EXEMPT-7"},
        {"@魏试三五|exemption.group=|exemption.approver=", "W:EXEMPT-1 W:EXEMPT-2 W:EXEMPT-7"},
        {"@魏试三五|exemption.group=|exemption.stage=已返回|exemption.approver=自治区区属主管单位",
            "W:EXEMPT-1 W:EXEMPT-4 W:EXEMPT-7"},
        {"@魏试三五|exemption.group=|exemption.stage=已返回", "E:CE-1 E:EXEMPT-4 W:EXEMPT-1"},
        {"@魏试三五|exemption.approver=", "W:EXEMPT-2 W:EXEMPT-7"},
        {"@例二十七甲|confirmations=R-EXEMPT-5=否", "E:EXEMPT-5"},
        {"@例二十七甲|confirmations=R-EXEMPT-6=否", "E:EXEMPT-6"},
        // A form without seal or opinion exempts from nothing.
        {"@魏试三五|confirmations=R-EXEMPT-6=否", "E:CE-1 E:EXEMPT-6"},
        {"@魏试三五|confirmations=R-EXEMPT-8=否", "W:EXEMPT-7 W:EXEMPT-8"},
    });
}

void TestPaperRules::mandarin_data()
{
    addCases({
        {"mandarin.level=未入级", "E:MANDARIN-2"},
        {"mandarin.level=三乙", ""},
        {"mandarin.level=", "W:MANDARIN-2"},
        {"@苏荣试", "W:SCOPE-4"},
        {"@苏荣试|mandarin.level=三级甲等", "E:MANDARIN-3 W:SCOPE-4"},
        {"@例十七甲", ""},
        {"@例十七甲|mandarin.level=一级甲等", ""},
        {"@例十七甲|mandarin.level=二级甲等", "E:MANDARIN-4"},
        {"@例十九甲", ""},
        {"@例十九甲|mandarin.level=二级甲等", ""},
        {"@例十九甲|mandarin.level=三级甲等", "E:MANDARIN-5"},
        {"@古丽试·买买提例|mandarin.level=二级乙等", "E:MANDARIN-6"},
        {"@古丽试·买买提例|mandarin.level=二级甲等", ""},
        {"@古丽试·买买提例|mandarin.level=一级乙等", ""},
        {"@例十九甲|post.subject=蒙古语文", "W:MANDARIN-8"},
        {"@例十九甲|post.subject=语文;数学|mandarin.level=二级甲等", "W:MANDARIN-8"},
        {"@例十九甲|post.subject=语文;数学", "E:MANDARIN-6 W:MANDARIN-8"},
        {"@例二十一", "W:MANDARIN-8"},
        {"@例二十一|mandarin.level=未入级", "E:MANDARIN-2 W:MANDARIN-8"},
        {"@蒋试一七", "W:MANDARIN-8"},
        {"@蒋试一七|unit.name=博湖试例图书馆", ""},
        // The highest threshold wins; a doubtful group stays doubtful.
        {"@蒋试一七|post.role=播音主持（其他语种）", "E:MANDARIN-3 W:MANDARIN-8"},
        {"@蒋试一七|post.role=播音主持（其他语种）|mandarin.level=二级乙等", "W:MANDARIN-8"},
        {"@蒋试一七|post.role=播音主持（汉语）|mandarin.level=二级甲等", "E:MANDARIN-4 W:MANDARIN-8"},
        {"@蒋试一七|post.role=播音主持（汉语）|mandarin.level=一级乙等", "W:MANDARIN-8"},
        {"@例十九甲|post.role=播音主持（汉语）|mandarin.level=一级乙等", "W:MANDARIN-8"},
        {"@例十九甲|post.role=无", "W:MANDARIN-8"},
    });
}

void TestPaperRules::scores_data()
{
    addCases({
        {"mandarin.score=59.9", "W:MANDARIN-9"},
        {"mandarin.score=60", ""},
        {"mandarin.score=69.9", ""},
        {"mandarin.score=70", "W:MANDARIN-9"},
        {"mandarin.level=三级甲等|mandarin.score=70", ""},
        {"mandarin.level=三级甲等|mandarin.score=80", "W:MANDARIN-9"},
        {"mandarin.level=二级乙等|mandarin.score=80", ""},
        {"mandarin.level=二级乙等|mandarin.score=87", "W:MANDARIN-9"},
        {"mandarin.level=二级甲等|mandarin.score=91.9", ""},
        {"mandarin.level=二级甲等|mandarin.score=92", "W:MANDARIN-9"},
        {"mandarin.level=一级乙等|mandarin.score=92", ""},
        {"mandarin.level=一级乙等|mandarin.score=97", "W:MANDARIN-9"},
        {"mandarin.level=一级甲等|mandarin.score=97", ""},
        {"mandarin.level=一级甲等|mandarin.score=96.9", "W:MANDARIN-9"},
    });
}

void TestPaperRules::assessment_data()
{
    // Case 1 is a 本科 graduate with a proof of 2024; 巴图试 and 例三十一 are 中专 graduates.
    addCases({
        {"assessmentProofs=", "E:ASSESS-1"},
        {"assessmentProofs=2024=不合格", "E:ASSESS-2"},
        {"assessments=2023=基本合格|assessmentProofs=|+年度考核表", "E:ASSESS-2"},
        {"assessments=2023=基本合格|+年度考核表", "W:ASSESS-6"},
        {"assessments=2024=合格|assessmentProofs=|+年度考核表", "W:ASSESS-4"},
        {"@巴图试", "", "i:ASSESS-3"},
        {"@巴图试|assessmentProofs=", "E:ASSESS-3"},
        {"@巴图试|assessments=2023=优秀|assessmentProofs=2022=合格", ""},
        {"@巴图试|assessments=2023=合格|assessmentProofs=", "E:ASSESS-1"},
        {"@巴图试|assessments=2022=合格;2023=不合格|assessmentProofs=", "E:ASSESS-2"},
        {"@例三十一", "W:ASSESS-6"},
        {"@例三十一|assessments=2021=合格;2022=基本合格;2023=不合格", "E:ASSESS-2"},
        {"@褚试一四", "", "i:ASSESS-5"},
    });
}

TEST_CASE(QCoreApplication, TestPaperRules)
#include "tst_rules_papers.moc"
