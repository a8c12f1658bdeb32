// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "package_fixture.h"
#include "raw_zip.h"
#include "submission/zip_reader.h"
#include "submission/zip_writer.h"
#include "test_case.h"

#include <QBuffer>
#include <QCoreApplication>

using namespace chuding;
using namespace chuding::test;

using Kind = PackageProblem::Kind;
Q_DECLARE_METATYPE(chuding::PackageProblem::Kind)

class TestZip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesWhatItReads();
    void largeEntryInPieces();
    void sameBytes();
    void fullDevice();
    void otherPackersAreRead();
    void hostile_data();
    void hostile();
    void names_data();
    void names();
    void tooManyEntries();
    void cutOffAnywhere();
    void brokenDeflate_data();
    void brokenDeflate();
    void sinkStops();
};

namespace {

ZipScan scanned(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    const Result<ZipScan> scan = scanZip(buffer);
    return scan ? *scan : ZipScan{{}, {{Kind::NotZip, {}, errorText(scan.error())}}};
}

EntryReading read(const QByteArray &bytes, const ZipEntry &entry, QByteArray &content)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    const Result<EntryReading> reading = readEntry(buffer, entry, [&content](QByteArrayView block) {
        content.append(block);
        return true;
    });
    return reading ? *reading : EntryReading{false, 0, 0};
}

RawEntry plainEntry(const QByteArray &name, const QByteArray &data = "data")
{
    RawEntry entry;
    entry.name = name;
    entry.data = data;
    return entry;
}

QByteArray writtenZip()
{
    QBuffer buffer;
    buffer.open(QIODevice::ReadWrite);
    ZipWriter writer(buffer);
    const bool ok = writer.add(QStringLiteral("bag/a.pdf"), ZipWriter::Method::Stored, "stored").ok() &&
                    writer
                        .add(QStringLiteral("bag/b.txt"), ZipWriter::Method::Deflated,
                            QByteArray("deflated ").repeated(50))
                        .ok() &&
                    writer.add(QStringLiteral("bag/c.txt"), ZipWriter::Method::Deflated, {}).ok() &&
                    writer.finish().ok();
    return ok ? buffer.data() : QByteArray();
}

} // namespace

void TestZip::writesWhatItReads()
{
    const QByteArray bytes = writtenZip();
    const ZipScan scan = scanned(bytes);
    QVERIFY2(
        scan.problems.isEmpty(), scan.problems.isEmpty() ? "" : qPrintable(problemText(scan.problems[0])));
    QCOMPARE(scan.entries.size(), 3);
    const QList<QByteArray> expected = {"stored", QByteArray("deflated ").repeated(50), {}};
    for (qsizetype i = 0; i < expected.size(); ++i) {
        QByteArray content;
        const EntryReading reading = read(bytes, scan.entries[i], content);
        QVERIFY(reading.inflated);
        QCOMPARE(reading.crc, scan.entries[i].crc);
        QCOMPARE(content, expected[i]);
    }
}

void TestZip::largeEntryInPieces()
{
    QByteArray data(3 * 1024 * 1024 + 17, Qt::Uninitialized);
    for (qsizetype i = 0; i < data.size(); ++i)
        data[i] = static_cast<char>((i * i) >> 7);
    for (const ZipWriter::Method method : {ZipWriter::Method::Stored, ZipWriter::Method::Deflated}) {
        QBuffer buffer;
        buffer.open(QIODevice::ReadWrite);
        ZipWriter writer(buffer);
        QVERIFY(writer.begin(QStringLiteral("bag/a"), method).ok());
        for (qsizetype start = 0; start < data.size(); start += 100000)
            QVERIFY(writer
                        .write(QByteArrayView(data).sliced(
                            start, std::min<qsizetype>(100000, data.size() - start)))
                        .ok());
        const Result<EntryDigest> digest = writer.end();
        QVERIFY(digest.ok());
        QCOMPARE(digest->sha256, sha256Hex(data));
        QCOMPARE(digest->sizeBytes, data.size());
        QVERIFY(writer.finish().ok());
        const ZipScan scan = scanned(buffer.data());
        QVERIFY(scan.problems.isEmpty());
        QByteArray content;
        QVERIFY(read(buffer.data(), scan.entries[0], content).inflated);
        QVERIFY(content == data);
    }
}

