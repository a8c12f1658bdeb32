// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "file_limit.h"
#include "submission/signature_check.h"
#include "submission/signer.h"
#include "test_case.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <optional>

#include <openssl/pkcs12.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>

using namespace chuding;

class TestSigner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void keySaysWhoseItIs();
    void keyIsForTheOwnerAlone();
    void keyIsNeverOverwritten();
    void fullDiskIsNoticed();
    void nameBeyondSixteenBits();
    void trustedCertificateMayBeDer();
    void weakPassphrases_data();
    void weakPassphrases();
    void wrongNames_data();
    void wrongNames();
    void wrongPassphrase();
    void noKeyFile();
    void signatureFits();
    void everyFlipIsFound();
    void trust();
    void rsaKeyFromElsewhere();
    void rsaKeyThatIsTooShort();
    void certificatesOfAFolder();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    Passphrase passphrase() const { return Passphrase(QStringLiteral("密码 12345 例")); }
    QString writeRsaKey(int bits);

    QTemporaryDir m_folder;
    CertificateInfo m_info;
};

void TestSigner::initTestCase()
{
    const Result<CertificateInfo> made = createKey(path(QStringLiteral("key.p12")),
        {QStringLiteral("试例中学"), QStringLiteral("经办例"), 5}, passphrase());
    QVERIFY(made.ok());
    m_info = *made;
}

void TestSigner::keySaysWhoseItIs()
{
    QCOMPARE(m_info.commonName, QStringLiteral("经办例"));
    QCOMPARE(m_info.organization, QStringLiteral("试例中学"));
    QCOMPARE(m_info.keyType, QStringLiteral("EC P-256"));
    QVERIFY(m_info.selfSigned);
    QVERIFY(m_info.validFrom <= QDateTime::currentDateTimeUtc());
    QCOMPARE(m_info.validFrom.daysTo(m_info.validTo), 5 * 365);
    QCOMPARE(m_info.fingerprint().size(), 64 + 15);
    const Result<Signer> signer = Signer::load(path(QStringLiteral("key.p12")), passphrase());
    QVERIFY(signer.ok());
    QCOMPARE(signer->certificate(), m_info);
    const Result<QList<CertificateInfo>> again = certificatesFromPem(m_info.pem());
    QVERIFY(again.ok());
    QCOMPARE(*again, QList<CertificateInfo>{m_info});
}

void TestSigner::keyIsForTheOwnerAlone()
{
    constexpr QFileDevice::Permissions others =
        QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    QCOMPARE(QFile::permissions(path(QStringLiteral("key.p12"))) & others, QFileDevice::Permissions());
}

void TestSigner::keyIsNeverOverwritten()
{
    const Result<CertificateInfo> made = createKey(
        path(QStringLiteral("key.p12")), {QStringLiteral("试"), QStringLiteral("例"), 5}, passphrase());
    QCOMPARE(made.error().code, Error::Code::Exists);
}

void TestSigner::fullDiskIsNoticed()
{
#ifdef Q_OS_UNIX
    // What a full disk does to a small file: the buffer is taken, its writing fails.
    std::optional<FileLimit> limit(100);
    QVERIFY(limit->isSet());
    const QString file = path(QStringLiteral("full.p12"));
    const Result<CertificateInfo> made =
        createKey(file, {QStringLiteral("试"), QStringLiteral("例"), 5}, passphrase());
    limit.reset();
    QVERIFY(!made);
    QCOMPARE(made.error().code, Error::Code::Io);
    QVERIFY(!QFile::exists(file));
#endif
}

void TestSigner::nameBeyondSixteenBits()
{
    const QString file = path(QStringLiteral("rare.p12"));
    const Result<CertificateInfo> made =
        createKey(file, {QStringLiteral("试"), QStringLiteral("𠮷例"), 5}, passphrase());
    QVERIFY2(made.ok(), made ? "" : qPrintable(made.error().detail));
    QCOMPARE(made->commonName, QStringLiteral("𠮷例"));
    const Result<Signer> signer = Signer::load(file, passphrase());
    QVERIFY(signer.ok());
    QCOMPARE(signer->certificate(), *made);
}

