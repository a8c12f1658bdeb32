// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/whole_file.h"
#include "file_limit.h"
#include "test_case.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <sys/stat.h>

using namespace chuding;

namespace {

/// Takes so many bytes at a time, and so many in all.
class SlowDevice final : public QIODevice
{
public:
    SlowDevice(qint64 piece, qint64 room)
        : m_piece(piece)
        , m_room(room)
    {
        open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    }
    QByteArray taken;

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *data, qint64 size) override
    {
        const qint64 fit = qMin(qMin(size, m_piece), m_room - taken.size());
        if (fit <= 0) {
            setErrorString(QStringLiteral("no room"));
            return -1;
        }
        taken.append(data, fit);
        return fit;
    }

private:
    qint64 m_piece;
    qint64 m_room;
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("not there");
}

} // namespace

class TestWholeFile final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesInPieces()
    {
        SlowDevice device(7, 100);
        QVERIFY(writeAll(device, QByteArray(100, 'x')).ok());
        QCOMPARE(device.taken, QByteArray(100, 'x'));
        QVERIFY(writeAll(device, {}).ok());
        SlowDevice small(7, 99);
        const Result<void> failed = writeAll(small, QByteArray(100, 'x'));
        QVERIFY(!failed);
        QCOMPARE(failed.error().detail, QStringLiteral("no room"));
    }

    /// Wherever the disk ends, what was there stays, nothing lies beside it, and the reason has a name.
    void keepsWhatWasThere_data()
    {
        QTest::addColumn<int>("room");
        for (const int room : {0, 1, 4'095, 4'096, 20'000, 99'999})
            QTest::newRow(qPrintable(QString::number(room))) << room;
    }
    void keepsWhatWasThere()
    {
        QFETCH(const int, room);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("文书.pdf"));
        QVERIFY(writeWholeFile(path, "before").ok());
        QString reason;
        {
            const FileLimit limit(static_cast<rlim_t>(room));
            QVERIFY(limit.isSet());
            const Result<void> failed = writeWholeFile(path, QByteArray(100'000, 'x'));
            QVERIFY(!failed);
            QCOMPARE(failed.error().code, Error::Code::Io);
            reason = failed.error().detail;
        }
        QVERIFY2(reason.startsWith(path + QStringLiteral(": ")), qPrintable(reason));
        QVERIFY2(!reason.contains(QStringLiteral("Unknown error")), qPrintable(reason));
        QCOMPARE(contentOf(path), QByteArray("before"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
        QVERIFY(writeWholeFile(path, QByteArray(100'000, 'x')).ok());
        QCOMPARE(contentOf(path).size(), 100'000);
    }

    void takesWhatAFunctionWrites()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.txt"));
        const Error wrong{Error::Code::Format, QStringLiteral("in the middle")};
        QVERIFY(writeWholeFile(path, [](QIODevice &device) { return writeAll(device, "whole"); }).ok());
        QCOMPARE(contentOf(path), QByteArray("whole"));
        const Result<void> failed = writeWholeFile(path, [&wrong](QIODevice &device) -> Result<void> {
            const Result<void> half = writeAll(device, "ha");
            return half.ok() ? Result<void>(wrong) : half;
        });
        QCOMPARE(failed.error(), wrong);
        QCOMPARE(contentOf(path), QByteArray("whole"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }

    void isForItsOwnerAlone()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("key"));
        QVERIFY(writeWholeFile(path, "secret", FileReaders::OwnerAlone).ok());
        QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther),
            QFile::Permissions());
    }

    void refusesWhatIsNoFile()
    {
        const QTemporaryDir folder;
        const QString pipe = folder.filePath(QStringLiteral("pipe"));
        QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        const Result<void> failed = writeWholeFile(pipe, "x");
        QVERIFY(!failed);
        QVERIFY(failed.error().detail.contains(QStringLiteral("not a file")));
        QVERIFY(!writeWholeFile(folder.filePath(QStringLiteral("none/a.txt")), "x").ok());
        QVERIFY(!writeWholeFile(folder.path(), "x").ok());
    }
};

TEST_CASE(QCoreApplication, TestWholeFile)
#include "tst_whole_file.moc"
