// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/library.h"
#include "ui/core/prompt.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QComboBox;

namespace chuding {

/// Who keeps the new library, for which notice, and where.
class CreateLibraryDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit CreateLibraryDialog(Prompt &prompt, QWidget *parent = nullptr);
    [[nodiscard]] LibraryInfo info() const;
    [[nodiscard]] QString path() const;
    [[nodiscard]] QString operatorName() const;
    void setOperatorName(const QString &name);

private:
    void proposePath();
    void chooseFolder();
    void judge();

    Prompt &m_prompt;
    QLineEdit *m_unit = nullptr;
    QLineEdit *m_code = nullptr;
    QComboBox *m_role = nullptr;
    QComboBox *m_policy = nullptr;
    QLineEdit *m_operator = nullptr;
    QLineEdit *m_path = nullptr;
    QLabel *m_hint = nullptr;
    QPushButton *m_create = nullptr;
    QString m_folder;
    bool m_pathTyped = false;
};

} // namespace chuding
