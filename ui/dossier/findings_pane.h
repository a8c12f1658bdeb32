// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/checklist.h"
#include "checks/finding.h"

#include <QScrollArea>

#include <functional>

class QLabel;
class QVBoxLayout;

namespace chuding {

class FindingCard;

/// The findings of one dossier: cards by severity, then the checklist of what a person must confirm.
class FindingsPane final : public QScrollArea
{
    Q_OBJECT

public:
    explicit FindingsPane(QWidget *parent = nullptr);
    /// Names fields for the cards.
    void setFieldNames(std::function<QString(const QString &key)> fieldName);
    void showFindings(const QList<Finding> &findings, const QList<ChecklistItem> &checklist, bool readOnly);
    /// Scrolls to the first card about the field.
    void showCard(const QString &field);

Q_SIGNALS:
    void goToRequested(const QString &field);
    void answered(const QString &rule, bool yes);
    void withdrawn(const QString &rule);

private:
    void build();
    void addCards(bool (*belongs)(Severity));
    void addNotes();
    QLabel *addLine(const QString &text);
    void addHeading(const QString &text);
    void addChecklist();
    void focusNextQuestion();

    std::function<QString(const QString &)> m_fieldName;
    QList<Finding> m_findings;
    QList<ChecklistItem> m_checklist;
    bool m_readOnly = false;
    bool m_built = false;
    bool m_answering = false;
    QWidget *m_content = nullptr;
    QVBoxLayout *m_layout = nullptr;
    QList<FindingCard *> m_cards;
};

} // namespace chuding
