// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library_fixture.h"

#include "library/import_plan.h"
#include "test_case.h"

#include <QCoreApplication>

using namespace chuding;
using namespace chuding::test;

namespace {

const QString why = QStringLiteral("导入");

ImportItem itemOf(int row, const Dossier &dossier)
{
    ImportItem item;
    item.row = row;
    item.dossier = dossier;
    return item;
}

/// The same applicant as read from a roster again: only these fields, under a fresh id.
Dossier sparse(const Dossier &dossier)
{
    Dossier incoming;
    incoming.id = QUuid::createUuid();
    incoming.policyId = dossier.policyId;
    incoming.person.idNumber = dossier.person.idNumber;
    return incoming;
}

class TestImportPlan final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void newChangedSameRefused();
    void refusesWhatCannotBeTold();
    void idNumberIsComparedNormalized();
    void mergeKeepsWhatTheRosterDoesNotSay();
    void mergeOfLists();
    void mergeOfEducation();
    void stalePlanWritesNothing();
    void membersGetTheStoredIds();
    void correctedPeriodMovesTheRound();
    void againIsNoChange();
};

void TestImportPlan::newChangedSameRefused()
{
    LibraryFixture fixture;
    const Dossier known = sampleDossier(1);
    const Dossier other = sampleDossier(2);
    need(fixture.library->save(known, 0, why));
    need(fixture.library->save(other, 0, why));
    Dossier changed = sparse(known);
    changed.person.phone = QStringLiteral("13800000000");
    changed.employment.unitKind = UnitKind::Enterprise;
    ImportItem bad = itemOf(5, sampleDossier(4));
    bad.refusedByReader = true;
    bad.reason = QStringLiteral("身份证号是数字");
    const QList<ImportItem> items{
        itemOf(2, changed), itemOf(3, sparse(other)), itemOf(4, sampleDossier(3)), bad};
    const ImportPlan plan = need(planImport(*fixture.library, items));
    QCOMPARE(plan.rows.size(), 4);
    QCOMPARE(plan.rows[0].outcome, ImportOutcome::Changed);
    QCOMPARE(plan.rows[0].existing, known.id);
    QCOMPARE(plan.rows[0].changedFields,
        (QStringList{QStringLiteral("/employment/unitKind"), QStringLiteral("/person/phone")}));
    QCOMPARE(plan.rows[1].outcome, ImportOutcome::Same);
    QCOMPARE(plan.rows[2].outcome, ImportOutcome::New);
    QCOMPARE(plan.rows[3].outcome, ImportOutcome::Refused);
    QCOMPARE(plan.rows[3].reason, bad.reason);
    QCOMPARE(need(fixture.library->rows()).size(), 2); // a plan writes nothing

    const ImportSummary summary = need(applyImport(*fixture.library, plan, {}, why));
    QCOMPARE(summary, (ImportSummary{1, 1, 1, 1, 0}));
    QCOMPARE(need(fixture.library->rows()).size(), 3);
    const StoredDossier stored = need(fixture.library->dossier(known.id));
    QCOMPARE(stored.revision, 2);
    Dossier expected = known;
    expected.person.phone = QStringLiteral("13800000000");
    expected.employment.unitKind = UnitKind::Enterprise;
    QCOMPARE(stored.dossier, expected);
    QCOMPARE(need(fixture.library->dossier(other.id)).revision, 1);
    QCOMPARE(problemTexts(*fixture.library), QStringList());
}

