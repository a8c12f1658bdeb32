// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/library.h"
#include "ui/core/dialog.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace chuding {

/// Asks whether the season in the library is to be forgotten for good. The unit's name has to be typed.
class PurgeDialog final : public Dialog
{
    Q_OBJECT

public:
    /// `backups`: what holds the same data elsewhere.
    PurgeDialog(const LibraryInfo &info, int applicants, const QStringList &backups, QWidget *parent);

private:
    QLineEdit *m_unit = nullptr;
    QPushButton *m_purge = nullptr;
};

} // namespace chuding
