// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/policy_page.h"

#include "checks/rule_set.h"
#include "checks/rule_titles.h"
#include "policy/policy_file.h"
#include "ui/core/theme.h"
#include "ui/policy/notice_questions.h"
#include "ui/widgets/drops.h"
#include "ui/widgets/row_delegate.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>
#include <QTextBrowser>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>
#include <vector>

namespace chuding {

namespace {

enum ClauseColumn { ClauseId, ClauseStart, ClauseHits, ClauseColumnCount };
enum ParameterColumn { ParameterName, ParameterValue, ParameterWhy, ParameterColumnCount };
const QString ruleScheme = QStringLiteral("rule");

QString windowText(const TimeWindow &window)
{
    return PolicyPage::tr("%1 to %2", "moments").arg(window.from.toChinese(), window.to.toChinese());
}

/// As the notice has them: 一 二 三 申报 三 审核 三 报送 … 附件.
QStringList clausesInOrder(const Policy &policy)
{
    const auto key = [](const QString &clause) {
        static const QString order = QStringLiteral("一二三四五六七八九十申审报附");
        QString places;
        for (const QChar c : clause) {
            const qsizetype place = order.indexOf(c);
            places.append(place < 0 ? c : QChar(static_cast<char16_t>(u'a' + place)));
        }
        return places;
    };
    QStringList clauses = policy.clauses.keys();
    std::sort(
        clauses.begin(), clauses.end(), [&](const QString &a, const QString &b) { return key(a) < key(b); });
    return clauses;
}

QTreeWidget *plainTree(QWidget *parent, const char *name, const QStringList &headers)
{
    auto *tree = new QTreeWidget(parent);
    tree->setObjectName(QString::fromLatin1(name));
    tree->setHeaderLabels(headers);
    tree->setRootIsDecorated(false);
    tree->setUniformRowHeights(true);
    tree->setItemDelegate(new RowDelegate(tree));
    tree->setFrameShape(QFrame::NoFrame);
    keepSelectionColor(tree);
    return tree;
}

} // namespace

PolicyPage::PolicyPage(const PageTools &tools, QWidget *parent)
    : Page(tools, parent)
    , m_title(new QLabel(this))
    , m_facts(new QLabel(this))
    , m_load(new QPushButton(themedIcon(QStringLiteral("open")), tr("&Load another notice…"), this))
{
    const int unit = spacingUnit(this);
    m_title->setObjectName(QStringLiteral("policyTitle"));
    m_title->setFont(scaledFont(this, 1.4, true));
    m_title->setWordWrap(true);
    m_facts->setObjectName(QStringLiteral("policyFacts"));
    m_facts->setWordWrap(true);
    for (QLabel *label : {m_title, m_facts}) {
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    m_load->setObjectName(QStringLiteral("loadPolicy"));
    auto *head = new QHBoxLayout;
    head->setSpacing(unit * 2);
    head->addWidget(m_title, 1);
    auto *edit = new QPushButton(themedIcon(QStringLiteral("edit")), tr("&Edit it…"), this);
    edit->setObjectName(QStringLiteral("editPolicy"));
    edit->setToolTip(tr("For next year's notice, or where the county changed it"));
    head->addWidget(edit, 0, Qt::AlignTop);
    auto *holidays = new QPushButton(themedIcon(QStringLiteral("calendar")), tr("&Days off…"), this);
    holidays->setObjectName(QStringLiteral("editHolidays"));
    holidays->setToolTip(tr("Of another year, as the State Council's notice says"));
    head->addWidget(holidays, 0, Qt::AlignTop);
    head->addWidget(m_load, 0, Qt::AlignTop);
    connect(edit, &QPushButton::clicked, this, &PolicyPage::editRequested);
    connect(holidays, &QPushButton::clicked, this, &PolicyPage::holidaysRequested);
    auto *tabs = new QTabWidget(this);
    tabs->setObjectName(QStringLiteral("policyTabs"));
    tabs->setDocumentMode(true);
    tabs->addTab(buildClauses(), tr("Clauses"));
    tabs->addTab(buildParameters(), tr("Figures"));
    tabs->addTab(buildQuestions(), tr("Questions to the county bureau"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(unit * 2, unit, unit * 2, unit);
    layout->setSpacing(unit);
    layout->addLayout(head);
    layout->addWidget(m_facts);
    layout->addWidget(tabs, 1);
    connect(m_load, &QPushButton::clicked, this, &PolicyPage::loadPolicy);
    connect(&m_workspace, &Workspace::refreshed, this, [this] {
        if (isVisible())
            refresh();
    });
}

QWidget *PolicyPage::buildClauses()
{
    auto *page = new QWidget(this);
    m_search = new QLineEdit(page);
    m_search->setObjectName(QStringLiteral("clauseSearch"));
    m_search->setPlaceholderText(tr("Search the clauses: a word, or a rule (Ctrl+F)"));
    m_search->setAccessibleName(tr("Search the clauses"));
    m_search->setClearButtonEnabled(true);
    m_clauses = plainTree(page, "clauses", {tr("Clause"), tr("Begins"), tr("Applicants")});
    m_clauses->setAccessibleName(tr("Clauses"));
    m_clauses->header()->setStretchLastSection(false);
    m_clauses->header()->setSectionResizeMode(ClauseId, QHeaderView::ResizeToContents);
    m_clauses->header()->setSectionResizeMode(ClauseStart, QHeaderView::Stretch);
    m_clauses->header()->setSectionResizeMode(ClauseHits, QHeaderView::ResizeToContents);
    m_clause = new QTextBrowser(page);
    m_clause->setObjectName(QStringLiteral("clauseText"));
    m_clause->setAccessibleName(tr("Text of the clause, and its rules"));
    m_clause->setOpenLinks(false);
    m_clause->setFrameShape(QFrame::NoFrame);
    auto *split = new QSplitter(page);
    split->addWidget(m_clauses);
    split->addWidget(m_clause);
    split->setChildrenCollapsible(false);
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 1);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, spacingUnit(this), 0, 0);
    layout->addWidget(m_search);
    layout->addWidget(split, 1);
    connect(m_search, &QLineEdit::textChanged, this, &PolicyPage::filterClauses);
    connect(m_clauses, &QTreeWidget::currentItemChanged, this, &PolicyPage::showClause);
    connect(m_clause, &QTextBrowser::anchorClicked, this, &PolicyPage::openRule);
    return page;
}

QWidget *PolicyPage::buildParameters()
{
    m_parameters = plainTree(this, "parameters", {tr("Figure"), tr("Value"), tr("What it rests on")});
    m_parameters->setAccessibleName(tr("Figures"));
    m_parameters->setUniformRowHeights(false);
    m_parameters->setWordWrap(true);
    return m_parameters;
}

QWidget *PolicyPage::buildQuestions()
{
    auto *page = new QWidget(this);
    auto *note =
        new QLabel(tr("The notice leaves these open. Until the county bureau has answered, the program "
                      "takes the safer reading or asks a person."),
            page);
    note->setWordWrap(true);
    m_questions = new QPlainTextEdit(page);
    m_questions->setObjectName(QStringLiteral("policyQuestions"));
    m_questions->setAccessibleName(tr("Questions to the county bureau"));
    m_questions->setReadOnly(true);
    m_questions->setTabChangesFocus(true);
    auto *copy = new QPushButton(tr("&Copy the questions"), page);
    copy->setObjectName(QStringLiteral("copyQuestions"));
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, spacingUnit(this), 0, 0);
    layout->addWidget(note);
    layout->addWidget(m_questions, 1);
    layout->addWidget(copy, 0, Qt::AlignRight);
    connect(copy, &QPushButton::clicked, this, &PolicyPage::copyQuestions);
    return page;
}

void PolicyPage::refresh()
{
    if (!m_workspace.isOpen())
        return;
    countHits();
    showHead();
    showClauses();
    showParameters();
    QStringList numbered;
    for (const QString &question : m_workspace.season().policy.questions)
        numbered.append(tr("%1. %2", "number, question").arg(numbered.size() + 1).arg(question));
    m_questions->setPlainText(numbered.join(QLatin1Char('\n')));
}

/// By rule and by clause; a person hit by several rules of a clause counts once.
void PolicyPage::countHits()
{
    const Policy &policy = m_workspace.season().policy;
    QMap<QString, RuleSet> sets;
    for (auto it = policy.ruleClauses.cbegin(); it != policy.ruleClauses.cend(); ++it) {
        sets[it.key()].insert(it.key());
        sets[it.value()].insert(it.key());
    }
    std::vector<std::pair<RuleSet, int>> hits;
    for (const RuleSet &set : std::as_const(sets))
        hits.emplace_back(set, 0);
    const ApplicantListModel *applicants = m_workspace.applicants();
    for (int row = 0; row < applicants->rowCount(); ++row) {
        const std::optional<CheckSummary> &summary = applicants->at(row).summary;
        if (!summary || summary->rules.isEmpty())
            continue;
        for (auto &[set, number] : hits)
            number += summary->rules.intersects(set);
    }
    m_hits.clear();
    auto hit = hits.cbegin();
    for (auto it = sets.cbegin(); it != sets.cend(); ++it, ++hit) {
        if (hit->second > 0)
            m_hits.insert(it.key(), hit->second);
    }
}

void PolicyPage::showHead()
{
    const Policy &policy = m_workspace.season().policy;
    m_title->setText(policy.title);
    const QStringList lines{tr("%1 · %2 · %3", "number, issuer, date")
                                .arg(policy.number, policy.issuer, chineseDate(policy.issued)),
        tr("Applications: %1. Review: %2. Papers: %3.")
            .arg(windowText(policy.applyWindow), windowText(policy.reviewWindow),
                windowText(policy.paperWindow)),
        tr("Telephone: %1. Platform: %2").arg(policy.contactPhone, policy.platform)};
    m_facts->setText(lines.join(QLatin1Char('\n')));
}

void PolicyPage::showClauses()
{
    const Policy &policy = m_workspace.season().policy;
    const QString current = m_clauses->currentItem() ? m_clauses->currentItem()->text(ClauseId) : QString();
    const QSignalBlocker quiet(m_clauses);
    m_clauses->clear();
    for (const QString &clause : clausesInOrder(policy)) {
        const QString text = policy.clauses.value(clause);
        const int hits = m_hits.value(clause);
        auto *item = new QTreeWidgetItem(
            m_clauses, {clause, text.left(60), hits > 0 ? QString::number(hits) : QString()});
        item->setToolTip(ClauseStart, text);
        item->setTextAlignment(ClauseHits, Qt::AlignRight | Qt::AlignVCenter);
        if (clause == current)
            m_clauses->setCurrentItem(item);
    }
    if (!m_clauses->currentItem())
        m_clauses->setCurrentItem(m_clauses->topLevelItem(0));
    filterClauses();
    showClause();
}

void PolicyPage::filterClauses()
{
    const Policy &policy = m_workspace.season().policy;
    const QString typed = m_search->text().trimmed();
    for (int row = 0; row < m_clauses->topLevelItemCount(); ++row) {
        QTreeWidgetItem *item = m_clauses->topLevelItem(row);
        const QString clause = item->text(ClauseId);
        const QString text = clause + u'\n' + policy.clauses.value(clause) + u'\n' +
                             policy.ruleClauses.keys(clause).join(u'\n');
        item->setHidden(!text.contains(typed, Qt::CaseInsensitive));
    }
}

void PolicyPage::showClause()
{
    const QTreeWidgetItem *item = m_clauses->currentItem();
    if (!item) {
        m_clause->clear();
        return;
    }
    const Policy &policy = m_workspace.season().policy;
    const QString clause = item->text(ClauseId);
    QString html = QStringLiteral("<h3>%1</h3><p>%2</p>")
                       .arg(clause.toHtmlEscaped(), policy.clauses.value(clause).toHtmlEscaped());
    const QStringList rules = policy.ruleClauses.keys(clause);
    html += rules.isEmpty() ? tr("<p>No rule rests on it.</p>") : tr("<p>Rules that rest on it:</p>");
    QStringList idle;
    for (const QString &rule : rules) {
        const int hits = m_hits.value(rule);
        if (hits == 0)
            idle.append(ruleName(rule).toHtmlEscaped());
        else
            html += QStringLiteral("<p><a href=\"rule:%1\">%2</a></p>")
                        .arg(rule, tr("%1 – %n applicant(s), show them", "rule", hits)
                                       .arg(ruleName(rule).toHtmlEscaped()));
    }
    if (!idle.isEmpty())
        html += tr("<p>These concern nobody: %1</p>").arg(idle.join(QStringLiteral("、")));
    m_clause->setHtml(html);
}

void PolicyPage::openRule(const QUrl &link)
{
    if (link.scheme() != ruleScheme)
        return;
    ApplicantFilter filter;
    filter.rule = link.path();
    Q_EMIT listRequested(filter);
}

void PolicyPage::showParameters()
{
    const Policy &policy = m_workspace.season().policy;
    m_parameters->clear();
    const auto add = [this](const QString &name, const QString &value, const QString &why) {
        auto *item = new QTreeWidgetItem(m_parameters, {name, value, why});
        for (int column = 0; column < ParameterColumnCount; ++column)
            item->setToolTip(column, item->text(column));
    };
    for (const EducationBucket bucket : {EducationBucket::Secondary, EducationBucket::Associate,
             EducationBucket::Bachelor, EducationBucket::Postgraduate}) {
        const EducationTerms terms = policy.terms(bucket);
        const auto level = codeFromKey<TitleLevel>(policy.levelByEducation.value(codeKey(bucket)));
        add(codeText(bucket),
            tr("%1 year(s) of work, training of %2 year(s), assessments of %3 year(s), title: %4")
                .arg(terms.minYears)
                .arg(terms.trainingYears)
                .arg(terms.assessmentYears)
                .arg(level ? codeText(*level) : QString()),
            tr("Years: clause 一. The level of the title and the training years are not said outright."));
    }
    add(tr("Years of work are counted up to"), codeText(policy.yearReference),
        tr("The notice names no day; ask the county bureau."));
    add(tr("Certificates from the platform"),
        tr("专业课 from %1 (advised from %2), 公需课 from %3 (advised from %4)")
            .arg(policy.professionalTraining.hardFrom)
            .arg(policy.professionalTraining.softFrom)
            .arg(policy.publicTraining.hardFrom)
            .arg(policy.publicTraining.softFrom),
        tr("“2021年之后”, “2022年之后” may or may not include the year itself."));
    const MandarinTerms &mandarin = policy.mandarin;
    add(tr("Mandarin"),
        tr("everybody %1, teachers %2, teachers of Chinese %3, announcers %4, announcers in Chinese %5")
            .arg(codeText(mandarin.floor), codeText(mandarin.teacher), codeText(mandarin.languageTeacher),
                codeText(mandarin.broadcaster), codeText(mandarin.mandarinBroadcaster)),
        tr("Clause 五(一)3."));
    add(tr("Publicity"), tr("%n working day(s)", nullptr, policy.publicity.workingDays),
        tr("Whether the first day counts is open: planned without it, judged both ways."));
    add(tr("Time for the department"), tr("%n working day(s)", nullptr, policy.paperBufferDays),
        tr("The notice sets the units no earlier day; the program's own advice."));
    m_parameters->resizeColumnToContents(ParameterName);
    m_parameters->setColumnWidth(ParameterValue, fontMetrics().height() * 26);
}

bool PolicyPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
    return true;
}

