// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "envelope.h"

#include "aside_file.h"
#include "domain/whole_file.h"
#include "envelope_key.h"
#include "library/file_tools.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace chuding::envelope {

namespace {

constexpr qint64 pumpBytes = 256 * 1024;
/// GCM's own limit for one key and nonce.
constexpr qint64 contentLimitBytes = (1LL << 36) - 32;

Error envelopeError(Error::Code code, const char *source)
{
    return Error{code, envelopeText(source)};
}

/// Runs everything that `read` gives through the cipher into the file.
template <typename Read>
Result<qint64> pump(
    const Read &read, EVP_CIPHER_CTX *cipher, AsideFile &aside, qint64 total, const Progress &progress)
{
    QByteArray in(pumpBytes, Qt::Uninitialized);
    QByteArray out(pumpBytes, Qt::Uninitialized);
    qint64 done = 0;
    while (true) {
        if (!goOn(progress, done, total))
            return Error{Error::Code::Cancelled, {}};
        const qint64 got = read(in.data(), in.size());
        if (got < 0)
            return envelopeError(
                Error::Code::Io, QT_TRANSLATE_NOOP("chuding::Envelope",
                                     "the file to be read broke off: is the medium still there?"));
        if (got == 0)
            return done;
        int made = 0;
        if (EVP_CipherUpdate(cipher, reinterpret_cast<unsigned char *>(out.data()), &made,
                reinterpret_cast<const unsigned char *>(in.constData()), static_cast<int>(got)) != 1)
            return Error{Error::Code::Crypto, lastCryptoError()};
        if (const Result<void> written = writeAll(aside.file(), QByteArrayView(out.constData(), made));
            !written)
            return written.error();
        done += got;
    }
}

/// Nothing is left in the block of a stream cipher; what counts is the tag, made or compared here.
bool finish(EVP_CIPHER_CTX *cipher)
{
    unsigned char rest[EVP_MAX_BLOCK_LENGTH];
    int size = 0;
    const bool ok = EVP_CipherFinal_ex(cipher, rest, &size) == 1 && size == 0;
    ERR_clear_error();
    return ok;
}

Result<void> giveName(AsideFile &aside, const QString &target)
{
    if (const Result<void> synced = syncFile(aside.file()); !synced)
        return synced;
    if (const Result<void> moved = aside.moveTo(target); !moved)
        return moved;
    return syncPath(QFileInfo(target).absolutePath());
}

Result<void> seal(
    QIODevice &source, const QString &target, const Result<Lock> &lock, const Progress &progress)
{
    if (!lock)
        return lock.error();
    const qint64 size = source.size();
    if (source.isSequential() || size > contentLimitBytes || !source.seek(0))
        return envelopeError(
            Error::Code::Limit, QT_TRANSLATE_NOOP("chuding::Envelope", "a file of at most 64 GiB is needed"));
    AsideFile aside(target);
    if (const Result<void> opened = aside.open(); !opened)
        return opened;
    if (const Result<void> written = writeAll(aside.file(), head(lock->recipients, lock->algorithm, size));
        !written)
        return written;
    const Result<qint64> done = pump([&source](char *data, qint64 most) { return source.read(data, most); },
        lock->cipher.get(), aside, size, progress);
    if (!done)
        return done.error();
    if (*done != size)
        return envelopeError(Error::Code::Conflict,
            QT_TRANSLATE_NOOP("chuding::Envelope", "the file changed while it was read"));
    QByteArray tag(tagBytes, '\0');
    if (!finish(lock->cipher.get()) ||
        EVP_CIPHER_CTX_ctrl(lock->cipher.get(), EVP_CTRL_AEAD_GET_TAG, tagBytes, tag.data()) != 1)
        return Error{Error::Code::Crypto, lastCryptoError()};
    if (const Result<void> written = writeAll(aside.file(), tail(tag)); !written)
        return written;
    return giveName(aside, target);
}

template <typename Key>
Result<void> open(QIODevice &source, const QString &target, const Key &key, const Progress &progress)
{
    if (QFileInfo::exists(target))
        return Error{Error::Code::Exists, target};
    const Result<Parts> parts = readParts(source, progress);
    if (!parts)
        return parts.error();
    const Result<CmsPtr> cms = parsedOutside(*parts);
    if (!cms)
        return cms.error();
    const Result<Cipher> cipher = openWith(cms->get(), key, infoOf(cms->get()));
    if (!cipher)
        return cipher.error();
    AsideFile aside(target);
    if (const Result<void> opened = aside.open(); !opened)
        return opened;
    ContentReader content(source, parts->content);
    const Result<qint64> done = pump([&content](char *data, qint64 most) { return content.read(data, most); },
        cipher->get(), aside, parts->content.bytes, progress);
    if (!done)
        return done.error();
    if (*done != parts->content.bytes || !finish(cipher->get()))
        return envelopeError(Error::Code::Format,
            QT_TRANSLATE_NOOP("chuding::Envelope",
                "the encrypted content was changed or damaged on its way: have it sent again"));
    return giveName(aside, target);
}

/// Before seconds go into deriving a key.
Result<void> checkTarget(const QString &target)
{
    return QFileInfo::exists(target) ? Result<void>(Error{Error::Code::Exists, target}) : Result<void>();
}

} // namespace

