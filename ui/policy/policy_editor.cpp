// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/policy/policy_editor.h"

#include "domain/own_folder.h"
#include "policy/policy_changes.h"
#include "policy/policy_file.h"
#include "ui/core/fitting.h"
#include "ui/core/theme.h"
#include "ui/policy/change_list.h"
#include "ui/policy/hand_out_dialog.h"
#include "ui/policy/notice_questions.h"
#include "ui/policy/policy_grid.h"
#include "ui/policy/row_table.h"
#include "ui/policy/trial_pane.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QToolButton>
#include <QUndoCommand>
#include <QVBoxLayout>

namespace chuding {

namespace {
constexpr int judgeDelayMs = 300;
constexpr int tryDelayMs = 800;
enum FootTab { FootFaults, FootChanges, FootTrial };
} // namespace

/// The notice before and after; typing on in one field is one step.
class PolicyEditor::Edit final : public QUndoCommand
{
public:
    Edit(PolicyEditor &editor, const QString &field, const Policy &after)
        : m_editor(editor)
        , m_field(field)
        , m_before(editor.m_policy)
        , m_after(after)
    {
    }

    void undo() override
    {
        m_editor.take(m_before);
        m_editor.load();
    }
    void redo() override
    {
        m_editor.take(m_after);
        if (!m_isFirst)
            m_editor.load();
        m_isFirst = false;
    }
    [[nodiscard]] int id() const override { return 1; }
    bool mergeWith(const QUndoCommand *next) override
    {
        const auto *edit = static_cast<const Edit *>(next);
        if (m_field.isEmpty() || edit->m_field != m_field)
            return false;
        m_after = edit->m_after;
        return true;
    }

private:
    PolicyEditor &m_editor;
    QString m_field; ///< empty: a step of its own
    Policy m_before;
    Policy m_after;
    bool m_isFirst = true; ///< the fields show it already
};

PolicyEditor::PolicyEditor(const PageTools &tools, const Policy &policy, QWidget *parent)
    : Dialog(parent)
    , m_tools(tools)
    , m_original(policy)
    , m_policy(policy)
    , m_saved(policy)
    , m_sections(new QListWidget(this))
    , m_pages(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("policyEditor"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    setWindowTitle(tr("Edit a notice"));
    build();
    load();
    for (QTimer *timer : {&m_judgeTimer, &m_tryTimer})
        timer->setSingleShot(true);
    m_judgeTimer.setInterval(judgeDelayMs);
    m_tryTimer.setInterval(tryDelayMs);
    connect(&m_judgeTimer, &QTimer::timeout, this, &PolicyEditor::judge);
    connect(&m_tryTimer, &QTimer::timeout, this, &PolicyEditor::tryOut);
    judge();
    QMetaObject::invokeMethod(this, &PolicyEditor::offerDraft, Qt::QueuedConnection);
}

void PolicyEditor::build()
{
    const int line = fontMetrics().height();
    m_sections->setObjectName(QStringLiteral("policySections"));
    m_sections->setAccessibleName(tr("Parts of the notice"));
    m_sections->setFixedWidth(line * 10);
    keepSelectionColor(m_sections);
    buildHead();
    buildTimes();
    buildEducation();
    buildTraining();
    buildMandarin();
    buildPapers();
    buildSpecialties();
    buildExams();
    buildClauses();
    buildWording();
    connect(m_sections, &QListWidget::currentRowChanged, m_pages, &QStackedWidget::setCurrentIndex);
    m_sections->setCurrentRow(0);
    auto *form = new QWidget(this);
    auto *formLayout = new QHBoxLayout(form);
    formLayout->setContentsMargins(0, 0, 0, 0);
    formLayout->addWidget(m_sections);
    formLayout->addWidget(m_pages, 1);
    auto *split = new QSplitter(Qt::Vertical, this);
    split->addWidget(form);
    split->addWidget(buildFoot());
    split->setChildrenCollapsible(false);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(spacingUnit(this));
    layout->addWidget(split, 1);
    layout->addWidget(buildButtons());
    resizeToFit(this, QSize(line * 64, line * 46));
}

QWidget *PolicyEditor::buildFoot()
{
    m_faults = new QListWidget(this);
    m_faults->setObjectName(QStringLiteral("policyFaults"));
    m_faults->setAccessibleName(tr("Faults"));
    m_faults->setWordWrap(true);
    keepSelectionColor(m_faults);
    m_changes = new ChangeList(this);
    m_trial = new TrialPane(m_tools.workspace, this);
    m_foot = new QTabWidget(this);
    m_foot->setObjectName(QStringLiteral("policyFoot"));
    m_foot->setDocumentMode(true);
    m_foot->addTab(m_faults, QString());
    m_foot->addTab(m_changes, QString());
    m_foot->addTab(m_trial, tr("Tried on the open library"));
    connect(m_faults, &QListWidget::itemActivated, this,
        [this](const QListWidgetItem *item) { goTo(item->data(Qt::UserRole).toString()); });
    connect(m_faults, &QListWidget::itemClicked, this,
        [this](const QListWidgetItem *item) { goTo(item->data(Qt::UserRole).toString()); });
    connect(m_trial, &TrialPane::dossierRequested, this, &PolicyEditor::dossierRequested);
    return m_foot;
}

QWidget *PolicyEditor::buildButtons()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    const auto tool = [&](const QString &icon, const QString &text, const QKeySequence &keys) {
        auto *button = new QToolButton(row);
        button->setIcon(themedIcon(icon));
        button->setAutoRaise(true);
        button->setShortcut(keys);
        button->setAccessibleName(text);
        button->setToolTip(tr("%1 (%2)", "action, keys").arg(text, keys.toString(QKeySequence::NativeText)));
        layout->addWidget(button);
        return button;
    };
    QToolButton *undo = tool(QStringLiteral("undo"), tr("Undo"), QKeySequence(QKeySequence::Undo));
    QToolButton *redo =
        tool(QStringLiteral("redo"), tr("Redo"), QKeySequence(QStringLiteral("Ctrl+Shift+Z")));
    undo->setObjectName(QStringLiteral("undoPolicy"));
    redo->setObjectName(QStringLiteral("redoPolicy"));
    undo->setEnabled(false);
    redo->setEnabled(false);
    const auto step = [this](void (QUndoStack::*way)()) {
        commitCells();
        (m_steps.*way)();
    };
    connect(undo, &QToolButton::clicked, this, [step] { step(&QUndoStack::undo); });
    connect(redo, &QToolButton::clicked, this, [step] { step(&QUndoStack::redo); });
    connect(&m_steps, &QUndoStack::canUndoChanged, undo, &QWidget::setEnabled);
    connect(&m_steps, &QUndoStack::canRedoChanged, redo, &QWidget::setEnabled);
    m_state = new QLabel(row);
    m_state->setObjectName(QStringLiteral("policyState"));
    layout->addWidget(m_state, 1);
    const auto button = [&](const char *name, const QString &text, void (PolicyEditor::*slot)()) {
        auto *one = new QPushButton(text, row);
        one->setObjectName(QString::fromLatin1(name));
        one->setAutoDefault(false);
        connect(one, &QPushButton::clicked, this, slot);
        layout->addWidget(one);
        return one;
    };
    button("openPolicyFile", tr("&Open a file…"), &PolicyEditor::openFile);
    m_save = button("savePolicyFiles", tr("&Save as files…"), &PolicyEditor::saveFiles);
    m_handOut = button("handOutPolicy", tr("&Hand out, signed…"), &PolicyEditor::handOut);
    m_use = button("usePolicy", tr("&Use on this computer"), &PolicyEditor::use);
    button("closePolicy", tr("&Close"), &PolicyEditor::reject);
    auto *help = new QShortcut(QKeySequence(QKeySequence::HelpContents), this);
    connect(help, &QShortcut::activated, this, &PolicyEditor::helpRequested);
    return row;
}

void PolicyEditor::change(const QString &field, const Policy &next)
{
    if (next == m_policy) {
        judgeSoon(); // what is typed may be no date
        return;
    }
    m_steps.push(new Edit(*this, field, next));
}

void PolicyEditor::take(const Policy &policy)
{
    m_policy = policy;
    judgeSoon();
}

void PolicyEditor::load()
{
    for (PolicyGrid *grid : std::as_const(m_grids))
        grid->load(m_policy);
    loadTables();
}

void PolicyEditor::judgeSoon()
{
    for (QPushButton *button : {m_use, m_save, m_handOut})
        button->setEnabled(false); // until it is known
    m_judgeTimer.start();
}

/// The first date that cannot be read as it is typed; it is not in the notice.
QString PolicyEditor::typedFault() const
{
    for (const PolicyGrid *grid : m_grids) {
        const auto [key, text] = grid->fault();
        if (!text.isEmpty())
            return tr("%1: %2", "field, fault").arg(grid->label(key), text);
    }
    return {};
}

void PolicyEditor::judge()
{
    QList<JsonFault> faults = readPolicy(policyToJson(m_policy), wordingToJson(m_policy)).faults;
    for (const PolicyGrid *grid : std::as_const(m_grids)) {
        if (const auto [key, text] = grid->fault(); !text.isEmpty())
            faults.prepend({key, text});
    }
    showFaults(faults);
    const QList<PolicyChange> changes = policyChanges(m_original, m_policy);
    m_changes->setChanges(changes);
    m_foot->setTabText(FootChanges, tr("Against what it was (%1)").arg(changes.size()));
    const bool isFine = faults.isEmpty();
    m_use->setEnabled(isFine);
    m_save->setEnabled(isFine);
    m_handOut->setEnabled(isFine);
    m_state->setText(m_policy == m_saved ? QString() : tr("Not used or saved yet"));
    keepDraft();
    if (isFine)
        m_tryTimer.start();
    else
        m_trial->stop(tr("Mend the faults first; then it is tried."));
}

void PolicyEditor::showFaults(const QList<JsonFault> &faults)
{
    m_faults->clear();
    for (PolicyGrid *grid : std::as_const(m_grids)) {
        for (const QString &key : grid->keys())
            grid->mark(key)->clear();
    }
    for (const JsonFault &fault : faults) {
        QString where = fault.pointer;
        for (PolicyGrid *grid : std::as_const(m_grids)) {
            for (const QString &key : grid->keys()) {
                if (key != fault.pointer && !key.startsWith(fault.pointer + u'/'))
                    continue;
                grid->mark(key)->addFinding({{}, Severity::Error, key, fault.message, {}, {}});
                if (key == fault.pointer)
                    where = grid->label(key);
            }
        }
        auto *item = new QListWidgetItem(
            meaningIcon(Meaning::Error), tr("%1: %2", "field, fault").arg(where, fault.message), m_faults);
        item->setData(Qt::UserRole, fault.pointer);
    }
    m_foot->setTabText(FootFaults,
        faults.isEmpty() ? tr("No faults") : tr("%n fault(s)", nullptr, static_cast<int>(faults.size())));
    m_foot->setTabIcon(FootFaults, meaningIcon(faults.isEmpty() ? Meaning::Done : Meaning::Error));
}

void PolicyEditor::tryOut()
{
    if (m_tools.workspace.isOpen())
        m_trial->start(m_policy, m_tools.workspace.season().calendar);
    else
        m_trial->stop(tr("Open a library to see whom this concerns."));
}

void PolicyEditor::use()
{
    commitCells();
    judge();
    if (!m_use->isEnabled())
        return;
    if (!mayReplaceNotice(m_tools.prompt, this, windowTitle(), m_policy.id))
        return;
    const Result<void> done =
        PolicyCatalog::install({policyToJson(m_policy), wordingToJson(m_policy), {}, Moment::now()});
    if (!done) {
        m_tools.prompt.tell(this, noticeOf(windowTitle(), done.error()));
        return;
    }
    dropDraft();
    m_saved = m_policy;
    Q_EMIT installed(tr("In use on this computer: %1").arg(m_policy.title), m_policy.id);
    accept();
}

void PolicyEditor::saveFiles()
{
    commitCells();
    judge();
    if (!m_save->isEnabled())
        return;
    const QString title = tr("Save a notice as files");
    const QString place = m_tools.prompt.folder(this,
        tr("Where should a folder with policy.json and wording.json lie?"), m_tools.settings.exportFolder());
    if (place.isEmpty())
        return;
    const QString folder = QDir(place).filePath(m_policy.id);
    Question question;
    question.title = title;
    question.text = tr("There is a notice in this folder already: %1").arg(QDir::toNativeSeparators(folder));
    question.answers = QStringList{tr("Replace it")};
    question.defaultAnswer = Question::noAnswer;
    const bool isThere = QFileInfo::exists(folder + QLatin1StringView("/policy.json")) ||
                         QFileInfo::exists(folder + QLatin1StringView("/wording.json"));
    if (isThere && m_tools.prompt.ask(this, question) != 0)
        return;
    const Result<void> written = writePolicyFiles(folder, policyToJson(m_policy), wordingToJson(m_policy));
    if (!written) {
        m_tools.prompt.tell(this, noticeOf(title, written.error()));
        return;
    }
    m_saved = m_policy;
    judge();
    m_state->setText(tr("Saved in %1").arg(QDir::toNativeSeparators(folder)));
}

void PolicyEditor::handOut()
{
    commitCells();
    judge();
    if (!m_handOut->isEnabled())
        return;
    PolicyPackage content;
    content.policyJson = policyToJson(m_policy);
    content.wordingJson = wordingToJson(m_policy);
    if (const QByteArray calendar = calendarFile(m_policy.year); !calendar.isEmpty())
        content.calendars.insert(calendarName(m_policy.year), calendar);
    auto *dialog = new HandOutDialog(m_tools, content, m_policy.id, this);
    connect(dialog, &HandOutDialog::written, this, [this](const QString &path) {
        m_saved = m_policy;
        judge();
        m_state->setText(tr("Written: %1").arg(QDir::toNativeSeparators(path)));
    });
    dialog->open();
}

void PolicyEditor::openFile()
{
    const QString path =
        m_tools.prompt.openFile(this, tr("Open a notice"), tr("Notices (policy.json);;JSON files (*.json)"));
    if (path.isEmpty())
        return;
    commitCells();
    if (!mayDrop())
        return;
    const Result<PolicyFile> file = readPolicyFile(path);
    if (!file) {
        m_tools.prompt.tell(this, noticeOf(windowTitle(), file.error()));
        return;
    }
    if (!file->reading.faults.isEmpty()) {
        Question notice;
        notice.title = windowTitle();
        notice.text = tr("The notice has %n fault(s) and cannot be shown as a form.", nullptr,
            static_cast<int>(file->reading.faults.size()));
        notice.advice = tr("Mend the places named in the details in the file itself.");
        notice.details = jsonFaultsText(file->reading.faults);
        m_tools.prompt.tell(this, notice);
        return;
    }
    m_steps.clear();
    m_original = file->reading.policy;
    m_saved = m_original;
    take(m_original);
    load();
    judge();
}

Question PolicyEditor::unsavedQuestion() const
{
    Question question;
    question.title = windowTitle();
    question.text = tr("The changes to “%1” are not used or saved.").arg(m_policy.title);
    question.answers = QStringList{tr("Drop the changes")};
    question.defaultAnswer = Question::noAnswer;
    return question;
}

bool PolicyEditor::mayDrop()
{
    if (m_policy == m_saved && typedFault().isEmpty())
        return true;
    return m_tools.prompt.ask(this, unsavedQuestion()) == 0;
}

void PolicyEditor::reject()
{
    commitCells();
    if (m_policy != m_saved || !typedFault().isEmpty()) {
        Question question = unsavedQuestion();
        question.answers.append(tr("Go on next time"));
        const std::optional<int> answer = m_tools.prompt.ask(this, question);
        if (!answer)
            return;
        if (answer == 0)
            dropDraft();
        else
            keepDraft();
    }
    QDialog::reject();
}

void PolicyEditor::commitCells()
{
    for (RowTable *table : {m_specialties, m_exams, m_rules})
        table->commit();
}

namespace {

/// Where a notice lies that is being worked on, until it is used, saved or dropped.
QString draftFolder()
{
    return ownFolder() + QStringLiteral("/notice-draft");
}

} // namespace

/// A power cut must not cost a day's work. What cannot be written is told when it is saved.
void PolicyEditor::keepDraft()
{
    if (!m_mayKeepDraft)
        return;
    if (m_policy == m_saved)
        dropDraft();
    else
        (void)writePolicyFiles(draftFolder(), policyToJson(m_policy), wordingToJson(m_policy));
}

void PolicyEditor::dropDraft()
{
    for (const char *name : {"/policy.json", "/wording.json"})
        QFile::remove(draftFolder() + QLatin1StringView(name));
}

void PolicyEditor::offerDraft()
{
    const Result<PolicyFile> draft = readPolicyFile(draftFolder() + QLatin1StringView("/policy.json"));
    m_mayKeepDraft = !draft;
    if (!draft)
        return;
    Question question;
    question.title = windowTitle();
    question.text = tr("Work on “%1” was not finished last time.").arg(draft->reading.policy.title);
    question.answers = QStringList{tr("Go on with it"), tr("Drop it")};
    question.defaultAnswer = 0;
    const std::optional<int> answer = m_tools.prompt.ask(this, question);
    m_mayKeepDraft = answer.has_value(); // without an answer it stays for the next time
    if (answer == 0) {
        change(QString(), draft->reading.policy);
        load();
    } else if (answer) {
        dropDraft();
    }
}

} // namespace chuding
