// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dossier/dossier_form.h"

#include "ui/core/theme.h"
#include "ui/dossier/attachment_section.h"
#include "ui/dossier/history_section.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPushButton>
#include <QRegularExpression>
#include <QTabBar>
#include <QVBoxLayout>

namespace chuding {

FormSection::FormSection(QWidget *parent)
    : QScrollArea(parent)
    , m_grid(new RecordGrid<Dossier>(this))
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_grid);
    layout->addStretch();
    setWidget(content);
}

DossierForm::DossierForm(QWidget *parent)
    : QStackedWidget(parent)
    , m_tabs(new QTabBar(this))
{
    setObjectName(QStringLiteral("dossierForm"));
    m_tabs->setObjectName(QStringLiteral("dossierTabs"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(true);
    buildBasics(addSection(tr("Basics")));
    buildStudy(addSection(tr("Education")));
    buildPost(addSection(tr("Post and experience")));
    buildTraining(addSection(tr("Assessment and training")));
    buildLanguage(addSection(tr("Mandarin and certificates")));
    addAttachments(tr("Attachments"));
    buildProgress(addSection(tr("Publicity and progress")));
    m_history = new HistorySection(this);
    addPage(m_history, tr("History"));
    const int extent = iconExtent(this);
    m_tabs->setIconSize(QSize(extent, extent));
    connect(m_tabs, &QTabBar::currentChanged, this, &QStackedWidget::setCurrentIndex);
    connect(this, &QStackedWidget::currentChanged, m_tabs, &QTabBar::setCurrentIndex);
}

void DossierForm::addPage(QWidget *page, const QString &title)
{
    addWidget(page);
    m_tabs->addTab(title);
}

FormSection *DossierForm::newSection()
{
    auto *section = new FormSection(this);
    m_sections.append(section);
    connect(section->grid(), &FieldGrid::edited, this, &DossierForm::edited);
    connect(section->grid(), &FieldGrid::markClicked, this, &DossierForm::markClicked);
    return section;
}

RecordGrid<Dossier> *DossierForm::addSection(const QString &title)
{
    FormSection *section = newSection();
    addPage(section, title);
    return section->grid();
}

void DossierForm::load(const Dossier &dossier, const Season &season)
{
    QStringList specialties;
    for (const Specialty &specialty : season.policy.specialties)
        specialties.append(specialty.name);
    m_specialty->setSuggestions(specialties);
    const StatementTerms &statements = season.policy.statements;
    for (FormSection *section : std::as_const(m_sections)) {
        RecordGrid<Dossier> *grid = section->grid();
        grid->setTextLimits(
            QStringLiteral("politicsText"), statements.politics.least, statements.politics.most);
        grid->setTextLimits(QStringLiteral("meritText"), statements.merit.least, statements.merit.most);
        grid->load(dossier);
    }
    showRounds(dossier, season);
    showReturn(dossier);
}

void DossierForm::store(Dossier &dossier) const
{
    for (const FormSection *section : m_sections)
        section->grid()->store(dossier);
}

std::pair<QString, QString> DossierForm::fault() const
{
    for (const FormSection *section : m_sections) {
        const auto fault = section->grid()->fault();
        if (!fault.second.isEmpty())
            return fault;
    }
    return {};
}

QMap<QString, QLineEdit *> DossierForm::readableLines() const
{
    QMap<QString, QLineEdit *> lines{{QStringLiteral("mandarin.score"), m_score}};
    const auto add = [&lines](const QString &prefix, const FieldGrid *grid) {
        for (const QString &key : grid->keys()) {
            if (auto *date = qobject_cast<DateEdit *>(grid->editor(key)))
                lines.insert(prefix + key, date);
        }
    };
    for (const FormSection *section : m_sections)
        add(QString(), section->grid());
    int number = 0;
    for (RecordRow *row : m_education->rows())
        add(QStringLiteral("edu%1.").arg(++number), static_cast<EducationRow *>(row)->grid());
    number = 0;
    for (RecordRow *row : m_work->rows()) {
        const QString prefix = QStringLiteral("work.history%1.").arg(++number);
        lines.insert(prefix + QStringLiteral("from"), static_cast<WorkRow *>(row)->fromEdit());
        lines.insert(prefix + QStringLiteral("to"), static_cast<WorkRow *>(row)->toEdit());
    }
    return lines;
}

QMap<QString, QString> DossierForm::unread() const
{
    QMap<QString, QString> texts;
    const QMap<QString, QLineEdit *> lines = readableLines();
    for (auto it = lines.cbegin(); it != lines.cend(); ++it) {
        const auto *date = qobject_cast<const DateEdit *>(it.value());
        const QString fault = date ? date->fault() : m_scoreFault();
        if (!fault.isEmpty())
            texts.insert(it.key(), it.value()->text());
    }
    return texts;
}

void DossierForm::setUnread(const QMap<QString, QString> &unread)
{
    const QMap<QString, QLineEdit *> lines = readableLines();
    for (auto it = unread.cbegin(); it != unread.cend(); ++it) {
        QLineEdit *line = lines.value(it.key());
        if (!line)
            continue;
        line->setText(it.value());
        Q_EMIT line->textEdited(it.value());
    }
}

void DossierForm::setReadOnly(bool readOnly)
{
    m_isReadOnly = readOnly;
    for (FormSection *section : std::as_const(m_sections))
        section->grid()->setReadOnly(readOnly);
    m_attachments->setReadOnly(readOnly);
}

std::pair<EducationRow *, QString> DossierForm::educationOf(const QString &key) const
{
    static const QRegularExpression pattern(QStringLiteral("^edu(\\d+)\\.(\\w+)$"));
    const auto match = pattern.match(key);
    if (!match.hasMatch())
        return {nullptr, {}};
    auto *row = qobject_cast<EducationRow *>(m_education->rows().value(match.captured(1).toInt() - 1));
    return {row, match.captured(2)};
}

QWidget *DossierForm::editor(const QString &key) const
{
    if (key == QLatin1StringView("attachments"))
        return m_attachments;
    const auto [row, part] = educationOf(key);
    if (row)
        return row->grid()->editor(part);
    for (const FormSection *section : m_sections) {
        if (QWidget *editor = section->grid()->editor(key))
            return editor;
    }
    return nullptr;
}

FieldMark *DossierForm::markOf(const QString &key) const
{
    const auto [row, part] = educationOf(key);
    if (row)
        return row->grid()->mark(part);
    for (const FormSection *section : m_sections) {
        if (FieldMark *mark = section->grid()->mark(key))
            return mark;
    }
    return nullptr;
}

DossierForm::Section DossierForm::sectionOf(const QString &key)
{
    static const QList<std::pair<QString, Section>> prefixes{
        {QStringLiteral("person"), Basics},
        {QStringLiteral("apply."), Basics},
        {QStringLiteral("unitPapersSigned"), Attachments},
        {QStringLiteral("unitReviewed"), Progress},
        {QStringLiteral("unit"), Post},
        {QStringLiteral("staff"), Post},
        {QStringLiteral("post"), Post},
        {QStringLiteral("work"), Post},
        {QStringLiteral("title"), Post},
        {QStringLiteral("edu"), Study},
        {QStringLiteral("assessment"), Training},
        {QStringLiteral("training"), Training},
        {QStringLiteral("exemption"), Training},
        {QStringLiteral("mandarin"), Language},
        {QStringLiteral("teacher"), Language},
        {QStringLiteral("politicsText"), Language},
        {QStringLiteral("meritText"), Language},
        {QStringLiteral("attachments"), Attachments},
        {QStringLiteral("publicity"), Progress},
        {QStringLiteral("applied"), Progress},
        {QStringLiteral("reviewed"), Progress},
        {QStringLiteral("handedToDepartment"), Progress},
        {QStringLiteral("departmentConfirmed"), Progress},
        {QStringLiteral("delivered"), Progress},
        {QStringLiteral("countyConfirmed"), Progress},
        {QStringLiteral("returned"), Progress},
        {QStringLiteral("withdrawn"), Progress},
    };
    for (const auto &[prefix, section] : prefixes) {
        if (key.startsWith(prefix))
            return section;
    }
    return Basics;
}

QString DossierForm::sectionName(const QString &key) const
{
    return m_tabs->tabText(sectionOf(key));
}

QString DossierForm::fieldName(const QString &key) const
{
    const auto [row, part] = educationOf(key);
    if (row)
        return row->grid()->label(part);
    for (const FormSection *section : m_sections) {
        const QString label = section->grid()->label(key);
        if (!label.isEmpty())
            return label;
    }
    return sectionName(key);
}

void DossierForm::goTo(const QString &key)
{
    const Section place = sectionOf(key);
    setCurrentIndex(place);
    QWidget *target = editor(key);
    if (!target && place == Study)
        target = m_education->addButton();
    if (!target)
        return;
    if (target == m_attachments)
        m_attachments->goToMissing();
    m_sections.at(place)->ensureWidgetVisible(target);
    target->setFocus(Qt::OtherFocusReason);
}

void DossierForm::showFindings(const QList<Finding> &findings)
{
    for (FormSection *section : std::as_const(m_sections)) {
        for (const QString &key : section->grid()->keys())
            section->grid()->mark(key)->clear();
    }
    for (RecordRow *record : m_education->rows()) {
        FieldGrid *grid = static_cast<EducationRow *>(record)->grid();
        for (const QString &key : grid->keys())
            grid->mark(key)->clear();
    }
    for (const Finding &finding : findings) {
        if (FieldMark *mark = markOf(finding.field))
            mark->addFinding(finding);
    }
    markTabs(findings);
}

void DossierForm::markTabs(const QList<Finding> &findings)
{
    for (int tab = 0; tab < m_sections.size(); ++tab) {
        std::optional<Severity> worst;
        for (const Finding &finding : findings) {
            if (sectionOf(finding.field) == tab && finding.severity != Severity::Info)
                worst = worst ? std::min(*worst, finding.severity) : finding.severity;
        }
        m_tabs->setTabIcon(tab, worst ? meaningIcon(meaningOf(*worst)) : QIcon());
        m_tabs->setTabToolTip(tab, worst ? severityWord(*worst) : QString());
    }
}

void DossierForm::watch(QWidget *field)
{
    field->installEventFilter(this);
    const auto inner = field->findChildren<QLineEdit *>();
    for (QLineEdit *edit : inner)
        edit->installEventFilter(this);
}

bool DossierForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && !qobject_cast<QPlainTextEdit *>(watched)) {
            focusNextChild();
            return true;
        }
    }
    return QStackedWidget::eventFilter(watched, event);
}

} // namespace chuding
