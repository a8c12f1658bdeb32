// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "prefill_pages.h"

namespace chuding::forms {

void layoutPrefill(FormWriter &writer)
{
    for (const FormApplicant &applicant : writer.data().applicants) {
        writer.setPerson(applicant.dossier);
        writer.startSection(applicant.dossier.person.name);
        PrefillPages pages(writer, applicant);
        drawPrefillCover(writer, pages, applicant);
        drawPrefillTables(writer, pages, applicant);
        pages.finish();
    }
}

} // namespace chuding::forms
