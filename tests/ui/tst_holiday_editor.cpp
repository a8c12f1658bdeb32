// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/policy.h"
#include "submission/policy_package.h"
#include "test_case.h"
#include "ui/policy/change_list.h"
#include "ui/policy/holiday_editor.h"
#include "window_fixture.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QTextBlock>
#include <QTreeWidget>
#include <QWheelEvent>

using namespace chuding;

/// The days off of another year (2031, which no program brings along), from a made-up notice: pasted, typed,
/// used, handed out. By keys and clicks.
class TestHolidayEditor final : public WindowFixture
{
    Q_OBJECT

private:
    const QString m_title = QStringLiteral("关于2031年部分节假日安排的通知（试例）\n");
    const QString m_days = QStringLiteral(
        "一、元旦：1月1日（周三）放假1天。\n"
        "二、国庆节：10月1日（周三）至7日（周二）放假调休，共7天。9月28日（周日）、10月11日（周六）上班。\n");

    [[nodiscard]] HolidayEditor *editor() const { return m_window->findChild<HolidayEditor *>(); }
    [[nodiscard]] QPlainTextEdit *text() const { return find<QPlainTextEdit>("holidayText"); }
    [[nodiscard]] QTreeWidget *read() const { return find<QTreeWidget>("holidayRead"); }
    [[nodiscard]] QListWidget *remarks() const { return find<QListWidget>("holidayRemarks"); }
    [[nodiscard]] QPushButton *useButton() const { return find<QPushButton>("useHolidays"); }
    void openEditor() const
    {
        showPage("policy");
        press("editHolidays");
        QTRY_VERIFY(editor() && editor()->isVisible());
        activate(editor());
        QTRY_VERIFY(text()->hasFocus());
    }
    void paste(const QString &words) const
    {
        QApplication::clipboard()->setText(words);
        text()->setFocus();
        QTest::keyClick(text(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(text(), Qt::Key_V, Qt::ControlModifier);
    }
    void typeYear(const QString &digits) const
    {
        auto *year = find<QSpinBox>("holidayYear");
        year->setFocus();
        year->selectAll();
        QTest::keyClicks(year, digits);
        QTest::keyClick(year, Qt::Key_Tab);
    }

private Q_SLOTS:
    void init() { initWithSample(); }

    void pastedAndUsed()
    {
        openWindow();
        QVERIFY(!workspace().season().calendar.hasYear(2031));
        openEditor();
        paste(m_title + m_days);
        QTRY_COMPARE(read()->topLevelItemCount(), 4);
        QCOMPARE(find<QSpinBox>("holidayYear")->value(), 2031);
        QCOMPARE(read()->topLevelItem(1)->text(0), QStringLiteral("国庆节"));
        QCOMPARE(read()->topLevelItem(1)->text(2), QStringLiteral("7"));
        // 365 days, 104 of weekends, 2 of them worked, 6 from Monday to Friday off.
        QVERIFY(find<QLabel>("holidaySum")->text().contains(QStringLiteral("257")));
        // What is missing is told and hinders nothing.
        QCOMPARE(find<QTabWidget>("holidayFoot")->tabText(0), QStringLiteral("No faults, 1 to look at"));
        QCOMPARE(remarks()->count(), 1);
        QVERIFY(remarks()->item(0)->text().contains(QStringLiteral("春节、清明节、劳动节、端午节、中秋节")));
        QVERIFY(find<ChangeList>("policyChanges")->topLevelItemCount() > 0);
        QTRY_VERIFY(useButton()->isEnabled());
        QTest::mouseClick(useButton(), Qt::LeftButton); // and nobody says that it may
        QCOMPARE(m_prompt->asked.size(), 1);
        QVERIFY(editor() && !bundledCalendar().hasYear(2031));
        m_prompt->choices = {0};
        QTest::mouseClick(useButton(), Qt::LeftButton);
        QTRY_VERIFY(!editor());
        QTRY_VERIFY(workspace().season().calendar.hasYear(2031));
        QVERIFY(workspace().season().calendar.isMakeUpDay(QDate(2031, 10, 11)));
        QVERIFY(!workspace().season().calendar.isWorkingDay(QDate(2031, 10, 7)));
    }

    void faultsAreShownAndMended()
    {
        openWindow();
        openEditor();
        paste(m_title + QStringLiteral("元旦：1月1日（周三）放假。\n国庆节：10月1日（周四）放假。"));
        QTRY_COMPARE(find<QTabWidget>("holidayFoot")->tabText(0), QStringLiteral("1 fault(s)"));
        QVERIFY(!useButton()->isEnabled());
        QVERIFY(!find<QPushButton>("handOutHolidays")->isEnabled());
        QVERIFY(remarks()->item(0)->text().startsWith(QStringLiteral("Line 3: 2031年10月1日（周三）")));
        text()->moveCursor(QTextCursor::Start);
        QTest::mouseClick(remarks()->viewport(), Qt::LeftButton, {},
            remarks()->visualItemRect(remarks()->item(0)).center());
        QTRY_VERIFY(text()->hasFocus());
        QCOMPARE(text()->textCursor().blockNumber(), 2);
        QTest::keyClick(text(), Qt::Key_End, Qt::ShiftModifier);
        compose(text(), QStringLiteral("国庆节：10月1日（周三）放假。"));
        QTRY_VERIFY(useButton()->isEnabled());
        // By the keys it can be undone.
        QTest::keyClick(text(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(!useButton()->isEnabled());
        m_prompt->choices = {0};
        QTest::keyClick(editor(), Qt::Key_Escape);
        QTRY_VERIFY(!editor());
        QCOMPARE(m_prompt->asked.size(), 1);
    }

    void knownYearIsShownInWords()
    {
        openWindow();
        openEditor();
        typeYear(QStringLiteral("2024"));
        QTRY_VERIFY(text()->toPlainText().contains(
                        QStringLiteral("国庆节：10月1日（周二）至7日（周一）放假，共7天。")) ||
                    text()->toPlainText().contains(
                        QStringLiteral("国庆节：10月1日（周二）至10月7日（周一）放假，共7天。")));
        QTRY_VERIFY(useButton()->isEnabled());
        QCOMPARE(find<ChangeList>("policyChanges")->topLevelItemCount(), 0);
        // Nothing is typed: another year takes its place, and it closes without a question.
        typeYear(QStringLiteral("2025"));
        QTRY_VERIFY(text()->toPlainText().contains(QStringLiteral("10月8日")));
        QTest::mouseClick(find<QPushButton>("closeHolidays"), Qt::LeftButton);
        QTRY_VERIFY(!editor());
        QVERIFY(m_prompt->asked.isEmpty());
    }

    void typedWordsStayForAnotherYear()
    {
        openWindow();
        openEditor();
        typeYear(QStringLiteral("2034"));
        paste(m_days);
        // The weekdays say that it is another year.
        QTRY_COMPARE(find<QTabWidget>("holidayFoot")->tabText(0), QStringLiteral("7 fault(s)"));
        typeYear(QStringLiteral("2031"));
        QTRY_COMPARE(find<QTabWidget>("holidayFoot")->tabText(0), QStringLiteral("No faults, 1 to look at"));
        QVERIFY(text()->toPlainText().contains(QStringLiteral("共7天")));
        // The wheel changes the year for whoever is in it, and for nobody else.
        auto *year = find<QSpinBox>("holidayYear");
        text()->setFocus();
        QWheelEvent wheel(year->rect().center(), year->mapToGlobal(year->rect().center()), {}, {0, 120},
            Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(year, &wheel);
        QCOMPARE(year->value(), 2031);
        // Closing loses it only when one says so.
        QTest::mouseClick(find<QPushButton>("closeHolidays"), Qt::LeftButton);
        QCOMPARE(m_prompt->asked.size(), 1);
        QVERIFY(editor() && editor()->isVisible());
        m_prompt->choices = {0};
        QTest::mouseClick(find<QPushButton>("closeHolidays"), Qt::LeftButton);
        QTRY_VERIFY(!editor());
    }

    void dayOfAYearThatIsNotKnown()
    {
        openWindow();
        openEditor();
        paste(QStringLiteral("2041年部分节假日安排\n元旦：2040年12月31日至2041年1月1日放假。"));
        QTRY_VERIFY(remarks()->count() > 0 && remarks()->item(0)->text().contains(QStringLiteral("2040")));
        QVERIFY(!useButton()->isEnabled());
        m_prompt->choices = {0};
        QTest::mouseClick(find<QPushButton>("closeHolidays"), Qt::LeftButton);
        QTRY_VERIFY(!editor());
    }

    void handedOut()
    {
        const QString passphrase = QStringLiteral("eins zwei drei");
        QVERIFY(createKey(at(QStringLiteral("key.p12")),
            {QStringLiteral("例湖县人力资源和社会保障局"), QStringLiteral("经办例"), 5},
            Passphrase(passphrase))
                    .ok());
        openWindow();
        openEditor();
        paste(m_title + m_days);
        QTRY_VERIFY(find<QPushButton>("handOutHolidays")->isEnabled());
        m_prompt->choices = {0}; // most festivals are missing
        QTest::mouseClick(find<QPushButton>("handOutHolidays"), Qt::LeftButton);
        QTRY_VERIFY(find<QDialog>("handOutDialog") && find<QDialog>("handOutDialog")->isVisible());
        auto *dialog = find<QDialog>("handOutDialog");
        QVERIFY(!dialog->findChild<QWidget *>(QStringLiteral("handOutCalendar"))->isVisible());
        activate(dialog);
        typeIn(dialog, QStringLiteral("keyPath"), at(QStringLiteral("key.p12")));
        typeIn(dialog, QStringLiteral("passphrase"), passphrase);
        typeIn(dialog, QStringLiteral("folder"), m_folder->path());
        QTRY_VERIFY(find<QPushButton>("writeHandOut")->isEnabled());
        QTest::mouseClick(find<QPushButton>("writeHandOut"), Qt::LeftButton);
        const QString path = at(QStringLiteral("放假安排-2031.chuding-policy"));
        QTRY_VERIFY(QFile::exists(path));
        const Result<PolicyPackageReading> reading = readPolicyPackage(path, {});
        QVERIFY(reading.ok() && reading->isInstallable());
        QVERIFY(!reading->policy);
        QCOMPARE(reading->content.calendars.keys(), QStringList{QStringLiteral("cn-2031.json")});
        // It is handed out, so that closing asks nothing.
        QTest::mouseClick(find<QPushButton>("closeHolidays"), Qt::LeftButton);
        QTRY_VERIFY(!editor());
        QCOMPARE(m_prompt->asked.size(), 1);
    }
};

TEST_CASE(QApplication, TestHolidayEditor)
#include "tst_holiday_editor.moc"
