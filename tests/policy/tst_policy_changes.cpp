// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What two notices say differently, and notices written as they were read.
#include "domain/working_calendar.h"
#include "policy/policy_changes.h"
#include "policy/policy_file.h"
#include "test_case.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

using namespace chuding;
using namespace Qt::StringLiterals;

namespace {

Policy bundled()
{
    return PolicyCatalog(QStringList()).load(u"xj-bohu-2024"_s).value();
}

/// Another value of the same kind that the reader takes in that place, if there is one.
QList<QJsonValue> others(const QJsonValue &value)
{
    if (value.isBool())
        return {!value.toBool()};
    if (value.isDouble())
        return {value.toInt() + 1, value.toInt() - 1};
    QList<QJsonValue> texts{value.toString() + u'例'};
    // Codes and moments are no free texts.
    for (const QString &text :
        {u"l1a"_s, u"l3b"_s, u"yearEnd"_s, u"basic"_s, u"assistant"_s, u"advised"_s, u"五(一)4"_s, u"水利"_s,
            u"2024-09-26"_s, u"2024-10-31T17:00"_s, u"2024-09-26T11:00"_s, u"五(一)2"_s, u"兽医"_s}) {
        if (text != value.toString())
            texts.append(text);
    }
    return texts;
}

/// Calls `visit` with the whole document for each value of it that is replaced by another.
using Visit = std::function<void(const QString &pointer, const QList<QJsonValue> &documents)>;
void replaceEach(const QJsonValue &node, const QString &pointer,
    const std::function<QJsonValue(const QJsonValue &)> &build, const Visit &visit)
{
    if (node.isObject()) {
        const QJsonObject object = node.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            const auto within = [&, key = it.key()](const QJsonValue &value) {
                QJsonObject changed = object;
                changed.insert(key, value);
                return build(changed);
            };
            replaceEach(it.value(), pointer + u'/' + it.key(), within, visit);
        }
    } else if (node.isArray()) {
        const QJsonArray array = node.toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            const auto within = [&, i](const QJsonValue &value) {
                QJsonArray changed = array;
                changed[i] = value;
                return build(changed);
            };
            replaceEach(array[i], pointer + u'/' + QString::number(i), within, visit);
        }
    } else {
        QList<QJsonValue> documents;
        for (const QJsonValue &other : others(node))
            documents.append(build(other));
        visit(pointer, documents);
    }
}

} // namespace

class TestPolicyChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writtenAsRead();
    void nothingBetweenTheSame();
    void everyValueIsCompared();
    void words_data();
    void words();
    void rowsComeAndGo();
    void levelsAndTwins();
    void orderOfSpecialties();
    void days();
    void exampleOfANeighbour();
};

void TestPolicyChanges::writtenAsRead()
{
    const Policy policy = bundled();
    const PolicyReading again = readPolicy(policyToJson(policy), wordingToJson(policy));
    QCOMPARE(jsonFaultsText(again.faults), QString());
    QVERIFY(again.policy == policy);
}

void TestPolicyChanges::nothingBetweenTheSame()
{
    const Policy policy = bundled();
    QVERIFY(policyChanges(policy, policy).isEmpty());
    Policy renamed = policy;
    renamed.id = u"xj-li-2025"_s;
    QVERIFY(policyChanges(policy, renamed).isEmpty());
}

/// Whatever value of the notice is replaced: if it can still be read, the change is told, and as one.
void TestPolicyChanges::everyValueIsCompared()
{
    const Policy policy = bundled();
    const QByteArray wording = wordingToJson(policy);
    int compared = 0;
    QStringList untold;
    QStringList unread;
    const auto look = [&](const QString &pointer, const QList<QJsonValue> &documents) {
        if (pointer == u"/id" || pointer == u"/formatVersion")
            return;
        for (const QJsonValue &document : documents) {
            const PolicyReading reading = readPolicy(QJsonDocument(document.toObject()).toJson(), wording);
            if (!reading.faults.isEmpty())
                continue;
            ++compared;
            if (policyChanges(policy, reading.policy).isEmpty())
                untold.append(pointer);
            return;
        }
        unread.append(pointer);
    };
    const QJsonObject root = QJsonDocument::fromJson(policyToJson(policy)).object();
    replaceEach(
        root, QString(), [](const QJsonValue &value) { return value; }, look);
    QCOMPARE(untold.join(u' '), QString());
    // A specialty that others name cannot be called otherwise alone.
    unread.removeIf([](const QString &pointer) { return pointer.startsWith(u"/specialties/"_s); });
    QCOMPARE(unread.join(u' '), QString());
    QVERIFY2(compared > 400, qPrintable(QString::number(compared)));
}

void TestPolicyChanges::words_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("years") << codeText(EducationBucket::Secondary) + u": years of work"_s << u"2"_s << u"3"_s;
    QTest::newRow("window") << u"Applications"_s << u"2024年9月25日 10:00 to 2024年10月30日 18:00"_s
                            << u"2024年9月25日 10:00 to 2024年10月29日 18:00"_s;
    QTest::newRow("grade") << u"Mandarin: teachers"_s << u"二级乙等"_s << u"二级甲等"_s;
    QTest::newRow("days") << u"Working days of publicity"_s << u"5"_s << u"7"_s;
    QTest::newRow("clause") << u"Clause 三 审核"_s << u"审核时间：2024年10月8日10:00—10月31日18:00"_s
                            << u"改"_s;
    QTest::newRow("text") << u"Wording annex2.title"_s << u"公 示"_s << u"公示"_s;
}

