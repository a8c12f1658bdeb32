// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Papers go up: what is recorded about whom once the package is written.
#include "../checks/flow_case.h"
#include "package_fixture.h"
#include "submission/handing_in.h"
#include "test_case.h"

#include <QGuiApplication>

using namespace chuding;
using namespace chuding::test;
using namespace Qt::StringLiterals;

namespace {
const QString office = u"博湖县试例水利局"_s;
} // namespace

class TestHandingIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_rows.load()); }
    void init();
    void eventOfAnOffice();
    void toTheDepartment();
    void toTheCounty();
    void otherOffice();
    void changedMeanwhile();
    void receiverIsNotSaid();
    void theOfficeRecordsThatTheyCame();
    void takenInWithoutTheirPapers();
    void whatWasUndoneDoesNotComeBack();
    void aReturnStands();
    void anotherOfficeRecordsNothing();

private:
    struct Person
    {
        QString name;
        const char *idNumber;
        Stage stage;
        bool withDepartment;
    };
    void add(const Person &person);
    [[nodiscard]] QList<SubmissionDocument> send(const PackageParty &receiver);
    [[nodiscard]] Result<HandedIn> record(const QList<SubmissionDocument> &packages)
    {
        return recordHandedIn(*m_library, packages, m_rows.policy, m_rows.calendar);
    }
    /// Of an office above, which trusts the unit.
    void makeOffice(const QString &name = office);
    /// What was sent last.
    [[nodiscard]] TakenIn takeIn(HandIn handIn);
    [[nodiscard]] Dossier stored(const QString &name) const { return stored(*m_library, name); }
    [[nodiscard]] static Dossier stored(const Library &library, const QString &name)
    {
        const QList<StoredDossier> all = library.dossiers().value();
        for (const StoredDossier &one : all) {
            if (one.dossier.person.name == name)
                return one.dossier;
        }
        return {};
    }

    RuleRows m_rows;
    PackageFixture m_fixture;
    int m_count = 0;
    std::unique_ptr<Library> m_library;
    std::unique_ptr<Library> m_office;
    TrustList m_trust;
    QString m_sent; ///< the last package
};

void TestHandingIn::add(const Person &person)
{
    FlowCase one = flowCase(m_rows.row({}), person.stage, person.withDepartment);
    one.dossier.person.name = person.name;
    one.dossier.person.idNumber = QString::fromLatin1(person.idNumber);
    ChangeSet step;
    step.dossiers.append({one.dossier});
    for (std::optional<PublicityRound> round : {one.first, one.second}) {
        if (!round)
            continue;
        round->id = QUuid::createUuid();
        round->members.first().dossierId = one.dossier.id;
        step.rounds.append({*round});
    }
    const Result<ChangedRevisions> applied = m_library->apply(step, u"sample"_s);
    QVERIFY2(applied.ok(), applied ? "" : qPrintable(errorText(applied.error())));
}

void TestHandingIn::init()
{
    LibraryInfo info;
    info.id = QUuid::createUuid();
    info.unitName = u"博湖县试例水管站"_s;
    info.policyId = m_rows.policy.id;
    info.demonstrationMoment = at("2024-10-28T12:00");
    Result<std::unique_ptr<Library>> library =
        Library::create(m_fixture.path(u"%1.chuding"_s.arg(++m_count)), info);
    QVERIFY(library.ok());
    m_library = *std::move(library);
    m_library->setOperator(u"王例"_s);
    add({u"甲试例"_s, "652829200203119016", Stage::ReportIssued, true});
    add({u"乙试例"_s, "652829200203112172", Stage::Applied, true});
    add({u"丙试例"_s, "652829200203112316", Stage::ReportIssued, false});
}

