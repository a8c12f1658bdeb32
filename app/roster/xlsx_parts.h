// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QIODevice>
#include <QXmlStreamReader>

#include <functional>
#include <memory>

class KZip;

namespace chuding {

/// The XML parts of a workbook's ZIP. Nothing in it is trusted: sizes, lengths and checksums are
/// verified while reading, document types and entities are refused.
class XlsxParts
{
public:
    XlsxParts();
    ~XlsxParts();

    Result<void> open(const QByteArray &bytes);
    [[nodiscard]] bool contains(const QString &part) const;
    /// Gives every start element to `element`, which may read on to the element's end. It returns an
    /// empty text, or what is wrong.
    Result<void> read(const QString &part, qint64 limitBytes,
        const std::function<QString(QXmlStreamReader &)> &element) const;

private:
    std::unique_ptr<QIODevice> m_device;
    std::unique_ptr<KZip> m_zip;
};

/// The path of a relationship's target, as seen from the part `source`.
[[nodiscard]] QString resolvedPart(const QString &source, const QString &target);

} // namespace chuding
