// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/draft_timer.h"
#include "ui/core/workspace.h"
#include "ui/dossier/draft_bar.h"

#include <functional>

namespace chuding {

class Prompt;

/// What becomes of a draft whose record was saved after it had been begun.
enum class DraftChoice { Continue, Discard, Later };

/// Keeps what is typed into a record and not saved yet, so that it survives the program and the PC, and
/// offers it in the bar when the library is opened again. What is the same for dossiers and rounds.
class DraftKeeperBase : public QObject
{
    Q_OBJECT

public:
    /// Something was typed.
    void schedule() { m_timer.schedule(); }
    void stop() { m_timer.stop(); }
    /// At once, when there is something to keep; else forgets the draft of the open record.
    void keep();
    /// Forgets the draft of that record, unless an earlier one waits in the bar for its answer.
    void drop(QUuid id);
    /// The draft of that record leaves the bar; it stays in the library while somebody works on.
    void take(QUuid id) { m_bar.take(id); }
    /// The draft of that record leaves the bar and the library.
    void settle(QUuid id);
    /// Reads the drafts whenever a library is opened. One keeper of a bar does so.
    void offerOnOpening();
    /// Asks when the record was saved after the draft had been begun. `Discard`: the draft is settled.
    [[nodiscard]] DraftChoice choose(QUuid id, const QString &name, int draftRevision, int savedRevision);

Q_SIGNALS:
    /// There are drafts in the bar.
    void found();
    void failed(const QString &text);

protected:
    DraftKeeperBase(Workspace &workspace, Prompt &prompt, DraftBar &bar, QWidget *editor);

    [[nodiscard]] Workspace &workspace() const { return m_workspace; }
    [[nodiscard]] DraftBar &bar() const { return m_bar; }
    void offer(const QList<DraftBar::Item> &items);
    void tellUnread(const Error &error);

private:
    /// Null: none.
    [[nodiscard]] virtual QUuid openRecord() const = 0;
    /// The revision that a draft builds on is just being written.
    [[nodiscard]] virtual bool isBeingSaved() const = 0;
    [[nodiscard]] virtual bool isModified() const = 0;
    [[nodiscard]] virtual std::function<Result<void>(LibraryThread::Seat &)> writing() const = 0;
    virtual void read() = 0;
    virtual void showNames() = 0;
    void clearAndRead();

    Workspace &m_workspace;
    Prompt &m_prompt;
    DraftBar &m_bar;
    QWidget *m_editor = nullptr;
    DraftTimer m_timer;
};

inline QUuid recordOf(const Draft &draft)
{
    return draft.dossier.id;
}

inline QUuid recordOf(const RoundDraft &draft)
{
    return draft.round.id;
}

template <typename DraftOf>
[[nodiscard]] Result<QList<DraftOf>> draftsIn(const Library &library)
{
    if constexpr (std::is_same_v<DraftOf, Draft>)
        return library.drafts();
    else
        return library.roundDrafts();
}

/// What the editor says of the record that is open in it.
template <typename DraftOf>
struct DraftSource
{
    std::function<QUuid()> openRecord; ///< null: none
    std::function<bool()> isBeingSaved;
    std::function<bool()> isModified;
    std::function<DraftOf()> typed;
    std::function<QString(const DraftOf &)> name; ///< as the bar shows it
};

/// For dossiers: `Draft`. For rounds: `RoundDraft`.
template <typename DraftOf>
class DraftKeeper final : public DraftKeeperBase
{
public:
    DraftKeeper(
        Workspace &workspace, Prompt &prompt, DraftBar &bar, QWidget *editor, DraftSource<DraftOf> source)
        : DraftKeeperBase(workspace, prompt, bar, editor)
        , m_source(std::move(source))
    {
    }

    /// One that was there when the library was opened.
    [[nodiscard]] DraftOf foundDraft(QUuid id) const { return m_found.value(id); }

private:
    [[nodiscard]] QUuid openRecord() const override { return m_source.openRecord(); }
    [[nodiscard]] bool isBeingSaved() const override { return m_source.isBeingSaved(); }
    [[nodiscard]] bool isModified() const override { return m_source.isModified(); }

    [[nodiscard]] std::function<Result<void>(LibraryThread::Seat &)> writing() const override
    {
        return [draft = m_source.typed()](LibraryThread::Seat &seat) {
            return seat.library ? seat.library->keepDraft(draft) : Result<void>();
        };
    }

    void read() override
    {
        m_found.clear();
        const auto work = [](LibraryThread::Seat &seat) { return draftsIn<DraftOf>(*seat.library); };
        workspace().thread().run(work, this, [this](const Result<QList<DraftOf>> &drafts) {
            if (!drafts) {
                tellUnread(drafts.error());
                return;
            }
            QList<DraftBar::Item> items;
            for (const DraftOf &draft : *drafts) {
                m_found.insert(recordOf(draft), draft);
                items.append({recordOf(draft), m_source.name(draft), draft.when});
            }
            offer(items);
        });
    }

    void showNames() override
    {
        for (const DraftOf &draft : std::as_const(m_found))
            bar().setName(recordOf(draft), m_source.name(draft));
    }

    DraftSource<DraftOf> m_source;
    QHash<QUuid, DraftOf> m_found;
};

} // namespace chuding