QList<SubmissionDocument> TestHandingIn::send(const PackageParty &receiver)
{
    ExportRequest request;
    request.policy = &m_rows.policy;
    request.calendar = &m_rows.calendar;
    request.overrideReason = u"试例"_s;
    request.receiver = receiver;
    request.folder = m_fixture.path(u"out%1"_s.arg(m_count));
    request.forms = {};
    QList<SubmissionDocument> packages;
    const Result<QList<ExportReport>> reports =
        exportSubmissionParts(*m_library, m_fixture.signer(), request);
    for (const ExportReport &report : reports ? *reports : QList<ExportReport>()) {
        packages.append(report.document);
        m_sent = report.path;
    }
    return packages;
}

void TestHandingIn::makeOffice(const QString &name)
{
    m_office.reset();
    LibraryInfo info;
    info.id = QUuid::createUuid();
    info.unitName = name;
    info.role = OfficeRole::Department;
    info.policyId = m_rows.policy.id;
    info.demonstrationMoment = at("2024-10-28T15:00");
    Result<std::unique_ptr<Library>> library =
        Library::create(m_fixture.path(u"局%1.chuding"_s.arg(m_count)), info);
    QVERIFY(library.ok());
    m_office = *std::move(library);
    m_office->setOperator(u"赵例"_s);
    TrustRequest request;
    request.certificate = m_fixture.signer().certificate();
    request.unitName = m_library->info().unitName;
    request.role = OfficeRole::Employer;
    request.fingerprint = request.certificate.fingerprint();
    request.reason = u"与登记表一致"_s;
    const auto added = addTrust(*m_office, request);
    QVERIFY2(added.ok(), added ? "" : qPrintable(errorText(added.error())));
    m_trust = trustOf(*m_office).value();
}

TakenIn TestHandingIn::takeIn(HandIn handIn)
{
    const ReceptionContext context{*m_office, m_trust, m_rows.policy, m_rows.calendar};
    const Result<QList<ReceivedPackage>> packages = lookAt({m_sent}, context);
    if (!packages || packages->size() != 1)
        qFatal("%s cannot be looked at", qPrintable(m_sent));
    const Result<TakenIn> taken = chuding::takeIn(*m_office, packages->first(), {}, context, {}, handIn);
    if (!taken)
        qFatal("%s", qPrintable(errorText(taken.error())));
    return *taken;
}

void TestHandingIn::eventOfAnOffice()
{
    QCOMPARE(handInEvent(OfficeRole::Department), std::optional(DossierEvent::HandedToDepartment));
    QCOMPARE(handInEvent(OfficeRole::County), std::optional(DossierEvent::Delivered));
    QCOMPARE(handInEvent(OfficeRole::Employer), std::nullopt);
}

void TestHandingIn::toTheDepartment()
{
    const QList<SubmissionDocument> packages = send({office, {}, OfficeRole::Department});
    QCOMPARE(packages.size(), 1);
    const Dossier before = stored(u"甲试例"_s);
    const Result<HandedIn> done = record(packages);
    QVERIFY2(done.ok(), done ? "" : qPrintable(errorText(done.error())));
    QCOMPARE(done->event, DossierEvent::HandedToDepartment);
    QCOMPARE(done->dossiers.size(), 1);
    const Dossier after = stored(u"甲试例"_s);
    QCOMPARE(after, done->dossiers.first().after);
    QCOMPARE(after.events.size(), before.events.size() + 1);
    const EventRecord expected{DossierEvent::HandedToDepartment, at("2024-10-28T12:00"), u"王例"_s,
        OfficeRole::Employer, u"博湖县试例水管站"_s, 1, packages.first().packageId, {}, {}};
    QCOMPARE(after.events.last(), expected);
    // The other two are named with why.
    QCOMPARE(done->others.size(), 2);
    for (const NotHandedIn &one : done->others) {
        QVERIFY(one.name == u"乙试例" || one.name == u"丙试例");
        QVERIFY2(one.name == u"乙试例" ? one.reason.contains(u"已申报"_s)
                                       : one.reason.contains(u"博湖县试例水管站"_s),
            qPrintable(one.reason));
    }
    // What was signed is the dossier before that step.
    for (const PackageApplicant &applicant : packages.first().applicants)
        QCOMPARE(applicant.revision, 1);
    QVERIFY(m_library->apply(done->undoing(), u"undo"_s).ok());
    QCOMPARE(stored(u"甲试例"_s), before);
}

