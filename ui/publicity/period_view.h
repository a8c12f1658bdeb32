// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/publicity.h"
#include "domain/working_calendar.h"
#include "policy/policy.h"

#include <QWidget>

class QLabel;

namespace chuding {

/// How both readings of 5个工作日 count a period, as it is typed: days, earliest end, earliest result; and
/// the days off in it.
class PeriodView final : public QWidget
{
    Q_OBJECT

public:
    explicit PeriodView(QWidget *parent = nullptr);
    void show(
        PublicityKind kind, const DayRange &period, const Policy &policy, const WorkingCalendar &calendar);

private:
    struct Line
    {
        QLabel *icon = nullptr;
        QLabel *text = nullptr;
    };
    Line addLine(const char *name);
    void fill(const Line &line, bool fine, bool otherFine, const QString &text);

    Line m_safe;
    Line m_counted;
    QLabel *m_daysOff = nullptr;
};

} // namespace chuding
