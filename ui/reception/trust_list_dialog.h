// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "submission/submission_document.h"
#include "submission/trust.h"
#include "ui/core/dialog.h"
#include "ui/core/prompt.h"
#include "ui/core/workspace.h"

class QLabel;
class QPushButton;
class QTreeWidget;

namespace chuding {

/// 证书: whose signatures count here, until when, who said so; adding one from a file, revoking one.
class TrustListDialog final : public Dialog
{
    Q_OBJECT

public:
    /// Both must outlive it. Removes itself when it is closed.
    TrustListDialog(Workspace &workspace, Prompt &prompt, QWidget *parent);

Q_SIGNALS:
    /// Signatures may count otherwise now.
    void trustChanged();

private:
    void build();
    void read();
    void show(const TrustList &trust);
    void showState();
    void addFromFile();
    void revoke();
    void revokeFrom(const QString &sha256, const Moment &from, const QString &reason);
    [[nodiscard]] const TrustEntry *current() const;

    Workspace &m_workspace;
    Prompt &m_prompt;
    TrustList m_trust;
    QTreeWidget *m_list = nullptr;
    QLabel *m_fingerprint = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_revoke = nullptr;
};

/// Asks whose certificate it is and registers it; tells an error. `then` when it worked.
void registerCertificate(Workspace &workspace, Prompt &prompt, QWidget *window,
    const CertificateInfo &certificate, const PackageParty &sender, const std::function<void()> &then);

} // namespace chuding
