// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The county decides about applicants of a unit; its package is written, verified and taken in by the unit.
#include "domain/working_calendar.h"
#include "json_schema.h"
#include "library/dossier_hash.h"
#include "package_fixture.h"
#include "policy/policy.h"
#include "roster/roster.h"
#include "submission/decision.h"
#include "submission/verifier.h"
#include "submission/zip_reader.h"
#include "test_case.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QJsonDocument>

#include <algorithm>

using namespace chuding;
using namespace chuding::test;
using namespace Qt::StringLiterals;

class TestDecision : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void downAndTakenIn();
    void versionsOfTheDocument();
    void refusedTogether();
    void employersDecideNothing();
    void cancelledLeavesNoTrace();
    void stickPulled();
    void changedSince();
    void ownStepsAreNoChange();
    void theDocumentThatCameIn();
    void whoMayDecide_data();
    void whoMayDecide();
    void stagesThatDoNotFit_data();
    void stagesThatDoNotFit();
    void chosenOnes();
    void otherPackages();

private:
    [[nodiscard]] std::unique_ptr<Library> makeLibrary(const QString &name, OfficeRole role) const;
    [[nodiscard]] DecisionRequest request(const QList<DecisionDraft> &decisions) const;
    [[nodiscard]] QUuid idOf(const QString &name) const;
    [[nodiscard]] Dossier inUnit(const QString &name) const { return m_unit->dossier(idOf(name))->dossier; }
    void change(Library &library, const QString &name, const std::function<void(Dossier &)> &edit) const;
    [[nodiscard]] DecisionDraft confirmed(const QString &name) const;
    [[nodiscard]] DecisionDraft returned(const QString &name) const;
    /// What the county's package says about these.
    [[nodiscard]] SubmissionDocument decide(const QList<DecisionDraft> &decisions);

    std::unique_ptr<PackageFixture> m_fixture;
    int m_count = 0;
    Policy m_policy = PolicyCatalog(QStringList()).load(u"xj-bohu-2024"_s).value();
    WorkingCalendar m_calendar = bundledCalendar();
    std::unique_ptr<Library> m_unit;
    std::unique_ptr<Library> m_county;
    QList<Dossier> m_dossiers;
    QList<PublicityRound> m_rounds;
};

namespace {

const QString wang = u"王试语"_s; // 已申报
const QString zhao = u"赵试林"_s; // 已申报
const QString feng = u"冯试驻"_s; // nothing recorded

QStringList actionsOf(const Library &library)
{
    QStringList actions;
    const QList<AuditEntry> log = library.auditLog().value();
    for (const AuditEntry &entry : log)
        actions.append(entry.action);
    return actions;
}

} // namespace

std::unique_ptr<Library> TestDecision::makeLibrary(const QString &name, OfficeRole role) const
{
    LibraryInfo info;
    info.unitName = role == OfficeRole::County ? u"博湖县试例人社局"_s : u"博湖县试例镇人民政府"_s;
    info.role = role;
    info.policyId = m_policy.id;
    info.demonstrationMoment = Moment(QDate(2024, 10, 20), QTime(12, 0));
    std::unique_ptr<Library> library = std::move(Library::create(m_fixture->path(name), info)).value();
    ChangeSet step;
    for (const Dossier &dossier : m_dossiers)
        step.dossiers.append({dossier});
    for (const PublicityRound &round : m_rounds)
        step.rounds.append({round});
    if (!library->apply(step, u"sample"_s))
        qFatal("the sample cannot be written");
    return library;
}

void TestDecision::initTestCase()
{
    m_fixture = std::make_unique<PackageFixture>();
    const Result<Roster> roster =
        readRoster(QStringLiteral(CHUDING_SOURCE_DIR "/resources/samples/roster.xlsx"), m_policy.id);
    QVERIFY(roster.ok());
    for (const RosterRow &row : roster->rows) {
        if (QStringList{wang, zhao, feng}.contains(row.dossier.person.name))
            m_dossiers.append(row.dossier);
    }
    QCOMPARE(m_dossiers.size(), 3);
    m_rounds = roundsOfRows(roster->rows);
}

/// Libraries and a folder of their own for each function.
void TestDecision::init()
{
    const QString number = QString::number(++m_count);
    m_unit = makeLibrary(u"unit"_s + number, OfficeRole::Employer);
    m_county = makeLibrary(u"county"_s + number, OfficeRole::County);
}

