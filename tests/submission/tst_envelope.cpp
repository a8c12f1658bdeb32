// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Encryption for the way, also against the openssl tool in both directions.
#include "file_limit.h"
#include "submission/envelope.h"
#include "submission/envelope_format.h"
#include "test_case.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <openssl/cms.h>
#include <openssl/evp.h>
#include <openssl/pem.h>

#include <optional>

using namespace chuding;

namespace {

constexpr char phrase[] = "Shi-Li-2024";

QByteArray sample(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    quint32 state = 20241020;
    for (char &byte : bytes) {
        state = state * 1664525 + 1013904223;
        byte = static_cast<char>(state >> 24);
    }
    return bytes;
}

} // namespace

class TestEnvelope : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void sizes_data();
    void sizes();
    void eachReceiverOpensIt();
    void passphraseOpensIt();
    void isDer();
    void twoAreNeverTheSame();
    void opensslOpensOurs_data();
    void opensslOpensOurs();
    void opensOpenssls_data();
    void opensOpenssls();
    void opensTheLibrarysByPhrase();
    void refusesOtherKinds_data();
    void refusesOtherKinds();
    void wrongKey();
    void wrongPassphrase();
    void weakPassphrase();
    void everyChangedByte_data();
    void everyChangedByte();
    void everyCut();
    void somethingBehindIt();
    void tooManyReceivers();
    void absurdIterations_data();
    void absurdIterations();
    void unusableCertificates();
    void saysWhoOpensIt();
    void cancelled();
    void neverOverwrites();
    void fullDisk();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString write(const QString &name, const QByteArray &bytes) const;
    QByteArray bytesOf(const QString &name) const;
    /// Files in the folder for results, which each test leaves empty.
    QStringList results() const
    {
        return QDir(path(QStringLiteral("out"))).entryList(QDir::Files | QDir::Hidden);
    }
    QString result() const { return path(QStringLiteral("out/result")); }
    Passphrase passphrase() const { return Passphrase(QString::fromLatin1(phrase)); }
    const Signer &key(const char *name) const { return *m_keys.at(QString::fromLatin1(name)); }
    void addKey(const QString &name);
    void addRsaKey();
    QByteArray sealed(const QByteArray &content, const QList<CertificateInfo> &receivers) const;
    QByteArray sealedByPhrase(const QByteArray &content) const;
    static QByteArray librarysByPhrase(const QByteArray &content);
    template <typename Key>
    Result<void> open(const QByteArray &envelope, const Key &by) const;
    void openssl(const QStringList &arguments) const;

    QTemporaryDir m_folder;
    std::map<QString, std::optional<Signer>> m_keys;
};

QString TestEnvelope::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write");
    return file.fileName();
}

QByteArray TestEnvelope::bytesOf(const QString &name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestEnvelope::openssl(const QStringList &arguments) const
{
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral("openssl"), arguments);
    QVERIFY2(process.waitForFinished(), qPrintable(process.errorString()));
    QVERIFY2(process.exitCode() == 0, process.readAll().constData());
}

/// NAME.p12, NAME.pem (certificate) and NAME.key (for the tool).
void TestEnvelope::addKey(const QString &name)
{
    const QString file = path(name + QStringLiteral(".p12"));
    QVERIFY(createKey(file, {QStringLiteral("试例中学"), name, 5}, passphrase()).ok());
    Result<Signer> signer = Signer::load(file, passphrase());
    QVERIFY(signer.ok());
    write(name + QStringLiteral(".pem"), signer->certificate().pem());
    m_keys[name] = *std::move(signer);
    openssl({QStringLiteral("pkcs12"), QStringLiteral("-in"), file, QStringLiteral("-nodes"),
        QStringLiteral("-nocerts"), QStringLiteral("-passin"),
        QStringLiteral("pass:") + QString::fromLatin1(phrase), QStringLiteral("-out"),
        name + QStringLiteral(".key")});
}

