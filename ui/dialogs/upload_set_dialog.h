// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "submission/upload_set.h"
#include "ui/core/dialog.h"
#include "ui/core/prompt.h"
#include "ui/core/settings.h"
#include "ui/core/workspace.h"

class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;
class QTreeWidget;

namespace chuding {

class Job;
class JobBar;

/// 上传材料: the attachments into a new folder as the platform takes them, and what became of each that is
/// not simply copied.
class UploadSetDialog final : public Dialog
{
    Q_OBJECT

public:
    /// All references must outlive it. `chosen`: these can be asked for alone; removes itself when closed.
    UploadSetDialog(Workspace &workspace, Prompt &prompt, Settings &settings, const QList<QUuid> &chosen,
        QWidget *parent);
    ~UploadSetDialog() override;
    /// Stops the writing, or closes.
    void reject() override;

private:
    void build();
    QWidget *buildForm();
    void connectAll();
    void plan();
    void propose(const QString &place);
    void chooseFolder();
    void showState();
    void start();
    void finish(const Result<UploadReport> &report);
    void show(const UploadReport &report);
    void setEditable(bool editable);
    [[nodiscard]] QString folder() const;
    /// Why nothing can be written yet; empty: it can.
    [[nodiscard]] QString obstacle() const;

    Workspace &m_workspace;
    Prompt &m_prompt;
    Settings &m_settings;
    QList<QUuid> m_chosen;
    UploadPlan m_plan;
    bool m_isPlanned = false;
    QString m_planError;
    Job *m_job = nullptr;
    QLabel *m_head = nullptr;
    QWidget *m_form = nullptr; ///< makes room for the list of what was written
    QRadioButton *m_onlyChosen = nullptr;
    QRadioButton *m_everybody = nullptr;
    QLineEdit *m_folder = nullptr;
    QPushButton *m_choose = nullptr;
    QDoubleSpinBox *m_limit = nullptr;
    QLabel *m_hint = nullptr;
    QTreeWidget *m_lines = nullptr;
    JobBar *m_bar = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_write = nullptr;
};

} // namespace chuding
