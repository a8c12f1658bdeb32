// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/dialog.h"
#include "ui/core/prompt.h"
#include "ui/core/workspace.h"
#include "ui/models/scan_model.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QTreeView;

namespace chuding {

class ImagePreview;
class Job;
class JobBar;

/// Scans of many applicants: whose each is and what it is, as far as their names say so. What is open is
/// chosen here; all that is ticked is attached as one step.
class ScanFolderDialog final : public Dialog
{
    Q_OBJECT

public:
    /// `paths`: folders and files.
    ScanFolderDialog(
        Workspace &workspace, Prompt &prompt, const QStringList &paths, QWidget *parent = nullptr);

Q_SIGNALS:
    /// `text` says how many files.
    void attached(const QString &text);

public Q_SLOTS:
    void reject() override;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildTable();
    QWidget *buildChoices();
    void read();
    void show(const Result<ScanReading> &reading);
    void judge();
    void updateSelection();
    [[nodiscard]] QList<int> selectedRows() const;
    void choosePerson();
    void chooseKind();
    void start();
    void finish(const Result<ScansAttached> &result, int chosen);

    Workspace &m_workspace;
    Prompt &m_prompt;
    QStringList m_paths;
    ScanModel m_model;
    ScanFilterModel m_filter;
    QLabel *m_summary = nullptr;
    QCheckBox *m_onlyOpen = nullptr;
    QTreeView *m_view = nullptr;
    ImagePreview *m_preview = nullptr;
    QLabel *m_selected = nullptr;
    QComboBox *m_person = nullptr;
    QComboBox *m_kind = nullptr;
    JobBar *m_bar = nullptr;
    QPushButton *m_attach = nullptr;
    Job *m_job = nullptr;
};

} // namespace chuding
