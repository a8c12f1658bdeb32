// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/dialog.h"
#include "ui/core/prompt.h"
#include "ui/core/settings.h"

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFontComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QTableWidget;

namespace chuding {

class PrintingSettings;

/// Ctrl+,: what the program remembers on this PC. OK writes all of it to the settings.
class SettingsDialog final : public Dialog
{
    Q_OBJECT

public:
    /// Both must outlive the dialog.
    SettingsDialog(Settings &settings, Prompt &prompt, QWidget *parent = nullptr);
    void accept() override;

Q_SIGNALS:
    void helpRequested();

private:
    QWidget *buildGeneral();
    QWidget *buildLook();
    QWidget *buildHolidays();
    QWidget *buildBackups();
    void addHoliday(const QString &day, const QString &name);
    void addHolidays(const QByteArray &json);
    void addXinjiang();
    void readHolidays();
    void removeHolidays();
    void judge();
    /// Nothing: a row is not a date with a name.
    [[nodiscard]] std::optional<QByteArray> holidays() const;

    Settings &m_settings;
    Prompt &m_prompt;
    QLineEdit *m_operator = nullptr;
    QComboBox *m_role = nullptr;
    QComboBox *m_startDay = nullptr;
    QFontComboBox *m_family = nullptr;
    QDoubleSpinBox *m_points = nullptr;
    QCheckBox *m_ownFont = nullptr;
    QSpinBox *m_minutes = nullptr;
    QCheckBox *m_looks = nullptr;
    QComboBox *m_language = nullptr;
    QCheckBox *m_useHolidays = nullptr;
    QTableWidget *m_holidays = nullptr;
    QLineEdit *m_backupFolder = nullptr;
    QSpinBox *m_backupsKept = nullptr;
    QComboBox *m_backupTime = nullptr;
    PrintingSettings *m_printing = nullptr;
    QLabel *m_hint = nullptr;
    QPushButton *m_ok = nullptr;
};

} // namespace chuding
