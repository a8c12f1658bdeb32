// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common.h"

#include "domain/credit_code.h"
#include "submission/key_facts.h"
#include "submission/signer.h"

#include <QCoreApplication>
#include <QFile>

namespace chuding {

using namespace Qt::StringLiterals;

namespace {

class KeyCommands
{
    Q_DECLARE_TR_FUNCTIONS(chuding::CommandLine)

public:
    static QList<Command> all()
    {
        return {
            {u"key create"_s, u"--out FILE.p12 --unit NAME --name CLERK"_s,
                tr("Makes a signing key with a certificate that it signs itself."), 0, 0,
                {valueOption(u"out"_s, tr("File to write."), u"FILE.p12"_s),
                    valueOption(u"unit"_s, tr("Name of the unit."), u"NAME"_s),
                    valueOption(u"name"_s, tr("Name of the clerk."), u"CLERK"_s), passphraseFileOption()},
                &KeyCommands::create},
            {u"key show"_s, u"FILE.p12"_s, tr("Shows whose key it is and its fingerprint."), 1, 1,
                {flagOption(u"pem"_s, tr("Print the certificate (PEM), to be given to the receiver.")),
                    passphraseFileOption()},
                &KeyCommands::show},
            {u"key sheet"_s, u"FILE.p12|FILE.pem --out FILE.pdf"_s,
                tr("Prints the registration sheet of a signing certificate, with its fingerprint."), 1, 1,
                {valueOption(u"out"_s, tr("File to write."), u"FILE.pdf"_s),
                    valueOption(u"code"_s, tr("Unified social credit code of the unit."), u"CODE"_s),
                    valueOption(u"role"_s, tr("employer, department or county."), u"ROLE"_s),
                    valueOption(u"succession"_s,
                        tr("Signature by the key before, as “key renew” wrote it: its fingerprint is printed "
                           "too."),
                        u"FILE.p7s"_s),
                    policyOption(), passphraseFileOption()},
                &KeyCommands::sheet},
            {u"key renew"_s, u"FILE.p12 --out NEW.p12"_s,
                tr("Makes a new key, which the old one vouches for (NEW.p7s)."), 1, 1,
                {valueOption(u"out"_s, tr("File to write."), u"NEW.p12"_s),
                    valueOption(u"unit"_s, tr("Name of the unit; as before unless given."), u"NAME"_s),
                    valueOption(u"name"_s, tr("Name of the clerk; as before unless given."), u"CLERK"_s),
                    newPassphraseOption(), passphraseFileOption()},
                &KeyCommands::renew},
            {u"key save-anew"_s, u"FILE.p12 --out NEW.p12"_s,
                tr("Writes the same key anew with AES-256, perhaps under another passphrase."), 1, 1,
                {valueOption(u"out"_s, tr("File to write."), u"NEW.p12"_s), newPassphraseOption(),
                    passphraseFileOption()},
                &KeyCommands::saveAnew},
        };
    }

private:
    static ExitCode create(const Call &call);
    static ExitCode show(const Call &call);
    static ExitCode sheet(const Call &call);
    static ExitCode renew(const Call &call);
    static ExitCode saveAnew(const Call &call);
    static QCommandLineOption newPassphraseOption()
    {
        return valueOption(u"new-passphrase-file"_s,
            tr("File whose first line is the passphrase of the new file; the same as before unless given."),
            u"FILE"_s);
    }
    static Result<Passphrase> newPassphrase(const Call &call);
    static Result<QString> previousOf(const CertificateInfo &certificate, const QString &path);
    static void sayIfWeak(const Signer &signer, const Call &call);
    static Result<CertificateInfo> certificateOf(const Call &call);
    static void print(const CertificateInfo &certificate, Console &console);
};

void KeyCommands::print(const CertificateInfo &certificate, Console &console)
{
    const KeyFacts facts = keyFactsOf(certificate, {}, {});
    const QList<QStringList> rows{
        {tr("Unit"), certificate.organization},
        {tr("Clerk"), certificate.commonName},
        {tr("Key"), certificate.keyType},
        {tr("Valid"), facts.validFrom.toString(Qt::ISODate) + u" ~ "_s + facts.validTo.toString(Qt::ISODate)},
        {tr("Fingerprint"), certificate.fingerprint()},
    };
    for (const QString &line : tableLines(rows))
        console.print(line);
}

ExitCode KeyCommands::create(const Call &call)
{
    for (const QString &option : {u"out"_s, u"unit"_s, u"name"_s}) {
        if (call.value(option).isEmpty())
            return wrongUse(call, tr("--%1 is missing.").arg(option));
    }
    const Result<Passphrase> passphrase = passphraseFor(call, true);
    if (!passphrase)
        return call.console.fail(passphrase.error());
    const KeyRequest request{call.value(u"unit"_s), call.value(u"name"_s)};
    const Result<CertificateInfo> made = createKey(call.value(u"out"_s), request, *passphrase);
    if (!made)
        return call.console.fail(made.error());
    print(*made, call.console);
    call.console.say(tr("Written: %1. Keep a copy in a safe place; without the passphrase it cannot be used.")
                         .arg(call.value(u"out"_s)));
    return ExitCode::Ok;
}

ExitCode KeyCommands::show(const Call &call)
{
    const Result<Passphrase> passphrase = passphraseFor(call, false);
    if (!passphrase)
        return call.console.fail(passphrase.error());
    const Result<Signer> signer = Signer::load(call.arguments.first(), *passphrase);
    if (!signer)
        return call.console.fail(signer.error());
    if (call.has(u"pem"_s))
        call.console.printBytes(signer->certificate().pem());
    else
        print(signer->certificate(), call.console);
    sayIfWeak(*signer, call);
    return ExitCode::Ok;
}

void KeyCommands::sayIfWeak(const Signer &signer, const Call &call)
{
    if (signer.isWeaklyStored())
        call.console.say(
            tr("The file is protected with old algorithms that can be broken: write it anew with "
               "“key save-anew”, then destroy it."));
}

Result<Passphrase> KeyCommands::newPassphrase(const Call &call)
{
    return call.has(u"new-passphrase-file"_s) ? passphraseFromFile(call.value(u"new-passphrase-file"_s))
                                              : passphraseFor(call, false);
}

ExitCode KeyCommands::renew(const Call &call)
{
    const QString target = call.value(u"out"_s);
    if (target.isEmpty())
        return wrongUse(call, tr("Give the file to write with --out."));
    const Result<Passphrase> passphrase = passphraseFor(call, false);
    if (!passphrase)
        return call.console.fail(passphrase.error());
    const Result<Signer> old = Signer::load(call.arguments.first(), *passphrase);
    if (!old)
        return call.console.fail(old.error());
    const Result<Passphrase> fresh = newPassphrase(call);
    if (!fresh)
        return call.console.fail(fresh.error());
    const Result<RenewedKey> renewed =
        renewKey(target, *old, {call.value(u"unit"_s), call.value(u"name"_s)}, *fresh);
    if (!renewed)
        return call.console.fail(renewed.error());
    print(renewed->certificate, call.console);
    call.console.print(tr("Follows the key with the fingerprint %1").arg(renewed->previous.fingerprint()));
    call.console.say(tr("Written: %1. Hand its certificate and %2 to the receivers.")
                         .arg(target, renewed->successionPath));
    return ExitCode::Ok;
}

ExitCode KeyCommands::saveAnew(const Call &call)
{
    const QString target = call.value(u"out"_s);
    if (target.isEmpty())
        return wrongUse(call, tr("Give the file to write with --out."));
    const Result<Passphrase> passphrase = passphraseFor(call, false);
    if (!passphrase)
        return call.console.fail(passphrase.error());
    const Result<Passphrase> fresh = newPassphrase(call);
    if (!fresh)
        return call.console.fail(fresh.error());
    const Result<CertificateInfo> saved = saveKeyAnew(call.arguments.first(), *passphrase, target, *fresh);
    if (!saved)
        return call.console.fail(saved.error());
    print(*saved, call.console);
    call.console.say(tr("Written: %1. The old file can be destroyed.").arg(target));
    return ExitCode::Ok;
}

/// Fingerprint of the certificate that `certificate` follows.
Result<QString> KeyCommands::previousOf(const CertificateInfo &certificate, const QString &path)
{
    if (path.isEmpty())
        return QString();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::Io, path + u": "_s + file.errorString()};
    constexpr qint64 mostBytes = 1 << 20;
    const Result<CertificateInfo> previous = predecessorOf(certificate, file.read(mostBytes));
    if (!previous)
        return previous.error();
    return previous->sha256;
}

/// Out of a key file, or of a certificate alone (PEM), which needs no passphrase.
Result<CertificateInfo> KeyCommands::certificateOf(const Call &call)
{
    const QString path = call.arguments.first();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::Io, path + u": "_s + file.errorString()};
    constexpr qint64 mostBytes = 1 << 20;
    const QByteArray bytes = file.read(mostBytes);
    if (bytes.contains("-----BEGIN CERTIFICATE-----")) {
        const Result<QList<CertificateInfo>> certificates = certificatesFromPem(bytes);
        if (!certificates)
            return certificates.error();
        return certificates->first();
    }
    const Result<Passphrase> passphrase = passphraseFor(call, false);
    if (!passphrase)
        return passphrase.error();
    const Result<Signer> signer = Signer::load(path, *passphrase);
    if (!signer)
        return signer.error();
    return signer->certificate();
}