QUuid TestDecision::idOf(const QString &name) const
{
    const auto found = std::find_if(m_dossiers.cbegin(), m_dossiers.cend(),
        [&name](const Dossier &dossier) { return dossier.person.name == name; });
    return found == m_dossiers.cend() ? QUuid() : found->id;
}

DecisionRequest TestDecision::request(const QList<DecisionDraft> &decisions) const
{
    DecisionRequest request;
    request.policy = &m_policy;
    request.calendar = &m_calendar;
    request.decisions = decisions;
    request.operatorName = u"试审核人"_s;
    request.receiver = {m_unit->info().unitName, {}, OfficeRole::Employer};
    request.folder = m_fixture->path(u"out%1"_s.arg(m_count));
    return request;
}

DecisionDraft TestDecision::confirmed(const QString &name) const
{
    return {idOf(name), DecisionOutcome::Confirmed, {}, {}};
}

DecisionDraft TestDecision::returned(const QString &name) const
{
    return {idOf(name), DecisionOutcome::Returned,
        {{u"R-ATT-2"_s, AttachmentKind::DegreeCertificate, u"试例：学位证扫描件缺页"_s},
            {{}, {}, u"试例：业绩成果过短"_s}},
        Moment(QDate(2024, 10, 25), QTime(18, 0))};
}

SubmissionDocument TestDecision::decide(const QList<DecisionDraft> &decisions)
{
    const Result<ExportReport> report = exportDecision(*m_county, m_fixture->signer(), request(decisions));
    if (!report)
        qFatal("%s", qPrintable(errorText(report.error())));
    return report->document;
}

void TestDecision::change(
    Library &library, const QString &name, const std::function<void(Dossier &)> &edit) const
{
    StoredDossier stored = library.dossier(idOf(name)).value();
    edit(stored.dossier);
    QVERIFY(library.save(stored.dossier, stored.revision, u"test"_s).ok());
}

