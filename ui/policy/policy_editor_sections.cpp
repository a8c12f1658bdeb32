// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The form of the editor: one section for each part of a notice.
#include "checks/checks.h"
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

QString joined(const QStringList &texts)
{
    return texts.join(u'、');
}

/// The families by what a person calls them. Rules ask only for teachers, so a new row is none.
const QList<std::pair<QString, QString>> &families()
{
    static const QList<std::pair<QString, QString>> names{
        {QStringLiteral("engineering"), PolicyEditor::tr("Engineering")},
        {QStringLiteral("teacher"), PolicyEditor::tr("Teaching")},
        {QStringLiteral("translation"), PolicyEditor::tr("Translating")},
        {QStringLiteral("research"), PolicyEditor::tr("Research")},
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

/// Takes the cells of a row one by one: what nobody changed stays as it was, down to signs that a cell does
/// not show (a separator within a word, two lines).
class CellReader
{
public:
    CellReader(const QStringList &cells, const QStringList &before)
        : m_cells(cells)
        , m_before(before)
    {
    }

    void text(QString &value)
    {
        take([&value](const QString &cell) { value = cell.simplified(); });
    }
    void words(QStringList &value)
    {
        take([&value](const QString &cell) { value = PolicyGrid::wordsOf(cell); });
    }
    template <typename Take>
    void take(Take take)
    {
        const qsizetype column = m_column++;
        if (column >= m_before.size() || m_cells[column] != m_before[column])
            take(m_cells[column]);
    }

private:
    const QStringList &m_cells;
    const QStringList &m_before; ///< empty: the row is new
    qsizetype m_column = 0;
};

void takeCells(CellReader &reader, Specialty &one)
{
    reader.text(one.name);
    reader.text(one.series);
    reader.words(one.basicTitles);
    reader.words(one.assistantTitles);
    reader.take([&one](const QString &cell) { one.teacherCertificate = needOf(cell); });
    reader.take([&one](const QString &cell) { one.family = familyOf(cell.simplified()); });
    reader.words(one.aliases);
    reader.words(one.formerTitles);
}

QList<QStringList> rowsOf(const QList<ExamOnly> &exams)
{
    QList<QStringList> rows;
    for (const ExamOnly &one : exams)
        rows.append({one.profession, one.note, joined(one.names), joined(one.specialties), joined(one.words),
            joined(one.postWords)});
    return rows;
}

void takeCells(CellReader &reader, ExamOnly &one)
{
    reader.text(one.profession);
    reader.text(one.note);
    reader.words(one.names);
    reader.words(one.specialties);
    reader.words(one.words);
    reader.words(one.postWords);
}

/// The records of a table that was filled with those of `loaded`.
template <typename Record>
QList<Record> recordsOf(const RowTable &table, const QList<Record> &loaded)
{
    const QList<QStringList> before = rowsOf(loaded);
    QList<Record> records;
    const QList<RowTable::Row> rows = table.rows();
    for (const RowTable::Row &row : rows) {
        Record record = loaded.value(row.place);
        const QStringList cellsBefore = before.value(row.place);
        CellReader reader(row.texts, cellsBefore);
        takeCells(reader, record);
        records.append(record);
    }
    return records;
}

/// Every rule that rests on a clause, whether the notice names one for it or not, and what it is about.
QList<QStringList> rowsOf(const QMap<QString, QString> &ruleClauses)
{
    QMap<QString, QString> all;
    for (const QString &rule : ruleIds()) {
        if (!rule.startsWith(QLatin1StringView("R-DATA")))
            all.insert(rule, QString());
    }
    all.insert(ruleClauses);
    QList<QStringList> rows;
    for (auto it = all.begin(); it != all.end(); ++it)
        rows.append({it.key(), it.value(), ruleTitle(it.key())});
    return rows;
}

QMap<QString, QString> ruleClausesOf(const QList<RowTable::Row> &rows)
{
    QMap<QString, QString> clauses;
    for (const RowTable::Row &row : rows) {
        if (const QString clause = row.texts[1].simplified(); !clause.isEmpty())
            clauses.insert(row.texts[0], clause);
    }
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
        QStringLiteral("/year"), tr("Year"), [](auto &p) -> auto & { return p.year; },
        PolicyLimits::firstYear, PolicyLimits::lastYear);
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
        [](auto &p) -> auto & { return p.paperBufferDays; }, 0, PolicyLimits::days);
    grid->number(
        QStringLiteral("/publicity/workingDays"), tr("Working days of publicity"),
        [](auto &p) -> auto & { return p.publicity.workingDays; }, 0, PolicyLimits::days);
    grid->yesNo(
        QStringLiteral("/publicity/maskIds"), tr("Posted ID numbers"), tr("in full"), tr("masked in part"),
        [](auto &p) -> auto & { return p.publicity.maskIds; });
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
            tr("Years of work"), [terms](auto &p) -> auto & { return terms(p).minYears; }, 0,
            PolicyLimits::years);
        grid->number(
            pointer + QStringLiteral("/trainingYears"),
            tr("Years of training"), [terms](auto &p) -> auto & { return terms(p).trainingYears; }, 0,
            PolicyLimits::years);
        grid->number(
            pointer + QStringLiteral("/assessmentYears"),
            tr("Years of assessments"), [terms](auto &p) -> auto & { return terms(p).assessmentYears; }, 0,
            PolicyLimits::years);
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
            tr("Advised from the year"), [terms](auto &p) -> auto & { return terms(p).softFrom; }, 0,
            PolicyLimits::lastYear);
        grid->number(
            pointer + QStringLiteral("/hardFrom"),
            tr("Demanded from the year"), [terms](auto &p) -> auto & { return terms(p).hardFrom; }, 0,
            PolicyLimits::lastYear);
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
            PolicyLimits::characters);
        grid->number(
            pointer + QStringLiteral("/most"),
            tr("At most, characters"), [access](auto &p) -> auto & { return access(p).most; }, 0,
            PolicyLimits::characters);
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
        next.specialties = recordsOf(*m_specialties, m_loaded.specialties);
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
        next.examOnly = recordsOf(*m_exams, m_loaded.examOnly);
        change(QString(), next);
    });
}

void PolicyEditor::buildClauses()
{
    m_clauses = new TextMapEdit(tr("Clauses"), tr("Clause"), this);
    m_clauses->letGrow(m_tools.prompt);
    m_clauses->setObjectName(QStringLiteral("clauseTexts"));
    connect(m_clauses, &TextMapEdit::edited, this, [this](const QString &key) {
        Policy next = m_policy;
        next.clauses = m_clauses->texts();
        change(key.isEmpty() ? QString() : QStringLiteral("/clauses/") + key, next);
    });
    m_rules = new RowTable(tr("Clauses of the rules"),
        {{tr("Rule"), 8, {}, true}, {tr("Clause"), 6}, {tr("What it is about"), 20, {}, true}}, this);
    m_rules->setObjectName(QStringLiteral("ruleClauseTable"));
    m_rules->fixRows();
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
    m_loaded = m_policy;
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
        else if (const auto found = m_rules->table()->findItems(rest, Qt::MatchExactly); !found.isEmpty())
            m_rules->show(found.constFirst()->row(), 1);
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
