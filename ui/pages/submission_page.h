// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "submission/handing_in.h"
#include "submission/submission.h"
#include "ui/pages/page.h"
#include "ui/submission/choice_model.h"

#include <QHash>

#include <memory>

class QCheckBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QToolButton;
class QTreeView;

namespace chuding {

class Banner;
class Job;
class JobBar;
class SigningForm;
class SubmissionGate;
class SubmissionResult;

/// 报送: who goes into a package, what stands in the way, which papers, the signature, what was written.
class SubmissionPage final : public Page
{
    Q_OBJECT

public:
    explicit SubmissionPage(const PageTools &tools, QWidget *parent = nullptr);
    void refresh() override;
    void saveState() override;
    /// Begins anew with these people. Empty: with whoever is not handed in yet.
    void begin(const QList<QUuid> &people);

private:
    enum Step { Choose, Gate, Papers, Sign, Written, StepCount };

    QWidget *buildSteps();
    QWidget *buildChoice();
    QWidget *buildPapers();
    QWidget *buildFoot();
    void goTo(int step);
    void update();
    [[nodiscard]] QString lack() const;
    void choose(const std::function<bool(const ChoiceModel::Row &)> &wanted);
    [[nodiscard]] QSet<FormKind> chosenForms() const;
    void proposeReceiver();
    void start();
    struct Outcome;
    void finish(const Outcome &outcome);
    void adopt(const HandedIn &handedIn);
    void showKeyWarning();

    ChoiceModel m_choice;
    Banner *m_keyWarning = nullptr;
    QList<QToolButton *> m_steps;
    QStackedWidget *m_stack = nullptr;
    QLabel *m_count = nullptr;
    QTreeView *m_view = nullptr;
    SubmissionGate *m_gate = nullptr;
    QHash<FormKind, QCheckBox *> m_forms;
    SigningForm *m_signing = nullptr;
    SubmissionResult *m_result = nullptr;
    QLabel *m_hint = nullptr;
    JobBar *m_bar = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_next = nullptr;
    Job *m_job = nullptr;
    QList<QUuid> m_judgedPeople;
};

} // namespace chuding
