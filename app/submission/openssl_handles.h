// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <openssl/bio.h>
#include <openssl/cms.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pkcs12.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

#include <QByteArray>
#include <QString>

#include <memory>

// For the sources of this folder only.

namespace chuding {

template <auto freeFunction>
struct FreeWith
{
    template <typename T>
    void operator()(T *object) const
    {
        freeFunction(object);
    }
};

using BioPtr = std::unique_ptr<BIO, FreeWith<&BIO_free>>;
using CmsPtr = std::unique_ptr<CMS_ContentInfo, FreeWith<&CMS_ContentInfo_free>>;
using KeyPtr = std::unique_ptr<EVP_PKEY, FreeWith<&EVP_PKEY_free>>;
using CertificatePtr = std::unique_ptr<X509, FreeWith<&X509_free>>;
using Pkcs12Ptr = std::unique_ptr<PKCS12, FreeWith<&PKCS12_free>>;
using StorePtr = std::unique_ptr<X509_STORE, FreeWith<&X509_STORE_free>>;
using StoreContextPtr = std::unique_ptr<X509_STORE_CTX, FreeWith<&X509_STORE_CTX_free>>;

struct FreeCertificates
{
    void operator()(STACK_OF(X509) * certificates) const { sk_X509_pop_free(certificates, X509_free); }
};
using CertificatesPtr = std::unique_ptr<STACK_OF(X509), FreeCertificates>;

/// Reads from `bytes`, which must outlive it.
inline BioPtr readingBio(const QByteArray &bytes)
{
    return BioPtr(BIO_new_mem_buf(bytes.constData(), static_cast<int>(bytes.size())));
}

/// What a memory BIO has collected.
inline QByteArray bioBytes(BIO *bio)
{
    const char *data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    return size > 0 ? QByteArray(data, size) : QByteArray();
}

/// OpenSSL's own words for the last failure; empties its queue.
inline QString lastCryptoError()
{
    const unsigned long code = ERR_peek_last_error();
    ERR_clear_error();
    return code == 0 ? QString() : QString::fromUtf8(ERR_reason_error_string(code));
}

/// The DER bytes of a certificate, key or message.
template <auto encode, typename T>
QByteArray derBytes(T *object)
{
    unsigned char *data = nullptr;
    const int size = encode(object, &data);
    if (size <= 0)
        return {};
    const QByteArray bytes(reinterpret_cast<const char *>(data), size);
    OPENSSL_free(data);
    return bytes;
}

} // namespace chuding
