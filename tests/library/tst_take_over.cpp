// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Dossiers of last year (结转) and of another unit (调动).

#include "library_fixture.h"

#include "library/take_over.h"
#include "random_dossier.h"
#include "test_case.h"

#include <QCoreApplication>
#include <QDirIterator>

using namespace chuding;
using namespace chuding::test;
using namespace Qt::StringLiterals;

namespace {

using K = AttachmentKind;

const QString thisYear = u"xj-bohu-2024"_s;
const QString lastYear = u"xj-bohu-2023"_s;
const QString newUnit = u"博湖县试例小学"_s;

/// The fixture's library is the source, with two dossiers: the first has three files.
struct TwoLibraries : LibraryFixture
{
    explicit TwoLibraries(const QString &sourcePolicy)
    {
        library.reset();
        QDir(path()).removeRecursively();
        LibraryInfo info = sampleInfo();
        info.policyId = sourcePolicy;
        library = need(Library::create(path(), info));
        info.policyId = thisYear;
        info.unitName = newUnit;
        info.unitCode = u"12652829MB0000000X"_s;
        target = need(Library::create(path(u"新.chuding"_s), info));
        for (int n = 1; n <= 2; ++n)
            dossiers.append(add(n, sourcePolicy));
        attach(K::Diploma, "diploma");
        attach(K::EducationRecord, "record");
        attach(K::Recommendation, "recommendation");
        dossiers[0] = need(library->dossier(dossiers[0].id)).dossier;
    }
    Dossier add(int n, const QString &policyId)
    {
        Dossier dossier = sampleDossier(n);
        dossier.policyId = policyId;
        dossier.workHistory = {{{DayOrMonth::ofMonth(2021, 9), DayOrMonth()}, u"博湖县试例中学"_s, false}};
        dossier.events = {{DossierEvent::Applied, Moment(QDate(2024, 10, 1))}};
        need(library->save(dossier, 0, u"试"_s));
        return dossier;
    }
    void attach(K kind, const QByteArray &bytes)
    {
        const QString scan = path(QString::fromLatin1(bytes) + u".pdf"_s);
        writeFile(scan, bytes);
        need(library->attach(dossiers[0].id, kind, scan));
    }
    [[nodiscard]] QString storedPath(K kind) const
    {
        for (const Attachment &attachment : dossiers[0].attachments) {
            if (attachment.kind == kind)
                return need(library->filePath(attachment));
        }
        return {};
    }
    [[nodiscard]] QList<QUuid> everybody() const { return {dossiers[0].id, dossiers[1].id}; }
    [[nodiscard]] TakeOverPlan plan(TakeOverMode mode, QDate from = {}) const
    {
        return need(planTakeOver(*library, *target, mode, from));
    }
    [[nodiscard]] int targetFiles() const
    {
        int count = 0;
        QDirIterator it(target->path() + u"/files"_s, QDir::Files, QDirIterator::Subdirectories);
        for (; it.hasNext(); it.next())
            ++count;
        return count;
    }

    std::unique_ptr<Library> target;
    QList<Dossier> dossiers;
};

QStringList outcomes(const TakeOverPlan &plan)
{
    QStringList texts;
    for (const TakeOverRow &row : plan.rows)
        texts.append(u"NPR"_s.mid(static_cast<int>(row.outcome), 1) + row.reason);
    return texts;
}

class TestTakeOver final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyKindIsDecided();
    void carriesWhatLasts();
    void carriesNothingElse();
    void transfers_data();
    void transfers();
    void noticesMustFit();
    void carryOver();
    void carryOverTwice();
    void carryOverRefuses();
    void transfer();
    void transferRefuses();
    void onlyTheChosen();
    void missingFileIsRefusedByName();
    void changedFileIsRefusedByName();
    void cancelLeavesNothing();
    void conflictLeavesNothing();
    void readOnlyTarget();
    void handsOver();
    void handOverThenTakeOver();
    void handOverRefuses();
    void handOverCanBeCancelled();
};

