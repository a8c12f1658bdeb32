// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What is a difference between a paper and a dossier, and what only looks like one.
#include "checks/paper_differences.h"
#include "test_case.h"

#include <QCoreApplication>

using namespace chuding;
using namespace Qt::StringLiterals;

class TestPaperDifferences final : public QObject
{
    Q_OBJECT

private:
    static Dossier dossier()
    {
        Dossier dossier;
        dossier.person.name = u"买买提·试例"_s;
        dossier.person.idNumber = u"652829200001010012"_s;
        dossier.employment.unitName = u"博湖县试例中学"_s;
        dossier.application.specialty = u"中小学教师"_s;
        dossier.application.title = u"二级教师"_s;
        Education record;
        record.level = EducationLevel::Bachelor;
        record.mode = StudyMode::FullTime;
        record.outcome = StudyOutcome::Graduated;
        record.school = u"试例大学"_s;
        record.major = u"汉语言文学"_s;
        record.graduated = DayOrMonth(QDate(2022, 6, 30));
        record.diplomaNumber = u"107551202205000001"_s;
        dossier.education.append(record);
        return dossier;
    }
    static Education associate()
    {
        Education record = dossier().education.constFirst();
        record.level = EducationLevel::Associate;
        record.school = u"试例学院"_s;
        record.major = u"护理"_s;
        record.graduated = DayOrMonth::ofMonth(2019, 7);
        record.diplomaNumber = u"128211201906000001"_s;
        return record;
    }
    /// Says all that the dossier says.
    static PaperFacts record()
    {
        PaperFacts paper;
        paper.title = PaperTitle::EducationRecord;
        paper.values = {{PaperField::Name, u"买买提·试例"_s}, {PaperField::IdNumber, u"652829200001010012"_s},
            {PaperField::School, u"试例大学"_s}, {PaperField::Major, u"汉语言文学"_s},
            {PaperField::Level, u"本科"_s}, {PaperField::Category, u"普通高等教育"_s},
            {PaperField::Mode, u"普通全日制"_s}, {PaperField::Outcome, u"毕业"_s},
            {PaperField::Graduated, u"2022-06-30"_s},
            {PaperField::CertificateNumber, u"107551202205000001"_s}};
        return paper;
    }
    static QList<PaperField> fields(const QList<PaperDifference> &found)
    {
        QList<PaperField> fields;
        for (const PaperDifference &difference : found)
            fields.append(difference.field);
        return fields;
    }
    static QList<PaperDifference> found(const PaperFacts &paper, const Dossier &with = dossier())
    {
        return paperDifferences(paper, with, u"中小学教师系列"_s);
    }

private Q_SLOTS:
    void nothing()
    {
        QVERIFY(found(record()).isEmpty());
        QVERIFY(found({}).isEmpty());
        QVERIFY(found(record(), {}).isEmpty()); // the dossier says nothing yet
    }

