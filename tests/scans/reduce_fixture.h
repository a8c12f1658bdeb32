// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scans/reduce.h"

#include <QImage>
#include <QStringList>
#include <QTemporaryDir>

namespace chuding::test {

/// What `reduceFile` said and wrote.
struct Reduced
{
    Reduction made;
    std::optional<Error> error{};
    QByteArray bytes{}; ///< empty: nothing was written
};

/// A folder with files to be made smaller.
class ReduceFixture
{
public:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString put(const QString &name, const QByteArray &bytes) const;
    [[nodiscard]] Reduced reduced(const QByteArray &file, qint64 mostBytes) const;
    /// The first page of a file at that resolution.
    [[nodiscard]] QImage drawn(const QByteArray &file, int dpi, int page = 0) const;
    /// Of all that lies there.
    [[nodiscard]] QStringList names() const;

private:
    QTemporaryDir m_folder;
};

/// How far apart two pictures of one size are: the mean of the differences, 0 to 255.
[[nodiscard]] double meanDifference(const QImage &one, const QImage &other);

/// A letter with a red seal, as scanned at 200 dpi: A4, 1654 × 2339 dots.
[[nodiscard]] QImage sealedLetter();
/// No two dots alike: what hardly becomes smaller.
[[nodiscard]] QImage noise(QSize size, QImage::Format format);

} // namespace chuding::test
