// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "about/about.h"
#include "checks/checks.h"
#include "checks/rule_titles.h"
#include "test_case.h"
#include "ui/core/demonstration.h"
#include "ui/dialogs/command_list.h"
#include "ui/dialogs/help_window.h"
#include "ui/dialogs/settings_dialog.h"
#include "ui/models/audit_model.h"
#include "ui/widgets/message_bar.h"
#include "window_fixture.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopeGuard>
#include <QScrollBar>
#include <QTabBar>
#include <QTabWidget>
#include <QTableWidget>
#include <QTextBrowser>
#include <QTimer>
#include <QToolButton>
#include <QTreeView>
#include <QTreeWidget>

#include <algorithm>

using namespace chuding;

/// The frame of the window: command list, settings, log, recent libraries. By keys and clicks.
class TestShell final : public WindowFixture
{
    Q_OBJECT

private:
    /// Entries of the log as the library has them.
    [[nodiscard]] QList<AuditEntry> log() const
    {
        const auto result = fromLibrary([](const Library &library) { return library.auditLog(); });
        return result ? *result : QList<AuditEntry>();
    }

    /// Whoever calls it sets the language back.
    void openChineseHelp()
    {
        QLocale::setDefault(QLocale(QStringLiteral("zh_CN")));
        openWindow();
        keys("F1");
        QTRY_VERIFY(find<QDialog>("helpWindow") && find<QDialog>("helpWindow")->isVisible());
    }

private Q_SLOTS:
    void init()
    {
        WindowFixture::init();
        QVERIFY(makeSampleLibrary(libraryPath()));
    }

    void everyCommandHasATextAPlaceAndKeysOfItsOwn()
    {
        openWindow();
        const auto *menu = find<QToolButton>("menu")->menu();
        QList<QAction *> reachable;
        for (const QAction *group : menu->actions())
            reachable += group->menu() ? group->menu()->actions() : QList<QAction *>();
        QHash<QString, QString> owners;
        for (const QAction *action : m_window->actions()) {
            QVERIFY2(!action->text().isEmpty(), qPrintable(action->objectName()));
            QVERIFY2(reachable.contains(action), qPrintable(action->objectName()));
            for (const QKeySequence &sequence : action->shortcuts()) {
                const QString text = sequence.toString();
                QVERIFY2(!owners.contains(text), qPrintable(text + QStringLiteral(": ") + owners.value(text) +
                                                            QStringLiteral(", ") + action->objectName()));
                owners.insert(text, action->objectName());
            }
        }
        QVERIFY(owners.size() > 10);
    }

    void everyIconButtonHasANameAndATip()
    {
        openWindow();
        for (const auto *button : m_window->findChildren<QToolButton *>()) {
            if (button->objectName().startsWith(QStringLiteral("qt_")) ||
                qobject_cast<QLineEdit *>(button->parentWidget()) ||
                qobject_cast<QTabBar *>(button->parentWidget()))
                continue; // Qt's own, inside a field or a row of tabs
            if (!button->text().isEmpty() || button->icon().isNull())
                continue; // has a word, or nothing to say yet
            const QString whose = button->objectName() + QStringLiteral(" in ") +
                                  button->parentWidget()->objectName() + QLatin1Char(' ') +
                                  QString::fromLatin1(button->parentWidget()->metaObject()->className());
            QVERIFY2(!button->toolTip().isEmpty(), qPrintable(whose));
            QVERIFY2(!button->accessibleName().isEmpty(), qPrintable(whose));
        }
    }

    void commandListRunsWhatIsTyped()
    {
        openWindow();
        keys("Ctrl+K");
        QTRY_VERIFY(find<QLineEdit>("commandSearch"));
        auto *search = find<QLineEdit>("commandSearch");
        auto *list = find<QTreeWidget>("commands");
        QCOMPARE(list->topLevelItemCount(), m_window->actions().size());
        QTest::keyClicks(search, QStringLiteral("settings"));
        QCOMPARE(list->topLevelItemCount(), 1);
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_VERIFY(find<QDialog>("settingsDialog"));
        QTRY_VERIFY(!find<QDialog>("commandList"));
        QTest::keyClick(find<QDialog>("settingsDialog"), Qt::Key_Escape);
        QTRY_VERIFY(!find<QDialog>("settingsDialog"));
    }

