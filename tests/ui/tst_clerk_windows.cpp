// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clerk_window.h"
#include "test_case.h"
#include "translations/translations.h"
#include "ui/dossier/dossier_desk.h"
#include "ui/dossier/dossier_window.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QStackedWidget>
#include <QTreeWidget>

using namespace chuding;
using namespace Qt::StringLiterals;

namespace {
const QString windowsZhang = u"张试例"_s;
const QString windowsLi = u"李试一"_s;
} // namespace

/// Keys inside the window of a dossier, many such windows, and a screen of 1366×768 with a large font.
class TestClerkWindows final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ClerkWindow> m_clerk;

    [[nodiscard]] QList<DossierWindow *> windows() const { return m_clerk->page()->desk()->windows(); }
    static void press(QWidget *where, const QString &keys) { QTest::keySequence(where, QKeySequence(keys)); }
    /// That of 张试例, active.
    [[nodiscard]] DossierWindow *ownWindow()
    {
        if (!m_clerk->choose(windowsZhang))
            return nullptr;
        press(m_clerk->list(), u"Ctrl+Shift+O"_s);
        const auto isUp = [this] {
            return windows().size() == 1 && windows().constFirst()->panel()->isOpen();
        };
        if (!QTest::qWaitFor(isUp, ClerkWindow::patienceMs))
            return nullptr;
        DossierWindow *own = windows().constFirst();
        return QTest::qWaitForWindowActive(own) ? own : nullptr;
    }
    [[nodiscard]] bool addPeople(int count) const
    {
        const auto work = [count](LibraryThread::Seat &seat) {
            for (int number = 0; number < count; ++number) {
                Dossier dossier = sampleDossier(u"试例%1"_s.arg(number), {});
                if (!seat.library->save(dossier, 0, u"test"_s))
                    return false;
            }
            return true;
        };
        if (!m_clerk->workspace().thread().run(work).result())
            return false;
        m_clerk->workspace().refresh();
        const int all = int(samplePeople().size()) + count;
        return QTest::qWaitFor(
            [&] { return m_clerk->list()->model()->rowCount() == all; }, ClerkWindow::patienceMs);
    }

