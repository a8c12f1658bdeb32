// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "roster/roster_table.h"

#include <QStandardItemModel>
#include <QWidget>

class QCheckBox;
class QGridLayout;
class QLabel;
class QScrollArea;

namespace chuding {

class ChoiceEdit;

/// Asks which field each column of a table is: those whose headers are not known, or all of them when there
/// is no header row.
class ColumnTable final : public QWidget
{
    Q_OBJECT

public:
    explicit ColumnTable(QWidget *parent = nullptr);

    /// Keeps its lines, and the focus in them, while the same columns are asked about.
    void setOutline(const TableOutline &outline, const HeaderMapping &mapping);
    /// How many columns are asked about, and how many of those are left out.
    [[nodiscard]] qsizetype askedCount() const { return m_lines.size(); }
    [[nodiscard]] int leftOutCount() const;

Q_SIGNALS:
    /// By the user; an empty key: left out.
    void chosen(const chuding::TableColumn &column, const QString &key);
    /// The user says whether the first row holds headers.
    void headersToggled(bool inFirstRow);

private:
    struct Line
    {
        TableColumn column;
        ChoiceEdit *field = nullptr;
        QLabel *icon = nullptr;
        QLabel *state = nullptr;
    };
    [[nodiscard]] static QString adviceFor(const TableOutline &outline, qsizetype asked);
    void addFields();
    void rebuild(const QList<TableColumn> &asked);
    void addLine(QGridLayout *grid, const TableColumn &column);
    void showStates(const TableOutline &outline);

    QStandardItemModel m_fields;
    QList<Line> m_lines;
    QLabel *m_advice = nullptr;
    QCheckBox *m_headers = nullptr;
    QScrollArea *m_scroll = nullptr;
};

} // namespace chuding
