// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common.h"

#include "submission/envelope.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace chuding {

using namespace Qt::StringLiterals;

namespace {

class EnvelopeCommands
{
    Q_DECLARE_TR_FUNCTIONS(chuding::CommandLine)

public:
    static QList<Command> all()
    {
        return {
            {u"package encrypt"_s, u"FILE --to FILE.pem … | --passphrase"_s,
                tr("Encrypts a package for the way, to receivers' certificates or to a passphrase."), 1, 1,
                {valueOption(
                     u"to"_s, tr("Certificate of a receiver; may be given several times."), u"FILE.pem"_s),
                    flagOption(u"passphrase"_s, tr("Encrypt to a passphrase, to be told on another way.")),
                    valueOption(u"out"_s, tr("File to write; FILE.p7m unless given."), u"FILE.p7m"_s),
                    passphraseFileOption()},
                &EnvelopeCommands::encrypt},
            {u"package decrypt"_s, u"FILE.p7m --key FILE.p12 | --passphrase"_s,
                tr("Decrypts a package; nothing is written unless all of it is unchanged."), 1, 1,
                {valueOption(u"key"_s, tr("The key it was encrypted to."), u"FILE.p12"_s),
                    flagOption(u"passphrase"_s, tr("It was encrypted to a passphrase.")),
                    valueOption(
                        u"out"_s, tr("File to write; the name without .p7m unless given."), u"FILE"_s),
                    passphraseFileOption()},
                &EnvelopeCommands::decrypt},
        };
    }

private:
    static ExitCode encrypt(const Call &call);
    static ExitCode decrypt(const Call &call);
    static Result<QList<CertificateInfo>> receivers(const QStringList &paths);
    static Result<void> encryptTo(const Call &call, QIODevice &source, const QString &target);
    static Result<void> decryptWith(const Call &call, QIODevice &source, const QString &target);
    static ExitCode tell(const Call &call, const Result<void> &done, const QString &target);
    static Error readError(const QFile &file)
    {
        return Error{QFile::exists(file.fileName()) ? Error::Code::Io : Error::Code::NotFound,
            file.fileName() + u": "_s + file.errorString()};
    }
};

ExitCode EnvelopeCommands::tell(const Call &call, const Result<void> &done, const QString &target)
{
    if (!done)
        return call.console.fail(done.error());
    call.console.endProgress();
    call.console.print(target);
    return ExitCode::Ok;
}

Result<QList<CertificateInfo>> EnvelopeCommands::receivers(const QStringList &paths)
{
    QList<CertificateInfo> all;
    for (const QString &path : paths) {
        const Result<CertificateInfo> certificate = readCertificate(path);
        if (!certificate)
            return certificate.error();
        all.append(*certificate);
    }
    return all;
}

Result<void> EnvelopeCommands::encryptTo(const Call &call, QIODevice &source, const QString &target)
{
    const Progress progress = call.console.progress(tr("Encrypting"));
    if (call.has(u"to"_s)) {
        const Result<QList<CertificateInfo>> certificates = receivers(call.parser.values(u"to"_s));
        if (!certificates)
            return certificates.error();
        return envelope::encrypt(source, target, *certificates, progress);
    }
    const Result<Passphrase> passphrase = passphraseFor(call, true);
    if (!passphrase)
        return passphrase.error();
    return envelope::encrypt(source, target, *passphrase, progress);
}

ExitCode EnvelopeCommands::encrypt(const Call &call)
{
    if (call.has(u"to"_s) == call.has(u"passphrase"_s))
        return wrongUse(call, tr("Give either --to, with a receiver's certificate, or --passphrase."));
    QFile source(call.arguments.first());
    if (!source.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return call.console.fail(readError(source));
    const QString target = call.has(u"out"_s) ? call.value(u"out"_s) : source.fileName() + envelope::suffix;
    return tell(call, encryptTo(call, source, target), target);
}

Result<void> EnvelopeCommands::decryptWith(const Call &call, QIODevice &source, const QString &target)
{
    const Result<Passphrase> passphrase = passphraseFor(call, false);
    if (!passphrase)
        return passphrase.error();
    const Progress progress = call.console.progress(tr("Decrypting"));
    if (!call.has(u"key"_s))
        return envelope::decrypt(source, target, *passphrase, progress);
    const Result<Signer> key = Signer::load(call.value(u"key"_s), *passphrase);
    if (!key)
        return key.error();
    return envelope::decrypt(source, target, *key, progress);
}

ExitCode EnvelopeCommands::decrypt(const Call &call)
{
    if (call.has(u"key"_s) == call.has(u"passphrase"_s))
        return wrongUse(call, tr("Give either --key or --passphrase."));
    QFile source(call.arguments.first());
    if (!source.open(QIODevice::ReadOnly))
        return call.console.fail(readError(source));
    QString target = call.value(u"out"_s);
    if (target.isEmpty() && source.fileName().endsWith(envelope::suffix))
        target = source.fileName().chopped(envelope::suffix.size());
    if (target.isEmpty())
        return wrongUse(call, tr("Give the file to write with --out."));
    return tell(call, decryptWith(call, source, target), target);
}

} // namespace

QList<Command> envelopeCommands()
{
    return EnvelopeCommands::all();
}

} // namespace chuding
