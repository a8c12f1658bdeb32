// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/round_list_model.h"
#include "ui/pages/page.h"

#include <QTimer>

class QListView;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace chuding {

class DraftBar;
template <typename DraftOf>
class DraftKeeper;
class PaperPane;
class RoundEditor;
class RoundReader;
struct RoundFacts;

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
    bool printShown() override;
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
    void buildPage();
    QWidget *buildList();
    QWidget *buildEmpty();
    void addCommands();
    void connectEditor();
    void connectReader();
    void onRoundsChanged();
    void choose(QUuid id);
    void show(const PublicityRound &round);
    void closeRound();
    void loadFacts();
    void judge();
    void showChanges();
    void makeRound(const PublicityRound &wanted, const RoundFacts &facts, const QString &text);
    void again(const QList<PublicityMember> &members, const QString &text);
    void proposeDates();
    /// False: something cannot be read; it was shown.
    bool save();
    void write(const PublicityRound &after, const QString &text);
    void remove();
    void takeStep();
    void post();
    void issue();
    void updateCommands();
    void prepareDrafts();
    void continueDraft(QUuid id);
    [[nodiscard]] static QString draftName(const PublicityRound &round);

    RoundListModel m_model;
    QListView *m_list = nullptr;
    QStackedWidget *m_stack = nullptr;
    QSplitter *m_splitter = nullptr;
    RoundEditor *m_editor = nullptr;
    PaperPane *m_papers = nullptr;
    QToolButton *m_new = nullptr;
    DraftBar *m_drafts = nullptr;
    DraftKeeper<RoundDraft> *m_keeper = nullptr;
    RoundReader *m_reader = nullptr;
    QTimer m_settle;
    QTimer m_changeTimer;
    std::optional<PublicityRound> m_stored; ///< the open round as the library has it
    QUuid m_wanted;                         ///< to be opened as soon as it is there
};

} // namespace chuding
