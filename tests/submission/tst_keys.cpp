// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Key files as CAs give them out, saved anew, and keys that follow another; beside the openssl tool.
#include "submission/envelope.h"
#include "submission/signature_check.h"
#include "submission/signer.h"
#include "test_case.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <openssl/pkcs12.h>
#include <openssl/x509.h>

using namespace chuding;

class TestKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup() { qunsetenv("OPENSSL_MODULES"); }
    void oldFiles_data();
    void oldFiles();
    void withoutTheModule();
    void wrongPassphraseOfAnOldFile();
    void damagedOldFile();
    void savedAnew_data();
    void savedAnew();
    void savedAnewOnlyWell();
    void followsTheOldKey();
    void successionFitsOneCertificateOnly();
    void opensslSeesTheSuccession();
    void expiredKeyVouchesForNothing();
    void renewalLeavesNothingBehind();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    Passphrase passphrase() const { return Passphrase(QStringLiteral("Shi-Li-2024")); }
    QString openssl(const QString &arguments) const;
    QByteArray bytesOf(const QString &path) const;
    Signer ownKey(const QString &name) const;

    QTemporaryDir m_folder;
};

/// What it says; a failure begins with "failed".
QString TestKeys::openssl(const QString &arguments) const
{
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral("openssl"), arguments.split(u' '));
    if (!process.waitForFinished() || process.exitCode() != 0)
        return QStringLiteral("failed: ") + QString::fromUtf8(process.readAll());
    return QString::fromUtf8(process.readAll());
}

QByteArray TestKeys::bytesOf(const QString &name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Signer TestKeys::ownKey(const QString &name) const
{
    if (!QFile::exists(path(name)) &&
        !createKey(path(name), {QStringLiteral("试例中学"), QStringLiteral("经办例"), 5}, passphrase()))
        qFatal("no key");
    Result<Signer> signer = Signer::load(path(name), passphrase());
    if (!signer)
        qFatal("key cannot be read");
    return *std::move(signer);
}

void TestKeys::initTestCase()
{
    const QStringList steps = {
        QStringLiteral(
            "req -x509 -newkey rsa:2048 -nodes -keyout ca.key -out ca.pem -days 300 -subj /CN=Shi-CA"),
        QStringLiteral("req -newkey rsa:2048 -nodes -keyout unit.key -out unit.csr -subj /O=Shi/CN=Li"),
        QStringLiteral(
            "x509 -req -in unit.csr -CA ca.pem -CAkey ca.key -CAcreateserial -days 200 -out unit.pem"),
        QStringLiteral("pkcs12 -export -legacy -inkey unit.key -in unit.pem -certfile ca.pem -out usual.p12 "
                       "-passout pass:Shi-Li-2024"),
        QStringLiteral(
            "pkcs12 -export -legacy -keypbe PBE-SHA1-RC2-40 -certpbe PBE-SHA1-RC2-40 -macalg sha1 "
            "-inkey unit.key -in unit.pem -certfile ca.pem -out rc2.p12 -passout pass:Shi-Li-2024"),
        QStringLiteral(
            "pkcs12 -export -keypbe PBE-SHA1-3DES -certpbe PBE-SHA1-3DES -macalg sha1 "
            "-inkey unit.key -in unit.pem -certfile ca.pem -out des.p12 -passout pass:Shi-Li-2024"),
        QStringLiteral("pkcs12 -export -inkey unit.key -in unit.pem -certfile ca.pem -out new.p12 -passout "
                       "pass:Shi-Li-2024"),
    };
    for (const QString &step : steps) {
        const QString said = openssl(step);
        QVERIFY2(!said.startsWith(QStringLiteral("failed")), qPrintable(said));
    }
}

void TestKeys::oldFiles_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<bool>("weak");
    QTest::newRow("certificates RC2-40, key 3DES") << QStringLiteral("usual.p12") << true;
    QTest::newRow("all RC2-40") << QStringLiteral("rc2.p12") << true;
    QTest::newRow("all 3DES") << QStringLiteral("des.p12") << true;
    QTest::newRow("AES-256") << QStringLiteral("new.p12") << false;
}