void TestPolicyChanges::words()
{
    const Policy policy = bundled();
    Policy changed = policy;
    changed.educationTerms[codeKey(EducationBucket::Secondary)].minYears = 3;
    changed.applyWindow.to = *Moment::fromText(u"2024-10-29T18:00"_s);
    changed.mandarin.teacher = MandarinLevel::L2A;
    changed.publicity.workingDays = 7;
    changed.clauses[u"三 审核"_s] = u"改"_s;
    changed.wording[u"annex2.title"_s] = u"公示"_s;
    const QList<PolicyChange> changes = policyChanges(policy, changed);
    QCOMPARE(changes.size(), 6);
    QFETCH(const QString, what);
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    const PolicyChange expected{what, before, after};
    QStringList told;
    for (const PolicyChange &change : changes)
        told.append(change.what + u": "_s + change.before + u" → "_s + change.after);
    QVERIFY2(changes.contains(expected), qPrintable(told.join(u'\n')));
}

void TestPolicyChanges::rowsComeAndGo()
{
    const Policy policy = bundled();
    Policy changed = policy;
    changed.specialties.removeLast();
    Specialty fresh = changed.specialties.first();
    fresh.name = u"水产"_s;
    changed.specialties.append(fresh);
    const QList<PolicyChange> changes = policyChanges(policy, changed);
    QCOMPARE(changes.size(), 2);
    QCOMPARE(changes[0].what, u"Specialty 档案"_s);
    QVERIFY(!changes[0].before.isEmpty());
    QCOMPARE(changes[0].after, QString());
    QCOMPARE(changes[1].what, u"Specialty 水产"_s);
    QCOMPARE(changes[1].before, QString());
}

/// The same titles, one of them on another level; and one of two rows of a name.
void TestPolicyChanges::levelsAndTwins()
{
    const Policy policy = bundled();
    Policy changed = policy;
    Specialty &one = changed.specialties.first();
    one.assistantTitles.prepend(one.basicTitles.takeLast());
    QCOMPARE(policyChanges(policy, changed).size(), 1);
    Policy twins = policy;
    twins.examOnly.append(twins.examOnly.first());
    Policy other = twins;
    other.examOnly.first().words.append(u"例"_s);
    QCOMPARE(policyChanges(twins, other).size(), 1);
}

void TestPolicyChanges::orderOfSpecialties()
{
    const Policy policy = bundled();
    Policy changed = policy;
    changed.specialties.swapItemsAt(0, 1);
    const QList<PolicyChange> changes = policyChanges(policy, changed);
    QCOMPARE(changes.size(), 1);
    QVERIFY(changes[0].after.startsWith(u"幼儿园教师、中小学教师、"_s));
}

void TestPolicyChanges::days()
{
    WorkingCalendar before;
    WorkingCalendar after;
    const auto calendar = [](const QString &holidays, const QString &workdays) {
        return u"{\"2027\":{\"holidays\":{%1},\"workdays\":[%2]}}"_s.arg(holidays, workdays).toUtf8();
    };
    QVERIFY(before.addYears(
        calendar(u"\"2027-10-01\":\"国庆节\",\"2027-10-04\":\"国庆节\""_s, u"\"2027-10-09\""_s)));
    QVERIFY(after.addYears(calendar(u"\"2027-10-01\":\"国庆节\",\"2027-10-05\":\"国庆节\""_s, {})));
    const QList<PolicyChange> expected{{u"2027年10月4日"_s, u"day off (国庆节)"_s, u"worked"_s},
        {u"2027年10月5日"_s, u"worked"_s, u"day off (国庆节)"_s},
        {u"2027年10月9日"_s, u"worked (make-up day)"_s, u"day off"_s}};
    QCOMPARE(calendarChanges(before, after, 2027), expected);
    QVERIFY(calendarChanges(before, before, 2027).isEmpty());
}

void TestPolicyChanges::exampleOfANeighbour()
{
    const Result<PolicyFile> file =
        readPolicyFile(QStringLiteral(CHUDING_SOURCE_DIR "/resources/examples/xj-lihu-2025/policy.json"));
    QVERIFY(file.ok());
    QCOMPARE(jsonFaultsText(file->reading.faults), QString());
    const Policy &policy = file->reading.policy;
    QCOMPARE(policy.id, u"xj-lihu-2025"_s);
    QCOMPARE(policy.publicity.workingDays, 7);
    QCOMPARE(policy.terms(EducationBucket::Associate).minYears, 2);
    // Nothing of the county that it was made from is left in it.
    const QString all = QString::fromUtf8(file->policyJson + file->wordingJson);
    for (const QString &word : {u"博湖"_s, u"博人社"_s, u"6621863"_s, u"2024-"_s, u"5个工作日"_s})
        QVERIFY2(!all.contains(word), qPrintable(word));
    for (auto it = policy.ruleClauses.begin(); it != policy.ruleClauses.end(); ++it)
        QVERIFY(!policy.clauseOf(it.key()).isEmpty());
}

TEST_CASE(QCoreApplication, TestPolicyChanges)
#include "tst_policy_changes.moc"
