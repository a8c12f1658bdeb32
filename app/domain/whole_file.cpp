// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "whole_file.h"

#include "write_error.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

#include <memory>
#include <vector>

namespace chuding {

namespace {

Result<void> begin(QSaveFile &file)
{
    // A rename would put a file in the place of a device or a pipe.
    const QFileInfo existing(file.fileName());
    if (existing.exists() && !existing.isFile())
        return Error{
            Error::Code::Io, file.fileName() + QLatin1StringView(": ") +
                                 QCoreApplication::translate("chuding::WholeFile", "this is not a file")};
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return writeError(file.fileName(), file.errorString());
    return {};
}

} // namespace

Result<void> writeAll(QIODevice &device, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const qint64 taken = device.write(bytes.data(), bytes.size());
        if (taken <= 0) {
            const auto *file = qobject_cast<const QFileDevice *>(&device);
            return file ? writeError(*file) : Error{Error::Code::Io, device.errorString()};
        }
        bytes = bytes.sliced(taken);
    }
    return {};
}

Result<void> writeWholeFile(const QString &path, QByteArrayView bytes, FileReaders readers)
{
    return writeWholeFile(
        path, [bytes](QIODevice &device) { return writeAll(device, bytes); }, readers);
}

Result<void> writeWholeFile(
    const QString &path, const std::function<Result<void>(QIODevice &)> &write, FileReaders readers)
{
    QSaveFile file(path);
    if (const Result<void> begun = begin(file); !begun)
        return begun;
    if (readers == FileReaders::OwnerAlone)
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (const Result<void> written = write(file); !written)
        return written;
    if (!file.commit())
        return writeError(path, file.errorString());
    return {};
}

Result<void> writeWholeFiles(const QMap<QString, QByteArray> &files)
{
    std::vector<std::unique_ptr<QSaveFile>> written;
    for (auto it = files.begin(); it != files.end(); ++it) {
        auto file = std::make_unique<QSaveFile>(it.key());
        if (const Result<void> begun = begin(*file); !begun)
            return begun;
        if (const Result<void> done = writeAll(*file, it.value()); !done)
            return done;
        written.push_back(std::move(file));
    }
    for (const std::unique_ptr<QSaveFile> &file : written) {
        if (!file->commit())
            return writeError(file->fileName(), file->errorString());
    }
    return {};
}

} // namespace chuding