void TestEnvelope::addRsaKey()
{
    openssl(QStringLiteral("req -x509 -newkey rsa:2048 -nodes -keyout rsa.key -out rsa.pem -days 30 -subj "
                           "/O=Shi/CN=Li")
                .split(u' '));
    openssl(QStringLiteral("pkcs12 -export -inkey rsa.key -in rsa.pem -out rsa.p12 -passout pass:Shi-Li-2024")
                .split(u' '));
    Result<Signer> signer = Signer::load(path(QStringLiteral("rsa.p12")), passphrase());
    QVERIFY(signer.ok());
    m_keys[QStringLiteral("rsa")] = *std::move(signer);
}

void TestEnvelope::initTestCase()
{
    QVERIFY(QDir(m_folder.path()).mkdir(QStringLiteral("out")));
    addKey(QStringLiteral("one"));
    addKey(QStringLiteral("two"));
    addKey(QStringLiteral("other"));
    addRsaKey();
}

void TestEnvelope::cleanup()
{
    QFile::remove(result());
    QCOMPARE(results(), QStringList());
}

QByteArray TestEnvelope::sealed(const QByteArray &content, const QList<CertificateInfo> &receivers) const
{
    QBuffer source;
    source.setData(content);
    source.open(QIODevice::ReadOnly);
    const QString file = path(QStringLiteral("sealed.p7m"));
    QFile::remove(file);
    const Result<void> done = envelope::encrypt(source, file, receivers);
    return done ? bytesOf(QStringLiteral("sealed.p7m")) : errorText(done.error()).toUtf8();
}

QByteArray TestEnvelope::sealedByPhrase(const QByteArray &content) const
{
    QBuffer source;
    source.setData(content);
    source.open(QIODevice::ReadOnly);
    const QString file = path(QStringLiteral("sealed.p7m"));
    QFile::remove(file);
    const Result<void> done = envelope::encrypt(source, file, passphrase());
    return done ? bytesOf(QStringLiteral("sealed.p7m")) : errorText(done.error()).toUtf8();
}

template <typename Key>
Result<void> TestEnvelope::open(const QByteArray &envelope, const Key &by) const
{
    QBuffer source;
    source.setData(envelope);
    source.open(QIODevice::ReadOnly);
    QFile::remove(result());
    return envelope::decrypt(source, result(), by);
}

void TestEnvelope::sizes_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {0, 1, 15, 16, 17, 127, 128, 65535, 65536, 262143, 262144, 262145, 1048583})
        QTest::addRow("%d", size) << size;
}

void TestEnvelope::sizes()
{
    QFETCH(int, size);
    const QByteArray content = sample(size);
    const QByteArray envelope = sealed(content, {key("one").certificate()});
    const Result<void> opened = open(envelope, key("one"));
    QVERIFY2(opened.ok(), opened ? "" : qPrintable(errorText(opened.error())));
    QCOMPARE(bytesOf(QStringLiteral("out/result")), content);
    constexpr QFileDevice::Permissions others =
        QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    QCOMPARE(QFile::permissions(result()) & others, QFileDevice::Permissions());
}

void TestEnvelope::eachReceiverOpensIt()
{
    const QByteArray content = sample(1000);
    const QByteArray envelope =
        sealed(content, {key("one").certificate(), key("two").certificate(), key("rsa").certificate()});
    for (const char *name : {"one", "two", "rsa"}) {
        const Result<void> opened = open(envelope, key(name));
        QVERIFY2(opened.ok(), opened ? "" : qPrintable(errorText(opened.error())));
        QCOMPARE(bytesOf(QStringLiteral("out/result")), content);
    }
}

void TestEnvelope::passphraseOpensIt()
{
    const QByteArray content = sample(1000);
    const QByteArray envelope = sealedByPhrase(content);
    const Result<void> opened = open(envelope, passphrase());
    QVERIFY2(opened.ok(), opened ? "" : qPrintable(errorText(opened.error())));
    QCOMPARE(bytesOf(QStringLiteral("out/result")), content);
    // 600,000 iterations, HMAC with SHA-256
    QVERIFY(envelope.contains(QByteArray::fromHex("02030927c0")));
    QVERIFY(envelope.contains(QByteArray::fromHex("06082a864886f70d0209")));
}

