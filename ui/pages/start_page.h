// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/settings.h"

#include <QWidget>

class QLabel;
class QTreeWidget;

namespace chuding {

/// Shown while no library is open: make one, open one, or take up a recent one.
class StartPage final : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(QWidget *parent = nullptr);
    /// What is not there any more is greyed as soon as the disks have answered.
    void setRecent(const QList<RecentLibrary> &libraries);

Q_SIGNALS:
    void createRequested();
    void openRequested();
    void sampleRequested();
    void recentRequested(const QString &path);
    void forgetRequested(const QString &path);

private:
    enum Column { Unit, Season, Opened, Place, ColumnCount };
    QWidget *buildRecent();
    void addRow(const RecentLibrary &library);
    void markMissing(const QStringList &missing);
    void openCurrent();

    QTreeWidget *m_recent = nullptr;
    QLabel *m_recentTitle = nullptr;
    QWidget *m_recentPart = nullptr;
    int m_request = 0; ///< the newest look at what is there
};

} // namespace chuding