void TestDecision::downAndTakenIn()
{
    const QList<DecisionDraft> drafts{confirmed(wang), returned(zhao)};
    const Result<ExportReport> report = exportDecision(*m_county, m_fixture->signer(), request(drafts));
    QVERIFY2(report.ok(), report.ok() ? "" : qPrintable(errorText(report.error())));
    // The package, as anybody sees it.
    const Result<PackageVerification> verified = verifyPackage(report->path, m_fixture->trusted());
    QVERIFY(verified.ok());
    QCOMPARE(verified->verdict, PackageVerdict::ValidTrusted);
    QCOMPARE(verified->problems, QList<PackageProblem>());
    const SubmissionDocument document = *verified->document;
    QCOMPARE(document, report->document);
    QCOMPARE(document.kind, PackageKind::Decision);
    QCOMPARE(document.sender.role, std::optional(OfficeRole::County));
    QCOMPARE(document.decisions.size(), 2);
    QCOMPARE(document.decisions[0].event, DossierEvent::Reviewed);
    QCOMPARE(document.decisions[0].documentSha256, dossierSha256(inUnit(wang)));
    QVERIFY(document.decisions[1].packageId.isNull()); // came in with none
    QCOMPARE(document.decisions[1].factsSha256, factsSha256(inUnit(zhao)));
    // The county's own library says so too, and its log.
    for (const auto &[name, event] :
        {std::pair(wang, DossierEvent::Reviewed), std::pair(zhao, DossierEvent::Returned)}) {
        const EventRecord last = m_county->dossier(idOf(name))->dossier.events.last();
        QCOMPARE(last.event, event);
        QCOMPARE(last.role, std::optional(OfficeRole::County));
        QCOMPARE(last.package, document.packageId);
        QCOMPARE(last.by, u"试审核人"_s);
        QCOMPARE(last.revision, 1);
    }
    const QStringList actions = actionsOf(*m_county);
    QCOMPARE(actions.sliced(actions.size() - 6),
        (QStringList{u"step"_s, u"save"_s, u"step"_s, u"save"_s, u"save-all"_s, u"export"_s}));
    // At the unit.
    const Result<QList<JudgedDecision>> judged = judgeDecision(*m_unit, document);
    QVERIFY(judged.ok());
    for (const JudgedDecision &one : *judged) {
        QCOMPARE(one.fit, DecisionFit::Applies);
        QCOMPARE(one.text, QString());
        QCOMPARE(one.decidedRevision, 1);
        QVERIFY(one.canBeApplied());
    }
    const Result<ChangeSet> step = applyDecision(*m_unit, document);
    QVERIFY(step.ok());
    QVERIFY(m_unit->apply(*step, u"take-in"_s).ok());
    const EventRecord back = inUnit(zhao).events.last();
    QCOMPARE(back.event, DossierEvent::Returned);
    QCOMPARE(back.office, m_county->info().unitName);
    QCOMPARE(back.package, document.packageId);
    QCOMPARE(back.reasons, drafts[1].reasons);
    QCOMPARE(back.deadline, drafts[1].deadline);
    QCOMPARE(inUnit(wang).events.last().event, DossierEvent::Reviewed);
    QVERIFY(actionsOf(*m_unit).contains(u"step"_s));
    // A second time it says nothing new.
    const QList<JudgedDecision> again = judgeDecision(*m_unit, document).value();
    QCOMPARE(again[0].fit, DecisionFit::Known);
    QCOMPARE(again[1].fit, DecisionFit::Known);
    QVERIFY(applyDecision(*m_unit, document)->isEmpty());
    // And the page for a person with a browser.
    QFile file(report->path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const Result<ZipScan> scan = scanZip(file);
    QVERIFY(scan.ok());
    QStringList names;
    for (const ZipEntry &entry : scan->entries)
        names.append(entry.name.section(u'/', 1));
    QVERIFY(names.contains(u"data/index.html"_s) && names.contains(u"data/submission.json"_s));
}

void TestDecision::versionsOfTheDocument()
{
    SubmissionDocument document = decide({confirmed(wang), returned(zhao)});
    const auto parsed = [](const QByteArray &json) { return QJsonDocument::fromJson(json).object(); };
    QFile file(QStringLiteral(CHUDING_SOURCE_DIR "/resources/schema/submission.schema.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const JsonSchema schema(parsed(file.readAll()));
    const QByteArray json = submissionToJson(document);
    QCOMPARE(parsed(json)[u"formatVersion"_s].toInt(), 2);
    QCOMPARE(schema.faults(parsed(json)), QStringList());
    const Result<SubmissionDocument> read = submissionFromJson(json);
    QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().detail));
    QCOMPARE(*read, document);
    QCOMPARE(submissionToJson(*read), json);
    document.decisions.clear();
    QCOMPARE(parsed(submissionToJson(document))[u"formatVersion"_s].toInt(), 1);
    QCOMPARE(schema.faults(parsed(submissionToJson(document))), QStringList());
    // Every kind of paper has its word in both schemas.
    file.seek(0);
    QStringList kinds;
    const QJsonObject definition = parsed(file.readAll())[u"$defs"_s][u"attachmentKind"_s].toObject();
    for (const QJsonValue &kind : definition[u"enum"_s].toArray())
        kinds.append(kind.toString());
    QStringList keys;
    for (const Code<AttachmentKind> &code : codeTable<AttachmentKind>())
        keys.append(code.key);
    QCOMPARE(kinds, keys);
}

/// Everything that cannot be decided is said at once, and nothing is done.
void TestDecision::refusedTogether()
{
    DecisionDraft empty = returned(wang);
    empty.reasons = {ReturnReason()};
    const QStringList before = actionsOf(*m_county);
    const Result<ExportReport> report = exportDecision(
        *m_county, m_fixture->signer(), request({empty, confirmed(zhao), confirmed(zhao), confirmed(feng)}));
    QVERIFY(!report.ok());
    QCOMPARE(report.error().code, Error::Code::Refused);
    const QStringList lines = report.error().detail.split(u'\n');
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines[0].contains(wang) && lines[1].contains(zhao) && lines[2].contains(feng));
    QCOMPARE(actionsOf(*m_county), before);
    QVERIFY(QDir(m_fixture->path(u"out%1"_s.arg(m_count))).entryList(QDir::Files).isEmpty());
    QVERIFY(!exportDecision(*m_county, m_fixture->signer(), request({})).ok());
    DecisionDraft nobody = confirmed(wang);
    nobody.dossierId = QUuid::createUuid();
    QCOMPARE(exportDecision(*m_county, m_fixture->signer(), request({nobody})).error().code,
        Error::Code::NotFound);
    // What the rules find stands in the way as well: an objection.
    StoredRound objected;
    const QList<StoredRound> rounds = m_county->rounds().value();
    for (const StoredRound &round : rounds) {
        if (round.round.hasMember(idOf(wang)))
            objected = round;
    }
    objected.round.objection = ObjectionState::Pending;
    QVERIFY(m_county->saveRound(objected.round, objected.revision, u"test"_s).ok());
    const Result<ExportReport> halted =
        exportDecision(*m_county, m_fixture->signer(), request({confirmed(wang)}));
    QVERIFY(!halted.ok());
    QVERIFY2(halted.error().detail.contains(u"R-PUB-5"_s), qPrintable(halted.error().detail));
}

