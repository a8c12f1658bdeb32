// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "device_part.h"

#include <algorithm>

namespace chuding {

DevicePart::DevicePart(QIODevice &whole, qint64 offset, qint64 size)
    : m_whole(whole)
    , m_offset(offset)
    , m_size(size)
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 DevicePart::readData(char *data, qint64 most)
{
    const qint64 left = std::min(most, m_size - pos());
    if (left <= 0)
        return 0;
    const qint64 got = m_whole.seek(m_offset + pos()) ? m_whole.read(data, left) : -1;
    if (got < 0)
        setErrorString(m_whole.errorString());
    return got;
}

qint64 DevicePart::writeData(const char * /*data*/, qint64 /*size*/)
{
    return -1;
}

} // namespace chuding