void PolicyPage::copyQuestions()
{
    QApplication::clipboard()->setText(m_questions->toPlainText());
    Q_EMIT message(tr("The questions are on the clipboard."), false);
}

void PolicyPage::loadPolicy()
{
    const QString title = tr("Load another notice");
    const QString path =
        m_prompt.openFile(this, title, tr("Notices (*.chuding-policy policy.json);;JSON files (*.json)"));
    if (path.isEmpty())
        return;
    if (looksLikeNotice(path)) {
        Q_EMIT noticeChosen(path);
        return;
    }
    const Result<PolicyFile> file = readPolicyFile(path);
    if (!file) {
        m_prompt.tell(this, noticeOf(title, file.error()));
        return;
    }
    const PolicyReading &reading = file->reading;
    if (!reading.faults.isEmpty()) {
        Question notice;
        notice.title = title;
        notice.text = tr("The notice has %n fault(s) and was not taken in.", nullptr,
            static_cast<int>(reading.faults.size()));
        notice.advice = tr("Mend the places named in the details, then load it again.");
        notice.details = jsonFaultsText(reading.faults);
        m_prompt.tell(this, notice);
        return;
    }
    if (!mayReplaceNotice(m_prompt, this, title, reading.policy.id))
        return;
    if (const Result<void> installed = PolicyCatalog::install({file->policyJson, file->wordingJson, {}, {}});
        !installed) {
        m_prompt.tell(this, noticeOf(title, installed.error()));
        return;
    }
    Q_EMIT noticeInstalled(
        tr("Taken in: %1. New libraries can be made for it.").arg(reading.policy.title), reading.policy.id);
}

} // namespace chuding
