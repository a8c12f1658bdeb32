// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/take_over.h"
#include "ui/core/dialog.h"
#include "ui/core/prompt.h"
#include "ui/core/workspace.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace chuding {

class Job;
class JobBar;

/// One dossier for the unit to which the applicant changes (调动): a library of its own, on a USB stick say.
class HandOverDialog final : public Dialog
{
    Q_OBJECT

public:
    HandOverDialog(
        Workspace &workspace, Prompt &prompt, QUuid id, const QString &name, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Written; `removed`: and put into the bin here, which can be undone.
    void handedOver(const QString &text, bool removed);

public Q_SLOTS:
    void reject() override;

private:
    void build();
    [[nodiscard]] Receiver receiver() const;
    [[nodiscard]] QString path() const;
    void chooseFolder();
    void judge();
    void start();
    void finish(const Result<void> &written);
    void removeHere(const QString &text);
    void setBusy(bool busy);

    Workspace &m_workspace;
    Prompt &m_prompt;
    QUuid m_id;
    QString m_name;
    QLineEdit *m_unit = nullptr;
    QLineEdit *m_code = nullptr;
    QLineEdit *m_folder = nullptr;
    QPushButton *m_choose = nullptr;
    QCheckBox *m_remove = nullptr;
    QLabel *m_hint = nullptr;
    JobBar *m_bar = nullptr;
    QPushButton *m_write = nullptr;
    Job *m_job = nullptr;
};

} // namespace chuding
