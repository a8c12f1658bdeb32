// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/dialog.h"

namespace chuding {

/// Which version this is, what it is made of, and under which licences.
class AboutDialog final : public Dialog
{
    Q_OBJECT

public:
    explicit AboutDialog(QWidget *parent = nullptr);

private:
    [[nodiscard]] QWidget *buildHead();
    [[nodiscard]] QWidget *buildParts();
    [[nodiscard]] QWidget *buildLicence();
};

} // namespace chuding