void TestTakeOver::everyKindIsDecided()
{
    QList<K> lasting;
    for (const Code<K> &code : codeTable<K>()) {
        if (isLasting(code.value))
            lasting.append(code.value);
        QVERIFY(!(isLasting(code.value) && isUnitPaper(code.value)));
    }
    QCOMPARE(lasting.size(), 12);
    QVERIFY(isLasting(K::Photo));
    QVERIFY(!isLasting(K::EducationRecord) && !isLasting(K::EnrolmentReport) && !isLasting(K::Submission));
}

void TestTakeOver::carriesWhatLasts()
{
    Dossier old = sampleDossier(1);
    old.workHistory = {{{DayOrMonth::ofMonth(2021, 9), DayOrMonth()}, u"博湖县试例中学"_s, false}};
    old.assessmentProofs = {{2021, AssessmentResult::Qualified}};
    old.exemption = Exemption{ExemptionGroup::VillageWork, {}, {}, {}, u"试例村"_s};
    old.attachments.clear();
    for (const Code<K> &code : codeTable<K>()) {
        Attachment attachment;
        attachment.kind = code.value;
        attachment.sealed = true;
        old.attachments.append(attachment); // only declared: not taken
        attachment.sha256 = QString(64, u'a');
        attachment.fileName = code.text;
        old.attachments.append(attachment);
    }
    const Dossier next = carriedOver(old, thisYear);
    QCOMPARE(next.policyId, thisYear);
    QCOMPARE(next.person, old.person);
    QCOMPARE(next.employment, old.employment);
    QCOMPARE(next.workHistory, old.workHistory);
    QCOMPARE(next.education, old.education);
    QCOMPARE(next.assessments, old.assessments);
    QCOMPARE(next.assessmentProofs, old.assessmentProofs);
    QCOMPARE(next.training, old.training);
    QCOMPARE(next.exemption, old.exemption);
    QCOMPARE(next.mandarin, old.mandarin);
    QCOMPARE(next.teacherCertificate, old.teacherCertificate);
    QCOMPARE(next.application, (Application{old.application.specialty, {}, {}}));
    QCOMPARE(next.attachments.size(), 12);
    for (const Attachment &attachment : next.attachments)
        QVERIFY(isLasting(attachment.kind) && !attachment.sha256.isEmpty() && attachment.sealed == true);
}

void TestTakeOver::carriesNothingElse()
{
    RandomValues random(7);
    for (int n = 0; n < 50; ++n) {
        const Dossier old = random.dossier();
        const Dossier next = carriedOver(old, u"next"_s);
        QVERIFY(!next.id.isNull() && next.id != old.id);
        QCOMPARE(next.policyId, u"next"_s);
        QVERIFY(next.events.isEmpty() && next.confirmations.isEmpty());
        QVERIFY(next.politicsText.isEmpty() && next.meritText.isEmpty());
        QVERIFY(!next.unitPapersSigned && !next.application.level && next.application.title.isEmpty());
    }
}

void TestTakeOver::transfers_data()
{
    QTest::addColumn<QString>("history"); // FROM-TO UNIT, lines by ;
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QString>("after");
    const QString old = u"博湖县试例中学"_s;
    const QDate day(2024, 3, 15);
    QTest::newRow("open line is closed")
        << u"2021-09~ "_s + old << day << u"2021-09~2024-03 "_s + old + u";2024-03~ "_s + newUnit;
    QTest::newRow("closed line stays")
        << u"2021-09~2024-02 "_s + old << day << u"2021-09~2024-02 "_s + old + u";2024-03~ "_s + newUnit;
    QTest::newRow("old unit is not there")
        << u"2020-09~2021-08 试例厂"_s << day
        << u"2020-09~2021-08 试例厂;~2024-03 "_s + old + u";2024-03~ "_s + newUnit;
    QTest::newRow("empty") << QString() << day << u"~2024-03 "_s + old + u";2024-03~ "_s + newUnit;
    QTest::newRow("new unit is there") << u"2021-09~ "_s + old + u";2024-03~ "_s + newUnit << day
                                       << u"2021-09~2024-03 "_s + old + u";2024-03~ "_s + newUnit;
    QTest::newRow("no date") << u"2021-09~ "_s + old << QDate() << u"2021-09~ "_s + old;
}

