// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/field_note.h"

#include <QHBoxLayout>
#include <QLabel>

namespace chuding {

FieldNote::FieldNote(QWidget *field, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
{
    m_text->setObjectName(field->objectName() + QStringLiteral(".note"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    const int extent = iconExtent(this);
    m_icon->setFixedSize(extent, extent);
    setMinimumHeight(qMax(extent, fontMetrics().height()));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacingUnit(this) / 2);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1, Qt::AlignTop);
    clear();
}

void FieldNote::say(Meaning meaning, const QString &text)
{
    const int extent = iconExtent(this);
    m_icon->setPixmap(meaningIcon(meaning).pixmap(QSize(extent, extent), devicePixelRatioF()));
    m_icon->show();
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, meaningColor(meaning, palette()));
    m_text->setPalette(colors);
    show(text);
}

void FieldNote::hint(const QString &text)
{
    m_icon->hide();
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, quietTextColor(palette()));
    m_text->setPalette(colors);
    show(text);
}

void FieldNote::show(const QString &text)
{
    m_text->setText(text);
    m_field->setAccessibleDescription(text);
}

QString FieldNote::text() const
{
    return m_text->text();
}

} // namespace chuding
