// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/publicity.h"
#include "ui/models/namesakes.h"

#include <QWidget>

class QLineEdit;
class QListWidget;
class QPushButton;
class QToolButton;

namespace chuding {

/// The members of a round, in the order of the paper: added by a search among the applicants, removed,
/// dragged.
class MemberEdit final : public QWidget
{
    Q_OBJECT

public:
    /// `applicants` must outlive it.
    explicit MemberEdit(ApplicantListModel *applicants, QWidget *parent = nullptr);

    void setMembers(const QList<PublicityMember> &members);
    [[nodiscard]] const QList<PublicityMember> &members() const { return m_members; }
    /// The members as they are named here among the people of the library.
    [[nodiscard]] Namesakes namesakes() const;
    /// Applicants whom the next press of a button adds.
    void setReady(const QList<QUuid> &ready);
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    /// By the user.
    void edited();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void add(const QList<QUuid> &ids);
    void removeChosen();
    void takeOrder();
    void showMembers();
    void showNames();
    void updateActions();

    ApplicantListModel *m_applicants;
    QListWidget *m_list = nullptr;
    QLineEdit *m_search = nullptr;
    QPushButton *m_addReady = nullptr;
    QToolButton *m_remove = nullptr;
    QList<PublicityMember> m_members;
    QList<QUuid> m_ready;
    bool m_readOnly = false;
};

} // namespace chuding