void TestTakeOver::transfers()
{
    QFETCH(const QString, history);
    QFETCH(const QDate, from);
    QFETCH(const QString, after);
    Dossier old = sampleDossier(1);
    for (const QString &line : history.split(u';', Qt::SkipEmptyParts)) {
        const auto date = [](const QString &text) {
            return DayOrMonth::fromText(text).value_or(DayOrMonth());
        };
        const QString period = line.section(u' ', 0, 0);
        old.workHistory.append({{date(period.section(u'~', 0, 0)), date(period.section(u'~', 1))},
            line.section(u' ', 1), false});
    }
    LibraryInfo info = sampleInfo();
    info.unitName = newUnit;
    info.unitCode = u"12652829MB0000000X"_s;
    const Dossier taken = transferred(old, info, from);
    QStringList lines;
    for (const WorkPeriod &line : taken.workHistory)
        lines.append(line.period.from.toText() + u'~' + line.period.to.toText() + u' ' + line.unitName);
    QCOMPARE(lines.join(u';'), after);
    // Beside the unit nothing else changes.
    Dossier expected = old;
    expected.workHistory = taken.workHistory;
    expected.employment.unitName = newUnit;
    expected.employment.creditCode = info.unitCode;
    QCOMPARE(taken, expected);
    info.role = OfficeRole::Department;
    QCOMPARE(transferred(old, info, from), old);
}

void TestTakeOver::noticesMustFit()
{
    const TwoLibraries same(thisYear);
    const auto carried = planTakeOver(*same.library, *same.target, TakeOverMode::CarryOver);
    QCOMPARE(carried.error().code, Error::Code::Refused);
    QVERIFY(planTakeOver(*same.library, *same.target, TakeOverMode::Transfer).ok());
    const TwoLibraries other(lastYear);
    const auto moved = planTakeOver(*other.library, *other.target, TakeOverMode::Transfer);
    QCOMPARE(moved.error().code, Error::Code::Refused);
    QVERIFY(moved.error().detail.contains(lastYear) && moved.error().detail.contains(thisYear));
}

void TestTakeOver::carryOver()
{
    TwoLibraries two(lastYear);
    const QString sourceHead = need(two.library->auditHead());
    const TakeOverPlan plan = two.plan(TakeOverMode::CarryOver);
    QCOMPARE(outcomes(plan), (QStringList{u"N"_s, u"N"_s}));
    QCOMPARE(plan.rows[0].name, u"张试例1"_s);
    QVERIFY(plan.rows[0].maskedIdNumber.contains(u"****"_s));
    QCOMPARE(need(two.target->rows()).size(), 0); // a plan writes nothing
    qint64 done = 0;
    qint64 total = 0;
    bool goesForward = true;
    const auto progress = [&](qint64 now, qint64 all) {
        goesForward = goesForward && now >= done && now <= all;
        done = now;
        total = all;
        return true;
    };
    const TakeOverSummary summary =
        need(applyTakeOver(*two.library, *two.target, plan, two.everybody(), u"结转"_s, progress));
    QVERIFY(goesForward);
    QCOMPARE(done, total);
    QCOMPARE(summary.added, 2);
    QVERIFY(summary.refused.isEmpty());
    const StoredDossier stored = need(two.target->dossier(plan.rows[0].taken.id));
    QCOMPARE(stored.revision, 1);
    QCOMPARE(stored.dossier, plan.rows[0].taken);
    QCOMPARE(stored.dossier.attachments.size(), 1); // the record and the recommendation are not taken
    QCOMPARE(readFile(need(two.target->filePath(stored.dossier.attachments.first()))), "diploma");
    QCOMPARE(two.targetFiles(), 1);
    QCOMPARE(need(two.target->history(stored.dossier.id)).first().why, u"结转"_s);
    const AuditEntry entry = need(two.target->auditLog()).last();
    QCOMPARE(entry.action, u"carry-over"_s);
    QVERIFY(entry.detail.contains(two.library->info().id.toString(QUuid::WithoutBraces)));
    QVERIFY(!entry.detail.contains(two.dossiers[0].person.idNumber));
    QCOMPARE(problemTexts(*two.target), QStringList());
    QCOMPARE(need(two.library->auditHead()), sourceHead);
}

