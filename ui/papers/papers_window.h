// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/print_run.h"
#include "ui/core/reading_order.h"
#include "ui/core/workspace.h"
#include "ui/papers/paper_source.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QListWidget;
class QPushButton;
class QSpinBox;

namespace chuding {

class FormPreview;
class JobBar;
class ListLookButton;
class MissingList;

/// 打印: the papers of one applicant or of several as they will be printed, what is missing on them, and the
/// way to printer and PDF. Stands beside the window of the list and follows what is typed there. Closed, it
/// is empty and can be used again.
class PapersWindow final : public InReadingOrder<QWidget>
{
    Q_OBJECT

public:
    /// Runs what it is given once everything that is typed is saved.
    using WhenSaved = std::function<void(std::function<void()>)>;

    /// All of them must outlive it.
    PapersWindow(Workspace &workspace, Prompt &prompt, Settings &settings, WhenSaved whenSaved);
    ~PapersWindow() override;

    /// In the order of the list.
    void setPeople(const QList<QUuid> &ids);
    /// In front of the other windows.
    void comeUp();
    /// Of somebody whose dossier is being edited.
    void setTyped(const Dossier &dossier);
    void choose(FormKind kind);
    [[nodiscard]] FormKind kind() const;

Q_SIGNALS:
    void fieldRequested(QUuid dossier, const QString &field);
    void roundRequested(QUuid round);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    [[nodiscard]] QWidget *buildChoices();
    [[nodiscard]] QWidget *buildPrinting();
    [[nodiscard]] QWidget *buildPaper();
    [[nodiscard]] QLayout *buildFoot();
    void load();
    /// Reads everybody anew once all is saved, then goes on with what is stored.
    void whenFresh(const std::function<void()> &next);
    void takePeople(const QList<FormApplicant> &people);
    void showKinds();
    void takeHabits();
    void showPaper();
    void showReport(const FormReport &report);
    void showState();
    void goTo(QUuid dossier, const QString &field);
    void print();
    void printAlignmentTest();
    void savePdf();
    void savePdfs();
    [[nodiscard]] PaperSource source() const;
    [[nodiscard]] QString title() const;
    [[nodiscard]] bool isBusy() const { return m_job != nullptr || m_run->isRunning(); }

    Workspace &m_workspace;
    Prompt &m_prompt;
    Settings &m_settings;
    WhenSaved m_whenSaved;
    QList<QUuid> m_ids;
    QList<FormApplicant> m_people; ///< with what is typed
    int m_loading = 0;             ///< number of the newest request
    bool m_isFit = false;          ///< the paper can be printed
    QTimer m_settle;
    PrintRun *m_run = nullptr;
    Job *m_job = nullptr; ///< of a PDF

    QLabel *m_who = nullptr;
    QFormLayout *m_form = nullptr;
    QComboBox *m_order = nullptr;
    QListWidget *m_kinds = nullptr;
    QComboBox *m_idChoice = nullptr;
    QComboBox *m_sides = nullptr;
    QSpinBox *m_copies = nullptr;
    QCheckBox *m_collate = nullptr;
    QPushButton *m_test = nullptr;
    ListLookButton *m_lists = nullptr;
    QComboBox *m_zoom = nullptr;
    FormPreview *m_preview = nullptr;
    QLabel *m_pages = nullptr;
    QLabel *m_missingTitle = nullptr;
    MissingList *m_missing = nullptr;
    JobBar *m_bar = nullptr;
    QPushButton *m_pdfs = nullptr;
    QPushButton *m_pdf = nullptr;
    QPushButton *m_print = nullptr;
};

} // namespace chuding