void TestEnvelope::isDer()
{
    for (const QByteArray &envelope :
        {sealed(sample(300), {key("one").certificate(), key("two").certificate()}),
            sealed(sample(70000), {key("rsa").certificate()}), sealedByPhrase(sample(10))}) {
        const auto *data = reinterpret_cast<const unsigned char *>(envelope.constData());
        CMS_ContentInfo *cms = d2i_CMS_ContentInfo(nullptr, &data, static_cast<long>(envelope.size()));
        QVERIFY(cms != nullptr);
        unsigned char *again = nullptr;
        const int size = i2d_CMS_ContentInfo(cms, &again);
        QCOMPARE(QByteArray(reinterpret_cast<const char *>(again), size), envelope);
        OPENSSL_free(again);
        CMS_ContentInfo_free(cms);
    }
}

void TestEnvelope::twoAreNeverTheSame()
{
    const QByteArray content(100, '\0');
    const QByteArray first = sealedByPhrase(content);
    const QByteArray second = sealedByPhrase(content);
    QCOMPARE(first.size(), second.size());
    QVERIFY(first.last(116) != second.last(116));
}

void TestEnvelope::opensslOpensOurs_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("EC") << QStringLiteral("one");
    QTest::newRow("EC, second receiver") << QStringLiteral("two");
    QTest::newRow("RSA") << QStringLiteral("rsa");
    QTest::newRow("passphrase") << QString();
}

void TestEnvelope::opensslOpensOurs()
{
    QFETCH(QString, name);
    const QByteArray content = sample(100000);
    const QByteArray envelope =
        name.isEmpty()
            ? sealedByPhrase(content)
            : sealed(content, {key("one").certificate(), key("two").certificate(), key("rsa").certificate()});
    write(QStringLiteral("ours.p7m"), envelope);
    QStringList arguments = QStringLiteral("cms -decrypt -inform DER -in ours.p7m -out theirs").split(u' ');
    if (name.isEmpty())
        arguments += {QStringLiteral("-pwri_password"), QString::fromLatin1(phrase)};
    else
        arguments += {QStringLiteral("-recip"), name + QStringLiteral(".pem"), QStringLiteral("-inkey"),
            name + QStringLiteral(".key")};
    openssl(arguments);
    QCOMPARE(bytesOf(QStringLiteral("theirs")), content);
}

void TestEnvelope::opensOpenssls_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QString>("name");
    QTest::newRow("EC") << QStringLiteral("one.pem") << QStringLiteral("one");
    QTest::newRow("EC, in pieces") << QStringLiteral("-stream one.pem") << QStringLiteral("one");
    QTest::newRow("EC by key identifier") << QStringLiteral("-keyid one.pem") << QStringLiteral("one");
    QTest::newRow("two receivers") << QStringLiteral("other.pem one.pem") << QStringLiteral("one");
    QTest::newRow("RSA") << QStringLiteral("rsa.pem") << QStringLiteral("rsa");
    QTest::newRow("RSA, in pieces") << QStringLiteral("-stream rsa.pem") << QStringLiteral("rsa");
}

void TestEnvelope::opensOpenssls()
{
    QFETCH(QString, arguments);
    QFETCH(QString, name);
    const QByteArray content = sample(300000);
    write(QStringLiteral("plain"), content);
    openssl(QStringLiteral("cms -encrypt -binary -aes-256-gcm -in plain -outform DER -out theirs.p7m %1")
                .arg(arguments)
                .split(u' '));
    const QByteArray envelope = bytesOf(QStringLiteral("theirs.p7m"));
    const Result<void> opened = open(envelope, key(name.toLatin1().constData()));
    QVERIFY2(opened.ok(), opened ? "" : qPrintable(errorText(opened.error())));
    QCOMPARE(bytesOf(QStringLiteral("out/result")), content);
}

