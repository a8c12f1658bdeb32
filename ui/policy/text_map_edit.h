// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>
#include <QWidget>

class QHBoxLayout;
class QLineEdit;
class QPlainTextEdit;
class QTreeWidget;

namespace chuding {

class Prompt;

/// Texts by their names: the names with a search on the left, the text of the chosen one on the right.
class TextMapEdit final : public QWidget
{
    Q_OBJECT

public:
    TextMapEdit(const QString &name, const QString &keyTitle, QWidget *parent = nullptr);

    /// Keeps the chosen name.
    void setTexts(const QMap<QString, QString> &texts);
    [[nodiscard]] const QMap<QString, QString> &texts() const { return m_texts; }
    void show(const QString &key);
    /// Names can be added and taken out.
    void letGrow(Prompt &prompt);

Q_SIGNALS:
    /// By the user; `key`: whose text; empty: one came or went.
    void edited(const QString &key);

private:
    void filter();
    void showCurrent();
    void take();
    void add(Prompt &prompt);
    void remove();
    [[nodiscard]] QString currentKey() const;

    QMap<QString, QString> m_texts;
    QLineEdit *m_search = nullptr;
    QTreeWidget *m_keys = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QHBoxLayout *m_buttons = nullptr; ///< below the names
};

} // namespace chuding
