// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What another notice would change for the same people.
#include "checks/policy_trial.h"
#include "policy/policy_file.h"
#include "rule_rows.h"
#include "test_case.h"

#include <QCoreApplication>

using namespace chuding;
using namespace chuding::test;
using namespace Qt::StringLiterals;

class TestPolicyTrial : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void sameNotice();
    void oneYearMore();
    void otherHolidays();
    void exampleSpeaksForItself();

private:
    [[nodiscard]] Season season() const;

    RuleRows m_rows;
};

void TestPolicyTrial::initTestCase()
{
    QVERIFY(m_rows.load());
}

Season TestPolicyTrial::season() const
{
    Season season;
    season.policy = m_rows.policy;
    season.calendar = m_rows.calendar;
    season.asOf = *Moment::fromText(u"2024-10-20T12:00"_s);
    season.assumeConfirmed = true;
    return season;
}

void TestPolicyTrial::sameNotice()
{
    PolicyTrial trial(season(), m_rows.policy, m_rows.calendar);
    trial.add(m_rows.row(u"edu1.level=大学专科"_s).dossier);
    QCOMPARE(trial.people(), 1);
    QCOMPARE(trial.otherVerdicts(), 0);
    QVERIFY(trial.rows().isEmpty());
}

/// Somebody with a little over one year of work, by a notice that wants one and by one that wants two.
void TestPolicyTrial::oneYearMore()
{
    const RosterRow row = m_rows.row(u"@王试二"_s);
    const Dossier &dossier = row.dossier;
    Season passed = season();
    passed.asOf = *Moment::fromText(u"2024-11-05T12:00"_s);
    QList<PublicityRound> rounds;
    for (const PublicityKind kind : {PublicityKind::First, PublicityKind::Second}) {
        if (const std::optional<PublicityRound> round = roundOfRow(row, kind))
            rounds.append(*round);
    }
    passed.setRounds(rounds);
    Policy policy = m_rows.policy;
    policy.educationTerms[codeKey(EducationBucket::Associate)].minYears = 2;
    PolicyTrial trial(passed, policy, m_rows.calendar);
    trial.add(dossier);
    QCOMPARE(trial.otherVerdicts(), 1);
    const PolicyTrial::Row other = trial.rows().first();
    QCOMPARE(other.dossier, dossier.id);
    QVERIFY(other.before != Verdict::Fail);
    QCOMPARE(other.after, Verdict::Fail);
    QCOMPARE(other.added, (QList<PolicyTrial::Said>{{u"R-YEAR-2"_s, Severity::Error}}));
    QVERIFY(other.gone.isEmpty());
}

/// A round that had its five days, by a calendar in which two of them were off.
void TestPolicyTrial::otherHolidays()
{
    const RosterRow row = m_rows.row(QString());
    Season passed = season();
    passed.setRounds({roundOfRow(row, PublicityKind::First).value()});
    WorkingCalendar calendar = m_rows.calendar;
    QVERIFY(calendar.addLocalHolidays(R"({"2024":{"2024-10-09":"试","2024-10-10":"试"}})"));
    PolicyTrial trial(passed, m_rows.policy, calendar);
    trial.add(row.dossier);
    QCOMPARE(trial.rows().size(), 1);
    QVERIFY(trial.rows().first().added.contains(PolicyTrial::Said{u"R-PUB-2"_s, Severity::Error}));
}

/// A notice's figures are told as it has them, not as the bundled one does.
void TestPolicyTrial::exampleSpeaksForItself()
{
    const PolicyFile example =
        readPolicyFile(QStringLiteral(CHUDING_SOURCE_DIR "/resources/examples/xj-lihu-2025/policy.json"))
            .value();
    Season other = season();
    other.policy = example.reading.policy;
    for (const QString &name : m_rows.names()) {
        const Dossier dossier = m_rows.row(u'@' + name).dossier;
        for (const Finding &finding : other.findings(dossier)) {
            const QString text = finding.message + finding.remedy + finding.clause;
            for (const QString &foreign : {u"博湖"_s, u"5个工作日"_s, u"44号"_s, u"10月30日"_s})
                QVERIFY2(!text.contains(foreign), qPrintable(name + u": "_s + finding.rule + u' ' + text));
        }
    }
}

TEST_CASE(QCoreApplication, TestPolicyTrial)
#include "tst_policy_trial.moc"
