// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dossier/dossier_form.h"

#include "domain/id_number.h"
#include "ui/core/theme.h"
#include "ui/dossier/attachment_section.h"
#include "ui/widgets/field_note.h"

#include <QPushButton>
#include <QVBoxLayout>

// What stands on the tabs of the form, in the order of the notice's papers.

namespace chuding {

namespace {

QString k(const char *key)
{
    return QString::fromLatin1(key);
}

QStringList namesOf(const QList<NamedCode> &codes)
{
    QStringList names;
    for (const NamedCode &code : codes)
        names.append(code.name);
    return names;
}

} // namespace

void DossierForm::buildBasics(RecordGrid<Dossier> *grid)
{
    grid->addHeading(tr("Person"));
    grid->addText(
        k("person.name"), tr("Name"), [](auto &d) -> auto & { return d.person.name; }, 24);
    m_idNumber = new IdNumberEdit(this);
    grid->addField(k("person.id"), tr("ID number"), m_idNumber);
    const int id = grid->bind(
        k("person.id"), [this](const Dossier &d) { m_idNumber->setNumber(d.person.idNumber); },
        [this](Dossier &d) { d.person.idNumber = m_idNumber->number(); });
    m_sex = grid->addChoice<Sex>(
        k("person.sex"), tr("Sex"), [](auto &d) -> auto & { return d.person.sex; });
    m_birth = grid->addDate(
        k("person.birth"), tr("Date of birth"), [](auto &d) -> auto & { return d.person.birth; });
    grid->addSuggest(
        k("person.ethnic"), tr("Ethnic group"), namesOf(ethnicGroups()),
        [](auto &d) -> auto & { return d.person.ethnicGroup; });
    grid->addSuggest(
        k("person.political"), tr("Political status"), namesOf(politicalStatuses()),
        [](auto &d) -> auto & { return d.person.politicalStatus; });
    grid->addText(
        k("person.phone"), tr("Phone"), [](auto &d) -> auto & { return d.person.phone; }, 20);
    grid->addHeading(tr("Application"));
    m_specialty = grid->addSuggest(
        k("apply.specialty"), tr("Specialty"), {}, [](auto &d) -> auto & { return d.application.specialty; });
    grid->addChoice<TitleLevel>(
        k("apply.level"), tr("Level applied for"), [](auto &d) -> auto & { return d.application.level; });
    grid->addText(
        k("apply.title"), tr("Title applied for"), [](auto &d) -> auto & { return d.application.title; }, 24);
    connect(m_idNumber, &IdNumberEdit::numberEdited, this, [this, grid, id] {
        fillFromIdNumber();
        grid->touch(id);
    });
    for (QWidget *field : grid->editorsInOrder())
        watch(field);
}

void DossierForm::fillFromIdNumber()
{
    const QString number = m_idNumber->number();
    if (idNumberFault(number) != IdNumberFault::None)
        return;
    QStringList filledFields;
    if (!m_sex->code<Sex>()) {
        filledFields.append(tr("Sex"));
        m_sex->setCode<Sex>(idNumberSex(number));
        Q_EMIT m_sex->edited();
    }
    if (m_birth->text().isEmpty()) {
        filledFields.append(tr("Date of birth"));
        m_birth->setDate(DayOrMonth(idNumberBirth(number)));
        Q_EMIT m_birth->textEdited(m_birth->text());
    }
    if (!filledFields.isEmpty())
        Q_EMIT filled(
            tr("Filled in from the ID number: %1.").arg(filledFields.join(tr(", ", "between fields"))));
}

void DossierForm::buildPost(RecordGrid<Dossier> *grid)
{
    grid->addHeading(tr("Unit"));
    grid->addText(
        k("unit.name"), tr("Unit"), [](auto &d) -> auto & { return d.employment.unitName; }, 40);
    grid->addText(
        k("unit.uscc"), tr("Social credit code"), [](auto &d) -> auto & { return d.employment.creditCode; },
        22);
    grid->addChoice<UnitKind>(
        k("unit.kind"), tr("Kind of unit"), [](auto &d) -> auto & { return d.employment.unitKind; });
    grid->addYesNo(
        k("unit.inCounty"), tr("In this county"), [](auto &d) -> auto & { return d.employment.inCounty; });
    grid->addText(
        k("unit.department"), tr("Department"), [](auto &d) -> auto & { return d.employment.department; },
        40);
    grid->addText(
        k("staff.unit"), tr("Staffing unit"), [](auto &d) -> auto & { return d.employment.staffUnit; }, 40);
    grid->addHeading(tr("Post"));
    grid->addChoice<PostCategory>(
        k("post.category"), tr("Category of post"),
        [](auto &d) -> auto & { return d.employment.postCategory; });
    grid->addText(
        k("post.name"), tr("Name of post"), [](auto &d) -> auto & { return d.employment.postName; }, 30);
    grid->addChoice<PostRole>(
        k("post.role"), tr("Role"), [](auto &d) -> auto & { return d.employment.postRole; });
    auto *subjects = new QLineEdit(this);
    setCharacterWidth(subjects, 30);
    subjects->setPlaceholderText(tr("several with ;"));
    grid->addField(k("post.subject"), tr("Subjects taught"), subjects);
    const int place = grid->bind(
        k("post.subject"),
        [subjects](const Dossier &d) { subjects->setText(d.employment.subjects.join(QStringLiteral("；"))); },
        [subjects](Dossier &d) {
            d.employment.subjects.clear();
            const QStringList parts =
                subjects->text().replace(QChar(u'；'), QLatin1Char(';')).split(QLatin1Char(';'));
            for (const QString &part : parts) {
                if (!cleanedText(part).isEmpty())
                    d.employment.subjects.append(cleanedText(part));
            }
        });
    connect(subjects, &QLineEdit::textEdited, this, [grid, place] { grid->touch(place); });
    grid->addHeading(tr("Work"));
    grid->addDate(
        k("work.start"), tr("Started work"), [](auto &d) -> auto & { return d.employment.workStart; });
    grid->addDate(
        k("work.professionalStart"), tr("Professional work since"),
        [](auto &d) -> auto & { return d.employment.professionalStart; });
    grid->addText(
        k("title.current"), tr("Present title"), [](auto &d) -> auto & { return d.employment.currentTitle; },
        24);
    auto *history = new RecordListEdit(tr("Add a period"), [this](QWidget *parent) {
        auto *row = new WorkRow(parent);
        for (QWidget *field : row->fields())
            watch(field);
        return row;
    });
    m_work = history;
    grid->addField(k("work.history"), tr("Work history"), history);
    const int work = grid->bind(
        k("work.history"),
        [history](const Dossier &d) {
            history->clear();
            for (const WorkPeriod &period : d.workHistory)
                static_cast<WorkRow *>(history->append())->setValue(period);
        },
        [history](Dossier &d) {
            d.workHistory.clear();
            for (const RecordRow *row : history->rows())
                d.workHistory.append(static_cast<const WorkRow *>(row)->value());
        },
        [history] { return history->fault(); });
    connect(history, &RecordListEdit::edited, this, [grid, work] { grid->touch(work); });
    for (QWidget *field : grid->editorsInOrder())
        watch(field);
}

void DossierForm::buildStudy(RecordGrid<Dossier> *grid)
{
    m_education = new RecordListEdit(tr("Add an education record"), [this](QWidget *parent) {
        auto *row = new EducationRow(parent);
        for (QWidget *field : row->fields())
            watch(field);
        connect(row->grid(), &FieldGrid::markClicked, this, [this, row](const QString &part) {
            const auto number = m_education->rows().indexOf(row) + 1;
            Q_EMIT markClicked(QStringLiteral("edu%1.%2").arg(number).arg(part));
        });
        return row;
    });
    const auto number = [this] {
        int next = 1;
        for (RecordRow *row : m_education->rows())
            static_cast<EducationRow *>(row)->setNumber(next++);
    };
    grid->addWide(k("education"), m_education);
    const int place = grid->bind(
        k("education"),
        [this, number](const Dossier &d) {
            m_education->clear();
            for (const Education &education : d.education)
                static_cast<EducationRow *>(m_education->append())->setValue(education);
            number();
        },
        [this](Dossier &d) {
            d.education.clear();
            for (const RecordRow *row : m_education->rows())
                d.education.append(static_cast<const EducationRow *>(row)->value());
        },
        [this] { return m_education->fault(); });
    connect(m_education, &RecordListEdit::edited, this, [grid, place, number] {
        number();
        grid->touch(place);
    });
}

void DossierForm::addAssessmentList(
    RecordGrid<Dossier> *grid, const QString &key, const QString &label, QList<Assessment> Dossier::*member)
{
    auto *list =
        new RecordListEdit(tr("Add a year"), [](QWidget *parent) { return new AssessmentRow(parent); });
    grid->addField(key, label, list);
    const int place = grid->bind(
        key,
        [list, member](const Dossier &d) {
            list->clear();
            for (const Assessment &assessment : d.*member)
                static_cast<AssessmentRow *>(list->append())->setValue(assessment);
        },
        [list, member](Dossier &d) {
            (d.*member).clear();
            for (const RecordRow *row : list->rows())
                (d.*member).append(static_cast<const AssessmentRow *>(row)->value());
        });
    connect(list, &RecordListEdit::edited, this, [grid, place] { grid->touch(place); });
}

void DossierForm::addTrainingList(
    RecordGrid<Dossier> *grid, const QString &key, const QString &label, TrainingKind kind)
{
    auto *list = new RecordListEdit(
        tr("Add a year"), [kind](QWidget *parent) { return new TrainingRow(kind, parent); });
    grid->addField(key, label, list);
    const int place = grid->bind(
        key,
        [list, kind](const Dossier &d) {
            list->clear();
            for (const TrainingCertificate &certificate : d.training) {
                if (certificate.kind == kind)
                    static_cast<TrainingRow *>(list->append())->setValue(certificate);
            }
        },
        [list, kind](Dossier &d) {
            d.training.removeIf([kind](const TrainingCertificate &c) { return c.kind == kind; });
            for (const RecordRow *row : list->rows())
                d.training.append(static_cast<const TrainingRow *>(row)->value());
        });
    connect(list, &RecordListEdit::edited, this, [grid, place] { grid->touch(place); });
}

void DossierForm::buildTraining(RecordGrid<Dossier> *grid)
{
    grid->addHeading(tr("Assessments"));
    addAssessmentList(grid, k("assessments"), tr("Yearly assessments"), &Dossier::assessments);
    addAssessmentList(grid, k("assessmentProofs"), tr("Proofs of assessment"), &Dossier::assessmentProofs);
    grid->addHeading(tr("Continuing education"));
    addTrainingList(grid, k("training.professional"), tr("Professional courses"), TrainingKind::Professional);
    addTrainingList(grid, k("training.public"), tr("Public courses"), TrainingKind::Public);
    buildExemption(grid);
}

void DossierForm::buildExemption(RecordGrid<Dossier> *grid)
{
    grid->addHeading(tr("Exemption from continuing education"));
    auto *group = new ChoiceEdit(this);
    group->addCodes<ExemptionGroup>();
    grid->addField(k("exemption.group"), tr("Ground"), group);
    auto *stage = new ChoiceEdit(this);
    stage->addCodes<ExemptionStage>();
    grid->addField(k("exemption.stage"), tr("Still there?"), stage);
    auto *approver = new ChoiceEdit(this);
    approver->addCodes<ExemptionApprover>();
    grid->addField(k("exemption.approver"), tr("Approved by"), approver);
    auto *from = new DateEdit(DateEdit::Kind::DayOrMonth, this);
    grid->addField(k("exemption.period"), tr("From month"), from);
    auto *to = new DateEdit(DateEdit::Kind::DayOrMonth, this);
    grid->addField(k("exemption.to"), tr("To month"), to);
    auto *where = new QLineEdit(this);
    setCharacterWidth(where, 40);
    grid->addField(k("exemption.place"), tr("Where and what"), where);
    // One value: with nothing filled in there is no exemption at all.
    const int place = grid->bind(
        k("exemption"),
        [=](const Dossier &d) {
            const Exemption exemption = d.exemption.value_or(Exemption());
            group->setCode<ExemptionGroup>(exemption.group);
            stage->setCode<ExemptionStage>(exemption.stage);
            approver->setCode<ExemptionApprover>(exemption.approver);
            from->setDate(exemption.period.from);
            to->setDate(exemption.period.to);
            where->setText(exemption.place);
        },
        [=](Dossier &d) {
            const Exemption exemption{group->code<ExemptionGroup>(), stage->code<ExemptionStage>(),
                approver->code<ExemptionApprover>(), {from->date(), to->date()}, cleanedText(where->text())};
            d.exemption = exemption == Exemption() ? std::optional<Exemption>() : exemption;
        },
        [=] {
            const QString fault = from->fault();
            return fault.isEmpty() ? to->fault() : fault;
        });
    const auto touch = [grid, place] { grid->touch(place); };
    for (ChoiceEdit *edit : {group, stage, approver})
        connect(edit, &ChoiceEdit::edited, this, touch);
    for (QLineEdit *edit : {static_cast<QLineEdit *>(from), static_cast<QLineEdit *>(to), where})
        connect(edit, &QLineEdit::textEdited, this, touch);
    for (QWidget *field : grid->editorsInOrder())
        watch(field);
}

void DossierForm::buildLanguage(RecordGrid<Dossier> *grid)
{
    grid->addHeading(tr("Mandarin"));
    grid->addChoice<MandarinLevel>(
        k("mandarin.level"), tr("Mandarin level"), [](auto &d) -> auto & { return d.mandarin.level; });
    auto *score = new QLineEdit(this);
    setCharacterWidth(score, 8);
    grid->addField(k("mandarin.score"), tr("Score"), score);
    const auto fault = [score]() -> QString {
        bool ok = true;
        const double value = score->text().trimmed().isEmpty() ? 0 : score->text().toDouble(&ok);
        return ok && value >= 0 && value <= 100 ? QString() : tr("A score is a number from 0 to 100.");
    };
    m_score = score;
    m_scoreFault = fault;
    const int place = grid->bind(
        k("mandarin.score"),
        [score](const Dossier &d) {
            score->setText(d.mandarin.score ? QString::number(*d.mandarin.score) : QString());
        },
        [score](Dossier &d) {
            d.mandarin.score.reset();
            if (!score->text().trimmed().isEmpty())
                d.mandarin.score = score->text().toDouble();
        },
        fault);
    connect(score, &QLineEdit::textEdited, this, [grid, place] { grid->touch(place); });
    grid->addText(
        k("mandarin.number"), tr("Certificate number"), [](auto &d) -> auto & { return d.mandarin.number; },
        24);
    grid->addHeading(tr("Teaching"));
    grid->addText(
        k("teacher.certificate"), tr("Teacher certificate"),
        [](auto &d) -> auto & { return d.teacherCertificate; }, 30);
    grid->addHeading(tr("Statements for the public notice"));
    grid->addLongText(
        k("politicsText"), tr("Political conduct"), [](auto &d) -> auto & { return d.politicsText; });
    grid->addLongText(
        k("meritText"), tr("Achievements"), [](auto &d) -> auto & { return d.meritText; });
    for (QWidget *field : grid->editorsInOrder())
        watch(field);
}

void DossierForm::addAttachments(const QString &title)
{
    FormSection *section = newSection();
    RecordGrid<Dossier> *grid = section->grid();
    auto *page = new QWidget(this);
    m_attachments = new AttachmentSection(page);
    m_attachments->setObjectName(k("attachments"));
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_attachments, 1);
    layout->addWidget(section);
    addPage(page, title);
    grid->addYesNo(
        k("unitPapersSigned"), tr("Unit papers signed and sealed"),
        [](auto &d) -> auto & { return d.unitPapersSigned; });
    section->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    section->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    for (QWidget *field : grid->editorsInOrder())
        watch(field);
}

