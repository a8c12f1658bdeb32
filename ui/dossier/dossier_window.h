// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/reading_order.h"
#include "ui/core/settings.h"
#include "ui/core/workspace.h"

#include <QWidget>

#include <functional>

namespace chuding {

class DossierPanel;
class DraftBar;
class MessageBar;
class Prompt;

/// One dossier in a window of its own. What is typed is saved when it closes; it deletes itself then.
class DossierWindow final : public InReadingOrder<QWidget>
{
    Q_OBJECT

public:
    /// All of them must outlive it; `drafts` is the bar of the panel beside the list.
    DossierWindow(Workspace &workspace, Prompt &prompt, Settings &settings, DraftBar *drafts);

    /// What is open in it must be saved.
    void open(QUuid id);
    [[nodiscard]] QUuid id() const { return m_id; }
    [[nodiscard]] DossierPanel *panel() const { return m_panel; }
    /// Shows it where the last one stood, the `others`th a little beside it.
    void appear(int others);
    /// In front of the other windows.
    void comeUp();
    void tell(const QString &text, bool undoable);

Q_SIGNALS:
    void undoRequested();
    void redoRequested();
    void refreshRequested();
    void stepRequested(int step);
    void dockRequested(QUuid id);
    void helpRequested();
    void commandsRequested();
    /// Of the list, as in the window of the list.
    void searchRequested();
    /// It closes now.
    void gone();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void addKeys(const QString &text, const QList<QKeySequence> &keys, const std::function<void()> &run);
    void addCommands();
    void showTitle(const QString &name, const QString &verdict);

    Workspace &m_workspace;
    Settings &m_settings;
    QUuid m_id;
    DossierPanel *m_panel = nullptr;
    MessageBar *m_message = nullptr;
};

} // namespace chuding
