// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bag_parts.h"
#include "hostile_packages.h"
#include "raw_zip.h"

namespace chuding::test {

namespace {

RawEntry entryOf(const QByteArray &name, const QByteArray &data)
{
    RawEntry entry;
    entry.name = name;
    entry.data = data;
    return entry;
}

RawEntry deflatedEntry(const QByteArray &name, const QByteArray &content)
{
    RawEntry entry = entryOf(name, deflatedBytes(content));
    entry.method = zip::deflated;
    entry.sizeBytes = content.size();
    entry.crc = crcOf(content);
    return entry;
}

/// A good package with one more entry.
class Zips
{
public:
    explicit Zips(const QByteArray &package)
        : m_package(package)
    {
        const BagParts parts = partsOf(package, 16 * mebibyte);
        for (const BagPart &part : parts)
            m_entries.append(entryOf(part.name, part.content));
        m_bag = bagOf(parts);
    }

    void add(const QByteArray &title, PackageVerdict verdict, const QStringList &words,
        const std::function<QByteArray()> &make)
    {
        list.append({title, verdict, words, make});
    }
    void addEntries(const QByteArray &title, const QStringList &words, const QList<RawEntry> &more)
    {
        add(title, PackageVerdict::Damaged, words,
            [entries = m_entries, more] { return rawZip(entries + more); });
    }
    /// The first file of the payload, changed.
    void addChanged(
        const QByteArray &title, const QString &words, const std::function<void(RawEntry &)> &change)
    {
        QList<RawEntry> entries = m_entries;
        change(entries[2]);
        add(title, PackageVerdict::Damaged, {words}, [entries] { return rawZip(entries); });
    }

    void addNames();
    void addKinds();
    void addTwins();
    void addContradictions();
    void addBombs();
    void addCounts();
    void addForeignFiles();

    HostilePackages list;

private:
    [[nodiscard]] QByteArray in(const QByteArray &name) const { return m_bag + name; }

