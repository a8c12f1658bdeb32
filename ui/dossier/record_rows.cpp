// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dossier/record_rows.h"

#include "ui/core/theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSpinBox>
#include <QVBoxLayout>

namespace chuding {

namespace {

QToolButton *removeButton(RecordRow *row)
{
    auto *button = new QToolButton(row);
    button->setObjectName(QStringLiteral("remove"));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setIcon(themedIcon(QStringLiteral("close")));
    button->setToolTip(RecordRow::tr("Remove this record"));
    button->setAccessibleName(button->toolTip());
    QObject::connect(button, &QToolButton::clicked, row, &RecordRow::removeRequested);
    return button;
}

QSpinBox *yearBox(RecordRow *row)
{
    auto *box = new QSpinBox(row);
    box->setRange(1990, 2099);
    box->setValue(QDate::currentDate().year() - 1);
    box->setAccessibleName(RecordRow::tr("Year"));
    box->setObjectName(QStringLiteral("year"));
    QObject::connect(box, &QSpinBox::valueChanged, row, &RecordRow::edited);
    return box;
}

template <typename E>
ChoiceEdit *choice(RecordRow *row, const QString &name)
{
    auto *edit = new ChoiceEdit(row);
    edit->removeItem(0);
    edit->addCodes<E>();
    edit->setAccessibleName(name);
    QObject::connect(edit, &ChoiceEdit::edited, row, &RecordRow::edited);
    return edit;
}

QHBoxLayout *lineOf(RecordRow *row, const QList<QWidget *> &widgets)
{
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacingUnit(row));
    for (QWidget *widget : widgets)
        layout->addWidget(widget);
    layout->addStretch();
    return layout;
}

} // namespace

EducationRow::EducationRow(QWidget *parent)
    : RecordRow(parent)
    , m_grid(new RecordGrid<Education>(this))
    , m_title(new QLabel(this))
    , m_remove(removeButton(this))
{
    m_title->setFont(scaledFont(this, 1.1, true));
    auto *head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addStretch();
    head->addWidget(m_remove);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_grid);
    using K = QString;
    m_grid->layout()->setContentsMargins(0, 0, 0, 0);
    m_grid->addChoice<EducationLevel>(
        K(QStringLiteral("level")), tr("Level of education"), [](auto &e) -> auto & { return e.level; });
    m_grid->addChoice<StudyMode>(
        K(QStringLiteral("mode")), tr("Form of study"), [](auto &e) -> auto & { return e.mode; });
    m_grid->addChoice<StudyOutcome>(
        K(QStringLiteral("outcome")), tr("Outcome"), [](auto &e) -> auto & { return e.outcome; });
    m_grid->addText(
        K(QStringLiteral("school")), tr("School"), [](auto &e) -> auto & { return e.school; }, 36);
    m_grid->addText(
        K(QStringLiteral("major")), tr("Major"), [](auto &e) -> auto & { return e.major; }, 36);
    m_grid->addDate(
        K(QStringLiteral("graduated")), tr("Graduated"), [](auto &e) -> auto & { return e.graduated; });
    m_grid->addChoice<Degree>(
        K(QStringLiteral("degree")), tr("Degree"), [](auto &e) -> auto & { return e.degree; });
    m_grid->addText(
        K(QStringLiteral("diplomaNo")), tr("Diploma number"),
        [](auto &e) -> auto & { return e.diplomaNumber; }, 24);
    m_grid->addText(
        K(QStringLiteral("degreeNo")), tr("Degree number"), [](auto &e) -> auto & { return e.degreeNumber; },
        24);
    connect(m_grid, &FieldGrid::edited, this, &RecordRow::edited);
}

void EducationRow::setValue(const Education &education)
{
    m_loaded = education;
    m_grid->load(education);
}

Education EducationRow::value() const
{
    Education education = m_loaded;
    m_grid->store(education);
    return education;
}

void EducationRow::setNumber(int number)
{
    m_title->setText(tr("Education %1").arg(number));
}

QList<QWidget *> EducationRow::fields() const
{
    QList<QWidget *> all = m_grid->editorsInOrder();
    all.append(m_remove);
    return all;
}

