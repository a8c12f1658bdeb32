// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/exchange.h"
#include "ui/core/dialog.h"
#include "ui/pages/page.h"

class QLabel;
class QListWidget;
class QPushButton;

namespace chuding {

class Job;
class JobBar;
class SigningForm;

/// 回执: signs a receipt for each of these packages that were taken in here, for whoever sent them.
class ReceiptDialog final : public Dialog
{
    Q_OBJECT

public:
    /// Removes itself when it is closed.
    ReceiptDialog(const PageTools &tools, const QList<PackageRecord> &packages, QWidget *parent);
    void reject() override;

Q_SIGNALS:
    /// Paths as people see them.
    void written(const QStringList &paths);

private:
    struct Outcome;
    void build();
    void showState();
    void write();
    void finish(const Outcome &outcome);

    const PageTools m_tools;
    QList<PackageRecord> m_packages;
    Job *m_job = nullptr;
    QListWidget *m_list = nullptr;
    SigningForm *m_signing = nullptr;
    QLabel *m_hint = nullptr;
    JobBar *m_bar = nullptr;
    QPushButton *m_write = nullptr;
};

} // namespace chuding
