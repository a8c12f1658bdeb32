// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/storage_place.h"
#include "test_case.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace chuding;

class TestStoragePlace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kinds_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QString>("mountPoint");
        QTest::addColumn<bool>("network");
        QTest::addColumn<bool>("removable");
        const auto row = [](const char *type, const char *mountPoint, bool network, bool removable) {
            QTest::addRow("%s at %s", type, mountPoint)
                << QByteArray(type) << QString::fromLatin1(mountPoint) << network << removable;
        };
        row("ext4", "/", false, false);
        row("NTFS", "C:/", false, false);
        row("cifs", "/mnt/bureau", true, false);
        row("nfs4", "/home", true, false);
        row("vfat", "/mnt/stick", false, true);
        row("FAT32", "E:/", false, true);
        row("exFAT", "E:/", false, true);
        row("ext4", "/media/clerk/STICK", false, true);
        row("ext4", "/run/media/clerk/STICK", false, true);
        row("ext4", "/mediathek", false, false);
    }

    void kinds()
    {
        QFETCH(QByteArray, type);
        QFETCH(QString, mountPoint);
        QTEST(isNetworkFileSystem(type), "network");
        QTEST(isRemovableKind(type, mountPoint), "removable");
    }

    void sharesAreOnTheNetwork()
    {
        QVERIFY(isNetworkPath(QStringLiteral("//server/share/x.chuding")));
        QVERIFY(!isNetworkPath(QStringLiteral("/home/x.chuding")));
    }

    void whatIsThere()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a/b/x.chuding"));
        const StoragePlace fresh = storagePlace(path); // the folders above are made too
        QVERIFY(!fresh.isTaken && fresh.isWritable && fresh.freeBytes > 0);
        QVERIFY(QDir().mkpath(path));
        QVERIFY(!storagePlace(path).isTaken); // an empty folder can be used
        QFile file(path + QStringLiteral("/.hidden"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(storagePlace(path).isTaken);
        QVERIFY(storagePlace(path + QStringLiteral("/.hidden")).isTaken);
        QVERIFY(!storagePlace(QStringLiteral("/proc/chuding/x.chuding")).isTaken);
    }
};

TEST_CASE(QCoreApplication, TestStoragePlace)
#include "tst_storage_place.moc"
