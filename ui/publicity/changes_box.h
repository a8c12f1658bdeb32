// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/posted_facts.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace chuding {

/// What was posted and reads otherwise by now, with both values, and the two ways on.
class ChangesBox final : public QFrame
{
    Q_OBJECT

public:
    explicit ChangesBox(QWidget *parent = nullptr);
    /// Hides itself when there are none.
    void setChanges(const QList<PostedChange> &changes, bool writable);
    [[nodiscard]] const QList<PostedChange> &changes() const { return m_changes; }

Q_SIGNALS:
    void correctionRequested();
    void repetitionRequested();
    void dossierRequested(QUuid id, const QString &field);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<PostedChange> m_changes;
    QLabel *m_text = nullptr;
    QPushButton *m_correct = nullptr;
    QPushButton *m_repeat = nullptr;
};

} // namespace chuding
