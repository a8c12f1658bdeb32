// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/progress.h"
#include "signer.h"

#include <QLatin1StringView>
#include <QList>
#include <QString>
#include <QStringList>

class QIODevice;

/// A package encrypted for the way: CMS AuthEnvelopedData (RFC 5083) with AES-256-GCM, in DER, any size in
/// bounded memory. The content is signed already, or not; an envelope says nothing about who closed it.
namespace chuding::envelope {

/// Beside the name of what is inside: `NAME.zip.p7m`.
inline constexpr QLatin1StringView suffix(".p7m");

/// Who can open an envelope.
struct Info
{
    bool byPassphrase = false;
    QStringList receivers; ///< whose certificates: issuer's name, which is the owner's for one of our keys
};

/// Whether it begins like a CMS message, of whatever kind; the device stays where it is.
[[nodiscard]] bool looksLikeOne(QIODevice &device);
/// Reads what stands before the content. `Format` when this is no envelope or one of another kind, `Limit`
/// when opening it could take minutes or it has too many receivers.
[[nodiscard]] Result<Info> read(QIODevice &device);
/// What has to be done with it before anything can be said of its content.
[[nodiscard]] QString howToOpen(const Info &info);

/// Writes `target` beside its place and renames it when it is whole and synced; nothing stays behind when
/// it fails or is cancelled. `source` must have a known size, which is not hidden. `Exists`; `Refused` for a
/// certificate that cannot be encrypted to or is not valid today.
[[nodiscard]] Result<void> encrypt(QIODevice &source, const QString &target,
    const QList<CertificateInfo> &receivers, const Progress &progress = {});
/// `Passphrase` when it is too weak. PBKDF2 with HMAC-SHA256.
[[nodiscard]] Result<void> encrypt(
    QIODevice &source, const QString &target, const Passphrase &passphrase, const Progress &progress = {});

/// `target` gets its name only after the tag over all of the content was found right. `Refused` when it is
/// not for this key, `Passphrase` when it is wrong, `Format` when the content was changed, and as `read`.
[[nodiscard]] Result<void> decrypt(
    QIODevice &source, const QString &target, const Signer &key, const Progress &progress = {});
[[nodiscard]] Result<void> decrypt(
    QIODevice &source, const QString &target, const Passphrase &passphrase, const Progress &progress = {});

} // namespace chuding::envelope
