// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "envelope.h"
#include "envelope_format.h"
#include "openssl_handles.h"

// Who can open an envelope, and the cipher that comes out of it. For the sources of this folder only.

namespace chuding::envelope {

using CipherPtr = std::unique_ptr<EVP_CIPHER_CTX, FreeWith<&EVP_CIPHER_CTX_free>>;
using BioChainPtr = std::unique_ptr<BIO, FreeWith<&BIO_free_all>>;

/// AES-256-GCM ready to be fed.
class Cipher
{
public:
    explicit Cipher(CipherPtr own)
        : m_own(std::move(own))
        , m_context(m_own.get())
    {
    }
    /// Of the message that CMS_dataInit() made ready.
    explicit Cipher(BioChainPtr chain);

    [[nodiscard]] EVP_CIPHER_CTX *get() const noexcept { return m_context; }

private:
    BioChainPtr m_chain;
    CipherPtr m_own;
    EVP_CIPHER_CTX *m_context = nullptr;
};

/// What closes one new envelope.
struct Lock
{
    Cipher cipher;
    QByteArray recipients; ///< the whole SET
    QByteArray algorithm;
};
[[nodiscard]] Result<Lock> lockFor(const QList<CertificateInfo> &receivers);
[[nodiscard]] Result<Lock> lockFor(const Passphrase &passphrase);

/// The message without its content. `Format`, `Limit` as of `read()`.
[[nodiscard]] Result<CmsPtr> parsedOutside(const Parts &parts);
[[nodiscard]] Info infoOf(CMS_ContentInfo *cms);
/// What opens it; a wrong key may show only at the end, by the tag.
[[nodiscard]] Result<Cipher> openWith(CMS_ContentInfo *cms, const Signer &key, const Info &info);
[[nodiscard]] Result<Cipher> openWith(CMS_ContentInfo *cms, const Passphrase &passphrase, const Info &info);

} // namespace chuding::envelope
