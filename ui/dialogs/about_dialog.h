// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace chuding {

/// Which version this is, what it is made of, and under which licences.
class AboutDialog final : public QDialog
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
