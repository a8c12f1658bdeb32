// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What was typed and not saved yet survives the program and the PC; and the way back to earlier revisions.
#include "ui/dossier/dossier_form.h"
#include "ui/dossier/dossier_panel.h"
#include "ui/dossier/draft_keeper.h"
#include "ui/dossier/history_section.h"

namespace chuding {

void DossierPanel::prepareDrafts()
{
    DraftSource<Draft> source;
    source.openRecord = [this] { return m_isOpen ? m_draft.id : QUuid(); };
    source.isBeingSaved = [this] { return m_saving; };
    source.isModified = [this] { return isModified(); };
    source.typed = [this] { return Draft{current(), m_revision, m_form->unread(), m_workspace.now()}; };
    source.name = [this](const Draft &draft) {
        return draft.dossier.person.name.isEmpty() ? QString() : nameOf(draft.dossier);
    };
    m_keeper = new DraftKeeper<Draft>(m_workspace, m_prompt, *m_drafts, this, std::move(source));
    connect(m_keeper, &DraftKeeperBase::failed, this, [this](const QString &text) { Q_EMIT message(text); });
    connect(m_keeper, &DraftKeeperBase::found, this, &DossierPanel::draftsFound);
    if (!m_hasWindow)
        m_keeper->offerOnOpening();
}

Draft DossierPanel::foundDraft(QUuid id) const
{
    return m_keeper->foundDraft(id);
}

void DossierPanel::takeUp(const Draft &draft)
{
    whenSaved([this, draft] { continueDraft(draft); });
}

void DossierPanel::continueDraft(const Draft &draft)
{
    if (draft.baseRevision == 0) {
        m_keeper->take(draft.dossier.id);
        showDraft(draft, std::nullopt, 0);
        return;
    }
    const int request = ++m_loading;
    m_workspace.load(draft.dossier.id, this, [this, request, draft](const Result<StoredDossier> &stored) {
        if (request != m_loading)
            return;
        if (!stored) {
            m_prompt.tell(window(), noticeOf(tr("Opening a draft"), stored.error()));
            return;
        }
        resume(draft, *stored);
    });
}

void DossierPanel::resume(const Draft &draft, const StoredDossier &stored)
{
    const QUuid id = draft.dossier.id;
    switch (m_keeper->choose(id, nameOf(stored.dossier), draft.baseRevision, stored.revision)) {
    case DraftChoice::Continue:
        m_keeper->take(id);
        showDraft(draft, stored.dossier, stored.revision);
        break;
    case DraftChoice::Discard:
        show(stored.dossier, stored.dossier, stored.revision);
        break;
    case DraftChoice::Later:
        break;
    }
}

void DossierPanel::showDraft(const Draft &draft, const std::optional<Dossier> &stored, int revision)
{
    ++m_loading;
    m_blank = Dossier();
    m_blank.id = draft.dossier.id;
    m_blank.policyId = draft.dossier.policyId;
    show(stored, draft.dossier, revision);
    m_form->setUnread(draft.unread);
    judge();
    updateActions();
}

void DossierPanel::loadHistory()
{
    const QUuid id = m_draft.id;
    const auto work = [id](LibraryThread::Seat &seat) { return seat.library->history(id); };
    m_workspace.thread().run(work, this, [this, id](const Result<QList<RevisionRow>> &rows) {
        if (rows && m_draft.id == id)
            m_form->history()->setRevisions(*rows, m_revision, m_workspace.isReadOnly());
    });
}

void DossierPanel::compareRevisions(int from, int to)
{
    const QUuid id = m_draft.id;
    const int request = ++m_comparing;
    using Pair = std::pair<Dossier, Dossier>;
    const auto work = [id, from, to](LibraryThread::Seat &seat) -> Result<Pair> {
        const Result<Dossier> before =
            from > 0 ? seat.library->dossierAt(id, from) : Result<Dossier>(Dossier());
        const Result<Dossier> after = seat.library->dossierAt(id, to);
        if (!before)
            return before.error();
        if (!after)
            return after.error();
        return Pair{*before, *after};
    };
    m_workspace.thread().run(work, this, [this, id, request](const Result<Pair> &pair) {
        if (request != m_comparing || m_draft.id != id)
            return;
        if (pair)
            m_form->history()->setChanges(changesBetween(pair->first, pair->second));
        else
            m_prompt.tell(window(), noticeOf(tr("Reading a revision"), pair.error()));
    });
}

void DossierPanel::restoreRevision(int revision)
{
    whenSaved([this, revision] {
        const QUuid id = m_draft.id;
        const auto work = [id, revision](
                              LibraryThread::Seat &seat) { return seat.library->dossierAt(id, revision); };
        m_workspace.thread().run(work, this, [this, id, revision](const Result<Dossier> &earlier) {
            if (m_draft.id != id || !m_stored)
                return;
            if (!earlier) {
                explainFailure(earlier.error());
                return;
            }
            const QString text = tr("Restored revision %1 of %2").arg(revision).arg(nameOf(*earlier));
            m_workspace.save(
                m_stored, *earlier, m_revision, text, this, [this, text](const Result<int> &saved) {
                    if (saved)
                        Q_EMIT message(text, true);
                    else
                        explainFailure(saved.error());
                });
        });
    });
}

} // namespace chuding