void TestTakeOver::carryOverTwice()
{
    TwoLibraries two(lastYear);
    need(applyTakeOver(
        *two.library, *two.target, two.plan(TakeOverMode::CarryOver), {two.dossiers[1].id}, u"结转"_s));
    const TakeOverPlan again = two.plan(TakeOverMode::CarryOver);
    QCOMPARE(outcomes(again), (QStringList{u"N"_s, u"P"_s}));
    QCOMPARE(need(applyTakeOver(*two.library, *two.target, again, two.everybody(), u"结转"_s)).added, 1);
    QCOMPARE(need(two.target->rows()).size(), 2);
}

void TestTakeOver::carryOverRefuses()
{
    TwoLibraries two(lastYear);
    Dossier nameless = sampleDossier(3);
    nameless.person.idNumber.clear();
    need(two.library->save(nameless, 0, u"试"_s));
    Dossier twice = sampleDossier(2); // the same number under another notice
    twice.policyId = u"xj-bohu-2022"_s;
    need(two.library->save(twice, 0, u"试"_s));
    const TakeOverPlan plan = two.plan(TakeOverMode::CarryOver);
    QCOMPARE(plan.count(TakeOverOutcome::New), 2);
    QCOMPARE(plan.count(TakeOverOutcome::Refused), 2);
    QVERIFY(outcomes(plan)[2].contains(u"no ID number"_s));
    QVERIFY(outcomes(plan)[3].contains(u"twice"_s));
}

void TestTakeOver::transfer()
{
    TwoLibraries two(thisYear);
    const TakeOverPlan plan = two.plan(TakeOverMode::Transfer, QDate(2024, 3, 1));
    QCOMPARE(outcomes(plan), (QStringList{u"N"_s, u"N"_s}));
    QCOMPARE(need(applyTakeOver(*two.library, *two.target, plan, two.everybody(), u"调动"_s)).added, 2);
    const Dossier stored = need(two.target->dossier(two.dossiers[0].id)).dossier;
    QCOMPARE(stored.employment.unitName, newUnit);
    QCOMPARE(stored.employment.creditCode, u"12652829MB0000000X"_s);
    QCOMPARE(stored.workHistory.size(), 2);
    QCOMPARE(stored.events, two.dossiers[0].events);
    QCOMPARE(stored.attachments, two.dossiers[0].attachments);
    QCOMPARE(two.targetFiles(), 3);
    QCOMPARE(need(two.target->auditLog()).last().action, u"take-over"_s);
    QCOMPARE(problemTexts(*two.target), QStringList());
}

void TestTakeOver::transferRefuses()
{
    TwoLibraries two(thisYear);
    // The number under another id, the same id, and the same id in the bin.
    need(two.target->save(sampleDossier(1), 0, u"试"_s));
    Dossier same = two.dossiers[1];
    same.person.idNumber = sampleIdNumber(77);
    need(two.target->save(same, 0, u"试"_s));
    const Dossier binned = two.add(3, thisYear);
    need(two.target->save(binned, 0, u"试"_s));
    QVERIFY(two.target->remove(binned.id, 1, u"试"_s).ok());
    two.add(4, lastYear);
    const QString head = need(two.target->auditHead());
    const TakeOverPlan plan = two.plan(TakeOverMode::Transfer);
    QCOMPARE(plan.count(TakeOverOutcome::Refused), 4);
    QVERIFY(outcomes(plan)[0].contains(u"ID number already"_s));
    QVERIFY(outcomes(plan)[1].contains(u"this dossier already"_s));
    QVERIFY(outcomes(plan)[2].contains(u"bin"_s));
    QVERIFY(outcomes(plan)[3].contains(lastYear));
    QCOMPARE(need(applyTakeOver(*two.library, *two.target, plan, two.everybody(), u"调动"_s)).added, 0);
    QCOMPARE(need(two.target->auditHead()), head);
}

