// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "heic.h"

#include <QCoreApplication>
#include <QtEndian>

#include <algorithm>
#include <array>

namespace chuding {

namespace {

/// Of pictures and series of pictures that HEVC packs, and those that do not say what does.
constexpr std::array<QByteArrayView, 10> heicBrands{
    "heic", "heix", "heim", "heis", "hevc", "hevx", "hevm", "hevs", "mif1", "msf1"};
constexpr std::array<QByteArrayView, 2> avifBrands{"avif", "avis"};

template <size_t count>
bool isOneOf(const std::array<QByteArrayView, count> &brands, QByteArrayView brand)
{
    return std::find(brands.begin(), brands.end(), brand) != brands.end();
}

struct HeicTexts
{
    Q_DECLARE_TR_FUNCTIONS(chuding::Heic)
};

} // namespace

bool isHeic(QByteArrayView head)
{
    // A box: its length, "ftyp", the main brand, a version, further brands.
    constexpr qsizetype brandBytes = 4;
    constexpr qsizetype mainBrand = 8;
    constexpr qsizetype version = 12;
    if (head.size() < version || head.sliced(4, 4) != QByteArrayView("ftyp"))
        return false;
    const auto boxBytes = static_cast<qint64>(qFromBigEndian<quint32>(head.data()));
    const qint64 end = std::min<qint64>(boxBytes, head.size());
    bool isOne = false;
    for (qsizetype at = mainBrand; at + brandBytes <= end; at += brandBytes) {
        const QByteArrayView brand = head.sliced(at, brandBytes);
        if (at == version)
            continue;
        if (isOneOf(avifBrands, brand))
            return false;
        isOne = isOne || isOneOf(heicBrands, brand);
    }
    return isOne;
}

bool isHeicSuffix(QStringView suffix)
{
    return suffix == u"heic" || suffix == u"heif" || suffix == u"hif";
}

QString heicText()
{
    return HeicTexts::tr(
        "This is a HEIC photo, which cannot be read here. Set the format of the phone's camera "
        "to “Most Compatible” and take it again, or save it as JPEG.");
}

} // namespace chuding