void TestZip::sameBytes()
{
    const QByteArray first = writtenZip();
    qputenv("TZ", "America/New_York");
    tzset();
    QCOMPARE(writtenZip(), first);
}

void TestZip::fullDevice()
{
    const qsizetype whole = writtenZip().size();
    for (qsizetype limit = 0; limit < whole; ++limit) {
        FullDevice device(limit);
        ZipWriter writer(device);
        bool ok = true;
        for (int i = 0; i < 3 && ok; ++i)
            ok = writer.add(QStringLiteral("bag/%1").arg(i), ZipWriter::Method::Stored, QByteArray(200, 'x'))
                     .ok();
        QVERIFY(!ok || !writer.finish().ok());
    }
}

/// Folders, time stamps in extra fields, data descriptors with and without signature.
void TestZip::otherPackersAreRead()
{
    const QByteArray text = QByteArray("text ").repeated(40);
    const QByteArray stamp("UT\x05\0\x01\0\0\0\0", 9);
    RawEntry folder = plainEntry("bag/", {});
    folder.attributes = 0040755U << 16 | 0x10;
    RawEntry stamped = plainEntry("bag/a.txt");
    stamped.localExtra = stamp;
    RawEntry described = plainEntry("bag/b.txt", deflatedBytes(text));
    described.method = zip::deflated;
    described.flags = zip::flagDescriptor;
    described.sizeBytes = text.size();
    described.crc = crcOf(text);
    described.emptyLocalFields = true;
    QByteArray descriptor;
    zip::put32(descriptor, crcOf(text));
    zip::put32(descriptor, static_cast<quint32>(described.data.size()));
    zip::put32(descriptor, static_cast<quint32>(text.size()));
    described.behind = descriptor;
    RawEntry announced = described;
    announced.name = "bag/c.txt";
    announced.behind = "PK\x07\x08" + descriptor;
    const QByteArray bytes = rawZip({folder, stamped, described, announced});
    const ZipScan scan = scanned(bytes);
    QVERIFY2(
        scan.problems.isEmpty(), scan.problems.isEmpty() ? "" : qPrintable(problemText(scan.problems[0])));
    QCOMPARE(scan.entries.size(), 4);
    for (const qsizetype i : {2, 3}) {
        QByteArray content;
        QVERIFY(read(bytes, scan.entries[i], content).inflated);
        QCOMPARE(content, text);
    }
}

