// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/pinyin.h"
#include "library_fixture.h"

#include "library/row_reader.h"
#include "library/sha256.h"
#include "test_case.h"

#include <QCoreApplication>

using namespace chuding;
using namespace chuding::test;

namespace {

const QString why = QStringLiteral("试");

class TestLibrary final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void createdLibraryIsEmptyAndWhole();
    void createsOnlyWhereNothingIs();
    void opensOnlyLibraries();
    void savedDossierComesBack();
    void staleRevisionIsAConflict();
    void idNumberIsUnique();
    void unknownIdNumbersDoNotCollide();
    void historyKeepsEveryRevision();
    void removedGoesToTheBin();
    void rowsFollowTheDocument();
    void rowsOfStrangeTexts();
    void aThousandAreOneTransaction();
    void roundsHaveRevisions();
    void seasonConfirmationsNewestCounts();
    void clockThatWentBackIsSeen();
    void readOnlyRefusesChanges();
};

void TestLibrary::createdLibraryIsEmptyAndWhole()
{
    LibraryFixture fixture;
    const LibraryInfo info = fixture.library->info();
    QVERIFY(!info.id.isNull());
    QCOMPARE(info.unitName, sampleInfo().unitName);
    QVERIFY(need(fixture.library->rows()).isEmpty());
    const QList<AuditEntry> log = need(fixture.library->auditLog());
    QCOMPARE(log.size(), 1);
    QCOMPARE(log[0].action, QStringLiteral("create"));
    QCOMPARE(need(fixture.library->auditHead()), log[0].hash);
    QCOMPARE(problemTexts(*fixture.library), QStringList());
    fixture.reopen();
    QCOMPARE(fixture.library->info(), info);
    QCOMPARE(fixture.library->now(), sampleInfo().demonstrationMoment);
}

void TestLibrary::createsOnlyWhereNothingIs()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("一个.chuding"));
    QVERIFY(QDir().mkdir(path));
    QVERIFY(Library::create(path, sampleInfo()).ok());
    const auto again = Library::create(path, sampleInfo());
    QVERIFY(!again);
    QCOMPARE(again.error().code, Error::Code::Exists);
    // Nothing is left lying about.
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(), 1);
}

void TestLibrary::opensOnlyLibraries()
{
    QTemporaryDir folder;
    const auto code = [&folder](const QString &name) {
        const auto library = Library::open(folder.filePath(name), OpenMode::ReadWrite);
        return library ? Error::Code::Internal : library.error().code;
    };
    QCOMPARE(code(QStringLiteral("nothing")), Error::Code::NotFound);
    QDir(folder.path()).mkdir(QStringLiteral("empty"));
    QCOMPARE(code(QStringLiteral("empty")), Error::Code::Format);
    QDir(folder.path()).mkdir(QStringLiteral("text"));
    writeFile(folder.filePath(QStringLiteral("text/library.sqlite")), QByteArray("hello").repeated(1000));
    QCOMPARE(code(QStringLiteral("text")), Error::Code::Format);
    QDir(folder.path()).mkdir(QStringLiteral("void"));
    writeFile(folder.filePath(QStringLiteral("void/library.sqlite")), {});
    QCOMPARE(code(QStringLiteral("void")), Error::Code::Format);
}

void TestLibrary::savedDossierComesBack()
{
    LibraryFixture fixture;
    const Dossier dossier = sampleDossier(1);
    QCOMPARE(need(fixture.library->save(dossier, 0, why)), 1);
    fixture.reopen();
    const StoredDossier stored = need(fixture.library->dossier(dossier.id));
    QCOMPARE(stored.dossier, dossier);
    QCOMPARE(stored.revision, 1);
    QCOMPARE(need(fixture.library->findByIdNumber(dossier.person.idNumber)), dossier.id);
    QVERIFY(need(fixture.library->findByIdNumber(sampleIdNumber(2))).isNull());
    QVERIFY(need(fixture.library->findByIdNumber({})).isNull());
    QCOMPARE(fixture.library->dossier(QUuid::createUuid()).error().code, Error::Code::NotFound);
    QCOMPARE(problemTexts(*fixture.library), QStringList());
}

