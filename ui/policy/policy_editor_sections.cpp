// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The form of the editor: one section for each part of a notice.
#include "checks/rule_titles.h"
#include "ui/core/theme.h"
#include "ui/policy/policy_editor.h"
#include "ui/policy/policy_grid.h"
#include "ui/policy/row_table.h"
#include "ui/policy/text_map_edit.h"

#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableWidget>
#include <QVBoxLayout>

namespace chuding {

namespace {

constexpr int mostYears = 40;
constexpr int mostDays = 60;
constexpr int mostCharacters = 5000;

QString joined(const QStringList &texts)
{
    return texts.join(u'、');
}

/// The families that the rules tell apart, by what a person calls them.
const QList<std::pair<QString, QString>> &families()
{
    static const QList<std::pair<QString, QString>> names{
        {QStringLiteral("teacher"), PolicyEditor::tr("Teaching")},
        {QStringLiteral("translation"), PolicyEditor::tr("Translating")},
        {QStringLiteral("research"), PolicyEditor::tr("Research")},
        {QStringLiteral("engineering"), PolicyEditor::tr("Engineering")},
        {QStringLiteral("culture"), PolicyEditor::tr("Culture")},
        {QStringLiteral("arts"), PolicyEditor::tr("Arts")},
        {QStringLiteral("news"), PolicyEditor::tr("News")},
        {QStringLiteral("agriculture"), PolicyEditor::tr("Agriculture")},
        {QStringLiteral("archives"), PolicyEditor::tr("Archives")}};
    return names;
}

/// What is none of them stays as it is.
QString familyText(const QString &family)
{
    for (const auto &[key, text] : families()) {
        if (key == family)
            return text;
    }
    return family;
}

QString familyOf(const QString &text)
{
    for (const auto &[key, name] : families()) {
        if (name == text)
            return key;
    }
    return text;
}

QList<QStringList> rowsOf(const QList<Specialty> &specialties)
{
    QList<QStringList> rows;
    for (const Specialty &one : specialties)
        rows.append({one.name, one.series, joined(one.basicTitles), joined(one.assistantTitles),
            codeText(one.teacherCertificate), familyText(one.family), joined(one.aliases),
            joined(one.formerTitles)});
    return rows;
}

TeacherCertificateNeed needOf(const QString &text)
{
    for (const Code<TeacherCertificateNeed> &one : codeTable<TeacherCertificateNeed>()) {
        if (one.text == text)
            return one.value;
    }
    return TeacherCertificateNeed::None;
}

QList<Specialty> specialtiesOf(const QList<QStringList> &rows)
{
    QList<Specialty> specialties;
    for (const QStringList &row : rows) {
        Specialty one;
        one.name = row[0];
        one.series = row[1];
        one.basicTitles = PolicyGrid::wordsOf(row[2]);
        one.assistantTitles = PolicyGrid::wordsOf(row[3]);
        one.teacherCertificate = needOf(row[4]);
        one.family = familyOf(row[5]);
        one.aliases = PolicyGrid::wordsOf(row[6]);
        one.formerTitles = PolicyGrid::wordsOf(row[7]);
        specialties.append(one);
    }
    return specialties;
}

QList<QStringList> rowsOf(const QList<ExamOnly> &exams)
{
    QList<QStringList> rows;
    for (const ExamOnly &one : exams)
        rows.append({one.profession, one.note, joined(one.names), joined(one.specialties), joined(one.words),
            joined(one.postWords)});
    return rows;
}

QList<ExamOnly> examsOf(const QList<QStringList> &rows)
{
    QList<ExamOnly> exams;
    for (const QStringList &row : rows)
        exams.append({row[0], PolicyGrid::wordsOf(row[2]), PolicyGrid::wordsOf(row[3]),
            PolicyGrid::wordsOf(row[4]), PolicyGrid::wordsOf(row[5]), row[1]});
    return exams;
}

/// Its own column in front is a rule that is named by its title.
QList<QStringList> rowsOf(const QMap<QString, QString> &ruleClauses)
{
    QList<QStringList> rows;
    for (auto it = ruleClauses.begin(); it != ruleClauses.end(); ++it)
        rows.append({it.key(), it.value(), ruleTitle(it.key())});
    return rows;
}

QMap<QString, QString> ruleClausesOf(const QList<QStringList> &rows)
{
    QMap<QString, QString> clauses;
    for (const QStringList &row : rows)
        clauses.insert(row[0], row[1]);
    return clauses;
}

} // namespace

PolicyGrid *PolicyEditor::newGrid()
{
    auto *grid = new PolicyGrid(this);
    m_grids.append(grid);
    connect(grid, &PolicyGrid::edited, this, [this, grid] {
        Policy next = m_policy;
        grid->store(next);
        const QWidget *field = grid->focusWidget();
        change(field ? field->objectName() : QString(), next);
    });
    return grid;
}

void PolicyEditor::addSection(const QString &title, QWidget *page)
{
    m_sections->addItem(title);
    m_pages->addWidget(page);
}

void PolicyEditor::addGrid(const QString &title, PolicyGrid *grid)
{
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    auto *column = new QWidget(area);
    auto *layout = new QVBoxLayout(column);
    layout->addWidget(grid);
    layout->addStretch(1);
    area->setWidget(column);
    addSection(title, area);
}

void PolicyEditor::buildHead()
{
    PolicyGrid *grid = newGrid();
    const int wide = PolicyGrid::wideCharacters;
    grid->addText(
        QStringLiteral("/id"), tr("ID"), [](auto &p) -> auto & { return p.id; }, wide / 2);
    grid->addHint(tr("Lower-case letters, digits and hyphens, like xj-bohu-2024. Libraries refer to it: give "
                     "the notice of another year another one."));
    grid->addText(
        QStringLiteral("/title"), tr("Title"), [](auto &p) -> auto & { return p.title; }, wide);
    grid->addText(
        QStringLiteral("/number"), tr("Number"), [](auto &p) -> auto & { return p.number; }, wide / 2);
    grid->addText(
        QStringLiteral("/issuer"), tr("Issuer"), [](auto &p) -> auto & { return p.issuer; }, wide);
    grid->addText(
        QStringLiteral("/county"), tr("County"), [](auto &p) -> auto & { return p.county; }, wide / 2);
    grid->words(
        QStringLiteral("/otherUnitWords"), tr("Words of units elsewhere"),
        [](auto &p) -> auto & { return p.otherUnitWords; });
    grid->issued(QStringLiteral("/issued"), tr("Issued"));
    grid->number(
        QStringLiteral("/year"), tr("Year"), [](auto &p) -> auto & { return p.year; }, 2000, 2100);
    grid->addText(
        QStringLiteral("/contactPhone"), tr("Telephone"), [](auto &p) -> auto & { return p.contactPhone; },
        wide / 2);
    grid->addText(
        QStringLiteral("/platform"), tr("Platform"), [](auto &p) -> auto & { return p.platform; }, wide);
    addGrid(tr("Notice"), grid);
}

void PolicyEditor::buildTimes()
{
    PolicyGrid *grid = newGrid();
    grid->window(
        QStringLiteral("/applyWindow"), tr("Applications"), [](auto &p) -> auto & { return p.applyWindow; });
    grid->window(
        QStringLiteral("/reviewWindow"), tr("Review"), [](auto &p) -> auto & { return p.reviewWindow; });
    grid->window(
        QStringLiteral("/paperWindow"), tr("Papers"), [](auto &p) -> auto & { return p.paperWindow; });
    grid->number(
        QStringLiteral("/paperBufferDays"), tr("Working days left to the department"),
        [](auto &p) -> auto & { return p.paperBufferDays; }, 0, mostDays);
    grid->number(
        QStringLiteral("/publicity/workingDays"), tr("Working days of publicity"),
        [](auto &p) -> auto & { return p.publicity.workingDays; }, 1, mostDays);
    addGrid(tr("Times"), grid);
}

void PolicyEditor::buildEducation()
{
    PolicyGrid *grid = newGrid();
    for (const Code<EducationBucket> &bucket : codeTable<EducationBucket>()) {
        if (bucket.value == EducationBucket::None)
            continue;
        const QString key = bucket.key;
        const QString pointer = QStringLiteral("/educationTerms/") + key;
        grid->addHeading(bucket.text);
        // Reading must not add what is not there.
        const auto terms = [key](auto &policy) -> auto &
        {
            if constexpr (std::is_const_v<std::remove_reference_t<decltype(policy)>>) {
                static const EducationTerms none;
                const auto it = policy.educationTerms.constFind(key);
                return it == policy.educationTerms.constEnd() ? none : *it;
            } else {
                return policy.educationTerms[key];
            }
        };
        grid->number(
            pointer + QStringLiteral("/minYears"),
            tr("Years of work"), [terms](auto &p) -> auto & { return terms(p).minYears; }, 0, mostYears);
        grid->number(
            pointer + QStringLiteral("/trainingYears"),
            tr("Years of training"), [terms](auto &p) -> auto & { return terms(p).trainingYears; }, 0,
            mostYears);
        grid->number(
            pointer + QStringLiteral("/assessmentYears"),
            tr("Years of assessments"), [terms](auto &p) -> auto & { return terms(p).assessmentYears; }, 0,
            mostYears);
        grid->level(QStringLiteral("/levelByEducation/") + key, tr("Level of the title"), key);
    }
    grid->addHeading(tr("Counting"));
    grid->code<YearReference>(
        QStringLiteral("/yearReference"), tr("Years of work are counted up to"),
        [](auto &p) -> auto & { return p.yearReference; });
    addGrid(tr("Education and years"), grid);
}

void PolicyEditor::buildTraining()
{
    PolicyGrid *grid = newGrid();
    const auto add = [grid](const QString &pointer, const QString &title, auto terms) {
        grid->addHeading(title);
        grid->number(
            pointer + QStringLiteral("/softFrom"),
            tr("Advised from the year"), [terms](auto &p) -> auto & { return terms(p).softFrom; }, 0, 2100);
        grid->number(
            pointer + QStringLiteral("/hardFrom"),
            tr("Demanded from the year"), [terms](auto &p) -> auto & { return terms(p).hardFrom; }, 0, 2100);
    };
    grid->addHint(tr("From which year on certificates must come from the platform. “After 2021” may or may "
                     "not include the year itself: put the safer one under Advised."));
    add(
        QStringLiteral("/professionalTraining"), tr("专业课"),
        [](auto &p) -> auto & { return p.professionalTraining; });
    add(
        QStringLiteral("/publicTraining"), tr("公需课"), [](auto &p) -> auto & { return p.publicTraining; });
    addGrid(tr("Training"), grid);
}

void PolicyEditor::buildMandarin()
{
    PolicyGrid *grid = newGrid();
    const QString at = QStringLiteral("/mandarin/");
    const auto grade = [&](const char *field, const QString &label, auto access) {
        grid->code<MandarinLevel>(at + QLatin1StringView(field), label, access);
    };
    grid->addHeading(tr("Lowest grade"));
    grade(
        "floor", tr("Everybody"), [](auto &p) -> auto & { return p.mandarin.floor; });
    grade(
        "teacher", tr("Teachers"), [](auto &p) -> auto & { return p.mandarin.teacher; });
    grade(
        "languageTeacher", tr("Teachers of Chinese"),
        [](auto &p) -> auto & { return p.mandarin.languageTeacher; });
    grade(
        "broadcaster", tr("Announcers"), [](auto &p) -> auto & { return p.mandarin.broadcaster; });
    grade(
        "mandarinBroadcaster", tr("Announcers in Chinese"),
        [](auto &p) -> auto & { return p.mandarin.mandarinBroadcaster; });
    grid->addHeading(tr("Words by which the program tells who is meant"));
    grid->words(
        at + QStringLiteral("languageSubjects"), tr("Subjects that are Chinese"),
        [](auto &p) -> auto & { return p.mandarin.languageSubjects; });
    grid->words(
        at + QStringLiteral("minorityLanguageWords"), tr("Other languages"),
        [](auto &p) -> auto & { return p.mandarin.minorityLanguageWords; });
    grid->words(
        at + QStringLiteral("allSubjectWords"), tr("Teaching everything"),
        [](auto &p) -> auto & { return p.mandarin.allSubjectWords; });
    grid->words(
        at + QStringLiteral("schoolWords"), tr("Schools"),
        [](auto &p) -> auto & { return p.mandarin.schoolWords; });
    grid->words(
        at + QStringLiteral("primaryWords"), tr("Primary schools"),
        [](auto &p) -> auto & { return p.mandarin.primaryWords; });
    grid->words(
        at + QStringLiteral("schoolStaffSpecialties"), tr("Specialties of school staff"),
        [](auto &p) -> auto & { return p.mandarin.schoolStaffSpecialties; });
    addGrid(tr("Mandarin"), grid);
}

void PolicyEditor::buildPapers()
{
    PolicyGrid *grid = newGrid();
    const auto limits = [grid](const QString &pointer, const QString &title, auto access) {
        grid->addHeading(title);
        grid->number(
            pointer + QStringLiteral("/least"),
            tr("At least, characters"), [access](auto &p) -> auto & { return access(p).least; }, 0,
            mostCharacters);
        grid->number(
            pointer + QStringLiteral("/most"),
            tr("At most, characters"), [access](auto &p) -> auto & { return access(p).most; }, 0,
            mostCharacters);
    };
    limits(
        QStringLiteral("/statements/politics"), tr("Statement on politics"),
        [](auto &p) -> auto & { return p.statements.politics; });
    limits(
        QStringLiteral("/statements/merit"), tr("Statement on achievements"),
        [](auto &p) -> auto & { return p.statements.merit; });
    grid->addHint(tr("At most 0 characters: as many as one likes."));
    grid->addHeading(tr("Uploading to the platform"));
    grid->number(
        QStringLiteral("/upload/mostBytesPerFile"), tr("Largest file, bytes"),
        [](auto &p) -> auto & { return p.upload.mostBytesPerFile; }, static_cast<int>(UploadTerms::least),
        static_cast<int>(UploadTerms::most));
    grid->addHint(tr("Where the notice says 5 MB write 5000000, which is under the limit whichever way it is "
                     "counted."));
    addGrid(tr("Statements and uploads"), grid);
}

void PolicyEditor::buildSpecialties()
{
    QStringList needs;
    for (const Code<TeacherCertificateNeed> &one : codeTable<TeacherCertificateNeed>())
        needs.append(one.text);
    QStringList familyTexts;
    for (const auto &[key, text] : families())
        familyTexts.append(text);
    m_specialties = new RowTable(tr("Specialties"),
        {{tr("Specialty"), 9}, {tr("Series"), 9}, {tr("Basic titles"), 8}, {tr("Assistant titles"), 10},
            {tr("教师资格证"), 6, needs}, {tr("Family"), 6, familyTexts}, {tr("Also called"), 8},
            {tr("Former titles"), 9}},
        this);
    m_specialties->setObjectName(QStringLiteral("specialtyTable"));
    addSection(tr("Specialties"), m_specialties);
    connect(m_specialties, &RowTable::edited, this, [this] {
        Policy next = m_policy;
        next.specialties = specialtiesOf(m_specialties->rows());
        change(QString(), next);
    });
}

void PolicyEditor::buildExams()
{
    m_exams = new RowTable(tr("By examination only"),
        {{tr("Profession"), 9}, {tr("What to tell the clerk"), 14}, {tr("Names of the specialty"), 12},
            {tr("Specialties touched"), 9}, {tr("Words in post or major"), 11},
            {tr("Words in post or subject"), 11}},
        this);
    m_exams->setObjectName(QStringLiteral("examTable"));
    addSection(tr("By examination only"), m_exams);
    connect(m_exams, &RowTable::edited, this, [this] {
        Policy next = m_policy;
        next.examOnly = examsOf(m_exams->rows());
        change(QString(), next);
    });
}

void PolicyEditor::buildClauses()
{
    m_clauses = new TextMapEdit(tr("Clauses"), tr("Clause"), this);
    m_clauses->setObjectName(QStringLiteral("clauseTexts"));
    connect(m_clauses, &TextMapEdit::edited, this, [this](const QString &key) {
        Policy next = m_policy;
        next.clauses = m_clauses->texts();
        change(QStringLiteral("/clauses/") + key, next);
    });
    m_rules = new RowTable(tr("Clauses of the rules"),
        {{tr("Rule"), 8}, {tr("Clause"), 6}, {tr("What it is about"), 20, {}, true}}, this);
    m_rules->setObjectName(QStringLiteral("ruleClauseTable"));
    connect(m_rules, &RowTable::edited, this, [this] {
        Policy next = m_policy;
        next.ruleClauses = ruleClausesOf(m_rules->rows());
        change(QString(), next);
    });
    m_questions = new QPlainTextEdit(this);
    m_questions->setObjectName(QStringLiteral("questionTexts"));
    m_questions->setAccessibleName(tr("Questions to the county bureau, one a line"));
    m_questions->setPlaceholderText(tr("One question a line"));
    m_questions->setTabChangesFocus(true);
    connect(m_questions, &QPlainTextEdit::textChanged, this, [this] {
        Policy next = m_policy;
        next.questions = m_questions->toPlainText().split(u'\n', Qt::SkipEmptyParts);
        change(QStringLiteral("/questions"), next);
    });
    auto *tabs = new QTabWidget(this);
    tabs->setObjectName(QStringLiteral("clauseTabs"));
    tabs->setDocumentMode(true);
    tabs->addTab(m_clauses, tr("Texts"));
    tabs->addTab(m_rules, tr("What each rule rests on"));
    tabs->addTab(m_questions, tr("Open questions"));
    addSection(tr("Clauses"), tabs);
}

void PolicyEditor::buildWording()
{
    m_wording = new TextMapEdit(tr("Texts of the forms"), tr("Place"), this);
    m_wording->setObjectName(QStringLiteral("wordingTexts"));
    connect(m_wording, &TextMapEdit::edited, this, [this](const QString &key) {
        Policy next = m_policy;
        next.wording = m_wording->texts();
        change(QStringLiteral("wording.json/") + key, next);
    });
    addSection(tr("Wording of the forms"), m_wording);
}

void PolicyEditor::loadTables()
{
    m_specialties->setRows(rowsOf(m_policy.specialties));
    m_exams->setRows(rowsOf(m_policy.examOnly));
    m_rules->setRows(rowsOf(m_policy.ruleClauses));
    m_clauses->setTexts(m_policy.clauses);
    m_wording->setTexts(m_policy.wording);
    const QString questions = m_policy.questions.join(u'\n');
    const QSignalBlocker quiet(m_questions);
    if (m_questions->toPlainText().split(u'\n', Qt::SkipEmptyParts) != m_policy.questions)
        m_questions->setPlainText(questions);
}

/// The place of a fault: a field, a row of a table, or a text.
void PolicyEditor::goTo(const QString &pointer)
{
    const auto section = [this](QWidget *inner) {
        for (int i = 0; i < m_pages->count(); ++i) {
            if (m_pages->widget(i) == inner || m_pages->widget(i)->isAncestorOf(inner))
                m_sections->setCurrentRow(i);
        }
    };
    const QString part = pointer.section(u'/', 1, 1);
    const QString rest = pointer.section(u'/', 2, 2);
    if (pointer.startsWith(QLatin1StringView("wording.json/"))) {
        section(m_wording);
        m_wording->show(part);
        return;
    }
    if (part == u"specialties" || part == u"examOnly") {
        RowTable *table = part == u"specialties" ? m_specialties : m_exams;
        section(table);
        table->show(rest.toInt());
        return;
    }
    if (part == u"clauses" || part == u"ruleClauses") {
        section(m_clauses);
        auto *tabs = findChild<QTabWidget *>(QStringLiteral("clauseTabs"));
        tabs->setCurrentIndex(part == u"clauses" ? 0 : 1);
        if (part == u"clauses")
            m_clauses->show(rest);
        else
            m_rules->show(static_cast<int>(m_policy.ruleClauses.keys().indexOf(rest)), 1);
        return;
    }
    for (PolicyGrid *grid : std::as_const(m_grids)) {
        for (QWidget *field : grid->editorsInOrder()) {
            if (field->objectName() != pointer && !field->objectName().startsWith(pointer + u'/'))
                continue;
            section(grid);
            field->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

} // namespace chuding
