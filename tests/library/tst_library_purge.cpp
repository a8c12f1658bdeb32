// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A season that is forgotten.
#include "library_fixture.h"

#include "library/database.h"
#include "test_case.h"

#include <QCoreApplication>
#include <QDirIterator>

using namespace chuding;
using namespace chuding::test;

namespace {

const QString why = QStringLiteral("试");

void must(const Result<void> &result)
{
    if (!result)
        qFatal("%s", qPrintable(errorText(result.error())));
}

/// Dossiers, one of them in the bin, a round, an answer, a draft and a file.
struct SeasonFixture : LibraryFixture
{
    SeasonFixture()
    {
        for (int n = 0; n < 30; ++n)
            need(library->save(sampleDossier(n), 0, why));
        const QList<StoredDossier> all = need(library->dossiers());
        need(library->saveRound(sampleRound({all[0].dossier, all[1].dossier}), 0, why));
        must(library->saveSeasonConfirmation(
            {QStringLiteral("R-SPEC-3"), true, {}, QStringLiteral("试例"), library->now(), {}}));
        writeFile(folder.filePath(QStringLiteral("scan.pdf")), "%PDF-1.7 secretsecret");
        const Attachment scan = need(library->attach(
            all[2].dossier.id, AttachmentKind::Diploma, folder.filePath(QStringLiteral("scan.pdf"))));
        must(library->keepLooks({{scan.sha256, "seenseen"}}));
        must(library->keepDraft(Draft{all[3].dossier, 1, {}, library->now()}));
        must(library->remove(all[4].dossier.id, 1, why));
        name = all[0].dossier.person.name.toUtf8();
        number = all[0].dossier.person.idNumber.toUtf8();
        binned = all[4].dossier.person.idNumber.toUtf8();
    }
    /// In any file of the library's folder, byte for byte.
    [[nodiscard]] QStringList filesWith(const QByteArray &bytes) const
    {
        QStringList found;
        QDirIterator files(path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString file = files.next();
            if (readFile(file).contains(bytes))
                found.append(file);
        }
        return found;
    }

    QByteArray name;
    QByteArray number;
    QByteArray binned;
};

} // namespace

class TestLibraryPurge final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLeft()
    {
        SeasonFixture season;
        for (const QByteArray &text :
            {season.name, season.number, season.binned, QByteArray("secretsecret"), QByteArray("seenseen")})
            QVERIFY2(!season.filesWith(text).isEmpty(), text.constData());
        const Purged purged = need(season.library->purge());
        QCOMPARE(purged.dossiers, 30);
        QCOMPARE(purged.rounds, 1);
        QCOMPARE(purged.files, 1);
        QCOMPARE(purged.leftBehind, QStringList());
        for (const QByteArray &text :
            {season.name, season.number, season.binned, QByteArray("secretsecret"), QByteArray("seenseen")})
            QCOMPARE(season.filesWith(text), QStringList());
        QVERIFY(need(season.library->rows()).isEmpty());
        QVERIFY(need(season.library->removedRows()).isEmpty());
        QVERIFY(need(season.library->rounds()).isEmpty());
        QVERIFY(need(season.library->drafts()).isEmpty());
        QVERIFY(need(season.library->seasonConfirmations()).isEmpty());
    }

    void logVerifiesAndGoesOn()
    {
        SeasonFixture season;
        const QList<AuditEntry> before = need(season.library->auditLog());
        need(season.library->purge());
        const QList<AuditEntry> after = need(season.library->auditLog());
        QCOMPARE(after.size(), before.size() + 1);
        QCOMPARE(after.constLast().action, QStringLiteral("purge"));
        QCOMPARE(after.constLast().detail, QStringLiteral("dossiers=30 rounds=1 packages=0 files=1"));
        QCOMPARE(problemTexts(*season.library), QStringList());
        // The next season, one of the same people among them.
        Dossier again = sampleDossier(0);
        need(season.library->save(again, 0, why));
        season.reopen();
        QCOMPARE(need(season.library->rows()).size(), 1);
        QCOMPARE(problemTexts(*season.library), QStringList());
    }

    void copiesOfUpdatesGoToo()
    {
        SeasonFixture season;
        const QString copy = season.path() + QStringLiteral("/library.before-version-3.sqlite");
        writeFile(copy, season.number);
        need(season.library->purge());
        QVERIFY(!QFile::exists(copy));
    }

    /// Links are removed, not followed.
    void linksAreNotFollowed()
    {
        SeasonFixture season;
        const QString outside = season.folder.filePath(QStringLiteral("outside.pdf"));
        writeFile(outside, "kept");
        const QString folder = season.path() + QStringLiteral("/files/zz");
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(QFile::link(outside, folder + QStringLiteral("/link.pdf")));
        QCOMPARE(need(season.library->purge()).leftBehind, QStringList());
        QVERIFY(!QFileInfo(folder + QStringLiteral("/link.pdf")).isSymLink());
        QCOMPARE(readFile(outside), "kept");
    }

    void readOnlyRefuses()
    {
        SeasonFixture season;
        season.reopen(OpenMode::ReadOnly);
        const Result<Purged> purged = season.library->purge();
        QVERIFY(!purged.ok());
        QCOMPARE(purged.error().code, Error::Code::ReadOnly);
        QCOMPARE(need(season.library->rows()).size(), 29);
    }

    /// Somebody who deletes records by hand is found out.
    void missingRecordsAreFound()
    {
        SeasonFixture season;
        season.library.reset();
        {
            const auto database = need(Database::open(
                season.path() + QStringLiteral("/library.sqlite"), Database::Access::ReadWrite));
            need(database->run(QLatin1StringView("DELETE FROM revision WHERE dossier_id IN (SELECT id FROM "
                                                 "dossier ORDER BY rowid DESC LIMIT 1)")));
            need(database->run(
                QLatin1StringView("DELETE FROM dossier WHERE rowid = (SELECT max(rowid) FROM dossier)")));
        }
        season.reopen();
        const QStringList problems = problemTexts(*season.library);
        QCOMPARE(problems.size(), 1);
    }
};

TEST_CASE(QCoreApplication, TestLibraryPurge)
#include "tst_library_purge.moc"