void TestZip::hostile_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Kind>("kind");
    const auto row = [](const char *title, Kind kind, const RawEntry &entry) {
        QTest::newRow(title) << rawZip({plainEntry("bag/first"), entry, plainEntry("bag/last")}) << kind;
    };
    const RawEntry plain = plainEntry("bag/x");
    const auto with = [&plain](auto change) {
        RawEntry entry = plain;
        change(entry);
        return entry;
    };
    QTest::newRow("nothing") << QByteArray() << Kind::NotZip;
    QTest::newRow("a text") << QByteArray("a text that is longer than the record at a ZIP's end")
                            << Kind::NotZip;
    QTest::newRow("no entries") << rawZip({}) << Kind::NotZip;
    QTest::newRow("something behind it") << rawZip({plain}) + "x" << Kind::ZipRecords;
    QTest::newRow("something in front") << "x" + rawZip({plain}) << Kind::ZipRecords;
    QByteArray commented = rawZip({plain});
    commented[commented.size() - 2] = 3;
    QTest::newRow("a comment") << commented + "abc" << Kind::ZipRecords;
    QByteArray counted = rawZip({plain});
    counted[counted.size() - 12] = 2;
    QTest::newRow("another count") << counted << Kind::ZipRecords;
    counted[counted.size() - 14] = 2;
    QTest::newRow("a higher count, twice") << counted << Kind::ZipRecords;
    row("gap", Kind::ZipRecords, with([](RawEntry &entry) { entry.before = "gap"; }));
    row("hidden behind the data", Kind::ZipRecords, with([](RawEntry &entry) { entry.behind = "gap"; }));
    row("overlap", Kind::ZipRecords, with([](RawEntry &entry) { entry.offset = 0; }));
    row("beyond the file", Kind::ZipRecords, with([](RawEntry &entry) { entry.offset = 0x7FFFFFF0; }));
    row("data beyond the file", Kind::ZipRecords, with([](RawEntry &entry) {
        entry.packedBytes = 0x7FFFFFF0;
        entry.sizeBytes = 0x7FFFFFF0;
    }));
    row("another local name", Kind::ZipRecords, with([](RawEntry &entry) { entry.localName = "bag/y"; }));
    row("longer local name", Kind::ZipRecords, with([](RawEntry &entry) { entry.localName = "bag/xy"; }));
    row("sizes differ though stored", Kind::ZipRecords, with([](RawEntry &entry) { entry.sizeBytes = 5; }));
    row("descriptor missing", Kind::ZipRecords,
        with([](RawEntry &entry) { entry.flags = zip::flagDescriptor; }));
    row("broken extra", Kind::ZipRecords, with([](RawEntry &entry) { entry.localExtra = "UT\x09"; }));
    row("extra too long", Kind::ZipRecords,
        with([](RawEntry &entry) { entry.localExtra = QByteArray("UT\x09\0", 4); }));
    row("ZIP64 extra", Kind::Unsupported,
        with([](RawEntry &entry) { entry.centralExtra = QByteArray("\x01\0\0\0", 4); }));
    row("another name in an extra", Kind::Unsupported,
        with([](RawEntry &entry) { entry.centralExtra = QByteArray("\x75\x70\0\0", 4); }));
    row("encrypted", Kind::Unsupported, with([](RawEntry &entry) { entry.flags = zip::flagEncrypted; }));
    row("strange flag", Kind::Unsupported, with([](RawEntry &entry) { entry.flags = 0x2000; }));
    row("strange method", Kind::Unsupported, with([](RawEntry &entry) { entry.method = 14; }));
    row("needs ZIP64", Kind::Unsupported, with([](RawEntry &entry) { entry.versionNeeded = 45; }));
    row("saturated size", Kind::Unsupported, with([](RawEntry &entry) {
        entry.packedBytes = 0xFFFFFFFF;
        entry.sizeBytes = 0xFFFFFFFF;
    }));
    row("link", Kind::Unsupported, with([](RawEntry &entry) { entry.attributes = 0120777U << 16; }));
    row("device", Kind::Unsupported, with([](RawEntry &entry) { entry.attributes = 0060777U << 16; }));
    row("bomb", Kind::Limit, with([](RawEntry &entry) {
        entry.method = zip::deflated;
        entry.sizeBytes = qint64(1) << 30;
    }));
    row("same name", Kind::Duplicate, plainEntry("bag/first"));
    row("same name but for case", Kind::Duplicate, plainEntry("bag/FIRST"));
    row("file and folder", Kind::Duplicate, plainEntry("bag/first/second"));
    row("folder with content", Kind::ZipRecords, plainEntry("bag/folder/"));
    row("one mark among others", Kind::ZipRecords, with([](RawEntry &entry) {
        entry.madeBy = zip::madeByUs;
        entry.attributes = zip::ordinaryFile;
    }));
}

void TestZip::hostile()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Kind, kind);
    const ZipScan scan = scanned(bytes);
    QVERIFY(!scan.problems.isEmpty());
    QStringList kinds;
    for (const PackageProblem &problem : scan.problems)
        kinds.append(codeKey(problem.kind));
    QVERIFY2(kinds.contains(codeKey(kind)), qPrintable(kinds.join(u' ')));
}