    void commandListFindsByPinyinAndGroup()
    {
        QAction action(QStringLiteral("导入名册…"));
        action.setObjectName(QStringLiteral("roster.import"));
        const Commands::Command command{Commands::Group::Applicants, Commands::Needs::Writing, &action};
        for (const char *typed : {"drmc", "daoru", "导入", "roster", "applicants drmc", "名册 导入", ""})
            QVERIFY2(CommandList::matches(command, QString::fromUtf8(typed)), typed);
        for (const char *typed : {"mcdr", "导出", "drmc x"})
            QVERIFY2(!CommandList::matches(command, QString::fromUtf8(typed)), typed);
    }

    void commandListOpensAnApplicant()
    {
        openWindow();
        keys("Ctrl+K");
        QTRY_VERIFY(find<QLineEdit>("commandSearch"));
        QTest::keyClicks(find<QLineEdit>("commandSearch"), QStringLiteral("lsy"));
        auto *list = find<QTreeWidget>("commands");
        QVERIFY(list->currentItem());
        QVERIFY(list->currentItem()->text(0).startsWith(QStringLiteral("李试一")));
        QTest::keyClick(find<QLineEdit>("commandSearch"), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(find<QLabel>("dossierName")->text(), QStringLiteral("李试一"), patienceMs);
    }

    void commandListGreysWhatIsNotPossible()
    {
        showWindow();
        keys("Ctrl+K");
        QTRY_VERIFY(find<QTreeWidget>("commands"));
        auto *list = find<QTreeWidget>("commands");
        int disabled = 0;
        for (int row = 0; row < list->topLevelItemCount(); ++row)
            disabled += list->topLevelItem(row)->flags().testFlag(Qt::ItemIsEnabled) ? 0 : 1;
        QVERIFY(disabled > 5);
        QVERIFY(list->currentItem()->flags().testFlag(Qt::ItemIsEnabled));
        QTest::keyClick(find<QLineEdit>("commandSearch"), Qt::Key_Escape);
        QTRY_VERIFY(!find<QDialog>("commandList"));
    }

    void settingsApplyAtOnce()
    {
        openWindow();
        const QFont before = QApplication::font();
        const QDate festival(2025, 3, 31);
        QVERIFY(workspace().season().calendar.isWorkingDay(festival));
        keys("Ctrl+,");
        QTRY_VERIFY(find<QLineEdit>("settingsOperator"));
        auto *name = find<QLineEdit>("settingsOperator");
        name->selectAll();
        compose(name, QStringLiteral("试例经办"));
        QTest::keyClick(find<QCheckBox>("settingsOwnFont"), Qt::Key_Space);
        auto *points = find<QDoubleSpinBox>("settingsPoints");
        points->setFocus();
        points->selectAll();
        QTest::keyClicks(points, QStringLiteral("14"));
        find<QTabWidget>("settingsTabs")->setCurrentIndex(2);
        QTest::mouseClick(find<QPushButton>("addXinjiang"), Qt::LeftButton);
        QCOMPARE(find<QTableWidget>("holidays")->rowCount(), 12);
        QTest::keyClick(find<QCheckBox>("useHolidays"), Qt::Key_Space);
        QTest::mouseClick(find<QPushButton>("settingsOk"), Qt::LeftButton);
        QTRY_VERIFY(!find<QDialog>("settingsDialog"));
        QCOMPARE(workspace().operatorName(), QStringLiteral("试例经办"));
        QVERIFY(!workspace().season().calendar.isWorkingDay(festival));
        QCOMPARE(QApplication::font().pointSizeF(), 14.0);
        QApplication::setFont(before);
        m_window.reset(); // and it is there the next time
        QCOMPARE(Settings().operatorName(), QStringLiteral("试例经办"));
        QVERIFY(!Settings().calendar().isWorkingDay(festival));
    }

    void settingsRefuseADayThatIsNone()
    {
        openWindow();
        keys("Ctrl+,");
        QTRY_VERIFY(find<QTableWidget>("holidays"));
        find<QLineEdit>("settingsOperator")->setText(QStringLiteral("试例经办"));
        find<QTabWidget>("settingsTabs")->setCurrentIndex(2);
        QTest::mouseClick(find<QPushButton>("addHoliday"), Qt::LeftButton);
        auto *days = find<QTableWidget>("holidays");
        days->item(0, 0)->setText(QStringLiteral("2025-02-30"));
        days->item(0, 1)->setText(QStringLiteral("试例节"));
        QVERIFY(!find<QPushButton>("settingsOk")->isEnabled());
        QVERIFY(!find<QLabel>("settingsHint")->text().isEmpty());
        days->item(0, 0)->setText(QStringLiteral("2025-02-27"));
        QVERIFY(find<QPushButton>("settingsOk")->isEnabled());
    }

    void settingsReadDaysOffFromAFile()
    {
        openWindow();
        const QString path = at(QStringLiteral("days.json"));
        const auto write = [&](const QByteArray &content) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(content);
        };
        m_prompt->files = QStringList{path};
        keys("Ctrl+,");
        QTRY_VERIFY(find<QTableWidget>("holidays"));
        find<QTabWidget>("settingsTabs")->setCurrentIndex(2);
        write(R"({"2025":{"2024-03-31":"x"}})");
        QTest::mouseClick(find<QPushButton>("readHolidays"), Qt::LeftButton);
        QCOMPARE(m_prompt->told.size(), 1);
        QVERIFY(m_prompt->told.constFirst().details.contains(QStringLiteral("/2025/2024-03-31")));
        QCOMPARE(find<QTableWidget>("holidays")->rowCount(), 0);
        write(R"({"2025":{"2025-04-01":"试例节"}})");
        QTest::mouseClick(find<QPushButton>("readHolidays"), Qt::LeftButton);
        QCOMPARE(find<QTableWidget>("holidays")->rowCount(), 1);
    }