void TestKeys::oldFiles()
{
    QFETCH(QString, file);
    QFETCH(bool, weak);
    const Result<Signer> signer = Signer::load(path(file), passphrase());
    QVERIFY2(signer.ok(), signer ? "" : qPrintable(errorText(signer.error())));
    QCOMPARE(signer->isWeaklyStored(), weak);
    QCOMPARE(signer->certificate().commonName, QStringLiteral("Li"));
    // The key works on when what opened it is gone.
    const Result<QByteArray> signature = signer->sign("text");
    QVERIFY2(signature.ok(), signature ? "" : qPrintable(errorText(signature.error())));
    const SignatureCheck check = checkSignature(*signature, "text");
    QVERIFY(check.fits);
    const Result<QList<CertificateInfo>> authority = certificatesFromPem(bytesOf(QStringLiteral("ca.pem")));
    QVERIFY(isTrusted(check, *authority));
    QBuffer plain;
    plain.setData("content");
    plain.open(QIODevice::ReadOnly);
    const QString sealed = path(QStringLiteral("sealed.p7m"));
    const QString opened = path(QStringLiteral("opened"));
    QFile::remove(sealed);
    QFile::remove(opened);
    QVERIFY(envelope::encrypt(plain, sealed, {signer->certificate()}).ok());
    QFile envelope(sealed);
    QVERIFY(envelope.open(QIODevice::ReadOnly));
    QVERIFY(envelope::decrypt(envelope, opened, *signer).ok());
    QCOMPARE(bytesOf(QStringLiteral("opened")), QByteArray("content"));
}

void TestKeys::withoutTheModule()
{
    qputenv("OPENSSL_MODULES", m_folder.path().toUtf8());
    const Result<Signer> old = Signer::load(path(QStringLiteral("rc2.p12")), passphrase());
    QCOMPARE(old.error().code, Error::Code::Refused);
    QVERIFY2(old.error().detail.contains(QStringLiteral("legacy")) &&
                 old.error().detail.contains(QStringLiteral("rc2.p12")),
        qPrintable(old.error().detail));
    QVERIFY(Signer::load(path(QStringLiteral("des.p12")), passphrase()).ok());
}

void TestKeys::wrongPassphraseOfAnOldFile()
{
    for (const char *file : {"rc2.p12", "des.p12", "usual.p12"})
        QCOMPARE(Signer::load(path(QString::fromLatin1(file)), Passphrase(QStringLiteral("another one")))
                     .error()
                     .code,
            Error::Code::Passphrase);
}