namespace {

QStringList withoutEmpty(QStringList texts)
{
    texts.removeAll(QString());
    return texts;
}

} // namespace

void DossierForm::addEvent(
    RecordGrid<Dossier> *grid, const QString &key, const QString &label, DossierEvent event)
{
    auto *edit = new DateEdit(DateEdit::Kind::Moment, this);
    grid->addField(key, label, edit);
    auto *note = new FieldNote(edit, this);
    grid->addBelow(note);
    m_steps.insert(event, {edit, note, {}});
    const int place = grid->bind(
        key, [edit, event](const Dossier &d) { edit->setMoment(d.eventMoment(event)); },
        [edit, event](Dossier &d) { d.setEventMoment(event, edit->moment()); },
        [this, edit, event] {
            const QString fault = edit->fault();
            return fault.isEmpty() ? m_steps.value(event).fault : fault;
        });
    connect(edit, &QLineEdit::textEdited, this, [grid, place] { grid->touch(place); });
}

void DossierForm::buildProgress(RecordGrid<Dossier> *grid)
{
    const auto line = [this] {
        auto *label = new QLabel(this);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        return label;
    };
    grid->addHeading(tr("Public notices"));
    m_firstRound = line();
    grid->addField(k("publicity1.period"), tr("Before applying"), m_firstRound);
    const auto opener = [this, grid](const char *name, const QString &accessible, const QUuid &id) {
        auto *button =
            new QPushButton(themedIcon(QStringLiteral("open")), tr("Open this publicity round"), this);
        button->setAccessibleName(accessible);
        grid->addPlain(QString::fromLatin1(name), button);
        connect(button, &QPushButton::clicked, this, [this, &id] { Q_EMIT roundRequested(id); });
        return button;
    };
    m_openFirst = opener("openFirstRound", tr("Open the publicity round before applying"), m_firstId);
    m_secondRound = line();
    grid->addField(k("publicity2.period"), tr("After the review"), m_secondRound);
    m_openSecond = opener("openSecondRound", tr("Open the publicity round after the review"), m_secondId);
    grid->addHeading(tr("Steps"));
    addEvent(grid, k("applied"), tr("Applied"), DossierEvent::Applied);
    addEvent(grid, k("unitReviewed"), tr("Recommended by the unit"), DossierEvent::UnitReviewed);
    addEvent(grid, k("reviewed"), tr("Review passed"), DossierEvent::Reviewed);
    addEvent(
        grid, k("handedToDepartment"), tr("Handed to the authority above"), DossierEvent::HandedToDepartment);
    addEvent(
        grid, k("departmentConfirmed"), tr("Confirmed by that authority"), DossierEvent::DepartmentConfirmed);
    addEvent(grid, k("delivered"), tr("Papers handed in"), DossierEvent::Delivered);
    addEvent(grid, k("countyConfirmed"), tr("Confirmed by the county"), DossierEvent::CountyConfirmed);
    addEvent(grid, k("returned"), tr("Returned"), DossierEvent::Returned);
    m_return = line();
    m_return->setAccessibleName(tr("Why it was returned"));
    grid->addPlain(QStringLiteral("returnDetails"), m_return);
    addEvent(grid, k("withdrawn"), tr("Withdrawn"), DossierEvent::Withdrawn);
    for (QWidget *field : grid->editorsInOrder())
        watch(field);
}

