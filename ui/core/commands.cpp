// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/commands.h"

#include "ui/core/theme.h"

#include <QMenu>
#include <QWidget>

namespace chuding {

Commands::Commands(QWidget *window)
    : QObject(window)
    , m_window(window)
{
}

QAction *Commands::add(const QString &id, Group group, Needs needs, const QString &text, const QString &icon,
    const QList<QKeySequence> &keys)
{
    auto *action = new QAction(text, this);
    if (!icon.isEmpty())
        action->setIcon(themedIcon(icon));
    action->setObjectName(id);
    action->setShortcuts(keys);
    m_window->addAction(action);
    m_commands.append({group, needs, action});
    update(m_commands.constLast());
    return action;
}

QAction *Commands::find(const QString &id) const
{
    for (const Command &command : m_commands) {
        if (command.action->objectName() == id)
            return command.action;
    }
    return nullptr;
}

void Commands::setState(bool open, bool writable)
{
    m_open = open;
    m_writable = writable;
    for (const Command &command : std::as_const(m_commands))
        update(command);
}

void Commands::setUsable(QAction *action, bool usable)
{
    m_unusable.removeAll(action);
    if (!usable)
        m_unusable.append(action);
    for (const Command &command : std::as_const(m_commands)) {
        if (command.action == action)
            update(command);
    }
}

void Commands::update(const Command &command) const
{
    const bool allowed = command.needs == Needs::Nothing || (m_open && command.needs == Needs::Library) ||
                         (m_open && m_writable);
    command.action->setEnabled(allowed && !m_unusable.contains(command.action));
}

void Commands::fill(QMenu *menu) const
{
    for (const Group group : {Group::Applicants, Group::Intake, Group::Chosen, Group::Dossier,
             Group::Publicity, Group::Submission, Group::Library, Group::View, Group::Help}) {
        QMenu *submenu = nullptr;
        for (const Command &command : m_commands) {
            if (command.group != group)
                continue;
            if (!submenu)
                submenu = menu->addMenu(groupText(group));
            submenu->addAction(command.action);
        }
    }
}

QString Commands::groupText(Group group)
{
    switch (group) {
    case Group::Applicants:
        return tr("Applicants");
    case Group::Intake:
        return tr("Bring in");
    case Group::Chosen:
        return tr("Chosen applicants");
    case Group::Dossier:
        return tr("Dossier");
    case Group::Publicity:
        return tr("Publicity");
    case Group::Submission:
        return tr("Submission");
    case Group::Library:
        return tr("Library");
    case Group::View:
        return tr("View");
    case Group::Help:
        return tr("Help");
    }
    return {};
}

} // namespace chuding
