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
    /// What was written; `handedIn`: nothing when it was not to be recorded.
    struct Written
    {
        QList<ExportReport> reports;
        bool byPassphrase = false; ///< that is how they were encrypted, if they were
        std::optional<HandedIn> handedIn;
        CertificateInfo certificate; ///< of the signer
    };
    void show(const Written &written, const Policy &policy);

Q_SIGNALS:
    void message(const QString &text);

private:
    [[nodiscard]] QString packagesText() const;
    [[nodiscard]] QString handedInText() const;
    [[nodiscard]] QString declaredText() const;
    [[nodiscard]] QString standardCheck(const ExportReport &report) const;
    [[nodiscard]] PackageFacts factsOf(const ExportReport &report) const;
    void showPart();
    void showReceipt();

    Prompt &m_prompt;
    Settings &m_settings;
    QLabel *m_text = nullptr;
    QComboBox *m_part = nullptr;
    QPlainTextEdit *m_commands = nullptr;
    Written m_written;
    Policy m_policy;
};

} // namespace chuding