void TestDecision::employersDecideNothing()
{
    const Result<ExportReport> report =
        exportDecision(*m_unit, m_fixture->signer(), request({returned(zhao)}));
    QVERIFY(!report.ok());
    QVERIFY2(report.error().detail.contains(u"用人单位"_s), qPrintable(report.error().detail));
}

void TestDecision::cancelledLeavesNoTrace()
{
    const QStringList before = actionsOf(*m_county);
    const Result<ExportReport> report = exportDecision(
        *m_county, m_fixture->signer(), request({returned(zhao)}), [](qint64, qint64) { return false; });
    QVERIFY(!report.ok());
    QCOMPARE(report.error().code, Error::Code::Cancelled);
    QCOMPARE(actionsOf(*m_county), before);
    QCOMPARE(m_county->dossier(idOf(zhao))->revision, 1);
}

/// Decided is what a package says: without one, nothing.
void TestDecision::stickPulled()
{
    const DecisionRequest where = request({returned(zhao)});
    const Dossier before = m_county->dossier(idOf(zhao))->dossier;
    for (const Progress &progress : {pulling(where.folder), occupying(where.folder)}) {
        QVERIFY(!exportDecision(*m_county, m_fixture->signer(), where, progress).ok());
        QCOMPARE(m_county->dossier(idOf(zhao))->dossier, before);
        QVERIFY(m_county->packages()->isEmpty());
        QVERIFY(m_county->verify()->isEmpty());
        QDir(where.folder).removeRecursively();
    }
    QVERIFY(m_county->auditLog()->last().action == u"export-failed"_s);
    QVERIFY(exportDecision(*m_county, m_fixture->signer(), where).ok());
}

void TestDecision::changedSince()
{
    const SubmissionDocument document = decide({confirmed(wang), returned(zhao)});
    for (const QString &name : {wang, zhao})
        change(*m_unit, name, [](Dossier &dossier) { dossier.application.specialty = u"农艺"_s; });
    const QList<JudgedDecision> judged = judgeDecision(*m_unit, document).value();
    for (const JudgedDecision &one : judged) {
        QCOMPARE(one.fit, DecisionFit::Changed);
        QCOMPARE(one.decidedRevision, 1);
        QCOMPARE(one.revision, 2);
        QCOMPARE(one.changedFields.size(), 1);
        QVERIFY2(one.text.contains(one.changedFields[0]), qPrintable(one.text));
    }
    // Who is sent back is mended anyway; what was confirmed is no longer this.
    QVERIFY(!judged[0].canBeApplied());
    QVERIFY(judged[1].canBeApplied());
    const Result<ChangeSet> step = applyDecision(*m_unit, document);
    QVERIFY(step.ok());
    QCOMPARE(step->dossiers.size(), 1);
    QCOMPARE(step->dossiers[0].record.id, idOf(zhao));
    // Changed back: it is what was decided.
    change(*m_unit, wang,
        [this](Dossier &dossier) { dossier.application = m_unit->dossierAt(dossier.id, 1)->application; });
    QCOMPARE(judgeDecision(*m_unit, document).value()[0].fit, DecisionFit::Applies);
    // A document that nobody here has ever seen.
    SubmissionDocument foreign = document;
    foreign.decisions[0].documentSha256 = QString(64, u'0');
    QCOMPARE(judgeDecision(*m_unit, foreign).value()[0].fit, DecisionFit::Applies); // the same facts
    foreign.decisions[0].factsSha256 = QString(64, u'0');
    const JudgedDecision unseen = judgeDecision(*m_unit, foreign).value()[0];
    QCOMPARE(unseen.fit, DecisionFit::Changed);
    QCOMPARE(unseen.decidedRevision, 0);
}

