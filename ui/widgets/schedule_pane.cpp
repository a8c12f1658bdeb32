// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/schedule_pane.h"

#include "ui/core/theme.h"
#include "ui/widgets/month_view.h"
#include "ui/widgets/row_delegate.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>
#include <QTreeView>

namespace chuding {

namespace {

Meaning meaningOfFit(ScheduleFit fit)
{
    switch (fit) {
    case ScheduleFit::Fits:
        return Meaning::Done;
    case ScheduleFit::WithoutBuffer:
        return Meaning::Info;
    case ScheduleFit::FormalOnly:
        return Meaning::Warning;
    case ScheduleFit::TooLate:
        return Meaning::Error;
    }
    Q_UNREACHABLE();
}

QString joinedDays(const QList<QDate> &days)
{
    QStringList texts;
    for (const QDate day : days)
        texts.append(day.toString(QStringLiteral("MM-dd")));
    return texts.join(QStringLiteral("  "));
}

QToolButton *monthButton(QWidget *parent, const QString &icon, const QString &text)
{
    auto *button = new QToolButton(parent);
    button->setIcon(themedIcon(icon));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setToolTip(text);
    button->setAccessibleName(text);
    return button;
}

} // namespace

SchedulePane::SchedulePane(QWidget *parent)
    : QWidget(parent)
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight))
{
    const int unit = spacingUnit(this);
    auto *title = new QLabel(tr("Schedule planner"), this);
    title->setFont(scaledFont(this, 1.1, true));
    m_kind = new QComboBox(this);
    m_kind->setObjectName(QStringLiteral("scheduleKind"));
    m_kind->setAccessibleName(tr("Kind of publicity"));
    for (const Code<PublicityKind> &code : codeTable<PublicityKind>())
        m_kind->addItem(codeText(code.value), static_cast<int>(code.value));
    auto *label = new QLabel(tr("&Plan for:"), this);
    label->setBuddy(m_kind);
    auto *head = new QHBoxLayout;
    head->setSpacing(unit);
    head->addWidget(title);
    head->addSpacing(unit * 2);
    head->addWidget(label);
    head->addWidget(m_kind);
    head->addStretch();
    m_columns->setSpacing(unit * 3);
    m_columns->addWidget(buildSteps(), 1);
    m_columns->addWidget(buildMonth());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(unit);
    layout->addLayout(head);
    layout->addLayout(m_columns);
    layout->addWidget(buildResult());
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] { propose(); });
    connect(m_month, &QCalendarWidget::selectionChanged, this, &SchedulePane::showChosen);
    connect(m_month, &QCalendarWidget::currentPageChanged, this, &SchedulePane::showMonthName);
}

QWidget *SchedulePane::buildSteps()
{
    auto *side = new QWidget(this);
    const int unit = spacingUnit(this);
    m_icon = new QLabel(side);
    m_sentence = new QLabel(side);
    m_sentence->setObjectName(QStringLiteral("scheduleSentence"));
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *sentence = new QHBoxLayout;
    sentence->setSpacing(unit);
    sentence->addWidget(m_icon, 0, Qt::AlignTop);
    sentence->addWidget(m_sentence, 1);
    m_steps = new QTreeView(side);
    m_steps->setObjectName(QStringLiteral("scheduleSteps"));
    m_steps->setAccessibleName(tr("Steps and their days"));
    m_steps->setModel(&m_model);
    m_steps->setRootIsDecorated(false);
    m_steps->setUniformRowHeights(true);
    m_steps->setItemDelegate(new RowDelegate(m_steps));
    m_steps->setFrameShape(QFrame::NoFrame);
    m_steps->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_steps->header()->setStretchLastSection(true);
    const int rows = static_cast<int>(codeTable<ScheduleStep>().size());
    m_steps->setFixedHeight(rowHeight(this) * rows + fontMetrics().height() * 4);
    keepSelectionColor(m_steps);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(unit);
    layout->addLayout(sentence);
    layout->addWidget(m_steps);
    layout->addStretch();
    return side;
}