void TestHandingIn::toTheCounty()
{
    const Result<HandedIn> done = record(send({u"博湖县试例人社局"_s, {}, OfficeRole::County}));
    QVERIFY(done.ok());
    QCOMPARE(done->event, DossierEvent::Delivered);
    QCOMPARE(done->dossiers.size(), 1);
    QCOMPARE(done->dossiers.first().after.person.name, u"丙试例"_s);
    QCOMPARE(done->others.size(), 2);
}

void TestHandingIn::otherOffice()
{
    const Result<HandedIn> done = record(send({u"博湖县试例教育局"_s, {}, OfficeRole::Department}));
    QVERIFY(done.ok());
    QVERIFY(done->dossiers.isEmpty());
    QCOMPARE(done->others.size(), 3);
    const auto isHim = [](const NotHandedIn &one) { return one.name == u"甲试例"; };
    const auto him = std::find_if(done->others.cbegin(), done->others.cend(), isHim);
    QVERIFY(him != done->others.cend());
    QVERIFY2(
        him->reason.contains(office) && him->reason.contains(u"博湖县试例教育局"_s), qPrintable(him->reason));
    QCOMPARE(stored(u"甲试例"_s).events.last().event, DossierEvent::Reviewed);
}

void TestHandingIn::changedMeanwhile()
{
    const QList<SubmissionDocument> packages = send({office, {}, OfficeRole::Department});
    Dossier dossier = stored(u"甲试例"_s);
    dossier.person.phone = u"13900000009"_s;
    QVERIFY(m_library->save(dossier, 1, u"试"_s).ok());
    const Result<HandedIn> done = record(packages);
    QVERIFY(done.ok());
    QVERIFY(done->dossiers.isEmpty());
    QCOMPARE(done->others.size(), 3);
}

void TestHandingIn::receiverIsNotSaid()
{
    const QList<SubmissionDocument> packages = send({office, {}, {}});
    QCOMPARE(record(packages).error().code, Error::Code::Refused);
    QCOMPARE(record({}).error().code, Error::Code::Refused);
}

/// Its decision can follow, though the package holds the dossiers as they were before.
void TestHandingIn::theOfficeRecordsThatTheyCame()
{
    makeOffice();
    const QList<SubmissionDocument> packages = send({office, {}, OfficeRole::Department});
    const TakenIn taken = takeIn(HandIn::Recorded);
    QCOMPARE(taken.people.size(), 3);
    QCOMPARE(taken.handedIn, 1);
    const EventRecord expected{DossierEvent::HandedToDepartment, at("2024-10-28T15:00"), u"赵例"_s,
        OfficeRole::Department, office, 0, packages.first().packageId, {}, {}};
    QCOMPARE(stored(*m_office, u"甲试例"_s).events.last(), expected);
    QVERIFY(decisionEvent(OfficeRole::Department, Stage::HandedToDepartment, DecisionOutcome::Confirmed));
    // The others are taken in as they are, and named with why.
    QCOMPARE(stored(*m_office, u"乙试例"_s).events.last().event, DossierEvent::Applied);
    QCOMPARE(taken.notHandedIn.size(), 2);
    for (const NotHandedIn &one : std::as_const(taken.notHandedIn)) {
        QVERIFY(one.name == u"乙试例" || one.name == u"丙试例");
        QVERIFY(!one.reason.isEmpty());
    }
    // The same again, and with what the unit has recorded meanwhile.
    const TakenIn again = takeIn(HandIn::Recorded);
    QCOMPARE(again.handedIn, 0);
    QVERIFY(record(packages).ok());
    (void)send({office, {}, OfficeRole::Department});
    const TakenIn next = takeIn(HandIn::Recorded);
    QCOMPARE(next.handedIn, 0);
    QCOMPARE(next.notHandedIn.size(), 2);
    const QList<EventRecord> events = stored(*m_office, u"甲试例"_s).events;
    QCOMPARE(events.last(), expected);
    QCOMPARE(events.at(events.size() - 2).event, DossierEvent::HandedToDepartment);
    QCOMPARE(events.at(events.size() - 2).role, std::optional(OfficeRole::Employer));
}

