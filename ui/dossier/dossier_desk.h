// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/prompt.h"
#include "ui/core/settings.h"
#include "ui/core/workspace.h"

#include <QObject>

#include <functional>

namespace chuding {

class DossierPanel;
class DossierWindow;
struct PrintOrder;

/// All dossiers that are open: the one beside the list, and those in windows of their own. Each is open in
/// one place only; where it is asked for elsewhere, its window comes up or a note stands in its place.
class DossierDesk final : public QObject
{
    Q_OBJECT

public:
    /// Who stands before (-1) or behind (+1) somebody in the list; null: nobody.
    using Neighbour = std::function<QUuid(QUuid id, int step)>;

    /// `beside` is the panel beside the list. All of them must outlive it.
    DossierDesk(Workspace &workspace, Prompt &prompt, Settings &settings, DossierPanel *beside,
        Neighbour neighbour, QObject *parent = nullptr);
    ~DossierDesk() override;

    /// Saves it where it is open, then opens it in a window of its own; one that has such a window comes up.
    void openWindow(QUuid id);
    /// The same for several, one after the other; asks before there are too many.
    void openWindows(const QList<QUuid> &ids);
    /// False: it has none.
    bool raiseWindow(QUuid id, const QString &field = {});
    /// Saves and closes the window, then asks for the dossier beside the list.
    void dock(QUuid id);
    /// Without asking: everything is saved.
    void closeWindows();
    /// At once, whatever is typed in them.
    void dropWindows();
    [[nodiscard]] QList<DossierWindow *> windows() const { return m_windows; }
    /// Where it is open, or would be.
    [[nodiscard]] DossierPanel *panelOf(QUuid id) const;

    [[nodiscard]] bool isModified() const;
    void save();
    /// Calls `next` once nothing is unsaved in any panel. One that cannot be saved says why, and comes up.
    void whenSaved(std::function<void()> next);
    void setOperatorName(const QString &name);
    /// As asked for in the window of `panel`: what is typed in it goes first, then the last step. Returns
    /// what to say about it.
    [[nodiscard]] QString undo(DossierPanel *panel);
    [[nodiscard]] QString redo();
    /// In the window where the panel is.
    void tell(const DossierPanel *panel, const QString &text, bool undoable);

Q_SIGNALS:
    void modifiedChanged();
    /// For the window of the list.
    void message(const QString &text, bool undoable);
    void refreshRequested();
    void dockRequested(QUuid id);
    void filesDropped(QUuid id, const QStringList &files);
    void roundRequested(QUuid round);
    void typed(const chuding::Dossier &dossier);
    void papersRequested(QUuid id);
    // By the keys of the window of a dossier.
    void helpRequested(QWidget *from);
    void commandsRequested(QWidget *from);
    void searchRequested();

private:
    [[nodiscard]] DossierWindow *windowOf(QUuid id) const;
    [[nodiscard]] QList<DossierPanel *> panels() const;
    void openEach(const QList<QUuid> &ids);
    void print(DossierPanel *panel, const PrintOrder &wish);
    void makeWindow(QUuid id);
    void connectWindow(DossierWindow *window);
    void step(DossierWindow *window, int step);
    void whenFree(QUuid id, const std::function<void()> &next);
    void settle();
    /// Who among these has unsaved typing, as the list names them; empty: nobody.
    [[nodiscard]] QString typedIn(const QList<QUuid> &ids) const;

    Workspace &m_workspace;
    Prompt &m_prompt;
    Settings &m_settings;
    DossierPanel *m_beside = nullptr;
    Neighbour m_neighbour;
    QList<DossierWindow *> m_windows;
    QString m_operator;
};

} // namespace chuding
