// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/finding.h"

#include <QColor>
#include <QIcon>
#include <QPalette>
#include <QWidget>

namespace chuding {

enum class PackageVerdict;

/// What a colour or a state icon may mean; the only colours of our own.
enum class Meaning { Error, Warning, Confirm, Info, Done };

[[nodiscard]] Meaning meaningOf(Severity severity);
[[nodiscard]] Meaning meaningOf(Verdict verdict);
[[nodiscard]] Meaning meaningOf(PackageVerdict verdict);

[[nodiscard]] bool isDark(const QPalette &palette);
/// For text and icons: contrast of at least 4.5:1 on `palette`'s base, window and tint.
[[nodiscard]] QColor meaningColor(Meaning meaning, const QPalette &palette);
/// The ground of a card: the base colour with a tenth of the meaning.
[[nodiscard]] QColor meaningTint(Meaning meaning, const QPalette &palette);
/// Text that steps back (clauses, hints) and still is readable.
[[nodiscard]] QColor quietTextColor(const QPalette &palette);

/// WCAG contrast ratio, 1–21.
[[nodiscard]] double contrastRatio(const QColor &a, const QColor &b);

/// One of ui/icons, drawn in the palette's text colour.
[[nodiscard]] QIcon themedIcon(const QString &name);
[[nodiscard]] QIcon meaningIcon(Meaning meaning);

/// `font` led by a family with Chinese letters, if it is not one itself: letters taken from a fallback are
/// taller than the line and sit askew in fields.
[[nodiscard]] QFont chineseFont(const QFont &font);

/// The font of the program from now on, also for what is shown already: widgets with a size of their own
/// (titles) keep their proportion.
void applyApplicationFont(const QFont &font);

/// The unit of all spacing: half the font height, in device-independent pixels.
[[nodiscard]] int spacingUnit(const QWidget *widget);
/// Height of a row in lists: 1.9 × font height.
[[nodiscard]] int rowHeight(const QWidget *widget);
/// The widget's font at `factor` × its size, not under 9 pt.
[[nodiscard]] QFont scaledFont(const QWidget *widget, double factor, bool bold = false);
[[nodiscard]] int iconExtent(const QWidget *widget);
/// The chosen row keeps its colour when the focus leaves.
void keepSelectionColor(QWidget *view);

/// The field's word for a severity and a verdict, translated.
[[nodiscard]] QString severityWord(Severity severity);
[[nodiscard]] QString verdictWord(Verdict verdict);

} // namespace chuding
