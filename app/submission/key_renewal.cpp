// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "certificate.h"
#include "domain/whole_file.h"
#include "key_maker.h"
#include "signature_check.h"
#include "signer_private.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace chuding {

namespace {

/// `NAME.p7s` beside `NAME.p12`.
QString successionPathFor(const QString &keyPath)
{
    const QFileInfo info(keyPath);
    return info.dir().filePath(info.completeBaseName() + QLatin1StringView(".p7s"));
}

Error noPkcs12()
{
    return Error{Error::Code::Crypto, QStringLiteral("PKCS12_create: ") + lastCryptoError()};
}

} // namespace

Result<CertificateInfo> saveKeyAnew(
    const QString &path, const Passphrase &passphrase, const QString &target, const Passphrase &newPassphrase)
{
    if (QFile::exists(target))
        return Error{Error::Code::Exists, target};
    if (!newPassphrase.isStrongEnough())
        return Error{Error::Code::Passphrase, Passphrase::ruleText()};
    const Result<Signer> signer = Signer::load(path, passphrase);
    if (!signer)
        return signer.error();
    const QByteArray bytes = makePkcs12(SignerKey::key(*signer), SignerKey::certificate(*signer),
        SignerKey::others(*signer), signer->certificate().commonName, newPassphrase);
    if (bytes.isEmpty())
        return noPkcs12();
    if (const Result<void> written = writeWholeFile(target, bytes, FileReaders::OwnerAlone); !written)
        return written.error();
    return signer->certificate();
}

Result<RenewedKey> renewKey(
    const QString &path, const Signer &old, KeyRequest request, const Passphrase &passphrase)
{
    const CertificateInfo &previous = old.certificate();
    if (request.unitName.trimmed().isEmpty())
        request.unitName = previous.organization;
    if (request.clerkName.trimmed().isEmpty())
        request.clerkName = previous.commonName;
    const QString successionPath = successionPathFor(path);
    if (QFile::exists(successionPath))
        return Error{Error::Code::Exists, successionPath};
    if (const Result<void> checked = checkKeyRequest(path, request, passphrase); !checked)
        return checked.error();
    const Result<NewKey> made = makeKey(request);
    if (!made)
        return made.error();
    const CertificateInfo certificate = certificateInfo(made->certificate.get());
    const Result<QByteArray> succession = old.sign(certificate.der);
    if (!succession)
        return succession.error();
    const QByteArray bytes =
        makePkcs12(made->key.get(), made->certificate.get(), nullptr, request.clerkName, passphrase);
    if (bytes.isEmpty())
        return noPkcs12();
    if (const Result<void> written = writeWholeFile(successionPath, *succession, FileReaders::OwnerAlone);
        !written)
        return written.error();
    if (const Result<void> written = writeWholeFile(path, bytes, FileReaders::OwnerAlone); !written) {
        QFile::remove(successionPath);
        return written.error();
    }
    return RenewedKey{certificate, previous, successionPath};
}

Result<CertificateInfo> predecessorOf(const CertificateInfo &certificate, const QByteArray &succession)
{
    const SignatureCheck check = checkSignature(succession, certificate.der);
    const bool isInTime =
        check.fits && check.signedAt >= check.signer->validFrom && check.signedAt <= check.signer->validTo;
    if (!isInTime || check.signer->sha256 == certificate.sha256)
        return Error{
            Error::Code::Format, QCoreApplication::translate("chuding::Signer",
                                     "the old key did not sign this certificate while it was valid")};
    return *check.signer;
}

} // namespace chuding
