// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What was typed and not saved yet survives the program and the PC; and the way back to earlier revisions.
#include "ui/dossier/dossier_form.h"
#include "ui/dossier/dossier_panel.h"
#include "ui/dossier/draft_bar.h"
#include "ui/dossier/history_section.h"

namespace chuding {

void DossierPanel::prepareDrafts()
{
    connect(&m_draftTimer, &DraftTimer::due, this, &DossierPanel::keepDraft);
    if (m_hasWindow)
        return;
    connect(&m_workspace, &Workspace::opened, this, &DossierPanel::readDrafts);
    connect(&m_workspace, &Workspace::closed, this, [this] { m_drafts->setItems({}); });
    connect(&m_workspace, &Workspace::listed, this, &DossierPanel::nameDrafts);
    connect(m_drafts, &DraftBar::discardRequested, this, [this](QUuid id) {
        m_drafts->take(id);
        dropDraft(id);
    });
}

void DossierPanel::scheduleDraft()
{
    m_draftTimer.schedule();
}

void DossierPanel::keepDraft()
{
    // An earlier draft that waits for its answer is not overwritten.
    if (!m_isOpen || m_saving || !m_workspace.isWritable() || m_drafts->contains(m_draft.id))
        return;
    if (!isModified()) {
        dropDraft(m_draft.id);
        return;
    }
    const Draft draft{current(), m_revision, m_form->unread(), m_workspace.now()};
    m_workspace.thread().run(
        [draft](LibraryThread::Seat &seat) {
            return seat.library ? seat.library->keepDraft(draft) : Result<void>();
        },
        this,
        [this](const Result<void> &kept) {
            if (!kept)
                Q_EMIT message(tr("What you type could not be kept as a draft; save it soon: %1")
                                   .arg(errorText(kept.error())));
        });
}

void DossierPanel::dropDraft(QUuid id)
{
    if (id == m_draft.id)
        m_draftTimer.stop();
    if (!m_workspace.isWritable() || m_drafts->contains(id))
        return;
    m_workspace.thread().run([id](LibraryThread::Seat &seat) {
        return seat.library ? seat.library->dropDraft(id) : Result<void>();
    });
}

void DossierPanel::readDrafts()
{
    m_found.clear();
    m_drafts->setItems({});
    if (!m_workspace.isWritable())
        return;
    m_workspace.thread().run([](LibraryThread::Seat &seat) { return seat.library->drafts(); }, this,
        [this](const Result<QList<Draft>> &drafts) {
            if (!drafts) {
                m_prompt.tell(window(), noticeOf(tr("Reading the drafts"), drafts.error()));
                return;
            }
            QList<DraftBar::Item> items;
            for (const Draft &draft : *drafts) {
                m_found.insert(draft.dossier.id, draft);
                items.append({draft.dossier.id, draft.dossier.person.name, draft.when});
            }
            m_drafts->setItems(items);
            nameDrafts();
            if (!drafts->isEmpty())
                Q_EMIT draftsFound();
        });
}

/// As the list names them, which may be there later than the drafts.
void DossierPanel::nameDrafts()
{
    for (const Draft &draft : std::as_const(m_found)) {
        if (!draft.dossier.person.name.isEmpty())
            m_drafts->setName(draft.dossier.id, nameOf(draft.dossier));
    }
}

void DossierPanel::takeUp(const Draft &draft)
{
    whenSaved([this, draft] { continueDraft(draft); });
}

void DossierPanel::continueDraft(const Draft &draft)
{
    if (draft.baseRevision == 0) {
        m_drafts->take(draft.dossier.id);
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
        if (stored->revision != draft.baseRevision && !preferDraft(draft, *stored))
            return;
        m_drafts->take(draft.dossier.id);
        showDraft(draft, stored->dossier, stored->revision);
    });
}

/// Asks when the dossier was saved after the draft had been begun.
bool DossierPanel::preferDraft(const Draft &draft, const StoredDossier &stored)
{
    const QString name = nameOf(stored.dossier);
    Question question;
    question.title = tr("The draft of %1").arg(name);
    question.text = tr("%1 was saved elsewhere after this draft had been begun.").arg(name);
    question.advice =
        tr("Go on with the draft: once saved it takes the place of the other version, which stays in "
           "the history. Or keep the saved version, and the draft is discarded.");
    question.details = tr("Draft: begun from revision %1. Library: revision %2.")
                           .arg(draft.baseRevision)
                           .arg(stored.revision);
    question.answers = QStringList{tr("Go on with the draft"), tr("Keep the saved version")};
    const std::optional<int> choice = m_prompt.ask(window(), question);
    if (choice == 1) {
        m_drafts->take(draft.dossier.id);
        dropDraft(draft.dossier.id);
        show(stored.dossier, stored.dossier, stored.revision);
    }
    return choice == 0;
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
