// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/policy/holiday_editor.h"

#include "ui/core/fitting.h"
#include "ui/core/theme.h"
#include "ui/policy/change_list.h"
#include "ui/policy/hand_out_dialog.h"
#include "ui/widgets/editors.h"
#include "ui/widgets/row_delegate.h"

#include <QDir>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSpinBox>
#include <QSplitter>
#include <QTabWidget>
#include <QTextBlock>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace chuding {

namespace {

constexpr int readDelayMs = 200;
constexpr int firstYear = 2000;
constexpr int lastYear = 2099;
enum ReadColumn { ReadName, ReadDays, ReadCount, ReadColumnCount };
enum HolidayFoot { HolidayRemarks, HolidayChanges };

QString dayText(QDate day)
{
    return QLocale().toString(day, HolidayEditor::tr("MMM d (ddd)", "a day off"));
}

QString missingText(const QStringList &festivals)
{
    return HolidayEditor::tr("It does not say when these are: %1.").arg(festivals.join(u'、'));
}

/// This year's when they are missing, else next year's: the notice of a year comes out in the autumn before
/// it.
int yearToShow()
{
    const int now = Moment::now().date().year();
    return bundledCalendar().hasYear(now) ? now + 1 : now;
}

} // namespace

HolidayEditor::HolidayEditor(const PageTools &tools, QWidget *parent)
    : Dialog(parent)
    , m_tools(tools)
    , m_year(new QSpinBox(this))
    , m_text(new QPlainTextEdit(this))
{
    setObjectName(QStringLiteral("holidayEditor"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Days off of a year"));
    m_judgeTimer.setSingleShot(true);
    m_judgeTimer.setInterval(readDelayMs);
    connect(&m_judgeTimer, &QTimer::timeout, this, &HolidayEditor::judge);
    build();
    m_year->setValue(yearToShow());
    showYear();
    m_text->setFocus();
}

void HolidayEditor::build()
{
    const int line = fontMetrics().height();
    auto *intro = new QLabel(
        tr("Paste the State Council's notice on the days off of a year, or type as it is written there: one "
           "festival a "
           "line, “放假” behind the days that are off, “上班” behind the days of weekends that are worked."),
        this);
    intro->setWordWrap(true);
    m_year->setObjectName(QStringLiteral("holidayYear"));
    m_year->setRange(firstYear, lastYear);
    m_year->setGroupSeparatorShown(false);
    keepFromWheel(m_year);
    auto *yearLabel = new QLabel(tr("&Year"), this);
    yearLabel->setBuddy(m_year);
    auto *yearRow = new QHBoxLayout;
    yearRow->addWidget(yearLabel);
    yearRow->addWidget(m_year);
    yearRow->addStretch();
    m_text->setObjectName(QStringLiteral("holidayText"));
    m_text->setAccessibleName(tr("Words of the notice"));
    m_text->setTabChangesFocus(true);
    m_text->setPlaceholderText(QStringLiteral(
        "元旦：1月1日（周五）至3日（周日）放假，共3天。\n春节：……放假调休，共8天。2月20日（周六）上班。"));
    auto *form = new QSplitter(this);
    form->addWidget(m_text);
    form->addWidget(buildRead());
    form->setChildrenCollapsible(false);
    form->setStretchFactor(0, 2);
    form->setStretchFactor(1, 3);
    form->setSizes({200, 300}); // in proportion
    auto *split = new QSplitter(Qt::Vertical, this);
    split->addWidget(form);
    split->addWidget(buildFoot());
    split->setChildrenCollapsible(false);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(spacingUnit(this));
    layout->addWidget(intro);
    layout->addLayout(yearRow);
    layout->addWidget(split, 1);
    layout->addWidget(buildButtons());
    connect(m_text, &QPlainTextEdit::textChanged, this, &HolidayEditor::followText);
    connect(m_year, &QSpinBox::valueChanged, this, &HolidayEditor::showYear);
    resizeToFit(this, QSize(line * 56, line * 36));
}

QWidget *HolidayEditor::buildRead()
{
    auto *page = new QWidget(this);
    m_read = new QTreeWidget(page);
    m_read->setObjectName(QStringLiteral("holidayRead"));
    m_read->setAccessibleName(tr("What was understood"));
    m_read->setHeaderLabels({tr("Festival"), tr("Days"), tr("Number")});
    m_read->setRootIsDecorated(false);
    m_read->setUniformRowHeights(true);
    m_read->setItemDelegate(new RowDelegate(m_read));
    keepSelectionColor(m_read);
    m_read->header()->setStretchLastSection(false);
    m_read->header()->setSectionResizeMode(ReadName, QHeaderView::Stretch);
    m_read->header()->setSectionResizeMode(ReadDays, QHeaderView::ResizeToContents); // whole, to be compared
    m_read->header()->setSectionResizeMode(ReadCount, QHeaderView::ResizeToContents);
    m_sum = new QLabel(page);
    m_sum->setObjectName(QStringLiteral("holidaySum"));
    m_sum->setWordWrap(true);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_read, 1);
    layout->addWidget(m_sum);
    return page;
}

QWidget *HolidayEditor::buildFoot()
{
    m_remarks = new QListWidget(this);
    m_remarks->setObjectName(QStringLiteral("holidayRemarks"));
    m_remarks->setAccessibleName(tr("Faults"));
    m_remarks->setWordWrap(true);
    keepSelectionColor(m_remarks);
    m_changes = new ChangeList(this);
    m_foot = new QTabWidget(this);
    m_foot->setObjectName(QStringLiteral("holidayFoot"));
    m_foot->setDocumentMode(true);
    m_foot->addTab(m_remarks, QString());
    m_foot->addTab(m_changes, QString());
    const auto go = [this](const QListWidgetItem *item) { goToLine(item->data(Qt::UserRole).toInt()); };
    connect(m_remarks, &QListWidget::itemActivated, this, go);
    connect(m_remarks, &QListWidget::itemClicked, this, go);
    return m_foot;
}

QWidget *HolidayEditor::buildButtons()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    m_state = new QLabel(row);
    m_state->setObjectName(QStringLiteral("holidayState"));
    layout->addWidget(m_state, 1);
    const auto button = [&](const char *name, const QString &text, void (HolidayEditor::*slot)()) {
        auto *one = new QPushButton(text, row);
        one->setObjectName(QString::fromLatin1(name));
        one->setAutoDefault(false);
        connect(one, &QPushButton::clicked, this, slot);
        layout->addWidget(one);
        return one;
    };
    m_handOut = button("handOutHolidays", tr("&Hand out, signed…"), &HolidayEditor::handOut);
    m_use = button("useHolidays", tr("&Use on this computer"), &HolidayEditor::use);
    button("closeHolidays", tr("&Close"), &HolidayEditor::reject);
    auto *help = new QShortcut(QKeySequence(QKeySequence::HelpContents), this);
    connect(help, &QShortcut::activated, this, &HolidayEditor::helpRequested);
    return row;
}

