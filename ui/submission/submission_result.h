// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/forms.h"
#include "submission/submission.h"
#include "ui/core/prompt.h"
#include "ui/core/settings.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;

namespace chuding {

/// What was written: where, how large, how it is known, and how anybody can check it.
class SubmissionResult final : public QWidget
{
    Q_OBJECT

public:
    SubmissionResult(Prompt &prompt, Settings &settings, QWidget *parent = nullptr);
    void show(const ExportReport &report, const CertificateInfo &certificate, const Policy &policy);

Q_SIGNALS:
    void message(const QString &text);

private:
    void showReceipt();

    Prompt &m_prompt;
    Settings &m_settings;
    QLabel *m_text = nullptr;
    QPlainTextEdit *m_commands = nullptr;
    QString m_path;
    FormData m_receipt;
};

} // namespace chuding
