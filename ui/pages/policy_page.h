// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

#include <QMap>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTextBrowser;
class QTreeWidget;
class QUrl;

namespace chuding {

/// 政策: the notice in force. Its clauses with the rules that rest on them and whom they hit, its figures,
/// and what to ask the bureau.
class PolicyPage final : public Page
{
    Q_OBJECT

public:
    explicit PolicyPage(const PageTools &tools, QWidget *parent = nullptr);
    void refresh() override;
    bool focusSearch() override;

Q_SIGNALS:
    /// A signed file, to be looked at before it is installed.
    void noticeChosen(const QString &path);
    void editRequested();
    void holidaysRequested();
    void noticeInstalled(const QString &text, const QString &policyId);

private:
    QWidget *buildClauses();
    QWidget *buildParameters();
    QWidget *buildQuestions();
    void countHits();
    void showHead();
    void showClauses();
    void filterClauses();
    void showClause();
    void showParameters();
    void openRule(const QUrl &link);
    void copyQuestions();
    void loadPolicy();

    QMap<QString, int> m_hits; ///< rule or clause → how many applicants it hits
    QLabel *m_title = nullptr;
    QLabel *m_facts = nullptr;
    QPushButton *m_load = nullptr;
    QLineEdit *m_search = nullptr;
    QTreeWidget *m_clauses = nullptr;
    QTextBrowser *m_clause = nullptr;
    QTreeWidget *m_parameters = nullptr;
    QPlainTextEdit *m_questions = nullptr;
};

} // namespace chuding
