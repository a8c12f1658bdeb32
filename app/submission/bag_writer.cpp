// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bag_writer.h"

#include "package_layout.h"

#include <QCoreApplication>

#include <algorithm>

namespace chuding {

namespace {

ZipWriter::Method methodOf(const QString &name)
{
    // Packed, masked numbers can be written in several ways: not every changed bit would be found.
    return layout::isCompressed(name) || name == layout::index ? ZipWriter::Method::Stored
                                                               : ZipWriter::Method::Deflated;
}

/// What is larger, no receiver reads.
Result<void> requireReadable(const QString &name, const QByteArray &content)
{
    const qint64 limit = layout::readLimit(name);
    if (limit == 0 || content.size() <= limit)
        return {};
    return Error{Error::Code::Limit,
        QCoreApplication::translate("chuding::Package", "%1 is larger than a package may have it").arg(name)};
}

QString manifestLine(const QString &sha256, const QString &name)
{
    return sha256 + QLatin1StringView("  ") + name + u'\n';
}

} // namespace

BagWriter::BagWriter(QIODevice &device, const QString &folder)
    : m_zip(device)
    , m_folder(folder + u'/')
{
}

Result<void> BagWriter::begin()
{
    return addTag(layout::bagit, layout::bagitContent);
}

Result<void> BagWriter::add(const QString &name, const QByteArray &content)
{
    if (const Result<void> fits = requireReadable(name, content); !fits)
        return fits;
    const Result<EntryDigest> digest = m_zip.add(m_folder + name, methodOf(name), content);
    if (!digest)
        return digest.error();
    count(name, *digest);
    return {};
}

Result<void> BagWriter::beginFile(const QString &name)
{
    m_file = name;
    // As it is: what shrinks beyond measure looks like a bomb to the receiver.
    return m_zip.begin(m_folder + name, ZipWriter::Method::Stored);
}

Result<EntryDigest> BagWriter::endFile()
{
    Result<EntryDigest> digest = m_zip.end();
    if (digest)
        count(m_file, *digest);
    return digest;
}

void BagWriter::count(const QString &name, const EntryDigest &digest)
{
    m_manifest += manifestLine(digest.sha256, name);
    m_payloadBytes += digest.sizeBytes;
    ++m_payloadFiles;
}

Result<void> BagWriter::addTag(const QString &name, const QByteArray &content)
{
    if (const Result<void> fits = requireReadable(name, content); !fits)
        return fits;
    const Result<EntryDigest> digest = m_zip.add(m_folder + name, methodOf(name), content);
    if (!digest)
        return digest.error();
    m_tagManifest += manifestLine(digest->sha256, name);
    return {};
}

Result<void> BagWriter::seal(Info info, const Signer &signer)
{
    constexpr double megabyte = 1000.0 * 1000.0;
    info.append({QStringLiteral("Bag-Size"),
        QString::number(static_cast<double>(m_payloadBytes) / megabyte, 'f', 1) + QLatin1StringView(" MB")});
    info.append(
        {QStringLiteral("Payload-Oxum"), QStringLiteral("%1.%2").arg(m_payloadBytes).arg(m_payloadFiles)});
    std::sort(info.begin(), info.end());
    QString lines;
    for (const auto &[label, value] : std::as_const(info)) {
        if (!value.isEmpty())
            lines += label + QLatin1StringView(": ") + value.simplified() + u'\n';
    }
    if (const Result<void> added = addTag(layout::bagInfo, lines.toUtf8()); !added)
        return added;
    if (const Result<void> added = addTag(layout::manifest, m_manifest.toLatin1()); !added)
        return added;
    const QByteArray tagManifest = m_tagManifest.toLatin1();
    const Result<QByteArray> signature = signer.sign(tagManifest);
    if (!signature)
        return signature.error();
    if (const Result<void> added = addTag(layout::tagManifest, tagManifest); !added)
        return added;
    if (const Result<void> added = addTag(layout::signature, *signature); !added)
        return added;
    return m_zip.finish();
}

} // namespace chuding
