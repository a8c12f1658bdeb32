// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "submission/decision.h"
#include "ui/pages/page.h"

#include <QMap>
#include <QWidget>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace chuding {

class Job;
class JobBar;
class SigningForm;

/// 审核意见: who was handed in here and waits for a decision; confirmed or returned with reasons, signed, and
/// written as packages for the offices that sent them, one each.
class DecisionPane final : public QWidget
{
    Q_OBJECT

public:
    explicit DecisionPane(const PageTools &tools, QWidget *parent = nullptr);
    /// Shows who waits now; decisions that are not written yet stay.
    void refresh();

Q_SIGNALS:
    void message(const QString &text);
    void dossierRequested(QUuid id);

private:
    void build(const PageTools &tools);
    void showState();
    [[nodiscard]] QString confirmObstacle() const;
    [[nodiscard]] QList<QUuid> chosen() const;
    [[nodiscard]] QString nameOf(QUuid id) const;
    void decide(const QList<QUuid> &ids, const DecisionDraft &like);
    void confirmChosen();
    void returnChosen();
    void clearChosen();
    void askReasons(const QList<QUuid> &ids, const QList<Finding> &findings);
    void write();
    struct Written;
    void finish(const Written &written);

    Workspace &m_workspace;
    Prompt &m_prompt;
    Settings &m_settings;
    QMap<QUuid, DecisionDraft> m_drafts;
    Job *m_job = nullptr;
    QLabel *m_intro = nullptr;
    QTreeWidget *m_list = nullptr;
    QPushButton *m_confirm = nullptr;
    QPushButton *m_return = nullptr;
    QPushButton *m_clear = nullptr;
    SigningForm *m_signing = nullptr;
    QLabel *m_hint = nullptr;
    JobBar *m_bar = nullptr;
    QPushButton *m_write = nullptr;
};

} // namespace chuding