bool looksLikeOne(QIODevice &device)
{
    // OID 1.2.840.113549.1: enveloped data of PKCS #7, or the newer kinds of S/MIME
    constexpr qint64 enough = 24;
    const QByteArray begin = device.peek(enough);
    return begin.startsWith('0') && (begin.contains(QByteArray::fromHex("060b2a864886f70d01091001")) ||
                                        begin.contains(QByteArray::fromHex("06092a864886f70d0107")));
}

Result<Info> read(QIODevice &device)
{
    const Result<Parts> parts = readOutside(device);
    if (!parts)
        return parts.error();
    const Result<CmsPtr> cms = parsedOutside(*parts);
    if (!cms)
        return cms.error();
    return infoOf(cms->get());
}

QString howToOpen(const Info &info)
{
    QStringList ways;
    if (!info.receivers.isEmpty())
        ways.append(envelopeText(QT_TRANSLATE_NOOP("chuding::Envelope", "the key of %1"))
                        .arg(info.receivers.join(QStringLiteral("; "))));
    if (info.byPassphrase)
        ways.append(envelopeText(QT_TRANSLATE_NOOP("chuding::Envelope", "the agreed passphrase")));
    if (ways.isEmpty())
        return envelopeText(QT_TRANSLATE_NOOP(
            "chuding::Envelope", "The package is encrypted in a way that this program cannot open."));
    return envelopeText(
        QT_TRANSLATE_NOOP("chuding::Envelope", "The package is encrypted. Decrypt it first, with %1."))
        .arg(ways.join(envelopeText(QT_TRANSLATE_NOOP("chuding::Envelope", " or "))));
}

Result<void> encrypt(QIODevice &source, const QString &target, const QList<CertificateInfo> &receivers,
    const Progress &progress)
{
    if (const Result<void> checked = checkTarget(target); !checked)
        return checked;
    return seal(source, target, lockFor(receivers), progress);
}

Result<void> encrypt(
    QIODevice &source, const QString &target, const Passphrase &passphrase, const Progress &progress)
{
    if (const Result<void> checked = checkTarget(target); !checked)
        return checked;
    return seal(source, target, lockFor(passphrase), progress);
}

Result<void> decrypt(QIODevice &source, const QString &target, const Signer &key, const Progress &progress)
{
    return open(source, target, key, progress);
}

Result<void> decrypt(
    QIODevice &source, const QString &target, const Passphrase &passphrase, const Progress &progress)
{
    return open(source, target, passphrase, progress);
}

} // namespace chuding::envelope
