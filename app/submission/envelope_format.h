// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "library/progress.h"

#include <QByteArray>
#include <QByteArrayView>

class QIODevice;

// The bytes of an envelope around its content: CMS AuthEnvelopedData (RFC 5083, RFC 5084), ASN.1 in DER, read
// also in the BER that is written without knowing the size. For the sources of this folder only.

namespace chuding::envelope {

inline constexpr qsizetype tagBytes = 16;
inline constexpr qsizetype nonceBytes = 12;

/// Translated, in the context of envelopes.
[[nodiscard]] QString envelopeText(const char *source);

/// An element of ASN.1 with all of it known.
[[nodiscard]] QByteArray der(unsigned char tag, QByteArrayView content);

struct ContentPlace
{
    qint64 begin = -1; ///< in the device; -1: there is none
    qint64 end = 0;
    bool inPieces = false;
    qint64 bytes = 0; ///< without the heads of the pieces
};

struct Parts
{
    QByteArray recipients; ///< the whole SET
    QByteArray algorithm;  ///< the whole AlgorithmIdentifier of the content
    ContentPlace content;
    QByteArray tag;
};

/// Everything but the content, which is only measured. `Format` in words; `Limit`.
[[nodiscard]] Result<Parts> readParts(QIODevice &device, const Progress &progress);
/// Recipients and algorithm alone, from a message that has not been closed yet.
[[nodiscard]] Result<Parts> readOutside(QIODevice &device);

/// AES-256-GCM with this nonce and a tag of 16 bytes: the only algorithm that is taken.
[[nodiscard]] QByteArray gcmAlgorithm(QByteArrayView nonce);
[[nodiscard]] bool isGcmAlgorithm(const QByteArray &algorithm);

/// What stands before a content of so many bytes; the tag follows it by `tail()`.
[[nodiscard]] QByteArray head(const QByteArray &recipients, const QByteArray &algorithm, qint64 contentBytes);
[[nodiscard]] QByteArray tail(QByteArrayView tag);
/// A message with everything but the content.
[[nodiscard]] QByteArray withoutContent(const Parts &parts);

/// The content of an envelope, its pieces put together.
class ContentReader
{
public:
    ContentReader(QIODevice &device, const ContentPlace &place);
    /// Bytes read, 0 at the end, -1 on failure.
    [[nodiscard]] qint64 read(char *data, qint64 most);

private:
    [[nodiscard]] bool nextPiece();

    QIODevice &m_device;
    const ContentPlace m_place;
    qint64 m_left = 0; ///< of the piece
    bool m_ok;
};

} // namespace chuding::envelope
