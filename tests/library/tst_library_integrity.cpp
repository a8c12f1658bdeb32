// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Damage, tampering, and databases of other versions.

#include "library_fixture.h"

#include "library/database.h"
#include "library/library_sql.h"
#include "test_case.h"

#include <QCoreApplication>

using namespace chuding;
using namespace chuding::test;

namespace {

const QString why = QStringLiteral("试");

/// A closed library with two dossiers, a round and three revisions of the first dossier.
struct IntegrityFixture : LibraryFixture
{
    IntegrityFixture()
    {
        for (int revision = 0; revision < 3; ++revision) {
            dossier.meritText = QString::number(revision);
            need(library->save(dossier, revision, why));
        }
        need(library->save(other, 0, why));
        need(library->saveRound(round, 0, why));
        library.reset();
    }
    /// What somebody with an SQLite editor does.
    void tamper(const QStringList &statements) const
    {
        const auto database = need(Database::open(databaseFile(), Database::Access::ReadWrite));
        for (const QString &statement : statements)
            need(database->run(QLatin1StringView(statement.toLatin1())));
    }
    [[nodiscard]] QString databaseFile() const { return path() + QStringLiteral("/library.sqlite"); }
    [[nodiscard]] Error::Code openError(OpenMode mode = OpenMode::ReadWrite) const
    {
        const auto opened = Library::open(path(), mode);
        return opened ? Error::Code::Internal : opened.error().code;
    }
    [[nodiscard]] QString id() const { return dossier.id.toString(QUuid::WithoutBraces); }

    Dossier dossier = sampleDossier(1);
    Dossier other = sampleDossier(2);
    PublicityRound round = sampleRound({dossier, other});
};

class TestLibraryIntegrity final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tamperingIsFound_data();
    void tamperingIsFound();
    void forgedRevisionIsFound();
    void olderRevisionPutBackIsFound();
    void newerVersionIsRefused();
    void otherProgramsDatabaseIsRefused();
    void triggersAreRefused();
    void damagedFileIsRefused();
    void truncatedFileIsRefused();
    void clockThatWentBackIsSeen();
    void connectionIsStrict();
    void migrationKeepsABackup();
    void failedMigrationChangesNothing();
    void unfinishedLibraryIsRefused();
};

void TestLibraryIntegrity::tamperingIsFound_data()
{
    QTest::addColumn<QString>("statement");
    QTest::addColumn<QString>("problem");
    const auto row = [](const char *name, const char *statement, const char *problem) {
        QTest::newRow(name) << QString::fromLatin1(statement) << QString::fromLatin1(problem);
    };
    row("log: text", "UPDATE audit SET detail = 'x' WHERE number = 3", "chain 3");
    row("log: moment", "UPDATE audit SET at = '2024-10-19T12:00' WHERE number = 2", "chain 2");
    row("log: who", "UPDATE audit SET who = 'x' WHERE number = 4", "chain 4");
    row("log: hash", "UPDATE audit SET hash = 'x' WHERE number = 2", "chain 2");
    row("log: entry taken out", "DELETE FROM audit WHERE number = 3", "chain 4");
    row("log: first taken out", "DELETE FROM audit WHERE number = 1", "chain 2");
    row("log: empty", "DELETE FROM audit", "chain 1");
    row("log: last taken out", "DELETE FROM audit WHERE number = 4", "chain ID");
    row("column: name", "UPDATE dossier SET name = 'x' WHERE id = 'ID'", "columns ID");
    row("column: number", "UPDATE dossier SET id_number = NULL WHERE id = 'ID'", "columns ID");
    row("column: pinyin", "UPDATE dossier SET pinyin = 'x' WHERE id = 'ID'", "columns ID");
    row("document", "UPDATE dossier SET document = x'7b7d' WHERE id = 'ID'", "document ID");
    row("document not ours to the byte",
        "UPDATE dossier SET document = CAST(document || x'0a' AS BLOB) WHERE id = 'ID'", "document ID");
    row("document of somebody else",
        "UPDATE dossier SET document = (SELECT document FROM dossier WHERE id <> 'ID') WHERE id = 'ID'",
        "document ID");
    row("revision", "UPDATE revision SET document = x'7b7d' WHERE dossier_id = 'ID' AND revision = 1",
        "document ID");
    row("revision taken out", "DELETE FROM revision WHERE dossier_id = 'ID' AND revision = 2", "document ID");
    row("newest revision taken out", "DELETE FROM revision WHERE dossier_id = 'ID' AND revision = 3",
        "document ID");
    row("round", "UPDATE publicity_round SET document = x'7b7d'", "document ROUND");
    row("round's revision", "UPDATE round_revision SET sha256 = 'x'", "document ROUND");
    row("dossier taken out", "DELETE FROM dossier WHERE id = 'ID'", "database revision");
}

