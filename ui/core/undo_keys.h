// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace chuding {

/// A field takes the keys of undo and redo for its own text only while there is something to undo in it; else
/// they belong to the window. For all fields of the program, as long as one of these lives.
class UndoKeys final : public QObject
{
    Q_OBJECT

public:
    explicit UndoKeys(QObject *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace chuding