void TestSigner::trustedCertificateMayBeDer()
{
    QTemporaryDir folder;
    const auto write = [&folder](const QString &name, const QByteArray &bytes) {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    };
    QVERIFY(write(QStringLiteral("a.cer"), m_info.der));
    QVERIFY(write(QStringLiteral("b.pem"), m_info.pem()));
    const Result<QList<CertificateInfo>> read = readCertificates(folder.path());
    QVERIFY(read.ok());
    QCOMPARE(*read, (QList<CertificateInfo>{m_info, m_info}));
    QVERIFY(write(QStringLiteral("c.cer"), "no certificate"));
    const Result<QList<CertificateInfo>> broken = readCertificates(folder.path());
    QVERIFY(!broken);
    QVERIFY(broken.error().detail.contains(QStringLiteral("c.cer")));
}

void TestSigner::weakPassphrases_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << QString();
    QTest::newRow("seven characters") << QStringLiteral("1234567");
    QTest::newRow("seven Chinese characters") << QStringLiteral("一二三四五六七");
    QTest::newRow("all the same") << QStringLiteral("aaaaaaaaaaaa");
}

void TestSigner::weakPassphrases()
{
    QFETCH(QString, text);
    const QString file = path(QStringLiteral("weak.p12"));
    const Result<CertificateInfo> made =
        createKey(file, {QStringLiteral("试"), QStringLiteral("例"), 5}, Passphrase(text));
    QCOMPARE(made.error().code, Error::Code::Passphrase);
    QVERIFY(!QFile::exists(file));
}

void TestSigner::wrongNames_data()
{
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QString>("clerk");
    QTest::newRow("no unit") << QString() << QStringLiteral("例");
    QTest::newRow("no clerk") << QStringLiteral("试") << QStringLiteral("  ");
    QTest::newRow("too long") << QString(65, u'试') << QStringLiteral("例");
}

void TestSigner::wrongNames()
{
    QFETCH(QString, unit);
    QFETCH(QString, clerk);
    const Result<CertificateInfo> made =
        createKey(path(QStringLiteral("names.p12")), {unit, clerk, 5}, passphrase());
    QCOMPARE(made.error().code, Error::Code::Format);
}

void TestSigner::wrongPassphrase()
{
    const Result<Signer> signer =
        Signer::load(path(QStringLiteral("key.p12")), Passphrase(QStringLiteral("another one")));
    QVERIFY(!signer.ok());
    QCOMPARE(signer.error().code, Error::Code::Passphrase);
    const Result<Signer> empty = Signer::load(path(QStringLiteral("key.p12")), Passphrase(QString()));
    QCOMPARE(empty.error().code, Error::Code::Passphrase);
}