void TestLibraryIntegrity::tamperingIsFound()
{
    QFETCH(QString, statement);
    QFETCH(QString, problem);
    IntegrityFixture fixture;
    for (QString *text : {&statement, &problem}) {
        text->replace(QStringLiteral("ID"), fixture.id());
        text->replace(QStringLiteral("ROUND"), fixture.round.id.toString(QUuid::WithoutBraces));
    }
    {
        const auto database = need(Database::open(fixture.databaseFile(), Database::Access::ReadWrite));
        QVERIFY(database->exec(QStringLiteral("PRAGMA foreign_keys = OFF")).ok());
        const Result<void> done = database->exec(statement);
        QVERIFY2(done.ok(), done ? "" : qPrintable(done.error().detail));
    }
    fixture.reopen();
    const QStringList problems = problemTexts(*fixture.library);
    QVERIFY2(problems.contains(problem), qPrintable(problem + u'\n' + problems.join(u'\n')));
}

void TestLibraryIntegrity::forgedRevisionIsFound()
{
    // Document, revision and its hash all rewritten alike: only the chain knows better.
    IntegrityFixture fixture;
    fixture.tamper({QStringLiteral("UPDATE dossier SET document = (SELECT document FROM revision WHERE"
                                   " dossier_id = '%1' AND revision = 1) WHERE id = '%1'")
                        .arg(fixture.id()),
        QStringLiteral("UPDATE revision SET (document, sha256) = (SELECT document, sha256 FROM revision WHERE"
                       " dossier_id = '%1' AND revision = 1) WHERE dossier_id = '%1' AND revision = 3")
            .arg(fixture.id())});
    fixture.reopen();
    QCOMPARE(problemTexts(*fixture.library), QStringList{QStringLiteral("chain ") + fixture.id()});
}

void TestLibraryIntegrity::olderRevisionPutBackIsFound()
{
    IntegrityFixture fixture;
    fixture.tamper(
        {QStringLiteral("DELETE FROM revision WHERE dossier_id = '%1' AND revision = 3").arg(fixture.id()),
            QStringLiteral("UPDATE dossier SET revision = 2, document = (SELECT document FROM revision WHERE"
                           " dossier_id = '%1' AND revision = 2) WHERE id = '%1'")
                .arg(fixture.id())});
    fixture.reopen();
    QCOMPARE(problemTexts(*fixture.library), QStringList{QStringLiteral("chain ") + fixture.id()});
}

void TestLibraryIntegrity::newerVersionIsRefused()
{
    IntegrityFixture fixture;
    fixture.tamper({QStringLiteral("PRAGMA user_version = 99")});
    const QByteArray before = readFile(fixture.databaseFile());
    QCOMPARE(fixture.openError(), Error::Code::NewerVersion);
    QCOMPARE(fixture.openError(OpenMode::ReadOnly), Error::Code::NewerVersion);
    QCOMPARE(Library::open(fixture.path(), OpenMode::ReadOnly).error().detail, QStringLiteral("99"));
    QCOMPARE(readFile(fixture.databaseFile()), before);
}

