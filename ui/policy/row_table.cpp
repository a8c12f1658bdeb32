// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/policy/row_table.h"

#include "ui/core/theme.h"

#include <QComboBox>
#include <QHeaderView>
#include <QShortcut>
#include <QStyledItemDelegate>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace chuding {

namespace {

/// A list of choices instead of a line.
class ChoiceDelegate final : public QStyledItemDelegate
{
public:
    ChoiceDelegate(QStringList choices, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_choices(std::move(choices))
    {
    }

    QWidget *createEditor(
        QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        auto *box = new QComboBox(parent);
        box->addItems(m_choices);
        // What is none of them is no reason to lose it.
        if (const QString text = index.data(Qt::EditRole).toString(); box->findText(text) < 0)
            box->insertItem(0, text);
        return box;
    }
    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        static_cast<QComboBox *>(editor)->setCurrentText(index.data(Qt::EditRole).toString());
    }
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override
    {
        model->setData(index, static_cast<QComboBox *>(editor)->currentText());
    }

private:
    QStringList m_choices;
};

} // namespace

RowTable::RowTable(const QString &name, const QList<Column> &columns, QWidget *parent)
    : QWidget(parent)
    , m_columns(columns)
    , m_table(new QTableWidget(0, static_cast<int>(columns.size()), this))
{
    m_table->setAccessibleName(name);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight(this));
    m_table->setTabKeyNavigation(false);
    keepSelectionColor(m_table);
    QStringList titles;
    const int em = fontMetrics().horizontalAdvance(QChar(u'国'));
    for (qsizetype i = 0; i < columns.size(); ++i) {
        titles.append(columns[i].title);
        m_table->setColumnWidth(static_cast<int>(i), columns[i].characters * em);
        if (!columns[i].choices.isEmpty())
            m_table->setItemDelegateForColumn(
                static_cast<int>(i), new ChoiceDelegate(columns[i].choices, m_table));
    }
    m_table->setHorizontalHeaderLabels(titles);
    m_buttons = new QWidget(this);
    auto *buttons = new QHBoxLayout(m_buttons);
    buttons->setContentsMargins(0, 0, 0, 0);
    const auto button = [&](const QString &icon, const QString &text, auto slot) {
        auto *one = new QToolButton(this);
        one->setIcon(themedIcon(icon));
        one->setText(text);
        one->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        one->setAutoRaise(true);
        connect(one, &QToolButton::clicked, this, slot);
        buttons->addWidget(one);
        return one;
    };
    button(QStringLiteral("add"), tr("Add a row"), &RowTable::add)->setObjectName(QStringLiteral("addRow"));
    m_remove = button(QStringLiteral("remove"), tr("Take the row out"), &RowTable::remove);
    m_remove->setObjectName(QStringLiteral("removeRow"));
    m_up = button(QStringLiteral("up"), tr("Up"), [this] { move(-1); });
    m_down = button(QStringLiteral("down"), tr("Down"), [this] { move(1); });
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacingUnit(this));
    layout->addWidget(m_buttons);
    layout->addWidget(m_table, 1);
    connect(m_table, &QTableWidget::itemChanged, this, &RowTable::edited);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &RowTable::updateButtons);
    updateButtons();
}

void RowTable::setRows(const QList<QStringList> &rows)
{
    QList<Row> all;
    for (const QStringList &texts : rows)
        all.append({static_cast<int>(all.size()), texts});
    fill(all);
}

void RowTable::fill(const QList<Row> &rows)
{
    const QSignalBlocker quiet(m_table);
    const int row = m_table->currentRow();
    const int column = m_table->currentColumn();
    m_table->setRowCount(0);
    for (const Row &content : rows)
        insertRow(m_table->rowCount(), content);
    if (row >= 0)
        m_table->setCurrentCell(qMin(row, m_table->rowCount() - 1), column);
    updateButtons();
}

QList<RowTable::Row> RowTable::rows() const
{
    QList<Row> rows;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        Row content{m_table->item(row, 0)->data(Qt::UserRole).toInt(), {}};
        for (int column = 0; column < m_table->columnCount(); ++column)
            content.texts.append(m_table->item(row, column)->text());
        rows.append(content);
    }
    return rows;
}

void RowTable::commit()
{
    const QWidget *typed = focusWidget();
    if (typed && m_table->viewport()->isAncestorOf(typed))
        m_table->setFocus(); // the cell takes what was typed when it loses the keyboard
}

void RowTable::fixRows()
{
    m_buttons->hide();
}

void RowTable::show(int row, int column)
{
    m_table->setCurrentCell(row, column);
    m_table->scrollToItem(m_table->item(row, column));
    m_table->setFocus(Qt::OtherFocusReason);
}

void RowTable::insertRow(int row, const Row &content)
{
    m_table->insertRow(row);
    for (int column = 0; column < m_table->columnCount(); ++column) {
        const QString text = content.texts.value(column);
        auto *item = new QTableWidgetItem(text);
        item->setToolTip(text);
        if (m_columns[column].isFixed)
            item->setFlags(item->flags() & ~Qt::ItemIsEditable);
        m_table->setItem(row, column, item);
    }
    m_table->item(row, 0)->setData(Qt::UserRole, content.place);
}

void RowTable::add()
{
    commit();
    const int row = m_table->currentRow() < 0 ? m_table->rowCount() : m_table->currentRow() + 1;
    Row fresh;
    for (const Column &column : std::as_const(m_columns))
        fresh.texts.append(column.choices.value(0));
    {
        const QSignalBlocker quiet(m_table);
        insertRow(row, fresh);
    }
    show(row);
    updateButtons();
    Q_EMIT edited();
    m_table->editItem(m_table->item(row, 0));
}

void RowTable::remove()
{
    if (m_table->currentRow() < 0)
        return;
    m_table->removeRow(m_table->currentRow());
    updateButtons();
    Q_EMIT edited();
}

void RowTable::move(int by)
{
    const int row = m_table->currentRow();
    const int column = m_table->currentColumn();
    if (row < 0 || row + by < 0 || row + by >= m_table->rowCount())
        return;
    QList<Row> all = rows();
    all.swapItemsAt(row, row + by);
    fill(all);
    m_table->setCurrentCell(row + by, column);
    Q_EMIT edited();
}

void RowTable::updateButtons()
{
    const int row = m_table->currentRow();
    m_remove->setEnabled(row >= 0);
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_table->rowCount());
}

} // namespace chuding