    void numbersAreMaskedAgain()
    {
        openWindow();
        QVERIFY(!applicants()->isUnmasked());
        trigger(QStringLiteral("showNumbers"));
        QVERIFY(applicants()->isUnmasked());
        auto *timer = applicants()->findChild<QTimer *>(QStringLiteral("maskTimer"));
        QVERIFY(timer->isActive());
        QCOMPARE(timer->interval(), 60'000);
        timer->start(1);
        QTRY_VERIFY(!applicants()->isUnmasked());
        QVERIFY(!m_window->findChild<QAction *>(QStringLiteral("showNumbers"))->isChecked());
    }

    void saysWhatItIs()
    {
        openWindow();
        trigger(QStringLiteral("about"));
        auto *about = find<QDialog>("aboutDialog");
        QVERIFY(about && about->isVisible());
        auto *parts = about->findChild<QTreeWidget *>(QStringLiteral("parts"));
        QStringList unknown;
        for (int row = 0; row < parts->topLevelItemCount(); ++row) {
            const QTreeWidgetItem *part = parts->topLevelItem(row);
            QVERIFY(!part->text(2).isEmpty());
            if (part->text(1).isEmpty())
                unknown.append(part->text(0));
        }
        QCOMPARE(unknown, (QStringList{QStringLiteral("ICU"), QStringLiteral("Fandol")})); // tables and fonts
        QVERIFY(about->findChild<QPlainTextEdit *>(QStringLiteral("licence"))
                    ->toPlainText()
                    .contains(QStringLiteral("GNU GENERAL PUBLIC LICENSE")));
        QTest::mouseClick(about->findChild<QPushButton *>(QStringLiteral("copyVersions")), Qt::LeftButton);
        const QString copied = QApplication::clipboard()->text();
        QVERIFY2(copied.startsWith(QStringLiteral("chuding ") + programVersion()), qPrintable(copied));
        QVERIFY2(
            copied.contains(QStringLiteral("Qt ") + QString::fromLatin1(qVersion())), qPrintable(copied));
        QTest::keyClick(about, Qt::Key_Escape);
    }

    void writesABlankRoster()
    {
        openWindow();
        m_prompt->savePath = at(QStringLiteral("空白.xlsx"));
        trigger(QStringLiteral("roster.template"));
        QTRY_VERIFY_WITH_TIMEOUT(
            find<MessageBar>("messageBar")->text().contains(QStringLiteral("空白.xlsx")), patienceMs);
        QVERIFY(QFileInfo(m_prompt->savePath).size() > 0);
        m_prompt->savePath = at(QStringLiteral("no folder/空白.xlsx"));
        trigger(QStringLiteral("roster.template"));
        QTRY_COMPARE_WITH_TIMEOUT(m_prompt->told.size(), 1, patienceMs);
    }

    void logIsFilteredAndOpensTheApplicant()
    {
        openWindow();
        trigger(QStringLiteral("page.log"));
        auto *view = find<QTreeView>("logView");
        const int all = int(samplePeople().size()) + 1;
        QTRY_COMPARE_WITH_TIMEOUT(view->model()->rowCount(), all, patienceMs);
        QCOMPARE(log().size(), all);
        auto *action = find<QComboBox>("logAction");
        action->setCurrentIndex(action->findData(QStringLiteral("create")));
        QCOMPARE(view->model()->rowCount(), 1);
        action->setCurrentIndex(0);
        keys("Ctrl+F");
        QCOMPARE(QApplication::focusWidget(), find<QLineEdit>("logText"));
        compose(find<QLineEdit>("logText"), QStringLiteral("李试一"));
        QCOMPARE(view->model()->rowCount(), 1);
        view->setFocus();
        view->setCurrentIndex(view->model()->index(0, 0));
        QTest::keyClick(view, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(find<QLabel>("dossierName")->text(), QStringLiteral("李试一"), patienceMs);
    }

    void filteredLogIsExported()
    {
        openWindow();
        trigger(QStringLiteral("page.log"));
        auto *view = find<QTreeView>("logView");
        QTRY_VERIFY_WITH_TIMEOUT(view->model()->rowCount() > 1, patienceMs);
        compose(find<QLineEdit>("logText"), QStringLiteral("王例三"));
        QCOMPARE(view->model()->rowCount(), 1);
        m_prompt->savePath = at(QStringLiteral("log.xlsx"));
        QTest::mouseClick(find<QPushButton>("exportLog"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_prompt->savePath), patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("exportLog")->isEnabled(), patienceMs);
        QVERIFY(m_prompt->told.isEmpty());
        m_prompt->savePath = at(QStringLiteral("nowhere/log.xlsx"));
        QTest::mouseClick(find<QPushButton>("exportLog"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(m_prompt->told.size(), 1, patienceMs);
        QVERIFY(!m_prompt->told.constFirst().advice.isEmpty());
    }

    void bigLogIsFilteredSwiftly()
    {
        AuditModel model;
        QList<AuditEntry> entries;
        for (int number = 1; number <= 100'000; ++number) {
            AuditEntry entry;
            entry.number = number;
            entry.when = Moment(QDate(2024, 10, 8), QTime(12, 0));
            entry.who = number % 2 == 0 ? QStringLiteral("试例甲") : QStringLiteral("试例乙");
            entry.action = QStringLiteral("save");
            entry.subject = QUuid::createUuid().toString(QUuid::WithoutBraces);
            entry.detail = QStringLiteral("document=%1").arg(number);
            entries.append(entry);
        }
        model.setEntries(entries);
        AuditFilter filter;
        filter.text = QStringLiteral("document=99");
        model.setFilter(filter);
        QCOMPARE(model.rowCount(), 1 + 10 + 100 + 1000);
    }

    void logIsWordedForPeople()
    {
        AuditEntry entry;
        entry.action = QStringLiteral("save");
        entry.detail = QStringLiteral("revision=3 sha256=0123456789abcdef file=fedcba9876543210 new=1");
        entry.hash = QStringLiteral("77");
        AuditModel model;
        model.setEntries({entry});
        const QModelIndex detail = model.index(0, AuditModel::Detail);
        QCOMPARE(detail.data().toString(),
            QStringLiteral("revision 3 · checksum 0123456789ab… · file fedcba987654… · new=1"));
        QVERIFY(detail.data(Qt::ToolTipRole).toString().contains(entry.detail));
        const QStringList row = model.shownRows().constFirst(); // for the file: in full
        QCOMPARE(row.mid(AuditModel::Detail), (QStringList{entry.detail, entry.hash}));
    }

    void policyPageLeadsFromAClauseToItsApplicants()
    {
        openWindow();
        QTRY_VERIFY_WITH_TIMEOUT(allChecked(), patienceMs);
        trigger(QStringLiteral("page.policy"));
        const Policy &policy = workspace().season().policy;
        QCOMPARE(find<QLabel>("policyTitle")->text(), policy.title);
        auto *clauses = find<QTreeWidget>("clauses");
        QCOMPARE(clauses->topLevelItemCount(), policy.clauses.size());
        QStringList order;
        for (int row = 0; row < 5; ++row)
            order.append(clauses->topLevelItem(row)->text(0));
        QCOMPARE(order.join(QLatin1Char(',')), QStringLiteral("一,二,三 申报,三 审核,三 报送"));
        keys("Ctrl+F");
        QTest::keyClicks(find<QLineEdit>("clauseSearch"), QStringLiteral("R-SCOPE-1"));
        QList<QTreeWidgetItem *> shown;
        for (int row = 0; row < clauses->topLevelItemCount(); ++row) {
            if (!clauses->topLevelItem(row)->isHidden())
                shown.append(clauses->topLevelItem(row));
        }
        QCOMPARE(shown.size(), 1);
        QCOMPARE(shown.constFirst()->text(0), QStringLiteral("一"));
        int hit = 0; // everybody with a finding of a rule that rests on it, once
        for (int row = 0; row < applicants()->rowCount(); ++row) {
            const QStringList rules = applicants()->at(row).summary->rules.ids();
            hit += std::any_of(rules.cbegin(), rules.cend(),
                       [&](const QString &rule) { return policy.ruleClauses.value(rule) == u"一"; })
                       ? 1
                       : 0;
        }
        QVERIFY(hit > 0);
        QCOMPARE(shown.constFirst()->text(2), QString::number(hit));
        clauses->setCurrentItem(shown.constFirst());
        auto *text = find<QTextBrowser>("clauseText");
        QVERIFY(text->toPlainText().contains(policy.clauses.value(QStringLiteral("一"))));
        QVERIFY(text->toHtml().contains(QStringLiteral("rule:R-SCOPE-")));
        text->setFocus(); // the first link, by the keyboard
        QTest::keyClick(text, Qt::Key_Tab);
        QTest::keyClick(text, Qt::Key_Return);
        QTRY_VERIFY(!text->isVisible());
    }

    void questionsAreCopied()
    {
        openWindow();
        trigger(QStringLiteral("page.policy"));
        find<QTabWidget>("policyTabs")->setCurrentIndex(2);
        QTest::mouseClick(find<QPushButton>("copyQuestions"), Qt::LeftButton);
        const QStringList lines = QApplication::clipboard()->text().split(QLatin1Char('\n'));
        QCOMPARE(lines.size(), workspace().season().policy.questions.size());
    }

    void picturesOfTheHelpAreAsWideAsThereIsRoom()
    {
        const auto back = qScopeGuard([] { QLocale::setDefault(QLocale::c()); });
        openChineseHelp();
        auto *topics = find<QListWidget>("helpTopics");
        for (int row = 0; row < topics->count(); ++row) {
            if (topics->item(row)->data(Qt::UserRole).toString() == QLatin1String("tasks/roster"))
                topics->setCurrentRow(row);
        }
        auto *text = find<QTextBrowser>("helpText");
        const auto width = [text] {
            const auto image =
                text->document()
                    ->resource(QTextDocument::ImageResource, QUrl(QStringLiteral("pictures/import.png")))
                    .value<QImage>();
            return image.deviceIndependentSize().width();
        };
        const QSize size = find<QDialog>("helpWindow")->size();
        find<QDialog>("helpWindow")->resize(size.width() * 2, size.height());
        QTRY_COMPARE(width(), QImage(QStringLiteral(":/help/pictures/import.png")).width());
        find<QDialog>("helpWindow")->resize(size);
        QTRY_VERIFY(width() < text->viewport()->width());
        QVERIFY(width() > text->viewport()->width() * 0.8);
        QCOMPARE(text->horizontalScrollBar()->maximum(), 0);
        QVERIFY(!find<QPushButton>("openManual")); // which only an installed program has
    }

    void anotherNoticeIsTakenInOnlyWithoutFaults()
    {
        openWindow();
        trigger(QStringLiteral("page.policy"));
        const QDir source(QStringLiteral(CHUDING_SOURCE_DIR "/resources/policies/xj-bohu-2024"));
        QFile notice(source.filePath(QStringLiteral("policy.json")));
        QVERIFY(notice.open(QIODevice::ReadOnly));
        QByteArray json = notice.readAll();
        json.replace("xj-bohu-2024", "xj-shili-2025");
        const QString path = at(QStringLiteral("policy.json"));
        QVERIFY(
            QFile::copy(source.filePath(QStringLiteral("wording.json")), at(QStringLiteral("wording.json"))));
        const auto load = [&](const QByteArray &content) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(content);
            file.close();
            m_prompt->files = QStringList{path};
            QTest::mouseClick(find<QPushButton>("loadPolicy"), Qt::LeftButton);
        };
        load(QByteArray(json).replace("\"year\": 2024", "\"year\": \"x\""));
        QCOMPARE(m_prompt->told.size(), 1);
        QVERIFY(m_prompt->told.constFirst().details.contains(QStringLiteral("/year")));
        QVERIFY(!PolicyCatalog().ids().contains(QStringLiteral("xj-shili-2025")));
        load(json);
        QCOMPARE(m_prompt->told.size(), 1);
        QVERIFY(PolicyCatalog().load(QStringLiteral("xj-shili-2025")).ok());
    }

    void theSampleIsOneClickAway()
    {
        showWindow();
        QTest::mouseClick(find<QPushButton>("openSample"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(applicants()->rowCount(), 12, patienceMs);
        QCOMPARE(workspace().now(), Moment(QDate(2024, 10, 20), QTime(12, 0)));
        QVERIFY(m_prompt->told.isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT(allChecked(), patienceMs);
        m_window.reset();
        showWindow(); // it is there now and is opened as it is
        QTest::mouseClick(find<QPushButton>("openSample"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(applicants()->rowCount(), 12, patienceMs);
        m_window.reset();
    }

    void backsUpAndRestores()
    {
        openWindow();
        const QString folder = at(QStringLiteral("backups"));
        m_prompt->folderPath = folder;
        keys("Ctrl+Shift+B");
        const auto made = [&] {
            return QDir(folder).entryList({QStringLiteral("*.chuding")}, QDir::Dirs).size();
        };
        QTRY_COMPARE_WITH_TIMEOUT(made(), 1, patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(!find<QDialog>("jobDialog"), patienceMs);
        QVERIFY(m_prompt->told.isEmpty());
        m_prompt->folderPath =
            QDir(folder).filePath(QDir(folder).entryList(QDir::AllDirs | QDir::NoDotAndDotDot).value(0));
        m_prompt->savePath = at(QStringLiteral("restored.chuding"));
        trigger(QStringLiteral("library.restore"));
        QTRY_COMPARE_WITH_TIMEOUT(workspace().path(), m_prompt->savePath, patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(applicants()->rowCount(), int(samplePeople().size()), patienceMs);
        // The same again: something is there.
        trigger(QStringLiteral("library.restore"));
        QTRY_COMPARE_WITH_TIMEOUT(m_prompt->told.size(), 1, patienceMs);
        QVERIFY(!m_prompt->told.constFirst().advice.isEmpty());
    }

    void backsUpWhenClosing()
    {
        const QString folder = at(QStringLiteral("backups"));
        Settings().setBackups(folder, 2, Settings::BackupTime::Daily);
        openWindow();
        m_window->close();
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->isVisible(), patienceMs);
        QCOMPARE(QDir(folder).entryList({QStringLiteral("*.chuding")}, QDir::Dirs).size(), 1);
        openWindow();
        m_window->close(); // once a day
        QVERIFY(!m_window->isVisible());
        QCOMPARE(QDir(folder).entryList({QStringLiteral("*.chuding")}, QDir::Dirs).size(), 1);
    }

    void helpComesUpAtThePageAndIsSearched()
    {
        openWindow();
        trigger(QStringLiteral("page.log"));
        keys("F1");
        QTRY_VERIFY(find<QDialog>("helpWindow") && find<QDialog>("helpWindow")->isVisible());
        auto *topics = find<QListWidget>("helpTopics");
        QCOMPARE(topics->currentItem()->data(Qt::UserRole).toString(), QStringLiteral("log"));
        QVERIFY(!find<QTextBrowser>("helpText")->toPlainText().isEmpty());
        for (int row = 0; row < topics->count(); ++row)
            QVERIFY2(!topics->item(row)->text().isEmpty(), qPrintable(HelpWindow::topics().at(row)));
        QTest::keyClicks(find<QLineEdit>("helpSearch"), QStringLiteral("Ctrl+Shift+B"));
        int shown = 0;
        for (int row = 0; row < topics->count(); ++row)
            shown += topics->item(row)->isHidden() ? 0 : 1;
        QCOMPARE(shown, 2); // backups and the keys
        QVERIFY(find<QTextBrowser>("helpText")->toPlainText().contains(QStringLiteral("Ctrl+Shift+B")));
    }

    void helpTellsHowInChinese()
    {
        const auto back = qScopeGuard([] { QLocale::setDefault(QLocale::c()); });
        openChineseHelp();
        auto *topics = find<QListWidget>("helpTopics");
        // Headings are no topics.
        const int all = int(HelpWindow::topics().size() + HelpWindow::tasks().size());
        QCOMPARE(topics->count(), all + 2);
        QVERIFY(!(topics->item(0)->flags() & Qt::ItemIsSelectable));
        for (int row = 0; row < topics->count(); ++row)
            QVERIFY2(!topics->item(row)->text().isEmpty(), qPrintable(QString::number(row)));
        auto *text = find<QTextBrowser>("helpText");
        QTest::keyClicks(find<QLineEdit>("helpSearch"), QStringLiteral("library.sqlite"));
        QVERIFY(topics->item(0)->isHidden());
        find<QLineEdit>("helpSearch")->clear();
        QVERIFY(!topics->item(0)->isHidden());
        // Every rule stands there with its clause.
        for (int row = 0; row < topics->count(); ++row) {
            if (topics->item(row)->data(Qt::UserRole).toString() == QStringLiteral("findings"))
                topics->setCurrentRow(row);
        }
        const Policy &policy = workspace().season().policy;
        for (const QString &rule : ruleIds()) {
            QVERIFY2(text->toPlainText().contains(ruleName(rule)), qPrintable(rule));
            QVERIFY2(text->toPlainText().contains(policy.clauses.value(policy.ruleClauses.value(rule))),
                qPrintable(rule));
        }
        // A link leads to its page.
        const int from = int(HelpWindow::tasks().indexOf(QStringLiteral("tasks/new-computer"))) + 1;
        topics->setCurrentRow(from);
        Q_EMIT text->anchorClicked(QUrl(QStringLiteral("where")));
        QCOMPARE(topics->currentItem()->data(Qt::UserRole).toString(), QStringLiteral("tasks/where"));
        QVERIFY(text->toPlainText().startsWith(topics->currentItem()->text()));
    }

    void helpSpeaksBothLanguages()
    {
        for (const QString &topic : HelpWindow::topics()) {
            if (topic == QStringLiteral("keys") || topic == QStringLiteral("findings"))
                continue;
            for (const QString &language : {QStringLiteral("zh_CN"), QStringLiteral("en")})
                QVERIFY2(
                    QFile::exists(QStringLiteral(":/help/%1/%2.md").arg(language, topic)), qPrintable(topic));
        }
    }

    void missingLibrariesAreMarkedAndCanBeTakenOff()
    {
        Settings settings;
        settings.addRecentLibrary({libraryPath(), {}, {}, 0, {}});
        settings.addRecentLibrary({at(QStringLiteral("没有.chuding")), {}, {}, 0, {}});
        showWindow();
        auto *recent = find<QTreeWidget>("recentLibraries");
        QCOMPARE(recent->topLevelItemCount(), 2);
        const auto ground = [&](int row) { return recent->topLevelItem(row)->foreground(0); };
        QTRY_VERIFY_WITH_TIMEOUT(ground(0) != ground(1), patienceMs);
        recent->setFocus();
        recent->setCurrentItem(recent->topLevelItem(0));
        QTest::keyClick(recent, Qt::Key_Delete);
        QTRY_COMPARE(recent->topLevelItemCount(), 1);
        QCOMPARE(Settings().recentLibraries().size(), 1);
        QCOMPARE(Settings().recentLibraries().constFirst().path, libraryPath());
        recent->setCurrentItem(recent->topLevelItem(0));
        QTest::keyClick(recent, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(applicants()->rowCount(), int(samplePeople().size()), patienceMs);
    }
};

TEST_CASE(QApplication, TestShell)
#include "tst_shell.moc"