void TestDecision::ownStepsAreNoChange()
{
    const SubmissionDocument document = decide({confirmed(wang)});
    change(*m_unit, wang, [](Dossier &dossier) {
        dossier.events.append({DossierEvent::UnitReviewed, Moment(QDate(2024, 10, 20))});
        dossier.confirmations.append({u"R-ATT-10"_s, true, {}, {}, {}, {}});
    });
    const JudgedDecision judged = judgeDecision(*m_unit, document).value()[0];
    QCOMPARE(judged.fit, DecisionFit::Applies);
    QCOMPARE(judged.decidedRevision, 1);
    QCOMPARE(applyDecision(*m_unit, document)->dossiers[0].expectedRevision, 2);
}

/// The office has answered questions and recorded steps: the facts are those that the unit has.
void TestDecision::theDocumentThatCameIn()
{
    change(*m_county, wang, [](Dossier &dossier) {
        dossier.confirmations.append({u"R-ATT-10"_s, true, {}, {}, {}, {}});
    });
    const SubmissionDocument document = decide({confirmed(wang)});
    QVERIFY(document.decisions[0].documentSha256 != dossierSha256(inUnit(wang)));
    QCOMPARE(document.decisions[0].factsSha256, factsSha256(inUnit(wang)));
    QCOMPARE(judgeDecision(*m_unit, document).value()[0].fit, DecisionFit::Applies);
}

void TestDecision::whoMayDecide_data()
{
    QTest::addColumn<std::optional<OfficeRole>>("sender");
    QTest::addColumn<DossierEvent>("event");
    QTest::addColumn<DecisionOutcome>("outcome");
    QTest::addColumn<DecisionFit>("fit");
    using enum OfficeRole;
    using enum DecisionOutcome;
    const auto row = [](const char *name, std::optional<OfficeRole> sender, DossierEvent event,
                         DecisionOutcome outcome,
                         DecisionFit fit) { QTest::newRow(name) << sender << event << outcome << fit; };
    row("county reviews", County, DossierEvent::Reviewed, Confirmed, DecisionFit::Applies);
    row("county confirms", County, DossierEvent::CountyConfirmed, Confirmed, DecisionFit::Applies);
    row("county returns", County, DossierEvent::Returned, Returned, DecisionFit::Applies);
    row("county for the department", County, DossierEvent::DepartmentConfirmed, Confirmed,
        DecisionFit::WrongOffice);
    row("county applies", County, DossierEvent::Applied, Confirmed, DecisionFit::WrongOffice);
    row("department confirms", Department, DossierEvent::DepartmentConfirmed, Confirmed,
        DecisionFit::Applies);
    row("department returns", Department, DossierEvent::Returned, Returned, DecisionFit::Applies);
    row("department reviews", Department, DossierEvent::Reviewed, Confirmed, DecisionFit::WrongOffice);
    row("department for the county", Department, DossierEvent::CountyConfirmed, Confirmed,
        DecisionFit::WrongOffice);
    row("a unit", Employer, DossierEvent::Returned, Returned, DecisionFit::WrongOffice);
    row("nobody", std::nullopt, DossierEvent::Returned, Returned, DecisionFit::WrongOffice);
    row("confirmed as a return", County, DossierEvent::Returned, Confirmed, DecisionFit::WrongOffice);
    row("returned as a review", County, DossierEvent::Reviewed, Returned, DecisionFit::WrongOffice);
}

void TestDecision::whoMayDecide()
{
    QFETCH(std::optional<OfficeRole>, sender);
    QFETCH(DossierEvent, event);
    QFETCH(DecisionOutcome, outcome);
    QFETCH(DecisionFit, fit);
    SubmissionDocument document = decide({returned(zhao)});
    document.sender.role = sender;
    document.decisions[0].event = event;
    document.decisions[0].outcome = outcome;
    const JudgedDecision judged = judgeDecision(*m_unit, document).value()[0];
    QVERIFY2(judged.fit == fit, qPrintable(codeKey(judged.fit) + u' ' + judged.text));
    QCOMPARE(judged.text.isEmpty(), fit == DecisionFit::Applies);
    if (fit != DecisionFit::Applies)
        QVERIFY(applyDecision(*m_unit, document)->isEmpty());
    // Not among equals, and not past the department where there is none.
    if (sender == OfficeRole::County)
        QCOMPARE(judgeDecision(*m_county, document).value()[0].fit, DecisionFit::WrongOffice);
    change(*m_unit, zhao, [](Dossier &dossier) { dossier.employment.department.clear(); });
    const DecisionFit alone = judgeDecision(*m_unit, document).value()[0].fit;
    QVERIFY(sender != OfficeRole::Department || alone == DecisionFit::WrongOffice);
}

