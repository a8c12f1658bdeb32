// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assistant/assistant_page.h"

#include "ui/core/theme.h"
#include "ui/widgets/field_note.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace chuding {

AssistantPage::AssistantPage(const QString &title, const QString &intro, QWidget *parent)
    : QWidget(parent)
    , m_title(title)
    , m_column(new QVBoxLayout(this))
    , m_grid(new QGridLayout)
{
    const int unit = spacingUnit(this);
    auto *heading = new QLabel(title, this);
    heading->setFont(scaledFont(this, 1.4, true));
    auto *text = new QLabel(intro, this);
    text->setWordWrap(true);
    m_grid->setHorizontalSpacing(unit);
    m_grid->setVerticalSpacing(unit / 2);
    m_grid->setColumnStretch(1, 1);
    m_column->setContentsMargins(unit * 2, unit, unit * 2, unit);
    m_column->setSpacing(unit);
    m_column->addWidget(heading);
    m_column->addWidget(text);
    m_column->addSpacing(unit);
    m_column->addLayout(m_grid);
}

FieldNote *AssistantPage::addField(const QString &label, QWidget *field, QWidget *row)
{
    const int line = m_grid->rowCount();
    auto *name = new QLabel(label, this);
    name->setBuddy(field);
    auto *note = new FieldNote(field, this);
    m_grid->addWidget(name, line, 0, Qt::AlignRight | Qt::AlignVCenter);
    m_grid->addWidget(row ? row : field, line, 1);
    m_grid->addWidget(note, line + 1, 1);
    return note;
}

} // namespace chuding
