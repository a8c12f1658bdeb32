// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/workspace.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace chuding {

class Banner;

/// What stands in the way of a package: errors block unless a reason is given, the rest warns.
class SubmissionGate final : public QWidget
{
    Q_OBJECT

public:
    /// What one applicant brings to the gate.
    struct Person
    {
        QUuid id;
        QString name;
        QList<Finding> findings;    ///< without infos
        QStringList declaredPapers; ///< stated to be there, but no file is attached
    };

    explicit SubmissionGate(Workspace &workspace, QWidget *parent = nullptr);
    /// Checks them on the library's thread; the newest request wins. `names` as lists show them.
    void judge(const QList<QUuid> &ids, const QHash<QUuid, QString> &names);
    [[nodiscard]] bool isJudged() const { return m_judged; }
    /// Judged, and nothing blocks or a reason is given.
    [[nodiscard]] bool isOpen() const;
    /// Empty when nobody has errors.
    [[nodiscard]] QString reason() const;
    [[nodiscard]] int failing() const { return m_failing; }

Q_SIGNALS:
    void changed();
    void dossierRequested(QUuid id, const QString &field);

private:
    void show(const QList<Person> &people);
    void addPerson(QTreeWidgetItem *group, const Person &person, bool errors);
    void openItem(QTreeWidgetItem *item);

    Workspace &m_workspace;
    Banner *m_blocked = nullptr;
    Banner *m_passed = nullptr;
    QTreeWidget *m_list = nullptr;
    QLabel *m_reasonLabel = nullptr;
    QLineEdit *m_reason = nullptr;
    int m_generation = 0;
    int m_failing = 0;
    bool m_judged = false;
};

} // namespace chuding