void TestSigner::noKeyFile()
{
    QCOMPARE(
        Signer::load(path(QStringLiteral("none.p12")), passphrase()).error().code, Error::Code::NotFound);
    QFile file(path(QStringLiteral("text.p12")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("no key");
    file.close();
    QCOMPARE(Signer::load(file.fileName(), passphrase()).error().code, Error::Code::Format);
}

void TestSigner::signatureFits()
{
    const Result<Signer> signer = Signer::load(path(QStringLiteral("key.p12")), passphrase());
    const QByteArray content = "what is signed\n";
    const Result<QByteArray> der = signer->sign(content);
    QVERIFY(der.ok());
    const SignatureCheck check = checkSignature(*der, content);
    QVERIFY2(check.fits, qPrintable(check.detail));
    QCOMPARE(*check.signer, m_info);
    QVERIFY(qAbs(check.signedAt.secsTo(QDateTime::currentDateTimeUtc())) < 60);
    QVERIFY(!checkSignature(*der, "what was not signed\n").fits);
    QVERIFY(!checkSignature(*der + '\0', content).fits);
    QVERIFY(!checkSignature(der->chopped(1), content).fits);
    QVERIFY(!checkSignature({}, content).fits);
}

void TestSigner::everyFlipIsFound()
{
    const Result<Signer> signer = Signer::load(path(QStringLiteral("key.p12")), passphrase());
    const QByteArray content = "what is signed\n";
    const Result<QByteArray> der = signer->sign(content);
    QStringList unseen;
    for (qsizetype i = 0; i < der->size(); ++i) {
        QByteArray changed = *der;
        changed[i] = static_cast<char>(changed[i] ^ (1 << (i % 8)));
        const SignatureCheck check = checkSignature(changed, content);
        // Fields that no signature covers (version numbers, the list of digests) may read differently, but
        // never name another signer.
        if (check.fits && (!check.signer || *check.signer != m_info))
            unseen.append(QString::number(i));
    }
    QVERIFY2(unseen.isEmpty(), qPrintable(unseen.join(u' ')));
}

void TestSigner::trust()
{
    const Result<Signer> signer = Signer::load(path(QStringLiteral("key.p12")), passphrase());
    const QByteArray content = "what is signed\n";
    const SignatureCheck check = checkSignature(*signer->sign(content), content);
    const QString otherPath = path(QStringLiteral("other.p12"));
    // The same names with another key are somebody else.
    const Result<CertificateInfo> other =
        createKey(otherPath, {QStringLiteral("试例中学"), QStringLiteral("经办例"), 5}, passphrase());
    QVERIFY(other.ok());
    QVERIFY(isTrusted(check, {*other, m_info}));
    QVERIFY(!isTrusted(check, {*other}));
    QVERIFY(!isTrusted(check, {}));
    QVERIFY(!isTrusted(SignatureCheck(), {m_info}));
}

/// As another program would leave it.
QString TestSigner::writeRsaKey(int bits)
{
    EVP_PKEY *key = EVP_RSA_gen(static_cast<size_t>(bits));
    X509 *certificate = X509_new();
    X509_set_version(certificate, X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate), 7);
    X509_gmtime_adj(X509_getm_notBefore(certificate), 0);
    X509_gmtime_adj(X509_getm_notAfter(certificate), 3600);
    X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate), "CN", MBSTRING_ASC,
        reinterpret_cast<const unsigned char *>("RSA"), -1, -1, 0);
    X509_set_issuer_name(certificate, X509_get_subject_name(certificate));
    X509_set_pubkey(certificate, key);
    X509_sign(certificate, key, EVP_sha256());
    PKCS12 *pkcs12 = PKCS12_create(passphrase().data(), "RSA", key, certificate, nullptr, 0, 0, 0, 0, 0);
    unsigned char *data = nullptr;
    const int size = i2d_PKCS12(pkcs12, &data);
    QFile file(path(QStringLiteral("rsa%1.p12").arg(bits)));
    if (file.open(QIODevice::WriteOnly))
        file.write(reinterpret_cast<const char *>(data), size);
    OPENSSL_free(data);
    PKCS12_free(pkcs12);
    X509_free(certificate);
    EVP_PKEY_free(key);
    return file.fileName();
}

void TestSigner::rsaKeyFromElsewhere()
{
    const Result<Signer> signer = Signer::load(writeRsaKey(2048), passphrase());
    QVERIFY2(signer.ok(), qPrintable(signer.ok() ? QString() : errorText(signer.error())));
    QCOMPARE(signer->certificate().keyType, QStringLiteral("RSA 2048"));
    const SignatureCheck check = checkSignature(*signer->sign("text"), "text");
    QVERIFY(check.fits);
    QVERIFY(isTrusted(check, {signer->certificate()}));
}

void TestSigner::rsaKeyThatIsTooShort()
{
    QCOMPARE(Signer::load(writeRsaKey(1024), passphrase()).error().code, Error::Code::Format);
}

void TestSigner::certificatesOfAFolder()
{
    const QTemporaryDir folder;
    QCOMPARE(readCertificates(folder.path()).value(), QList<CertificateInfo>());
    QCOMPARE(readCertificates(folder.filePath(QStringLiteral("none"))).error().code, Error::Code::NotFound);
    QFile good(folder.filePath(QStringLiteral("a.pem")));
    QVERIFY(good.open(QIODevice::WriteOnly));
    good.write("a remark\n" + m_info.pem() + m_info.pem());
    good.close();
    QCOMPARE(readCertificates(folder.path()).value().size(), 2);
    QFile bad(folder.filePath(QStringLiteral("b.crt")));
    QVERIFY(bad.open(QIODevice::WriteOnly));
    bad.write("no certificate");
    bad.close();
    const Result<QList<CertificateInfo>> both = readCertificates(folder.path());
    QCOMPARE(both.error().code, Error::Code::Format);
    QVERIFY(both.error().detail.contains(QStringLiteral("b.crt")));
}

TEST_CASE(QCoreApplication, TestSigner)
#include "tst_signer.moc"
