// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What was typed into a round and not saved yet survives the program and the PC.
#include "ui/dossier/draft_keeper.h"
#include "ui/pages/publicity_page.h"
#include "ui/publicity/round_editor.h"

namespace chuding {

void PublicityPage::prepareDrafts()
{
    m_drafts->setObjectName(QStringLiteral("roundDraftBar"));
    DraftSource<RoundDraft> source;
    source.openRecord = [this] { return currentRound(); };
    source.isBeingSaved = [this] { return m_workspace.isWriting(); };
    source.isModified = [this] { return m_editor->isModified(); };
    source.typed = [this] {
        return RoundDraft{
            m_editor->current(), m_workspace.revision(currentRound()), m_editor->unread(), m_workspace.now()};
    };
    source.name = [](const RoundDraft &draft) { return draftName(draft.round); };
    m_keeper = new DraftKeeper<RoundDraft>(m_workspace, m_prompt, *m_drafts, this, std::move(source));
    m_keeper->offerOnOpening();
    connect(m_keeper, &DraftKeeperBase::failed, this,
        [this](const QString &text) { Q_EMIT message(text, false); });
    connect(m_keeper, &DraftKeeperBase::found, this, [this] { Q_EMIT pageRequested(Id::Publicity); });
    connect(m_editor, &RoundEditor::edited, m_keeper, &DraftKeeperBase::schedule);
    connect(m_drafts, &DraftBar::continueRequested, this, &PublicityPage::continueDraft);
}

bool PublicityPage::discardTyped()
{
    if (!m_stored || !m_editor->isModified())
        return false;
    show(*m_stored);
    m_keeper->drop(currentRound());
    return true;
}

QString PublicityPage::draftName(const PublicityRound &round)
{
    return tr("%1: %2", "kind of round, people").arg(roundKindWord(round.kind), roundPeople(round));
}

void PublicityPage::continueDraft(QUuid id)
{
    const RoundDraft draft = m_keeper->foundDraft(id);
    const std::optional<PublicityRound> stored = m_workspace.round(id);
    if (!stored) {
        Q_EMIT message(tr("The round of this draft is no longer there; the draft was discarded."), false);
        m_keeper->settle(id);
        return;
    }
    const QString name = draftName(draft.round);
    const int saved = m_workspace.revision(id);
    if (!save() || m_keeper->choose(id, name, draft.baseRevision, saved) != DraftChoice::Continue)
        return;
    m_keeper->take(id);
    show(*stored);
    choose(id);
    m_editor->loadDraft(draft.round, draft.unread);
    judge();
    m_keeper->keep();
}

} // namespace chuding
