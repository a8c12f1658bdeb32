// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Letters recognized from dots. A library of the tests' own stands in for Tesseract, which need not be there.
#include "scan_generator/sheet.h"
#include "scans/inspector.h"
#include "scans/recognition.h"
#include "test_case.h"
#include "text_page.h"

#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QTemporaryDir>
#include <QTransform>

using namespace chuding;
using namespace chuding::test;
using namespace Qt::StringLiterals;

namespace {

const QString standIn = QStringLiteral(CHUDING_STANDIN_TESSERACT);
const QString person = u"姓 名 : 张 试 例\n身 份 证 号 652829200001010012\n"_s;

/// A page of a paper, without its text.
QImage paper(const QString &seed)
{
    samples::Sheet sheet({210, 297}, seed);
    sheet.text({30, 28, 150, 14}, u"毕业证书"_s, samples::Face::Bold, 22, Qt::AlignCenter);
    double y = 60;
    for (int i = 0; i < 4; ++i)
        y = sheet.paragraph(
            y, 28, 154, u"学生试例，在本校专业修业期满，完成教学计划规定的全部课程，成绩合格，准予毕业。"_s);
    return sheet.finished();
}

} // namespace

class TestRecognition final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    [[nodiscard]] QString put(const QString &name, const QByteArray &content) const
    {
        QFile file(m_folder->filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName()
                                                                                        : QString();
    }
    [[nodiscard]] QByteArray read(const QString &name) const
    {
        QFile file(m_folder->filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void says(const QByteArray &text) const { QVERIFY(!put(u"says.txt"_s, text).isEmpty()); }
    [[nodiscard]] Recognition::Places places() const { return {{standIn}, {m_folder->path()}}; }
    [[nodiscard]] static Inspector::Settings ours()
    {
        Inspector::Settings settings;
        settings.program = QStringLiteral(CHUDING_INSPECT);
        settings.patienceMs = 30'000; // on a loaded machine
        return settings;
    }
    [[nodiscard]] QString scan(int pages, int turn = 0) const
    {
        QList<QImage> images;
        for (int i = 0; i < pages; ++i)
            images.append(paper(QString::number(i)).transformed(QTransform().rotate(turn)));
        return put(u"scan.pdf"_s, samples::imagePdf(images, 80));
    }
    [[nodiscard]] QString text() const
    {
        TextPage page;
        page.text(30, 60, u"推荐报告"_s);
        return put(u"text.pdf"_s, page.pdf());
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(!put(u"chi_sim.traineddata"_s, "data").isEmpty());
        says(person.toUtf8());
        qputenv("CHUDING_TESSERACT", standIn.toLocal8Bit());
        qputenv("TESSDATA_PREFIX", m_folder->path().toLocal8Bit());
    }
    void cleanup()
    {
        qunsetenv("CHUDING_TESSERACT");
        qunsetenv("TESSDATA_PREFIX");
    }

    void readsLines()
    {
        Recognition recognition(places());
        QVERIFY(recognition.isAvailable());
        QImage image(301, 200, QImage::Format_RGB32);
        image.fill(QColor(200, 200, 200));
        QCOMPARE(recognition.lines(image, 8, 1000), person);
        QCOMPARE(read(u"seen.txt"_s), QByteArray("301x200 1 1 200\n"));
        QCOMPARE(read(u"resolution.txt"_s), QByteArray("203"));
        QCOMPARE(read(u"layout.txt"_s), QByteArray("3"));
        QVERIFY(recognition.lines({}, 8, 1000).isEmpty());
        says("fail");
        QVERIFY(recognition.lines(image, 8, 1000).isEmpty());
        says("again");
        QCOMPARE(recognition.lines(image, 8, 1000), u"again"_s);
    }

    void worksWithout()
    {
        const auto isThere = [](const Recognition::Places &places) {
            return Recognition(places).isAvailable();
        };
        QVERIFY(isThere(places()));
        QVERIFY(isThere({{u"/nowhere/libtesseract.so"_s, standIn}, {u"/nowhere"_s, m_folder->path()}}));
        QVERIFY(!isThere({}));
        QVERIFY(!isThere({{u"/nowhere/libtesseract.so"_s}, {m_folder->path()}}));
        QVERIFY(!isThere({{standIn}, {u"/nowhere"_s, QString()}}));
        QVERIFY(!isThere({{put(u"library.so"_s, "no library")}, {m_folder->path()}}));
        QVERIFY(!isThere({{u"libm.so.6"_s}, {m_folder->path()}})); // another library
        // Data that cannot be read: known once they are wanted.
        QVERIFY(!put(u"chi_sim.traineddata"_s, "cut").isEmpty());
        Recognition broken(places());
        QVERIFY(broken.lines(paper(u"a"_s), 8, 1000).isEmpty());
        QVERIFY(!broken.isAvailable());
    }

    void isChosenByTheEnvironment()
    {
        QCOMPARE(Recognition::usualPlaces().libraries, QStringList{standIn});
        QCOMPARE(Recognition::usualPlaces().dataFolders.constFirst(), m_folder->path());
        qputenv("CHUDING_TESSERACT", "none");
        QVERIFY(Recognition::usualPlaces().libraries.isEmpty());
        qunsetenv("CHUDING_TESSERACT");
        QVERIFY(!Recognition::usualPlaces().libraries.isEmpty());
    }

    void findsThePerson_data()
    {
        QTest::addColumn<QString>("lines");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("number");
        const QString name = u"张试例"_s;
        const QString number = u"652829200001010012"_s;
        QTest::newRow("both") << person << name << number;
        QTest::newRow("one line") << u"姓名 张试例 性别 男 身份证号码:652829 20000101 0012 单位"_s << name
                                  << number;
        QTest::newRow("number below") << u"公民身份号码\n652829200001010012"_s << QString() << number;
        QTest::newRow("number far below")
            << u"身份证号\n某某\n652829200001010012"_s << QString() << QString();
        QTest::newRow("number without a label") << u"652829200001010012"_s << QString() << QString();
        QTest::newRow("wrong check digit") << u"身份证号 652829200001010013"_s << QString() << QString();
        QTest::newRow("too long") << u"身份证号 6528292000010100121"_s << QString() << QString();
        QTest::newRow("lower x") << u"身份证号 65282919810101001x"_s << QString() << u"65282919810101001X"_s;
        QTest::newRow("two numbers") << u"身份证号 652829200001010012\n身份证号 652829199912310010"_s
                                     << QString() << QString();
        QTest::newRow("with a dot") << u"姓名:艾力·试例"_s << u"艾力·试例"_s << QString();
        QTest::newRow("two names") << u"姓名:张试例\n姓名:王试例"_s << QString() << QString();
        QTest::newRow("one of them not read") << u"姓名:张试例\n姓名:"_s << QString() << QString();
        QTest::newRow("part of a word") << u"父亲姓名:张试例"_s << QString() << QString();
        QTest::newRow("not a name") << u"姓名:3l试"_s << QString() << QString();
        QTest::newRow("nothing") << QString() << QString() << QString();
    }
    void findsThePerson()
    {
        QFETCH(QString, lines);
        QFETCH(QString, name);
        QFETCH(QString, number);
        const PaperFacts found = personInLines(lines);
        QCOMPARE(found.value(PaperField::Name), name);
        QCOMPARE(found.value(PaperField::IdNumber), number);
        QCOMPARE(found.isRecognized, !name.isEmpty() || !number.isEmpty());
        QCOMPARE(found.title, PaperTitle::Unknown);
    }

    /// The first two pages without text, set upright.
    void comesWithTheLook()
    {
        Inspector inspector(ours());
        const FileLook look = inspector.look(scan(3, 180));
        QVERIFY(!look.fault);
        QCOMPARE(look.pages.size(), 3);
        QCOMPARE(look.pages[0].look.turn, std::optional(180));
        QCOMPARE(look.pages[0].paper, personInLines(person));
        QCOMPARE(look.pages[1].paper, personInLines(person));
        QCOMPARE(look.pages[2].paper, PaperFacts());
        QCOMPARE(read(u"seen.txt"_s).count('\n'), 2);
        QCOMPARE(lookFromJson(lookToJson(look))->pages[0].paper, look.pages[0].paper);
    }

    void notOfPagesWithText()
    {
        Inspector inspector(ours());
        const FileLook look = inspector.look(text());
        QCOMPARE(look.pages.size(), 1);
        QCOMPARE(look.pages[0].paper, PaperFacts());
        QVERIFY(read(u"seen.txt"_s).isEmpty());
    }

    /// Whatever it does, the pages are looked at, and so is the next file.
    void doesNoHarm_data()
    {
        QTest::addColumn<QByteArray>("deed");
        for (const char *deed : {"crash", "hang", "memory", "fail"})
            QTest::newRow(deed) << QByteArray(deed);
    }
    void doesNoHarm()
    {
        QFETCH(QByteArray, deed);
        says(deed);
        Inspector::Settings settings = ours();
        settings.recognitionPatienceMs = 500;
        Inspector inspector(settings);
        QElapsedTimer timer;
        timer.start();
        const FileLook look = inspector.look(scan(2));
        QVERIFY(timer.elapsed() < 60'000);
        QVERIFY(!look.fault);
        QCOMPARE(look.pages.size(), 2);
        QVERIFY(look.pages[0].isDrawn && look.pages[1].isDrawn);
        QCOMPARE(look.pages[0].paper, PaperFacts());
        says(person.toUtf8());
        settings.recognitionPatienceMs = 30'000;
        Inspector next(settings);
        QCOMPARE(next.look(scan(1)).pages.value(0).paper, personInLines(person));
    }

    void isNotThere()
    {
        qputenv("CHUDING_TESSERACT", "none");
        Inspector inspector(ours());
        const FileLook look = inspector.look(scan(2));
        QVERIFY(!look.fault);
        QCOMPARE(look.pages.size(), 2);
        QCOMPARE(look.pages[0].paper, PaperFacts());
        QVERIFY(look.lacksRecognition && lookFromJson(lookToJson(look))->lacksRecognition);
        QVERIFY(inspector.look(scan(1)).lacksRecognition); // that it is not there is known by now
        QVERIFY(!inspector.canRecognize());
        QVERIFY(!Inspector(ours()).canRecognize());
        QVERIFY(!inspector.look(text()).lacksRecognition); // nothing to recognize
        qputenv("CHUDING_TESSERACT", standIn.toLocal8Bit());
        QVERIFY(Inspector(ours()).canRecognize());
        QVERIFY(!Inspector(ours()).look(scan(1)).lacksRecognition);
        QVERIFY(!put(u"chi_sim.traineddata"_s, "cut").isEmpty());
        QVERIFY(!Inspector(ours()).canRecognize());
        QVERIFY(Inspector(ours()).look(scan(1)).lacksRecognition);
    }
};

TEST_CASE(QGuiApplication, TestRecognition)
#include "tst_recognition.moc"
