// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/dialog.h"
#include "ui/pages/page.h"

#include <memory>

class QLineEdit;
class QListWidget;
class QTextBrowser;

namespace chuding {

struct Policy;

/// F1: short texts beside the work: in Chinese, one for each thing that one may want to do; one for each page
/// of the window; what the findings mean; the keys. Stays open while one works on.
class HelpWindow final : public Dialog
{
    Q_OBJECT

public:
    explicit HelpWindow(const Commands &commands, QWidget *parent = nullptr);
    ~HelpWindow() override;
    void showTopic(const QString &topic);
    [[nodiscard]] static QString topicOf(Page::Id page);
    /// The text of a topic, Markdown, in the program's language.
    [[nodiscard]] QString textOf(const QString &topic) const;
    /// The pages of the window, and the keys.
    [[nodiscard]] static QStringList topics();
    /// Whose clauses stand beside the findings.
    void setPolicy(const Policy &policy);
    /// What one may want to do.
    [[nodiscard]] static QStringList tasks();
    /// All pages as Markdown files `01-….md` in their order, with their pictures, for a manual on paper.
    [[nodiscard]] Result<void> writePages(const QString &folder) const;

private:
    [[nodiscard]] QString keysText() const;
    [[nodiscard]] QString findingsText() const;
    void addHeading(const QString &text);
    void addTopics(const QStringList &topics);
    /// -1: there is none.
    [[nodiscard]] int rowOf(const QString &topic) const;
    void follow(const QUrl &link);
    void filter(const QString &typed);
    void showCurrent();

    const Commands &m_commands;
    std::unique_ptr<Policy> m_policy;
    QLineEdit *m_search = nullptr;
    QListWidget *m_topics = nullptr;
    QTextBrowser *m_text = nullptr;
};

} // namespace chuding
