// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture_scaler.h"

#include "pages.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace chuding {

namespace {

constexpr int mostSide = 65'535; ///< so that sums keep to 32 bits

/// On white paper. Rows are looked at one by one, so that there is no second picture of that size.
QImage rowOf(const QImage &picture, int y)
{
    const QImage row = picture.copy(0, y, picture.width(), 1);
    return picture.hasAlphaChannel() ? onWhite(row) : row;
}

bool hasNoColour(const QImage &picture)
{
    if (picture.depth() == 1 || picture.format() == QImage::Format_Grayscale8)
        return true;
    for (int y = 0; y < picture.height(); ++y) {
        const QImage row = rowOf(picture, y);
        if (row.isNull() || !row.allGray())
            return false;
    }
    return true;
}

} // namespace

PictureScaler::PictureScaler(QSize from, QSize to, int channels)
    : m_from(from)
    , m_to(to)
    , m_channels(channels)
    , m_picture(to, channels == 1 ? QImage::Format_Grayscale8 : QImage::Format_RGB888)
    , m_across(static_cast<size_t>(to.width()) * static_cast<size_t>(channels))
    , m_sums(m_across.size())
{
    Q_ASSERT(to.width() <= from.width() && to.height() <= from.height() && !to.isEmpty());
    Q_ASSERT(from.width() <= mostSide && from.height() <= mostSide);
}

void PictureScaler::addRow(const uchar *samples)
{
    if (isWhole() || m_picture.isNull())
        return;
    if (m_from == m_to) {
        std::memcpy(m_picture.scanLine(m_row), samples, m_sums.size());
    } else {
        if (m_channels == 1)
            addAcross<1>(samples);
        else
            addAcross<3>(samples);
        addDown();
    }
    ++m_row;
}

// Each dot that comes in is `m_to.width()` parts wide, each that goes out `m_from.width()`.
template <size_t channels>
void PictureScaler::addAcross(const uchar *samples)
{
    const auto whole = static_cast<quint32>(m_to.width());
    const auto wide = static_cast<quint32>(m_from.width());
    const quint64 share = (1ULL << 40U) / wide; // of 256 × 2³²
    constexpr quint64 half = 1ULL << 31U;
    std::array<quint32, channels> sums{};
    quint32 room = wide; // left in the dot that goes out
    quint32 *out = m_across.data();
    for (quint32 x = 0; x < wide; ++x, samples += channels) {
        if (room > whole) {
            for (size_t channel = 0; channel < channels; ++channel)
                sums[channel] += samples[channel] * whole;
            room -= whole;
            continue;
        }
        const quint32 rest = whole - room;
        for (size_t channel = 0; channel < channels; ++channel) {
            const quint64 sum = sums[channel] + samples[channel] * room;
            *out++ = static_cast<quint32>((sum * share + half) >> 32U);
            sums[channel] = samples[channel] * rest;
        }
        room = wide - rest;
    }
}

// Rows likewise.
void PictureScaler::addDown()
{
    const auto high = static_cast<quint64>(m_from.height());
    const auto begin = static_cast<quint64>(m_row) * static_cast<quint64>(m_to.height());
    const quint64 end = begin + static_cast<quint64>(m_to.height());
    const quint64 lineEnd = static_cast<quint64>(m_line + 1) * high;
    const auto here = static_cast<quint32>(std::min(end, lineEnd) - begin);
    for (size_t i = 0; i < m_sums.size(); ++i)
        m_sums[i] += m_across[i] * here;
    if (end < lineEnd)
        return;
    finishLine();
    const auto rest = static_cast<quint32>(end - lineEnd);
    for (size_t i = 0; i < m_sums.size(); ++i)
        m_sums[i] = m_across[i] * rest;
}

void PictureScaler::finishLine()
{
    const quint64 share = (1ULL << 32U) / static_cast<quint64>(m_from.height());
    constexpr quint64 half = 1ULL << 39U;
    uchar *line = m_picture.scanLine(m_line);
    for (size_t i = 0; i < m_sums.size(); ++i)
        line[i] = static_cast<uchar>((m_sums[i] * share + half) >> 40U);
    ++m_line;
}

QImage scaledDown(const QImage &picture, QSize to)
{
    if (picture.isNull() || to.isEmpty() || picture.width() > mostSide || picture.height() > mostSide)
        return {};
    const bool isGrey = hasNoColour(picture);
    PictureScaler scaler(picture.size(), to, isGrey ? 1 : 3);
    for (int y = 0; y < picture.height(); ++y) {
        const QImage row =
            rowOf(picture, y).convertToFormat(isGrey ? QImage::Format_Grayscale8 : QImage::Format_RGB888);
        if (row.isNull())
            return {};
        scaler.addRow(row.constScanLine(0));
    }
    return scaler.picture();
}

QImage blackAndWhite(const QImage &grey)
{
    constexpr int middle = 128;
    QImage mono(grey.size(), QImage::Format_Mono);
    mono.setColorTable({qRgb(0, 0, 0), qRgb(255, 255, 255)});
    mono.fill(0);
    for (int y = 0; y < grey.height(); ++y) {
        const uchar *from = grey.constScanLine(y);
        uchar *to = mono.scanLine(y);
        for (int x = 0; x < grey.width(); ++x) {
            if (from[x] >= middle)
                to[x / 8] = static_cast<uchar>(to[x / 8] | (0x80 >> (x % 8)));
        }
    }
    return mono;
}

} // namespace chuding
