// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "package_fixture.h"
#include "test_case.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

using namespace chuding;
using namespace chuding::test;
using namespace Qt::StringLiterals;

/// What a killed program left of a package goes when the package is written again.
class TestPackageLeftovers final : public QObject
{
    Q_OBJECT

private:
    static bool write(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write("half") == 4;
    }

private Q_SLOTS:
    void halfWrittenPartGoes()
    {
        const PackageFixture fixture;
        const QString folder = fixture.path(u"stick"_s);
        const auto first = writeSubmission(fixture.content, fixture.signer(), folder);
        QVERIFY(first.ok());
        QVERIFY(QFile::remove(first->path));
        QVERIFY(write(first->path + u".0a1b2c3d.part"_s));
        QVERIFY(write(folder + u"/other.zip.0a1b2c3d.part"_s));
        const auto again = writeSubmission(fixture.content, fixture.signer(), folder);
        QVERIFY(again.ok());
        QCOMPARE(again->path, first->path);
        QCOMPARE(QDir(folder).entryList(QDir::Files | QDir::Hidden).size(), 2);
        QVERIFY(
            QFile::exists(folder + u"/other.zip.0a1b2c3d.part"_s)); // that of another is not ours to remove
    }
};

TEST_CASE(QCoreApplication, TestPackageLeftovers)
#include "tst_package_leftovers.moc"
