// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What was typed into a round and not saved yet survives the program and the PC.
#include "ui/dossier/draft_bar.h"
#include "ui/pages/publicity_page.h"
#include "ui/publicity/round_editor.h"

#include <QListView>

namespace chuding {

void PublicityPage::prepareDrafts()
{
    m_drafts->setObjectName(QStringLiteral("roundDraftBar"));
    connect(&m_draftTimer, &DraftTimer::due, this, &PublicityPage::keepDraft);
    connect(m_editor, &RoundEditor::edited, &m_draftTimer, &DraftTimer::schedule);
    connect(&m_workspace, &Workspace::opened, this, &PublicityPage::readDrafts);
    connect(m_drafts, &DraftBar::continueRequested, this, &PublicityPage::continueDraft);
    connect(m_drafts, &DraftBar::discardRequested, this, &PublicityPage::settleDraft);
}

void PublicityPage::keepDraft()
{
    // An earlier draft that waits for its answer is not overwritten.
    if (!m_stored || !m_workspace.isWritable() || m_drafts->contains(currentRound()))
        return;
    if (m_workspace.isWriting()) {
        m_draftTimer.schedule(); // the revision that it is based on is just being written
        return;
    }
    if (!m_editor->isModified()) {
        dropDraft(currentRound());
        return;
    }
    const RoundDraft draft{
        m_editor->current(), m_workspace.revision(currentRound()), m_editor->unread(), m_workspace.now()};
    m_workspace.thread().run(
        [draft](LibraryThread::Seat &seat) {
            return seat.library ? seat.library->keepDraft(draft) : Result<void>();
        },
        this,
        [this](const Result<void> &kept) {
            if (!kept)
                Q_EMIT message(tr("What you type could not be kept as a draft; save it soon: %1")
                                   .arg(errorText(kept.error())),
                    false);
        });
}

bool PublicityPage::discardTyped()
{
    if (!m_stored || !m_editor->isModified())
        return false;
    show(*m_stored);
    dropDraft(currentRound());
    return true;
}

void PublicityPage::dropDraft(QUuid id)
{
    m_draftTimer.stop();
    if (!m_workspace.isWritable() || m_drafts->contains(id))
        return;
    m_workspace.thread().run([id](LibraryThread::Seat &seat) {
        return seat.library ? seat.library->dropDraft(id) : Result<void>();
    });
}

void PublicityPage::settleDraft(QUuid id)
{
    m_drafts->take(id);
    m_found.remove(id);
    dropDraft(id);
}

void PublicityPage::readDrafts()
{
    m_found.clear();
    m_drafts->setItems({});
    if (!m_workspace.isWritable())
        return;
    m_workspace.thread().run([](LibraryThread::Seat &seat) { return seat.library->roundDrafts(); }, this,
        [this](const Result<QList<RoundDraft>> &drafts) {
            if (!drafts) {
                m_prompt.tell(window(), noticeOf(tr("Reading the drafts"), drafts.error()));
                return;
            }
            QList<DraftBar::Item> items;
            for (const RoundDraft &draft : *drafts) {
                m_found.insert(draft.round.id, draft);
                items.append({draft.round.id, draftName(draft.round), draft.when});
            }
            m_drafts->setItems(items);
            if (!items.isEmpty())
                Q_EMIT pageRequested(Id::Publicity);
        });
}

QString PublicityPage::draftName(const PublicityRound &round)
{
    return tr("%1: %2", "kind of round, people").arg(roundKindWord(round.kind), roundPeople(round));
}

void PublicityPage::continueDraft(QUuid id)
{
    const RoundDraft draft = m_found.value(id);
    const std::optional<PublicityRound> stored = m_workspace.round(id);
    if (!stored) {
        Q_EMIT message(tr("The round of this draft is no longer there; the draft was discarded."), false);
        settleDraft(id);
        return;
    }
    if (!save() || (m_workspace.revision(id) != draft.baseRevision && !preferDraft(draft)))
        return;
    m_drafts->take(id);
    m_found.remove(id);
    show(*stored);
    m_list->setCurrentIndex(m_model.index(m_model.rowOf(id)));
    m_editor->loadDraft(draft.round, draft.unread);
    judge();
    keepDraft();
}

/// Asks when the round was saved after the draft had been begun.
bool PublicityPage::preferDraft(const RoundDraft &draft)
{
    Question question;
    question.title = tr("A draft: %1").arg(draftName(draft.round));
    question.text = tr("The round was saved elsewhere after this draft had been begun.");
    question.advice = tr("Go on with the draft: once saved it takes the place of the other version. Or keep "
                         "the saved version, and the draft is discarded.");
    question.answers = QStringList{tr("Go on with the draft"), tr("Keep the saved version")};
    const std::optional<int> choice = m_prompt.ask(window(), question);
    if (choice == 1)
        settleDraft(draft.round.id);
    return choice == 0;
}

} // namespace chuding