QWidget *SchedulePane::buildMonth()
{
    auto *side = new QWidget(this);
    const int unit = spacingUnit(this);
    m_month = new MonthView(side);
    m_month->setObjectName(QStringLiteral("scheduleMonth"));
    m_month->setAccessibleName(tr("First day of the publicity"));
    m_month->setFixedHeight(rowHeight(this) * 8);
    m_month->setFixedWidth(fontMetrics().height() * 23);
    m_monthName = new QLabel(side);
    m_monthName->setObjectName(QStringLiteral("scheduleMonthName"));
    m_monthName->setFont(scaledFont(this, 1.0, true));
    auto *previous = monthButton(side, QStringLiteral("previous"), tr("Previous month"));
    auto *next = monthButton(side, QStringLiteral("next"), tr("Next month"));
    next->setObjectName(QStringLiteral("scheduleNextMonth"));
    auto *head = new QHBoxLayout;
    head->addWidget(previous);
    head->addWidget(m_monthName);
    head->addWidget(next);
    head->addStretch();
    auto *legend = new QLabel(tr("休 day off · 班 worked day of a weekend · 1–5 days that count"), side);
    legend->setFont(scaledFont(this, 0.9));
    legend->setWordWrap(true);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(unit / 2);
    layout->addLayout(head);
    layout->addWidget(m_month);
    layout->addWidget(legend);
    layout->addStretch();
    connect(previous, &QToolButton::clicked, m_month, &QCalendarWidget::showPreviousMonth);
    connect(next, &QToolButton::clicked, m_month, &QCalendarWidget::showNextMonth);
    return side;
}

QWidget *SchedulePane::buildResult()
{
    auto *part = new QWidget(this);
    const int unit = spacingUnit(this);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(unit * 2);
    grid->setVerticalSpacing(unit / 2);
    const auto add = [&](int row, int column, const QString &text, const QString &name) {
        auto *label = new QLabel(text, part);
        label->setObjectName(name);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        grid->addWidget(label, row, column, column == 0 ? Qt::AlignRight : Qt::AlignLeft);
        return label;
    };
    m_readingNames = {
        add(0, 1, {}, QStringLiteral("planSafeName")), add(0, 2, {}, QStringLiteral("planCountedName"))};
    for (QLabel *label : std::as_const(m_readingNames))
        label->setFont(scaledFont(this, 1.0, true));
    add(1, 0, tr("Days that count"), {});
    add(2, 0, tr("Earliest last day"), {});
    m_resultName = add(3, 0, QString(), QStringLiteral("scheduleResultName"));
    for (const char *name : {"planSafeDays", "planSafeEnd", "planSafeResult"})
        m_safe.append(add(static_cast<int>(m_safe.size()) + 1, 1, {}, QString::fromLatin1(name)));
    for (const char *name : {"planCountedDays", "planCountedEnd", "planCountedResult"})
        m_counted.append(add(static_cast<int>(m_counted.size()) + 1, 2, {}, QString::fromLatin1(name)));
    m_dayOff = new QLabel(part);
    m_dayOff->setObjectName(QStringLiteral("scheduleDayOff"));
    m_start =
        new QPushButton(themedIcon(QStringLiteral("calendar")), tr("&Start a round with these dates…"), part);
    m_start->setObjectName(QStringLiteral("startRound"));
    auto *foot = new QHBoxLayout;
    foot->addLayout(grid);
    foot->addStretch();
    foot->addWidget(m_start, 0, Qt::AlignBottom);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(unit / 2);
    layout->addWidget(m_dayOff);
    layout->addLayout(foot);
    connect(m_start, &QPushButton::clicked, this, [this] {
        const QDate from = m_month->selectedDate();
        Q_EMIT roundProposed(kind(), from, countPublicity(from, m_policy, m_calendar, m_reading).end);
    });
    return part;
}