void DossierForm::showSteps(const QList<StepState> &states)
{
    for (const StepState &state : states) {
        const auto field = m_steps.find(state.event);
        if (field == m_steps.end())
            continue;
        field->fault = state.isFault ? state.note : QString();
        field->edit->setReadOnly(m_isReadOnly || state.isForeign);
        if (state.isFault)
            field->note->say(Meaning::Error, state.note);
        else
            field->note->hint(state.note);
    }
}

void DossierForm::showReturn(const Dossier &dossier)
{
    QStringList lines;
    const EventRecord last = dossier.events.isEmpty() ? EventRecord() : dossier.events.last();
    if (last.event == DossierEvent::Returned) {
        const QStringList who = withoutEmpty({codeText(last.role), last.office, last.by});
        if (!who.isEmpty())
            lines.append(tr("Returned by %1").arg(who.join(QStringLiteral("，"))));
        for (int i = 0; i < last.reasons.size(); ++i) {
            const ReturnReason &reason = last.reasons.at(i);
            const QStringList parts = withoutEmpty({codeText(reason.attachment), reason.text, reason.rule});
            lines.append(QStringLiteral("%1. %2").arg(i + 1).arg(parts.join(QStringLiteral(" · "))));
        }
        if (last.deadline.isKnown())
            lines.append(tr("To be mended by %1").arg(last.deadline.toChinese()));
    }
    m_return->setText(lines.join(QLatin1Char('\n')));
    m_return->setVisible(!lines.isEmpty());
}

