// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/paper_code.h"
#include "form_writer.h"

#include <optional>

// For the 预填稿 only.

namespace chuding::forms {

inline constexpr double prefillLeftMm = 25;
inline constexpr double prefillWidthMm = 160;
inline constexpr double prefillTopMm = 22;
inline constexpr double prefillBottomMm = 275;

/// The pages of one applicant's 预填稿: watermark, feet, and a back for every front.
class PrefillPages
{
public:
    PrefillPages(FormWriter &writer, const FormApplicant &applicant);

    /// Where its text begins, in points from the top.
    double newPage();
    /// Fills up the last sheet and numbers all pages.
    void finish();
    /// Nothing when the hash of the dossier's document is not known.
    [[nodiscard]] const std::optional<PaperCode> &code() const { return m_code; }

private:
    void drawFoot(int number, int count);

    FormWriter &m_writer;
    Typesetter &m_setter;
    const Dossier &m_dossier;
    std::optional<PaperCode> m_code;
    Shape m_watermark;
    int m_first = 0;
};

/// 封面 and, on its back, 填表说明.
void drawPrefillCover(FormWriter &writer, PrefillPages &pages, const FormApplicant &applicant);
/// Everything behind them.
void drawPrefillTables(FormWriter &writer, PrefillPages &pages, const FormApplicant &applicant);

} // namespace chuding::forms
