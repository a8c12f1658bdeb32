// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sha256.h"

#include "domain/whole_file.h"

#include <QFile>

#include <openssl/evp.h>

#include <algorithm>
#include <array>
#include <new>

namespace chuding {

class Sha256Hasher::Private
{
public:
    Private()
        : context(EVP_MD_CTX_new(), &EVP_MD_CTX_free)
    {
        if (!context)
            throw std::bad_alloc();
        start();
    }

    // SHA-256 is in every OpenSSL provider that we can run with; a failure here is a broken installation.
    void start() { check(EVP_DigestInit_ex(context.get(), EVP_sha256(), nullptr)); }
    static void check(int result)
    {
        if (result != 1)
            qFatal("OpenSSL cannot compute SHA-256");
    }

    std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context;
};

Sha256Hasher::Sha256Hasher()
    : d(std::make_unique<Private>())
{
}

Sha256Hasher::Sha256Hasher(Sha256Hasher &&) noexcept = default;
Sha256Hasher &Sha256Hasher::operator=(Sha256Hasher &&) noexcept = default;
Sha256Hasher::~Sha256Hasher() = default;

void Sha256Hasher::add(QByteArrayView bytes)
{
    Private::check(EVP_DigestUpdate(d->context.get(), bytes.data(), static_cast<size_t>(bytes.size())));
}

QByteArray Sha256Hasher::takeHex()
{
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned int length = 0;
    Private::check(EVP_DigestFinal_ex(d->context.get(), digest.data(), &length));
    d->start();
    return QByteArray(reinterpret_cast<const char *>(digest.data()), static_cast<qsizetype>(length)).toHex();
}

QString sha256Hex(QByteArrayView bytes)
{
    Sha256Hasher hasher;
    hasher.add(bytes);
    return QString::fromLatin1(hasher.takeHex());
}

namespace {

/// Hands each block of the device to `use`, which may fail.
template <typename Use>
Result<void> forEachBlock(QIODevice &source, const Progress &progress, Use use)
{
    const qint64 total = source.isSequential() ? 0 : source.size();
    QByteArray block(copyBlockBytes, Qt::Uninitialized);
    qint64 done = 0;
    for (;;) {
        const qint64 count = source.read(block.data(), block.size());
        if (count < 0)
            return Error{Error::Code::Io, source.errorString()};
        if (count == 0)
            return {};
        if (const Result<void> used = use(QByteArrayView(block.constData(), count)); !used)
            return used;
        done += count;
        if (!goOn(progress, done, total))
            return Error{Error::Code::Cancelled, {}};
    }
}

} // namespace

Result<QString> copyHashed(QIODevice &source, QIODevice &target, const Progress &progress)
{
    Sha256Hasher hasher;
    const Result<void> copied = forEachBlock(source, progress, [&](QByteArrayView block) -> Result<void> {
        hasher.add(block);
        return writeAll(target, block);
    });
    if (!copied)
        return copied.error();
    return QString::fromLatin1(hasher.takeHex());
}

Result<QString> sha256OfFile(const QString &path, const Progress &progress)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return Error{file.exists() ? Error::Code::Io : Error::Code::NotFound,
            path + QLatin1StringView(": ") + file.errorString()};
    Sha256Hasher hasher;
    const Result<void> read = forEachBlock(file, progress, [&](QByteArrayView block) -> Result<void> {
        hasher.add(block);
        return {};
    });
    if (!read)
        return Error{read.error().code, path + QLatin1StringView(": ") + read.error().detail};
    return QString::fromLatin1(hasher.takeHex());
}

bool isSha256Hex(QStringView text)
{
    return text.size() == 64 && std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
    });
}

} // namespace chuding
