// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reduce_steps.h"

#include <QByteArray>
#include <QImage>
#include <QString>

// For this layer only.

namespace chuding {

/// One picture of a file, upright, with as many dots as a step has.
class PictureReader final
{
public:
    /// `source`: of the same file. `format`: Qt's name for it.
    PictureReader(QString path, QByteArray format, const PageSource &source)
        : m_path(std::move(path))
        , m_format(std::move(format))
        , m_source(source)
    {
    }

    /// Mono or Grayscale8 or RGB888; null when it cannot be read.
    [[nodiscard]] QImage read(int page, const ReduceStep &step) const;
    /// What `read` gave at an earlier step.
    [[nodiscard]] QImage sized(const QImage &picture, int page, const ReduceStep &step) const;

private:
    [[nodiscard]] QSizeF inches(int page) const;

    QString m_path;
    QByteArray m_format;
    const PageSource &m_source;
};

} // namespace chuding
