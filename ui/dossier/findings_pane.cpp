// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dossier/findings_pane.h"

#include "ui/core/theme.h"
#include "ui/dossier/checklist_row.h"
#include "ui/dossier/finding_card.h"

#include <QLabel>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace chuding {

FindingsPane::FindingsPane(QWidget *parent)
    : QScrollArea(parent)
    , m_fieldName([](const QString &key) { return key; })
{
    setObjectName(QStringLiteral("findingsPane"));
    setAccessibleName(tr("Findings"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
}

void FindingsPane::setFieldNames(std::function<QString(const QString &)> fieldName)
{
    m_fieldName = std::move(fieldName);
}

void FindingsPane::showFindings(
    const QList<Finding> &findings, const QList<ChecklistItem> &checklist, bool readOnly)
{
    if (m_built && findings == m_findings && checklist == m_checklist && readOnly == m_readOnly)
        return;
    m_findings = findings;
    m_checklist = checklist;
    m_readOnly = readOnly;
    build();
}

void FindingsPane::build()
{
    const int scrolled = verticalScrollBar()->value();
    m_cards.clear();
    m_content = new QWidget(this);
    m_layout = new QVBoxLayout(m_content);
    const int unit = spacingUnit(this);
    m_layout->setContentsMargins(unit, unit, unit, unit * 2);
    m_layout->setSpacing(unit * 2 / 3);
    addCards([](Severity severity) { return severity < Severity::Confirm; });
    if (m_cards.isEmpty())
        addLine(tr("Nothing is wrong here."));
    addChecklist();
    addNotes();
    m_layout->addStretch();
    setWidget(m_content);
    m_content->show();
    m_built = true;
    verticalScrollBar()->setValue(scrolled);
    if (m_answering)
        focusNextQuestion();
    m_answering = false;
}

void FindingsPane::addCards(bool (*belongs)(Severity))
{
    for (const Finding &finding : std::as_const(m_findings)) {
        if (!belongs(finding.severity))
            continue;
        auto *card = new FindingCard(finding, m_fieldName(finding.field), m_content);
        m_layout->addWidget(card);
        m_cards.append(card);
        connect(card, &FindingCard::activated, this, &FindingsPane::goToRequested);
    }
}

void FindingsPane::addNotes()
{
    const auto isNote = [](const Finding &finding) { return finding.severity == Severity::Info; };
    if (std::none_of(m_findings.cbegin(), m_findings.cend(), isNote))
        return;
    addHeading(tr("Notes and next steps"));
    addCards([](Severity severity) { return severity == Severity::Info; });
}

/// Every line here wraps: beside the form there may be little room.
QLabel *FindingsPane::addLine(const QString &text)
{
    auto *line = new QLabel(text, m_content);
    line->setTextFormat(Qt::PlainText);
    line->setWordWrap(true);
    m_layout->addWidget(line);
    return line;
}

void FindingsPane::addHeading(const QString &text)
{
    m_layout->addSpacing(spacingUnit(this));
    addLine(text)->setFont(scaledFont(this, 1.1, true));
}

void FindingsPane::addChecklist()
{
    if (m_checklist.isEmpty())
        return;
    const auto open = std::count_if(m_checklist.cbegin(), m_checklist.cend(), [](const ChecklistItem &item) {
        return item.state == ChecklistItem::State::Open || item.state == ChecklistItem::State::Lapsed;
    });
    addHeading(open > 0 ? tr("To be confirmed by a person (%1 of %2 open)").arg(open).arg(m_checklist.size())
                        : tr("Confirmed by a person"));
    for (const ChecklistItem &item : std::as_const(m_checklist)) {
        auto *row = new ChecklistRow(item, m_readOnly, m_content);
        m_layout->addWidget(row);
        connect(row, &ChecklistRow::answered, this, [this](const QString &rule, bool yes) {
            m_answering = true;
            Q_EMIT answered(rule, yes);
        });
        connect(row, &ChecklistRow::withdrawn, this, &FindingsPane::withdrawn);
    }
}

void FindingsPane::focusNextQuestion()
{
    for (ChecklistRow *row : m_content->findChildren<ChecklistRow *>()) {
        const auto state = row->item().state;
        if (state == ChecklistItem::State::Open || state == ChecklistItem::State::Lapsed) {
            row->yesButton()->setFocus(Qt::OtherFocusReason);
            ensureWidgetVisible(row);
            return;
        }
    }
}

void FindingsPane::showCard(const QString &field)
{
    for (FindingCard *card : std::as_const(m_cards)) {
        if (card->finding().field == field) {
            ensureWidgetVisible(card);
            card->emphasize();
            return;
        }
    }
}

} // namespace chuding
