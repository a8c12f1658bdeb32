// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earlier_version.h"
#include "library/database.h"
#include "test_case.h"
#include "ui/assistant/place_page.h"
#include "ui/core/demonstration.h"
#include "ui/dialogs/help_window.h"
#include "ui/pages/overview_page.h"
#include "ui/widgets/editors.h"
#include "ui/widgets/month_view.h"
#include "window_fixture.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QTreeWidget>

using namespace chuding;

namespace {
const QString validCode = QStringLiteral("12652829MB1T00017X");
} // namespace

/// The first hour: the assistant and recent libraries. By keys and clicks.
class TestFirstStart final : public WindowFixture
{
    Q_OBJECT

private:
    [[nodiscard]] QString note(const char *field) const
    {
        return find<QLabel>(QByteArray(field).append(".note").constData())->text();
    }

    void compose(const char *name, const QString &text)
    {
        auto *field = find<QLineEdit>(name);
        field->setFocus();
        field->selectAll();
        WindowFixture::compose(field, text);
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

private Q_SLOTS:
    void comesUpAtTheFirstStartOnly()
    {
        showWindow();
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
        showWindow();
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
        QTRY_COMPARE_WITH_TIMEOUT(workspace().path(), target + QStringLiteral(".chuding"), patienceMs);
        const LibraryInfo &info = workspace().info();
        QCOMPARE(info.unitName, QStringLiteral("博湖县试例中学"));
        QCOMPARE(info.unitCode, validCode);
        QCOMPARE(info.role, OfficeRole::Employer);
        QCOMPARE(info.policyId, QStringLiteral("xj-bohu-2024"));
        QCOMPARE(workspace().operatorName(), QStringLiteral("试例经办"));
        const auto log = workspace()
                             .thread()
                             .run([](LibraryThread::Seat &seat) { return seat.library->auditLog(); })
                             .result();
        QCOMPARE(log->constFirst().who, QStringLiteral("试例经办"));
        const QString head = find<QLabel>("libraryTitle")->accessibleName();
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
        showWindow();
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
        showWindow();
        openAssistant();
        compose("operatorName", QStringLiteral("试例经办"));
        QTest::mouseClick(find<QRadioButton>("role.county"), Qt::LeftButton);
        goOn();
        QVERIFY(find<QLineEdit>("unitName")->isVisible());
        QVERIFY(!find<QLineEdit>("authorityName")->isVisible());
    }

    void cancellingWritesNothing()
    {
        showWindow();
        openAssistant();
        answer();
        QTest::keyClick(find<QLineEdit>("libraryPath"), Qt::Key_Escape);
        QTRY_VERIFY(!find<QDialog>("libraryAssistant"));
        QVERIFY(Settings().isFirstStart());
        QVERIFY(!workspace().isOpen());
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
        showWindow();
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
        QTRY_COMPARE_WITH_TIMEOUT(workspace().path(), at(QStringLiteral("new.chuding")), patienceMs);
        QCOMPARE(workspace().info().policyId, QStringLiteral("xj-shili-2025"));
        QCOMPARE(workspace().season().policy.year, 2025);
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
        showWindow();
        openAssistant();
        answer();
        auto *path = find<QLineEdit>("libraryPath");
        path->selectAll();
        QTest::keyClick(path, Qt::Key_Delete);
        QTest::keyClicks(path, typed == QStringLiteral("TAKEN") ? at(QStringLiteral("taken")) : typed);
        goOn();
        QTRY_VERIFY_WITH_TIMEOUT(note("libraryPath").contains(says), patienceMs);
        QVERIFY(path->isVisible());
        QVERIFY(!workspace().isOpen());
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
        showWindow();
        openAssistant();
        QTest::mouseClick(find<QPushButton>("assistantSample"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(workspace().applicants()->rowCount(), 12, patienceMs);
        QTRY_VERIFY(!find<QDialog>("libraryAssistant"));
        m_window.reset();
    }

    void recentLibrariesSayWhatTheyAre()
    {
        QVERIFY(makeSampleLibrary(libraryPath()));
        QVERIFY(makeSampleLibrary(at(QStringLiteral("别的.chuding"))));
        openWindow();
        m_window->openLibrary(at(QStringLiteral("别的.chuding")));
        QTRY_COMPARE_WITH_TIMEOUT(workspace().path(), at(QStringLiteral("别的.chuding")), patienceMs);
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
        QTRY_COMPARE_WITH_TIMEOUT(workspace().path(), libraryPath(), patienceMs);
        QTRY_COMPARE(Settings().recentLibraries().constFirst().path, libraryPath());
        // What vanished is told apart, and is taken off by the context menu.
        m_window.reset();
        QVERIFY(QDir(libraryPath()).removeRecursively());
        showWindow();
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

    void saysThatALibraryIsBroughtUpToDate()
    {
        QVERIFY(makeSampleLibrary(libraryPath()));
        {
            const auto database = Database::open(
                libraryPath() + QStringLiteral("/library.sqlite"), Database::Access::ReadWrite);
            QVERIFY(database.ok());
            for (const QString &statement : backFromVersion(static_cast<int>(migrations().size())))
                QVERIFY((*database)->exec(statement).ok());
        }
        showWindow();
        QList<qint64> steps;
        QString said;
        connect(&workspace(), &Workspace::updating, this, [&](const QString &path, qint64 done) {
            QCOMPARE(path, libraryPath());
            steps.append(done);
            said = find<QLabel>("updatingText")->text();
            QVERIFY(find<QProgressBar>("updatingBar")->isVisible());
            QVERIFY(!find<QPushButton>("newLibrary")->isEnabled());
        });
        openLibrary(libraryPath());
        QCOMPARE(steps, (QList<qint64>{0, 1}));
        QVERIFY(said.contains(QStringLiteral("earlier version")));
        QVERIFY(shown() > 0);
        trigger("library.close");
        QTRY_VERIFY(find<QPushButton>("newLibrary")->isVisible());
        QVERIFY(find<QPushButton>("newLibrary")->isEnabled());
        QVERIFY(!find<QProgressBar>("updatingBar")->isVisible());
    }

    void missingRecentLibraryIsKeptWhenItCannotBeOpened()
    {
        Settings().addRecentLibrary(
            {at(QStringLiteral("没有.chuding")), QStringLiteral("试例站"), {}, 0, {}});
        showWindow();
        auto *recent = find<QTreeWidget>("recentLibraries");
        recent->setFocus();
        QTest::keyClick(recent, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(m_prompt->told.size(), 1, patienceMs);
        QCOMPARE(recent->topLevelItemCount(), 1); // a stick may be put in again
    }
};

TEST_CASE(QApplication, TestFirstStart)
#include "tst_first_start.moc"