PublicityKind SchedulePane::kind() const
{
    return static_cast<PublicityKind>(m_kind->currentData().toInt());
}

void SchedulePane::setSeason(
    const Policy &policy, const WorkingCalendar &calendar, const Moment &now, bool fresh)
{
    m_policy = policy;
    m_calendar = calendar;
    m_now = now;
    m_month->setWorkingCalendar(calendar);
    m_month->setToday(now.date());
    if (fresh)
        propose();
    else
        showChosen();
}

void SchedulePane::setNarrow(bool narrow)
{
    m_columns->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void SchedulePane::setStarting(bool enabled)
{
    m_start->setEnabled(enabled);
}

void SchedulePane::focusMonth()
{
    m_month->setFocus(Qt::ShortcutFocusReason);
}

void SchedulePane::propose()
{
    const ProposedRound round = proposedRound(kind(), m_now.date(), m_policy, m_calendar, {}, m_reading);
    {
        const QSignalBlocker blocker(m_month);
        m_month->setSelectedDate(round.period.from);
    }
    showMonthName();
    showChosen();
}

void SchedulePane::showChosen()
{
    const QDate from = m_month->selectedDate();
    const bool first = kind() == PublicityKind::First;
    const ScheduleStep step = first ? ScheduleStep::FirstStart : ScheduleStep::SecondStart;
    const Schedule schedule = planSchedule(m_policy, m_calendar, m_now, {{step, from}});
    m_model.setSchedule(schedule, step);
    for (int column = 0; column < ScheduleModel::ColumnCount; ++column)
        m_steps->resizeColumnToContents(column);
    const bool isSafe = m_reading == StartDay::DoesNotCount;
    showSentence(isSafe ? schedule.safe : schedule.counted);
    const auto show = [this, from](StartDay reading, const QList<QLabel *> &labels) {
        const CountedPublicity counted = countPublicity(from, m_policy, m_calendar, reading);
        labels.at(0)->setText(joinedDays(counted.days));
        labels.at(1)->setText(counted.end.toString(Qt::ISODate));
        labels.at(2)->setText(counted.result.toString(Qt::ISODate));
        return counted;
    };
    const CountedPublicity safe = show(StartDay::DoesNotCount, m_safe);
    const CountedPublicity counted = show(StartDay::Counts, m_counted);
    m_month->setPeriod(isSafe ? safe : counted);
    //: the reading that the settings choose
    const QString chosen = tr("%1 ◂ chosen");
    const QString safeName = tr("First day not counted (safe)");
    const QString countedName = tr("First day counted");
    m_readingNames.at(0)->setText(isSafe ? chosen.arg(safeName) : safeName);
    m_readingNames.at(1)->setText(isSafe ? countedName : chosen.arg(countedName));
    m_resultName->setText(first ? tr("Earliest date of 附件3") : tr("Earliest date of 附件4"));
    m_dayOff->setText(
        tr("%1 is a day off; put the notice up on a working day.").arg(from.toString(Qt::ISODate)));
    m_dayOff->setVisible(!m_calendar.isWorkingDay(from));
}

void SchedulePane::showSentence(const ReadingSchedule &schedule)
{
    const int extent = iconExtent(this);
    m_icon->setPixmap(
        meaningIcon(meaningOfFit(schedule.fit)).pixmap(QSize(extent, extent), devicePixelRatioF()));
    //: the first day that is planned for, and what follows
    m_sentence->setText(tr("If it starts on %1: %2")
                            .arg(chineseDate(m_month->selectedDate()), scheduleText(schedule, m_policy)));
}

void SchedulePane::showMonthName()
{
    const QDate month(m_month->yearShown(), m_month->monthShown(), 1);
    //: format of a month in the month view, see QLocale::toString
    m_monthName->setText(locale().toString(month, tr("MMMM yyyy")));
}

} // namespace chuding
