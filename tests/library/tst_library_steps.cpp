// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Steps of the user, drafts, reading in parts, and libraries of earlier versions.

#include "earlier_version.h"
#include "library_fixture.h"

#include "domain/pinyin.h"
#include "library/database.h"
#include "library/import_plan.h"
#include "library/library_sql.h"
#include "library/row_reader.h"
#include "test_case.h"

#include <QCoreApplication>

using namespace chuding;
using namespace chuding::test;

namespace {

const QString why = QStringLiteral("试");

class TestLibrarySteps final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void stepIsOneTransaction();
    void staleStepWritesNothing_data();
    void staleStepWritesNothing();
    void roundGoesToTheBinAndComesBack();
    void stepCanBeCancelled();
    void draftsAreKeptAndReplaced();
    void draftsNeedALibraryThatCanBeChanged();
    void draftsOfRoundsAreKeptApart();
    void answersAreTakenBackInTheStep();
    void everyStepIsLogged();
    void stepsThatComeInAreLogged();
    void partsGiveEveryDossierOnce();
    void earlierVersionsAreBroughtUpToDate_data();
    void earlierVersionsAreBroughtUpToDate();
};

void TestLibrarySteps::stepIsOneTransaction()
{
    LibraryFixture fixture;
    Library &library = *fixture.library;
    Dossier changed = sampleDossier(1);
    const Dossier leaving = sampleDossier(2);
    const Dossier coming = sampleDossier(3);
    const PublicityRound round = sampleRound({changed});
    need(library.save(changed, 0, why));
    need(library.save(leaving, 0, why));
    changed.meritText = QStringLiteral("试例");
    const ChangeSet step{
        .dossiers = {{changed, 1, Fate::Saved}, {leaving, 1, Fate::Removed}, {coming}}, .rounds = {{round}}};
    const ChangedRevisions revisions = need(library.apply(step, why));
    QCOMPARE(revisions.dossiers, (QList<int>{2, 2, 1}));
    QCOMPARE(revisions.rounds, QList<int>{1});
    QCOMPARE(need(library.dossier(changed.id)).dossier, changed);
    QCOMPARE(need(library.removedRows()).value(0).id, leaving.id);
    QCOMPARE(need(library.rows()).size(), 2);
    QCOMPARE(need(library.rounds()).value(0).round, round);
    QStringList actions;
    for (const AuditEntry &entry : need(library.auditLog()))
        actions.append(entry.action);
    QCOMPARE(
        actions.mid(3), (QStringList{QStringLiteral("save"), QStringLiteral("remove"), QStringLiteral("save"),
                            QStringLiteral("save-round"), QStringLiteral("save-all")}));
    const ChangeSet back{.dossiers = {{leaving, 2, Fate::BroughtBack}}, .rounds = {}};
    QCOMPARE(need(library.apply(back, why)).dossiers, QList<int>{3});
    QCOMPARE(need(library.dossier(leaving.id)).dossier, leaving);
    QCOMPARE(problemTexts(library), QStringList());
}

void TestLibrarySteps::staleStepWritesNothing_data()
{
    QTest::addColumn<int>("dossierRevision");
    QTest::addColumn<int>("roundRevision");
    QTest::newRow("dossier behind") << 0 << 1;
    QTest::newRow("dossier ahead") << 2 << 1;
    QTest::newRow("round behind") << 1 << 0;
    QTest::newRow("round ahead") << 1 << 2;
}

void TestLibrarySteps::staleStepWritesNothing()
{
    QFETCH(int, dossierRevision);
    QFETCH(int, roundRevision);
    LibraryFixture fixture;
    Dossier dossier = sampleDossier(1);
    PublicityRound round = sampleRound({dossier});
    need(fixture.library->save(dossier, 0, why));
    need(fixture.library->saveRound(round, 0, why));
    const qsizetype logged = need(fixture.library->auditLog()).size();
    round.phone = QStringLiteral("0");
    dossier.meritText = QStringLiteral("0");
    const ChangeSet step{
        .dossiers = {{sampleDossier(5)}, {dossier, dossierRevision, Fate::Saved}},
        .rounds = {{round, roundRevision, Fate::Saved}},
    };
    QCOMPARE(fixture.library->apply(step, why).error().code, Error::Code::Conflict);
    QCOMPARE(need(fixture.library->rows()).size(), 1);
    QCOMPARE(need(fixture.library->auditLog()).size(), logged);
}