ExitCode KeyCommands::sheet(const Call &call)
{
    if (call.value(u"out"_s).isEmpty())
        return wrongUse(call, tr("Give the file to write with --out."));
    const std::optional<OfficeRole> role = codeFromKey<OfficeRole>(call.value(u"role"_s));
    if (call.has(u"role"_s) && !role)
        return wrongUse(call, tr("--role is employer, department or county."));
    const QString code = call.value(u"code"_s);
    if (!code.isEmpty() && !isValidCreditCode(code))
        return wrongUse(call, tr("“%1” is no unified social credit code.").arg(code));
    const Result<Policy> policy = policyFor(call);
    if (!policy)
        return call.console.fail(policy.error());
    const Result<CertificateInfo> certificate = certificateOf(call);
    if (!certificate)
        return call.console.fail(certificate.error());
    FormData data;
    data.policy = *policy;
    data.moment = Moment::now();
    data.key = keyFactsOf(*certificate, code, role);
    const Result<QString> previous = previousOf(*certificate, call.value(u"succession"_s));
    if (!previous)
        return call.console.fail(previous.error());
    data.key->previousSha256 = *previous;
    const Result<FormReport> report = writeFormPdf(call.value(u"out"_s), FormKind::KeySheet, data);
    if (!report)
        return call.console.fail(report.error());
    sayWhatWasPrinted(*report, call.value(u"out"_s), call.console);
    return ExitCode::Ok;
}

} // namespace

QList<Command> keyCommands()
{
    return KeyCommands::all();
}

} // namespace chuding