void TestImportPlan::refusesWhatCannotBeTold()
{
    LibraryFixture fixture;
    Dossier nameless = sampleDossier(1);
    nameless.person.idNumber.clear();
    const QList<ImportItem> items{itemOf(2, nameless), itemOf(3, sampleDossier(2)),
        itemOf(4, sampleDossier(2)), itemOf(5, sampleDossier(3))};
    const ImportPlan plan = need(planImport(*fixture.library, items));
    for (const int refused : {0, 1, 2}) {
        QCOMPARE(plan.rows[refused].outcome, ImportOutcome::Refused);
        QVERIFY(!plan.rows[refused].reason.isEmpty());
        QVERIFY(!plan.rows[refused].reason.contains(sampleIdNumber(2)));
    }
    QVERIFY(plan.rows[1].reason.contains(u'4'));
    QVERIFY(plan.rows[2].reason.contains(u'3'));
    QCOMPARE(plan.rows[3].outcome, ImportOutcome::New);
}

void TestImportPlan::idNumberIsComparedNormalized()
{
    LibraryFixture fixture;
    Dossier known = sampleDossier(0);
    int n = 0;
    while (!known.person.idNumber.endsWith(u'X'))
        known = sampleDossier(++n);
    need(fixture.library->save(known, 0, why));
    Dossier typed = sparse(known);
    typed.person.idNumber = known.person.idNumber.toLower();
    typed.person.phone = QStringLiteral("1");
    QCOMPARE(need(planImport(*fixture.library, {itemOf(2, typed)})).rows[0].existing, known.id);
    QCOMPARE(need(fixture.library->findByIdNumber(typed.person.idNumber)), known.id);
}

void TestImportPlan::mergeKeepsWhatTheRosterDoesNotSay()
{
    Dossier existing = sampleDossier(1);
    existing.politicsText = QStringLiteral("拥护");
    existing.confirmations = {
        {QStringLiteral("R-ATT-10"), true, {}, QStringLiteral("试例经办"), {}, QStringLiteral("aa")}};
    existing.unitPapersSigned = true;
    existing.exemption =
        Exemption{ExemptionGroup::VillageWork, ExemptionStage::Serving, {}, {}, QStringLiteral("试村")};
    QCOMPARE(mergedDossier(existing, sparse(existing)), existing);

    Dossier incoming = sparse(existing);
    incoming.employment.inCounty = false; // "no" is known, unlike an empty cell
    incoming.mandarin.score = 90;
    incoming.exemption = Exemption{ExemptionGroup::VillageWork, ExemptionStage::Returned, {}, {}, {}};
    incoming.confirmations = {{QStringLiteral("R-ATT-10"), true, {}, {}, {}, {}},
        {QStringLiteral("R-MANDARIN-9"), true, {}, {}, {}, {}}};
    Dossier expected = existing;
    expected.employment.inCounty = false;
    expected.mandarin.score = 90;
    expected.exemption->stage = ExemptionStage::Returned;
    expected.confirmations.append(incoming.confirmations[1]);
    QCOMPARE(mergedDossier(existing, incoming), expected);

    incoming.confirmations[0].yes = false; // another answer counts
    QCOMPARE(mergedDossier(existing, incoming).confirmations[0], incoming.confirmations[0]);
}