void TestTakeOver::onlyTheChosen()
{
    TwoLibraries two(thisYear);
    const TakeOverPlan plan = two.plan(TakeOverMode::Transfer);
    const auto summary = need(
        applyTakeOver(*two.library, *two.target, plan, {two.dossiers[1].id, QUuid::createUuid()}, u"调动"_s));
    QCOMPARE(summary.added, 1);
    QCOMPARE(need(two.target->rows()).first().id, two.dossiers[1].id);
    QCOMPARE(two.targetFiles(), 0);
}

void TestTakeOver::missingFileIsRefusedByName()
{
    TwoLibraries two(thisYear);
    const TakeOverPlan before = two.plan(TakeOverMode::Transfer);
    QVERIFY(QFile::remove(two.storedPath(K::EducationRecord)));
    QCOMPARE(outcomes(two.plan(TakeOverMode::Transfer)),
        (QStringList{u"RA file is missing: record.pdf"_s, u"N"_s}));
    // It went after the plan was made: that row is refused, the other is taken.
    const auto summary = need(applyTakeOver(*two.library, *two.target, before, two.everybody(), u"调动"_s));
    QCOMPARE(summary.added, 1);
    QCOMPARE(summary.refused.size(), 1);
    QCOMPARE(summary.refused.first().name, u"张试例1"_s);
    QCOMPARE(summary.refused.first().reason, u"A file is missing: record.pdf"_s);
    QCOMPARE(two.targetFiles(), 0);
    QCOMPARE(problemTexts(*two.target), QStringList());
    // 结转 does not need what does not last.
    TwoLibraries other(lastYear);
    QVERIFY(QFile::remove(other.storedPath(K::EducationRecord)));
    QCOMPARE(other.plan(TakeOverMode::CarryOver).count(TakeOverOutcome::New), 2);
    QVERIFY(QFile::remove(other.storedPath(K::Diploma)));
    QCOMPARE(outcomes(other.plan(TakeOverMode::CarryOver)).first(), u"RA file is missing: diploma.pdf"_s);
}

void TestTakeOver::changedFileIsRefusedByName()
{
    TwoLibraries two(thisYear);
    writeFile(two.storedPath(K::Diploma), "diplomA"); // as long as before: only reading shows it
    const TakeOverPlan plan = two.plan(TakeOverMode::Transfer);
    QCOMPARE(plan.count(TakeOverOutcome::New), 2);
    const auto summary = need(applyTakeOver(*two.library, *two.target, plan, two.everybody(), u"调动"_s));
    QCOMPARE(summary.added, 1);
    QCOMPARE(summary.refused.first().reason, u"A file was changed: diploma.pdf"_s);
    QCOMPARE(two.targetFiles(), 0);
    // And the copying itself looks again.
    const QString head = need(two.target->auditHead());
    const auto added = two.target->addFrom(*two.library, {two.dossiers[0]}, u"take-over"_s, u"试"_s);
    QCOMPARE(added.error().code, Error::Code::Format);
    QVERIFY(added.error().detail.startsWith(u"diploma.pdf"_s));
    QCOMPARE(need(two.target->auditHead()), head);
    QCOMPARE(two.targetFiles(), 0);
    writeFile(two.storedPath(K::Diploma), "longer than before");
    QVERIFY(outcomes(two.plan(TakeOverMode::Transfer))[0].contains(u"A file was changed: diploma.pdf"_s));
}

