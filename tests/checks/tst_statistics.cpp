// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/statistics.h"
#include "rule_rows.h"
#include "test_case.h"

#include <QCoreApplication>

using namespace chuding;
using namespace chuding::test;
using namespace Qt::StringLiterals;

/// How many stand where, and why dossiers came back.
class TestStatistics : public QObject
{
    Q_OBJECT

private:
    RuleRows m_rows;
    StatisticsCollector m_collector;

    static Dossier dossierOf(const QString &unit, const QString &specialty)
    {
        Dossier dossier;
        dossier.employment.unitName = unit;
        dossier.employment.department = u"试例局"_s;
        dossier.application.specialty = specialty;
        return dossier;
    }
    static CheckSummary summaryOf(Verdict verdict, std::optional<EducationLevel> education = {})
    {
        CheckSummary summary;
        summary.verdict = verdict;
        summary.education = education;
        return summary;
    }
    static EventRecord event(DossierEvent event, int day) { return {event, Moment(QDate(2024, 10, day))}; }
    static EventRecord returned(int day, const QList<ReturnReason> &reasons)
    {
        EventRecord record = event(DossierEvent::Returned, day);
        record.reasons = reasons;
        return record;
    }
    [[nodiscard]] Statistics statistics() const { return m_collector.statistics(m_rows.policy); }
    static QStringList namesOf(const QList<StatisticsGroup> &groups)
    {
        QStringList names;
        for (const StatisticsGroup &group : groups)
            names.append(group.name);
        return names;
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_rows.load()); }
    void init() { m_collector = {}; }

    void nobody() { QCOMPARE(statistics(), Statistics()); }

    void everybodyIsCountedOnce()
    {
        m_collector.add(dossierOf(u"乙校"_s, u"水利"_s), summaryOf(Verdict::Pass, EducationLevel::Bachelor));
        m_collector.add(dossierOf(u"甲校"_s, u"中小学教师"_s), summaryOf(Verdict::Fail));
        m_collector.add(
            dossierOf(u"甲校 "_s, u"水利"_s), summaryOf(Verdict::Attention, EducationLevel::Bachelor));
        m_collector.add(dossierOf({}, u"没有的专业"_s), summaryOf(Verdict::Pass, EducationLevel::Associate));
        const Statistics all = statistics();
        QCOMPARE(all.all.applicants, 4);
        QCOMPARE(all.all.pass, 2);
        QCOMPARE(all.all.attention, 1);
        QCOMPARE(all.all.fail, 1);
        // The largest first; a blank behind the name is none.
        QCOMPARE(namesOf(all.units).first(), u"甲校"_s);
        QCOMPARE(all.units.first().counts.applicants, 2);
        QCOMPARE(all.units.first().counts.fail, 1);
        QCOMPARE(all.units.size(), 3);
        QCOMPARE(namesOf(all.departments), QStringList{u"试例局"_s});
        QCOMPARE(all.departments.first().counts, all.all);
        // As the notice lists them, others behind.
        QCOMPARE(namesOf(all.specialties), (QStringList{u"中小学教师"_s, u"水利"_s, u"没有的专业"_s}));
        QCOMPARE(all.specialties.at(1).counts.applicants, 2);
        // The highest first, not entered behind.
        QCOMPARE(namesOf(all.educations), (QStringList{codeText(EducationLevel::Bachelor),
                                              codeText(EducationLevel::Associate), QString()}));
        for (const auto &groups : {all.units, all.departments, all.specialties, all.educations}) {
            int sum = 0;
            for (const StatisticsGroup &group : groups)
                sum += group.counts.applicants;
            QCOMPARE(sum, 4);
        }
    }

    void stepsThatCount()
    {
        Dossier passed = dossierOf(u"甲校"_s, u"水利"_s);
        passed.events = {event(DossierEvent::Applied, 9), event(DossierEvent::Reviewed, 10)};
        m_collector.add(passed, summaryOf(Verdict::Pass));
        Dossier confirmed = passed;
        confirmed.events.append(event(DossierEvent::CountyConfirmed, 30));
        m_collector.add(confirmed, summaryOf(Verdict::Pass));
        CheckSummary gone = summaryOf(Verdict::Pass);
        gone.stage = Stage::Withdrawn;
        Dossier withdrawn = dossierOf(u"甲校"_s, u"水利"_s);
        withdrawn.events = {event(DossierEvent::Applied, 9), event(DossierEvent::Withdrawn, 10)};
        m_collector.add(withdrawn, gone);
        const StatisticsCounts counts = statistics().all;
        QCOMPARE(counts.applied, 3);
        QCOMPARE(counts.passed, 2);
        QCOMPARE(counts.confirmed, 1);
        QCOMPARE(counts.withdrawn, 1);
        QCOMPARE(counts.returned, 0);
    }

    /// A return stays counted when the dossier was mended; what was passed before it does not count any more.
    void returns()
    {
        const ReturnReason mandarin{u"R-MAND-1"_s, {}, u"等级不够"_s};
        const ReturnReason diploma{{}, AttachmentKind::Diploma, u"看不清"_s};
        const ReturnReason words{{}, {}, u"请重新填写"_s};
        Dossier mended = dossierOf(u"甲校"_s, u"水利"_s);
        mended.events = {event(DossierEvent::Applied, 9), event(DossierEvent::Reviewed, 10),
            returned(11, {mandarin, diploma}), event(DossierEvent::Applied, 12)};
        m_collector.add(mended, summaryOf(Verdict::Pass));
        Dossier twice = dossierOf(u"乙校"_s, u"水利"_s);
        twice.events = {event(DossierEvent::Applied, 9), returned(10, {diploma}),
            event(DossierEvent::Applied, 11), returned(12, {diploma, words})};
        m_collector.add(twice, summaryOf(Verdict::Fail));
        const Statistics all = statistics();
        QCOMPARE(all.all.returned, 2);
        QCOMPARE(all.all.passed, 0);
        QCOMPARE(all.all.applied, 2);
        const QList<ReturnCount> expected{
            {{}, AttachmentKind::Diploma, 3}, {u"R-MAND-1"_s, {}, 1}, {{}, {}, 1}};
        QCOMPARE(all.reasons, expected);
    }
};

TEST_CASE(QCoreApplication, TestStatistics)
#include "tst_statistics.moc"