void DossierForm::showRounds(const Dossier &dossier, const Season &season)
{
    const auto describe = [&season](const PublicityRound *round) {
        if (!round)
            return tr("None recorded.");
        const auto day = [](QDate date) {
            return date.isValid() ? date.toString(Qt::ISODate) : tr("not known");
        };
        QStringList lines{tr("%1 to %2").arg(day(round->period.from), day(round->period.to))};
        if (round->period.isComplete()) {
            const auto days = [&](StartDay reading) {
                return season.calendar.workingDays(round->period.from, round->period.to, reading);
            };
            lines.append(tr("%1 working days when the first day counts, %2 when it does not (needed: %3)")
                             .arg(days(StartDay::Counts))
                             .arg(days(StartDay::DoesNotCount))
                             .arg(season.policy.publicity.workingDays));
        }
        if (round->objection)
            lines.append(tr("Objections: %1").arg(codeText(*round->objection)));
        if (round->resultDate.isValid())
            lines.append(tr("Result dated %1").arg(day(round->resultDate)));
        return lines.join(QLatin1Char('\n'));
    };
    const PublicityRound *first = season.round(dossier.id, PublicityKind::First);
    const PublicityRound *second = season.round(dossier.id, PublicityKind::Second);
    m_firstRound->setText(describe(first));
    m_secondRound->setText(describe(second));
    m_firstId = first ? first->id : QUuid();
    m_secondId = second ? second->id : QUuid();
    m_openFirst->setVisible(first);
    m_openSecond->setVisible(second);
}

} // namespace chuding
