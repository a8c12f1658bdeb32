// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QSize>

#include <vector>

// For this layer only.

namespace chuding {

/// Makes a picture smaller while it is read, row by row: each dot becomes the mean of those whose place it
/// takes, in whole numbers, the same on every machine. What has come in is not kept.
class PictureScaler final
{
public:
    /// `to` is not larger. One channel (grey) or three (red, green, blue), eight bits each.
    PictureScaler(QSize from, QSize to, int channels);

    void addRow(const uchar *samples);
    /// All rows have come.
    [[nodiscard]] bool isWhole() const { return m_row == m_from.height(); }
    /// Grayscale8 or RGB888.
    [[nodiscard]] QImage picture() const { return m_picture; }

private:
    template <size_t channels>
    void addAcross(const uchar *samples);
    void addDown();
    void finishLine();

    QSize m_from;
    QSize m_to;
    int m_channels;
    int m_row = 0;  ///< of what comes in
    int m_line = 0; ///< of what goes out
    QImage m_picture;
    std::vector<quint32> m_across; ///< the row that came in, in the new width; 256 for each level
    std::vector<quint32> m_sums;   ///< of the line that is being made
};

/// The same of a whole picture: Grayscale8 where it has no colour, else RGB888, what is transparent on white.
/// Null when it has more dots than that, or there is no memory for it.
[[nodiscard]] QImage scaledDown(const QImage &picture, QSize to);

/// Black and white of a grey picture: Mono, 1 for white.
[[nodiscard]] QImage blackAndWhite(const QImage &grey);

} // namespace chuding
