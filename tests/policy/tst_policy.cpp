// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/working_calendar.h"
#include "policy/policy.h"
#include "test_case.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace chuding;
using namespace Qt::StringLiterals;

namespace {

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray policyJson()
{
    return content(u":/policies/xj-bohu-2024/policy.json"_s);
}

/// The bundled policy with one value replaced; `path` names objects and list places.
QByteArray changed(const QStringList &path, const QJsonValue &value)
{
    const std::function<QJsonValue(const QJsonValue &, qsizetype)> set = [&](const QJsonValue &node,
                                                                             qsizetype depth) -> QJsonValue {
        if (depth == path.size())
            return value;
        if (node.isArray()) {
            QJsonArray array = node.toArray();
            const int place = path[depth].toInt();
            array[place] = set(array.at(place), depth + 1);
            return array;
        }
        QJsonObject object = node.toObject();
        if (depth + 1 == path.size() && value.isUndefined())
            object.remove(path[depth]);
        else
            object.insert(path[depth], set(object.value(path[depth]), depth + 1));
        return object;
    };
    const QJsonValue root = QJsonDocument::fromJson(policyJson()).object();
    return QJsonDocument(set(root, 0).toObject()).toJson();
}

QByteArray wordingJson()
{
    return content(u":/policies/xj-bohu-2024/wording.json"_s);
}

/// The bundled wording with one text replaced, or taken out.
QByteArray changedWording(const QString &key, const QJsonValue &text)
{
    QJsonObject wording = QJsonDocument::fromJson(wordingJson()).object();
    if (text.isUndefined())
        wording.remove(key);
    else
        wording.insert(key, text);
    return QJsonDocument(wording).toJson();
}

QStringList pointers(const QByteArray &json, const QByteArray &wording = wordingJson())
{
    QStringList out;
    for (const JsonFault &fault : readPolicy(json, wording).faults)
        out.append(fault.pointer);
    return out;
}

} // namespace

class TestPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bundledPolicy();
    void specialties();
    void clauses();
    void faults_data();
    void faults();
    void uploadLimit();
    void allFaultsAtOnce();
    void wordingFaults();
    void catalogReadsFolders();
    void calendarIsThere();
};

void TestPolicy::bundledPolicy()
{
    const PolicyCatalog catalog{QStringList()};
    QCOMPARE(catalog.ids(), QStringList{u"xj-bohu-2024"_s});
    const Result<Policy> policy = catalog.load(u"xj-bohu-2024"_s);
    QVERIFY2(policy.ok(), policy ? "" : qPrintable(policy.error().detail));
    QCOMPARE(policy->number, u"博人社发〔2024〕44号"_s);
    QCOMPARE(policy->applyWindow.to.toText(), u"2024-10-30T18:00"_s);
    QCOMPARE(policy->terms(EducationBucket::Secondary).minYears, 2);
    QCOMPARE(policy->terms(EducationBucket::Bachelor).trainingYears, 1);
    QCOMPARE(policy->mandarin.languageTeacher, MandarinLevel::L2A);
    QVERIFY(!policy->wording.isEmpty());
    QCOMPARE(catalog.load(u"nowhere"_s).error().code, Error::Code::NotFound);
}

void TestPolicy::specialties()
{
    const Policy policy = PolicyCatalog(QStringList()).load(u"xj-bohu-2024"_s).value();
    QCOMPARE(policy.specialties.size(), 42);
    QCOMPARE(policy.specialtyNumber(u"中小学教师"), 1);
    QCOMPARE(policy.specialtyNumber(u"水利"), 33);
    QCOMPARE(policy.specialtyNumber(u"档案"), 42);
    QCOMPARE(policy.specialtyNumber(u"技工院校教师(初级)"), 41);
    QCOMPARE(policy.specialtyNumber(u"水产"), 0);
    QCOMPARE(policy.findSpecialty(u"水利")->assistantTitles, QStringList{u"助理工程师"_s});
}

