// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A roster as text: the first byte says whether it is a file or comes from the clipboard.
#include "roster_reading.h"

using namespace chuding;
using namespace chuding::fuzz;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray bytes = bytesOf(data + 1, size - 1);
    readTable(data[0] == 'p' ? readPastedSheet(QString::fromUtf8(bytes)) : readCsvSheet(bytes));
    return 0;
}