void TestTakeOver::cancelLeavesNothing()
{
    int calls = 0;
    {
        TwoLibraries two(thisYear);
        need(applyTakeOver(*two.library, *two.target, two.plan(TakeOverMode::Transfer), two.everybody(),
            u"调动"_s, [&](qint64, qint64) { return ++calls > 0; }));
    }
    QVERIFY(calls >= 6);
    for (int after = 0; after < calls; ++after) {
        TwoLibraries two(thisYear);
        const QString head = need(two.target->auditHead());
        int asked = 0;
        const auto cancelled = applyTakeOver(*two.library, *two.target, two.plan(TakeOverMode::Transfer),
            two.everybody(), u"调动"_s, [&](qint64, qint64) { return asked++ < after; });
        QCOMPARE(cancelled.error().code, Error::Code::Cancelled);
        QCOMPARE(need(two.target->auditHead()), head);
        QCOMPARE(need(two.target->rows()).size(), 0);
        QCOMPARE(two.targetFiles(), 0);
    }
}

void TestTakeOver::conflictLeavesNothing()
{
    TwoLibraries two(thisYear);
    const TakeOverPlan plan = two.plan(TakeOverMode::Transfer);
    need(two.target->save(sampleDossier(2), 0, u"试"_s)); // typed in meanwhile
    const auto applied = applyTakeOver(*two.library, *two.target, plan, two.everybody(), u"调动"_s);
    QCOMPARE(applied.error().code, Error::Code::Exists);
    QCOMPARE(need(two.target->rows()).size(), 1);
    QCOMPARE(two.targetFiles(), 0);
    QCOMPARE(problemTexts(*two.target), QStringList());
}

void TestTakeOver::readOnlyTarget()
{
    TwoLibraries two(thisYear);
    const QString path = two.target->path();
    two.target.reset();
    two.target = need(Library::open(path, OpenMode::ReadOnly));
    const TakeOverPlan plan = two.plan(TakeOverMode::Transfer);
    QCOMPARE(applyTakeOver(*two.library, *two.target, plan, two.everybody(), u"调动"_s).error().code,
        Error::Code::ReadOnly);
    QCOMPARE(two.target->addFrom(*two.library, {two.dossiers[0]}, u"take-over"_s, u"试"_s).error().code,
        Error::Code::ReadOnly);
}

void TestTakeOver::handsOver()
{
    TwoLibraries two(thisYear);
    const QString stick = two.path(u"U盘/张试例1.chuding"_s);
    const QUuid id = two.dossiers[0].id;
    QVERIFY(handOver(*two.library, id, stick, {newUnit, u"12652829MB0000000X"_s}, u"调动"_s).ok());
    QCOMPARE(QDir(two.path(u"U盘"_s)).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
        QStringList{u"张试例1.chuding"_s});
    QStringList names = QDir(stick).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    QCOMPARE(names, (QStringList{u"files"_s, u"library.sqlite"_s})); // closed: no log, no lock
    const auto handed = need(Library::open(stick, OpenMode::ReadOnly));
    QCOMPARE(handed->info().unitName, newUnit);
    QCOMPARE(handed->info().unitCode, u"12652829MB0000000X"_s);
    QCOMPARE(handed->info().role, OfficeRole::Employer);
    QCOMPARE(handed->info().policyId, thisYear);
    QCOMPARE(handed->info().demonstrationMoment, two.library->info().demonstrationMoment);
    QVERIFY(handed->info().id != two.library->info().id);
    const QList<StoredDossier> dossiers = need(handed->dossiers());
    QCOMPARE(dossiers.size(), 1);
    QCOMPARE(dossiers.first().dossier, two.dossiers[0]);
    for (const Attachment &attachment : dossiers.first().dossier.attachments) {
        if (!attachment.sha256.isEmpty())
            QVERIFY(handed->filePath(attachment).ok());
    }
    QCOMPARE(problemTexts(*handed), QStringList());
    const AuditEntry here = need(two.library->auditLog()).last();
    const AuditEntry there = need(handed->auditLog()).last();
    QCOMPARE(here.action, u"hand-over"_s);
    QCOMPARE(there.action, u"hand-over"_s);
    QCOMPARE(here.subject, id.toString(QUuid::WithoutBraces));
    QCOMPARE(here.detail, u"library="_s + handed->info().id.toString(QUuid::WithoutBraces));
    QCOMPARE(there.subject, here.subject);
    QVERIFY(there.detail.endsWith(u"from="_s + two.library->info().id.toString(QUuid::WithoutBraces)));
    QCOMPARE(need(two.library->dossier(id)).dossier, two.dossiers[0]); // it stays here as well
    QCOMPARE(problemTexts(*two.library), QStringList());
}

