// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/database.h"
#include "library_fixture.h"
#include "test_case.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace chuding;
using namespace chuding::test;
using namespace Qt::StringLiterals;

namespace {

const QString dataFolder = QStringLiteral(CHUDING_SOURCE_DIR "/tests/data/libraries/");
const QString pictureHash =
    QStringLiteral("a7a4c149f02934a99249ab019fea1d3e540d4b2ac350e891e1a7c5e4219e2964");
const QString why = QStringLiteral("试例经办");

/// Libraries as earlier states of the program wrote them (tests/data/libraries, one statement of SQL a line):
/// three people from a roster, a scan, an answer. They open, are brought up to date with a copy of what was,
/// and go on.
class TestEarlierLibraries final : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    [[nodiscard]] QString lay(const QString &file) const
    {
        const QString library = m_folder.filePath(file + u".chuding"_s);
        const QString files = library + u"/files/a7"_s;
        if (!QDir().mkpath(files) ||
            !QFile::copy(dataFolder + u"diploma.png"_s, files + u'/' + pictureHash.mid(2) + u".png"_s))
            return {};
        const QJsonArray statements = QJsonDocument::fromJson(readFile(dataFolder + file)).array();
        writeFile(library + u"/library.sqlite"_s, {});
        const auto database =
            need(Database::open(library + u"/library.sqlite"_s, Database::Access::ReadWrite));
        for (const QJsonValue &statement : statements) {
            if (!database->exec(statement.toString()).ok())
                return {};
        }
        return statements.isEmpty() ? QString() : library;
    }

private Q_SLOTS:
    void goOn_data()
    {
        QTest::addColumn<int>("version");
        const QStringList files = QDir(dataFolder).entryList({u"library-*.json"_s});
        QCOMPARE(files.size(), migrations().size()); // one of each version, this one too
        for (int version = 1; version <= files.size(); ++version)
            QTest::addRow("version %d", version) << version;
    }

    void goOn()
    {
        QFETCH(int, version);
        const QString path = lay(u"library-%1.json"_s.arg(version));
        QVERIFY(!path.isEmpty());
        {
            const auto database =
                need(Database::open(path + u"/library.sqlite"_s, Database::Access::ReadOnly));
            QCOMPARE(need(schemaVersion(*database)), version);
        }
        auto library = need(Library::open(path, OpenMode::ReadWrite));
        QCOMPARE(problemTexts(*library), QStringList()); // the chain of the log, the files, the database
        QCOMPARE(QDir(path).entryList({u"library.before-version-*.sqlite"_s}).size(),
            version < migrations().size() ? 1 : 0);
        QCOMPARE(library->info().unitName, u"博湖县试例镇人民政府"_s);
        QCOMPARE(library->info().role, OfficeRole::Department);
        QCOMPARE(library->info().policyId, u"xj-bohu-2024"_s);
        QCOMPARE(library->info().demonstrationMoment, Moment(QDate(2024, 10, 20), QTime(12, 0)));
        QCOMPARE(need(library->rounds()).size(), 4);
        QStringList names;
        Dossier first;
        for (const StoredDossier &stored : need(library->dossiers())) {
            names.append(stored.dossier.person.name);
            if (stored.dossier.person.name == u"张试宁")
                first = stored.dossier;
        }
        names.sort();
        QCOMPARE(names, (QStringList{u"张试宁"_s, u"李例"_s, u"王试语"_s}));
        QCOMPARE(first.person.idNumber, u"652829200203129011"_s);
        QCOMPARE(first.education.constFirst().school, u"试例农业大学"_s);
        const auto scans = std::count_if(first.attachments.cbegin(), first.attachments.cend(),
            [](const Attachment &one) { return one.sha256 == pictureHash; });
        QCOMPARE(scans, 1);
        const qsizetype before = need(library->auditLog()).size();
        first.person.phone = u"13900000999"_s;
        const int revision = need(library->dossier(first.id)).revision;
        need(library->save(first, revision, why));
        QCOMPARE(need(library->dossier(first.id)).dossier.person.phone, u"13900000999"_s);
        QVERIFY(need(library->auditLog()).size() > before);
        QCOMPARE(problemTexts(*library), QStringList());
        const QString backup = m_folder.filePath(u"backup-%1.chuding"_s.arg(version));
        QVERIFY(library->backup(backup).ok());
        library.reset();
        library = need(Library::open(backup, OpenMode::ReadOnly));
        QCOMPARE(need(library->dossier(first.id)).dossier.person.phone, u"13900000999"_s);
    }
};

} // namespace

TEST_CASE(QCoreApplication, TestEarlierLibraries)
#include "tst_earlier_libraries.moc"
