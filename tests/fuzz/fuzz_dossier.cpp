// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Documents out of packages and libraries: what can be read is written so that it reads the same again.
#include "domain/dossier_json.h"
#include "fuzz_target.h"
#include "submission/submission_document.h"

using namespace chuding;
using namespace chuding::fuzz;

namespace {

template <auto read, auto write>
void roundTrip(const QByteArray &json)
{
    const auto value = read(json);
    if (!value) {
        require(!errorText(value.error()).isEmpty(), "an error has words");
        return;
    }
    const QByteArray written = write(*value);
    const auto again = read(written);
    require(again.ok(), "what was written can be read");
    require(*again == *value, "it reads as the same");
    require(write(*again) == written, "same value, same bytes");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray json = bytesOf(data, size);
    roundTrip<dossierFromJson, dossierToJson>(json);
    roundTrip<publicityRoundFromJson, publicityRoundToJson>(json);
    roundTrip<submissionFromJson, submissionToJson>(json);
    return 0;
}
