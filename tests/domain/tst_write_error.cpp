// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/write_error.h"
#include "test_case.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

using namespace chuding;

/// Why something could not be written, in words of the user.
class TestWriteError final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fullDiskIsNamed()
    {
        QFile full(QStringLiteral("/dev/full"));
        QVERIFY(full.open(QIODevice::WriteOnly | QIODevice::Unbuffered)); // always full, on Linux
        QCOMPARE(full.write("x"), -1);
        const Error error = writeError(full);
        QCOMPARE(error.code, Error::Code::DiskFull);
        QVERIFY(errorText(error).contains(QStringLiteral("disk is full")));
        QVERIFY(errorText(error).contains(QStringLiteral("/dev")));
    }

    void otherReasonsStay()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("没有/更没有/a.txt"));
        QVERIFY(!isDiskFull(path)); // the nearest folder that is there is asked
        const Error error = writeError(path, QStringLiteral("no such folder"));
        QCOMPARE(error.code, Error::Code::Io);
        QVERIFY(error.detail.contains(QStringLiteral("no such folder")));
        QFile file(path);
        QVERIFY(!file.open(QIODevice::WriteOnly));
        QCOMPARE(writeError(file).code, Error::Code::Io);
    }
};

TEST_CASE(QCoreApplication, TestWriteError)
#include "tst_write_error.moc"
