// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What a paper with text says: labels and values in the layouts in which forms print them.
#include "scans/page_source.h"
#include "scans/paper_text.h"
#include "test_case.h"
#include "text_page.h"

#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QTemporaryDir>

#include <functional>

using namespace chuding;
using namespace chuding::test;
using namespace Qt::StringLiterals;

namespace {

using Values = QMap<PaperField, QString>;
using Draw = std::function<void(TextPage &)>;

/// Label and value in a row of their own, as 学信网 prints them.
void rows(TextPage &page, const QList<std::pair<QString, QString>> &list, double top, double pitch = 9)
{
    for (qsizetype i = 0; i < list.size(); ++i) {
        const double y = top + static_cast<double>(i) * pitch;
        page.text(21, y, list.at(i).first);
        page.text(63, y, list.at(i).second);
    }
}

void title(TextPage &page, const QString &text, double y = 25)
{
    page.setPoints(18);
    page.text(105, y, text, Qt::AlignHCenter);
    page.setPoints(10);
}

} // namespace

class TestPaperText final : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    [[nodiscard]] PaperFacts paperOf(const Draw &draw) const
    {
        TextPage page;
        page.setPoints(10);
        draw(page);
        QFile file(m_folder.filePath(u"paper.pdf"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(page.pdf()) <= 0)
            return {};
        file.close();
        return paperOnPage(PageSource(file.fileName()).words(0));
    }
    [[nodiscard]] Values valuesOf(const Draw &draw) const { return paperOf(draw).values; }

private Q_SLOTS:
    void educationRecord()
    {
        const PaperFacts paper = paperOf([](TextPage &page) {
            title(page, u"教育部学历证书电子注册备案表"_s);
            page.text(105, 36, u"更新日期：2024年09月18日"_s, Qt::AlignHCenter);
            rows(page,
                {{u"姓名"_s, u"张试例"_s}, {u"性别"_s, u"男"_s}, {u"出生日期"_s, u"2000年01月02日"_s},
                    {u"入学日期"_s, u"2019年09月01日"_s}, {u"毕（结）业日期"_s, u"2023年06月30日"_s},
                    {u"学校名称"_s, u"新疆试例大学"_s}, {u"专业"_s, u"汉语言文学（师范）"_s},
                    {u"学制"_s, u"4 年"_s}, {u"层次"_s, u"本科"_s}, {u"学历类别"_s, u"普通高等教育"_s},
                    {u"学习形式"_s, u"普通全日制"_s}, {u"毕（结）业"_s, u"毕业"_s},
                    {u"证书编号"_s, u"107551202305000001"_s}, {u"校（院）长姓名"_s, u"李例"_s}},
                48);
            page.text(160, 60, u"（照片）"_s);
            page.text(58, 237, u"在线验证码"_s);
            page.setPoints(12);
            page.mixed(78, 235.8, u"A1B2 C3D4 E5F6 7890"_s);
            page.setPoints(8);
            page.text(22, 263, u"注意事项："_s);
            page.text(22, 268,
                u"1、备案表是依据《高等学校学生学籍学历电子注册办法》对学历证书电子注册复核备案的结果。"_s);
            page.text(22, 273,
                u"2、报告在线验证有效期由报告权属人设置（1~6个月），其在报告验证到期前可再次延长。"_s);
        });
        QCOMPARE(paper.title, PaperTitle::EducationRecord);
        QVERIFY(!paper.isRecognized);
        QCOMPARE(
            paper.values, (Values{{PaperField::Name, u"张试例"_s}, {PaperField::School, u"新疆试例大学"_s},
                              {PaperField::Major, u"汉语言文学（师范）"_s}, {PaperField::Level, u"本科"_s},
                              {PaperField::Category, u"普通高等教育"_s}, {PaperField::Mode, u"普通全日制"_s},
                              {PaperField::Outcome, u"毕业"_s}, {PaperField::Enrolled, u"2019-09-01"_s},
                              {PaperField::Graduated, u"2023-06-30"_s},
                              {PaperField::CertificateNumber, u"107551202305000001"_s},
                              {PaperField::VerificationCode, u"A1B2C3D4E5F67890"_s},
                              {PaperField::Updated, u"2024-09-18"_s}}));
    }

    void enrolmentReport()
    {
        const PaperFacts paper = paperOf([](TextPage &page) {
            title(page, u"教育部学籍在线验证报告"_s);
            rows(page,
                {{u"姓名"_s, u"艾力·试例"_s}, {u"证件号码"_s, QString()}, {u"院校"_s, u"试例学院"_s},
                    {u"分院"_s, u""_s}, {u"系所"_s, u"软件系"_s}, {u"学籍状态"_s, u"在籍（注册学籍）"_s}},
                48);
            page.mixed(63, 57, u"65282919991201001x"_s);
            page.text(22, 120, u"有效期：2024年09月01日至2025年03月01日"_s);
            page.text(22, 130, u"1、《学籍在线验证报告》是教育部学籍电子注册备案的查询结果。"_s);
        });
        QCOMPARE(paper.title, PaperTitle::EnrolmentReport);
        QCOMPARE(paper.values,
            (Values{{PaperField::Name, u"艾力·试例"_s}, {PaperField::IdNumber, u"65282919991201001X"_s},
                {PaperField::School, u"试例学院"_s}, {PaperField::ValidUntil, u"2025-03-01"_s}}));
    }

    void submission()
    {
        const PaperFacts cover = paperOf([](TextPage &page) {
            title(page, u"新疆维吾尔自治区"_s, 40);
            title(page, u"初次确定专业技术职务呈报表"_s, 52);
            page.setPoints(16);
            const QList<std::pair<QString, QString>> fields{{u"单位"_s, u"博湖县试例中学"_s},
                {u"姓名"_s, u"张试例"_s}, {u"申报系列"_s, u"中小学教师"_s}, {u"申报专业"_s, u"中小学教师"_s},
                {u"拟确定专业技术职务"_s, u"二级教师"_s}, {u"填表时间"_s, u"2024年10月8日"_s}};
            for (qsizetype i = 0; i < fields.size(); ++i) {
                page.text(30, 100 + static_cast<double>(i) * 14, fields.at(i).first);
                page.text(130, 100 + static_cast<double>(i) * 14, fields.at(i).second, Qt::AlignHCenter);
            }
        });
        QCOMPARE(cover.title, PaperTitle::Submission);
        QCOMPARE(
            cover.values, (Values{{PaperField::Name, u"张试例"_s}, {PaperField::Unit, u"博湖县试例中学"_s},
                              {PaperField::Series, u"中小学教师"_s}, {PaperField::Specialty, u"中小学教师"_s},
                              {PaperField::Title, u"二级教师"_s}}));
    }

    void titles_data()
    {
        QTest::addColumn<QStringList>("lines");
        QTest::addColumn<PaperTitle>("title");
        QTest::newRow("alone") << QStringList{u"学历证书电子注册备案表"_s} << PaperTitle::EducationRecord;
        QTest::newRow("spaced") << QStringList{u"学 籍 在 线 验 证 报 告"_s} << PaperTitle::EnrolmentReport;
        QTest::newRow("on two lines")
            << QStringList{u"初次确定专业技术职务"_s, u"呈报表"_s} << PaperTitle::Submission;
        QTest::newRow("with a note") << QStringList{u"初次确定专业技术职务呈报表（样表）"_s}
                                     << PaperTitle::Submission;
        QTest::newRow("ours") << QStringList{u"初次确定专业技术职务呈报表"_s, u"（预填稿）"_s}
                              << PaperTitle::Prefill;
        QTest::newRow("a further page of ours") << QStringList{u"预填稿　张试例"_s} << PaperTitle::Prefill;
        QTest::newRow("training") << QStringList{u"新疆维吾尔自治区专业技术人员继续教育证书"_s}
                                  << PaperTitle::Training;
        QTest::newRow("in a sentence")
            << QStringList{u"请提交学历证书电子注册备案表和承诺书"_s} << PaperTitle::Unknown;
        QTest::newRow("quoted") << QStringList{u"见《学籍在线验证报告》"_s} << PaperTitle::Unknown;
        QTest::newRow("listed") << QStringList{u"毕业证、学历证书电子注册备案表"_s} << PaperTitle::Unknown;
        QTest::newRow("none") << QStringList{u"推荐报告"_s} << PaperTitle::Unknown;
    }
    void titles()
    {
        QFETCH(QStringList, lines);
        QFETCH(PaperTitle, title);
        QCOMPARE(paperOf([&](TextPage &page) {
            page.setPoints(18);
            for (qsizetype i = 0; i < lines.size(); ++i)
                page.text(105, 30 + static_cast<double>(i) * 10, lines.at(i), Qt::AlignHCenter);
        }).title,
            title);
    }

    /// Ways in which forms print a major; 10 pt letters are 3.5 mm large.
    void layouts_data()
    {
        QTest::addColumn<Draw>("draw");
        QTest::addColumn<Values>("values");
        const auto row = [](const char *name, const Draw &draw, const Values &values) {
            QTest::newRow(name) << draw << values;
        };
        const Values school{{PaperField::School, u"试例大学"_s}};
        const Values major{{PaperField::Major, u"计算机科学与技术"_s}};
        row(
            "with a colon", [](TextPage &p) { p.text(20, 50, u"专业：计算机科学与技术"_s); }, major);
        row(
            "a gap behind the colon",
            [](TextPage &p) {
                p.text(20, 50, u"专业："_s);
                p.text(50, 50, u"计算机科学与技术"_s);
            },
            major);
        row("two in one line",
            [](TextPage &p) { p.text(20, 50, u"院校：试例大学　专业：计算机科学与技术"_s); },
            {{PaperField::School, u"试例大学"_s}, {PaperField::Major, u"计算机科学与技术"_s}});
        row(
            "blanks in the label",
            [](TextPage &p) {
                p.text(20, 50, u"专　业"_s);
                p.text(50, 50, u"计算机科学与技术"_s);
            },
            major);
        row(
            "letters of the label apart",
            [](TextPage &p) {
                p.text(20, 50, u"专"_s);
                p.text(32, 50, u"业"_s);
                p.text(50, 50, u"计算机科学与技术"_s);
            },
            major);
        row(
            "two lines beside the label",
            [](TextPage &p) {
                p.text(20, 50, u"专业"_s);
                p.text(50, 47.5, u"计算机科学"_s);
                p.text(50, 52.5, u"与技术"_s);
            },
            major);
        row(
            "two lines from the label on",
            [](TextPage &p) {
                p.text(20, 50, u"专业"_s);
                p.text(50, 50, u"计算机科学"_s);
                p.text(50, 54.6, u"与技术"_s);
                p.text(20, 62, u"学制"_s);
                p.text(50, 62, u"4"_s);
            },
            major);
        row(
            "two lines in the middle of a cell",
            [](TextPage &p) {
                p.text(20, 50, u"专业"_s);
                p.text(70, 47.5, u"计算机科学"_s, Qt::AlignHCenter);
                p.text(70, 52.5, u"与技术"_s, Qt::AlignHCenter);
            },
            major);
        row(
            "a narrow table",
            [](TextPage &p) {
                p.text(20, 50, u"院校"_s);
                p.text(50, 50, u"试例大学"_s);
                p.text(20, 55.5, u"某某"_s); // a label that nobody knows
                p.text(50, 55.5, u"软件系"_s);
            },
            school);
        row("two columns",
            [](TextPage &p) {
                p.text(20, 50, u"院校"_s);
                p.text(50, 50, u"试例大学"_s);
                p.text(100, 50, u"专业"_s);
                p.text(130, 50, u"计算机科学与技术"_s);
            },
            {{PaperField::School, u"试例大学"_s}, {PaperField::Major, u"计算机科学与技术"_s}});
        row("labels above",
            [](TextPage &p) {
                p.text(40, 50, u"院校"_s, Qt::AlignHCenter);
                p.text(100, 50, u"专业"_s, Qt::AlignHCenter);
                p.text(40, 58, u"试例大学"_s, Qt::AlignHCenter);
                p.text(100, 58, u"计算机科学与技术"_s, Qt::AlignHCenter);
            },
            {{PaperField::School, u"试例大学"_s}, {PaperField::Major, u"计算机科学与技术"_s}});
        row("labels above two rows",
            [](TextPage &p) {
                p.text(40, 50, u"院校"_s, Qt::AlignHCenter);
                p.text(100, 50, u"专业"_s, Qt::AlignHCenter);
                p.text(40, 58, u"试例大学"_s, Qt::AlignHCenter);
                p.text(40, 63, u"例试大学"_s, Qt::AlignHCenter);
            },
            {});
        row("nothing there",
            [](TextPage &p) {
                p.text(20, 50, u"院校"_s);
                p.text(60, 50, u"学制"_s);
                p.text(80, 50, u"4"_s);
                p.text(20, 60, u"层次"_s);
                p.text(20, 70, u"注意事项：以上信息以在线验证的内容为准。"_s);
            },
            {});
        row(
            "said twice in the same way",
            [](TextPage &p) {
                p.text(20, 50, u"院校：试例大学"_s);
                p.text(20, 60, u"学校名称：试例大学"_s);
            },
            school);
        row("said in two ways",
            [](TextPage &p) {
                p.text(20, 50, u"院校：试例大学"_s);
                p.text(20, 60, u"学校名称：例试大学"_s);
            },
            {});
        row("part of another word",
            [](TextPage &p) {
                p.text(20, 50, u"非院校：试例大学"_s);
                p.text(20, 60, u"院校代码：10755"_s);
            },
            {});
    }
    void layouts()
    {
        QFETCH(Draw, draw);
        QFETCH(Values, values);
        QCOMPARE(valuesOf([&](TextPage &page) {
            title(page, u"学历证书电子注册备案表"_s);
            draw(page);
        }),
            values);
    }

    /// Of papers without a title that is known only whose they are.
    void otherPapers()
    {
        QCOMPARE(valuesOf([](TextPage &page) {
            rows(page,
                {{u"姓名"_s, u"张试例"_s}, {u"身份证号码"_s, u"652829200001010018"_s},
                    {u"专业"_s, u"护理"_s}},
                60);
        }),
            (Values{{PaperField::Name, u"张试例"_s}, {PaperField::IdNumber, u"652829200001010018"_s}}));
        QCOMPARE(valuesOf([](TextPage &page) {
            rows(page, {{u"姓名"_s, u"张试例"_s}, {u"姓名"_s, u"王试例"_s}}, 60);
        }),
            Values());
        QCOMPARE(valuesOf([](TextPage &page) {
            page.text(20, 60, u"姓名"_s);
            page.text(60, 60, u"身份证号"_s);
            page.text(20, 67, u"张试例"_s);
            page.text(60, 67, u"652829200001010018"_s);
        }),
            Values());
        QCOMPARE(valuesOf([](TextPage &page) { page.text(20, 60, u"父亲姓名：王试例"_s); }), Values());
    }

    void cleaned_data()
    {
        QTest::addColumn<PaperField>("field");
        QTest::addColumn<QString>("printed");
        QTest::addColumn<QString>("cleaned");
        const auto row = [](PaperField field, const QString &printed, const QString &cleaned) {
            QTest::addRow("%d %s", static_cast<int>(field), qPrintable(printed.left(20)))
                << field << printed << cleaned;
        };
        using enum PaperField;
        row(Name, u"买买提·试例"_s, u"买买提·试例"_s);
        row(Name, u"𠮷试"_s, u"𠮷试"_s);
        row(Name, u"张"_s, {});
        row(Name, u"张3"_s, {});
        row(Name, u"（签字）"_s, {});
        row(Name, QString(30, u'试'), QString(30, u'试'));
        row(Name, QString(31, u'试'), {});
        row(IdNumber, u"6528 2919 9912 0100 1x"_s, u"65282919991201001X"_s);
        row(IdNumber, u"6528291999120100"_s, {});
        row(IdNumber, u"6528**********0018"_s, {});
        row(Graduated, u"2023年6月"_s, u"2023-06"_s);
        row(Graduated, u"2023年06月30日"_s, u"2023-06-30"_s);
        row(Graduated, u"2023.6.30"_s, u"2023-06-30"_s);
        row(Graduated, u"2023-06-30"_s, u"2023-06-30"_s);
        row(Graduated, u"2023年13月"_s, {});
        row(Graduated, u"2023年"_s, {});
        row(Graduated, u"2023年2月30日"_s, {});
        row(ValidUntil, u"2024年9月1日至2025年3月1日"_s, u"2025-03-01"_s);
        row(CertificateNumber, u"1075 5120 2305 0000 01"_s, u"107551202305000001"_s);
        row(CertificateNumber, u"12345"_s, {});
        row(CertificateNumber, u"（见附件）"_s, {});
        row(VerificationCode, u"a1b2 c3d4 e5f6"_s, u"A1B2C3D4E5F6"_s);
        row(VerificationCode, u"A1B2C3D4E"_s, {});
        row(School, u"/"_s, {});
        row(School, QString(60, u'校'), QString(60, u'校'));
        row(School, QString(61, u'校'), {});
    }
    void cleaned()
    {
        QFETCH(PaperField, field);
        QFETCH(QString, printed);
        QFETCH(QString, cleaned);
        QCOMPARE(cleanedValue(field, printed), cleaned);
    }

    /// A page that was made to take long.
    void hostilePages()
    {
        QList<PageWord> labels;
        QList<PageWord> colons;
        for (int i = 0; i < mostPageWords; ++i) {
            const QRectF box(i % 60 * 3.5, i / 60 * 2.9, 3, 2.5);
            labels.append({u"姓名"_s, box});
            colons.append({u"姓名：例姓名：例"_s, {0, 0, 200, 4}});
        }
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(paperOnPage(labels), PaperFacts());
        QCOMPARE(paperOnPage(colons), PaperFacts());
        QCOMPARE(paperOnPage({{QString(mostPageLetters, u'：'), {0, 0, 200, 4}}}), PaperFacts());
        QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
    }
};

TEST_CASE(QGuiApplication, TestPaperText)
#include "tst_paper_text.moc"
