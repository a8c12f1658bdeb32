// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QMap>
#include <QString>

#include <functional>

class QIODevice;

namespace chuding {

/// All of it, or why not (`writeError`, for a file). A disk that fills up takes a part without a word, and
/// says why only when asked to take more. For unbuffered devices: what a buffer holds is written later.
[[nodiscard]] Result<void> writeAll(QIODevice &device, QByteArrayView bytes);

enum class FileReaders { Usual, OwnerAlone };

/// Written beside its place, which it takes only when it is whole: what was there stays until then. What is
/// there and no file (a pipe, a device) is refused.
[[nodiscard]] Result<void> writeWholeFile(
    const QString &path, QByteArrayView bytes, FileReaders readers = FileReaders::Usual);
/// The same of what `write` puts into the device, which is not buffered; its error leaves what was there.
[[nodiscard]] Result<void> writeWholeFile(const QString &path,
    const std::function<Result<void>(QIODevice &)> &write, FileReaders readers = FileReaders::Usual);

/// Several files, by their paths: all are written beside their places before the first takes its own, so that
/// a disk that is full leaves everything as it was.
[[nodiscard]] Result<void> writeWholeFiles(const QMap<QString, QByteArray> &files);

} // namespace chuding
