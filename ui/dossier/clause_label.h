// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace chuding {

/// A quoted clause, small and grey. A long one shows its beginning, and the rest on demand.
class ClauseLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit ClauseLabel(const QString &clause, QWidget *parent = nullptr);

private:
    void display();

    QString m_clause;
    bool m_whole = false;
};

} // namespace chuding
