// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBuffer>
#include <QByteArray>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QtEndian>

/// Made-up scans for tests.
namespace scanfiles {

/// A PDF of A4 pages, each with its number and a bar of another grey at the top.
inline QByteArray pdf(int pages)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF());
    writer.setResolution(72);
    QPainter painter(&writer);
    for (int page = 0; page < pages; ++page) {
        if (page > 0)
            writer.newPage();
        const int grey = 40 + page * 20 % 160;
        painter.fillRect(QRect(0, 0, writer.width(), writer.height() / 4), QColor(grey, grey, grey));
        painter.drawText(100, 400, QString::number(page + 1));
    }
    painter.end();
    return bytes;
}

/// Half red (left), half blue.
inline QImage picture(QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::blue);
    QPainter(&image).fillRect(0, 0, size.width() / 2, size.height(), Qt::red);
    return image;
}

inline QByteArray picture(QSize size, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    picture(size).save(&buffer, format);
    return bytes;
}

/// A JPEG that says how it is to be turned and mirrored to be looked at, from 1 to 8 (EXIF).
inline QByteArray turnedBy(QByteArray jpeg, char orientation)
{
    QByteArray exif("\xff\xe1\0\x22"
                    "Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0",
        36);
    exif[29] = orientation;
    return jpeg.insert(2, exif);
}

/// An uncompressed grey TIFF, a page for each shade.
inline QByteArray tiff(const QList<uchar> &shades, quint32 width = 40, quint32 height = 60)
{
    QByteArray bytes("II*\0\0\0\0\0", 8);
    qsizetype link = 4; // where the place of the next directory goes
    const auto number = [&bytes](auto value) {
        const auto little = qToLittleEndian(value);
        bytes.append(reinterpret_cast<const char *>(&little), sizeof little);
    };
    for (const uchar shade : shades) {
        const auto data = static_cast<quint32>(bytes.size());
        bytes.append(QByteArray(static_cast<qsizetype>(width * height), static_cast<char>(shade)));
        qToLittleEndian(static_cast<quint32>(bytes.size()), bytes.data() + link);
        const QList<std::pair<quint16, quint32>> entries{{256, width}, {257, height}, {258, 8}, {259, 1},
            {262, 1}, {273, data}, {277, 1}, {278, height}, {279, width * height}};
        number(static_cast<quint16>(entries.size()));
        for (const auto &[tag, value] : entries) {
            number(tag);
            number(quint16(4)); // LONG
            number(quint32(1));
            number(value);
        }
        link = bytes.size();
        number(quint32(0));
    }
    return bytes;
}

} // namespace scanfiles