    QByteArray m_package;
    QByteArray m_bag;
    QList<RawEntry> m_entries;
};

void Zips::addNames()
{
    const QString path = QStringLiteral("the name is absolute, leads upwards or means a device");
    const QString signs = QStringLiteral("the name has characters that are not allowed");
    const QString size = QStringLiteral("the name is empty or too long");
    const auto name = [this](const QByteArray &title, const QByteArray &bytes, const QString &words) {
        addEntries("name: " + title, {words}, {entryOf(bytes, "x")});
    };
    name("upwards", "../evil.txt", path);
    name("upwards from the bag", in("../../evil.txt"), path);
    name("upwards in the middle", in("data/../../evil.txt"), path);
    name("absolute", "/etc/cron.d/evil", path);
    name("share", "//server/share/evil", path);
    name("here", in("./evil.txt"), path);
    name("empty part", in("data//evil.txt"), path);
    name("drive", "C:/evil.txt", signs);
    name("drive without slash", "C:evil.txt", signs);
    name("backslash", in("data\\..\\..\\evil.txt"), signs);
    name("share by backslashes", "\\\\server\\share\\evil", signs);
    name("stream", in("data/submission.json:hidden"), signs);
    name("NUL", in(QByteArray("data/evil.pdf\0.exe", 18)), signs);
    name("line feed", in("data/evil\n.txt"), signs);
    name("escape sequence", in("data/\x1B[2Jevil"), signs);
    name("wildcard", in("data/*"), signs);
    name("pipe", in("data/|calc"), signs);
    name("device", in("data/CON"), path);
    name("device with ending", in("data/nul.txt"), path);
    name("device in a folder", in("aux/evil.txt"), path);
    name("device with number", in("data/LPT9.pdf"), path);
    name("device with blank", in("data/prn .txt"), path);
    name("trailing dot", in("data/submission.json."), path);
    name("trailing dots", in("data.../evil"), path);
    name("trailing blank", in("data/submission.json "), path);
    name("Chinese", in("data/\xE5\xBC\xA0.pdf"), signs);
    name("GBK", in("data/\xD5\xC5.pdf"), signs);
    name("wide letters", in("data/\xEF\xBD\x81.pdf"), signs);
    name("right to left",
        in("data/\xE2\x80\xAE"
           "fdp.exe"),
        signs);
    name("overlong slash",
        in("data/..\xC0\xAF..\xC0\xAF"
           "evil"),
        signs);
    name("empty", "", size);
    name("64 KiB", in(QByteArray(65000, 'a')), size);
    name("too deep", in("1/2/3/4/5/6/7/8/9/evil"), QStringLiteral("the folders are nested too deep"));
}

void Zips::addKinds()
{
    const auto kind = [this](const QByteArray &title, quint32 mode) {
        RawEntry entry = entryOf(in("data/link"), "../../../../etc/passwd");
        entry.attributes = mode << 16;
        addEntries("kind: " + title, {QStringLiteral("it is a link or no file")}, {entry});
    };
    kind("link", 0120777);
    kind("block device", 0060777);
    kind("character device", 0020666);
    kind("pipe", 0010666);
    kind("socket", 0140777);
    addEntries("kind: folder with content", {QStringLiteral("its sizes contradict each other")},
        {entryOf(in("data/folder/"), "content")});
}

void Zips::addTwins()
{
    const QString twice = QStringLiteral("the name is there twice");
    addEntries("twin: same name", {twice}, {entryOf(in("data/submission.json"), "{}")});
    addEntries("twin: other case", {twice}, {entryOf(in("DATA/Submission.JSON"), "{}")});
    addEntries("twin: composed and decomposed", {QStringLiteral("characters that are not allowed")},
        {entryOf(in("data/\xC3\xA9.pdf"), "x"), entryOf(in("data/e\xCC\x81.pdf"), "x")});
    addEntries("twin: file and folder", {QStringLiteral("that of a file and of a folder")},
        {entryOf(in("data/submission.json/evil"), "x")});
    addEntries("twin: folder twice", {twice}, {entryOf(in("more/"), {}), entryOf(in("MORE/"), {})});
}

void Zips::addContradictions()
{
    const QString header = QStringLiteral("its header contradicts the directory of the ZIP");
    const QString gap = QStringLiteral("there is a gap or an overlap");
    addChanged("records: another name in front", header,
        [](RawEntry &entry) { entry.localName = QByteArray(entry.name).replace("data", "evil"); });
    addChanged("records: longer name in front", header,
        [](RawEntry &entry) { entry.localName = entry.name + ".exe"; });
    addChanged("records: a checksum behind that is not there", header,
        [](RawEntry &entry) { entry.flags = zip::flagDescriptor; });
    addChanged("records: a wrong checksum behind", header, [](RawEntry &entry) {
        entry.flags = zip::flagDescriptor;
        entry.emptyLocalFields = true;
        entry.behind = "PK\x07\x08" + QByteArray(12, 'x');
    });
    addChanged("records: hidden before", gap, [](RawEntry &entry) { entry.before = "hidden"; });
    addChanged("records: hidden behind", gap, [](RawEntry &entry) { entry.behind = "hidden"; });
    addChanged("records: overlap", gap, [](RawEntry &entry) { entry.offset = 0; });
    addChanged("records: beyond the file", gap, [](RawEntry &entry) { entry.offset = 0x7FFFFFF0; });
    addChanged(
        "size: beyond the file", QStringLiteral("its sizes contradict each other"), [](RawEntry &entry) {
            entry.packedBytes = mebibyte;
            entry.sizeBytes = mebibyte;
            entry.crc = 0;
        });
    addChanged("size: stored, yet two", QStringLiteral("its sizes contradict each other"),
        [](RawEntry &entry) { entry.sizeBytes = 5; });
    addChanged("size: larger than stated", QStringLiteral("cannot be unpacked"), [](RawEntry &entry) {
        entry = deflatedEntry(entry.name, QByteArray(mebibyte, 'x'));
        entry.sizeBytes = 100;
    });
    addChanged("size: smaller than stated", QStringLiteral("cannot be unpacked"), [](RawEntry &entry) {
        entry = deflatedEntry(entry.name, entry.data);
        entry.sizeBytes += 1;
    });
    addChanged("size: cut deflate", QStringLiteral("cannot be unpacked"), [](RawEntry &entry) {
        entry = deflatedEntry(entry.name, entry.data);
        entry.data.chop(1);
    });
    addChanged("checksum wrong", QStringLiteral("the checksum of the ZIP is wrong"),
        [](RawEntry &entry) { entry.crc = crcOf(entry.data) ^ 1; });
    addChanged(
        "checksum wrong, deflated", QStringLiteral("the checksum of the ZIP is wrong"), [](RawEntry &entry) {
            entry = deflatedEntry(entry.name, entry.data);
            entry.crc ^= 1;
        });
    addChanged("encrypted", QStringLiteral("it is encrypted"),
        [](RawEntry &entry) { entry.flags = zip::flagEncrypted; });
    addChanged("another method", QStringLiteral("packed in a way that packages do not use"),
        [](RawEntry &entry) { entry.method = 14; });
    addChanged("name in an extra field", QStringLiteral("packed in a way that packages do not use"),
        [](RawEntry &entry) { entry.centralExtra = QByteArray("\x75\x70\0\0", 4); });
    addChanged("extra field too long", QStringLiteral("an extra field of the ZIP is broken"),
        [](RawEntry &entry) { entry.localExtra = QByteArray("UT\x09\0", 4); });
    addChanged("put in later", QStringLiteral("put in later by another program"), [](RawEntry &entry) {
        entry.madeBy = zip::madeByUs;
        entry.attributes = zip::ordinaryFile;
    });
}

/// Fifield's bomb: each entry's data are the headers and data of those behind it, quoted by stored blocks of
/// deflate; here two entries that share one kernel.
QByteArray quotedBomb(const QList<RawEntry> &package, const QByteArray &bag)
{
    const RawEntry kernel = deflatedEntry(bag + "data/b", QByteArray(8 * mebibyte, 'a'));
    const QByteArray alone = rawZip({kernel});
    const QByteArray header = alone.left(zip::localBytes + kernel.name.size());
    RawEntry quoting = deflatedEntry(bag + "data/a", header + QByteArray(8 * mebibyte, 'a'));
    QByteArray block(1, '\0');
    zip::put16(block, static_cast<quint16>(header.size()));
    zip::put16(block, static_cast<quint16>(~header.size()));
    quoting.data = block;
    quoting.packedBytes = block.size() + header.size() + kernel.data.size();
    return rawZip(package + QList<RawEntry>{quoting, kernel});
}

void Zips::addBombs()
{
    const QString grows = QStringLiteral("it grows out of proportion when unpacked");
    const auto zeros = [](const QByteArray &name, qsizetype size) {
        return deflatedEntry(name, QByteArray(size, '\0'));
    };
    add("bomb: one entry", PackageVerdict::Damaged, {grows}, [this, zeros] {
        return rawZip(m_entries + QList<RawEntry>{zeros(in("data/bomb"), 128 * mebibyte)});
    });
    const auto many = [this, zeros](int count) {
        QList<RawEntry> entries = m_entries;
        RawEntry bomb = zeros(in("data/bomb"), 16 * mebibyte);
        for (int i = 0; i < count; ++i) {
            bomb.name = in("data/bomb" + QByteArray::number(i));
            entries.append(bomb);
        }
        return rawZip(entries);
    };
    add("bomb: a hundred entries", PackageVerdict::Damaged, {grows}, [many] { return many(100); });
    add("bomb: beyond 4 GiB", PackageVerdict::Damaged, {QStringLiteral("unpacked it would be too large")},
        [many] { return many(300); });
    add("bomb: quoted", PackageVerdict::Damaged, {QStringLiteral("there is a gap or an overlap")},
        [this] { return quotedBomb(m_entries, m_bag); });
    add("bomb: all share one", PackageVerdict::Damaged, {QStringLiteral("there is a gap or an overlap")},
        [this, zeros] {
            QList<RawEntry> entries = m_entries;
            const qsizetype place = rawZip(entries).indexOf("PK\x01\x02");
            RawEntry bomb = zeros(in("data/bomb"), mebibyte);
            for (int i = 0; i < 40; ++i) {
                bomb.name = in("data/bomb" + QByteArray::number(10 + i));
                bomb.offset = place;
                entries.append(bomb);
            }
            return rawZip(entries);
        });
    add("bomb: ZIPs in a ZIP", PackageVerdict::NotAPackage, {QStringLiteral("there is no bag in it")},
        [zeros] {
            QByteArray inner = rawZip({zeros("0", 16 * mebibyte)});
            for (int level = 0; level < 5; ++level) {
                QList<RawEntry> entries;
                for (int i = 0; i < 16; ++i)
                    entries.append(deflatedEntry(QByteArray::number(i) + ".zip", inner));
                inner = rawZip(entries);
            }
            return inner;
        });
}

void Zips::addCounts()
{
    const QString many = QStringLiteral("there are too many files in it");
    add("entries: ten million stated by ZIP64", PackageVerdict::Damaged,
        {QStringLiteral("ZIP64 is not used in packages")}, [this] {
            QByteArray bytes = rawZip(m_entries).chopped(zip::endBytes);
            const qsizetype end = bytes.size();
            bytes += QByteArray::fromHex("504b06062c000000000000002d002d000000000000000000");
            for (int i = 0; i < 2; ++i)
                bytes += QByteArray::fromHex("8096980000000000"); // 10,000,000
            bytes += QByteArray(16, '\0');
            zip::put32(bytes, zip::zip64LocatorSignature);
            zip::put32(bytes, 0);
            zip::put32(bytes, static_cast<quint32>(end));
            bytes += QByteArray::fromHex("0000000001000000");
            zip::put32(bytes, zip::endSignature);
            return bytes + QByteArray(4, '\0') + QByteArray(12, '\xFF') + QByteArray(2, '\0');
        });
    add("entries: as many as the format counts", PackageVerdict::Damaged, {many}, [] {
        QList<RawEntry> entries;
        for (int i = 0; i < 65534; ++i)
            entries.append(entryOf("b/" + QByteArray::number(i, 36), {}));
        return rawZip(entries);
    });
    add("entries: more than are counted", PackageVerdict::Damaged,
        {QStringLiteral("the directory of the ZIP is broken")}, [] {
            QList<RawEntry> entries;
            for (int i = 0; i < 65536 + 10; ++i)
                entries.append(entryOf("b/" + QByteArray::number(i, 36), {}));
            return rawZip(entries);
        });
    add("entries: more stated than there are", PackageVerdict::Damaged,
        {QStringLiteral("the directory of the ZIP is broken")}, [this] {
            QByteArray bytes = rawZip(m_entries);
            bytes[bytes.size() - 12] = bytes[bytes.size() - 14] = '\xF0';
            return bytes;
        });
    const auto longNames = [](int count) {
        QList<RawEntry> entries;
        for (int i = 0; i < count; ++i)
            entries.append(entryOf(QByteArray(65000, 'a') + QByteArray::number(i), {}));
        return rawZip(entries);
    };
    add("entries: long names", PackageVerdict::Damaged, {QStringLiteral("the name is empty or too long")},
        [longNames] { return longNames(380); });
    add("entries: a directory of long names", PackageVerdict::Damaged, {many},
        [longNames] { return longNames(500); });
    add("entries: 60,000 names that are not allowed", PackageVerdict::Damaged,
        {QStringLiteral("the name has characters that are not allowed")}, [] {
            QList<RawEntry> entries;
            for (int i = 0; i < zip::entryLimit; ++i)
                entries.append(entryOf("b\\" + QByteArray::number(i), {}));
            return rawZip(entries);
        });
}

void Zips::addForeignFiles()
{
    const QString something = QStringLiteral("something follows its end");
    const QString none = QStringLiteral("it is no ZIP file");
    add("around: trailing byte", PackageVerdict::Damaged, {something}, [this] { return m_package + '\0'; });
    add("around: a second package", PackageVerdict::Damaged, {QStringLiteral("the end record contradicts")},
        [this] { return m_package + m_package; });
    add("around: a comment", PackageVerdict::Damaged, {something}, [this] {
        QByteArray bytes = m_package;
        bytes[bytes.size() - 2] = 3;
        return bytes + "abc";
    });
    add("around: a program in front", PackageVerdict::Damaged, {QStringLiteral("the end record contradicts")},
        [this] { return "MZ" + m_package; });
    add("around: cut off", PackageVerdict::Damaged, {something}, [this] { return m_package.chopped(1); });
    add("no ZIP: nothing", PackageVerdict::NotAPackage, {none}, [] { return QByteArray(); });
    add("no ZIP: a PDF", PackageVerdict::NotAPackage, {none},
        [] { return QByteArray("%PDF-1.7\n").repeated(9); });
    add("no ZIP: PK", PackageVerdict::NotAPackage, {none}, [] { return QByteArray("PK"); });
    add("another ZIP", PackageVerdict::NotAPackage, {QStringLiteral("there is no bag in it")},
        [] { return rawZip({entryOf("xl/workbook.xml", "<workbook/>")}); });
    add("an empty ZIP", PackageVerdict::NotAPackage, {QStringLiteral("there is nothing in it")},
        [] { return rawZip({}); });
    add("a second bag in it", PackageVerdict::Changed, {QStringLiteral("it lies outside the bag")}, [this] {
        return rawZip(m_entries + QList<RawEntry>{entryOf("other/bagit.txt", "BagIt-Version: 1.0")});
    });
    add("a file beside the bag", PackageVerdict::Changed,
        {QStringLiteral("autorun.inf: the file is covered by no manifest")},
        [this] { return rawZip(m_entries + QList<RawEntry>{entryOf("autorun.inf", "[autorun]")}); });
}

} // namespace

HostilePackages hostileZips(const QByteArray &package)
{
    const auto zips = std::make_shared<Zips>(package); // the fixtures are made when they are needed
    zips->addNames();
    zips->addKinds();
    zips->addTwins();
    zips->addContradictions();
    zips->addBombs();
    zips->addCounts();
    zips->addForeignFiles();
    return madeBy(zips);
}

} // namespace chuding::test