int HolidayEditor::year() const
{
    return m_year->value();
}

bool HolidayEditor::isUnsaved() const
{
    return m_text->toPlainText().trimmed() != m_saved.trimmed();
}

/// What is typed stays and is read as of the other year; else the words of that year's calendar.
void HolidayEditor::showYear()
{
    if (year() == m_shownYear)
        return;
    const bool isOwnText = m_shownYear != 0 && isUnsaved();
    m_shownYear = year();
    if (!isOwnText) {
        m_saved = holidayNoticeText(year(), calendarsAround(year()));
        m_text->setPlainText(m_saved);
    }
    judge();
}

void HolidayEditor::followText()
{
    const int named = yearOfHolidayNotice(m_text->toPlainText());
    if (named >= firstYear && named <= lastYear && isUnsaved())
        m_year->setValue(named);
    m_judgeTimer.start();
}

void HolidayEditor::judge()
{
    m_judgeTimer.stop();
    m_notice = readHolidayNotice(m_text->toPlainText(), year());
    m_files.clear();
    QString lack;
    if (m_notice.festivals.isEmpty()) {
        lack = tr("There is no day off in it.");
    } else if (m_notice.faults.isEmpty()) {
        Result<QMap<int, QByteArray>> files = calendarsOf(m_notice, year(), calendarsAround(year()));
        if (files)
            m_files = *std::move(files);
        else
            lack = tr("It changes days of %1, whose days off are not here yet. Enter that year first.")
                       .arg(files.error().detail);
    }
    showRead();
    showRemarks(lack);
    showChanges();
    m_use->setEnabled(!m_files.isEmpty());
    m_handOut->setEnabled(!m_files.isEmpty());
    m_state->setText(isUnsaved() ? tr("Not used or handed out yet") : QString());
}

void HolidayEditor::showRead()
{
    m_read->clear();
    int off = 0;
    for (const HolidayNotice::Festival &one : std::as_const(m_notice.festivals)) {
        const int days = static_cast<int>(one.days.from.daysTo(one.days.to)) + 1;
        off += days;
        const QString text = days == 1
                                 ? dayText(one.days.from)
                                 : tr("%1 to %2", "days").arg(dayText(one.days.from), dayText(one.days.to));
        auto *item = new QTreeWidgetItem(m_read, {one.name, text, QString::number(days)});
        item->setTextAlignment(ReadCount, Qt::AlignRight | Qt::AlignVCenter);
        item->setToolTip(ReadName, one.name);
    }
    for (const QDate day : std::as_const(m_notice.worked))
        new QTreeWidgetItem(m_read, {tr("Worked"), dayText(day), QString()});
    WorkingCalendar calendar;
    for (const QByteArray &file : std::as_const(m_files))
        (void)calendar.addYears(file);
    m_sum->setText(
        m_files.isEmpty()
            ? QString()
            : tr("%1 days are off with their weekends, %2 days of weekends are worked; %3 has %4 "
                 "working days.")
                  .arg(off)
                  .arg(m_notice.worked.size())
                  .arg(year())
                  .arg(calendar.workingDays(QDate(year(), 1, 1), QDate(year(), 12, 31), StartDay::Counts)));
}

