// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/round_state.h"
#include "ui/publicity/round_facts.h"
#include "ui/widgets/field_grid.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace chuding {

class ApplicantListModel;
class ChangesBox;
class MemberEdit;
class PeriodView;

/// All fields of a round, what the rules say about it, and the step that comes next.
class RoundEditor final : public QWidget
{
    Q_OBJECT

public:
    explicit RoundEditor(ApplicantListModel *applicants, QWidget *parent = nullptr);

    void load(const PublicityRound &round, bool writable);
    /// Over the round that is loaded: what was typed earlier, and texts that could not be read then.
    void loadDraft(const PublicityRound &draft, const QMap<QString, QString> &unread);
    /// Field → text of the days that cannot be read.
    [[nodiscard]] QMap<QString, QString> unread() const;
    /// With what was typed.
    [[nodiscard]] PublicityRound current() const;
    [[nodiscard]] bool isModified() const;
    /// Key of the field and what cannot be read there; empty: all is well.
    [[nodiscard]] std::pair<QString, QString> fault() const { return m_grid->fault(); }
    void judge(const Season &season, const Moment &now, const RoundFacts &facts);
    /// Whom a press of a button adds.
    void setReady(const QList<QUuid> &ready);
    void setChanges(const QList<PostedChange> &changes);
    void goTo(const QString &field);
    [[nodiscard]] QString fieldName(const QString &field) const { return m_grid->label(field); }
    /// As if it had been typed.
    void setPeriod(const DayRange &period);

Q_SIGNALS:
    void edited();
    void saveRequested();
    void discardRequested();
    void removeRequested();
    void proposalRequested();
    /// Mark as posted, or issue the result: what comes next.
    void stepRequested();
    void correctionRequested();
    void repetitionRequested();
    void dossierRequested(QUuid id, const QString &field);

private:
    void buildFields();
    void addDay(
        const QString &key, const QString &label, const std::function<QDate &(PublicityRound &)> &access);
    void addNumber(const QString &key, const QString &label, int PublicityReport::*member);
    QLayout *buildHead();
    QLayout *buildFoot();
    void showNumbers(bool shown);
    void showState(const RoundState &state);
    void showFindings(const QList<Finding> &findings);
    [[nodiscard]] static QString fieldFor(const QString &rosterKey);

    RecordGrid<PublicityRound> *m_grid = nullptr;
    MemberEdit *m_members = nullptr;
    PeriodView *m_periodView = nullptr;
    ChangesBox *m_changes = nullptr;
    QScrollArea *m_scroll = nullptr;
    QWidget *m_cards = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_stateIcon = nullptr;
    QLabel *m_stateText = nullptr;
    QLabel *m_saveState = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_discard = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_step = nullptr;
    QPushButton *m_propose = nullptr;
    PublicityRound m_stored;
    PublicityRound m_base; ///< what was typed goes over this
    QList<Finding> m_findings;
    bool m_writable = false;
};

} // namespace chuding
