// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A signature from elsewhere over a fixed content; the same bytes are tried as a certificate, too.
#include "fixed_signer.h"
#include "fuzz_target.h"
#include "submission/certificate.h"
#include "submission/signature_check.h"

using namespace chuding;
using namespace chuding::fuzz;

namespace {

void lookAt(const CertificateInfo &info)
{
    require(!info.sha256.isEmpty() && !info.der.isEmpty(), "a certificate has bytes");
    (void)info.fingerprint();
    const Result<QList<CertificateInfo>> again = certificatesFromPem(info.pem());
    require(again.ok() && again->size() == 1 && again->first() == info, "it reads the same from PEM");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const QList<CertificateInfo> trusted = {fixedSigner().certificate()};
    const QByteArray bytes = bytesOf(data, size);
    const SignatureCheck check = checkSignature(bytes, signedContent);
    require(check.fits == check.signer.has_value(), "what fits names its signer");
    require(check.fits || !check.detail.isEmpty(), "what does not fit says why");
    if (check.fits) {
        lookAt(*check.signer);
        require(!checkSignature(bytes, "something else").fits, "it fits that content alone");
    }
    (void)isTrusted(check, trusted);
    if (const CertificatePtr certificate = certificateFromDer(bytes))
        lookAt(certificateInfo(certificate.get()));
    (void)certificatesFromPem(bytes);
    (void)predecessorOf(trusted.first(), bytes);
    return 0;
}