/// Version 3.0 of the tool makes none with GCM, its library does: 2,048 iterations, HMAC-SHA1.
QByteArray TestEnvelope::librarysByPhrase(const QByteArray &content)
{
    CMS_ContentInfo *cms = CMS_AuthEnvelopedData_create(EVP_aes_256_gcm());
    auto *pass = reinterpret_cast<unsigned char *>(OPENSSL_strdup(phrase)); // goes with the message;
    CMS_add0_recipient_password(cms, 2048, -1, -1, pass, -1, EVP_aes_256_cbc());
    CMS_set_detached(cms, 0);
    BIO *in = BIO_new_mem_buf(content.constData(), static_cast<int>(content.size()));
    CMS_final(cms, in, nullptr, CMS_BINARY);
    unsigned char *bytes = nullptr;
    const int size = i2d_CMS_ContentInfo(cms, &bytes);
    const QByteArray envelope(reinterpret_cast<const char *>(bytes), size);
    OPENSSL_free(bytes);
    BIO_free(in);
    CMS_ContentInfo_free(cms);
    return envelope;
}

void TestEnvelope::opensTheLibrarysByPhrase()
{
    const QByteArray content = sample(70000);
    const Result<void> opened = open(librarysByPhrase(content), passphrase());
    QVERIFY2(opened.ok(), opened ? "" : qPrintable(errorText(opened.error())));
    QCOMPARE(bytesOf(QStringLiteral("out/result")), content);
}

void TestEnvelope::refusesOtherKinds_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QString>("words");
    QTest::newRow("AES-CBC") << QStringLiteral("-encrypt -aes-256-cbc one.pem")
                             << QStringLiteral("EnvelopedData");
    QTest::newRow("AES-128-GCM") << QStringLiteral("-encrypt -aes-128-gcm one.pem")
                                 << QStringLiteral("aes-128-gcm");
    QTest::newRow("signed") << QStringLiteral("-sign -signer one.pem -inkey one.key")
                            << QStringLiteral("no encrypted package");
    QTest::newRow("only data") << QStringLiteral("-data_create") << QStringLiteral("no encrypted package");
}

void TestEnvelope::refusesOtherKinds()
{
    QFETCH(QString, arguments);
    QFETCH(QString, words);
    write(QStringLiteral("plain"), sample(5000));
    // the receiver's certificate stands last
    openssl(
        QStringLiteral("cms -binary -in plain -outform DER -out theirs.p7m %1").arg(arguments).split(u' '));
    const Result<void> opened = open(bytesOf(QStringLiteral("theirs.p7m")), key("one"));
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, Error::Code::Format);
    QVERIFY2(opened.error().detail.contains(words), qPrintable(opened.error().detail));
    for (const QByteArray &other : {QByteArray("PK\3\4 something else"), QByteArray("text"), QByteArray()})
        QVERIFY(open(other, key("one")).error().detail.contains(QStringLiteral("no encrypted package")));
}

void TestEnvelope::wrongKey()
{
    const QByteArray envelope = sealed(sample(100), {key("one").certificate(), key("rsa").certificate()});
    const Result<void> opened = open(envelope, key("other"));
    QCOMPARE(opened.error().code, Error::Code::Refused);
    QVERIFY2(opened.error().detail.contains(QStringLiteral("CN=one")), qPrintable(opened.error().detail));
    QCOMPARE(open(envelope, passphrase()).error().code, Error::Code::Refused);
    QCOMPARE(open(sealedByPhrase(sample(100)), key("one")).error().code, Error::Code::Refused);
}

void TestEnvelope::wrongPassphrase()
{
    const Result<void> opened = open(sealedByPhrase(sample(100)), Passphrase(QStringLiteral("another one")));
    QCOMPARE(opened.error().code, Error::Code::Passphrase);
    const Result<void> empty = open(sealedByPhrase(sample(100)), Passphrase(QString()));
    QCOMPARE(empty.error().code, Error::Code::Passphrase);
}

void TestEnvelope::weakPassphrase()
{
    QBuffer source;
    source.open(QIODevice::ReadOnly);
    QCOMPARE(envelope::encrypt(source, result(), Passphrase(QStringLiteral("1234567"))).error().code,
        Error::Code::Passphrase);
}

