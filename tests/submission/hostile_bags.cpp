// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bag_parts.h"
#include "domain/dossier_json.h"
#include "hostile_packages.h"
#include "library/sha256.h"
#include "raw_zip.h"
#include "submission/package_layout.h"

#include <QCryptographicHash>

namespace chuding::test {

namespace {

constexpr PackageVerdict changed = PackageVerdict::Changed;

QByteArray nested(int depth)
{
    return QByteArray(depth, '[') + QByteArray(depth, ']');
}

/// Lines with another hash, as `md5sum` and `sha1sum` write them.
QByteArray manifestWith(const BagParts &parts, QCryptographicHash::Algorithm algorithm)
{
    const QByteArray bag = bagOf(parts);
    QByteArray lines;
    for (const BagPart &part : parts) {
        if (part.name.startsWith(bag + "data/"))
            lines += QCryptographicHash::hash(part.content, algorithm).toHex() + "  " +
                     part.name.mid(bag.size()) + '\n';
    }
    return lines;
}

class Bags
{
public:
    using Change = std::function<void(BagParts &)>;

    Bags(const PackageFixture &fixture, const QByteArray &package)
        : m_signer(fixture.signer())
        , m_parts(partsOf(package, 16 * mebibyte))
        , m_document(contentOf(m_parts, "data/submission.json"))
        , m_folder("data/applicants/001-zhang-shi-li/")
    {
    }

    /// Changed, and signed again by the sender: nothing else is wrong.
    void add(const QByteArray &title, const QStringList &words, const Change &change,
        PackageVerdict verdict = changed)
    {
        list.append({title, verdict, words, [this, change] {
                         BagParts parts = m_parts;
                         renewManifests(parts);
                         change(parts);
                         sign(parts, m_signer);
                         return zipOf(parts);
                     }});
    }
    /// One file replaced or added, with manifests that know it.
    void addFile(const QByteArray &title, const QStringList &words, const QByteArray &name,
        const std::function<QByteArray()> &content, PackageVerdict verdict = changed)
    {
        add(
            title, words,
            [name, content](BagParts &parts) {
                put(parts, name, content());
                renewManifests(parts);
            },
            verdict);
    }
    /// A manifest as it should not be, with a tag manifest that fits it.
    void addManifest(const QByteArray &title, const QStringList &words,
        const std::function<QByteArray(const QByteArray &)> &lines, PackageVerdict verdict = changed)
    {
        add(
            title, words,
            [lines](BagParts &parts) {
                put(parts, "manifest-sha256.txt", lines(contentOf(parts, "manifest-sha256.txt")));
                renewManifests(parts, false);
            },
            verdict);
    }

    void addManifests();
    void addOtherHashes();
    void addTagFiles();
    void addLargeDocuments();
    void addWrongDocuments();
    void addWrongDossiers();
    void addKeptPackages();

    HostilePackages list;

private:
    [[nodiscard]] QByteArray documentWith(const QByteArray &before, const QByteArray &after) const
    {
        return QByteArray(m_document).replace(before, after);
    }
    /// The document with one more field.
    [[nodiscard]] QByteArray documentAnd(const QByteArray &field) const
    {
        return QByteArray(m_document).replace(0, 1, "{" + field + ",");
    }

