// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common.h"

#include "submission/signer.h"

#include <QCoreApplication>

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
        };
    }

private:
    static ExitCode create(const Call &call);
    static ExitCode show(const Call &call);
    static void print(const CertificateInfo &certificate, Console &console);
};

void KeyCommands::print(const CertificateInfo &certificate, Console &console)
{
    const auto day = [](const QDateTime &moment) {
        return moment.toOffsetFromUtc(8 * 3600).date().toString(Qt::ISODate);
    };
    const QList<QStringList> rows{
        {tr("Unit"), certificate.organization},
        {tr("Clerk"), certificate.commonName},
        {tr("Key"), certificate.keyType},
        {tr("Valid"), day(certificate.validFrom) + u" ~ "_s + day(certificate.validTo)},
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

} // namespace

QList<Command> keyCommands()
{
    return KeyCommands::all();
}

} // namespace chuding