void TestHandingIn::takenInWithoutTheirPapers()
{
    makeOffice();
    (void)send({office, {}, OfficeRole::Department});
    const TakenIn taken = takeIn(HandIn::NotRecorded);
    QCOMPARE(taken.handedIn, 0);
    QVERIFY(taken.notHandedIn.isEmpty());
    QCOMPARE(stored(*m_office, u"甲试例"_s).events.last().event, DossierEvent::Reviewed);
    // Undone, it can be taken in with them.
    QVERIFY(m_office->apply(taken.undoing(), u"undo"_s).ok());
    const TakenIn withPapers = takeIn(HandIn::Recorded);
    QCOMPARE(withPapers.handedIn, 1);
    QVERIFY(m_office->apply(withPapers.undoing(), u"undo"_s).ok());
    QVERIFY(m_office->dossiers().value().isEmpty());
}

void TestHandingIn::whatWasUndoneDoesNotComeBack()
{
    makeOffice();
    (void)send({office, {}, OfficeRole::Department});
    const TakenIn taken = takeIn(HandIn::Recorded);
    QCOMPARE(taken.handedIn, 1);
    QVERIFY(m_office->apply(taken.undoing(), u"undo"_s).ok());
    const TakenIn again = takeIn(HandIn::NotRecorded);
    QCOMPARE(stored(*m_office, u"甲试例"_s).events.last().event, DossierEvent::Reviewed);
    QVERIFY(m_office->apply(again.undoing(), u"undo"_s).ok());
    const TakenIn third = takeIn(HandIn::Recorded);
    QCOMPARE(third.handedIn, 1);
    QCOMPARE(stored(*m_office, u"甲试例"_s).events.last().event, DossierEvent::HandedToDepartment);
}

/// Neither the package that was sent back nor an older one makes good for it.
void TestHandingIn::aReturnStands()
{
    makeOffice();
    (void)send({office, {}, OfficeRole::Department});
    const QString older = m_sent;
    (void)send({office, {}, OfficeRole::Department});
    QCOMPARE(takeIn(HandIn::Recorded).handedIn, 1);
    const auto him = [this] { return stored(*m_office, u"甲试例"_s); };
    Dossier returned = him();
    QCOMPARE(returned.events.last().event, DossierEvent::HandedToDepartment);
    ReturnReason reason;
    reason.text = u"补材料"_s;
    const EventRecord back{DossierEvent::Returned, at("2024-10-28T14:00"), u"赵例"_s, OfficeRole::Department,
        office, 1, QUuid::createUuid(), {reason}, {}};
    returned.events.append(back);
    QVERIFY(m_office->save(returned, 1, u"试"_s).ok());
    for (const QString &path : {m_sent, older}) {
        m_sent = path;
        const TakenIn taken = takeIn(HandIn::Recorded);
        QCOMPARE(taken.handedIn, 0);
        QCOMPARE(him().events.last().event, DossierEvent::Returned);
    }
}

void TestHandingIn::anotherOfficeRecordsNothing()
{
    makeOffice(u"博湖县试例教育局"_s);
    (void)send({u"博湖县试例教育局"_s, {}, OfficeRole::Department});
    const TakenIn taken = takeIn(HandIn::Recorded);
    QCOMPARE(taken.handedIn, 0);
    const auto isHim = [](const NotHandedIn &one) { return one.name == u"甲试例"; };
    const auto him = std::find_if(taken.notHandedIn.cbegin(), taken.notHandedIn.cend(), isHim);
    QVERIFY(him != taken.notHandedIn.cend());
    QVERIFY2(him->reason.contains(office), qPrintable(him->reason));
}

TEST_CASE(QGuiApplication, TestHandingIn)
#include "tst_handing_in.moc"