void TestImportPlan::mergeOfLists()
{
    Dossier existing = sampleDossier(1);
    existing.attachments[0].sha256 = QString(64, u'a');
    existing.attachments[0].fileName = QStringLiteral("毕业证.pdf");
    existing.events = {{DossierEvent::Applied, Moment(QDate(2024, 10, 15))},
        {DossierEvent::Returned, Moment(QDate(2024, 10, 16))}};
    Dossier incoming = sparse(existing);
    incoming.training = {{2024, TrainingKind::Public, TrainingSource::System}};
    incoming.assessments = {{2023, AssessmentResult::Excellent}};
    Attachment diploma;
    diploma.kind = AttachmentKind::Diploma;
    Attachment notice;
    notice.kind = AttachmentKind::Notice;
    incoming.attachments = {diploma, notice};
    incoming.events = {{DossierEvent::Applied, Moment(QDate(2024, 10, 18))},
        {DossierEvent::Reviewed, Moment(QDate(2024, 10, 19))}};
    const Dossier merged = mergedDossier(existing, incoming);
    QCOMPARE(merged.assessments, incoming.assessments);
    QCOMPARE(merged.training.size(), 3);
    QCOMPARE(merged.training.last().year, 2024);
    QCOMPARE(merged.attachments, (QList<Attachment>{existing.attachments[0], notice}));
    // Later than the return: a new application. Earlier: the moment of the old one was corrected.
    QCOMPARE(merged.events, existing.events + incoming.events);
    incoming.events = {{DossierEvent::Applied, Moment(QDate(2024, 10, 14))}};
    QCOMPARE(mergedDossier(existing, incoming).events,
        (QList<EventRecord>{incoming.events[0], existing.events[1]}));
    // What says who recorded it stays whole.
    EventRecord whole{DossierEvent::Returned, Moment(QDate(2024, 10, 20))};
    whole.role = OfficeRole::County;
    incoming.events = {whole};
    QCOMPARE(mergedDossier(existing, incoming).events, existing.events + incoming.events);
    // A roster that names no step leaves those that it could not even say.
    existing.events.append(whole);
    incoming.events.clear();
    QCOMPARE(mergedDossier(existing, incoming).events, existing.events);
}

void TestImportPlan::mergeOfEducation()
{
    Dossier existing = sampleDossier(1);
    existing.education[0].degreeNumber = QStringLiteral("D1");
    Education associate;
    associate.level = EducationLevel::Associate;
    associate.school = QStringLiteral("试例专科");
    Education bachelor;
    bachelor.level = EducationLevel::Bachelor;
    bachelor.school = QStringLiteral("试例大学");
    bachelor.graduated = DayOrMonth(QDate(2021, 6, 30));
    Dossier incoming = sparse(existing);
    incoming.education = {associate, bachelor};
    const QList<Education> merged = mergedDossier(existing, incoming).education;
    QCOMPARE(merged.size(), 2);
    QCOMPARE(merged[0], associate);
    QCOMPARE(merged[1].degreeNumber, QStringLiteral("D1"));
    QCOMPARE(merged[1].major, existing.education[0].major);
    QCOMPARE(merged[1].graduated, bachelor.graduated);
}

void TestImportPlan::stalePlanWritesNothing()
{
    LibraryFixture fixture;
    Dossier known = sampleDossier(1);
    need(fixture.library->save(known, 0, why));
    Dossier incoming = sparse(known);
    incoming.person.phone = QStringLiteral("1");
    const ImportPlan plan =
        need(planImport(*fixture.library, {itemOf(2, sampleDossier(2)), itemOf(3, incoming)}));
    known.person.phone = QStringLiteral("2");
    need(fixture.library->save(known, 1, why));
    const auto applied = applyImport(*fixture.library, plan, {}, why);
    QCOMPARE(applied.error().code, Error::Code::Conflict);
    QCOMPARE(need(fixture.library->rows()).size(), 1);
    QCOMPARE(need(fixture.library->dossier(known.id)).dossier, known);
}

