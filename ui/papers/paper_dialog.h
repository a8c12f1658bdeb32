// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/forms.h"
#include "ui/core/dialog.h"
#include "ui/core/print_run.h"

class QLabel;
class QPushButton;

namespace chuding {

class FormPreview;
class JobBar;

/// A paper that belongs to nobody in the list (排期表, 登记表, 交接单): as it will be printed, with the way
/// to printer and PDF.
class PaperDialog final : public Dialog
{
    Q_OBJECT

public:
    struct Paper
    {
        FormKind kind = FormKind::Schedule;
        FormData data;
        QString title; ///< translated
        QString path;  ///< proposed for its PDF
    };

    /// `prompt` and `settings` must outlive it. Removes itself when it is closed.
    PaperDialog(const Paper &paper, Prompt &prompt, Settings &settings, QWidget *parent);

Q_SIGNALS:
    /// Where its PDF was written.
    void written(const QString &path);

private:
    void build();
    void showReport(const FormReport &report);
    void savePdf();
    void print();
    void endPrint(const Result<Printed> &printed);

    Paper m_paper;
    Prompt &m_prompt;
    FormPreview *m_preview = nullptr;
    QLabel *m_note = nullptr;
    JobBar *m_bar = nullptr;
    QPushButton *m_pdf = nullptr;
    QPushButton *m_print = nullptr;
    PrintRun *m_run = nullptr;
};

} // namespace chuding