    const Signer &m_signer;
    BagParts m_parts;
    QByteArray m_document;
    QByteArray m_folder; ///< of the first applicant
};

void Bags::addManifests()
{
    const QByteArray hash = sha256Hex("x").toLatin1();
    const auto and_ = [](const QByteArray &line) {
        return [line](const QByteArray &manifest) { return manifest + line; };
    };
    const QString wrong = QStringLiteral("the manifest is wrong (line");
    addManifest("manifest: names too much", {QStringLiteral("data/more.pdf: the file is missing")},
        and_(hash + "  data/more.pdf\n"));
    addManifest("manifest: names too little",
        {QStringLiteral("data/applicants/"), QStringLiteral("no manifest")},
        [](const QByteArray &manifest) { return manifest.mid(manifest.indexOf('\n') + 1); });
    addManifest("manifest: is empty",
        {QStringLiteral("data/submission.json: the file is covered by no manifest")},
        [](const QByteArray &) { return QByteArray(); });
    addManifest("manifest: another hash", {QStringLiteral("the content was changed")},
        [](const QByteArray &manifest) { return QByteArray(64, 'a') + manifest.mid(64); });
    addManifest("manifest: upwards", {wrong}, and_(hash + "  ../../etc/passwd\n"));
    addManifest("manifest: absolute", {wrong}, and_(hash + "  /etc/passwd\n"));
    addManifest("manifest: drive", {wrong}, and_(hash + "  C:\\evil\n"));
    addManifest("manifest: a line twice", {wrong},
        [](const QByteArray &manifest) { return manifest + manifest.left(manifest.indexOf('\n') + 1); });
    addManifest("manifest: no hash", {wrong}, and_("data/more.pdf\n"));
    addManifest("manifest: names tag files",
        {QStringLiteral("manifest-sha256.txt: the manifest is wrong (bagit.txt)")},
        [this](const QByteArray &manifest) {
            return manifest + sha256Hex(contentOf(m_parts, "bagit.txt")).toLatin1() + "  bagit.txt\n";
        });
    addManifest(
        "manifest: line feeds", {QStringLiteral("it has more lines than a package has files")},
        [](const QByteArray &) { return QByteArray(16 * mebibyte, '\n'); }, PackageVerdict::Damaged);
    addManifest(
        "manifest: 17 MB", {QStringLiteral("manifest-sha256.txt: larger than a package may be")},
        [](const QByteArray &) { return QByteArray(17 * mebibyte, 'a'); }, PackageVerdict::Damaged);
    addManifest("manifest: 60,000 wrong lines", {wrong, QStringLiteral("and 59900 more")},
        [](const QByteArray &) { return QByteArray("wrong\n").repeated(60000); });
    addManifest("manifest: 60,000 missing files",
        {QStringLiteral("the file is missing"), QStringLiteral("more")}, [hash](const QByteArray &manifest) {
            QByteArray lines = manifest;
            for (int i = 0; i < 59000; ++i)
                lines += hash + "  data/" + QByteArray::number(i) + '\n';
            return lines;
        });
    add("manifest: the tag manifest names the payload",
        {QStringLiteral("tagmanifest-sha256.txt: the manifest is wrong (data/index.html)")},
        [](BagParts &parts) {
            const QByteArray index = sha256Hex(contentOf(parts, "data/index.html")).toLatin1();
            put(parts, "tagmanifest-sha256.txt", renewManifests(parts) + index + "  data/index.html\n");
        });
    add("manifest: the tag manifest names itself not, but the signature",
        {QStringLiteral("signatures/tagmanifest-sha256.txt.p7s")}, [](BagParts &parts) {
            const QByteArray line = QByteArray(64, 'a') + "  signatures/tagmanifest-sha256.txt.p7s\n";
            put(parts, "tagmanifest-sha256.txt", renewManifests(parts) + line);
        });
}

void Bags::addOtherHashes()
{
    const auto only = [this](const QByteArray &title, const QByteArray &name,
                          QCryptographicHash::Algorithm algorithm) {
        add("hash: " + title + " alone",
            {QStringLiteral("manifest-sha256.txt: the file is missing"),
                QStringLiteral("only manifests with SHA-256 count")},
            [name, algorithm](BagParts &parts) {
                put(parts, "manifest-" + name + ".txt", manifestWith(parts, algorithm));
                remove(parts, "manifest-sha256.txt");
                renewManifests(parts, false);
            });
    };
    only("SHA-1", "sha1", QCryptographicHash::Sha1);
    only("MD5", "md5", QCryptographicHash::Md5);
    only("SHA-512", "sha512", QCryptographicHash::Sha512);
    addFile("hash: MD5 as well",
        {QStringLiteral("manifest-md5.txt: the manifest is wrong (only manifests with SHA-256 count)")},
        "manifest-md5.txt", [this] { return manifestWith(m_parts, QCryptographicHash::Md5); });
    const auto inside = [this](const char *title, QCryptographicHash::Algorithm algorithm) {
        addManifest(QByteArray("hash: ") + title + " by the name of SHA-256",
            {QStringLiteral("line 1 has %1 where SHA-256 is needed").arg(QLatin1StringView(title))},
            [this, algorithm](const QByteArray &) { return manifestWith(m_parts, algorithm); });
    };
    inside("SHA-1", QCryptographicHash::Sha1);
    inside("MD5", QCryptographicHash::Md5);
    add("hash: tag manifest with SHA-1 alone",
        {QStringLiteral("tagmanifest-sha1.txt"),
            QStringLiteral("tagmanifest-sha256.txt: the file is missing")},
        [](BagParts &parts) {
            put(parts, "tagmanifest-sha1.txt", manifestWith(parts, QCryptographicHash::Sha1));
            remove(parts, "tagmanifest-sha256.txt");
        });
}

void Bags::addTagFiles()
{
    addFile("tag: fetch.txt",
        {QStringLiteral("fetch.txt"), QStringLiteral("files that lie elsewhere are not fetched")},
        "fetch.txt", [] { return QByteArray("http://example.invalid/x 10 data/x.pdf\n"); });
    add("tag: fetch.txt instead of a file",
        {QStringLiteral("files that lie elsewhere are not fetched"),
            QStringLiteral("data/index.html: the file is missing")},
        [](BagParts &parts) {
            put(parts, "fetch.txt", "http://example.invalid/index.html - data/index.html\n");
            remove(parts, "data/index.html");
            renewManifests(parts, false);
        });
    addFile("tag: BagIt 0.97", {QStringLiteral("it does not declare BagIt 1.0 in UTF-8")}, "bagit.txt",
        [] { return QByteArray("BagIt-Version: 0.97\nTag-File-Character-Encoding: UTF-8\n"); });
    addFile("tag: UTF-16", {QStringLiteral("it does not declare BagIt 1.0 in UTF-8")}, "bagit.txt",
        [] { return QByteArray("BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-16\n"); });
    addFile(
        "tag: bagit.txt of 5 KB", {QStringLiteral("bagit.txt: larger than a package may be")}, "bagit.txt",
        [] { return QByteArray(5000, ' '); }, PackageVerdict::Damaged);
    add("tag: another Payload-Oxum", {QStringLiteral("its Payload-Oxum is not that of the files")},
        [](BagParts &parts) {
            put(parts, "bag-info.txt", "Payload-Oxum: 1.1\n");
            renewManifests(parts, false);
        });
    add("tag: no bag-info.txt", {QStringLiteral("bag-info.txt: the file is missing")}, [](BagParts &parts) {
        remove(parts, "bag-info.txt");
        renewManifests(parts, false);
    });
    add("tag: a file in no manifest", {QStringLiteral("more.txt: the file is covered by no manifest")},
        [](BagParts &parts) { put(parts, "more.txt", "more"); });
    add("tag: a paper in no manifest", {QStringLiteral("data/more.pdf: the file is covered by no manifest")},
        [](BagParts &parts) { put(parts, "data/more.pdf", "more"); });
    add("tag: a second signature in no manifest",
        {QStringLiteral("signatures/more.p7s: the file is covered by no manifest")},
        [](BagParts &parts) { put(parts, "signatures/more.p7s", "more"); });
}

void Bags::addLargeDocuments()
{
    const QByteArray name = "data/submission.json";
    const QString larger = QStringLiteral("data/submission.json: larger than a package may be");
    const QString values = QStringLiteral("it holds more values than such a document has");
    add(
        "JSON: 100 MB, deflated", {QStringLiteral("it grows out of proportion when unpacked")},
        [](BagParts &) {}, PackageVerdict::Damaged);
    list.last().make = [this] {
        QList<RawEntry> entries;
        for (const BagPart &part : std::as_const(m_parts)) {
            RawEntry entry;
            entry.name = part.name;
            entry.data = part.content;
            if (part.name.endsWith("submission.json")) {
                const QByteArray content = QByteArray(100'000'000, ' ') + part.content;
                entry.data = deflatedBytes(content);
                entry.method = zip::deflated;
                entry.sizeBytes = content.size();
                entry.crc = crcOf(content);
            }
            entries.append(entry);
        }
        return rawZip(entries);
    };
    addFile(
        "JSON: 100 MB", {larger}, name, [this] { return QByteArray(100'000'000, ' ') + m_document; },
        PackageVerdict::Damaged);
    addFile("JSON: blanks up to the limit", {QStringLiteral("/evil: is not a known field")}, name,
        [this] { return QByteArray(23 * mebibyte, ' ') + documentAnd("\"evil\":1"); });
    addFile("JSON: depth 100,000",
        {QStringLiteral("data/submission.json: the document cannot be read"), QStringLiteral("not JSON")},
        name, [this] { return documentAnd("\"deep\":" + nested(100'000)); });
    addFile("JSON: depth 1,000,000", {values}, name,
        [this] { return documentAnd("\"deep\":" + nested(1'000'000)); });
    addFile("JSON: millions of lists", {values}, name,
        [this] { return documentAnd("\"lists\":[" + QByteArray("[],").repeated(7'000'000) + "1]"); });
    addFile("JSON: millions of applicants", {values}, name, [] {
        return QByteArray(
            "{\"formatVersion\":1,\"applicants\":[" + QByteArray("{},").repeated(7'000'000) + "1]}");
    });
    addFile("JSON: as many empty applicants as may be", {QStringLiteral("/applicants/0/number: is missing")},
        name, [] {
            return QByteArray(
                "{\"formatVersion\":1,\"applicants\":[" + QByteArray("{},").repeated(140'000) + "1]}");
        });
    addFile("JSON: as many numbers as may be", {QStringLiteral("is not a known field")}, name,
        [this] { return documentAnd("\"numbers\":[" + QByteArray("1e9,").repeated(1'400'000) + "1]"); });
    addFile("JSON: as many unknown fields as may be", {QStringLiteral("is not a known field")}, name, [] {
        QByteArray json = "{\"formatVersion\":1";
        for (int i = 0; i < 1'000'000; ++i)
            json += ",\"" + QByteArray::number(i, 36) + "\":1";
        return json + '}';
    });
    addFile("JSON: one text of 23 MB", {QStringLiteral("is not a known field")}, name,
        [this] { return documentAnd("\"text\":\"" + QByteArray(23 * mebibyte, 'a') + '"'); });
    addFile("JSON: a name of 23 MB in Chinese",
        {QStringLiteral("submission.json and the files contradict each other")}, name,
        [this] { return documentWith("古丽试·买买提例", QByteArray("试").repeated(7'500'000)); });
    addFile(
        "JSON: a dossier of 2 MB", {QStringLiteral("dossier.json: larger than a package may be")},
        m_folder + "dossier.json", [] { return QByteArray(2 * mebibyte, ' '); }, PackageVerdict::Damaged);
    addFile("JSON: a dossier of lists", {QStringLiteral("dossier.json: the document cannot be read"), values},
        m_folder + "dossier.json",
        [] { return QByteArray("{\"events\":[" + QByteArray("{},").repeated(300'000) + "1]}"); });
}

void Bags::addWrongDocuments()
{
    const QByteArray name = "data/submission.json";
    const QString unread = QStringLiteral("data/submission.json: the document cannot be read");
    const QString other = QStringLiteral("submission.json and the files contradict each other");
    const auto with = [&](const QByteArray &title, const QStringList &words, const QByteArray &before,
                          const QByteArray &after) {
        addFile(title, words, name, [this, before, after] { return documentWith(before, after); });
    };
    addFile("document: empty", {unread}, name, [] { return QByteArray(); });
    addFile("document: a list", {unread, QStringLiteral("an object was expected")}, name,
        [] { return QByteArray("[]"); });
    addFile("document: a program", {unread}, name, [] { return QByteArray("MZ\x90\0\x03", 5); });
    addFile("document: UTF-16", {unread}, name, [this] {
        const QString text = QString::fromUtf8(m_document);
        return QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    });
    addFile("document: unknown field", {unread, QStringLiteral("/evil: is not a known field")}, name,
        [this] { return documentAnd("\"evil\":1"); });
    with("document: another kind", {unread, QStringLiteral("/kind: not one of the known codes")},
        "\"submission\"", "\"evil\"");
    with("document: newer",
        {QStringLiteral("data/submission.json: cannot be read by this program"),
            QStringLiteral("newer version")},
        "\"formatVersion\": 1", "\"formatVersion\": 99");
    list.last().verdict = PackageVerdict::Damaged;
    with("document: another count", {other, QStringLiteral("its counts are not those of its applicants")},
        "\"applicants\": 2", "\"applicants\": 3");
    with("document: another person", {other, QStringLiteral("it is about another person")}, "张试例",
        "李试例");
    with("document: another ID number", {other, QStringLiteral("it is about another person")},
        "652829199901010016", "652829199901010024");
    with("document: a folder upwards",
        {other, QStringLiteral("submission.json names it, but it is not there")},
        "data/applicants/001-zhang-shi-li", "../../../../etc");
    with("document: one folder for both", {other, QStringLiteral("submission.json does not name it")},
        "data/applicants/002-gu-li-shi-mai-mai-ti-li", "data/applicants/001-zhang-shi-li");
    with("document: a number beyond all", {unread, QStringLiteral("/sequence")}, "\"sequence\": 1",
        "\"sequence\": 99999999999999999999");
    addFile("document: 20,000 applicants in one folder with 20,000 papers", {other}, name, [this] {
        const qsizetype start = m_document.indexOf('[', m_document.indexOf("\"applicants\": ["));
        const qsizetype end = m_document.indexOf('}', m_document.indexOf("\"verdict\"")) + 1;
        const QByteArray one = m_document.mid(start + 1, end - start - 1);
        return m_document.left(start + 1) + (one + ',').repeated(20'000) + m_document.mid(start + 1);
    });
    const auto crowded = list.last().make;
    list.last().make = [this, crowded] {
        BagParts parts = partsOf(crowded(), 64 * mebibyte);
        for (int i = 0; i < 20'000; ++i)
            put(parts, m_folder + "attachments/" + QByteArray::number(i) + ".pdf", "x");
        renewManifests(parts);
        sign(parts, m_signer);
        return zipOf(parts);
    };
}

void Bags::addWrongDossiers()
{
    const QByteArray name = m_folder + "dossier.json";
    const QString unread = QStringLiteral("dossier.json: the document cannot be read");
    const QString other = QStringLiteral("submission.json and the files contradict each other");
    addFile("dossier: no JSON", {unread, QStringLiteral("not JSON")}, name, [] { return QByteArray("{"); });
    addFile("dossier: depth 5,000", {unread, QStringLiteral("not JSON")}, name, [] { return nested(5000); });
    addFile("dossier: depth 100,000", {unread}, name, [] { return nested(100'000); });
    addFile("dossier: another person's",
        {other, QStringLiteral("states another SHA-256"), QStringLiteral("about another person")}, name,
        [this] { return contentOf(m_parts, "data/applicants/002-gu-li-shi-mai-mai-ti-li/dossier.json"); });
    addFile("dossier: changed, manifests renewed",
        {other, QStringLiteral("submission.json states another SHA-256")}, name,
        [this, name] { return contentOf(m_parts, name) + ' '; });
    addFile("dossier: one that is not named", {other, QStringLiteral("submission.json does not name it")},
        "data/applicants/003-evil/dossier.json", [this, name] { return contentOf(m_parts, name); });
    addFile("dossier: one paper more", {other, QStringLiteral("another number of attachments")},
        m_folder + "attachments/09-more.pdf", [] { return QByteArray("%PDF-1.7"); });
    addFile("round: no JSON", {QStringLiteral("data/publicity/001.json: the document cannot be read")},
        "data/publicity/001.json", [] { return QByteArray("x"); });
    addFile(
        "round: 5 MB", {QStringLiteral("data/publicity/001.json: larger than a package may be")},
        "data/publicity/001.json", [] { return QByteArray(5 * mebibyte, ' '); }, PackageVerdict::Damaged);
}

RawEntry deflatedPart(const QByteArray &name, const QByteArray &content)
{
    RawEntry entry;
    entry.name = name;
    entry.data = deflatedBytes(content);
    entry.method = zip::deflated;
    entry.sizeBytes = content.size();
    entry.crc = crcOf(content);
    return entry;
}

QByteArray deflatedZip(const QByteArray &name, const QByteArray &content)
{
    return rawZip({deflatedPart(name, content)});
}

void Bags::addKeptPackages()
{
    const QString wrong = QStringLiteral("data/packages/001.zip: ");
    const auto one = [this](const QByteArray &title, const QStringList &words,
                         const std::function<QByteArray()> &make) {
        addFile("kept: " + title, words, "data/packages/001.zip", make);
    };
    const auto many = [this](const QByteArray &title, const QStringList &words, int count,
                          const std::function<QByteArray()> &make) {
        add("kept: " + title, words, [count, make](BagParts &parts) {
            const QByteArray kept = make();
            const QByteArray bag = bagOf(parts);
            for (int i = 0; i < count; ++i)
                parts.append({bag + "data/packages/" + QByteArray::number(1000 + i) + ".zip", kept});
            renewManifests(parts);
        });
    };
    const QString together = QStringLiteral("the packages in the package are too large together");
    one("not named", {wrong, QStringLiteral("submission.json does not name it")},
        [this] { return zipOf(m_parts); });
    one("no ZIP", {wrong, QStringLiteral("it is no ZIP file")}, [] { return QByteArray("%PDF-1.7"); });
    one("cut off", {wrong, QStringLiteral("something follows its end")},
        [this] { return zipOf(m_parts).chopped(1); });
    one("a bomb", {wrong, QStringLiteral("it grows out of proportion")},
        [] { return deflatedZip("b/bagit.txt", QByteArray(100 * mebibyte, '\0')); });
    one("one in another", {QStringLiteral("a package in a package must not hold further ones")}, [this] {
        BagParts parts = m_parts;
        put(parts, "data/packages/001.zip", zipOf(m_parts));
        renewManifests(parts);
        sign(parts, m_signer);
        return zipOf(parts);
    });
    many("a thousand bombs", {together}, 1000,
        [] { return deflatedZip("b/bagit.txt", QByteArray(15 * mebibyte, '\0')); });
    many("three thousand", {QStringLiteral("not as it was sent"), QStringLiteral("more")}, 3000,
        [] { return deflatedZip("b/bagit.txt", "x"); });
    many("a thousand large documents", {together}, 1000, [] {
        return deflatedZip("b/data/submission.json", "{\"formatVersion\":1}" + QByteArray(400'000, ' '));
    });
    many("a thousand wrong manifests", {QStringLiteral("data/packages/1000.zip")}, 1000, [] {
        return rawZip({deflatedPart("b/bagit.txt", "x"),
            deflatedPart("b/manifest-sha256.txt", QByteArray("wrong\n").repeated(5000))});
    });
}

} // namespace

HostilePackages hostileBags(const PackageFixture &fixture, const QByteArray &package)
{
    const auto bags = std::make_shared<Bags>(fixture, package);
    bags->addManifests();
    bags->addOtherHashes();
    bags->addTagFiles();
    bags->addLargeDocuments();
    bags->addWrongDocuments();
    bags->addWrongDossiers();
    bags->addKeptPackages();
    return madeBy(bags);
}

} // namespace chuding::test