private Q_SLOTS:
    void initTestCase() { ClerkWindow::prepare(u"tst_clerk_windows"_s); }
    void init() { m_clerk = std::make_unique<ClerkWindow>(); }
    void cleanup() { m_clerk.reset(); }

    void helpOfTheDossier()
    {
        QVERIFY(m_clerk->open());
        DossierWindow *own = ownWindow();
        QVERIFY(own);
        press(own, u"F1"_s);
        QTRY_VERIFY(own->findChild<QDialog *>(u"helpWindow"_s));
        auto *topics = own->findChild<QListWidget *>(u"helpTopics"_s);
        QCOMPARE(topics->currentItem()->data(Qt::UserRole).toString(), u"dossier"_s);
        QVERIFY(!topics->currentItem()->text().isEmpty());
        // The same beside the list, while one works in the dossier.
        own->close();
        m_clerk->window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_clerk->window.get()));
        QVERIFY(m_clerk->choose(windowsLi));
        auto *phone = m_clerk->page()->panel()->findChild<QLineEdit *>(u"person.phone"_s);
        phone->setFocus();
        press(phone, u"F1"_s);
        QTRY_VERIFY(m_clerk->find<QListWidget>("helpTopics"));
        QCOMPARE(m_clerk->find<QListWidget>("helpTopics")->currentItem()->data(Qt::UserRole).toString(),
            u"dossier"_s);
    }

    void commandsFindPeopleFromTheDossier()
    {
        QVERIFY(m_clerk->open());
        DossierWindow *own = ownWindow();
        QVERIFY(own);
        press(own, u"Ctrl+K"_s);
        QTRY_VERIFY(own->findChild<QDialog *>(u"commandList"_s));
        auto *search = own->findChild<QLineEdit *>(u"commandSearch"_s);
        QTest::keyClicks(search, u"lsy"_s);
        QTRY_VERIFY(own->findChild<QTreeWidget *>(u"commands"_s)->currentItem());
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_VERIFY(m_clerk->page()->panel()->id() == m_clerk->idOf(windowsLi));
        QTRY_VERIFY(m_clerk->window->isActiveWindow());
        QCOMPARE(windows().size(), 1); // the other stays
    }

    void searchGoesToTheList()
    {
        QVERIFY(m_clerk->open());
        DossierWindow *own = ownWindow();
        QVERIFY(own);
        press(own, u"Ctrl+F"_s);
        auto *search = m_clerk->find<QLineEdit>("search");
        QTRY_VERIFY(m_clerk->window->isActiveWindow());
        QTRY_VERIFY(search->hasFocus());
        QTest::keyClicks(search, u"wls"_s);
        QTRY_COMPARE(m_clerk->list()->model()->rowCount(), 1);
        QCOMPARE(windows().size(), 1);
    }

    void severalChosenOpenEachInAWindow()
    {
        QVERIFY(m_clerk->open());
        QVERIFY(m_clerk->choose(windowsZhang));
        m_clerk->click(windowsLi, Qt::ControlModifier);
        press(m_clerk->list(), u"Ctrl+Shift+O"_s);
        QTRY_COMPARE_WITH_TIMEOUT(windows().size(), 2, ClerkWindow::patienceMs);
        QSet<QUuid> open;
        for (const DossierWindow *window : windows())
            open.insert(window->id());
        QCOMPARE(open, (QSet<QUuid>{m_clerk->idOf(windowsZhang), m_clerk->idOf(windowsLi)}));
        QVERIFY(m_clerk->prompt.asked.isEmpty());
    }

    void tooManyAreAskedAbout()
    {
        QVERIFY(m_clerk->open());
        QVERIFY(addPeople(10));
        m_clerk->list()->setFocus();
        QTest::keySequence(m_clerk->list(), QKeySequence(QKeySequence::SelectAll));
        press(m_clerk->list(), u"Ctrl+Shift+O"_s); // nothing answered
        QCOMPARE(m_clerk->prompt.asked.size(), 1);
        QVERIFY(m_clerk->prompt.asked.constFirst().text.contains(u"14"_s));
        QCoreApplication::processEvents();
        QVERIFY(windows().isEmpty());
        m_clerk->prompt.choices = {0};
        press(m_clerk->list(), u"Ctrl+Shift+O"_s);
        QTRY_COMPARE_WITH_TIMEOUT(windows().size(), 10, ClerkWindow::patienceMs);
        QTRY_VERIFY(std::all_of(windows().cbegin(), windows().cend(),
            [](const DossierWindow *window) { return window->panel()->isOpen(); }));
    }

    void largeFontFitsASmallScreen_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("Chinese") << u"zh_CN"_s;
        QTest::newRow("English") << u"en"_s;
    }
    void largeFontFitsASmallScreen()
    {
        QFETCH(const QString, language);
        const QFont before = QApplication::font();
        QVERIFY(installTranslation(language));
        m_clerk.reset();
        m_clerk = std::make_unique<ClerkWindow>();
        QFont large = QApplication::font();
        large.setPointSizeF(13);
        m_clerk->window.reset();
        Settings().setFont(large);
        m_clerk->window = std::make_unique<MainWindow>(m_clerk->prompt);
        m_clerk->window->resize(1366, 768);
        m_clerk->window->show();
        QVERIFY(m_clerk->open());
        QCOMPARE(m_clerk->window->font().pointSizeF(), 13.0);
        // Titles too, from the start.
        QVERIFY(m_clerk->find<QLabel>("dossierName")->font().pointSizeF() > 13);
        QVERIFY(m_clerk->find<QLabel>("libraryTitle")->font().pointSizeF() > 13);
        auto *pages = qobject_cast<QStackedWidget *>(m_clerk->page()->parentWidget());
        QVERIFY(pages);
        m_clerk->list()->setFocus();
        QTest::keySequence(m_clerk->list(), QKeySequence(QKeySequence::SelectAll)); // with its bar of actions
        QTRY_VERIFY(
            m_clerk->find<QWidget>("selectionBar") && m_clerk->find<QWidget>("selectionBar")->isVisible());
        QStringList widths;
        for (int place = 0; place < pages->count(); ++place)
            widths.append(QString::fromLatin1(pages->widget(place)->metaObject()->className()) + u' ' +
                          QString::number(pages->widget(place)->minimumSizeHint().width()));
        const QSize least = m_clerk->window->minimumSizeHint();
        widths.append(u"window %1×%2"_s.arg(least.width()).arg(least.height()));
        QVERIFY2(least.width() <= 1366 - 16 && least.height() <= 768 - 48, qPrintable(widths.join(u", "_s)));
        for (const QString &command : {u"settings"_s, u"help"_s, u"commands"_s, u"library.new"_s, u"bin"_s}) {
            QAction *action = m_clerk->window->findChild<QAction *>(command);
            if (!action)
                continue;
            action->trigger();
            const auto dialogs = [this] {
                QList<QDialog *> open = m_clerk->window->findChildren<QDialog *>();
                open.removeIf([](const QDialog *dialog) { return !dialog->isVisible(); });
                return open;
            };
            QTRY_COMPARE(dialogs().size(), 1);
            const QSize needed = dialogs().constFirst()->minimumSizeHint();
            QVERIFY2(needed.width() <= 1366 - 16 && needed.height() <= 768 - 48, qPrintable(command));
            dialogs().constFirst()->reject();
            QTRY_VERIFY(dialogs().isEmpty());
        }
        qInfo().noquote() << widths.join(u", "_s);
        m_clerk.reset();
        QApplication::setFont(before);
        installTranslation(u"en"_s);
    }
};

TEST_CASE(QApplication, TestClerkWindows)
#include "tst_clerk_windows.moc"