void TestZip::names_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<bool>("allowed");
    const auto row = [](const char *title, const QByteArray &name, bool allowed) {
        QTest::newRow(title) << name << allowed;
    };
    row("plain", "bag/data/001-zhang/a.pdf", true);
    row("blank inside", "bag/a b.pdf", true);
    row("empty", "", false);
    row("absolute", "/bag/a", false);
    row("upwards", "bag/../a", false);
    row("upwards at the start", "../a", false);
    row("here", "bag/./a", false);
    row("empty part", "bag//a", false);
    row("backslash", "bag\\a", false);
    row("drive", "C:a", false);
    row("stream", "bag/a:b", false);
    row("control character", "bag/a\x01", false);
    row("line feed", "bag/a\nb", false);
    row("zero byte", QByteArray("bag/a\0b", 7), false);
    row("delete", "bag/a\x7F", false);
    row("UTF-8", "bag/\xE5\xBC\xA0", false);
    row("GBK", "bag/\xD5\xC5", false);
    row("combining form", "bag/e\xCC\x81", false);
    row("wildcard", "bag/*", false);
    row("dot at the end", "bag/a.", false);
    row("blank at the end", "bag/a ", false);
    row("device", "bag/CON", false);
    row("device with ending", "bag/nul.txt", false);
    row("device with number", "bag/Com1.pdf", false);
    row("device with blank", "bag/aux .txt", false);
    row("no device", "bag/com.pdf", true);
    row("as long as may be", "bag/" + QByteArray(196, 'a'), true);
    row("too long", "bag/" + QByteArray(197, 'a'), false);
    row("as deep as may be", "1/2/3/4/5/6/7/8", true);
    row("too deep", "1/2/3/4/5/6/7/8/9", false);
}

void TestZip::names()
{
    QFETCH(QByteArray, name);
    QFETCH(bool, allowed);
    const ZipScan scan = scanned(rawZip({plainEntry(name)}));
    QCOMPARE(scan.problems.isEmpty(), allowed);
    if (!allowed)
        QCOMPARE(scan.problems[0].kind, Kind::Name);
}

void TestZip::tooManyEntries()
{
    QList<RawEntry> entries;
    for (int i = 0; i <= zip::entryLimit; ++i)
        entries.append(plainEntry(QByteArray::number(i), "x"));
    QCOMPARE(scanned(rawZip(entries)).problems.value(0).kind, Kind::Limit);
    entries.removeLast();
    QVERIFY(scanned(rawZip(entries)).problems.isEmpty());
}

void TestZip::cutOffAnywhere()
{
    const QByteArray bytes = writtenZip();
    for (qsizetype size = 0; size < bytes.size(); ++size)
        QVERIFY(!scanned(bytes.left(size)).problems.isEmpty());
}

void TestZip::brokenDeflate_data()
{
    QTest::addColumn<QByteArray>("packed");
    QTest::addColumn<qint64>("stated");
    const QByteArray text = QByteArray("text ").repeated(40);
    const QByteArray packed = deflatedBytes(text);
    QTest::newRow("cut off") << packed.chopped(1) << qint64(text.size());
    QTest::newRow("something behind") << packed + "x" << qint64(text.size());
    QTest::newRow("longer than stated") << packed << qint64(text.size() - 1);
    QTest::newRow("shorter than stated") << packed << qint64(text.size() + 1);
    QTest::newRow("no deflate") << QByteArray("\xFF\xFF\xFF") << qint64(3);
    QTest::newRow("nothing") << QByteArray() << qint64(0);
}

void TestZip::brokenDeflate()
{
    QFETCH(QByteArray, packed);
    QFETCH(qint64, stated);
    RawEntry entry = plainEntry("bag/x", packed);
    entry.method = zip::deflated;
    entry.sizeBytes = stated;
    const QByteArray bytes = rawZip({entry});
    const ZipScan scan = scanned(bytes);
    QVERIFY(scan.problems.isEmpty());
    QByteArray content;
    QVERIFY(!read(bytes, scan.entries[0], content).inflated);
    QVERIFY(content.size() <= stated);
}

void TestZip::sinkStops()
{
    const QByteArray bytes = writtenZip();
    const ZipScan scan = scanned(bytes);
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    const Result<EntryReading> reading =
        readEntry(buffer, scan.entries[1], [](QByteArrayView) { return false; });
    QCOMPARE(reading.error().code, Error::Code::Cancelled);
}

TEST_CASE(QCoreApplication, TestZip)
#include "tst_zip.moc"
