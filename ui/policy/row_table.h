// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>
#include <QWidget>

class QTableWidget;
class QToolButton;

namespace chuding {

/// A table of texts that is edited cell by cell, with buttons that add, take out and move rows.
class RowTable final : public QWidget
{
    Q_OBJECT

public:
    struct Column
    {
        QString title;
        int characters = 0;    ///< its width in Chinese characters
        QStringList choices{}; ///< not empty: only these
        bool isFixed = false;  ///< shown, not edited
    };
    RowTable(const QString &name, const QList<Column> &columns, QWidget *parent = nullptr);

    struct Row
    {
        int place = -1; ///< among those that `setRows` gave; -1: added since
        QStringList texts;
    };
    void setRows(const QList<QStringList> &rows);
    [[nodiscard]] QList<Row> rows() const;
    /// Ends the typing in a cell, which counts.
    void commit();
    /// Rows neither come nor go nor move.
    void fixRows();
    /// Puts the cursor there.
    void show(int row, int column = 0);
    [[nodiscard]] QTableWidget *table() const { return m_table; }

Q_SIGNALS:
    /// By the user.
    void edited();

private:
    void insertRow(int row, const Row &content);
    void fill(const QList<Row> &rows);
    void add();
    void remove();
    void move(int by);
    void updateButtons();

    QList<Column> m_columns;
    QTableWidget *m_table = nullptr;
    QWidget *m_buttons = nullptr;
    QToolButton *m_remove = nullptr;
    QToolButton *m_up = nullptr;
    QToolButton *m_down = nullptr;
};

} // namespace chuding
