// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms.h"

namespace chuding {

/// 对齐测试页: one A4 sheet, front and back, that shows how far a printer moves its pages and which way it
/// turns the sheets. Frames stand 5, 10, 15 and 20 mm from the edges of the paper.
[[nodiscard]] Result<FormDocument> layoutAlignmentTest(const Moment &moment);

} // namespace chuding
