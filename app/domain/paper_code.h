// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QString>
#include <QUuid>

namespace chuding {

/// What a printed paper says about the dossier that it was printed from: the dossier's number and the SHA-256
/// of its document. In full it stands in the QR code, 80 bits less in the code that a person types.
struct PaperCode
{
    QString dossierHex; ///< 32 lower-case hex digits, or the first 10
    QString sha256Hex;  ///< 64 lower-case hex digits, or the first 15

    /// `sha256`: of the dossier's document, 64 lower-case hex digits.
    [[nodiscard]] static PaperCode of(QUuid dossier, const QString &sha256);

    [[nodiscard]] bool isFull() const;
    [[nodiscard]] bool isOf(QUuid dossier) const;
    [[nodiscard]] bool hasHash(const QString &sha256) const;
    bool operator==(const PaperCode &) const = default;
};

/// For the QR code: `CHUDING1:` and 81 characters, capital letters and digits only.
[[nodiscard]] QString scannedText(const PaperCode &code);
/// For people: six groups of four characters, the last one for checking. No I, L, O, U.
[[nodiscard]] QString typedText(const PaperCode &code);

/// Either text as it was typed or scanned: small letters, blanks, dashes, full-width characters of an input
/// method, I and L for 1 and O for 0 are all right. `Format` with a translated sentence in the detail when it
/// is incomplete or mistyped; `NewerVersion`.
[[nodiscard]] Result<PaperCode> paperCodeFromText(const QString &typed);

} // namespace chuding
