// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "test_case.h"
#include "ui/dossier/dossier_desk.h"
#include "ui/dossier/dossier_form.h"
#include "ui/dossier/dossier_panel.h"
#include "ui/dossier/dossier_window.h"
#include "ui/dossier/draft_bar.h"
#include "ui/dossier/findings_pane.h"
#include "ui/widgets/message_bar.h"
#include "window_fixture.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSplitter>
#include <QToolButton>

using namespace chuding;
using namespace Qt::StringLiterals;

namespace {
const QString zhang = QStringLiteral("张试例");
const QString li = QStringLiteral("李试一");
const QString wang = QStringLiteral("王例三");
} // namespace

/// A dossier in a window of its own, beside the one of the list: by keys and clicks, looked at in the widgets
/// and in the library.
class TestDossierWindow final : public WindowFixture
{
    Q_OBJECT

private:
    [[nodiscard]] ApplicantsPage *page() const { return m_window->applicantsPage(); }
    [[nodiscard]] QList<DossierWindow *> windows() const { return page()->desk()->windows(); }
    [[nodiscard]] DossierWindow *own() const { return windows().value(0); }

    template <typename Widget>
    [[nodiscard]] static Widget *find(const QWidget *where, const char *name)
    {
        return where->findChild<Widget *>(QString::fromLatin1(name));
    }

    void click(const QString &name)
    {
        QVERIFY(indexOf(name).isValid());
        QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, view()->visualRect(indexOf(name)).center());
    }

    static void press(QWidget *where, const char *keys)
    {
        QTest::keySequence(where, QKeySequence(QString::fromLatin1(keys)));
    }

    /// By the keys, from the list.
    void putIntoWindow(const QString &name)
    {
        activate(m_window.get());
        choose(name);
        const auto before = windows().size();
        press(view(), "Ctrl+Shift+O");
        QTRY_COMPARE(windows().size(), before + 1);
        QTRY_VERIFY(windows().constLast()->panel()->isOpen());
        QCOMPARE(windows().constLast()->id(), idOf(name));
        QVERIFY(QTest::qWaitForWindowActive(windows().constLast()));
    }

    static QString phoneIn(const QWidget *where) { return find<QLineEdit>(where, "person.phone")->text(); }

    [[nodiscard]] QString phoneOf(const QString &name) const { return stored(name).dossier.person.phone; }

    [[nodiscard]] QList<Draft> drafts() const
    {
        return fromLibrary([](const Library &library) { return library.drafts(); }).value();
    }

    [[nodiscard]] bool isQuiet() const { return !workspace().isWriting() && !page()->desk()->isModified(); }

