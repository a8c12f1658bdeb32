// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rule_rows.h"
#include "test_case.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace chuding;
using namespace Qt::StringLiterals;

/// The worked cases: each row of tests/data/cases/cases.csv gives just the errors and warnings, and at
/// least the infos, that cases-expected.json says.
class TestCases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void row_data();
    void row();
    void nobodyIsLeftOut();
    void openConfirmationsAreAsked();
    void everyFindingIsComplete_data();
    void everyFindingIsComplete();

private:
    Policy m_policy = PolicyCatalog(QStringList()).load(u"xj-bohu-2024"_s).value();
    WorkingCalendar m_calendar = bundledCalendar();
    Roster m_roster;
    QList<CheckedRow> m_checked;
    QJsonArray m_expected;
};

namespace {

QString pairText(const QString &rule, const QString &severity)
{
    return rule + u' ' + severity;
}

QSet<QString> pairsOf(const QJsonArray &objects)
{
    QSet<QString> pairs;
    for (const QJsonValue &object : objects)
        pairs.insert(pairText(object["rule"_L1].toString(), object["severity"_L1].toString()));
    return pairs;
}

QSet<QString> pairsOfLists(const QJsonArray &lists)
{
    QSet<QString> pairs;
    for (const QJsonValue &list : lists)
        pairs.insert(pairText(list[0].toString(), list[1].toString()));
    return pairs;
}

} // namespace

void TestCases::initTestCase()
{
    const Result<Roster> roster =
        readRoster(QStringLiteral(CHUDING_TEST_DATA "/cases/cases.csv"), m_policy.id);
    QVERIFY(roster.ok());
    m_roster = *roster;
    CheckContext context;
    context.policy = &m_policy;
    context.calendar = &m_calendar;
    context.asOf = Moment::fromText(u"2024-11-05T12:00").value();
    context.assumeConfirmed = true;
    m_checked = checkRoster(m_roster, context);
    QFile file(QStringLiteral(CHUDING_TEST_DATA "/cases/cases-expected.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_expected = QJsonDocument::fromJson(file.readAll()).array();
}

void TestCases::row_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < m_expected.size(); ++i)
        QTest::newRow(qPrintable(u"case "_s + m_expected[i]["case"_L1].toString())) << i;
}

void TestCases::row()
{
    QFETCH(int, index);
    const QJsonValue expected = m_expected[index];
    const CheckedRow &checked = m_checked.at(index);
    QCOMPARE(checked.row, expected["row"_L1].toInt());
    QCOMPARE(checked.name, expected["name"_L1].toString());

    QSet<QString> found;
    QSet<QString> infos;
    for (const Finding &finding : checked.findings) {
        if (finding.severity == Severity::Info)
            infos.insert(finding.rule);
        else
            found.insert(pairText(finding.rule, codeKey(finding.severity)));
        QVERIFY2(!finding.message.isEmpty(), qPrintable(finding.rule));
        QCOMPARE(finding.clause.isEmpty(), finding.rule.startsWith(u"R-DATA-"_s));
    }
    QSet<QString> tolerated = pairsOfLists(expected["optional"_L1].toArray());
    QSet<QString> required = pairsOf(expected["findings"_L1].toArray());
    for (const QJsonValue &group : expected["any_of"_L1].toArray()) {
        const QSet<QString> choices = pairsOfLists(group.toArray());
        QVERIFY(found.intersects(choices));
        tolerated.unite(choices);
        required.subtract(choices);
    }
    const QSet<QString> missing = required - found;
    QVERIFY2(missing.isEmpty(), qPrintable(u"missing: "_s + missing.values().join(u", "_s)));
    const QSet<QString> surplus = found - required - tolerated;
    QVERIFY2(surplus.isEmpty(), qPrintable(u"surplus: "_s + surplus.values().join(u", "_s)));
    for (const QJsonValue &rule : expected["info"_L1].toArray())
        QVERIFY2(infos.contains(rule.toString()), qPrintable(u"no info "_s + rule.toString()));
    QCOMPARE(codeKey(checked.verdict), expected["verdict"_L1].toString());
}

void TestCases::nobodyIsLeftOut()
{
    QCOMPARE(m_roster.rows.size(), m_expected.size());
    QVERIFY(m_checked.size() >= m_expected.size());
}

void TestCases::openConfirmationsAreAsked()
{
    CheckContext context;
    context.policy = &m_policy;
    context.calendar = &m_calendar;
    context.asOf = Moment::fromText(u"2024-11-05T12:00").value();
    const QList<CheckedRow> open = checkRoster(m_roster, context);
    QSet<QString> asked;
    for (const Finding &finding : open.first().findings) {
        if (finding.severity == Severity::Confirm)
            asked.insert(finding.rule);
    }
    const QSet<QString> standing{
        u"R-ATT-10"_s, u"R-SCOPE-6"_s, u"R-SIGN-3"_s, u"R-PUB-12"_s, u"R-FLOW-1"_s, u"R-FLOW-3"_s};
    QVERIFY(asked.contains(standing));
    QCOMPARE(open.first().verdict, Verdict::Attention);
}

/// On the days when steps are still to be done, late, or over; with the questions open as well.
void TestCases::everyFindingIsComplete_data()
{
    QTest::addColumn<QString>("asOf");
    for (const char *asOf : {"2024-09-24T12:00", "2024-10-09T12:00", "2024-10-15T12:00", "2024-10-24T12:00",
             "2024-10-31T12:00", "2024-11-05T12:00", "2025-03-01T12:00"})
        QTest::newRow(asOf) << QString::fromLatin1(asOf);
}

void TestCases::everyFindingIsComplete()
{
    QFETCH(QString, asOf);
    CheckContext context;
    context.policy = &m_policy;
    context.calendar = &m_calendar;
    context.asOf = Moment::fromText(asOf).value();
    for (const bool assumed : {true, false}) {
        context.assumeConfirmed = assumed;
        for (const CheckedRow &row : checkRoster(m_roster, context))
            QCOMPARE(test::missingPart(row.findings), QString());
    }
}

TEST_CASE(QCoreApplication, TestCases)
#include "tst_cases.moc"
