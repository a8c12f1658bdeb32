// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/settings.h"

#include <QWidget>

class QLabel;
class QProgressBar;
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
    /// That a library of an earlier version is brought up to date, until `hideUpdating`.
    void showUpdating(const QString &path, qint64 done, qint64 total);
    void hideUpdating();

Q_SIGNALS:
    void createRequested();
    void openRequested();
    void sampleRequested();
    void recentRequested(const QString &path);
    void forgetRequested(const QString &path);

private:
    enum Column { Unit, Season, Opened, Place, ColumnCount };
    QWidget *buildRecent();
    QWidget *buildUpdating();
    void addRow(const RecentLibrary &library);
    void markMissing(const QStringList &missing);
    void openCurrent();

    QTreeWidget *m_recent = nullptr;
    QLabel *m_recentTitle = nullptr;
    QWidget *m_recentPart = nullptr;
    QWidget *m_choices = nullptr; ///< the ways to a library; not while one is brought up to date
    QWidget *m_updating = nullptr;
    QLabel *m_updatingText = nullptr;
    QProgressBar *m_updatingBar = nullptr;
    int m_request = 0; ///< the newest look at what is there
};

} // namespace chuding
