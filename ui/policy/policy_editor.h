// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/policy.h"
#include "ui/core/dialog.h"
#include "ui/pages/page.h"

#include <QTimer>
#include <QUndoStack>

class QLabel;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;
class QTabWidget;

namespace chuding {

class ChangeList;
class PolicyGrid;
class RowTable;
class TextMapEdit;
class TrialPane;

/// A notice as a form: what is typed is read as the program would read it, held against what the notice was,
/// and tried on the open library, all while one types. Changes nothing before it is used or handed on.
class PolicyEditor final : public Dialog
{
    Q_OBJECT

public:
    PolicyEditor(const PageTools &tools, const Policy &policy, QWidget *parent = nullptr);
    [[nodiscard]] const Policy &policy() const { return m_policy; }
    void reject() override;

Q_SIGNALS:
    /// It is the notice of that ID on this computer from now on.
    void installed(const QString &text, const QString &policyId);
    void dossierRequested(QUuid id);
    void helpRequested();

private:
    class Edit;

    void build();
    QWidget *buildFoot();
    QWidget *buildButtons();
    void addSection(const QString &title, QWidget *page);
    PolicyGrid *newGrid();
    void addGrid(const QString &title, PolicyGrid *grid);
    void buildHead();
    void buildTimes();
    void buildEducation();
    void buildTraining();
    void buildMandarin();
    void buildPapers();
    void buildSpecialties();
    void buildExams();
    void buildClauses();
    void buildWording();

    /// The user changed a field: one step to undo, together with what was typed into it just before.
    void change(const QString &field, const Policy &next);
    void take(const Policy &policy);
    /// What is being typed into a cell counts from here on.
    void commitCells();
    void keepDraft();
    void dropDraft();
    void offerDraft();
    void load();
    void loadTables();
    void judgeSoon();
    void judge();
    void showFaults(const QList<JsonFault> &faults);
    void goTo(const QString &pointer);
    void tryOut();
    [[nodiscard]] QString typedFault() const;

    void use();
    void saveFiles();
    void handOut();
    void openFile();
    [[nodiscard]] Question unsavedQuestion() const;
    [[nodiscard]] bool mayDrop();

    PageTools m_tools;
    Policy m_original;
    Policy m_policy;
    Policy m_loaded; ///< as the tables were filled last
    Policy m_saved;  ///< as it was used, saved or handed on last
    QUndoStack m_steps;
    QTimer m_judgeTimer;
    QTimer m_tryTimer;
    QListWidget *m_sections = nullptr;
    QStackedWidget *m_pages = nullptr;
    QList<PolicyGrid *> m_grids;
    RowTable *m_specialties = nullptr;
    RowTable *m_exams = nullptr;
    RowTable *m_rules = nullptr;
    TextMapEdit *m_clauses = nullptr;
    TextMapEdit *m_wording = nullptr;
    QPlainTextEdit *m_questions = nullptr;
    QTabWidget *m_foot = nullptr;
    QListWidget *m_faults = nullptr;
    ChangeList *m_changes = nullptr;
    TrialPane *m_trial = nullptr;
    bool m_mayKeepDraft = false; ///< not before it is known what becomes of an earlier one
    QLabel *m_state = nullptr;
    QPushButton *m_use = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_handOut = nullptr;
};

} // namespace chuding
