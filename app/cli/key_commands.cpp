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
                    valueOption(u"role"_s, tr("employer, department or county."), u"ROLE"_s), policyOption(),
                    passphraseFileOption()},
                &KeyCommands::sheet},
        };
    }

private:
    static ExitCode create(const Call &call);
    static ExitCode show(const Call &call);
    static ExitCode sheet(const Call &call);
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
    return ExitCode::Ok;
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
