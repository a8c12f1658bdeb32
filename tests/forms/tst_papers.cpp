// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/papers.h"

#include "form_samples.h"
#include "test_case.h"

#include <QCoreApplication>

using namespace chuding;
using namespace Qt::StringLiterals;

namespace {

const QString inRound = u"张试"_s;
const QString outside = u"冯试驻"_s;
const QString unreviewed = u"李例"_s;

/// 张试 and 李例 stand in both rounds, 张试 alone has passed the review, 冯试驻 is in none.
struct Sample
{
    FormData base;
    QList<PublicityRound> rounds;
    QList<Dossier> dossiers;
};

Sample season()
{
    Sample result;
    const FormData sample = samples::data({inRound, unreviewed});
    result.base.policy = sample.policy;
    result.base.moment = sample.moment;
    for (const FormApplicant &applicant : sample.applicants)
        result.dossiers.append(applicant.dossier);
    result.dossiers.append(samples::teacher(3, outside));
    EventRecord passed;
    passed.event = DossierEvent::Reviewed;
    passed.moment = Moment(QDate(2024, 10, 17), QTime(16, 0));
    result.dossiers[0].events.append(passed);
    result.rounds = {*sample.round, *sample.round};
    result.rounds[1].kind = PublicityKind::Second;
    return result;
}

Result<FormPapers> papers(FormKind kind, const Sample &season, const QList<Dossier> &dossiers, Chosen chosen)
{
    return papersOfRounds(kind, season.base, season.rounds, dossiers, chosen);
}

} // namespace

