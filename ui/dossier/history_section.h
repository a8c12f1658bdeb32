// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/library.h"
#include "roster/dossier_changes.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;
class QTreeWidget;

namespace chuding {

/// The revisions of one dossier: when, who, why, the newest first; below, what the chosen one changed field
/// by field, or in what it differs from now; and the way back to it.
class HistorySection final : public QWidget
{
    Q_OBJECT

public:
    explicit HistorySection(QWidget *parent = nullptr);
    /// `current`: the revision that stands. Keeps the choice where it can.
    void setRevisions(const QList<RevisionRow> &revisions, int current, bool readOnly);
    /// The answer to `compareRequested`.
    void setChanges(const QList<FieldChange> &changes);

Q_SIGNALS:
    /// `from` 0: from nothing.
    void compareRequested(int from, int to);
    void restoreRequested(int revision);

private:
    void compare();
    [[nodiscard]] int chosen() const;

    QList<RevisionRow> m_revisions; ///< the newest first
    int m_current = 0;
    bool m_readOnly = false;
    QTreeWidget *m_list = nullptr;
    QLabel *m_title = nullptr;
    QCheckBox *m_withNow = nullptr;
    QTreeWidget *m_changes = nullptr;
    QPushButton *m_restore = nullptr;
};

} // namespace chuding