AssessmentRow::AssessmentRow(QWidget *parent)
    : RecordRow(parent)
    , m_year(yearBox(this))
    , m_result(choice<AssessmentResult>(this, tr("Result")))
    , m_remove(removeButton(this))
{
    m_result->setCode<AssessmentResult>(AssessmentResult::Qualified);
    lineOf(this, {m_year, m_result, m_remove});
}

void AssessmentRow::setValue(const Assessment &assessment)
{
    const QSignalBlocker blocker(m_year);
    m_year->setValue(assessment.year);
    m_result->setCode<AssessmentResult>(assessment.result);
}

Assessment AssessmentRow::value() const
{
    return {m_year->value(), m_result->code<AssessmentResult>().value_or(AssessmentResult::Qualified)};
}

QList<QWidget *> AssessmentRow::fields() const
{
    return {m_year, m_result, m_remove};
}

TrainingRow::TrainingRow(TrainingKind kind, QWidget *parent)
    : RecordRow(parent)
    , m_kind(kind)
    , m_year(yearBox(this))
    , m_source(choice<TrainingSource>(this, tr("Source")))
    , m_remove(removeButton(this))
{
    lineOf(this, {m_year, m_source, m_remove});
}

void TrainingRow::setValue(const TrainingCertificate &certificate)
{
    const QSignalBlocker blocker(m_year);
    m_year->setValue(certificate.year);
    m_source->setCode<TrainingSource>(certificate.source);
}

TrainingCertificate TrainingRow::value() const
{
    return {m_year->value(), m_kind, m_source->code<TrainingSource>().value_or(TrainingSource::System)};
}

QList<QWidget *> TrainingRow::fields() const
{
    return {m_year, m_source, m_remove};
}

WorkRow::WorkRow(QWidget *parent)
    : RecordRow(parent)
    , m_from(new DateEdit(DateEdit::Kind::DayOrMonth, this))
    , m_to(new DateEdit(DateEdit::Kind::DayOrMonth, this))
    , m_unit(new QLineEdit(this))
    , m_secondment(new QCheckBox(tr("seconded"), this))
    , m_remove(removeButton(this))
{
    m_from->setAccessibleName(tr("From month"));
    m_from->setPlaceholderText(tr("e.g. %1").arg(QStringLiteral("2022-07")));
    m_to->setAccessibleName(tr("To month; empty: until now"));
    m_to->setPlaceholderText(tr("until now"));
    m_unit->setAccessibleName(tr("Unit"));
    m_unit->setPlaceholderText(tr("Unit"));
    for (DateEdit *edit : {m_from, m_to})
        setCharacterWidth(edit, 9);
    auto *dates = new QHBoxLayout;
    dates->setSpacing(spacingUnit(this));
    dates->addWidget(m_from);
    dates->addWidget(new QLabel(QStringLiteral("—"), this));
    dates->addWidget(m_to);
    dates->addStretch();
    auto *place = new QHBoxLayout;
    place->setSpacing(spacingUnit(this));
    place->addWidget(m_unit, 1);
    place->addWidget(m_secondment);
    place->addWidget(m_remove);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(dates);
    layout->addLayout(place);
    for (QLineEdit *edit : {static_cast<QLineEdit *>(m_from), static_cast<QLineEdit *>(m_to), m_unit})
        connect(edit, &QLineEdit::textEdited, this, &RecordRow::edited);
    connect(m_secondment, &QCheckBox::clicked, this, &RecordRow::edited);
}

void WorkRow::setValue(const WorkPeriod &period)
{
    m_from->setDate(period.period.from);
    m_to->setDate(period.period.to);
    m_unit->setText(period.unitName);
    m_secondment->setChecked(period.secondment);
}

WorkPeriod WorkRow::value() const
{
    return {{m_from->date(), m_to->date()}, cleanedText(m_unit->text()), m_secondment->isChecked()};
}

QString WorkRow::fault() const
{
    const QString fault = m_from->fault();
    return fault.isEmpty() ? m_to->fault() : fault;
}

QList<QWidget *> WorkRow::fields() const
{
    return {m_from, m_to, m_unit, m_secondment, m_remove};
}

} // namespace chuding
