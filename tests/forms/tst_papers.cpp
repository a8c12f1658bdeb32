// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/papers.h"

#include "form_samples.h"

#include <QTest>

using namespace chuding;
using namespace Qt::StringLiterals;

namespace {

const QString inRound = u"张试"_s;
const QString outside = u"冯试驻"_s;
const QString unreviewed = u"李例"_s;

/// 张试 and 李例 stand in both rounds, 张试 alone has passed the review, 冯试驻 is in none.
struct Season
{
    FormData base;
    QList<PublicityRound> rounds;
    QList<Dossier> dossiers;
};

Season season()
{
    Season result;
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

Result<FormPapers> papers(FormKind kind, const Season &season, const QList<Dossier> &dossiers, Chosen chosen)
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
        const Season all = season();
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
        const Season all = season();
        const Result<FormPapers> alone = papers(kind, all, {all.dossiers[person]}, Chosen::OneByOne);
        QVERIFY(!alone.ok());
        QCOMPARE(alone.error().code, Error::Code::Refused);
        QTEST(alone.error().detail, "detail");
        QVERIFY(!papers(kind, all, {all.dossiers[0], all.dossiers[person]}, Chosen::OneByOne).ok());
        QVERIFY(papers(kind, all, {all.dossiers[0]}, Chosen::OneByOne).ok());
    }

    void chosenAreTheOnlyMembers()
    {
        const Season all = season();
        const auto made = papers(FormKind::Annex3, all, {all.dossiers[1]}, Chosen::OneByOne);
        QVERIFY(made.ok());
        QCOMPARE(made->papers.size(), 1);
        QCOMPARE(made->papers[0].round->members.size(), 1);
        QCOMPARE(made->papers[0].round->members[0].name, unreviewed);
    }

    void noticeMayBeADraft()
    {
        const Season all = season();
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
        Season all = season();
        all.rounds.clear();
        QVERIFY(papers(FormKind::Annex2, all, all.dossiers, Chosen::Everybody).ok());
        for (const FormKind kind : {FormKind::Annex3, FormKind::Annex4})
            QCOMPARE(papers(kind, all, all.dossiers, Chosen::Everybody).error().code, Error::Code::Refused);
    }

    /// Whom the library has no longer stays on the paper as posted.
    void membersWithoutDossierStay()
    {
        const Season all = season();
        const auto made = papers(FormKind::Annex4, all, {all.dossiers[0]}, Chosen::Everybody);
        QVERIFY(made.ok());
        QCOMPARE(made->papers[0].round->members.size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestPapers)
#include "tst_papers.moc"
