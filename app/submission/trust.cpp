// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "trust.h"

#include "certificate.h"
#include "domain/credit_code.h"
#include "trust_check.h"

#include <QCoreApplication>
#include <QFile>
#include <QTimeZone>

namespace chuding {

namespace {

struct TrustTexts
{
    Q_DECLARE_TR_FUNCTIONS(chuding::Trust)
};

Error refused(const QString &why)
{
    return Error{Error::Code::Refused, why};
}

QString plainHex(const QString &typed)
{
    QString digits = typed.toLower();
    digits.removeIf([](QChar sign) { return sign.isSpace() || sign == u':' || sign == u'-'; });
    return digits;
}

/// UTC of the earliest minute of a moment, which is Beijing time.
QDateTime utcOf(const Moment &moment)
{
    constexpr int beijingOffsetSeconds = 8 * 3600;
    const Moment earliest = moment.earliest();
    return QDateTime(earliest.date(), earliest.time(), Qt::OffsetFromUTC, beijingOffsetSeconds).toUTC();
}

/// Why this entry's signature does not count for that sender; empty when it does.
QString wrongBecause(const TrustedCertificate &binding, const QDateTime &signedAt, const PackageParty *sender)
{
    if (binding.isRevoked() && (!signedAt.isValid() || signedAt >= utcOf(binding.revokedFrom)))
        return TrustTexts::tr("the certificate is revoked from %1 on, and this was signed later")
            .arg(binding.revokedFrom.toText().replace(u'T', u' '));
    if (sender == nullptr)
        return {};
    if (!isSameUnit(binding.unitName, binding.unitCode, sender->unitName, sender->unitCode))
        return TrustTexts::tr("the certificate is that of %1, and the package says it comes from %2")
            .arg(binding.unitName, sender->unitName);
    if (sender->role && *sender->role != binding.role)
        return TrustTexts::tr("the certificate was trusted for a unit as %1, and the package was made as %2")
            .arg(codeText(binding.role), codeText(*sender->role));
    return {};
}

} // namespace

bool isSameUnit(
    const QString &oneName, const QString &oneCode, const QString &otherName, const QString &otherCode)
{
    if (!oneCode.isEmpty() && !otherCode.isEmpty())
        return oneCode.trimmed().compare(otherCode.trimmed(), Qt::CaseInsensitive) == 0;
    const auto plain = [](const QString &name) {
        return name.normalized(QString::NormalizationForm_KC).simplified();
    };
    return plain(oneName) == plain(otherName);
}

SignerJudgment judgeSigner(
    const SignatureCheck &signature, const PackageParty *sender, const TrustList &trust)
{
    SignerJudgment judgment;
    for (const TrustEntry &entry : trust) {
        if (!isTrusted(signature, {entry.certificate}))
            continue;
        const QString wrong =
            entry.binding ? wrongBecause(*entry.binding, signature.signedAt, sender) : QString();
        if (wrong.isEmpty()) {
            const bool isRevoked = entry.binding && entry.binding->isRevoked();
            return {PackageVerdict::ValidTrusted, {}, isRevoked, entry.binding};
        }
        judgment.verdict = PackageVerdict::ValidWrongSigner;
        if (judgment.reason.isEmpty()) {
            judgment.reason = wrong;
            judgment.binding = entry.binding;
        }
    }
    return judgment;
}

TrustList unbound(const QList<CertificateInfo> &certificates)
{
    TrustList trust;
    for (const CertificateInfo &certificate : certificates)
        trust.append({certificate, std::nullopt});
    return trust;
}

Result<TrustList> trustOf(const Library &library)
{
    const Result<QList<TrustedCertificate>> stored = library.certificates();
    if (!stored)
        return stored.error();
    TrustList trust;
    for (const TrustedCertificate &one : *stored) {
        const CertificatePtr certificate = certificateFromDer(one.der);
        if (!certificate)
            return Error{Error::Code::Format, one.sha256};
        trust.append({certificateInfo(certificate.get()), one});
    }
    return trust;
}

Result<CertificateInfo> certificateFromFile(const QString &path)
{
    constexpr qint64 mostBytes = 1 << 20;
    QFile file(path);
    if (!file.exists())
        return Error{Error::Code::NotFound, path};
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::Io, path + QLatin1StringView(": ") + file.errorString()};
    const QByteArray bytes = file.read(mostBytes);
    if (const CertificatePtr single = certificateFromDer(bytes))
        return certificateInfo(single.get());
    const Result<QList<CertificateInfo>> list = certificatesFromPem(bytes);
    if (!list || list->size() != 1)
        return Error{Error::Code::Format,
            TrustTexts::tr("%1 does not hold exactly one certificate (PEM or DER)").arg(path)};
    return list->first();
}

