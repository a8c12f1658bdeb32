// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QListWidget;
class QLabel;

namespace chuding {

/// Shown while no library is open: make one, open one, or take up a recent one.
class StartPage final : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(QWidget *parent = nullptr);
    void setRecent(const QStringList &paths);

Q_SIGNALS:
    void createRequested();
    void openRequested();
    void sampleRequested();
    void recentRequested(const QString &path);
    void forgetRequested(const QString &path);

private:
    QListWidget *m_recent = nullptr;
    QLabel *m_recentTitle = nullptr;
};

} // namespace chuding
