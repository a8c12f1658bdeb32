// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clerk_window.h"
#include "submission/verifier.h"
#include "test_case.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QFutureWatcher>
#include <QProcess>
#include <QTreeView>
#include <QTreeWidget>

#include <unistd.h>

using namespace chuding;
using namespace Qt::StringLiterals;

/// Write protection does not stop root: the folder and this process are nobody's for a while.
class AsNobody
{
public:
    explicit AsNobody(const QString &folder)
        : m_isRoot(geteuid() == 0)
    {
        if (m_isRoot && QProcess::execute(u"chown"_s, {u"-R"_s, QString::number(nobody), folder}) == 0)
            m_isNobody = setresuid(nobody, nobody, 0) == 0;
    }
    ~AsNobody()
    {
        if (m_isNobody && setresuid(0, 0, 0) != 0)
            qFatal("still nobody");
    }
    Q_DISABLE_COPY_MOVE(AsNobody)

private:
    static constexpr uid_t nobody = 65534;
    bool m_isRoot = false;
    bool m_isNobody = false;
};

/// Wrong things opened and dropped: one sentence each, nothing lost, and the window goes on.
class TestClerkOpening final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ClerkWindow> m_clerk;

    [[nodiscard]] QString message() const { return m_clerk->find<MessageBar>("messageBar")->text(); }
    [[nodiscard]] bool isMessageShown() const { return m_clerk->find<MessageBar>("messageBar")->isVisible(); }
    bool dropOnWindow(const QStringList &paths) const
    {
        return mouseDrop(m_clerk->window.get(), QPoint(40, 400), paths);
    }