void TestLibrary::staleRevisionIsAConflict()
{
    LibraryFixture fixture;
    Dossier dossier = sampleDossier(1);
    need(fixture.library->save(dossier, 0, why));
    dossier.person.phone = QStringLiteral("1");
    QCOMPARE(need(fixture.library->save(dossier, 1, why)), 2);
    Dossier stale = dossier;
    stale.person.phone = QStringLiteral("2");
    for (const int revision : {0, 1, 3})
        QCOMPARE(fixture.library->save(stale, revision, why).error().code, Error::Code::Conflict);
    QCOMPARE(need(fixture.library->dossier(dossier.id)).dossier, dossier);
    QCOMPARE(need(fixture.library->history(dossier.id)).size(), 2);
    QCOMPARE(fixture.library->save(sampleDossier(2), 1, why).error().code, Error::Code::NotFound);
}

void TestLibrary::idNumberIsUnique()
{
    LibraryFixture fixture;
    const Dossier first = sampleDossier(1);
    Dossier second = sampleDossier(2);
    need(fixture.library->save(first, 0, why));
    need(fixture.library->save(second, 0, why));
    second.person.idNumber = first.person.idNumber;
    const auto taken = fixture.library->save(second, 1, why);
    QCOMPARE(taken.error().code, Error::Code::Exists);
    QVERIFY(!taken.error().detail.contains(first.person.idNumber));
    QVERIFY(taken.error().detail.contains(first.person.name));
    // Correcting a number keeps the dossier; the same number under another notice is another matter.
    second.person.idNumber = sampleIdNumber(3);
    QCOMPARE(need(fixture.library->save(second, 1, why)), 2);
    QCOMPARE(need(fixture.library->findByIdNumber(sampleIdNumber(3))), second.id);
    Dossier elsewhere = sampleDossier(1);
    elsewhere.policyId = QStringLiteral("xj-bohu-2025");
    QVERIFY(fixture.library->save(elsewhere, 0, why).ok());
}

void TestLibrary::unknownIdNumbersDoNotCollide()
{
    LibraryFixture fixture;
    for (const int n : {1, 2}) {
        Dossier dossier = sampleDossier(n);
        dossier.person.idNumber.clear();
        QVERIFY(fixture.library->save(dossier, 0, why).ok());
    }
    QCOMPARE(need(fixture.library->rows()).size(), 2);
    QCOMPARE(problemTexts(*fixture.library), QStringList());
}

void TestLibrary::historyKeepsEveryRevision()
{
    LibraryFixture fixture;
    Dossier dossier = sampleDossier(1);
    need(fixture.library->save(dossier, 0, QStringLiteral("录入")));
    const Dossier before = dossier;
    dossier.person.name = QStringLiteral("李试例");
    need(fixture.library->save(dossier, 1, QStringLiteral("改名")));
    const QList<RevisionRow> history = need(fixture.library->history(dossier.id));
    QCOMPARE(history.size(), 2);
    QCOMPARE(history[0].why, QStringLiteral("录入"));
    QCOMPARE(history[1].revision, 2);
    QCOMPARE(history[1].who, QStringLiteral("试例经办"));
    QCOMPARE(history[1].when, sampleInfo().demonstrationMoment);
    QVERIFY(isSha256Hex(history[1].documentSha256));
    QCOMPARE(need(fixture.library->dossierAt(dossier.id, 1)), before);
    QCOMPARE(need(fixture.library->dossierAt(dossier.id, 2)), dossier);
    QCOMPARE(fixture.library->dossierAt(dossier.id, 3).error().code, Error::Code::NotFound);
    // The log names the document by its hash, and nobody by name or number.
    const QList<AuditEntry> log = need(fixture.library->auditLog());
    QCOMPARE(log.size(), 3);
    QCOMPARE(log[2].detail, QStringLiteral("revision=2 sha256=") + history[1].documentSha256);
    for (const AuditEntry &entry : log)
        QVERIFY(!(entry.subject + entry.detail).contains(QStringLiteral("试例")));
}

