// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publicity/changes_box.h"

#include "ui/core/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace chuding {

namespace {

/// Statements may be long; the dossier has the whole text.
QString shownValue(const QString &value)
{
    constexpr int longest = 80;
    if (value.isEmpty())
        return ChangesBox::tr("(nothing)");
    return value.size() <= longest ? value : value.left(longest) + QStringLiteral("…");
}

} // namespace

ChangesBox::ChangesBox(QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
    , m_correct(new QPushButton(QStringLiteral("更正公示"), this))
    , m_repeat(new QPushButton(QStringLiteral("重新公示"), this))
{
    const int unit = spacingUnit(this);
    setObjectName(QStringLiteral("changesBox"));
    auto *icon = new QLabel(this);
    const int extent = iconExtent(this);
    icon->setPixmap(meaningIcon(Meaning::Warning).pixmap(QSize(extent, extent), devicePixelRatioF()));
    m_text->setObjectName(QStringLiteral("changesText"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::RichText);
    m_correct->setObjectName(QStringLiteral("correctRound"));
    m_correct->setToolTip(tr("Prepare a round that puts up the right facts of the people concerned"));
    m_repeat->setObjectName(QStringLiteral("repeatRound"));
    m_repeat->setToolTip(tr("Prepare a round of everybody in this one, for a whole new period"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_correct);
    buttons->addWidget(m_repeat);
    buttons->addStretch();
    auto *column = new QVBoxLayout;
    column->setSpacing(unit);
    column->addWidget(m_text);
    column->addLayout(buttons);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(unit * 2, unit, unit, unit);
    layout->setSpacing(unit);
    layout->addWidget(icon, 0, Qt::AlignTop);
    layout->addLayout(column, 1);
    connect(m_correct, &QPushButton::clicked, this, &ChangesBox::correctionRequested);
    connect(m_repeat, &QPushButton::clicked, this, &ChangesBox::repetitionRequested);
    connect(m_text, &QLabel::linkActivated, this, [this](const QString &link) {
        const PostedChange change = m_changes.value(link.toInt());
        Q_EMIT dossierRequested(change.dossierId, change.field);
    });
    hide();
}

void ChangesBox::setChanges(const QList<PostedChange> &changes, bool writable)
{
    m_changes = changes;
    QStringList lines{QStringLiteral("<b>%1</b>").arg(tr("What was posted is no longer true:"))};
    const QString color = meaningColor(Meaning::Info, palette()).name();
    for (qsizetype i = 0; i < changes.size(); ++i) {
        const PostedChange &change = changes.at(i);
        const QString who = tr("%1, %2", "name, field").arg(change.name, change.label).toHtmlEscaped();
        lines.append(
            tr("%1: posted “%2”, now “%3”", "name and field, value, value")
                .arg(QStringLiteral("<a href=\"%1\" style=\"color:%2\">%3</a>").arg(i).arg(color, who),
                    shownValue(change.before).toHtmlEscaped(), shownValue(change.after).toHtmlEscaped()));
    }
    m_text->setText(lines.join(QStringLiteral("<br>")));
    m_correct->setEnabled(writable);
    m_repeat->setEnabled(writable);
    setVisible(!changes.isEmpty());
}

void ChangesBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), meaningTint(Meaning::Warning, palette()));
    painter.fillRect(QRect(0, 0, 3, height()), meaningColor(Meaning::Warning, palette()));
}

} // namespace chuding
