// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "submission/reception.h"

#include <QWidget>

class QFormLayout;
class QLabel;
class QListWidget;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace chuding {

/// One package that was looked at: verdict, who sent and signed it, what there is to say about it, its
/// applicants with what taking them in would change, and what the checks here find.
class PackagePane final : public QWidget
{
    Q_OBJECT

public:
    explicit PackagePane(QWidget *parent = nullptr);
    void setPackage(const ReceivedPackage &package);
    void clear();
    /// Whose boxes are ticked.
    [[nodiscard]] QList<QUuid> chosen() const;
    void chooseAll(bool all);

Q_SIGNALS:
    void choiceChanged();
    /// Somebody is to say whose certificate it is.
    void trustRequested();
    void dossierRequested(QUuid id);

private:
    void buildFacts();
    void buildApplicants();
    void showVerdict();
    void showFacts();
    void showJudgments();
    void showApplicants();
    void addDecisions();
    void showApplicant();
    void showDecision(const JudgedDecision &judged);
    /// Null where decisions are listed.
    [[nodiscard]] const ReceivedApplicant *current() const;

    ReceivedPackage m_package;
    QLabel *m_icon = nullptr;
    QLabel *m_verdict = nullptr;
    QLabel *m_reason = nullptr;
    QPushButton *m_trust = nullptr;
    QFormLayout *m_facts = nullptr;
    QList<QLabel *> m_factValues;
    QListWidget *m_judgments = nullptr;
    QTreeWidget *m_applicants = nullptr;
    QLabel *m_detailTitle = nullptr;
    QTreeWidget *m_details = nullptr;
};

} // namespace chuding