void TestImportPlan::membersGetTheStoredIds()
{
    LibraryFixture fixture;
    const Dossier known = sampleDossier(1);
    need(fixture.library->save(known, 0, why));
    Dossier again = sampleDossier(1);
    again.person.phone = QStringLiteral("1");
    const Dossier fresh = sampleDossier(2);
    Dossier refused = sampleDossier(3);
    refused.person.idNumber.clear();
    const PublicityRound round = sampleRound({again, fresh, refused});
    const ImportPlan plan =
        need(planImport(*fixture.library, {itemOf(2, again), itemOf(3, fresh), itemOf(4, refused)}));
    QCOMPARE(need(applyImport(*fixture.library, plan, {round, sampleRound({refused})}, why)).rounds, 1);
    const QList<StoredRound> rounds = need(fixture.library->rounds());
    QCOMPARE(rounds.size(), 1);
    QCOMPARE(rounds[0].round.members.size(), 2);
    QCOMPARE(rounds[0].round.members[0].dossierId, known.id);
    QCOMPARE(rounds[0].round.members[0].revision, 2);
    QCOMPARE(rounds[0].round.members[1].dossierId, fresh.id);
    QCOMPARE(rounds[0].round.members[1].revision, 1);

    // A further person in the same round, which also got its result meanwhile.
    const Dossier late = sampleDossier(4);
    PublicityRound more = sampleRound({late});
    more.objection = ObjectionState::None;
    const ImportPlan second = need(planImport(*fixture.library, {itemOf(2, late)}));
    QCOMPARE(need(applyImport(*fixture.library, second, {more}, why)).rounds, 1);
    const QList<StoredRound> grown = need(fixture.library->rounds());
    QCOMPARE(grown.size(), 1);
    QCOMPARE(grown[0].round.id, rounds[0].round.id);
    QCOMPARE(grown[0].round.members.size(), 3);
    QCOMPARE(grown[0].round.objection, std::optional(ObjectionState::None));
}

void TestImportPlan::correctedPeriodMovesTheRound()
{
    LibraryFixture fixture;
    const Dossier a = sampleDossier(1);
    const Dossier b = sampleDossier(2);
    const auto import = [&](const QList<Dossier> &dossiers, QDate to) {
        QList<ImportItem> items;
        for (const Dossier &dossier : dossiers)
            items.append(itemOf(static_cast<int>(items.size()) + 2, dossier));
        PublicityRound round = sampleRound(dossiers);
        round.period.to = to;
        need(applyImport(*fixture.library, need(planImport(*fixture.library, items)), {round}, why));
        return need(fixture.library->rounds());
    };
    const QUuid id = import({a, b}, QDate(2024, 9, 13)).value(0).round.id;
    const QList<StoredRound> corrected = import({a, b}, QDate(2024, 9, 18));
    QCOMPARE(corrected.size(), 1);
    QCOMPARE(corrected[0].round.id, id);
    QCOMPARE(corrected[0].round.period.to, QDate(2024, 9, 18));
    QCOMPARE(corrected[0].round.members.size(), 2);
    // Only one of the two: it gets a round of its own, and stands in that one alone.
    const QList<StoredRound> split = import({b}, QDate(2024, 9, 20));
    QCOMPARE(split.size(), 2);
    QCOMPARE(split[0].round.members.size(), 1);
    QVERIFY(split[0].round.hasMember(a.id));
    QVERIFY(split[1].round.hasMember(b.id));
    QCOMPARE(problemTexts(*fixture.library), QStringList());
}

void TestImportPlan::againIsNoChange()
{
    LibraryFixture fixture;
    QList<ImportItem> items;
    QList<Dossier> dossiers;
    for (int n = 0; n < 50; ++n) {
        dossiers.append(sampleDossier(n));
        items.append(itemOf(n + 2, dossiers.last()));
    }
    const QList<PublicityRound> rounds{sampleRound(dossiers)};
    need(applyImport(*fixture.library, need(planImport(*fixture.library, items)), rounds, why));
    const QString head = need(fixture.library->auditHead());
    for (ImportItem &item : items)
        item.dossier.id = QUuid::createUuid();
    PublicityRound again = rounds[0];
    again.id = QUuid::createUuid();
    for (qsizetype n = 0; n < items.size(); ++n)
        again.members[n].dossierId = items[n].dossier.id;
    const ImportPlan plan = need(planImport(*fixture.library, items));
    QCOMPARE(plan.count(ImportOutcome::Same), 50);
    QCOMPARE(need(applyImport(*fixture.library, plan, {again}, why)), (ImportSummary{0, 0, 50, 0, 0}));
    QCOMPARE(need(fixture.library->auditHead()), head);
}

} // namespace

TEST_CASE(QCoreApplication, TestImportPlan)
#include "tst_import_plan.moc"
