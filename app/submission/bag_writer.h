// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signer.h"
#include "zip_writer.h"

#include <QDate>
#include <QList>
#include <QString>

#include <utility>

// For the sources of this folder only.

namespace chuding {

/// Writes a signed bag into a ZIP in one pass: the payload's files one after the other, then `seal`.
class BagWriter
{
public:
    /// Files that every bag has besides its payload.
    static constexpr int tagFileCount = 5;
    /// Lines of bag-info.txt, label and value; those without a value are left out.
    using Info = QList<std::pair<QString, QString>>;

    /// `device` as for `ZipWriter`; `folder`: of the bag, ASCII, without a slash.
    BagWriter(QIODevice &device, const QString &folder);

    /// bagit.txt, first in the file.
    Result<void> begin();
    /// A file of the payload, by its name below the bag's folder. `Limit` when receivers would not read it.
    Result<void> add(const QString &name, const QByteArray &content);
    /// The same in blocks; `endFile` gives what was written.
    Result<void> beginFile(const QString &name);
    Result<void> write(QByteArrayView bytes) { return m_zip.write(bytes); }
    [[nodiscard]] Result<EntryDigest> endFile();
    /// bag-info.txt with the payload's size and number added in their places, the manifests, the signature,
    /// and the ZIP's directory.
    Result<void> seal(Info info, const Signer &signer);

    [[nodiscard]] int fileCount() const { return m_zip.entryCount(); }

private:
    Result<void> addTag(const QString &name, const QByteArray &content);
    void count(const QString &name, const EntryDigest &digest);

    ZipWriter m_zip;
    QString m_folder; ///< with a slash
    QString m_file;   ///< of the payload, begun and not ended
    QString m_manifest;
    QString m_tagManifest;
    qint64 m_payloadBytes = 0;
    qint64 m_payloadFiles = 0;
};

} // namespace chuding