void TestLibrarySteps::roundGoesToTheBinAndComesBack()
{
    LibraryFixture fixture;
    Library &library = *fixture.library;
    const PublicityRound round = sampleRound({sampleDossier(1)});
    need(library.saveRound(round, 0, why));
    QCOMPARE(need(library.apply({{}, {{round, 1, Fate::Removed}}}, why)).rounds, QList<int>{2});
    QVERIFY(need(library.rounds()).isEmpty());
    QCOMPARE(library.apply({{}, {{round, 2, Fate::Saved}}}, why).error().code, Error::Code::Conflict);
    QCOMPARE(need(library.apply({{}, {{round, 2, Fate::BroughtBack}}}, why)).rounds, QList<int>{3});
    QCOMPARE(need(library.rounds()).value(0).round, round);
    const QList<RevisionRow> history = need(library.roundHistory(round.id));
    QCOMPARE(history.size(), 3);
    QVERIFY(!history[0].removed && history[1].removed && !history[2].removed);
    QCOMPARE(problemTexts(library), QStringList());
}

void TestLibrarySteps::stepCanBeCancelled()
{
    LibraryFixture fixture;
    const ChangeSet step{.dossiers = {{sampleDossier(1)}, {sampleDossier(2)}}, .rounds = {}};
    const auto cancelled =
        fixture.library->apply(step, why, [](qint64 done, qint64 total) { return total == 2 && done < 2; });
    QCOMPARE(cancelled.error().code, Error::Code::Cancelled);
    QVERIFY(need(fixture.library->rows()).isEmpty());
}

void TestLibrarySteps::draftsAreKeptAndReplaced()
{
    LibraryFixture fixture;
    const Moment noon = Moment::fromText(QStringLiteral("2024-10-20T12:00")).value();
    Draft draft{sampleDossier(1), 3, {{QStringLiteral("person.birth"), QStringLiteral("2002-0")}}, noon};
    QVERIFY(fixture.library->keepDraft(draft).ok());
    draft.dossier.meritText = QStringLiteral("半句");
    QVERIFY(fixture.library->keepDraft(draft).ok());
    const Draft other{sampleDossier(2), 0, {}, noon};
    QVERIFY(fixture.library->keepDraft(other).ok());
    const qsizetype logged = need(fixture.library->auditLog()).size();
    fixture.reopen();
    QCOMPARE(need(fixture.library->drafts()).size(), 2);
    QVERIFY(need(fixture.library->drafts()).contains(draft));
    QVERIFY(fixture.library->dropDraft(draft.dossier.id).ok());
    QCOMPARE(need(fixture.library->drafts()), QList<Draft>{other});
    // They are no part of what is recorded.
    QCOMPARE(need(fixture.library->auditLog()).size(), logged);
    QVERIFY(need(fixture.library->rows()).isEmpty());
}

void TestLibrarySteps::draftsNeedALibraryThatCanBeChanged()
{
    LibraryFixture fixture;
    fixture.library.reset();
    const auto reader = need(Library::open(fixture.path(), OpenMode::ReadOnly));
    QCOMPARE(reader->keepDraft({sampleDossier(1), 0, {}, {}}).error().code, Error::Code::ReadOnly);
    QCOMPARE(reader->dropDraft(QUuid::createUuid()).error().code, Error::Code::ReadOnly);
    QVERIFY(need(reader->drafts()).isEmpty());
}

