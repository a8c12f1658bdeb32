// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

#include <QDialog>

class QLineEdit;
class QListWidget;
class QTextBrowser;

namespace chuding {

/// F1: short texts beside the work, one for each page, then, in Chinese only, one for each thing that one may
/// want to do; and the keys. Stays open while one works on.
class HelpWindow final : public QDialog
{
    Q_OBJECT

public:
    explicit HelpWindow(const Commands &commands, QWidget *parent = nullptr);
    void showTopic(const QString &topic);
    [[nodiscard]] static QString topicOf(Page::Id page);
    /// The text of a topic, Markdown, in the program's language.
    [[nodiscard]] QString textOf(const QString &topic) const;
    /// The pages of the window, and the keys.
    [[nodiscard]] static QStringList topics();
    /// What one may want to do.
    [[nodiscard]] static QStringList tasks();

private:
    [[nodiscard]] QString keysText() const;
    void addHeading(const QString &text);
    void addTopics(const QStringList &topics);
    /// -1: there is none.
    [[nodiscard]] int rowOf(const QString &topic) const;
    void follow(const QUrl &link);
    void filter(const QString &typed);
    void showCurrent();

    const Commands &m_commands;
    QLineEdit *m_search = nullptr;
    QListWidget *m_topics = nullptr;
    QTextBrowser *m_text = nullptr;
};

} // namespace chuding