void TestKeys::damagedOldFile()
{
    const QByteArray whole = bytesOf(QStringLiteral("rc2.p12"));
    QFile file(path(QStringLiteral("cut.p12")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(whole.chopped(10));
    file.close();
    QCOMPARE(Signer::load(file.fileName(), passphrase()).error().code, Error::Code::Format);
}

void TestKeys::savedAnew_data()
{
    oldFiles_data();
}

void TestKeys::savedAnew()
{
    QFETCH(QString, file);
    const QString target = path(QStringLiteral("anew-") + file);
    const Passphrase fresh(QStringLiteral("Neues-Wort-例"));
    const Result<CertificateInfo> saved = saveKeyAnew(path(file), passphrase(), target, fresh);
    QVERIFY2(saved.ok(), saved ? "" : qPrintable(errorText(saved.error())));
    const Result<Signer> before = Signer::load(path(file), passphrase());
    const Result<Signer> after = Signer::load(target, fresh);
    QVERIFY2(after.ok(), after ? "" : qPrintable(errorText(after.error())));
    QVERIFY(!after->isWeaklyStored());
    QCOMPARE(after->certificate(), before->certificate());
    // with the CA's certificate, as before
    QCOMPARE(checkSignature(*after->sign("text"), "text").others.size(), 2);
    QCOMPARE(Signer::load(target, passphrase()).error().code, Error::Code::Passphrase);
    const QString said =
        openssl(QStringLiteral("pkcs12 -in anew-%1 -info -noout -passin pass:Neues-Wort-例").arg(file));
    QVERIFY2(
        said.contains(QStringLiteral("PBES2, PBKDF2, AES-256-CBC, Iteration 600000, PRF hmacWithSHA256")),
        qPrintable(said));
    QVERIFY2(
        !said.contains(QStringLiteral("RC2")) && !said.contains(QStringLiteral("DES")), qPrintable(said));
}

void TestKeys::savedAnewOnlyWell()
{
    const QString target = path(QStringLiteral("none.p12"));
    QCOMPARE(saveKeyAnew(
                 path(QStringLiteral("rc2.p12")), passphrase(), target, Passphrase(QStringLiteral("1234567")))
                 .error()
                 .code,
        Error::Code::Passphrase);
    QCOMPARE(saveKeyAnew(path(QStringLiteral("rc2.p12")), Passphrase(QStringLiteral("another one")), target,
                 passphrase())
                 .error()
                 .code,
        Error::Code::Passphrase);
    QVERIFY(!QFile::exists(target));
    const QByteArray before = bytesOf(QStringLiteral("new.p12"));
    QCOMPARE(saveKeyAnew(
                 path(QStringLiteral("rc2.p12")), passphrase(), path(QStringLiteral("new.p12")), passphrase())
                 .error()
                 .code,
        Error::Code::Exists);
    QCOMPARE(bytesOf(QStringLiteral("new.p12")), before);
}

void TestKeys::followsTheOldKey()
{
    const Signer old = ownKey(QStringLiteral("first.p12"));
    const Result<RenewedKey> renewed =
        renewKey(path(QStringLiteral("second.p12")), old, {{}, QStringLiteral("后任例"), 3}, passphrase());
    QVERIFY2(renewed.ok(), renewed ? "" : qPrintable(errorText(renewed.error())));
    QCOMPARE(renewed->certificate.organization, QStringLiteral("试例中学"));
    QCOMPARE(renewed->certificate.commonName, QStringLiteral("后任例"));
    QCOMPARE(renewed->previous, old.certificate());
    QCOMPARE(renewed->successionPath, path(QStringLiteral("second.p7s")));
    QCOMPARE(ownKey(QStringLiteral("second.p12")).certificate(), renewed->certificate);
    const Result<CertificateInfo> previous =
        predecessorOf(renewed->certificate, bytesOf(QStringLiteral("second.p7s")));
    QVERIFY(previous.ok());
    QCOMPARE(*previous, old.certificate());
}

void TestKeys::successionFitsOneCertificateOnly()
{
    const Signer old = ownKey(QStringLiteral("first.p12"));
    const Result<RenewedKey> renewed = renewKey(path(QStringLiteral("third.p12")), old, {}, passphrase());
    QVERIFY(renewed.ok());
    QCOMPARE(renewed->certificate.commonName, QStringLiteral("经办例"));
    const QByteArray succession = bytesOf(QStringLiteral("third.p7s"));
    QVERIFY(predecessorOf(renewed->certificate, succession).ok());
    const CertificateInfo other = ownKey(QStringLiteral("stranger.p12")).certificate();
    QCOMPARE(predecessorOf(other, succession).error().code, Error::Code::Format);
    QCOMPARE(predecessorOf(renewed->certificate, {}).error().code, Error::Code::Format);
    QByteArray changed = succession;
    changed[changed.size() - 1] = static_cast<char>(changed.back() ^ 1);
    QCOMPARE(predecessorOf(renewed->certificate, changed).error().code, Error::Code::Format);
    // A key that vouches for itself says nothing.
    const Result<QByteArray> own = old.sign(old.certificate().der);
    QCOMPARE(predecessorOf(old.certificate(), *own).error().code, Error::Code::Format);
}

void TestKeys::opensslSeesTheSuccession()
{
    const Result<RenewedKey> renewed =
        renewKey(path(QStringLiteral("fourth.p12")), ownKey(QStringLiteral("first.p12")), {}, passphrase());
    QVERIFY(renewed.ok());
    const auto write = [this](const QString &name, const QByteArray &bytes) {
        QFile file(path(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    };
    QVERIFY(write(QStringLiteral("fourth.der"), renewed->certificate.der));
    QVERIFY(write(QStringLiteral("first.pem"), renewed->previous.pem()));
    const QString said = openssl(QStringLiteral("cms -verify -binary -inform DER -in fourth.p7s -content "
                                                "fourth.der -CAfile first.pem -purpose any -out verified"));
    QVERIFY2(!said.startsWith(QStringLiteral("failed")), qPrintable(said));
}

void TestKeys::expiredKeyVouchesForNothing()
{
    EVP_PKEY *key = EVP_EC_gen("P-256");
    X509 *certificate = X509_new();
    X509_set_version(certificate, X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate), 7);
    X509_gmtime_adj(X509_getm_notBefore(certificate), -7200);
    X509_gmtime_adj(X509_getm_notAfter(certificate), -3600);
    for (const char *field : {"O", "CN"})
        X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate), field, MBSTRING_ASC,
            reinterpret_cast<const unsigned char *>("Shi"), -1, -1, 0);
    X509_set_issuer_name(certificate, X509_get_subject_name(certificate));
    X509_set_pubkey(certificate, key);
    X509_sign(certificate, key, EVP_sha256());
    PKCS12 *pkcs12 = PKCS12_create(passphrase().data(), "Shi", key, certificate, nullptr, 0, 0, 0, 0, 0);
    unsigned char *data = nullptr;
    const int size = i2d_PKCS12(pkcs12, &data);
    QFile file(path(QStringLiteral("expired.p12")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(reinterpret_cast<const char *>(data), size);
    file.close();
    OPENSSL_free(data);
    PKCS12_free(pkcs12);
    X509_free(certificate);
    EVP_PKEY_free(key);
    const Result<Signer> old = Signer::load(file.fileName(), passphrase());
    QVERIFY(old.ok());
    const QString target = path(QStringLiteral("after.p12"));
    QCOMPARE(renewKey(target, *old, {}, passphrase()).error().code, Error::Code::Refused);
    QVERIFY(!QFile::exists(target));
    QVERIFY(!QFile::exists(path(QStringLiteral("after.p7s"))));
    // Nor is anything encrypted to it any more.
    QBuffer plain;
    plain.open(QIODevice::ReadOnly);
    QCOMPARE(envelope::encrypt(plain, path(QStringLiteral("late.p7m")), {old->certificate()}).error().code,
        Error::Code::Refused);
}

void TestKeys::renewalLeavesNothingBehind()
{
    const Signer old = ownKey(QStringLiteral("first.p12"));
    const QStringList before = QDir(m_folder.path()).entryList(QDir::Files);
    const auto code = [&](const QString &name, const KeyRequest &request, const Passphrase &with) {
        return renewKey(path(name), old, request, with).error().code;
    };
    QCOMPARE(
        code(QStringLiteral("x.p12"), {}, Passphrase(QStringLiteral("12345678"))), Error::Code::Passphrase);
    QCOMPARE(code(QStringLiteral("x.p12"), {QString(65, u'试'), {}, 5}, passphrase()), Error::Code::Format);
    QCOMPARE(code(QStringLiteral("x.p12"), {{}, {}, 11}, passphrase()), Error::Code::Format);
    QCOMPARE(code(QStringLiteral("first.p12"), {}, passphrase()), Error::Code::Exists);
    QCOMPARE(code(QStringLiteral("none/x.p12"), {}, passphrase()), Error::Code::Io);
    QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files), before);
}

TEST_CASE(QCoreApplication, TestKeys)
#include "tst_keys.moc"
