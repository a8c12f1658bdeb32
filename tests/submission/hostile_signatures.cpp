// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bag_parts.h"
#include "foreign_signature.h"
#include "hostile_packages.h"
#include "submission/package_layout.h"

namespace chuding::test {

namespace {

constexpr qint64 unpackedLimitBytes = 16 * 1024 * 1024;

/// By the title of a foreign signature: what has to be said of it. Not there: it is one that fits.
QStringList wordsFor(const QByteArray &title)
{
    static const QMap<QByteArray, QStringList> words = {
        {"RSA 1024", {QStringLiteral("too weak"), QStringLiteral("RSA 1024")}},
        {"RSA 512", {QStringLiteral("too weak"), QStringLiteral("RSA 512")}},
        {"DSA", {QStringLiteral("of another kind"), QStringLiteral("DSA")}},
        {"EC P-192", {QStringLiteral("too weak"), QStringLiteral("prime192v1")}},
        {"SHA-1", {QStringLiteral("it uses sha1 where SHA-256 is needed")}},
        {"MD5", {QStringLiteral("it uses md5 where SHA-256 is needed")}},
        {"SHA-512", {QStringLiteral("it uses sha512 where SHA-256 is needed")}},
        {"two signers", {QStringLiteral("it has 2 signers")}},
        {"no signer", {QStringLiteral("it has 0 signers")}},
        {"content inside", {QStringLiteral("it carries a content of its own")}},
        {"no signed attributes", {QStringLiteral("it has no signed attributes")}},
        {"certificate not named", {QStringLiteral("it does not name its certificate")}},
        {"unsigned attribute", {QStringLiteral("attributes that nobody signed")}},
        {"no certificate", {QStringLiteral("the signer's certificate is not in it")}},
        {"indefinite length", {QStringLiteral("it is not in DER")}},
        {"trailing byte", {QStringLiteral("something follows the signature")}},
        {"trailing signature", {QStringLiteral("something follows the signature")}},
        {"expired", {QStringLiteral("the certificate was not valid then")}},
        {"not yet valid", {QStringLiteral("the certificate was not valid then")}},
        {"certificate for encryption", {QStringLiteral("the signer's certificate is not for signing")}},
    };
    return words.value(title, {QStringLiteral("the certificate is not among the trusted ones")});
}

PackageVerdict verdictFor(const QByteArray &title)
{
    static const QList<QByteArray> fitting = {"EC P-256", "RSA 2048", "expired", "not yet valid"};
    return fitting.contains(title) ? PackageVerdict::ValidUnknownSigner : PackageVerdict::Changed;
}

} // namespace

HostilePackages hostileSignatures(const PackageFixture &fixture, const QByteArray &package)
{
    const BagParts parts = partsOf(package, unpackedLimitBytes);
    const QByteArray content = contentOf(parts, layout::tagManifest.data());
    HostilePackages list;
    const auto add = [&list, parts](const QByteArray &title, PackageVerdict verdict, const QStringList &words,
                         const std::function<QByteArray()> &signature) {
        list.append({"signature: " + title, verdict, words, [parts, signature] {
                         BagParts changed = parts;
                         put(changed, layout::signature.data(), signature());
                         return zipOf(changed);
                     }});
    };
    for (const ForeignSignature &how : foreignSignatures())
        add(how.title, verdictFor(how.title), wordsFor(how.title),
            [content, how] { return foreignSignature(content, how); });
    const Signer &signer = fixture.signer();
    const QByteArray good = contentOf(parts, layout::signature.data());
    const QString over = QStringLiteral("a signature over something else");
    add("over another package", PackageVerdict::Changed, {over},
        [&signer] { return signer.sign("another tag manifest\n").value(); });
    add("empty", PackageVerdict::Changed, {QStringLiteral("it is no CMS signature")},
        [] { return QByteArray(); });
    add("a text", PackageVerdict::Changed, {QStringLiteral("it is no CMS signature")},
        [] { return QByteArray("signed, the director"); });
    add("PEM", PackageVerdict::Changed, {QStringLiteral("it is no CMS signature")},
        [good] { return "-----BEGIN CMS-----\n" + good.toBase64() + "\n-----END CMS-----\n"; });
    add("an envelope", PackageVerdict::Changed, {QStringLiteral("a CMS message of another kind")},
        [&signer] { return foreignEnvelope("x", signer.certificate().der).mid(0); });
    list.last().words = {QStringLiteral("the signature does not count")};
    add("500 KB", PackageVerdict::Changed, {QStringLiteral("it is too large for a signature")},
        [good] { return good + QByteArray(500'000, '\0'); });
    add("2 MB", PackageVerdict::Damaged, {QStringLiteral("p7s: larger than a package may be")},
        [good] { return good + QByteArray(2'000'000, '\0'); });
    add("100 certificates", PackageVerdict::Changed, {QStringLiteral("too many certificates")}, [content] {
        ForeignSignature how{"many"};
        how.moreCertificates = 100;
        return foreignSignature(content, how);
    });
    list.append({"signature: content replaced, manifests renewed", PackageVerdict::Changed, {over}, [parts] {
                     BagParts changed = parts;
                     put(changed, layout::index.data(), "<html>another</html>");
                     renewManifests(changed);
                     return zipOf(changed);
                 }});
    list.append(
        {"signature: none", PackageVerdict::NotSigned, {QStringLiteral("but nobody signed it")}, [parts] {
             BagParts changed = parts;
             remove(changed, layout::signature.data());
             return zipOf(changed);
         }});
    list.append({"signature: encrypted package", PackageVerdict::NotAPackage,
        {QStringLiteral("The package is encrypted. Decrypt it first")},
        [&signer, package] { return foreignEnvelope(package, signer.certificate().der); }});
    return list;
}

} // namespace chuding::test