void TestEnvelope::everyChangedByte_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QString>("name");
    QTest::newRow("our own") << QString() << QStringLiteral("one");
    QTest::newRow("openssl's, in pieces")
        << QStringLiteral("-stream -aes-256-gcm one.pem") << QStringLiteral("one");
    QTest::newRow("openssl's, RSA") << QStringLiteral("-aes-256-gcm rsa.pem") << QStringLiteral("rsa");
    QTest::newRow("the library's, passphrase") << QString() << QString();
}

/// Content and tag: each changed bit is found. The head is covered by no tag; a change there either closes
/// the envelope for good or changes nothing of what comes out.
void TestEnvelope::everyChangedByte()
{
    QFETCH(QString, arguments);
    QFETCH(QString, name);
    const QByteArray content = sample(200);
    write(QStringLiteral("plain"), content);
    if (!arguments.isEmpty())
        openssl((QStringLiteral("cms -encrypt -binary -in plain -outform DER -out theirs.p7m ") + arguments)
                    .split(u' '));
    const QByteArray ours =
        name.isEmpty() ? librarysByPhrase(content) : sealed(content, {key("one").certificate()});
    const QByteArray envelope = arguments.isEmpty() ? ours : bytesOf(QStringLiteral("theirs.p7m"));
    QBuffer buffer;
    buffer.setData(envelope);
    buffer.open(QIODevice::ReadOnly);
    const Result<envelope::Parts> parts = envelope::readParts(buffer, {});
    QVERIFY(parts.ok());
    QCOMPARE(parts->content.bytes, content.size());
    int inHead = 0;
    for (qsizetype i = 0; i < envelope.size(); ++i) {
        QByteArray changed = envelope;
        changed[i] = static_cast<char>(changed[i] ^ (1 << (i % 8)));
        const Result<void> opened =
            name.isEmpty() ? open(changed, passphrase()) : open(changed, key(name.toLatin1().constData()));
        if (opened) {
            QVERIFY2(i < parts->content.begin, qPrintable(QString::number(i)));
            QCOMPARE(bytesOf(QStringLiteral("out/result")), content);
            ++inHead;
            continue;
        }
        QVERIFY(!opened.error().detail.isEmpty());
        QCOMPARE(results(), QStringList());
        if (i >= parts->content.begin)
            QCOMPARE(opened.error().code, Error::Code::Format);
    }
    // Parts that nobody reads, such as the absent parameters of an algorithm, are few.
    QVERIFY2(inHead < 16, qPrintable(QString::number(inHead)));
}

void TestEnvelope::everyCut()
{
    const QByteArray envelope = sealed(sample(200), {key("one").certificate()});
    for (qsizetype size = 1; size < envelope.size(); ++size) {
        const Result<void> opened = open(envelope.first(size), key("one"));
        QVERIFY2(!opened, qPrintable(QString::number(size)));
        QCOMPARE(opened.error().code, Error::Code::Format);
        QVERIFY2(
            opened.error().detail.contains(QStringLiteral("cut off")), qPrintable(opened.error().detail));
        QCOMPARE(results(), QStringList());
    }
    write(QStringLiteral("plain"), sample(9000));
    openssl(QStringLiteral(
        "cms -encrypt -binary -stream -aes-256-gcm -in plain -outform DER -out theirs.p7m one.pem")
                .split(u' '));
    const QByteArray pieces = bytesOf(QStringLiteral("theirs.p7m"));
    for (qsizetype size = 1; size < pieces.size(); size += 37)
        QVERIFY2(!open(pieces.first(size), key("one")), qPrintable(QString::number(size)));
}

void TestEnvelope::somethingBehindIt()
{
    const QByteArray envelope = sealed(sample(200), {key("one").certificate()});
    QCOMPARE(open(envelope + '\0', key("one")).error().code, Error::Code::Format);
}