class TestPapers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everybodyNamesWhoIsLeftOut_data()
    {
        QTest::addColumn<FormKind>("kind");
        QTest::addColumn<int>("members");
        QTest::addColumn<QStringList>("notPassed");
        QTest::newRow("annex 2") << FormKind::Annex2 << 2 << QStringList();
        QTest::newRow("annex 3") << FormKind::Annex3 << 2 << QStringList();
        QTest::newRow("annex 4") << FormKind::Annex4 << 1 << QStringList{unreviewed};
    }

    void everybodyNamesWhoIsLeftOut()
    {
        QFETCH(FormKind, kind);
        QFETCH(int, members);
        const Sample all = season();
        const Result<FormPapers> made = papers(kind, all, all.dossiers, Chosen::Everybody);
        QVERIFY(made.ok());
        QCOMPARE(made->papers.size(), 1);
        QCOMPARE(made->papers[0].round->members.size(), members);
        QCOMPARE(made->papers[0].applicants.size(), members);
        QCOMPARE(made->withoutRound, QStringList{outside});
        QTEST(made->notPassed, "notPassed");
    }

    void chosenWithoutFactsAreRefused_data()
    {
        QTest::addColumn<FormKind>("kind");
        QTest::addColumn<int>("person");
        QTest::addColumn<QString>("detail");
        QTest::newRow("annex 3, in no round")
            << FormKind::Annex3 << 2 << u"no publicity before the application is recorded for 冯试驻"_s;
        QTest::newRow("annex 4, in no round")
            << FormKind::Annex4 << 2 << u"no second publicity is recorded for 冯试驻"_s;
        QTest::newRow("annex 4, not passed")
            << FormKind::Annex4 << 1 << u"no passed review is recorded for 李例"_s;
    }

    void chosenWithoutFactsAreRefused()
    {
        QFETCH(FormKind, kind);
        QFETCH(int, person);
        const Sample all = season();
        const Result<FormPapers> alone = papers(kind, all, {all.dossiers[person]}, Chosen::OneByOne);
        QVERIFY(!alone.ok());
        QCOMPARE(alone.error().code, Error::Code::Refused);
        QTEST(alone.error().detail, "detail");
        QVERIFY(!papers(kind, all, {all.dossiers[0], all.dossiers[person]}, Chosen::OneByOne).ok());
        QVERIFY(papers(kind, all, {all.dossiers[0]}, Chosen::OneByOne).ok());
    }

    void chosenAreTheOnlyMembers()
    {
        const Sample all = season();
        const auto made = papers(FormKind::Annex3, all, {all.dossiers[1]}, Chosen::OneByOne);
        QVERIFY(made.ok());
        QCOMPARE(made->papers.size(), 1);
        QCOMPARE(made->papers[0].round->members.size(), 1);
        QCOMPARE(made->papers[0].round->members[0].name, unreviewed);
    }

    void noticeMayBeADraft()
    {
        const Sample all = season();
        const auto alone = papers(FormKind::Annex2, all, {all.dossiers[2]}, Chosen::OneByOne);
        QVERIFY(alone.ok());
        QCOMPARE(alone->papers.size(), 1);
        QVERIFY(!alone->papers[0].round);
        QCOMPARE(alone->withoutRound, QStringList());
        const auto both = papers(FormKind::Annex2, all, {all.dossiers[0], all.dossiers[2]}, Chosen::OneByOne);
        QCOMPARE(both->papers.size(), 2);
    }

    void noRoundAtAll()
    {
        Sample all = season();
        all.rounds.clear();
        QVERIFY(papers(FormKind::Annex2, all, all.dossiers, Chosen::Everybody).ok());
        for (const FormKind kind : {FormKind::Annex3, FormKind::Annex4})
            QCOMPARE(papers(kind, all, all.dossiers, Chosen::Everybody).error().code, Error::Code::Refused);
    }

    void departmentReportsOverItsUnits()
    {
        const QString department = u"博湖县教育和科学技术局"_s;
        FormData first = samples::data({u"张试"_s, u"李例"_s});
        FormData second = samples::data({u"王试"_s});
        const auto reportOf = [&] { return reportOverRounds({first, second}, department); };
        second.round->unitName = u"博湖县例乡小学"_s;
        second.round->members[0] = {QUuid::createUuid(), {}, u"王试"_s, u"水利"_s, u"博湖县例乡小学"_s, 1};
        first.round->report = PublicityReport{5, 2, 2, {}};
        FormData sum = reportOf();
        QCOMPARE(sum.unitName, department);
        QCOMPARE(sum.round->unitName, department);
        QCOMPARE(sum.round->members.size(), 3);
        QCOMPARE(sum.applicants.size(), 3);
        QCOMPARE(*sum.round->report, (PublicityReport{6, 3, 3, {}}));
        QCOMPARE(sum.round->period, first.round->period);
        QCOMPARE(sum.round->objection, std::optional(ObjectionState::None));
        QVERIFY(!sum.round->resultDate.isValid());

        second.round->members.append(first.round->members[0]);
        QCOMPARE(reportOf().round->members.size(), 3);
        QCOMPARE(*reportOf().round->report, (PublicityReport{6, 3, 3, {}}));

        second.round->period.to = QDate(2024, 10, 18);
        QCOMPARE(reportOf().round->period.from, first.round->period.from);
        QVERIFY(!reportOf().round->period.to.isValid());
    }

    void objectionsAnywhereAreReported()
    {
        FormData first = samples::data({u"张试"_s});
        FormData second = samples::data({u"王试"_s});
        const auto sum = [&] { return *reportOverRounds({first, second}, u"博湖县例局"_s).round; };
        first.round->objection = ObjectionState::Resolved;
        first.round->objectionNote = u"经核查不属实"_s;
        QCOMPARE(sum().objection, std::optional(ObjectionState::Resolved));
        QCOMPARE(sum().objectionNote, u"经核查不属实"_s);
        second.round->objection = ObjectionState::Pending;
        QCOMPARE(sum().objection, std::optional(ObjectionState::Pending));
        second.round->objection.reset();
        QVERIFY(!sum().objection);
    }

    void oneRoundOfItsOwnStays()
    {
        const FormData own = samples::data({u"张试"_s});
        const FormData same = reportOverRounds({own}, own.round->unitName);
        QCOMPARE(*same.round, *own.round);
        QVERIFY(!reportOverRounds({own}, u"博湖县例局"_s).round->resultDate.isValid());
    }

    /// Whom the library has no longer stays on the paper as posted.
    void membersWithoutDossierStay()
    {
        const Sample all = season();
        const auto made = papers(FormKind::Annex4, all, {all.dossiers[0]}, Chosen::Everybody);
        QVERIFY(made.ok());
        QCOMPARE(made->papers[0].round->members.size(), 2);
    }
};

TEST_CASE(QCoreApplication, TestPapers)
#include "tst_papers.moc"
