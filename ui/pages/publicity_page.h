// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/draft_timer.h"
#include "ui/models/round_list_model.h"
#include "ui/pages/page.h"
#include "ui/publicity/round_facts.h"

#include <QTimer>

class QListView;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace chuding {

class DraftBar;
class PaperPane;
class RoundEditor;

/// 公示: what is posted, until when, and what comes next; the chosen round and its papers beside the list.
class PublicityPage final : public Page
{
    Q_OBJECT

public:
    explicit PublicityPage(const PageTools &tools, QWidget *parent = nullptr);

    void refresh() override;
    void saveState() override;
    bool focusSearch() override;
    bool discardTyped() override;
    [[nodiscard]] bool hasUnsaved() const override;
    [[nodiscard]] QUuid currentRound() const { return m_stored ? m_stored->id : QUuid(); }

public Q_SLOTS:
    /// Makes a round and opens it; without a period the calendar proposes one.
    void newRound(
        chuding::PublicityKind kind, const QList<QUuid> &members, const chuding::DayRange &period = {});
    void openRound(QUuid id);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *buildList();
    QWidget *buildEmpty();
    void addCommands();
    void connectEditor();
    void onRoundsChanged();
    void show(const PublicityRound &round);
    void closeRound();
    void loadFacts();
    void judge();
    void findChanges();
    void showChanges();
    void makeRound(PublicityRound round, const RoundFacts &facts, const QString &text);
    void again(const QList<PublicityMember> &members, const QString &text);
    void proposeDates();
    [[nodiscard]] DayRange proposal(PublicityKind kind, const RoundFacts &facts) const;
    [[nodiscard]] QList<QUuid> readyFor(PublicityKind kind) const;
    /// False: something cannot be read; it was shown.
    bool save();
    void write(const PublicityRound &after, const QString &text);
    void remove();
    void takeStep();
    void post();
    void issue();
    void updateCommands();
    void prepareDrafts();
    void keepDraft();
    void dropDraft(QUuid id);
    void settleDraft(QUuid id);
    void readDrafts();
    void continueDraft(QUuid id);
    [[nodiscard]] bool preferDraft(const RoundDraft &draft);
    [[nodiscard]] static QString draftName(const PublicityRound &round);

    RoundListModel m_model;
    QListView *m_list = nullptr;
    QStackedWidget *m_stack = nullptr;
    QSplitter *m_splitter = nullptr;
    RoundEditor *m_editor = nullptr;
    PaperPane *m_papers = nullptr;
    QToolButton *m_new = nullptr;
    DraftBar *m_drafts = nullptr;
    DraftTimer m_draftTimer;
    QHash<QUuid, RoundDraft> m_found; ///< drafts that were there when the library was opened
    QTimer m_settle;
    QTimer m_changeTimer;
    std::optional<PublicityRound> m_stored; ///< the open round as the library has it
    QUuid m_wanted;                         ///< to be opened as soon as it is there
    RoundFacts m_facts;
    QList<QUuid> m_factsOf; ///< members whose facts were asked for last
    RoundChanges m_changes;
    int m_factsRequest = 0;
    int m_changesRequest = 0;
};

} // namespace chuding