void TestEnvelope::tooManyReceivers()
{
    QBuffer source;
    source.open(QIODevice::ReadOnly);
    const QList<CertificateInfo> many(101, key("one").certificate());
    QCOMPARE(envelope::encrypt(source, result(), many).error().code, Error::Code::Refused);

    // As somebody else would write it.
    const QByteArray derBytes = key("one").certificate().der;
    const auto *data = reinterpret_cast<const unsigned char *>(derBytes.constData());
    X509 *certificate = d2i_X509(nullptr, &data, static_cast<long>(derBytes.size()));
    CMS_ContentInfo *cms = CMS_AuthEnvelopedData_create(EVP_aes_256_gcm());
    for (int i = 0; i < 101; ++i)
        QVERIFY(CMS_add1_recipient_cert(cms, certificate, 0) != nullptr);
    CMS_set_detached(cms, 0);
    BIO *content = BIO_new_mem_buf("text", 4);
    QCOMPARE(CMS_final(cms, content, nullptr, CMS_BINARY), 1);
    unsigned char *bytes = nullptr;
    const int size = i2d_CMS_ContentInfo(cms, &bytes);
    const QByteArray envelope(reinterpret_cast<const char *>(bytes), size);
    OPENSSL_free(bytes);
    BIO_free(content);
    CMS_ContentInfo_free(cms);
    X509_free(certificate);
    QCOMPARE(open(envelope, key("one")).error().code, Error::Code::Limit);
}

void TestEnvelope::absurdIterations_data()
{
    QTest::addColumn<QByteArray>("iterations");
    QTest::addColumn<int>("entries");
    QTest::addColumn<Error::Code>("code");
    QTest::newRow("two thousand million") << QByteArray::fromHex("7fffffff") << 1 << Error::Code::Limit;
    QTest::newRow("beyond 64 bits") << QByteArray(9, '\x7f') << 1 << Error::Code::Format;
    QTest::newRow("negative") << QByteArray::fromHex("ff") << 1 << Error::Code::Format;
    QTest::newRow("just too many") << QByteArray::fromHex("00989681") << 1 << Error::Code::Limit;
    QTest::newRow("many entries together") << QByteArray::fromHex("200000") << 6 << Error::Code::Limit;
}

void TestEnvelope::absurdIterations()
{
    QFETCH(QByteArray, iterations);
    QFETCH(int, entries);
    QFETCH(Error::Code, code);
    using envelope::der;
    const QByteArray parameters = der(0x30, der(0x04, QByteArray(16, 's')) + der(0x02, iterations));
    const QByteArray derivation = der(0xA0, QByteArray::fromHex("06092a864886f70d01050c") + parameters);
    QByteArray entry = QByteArray::fromHex("020100") + derivation +
                       QByteArray::fromHex("302c060b2a864886f70d0109100309301d060960864801650304012a0410") +
                       QByteArray(16, 'i') + der(0x04, QByteArray(48, 'k'));
    const QByteArray recipients = der(0x31, der(0xA3, entry).repeated(entries));
    const QByteArray message = envelope::head(recipients, envelope::gcmAlgorithm(QByteArray(12, 'n')), 4) +
                               "text" + envelope::tail(QByteArray(16, 't'));
    const Result<void> opened = open(message, passphrase());
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, code);
    QBuffer buffer;
    buffer.setData(message);
    buffer.open(QIODevice::ReadOnly);
    QCOMPARE(envelope::read(buffer).error().code, code);
}

void TestEnvelope::unusableCertificates()
{
    openssl(QStringLiteral(
        "req -x509 -newkey rsa:1024 -nodes -keyout short.key -out short.pem -days 30 -subj /CN=a")
                .split(u' '));
    openssl(QStringLiteral(
        "req -x509 -newkey rsa:2048 -nodes -keyout sign.key -out sign.pem -days 30 -subj /CN=b "
        "-addext keyUsage=digitalSignature")
                .split(u' '));
    openssl(QStringLiteral("req -x509 -newkey ed25519 -nodes -keyout ed.key -out ed.pem -days 30 -subj /CN=c")
                .split(u' '));
    for (const char *name : {"short.pem", "sign.pem", "ed.pem"}) {
        const Result<QList<CertificateInfo>> certificates =
            certificatesFromPem(bytesOf(QString::fromLatin1(name)));
        QVERIFY(certificates.ok());
        QBuffer source;
        source.open(QIODevice::ReadOnly);
        const Result<void> done = envelope::encrypt(source, result(), *certificates);
        QVERIFY2(!done, name);
        QCOMPARE(done.error().code, Error::Code::Refused);
    }
}

