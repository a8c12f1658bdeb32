// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plain_jpeg.h"

#include <QtEndian>

namespace chuding {

namespace {

/// Reads the parts of a file one after the other.
class JpegWalker
{
public:
    explicit JpegWalker(QByteArrayView file)
        : m_file(file)
    {
    }

    [[nodiscard]] std::optional<PackedPicture> picture();
    [[nodiscard]] bool isWhole() const;

private:
    // ITU-T T.81, annex B.
    static constexpr uchar mark = 0xff;
    static constexpr uchar firstFrame = 0xc0;
    static constexpr uchar lastKnownFrame = 0xc2; ///< baseline, extended, progressive
    static constexpr uchar lastFrame = 0xcf;
    static constexpr uchar huffmanTables = 0xc4;
    static constexpr uchar arithmeticTables = 0xcc;
    static constexpr uchar firstRestart = 0xd0;
    static constexpr uchar lastRestart = 0xd7;
    static constexpr uchar endOfImage = 0xd9;
    static constexpr uchar startOfScan = 0xda;
    static constexpr uchar firstOfApplications = 0xe0;
    static constexpr uchar adobe = 0xee; ///< says how colours are meant
    static constexpr uchar lastOfApplications = 0xef;
    static constexpr uchar comment = 0xfe;
    static constexpr qsizetype markBytes = 2;

    [[nodiscard]] uchar at(qsizetype place) const { return static_cast<uchar>(m_file[place]); }
    [[nodiscard]] int number(qsizetype place) const
    {
        return qFromBigEndian<quint16>(m_file.sliced(place, 2).data());
    }
    /// With its mark; empty when it does not fit into the file.
    [[nodiscard]] QByteArrayView segmentAt(qsizetype place) const;
    /// False for a frame that PDF does not know.
    [[nodiscard]] bool readFrame(qsizetype place, QByteArrayView segment);
    [[nodiscard]] qsizetype endOfScans(qsizetype place) const;

    QByteArrayView m_file;
    QSize m_pixels;
    int m_channels = 0;
    bool m_namesRedGreenBlue = false;
    bool m_isOfAdobe = false;
};

QByteArrayView JpegWalker::segmentAt(qsizetype place) const
{
    if (place + markBytes + 2 > m_file.size() || at(place) != mark)
        return {};
    const int length = number(place + markBytes);
    return length >= 2 && place + markBytes + length <= m_file.size()
               ? m_file.sliced(place, markBytes + length)
               : QByteArrayView();
}

bool JpegWalker::readFrame(qsizetype place, QByteArrayView segment)
{
    constexpr qsizetype segmentHead = 10;
    constexpr qsizetype bytesOfAChannel = 3;
    if (at(place + 1) > lastKnownFrame || segment.size() < segmentHead || at(place + 4) != 8)
        return false;
    m_pixels = {number(place + 7), number(place + 5)};
    m_channels = at(place + 9);
    if ((m_channels != 1 && m_channels != 3) || segment.size() < segmentHead + m_channels * bytesOfAChannel)
        return false;
    m_namesRedGreenBlue = m_channels == 3 && segment[segmentHead] == 'R' &&
                          segment[segmentHead + bytesOfAChannel] == 'G' &&
                          segment[segmentHead + 2 * bytesOfAChannel] == 'B';
    return !m_pixels.isEmpty();
}

qsizetype JpegWalker::endOfScans(qsizetype place) const
{
    while (place + markBytes <= m_file.size()) {
        const uchar next = at(place + 1);
        const bool isData =
            at(place) != mark || next == 0 || next == mark || (next >= firstRestart && next <= lastRestart);
        if (isData) {
            ++place;
            continue;
        }
        if (next == endOfImage)
            return place + markBytes;
        const qsizetype bytes = segmentAt(place).size();
        if (bytes == 0)
            break;
        place += bytes;
    }
    return m_file.size(); // cut short
}

bool JpegWalker::isWhole() const
{
    const qsizetype end = endOfScans(markBytes);
    return end >= 2 * markBytes && at(end - 2) == mark && at(end - 1) == endOfImage;
}

std::optional<PackedPicture> JpegWalker::picture()
{
    if (!m_file.startsWith("\xff\xd8"))
        return std::nullopt;
    QByteArray kept = m_file.first(markBytes).toByteArray();
    qsizetype place = markBytes;
    while (true) {
        const QByteArrayView segment = segmentAt(place);
        if (segment.isEmpty())
            return std::nullopt;
        const uchar kind = at(place + 1);
        if (kind == startOfScan)
            break;
        const bool isFrame =
            kind >= firstFrame && kind <= lastFrame && kind != huffmanTables && kind != arithmeticTables;
        if (isFrame && !readFrame(place, segment))
            return std::nullopt;
        m_isOfAdobe = m_isOfAdobe || kind == adobe;
        const bool isAttached = kind > firstOfApplications && kind <= lastOfApplications && kind != adobe;
        if (!isAttached && kind != comment)
            kept += segment;
        place += segment.size();
    }
    if (m_channels == 0 || (m_namesRedGreenBlue && !m_isOfAdobe))
        return std::nullopt;
    kept += m_file.sliced(place, endOfScans(place) - place);
    return PackedPicture{
        m_channels == 1 ? PackedPicture::Kind::Grey : PackedPicture::Kind::Colour, m_pixels, kept};
}

} // namespace

std::optional<PackedPicture> plainJpeg(QByteArrayView file)
{
    return JpegWalker(file).picture();
}

bool isWholeJpeg(QByteArrayView file)
{
    return JpegWalker(file).isWhole();
}

} // namespace chuding