void TestLibrarySteps::draftsOfRoundsAreKeptApart()
{
    LibraryFixture fixture;
    const Moment noon = Moment::fromText(QStringLiteral("2024-10-20T12:00")).value();
    const Draft draft{sampleDossier(1), 1, {}, noon};
    RoundDraft round{
        sampleRound({draft.dossier}), 2, {{QStringLiteral("round.to"), QStringLiteral("2024-1")}}, noon};
    QVERIFY(fixture.library->keepDraft(draft).ok());
    QVERIFY(fixture.library->keepDraft(round).ok());
    round.round.phone = QStringLiteral("0996-66");
    QVERIFY(fixture.library->keepDraft(round).ok());
    fixture.reopen();
    QCOMPARE(need(fixture.library->roundDrafts()), QList<RoundDraft>{round});
    QCOMPARE(need(fixture.library->drafts()), QList<Draft>{draft});
    QVERIFY(fixture.library->dropDraft(round.round.id).ok());
    QVERIFY(need(fixture.library->roundDrafts()).isEmpty());
    QCOMPARE(need(fixture.library->drafts()).size(), 1);
}

void TestLibrarySteps::answersAreTakenBackInTheStep()
{
    LibraryFixture fixture;
    Library &library = *fixture.library;
    const QString rule = QStringLiteral("R-SIGN-3");
    const Moment noon = Moment::fromText(QStringLiteral("2024-10-20T12:00")).value();
    const Confirmation first{rule, true, {}, QStringLiteral("试"), noon, {}};
    const Confirmation second{rule, false, QStringLiteral("例"), QStringLiteral("试"), noon, {}};
    need(library.apply({{}, {}, {{rule, first}}}, why));
    QCOMPARE(need(library.seasonConfirmations()), QList<Confirmation>{first});
    need(library.apply({{}, {}, {{rule, std::nullopt}}}, why));
    QVERIFY(need(library.seasonConfirmations()).isEmpty());
    need(library.apply({{}, {}, {{rule, second}}}, why));
    QCOMPARE(need(library.seasonConfirmations()), QList<Confirmation>{second});
    QStringList answers;
    for (const AuditEntry &entry : need(library.auditLog())) {
        if (entry.action == QLatin1StringView("season-confirmation"))
            answers.append(entry.subject + QLatin1Char(' ') + entry.detail);
    }
    QCOMPARE(answers, (QStringList{QStringLiteral("R-SIGN-3 yes"), QStringLiteral("R-SIGN-3 withdrawn"),
                          QStringLiteral("R-SIGN-3 no")}));
    // Together with what fails, nothing is written.
    const ChangeSet stale{{{sampleDossier(1), 7, Fate::Saved}}, {}, {{rule, std::nullopt}}};
    QVERIFY(!library.apply(stale, why));
    QCOMPARE(need(library.seasonConfirmations()), QList<Confirmation>{second});
    QCOMPARE(problemTexts(library), QStringList());
}

namespace {

/// "action detail" of the entries about steps, in their order.
QStringList stepEntries(const Library &library)
{
    QStringList entries;
    for (const AuditEntry &entry : need(library.auditLog())) {
        if (entry.action.startsWith(QLatin1StringView("step")))
            entries.append(entry.action + QLatin1Char(' ') + entry.detail);
    }
    return entries;
}

} // namespace

