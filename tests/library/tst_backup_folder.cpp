// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/backup_folder.h"
#include "test_case.h"

#include <QCoreApplication>
#include <QDir>
#include <QTemporaryDir>

using namespace chuding;

/// Backups in a folder: which are ours, and which go.
class TestBackupFolder final : public QObject
{
    Q_OBJECT

private:
    static std::unique_ptr<Library> make(const QString &path)
    {
        LibraryInfo info;
        info.id = QUuid::createUuid();
        info.unitName = QStringLiteral("博湖县试例中学");
        info.policyId = QStringLiteral("xj-bohu-2024");
        auto library = Library::create(path, info);
        return library ? std::move(library).value() : nullptr;
    }

private Q_SLOTS:
    void knowsTheNameBefore()
    {
        QCOMPARE(
            nameBeforeBackup(QStringLiteral("试例-20220101-080000.chuding")), QStringLiteral("试例.chuding"));
        QCOMPARE(nameBeforeBackup(QStringLiteral("试例-2024.chuding")), QStringLiteral("试例-2024.chuding"));
        QCOMPARE(nameBeforeBackup(QStringLiteral("手工.chuding")), QStringLiteral("手工.chuding"));
    }

    void keepsTheNewestAndLeavesTheRest()
    {
        const QTemporaryDir folder;
        const auto library = make(folder.filePath(QStringLiteral("试例.chuding")));
        const auto other = make(folder.filePath(QStringLiteral("别的试例.chuding")));
        QVERIFY(library && other);
        const QDir backups(folder.filePath(QStringLiteral("backups")));
        const QStringList ours{QStringLiteral("试例-20200101-080000.chuding"),
            QStringLiteral("试例-20210101-080000.chuding"), QStringLiteral("试例-20220101-080000.chuding")};
        QVERIFY(QDir().mkpath(backups.path()));
        for (const QString &name : ours)
            QVERIFY(library->backup(backups.filePath(name)).ok());
        const QStringList foreign{QStringLiteral("别的试例-20190101-080000.chuding"),
            QStringLiteral("空试例-20190101-080000.chuding"), QStringLiteral("手工.chuding")};
        QVERIFY(other->backup(backups.filePath(foreign[0])).ok());
        QVERIFY(backups.mkdir(foreign[1]));                          // no library at all
        QVERIFY(library->backup(backups.filePath(foreign[2])).ok()); // named by hand

        QCOMPARE(backupsIn(backups.path(), library->info().id),
            (QStringList{backups.filePath(ours[2]), backups.filePath(ours[1]), backups.filePath(ours[0])}));
        const Result<QString> made = backUpInto(*library, backups.path(), 2);
        QVERIFY(made.ok());
        QCOMPARE(
            backupsIn(backups.path(), library->info().id), (QStringList{*made, backups.filePath(ours[2])}));
        for (const QString &name : foreign)
            QVERIFY2(backups.exists(name), qPrintable(name));
    }

    void nothingGoesWhenTheNewOneFails()
    {
        const QTemporaryDir folder;
        const auto library = make(folder.filePath(QStringLiteral("试例.chuding")));
        QVERIFY(library);
        const QString inside = folder.filePath(QStringLiteral("试例.chuding/backups"));
        const Result<QString> made = backUpInto(*library, inside, 1);
        QVERIFY(!made.ok());
        QCOMPARE(made.error().code, Error::Code::Io);
        const Result<QString> cancelled = backUpInto(
            *library, folder.filePath(QStringLiteral("b")), 1, [](qint64, qint64) { return false; });
        QVERIFY(!cancelled.ok());
        QVERIFY(backupsIn(folder.filePath(QStringLiteral("b")), library->info().id).isEmpty());
    }
};

TEST_CASE(QCoreApplication, TestBackupFolder)
#include "tst_backup_folder.moc"