void TestDecision::stagesThatDoNotFit_data()
{
    QTest::addColumn<QList<DossierEvent>>("events");
    QTest::addColumn<DecisionFit>("confirmation");
    QTest::addColumn<DecisionFit>("refusal");
    using Event = DossierEvent;
    QTest::newRow("nothing") << QList<Event>{} << DecisionFit::WrongStage << DecisionFit::WrongStage;
    QTest::newRow("applied") << QList<Event>{Event::Applied} << DecisionFit::Applies << DecisionFit::Applies;
    QTest::newRow("withdrawn") << QList<Event>{Event::Applied, Event::Withdrawn} << DecisionFit::WrongStage
                               << DecisionFit::WrongStage;
    QTest::newRow("returned") << QList<Event>{Event::Applied, Event::Returned} << DecisionFit::WrongStage
                              << DecisionFit::Applies;
    QTest::newRow("sent back since") << QList<Event>{Event::Applied, Event::Reviewed, Event::Returned,
                                            Event::Delivered}
                                     << DecisionFit::Applies << DecisionFit::Applies;
    QTest::newRow("noted by hand") << QList<Event>{Event::Applied, Event::Reviewed} << DecisionFit::Known
                                   << DecisionFit::Applies;
    QTest::newRow("reviewed before the return")
        << QList<Event>{Event::Applied, Event::Reviewed, Event::Returned, Event::Applied}
        << DecisionFit::Applies << DecisionFit::Applies;
}

void TestDecision::stagesThatDoNotFit()
{
    QFETCH(QList<DossierEvent>, events);
    QFETCH(DecisionFit, confirmation);
    QFETCH(DecisionFit, refusal);
    const SubmissionDocument yes = decide({confirmed(wang)});
    SubmissionDocument no = yes;
    no.decisions[0].event = DossierEvent::Returned;
    no.decisions[0].outcome = DecisionOutcome::Returned;
    change(*m_unit, wang, [&events](Dossier &dossier) {
        dossier.events.clear();
        for (const DossierEvent event : std::as_const(events))
            dossier.events.append({event, Moment(QDate(2024, 10, 18))});
    });
    QCOMPARE(judgeDecision(*m_unit, yes).value()[0].fit, confirmation);
    QCOMPARE(judgeDecision(*m_unit, no).value()[0].fit, refusal);
}

void TestDecision::chosenOnes()
{
    SubmissionDocument document = decide({confirmed(wang), returned(zhao)});
    const Result<ChangeSet> one = applyDecision(*m_unit, document, {idOf(zhao)});
    QVERIFY(one.ok());
    QCOMPARE(one->dossiers.size(), 1);
    QCOMPARE(one->dossiers[0].record.id, idOf(zhao));
    QCOMPARE(applyDecision(*m_unit, document, {idOf(feng)}).error().code, Error::Code::NotFound);
    // Two about one, as no package of ours has it.
    document.decisions.append(document.decisions[0]);
    QCOMPARE(judgeDecision(*m_unit, document).value()[2].fit, DecisionFit::Known);
    QCOMPARE(applyDecision(*m_unit, document)->dossiers.size(), 2);
    // Somebody who is not here.
    document.decisions[0].dossierId = QUuid::createUuid();
    document.decisions[0].name = u"生试人"_s;
    const JudgedDecision unknown = judgeDecision(*m_unit, document).value()[0];
    QCOMPARE(unknown.fit, DecisionFit::UnknownDossier);
    QVERIFY(unknown.text.contains(u"生试人"_s));
    const Result<ChangeSet> refused = applyDecision(*m_unit, document, {document.decisions[0].dossierId});
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error(), (Error{Error::Code::Refused, unknown.text}));
}

void TestDecision::otherPackages()
{
    SubmissionDocument document = decide({confirmed(wang)});
    document.kind = PackageKind::Submission;
    QCOMPARE(judgeDecision(*m_unit, document).error().code, Error::Code::Refused);
    document.kind = PackageKind::Decision;
    document.policyId = u"xj-bohu-2023"_s;
    QCOMPARE(judgeDecision(*m_unit, document).error().code, Error::Code::Refused);
    QCOMPARE(applyDecision(*m_unit, document).error().code, Error::Code::Refused);
}

TEST_CASE(QGuiApplication, TestDecision)
#include "tst_decision.moc"
