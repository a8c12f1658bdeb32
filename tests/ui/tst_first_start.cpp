// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fake_prompt.h"
#include "sample_library.h"
#include "ui/assistant/place_page.h"
#include "ui/core/demonstration.h"
#include "ui/dialogs/help_window.h"
#include "ui/main_window.h"
#include "ui/pages/overview_page.h"
#include "ui/widgets/editors.h"
#include "ui/widgets/month_view.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDir>
#include <QDoubleSpinBox>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>
#include <QTimer>
#include <QTreeView>
#include <QTreeWidget>

using namespace chuding;

namespace {
constexpr int patienceMs = 20'000;
const QString validCode = QStringLiteral("12652829MB1T00017X");
} // namespace

/// The first hour: the assistant, recent libraries, settings, help, the log's period. By keys and clicks.
class TestFirstStart final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakePrompt> m_prompt;
    std::unique_ptr<MainWindow> m_window;

    [[nodiscard]] QString at(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] QString libraryPath() const { return at(QStringLiteral("试例.chuding")); }

    template <typename Widget>
    [[nodiscard]] Widget *find(const char *name) const
    {
        return m_window->findChild<Widget *>(QString::fromLatin1(name));
    }

    [[nodiscard]] QString note(const char *field) const
    {
        return find<QLabel>(QByteArray(field).append(".note").constData())->text();
    }

    void openWindow(bool library = false)
    {
        m_window = std::make_unique<MainWindow>(*m_prompt);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        if (!library)
            return;
        m_window->openLibrary(libraryPath());
        QTRY_COMPARE_WITH_TIMEOUT(
            m_window->workspace().applicants()->rowCount(), int(samplePeople().size()), patienceMs);
    }

    void keys(const char *sequence)
    {
        QWidget *focus = QApplication::focusWidget() ? QApplication::focusWidget() : m_window.get();
        QTest::keySequence(focus, QKeySequence(QString::fromLatin1(sequence)));
    }

    void compose(const char *name, const QString &text)
    {
        auto *field = find<QLineEdit>(name);
        field->setFocus();
        field->selectAll();
        QInputMethodEvent event;
        event.setCommitString(text);
        QCoreApplication::sendEvent(field, &event);
    }

    /// No window manager does it here.
    static void activate(QWidget *window)
    {
        window->activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), window);
    }

    void openAssistant()
    {
        QTest::mouseClick(find<QPushButton>("newLibrary"), Qt::LeftButton);
        QTRY_VERIFY(find<QDialog>("libraryAssistant") && find<QDialog>("libraryAssistant")->isVisible());
        activate(find<QDialog>("libraryAssistant"));
    }

    void goOn() { QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); }

    /// Through the first three pages.
    void answer()
    {
        compose("operatorName", QStringLiteral("试例经办"));
        goOn();
        compose("unitName", QStringLiteral("博湖县试例中学"));
        compose("unitCode", validCode);
        compose("authorityName", QStringLiteral("博湖县试例教育局"));
        goOn();
        QVERIFY(find<QListWidget>("notices")->hasFocus());
        goOn();
        QVERIFY(find<QLineEdit>("libraryPath")->hasFocus());
    }

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
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("chuding-test"));
        QCoreApplication::setApplicationName(QStringLiteral("tst_first_start"));
        QSettings::setDefaultFormat(QSettings::IniFormat);
    }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder->path());
        m_prompt = std::make_unique<FakePrompt>();
    }

    void cleanup()
    {
        m_window.reset();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    void comesUpAtTheFirstStartOnly()
    {
        openWindow();
        m_window->greet();
        QTRY_VERIFY(find<QDialog>("libraryAssistant") && find<QDialog>("libraryAssistant")->isVisible());
        QTest::keyClick(find<QDialog>("libraryAssistant"), Qt::Key_Escape);
        QTRY_VERIFY(!find<QDialog>("libraryAssistant"));
        Settings().setOperatorName(QStringLiteral("试例经办"));
        m_window->greet();
        QVERIFY(!find<QDialog>("libraryAssistant"));
    }

    void leadsToALibraryByKeys()
    {
        openWindow();
        openAssistant();
        QVERIFY(find<QLineEdit>("operatorName")->hasFocus());
        find<QLineEdit>("operatorName")->clear();
        goOn(); // no name: the page stays and says so
        QVERIFY(find<QLineEdit>("operatorName")->isVisible());
        QVERIFY(note("operatorName").contains(QStringLiteral("name")));
        answer();
        const QString target = at(QStringLiteral("new"));
        find<QLineEdit>("libraryPath")->selectAll();
        QTest::keyClicks(find<QLineEdit>("libraryPath"), target);
        QVERIFY(find<QLabel>("assistantSummary")->text().contains(QStringLiteral("博湖县试例中学")));
        QVERIFY(find<QLabel>("assistantSummary")->text().contains(validCode));
        QTRY_VERIFY(!find<QLabel>("freeSpace")->text().isEmpty());
        // Back and on again: what was typed is there.
        keys("Alt+Left");
        keys("Alt+Left");
        QVERIFY(find<QLineEdit>("unitName")->hasFocus());
        QCOMPARE(find<QLineEdit>("unitCode")->text(), validCode);
        goOn();
        goOn();
        QCOMPARE(find<QLineEdit>("libraryPath")->text(), target);
        // Nothing is written yet.
        QVERIFY(!QFile::exists(target + QStringLiteral(".chuding")));
        QVERIFY(Settings().isFirstStart());
        goOn();
        QTRY_COMPARE_WITH_TIMEOUT(
            m_window->workspace().path(), target + QStringLiteral(".chuding"), patienceMs);
        const LibraryInfo &info = m_window->workspace().info();
        QCOMPARE(info.unitName, QStringLiteral("博湖县试例中学"));
        QCOMPARE(info.unitCode, validCode);
        QCOMPARE(info.role, OfficeRole::Employer);
        QCOMPARE(info.policyId, QStringLiteral("xj-bohu-2024"));
        QCOMPARE(m_window->workspace().operatorName(), QStringLiteral("试例经办"));
        const auto log = m_window->workspace()
                             .thread()
                             .run([](LibraryThread::Seat &seat) { return seat.library->auditLog(); })
                             .result();
        QCOMPARE(log->constFirst().who, QStringLiteral("试例经办"));
        const QString head = find<QLabel>("libraryTitle")->text();
        QVERIFY(head.contains(codeText(OfficeRole::Employer)));
        QVERIFY(head.contains(QStringLiteral("试例经办")));
        // The answers are proposed where they are asked again.
        QCOMPARE(find<QLineEdit>("receiver")->text(), QStringLiteral("博湖县试例教育局"));
        activate(m_window.get());
        keys("Ctrl+N");
        QTRY_VERIFY(find<QLineEdit>("person.name")->hasFocus());
        QCOMPARE(find<QLineEdit>("unit.uscc")->text(), validCode);
        QVERIFY(m_prompt->told.isEmpty());
    }

    void judgesTheCodeWhileItIsTyped()
    {
        openWindow();
        openAssistant();
        compose("operatorName", QStringLiteral("试例经办"));
        goOn();
        auto *code = find<QLineEdit>("unitCode");
        code->setFocus();
        QTest::keyClicks(code, validCode.left(9));
        QVERIFY(note("unitCode").contains(QStringLiteral("9 of 18")));
        goOn();
        QVERIFY(note("unitName").contains(QStringLiteral("seal")));
        QVERIFY(note("unitCode").contains(QStringLiteral("9 characters")));
        QVERIFY(find<QLineEdit>("unitName")->hasFocus());
        code->setFocus();
        code->end(false);
        QTest::keyClicks(code, validCode.mid(9, 8).toLower() + QLatin1Char('y'));
        QVERIFY(note("unitCode").startsWith(QStringLiteral("Not valid")));
        QCOMPARE(code->accessibleDescription(), note("unitCode"));
        compose("unitName", QStringLiteral("试例站"));
        goOn();
        QVERIFY(code->hasFocus() && code->isVisible());
        QTest::keyClick(code, Qt::Key_End);
        QTest::keyClick(code, Qt::Key_Backspace);
        QTest::keyClicks(code, QStringLiteral("x"));
        QVERIFY(note("unitCode").startsWith(QStringLiteral("Valid")));
        goOn();
        QVERIFY(find<QListWidget>("notices")->isVisible());
    }

    void theCountyHasNoAuthorityAbove()
    {
        openWindow();
        openAssistant();
        compose("operatorName", QStringLiteral("试例经办"));
        QTest::mouseClick(find<QRadioButton>("role.county"), Qt::LeftButton);
        goOn();
        QVERIFY(find<QLineEdit>("unitName")->isVisible());
        QVERIFY(!find<QLineEdit>("authorityName")->isVisible());
    }

    void cancellingWritesNothing()
    {
        openWindow();
        openAssistant();
        answer();
        QTest::keyClick(find<QLineEdit>("libraryPath"), Qt::Key_Escape);
        QTRY_VERIFY(!find<QDialog>("libraryAssistant"));
        QVERIFY(Settings().isFirstStart());
        QVERIFY(!m_window->workspace().isOpen());
    }

    void takesANoticeOutOfAFile()
    {
        const QDir source(QStringLiteral(CHUDING_SOURCE_DIR "/resources/policies/xj-bohu-2024"));
        QFile notice(source.filePath(QStringLiteral("policy.json")));
        QVERIFY(notice.open(QIODevice::ReadOnly));
        QByteArray json = notice.readAll();
        json.replace("xj-bohu-2024", "xj-shili-2025");
        json.replace("\"year\": 2024", "\"year\": 2025");
        QVERIFY(
            QFile::copy(source.filePath(QStringLiteral("wording.json")), at(QStringLiteral("wording.json"))));
        const auto read = [&](const QByteArray &content) {
            QFile file(at(QStringLiteral("policy.json")));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(content);
            file.close();
            m_prompt->files = QStringList{file.fileName()};
            QTest::mouseClick(find<QPushButton>("readNotice"), Qt::LeftButton);
        };
        openWindow();
        openAssistant();
        answer();
        keys("Alt+Left");
        auto *list = find<QListWidget>("notices");
        const int before = list->count();
        read(QByteArray(json).replace("\"year\": 2025", "\"year\": \"x\""));
        QVERIFY(note("notices").contains(QStringLiteral("/year")));
        QCOMPARE(list->count(), before);
        read(json);
        QCOMPARE(list->count(), before + 1);
        QVERIFY(list->currentItem()->text().contains(QStringLiteral("2025")));
        QVERIFY(!note("notices").isEmpty());
        QVERIFY(!PolicyCatalog().ids().contains(QStringLiteral("xj-shili-2025")));
        goOn();
        find<QLineEdit>("libraryPath")->selectAll();
        QTest::keyClicks(find<QLineEdit>("libraryPath"), at(QStringLiteral("new.chuding")));
        goOn();
        QTRY_COMPARE_WITH_TIMEOUT(
            m_window->workspace().path(), at(QStringLiteral("new.chuding")), patienceMs);
        QCOMPARE(m_window->workspace().info().policyId, QStringLiteral("xj-shili-2025"));
        QCOMPARE(m_window->workspace().season().policy.year, 2025);
        m_window.reset();
        QDir(PolicyCatalog::defaultFolders().constFirst() + QStringLiteral("/xj-shili-2025"))
            .removeRecursively();
    }

    void refusesAPlaceBesideTheField_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("says");
        QTest::newRow("empty") << QString() << QStringLiteral("Choose where");
        QTest::newRow("no whole path") << QStringLiteral("x.chuding") << QStringLiteral("whole path");
        QTest::newRow("taken") << QStringLiteral("TAKEN") << QStringLiteral("already");
    }

    void refusesAPlaceBesideTheField()
    {
        QFETCH(QString, typed);
        QFETCH(QString, says);
        QVERIFY(makeSampleLibrary(at(QStringLiteral("taken.chuding"))));
        openWindow();
        openAssistant();
        answer();
        auto *path = find<QLineEdit>("libraryPath");
        path->selectAll();
        QTest::keyClick(path, Qt::Key_Delete);
        QTest::keyClicks(path, typed == QStringLiteral("TAKEN") ? at(QStringLiteral("taken")) : typed);
        goOn();
        QTRY_VERIFY_WITH_TIMEOUT(note("libraryPath").contains(says), patienceMs);
        QVERIFY(path->isVisible());
        QVERIFY(!m_window->workspace().isOpen());
    }

    void doubtsOfAPlace()
    {
        const auto says = [](StoragePlace place, const char *words, bool fault) {
            bool isFault = !fault;
            const QString doubt = PlacePage::doubtOf(place, &isFault);
            return isFault == fault && (words ? doubt.contains(QString::fromLatin1(words)) : doubt.isEmpty());
        };
        StoragePlace place;
        place.freeBytes = 10LL * 1024 * 1024 * 1024;
        QVERIFY(says(place, "written", true));
        place.isWritable = true;
        QVERIFY(says(place, nullptr, false));
        place.freeBytes = 1024;
        QVERIFY(says(place, "no space", true));
        place.freeBytes = 100LL * 1024 * 1024;
        QVERIFY(says(place, "Little space", false));
        place.isRemovable = true;
        QVERIFY(says(place, "stick", false));
        place.isOnNetwork = true;
        QVERIFY(says(place, "network", false));
        place.isTaken = true;
        QVERIFY(says(place, "already", true));
    }

    void theSampleIsOnTheFirstPage()
    {
        QDir(demonstrationPath()).removeRecursively();
        openWindow();
        openAssistant();
        QTest::mouseClick(find<QPushButton>("assistantSample"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(m_window->workspace().applicants()->rowCount(), 12, patienceMs);
        QTRY_VERIFY(!find<QDialog>("libraryAssistant"));
        m_window.reset();
        QDir(demonstrationPath()).removeRecursively();
    }

    void recentLibrariesSayWhatTheyAre()
    {
        QVERIFY(makeSampleLibrary(libraryPath()));
        QVERIFY(makeSampleLibrary(at(QStringLiteral("别的.chuding"))));
        openWindow(true);
        m_window->openLibrary(at(QStringLiteral("别的.chuding")));
        QTRY_COMPARE_WITH_TIMEOUT(
            m_window->workspace().path(), at(QStringLiteral("别的.chuding")), patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(Settings().recentLibraries().size(), 2, patienceMs);
        QTest::keySequence(m_window.get(), QKeySequence(QKeySequence::Close));
        auto *recent = find<QTreeWidget>("recentLibraries");
        QTRY_VERIFY(recent->isVisible());
        QCOMPARE(recent->topLevelItemCount(), 2);
        const QTreeWidgetItem *first = recent->topLevelItem(0);
        QCOMPARE(first->text(0), QStringLiteral("博湖县试例中学"));
        QVERIFY(first->text(1).contains(QStringLiteral("2024")));
        QVERIFY(first->text(2).startsWith(
            QDateTime::currentDateTimeUtc().addSecs(8 * 3600).toString(QStringLiteral("yyyy-MM-dd"))));
        QVERIFY(first->text(3).contains(QStringLiteral("别的")));
        // Enter opens the second, which comes first then.
        recent->setFocus();
        QTest::keyClick(recent, Qt::Key_Down);
        QTest::keyClick(recent, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(m_window->workspace().path(), libraryPath(), patienceMs);
        QTRY_COMPARE(Settings().recentLibraries().constFirst().path, libraryPath());
        // What vanished is told apart, and is taken off by the context menu.
        m_window.reset();
        QVERIFY(QDir(libraryPath()).removeRecursively());
        openWindow();
        recent = find<QTreeWidget>("recentLibraries");
        const auto colour = [&](int row) { return recent->topLevelItem(row)->foreground(0); };
        QTRY_VERIFY_WITH_TIMEOUT(colour(0) != colour(1), patienceMs);
        QVERIFY(recent->topLevelItem(0)->text(3).startsWith(QStringLiteral("not there")));
        QCOMPARE(recent->contextMenuPolicy(), Qt::ActionsContextMenu);
        QCOMPARE(recent->actions().size(), 2);
        recent->setCurrentItem(recent->topLevelItem(0));
        recent->actions().at(1)->trigger();
        QTRY_COMPARE(recent->topLevelItemCount(), 1);
        QCOMPARE(Settings().recentLibraries().size(), 1);
    }

    void missingRecentLibraryIsKeptWhenItCannotBeOpened()
    {
        Settings().addRecentLibrary(
            {at(QStringLiteral("没有.chuding")), QStringLiteral("试例站"), {}, 0, {}});
        openWindow();
        auto *recent = find<QTreeWidget>("recentLibraries");
        recent->setFocus();
        QTest::keyClick(recent, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(m_prompt->told.size(), 1, patienceMs);
        QCOMPARE(recent->topLevelItemCount(), 1); // a stick may be put in again
    }

    void settingsSayWhoseRoleItIs()
    {
        QVERIFY(makeSampleLibrary(libraryPath()));
        openWindow(true);
        auto *head = find<QLabel>("libraryTitle");
        openSettings();
        auto *role = find<QComboBox>("settingsRole");
        role->setFocus();
        QTest::keyClick(role, Qt::Key_End);
        acceptSettings();
        QCOMPARE(Settings().operatorRole(), OfficeRole::County);
        QVERIFY(head->text().contains(codeText(OfficeRole::County))); // not the library's own
        QTest::keySequence(m_window.get(), QKeySequence(QKeySequence::Close));
        QTRY_VERIFY(find<QPushButton>("newLibrary")->isVisible());
        openAssistant();
        QVERIFY(find<QRadioButton>("role.county")->isChecked());
    }

    void settingsChooseTheReadingOfProposals()
    {
        QVERIFY(makeSampleLibrary(libraryPath()));
        openWindow(true);
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
        m_window->findChild<QAction *>(QStringLiteral("page.overview"))->trigger();
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
        QVERIFY(makeSampleLibrary(libraryPath()));
        openWindow(true);
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
        QVERIFY(makeSampleLibrary(libraryPath()));
        openWindow(true);
        m_window->findChild<QAction *>(QStringLiteral("showNumbers"))->trigger();
        openSettings();
        auto *minutes = find<QSpinBox>("settingsMinutes");
        minutes->setFocus();
        minutes->selectAll();
        QTest::keyClicks(minutes, QStringLiteral("3"));
        acceptSettings();
        QCOMPARE(find<QTimer>("maskTimer")->interval(), 3 * 60'000);
        IdNumberEdit edit;
        edit.setNumber(samplePeople().constFirst().idNumber);
        edit.setRevealed(true);
        QCOMPARE(edit.findChild<QTimer *>(QStringLiteral("maskAgain"))->interval(), 3 * 60'000);
        IdNumberEdit::setLegibleMinutes(1);
    }

    void languageIsForTheNextStart()
    {
        openWindow();
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
        QVERIFY(makeSampleLibrary(libraryPath()));
        openWindow(true);
        m_window->findChild<QAction *>(action)->trigger();
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
        QVERIFY(makeSampleLibrary(libraryPath()));
        openWindow(true);
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
        QVERIFY(makeSampleLibrary(libraryPath()));
        openWindow(true);
        m_window->findChild<QAction *>(QStringLiteral("page.log"))->trigger();
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
};

QTEST_MAIN(TestFirstStart)
#include "tst_first_start.moc"