void TestLibrarySteps::everyStepIsLogged()
{
    LibraryFixture fixture;
    Library &library = *fixture.library;
    const Moment noon = Moment::fromText(QStringLiteral("2024-10-20T12:00")).value();
    const QUuid package = QUuid::createUuid();
    Dossier dossier = sampleDossier(1);
    dossier.events = {{DossierEvent::Applied, noon}};
    need(library.save(dossier, 0, why));
    dossier.person.phone = QStringLiteral("13900000002");
    need(library.save(dossier, 1, why)); // no step
    EventRecord returned{DossierEvent::Returned, noon, QStringLiteral("试审核人"), OfficeRole::County,
        QStringLiteral("试例局"), 2, package, {{{}, {}, QStringLiteral("试例理由")}}, noon};
    dossier.events.append(returned);
    need(library.apply({{{dossier, 2}}, {}}, why));
    dossier.events.removeLast();
    dossier.events[0].moment = Moment::fromText(QStringLiteral("2024-10-20T13:00")).value(); // a correction
    need(library.save(dossier, 3, why));
    const QString id = package.toString(QUuid::WithoutBraces);
    const QStringList expected{
        QStringLiteral("step event=applied role=employer revision=1"),
        QStringLiteral("step event=returned role=county revision=3 package=") + id,
        QStringLiteral("step-back event=applied role=employer revision=4"),
        QStringLiteral("step-back event=returned role=employer revision=4 package=") + id,
        QStringLiteral("step event=applied role=employer revision=4"),
    };
    QCOMPARE(stepEntries(library), expected);
    for (const AuditEntry &entry : need(library.auditLog()))
        QVERIFY(!(entry.subject + entry.detail).contains(QStringLiteral("试")));
    // Into the bin and out again: no step.
    QVERIFY(library.remove(dossier.id, 4, why).ok());
    need(library.bringBack(dossier.id, why));
    QCOMPARE(stepEntries(library), expected);
    QCOMPARE(problemTexts(library), QStringList());
}

void TestLibrarySteps::stepsThatComeInAreLogged()
{
    LibraryFixture from;
    LibraryFixture to;
    const Moment noon = Moment::fromText(QStringLiteral("2024-10-20T12:00")).value();
    Dossier dossier = sampleDossier(1);
    dossier.attachments.clear();
    dossier.events = {{DossierEvent::Applied, noon}, {DossierEvent::UnitReviewed, noon}};
    need(from.library->save(dossier, 0, why));
    QVERIFY(to.library->addFrom(*from.library, {dossier}, QStringLiteral("take-over"), why).ok());
    const QStringList expected{QStringLiteral("step event=applied role=employer revision=1"),
        QStringLiteral("step event=unitReviewed role=employer revision=1")};
    QCOMPARE(stepEntries(*to.library), expected);
    QCOMPARE(need(to.library->auditLog()).last().action, QStringLiteral("take-over"));
    // By a roster, which knows two of them.
    Dossier incoming = sampleDossier(1);
    incoming.id = QUuid::createUuid();
    incoming.events = {{DossierEvent::Applied, noon}, {DossierEvent::Reviewed, noon}};
    const ImportPlan plan = need(planImport(*to.library, {{2, incoming, false, {}}}));
    need(applyImport(*to.library, plan, {}, why));
    QCOMPARE(stepEntries(*to.library),
        expected + QStringList{QStringLiteral("step event=reviewed role=employer revision=2")});
    QCOMPARE(problemTexts(*to.library), QStringList());
}

void TestLibrarySteps::partsGiveEveryDossierOnce()
{
    LibraryFixture fixture;
    ChangeSet step;
    for (int n = 0; n < 25; ++n)
        step.dossiers.append({sampleDossier(n)});
    need(fixture.library->apply(step, why));
    QVERIFY(fixture.library->remove(step.dossiers[7].record.id, 1, why).ok());
    QList<QUuid> read;
    for (DossierPart part = need(fixture.library->dossierPart(0, 10)); !part.dossiers.isEmpty();
         part = need(fixture.library->dossierPart(part.place, 10))) {
        QVERIFY(part.dossiers.size() <= 10);
        for (const StoredDossier &stored : std::as_const(part.dossiers))
            read.append(stored.dossier.id);
    }
    QList<QUuid> expected;
    for (const StoredDossier &stored : need(fixture.library->dossiers()))
        expected.append(stored.dossier.id);
    QCOMPARE(read, expected);
    QCOMPARE(read.size(), 24);
}

