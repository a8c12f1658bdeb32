// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/forms.h"
#include "test_case.h"
#include "ui/assistant/place_page.h"
#include "ui/core/demonstration.h"
#include "ui/dialogs/help_window.h"
#include "ui/pages/overview_page.h"
#include "ui/widgets/editors.h"
#include "ui/widgets/month_view.h"
#include "window_fixture.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDoubleSpinBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabWidget>
#include <QTextBrowser>
#include <QTimer>
#include <QTreeView>
#include <QTreeWidget>

using namespace chuding;

/// What settings do at once and at the next start, the help of each page, the log's period. By keys and
/// clicks.
class TestSettings final : public WindowFixture
{
    Q_OBJECT

private:
    void setDay(const char *name, QDate day)
    {
        auto *edit = find<QDateEdit>(name);
        edit->setFocus();
        edit->setSelectedSection(QDateTimeEdit::YearSection);
        QTest::keyClicks(edit, day.toString(QStringLiteral("yyyyMMdd")));
        QCOMPARE(edit->date(), day);
    }

    void openSettings()
    {
        keys("Ctrl+,");
        QTRY_VERIFY(find<QDialog>("settingsDialog") && find<QDialog>("settingsDialog")->isVisible());
        activate(find<QDialog>("settingsDialog"));
        find<QLineEdit>("settingsOperator")->setText(QStringLiteral("试例经办"));
    }

    void acceptSettings()
    {
        QTest::mouseClick(find<QPushButton>("settingsOk"), Qt::LeftButton);
        QTRY_VERIFY(!find<QDialog>("settingsDialog"));
        activate(m_window.get());
    }

private Q_SLOTS:
    void init()
    {
        WindowFixture::init();
        QVERIFY(makeSampleLibrary(libraryPath()));
    }

    /// The file as version 0.1.0 wrote it.
    void settingsOfEarlierVersionsAreKept()
    {
        const QString place = QSettings().fileName();
        QVERIFY(QDir().mkpath(QFileInfo(place).path()));
        QFile::remove(place);
        QVERIFY(QFile::copy(QStringLiteral(CHUDING_SOURCE_DIR "/tests/data/settings-0.1.0.ini"), place));
        const Settings settings;
        QVERIFY(!settings.isFirstStart());
        const QList<RecentLibrary> recent = settings.recentLibraries();
        QCOMPARE(recent.size(), 2);
        QCOMPARE(
            recent.constFirst(), (RecentLibrary{QStringLiteral("/home/试例/文档/试例 2024.chuding"),
                                     QStringLiteral("博湖县试例中学"), QStringLiteral("博湖县2024年度初定"),
                                     2024, QDateTime(QDate(2024, 10, 20), QTime(12, 0))}));
        QCOMPARE(settings.operatorName(), QStringLiteral("试例经办"));
        QCOMPARE(settings.operatorRole(), OfficeRole::Department);
        QCOMPARE(settings.authority(QUuid(QStringLiteral("{11111111-2222-3333-4444-555555555555}"))),
            QStringLiteral("博湖县试例教育局"));
        QCOMPARE(settings.startDay(), StartDay::Counts);
        QCOMPARE(settings.font(QFont()).pointSizeF(), 13.0);
        QCOMPARE(settings.unmaskedMinutes(), 3);
        QVERIFY(!settings.looksIntoScans());
        QCOMPARE(settings.language(), QStringLiteral("en"));
        QVERIFY(settings.usesLocalHolidays());
        QCOMPARE(settings.localHolidays(), QByteArray(R"({"2025":{"2025-03-31":"肉孜节"}})"));
        QCOMPARE(settings.backupFolder(), QStringLiteral("/media/试例/备份"));
        QCOMPARE(settings.backupsKept(), 7);
        QCOMPARE(settings.backupTime(), Settings::BackupTime::Daily);
        QCOMPARE(
            settings.lastBackup(QStringLiteral("/home/试例/文档/试例 2024.chuding")), QDate(2024, 10, 19));
        QCOMPARE(settings.keyPath(), QStringLiteral("/home/试例/签名.p12"));
        QCOMPARE(settings.headerMapping().value(QStringLiteral("人员姓名")), QStringLiteral("name"));
        QCOMPARE(settings.publicityOffice(), QStringLiteral("办公室"));
        QCOMPARE(settings.publicityPhone(), QStringLiteral("0996-6000000"));
        QCOMPARE(settings.backOrder(), BackOrder::LastSheetFirst);
        QVERIFY(settings.turnsByHand());
        QVERIFY(settings.listOptions().spacedNames);
        QCOMPARE(settings.pdfPattern(), QStringLiteral("{name}-{form}"));
        QCOMPARE(settings.phrases(QStringLiteral("work.note")), QStringList{QStringLiteral("常用的话")});
        QCOMPARE(settings.state(QStringLiteral("window")), QByteArray("\x01\x02 state"));
    }

