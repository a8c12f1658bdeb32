// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QKeySequence>
#include <QList>
#include <QObject>
#include <QString>

class QMenu;

namespace chuding {

/// Everything one can do in the window: the menu, the command list (Ctrl+K) and the keyboard list in the help
/// show what was added here. An action belongs to the window, so its keys work on every page.
class Commands final : public QObject
{
    Q_OBJECT

public:
    /// Where the menu and the lists show a command.
    enum class Group { Applicants, Intake, Chosen, Dossier, Publicity, Submission, Library, View, Help };
    /// When it can be used at all.
    enum class Needs { Nothing, Library, Writing };

    struct Command
    {
        Group group = Group::View;
        Needs needs = Needs::Nothing;
        QAction *action = nullptr;
    };

    /// `window` gets the actions; it must outlive this.
    explicit Commands(QWidget *window);

    /// `id` is the action's object name (`applicants.new`), `icon` one of ui/icons or empty. Connect to the
    /// action's `triggered`.
    QAction *add(const QString &id, Group group, Needs needs, const QString &text, const QString &icon = {},
        const QList<QKeySequence> &keys = {});
    /// Null: there is none.
    [[nodiscard]] QAction *find(const QString &id) const;
    [[nodiscard]] const QList<Command> &all() const { return m_commands; }

    void setState(bool open, bool writable);
    /// Besides what the state allows, for commands that need something chosen.
    void setUsable(QAction *action, bool usable);
    /// A submenu for each group that has commands.
    void fill(QMenu *menu) const;
    [[nodiscard]] static QString groupText(Group group);

private:
    void update(const Command &command) const;

    QWidget *m_window = nullptr;
    QList<Command> m_commands;
    QList<const QAction *> m_unusable;
    bool m_open = false;
    bool m_writable = false;
};

} // namespace chuding