bool isSameFingerprint(const QString &typed, const CertificateInfo &certificate)
{
    return plainHex(typed) == certificate.sha256;
}

Result<void> addTrust(Library &library, const TrustRequest &request)
{
    const QString unit = request.unitName.simplified();
    const QString code = request.unitCode.trimmed().toUpper();
    if (!isSameFingerprint(request.fingerprint, request.certificate))
        return refused(TrustTexts::tr(
            "the fingerprint on the registration sheet is not that of the certificate; do not use it"));
    if (unit.isEmpty())
        return refused(TrustTexts::tr("say to which unit the certificate belongs"));
    if (!code.isEmpty() && !isValidCreditCode(code))
        return refused(TrustTexts::tr("“%1” is no unified social credit code").arg(code));
    if (request.reason.trimmed().isEmpty())
        return refused(TrustTexts::tr("say why the certificate is trusted"));
    if (request.certificate.validTo <= QDateTime::currentDateTimeUtc())
        return refused(TrustTexts::tr("the certificate has expired; ask for the new one"));
    TrustedCertificate certificate;
    certificate.sha256 = request.certificate.sha256;
    certificate.der = request.certificate.der;
    certificate.unitName = unit;
    certificate.unitCode = code;
    certificate.role = request.role;
    certificate.addedReason = request.reason.trimmed();
    return library.addCertificate(certificate);
}

Result<void> revokeTrust(Library &library, const QString &sha256, Moment from, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return refused(TrustTexts::tr("say why the certificate is revoked"));
    if (!from.isKnown())
        return refused(TrustTexts::tr("say from when on the certificate is revoked"));
    return library.revokeCertificate(plainHex(sha256), from, reason.trimmed());
}

template <>
const QList<Code<CertificateState>> &codeTable<CertificateState>()
{
    static const QList<Code<CertificateState>> table = {
        {CertificateState::Good, QStringLiteral("good"), QStringLiteral("有效"), {}},
        {CertificateState::ExpiresSoon, QStringLiteral("expires-soon"), QStringLiteral("即将到期"), {}},
        {CertificateState::NotYetValid, QStringLiteral("not-yet-valid"), QStringLiteral("尚未生效"), {}},
        {CertificateState::Expired, QStringLiteral("expired"), QStringLiteral("已到期"), {}},
        {CertificateState::Revoked, QStringLiteral("revoked"), QStringLiteral("已撤销"), {}},
    };
    return table;
}

QString stateText(CertificateState state)
{
    switch (state) {
    case CertificateState::Good:
        return TrustTexts::tr("Valid");
    case CertificateState::ExpiresSoon:
        return TrustTexts::tr("Expires soon");
    case CertificateState::NotYetValid:
        return TrustTexts::tr("Not valid yet");
    case CertificateState::Expired:
        return TrustTexts::tr("Expired");
    case CertificateState::Revoked:
        return TrustTexts::tr("Revoked");
    }
    Q_UNREACHABLE();
}

CertificateState stateOf(const TrustEntry &entry, Moment now)
{
    const QDateTime at = utcOf(now);
    const CertificateInfo &certificate = entry.certificate;
    if (entry.binding && entry.binding->isRevoked() && utcOf(entry.binding->revokedFrom) <= at)
        return CertificateState::Revoked;
    if (at > certificate.validTo)
        return CertificateState::Expired;
    // A moment is known to the minute; a key that was just made is good.
    constexpr int minuteSeconds = 60;
    if (at.addSecs(minuteSeconds) <= certificate.validFrom)
        return CertificateState::NotYetValid;
    return at.addDays(expiryWarningDays) >= certificate.validTo ? CertificateState::ExpiresSoon
                                                                : CertificateState::Good;
}

TrustList trustedFor(const TrustList &trust, const PackageParty &office, Moment now)
{
    TrustList fit;
    for (const TrustEntry &entry : trust) {
        const CertificateState state = stateOf(entry, now);
        const bool counts = state == CertificateState::Good || state == CertificateState::ExpiresSoon;
        if (counts && entry.binding && (!office.role || *office.role == entry.binding->role) &&
            isSameUnit(entry.binding->unitName, entry.binding->unitCode, office.unitName, office.unitCode))
            fit.append(entry);
    }
    return fit;
}

TrustList expiring(const TrustList &trust, Moment now)
{
    TrustList list;
    for (const TrustEntry &entry : trust) {
        const CertificateState state = stateOf(entry, now);
        if (state == CertificateState::ExpiresSoon || state == CertificateState::Expired)
            list.append(entry);
    }
    return list;
}

} // namespace chuding
