// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/finding.h"
#include "checks/season.h"
#include "checks/step_states.h"
#include "domain/dossier.h"
#include "ui/dossier/record_rows.h"
#include "ui/widgets/field_grid.h"

#include <QLabel>
#include <QMap>
#include <QScrollArea>
#include <QStackedWidget>

class QPushButton;
class QTabBar;

namespace chuding {

class AttachmentSection;
class FieldNote;
class HistorySection;

/// One tab of the form: a grid of fields of the dossier that scrolls.
class FormSection final : public QScrollArea
{
    Q_OBJECT

public:
    explicit FormSection(QWidget *parent = nullptr);
    [[nodiscard]] RecordGrid<Dossier> *grid() const { return m_grid; }

private:
    RecordGrid<Dossier> *m_grid = nullptr;
};

/// All fields of a dossier on pages; `tabBar` is for whoever lays the form out. Fields carry roster keys, so
/// that findings lead to them.
class DossierForm final : public QStackedWidget
{
    Q_OBJECT

public:
    enum Section { Basics, Study, Post, Training, Language, Attachments, Progress, History };

    explicit DossierForm(QWidget *parent = nullptr);

    /// Shows it; nothing counts as edited afterwards. The season gives specialties and publicity rounds.
    void load(const Dossier &dossier, const Season &season);
    /// Puts what the user edited into `dossier`.
    void store(Dossier &dossier) const;
    /// What cannot be stored as it was typed; the key leads to it. Empty: all is well.
    [[nodiscard]] std::pair<QString, QString> fault() const;
    /// Texts that cannot be read yet, by field: what a draft keeps besides the dossier.
    [[nodiscard]] QMap<QString, QString> unread() const;
    /// Puts them back as if they had been typed.
    void setUnread(const QMap<QString, QString> &unread);
    void setReadOnly(bool readOnly);

    void showFindings(const QList<Finding> &findings);
    /// Of a dossier that is sent back just now: by whom, why, until when it is to be mended.
    void showReturn(const Dossier &dossier);
    /// What stands beside each step, and whether it can be saved as it was typed.
    void showSteps(const QList<StepState> &states);
    /// Shows the field, or the nearest section when there is no such field, and puts the focus there.
    void goTo(const QString &key);
    /// The editor of a roster key; null when it has none of its own.
    [[nodiscard]] QWidget *editor(const QString &key) const;
    [[nodiscard]] static Section sectionOf(const QString &key);
    [[nodiscard]] QString sectionName(const QString &key) const;
    [[nodiscard]] QString fieldName(const QString &key) const;

    [[nodiscard]] QTabBar *tabBar() const { return m_tabs; }
    [[nodiscard]] AttachmentSection *attachments() const { return m_attachments; }
    [[nodiscard]] HistorySection *history() const { return m_history; }

Q_SIGNALS:
    /// By the user.
    void edited();
    void markClicked(const QString &key);
    /// Fields were filled from another one: says which.
    void filled(const QString &text);
    void roundRequested(QUuid round);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    FormSection *newSection();
    void addPage(QWidget *page, const QString &title);
    RecordGrid<Dossier> *addSection(const QString &title);
    void buildBasics(RecordGrid<Dossier> *grid);
    void buildPost(RecordGrid<Dossier> *grid);
    void buildStudy(RecordGrid<Dossier> *grid);
    void buildTraining(RecordGrid<Dossier> *grid);
    void buildExemption(RecordGrid<Dossier> *grid);
    void buildLanguage(RecordGrid<Dossier> *grid);
    /// A page of its own: the list scrolls, not the page.
    void addAttachments(const QString &title);
    void buildProgress(RecordGrid<Dossier> *grid);
    void addAssessmentList(RecordGrid<Dossier> *grid, const QString &key, const QString &label,
        QList<Assessment> Dossier::*member);
    void addTrainingList(
        RecordGrid<Dossier> *grid, const QString &key, const QString &label, TrainingKind kind);
    void addEvent(RecordGrid<Dossier> *grid, const QString &key, const QString &label, DossierEvent event);
    void fillFromIdNumber();
    void showRounds(const Dossier &dossier, const Season &season);
    void watch(QWidget *field);
    /// Lines whose text may be one that cannot be read, by field; of work periods `work.history2.from`.
    [[nodiscard]] QMap<QString, QLineEdit *> readableLines() const;
    [[nodiscard]] FieldMark *markOf(const QString &key) const;
    /// The education record that a key `edu2.school` speaks of, and the rest of the key.
    [[nodiscard]] std::pair<EducationRow *, QString> educationOf(const QString &key) const;
    void markTabs(const QList<Finding> &findings);

    QTabBar *m_tabs = nullptr;
    QList<FormSection *> m_sections;
    RecordListEdit *m_education = nullptr;
    RecordListEdit *m_work = nullptr;
    QLineEdit *m_score = nullptr;
    std::function<QString()> m_scoreFault;
    IdNumberEdit *m_idNumber = nullptr;
    ChoiceEdit *m_sex = nullptr;
    DateEdit *m_birth = nullptr;
    SuggestEdit *m_specialty = nullptr;
    QLabel *m_firstRound = nullptr;
    QLabel *m_secondRound = nullptr;
    QLabel *m_return = nullptr;
    QPushButton *m_openFirst = nullptr;
    QPushButton *m_openSecond = nullptr;
    struct StepField
    {
        DateEdit *edit = nullptr;
        FieldNote *note = nullptr;
        QString fault; ///< why it cannot be saved as it was typed
    };
    QMap<DossierEvent, StepField> m_steps;
    bool m_isReadOnly = false;
    QUuid m_firstId;
    QUuid m_secondId;
    AttachmentSection *m_attachments = nullptr;
    HistorySection *m_history = nullptr;
};

} // namespace chuding
