// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_sample.h"
#include "scan_files.h"
#include "test_case.h"

#include <QDir>
#include <QDirIterator>
#include <QGuiApplication>

using namespace chuding;
using namespace Qt::StringLiterals;

/// `chuding-cli upload-set` as a clerk's script would use it.
class TestCliUpload final : public QObject
{
    Q_OBJECT

private:
    CliSample m_sample;
    QByteArray m_small = scanfiles::pdf(1);
    QByteArray m_large;

    [[nodiscard]] QString library() const { return m_sample.library(); }
    [[nodiscard]] QString number(qsizetype row) const
    {
        return m_sample.rows().at(row).dossier.person.idNumber;
    }
    [[nodiscard]] QString name(qsizetype row) const { return m_sample.rows().at(row).dossier.person.name; }
    [[nodiscard]] QString file(const QString &fileName, const QByteArray &bytes) const
    {
        const QString path = m_sample.inFolder(fileName);
        return write(path, bytes) ? path : QString();
    }
    [[nodiscard]] int attach(qsizetype row, const QString &kind, const QString &path) const
    {
        return run({u"library"_s, u"attach"_s, library(), u"--id"_s, number(row), u"--kind"_s, kind, path})
            .code;
    }
    [[nodiscard]] QStringList filesIn(const QString &folder) const
    {
        QStringList found;
        QDirIterator all(m_sample.inFolder(folder), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (all.hasNext())
            found.append(QDir(m_sample.inFolder(folder)).relativeFilePath(all.next()));
        found.sort();
        return found;
    }
    [[nodiscard]] Outcome upload(const QString &folder, const QStringList &more = {}) const
    {
        return run(
            QStringList{u"--lang"_s, u"en"_s, u"upload-set"_s, library(), m_sample.inFolder(folder)} + more);
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString wrong = m_sample.make();
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        // 600 × 600 dots of nothing but grain.
        QImage grain(600, 600, QImage::Format_RGB32);
        quint32 state = 1;
        for (int y = 0; y < grain.height(); ++y) {
            for (int x = 0; x < grain.width(); ++x) {
                state = state * 1664525U + 1013904223U;
                grain.setPixel(x, y, 0xff000000U | (state >> 8U));
            }
        }
        QBuffer buffer(&m_large);
        buffer.open(QIODevice::WriteOnly);
        QVERIFY(grain.save(&buffer, "PNG"));
        QVERIFY(m_large.size() > 1'000'000);
    }

    void nothingToUpload()
    {
        const Outcome none = upload(u"none"_s);
        QCOMPARE(none.code, 3);
        QVERIFY(none.err.contains(u"no files are attached"_s));
        QVERIFY(!QDir(m_sample.inFolder(u"none"_s)).exists());
    }

    void writesTheSet()
    {
        QCOMPARE(attach(0, u"毕业证"_s, file(u"a.pdf"_s, m_small)), 0);
        QCOMPARE(attach(0, u"照片"_s, file(u"b.png"_s, m_large)), 0);
        QCOMPARE(attach(1, u"毕业证"_s, file(u"c.pdf"_s, scanfiles::pdf(2))), 0);
        // The notice does not say how large a file may be: 5,000,000 bytes.
        const Outcome all = upload(u"all"_s);
        QCOMPARE(all.code, 0);
        QVERIFY2(all.err.contains(u"Copied 3, made smaller 0, left out 0"_s), qPrintable(all.err));
        QStringList expected{name(0) + u"/01 毕业证.pdf"_s, name(0) + u"/02 照片.png"_s,
            name(1) + u"/01 毕业证.pdf"_s, u"上传清单.xlsx"_s};
        expected.sort();
        QCOMPARE(filesIn(u"all"_s), expected);
        QCOMPARE(content(m_sample.inFolder(u"all/"_s + expected.filter(name(0)).constFirst())), m_small);

        const Outcome one = upload(u"one"_s, {u"--id"_s, number(0), u"--limit"_s, u"0.4"_s});
        QCOMPARE(one.code, 0);
        QVERIFY2(one.err.contains(u"Copied 1, made smaller 1, left out 0"_s), qPrintable(one.err));
        QVERIFY2(one.out.contains("Its pictures"), one.out.constData());
        QVERIFY(!one.out.contains(number(0).toUtf8()));
        QVERIFY(filesIn(u"one"_s).contains(name(0) + u"/02 照片.jpg"_s));
        QCOMPARE(filesIn(u"one"_s).size(), 3);
        QVERIFY(content(m_sample.inFolder(u"one/"_s + name(0) + u"/02 照片.jpg"_s)).size() <= 400'000);
    }

    void saysWhatIsLeftOut()
    {
        QCOMPARE(attach(2, u"毕业证"_s, file(u"d.pdf"_s, "%PDF-1.7 not much of one")), 0);
        QCOMPARE(attach(2, u"学位证"_s, file(u"e.pdf"_s, m_small)), 0);
        const Outcome some = upload(u"some"_s, {number(2)});
        QCOMPARE(some.code, 1);
        QVERIFY2(some.out.contains("Left out: The file is damaged"), some.out.constData());
        QCOMPARE(filesIn(u"some"_s).size(), 2);
    }

    void whatIsThereStays()
    {
        QCOMPARE(attach(1, u"学位证"_s, file(u"f.pdf"_s, m_small)), 0);
        QVERIFY(QDir().mkpath(m_sample.inFolder(u"old"_s)));
        QVERIFY(!file(u"old/x.txt"_s, "x").isEmpty());
        const Outcome taken = upload(u"old"_s, {number(1)});
        QCOMPARE(taken.code, 3);
        QCOMPARE(filesIn(u"old"_s), QStringList{u"x.txt"_s});
    }

    void wrongUse_data()
    {
        QTest::addColumn<QStringList>("more");
        QTest::addColumn<int>("code");
        QTest::newRow("a limit in words") << QStringList{u"--limit"_s, u"5MB"_s} << 2;
        QTest::newRow("no number") << QStringList{u"--limit"_s, u"nan"_s} << 2;
        QTest::newRow("too small a limit") << QStringList{u"--limit"_s, u"0.09"_s} << 2;
        QTest::newRow("the smallest limit") << QStringList{u"--limit"_s, u"0.1"_s, u"--id"_s, u"6"_s} << 3;
        QTest::newRow("the largest limit") << QStringList{u"--limit"_s, u"1000"_s, u"--id"_s, u"6"_s} << 3;
        QTest::newRow("too large a limit") << QStringList{u"--limit"_s, u"1000.1"_s} << 2;
        QTest::newRow("two limits") << QStringList{u"--limit"_s, u"5"_s, u"--limit"_s, u"6"_s} << 2;
        QTest::newRow("nobody") << QStringList{u"--id"_s, u"652829200203119999"_s} << 3;
    }

    void wrongUse()
    {
        QFETCH(QStringList, more);
        QFETCH(int, code);
        QCOMPARE(upload(u"wrong"_s, more).code, code);
        QVERIFY(!QDir(m_sample.inFolder(u"wrong"_s)).exists());
    }

    void noFolder()
    {
        QCOMPARE(run({u"upload-set"_s, library()}).code, 2);
        QCOMPARE(run({u"upload-set"_s, m_sample.inFolder(u"nowhere"_s), m_sample.inFolder(u"x"_s)}).code, 3);
    }
};

TEST_CASE(QGuiApplication, TestCliUpload)
#include "tst_cli_upload.moc"
