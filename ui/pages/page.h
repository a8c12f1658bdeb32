// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/commands.h"
#include "ui/core/prompt.h"
#include "ui/core/settings.h"
#include "ui/core/workspace.h"
#include "ui/models/applicant_filter.h"

#include <QUuid>
#include <QWidget>

namespace chuding {

/// What every page works with. All of it outlives the pages.
struct PageTools
{
    Workspace &workspace;
    Prompt &prompt;
    Settings &settings;
    Commands &commands;
};

/// A page of the rail.
class Page : public QWidget
{
    Q_OBJECT

public:
    /// In the order of the rail.
    enum class Id { Overview, Applicants, Publicity, Submission, Reception, Policy, Log };

    explicit Page(const PageTools &tools, QWidget *parent = nullptr)
        : QWidget(parent)
        , m_workspace(tools.workspace)
        , m_prompt(tools.prompt)
        , m_settings(tools.settings)
        , m_commands(tools.commands)
    {
    }

    /// The page comes up, or everything is to be read anew (F5).
    virtual void refresh() {}
    /// Before the window closes: column widths and the like.
    virtual void saveState() {}
    /// Ctrl+F; false: this page has no search of its own.
    virtual bool focusSearch() { return false; }
    /// Ctrl+Z: forgets what is typed and not saved; false: there is nothing of that kind.
    virtual bool discardTyped() { return false; }
    /// Ctrl+P; false: this page has no papers of its own.
    virtual bool printShown() { return false; }
    /// Something was typed that is not saved yet.
    [[nodiscard]] virtual bool hasUnsaved() const { return false; }

Q_SIGNALS:
    /// `hasUnsaved` may say something else now.
    void unsavedChanged();
    /// Shown above the status line for a while, with a way to undo it.
    void message(const QString &text, bool undoable);
    /// Show the page 申报人员 with this filter.
    void listRequested(const chuding::ApplicantFilter &filter);
    /// Open this dossier at a field (key of a roster column); an empty one: where it was.
    void dossierRequested(QUuid id, const QString &field);
    void pageRequested(chuding::Page::Id page);

protected:
    Workspace &m_workspace;
    Prompt &m_prompt;
    Settings &m_settings;
    Commands &m_commands;
};

} // namespace chuding
