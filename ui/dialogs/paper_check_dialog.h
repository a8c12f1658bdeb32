// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "submission/paper_check.h"
#include "ui/core/dialog.h"
#include "ui/core/prompt.h"
#include "ui/core/workspace.h"

#include <memory>

class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace chuding {

/// Takes the code of a printed 预填稿, typed or from a hand scanner (which types it and presses Enter), and
/// says whether the paper is what the open library, or a package, holds. Stays open for the next paper.
class PaperCheckDialog final : public Dialog
{
    Q_OBJECT

public:
    PaperCheckDialog(Workspace &workspace, Prompt &prompt, QWidget *parent = nullptr);

Q_SIGNALS:
    void dossierRequested(QUuid id);

private:
    void build();
    void choosePackage();
    void readPackage(const QString &path);
    void judge();
    void check();
    void show(const PaperCheck &check);
    void clearResult();

    Workspace &m_workspace;
    Prompt &m_prompt;
    QRadioButton *m_inLibrary = nullptr;
    QRadioButton *m_inPackage = nullptr;
    QPushButton *m_choose = nullptr;
    QLabel *m_packageNote = nullptr;
    QLineEdit *m_code = nullptr;
    QLabel *m_icon = nullptr;
    QLabel *m_verdict = nullptr;
    QLabel *m_reason = nullptr;
    QPushButton *m_check = nullptr;
    QPushButton *m_open = nullptr;
    std::shared_ptr<const SubmissionDocument> m_package; ///< verified; null: none
    QUuid m_found;
    int m_asked = 0; ///< number of the newest question
};

} // namespace chuding
