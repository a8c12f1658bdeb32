// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/dialog.h"
#include "ui/core/prompt.h"
#include "ui/core/workspace.h"
#include "ui/models/take_over_model.h"

class QCheckBox;
class QLabel;
class QPushButton;
class QTreeView;

namespace chuding {

class DateEdit;
class Job;
class JobBar;

/// Dossiers out of another library: carried over (结转) when it is for another notice, taken over whole
/// (调动) when it is for the same. One undoable step.
class TakeOverDialog final : public Dialog
{
    Q_OBJECT

public:
    TakeOverDialog(Workspace &workspace, Prompt &prompt, const QString &source, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Those are in the library now; `text` says how many.
    void taken(const QString &text, const QList<QUuid> &ids);

public Q_SLOTS:
    void reject() override;

private:
    struct Outcome;
    static Result<Outcome> carryOut(Library &target, const QString &source, QDate from,
        const QList<QUuid> &chosen, const QString &why, const Progress &progress);

    QWidget *buildDate();
    QWidget *buildChoices();
    void read();
    void show(const Result<TakeOverPlan> &plan);
    void judge();
    [[nodiscard]] QDate from() const;
    void start();
    void finish(const Result<Outcome> &outcome);
    void tellRefused(const QList<TakeOverRow> &refused);

    Workspace &m_workspace;
    Prompt &m_prompt;
    QString m_source;
    TakeOverMode m_mode = TakeOverMode::CarryOver;
    TakeOverModel m_model;
    QLabel *m_intro = nullptr;
    QWidget *m_datePart = nullptr;
    DateEdit *m_date = nullptr;
    QLabel *m_dateHint = nullptr;
    QTreeView *m_view = nullptr;
    QCheckBox *m_all = nullptr;
    QLabel *m_counts = nullptr;
    JobBar *m_bar = nullptr;
    QPushButton *m_take = nullptr;
    Job *m_job = nullptr;
};

} // namespace chuding