void TestLibrary::removedGoesToTheBin()
{
    LibraryFixture fixture;
    const Dossier dossier = sampleDossier(1);
    need(fixture.library->save(dossier, 0, why));
    QCOMPARE(fixture.library->remove(dossier.id, 2, why).error().code, Error::Code::Conflict);
    QVERIFY(fixture.library->remove(dossier.id, 1, QStringLiteral("重复")).ok());
    QVERIFY(need(fixture.library->rows()).isEmpty());
    QVERIFY(need(fixture.library->dossiers()).isEmpty());
    QCOMPARE(fixture.library->dossier(dossier.id).error().code, Error::Code::NotFound);
    QCOMPARE(need(fixture.library->removedRows()).size(), 1);
    QVERIFY(need(fixture.library->history(dossier.id)).last().removed);
    QCOMPARE(fixture.library->save(dossier, 2, why).error().code, Error::Code::Conflict);
    // The number is free for another dossier as long as that one lies in the bin.
    Dossier other = sampleDossier(1);
    need(fixture.library->save(other, 0, why));
    QCOMPARE(fixture.library->bringBack(dossier.id, why).error().code, Error::Code::Exists);
    need(fixture.library->save((other.person.idNumber = sampleIdNumber(2), other), 1, why));
    QCOMPARE(need(fixture.library->bringBack(dossier.id, why)), 3);
    QCOMPARE(need(fixture.library->dossier(dossier.id)).dossier, dossier);
    QCOMPARE(fixture.library->bringBack(dossier.id, why).error().code, Error::Code::NotFound);
    QCOMPARE(problemTexts(*fixture.library), QStringList());
}

void TestLibrary::rowsFollowTheDocument()
{
    LibraryFixture fixture;
    Dossier dossier = sampleDossier(1);
    dossier.person.name = QStringLiteral("单试例");
    need(fixture.library->save(dossier, 0, why));
    const DossierRow row = need(fixture.library->rows()).value(0);
    QCOMPARE(row.id, dossier.id);
    QCOMPARE(row.name, dossier.person.name);
    QCOMPARE(row.idNumber, dossier.person.idNumber);
    QCOMPARE(row.unitName, dossier.employment.unitName);
    QCOMPARE(row.department, dossier.employment.department);
    QCOMPARE(row.specialty, dossier.application.specialty);
    QCOMPARE(row.level, codeKey(TitleLevel::Assistant));
    dossier.application.level.reset();
    dossier.person.name.clear();
    need(fixture.library->save(dossier, 1, why));
    QCOMPARE(need(fixture.library->rows()).value(0).level, QString());
    QCOMPARE(need(fixture.library->rows()).value(0).revision, 2);
}

/// Whatever stands in the fields, the row has it; what is no row is seen.
void TestLibrary::rowsOfStrangeTexts()
{
    LibraryFixture fixture;
    const QStringList names{QString(), QStringLiteral("张\x1f试\n例"), QStringLiteral("\U00020BB7野试例"),
        QStringLiteral("试ÿ例'\"%"), QStringLiteral("试例 ").repeated(200)};
    QList<Dossier> dossiers;
    for (int i = 0; i < names.size(); ++i) {
        Dossier dossier = sampleDossier(i);
        dossier.person.name = names.at(i);
        dossier.employment.unitName = names.at(names.size() - 1 - i);
        if (i == 1)
            dossier.person.idNumber.clear();
        need(fixture.library->save(dossier, 0, QStringLiteral("new")));
        dossiers.append(dossier);
    }
    const QList<DossierRow> rows = need(fixture.library->rows());
    QCOMPARE(rows.size(), dossiers.size());
    for (int i = 0; i < rows.size(); ++i) {
        QCOMPARE(rows.at(i).id, dossiers.at(i).id);
        QCOMPARE(rows.at(i).name, dossiers.at(i).person.name);
        QCOMPARE(rows.at(i).unitName, dossiers.at(i).employment.unitName);
        QCOMPARE(rows.at(i).idNumber, dossiers.at(i).person.idNumber);
        QCOMPARE(rows.at(i).revision, 1);
        QVERIFY(rows.at(i).changed.isKnown());
    }
    QList<PlacedRow> read;
    RowReader reader;
    QVERIFY(fixture.library
                ->readRows([&](const QList<QByteArray> &part) {
                    for (const QByteArray &bytes : part) {
                        QVERIFY(rows.contains(reader.read(bytes)->row));
                        QVERIFY(!reader.read(bytes + '\xff'));
                        QVERIFY(!reader.read(bytes.left(bytes.lastIndexOf('\xff'))));
                        read.append(*reader.read(bytes));
                    }
                })
                .ok());
    QCOMPARE(read.size(), rows.size());
    for (qsizetype i = 0; i < read.size(); ++i) {
        const DossierRow &row = read.at(i).row;
        QCOMPARE(read.at(i).nameKey, pinyinSortKey(row.name));
        if (i == 0)
            continue;
        QVERIFY(read.at(i - 1).nameKey <= read.at(i).nameKey);
        QVERIFY(read.at(i - 1).row.name != row.name || read.at(i - 1).row.idNumber <= row.idNumber);
    }
    const QList<QByteArray> first = need(fixture.library->firstRows(2));
    QCOMPARE(first.size(), 2);
    QCOMPARE(reader.read(first.at(1))->row, read.at(1).row);
}

