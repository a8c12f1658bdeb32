// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/field_grid.h"

#include "ui/core/theme.h"
#include "ui/widgets/text_foot.h"

#include <QGridLayout>
#include <QLabel>

namespace chuding {

FieldMark::FieldMark(QWidget *parent)
    : QToolButton(parent)
{
    setAutoRaise(true);
    setFocusPolicy(Qt::NoFocus);
    const int extent = iconExtent(this);
    setIconSize(QSize(extent, extent));
    setFixedSize(extent + 6, extent + 6);
    clear();
}

void FieldMark::clear()
{
    m_texts.clear();
    m_severity = Severity::Info;
    setIcon(QIcon());
    setToolTip(QString());
    setAccessibleName(QString());
    setEnabled(false);
}

void FieldMark::addFinding(const Finding &finding)
{
    if (m_texts.isEmpty() || finding.severity < m_severity)
        m_severity = finding.severity;
    m_texts.append(tr("%1: %2", "severity: message").arg(severityWord(finding.severity), finding.message));
    setIcon(meaningIcon(meaningOf(m_severity)));
    setToolTip(m_texts.join(QLatin1Char('\n')));
    setAccessibleName(toolTip());
    setEnabled(true);
}

FieldGrid::FieldGrid(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QGridLayout(this))
{
    const int unit = spacingUnit(this);
    m_layout->setContentsMargins(unit * 2, unit, unit, unit * 2);
    m_layout->setHorizontalSpacing(unit);
    m_layout->setVerticalSpacing(qMax(3, unit * 2 / 3));
    m_layout->setColumnStretch(1, 1);
}

void FieldGrid::addHeading(const QString &text)
{
    auto *heading = new QLabel(text, this);
    heading->setFont(scaledFont(this, 1.1, true));
    const int row = m_layout->rowCount();
    if (row > 1)
        m_layout->setRowMinimumHeight(row, spacingUnit(this) * 2);
    m_layout->addWidget(heading, row + 1, 0, 1, 2);
}

void FieldGrid::addHint(const QString &text)
{
    auto *hint = new QLabel(text, this);
    hint->setWordWrap(true);
    QPalette palette = hint->palette();
    palette.setColor(QPalette::WindowText, quietTextColor(palette));
    hint->setPalette(palette);
    m_layout->addWidget(hint, m_layout->rowCount(), 0, 1, 2);
}

void FieldGrid::addField(const QString &key, const QString &labelText, QWidget *editor)
{
    auto *label = new QLabel(labelText, this);
    label->setBuddy(editor);
    auto *mark = new FieldMark(this);
    editor->setObjectName(key);
    if (editor->accessibleName().isEmpty())
        editor->setAccessibleName(labelText);
    auto *line = new QHBoxLayout;
    line->setSpacing(2);
    line->addWidget(editor, 1000);
    line->addWidget(mark, 0, Qt::AlignTop);
    line->addStretch(1);
    const int row = m_layout->rowCount();
    const bool isTall = qobject_cast<RecordListEdit *>(editor) || qobject_cast<QPlainTextEdit *>(editor) ||
                        qobject_cast<QLabel *>(editor) ||
                        editor->sizeHint().height() > editor->fontMetrics().height() * 4;
    if (isTall)
        label->setContentsMargins(0, spacingUnit(this) / 2, 0, 0);
    m_layout->addWidget(label, row, 0, Qt::AlignRight | (isTall ? Qt::AlignTop : Qt::AlignVCenter));
    m_layout->addLayout(line, row, 1);
    m_editors.insert(key, editor);
    m_marks.insert(key, mark);
    m_labels.insert(key, labelText);
    m_order.append(editor);
    connect(mark, &FieldMark::clicked, this, [this, key] { Q_EMIT markClicked(key); });
}

void FieldGrid::addPlain(const QString &name, QWidget *widget)
{
    widget->setObjectName(name);
    m_layout->addWidget(widget, m_layout->rowCount(), 1, Qt::AlignLeft);
}

void FieldGrid::addBelow(QWidget *widget)
{
    m_layout->addWidget(widget, m_layout->rowCount(), 1);
}

void FieldGrid::addTextFoot(QPlainTextEdit *edit)
{
    auto *foot = new TextFoot(edit, this);
    m_feet.insert(edit->objectName(), foot);
    m_layout->addWidget(foot, m_layout->rowCount(), 1);
}

void FieldGrid::setTextLimits(const QString &key, int least, int most)
{
    if (TextFoot *foot = m_feet.value(key))
        foot->setLimits(least, most);
}

void FieldGrid::addWide(const QString &key, QWidget *widget)
{
    widget->setObjectName(key);
    m_editors.insert(key, widget);
    m_layout->addWidget(widget, m_layout->rowCount(), 0, 1, 2);
}

void FieldGrid::setReadOnly(bool readOnly)
{
    for (QWidget *editor : std::as_const(m_order)) {
        if (auto *line = qobject_cast<QLineEdit *>(editor); line && !qobject_cast<IdNumberEdit *>(editor))
            line->setReadOnly(readOnly);
        else if (auto *text = qobject_cast<QPlainTextEdit *>(editor))
            text->setReadOnly(readOnly);
        else if (!qobject_cast<QLineEdit *>(editor))
            editor->setEnabled(!readOnly);
    }
}

} // namespace chuding