    /// One value of the paper, and what differs then.
    void oneValue_data()
    {
        QTest::addColumn<PaperField>("field");
        QTest::addColumn<QString>("printed");
        QTest::addColumn<QString>("difference"); // key: printed | known; empty: none
        using enum PaperField;
        const auto row = [](PaperField field, const QString &printed, const QString &difference = {}) {
            QTest::addRow("%d %s", static_cast<int>(field), qPrintable(printed))
                << field << printed << difference;
        };
        row(Name, u"买买提•试例"_s);
        row(Name, u"买买提 . 试例"_s);
        row(Name, u"买买提试例"_s);
        row(Name, u"买买题·试例"_s, u"person.name: 买买题·试例 | 买买提·试例"_s);
        row(IdNumber, u"652829199912310010"_s, u"person.id: 6528**********0010 | 6528**********0012"_s);
        row(IdNumber, u"652829200002010012"_s,
            u"person.id: 6528**********0012 (from digit 12 on) | 6528**********0012"_s);
        row(School, u"试例　大学"_s);
        row(School, u"例试大学"_s, u"edu1.school: 例试大学 | 试例大学"_s);
        row(Major, u"汉语言文学（师范）"_s);
        row(Major, u"汉语言"_s, u"edu1.major: 汉语言 | 汉语言文学"_s);
        row(Level, u"大学本科"_s);
        row(Level, u"高职（专科）"_s, u"edu1.level: 高职（专科） | 本科"_s);
        row(Level, u"专升本"_s, u"edu1.level: 专升本 | 本科"_s);
        row(Level, u"第二学士学位"_s); // not a level that is known here
        row(Mode, u"全日制"_s);
        row(Mode, u"函授"_s, u"edu1.mode: 函授 | 普通全日制"_s);
        row(Category, u"成人高等教育"_s, u"edu1.mode: 成人高等教育 普通全日制 | 普通全日制"_s);
        row(Outcome, u"结业"_s, u"edu1.outcome: 结业 | 毕业"_s);
        row(Graduated, u"2022-06"_s);
        row(Graduated, u"2022-07"_s, u"edu1.graduated: 2022-07 | 2022-06-30"_s);
        row(Graduated, u"2022-06-29"_s, u"edu1.graduated: 2022-06-29 | 2022-06-30"_s);
        row(Enrolled, u"2010-09-01"_s);
        row(CertificateNumber, u"107551202205000002"_s,
            u"edu1.diplomaNo: 107551202205000002 | 107551202205000001"_s);
    }
    void oneValue()
    {
        QFETCH(PaperField, field);
        QFETCH(QString, printed);
        QFETCH(QString, difference);
        PaperFacts paper = record();
        paper.values.insert(field, printed);
        const QList<PaperDifference> differences = found(paper);
        QCOMPARE(differences.size(), difference.isEmpty() ? 0 : 1);
        if (!differences.isEmpty()) {
            const PaperDifference &one = differences.constFirst();
            QCOMPARE(one.key + u": "_s + one.printed + u" | "_s + one.known, difference);
        }
        // What is not in the dossier is no difference.
        Dossier empty = dossier();
        empty.person = {};
        empty.education = {Education()};
        QVERIFY(found(paper, empty).isEmpty());
    }

    void eachRecordHasItsPaper()
    {
        Dossier two = dossier();
        two.education.prepend(associate());
        QVERIFY(found(record(), two).isEmpty());
        PaperFacts paper = record();
        paper.values.insert(PaperField::Major, u"护理"_s); // of the other record
        QCOMPARE(found(paper, two).value(0).key, u"edu2.major"_s);
        paper.values = {{PaperField::School, u"试例学院"_s}, {PaperField::Graduated, u"2019-07-15"_s}};
        QVERIFY(found(paper, two).isEmpty());
        // Of none of them: one difference says so.
        paper.values = {{PaperField::School, u"例试大学"_s}, {PaperField::Major, u"法学"_s}};
        QCOMPARE(found(paper, two), (QList<PaperDifference>{{PaperField::School, u"edu1.school"_s,
                                        u"例试大学"_s, u"试例学院、试例大学"_s}}));
        Dossier none = dossier();
        none.education.clear();
        QVERIFY(found(paper, none).isEmpty());
    }

    void adultStudies()
    {
        Dossier adult = dossier();
        adult.education[0].mode = StudyMode::AdultFullTime;
        PaperFacts paper = record();
        paper.values.insert(PaperField::Category, u"成人高等教育"_s);
        QVERIFY(found(paper, adult).isEmpty()); // its 全日制 is 脱产
        paper.values.insert(PaperField::Mode, u"脱产"_s);
        QVERIFY(found(paper, adult).isEmpty());
        paper.values.remove(PaperField::Mode);
        QVERIFY(found(paper, adult).isEmpty());
        QCOMPARE(fields(found(paper)), (QList<PaperField>{PaperField::Category}));
    }

    /// Whose paper it is comes first.
    void anotherPersonsPaper()
    {
        PaperFacts paper = record();
        paper.values.insert(PaperField::Name, u"王试"_s);
        paper.values.insert(PaperField::IdNumber, u"652829199912310010"_s);
        paper.values.insert(PaperField::School, u"例试大学"_s);
        QCOMPARE(fields(found(paper)), (QList<PaperField>{PaperField::Name, PaperField::IdNumber}));
    }