void TestLibrary::aThousandAreOneTransaction()
{
    LibraryFixture fixture;
    ChangeSet step;
    QList<Dossier> members;
    for (int n = 0; n < 1000; ++n) {
        members.append(sampleDossier(n));
        step.dossiers.append({members.last()});
    }
    const PublicityRound round = sampleRound(members.first(10));
    step.rounds.append({round});
    step.dossiers.append({sampleDossier(999)}); // a number that is there already: everything is taken back
    QCOMPARE(fixture.library->apply(step, why).error().code, Error::Code::Exists);
    QVERIFY(need(fixture.library->rows()).isEmpty());
    QCOMPARE(need(fixture.library->auditLog()).size(), 1);

    step.dossiers.removeLast();
    need(fixture.library->apply(step, why));
    const QList<StoredDossier> stored = need(fixture.library->dossiers());
    QCOMPARE(stored.size(), 1000);
    for (int n = 0; n < 1000; ++n)
        QCOMPARE(stored[n].dossier, members[n]);
    QCOMPARE(need(fixture.library->rounds()).value(0).round, round);
    QCOMPARE(problemTexts(*fixture.library), QStringList());
}

void TestLibrary::roundsHaveRevisions()
{
    LibraryFixture fixture;
    PublicityRound round = sampleRound({sampleDossier(1)});
    QCOMPARE(need(fixture.library->saveRound(round, 0, why)), 1);
    round.objection = ObjectionState::None;
    QCOMPARE(fixture.library->saveRound(round, 0, why).error().code, Error::Code::Conflict);
    QCOMPARE(need(fixture.library->saveRound(round, 1, why)), 2);
    QCOMPARE(need(fixture.library->rounds()).value(0).round, round);
    QCOMPARE(need(fixture.library->roundHistory(round.id)).size(), 2);
    QCOMPARE(problemTexts(*fixture.library), QStringList());
}

void TestLibrary::seasonConfirmationsNewestCounts()
{
    LibraryFixture fixture;
    Confirmation answer{QStringLiteral("R-FLOW-9"), true, {}, QStringLiteral("试例经办"),
        Moment(QDate(2024, 10, 20), QTime(9, 0)), QStringLiteral("abc")};
    QVERIFY(fixture.library->saveSeasonConfirmation(answer).ok());
    answer.yes = false;
    answer.reason = QStringLiteral("另有规定");
    QVERIFY(fixture.library->saveSeasonConfirmation(answer).ok());
    QCOMPARE(need(fixture.library->seasonConfirmations()), QList<Confirmation>{answer});
    QCOMPARE(need(fixture.library->auditLog()).size(), 3);
}

void TestLibrary::clockThatWentBackIsSeen()
{
    QTemporaryDir folder;
    LibraryInfo info = sampleInfo();
    info.demonstrationMoment = {};
    const auto library = need(Library::create(folder.filePath(QStringLiteral("a.chuding")), info));
    QCOMPARE(need(library->clockWentBack()), false);
    QVERIFY(need(library->latestRecordedMoment()).isKnown());
    // A demonstration library stands still, so nothing in it is ever in the future.
    LibraryFixture fixture;
    QCOMPARE(need(fixture.library->clockWentBack()), false);
}

void TestLibrary::readOnlyRefusesChanges()
{
    LibraryFixture fixture;
    const Dossier dossier = sampleDossier(1);
    need(fixture.library->save(dossier, 0, why));
    fixture.reopen(OpenMode::ReadOnly);
    QVERIFY(fixture.library->isReadOnly());
    QCOMPARE(need(fixture.library->dossier(dossier.id)).dossier, dossier);
    QCOMPARE(fixture.library->save(dossier, 1, why).error().code, Error::Code::ReadOnly);
    QCOMPARE(
        fixture.library->recordEvent(QStringLiteral("export"), {}, {}).error().code, Error::Code::ReadOnly);
    QCOMPARE(problemTexts(*fixture.library), QStringList());
}

} // namespace

TEST_CASE(QCoreApplication, TestLibrary)
#include "tst_library.moc"
