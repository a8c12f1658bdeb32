// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper_code.h"

#include "text.h"

#include <QByteArray>
#include <QCoreApplication>

namespace chuding {

using namespace Qt::StringLiterals;

namespace {

/// Crockford's Base32: no I, L, O, which look like digits, and no U.
constexpr QLatin1StringView letters("0123456789ABCDEFGHJKMNPQRSTVWXYZ");
constexpr QLatin1StringView prefix("CHUDING");
constexpr int version = 1;
constexpr int bitsPerCharacter = 5;
constexpr int bitsPerHexDigit = 4;

// In hex digits and characters. 10 + 15 digits are just 20 characters; 32 + 64 leave one bit over.
constexpr qsizetype fullDossier = 32;
constexpr qsizetype fullHash = 64;
constexpr qsizetype shortDossier = 10;
constexpr qsizetype shortHash = 15;
constexpr qsizetype checkLength = 4;
constexpr qsizetype fullLength = 77 + checkLength;
constexpr qsizetype shortLength = 20 + checkLength;
constexpr qsizetype groupLength = 4;

struct PaperCodeWords
{
    Q_DECLARE_TR_FUNCTIONS(chuding::PaperCode)
};

/// Value of a character, -1 when no code has it.
int valueOf(QChar c)
{
    if (c == u'I' || c == u'L')
        return 1;
    if (c == u'O')
        return 0;
    return static_cast<int>(letters.indexOf(c));
}

QString packed(const QString &hex)
{
    QString text;
    int bits = 0;
    int value = 0;
    for (const QChar digit : hex) {
        value = (value << bitsPerHexDigit) | QStringView(&digit, 1).toInt(nullptr, 16);
        bits += bitsPerHexDigit;
        if (bits >= bitsPerCharacter) {
            bits -= bitsPerCharacter;
            text += letters.at(value >> bits);
            value &= (1 << bits) - 1;
        }
    }
    if (bits > 0)
        text += letters.at(value << (bitsPerCharacter - bits));
    return text;
}

QString unpacked(QStringView text)
{
    QString hex;
    int bits = 0;
    int value = 0;
    for (const QChar c : text) {
        value = (value << bitsPerCharacter) | valueOf(c);
        for (bits += bitsPerCharacter; bits >= bitsPerHexDigit; bits -= bitsPerHexDigit) {
            hex += QString::number((value >> (bits - bitsPerHexDigit)) & 0xF, 16);
            value &= (1 << (bits - bitsPerHexDigit)) - 1;
        }
    }
    return hex;
}

/// The version and CRC-16: no single wrong character and no two exchanged neighbours go unnoticed.
QString checkGroup(const QString &payload, int ofVersion)
{
    const QByteArray checked = payload.toLatin1() + QByteArray::number(ofVersion);
    const int value = (ofVersion << 16) | qChecksum(checked);
    QString group;
    for (int shift = 15; shift >= 0; shift -= bitsPerCharacter)
        group += letters.at((value >> shift) & 0x1F);
    return group;
}

int versionOf(QStringView check)
{
    return valueOf(check.front()) >> 1;
}

/// Capital half-width letters and digits, those that are mistaken for others put right; anything else stays.
QString cleaned(const QString &typed)
{
    QString text = foldedWidth(typed).toUpper();
    text.removeIf([](QChar c) {
        return c.isSpace() || c.category() == QChar::Punctuation_Dash || c == u'-' || c == u'\u30FC' ||
               c == u'\u00B7' || c.category() == QChar::Other_Control || c.category() == QChar::Other_Format;
    });
    return text;
}

} // namespace

PaperCode PaperCode::of(QUuid dossier, const QString &sha256)
{
    return {QString::fromLatin1(dossier.toRfc4122().toHex()), sha256};
}

bool PaperCode::isFull() const
{
    return dossierHex.size() == fullDossier && sha256Hex.size() == fullHash;
}

bool PaperCode::isOf(QUuid dossier) const
{
    return !dossierHex.isEmpty() && of(dossier, {}).dossierHex.startsWith(dossierHex);
}

bool PaperCode::hasHash(const QString &sha256) const
{
    return !sha256Hex.isEmpty() && sha256.startsWith(sha256Hex);
}

QString scannedText(const PaperCode &code)
{
    const QString payload = packed(code.dossierHex + code.sha256Hex);
    return prefix + QString::number(version) + u':' + payload + checkGroup(payload, version);
}

QString typedText(const PaperCode &code)
{
    const QString payload = packed(code.dossierHex.left(shortDossier) + code.sha256Hex.left(shortHash));
    const QString text = payload + checkGroup(payload, version);
    QStringList groups;
    for (qsizetype at = 0; at < text.size(); at += groupLength)
        groups.append(text.mid(at, groupLength));
    return groups.join(u' ');
}

Result<PaperCode> paperCodeFromText(const QString &typed)
{
    const auto fault = [](const QString &sentence) { return Error{Error::Code::Format, sentence}; };
    QString text = cleaned(typed);
    const qsizetype colon = text.indexOf(u':');
    if (colon >= 0) {
        const QString head = text.left(colon);
        if (!head.startsWith(prefix))
            return fault(PaperCodeWords::tr("This is not the code of a paper of this program."));
        text.remove(0, colon + 1);
    }
    if (text.isEmpty())
        return fault(PaperCodeWords::tr("No code was given."));
    for (const QChar c : std::as_const(text)) {
        if (valueOf(c) < 0)
            return fault(PaperCodeWords::tr("No code has the character “%1”.").arg(c));
    }
    const bool full = text.size() == fullLength;
    if (!full && text.size() != shortLength)
        return fault(
            PaperCodeWords::tr("The code has %1 characters; those printed have %2, in the QR code %3.")
                .arg(text.size())
                .arg(shortLength)
                .arg(fullLength));
    text.replace(u'I', u'1').replace(u'L', u'1').replace(u'O', u'0');
    const QString payload = text.chopped(checkLength);
    const QString check = text.last(checkLength);
    if (check != checkGroup(payload, versionOf(check)))
        return fault(PaperCodeWords::tr("The code is mistyped: its last group does not fit the others."));
    if (versionOf(check) > version)
        return Error{Error::Code::NewerVersion, {}};
    const QString hex = unpacked(payload);
    const qsizetype dossier = full ? fullDossier : shortDossier;
    return PaperCode{hex.left(dossier), hex.mid(dossier, full ? fullHash : shortHash)};
}

} // namespace chuding