    void settingsSayWhoseRoleItIs()
    {
        openWindow();
        auto *head = find<QLabel>("libraryTitle");
        openSettings();
        auto *role = find<QComboBox>("settingsRole");
        role->setFocus();
        QTest::keyClick(role, Qt::Key_End);
        acceptSettings();
        QCOMPARE(Settings().operatorRole(), OfficeRole::County);
        QVERIFY(head->accessibleName().contains(codeText(OfficeRole::County))); // not the library's own
        QTest::keySequence(m_window.get(), QKeySequence(QKeySequence::Close));
        QTRY_VERIFY(find<QPushButton>("newLibrary")->isVisible());
        QTest::mouseClick(find<QPushButton>("newLibrary"), Qt::LeftButton);
        QTRY_VERIFY(find<QDialog>("libraryAssistant") && find<QDialog>("libraryAssistant")->isVisible());
        QVERIFY(find<QRadioButton>("role.county")->isChecked());
    }

    void settingsChooseTheReadingOfProposals()
    {
        openWindow();
        auto *page = m_window->findChild<OverviewPage *>();
        QSignalSpy proposed(page, &OverviewPage::roundProposed);
        auto *month = find<MonthView>("scheduleMonth");
        QTRY_COMPARE_WITH_TIMEOUT(month->selectedDate(), QDate(2024, 10, 21), patienceMs);
        const auto start = [&] { QTest::mouseClick(find<QPushButton>("startRound"), Qt::LeftButton); };
        start();
        QCOMPARE(proposed.takeLast().at(2).toDate(), QDate(2024, 10, 28));
        QVERIFY(month->dayText(QDate(2024, 10, 28)).contains(QStringLiteral("no. 5")));
        openSettings();
        auto *reading = find<QComboBox>("settingsStartDay");
        reading->setFocus();
        QTest::keyClick(reading, Qt::Key_Down);
        acceptSettings();
        trigger(QStringLiteral("page.overview"));
        QVERIFY(month->dayText(QDate(2024, 10, 25)).contains(QStringLiteral("no. 5")));
        QCOMPARE(find<QLabel>("planSafeEnd")->text(), QStringLiteral("2024-10-28")); // both stay shown
        QCOMPARE(find<QLabel>("planCountedEnd")->text(), QStringLiteral("2024-10-25"));
        QVERIFY(find<QLabel>("planCountedName")->text() != QStringLiteral("First day counted"));
        start();
        QCOMPARE(proposed.takeLast().at(2).toDate(), QDate(2024, 10, 25));
        // The page 公示 proposes by it too.
        QTest::mouseClick(find<QPushButton>("proposeDates"), Qt::LeftButton);
        QTRY_COMPARE(find<QLineEdit>("round.to")->text(), QStringLiteral("2024-10-25"));
    }