    void formerNameCounts()
    {
        Dossier renamed = dossier();
        renamed.person.formerName = u"买买提·旧例"_s;
        PaperFacts paper = record();
        paper.values.insert(PaperField::Name, u"买买提·旧例"_s);
        QVERIFY(found(paper, renamed).isEmpty());
        QCOMPARE(found(paper).size(), 1);
    }

    /// The number of the first generation is the same number.
    void oldNumberCounts()
    {
        Dossier old = dossier();
        old.person.idNumber = u"652829800101001"_s;
        PaperFacts paper;
        paper.values = {{PaperField::IdNumber, u"652829198001010012"_s}};
        QVERIFY(found(paper, old).isEmpty());
    }

    void submission_data()
    {
        QTest::addColumn<PaperField>("field");
        QTest::addColumn<QString>("printed");
        QTest::addColumn<QString>("key");
        using enum PaperField;
        const auto row = [](PaperField field, const QString &printed, const QString &key = {}) {
            QTest::addRow("%d %s", static_cast<int>(field), qPrintable(printed)) << field << printed << key;
        };
        row(Unit, u"博湖县试例中学"_s);
        row(Unit, u"新疆博湖县试例中学"_s);
        row(Unit, u"博湖县例试中学"_s, u"unit.name"_s);
        row(Unit, u"中学"_s, u"unit.name"_s);
        row(Specialty, u"中小学教师"_s);
        row(Specialty, u"教育/中小学教师"_s);
        row(Specialty, u"水利"_s, u"apply.specialty"_s);
        row(Series, u"中小学教师系列"_s);
        row(Series, u"工程系列"_s, u"apply.specialty"_s);
        row(Title, u"二级教师"_s);
        row(Title, u"三级教师"_s, u"apply.title"_s);
        row(Major, u"护理"_s); // means nothing there
    }
    void submission()
    {
        QFETCH(PaperField, field);
        QFETCH(QString, printed);
        QFETCH(QString, key);
        PaperFacts paper;
        paper.title = PaperTitle::Submission;
        paper.values = {{PaperField::Name, u"买买提·试例"_s}, {field, printed}};
        QCOMPARE(found(paper).value(0).key, key);
        paper.title = PaperTitle::Prefill; // is made from the dossier, and does not count
        QVERIFY(found(paper).isEmpty());
    }

    /// Letters are often recognized wrongly.
    void recognized_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("number");
        QTest::addColumn<QList<PaperField>>("expected");
        const QString own = u"652829200001010012"_s;
        const QString other = u"652829199912310010"_s;
        QTest::newRow("same") << u"买买提试例"_s << own << QList<PaperField>();
        QTest::newRow("another number") << QString() << other << QList<PaperField>{PaperField::IdNumber};
        QTest::newRow("a wrong number") << QString() << u"652829199912310017"_s << QList<PaperField>();
        QTest::newRow("a letter") << u"买买题·试例"_s << QString() << QList<PaperField>();
        QTest::newRow("another name") << u"王小明"_s << QString() << QList<PaperField>{PaperField::Name};
        QTest::newRow("another name, same number") << u"王小明"_s << own << QList<PaperField>();
        QTest::newRow("another person")
            << u"王小明"_s << other << QList<PaperField>{PaperField::Name, PaperField::IdNumber};
    }
    void recognized()
    {
        QFETCH(QString, name);
        QFETCH(QString, number);
        QFETCH(QList<PaperField>, expected);
        PaperFacts paper;
        paper.isRecognized = true;
        if (!name.isEmpty())
            paper.values.insert(PaperField::Name, name);
        if (!number.isEmpty())
            paper.values.insert(PaperField::IdNumber, number);
        QCOMPARE(fields(found(paper)), expected);
    }
};

TEST_CASE(QCoreApplication, TestPaperDifferences)
#include "tst_paper_differences.moc"