void TestLibraryIntegrity::otherProgramsDatabaseIsRefused()
{
    IntegrityFixture fixture;
    fixture.tamper({QStringLiteral("PRAGMA application_id = 1")});
    QCOMPARE(fixture.openError(), Error::Code::Format);
    QCOMPARE(fixture.openError(OpenMode::ReadOnly), Error::Code::Format);
}

void TestLibraryIntegrity::triggersAreRefused()
{
    IntegrityFixture fixture;
    fixture.tamper(
        {QStringLiteral("CREATE TRIGGER t AFTER INSERT ON revision BEGIN DELETE FROM audit; END")});
    QCOMPARE(fixture.openError(), Error::Code::Format);
}

void TestLibraryIntegrity::damagedFileIsRefused()
{
    IntegrityFixture fixture;
    const QByteArray whole = readFile(fixture.databaseFile());
    int refused = 0;
    // A page in the middle overwritten, each page in turn: never a crash, and never a silent wrong answer.
    for (qsizetype page = 1; page * 4096 < whole.size(); ++page) {
        QByteArray damaged = whole;
        damaged.replace(page * 4096, 4096, QByteArray(4096, '\x5a'));
        writeFile(fixture.databaseFile(), damaged);
        const auto opened = Library::open(fixture.path(), OpenMode::ReadWrite);
        if (!opened) {
            QCOMPARE(opened.error().code, Error::Code::Format);
            ++refused;
        } else {
            QVERIFY(!problemTexts(**opened).isEmpty());
        }
    }
    QVERIFY(refused > 0);
}

void TestLibraryIntegrity::truncatedFileIsRefused()
{
    IntegrityFixture fixture;
    const QByteArray whole = readFile(fixture.databaseFile());
    for (const qsizetype size :
        {qsizetype(0), qsizetype(50), qsizetype(4096), whole.size() / 2, whole.size() - 4096}) {
        writeFile(fixture.databaseFile(), whole.left(size));
        QCOMPARE(fixture.openError(), Error::Code::Format);
        QCOMPARE(fixture.openError(OpenMode::ReadOnly), Error::Code::Format);
    }
    writeFile(fixture.databaseFile(), whole);
    fixture.reopen();
    QCOMPARE(problemTexts(*fixture.library), QStringList());
}

void TestLibraryIntegrity::clockThatWentBackIsSeen()
{
    IntegrityFixture fixture;
    fixture.tamper({QStringLiteral("UPDATE library SET demonstration_moment = ''")});
    fixture.reopen();
    QCOMPARE(need(fixture.library->clockWentBack()), false);
    fixture.library.reset();
    fixture.tamper({QStringLiteral("UPDATE audit SET at = '2999-01-01T00:00' WHERE number = 2")});
    fixture.reopen();
    QCOMPARE(need(fixture.library->clockWentBack()), true);
    QCOMPARE(need(fixture.library->latestRecordedMoment()), Moment(QDate(2999, 1, 1), QTime(0, 0)));
}

void TestLibraryIntegrity::connectionIsStrict()
{
    IntegrityFixture fixture;
    fixture.reopen();
    const auto database = need(Database::open(fixture.databaseFile(), Database::Access::ReadWrite));
    const auto pragma = [&](const char *name) {
        return need(database->value(QLatin1StringView(name))).toString();
    };
    QCOMPARE(pragma("PRAGMA foreign_keys"), QStringLiteral("1"));
    QCOMPARE(pragma("PRAGMA trusted_schema"), QStringLiteral("0"));
    QCOMPARE(pragma("PRAGMA synchronous"), QStringLiteral("2"));
    QCOMPARE(pragma("PRAGMA journal_mode"), QStringLiteral("wal"));
    QCOMPARE(pragma("PRAGMA user_version"), QStringLiteral("7"));
    QCOMPARE(pragma("SELECT count(*) FROM pragma_table_list WHERE schema = 'main' AND strict = 0"
                    " AND name NOT LIKE 'sqlite_%'"),
        QStringLiteral("0"));
}

