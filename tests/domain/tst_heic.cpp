// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/heic.h"
#include "test_case.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QtEndian>

using namespace chuding;

namespace {

/// The first box of a file, and something behind it.
QByteArray heifHead(const QByteArray &brand, const QByteArray &further = {})
{
    QByteArray box = "ftyp" + brand + QByteArray("\0\0\0\0", 4) + further;
    QByteArray length(4, '\0');
    qToBigEndian(static_cast<quint32>(box.size() + 4), length.data());
    return length + box + QByteArray("\0\0\0\x20meta", 8);
}

} // namespace

/// Photos of phones by their first bytes.
class TestHeic final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void content_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<bool>("is");
        QTest::newRow("iPhone") << heifHead("heic", "mif1MiHBheic") << true;
        QTest::newRow("ten bits") << heifHead("heix", "mif1heix") << true;
        QTest::newRow("series") << heifHead("hevc", "msf1hevc") << true;
        QTest::newRow("any picture") << heifHead("mif1", "heic") << true;
        QTest::newRow("nothing further") << heifHead("heic") << true;
        QTest::newRow("among the others") << heifHead("MiHB", "miafheic") << true;
        QTest::newRow("AVIF") << heifHead("avif", "mif1miaf") << false;
        QTest::newRow("AVIF that names another first") << heifHead("mif1", "avifmiaf") << false;
        QTest::newRow("film") << heifHead("isom", "iso2mp41") << false;
        QTest::newRow("brand behind the box") << heifHead("isom") + "heic" << false;
        QTest::newRow("in the place of the version") << QByteArray("\0\0\0\x10"
                                                                   "ftypisomheic",
                                                            16)
                                                     << false;
        QTest::newRow("cut before the brand") << heifHead("heic").left(11) << false;
        QTest::newRow("cut behind it") << heifHead("heic").left(12) << true;
        QTest::newRow("other box") << heifHead("heic").replace("ftyp", "free") << false;
        QTest::newRow("nothing") << QByteArray() << false;
        QTest::newRow("JPEG") << QByteArray("\xff\xd8\xff\xe0\0\x10JFIF\0\1\1\0", 14) << false;
    }
    void content()
    {
        QFETCH(const QByteArray, head);
        QFETCH(const bool, is);
        QCOMPARE(isHeic(head), is);
    }

    void suffixes()
    {
        for (const char *suffix : {"heic", "heif", "hif"})
            QVERIFY(isHeicSuffix(QString::fromLatin1(suffix)));
        for (const char *suffix : {"", "avif", "jpg", "heics"})
            QVERIFY(!isHeicSuffix(QString::fromLatin1(suffix)));
    }
};

TEST_CASE(QCoreApplication, TestHeic)
#include "tst_heic.moc"
