// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "columns.h"

#include "domain/text.h"

namespace chuding {

using namespace Qt::StringLiterals;

namespace {

// Notes at the headers. Chinese whatever the program's language, as the headers are: the sheets go to
// other offices, and the same roster gives the same bytes.
constexpr QStringView dateNote = u"日期如 2024-07-15；不清楚日期时写到月：2024-07";
constexpr QStringView dayNote = u"日期如 2024-07-15";
constexpr QStringView momentNote = u"日期和时间，如 2024-10-15 11:30";
constexpr QStringView rangeNote = u"起止日期，如 2024-10-08~2024-10-14";
constexpr QStringView listNote = u"多项用分号（;）隔开";
constexpr QStringView assessmentNote = u"如 2023=合格，多项用分号（;）隔开";

template <typename Ref>
Column textColumn(QStringView key, QStringView header, Ref ref, int width = 12)
{
    Column column;
    column.key = key.toString();
    column.header = header.toString();
    column.rule = u"R-DATA-7"_s;
    column.width = width;
    column.read = [ref](const Cell &cell, RowDraft &draft, QStringList &faults) {
        if (const auto text = textFromCell(cell, faults))
            ref(draft) = *text;
    };
    column.write = [ref](const RowDraft &draft) -> QString { return ref(draft); };
    return column;
}

/// Text of digits and letters that Excel must not have taken for a number.
template <typename Ref>
Column numberTextColumn(QStringView key, QStringView header, Ref ref, int width)
{
    Column column = textColumn(key, header, ref, width);
    column.read = [ref](const Cell &cell, RowDraft &draft, QStringList &faults) {
        if (const auto text = numberTextFromCell(cell, faults))
            ref(draft) = foldedForm(*text);
    };
    return column;
}

/// A text that a table holds under its printed name; any other text is kept (R-DATA-7 judges it).
template <typename Ref>
Column namedColumn(QStringView key, QStringView header, Ref ref, const QList<NamedCode> &(*table)())
{
    Column column = textColumn(key, header, ref);
    for (const NamedCode &code : table())
        column.choices.append(code.name);
    column.read = [ref, table](const Cell &cell, RowDraft &draft, QStringList &faults) {
        if (const auto text = textFromCell(cell, faults)) {
            const NamedCode *code = findNamedCode(table(), *text);
            ref(draft) = code ? code->name : *text;
        }
    };
    return column;
}

/// A column whose reader and writer are given; `T` is what the place holds.
template <typename T, typename Ref>
Column valueColumn(QStringView key, QStringView header, const QString &rule, Ref ref,
    std::optional<T> (*parse)(const Cell &, QStringList &), QString (*print)(const T &))
{
    Column column;
    column.key = key.toString();
    column.header = header.toString();
    column.rule = rule;
    column.read = [ref, parse](const Cell &cell, RowDraft &draft, QStringList &faults) {
        if (const std::optional<T> value = parse(cell, faults))
            ref(draft) = *value;
    };
    column.write = [ref, print](const RowDraft &draft) -> QString {
        const auto &place = ref(draft);
        if constexpr (std::is_same_v<std::remove_cvref_t<decltype(place)>, std::optional<T>>)
            return place ? print(*place) : QString();
        else
            return print(place);
    };
    return column;
}

template <typename E, typename Ref>
Column codeColumn(QStringView key, QStringView header, Ref ref)
{
    Column column = valueColumn<E>(
        key, header, u"R-DATA-7"_s, ref, &codeFromCell<E>, +[](const E &value) { return codeText(value); });
    column.choices = codeTexts<E>();
    return column;
}

/// A code for which 无 or a dash says that there is nothing, which is no fault.
template <typename E, typename Ref>
Column optionalCodeColumn(QStringView key, QStringView header, Ref ref)
{
    Column column = codeColumn<E>(key, header, ref);
    column.read = [read = column.read](const Cell &cell, RowDraft &draft, QStringList &faults) {
        static const QStringList nothing{u"无"_s, u"/"_s, u"-"_s, u"—"_s, u"－"_s};
        if (cell.kind != Cell::Kind::Text || !nothing.contains(cleanedText(cell.text)))
            read(cell, draft, faults);
    };
    return column;
}

template <typename Ref>
Column yesNoColumn(QStringView key, QStringView header, Ref ref)
{
    Column column = valueColumn<bool>(
        key, header, u"R-DATA-7"_s, ref, &yesNoFromCell, +[](const bool &yes) { return yesNoText(yes); });
    column.choices = {u"是"_s, u"否"_s};
    return column;
}

template <typename Ref>
Column dateColumn(QStringView key, QStringView header, Ref ref)
{
    Column column = valueColumn<DayOrMonth>(
        key, header, u"R-DATA-4"_s, ref, &dateFromCell,
        +[](const DayOrMonth &date) { return date.toText(); });
    column.note = dateNote.toString();
    return column;
}

template <typename Ref>
Column dayColumn(QStringView key, QStringView header, Ref ref)
{
    Column column = valueColumn<QDate>(
        key, header, u"R-DATA-4"_s, ref, &dayFromCell,
        +[](const QDate &date) { return date.toString(Qt::ISODate); });
    column.note = dayNote.toString();
    return column;
}

template <typename Ref>
Column momentColumn(QStringView key, QStringView header, Ref ref)
{
    Column column = valueColumn<Moment>(
        key, header, u"R-DATA-4"_s, ref, &momentFromCell,
        +[](const Moment &moment) { return momentText(moment); });
    column.note = momentNote.toString();
    column.width = 17;
    return column;
}

template <typename Ref>
Column dayRangeColumn(QStringView key, QStringView header, Ref ref)
{
    Column column = valueColumn<DayRange>(
        key, header, u"R-DATA-4"_s, ref, &dayRangeFromCell,
        +[](const DayRange &range) { return range.from.isValid() ? rangeText(range) : QString(); });
    column.note = rangeNote.toString();
    column.width = 23;
    return column;
}

/// A list: `parse` gives the good items, `print` one of them.
template <typename T, typename Ref>
Column listColumn(QStringView key, QStringView header, Ref ref,
    QList<T> (*parse)(const Cell &, QStringList &), QString (*print)(const T &))
{
    Column column;
    column.key = key.toString();
    column.header = header.toString();
    column.rule = u"R-DATA-7"_s;
    column.note = listNote.toString();
    column.width = 24;
    column.read = [ref, parse](const Cell &cell, RowDraft &draft, QStringList &faults) {
        ref(draft).append(parse(cell, faults));
    };
    column.write = [ref, print](const RowDraft &draft) -> QString {
        QStringList items;
        for (const T &value : ref(draft))
            items.append(print(value));
        return items.join(u';');
    };
    return column;
}

Column trainingColumn(QStringView key, QStringView header, TrainingKind kind)
{
    Column column;
    column.key = key.toString();
    column.header = header.toString();
    column.rule = u"R-DATA-7"_s;
    column.note = u"如 2023=系统（从系统获取）或 2021=手动（手动上传），多项用分号（;）隔开"_s;
    column.width = 24;
    column.read = [kind](const Cell &cell, RowDraft &draft, QStringList &faults) {
        draft.dossier.training.append(trainingFromCell(cell, kind, faults));
    };
    column.write = [kind](const RowDraft &draft) {
        QStringList items;
        for (const TrainingCertificate &certificate : draft.dossier.training) {
            if (certificate.kind == kind)
                items.append(QString::number(certificate.year) + u'=' + codeText(certificate.source));
        }
        return items.join(u';');
    };
    return column;
}

/// A text as an item of a list: what would end the item is written as a comma.
QString itemText(const QString &text)
{
    QString out = text;
    for (QChar &c : out) {
        if (c == u';' || c == u'；' || c == u'\n' || c == u'\r')
            c = u'，';
    }
    return out;
}

QString workPeriodText(const WorkPeriod &period)
{
    return rangeText(period.period) + u' ' + itemText(period.unitName) +
           (period.secondment ? u"（借调）"_s : QString());
}

QString assessmentText(const Assessment &assessment)
{
    return QString::number(assessment.year) + u'=' + codeText(assessment.result);
}

QString confirmationText(const Confirmation &confirmation)
{
    return confirmation.rule + u'=' + yesNoText(confirmation.yes);
}

// A place in a draft, readable and writable alike.
#define CHUDING_AT(place)                                                                                    \
    [](auto &draft) -> auto &                                                                                \
    {                                                                                                        \
        return draft.place;                                                                                  \
    }

void addPerson(QList<Column> &columns)
{
    columns.append(textColumn(u"person.name", u"姓名", CHUDING_AT(dossier.person.name)));
    columns.append(codeColumn<Sex>(u"person.sex", u"性别", CHUDING_AT(dossier.person.sex)));
    Column id = valueColumn<QString>(
        u"person.id", u"身份证号", u"R-DATA-1"_s, CHUDING_AT(dossier.person.idNumber), &idNumberFromCell,
        +[](const QString &text) { return text; });
    id.aliases = {u"身份证号码"_s, u"公民身份号码"_s};
    id.note = u"18位，须为文本格式：存成数字会丢失末几位"_s;
    id.width = 21;
    columns.append(id);
    columns.append(dateColumn(u"person.birth", u"出生日期", CHUDING_AT(dossier.person.birth)));
    columns.last().aliases = {u"出生年月"_s};
    columns.append(
        namedColumn(u"person.ethnic", u"民族", CHUDING_AT(dossier.person.ethnicGroup), &ethnicGroups));
    columns.last().aliases = {u"族别"_s};
    columns.append(namedColumn(
        u"person.political", u"政治面貌", CHUDING_AT(dossier.person.politicalStatus), &politicalStatuses));
    columns.append(numberTextColumn(u"person.phone", u"联系电话", CHUDING_AT(dossier.person.phone), 14));
}

void addEmployment(QList<Column> &columns)
{
    columns.append(textColumn(u"unit.name", u"工作单位", CHUDING_AT(dossier.employment.unitName), 24));
    columns.append(
        numberTextColumn(u"unit.uscc", u"统一社会信用代码", CHUDING_AT(dossier.employment.creditCode), 21));
    columns.append(codeColumn<UnitKind>(u"unit.kind", u"单位性质", CHUDING_AT(dossier.employment.unitKind)));
    columns.append(yesNoColumn(u"unit.inCounty", u"单位在本县", CHUDING_AT(dossier.employment.inCounty)));
    columns.append(textColumn(u"unit.department", u"主管局", CHUDING_AT(dossier.employment.department), 20));
    columns.append(textColumn(u"staff.unit", u"编制单位", CHUDING_AT(dossier.employment.staffUnit), 24));
    columns.append(
        codeColumn<PostCategory>(u"post.category", u"岗位类别", CHUDING_AT(dossier.employment.postCategory)));
    columns.append(textColumn(u"post.name", u"岗位名称", CHUDING_AT(dossier.employment.postName)));
    columns.append(codeColumn<PostRole>(u"post.role", u"岗位角色", CHUDING_AT(dossier.employment.postRole)));
    columns.append(listColumn<QString>(
        u"post.subject", u"任教学科", CHUDING_AT(dossier.employment.subjects),
        +[](const Cell &cell, QStringList &faults) -> QList<QString> {
            const std::optional<QString> text = textFromCell(cell, faults);
            return text ? itemsOf(*text) : QStringList();
        },
        &itemText));
    columns.last().width = 12;
    columns.append(dateColumn(u"work.start", u"参加工作时间", CHUDING_AT(dossier.employment.workStart)));
    columns.append(dateColumn(u"work.professionalStart", u"从事专业技术工作时间",
        CHUDING_AT(dossier.employment.professionalStart)));
    columns.append(listColumn<WorkPeriod>(u"work.history", u"工作经历", CHUDING_AT(dossier.workHistory),
        &workHistoryFromCell, &workPeriodText));
    columns.last().note = u"如 2022-07~2023-08 单位名，多项用分号（;）隔开；借调的在末尾写（借调）"_s;
    columns.append(
        textColumn(u"title.current", u"现有专业技术职务", CHUDING_AT(dossier.employment.currentTitle), 16));
}

/// The columns of the education `number`; that of number 1 is also known without its number.
void addEducation(QList<Column> &columns, int number)
{
    const auto at = [number](auto member) {
        return [ number, member ](auto &draft) -> auto &
        {
            return draft.education[static_cast<size_t>(number - 1)].*member;
        };
    };
    QList<Column> own{
        codeColumn<EducationLevel>(u"level", u"学历", at(&Education::level)),
        codeColumn<StudyMode>(u"mode", u"学习形式", at(&Education::mode)),
        codeColumn<StudyOutcome>(u"outcome", u"毕结业", at(&Education::outcome)),
        textColumn(u"school", u"毕业学校", at(&Education::school), 20),
        textColumn(u"major", u"所学专业", at(&Education::major), 16),
        dateColumn(u"graduated", u"毕业时间", at(&Education::graduated)),
        codeColumn<Degree>(u"degree", u"学位", at(&Education::degree)),
        numberTextColumn(u"diplomaNo", u"学历证书编号", at(&Education::diplomaNumber), 21),
    };
    for (Column &column : own) {
        if (number == 1)
            column.aliases.append({column.header, u"edu."_s + column.key});
        column.key = QStringLiteral("edu%1.%2").arg(number).arg(column.key);
        column.header += QString::number(number);
        column.education = number;
        columns.append(std::move(column));
    }
}

void addApplication(QList<Column> &columns)
{
    columns.append(
        textColumn(u"apply.specialty", u"申报专业", CHUDING_AT(dossier.application.specialty), 16));
    columns.last().read = [](const Cell &cell, RowDraft &draft, QStringList &faults) {
        if (std::optional<QString> text = textFromCell(cell, faults)) {
            text->removeIf([](QChar c) { return c.isSpace(); });
            text->replace(u'(', u'（').replace(u')', u'）');
            draft.dossier.application.specialty = *text;
        }
    };
    columns.append(
        codeColumn<TitleLevel>(u"apply.level", u"申报级别", CHUDING_AT(dossier.application.level)));
    columns.append(textColumn(u"apply.title", u"申报职务", CHUDING_AT(dossier.application.title)));
    columns.append(optionalCodeColumn<MandarinLevel>(
        u"mandarin.level", u"普通话等级", CHUDING_AT(dossier.mandarin.level)));
    columns.append(valueColumn<double>(
        u"mandarin.score", u"普通话分数", u"R-DATA-7"_s, CHUDING_AT(dossier.mandarin.score), &scoreFromCell,
        +[](const double &score) { return QString::number(score, 'g', QLocale::FloatingPointShortest); }));
    columns.append(
        textColumn(u"teacher.certificate", u"教师资格证", CHUDING_AT(dossier.teacherCertificate), 16));
    columns.append(listColumn<Assessment>(
        u"assessments", u"年度考核", CHUDING_AT(dossier.assessments), &assessmentsFromCell, &assessmentText));
    columns.last().note = assessmentNote.toString();
    columns.append(listColumn<Assessment>(u"assessmentProofs", u"考核证明",
        CHUDING_AT(dossier.assessmentProofs), &assessmentsFromCell, &assessmentText));
    columns.last().note = assessmentNote.toString();
    columns.append(trainingColumn(u"training.professional", u"继续教育专业课", TrainingKind::Professional));
    columns.append(trainingColumn(u"training.public", u"继续教育公需课", TrainingKind::Public));
}

void addExemption(QList<Column> &columns)
{
    columns.append(
        optionalCodeColumn<ExemptionGroup>(u"exemption.group", u"免学类别", CHUDING_AT(exemption.group)));
    columns.append(
        optionalCodeColumn<ExemptionStage>(u"exemption.stage", u"免学阶段", CHUDING_AT(exemption.stage)));
    columns.append(optionalCodeColumn<ExemptionApprover>(
        u"exemption.approver", u"免学审核单位", CHUDING_AT(exemption.approver)));
    Column period = valueColumn<MonthRange>(
        u"exemption.period", u"免学起止", u"R-DATA-4"_s, CHUDING_AT(exemption.period), &monthRangeFromCell,
        +[](const MonthRange &range) { return rangeText(range); });
    period.note = u"起止年月，如 2023-09~2024-08；仍在岗的写 2023-09~"_s;
    period.width = 18;
    columns.append(period);
}

void addCourse(QList<Column> &columns)
{
    columns.append(dayRangeColumn(u"publicity1.period", u"申报前公示起止", CHUDING_AT(first.period)));
    columns.append(
        codeColumn<ObjectionState>(u"publicity1.objection", u"申报前公示异议", CHUDING_AT(first.objection)));
    columns.append(dayColumn(u"publicity1.resultDate", u"公示结果日期", CHUDING_AT(first.resultDate)));
    columns.append(momentColumn(u"applied", u"申报时间", CHUDING_AT(applied)));
    columns.append(momentColumn(u"reviewed", u"审核通过时间", CHUDING_AT(reviewed)));
    columns.append(dayRangeColumn(u"publicity2.period", u"再次公示起止", CHUDING_AT(second.period)));
    columns.append(
        codeColumn<ObjectionState>(u"publicity2.objection", u"再次公示异议", CHUDING_AT(second.objection)));
    columns.append(dayColumn(u"publicity2.reportDate", u"公示情况报告日期", CHUDING_AT(second.resultDate)));
    columns.append(momentColumn(u"delivered", u"纸质材料报送时间", CHUDING_AT(delivered)));
    columns.append(listColumn<AttachmentKind>(
        u"attachments", u"已有附件", CHUDING_AT(attachments), &attachmentsFromCell,
        +[](const AttachmentKind &kind) { return codeText(kind); }));
    columns.last().width = 40;
    columns.last().note =
        u"多项用分号（;）隔开，可填：%1"_s.arg(codeTexts<AttachmentKind>().join(QStringLiteral(" / ")));
    columns.append(
        yesNoColumn(u"unitPapersSigned", u"单位证明签字盖章", CHUDING_AT(dossier.unitPapersSigned)));
    columns.append(listColumn<Confirmation>(u"confirmations", u"已核对事项",
        CHUDING_AT(dossier.confirmations), &confirmationsFromCell, &confirmationText));
    columns.last().note = u"如 R-ATT-10=是，多项用分号（;）隔开"_s;
}

#undef CHUDING_AT

std::optional<RosterPublicity> keptPublicity(const RosterPublicity &publicity)
{
    if (publicity == RosterPublicity())
        return std::nullopt;
    return publicity;
}

RosterPublicity publicityOf(const PublicityRound *round)
{
    if (!round)
        return {};
    return {round->period, round->objection, round->resultDate};
}

void addEvent(Dossier &dossier, DossierEvent event, const Moment &moment)
{
    if (moment.isKnown())
        dossier.events.append({event, moment});
}

} // namespace

QList<Column> rosterColumns()
{
    QList<Column> columns;
    addPerson(columns);
    addEmployment(columns);
    for (int number = 1; number <= maxEducations; ++number)
        addEducation(columns, number);
    addApplication(columns);
    addExemption(columns);
    addCourse(columns);
    return columns;
}

RowDraft draftOf(const Dossier &dossier, const PublicityRound *first, const PublicityRound *second)
{
    RowDraft draft;
    draft.dossier = dossier;
    for (qsizetype i = 0; i < dossier.education.size() && i < maxEducations; ++i)
        draft.education[static_cast<size_t>(i)] = dossier.education[i];
    if (dossier.exemption) {
        draft.exemption.group = dossier.exemption->group;
        draft.exemption.stage = dossier.exemption->stage;
        draft.exemption.approver = dossier.exemption->approver;
        if (dossier.exemption->period.from.isKnown())
            draft.exemption.period = dossier.exemption->period;
    }
    for (const Attachment &attachment : dossier.attachments)
        draft.attachments.append(attachment.kind);
    draft.applied = dossier.eventMoment(DossierEvent::Applied);
    draft.reviewed = dossier.eventMoment(DossierEvent::Reviewed);
    draft.delivered = dossier.eventMoment(DossierEvent::Delivered);
    draft.first = publicityOf(first);
    draft.second = publicityOf(second);
    return draft;
}

QStringList changedHeaders(const Dossier &before, const Dossier &after)
{
    static const QList<Column> columns = rosterColumns();
    const RowDraft a = draftOf(before, nullptr, nullptr);
    const RowDraft b = draftOf(after, nullptr, nullptr);
    QStringList headers;
    for (const Column &column : columns) {
        if (column.write(a) != column.write(b))
            headers.append(column.header);
    }
    return headers;
}

RosterRow rowOf(RowDraft &&draft, int row, const QString &policyId)
{
    RosterRow out;
    out.row = row;
    out.dossier = std::move(draft.dossier);
    out.dossier.id = QUuid::createUuid();
    out.dossier.policyId = policyId;
    for (Education &education : draft.education) {
        Education withoutDegree = education;
        if (education.degree == Degree::None)
            withoutDegree.degree.reset(); // 无 alone, filled down a column, is no education
        if (withoutDegree == Education())
            continue;
        if (education.level && !education.outcome)
            education.outcome = StudyOutcome::Graduated;
        out.dossier.education.append(std::move(education));
    }
    const RowDraft::ExemptionDraft &exemption = draft.exemption;
    if (exemption.group || exemption.stage || exemption.approver || exemption.period) {
        out.dossier.exemption = Exemption{exemption.group, exemption.stage, exemption.approver,
            exemption.period.value_or(MonthRange()), {}};
    }
    for (const AttachmentKind kind : draft.attachments) {
        Attachment attachment;
        attachment.kind = kind;
        out.dossier.attachments.append(attachment);
    }
    addEvent(out.dossier, DossierEvent::Applied, draft.applied);
    addEvent(out.dossier, DossierEvent::Reviewed, draft.reviewed);
    addEvent(out.dossier, DossierEvent::Delivered, draft.delivered);
    out.first = keptPublicity(draft.first);
    out.second = keptPublicity(draft.second);
    return out;
}

} // namespace chuding
