// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/forms.h"
#include "submission/handing_in.h"
#include "submission/submission.h"
#include "ui/core/prompt.h"
#include "ui/core/settings.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPlainTextEdit;

namespace chuding {

/// What was written: where, how large, how it is known, for whom that was recorded, and how anybody can check
/// it. Of several parts one is looked at.
class SubmissionResult final : public QWidget
{
    Q_OBJECT

public:
    SubmissionResult(Prompt &prompt, Settings &settings, QWidget *parent = nullptr);
    /// `handedIn`: nothing when it was not to be recorded.
    void show(const QList<ExportReport> &reports, const std::optional<HandedIn> &handedIn,
        const CertificateInfo &certificate, const Policy &policy);

Q_SIGNALS:
    void message(const QString &text);

private:
    [[nodiscard]] QString packagesText() const;
    [[nodiscard]] static QString handedInText(const HandedIn &handedIn);
    [[nodiscard]] PackageFacts factsOf(const ExportReport &report) const;
    void showPart();
    void showReceipt();

    Prompt &m_prompt;
    Settings &m_settings;
    QLabel *m_text = nullptr;
    QComboBox *m_part = nullptr;
    QPlainTextEdit *m_commands = nullptr;
    QList<ExportReport> m_reports;
    CertificateInfo m_certificate;
    Policy m_policy;
};

} // namespace chuding