void TestTakeOver::handOverThenTakeOver()
{
    TwoLibraries two(thisYear);
    const QString stick = two.path(u"stick.chuding"_s);
    const QUuid id = two.dossiers[0].id;
    QVERIFY(handOver(*two.library, id, stick, {newUnit, {}}, u"调动"_s).ok());
    const auto handed = need(Library::open(stick, OpenMode::ReadOnly));
    const TakeOverPlan plan =
        need(planTakeOver(*handed, *two.target, TakeOverMode::Transfer, QDate(2024, 3, 1)));
    QCOMPARE(need(applyTakeOver(*handed, *two.target, plan, {id}, u"调动"_s)).added, 1);
    QCOMPARE(need(two.target->dossier(id)).dossier.employment.unitName, newUnit);
    QCOMPARE(two.targetFiles(), 3);
    QCOMPARE(problemTexts(*two.target), QStringList());
}

void TestTakeOver::handOverRefuses()
{
    TwoLibraries two(thisYear);
    const QUuid id = two.dossiers[0].id;
    const QString head = need(two.library->auditHead());
    const Receiver receiver{newUnit, {}};
    const auto code = [&](QUuid who, const QString &path) {
        return handOver(*two.library, who, path, receiver, u"调动"_s).error().code;
    };
    QCOMPARE(code(id, two.target->path()), Error::Code::Exists);
    QCOMPARE(code(id, two.library->path() + u"/inside.chuding"_s), Error::Code::Io);
    QCOMPARE(code(QUuid::createUuid(), two.path(u"a.chuding"_s)), Error::Code::NotFound);
    writeFile(two.storedPath(K::Diploma), "diplomA");
    QCOMPARE(code(id, two.path(u"a.chuding"_s)), Error::Code::Format);
    QVERIFY(QFile::remove(two.storedPath(K::Diploma)));
    QCOMPARE(code(id, two.path(u"a.chuding"_s)), Error::Code::NotFound);
    QCOMPARE(need(two.library->auditHead()), head);
    two.reopen(OpenMode::ReadOnly);
    QCOMPARE(code(id, two.path(u"a.chuding"_s)), Error::Code::ReadOnly);
    QVERIFY(!QFileInfo::exists(two.path(u"a.chuding"_s)));
    const QStringList left =
        QDir(two.folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    QVERIFY2(left.filter(u".part"_s).isEmpty(), qPrintable(left.join(u' ')));
}

void TestTakeOver::handOverCanBeCancelled()
{
    TwoLibraries two(thisYear);
    const QString head = need(two.library->auditHead());
    const QString path = two.path(u"a.chuding"_s);
    const auto cancelled = handOver(*two.library, two.dossiers[0].id, path, {newUnit, {}}, u"调动"_s,
        [](qint64, qint64) { return false; });
    QCOMPARE(cancelled.error().code, Error::Code::Cancelled);
    QVERIFY(!QFileInfo::exists(path));
    QCOMPARE(need(two.library->auditHead()), head);
}

} // namespace

TEST_CASE(QCoreApplication, TestTakeOver)
#include "tst_take_over.moc"
