// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/library.h"

#include <QWidget>

class QTreeWidget;

namespace chuding {

/// The revisions of one dossier: when, who, why; the newest first.
class HistorySection final : public QWidget
{
    Q_OBJECT

public:
    explicit HistorySection(QWidget *parent = nullptr);
    void setRevisions(const QList<RevisionRow> &revisions);

private:
    QTreeWidget *m_list = nullptr;
};

} // namespace chuding
