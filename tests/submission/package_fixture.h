// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "submission/package_writer.h"
#include "submission/signer.h"
#include "submission/submission.h"

#include <QBuffer>
#include <QIODevice>
#include <QTemporaryDir>

#include <memory>

namespace chuding::test {

/// A device in memory that takes no more after `limitBytes`.
class FullDevice final : public QBuffer
{
public:
    explicit FullDevice(qint64 limitBytes)
        : m_limitBytes(limitBytes)
    {
        open(QIODevice::ReadWrite);
    }

protected:
    qint64 writeData(const char *data, qint64 size) override
    {
        if (pos() + size > m_limitBytes) {
            setErrorString(QStringLiteral("no space left"));
            return -1;
        }
        return QBuffer::writeData(data, size);
    }

private:
    qint64 m_limitBytes;
};

/// Takes the folder away as soon as something is written there: the stick is pulled.
Progress pulling(const QString &folder);
/// Puts something in the place of what is written there, at the last moment.
Progress occupying(const QString &folder);

/// A folder with two fictional applicants' files, a key, and the content of a package made of them.
class PackageFixture
{
public:
    PackageFixture();

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] const Signer &signer() const { return *m_signer; }
    [[nodiscard]] QList<CertificateInfo> trusted() const { return {m_signer->certificate()}; }
    [[nodiscard]] Passphrase passphrase() const { return Passphrase(QStringLiteral("eins zwei drei")); }
    [[nodiscard]] QString keyPath() const { return path(QStringLiteral("key.p12")); }
    /// Writes `bytes` to a file and attaches it to the applicant.
    void attach(qsizetype applicant, AttachmentKind kind, const QString &fileName, const QByteArray &bytes);
    /// The whole package in memory.
    [[nodiscard]] QByteArray package() const;

    SubmissionContent content;

private:
    void addApplicant(const QString &name, const QString &idNumber);

    QTemporaryDir m_folder;
    std::unique_ptr<Signer> m_signer;
};

} // namespace chuding::test