void TestLibraryIntegrity::migrationKeepsABackup()
{
    IntegrityFixture fixture;
    const QString backup = fixture.path() + QStringLiteral("/before.sqlite");
    const auto database = need(Database::open(fixture.databaseFile(), Database::Access::ReadWrite));
    QList<Migration> steps = migrations();
    steps.append({{QLatin1StringView("ALTER TABLE dossier ADD COLUMN stage TEXT NOT NULL DEFAULT ''")}});
    steps.append({{QLatin1StringView("CREATE INDEX dossier_stage ON dossier (stage)")}});
    QVERIFY(migrate(*database, steps, backup).ok());
    QCOMPARE(need(schemaVersion(*database)), static_cast<int>(steps.size()));
    QCOMPARE(need(database->value(QLatin1StringView("SELECT count(stage) FROM dossier"))).toInt(), 2);
    {
        const auto before = need(Database::open(backup, Database::Access::ReadOnly));
        QCOMPARE(need(schemaVersion(*before)), static_cast<int>(migrations().size()));
        QCOMPARE(need(before->value(sql::getApplicationId)).toInt(), sql::applicationId);
        QCOMPARE(need(before->value(sql::countDossiers)).toInt(), 2);
        QCOMPARE(need(before->column(sql::integrityCheck)), QStringList{QStringLiteral("ok")});
    }
    // Nothing to do: no further backup. A further step: a further backup, the first one stays.
    QVERIFY(migrate(*database, steps, backup).ok());
    QCOMPARE(QDir(fixture.path()).entryList({QStringLiteral("before*")}).size(), 1);
    steps.append({{QLatin1StringView("DROP INDEX dossier_stage")}});
    QVERIFY(migrate(*database, steps, backup).ok());
    QCOMPARE(QDir(fixture.path()).entryList({QStringLiteral("before*")}).size(), 2);
    QCOMPARE(migrate(*database, migrations(), backup).error().code, Error::Code::NewerVersion);
}

void TestLibraryIntegrity::failedMigrationChangesNothing()
{
    IntegrityFixture fixture;
    {
        const auto database = need(Database::open(fixture.databaseFile(), Database::Access::ReadWrite));
        QList<Migration> steps = migrations();
        steps.append({{QLatin1StringView("ALTER TABLE dossier ADD COLUMN stage TEXT"),
            QLatin1StringView("ALTER TABLE nothing ADD COLUMN stage TEXT")}});
        QVERIFY(!migrate(*database, steps, fixture.path() + QStringLiteral("/before.sqlite")).ok());
        QCOMPARE(need(schemaVersion(*database)), static_cast<int>(migrations().size()));
    }
    fixture.reopen();
    QCOMPARE(need(fixture.library->rows()).size(), 2);
    QCOMPARE(problemTexts(*fixture.library), QStringList());
}

void TestLibraryIntegrity::unfinishedLibraryIsRefused()
{
    // Version 0: ours by its mark, but nothing in it.
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.chuding"));
    QVERIFY(QDir().mkdir(path));
    writeFile(path + QStringLiteral("/library.sqlite"), {});
    {
        const auto database =
            need(Database::open(path + QStringLiteral("/library.sqlite"), Database::Access::ReadWrite));
        QVERIFY(database->exec(QString(sql::setApplicationId).arg(sql::applicationId)).ok());
    }
    QCOMPARE(Library::open(path, OpenMode::ReadOnly).error().code, Error::Code::ReadOnly);
    QCOMPARE(Library::open(path, OpenMode::ReadWrite).error().code, Error::Code::Format);
}

} // namespace

TEST_CASE(QCoreApplication, TestLibraryIntegrity)
#include "tst_library_integrity.moc"