private Q_SLOTS:
    void init()
    {
        initWithSample();
        openList();
        QTRY_VERIFY_WITH_TIMEOUT(panel()->isOpen(), patienceMs);
    }

    void opensByTheButtonAndSaves()
    {
        choose(zhang);
        QTest::mouseClick(find<QToolButton>(m_window.get(), "dossierWindow"), Qt::LeftButton);
        QTRY_COMPARE(windows().size(), 1);
        QTRY_VERIFY(own()->panel()->isOpen());
        QVERIFY(own()->isWindow() && own()->isVisible());
        QVERIFY(own()->windowTitle().startsWith(zhang));
        QVERIFY(
            own()->windowTitle().contains(find<QLabel>(own(), "dossierVerdict")->text().section(u' ', 0, 0)));
        QVERIFY(!panel()->isOpen());
        QVERIFY(find<QLabel>(m_window.get(), "asideText")->isVisible());
        QVERIFY(find<QLabel>(m_window.get(), "asideText")->text().contains(zhang));
        QVERIFY(QTest::qWaitForWindowActive(own()));
        typeIn(own(), u"person.phone"_s, QStringLiteral("13999000011"));
        QVERIFY(own()->isWindowModified());
        QCOMPARE(find<QLabel>(m_window.get(), "saveState")->text(), QStringLiteral("Not saved"));
        press(find<QLineEdit>(own(), "person.phone"), "Ctrl+S");
        QTRY_VERIFY_WITH_TIMEOUT(isQuiet(), patienceMs);
        QVERIFY(!own()->isWindowModified());
        QCOMPARE(phoneOf(zhang), QStringLiteral("13999000011"));
        QVERIFY(find<QLabel>(m_window.get(), "saveState")->text().contains(u':'));
        QVERIFY(!find<QToolButton>(own(), "expandDossier")->isVisible());
    }

    void staysOneDossierInOnePlace()
    {
        putIntoWindow(zhang);
        choose(li);
        click(zhang);
        QTRY_VERIFY(!panel()->isOpen());
        QCOMPARE(panel()->id(), idOf(zhang));
        QCOMPARE(windows().size(), 1);
        // Asked for by the keys or from elsewhere, its window comes up.
        activate(m_window.get());
        press(view(), "Ctrl+Shift+O");
        QCOMPARE(windows().size(), 1);
        activate(m_window.get());
        QTest::mouseClick(find<QPushButton>(m_window.get(), "showDossierWindow"), Qt::LeftButton);
        QVERIFY(QTest::qWaitForWindowActive(own()));
        activate(m_window.get());
        page()->openDossier(idOf(zhang), QStringLiteral("person.phone"));
        QVERIFY(QTest::qWaitForWindowActive(own()));
        QTRY_VERIFY(find<QLineEdit>(own(), "person.phone")->hasFocus());
        QCOMPARE(windows().size(), 1);
    }

    void isPutBackBesideTheList()
    {
        putIntoWindow(zhang);
        typeIn(own(), u"person.phone"_s, QStringLiteral("13999000012"));
        QPointer<DossierWindow> window = own();
        QTest::mouseClick(find<QToolButton>(own(), "dockDossier"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(windows().isEmpty() && panel()->isOpen(), patienceMs);
        QTRY_VERIFY(window.isNull());
        QCOMPARE(panel()->id(), idOf(zhang));
        QTRY_COMPARE(phoneIn(m_window.get()), QStringLiteral("13999000012"));
        QCOMPARE(phoneOf(zhang), QStringLiteral("13999000012"));
    }

    void closingSavesAndDeletes()
    {
        putIntoWindow(zhang);
        QPointer<DossierWindow> window = own();
        QPointer<DossierPanel> inside = own()->panel();
        typeIn(own(), u"person.phone"_s, QStringLiteral("13999000013"));
        press(own(), "Ctrl+W");
        QTRY_VERIFY_WITH_TIMEOUT(windows().isEmpty(), patienceMs);
        QTRY_VERIFY(window.isNull() && inside.isNull());
        QCOMPARE(phoneOf(zhang), QStringLiteral("13999000013"));
        // The note beside the list goes with it.
        QTRY_VERIFY(panel()->isOpen());
        QTRY_COMPARE(phoneIn(m_window.get()), QStringLiteral("13999000013"));
        QVERIFY(workspace().isOpen());
    }

    void escapeClosesAndTheNextStandsInItsPlace()
    {
        putIntoWindow(zhang);
        own()->resize(900, 600);
        const QSize size = own()->size();
        press(own(), "Esc");
        QTRY_VERIFY(windows().isEmpty());
        putIntoWindow(li);
        QCOMPARE(own()->size(), size);
    }

    void whatCannotBeReadKeepsItOpen()
    {
        putIntoWindow(zhang);
        own()->panel()->form()->setCurrentIndex(DossierForm::Post);
        typeIn(own(), u"work.start"_s, QStringLiteral("2023-13"));
        own()->close();
        QCOMPARE(windows().size(), 1);
        QVERIFY(own()->isVisible());
        QVERIFY(find<MessageBar>(own(), "messageBar")->isVisible());
        QTRY_VERIFY(find<QLineEdit>(own(), "work.start")->hasFocus());
        // Nor does the program end over it.
        m_window->close();
        QVERIFY(m_window->isVisible());
        QVERIFY(workspace().isOpen());
        typeIn(own(), u"work.start"_s, QStringLiteral("2023-12"));
        m_window->close();
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->isVisible() && windows().isEmpty(), patienceMs);
        QCOMPARE(stored(zhang).dossier.employment.workStart.toText(), QStringLiteral("2023-12"));
    }

    void changesElsewhereComeIn()
    {
        putIntoWindow(zhang);
        const QString before = phoneOf(zhang);
        typeIn(own(), u"person.phone"_s, QStringLiteral("13999000014"));
        press(own(), "Ctrl+S");
        QTRY_VERIFY_WITH_TIMEOUT(isQuiet(), patienceMs);
        // Undone from the window of the list.
        activate(m_window.get());
        view()->setFocus();
        press(view(), "Ctrl+Z");
        QTRY_COMPARE_WITH_TIMEOUT(phoneIn(own()), before, patienceMs);
        QCOMPARE(phoneOf(zhang), before);
        QTRY_VERIFY(isQuiet());
        // And done again from its own.
        activate(own());
        press(own(), "Ctrl+Shift+Z");
        QTRY_COMPARE_WITH_TIMEOUT(phoneIn(own()), QStringLiteral("13999000014"), patienceMs);
        QCOMPARE(phoneOf(zhang), QStringLiteral("13999000014"));
        QTRY_VERIFY(isQuiet());
        press(own(), "Ctrl+Z");
        QTRY_COMPARE_WITH_TIMEOUT(phoneOf(zhang), before, patienceMs);
    }

    void undoTouchesNothingThatIsBeingTyped()
    {
        putIntoWindow(zhang);
        typeIn(own(), u"person.phone"_s, QStringLiteral("13999000015"));
        press(own(), "Ctrl+S");
        QTRY_VERIFY_WITH_TIMEOUT(isQuiet(), patienceMs);
        typeIn(own(), u"person.phone"_s, QStringLiteral("13999000016"));
        activate(m_window.get());
        view()->setFocus();
        press(view(), "Ctrl+Z");
        QVERIFY(find<MessageBar>(m_window.get(), "messageBar")->text().contains(zhang));
        QTRY_VERIFY(!workspace().isWriting());
        QCOMPARE(phoneOf(zhang), QStringLiteral("13999000015"));
        QCOMPARE(phoneIn(own()), QStringLiteral("13999000016"));
        // What is typed in its own window goes first, as beside the list.
        activate(own());
        find<QToolButton>(own(), "dockDossier")->setFocus();
        press(own(), "Ctrl+Z");
        QCOMPARE(phoneIn(own()), QStringLiteral("13999000015"));
        QVERIFY(isQuiet());
    }

    void typingOverANewerRevisionAsks()
    {
        putIntoWindow(zhang);
        typeIn(own(), u"person.phone"_s, QStringLiteral("13999000017"));
        const auto change = [](Dossier &dossier) {
            dossier.employment.department = QStringLiteral("试例组");
        };
        workspace().edit({idOf(zhang)}, change, QStringLiteral("test"), this);
        QTRY_COMPARE_WITH_TIMEOUT(
            stored(zhang).dossier.employment.department, QStringLiteral("试例组"), patienceMs);
        QTRY_VERIFY(find<QLabel>(own(), "dossierState")->text().contains(QStringLiteral("elsewhere")));
        QCOMPARE(phoneIn(own()), QStringLiteral("13999000017"));
        m_prompt->choices = {1};
        press(own(), "Ctrl+S");
        QTRY_VERIFY_WITH_TIMEOUT(isQuiet(), patienceMs);
        QCOMPARE(m_prompt->asked.size(), 1);
        QCOMPARE(phoneOf(zhang), QStringLiteral("13999000017"));
        // One that is untouched is read anew.
        workspace().edit({idOf(zhang)}, change, QStringLiteral("test"), this);
        QTRY_COMPARE_WITH_TIMEOUT(
            find<QLineEdit>(own(), "unit.department")->text(), QStringLiteral("试例组"), patienceMs);
    }

    void keepsADraftForEachAndOffersThemBesideTheList()
    {
        putIntoWindow(zhang);
        choose(li);
        typeIn(own(), u"person.phone"_s, QStringLiteral("13999000018"));
        typeIn(m_window.get(), u"person.phone"_s, QStringLiteral("13999000019"));
        QTRY_COMPARE_WITH_TIMEOUT(drafts().size(), 2, patienceMs);
        QVERIFY(!find<DraftBar>(own(), "draftBar"));
        m_window.reset(); // as a crash: nothing is asked, nothing saved
        openList();
        QTRY_VERIFY(find<DraftBar>(m_window.get(), "draftBar")->isVisible());
        putIntoWindow(zhang);
        QVERIFY(phoneIn(own()) != QStringLiteral("13999000018"));
        // The bar speaks of whom was opened last; it is continued where the dossier stands.
        const auto *bar = find<DraftBar>(m_window.get(), "draftBar");
        QVERIFY(find<QLabel>(bar, "draftText")->text().contains(zhang));
        QTest::mouseClick(find<QPushButton>(bar, "continueDraft"), Qt::LeftButton);
        QTRY_COMPARE(phoneIn(own()), QStringLiteral("13999000018"));
        QVERIFY(own()->panel()->isModified());
        press(own(), "Ctrl+S");
        QTRY_VERIFY_WITH_TIMEOUT(isQuiet(), patienceMs);
        QTRY_COMPARE(drafts().size(), 1);
        QVERIFY(drafts().constFirst().dossier.person.name == li);
        QCOMPARE(phoneOf(zhang), QStringLiteral("13999000018"));
    }

    void closingTheLibrarySavesAndClosesAll()
    {
        putIntoWindow(zhang);
        putIntoWindow(li);
        QCOMPARE(windows().size(), 2);
        QVERIFY(windows().at(0)->pos() != windows().at(1)->pos());
        typeIn(windows().at(0), u"person.phone"_s, QStringLiteral("13999000020"));
        typeIn(windows().at(1), u"person.phone"_s, QStringLiteral("13999000021"));
        const QList<QPointer<DossierWindow>> both{windows().at(0), windows().at(1)};
        find<QAction>(m_window.get(), "library.close")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(!workspace().isOpen(), patienceMs);
        QVERIFY(windows().isEmpty());
        QTRY_VERIFY(both.at(0).isNull() && both.at(1).isNull());
        m_window->openLibrary(libraryPath());
        QTRY_VERIFY_WITH_TIMEOUT(panel()->isOpen(), patienceMs);
        QCOMPARE(phoneOf(zhang), QStringLiteral("13999000020"));
        QCOMPARE(phoneOf(li), QStringLiteral("13999000021"));
        QCOMPARE(drafts().size(), 0);
    }

    void stepsThroughTheList()
    {
        putIntoWindow(li);
        choose(wang);
        typeIn(own(), u"person.phone"_s, QStringLiteral("13999000022"));
        activate(own());
        // 阿 李 王 张: the next is open beside the list, which lets it go.
        press(own(), "Alt+Down");
        QTRY_COMPARE_WITH_TIMEOUT(own()->id(), idOf(wang), patienceMs);
        QTRY_COMPARE(find<QLabel>(own(), "dossierName")->text(), wang);
        QCOMPARE(phoneOf(li), QStringLiteral("13999000022"));
        QVERIFY(!panel()->isOpen());
        QTest::mouseClick(find<QToolButton>(own(), "dockDossier"), Qt::LeftButton);
        QTRY_VERIFY(panel()->isOpen() && panel()->id() == idOf(wang));
        QVERIFY(windows().isEmpty());
    }

    void goesWhenTheApplicantIsRemoved()
    {
        putIntoWindow(zhang);
        QPointer<DossierWindow> window = own();
        activate(m_window.get());
        view()->setFocus();
        press(view(), "Ctrl+Del");
        QTRY_VERIFY_WITH_TIMEOUT(windows().isEmpty() && !indexOf(zhang).isValid(), patienceMs);
        QTRY_VERIFY(window.isNull());
        press(view(), "Ctrl+Z");
        QTRY_VERIFY_WITH_TIMEOUT(indexOf(zhang).isValid(), patienceMs);
    }

    void attachesThereWhatIsDroppedThere()
    {
        putIntoWindow(zhang);
        Q_EMIT own()->panel()->filesDropped(own()->id(), {at(QStringLiteral("none.pdf"))});
        QTRY_VERIFY(own()->findChild<QDialog *>());
        QCOMPARE(own()->findChild<QDialog *>()->parentWidget(), own());
        own()->findChild<QDialog *>()->reject();
    }

    void aNewApplicantWithoutANameStaysBesideTheList()
    {
        press(view(), "Ctrl+N");
        QTRY_COMPARE(find<QLineEdit>(m_window.get(), "person.name")->text(), QString());
        press(view(), "Ctrl+Shift+O");
        QVERIFY(windows().isEmpty());
        QVERIFY(find<MessageBar>(m_window.get(), "messageBar")->isVisible());
        typeIn(m_window.get(), u"person.name"_s, QStringLiteral("Sun"));
        press(view(), "Ctrl+Shift+O");
        QTRY_COMPARE_WITH_TIMEOUT(windows().size(), 1, patienceMs);
        QTRY_COMPARE(find<QLabel>(own(), "dossierName")->text(), QStringLiteral("Sun"));
    }

    void sameNamesShowTheEndOfTheNumber()
    {
        const QUuid id = idOf(li);
        const auto rename = [](Dossier &dossier) { dossier.person.name = zhang; };
        workspace().edit({id}, rename, QStringLiteral("test"), this);
        QTRY_VERIFY_WITH_TIMEOUT(!indexOf(li).isValid() && isQuiet(), patienceMs);
        page()->desk()->openWindow(id);
        QTRY_COMPARE(windows().size(), 1);
        QTRY_VERIFY(own()->panel()->isOpen());
        const QString digits = samplePeople().at(1).idNumber.right(4);
        QVERIFY2(own()->windowTitle().contains(digits), qPrintable(own()->windowTitle()));
        QVERIFY(find<QLabel>(own(), "dossierName")->text().contains(digits));
    }

    void theStatusLineKnowsRoundsBeingTyped()
    {
        auto *state = find<QLabel>(m_window.get(), "saveState");
        press(view(), "Ctrl+Shift+N");
        QTRY_VERIFY_WITH_TIMEOUT(find<QLineEdit>(m_window.get(), "round.phone")->isVisible(), patienceMs);
        QTRY_VERIFY(state->text().contains(u':'));
        typeIn(m_window.get(), u"round.phone"_s, QStringLiteral("0996-6620000"));
        QCOMPARE(state->text(), QStringLiteral("Not saved"));
        press(find<QLineEdit>(m_window.get(), "round.phone"), "Ctrl+S");
        QTRY_VERIFY_WITH_TIMEOUT(state->text().contains(u':'), patienceMs);
        QCOMPARE(workspace().season().rounds().constFirst().phone, QStringLiteral("0996-6620000"));
    }

    /// As on a screen of 1366×768 at 150 %, and with the splitter as far to the right as it goes.
    void cardsWrapWhereThePanelIsNarrow()
    {
        m_window->resize(910, 480);
        for (const QString &name : {zhang, wang}) {
            choose(name);
            panel()->splitter()->setSizes({10000, 1});
            QCoreApplication::processEvents();
            auto *pane = find<FindingsPane>(m_window.get(), "findingsPane");
            const QWidget *viewport = pane->viewport();
            QStringList wide;
            int parts = 0;
            for (const QWidget *part : pane->widget()->findChildren<QWidget *>()) {
                if (!part->isVisible())
                    continue;
                const QString what = QStringLiteral("%1 %2 %3")
                                         .arg(QString::fromLatin1(part->metaObject()->className()),
                                             part->objectName(), part->toolTip());
                const int right = part->mapTo(viewport, QPoint(part->width(), 0)).x();
                if (right > viewport->width() || part->width() < part->minimumSizeHint().width())
                    wide.append(what + QStringLiteral(": %1 of %2, needs %3")
                                           .arg(right)
                                           .arg(viewport->width())
                                           .arg(part->minimumSizeHint().width()));
                ++parts;
            }
            QVERIFY2(wide.isEmpty(), qPrintable(wide.join(u'\n')));
            QVERIFY(parts > 5);
        }
    }

    /// A field keeps the keys for its own text only while there is something to undo in it.
    void undoReachesTheWindowFromTheSearch()
    {
        choose(zhang);
        const QString before = phoneOf(zhang);
        typeIn(m_window.get(), u"person.phone"_s, QStringLiteral("13999000023"));
        press(m_window.get(), "Ctrl+S");
        QTRY_VERIFY_WITH_TIMEOUT(isQuiet(), patienceMs);
        press(view(), "Ctrl+F");
        auto *search = find<QLineEdit>(m_window.get(), "search");
        QTRY_VERIFY(search->hasFocus());
        QTest::keyClicks(search, QStringLiteral("zsl"));
        press(search, "Ctrl+Z"); // its own text first
        QCOMPARE(search->text(), QString());
        QCOMPARE(phoneOf(zhang), QStringLiteral("13999000023"));
        press(search, "Ctrl+Z");
        QTRY_COMPARE_WITH_TIMEOUT(phoneOf(zhang), before, patienceMs);
        QTRY_VERIFY(isQuiet());
        press(search, "Ctrl+Shift+Z");
        QCOMPARE(search->text(), QStringLiteral("zsl"));
    }
};

TEST_CASE(QApplication, TestDossierWindow)
#include "tst_dossier_window.moc"
