// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/dialog.h"
#include "ui/core/prompt.h"
#include "ui/core/settings.h"
#include "ui/papers/paper_source.h"

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace chuding {

class Job;
class JobBar;

/// A PDF for each applicant into a folder, named by a pattern; the names are shown before.
class PdfEachDialog final : public Dialog
{
    Q_OBJECT

public:
    /// `prompt` and `settings` must outlive it.
    PdfEachDialog(
        Prompt &prompt, Settings &settings, FormKind kind, const PaperSource &source, QWidget *parent);
    ~PdfEachDialog() override;
    /// Stops the writing, or closes.
    void reject() override;

Q_SIGNALS:
    void written(const QString &text);

private:
    void build();
    void chooseFolder();
    void showNames();
    void start();
    void finish(const Result<int> &written, int count);
    [[nodiscard]] QString folder() const;

    Prompt &m_prompt;
    Settings &m_settings;
    FormKind m_kind;
    PaperSource m_source;
    QStringList m_names;
    Job *m_job = nullptr;
    QLineEdit *m_folder = nullptr;
    QPushButton *m_choose = nullptr;
    QLineEdit *m_pattern = nullptr;
    QListWidget *m_list = nullptr;
    QLabel *m_hint = nullptr;
    JobBar *m_bar = nullptr;
    QPushButton *m_write = nullptr;
};

/// The papers of each applicant into a file of its own; nothing half written stays. Returns how many were
/// written; with an error, `done` says how many were before it. Any thread.
[[nodiscard]] Result<int> writePdfEach(FormKind kind, const PaperSource &source, const QString &folder,
    const QStringList &names, const Progress &progress, int &done);

} // namespace chuding