void TestPolicy::clauses()
{
    const Policy policy = PolicyCatalog(QStringList()).load(u"xj-bohu-2024"_s).value();
    QVERIFY(policy.clauseOf(u"R-MANDARIN-6"_s).startsWith(u"五(一)3：“3.普通话等级证书。2024年起"));
    QVERIFY(policy.clauseOf(u"R-YEAR-2"_s).contains(u"大学专科毕业从事专业技术工作满1年"));
    QCOMPARE(policy.clauseOf(u"R-DATA-1"_s), QString());
}

void TestPolicy::faults_data()
{
    QTest::addColumn<QStringList>("path");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("pointer");
    QTest::newRow("unknown field") << QStringList{u"colour"_s} << QJsonValue(1) << u"/colour"_s;
    QTest::newRow("field missing") << QStringList{u"title"_s} << QJsonValue(QJsonValue::Undefined)
                                   << u"/title"_s;
    QTest::newRow("window turned round")
        << QStringList{u"applyWindow"_s, u"to"_s} << QJsonValue(u"2024-09-01T10:00"_s) << u"/applyWindow"_s;
    QTest::newRow("window without time")
        << QStringList{u"paperWindow"_s, u"to"_s} << QJsonValue(u"2024-10-31"_s) << u"/paperWindow"_s;
    QTest::newRow("day with more behind it")
        << QStringList{u"issued"_s} << QJsonValue(u"2024-09-25日"_s) << u"/issued"_s;
    QTest::newRow("bad moment") << QStringList{u"reviewWindow"_s, u"from"_s}
                                << QJsonValue(u"2024-13-01T10:00"_s) << u"/reviewWindow/from"_s;
    QTest::newRow("specialty twice") << QStringList{u"specialties"_s, u"1"_s, u"name"_s}
                                     << QJsonValue(u"中小学教师"_s) << u"/specialties/1/name"_s;
    QTest::newRow("no titles") << QStringList{u"specialties"_s, u"2"_s, u"assistantTitles"_s}
                               << QJsonValue(QJsonArray()) << u"/specialties/2/assistantTitles"_s;
    QTest::newRow("negative years") << QStringList{u"educationTerms"_s, u"associate"_s, u"minYears"_s}
                                    << QJsonValue(-1) << u"/educationTerms/associate"_s;
    QTest::newRow("half a year") << QStringList{u"educationTerms"_s, u"associate"_s, u"minYears"_s}
                                 << QJsonValue(0.5) << u"/educationTerms/associate/minYears"_s;
    QTest::newRow("unknown grade") << QStringList{u"mandarin"_s, u"floor"_s} << QJsonValue(u"l9"_s)
                                   << u"/mandarin/floor"_s;
    QTest::newRow("no working days") << QStringList{u"publicity"_s, u"workingDays"_s} << QJsonValue(0)
                                     << u"/publicity/workingDays"_s;
    QTest::newRow("statement longer than it may be")
        << QStringList{u"statements"_s, u"merit"_s, u"least"_s} << QJsonValue(501) << u"/statements/merit"_s;
    const QStringList upload{u"upload"_s, u"mostBytesPerFile"_s};
    QTest::newRow("files too small to be read")
        << upload << QJsonValue(99'999) << u"/upload/mostBytesPerFile"_s;
    QTest::newRow("files that nobody uploads")
        << upload << QJsonValue(1'000'000'001) << u"/upload/mostBytesPerFile"_s;
    QTest::newRow("a size in words") << upload << QJsonValue(u"5 MB"_s) << u"/upload/mostBytesPerFile"_s;
    QTest::newRow("half a byte") << upload << QJsonValue(5'000'000.5) << u"/upload/mostBytesPerFile"_s;
    QTest::newRow("an upload without a size")
        << QStringList{u"upload"_s} << QJsonValue(QJsonObject()) << u"/upload/mostBytesPerFile"_s;
    QTest::newRow("clause missing") << QStringList{u"ruleClauses"_s, u"R-YEAR-1"_s} << QJsonValue(u"九"_s)
                                    << u"/ruleClauses/R-YEAR-1"_s;
    QTest::newRow("bad id") << QStringList{u"id"_s} << QJsonValue(u"../x"_s) << u"/id"_s;
    QTest::newRow("newer") << QStringList{u"formatVersion"_s} << QJsonValue(99) << u"/formatVersion"_s;
}

void TestPolicy::faults()
{
    QFETCH(QStringList, path);
    QFETCH(QJsonValue, value);
    QFETCH(QString, pointer);
    QCOMPARE(pointers(changed(path, value)), QStringList{pointer});
}

/// The notice need not name one.
void TestPolicy::uploadLimit()
{
    const auto limitOf = [](const QByteArray &json) {
        const PolicyReading reading = readPolicy(json, wordingJson());
        return reading.faults.isEmpty() ? reading.policy.upload.mostBytesPerFile : -1;
    };
    QCOMPARE(limitOf(policyJson()), 5'000'000);
    const QStringList path{u"upload"_s, u"mostBytesPerFile"_s};
    for (const qint64 bytes : {100'000, 2'000'000, 1'000'000'000})
        QCOMPARE(limitOf(changed(path, bytes)), bytes);
}

void TestPolicy::allFaultsAtOnce()
{
    QJsonObject object = QJsonDocument::fromJson(policyJson()).object();
    object.remove("title"_L1);
    object.insert("year"_L1, u"2024"_s);
    object.insert("extra"_L1, true);
    const QStringList found = pointers(QJsonDocument(object).toJson(), changedWording(u"annex1.title"_s, 5));
    QCOMPARE(found, (QStringList{u"/title"_s, u"/year"_s, u"/extra"_s, u"wording.json/annex1.title"_s}));
    QCOMPARE(pointers("{"), QStringList{u"policy.json"_s});
    QCOMPARE(pointers(policyJson(), "[]"), QStringList{u"wording.json"_s});
}

void TestPolicy::wordingFaults()
{
    const QStringList fault{u"wording.json/annex2.title"_s};
    QCOMPARE(pointers(policyJson(), changedWording(u"annex2.title"_s, QJsonValue::Undefined)), fault);
    QCOMPARE(pointers(policyJson(), changedWording(u"annex2.title"_s, u"公示{units}"_s)), fault);
    QCOMPARE(pointers(policyJson(), changedWording(u"annex2.title"_s, u"公示（试）"_s)), QStringList());
    QCOMPARE(pointers(policyJson(), changedWording(u"annex9.title"_s, u"试"_s)),
        QStringList{u"wording.json/annex9.title"_s});
    QVERIFY(pointers(policyJson(), "{}").size() > 50);
}

void TestPolicy::catalogReadsFolders()
{
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(u"next-year"_s));
    const auto write = [&](const QString &name, const QByteArray &bytes) {
        QFile file(folder.filePath(u"next-year/"_s + name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    };
    QVERIFY(write(u"policy.json"_s, changed({u"id"_s}, u"next-year"_s)));
    QVERIFY(write(u"wording.json"_s, changedWording(u"annex2.title"_s, u"公示（试）"_s)));
    const PolicyCatalog catalog(QStringList{folder.path()});
    QCOMPARE(catalog.ids(), (QStringList{u"next-year"_s, u"xj-bohu-2024"_s}));
    QCOMPARE(catalog.load(u"next-year"_s)->wording.value(u"annex2.title"_s), u"公示（试）"_s);
    QVERIFY(write(u"policy.json"_s, policyJson()));
    QCOMPARE(catalog.load(u"next-year"_s).error().code, Error::Code::Format);
}

void TestPolicy::calendarIsThere()
{
    const WorkingCalendar calendar = bundledCalendar();
    QVERIFY(calendar.hasYear(2023) && calendar.hasYear(2026) && !calendar.hasYear(2027));
    QVERIFY(calendar.isMakeUpDay(QDate(2024, 9, 29)));
}

TEST_CASE(QCoreApplication, TestPolicy)
#include "tst_policy.moc"
