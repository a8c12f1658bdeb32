// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

// What <qpdf/PointerHolder.hh> asks of code that does not use it.
#define POINTERHOLDER_TRANSITION 4
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <QTemporaryFile>

#include <memory>

// For this layer only.

namespace chuding {

/// Keeps pictures on disk until their document is written, so that many of them need no memory. Lives longer
/// than the document.
class PictureSpool final
{
public:
    /// In that folder, where only this user reads it; it is gone with this object.
    explicit PictureSpool(const QString &folder);

    /// A stream with these bytes. Errors are those of writing.
    [[nodiscard]] Result<QPDFObjectHandle> add(QPDF &pdf, QByteArrayView bytes);

private:
    std::shared_ptr<QTemporaryFile> m_file;
};

} // namespace chuding
