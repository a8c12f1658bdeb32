// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/prompt.h"
#include "ui/core/settings.h"
#include "ui/core/workspace.h"
#include "ui/models/applicant_filter.h"

#include <QWidget>

class QCheckBox;
class QFormLayout;
class QMenu;
class QToolButton;

namespace chuding {

class ChoiceEdit;

/// Filters of the list besides search and verdict: a button that opens the choice, one that keeps filters
/// under a name, and a chip for each that is on; pressing a chip takes it off.
class FilterBar final : public QWidget
{
    Q_OBJECT

public:
    FilterBar(Workspace &workspace, Prompt &prompt, Settings &settings, QWidget *parent = nullptr);
    void setFilter(const ApplicantFilter &filter);
    /// Go beside the counts of verdicts.
    [[nodiscard]] QList<QToolButton *> buttons() const { return {m_choose, m_saved}; }

Q_SIGNALS:
    void filterChosen(const chuding::ApplicantFilter &filter);

private:
    QWidget *buildChoice();
    ChoiceEdit *addChoice(QFormLayout *form, const char *name, const QString &label);
    QToolButton *makeButton(const char *name, const QString &icon, const QString &text);
    void fillChoice();
    void openChoice();
    void takeChoice();
    void fillSaved();
    void save();
    void rename(const QString &name);
    void forget(const QString &name);
    void addChip(const char *name, const QString &text, const ApplicantFilter &without);
    void showChips();

    Workspace &m_workspace;
    Prompt &m_prompt;
    Settings &m_settings;
    ApplicantFilter m_filter;
    QToolButton *m_choose = nullptr;
    QToolButton *m_saved = nullptr;
    QMenu *m_savedMenu = nullptr;
    QWidget *m_choice = nullptr;
    ChoiceEdit *m_stage = nullptr;
    ChoiceEdit *m_rule = nullptr;
    ChoiceEdit *m_specialty = nullptr;
    ChoiceEdit *m_unit = nullptr;
    ChoiceEdit *m_department = nullptr;
    QCheckBox *m_qualifies = nullptr;
    bool m_filling = false;
};

} // namespace chuding
