// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dossier.h"
#include "ui/widgets/field_grid.h"
#include "ui/widgets/record_list_edit.h"

class QCheckBox;
class QLabel;
class QSpinBox;

namespace chuding {

/// One education record: a small grid of its own. Its keys have no number: `level`, `school` …
class EducationRow final : public RecordRow
{
    Q_OBJECT

public:
    explicit EducationRow(QWidget *parent = nullptr);
    void setValue(const Education &education);
    [[nodiscard]] Education value() const;
    void setNumber(int number);
    [[nodiscard]] RecordGrid<Education> *grid() const { return m_grid; }
    [[nodiscard]] QString fault() const override { return m_grid->fault().second; }
    [[nodiscard]] QList<QWidget *> fields() const override;

private:
    RecordGrid<Education> *m_grid = nullptr;
    QLabel *m_title = nullptr;
    QToolButton *m_remove = nullptr;
    Education m_loaded;
};

/// A year and a result.
class AssessmentRow final : public RecordRow
{
    Q_OBJECT

public:
    explicit AssessmentRow(QWidget *parent = nullptr);
    void setValue(const Assessment &assessment);
    [[nodiscard]] Assessment value() const;
    [[nodiscard]] QList<QWidget *> fields() const override;

private:
    QSpinBox *m_year = nullptr;
    ChoiceEdit *m_result = nullptr;
    QToolButton *m_remove = nullptr;
};

/// A year and where the certificate came from; the kind is the list's.
class TrainingRow final : public RecordRow
{
    Q_OBJECT

public:
    explicit TrainingRow(TrainingKind kind, QWidget *parent = nullptr);
    void setValue(const TrainingCertificate &certificate);
    [[nodiscard]] TrainingCertificate value() const;
    [[nodiscard]] QList<QWidget *> fields() const override;

private:
    TrainingKind m_kind;
    QSpinBox *m_year = nullptr;
    ChoiceEdit *m_source = nullptr;
    QToolButton *m_remove = nullptr;
};

/// A line of the work history.
class WorkRow final : public RecordRow
{
    Q_OBJECT

public:
    explicit WorkRow(QWidget *parent = nullptr);
    void setValue(const WorkPeriod &period);
    [[nodiscard]] WorkPeriod value() const;
    [[nodiscard]] DateEdit *fromEdit() const { return m_from; }
    [[nodiscard]] DateEdit *toEdit() const { return m_to; }
    [[nodiscard]] QString fault() const override;
    [[nodiscard]] QList<QWidget *> fields() const override;

private:
    DateEdit *m_from = nullptr;
    DateEdit *m_to = nullptr;
    QLineEdit *m_unit = nullptr;
    QCheckBox *m_secondment = nullptr;
    QToolButton *m_remove = nullptr;
};

} // namespace chuding
