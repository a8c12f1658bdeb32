// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A roster as a workbook.
#include "roster_reading.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    using namespace chuding;
    fuzz::readTable(readXlsxSheet(fuzz::bytesOf(data, size)));
    return 0;
}
