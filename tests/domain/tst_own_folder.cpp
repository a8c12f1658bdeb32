// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/own_folder.h"
#include "test_case.h"

#include <QCoreApplication>
#include <QStorageInfo>

using namespace chuding;
using namespace Qt::StringLiterals;

/// Where the program keeps what is its own: in the user's data, or beside itself on a stick.
class TestOwnFolder final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_stick;

    [[nodiscard]] QString programs() const { return m_stick->filePath(u"初定通"_s); }

    void markAsPortable() const
    {
        QFile mark(programs() + u"/portable.txt"_s);
        QVERIFY(mark.open(QIODevice::WriteOnly));
    }

private Q_SLOTS:
    void init()
    {
        m_stick = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir().mkpath(programs()));
        qputenv("XDG_DATA_HOME", QFile::encodeName(m_stick->filePath(u"home"_s)));
    }

    void installedItKeepsToTheUsersData()
    {
        QVERIFY(!isPortable(programs()));
        QCOMPARE(ownFolder(programs()), m_stick->filePath(u"home/chuding"_s));
        QCOMPARE(documentsFolder(programs()), documentsFolder());
        const QString path = m_stick->filePath(u"资料.chuding"_s);
        QCOMPARE(keptPath(path, programs()), path);
        QCOMPARE(pathFromKept(path, programs()), path);
    }

    void onAStickItKeepsEverythingThere()
    {
        markAsPortable();
        QVERIFY(isPortable(programs()));
        QCOMPARE(ownFolder(programs()), programs() + u"/data"_s);
        QCOMPARE(documentsFolder(programs()), m_stick->path());
    }

    void pathsOnTheStickGoWithoutItsLetter()
    {
        markAsPortable();
        const QString root = QStorageInfo(programs()).rootPath();
        const QString path = programs() + u"/../资料.chuding"_s;
        const QString kept = keptPath(path, programs());
        QCOMPARE(kept, u"stick:/"_s + path.mid(root.endsWith(u'/') ? root.size() : root.size() + 1));
        QVERIFY(!kept.startsWith(root));
        QCOMPARE(pathFromKept(kept, programs()), path);
        // What was written down before there was a mark, and what lies elsewhere, stays as it is.
        QCOMPARE(pathFromKept(path, programs()), path);
        QCOMPARE(keptPath(u"D:/库.chuding"_s, programs()), u"D:/库.chuding"_s);
        QCOMPARE(keptPath(QString(), programs()), QString());
    }
};

TEST_CASE(QCoreApplication, TestOwnFolder)
#include "tst_own_folder.moc"
