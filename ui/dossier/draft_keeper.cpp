// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dossier/draft_keeper.h"

#include "ui/core/prompt.h"

namespace chuding {

DraftKeeperBase::DraftKeeperBase(Workspace &workspace, Prompt &prompt, DraftBar &bar, QWidget *editor)
    : QObject(editor)
    , m_workspace(workspace)
    , m_prompt(prompt)
    , m_bar(bar)
    , m_editor(editor)
{
    connect(&m_timer, &DraftTimer::due, this, &DraftKeeperBase::keep);
}

void DraftKeeperBase::keep()
{
    const QUuid id = openRecord();
    // An earlier draft that waits for its answer is not overwritten.
    if (id.isNull() || !m_workspace.isWritable() || m_bar.contains(id))
        return;
    if (isBeingSaved()) {
        m_timer.schedule();
        return;
    }
    if (!isModified()) {
        drop(id);
        return;
    }
    m_workspace.thread().run(writing(), this, [this](const Result<void> &kept) {
        if (!kept)
            Q_EMIT failed(tr("What you type could not be kept as a draft; save it soon: %1")
                              .arg(errorText(kept.error())));
    });
}

void DraftKeeperBase::drop(QUuid id)
{
    if (id == openRecord())
        m_timer.stop();
    if (!m_workspace.isWritable() || m_bar.contains(id))
        return;
    m_workspace.thread().run([id](LibraryThread::Seat &seat) {
        return seat.library ? seat.library->dropDraft(id) : Result<void>();
    });
}

void DraftKeeperBase::settle(QUuid id)
{
    m_bar.take(id);
    drop(id);
}

void DraftKeeperBase::offerOnOpening()
{
    connect(&m_workspace, &Workspace::opened, this, &DraftKeeperBase::clearAndRead);
    connect(&m_workspace, &Workspace::closed, this, [this] { m_bar.setItems({}); });
    // The list may be there later than the drafts.
    connect(&m_workspace, &Workspace::listed, this, [this] { showNames(); });
    connect(&m_bar, &DraftBar::discardRequested, this, &DraftKeeperBase::settle);
}

void DraftKeeperBase::clearAndRead()
{
    m_bar.setItems({});
    if (m_workspace.isWritable())
        read();
}

void DraftKeeperBase::offer(const QList<DraftBar::Item> &items)
{
    m_bar.setItems(items);
    if (!items.isEmpty())
        Q_EMIT found();
}

void DraftKeeperBase::tellUnread(const Error &error)
{
    m_prompt.tell(m_editor->window(), noticeOf(tr("Reading the drafts"), error));
}

DraftChoice DraftKeeperBase::choose(QUuid id, const QString &name, int draftRevision, int savedRevision)
{
    if (draftRevision == savedRevision)
        return DraftChoice::Continue;
    Question question;
    question.title = tr("The draft of %1").arg(name);
    question.text = tr("%1 was saved elsewhere after this draft had been begun.").arg(name);
    question.advice =
        tr("Go on with the draft: once saved it takes the place of the other version, which stays in "
           "the history. Or keep the saved version, and the draft is discarded.");
    question.details =
        tr("Draft: begun from revision %1. Library: revision %2.").arg(draftRevision).arg(savedRevision);
    question.answers = QStringList{tr("Go on with the draft"), tr("Keep the saved version")};
    const std::optional<int> choice = m_prompt.ask(m_editor->window(), question);
    if (choice == 1)
        settle(id);
    return choice == 0 ? DraftChoice::Continue : choice == 1 ? DraftChoice::Discard : DraftChoice::Later;
}

} // namespace chuding
