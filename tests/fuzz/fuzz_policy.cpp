// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A policy from elsewhere: policy.json, a zero byte, wording.json. One that is taken judges a dossier.
#include "checks/checks.h"
#include "domain/working_calendar.h"
#include "fuzz_target.h"
#include "policy/policy.h"
#include "random_dossier.h"

using namespace chuding;
using namespace chuding::fuzz;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const Dossier dossier = RandomValues(7, true).dossier();
    static const WorkingCalendar calendar;
    const QByteArray bytes = bytesOf(data, size);
    const qsizetype end = bytes.indexOf('\0');
    const PolicyReading reading =
        readPolicy(bytes.left(end < 0 ? bytes.size() : end), end < 0 ? QByteArray() : bytes.mid(end + 1));
    if (!reading.faults.isEmpty()) {
        require(!jsonFaultsText(reading.faults).isEmpty(), "a fault has words");
        return 0;
    }
    CheckContext context;
    context.policy = &reading.policy;
    context.calendar = &calendar;
    context.asOf = Moment(QDate(2024, 10, 20), QTime(12, 0));
    for (const Finding &finding : check(dossier, context)) {
        require(!finding.message.isEmpty(), "a finding has words");
        (void)reading.policy.clauseOf(finding.rule);
    }
    return 0;
}
