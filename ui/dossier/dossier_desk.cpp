// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dossier/dossier_desk.h"

#include "ui/dialogs/print_dialog.h"
#include "ui/dossier/dossier_panel.h"
#include "ui/dossier/dossier_window.h"
#include "ui/dossier/draft_bar.h"

#include <QPointer>

#include <algorithm>

namespace chuding {

namespace {
constexpr int mostWindows = 10; ///< at once, without asking
}

DossierDesk::DossierDesk(Workspace &workspace, Prompt &prompt, Settings &settings, DossierPanel *beside,
    Neighbour neighbour, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_prompt(prompt)
    , m_settings(settings)
    , m_beside(beside)
    , m_neighbour(std::move(neighbour))
{
    m_beside->setElsewhere([this](QUuid id) { return windowOf(id) != nullptr; });
    connect(m_beside, &DossierPanel::windowRequested, this, &DossierDesk::openWindow);
    connect(m_beside, &DossierPanel::dockRequested, this, &DossierDesk::dock);
    connect(m_beside, &DossierPanel::modifiedChanged, this, &DossierDesk::modifiedChanged);
    connect(m_beside, &DossierPanel::filesDropped, this, &DossierDesk::filesDropped);
    connect(m_beside, &DossierPanel::roundRequested, this, &DossierDesk::roundRequested);
    connect(m_beside, &DossierPanel::typed, this, &DossierDesk::typed);
    connect(m_beside, &DossierPanel::papersRequested, this, &DossierDesk::papersRequested);
    connect(m_beside, &DossierPanel::printRequested, this,
        [this](const PrintOrder &order) { print(m_beside, order); });
    connect(m_beside->drafts(), &DraftBar::continueRequested, this, [this](QUuid id) {
        raiseWindow(id);
        panelOf(id)->takeUp(m_beside->foundDraft(id));
    });
}

DossierDesk::~DossierDesk()
{
    dropWindows();
}

void DossierDesk::dropWindows()
{
    qDeleteAll(std::exchange(m_windows, {}));
}

void DossierDesk::closeWindows()
{
    const QList<DossierWindow *> windows = m_windows;
    for (DossierWindow *window : windows)
        window->close();
}

DossierWindow *DossierDesk::windowOf(QUuid id) const
{
    const auto found = std::find_if(m_windows.cbegin(), m_windows.cend(),
        [id](const DossierWindow *window) { return window->id() == id; });
    return found == m_windows.cend() || id.isNull() ? nullptr : *found;
}

DossierPanel *DossierDesk::panelOf(QUuid id) const
{
    const DossierWindow *window = windowOf(id);
    return window ? window->panel() : m_beside;
}

QList<DossierPanel *> DossierDesk::panels() const
{
    QList<DossierPanel *> panels{m_beside};
    for (const DossierWindow *window : m_windows)
        panels.append(window->panel());
    return panels;
}

void DossierDesk::openWindow(QUuid id)
{
    if (id.isNull() || !m_workspace.isOpen() || raiseWindow(id))
        return;
    whenFree(id, [this, id] {
        if (m_workspace.applicants()->rowOf(id) >= 0)
            makeWindow(id);
        else
            Q_EMIT message(
                tr("The new applicant is not saved yet; type the name first, then open the window."), false);
    });
}

void DossierDesk::openWindows(const QList<QUuid> &ids)
{
    if (ids.size() <= mostWindows) {
        openEach(ids);
        return;
    }
    Question question;
    question.title = tr("Open in windows of their own");
    question.text = tr("%n applicant(s) are chosen; that many windows would cover each other.", nullptr,
        static_cast<int>(ids.size()));
    question.answers = QStringList{tr("Open the first %1").arg(mostWindows)};
    if (m_prompt.ask(m_beside->window(), question))
        openEach(ids.mid(0, mostWindows));
}

/// In turns, so that the program answers meanwhile.
void DossierDesk::openEach(const QList<QUuid> &ids)
{
    if (ids.isEmpty())
        return;
    openWindow(ids.constFirst());
    QMetaObject::invokeMethod(
        this, [this, rest = ids.mid(1)] { openEach(rest); }, Qt::QueuedConnection);
}

bool DossierDesk::raiseWindow(QUuid id, const QString &field)
{
    DossierWindow *window = windowOf(id);
    if (!window)
        return false;
    window->comeUp();
    if (!field.isEmpty())
        window->panel()->goTo(field);
    return true;
}

/// When nothing is typed into it beside the list.
void DossierDesk::whenFree(QUuid id, const std::function<void()> &next)
{
    if (m_beside->isOpen() && m_beside->id() == id)
        m_beside->whenSaved(next);
    else
        next();
}

void DossierDesk::makeWindow(QUuid id)
{
    if (raiseWindow(id))
        return;
    auto *window = new DossierWindow(m_workspace, m_prompt, m_settings, m_beside->drafts());
    window->panel()->setOperatorName(m_operator);
    connectWindow(window);
    m_windows.append(window);
    window->open(id);
    settle();
    window->appear(static_cast<int>(m_windows.size()) - 1);
    window->comeUp();
}

void DossierDesk::connectWindow(DossierWindow *window)
{
    DossierPanel *panel = window->panel();
    connect(panel, &DossierPanel::modifiedChanged, this, &DossierDesk::modifiedChanged);
    connect(panel, &DossierPanel::filesDropped, this, &DossierDesk::filesDropped);
    connect(panel, &DossierPanel::roundRequested, this, &DossierDesk::roundRequested);
    connect(panel, &DossierPanel::typed, this, &DossierDesk::typed);
    connect(panel, &DossierPanel::papersRequested, this, &DossierDesk::papersRequested);
    connect(panel, &DossierPanel::printRequested, this,
        [this, panel](const PrintOrder &order) { print(panel, order); });
    connect(window, &DossierWindow::refreshRequested, this, &DossierDesk::refreshRequested);
    connect(window, &DossierWindow::dockRequested, this, &DossierDesk::dock);
    connect(window, &DossierWindow::helpRequested, this, [this, window] { Q_EMIT helpRequested(window); });
    connect(window, &DossierWindow::commandsRequested, this,
        [this, window] { Q_EMIT commandsRequested(window); });
    connect(window, &DossierWindow::searchRequested, this, &DossierDesk::searchRequested);
    connect(
        window, &DossierWindow::stepRequested, this, [this, window](int places) { step(window, places); });
    connect(window, &DossierWindow::undoRequested, this,
        [this, window] { tell(window->panel(), undo(window->panel()), false); });
    connect(window, &DossierWindow::redoRequested, this,
        [this, window] { tell(window->panel(), redo(), false); });
    connect(window, &DossierWindow::gone, this, [this, window] {
        m_windows.removeOne(window);
        settle();
        Q_EMIT modifiedChanged();
    });
}

/// The panel beside the list shows what stands in no window any more, and a note for what does now.
void DossierDesk::settle()
{
    const QUuid id = m_beside->id();
    if (id.isNull() || !m_workspace.isOpen())
        return;
    if (windowOf(id) && m_beside->isOpen())
        m_beside->standAside(id);
    else if (!windowOf(id) && !m_beside->isOpen())
        m_beside->open(id);
}

void DossierDesk::step(DossierWindow *window, int places)
{
    const QUuid id = m_neighbour(window->id(), places);
    if (id.isNull() || raiseWindow(id))
        return;
    window->panel()->whenSaved([this, id, window = QPointer(window)] {
        whenFree(id, [this, id, window] {
            if (!window || raiseWindow(id))
                return;
            window->open(id);
            settle();
        });
    });
}

void DossierDesk::dock(QUuid id)
{
    DossierWindow *window = windowOf(id);
    if (!window)
        return;
    window->panel()->whenSaved([this, id, window = QPointer(window)] {
        if (window)
            window->close();
        Q_EMIT dockRequested(id);
    });
}

bool DossierDesk::isModified() const
{
    const QList<DossierPanel *> all = panels();
    return std::any_of(
        all.cbegin(), all.cend(), [](const DossierPanel *panel) { return panel->isModified(); });
}

void DossierDesk::save()
{
    const QList<DossierPanel *> all = panels();
    for (DossierPanel *panel : all)
        panel->save();
}

void DossierDesk::whenSaved(std::function<void()> next)
{
    const QList<DossierPanel *> all = panels();
    for (DossierPanel *panel : all) {
        if (!panel->isModified() || m_workspace.isReadOnly())
            continue;
        panel->whenSaved([this, next = std::move(next)] { whenSaved(next); });
        return;
    }
    next();
}

void DossierDesk::setOperatorName(const QString &name)
{
    m_operator = name;
    const QList<DossierPanel *> all = panels();
    for (DossierPanel *panel : all)
        panel->setOperatorName(name);
}

QString DossierDesk::typedIn(const QList<QUuid> &ids) const
{
    for (const QUuid id : ids) {
        const DossierPanel *panel = panelOf(id);
        if (panel->id() == id && panel->isModified())
            return m_workspace.applicants()->displayName(id);
    }
    return {};
}

QString DossierDesk::undo(DossierPanel *panel)
{
    if (panel->isModified()) {
        panel->discard();
        return tr("Unsaved changes were discarded.");
    }
    if (m_workspace.isWriting())
        return {};
    const QString text = m_workspace.undoStack()->undoText();
    const QString name = typedIn(m_workspace.dossiersOfUndo());
    if (!name.isEmpty())
        return tr("Not undone: %1 has unsaved changes in another window. Save or discard them first.")
            .arg(name);
    m_workspace.undo();
    return text.isEmpty() ? QString() : tr("Undone: %1").arg(text);
}

QString DossierDesk::redo()
{
    if (m_workspace.isWriting())
        return {};
    const QString text = m_workspace.undoStack()->redoText();
    const QString name = typedIn(m_workspace.dossiersOfRedo());
    if (!name.isEmpty())
        return tr("Not done again: %1 has unsaved changes. Save or discard them first.").arg(name);
    m_workspace.redo();
    return text.isEmpty() ? QString() : tr("Done again: %1").arg(text);
}

/// Where a person turns the stack, both sides are printed so.
void DossierDesk::print(DossierPanel *panel, const PrintOrder &wish)
{
    PrintOrder order = wish;
    if (order.sides == Sides::Both && m_settings.turnsByHand())
        order.sides = Sides::ByHand;
    auto *dialog = new PrintDialog(m_prompt, m_settings, panel->window());
    connect(dialog, &PrintDialog::printed, this,
        [this, panel = QPointer(panel)](const QString &text) { tell(panel, text, false); });
    dialog->start(order);
}

void DossierDesk::tell(const DossierPanel *panel, const QString &text, bool undoable)
{
    if (text.isEmpty())
        return;
    for (DossierWindow *window : std::as_const(m_windows)) {
        if (window->panel() == panel) {
            window->tell(text, undoable);
            return;
        }
    }
    Q_EMIT message(text, undoable);
}

} // namespace chuding
