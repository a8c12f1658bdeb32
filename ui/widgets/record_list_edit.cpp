// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/record_list_edit.h"

#include "ui/core/theme.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace chuding {

RecordListEdit::RecordListEdit(const QString &addText, MakeRow makeRow, QWidget *parent)
    : QWidget(parent)
    , m_makeRow(std::move(makeRow))
    , m_layout(new QVBoxLayout(this))
    , m_add(new QPushButton(themedIcon(QStringLiteral("add")), addText, this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(spacingUnit(this));
    m_layout->addWidget(m_add, 0, Qt::AlignLeft);
    setFocusProxy(m_add);
    connect(m_add, &QPushButton::clicked, this, &RecordListEdit::addByUser);
}

void RecordListEdit::clear()
{
    qDeleteAll(m_rows);
    m_rows.clear();
}

RecordRow *RecordListEdit::append()
{
    RecordRow *row = m_makeRow(this);
    m_layout->insertWidget(static_cast<int>(m_rows.size()), row);
    m_rows.append(row);
    connect(row, &RecordRow::edited, this, &RecordListEdit::edited);
    connect(row, &RecordRow::removeRequested, this, [this, row] { removeByUser(row); });
    row->show();
    return row;
}

QString RecordListEdit::fault() const
{
    for (const RecordRow *row : m_rows) {
        const QString fault = row->fault();
        if (!fault.isEmpty())
            return fault;
    }
    return {};
}

void RecordListEdit::addByUser()
{
    append()->fields().constFirst()->setFocus();
    Q_EMIT edited();
}

void RecordListEdit::removeByUser(RecordRow *row)
{
    m_rows.removeOne(row);
    row->hide();
    row->deleteLater();
    Q_EMIT edited();
}

} // namespace chuding