private Q_SLOTS:
    void initTestCase() { ClerkWindow::prepare(u"tst_clerk_opening"_s); }
    void init()
    {
        m_clerk = std::make_unique<ClerkWindow>();
        QVERIFY(QTest::qWaitForWindowActive(m_clerk->window.get()));
    }
    void cleanup() { m_clerk.reset(); }

    void wrongThingsInPlaceOfALibrary_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("says");
        QTest::newRow("a document") << u"报告.docx"_s << u"this is a file"_s;
        QTest::newRow("an empty folder") << u"空"_s << u"no library in this folder"_s;
        QTest::newRow("the folder above") << u"上级"_s << u"in its folder 试例.chuding"_s;
        QTest::newRow("nothing") << u"没有.chuding"_s << u"Not found"_s;
        QTest::newRow("cut off") << u"截断.chuding"_s << u"damaged"_s;
    }
    void wrongThingsInPlaceOfALibrary()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, says);
        QVERIFY(!m_clerk->makeFile(u"报告.docx"_s, "PK").isEmpty());
        QDir().mkpath(m_clerk->at(u"空"_s));
        QDir().mkpath(m_clerk->at(u"上级"_s));
        QVERIFY(makeSampleLibrary(m_clerk->at(u"上级/试例.chuding"_s)));
        QVERIFY(makeSampleLibrary(m_clerk->at(u"截断.chuding"_s)));
        QVERIFY(QFile::resize(m_clerk->at(u"截断.chuding/library.sqlite"_s), 20'000));
        m_clerk->prompt.folderPath = m_clerk->at(name);
        QTest::keySequence(m_clerk->window.get(), QKeySequence(QKeySequence::Open));
        QTRY_COMPARE_WITH_TIMEOUT(m_clerk->prompt.told.size(), 1, ClerkWindow::patienceMs);
        const Question &told = m_clerk->prompt.told.constFirst();
        QVERIFY2(told.text.contains(says), qPrintable(told.text));
        QVERIFY(!told.advice.isEmpty());
        QVERIFY(!m_clerk->workspace().isOpen());
        // And the next one opens as ever.
        m_clerk->window->openLibrary(m_clerk->at(u"上级/试例.chuding"_s));
        QTRY_VERIFY_WITH_TIMEOUT(m_clerk->workspace().isOpen(), ClerkWindow::patienceMs);
    }

    void databaseOpensTheLibraryAroundIt()
    {
        QVERIFY(makeSampleLibrary(m_clerk->libraryPath()));
        m_clerk->window->openLibrary(m_clerk->libraryPath() + u"/library.sqlite"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_clerk->workspace().isOpen(), ClerkWindow::patienceMs);
        QCOMPARE(m_clerk->workspace().path(), m_clerk->libraryPath());
    }

    void writeProtectedOffersReading()
    {
        QVERIFY(makeSampleLibrary(m_clerk->libraryPath()));
        QFile database(m_clerk->libraryPath() + u"/library.sqlite"_s);
        QVERIFY(database.setPermissions(QFile::ReadOwner));
        const AsNobody nobody(m_clerk->libraryPath() + u"/.."_s);
        QVERIFY(!QFileInfo(database).isWritable());
        m_clerk->prompt.choices = {0};
        m_clerk->window->openLibrary(m_clerk->libraryPath());
        QTRY_VERIFY_WITH_TIMEOUT(m_clerk->workspace().isOpen(), ClerkWindow::patienceMs);
        QVERIFY(m_clerk->workspace().isReadOnly());
        QCOMPARE(m_clerk->prompt.asked.size(), 1);
        QVERIFY(m_clerk->prompt.asked.constFirst().text.contains(u"cannot be written to"_s));
        QVERIFY(m_clerk->prompt.told.isEmpty());
    }

    void inUseOffersReading()
    {
        QVERIFY(makeSampleLibrary(m_clerk->libraryPath()));
        ClerkWindow other;
        other.window->openLibrary(m_clerk->libraryPath());
        QTRY_VERIFY_WITH_TIMEOUT(other.workspace().isOpen(), ClerkWindow::patienceMs);
        m_clerk->prompt.choices = {0};
        m_clerk->window->openLibrary(m_clerk->libraryPath());
        QTRY_VERIFY_WITH_TIMEOUT(m_clerk->workspace().isOpen(), ClerkWindow::patienceMs);
        QVERIFY(m_clerk->workspace().isReadOnly());
        QVERIFY(m_clerk->prompt.asked.constFirst().text.contains(u"In use"_s));
    }

    /// Copied from a computer on which it was open.
    void lockOfAnotherComputerIsTakenAway()
    {
        QVERIFY(makeSampleLibrary(m_clerk->libraryPath()));
        QFile lock(m_clerk->libraryPath() + u"/library.lock"_s);
        QVERIFY(lock.open(QIODevice::WriteOnly));
        lock.write("4711\nchuding\nshili-office-pc\n0123456789abcdef0123456789abcdef\nfedcba98-7654\n");
        lock.close();
        m_clerk->prompt.choices = {2};
        m_clerk->window->openLibrary(m_clerk->libraryPath());
        QTRY_VERIFY_WITH_TIMEOUT(m_clerk->workspace().isOpen(), ClerkWindow::patienceMs);
        QVERIFY(m_clerk->workspace().isWritable());
        QCOMPARE(m_clerk->prompt.asked.size(), 1);
        QCOMPARE(m_clerk->prompt.asked.constFirst().answers.size(), 3);
        QVERIFY(m_clerk->prompt.asked.constFirst().text.contains(u"shili-office-pc"_s));
    }

    /// Double-clicked, with no library open: it goes to the one that was open last.
    void packagesGoToTheLastLibrary()
    {
        QVERIFY(makeSampleLibrary(m_clerk->libraryPath()));
        const QString package = m_clerk->libraryPath() + u"/../no package.zip"_s;
        QFile file(package);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("PK nothing") > 0);
        file.close();
        m_clerk->window->openFiles({package});
        QVERIFY(!m_clerk->workspace().isOpen()); // there was none yet
        QVERIFY(message().contains(u"Open a library first"_s));
        m_clerk->window->openFiles({m_clerk->libraryPath()});
        QTRY_VERIFY_WITH_TIMEOUT(m_clerk->workspace().isOpen(), ClerkWindow::patienceMs);
        m_clerk->workspace().close();
        // Not into another library, when that one cannot be opened.
        QVERIFY(QDir().rename(m_clerk->libraryPath(), m_clerk->libraryPath() + u".away"_s));
        m_clerk->window->openFiles({package});
        QTRY_COMPARE_WITH_TIMEOUT(m_clerk->prompt.told.size(), 1, ClerkWindow::patienceMs);
        QVERIFY(QDir().rename(m_clerk->libraryPath() + u".away"_s, m_clerk->libraryPath()));
        m_clerk->window->openLibrary(m_clerk->libraryPath());
        QTRY_VERIFY_WITH_TIMEOUT(m_clerk->workspace().isOpen(), ClerkWindow::patienceMs);
        QVERIFY(!m_clerk->find<QTreeWidget>("packageList")->isVisible());
        m_clerk->workspace().close();
        m_clerk->window->openFiles({package});
        QTRY_VERIFY_WITH_TIMEOUT(m_clerk->workspace().isOpen(), ClerkWindow::patienceMs);
        auto *list = m_clerk->find<QTreeWidget>("packageList");
        QTRY_COMPARE_WITH_TIMEOUT(list->topLevelItemCount(), 1, ClerkWindow::patienceMs);
        QVERIFY(list->isVisible());
    }

    void libraryIsDroppedOnTheWindow()
    {
        QVERIFY(makeSampleLibrary(m_clerk->libraryPath()));
        QVERIFY(dropOnWindow({m_clerk->libraryPath()}));
        QTRY_VERIFY_WITH_TIMEOUT(m_clerk->workspace().isOpen(), ClerkWindow::patienceMs);
    }

    void rosterWithoutALibrarySaysWhatToDo()
    {
        const QString roster = m_clerk->makeFile(u"名册.csv"_s, "姓名,身份证号\n");
        QVERIFY(dropOnWindow({roster}));
        QTRY_VERIFY(isMessageShown());
        QVERIFY(message().contains(u"Open a library first"_s));
        QVERIFY(!m_clerk->find<QDialog>("importDialog"));
    }

    void packageOnTheWindowIsLookedAt()
    {
        QVERIFY(m_clerk->open());
        QVERIFY(dropOnWindow({m_clerk->makeFile(u"报送包.zip"_s, "PK")}));
        QTRY_VERIFY(m_clerk->find<QWidget>("receptionPage")->isVisible());
        QTRY_COMPARE(
            m_clerk->find<QLabel>("packageVerdict")->text(), verdictText(PackageVerdict::NotAPackage));
        QVERIFY(m_clerk->prompt.told.isEmpty());
    }

    void fileOfNoUseSaysWhatBelongsThere()
    {
        QVERIFY(m_clerk->open());
        QVERIFY(dropOnWindow({m_clerk->makeFile(u"报送.rar"_s, "Rar!")}));
        QTRY_VERIFY(isMessageShown());
        QVERIFY(message().contains(u"报送.rar"_s));
        QVERIFY(message().contains(u".xlsx"_s) && message().contains(u".zip"_s));
        QVERIFY(m_clerk->prompt.told.isEmpty());
    }

    void rosterOnTheListIsImported()
    {
        QVERIFY(m_clerk->open());
        const QString roster = m_clerk->makeFile(u"名册.csv"_s, u"姓名,身份证号\n试例甲,\n"_s.toUtf8());
        QVERIFY(mouseDrop(m_clerk->list()->viewport(), QPoint(20, 20), {roster}));
        QTRY_VERIFY(m_clerk->find<QDialog>("importDialog"));
        // Two at once are not taken half.
        m_clerk->find<QDialog>("importDialog")->reject();
        QTRY_VERIFY(!m_clerk->find<QDialog>("importDialog"));
        const QString second = m_clerk->makeFile(u"名册2.csv"_s, "姓名\n");
        QVERIFY(mouseDrop(m_clerk->list()->viewport(), QPoint(20, 20), {roster, second}));
        QTRY_VERIFY(isMessageShown() && message().contains(u"one at a time"_s));
        QVERIFY(!m_clerk->find<QDialog>("importDialog"));
    }

    void brokenRostersAreRefusedInOneSentence_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("says");
        const QByteArray ole = QByteArray::fromHex("d0cf11e0a1b11ae1") + QByteArray(2000, '\0');
        QByteArray many("姓名,身份证号\n");
        for (int row = 0; row < 100'001; ++row)
            many += "试例,\n";
        QTest::newRow("empty") << u"空.xlsx"_s << QByteArray() << u"empty"_s;
        QTest::newRow("old Excel") << u"旧.xlsx"_s << ole << u".xls"_s;
        QTest::newRow("cut off") << u"截断.xlsx"_s << QByteArray("PK\3\4") + QByteArray(100, 'x') << u""_s;
        QTest::newRow("a picture") << u"照片.xlsx"_s << QByteArray("\x89PNG\r\n\x1a\n\0\0\xff\xff\xfe\0", 14)
                                   << u""_s;
        QTest::newRow("open quote") << u"引号.csv"_s << QByteArray("姓名,身份证号\n试例甲,\n\"试例乙,\n")
                                    << u"3"_s;
        QTest::newRow("too many") << u"大.csv"_s << many << u"100000"_s;
    }
    void brokenRostersAreRefusedInOneSentence()
    {
        QFETCH(const QString, name);
        QFETCH(const QByteArray, content);
        QFETCH(const QString, says);
        QVERIFY(m_clerk->open());
        const auto entries = m_clerk->log().size();
        const int before = m_clerk->workspace().applicants()->rowCount();
        const QString roster = m_clerk->makeFile(name, content);
        QVERIFY(!roster.isEmpty());
        m_clerk->prompt.files = {roster};
        QTest::keySequence(m_clerk->window.get(), QKeySequence(u"Ctrl+I"_s));
        QTRY_COMPARE_WITH_TIMEOUT(m_clerk->prompt.told.size(), 1, ClerkWindow::patienceMs);
        const Question &told = m_clerk->prompt.told.constFirst();
        QVERIFY2(told.text.contains(says), qPrintable(told.text));
        QVERIFY(told.details.contains(name));
        QTRY_VERIFY(!m_clerk->find<QDialog>("importDialog"));
        QCOMPARE(m_clerk->log().size(), entries);
        QCOMPARE(m_clerk->workspace().applicants()->rowCount(), before);
        // The keys go on working.
        m_clerk->prompt.told.clear();
        m_clerk->window->activateWindow(); // as window managers do
        QVERIFY(QTest::qWaitForWindowActive(m_clerk->window.get()));
        QTest::keySequence(m_clerk->window.get(), QKeySequence(u"Ctrl+I"_s));
        QTRY_COMPARE_WITH_TIMEOUT(m_clerk->prompt.told.size(), 1, ClerkWindow::patienceMs);
    }
};

TEST_CASE(QApplication, TestClerkOpening)
#include "tst_clerk_opening.moc"
