// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/bulk_dialogs.h"

#include "ui/core/theme.h"
#include "ui/widgets/editors.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace chuding {

BulkDialog::BulkDialog(const QString &title, int people, QWidget *parent)
    : Dialog(parent)
{
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *whom = new QLabel(tr("For %n chosen applicant(s):", nullptr, people), this);
    whom->setObjectName(QStringLiteral("bulkPeople"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_accept = buttons->addButton(title, QDialogButtonBox::AcceptRole);
    m_accept->setObjectName(QStringLiteral("bulkAccept"));
    m_accept->setDefault(true);
    auto *fields = new QWidget(this);
    m_form = new QFormLayout(fields);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setLabelAlignment(Qt::AlignRight);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(fields);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(spacingUnit(this) * 2);
    layout->addWidget(whom);
    layout->addWidget(area, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setMinimumWidth(fontMetrics().height() * 26);
}

void BulkDialog::setUsable(bool usable, const QString &lack)
{
    m_accept->setEnabled(usable);
    m_accept->setToolTip(usable ? QString() : lack);
}

DepartmentDialog::DepartmentDialog(int people, const QStringList &known, QWidget *parent)
    : BulkDialog(tr("Set the department"), people, parent)
    , m_department(new SuggestEdit(known, this))
{
    m_department->setObjectName(QStringLiteral("bulkDepartment"));
    m_department->setAccessibleName(tr("Department"));
    form()->addRow(tr("&Department:"), m_department);
    const auto judge = [this] { setUsable(!department().isEmpty(), tr("Name a department.")); };
    connect(m_department, &QComboBox::editTextChanged, this, judge);
    judge();
}

QString DepartmentDialog::department() const
{
    return m_department->text();
}

SpecialtyDialog::SpecialtyDialog(int people, const Policy &policy, QWidget *parent)
    : BulkDialog(tr("Set the specialty"), people, parent)
    , m_policy(policy)
    , m_specialty(new ChoiceEdit(this))
    , m_title(new ChoiceEdit(this))
{
    m_specialty->setObjectName(QStringLiteral("bulkSpecialty"));
    m_specialty->setAccessibleName(tr("Specialty"));
    m_title->setObjectName(QStringLiteral("bulkTitle"));
    m_title->setAccessibleName(tr("Title"));
    for (const Specialty &specialty : m_policy.specialties)
        m_specialty->addItem(specialty.name, specialty.name);
    form()->addRow(tr("&Specialty:"), m_specialty);
    form()->addRow(tr("&Title:"), m_title);
    auto *hint = new QLabel(tr("Without a title, each keeps the title that is entered."), this);
    hint->setWordWrap(true);
    form()->addRow(QString(), hint);
    connect(m_specialty, &ChoiceEdit::currentIndexChanged, this, &SpecialtyDialog::fillTitles);
    fillTitles();
}

void SpecialtyDialog::fillTitles()
{
    while (m_title->count() > 1)
        m_title->removeItem(m_title->count() - 1);
    for (const Specialty &known : m_policy.specialties) {
        if (known.name != specialty())
            continue;
        for (const QString &title : known.basicTitles)
            m_title->addItem(title, static_cast<int>(TitleLevel::Basic));
        for (const QString &title : known.assistantTitles)
            m_title->addItem(title, static_cast<int>(TitleLevel::Assistant));
    }
    m_title->setCurrentIndex(0);
    setUsable(!specialty().isEmpty(), tr("Choose a specialty."));
}

QString SpecialtyDialog::specialty() const
{
    return m_specialty->currentData().toString();
}

QString SpecialtyDialog::title() const
{
    return m_title->currentIndex() > 0 ? m_title->currentText() : QString();
}

std::optional<TitleLevel> SpecialtyDialog::level() const
{
    return m_title->code<TitleLevel>();
}

AnswersDialog::AnswersDialog(int people, const QList<OpenQuestion> &questions, QWidget *parent)
    : BulkDialog(tr("Answer questions"), people, parent)
{
    for (const OpenQuestion &question : questions)
        addQuestion(question);
    setMinimumWidth(fontMetrics().height() * 40);
    judge();
}

void AnswersDialog::addQuestion(const OpenQuestion &question)
{
    auto *text = new QLabel(tr("%1 (%2)", "question, number of people")
                                .arg(question.example, tr("%n people", nullptr, question.people)),
        this);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    Row row{question.rule, new ChoiceEdit(this), new QLineEdit(this)};
    row.answer->setObjectName(QStringLiteral("answer.") + question.rule);
    row.answer->setAccessibleName(question.example);
    row.answer->addYesNo();
    row.reason->setObjectName(QStringLiteral("reason.") + question.rule);
    row.reason->setPlaceholderText(tr("Reason for a no"));
    row.reason->setAccessibleName(tr("Reason for a no to %1").arg(question.rule));
    row.reason->setEnabled(false);
    auto *line = new QHBoxLayout;
    line->addWidget(row.answer);
    line->addWidget(row.reason, 1);
    form()->addRow(text);
    form()->addRow(line);
    m_rows.append(row);
    connect(row.answer, &ChoiceEdit::currentIndexChanged, this, &AnswersDialog::judge);
    connect(row.reason, &QLineEdit::textChanged, this, &AnswersDialog::judge);
}

void AnswersDialog::judge()
{
    bool any = false;
    bool whole = true;
    for (const Row &row : std::as_const(m_rows)) {
        const bool isNo = row.answer->yesNo() == false;
        row.reason->setEnabled(isNo);
        any = any || row.answer->yesNo().has_value();
        whole = whole && (!isNo || !row.reason->text().trimmed().isEmpty());
    }
    setUsable(any && whole, any ? tr("Give a reason for each no.") : tr("Answer at least one question."));
}

QList<BulkAnswer> AnswersDialog::answers() const
{
    QList<BulkAnswer> answers;
    for (const Row &row : m_rows) {
        if (const std::optional<bool> yes = row.answer->yesNo())
            answers.append({row.rule, *yes, *yes ? QString() : row.reason->text().trimmed()});
    }
    return answers;
}

} // namespace chuding
