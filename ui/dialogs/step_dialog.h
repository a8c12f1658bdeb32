// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/season.h"
#include "library/library.h"
#include "ui/dialogs/bulk_dialogs.h"

#include <QTimer>

class QListWidget;
class QTreeWidget;

namespace chuding {

/// Somebody for whom a step cannot be recorded.
struct StepRefusal
{
    QString name;
    QString reason;
};

/// What the flow says of one step for many.
struct StepChance
{
    DossierEvent event = DossierEvent::Applied;
    int able = 0; ///< for so many it can be recorded
    QList<StepRefusal> others;
};

/// Of all steps that offices of this role take, as if taken at that moment. On the library's thread.
[[nodiscard]] Result<QList<StepChance>> stepChances(const Library &library, const Season &season,
    OfficeRole role, const QList<QUuid> &ids, const Moment &moment);

/// Which step is recorded for many, and when; with how many of them it can be, and why not for the others.
class StepDialog final : public BulkDialog
{
    Q_OBJECT

public:
    StepDialog(int people, const Moment &now, QWidget *parent);
    void setChances(const QList<StepChance> &chances);
    [[nodiscard]] DossierEvent event() const;
    [[nodiscard]] Moment moment() const;
    /// Of a return; empty: not said.
    [[nodiscard]] QString reason() const;

Q_SIGNALS:
    /// The steps are to be judged for this moment; also at first.
    void chancesWanted(const chuding::Moment &moment);

private:
    void ask();
    void judge();
    void showOthers();
    [[nodiscard]] const StepChance *current() const;

    QList<StepChance> m_chances;
    bool m_isJudged = false; ///< for the moment that is entered
    QTimer m_settle;
    QTreeWidget *m_steps = nullptr;
    QListWidget *m_others = nullptr;
    DateEdit *m_moment = nullptr;
    QLineEdit *m_reason = nullptr;
};

} // namespace chuding
