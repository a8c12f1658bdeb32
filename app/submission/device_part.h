// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>

// For the sources of this folder only.

namespace chuding {

/// A range of another random-access device as a device of its own: a package that lies in a package. The
/// other one outlives it and is used by nobody else meanwhile, who would expect its position to stay.
class DevicePart final : public QIODevice
{
public:
    DevicePart(QIODevice &whole, qint64 offset, qint64 size);

    [[nodiscard]] qint64 size() const override { return m_size; }

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    QIODevice &m_whole;
    const qint64 m_offset;
    const qint64 m_size;
};

} // namespace chuding
