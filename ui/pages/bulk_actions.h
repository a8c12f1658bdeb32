// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/bulk_dialogs.h"
#include "ui/dialogs/step_dialog.h"
#include "ui/pages/page.h"

#include <QPointer>

#include <functional>

class QAction;

namespace chuding {

/// What can be done to all the chosen applicants at once: each one step, one transaction.
class BulkActions final : public QObject
{
    Q_OBJECT

public:
    /// Runs what it is given once the open dossier is saved.
    using WhenSaved = std::function<void(std::function<void()>)>;

    BulkActions(const PageTools &tools, const WhenSaved &whenSaved, QWidget *page);
    /// In the order of the list.
    void setChosen(const QList<QUuid> &ids);
    [[nodiscard]] const QList<QUuid> &chosen() const { return m_ids; }
    [[nodiscard]] const QList<QAction *> &actions() const { return m_actions; }
    void removeWhenSaved();

Q_SIGNALS:
    void message(const QString &text, bool undoable);
    void publicityRequested(const QList<QUuid> &ids);
    void papersRequested(const QList<QUuid> &ids);
    void uploadSetRequested(const QList<QUuid> &ids);

private:
    void add(const char *id, const QString &text, const char *icon, void (BulkActions::*run)());
    void setDepartment();
    void setSpecialty();
    void recordEvent();
    void judgeSteps(const QPointer<StepDialog> &dialog, const Moment &moment);
    void recordStep(EventRecord step);
    void tellRefused(const QString &title, const QList<StepRefusal> &refused);
    /// As of now.
    [[nodiscard]] Season seasonNow() const;
    void attachFile();
    void answerQuestions();
    void showQuestions(const QList<OpenQuestion> &questions);
    void requestPublicity();
    void remove();
    void openBin();
    /// `what` was done, for the message and the undo list.
    void edit(const std::function<void(Dossier &)> &change, const QString &what);

    Workspace &m_workspace;
    Prompt &m_prompt;
    Commands &m_commands;
    WhenSaved m_whenSaved;
    QWidget *m_page = nullptr;
    QList<QUuid> m_ids;
    QList<QAction *> m_actions;
};

} // namespace chuding
