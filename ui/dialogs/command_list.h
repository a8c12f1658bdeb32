// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/commands.h"
#include "ui/core/dialog.h"
#include "ui/models/applicant_list_model.h"

class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace chuding {

/// Ctrl+K: everything one can do, and every applicant, found by a few letters. Enter does it.
class CommandList final : public Dialog
{
    Q_OBJECT

public:
    /// `applicants` may be null. Both must outlive the dialog.
    CommandList(const Commands &commands, const ApplicantListModel *applicants, QWidget *parent = nullptr);

    /// Whether every word of `typed` is in a command's text, pinyin, initials, group or id.
    [[nodiscard]] static bool matches(const Commands::Command &command, const QString &typed);

Q_SIGNALS:
    void applicantChosen(QUuid id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill(const QString &typed);
    void addCommand(const Commands::Command &command);
    void addApplicants(const QString &typed);
    void run(const QTreeWidgetItem *item);
    void chooseFirst();

    const Commands &m_commands;
    const ApplicantListModel *m_applicants = nullptr;
    QLineEdit *m_search = nullptr;
    QTreeWidget *m_list = nullptr;
};

} // namespace chuding