    void lettersChangeAtOnce()
    {
        openWindow();
        const QFont before = QApplication::font();
        auto *title = find<QLabel>("libraryTitle");
        const double titlePoints = title->font().pointSizeF();
        const double searchPoints = find<QLineEdit>("search")->font().pointSizeF();
        openSettings();
        QTest::keyClick(find<QCheckBox>("settingsOwnFont"), Qt::Key_Space);
        auto *points = find<QDoubleSpinBox>("settingsPoints");
        points->setFocus();
        points->selectAll();
        QTest::keyClicks(points, QString::number(before.pointSizeF() * 1.5));
        const double chosen = points->value();
        acceptSettings();
        QCOMPARE(find<QLineEdit>("search")->font().pointSizeF(), chosen);
        QVERIFY(qAbs(title->font().pointSizeF() - titlePoints * chosen / searchPoints) < 0.2);
        openSettings(); // and back
        QTest::keyClick(find<QCheckBox>("settingsOwnFont"), Qt::Key_Space);
        acceptSettings();
        QCOMPARE(QApplication::font().pointSizeF(), before.pointSizeF());
        QVERIFY(qAbs(title->font().pointSizeF() - titlePoints) < 0.2);
    }

    void maskingFollowsTheSettings()
    {
        openWindow();
        trigger(QStringLiteral("showNumbers"));
        openSettings();
        auto *minutes = find<QSpinBox>("settingsMinutes");
        minutes->setFocus();
        minutes->selectAll();
        QTest::keyClicks(minutes, QStringLiteral("3"));
        acceptSettings();
        QCOMPARE(applicants()->findChild<QTimer *>(QStringLiteral("maskTimer"))->interval(), 3 * 60'000);
        IdNumberEdit edit;
        edit.setNumber(samplePeople().constFirst().idNumber);
        edit.setRevealed(true);
        QCOMPARE(edit.findChild<QTimer *>(QStringLiteral("maskAgain"))->interval(), 3 * 60'000);
        IdNumberEdit::setLegibleMinutes(1);
    }

    void languageIsForTheNextStart()
    {
        showWindow();
        openSettings();
        auto *language = find<QComboBox>("settingsLanguage");
        language->setFocus();
        QTest::keyClick(language, Qt::Key_End);
        acceptSettings();
        QCOMPARE(Settings().language(), QStringLiteral("en"));
    }

    void f1OpensTheTopicOfThePage_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<QString>("topic");
        QTest::newRow("总览") << QStringLiteral("page.overview") << QStringLiteral("overview");
        QTest::newRow("申报人员") << QStringLiteral("page.applicants") << QStringLiteral("applicants");
        QTest::newRow("公示") << QStringLiteral("page.publicity") << QStringLiteral("publicity");
        QTest::newRow("报送") << QStringLiteral("page.export") << QStringLiteral("submission");
        QTest::newRow("政策") << QStringLiteral("page.policy") << QStringLiteral("policy");
        QTest::newRow("记录") << QStringLiteral("page.log") << QStringLiteral("log");
        QTest::newRow("settings") << QStringLiteral("settings") << QStringLiteral("settings");
        QTest::newRow("assistant") << QStringLiteral("library.new") << QStringLiteral("first-steps");
    }

    void f1OpensTheTopicOfThePage()
    {
        QFETCH(QString, action);
        QFETCH(QString, topic);
        openWindow();
        trigger(action);
        const bool isPage = action.startsWith(QStringLiteral("page."));
        QTRY_VERIFY(isPage || QApplication::activeModalWidget());
        QWidget *where = isPage ? m_window.get() : QApplication::activeModalWidget();
        activate(where);
        QTest::keySequence(where, QKeySequence(QKeySequence::HelpContents));
        QTRY_VERIFY(find<QDialog>("helpWindow") && find<QDialog>("helpWindow")->isVisible());
        const QListWidgetItem *current = find<QListWidget>("helpTopics")->currentItem();
        QCOMPARE(current->data(Qt::UserRole).toString(), topic);
        QVERIFY(find<QTextBrowser>("helpText")->toPlainText().size() > 100);
    }

    void everyPageOfTheRailHasATopic()
    {
        openWindow();
        int pages = 0;
        for (const QAction *action : m_window->actions())
            pages += action->objectName().startsWith(QStringLiteral("page.")) ? 1 : 0;
        QCOMPARE(pages, static_cast<int>(Page::Id::Log) + 1); // a new page needs a row above and a text
        QSet<QString> topics;
        for (int id = 0; id < pages; ++id)
            topics.insert(HelpWindow::topicOf(static_cast<Page::Id>(id)));
        QCOMPARE(topics.size(), pages);
    }

    void logOfAPeriodIsExportedAsCsv()
    {
        openWindow();
        trigger(QStringLiteral("page.log"));
        auto *view = find<QTreeView>("logView");
        const int all = int(samplePeople().size()) + 1;
        QTRY_COMPARE_WITH_TIMEOUT(view->model()->rowCount(), all, patienceMs);
        QVERIFY(!find<QDateEdit>("logFrom")->isVisible());
        auto *days = find<QComboBox>("logDays");
        days->setFocus();
        QTest::keyClick(days, Qt::Key_End);
        QVERIFY(find<QDateEdit>("logFrom")->isVisible());
        QCOMPARE(view->model()->rowCount(), all);
        setDay("logTo", QDate(2024, 11, 30));
        setDay("logFrom", QDate(2024, 10, 21));
        QCOMPARE(view->model()->rowCount(), 0);
        setDay("logFrom", QDate(2024, 10, 20));
        QCOMPARE(view->model()->rowCount(), all);
        setDay("logTo", QDate(2024, 10, 20)); // both days belong to it
        QCOMPARE(view->model()->rowCount(), all);
        m_prompt->savePath = at(QStringLiteral("log.csv"));
        QTest::mouseClick(find<QPushButton>("exportLog"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("exportLog")->isEnabled(), patienceMs);
        QFile file(m_prompt->savePath);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray csv = file.readAll();
        QVERIFY(csv.startsWith("\xEF\xBB\xBF"));
        QCOMPARE(csv.count("\r\n"), all + 1);
        QVERIFY(csv.contains("李试一"));
        QVERIFY(m_prompt->told.isEmpty());
    }

    void showsFontsAndPrintsTheAlignmentTest()
    {
        openWindow();
        openSettings();
        auto *dialog = find<QDialog>("settingsDialog");
        auto *tabs = find<QTabWidget>("settingsTabs");
        tabs->setCurrentIndex(tabs->count() - 1);
        auto *fonts = find<QTreeWidget>("fontRoles");
        QTRY_COMPARE_WITH_TIMEOUT(fonts->topLevelItemCount(), 5, patienceMs);
        QStringList roles;
        for (int row = 0; row < 5; ++row) {
            const QTreeWidgetItem *item = fonts->topLevelItem(row);
            roles.append(item->text(0));
            QVERIFY(!item->text(1).isEmpty());
            QVERIFY(item->text(1).startsWith(item->data(2, Qt::FontRole).value<QFont>().family()));
            QVERIFY(item->data(0, Qt::AccessibleTextRole).toString().contains(item->text(1)));
        }
        QCOMPARE(roles, (QStringList{QStringLiteral("仿宋"), QStringLiteral("小标宋"), QStringLiteral("黑体"),
                            QStringLiteral("楷体"), QStringLiteral("宋体")}));
        fonts->setFocus();
        QTest::keyClick(fonts, Qt::Key_Down);
        QVERIFY(find<QLabel>("fontWanted")->text().contains(QStringLiteral("方正小标宋简体")));
        // The sheet, turned by hand: front and back are two jobs.
        QTest::mouseClick(find<QCheckBox>("settingsByHand"), Qt::LeftButton, {}, QPoint(5, 5));
        QVERIFY(find<QCheckBox>("settingsByHand")->isChecked());
        m_prompt->printPath = at(QStringLiteral("test.pdf"));
        m_prompt->choices = {0};
        QTest::mouseClick(
            findIn<QPushButton>(dialog, QStringLiteral("settingsAlignmentTest")), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(at(QStringLiteral("test-backs.pdf"))), patienceMs);
        QTRY_VERIFY(findIn<QPushButton>(dialog, QStringLiteral("settingsAlignmentTest"))->isEnabled());
        QCOMPARE(m_prompt->asked.size(), 1);
        acceptSettings();
        QVERIFY(Settings().turnsByHand());
    }
};

TEST_CASE(QApplication, TestSettings)
#include "tst_settings.moc"