void TestLibrarySteps::earlierVersionsAreBroughtUpToDate_data()
{
    QTest::addColumn<int>("version");
    QTest::addColumn<int>("drafts"); // that were kept in that version
    QTest::newRow("version 1") << 1 << 0;
    QTest::newRow("version 2") << 2 << 1;
    QTest::newRow("version 3") << 3 << 1;
    QTest::newRow("version 4") << 4 << 1;
    QTest::newRow("version 5") << 5 << 1;
    QTest::newRow("version 6") << 6 << 1;
}

void TestLibrarySteps::earlierVersionsAreBroughtUpToDate()
{
    QFETCH(int, version);
    QFETCH(int, drafts);
    LibraryFixture fixture;
    const Dossier dossier = sampleDossier(1);
    const Draft draft{dossier, 1, {}, fixture.library->now()};
    const Confirmation answer{
        QStringLiteral("R-SIGN-3"), true, {}, QStringLiteral("试"), fixture.library->now(), {}};
    const PublicityRound round = sampleRound({dossier});
    const Dossier removed = sampleDossier(2);
    need(fixture.library->save(dossier, 0, why));
    need(fixture.library->save(removed, 0, why));
    QVERIFY(fixture.library->remove(removed.id, 1, why).ok());
    need(fixture.library->saveRound(round, 0, why));
    QVERIFY(fixture.library->keepDraft(draft).ok());
    need(fixture.library->apply({{}, {}, {{answer.rule, answer}}}, why));
    fixture.library.reset();
    const QString file = fixture.path() + QStringLiteral("/library.sqlite");
    {
        const auto database = need(Database::open(file, Database::Access::ReadWrite));
        for (auto later = static_cast<int>(migrations().size()); later > version; --later) {
            for (const QString &statement : backFromVersion(later))
                QVERIFY(database->exec(statement).ok());
        }
    }
    QCOMPARE(Library::open(fixture.path(), OpenMode::ReadOnly).error().code, Error::Code::ReadOnly);
    QList<qint64> steps;
    const auto note = [&steps](qint64 done, qint64 total) {
        steps.append(done);
        return done <= total;
    };
    fixture.library = need(Library::open(fixture.path(), OpenMode::ReadWrite, Soundness::CheckNow, note));
    QCOMPARE(steps.size(), migrations().size() - version + 1);
    QCOMPARE(steps.constFirst(), 0); // the copy
    steps.clear();
    fixture.library.reset();
    fixture.library = need(Library::open(fixture.path(), OpenMode::ReadWrite, Soundness::CheckNow, note));
    QVERIFY(steps.isEmpty());
    QCOMPARE(need(fixture.library->rounds()).value(0).round, round);
    QCOMPARE(need(fixture.library->dossier(dossier.id)).dossier, dossier);
    QCOMPARE(need(fixture.library->rows()).value(0).id, dossier.id);
    RowReader reader;
    const PlacedRow placed = *reader.read(need(fixture.library->firstRows(1)).value(0));
    QCOMPARE(placed.nameKey, pinyinSortKey(dossier.person.name));
    QCOMPARE(placed.pinyin, pinyin(dossier.person.name));
    QCOMPARE(placed.initials, pinyinInitials(dossier.person.name));
    QCOMPARE(need(fixture.library->drafts()), QList<Draft>(drafts, draft));
    QVERIFY(need(fixture.library->roundDrafts()).isEmpty());
    QCOMPARE(need(fixture.library->seasonConfirmations()), QList<Confirmation>{answer});
    QCOMPARE(problemTexts(*fixture.library), QStringList());
    QCOMPARE(QDir(fixture.path()).entryList({QStringLiteral("library.before-version-*.sqlite")}).size(), 1);
    fixture.library.reset();
    const auto database = need(Database::open(file, Database::Access::ReadOnly));
    QCOMPARE(need(database->value(
                      QLatin1StringView("SELECT count(*) FROM sqlite_schema WHERE name = 'dossier_list'")))
                 .toInt(),
        1);
}

} // namespace

TEST_CASE(QCoreApplication, TestLibrarySteps)
#include "tst_library_steps.moc"