void HolidayEditor::showRemarks(const QString &lack)
{
    m_remarks->clear();
    const auto add = [this](Meaning meaning, const QString &text, int line) {
        auto *item = new QListWidgetItem(meaningIcon(meaning), text, m_remarks);
        item->setData(Qt::UserRole, line);
    };
    for (const HolidayNotice::Remark &fault : std::as_const(m_notice.faults))
        add(Meaning::Error, tr("Line %1: %2").arg(fault.line + 1).arg(fault.text), fault.line);
    if (!lack.isEmpty())
        add(Meaning::Error, lack, 0);
    const int faults = m_remarks->count();
    if (const QStringList missing = missingFestivals(m_notice);
        !m_notice.festivals.isEmpty() && !missing.isEmpty())
        add(Meaning::Warning, missingText(missing), 0);
    for (const HolidayNotice::Remark &remark : std::as_const(m_notice.passedBy))
        add(Meaning::Info,
            tr("Line %1 is passed over, because it is about none of the festivals: %2")
                .arg(remark.line + 1)
                .arg(remark.text),
            remark.line);
    const int toLookAt = m_remarks->count() - faults;
    const QString text = faults > 0     ? tr("%n fault(s)", nullptr, faults)
                         : toLookAt > 0 ? tr("No faults, %n to look at", nullptr, toLookAt)
                                        : tr("No faults");
    m_foot->setTabText(HolidayRemarks, text);
    m_foot->setTabIcon(HolidayRemarks, meaningIcon(faults > 0     ? Meaning::Error
                                                   : toLookAt > 0 ? Meaning::Warning
                                                                  : Meaning::Done));
}

void HolidayEditor::showChanges()
{
    const WorkingCalendar before = bundledCalendar();
    WorkingCalendar after = before;
    QList<PolicyChange> changes;
    for (auto it = m_files.cbegin(); it != m_files.cend(); ++it) {
        (void)after.addYears(*it);
        changes.append(calendarChanges(before, after, it.key()));
    }
    m_changes->setChanges(changes);
    m_foot->setTabText(HolidayChanges, tr("Against what is known here (%1)").arg(changes.size()));
}

void HolidayEditor::goToLine(int line)
{
    m_text->setTextCursor(QTextCursor(m_text->document()->findBlockByNumber(line)));
    m_text->setFocus();
}

QString HolidayEditor::filesText() const
{
    QStringList years;
    for (auto it = m_files.cbegin(); it != m_files.cend(); ++it)
        years.append(QString::number(it.key()));
    return years.join(u'、');
}

/// The calendar of a year is replaced as a whole.
bool HolidayEditor::mayLackFestivals(const QString &answer)
{
    const QStringList missing = missingFestivals(m_notice);
    if (missing.isEmpty())
        return true;
    Question question;
    question.title = windowTitle();
    question.text = missingText(missing);
    question.advice =
        tr("Their days will count like any others: a calendar holds the whole year. If the notice changes "
           "only some days, change them in what is known of that year.");
    question.answers = QStringList{answer};
    question.defaultAnswer = Question::noAnswer;
    return m_tools.prompt.ask(this, question) == 0;
}

void HolidayEditor::use()
{
    judge();
    if (!m_use->isEnabled() || !mayLackFestivals(tr("Use it as it is")))
        return;
    if (const Result<void> done = PolicyCatalog::install({{}, {}, m_files, Moment::now()}); !done) {
        m_tools.prompt.tell(this, noticeOf(windowTitle(), done.error()));
        return;
    }
    m_saved = m_text->toPlainText();
    Q_EMIT installed(tr("In use on this computer: days off of %1").arg(filesText()));
    accept();
}

void HolidayEditor::handOut()
{
    judge();
    if (!m_handOut->isEnabled() || !mayLackFestivals(tr("Hand it out as it is")))
        return;
    PolicyPackage content;
    for (auto it = m_files.cbegin(); it != m_files.cend(); ++it)
        content.calendars.insert(calendarName(it.key()), *it);
    auto *dialog = new HandOutDialog(m_tools, content, QStringLiteral("放假安排-%1").arg(year()), this);
    connect(dialog, &HandOutDialog::written, this, [this, text = m_text->toPlainText()](const QString &path) {
        m_saved = text;
        judge();
        m_state->setText(tr("Written: %1").arg(QDir::toNativeSeparators(path)));
    });
    dialog->open();
}

void HolidayEditor::reject()
{
    Question question;
    question.title = windowTitle();
    question.text = tr("The days off of %1 are not used or handed out.").arg(year());
    question.answers = QStringList{tr("Drop what is typed")};
    question.defaultAnswer = Question::noAnswer;
    if (!isUnsaved() || m_tools.prompt.ask(this, question) == 0)
        QDialog::reject();
}

} // namespace chuding
