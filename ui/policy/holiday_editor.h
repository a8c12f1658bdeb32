// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/holiday_notice.h"
#include "ui/core/dialog.h"
#include "ui/pages/page.h"

#include <QTimer>

class QLabel;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;
class QTabWidget;
class QTreeWidget;

namespace chuding {

class ChangeList;

/// The days off of a year, from the words of the State Council's notice as they are pasted or typed: what was
/// understood stands beside them, and what differs from the calendar at hand. Changes nothing before it is
/// used or handed out.
class HolidayEditor final : public Dialog
{
    Q_OBJECT

public:
    HolidayEditor(const PageTools &tools, QWidget *parent = nullptr);
    void reject() override;

Q_SIGNALS:
    /// Calendars are other ones on this computer from now on.
    void installed(const QString &text);
    void helpRequested();

private:
    void build();
    QWidget *buildRead();
    QWidget *buildFoot();
    QWidget *buildButtons();
    void showYear();
    void followText();
    void judge();
    void showRead();
    void showRemarks(const QString &lack);
    void showChanges();
    void goToLine(int line);
    [[nodiscard]] int year() const;
    [[nodiscard]] bool isUnsaved() const;
    [[nodiscard]] QString filesText() const;
    [[nodiscard]] bool mayLackFestivals(const QString &answer);
    void use();
    void handOut();

    PageTools m_tools;
    QTimer m_judgeTimer;
    HolidayNotice m_notice;
    QMap<int, QByteArray> m_files; ///< what it makes; empty: it cannot be used
    QString m_saved;               ///< the text as it was loaded, used or handed out
    int m_shownYear = 0;
    QSpinBox *m_year = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QTreeWidget *m_read = nullptr;
    QLabel *m_sum = nullptr;
    QTabWidget *m_foot = nullptr;
    QListWidget *m_remarks = nullptr;
    ChangeList *m_changes = nullptr;
    QLabel *m_state = nullptr;
    QPushButton *m_handOut = nullptr;
    QPushButton *m_use = nullptr;
};

} // namespace chuding
