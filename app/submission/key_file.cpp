// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "key_file.h"

#include <QCoreApplication>

#include <openssl/provider.h>

namespace chuding {

namespace {

using LibraryContextPtr = std::unique_ptr<OSSL_LIB_CTX, FreeWith<&OSSL_LIB_CTX_free>>;
using ProviderPtr = std::unique_ptr<OSSL_PROVIDER, FreeWith<&OSSL_PROVIDER_unload>>;

Error keyFileError(Error::Code code, const QString &path, const QString &words)
{
    return Error{code, path + QLatin1StringView(": ") + words};
}

/// PBES2 with a SHA-2 is what is made today.
bool isWeak(const X509_ALGOR *encryption)
{
    return encryption != nullptr && OBJ_obj2nid(encryption->algorithm) != NID_pbes2;
}

bool hasWeakBag(const PKCS7 *safe)
{
    bool weak = false;
    STACK_OF(PKCS12_SAFEBAG) *bags = PKCS12_unpack_p7data(const_cast<PKCS7 *>(safe));
    for (int i = 0; i < sk_PKCS12_SAFEBAG_num(bags); ++i) {
        const PKCS12_SAFEBAG *bag = sk_PKCS12_SAFEBAG_value(bags, i);
        if (PKCS12_SAFEBAG_get_nid(bag) != NID_pkcs8ShroudedKeyBag)
            continue;
        const X509_ALGOR *encryption = nullptr;
        X509_SIG_get0(PKCS12_SAFEBAG_get0_pkcs8(bag), &encryption, nullptr);
        weak = weak || isWeak(encryption);
    }
    sk_PKCS12_SAFEBAG_pop_free(bags, PKCS12_SAFEBAG_free);
    return weak;
}

bool isWeaklyProtected(PKCS12 *pkcs12)
{
    const X509_ALGOR *digest = nullptr;
    PKCS12_get0_mac(nullptr, &digest, nullptr, nullptr, pkcs12);
    bool weak = digest != nullptr && OBJ_obj2nid(digest->algorithm) == NID_sha1;
    STACK_OF(PKCS7) *safes = PKCS12_unpack_authsafes(pkcs12);
    for (int i = 0; i < sk_PKCS7_num(safes); ++i) {
        const PKCS7 *safe = sk_PKCS7_value(safes, i);
        if (OBJ_obj2nid(safe->type) == NID_pkcs7_encrypted)
            weak = weak || isWeak(safe->d.encrypted->enc_data->algorithm);
        else if (OBJ_obj2nid(safe->type) == NID_pkcs7_data)
            weak = weak || hasWeakBag(safe);
    }
    sk_PKCS7_pop_free(safes, PKCS7_free);
    ERR_clear_error();
    return weak;
}

struct ParseOutcome
{
    bool ok = false;
    bool wrongPassphrase = false;
    bool unsupported = false; ///< an algorithm that is not at hand
    QString words;
};

ParseOutcome failedParse()
{
    ParseOutcome outcome;
    outcome.wrongPassphrase = ERR_GET_REASON(ERR_peek_last_error()) == PKCS12_R_MAC_VERIFY_FAILURE;
    const unsigned long last = ERR_peek_last_error();
    outcome.words = QString::fromUtf8(ERR_reason_error_string(last));
    while (const unsigned long code = ERR_get_error()) {
        const int reason = ERR_GET_REASON(code);
        outcome.unsupported = outcome.unsupported || reason == ERR_R_UNSUPPORTED ||
                              (ERR_GET_LIB(code) == ERR_LIB_EVP &&
                                  (reason == EVP_R_UNKNOWN_PBE_ALGORITHM || reason == EVP_R_UNKNOWN_CIPHER ||
                                      reason == EVP_R_UNSUPPORTED_ALGORITHM));
    }
    return outcome;
}

ParseOutcome parse(PKCS12 *pkcs12, const Passphrase &passphrase, KeyFile &file)
{
    EVP_PKEY *key = nullptr;
    X509 *certificate = nullptr;
    STACK_OF(X509) *others = nullptr;
    ERR_clear_error();
    if (PKCS12_parse(pkcs12, passphrase.data(), &key, &certificate, &others) != 1)
        return failedParse();
    file.key.reset(key);
    file.certificate.reset(certificate);
    file.others.reset(others);
    ERR_clear_error();
    return {true, false, false, {}};
}

Pkcs12Ptr pkcs12From(const QByteArray &bytes)
{
    const auto *data = reinterpret_cast<const unsigned char *>(bytes.constData());
    return Pkcs12Ptr(d2i_PKCS12(nullptr, &data, static_cast<long>(bytes.size())));
}

/// While it lives, OpenSSL works in this context on this thread.
class DefaultContext
{
public:
    explicit DefaultContext(OSSL_LIB_CTX *context)
        : m_before(OSSL_LIB_CTX_set0_default(context))
    {
    }
    DefaultContext(const DefaultContext &) = delete;
    DefaultContext &operator=(const DefaultContext &) = delete;
    ~DefaultContext() { OSSL_LIB_CTX_set0_default(m_before); }

private:
    OSSL_LIB_CTX *m_before;
};

/// The key as one of the usual library context: the other one is to go.
KeyPtr broughtOver(EVP_PKEY *key)
{
    unsigned char *der = nullptr;
    const int size = i2d_PrivateKey(key, &der);
    if (size <= 0)
        return {};
    const unsigned char *data = der;
    KeyPtr copy(d2i_AutoPrivateKey(nullptr, &data, size));
    OPENSSL_clear_free(der, static_cast<size_t>(size));
    return copy;
}

CertificatePtr broughtOver(X509 *certificate)
{
    const QByteArray der = derBytes<&i2d_X509>(certificate);
    const auto *data = reinterpret_cast<const unsigned char *>(der.constData());
    return CertificatePtr(d2i_X509(nullptr, &data, static_cast<long>(der.size())));
}

KeyFile broughtOver(const KeyFile &file)
{
    KeyFile copy;
    if (file.key)
        copy.key = broughtOver(file.key.get());
    if (file.certificate)
        copy.certificate = broughtOver(file.certificate.get());
    copy.others.reset(sk_X509_new_null());
    for (int i = 0; i < sk_X509_num(file.others.get()); ++i) {
        if (CertificatePtr other = broughtOver(sk_X509_value(file.others.get(), i)))
            sk_X509_push(copy.others.get(), other.release());
    }
    return copy;
}

Error parseFailure(const QString &path, const ParseOutcome &outcome)
{
    if (outcome.wrongPassphrase)
        return Error{Error::Code::Passphrase, path};
    return keyFileError(Error::Code::Format, path, outcome.words);
}

Result<KeyFile> readWithLegacy(const QString &path, const QByteArray &bytes, const Passphrase &passphrase)
{
    const LibraryContextPtr context(OSSL_LIB_CTX_new());
    const ProviderPtr usual(OSSL_PROVIDER_load(context.get(), "default"));
    const ProviderPtr legacy(OSSL_PROVIDER_load(context.get(), "legacy"));
    if (!usual || !legacy) {
        ERR_clear_error();
        return keyFileError(Error::Code::Refused, path,
            QCoreApplication::translate("chuding::Signer",
                "the file is protected with old algorithms, and OpenSSL's module for these (legacy) is not "
                "on "
                "this computer; have it saved with AES-256 by whoever gave it out"));
    }
    KeyFile there;
    ParseOutcome outcome;
    {
        // PKCS12_parse() of OpenSSL 3.0 decrypts keys in the thread's context, whatever that of the file is.
        const DefaultContext here(context.get());
        const Pkcs12Ptr pkcs12 = pkcs12From(bytes);
        outcome = pkcs12 ? parse(pkcs12.get(), passphrase, there) : failedParse();
    }
    if (!outcome.ok)
        return parseFailure(path, outcome);
    return broughtOver(there);
}

} // namespace

Result<KeyFile> readPkcs12(const QString &path, const QByteArray &bytes, const Passphrase &passphrase)
{
    const Pkcs12Ptr pkcs12 = pkcs12From(bytes);
    if (!pkcs12)
        return parseFailure(path, failedParse());
    KeyFile file;
    const ParseOutcome outcome = parse(pkcs12.get(), passphrase, file);
    if (!outcome.ok && outcome.unsupported && !outcome.wrongPassphrase) {
        Result<KeyFile> old = readWithLegacy(path, bytes, passphrase);
        if (!old)
            return old.error();
        file = *std::move(old);
    } else if (!outcome.ok) {
        return parseFailure(path, outcome);
    }
    if (!file.key || !file.certificate)
        return keyFileError(Error::Code::Format, path,
            QCoreApplication::translate("chuding::Signer", "there is no key with its certificate in it"));
    file.weaklyStored = isWeaklyProtected(pkcs12.get());
    return file;
}

} // namespace chuding