void TestEnvelope::saysWhoOpensIt()
{
    QByteArray bytes = sealed(sample(100), {key("one").certificate(), key("two").certificate()});
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QVERIFY(envelope::looksLikeOne(buffer));
    const Result<envelope::Info> info = envelope::read(buffer);
    QVERIFY(info.ok());
    QVERIFY(!info->byPassphrase);
    QCOMPARE(info->receivers.size(), 2);
    const QString how = envelope::howToOpen(*info);
    QVERIFY2(
        how.contains(QStringLiteral("试例中学")) && how.contains(QStringLiteral("CN=two")), qPrintable(how));
    QByteArray second = sealedByPhrase(sample(5));
    QBuffer other(&second);
    other.open(QIODevice::ReadOnly);
    QVERIFY(envelope::looksLikeOne(other));
    QVERIFY(envelope::read(other)->byPassphrase);
    QByteArray zip("PK\3\4");
    QBuffer third(&zip);
    third.open(QIODevice::ReadOnly);
    QVERIFY(!envelope::looksLikeOne(third));
}

void TestEnvelope::cancelled()
{
    const QByteArray content = sample(2000000);
    const QByteArray envelope = sealed(content, {key("one").certificate()});
    for (const qint64 at : {0, 300000, 1900000}) {
        const Progress stop = [at](qint64 done, qint64) { return done < at; };
        QBuffer plain;
        plain.setData(content);
        plain.open(QIODevice::ReadOnly);
        QCOMPARE(envelope::encrypt(plain, result(), {key("one").certificate()}, stop).error().code,
            Error::Code::Cancelled);
        QCOMPARE(results(), QStringList());
        QBuffer closed;
        closed.setData(envelope);
        closed.open(QIODevice::ReadOnly);
        QCOMPARE(envelope::decrypt(closed, result(), key("one"), stop).error().code, Error::Code::Cancelled);
        QCOMPARE(results(), QStringList());
    }
}

void TestEnvelope::neverOverwrites()
{
    const QByteArray envelope = sealed(sample(100), {key("one").certificate()});
    write(QStringLiteral("out/result"), "mine");
    QBuffer source;
    source.setData(envelope);
    source.open(QIODevice::ReadOnly);
    QCOMPARE(envelope::decrypt(source, result(), key("one")).error().code, Error::Code::Exists);
    QCOMPARE(envelope::encrypt(source, result(), passphrase()).error().code, Error::Code::Exists);
    QCOMPARE(bytesOf(QStringLiteral("out/result")), QByteArray("mine"));
}

void TestEnvelope::fullDisk()
{
#ifdef Q_OS_UNIX
    const QByteArray content = sample(100000);
    const QByteArray envelope = sealed(content, {key("one").certificate()});
    for (const rlim_t room : {rlim_t(0), rlim_t(100), rlim_t(60000), rlim_t(99999)}) {
        QBuffer plain;
        plain.setData(content);
        plain.open(QIODevice::ReadOnly);
        QBuffer closed;
        closed.setData(envelope);
        closed.open(QIODevice::ReadOnly);
        std::optional<FileLimit> limit(room);
        QVERIFY(limit->isSet());
        const Result<void> written = envelope::encrypt(plain, result(), {key("one").certificate()});
        const Result<void> opened = envelope::decrypt(closed, result(), key("one"));
        limit.reset();
        QCOMPARE(written.error().code, Error::Code::Io);
        QCOMPARE(opened.error().code, Error::Code::Io);
        QCOMPARE(results(), QStringList());
    }
#endif
}

TEST_CASE(QCoreApplication, TestEnvelope)
#include "tst_envelope.moc"
