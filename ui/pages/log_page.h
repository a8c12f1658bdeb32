// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/audit_model.h"
#include "ui/pages/page.h"

class QComboBox;
class QDateEdit;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeView;

namespace chuding {

class Job;
class JobBar;

/// 记录: the audit log, and the verification of the library.
class LogPage final : public Page
{
    Q_OBJECT

public:
    explicit LogPage(const PageTools &tools, QWidget *parent = nullptr);
    /// Reads the log anew; an entry opens its applicant.
    void refresh() override;
    bool focusSearch() override;

private:
    void buildFilter(QHBoxLayout *row);
    [[nodiscard]] QString nameOf(const QString &subject) const;
    void showEntries(const QList<AuditEntry> &entries);
    QWidget *buildPeriod();
    void applyFilter();
    void updateCount();
    void openSubject(const QModelIndex &index);
    void exportLog();
    void verify();
    void showVerdict(const Result<QList<VerifyProblem>> &problems);

    AuditModel m_model;
    QTreeView *m_view = nullptr;
    QLabel *m_icon = nullptr;
    QLabel *m_verdict = nullptr;
    QPushButton *m_verify = nullptr;
    QPushButton *m_export = nullptr;
    QLineEdit *m_text = nullptr;
    QComboBox *m_who = nullptr;
    QComboBox *m_action = nullptr;
    QComboBox *m_days = nullptr;
    QWidget *m_period = nullptr; ///< from … to, while a period of one's own is chosen
    QDateEdit *m_from = nullptr;
    QDateEdit *m_to = nullptr;
    QLabel *m_count = nullptr;
    JobBar *m_bar = nullptr;
    Job *m_job = nullptr;
};

} // namespace chuding
