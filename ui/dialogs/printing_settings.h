// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/font_roles.h"
#include "ui/core/prompt.h"
#include "ui/core/settings.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;
class QTreeWidget;

namespace chuding {

class PrintRun;

/// The page of the settings about paper: how stacks are turned, the alignment test, and the typefaces of
/// official papers with what stands in for them here.
class PrintingSettings final : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive it.
    PrintingSettings(Settings &settings, Prompt &prompt, QWidget *parent = nullptr);
    /// Into the settings.
    void apply();

private:
    void readFonts();
    void showFonts(const Result<QList<FontRoleInfo>> &roles);
    void showWanted();
    void printTest();

    Settings &m_settings;
    QList<FontRoleInfo> m_roles;
    PrintRun *m_run = nullptr;
    QCheckBox *m_byHand = nullptr;
    QPushButton *m_test = nullptr;
    QTreeWidget *m_fonts = nullptr;
    QLabel *m_wanted = nullptr;
};

} // namespace chuding
