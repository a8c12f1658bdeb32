// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dossier/clause_label.h"

#include "ui/core/theme.h"
#include "ui/core/typed.h"

namespace chuding {

namespace {
/// About a line and a half beside the form.
constexpr int shortLength = 26;
} // namespace

ClauseLabel::ClauseLabel(const QString &clause, QWidget *parent)
    : QLabel(parent)
    , m_clause(clause)
{
    setTextFormat(Qt::RichText);
    setWordWrap(true);
    setFont(scaledFont(parent, 0.9));
    setFocusPolicy(Qt::NoFocus);
    setVisible(!clause.isEmpty());
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, quietTextColor(colors));
    setPalette(colors);
    if (clause.size() > shortLength)
        setToolTip(QStringLiteral("<p>%1</p>").arg(clause.toHtmlEscaped()));
    connect(this, &QLabel::linkActivated, this, [this] {
        m_whole = !m_whole;
        display();
    });
    display();
}

void ClauseLabel::display()
{
    if (m_clause.size() <= shortLength) {
        setText(wrappable(m_clause).toHtmlEscaped());
        return;
    }
    const QString shown = m_whole ? m_clause : m_clause.left(shortLength) + QChar(u'…');
    const QString link = m_whole ? tr("less") : tr("all of it");
    setText(QStringLiteral("%1 <a href=\"more\" style=\"color:%2\">%3</a>")
                .arg(wrappable(shown).toHtmlEscaped(), meaningColor(Meaning::Info, palette()).name(), link));
}

} // namespace chuding
