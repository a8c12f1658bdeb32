// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clerk_window.h"
#include "roster/roster_table.h"
#include "roster/sheet.h"
#include "scan_files.h"
#include "test_case.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSemaphore>
#include <QThreadPool>
#include <QTreeView>
#include <QtConcurrent>

using namespace chuding;
using namespace Qt::StringLiterals;

namespace {
const QString clerkZhang = u"张试例"_s;
const QString clerkLi = u"李试一"_s;
/// Copying it takes seconds, so that it can be stopped half way; of zeros, which take no room.
constexpr qint64 hugeBytes = 4'000'000'000;

QString allTextOf(const RosterTable &table)
{
    QStringList texts;
    for (const SheetRow &row : table.sheet().rows) {
        for (const Cell &cell : row.cells)
            texts.append(cell.text);
    }
    return texts.join(u'\n');
}
} // namespace

/// Files attached in every way: their pages are written down, what is wrong is said, and what is stopped half
/// way leaves everything as it was.
class TestClerkFiles final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ClerkWindow> m_clerk;

    template <typename Widget>
    [[nodiscard]] Widget *find(const char *name) const
    {
        return m_clerk->find<Widget>(name);
    }
    [[nodiscard]] QString message() const { return find<MessageBar>("messageBar")->text(); }
    /// `毕业证 x.pdf 3` of each file.
    [[nodiscard]] QStringList filesOf(const QString &name) const
    {
        QStringList texts;
        for (const Attachment &one : m_clerk->stored(name).attachments) {
            if (!one.sha256.isEmpty())
                texts.append(u"%1 %2 %3"_s.arg(codeText(one.kind), one.fileName, QString::number(one.pages)));
        }
        return texts;
    }
    void chooseAll() const
    {
        m_clerk->list()->setFocus();
        QTest::keySequence(m_clerk->list(), QKeySequence(QKeySequence::SelectAll));
    }
    /// Presses Stop as soon as something was copied.
    [[nodiscard]] bool stopHalfWay(const QWidget *dialog) const
    {
        auto *stop = dialog->findChild<QPushButton *>(u"cancelJob"_s);
        auto *bar = dialog->findChild<QProgressBar *>();
        const auto isCopying = [&] {
            return stop->isVisible() && bar->maximum() > 0 && m_clerk->storedFiles().size() > m_before.size();
        };
        if (!QTest::qWaitFor(isCopying, ClerkWindow::patienceMs))
            return false;
        QTest::mouseClick(stop, Qt::LeftButton);
        return true;
    }
    void remember()
    {
        m_before = m_clerk->storedFiles();
        m_entries = m_clerk->log().size();
        m_zhang = m_clerk->stored(clerkZhang);
    }
    void verifyAsBefore() const
    {
        const auto files = [this] {
            QStringList now = m_clerk->storedFiles();
            now.removeIf(
                [](const QString &file) { return file.contains(u"/incoming "_s); }); // an empty folder
            QStringList before = m_before;
            before.removeIf([](const QString &file) { return file.contains(u"/incoming "_s); });
            return now == before;
        };
        QTRY_VERIFY_WITH_TIMEOUT(files(), ClerkWindow::patienceMs);
        QCOMPARE(m_clerk->log().size(), m_entries);
        QCOMPARE(m_clerk->stored(clerkZhang), m_zhang);
        QVERIFY(!m_clerk->workspace().undoStack()->canUndo());
        QVERIFY(m_clerk->prompt.told.isEmpty());
    }

    QStringList m_before;
    qsizetype m_entries = 0;
    Dossier m_zhang;

private Q_SLOTS:
    void initTestCase() { ClerkWindow::prepare(u"tst_clerk_files"_s); }
    void init()
    {
        m_clerk = std::make_unique<ClerkWindow>();
        QVERIFY(m_clerk->open());
        QVERIFY(m_clerk->choose(clerkZhang));
        remember();
    }
    void cleanup() { m_clerk.reset(); }

    void slotDropWritesThePagesDown()
    {
        QVERIFY(m_clerk->dropOnSlot(
            AttachmentKind::Diploma, {m_clerk->makeFile(u"扫描.pdf"_s, scanfiles::pdf(3))}));
        QTRY_COMPARE_WITH_TIMEOUT(
            filesOf(clerkZhang), QStringList{u"毕业证 扫描.pdf 3"_s}, ClerkWindow::patienceMs);
    }

    void dialogWritesThePagesDown()
    {
        const QModelIndex row = m_clerk->indexOf(clerkZhang);
        const QString scan = m_clerk->makeFile(u"毕业证.pdf"_s, scanfiles::pdf(2));
        QVERIFY(mouseDrop(m_clerk->list()->viewport(), m_clerk->list()->visualRect(row).center(), {scan}));
        QTRY_VERIFY(find<QDialog>("attachDialog"));
        QTest::mouseClick(find<QPushButton>("attach"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(
            filesOf(clerkZhang), QStringList{u"毕业证 毕业证.pdf 2"_s}, ClerkWindow::patienceMs);
    }

    void bulkWritesThePagesDown()
    {
        chooseAll();
        m_clerk->prompt.files = {m_clerk->makeFile(u"公示.pdf"_s, scanfiles::pdf(2))};
        m_clerk->window->findChild<QAction *>(u"bulk.attach"_s)->trigger();
        QTRY_VERIFY(find<QComboBox>("bulkKind"));
        auto *dialog = find<QComboBox>("bulkKind")->window();
        auto *kind = find<QComboBox>("bulkKind");
        kind->setCurrentIndex(kind->findText(codeText(AttachmentKind::Notice)));
        QTest::keyClick(dialog, Qt::Key_Return);
        const QString expected = codeText(AttachmentKind::Notice) + u" 公示.pdf 2"_s;
        QTRY_COMPARE_WITH_TIMEOUT(filesOf(clerkLi), QStringList{expected}, ClerkWindow::patienceMs);
        QCOMPARE(filesOf(clerkZhang), QStringList{expected});
    }

    void scanFolderWritesThePagesDown()
    {
        QVERIFY(!m_clerk->makeFile(u"扫描件/张试例毕业证.pdf"_s, scanfiles::pdf(4)).isEmpty());
        QVERIFY(mouseDrop(m_clerk->list()->viewport(), QPoint(20, 20), {m_clerk->at(u"扫描件"_s)}));
        QTRY_VERIFY(find<QPushButton>("attachScans") && find<QPushButton>("attachScans")->isEnabled());
        QTest::mouseClick(find<QPushButton>("attachScans"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(
            filesOf(clerkZhang), QStringList{u"毕业证 张试例毕业证.pdf 4"_s}, ClerkWindow::patienceMs);
    }

    void wrongFilesOnASlotAreNamed()
    {
        const QString report = m_clerk->makeFile(u"报告.docx"_s, "PK");
        QVERIFY(m_clerk->dropOnSlot(AttachmentKind::Diploma, {report}));
        QTRY_COMPARE(m_clerk->prompt.told.size(), 1);
        QVERIFY(m_clerk->prompt.told.constFirst().text.contains(u"报告.docx"_s));
        QVERIFY(m_clerk->prompt.told.constFirst().text.contains(u"PDF"_s));
        QDir().mkpath(m_clerk->at(u"文件夹"_s));
        QVERIFY(m_clerk->dropOnSlot(AttachmentKind::Diploma, {m_clerk->at(u"文件夹"_s)}));
        QTRY_COMPARE(m_clerk->prompt.told.size(), 2);
        QVERIFY(m_clerk->prompt.told.constLast().text.contains(u"This is a folder"_s));
        // What is right among what is wrong is taken.
        const QString scan = m_clerk->makeFile(u"扫描.pdf"_s, scanfiles::pdf(1));
        QVERIFY(m_clerk->dropOnSlot(AttachmentKind::Diploma, {report, m_clerk->at(u"文件夹"_s), scan}));
        QTRY_COMPARE_WITH_TIMEOUT(
            filesOf(clerkZhang), QStringList{u"毕业证 扫描.pdf 1"_s}, ClerkWindow::patienceMs);
        QCOMPARE(m_clerk->prompt.told.size(), 3);
        QVERIFY(m_clerk->prompt.told.constLast().details.contains(u"报告.docx"_s));
    }

    void whatCannotBeShownIsSaid()
    {
        QVERIFY(m_clerk->dropOnSlot(
            AttachmentKind::Diploma, {m_clerk->makeFile(u"假.pdf"_s, "this is no PDF at all")}));
        QTRY_COMPARE_WITH_TIMEOUT(
            filesOf(clerkZhang), QStringList{u"毕业证 假.pdf 0"_s}, ClerkWindow::patienceMs);
        QTRY_VERIFY(message().contains(u"Cannot be shown: 假.pdf"_s));
    }

    void twoHundredFilesOnASlotKeepTheWindowAlive()
    {
        QStringList scans;
        for (int number = 0; number < 200; ++number)
            scans.append(m_clerk->makeFile(
                u"证书%1.pdf"_s.arg(number), scanfiles::pdf(1) + "\n%" + QByteArray::number(number)));
        QVERIFY(m_clerk->dropOnSlot(AttachmentKind::ProfessionalTraining, scans));
        QTRY_COMPARE_WITH_TIMEOUT(filesOf(clerkZhang).size(), 200, ClerkWindow::patienceMs);
        QTRY_VERIFY(m_clerk->workspace().undoStack()->canUndo());
        QTest::keySequence(m_clerk->window.get(), QKeySequence(QKeySequence::Undo));
        QTRY_COMPARE_WITH_TIMEOUT(filesOf(clerkZhang).size(), 0, ClerkWindow::patienceMs);
    }

    void slotDropCanBeStopped()
    {
        QVERIFY(
            m_clerk->dropOnSlot(AttachmentKind::Diploma, {m_clerk->makeHugeFile(u"大.pdf"_s, hugeBytes)}));
        QTRY_VERIFY(find<QDialog>("jobDialog"));
        QVERIFY(stopHalfWay(find<QDialog>("jobDialog")));
        QTRY_VERIFY_WITH_TIMEOUT(!find<QDialog>("jobDialog"), ClerkWindow::patienceMs);
        QTRY_VERIFY(message().contains(u"nothing was attached"_s));
        verifyAsBefore();
    }

    void bulkAttachCanBeStopped()
    {
        chooseAll();
        m_clerk->prompt.files = {m_clerk->makeHugeFile(u"公示.pdf"_s, hugeBytes)};
        m_clerk->window->findChild<QAction *>(u"bulk.attach"_s)->trigger();
        QTRY_VERIFY(find<QComboBox>("bulkKind"));
        auto *kind = find<QComboBox>("bulkKind");
        QWidget *dialog = kind->window();
        kind->setCurrentIndex(kind->findText(codeText(AttachmentKind::Notice)));
        QTest::keyClick(dialog, Qt::Key_Return);
        QVERIFY(stopHalfWay(dialog));
        QTRY_VERIFY_WITH_TIMEOUT(kind->isEnabled(), ClerkWindow::patienceMs);
        QVERIFY(dialog->isVisible()); // to be tried again
        verifyAsBefore();
    }

    void scanFolderCanBeStopped()
    {
        // The first is whole in the library by then.
        QVERIFY(!m_clerk->makeFile(u"扫描件/张试例学位证.pdf"_s, scanfiles::pdf(1)).isEmpty());
        QVERIFY(!m_clerk->makeHugeFile(u"扫描件/张试例毕业证.pdf"_s, hugeBytes).isEmpty());
        QVERIFY(mouseDrop(m_clerk->list()->viewport(), QPoint(20, 20), {m_clerk->at(u"扫描件"_s)}));
        QTRY_VERIFY(find<QPushButton>("attachScans") && find<QPushButton>("attachScans")->isEnabled());
        auto *dialog = find<QDialog>("scanFolderDialog");
        QTest::mouseClick(find<QPushButton>("attachScans"), Qt::LeftButton);
        QVERIFY(stopHalfWay(dialog));
        QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("attachScans")->isEnabled(), ClerkWindow::patienceMs);
        verifyAsBefore();
    }

    void exportOfTheListCanBeStopped()
    {
        const QString target = m_clerk->makeFile(u"名单.xlsx"_s, "what was there");
        // Waits in line until Stop was pressed.
        QThreadPool *pool = QThreadPool::globalInstance();
        const int threads = pool->maxThreadCount();
        pool->setMaxThreadCount(1);
        QSemaphore gate;
        const QFuture<void> before = QtConcurrent::run([&gate] { gate.acquire(); });
        m_clerk->prompt.choices = {0};
        m_clerk->prompt.savePath = target;
        m_clerk->window->findChild<QAction *>(u"applicants.exportTable"_s)->trigger();
        auto *dialog = find<QDialog>("jobDialog");
        QVERIFY(dialog);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"cancelJob"_s), Qt::LeftButton);
        gate.release();
        QTRY_VERIFY_WITH_TIMEOUT(!find<QDialog>("jobDialog"), ClerkWindow::patienceMs);
        pool->setMaxThreadCount(threads);
        QFile file(target);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("what was there"));
        verifyAsBefore();
    }

    void numbersInTheExportAreMaskedUnlessChosen_data()
    {
        QTest::addColumn<int>("answer");
        QTest::addColumn<bool>("masked");
        QTest::newRow("masked") << 0 << true;
        QTest::newRow("in full") << 1 << false;
    }
    void numbersInTheExportAreMaskedUnlessChosen()
    {
        QFETCH(const int, answer);
        QFETCH(const bool, masked);
        m_clerk->prompt.choices = {answer};
        m_clerk->prompt.savePath = m_clerk->at(u"名单.xlsx"_s);
        m_clerk->window->findChild<QAction *>(u"applicants.exportTable"_s)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(
            message().contains(u"名单.xlsx"_s) && !find<QDialog>("jobDialog"), ClerkWindow::patienceMs);
        const auto table = rosterTableOfFile(m_clerk->prompt.savePath);
        QVERIFY(table.ok());
        const QString text = allTextOf(*table);
        for (const SamplePerson &person : samplePeople()) {
            QVERIFY(text.contains(person.name));
            QCOMPARE(text.contains(person.idNumber), !masked);
        }
        QCOMPARE(text.contains(u"6528*"_s), masked);
    }

    void logAsCsvHoldsNoNumber()
    {
        m_clerk->window->findChild<QAction *>(u"page.log"_s)->trigger();
        auto *view = find<QTreeView>("logView");
        QTRY_VERIFY_WITH_TIMEOUT(view->model()->rowCount() > 0, ClerkWindow::patienceMs);
        m_clerk->prompt.savePath = m_clerk->at(u"记录.csv"_s);
        QTest::mouseClick(find<QPushButton>("exportLog"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(
            QFile(m_clerk->prompt.savePath).size() > 0 && find<QPushButton>("exportLog")->isEnabled(),
            ClerkWindow::patienceMs);
        QFile file(m_clerk->prompt.savePath);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        for (const SamplePerson &person : samplePeople()) {
            QVERIFY(text.contains(person.name));
            QVERIFY(!text.contains(person.idNumber));
        }
    }

    void personOfAScanIsFoundByPinyin_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("initials") << u"zsl"_s;
        QTest::newRow("pinyin") << u"zhangshi"_s;
        QTest::newRow("pinyin with blanks") << u"zhang shi"_s;
        QTest::newRow("last digits of the ID number") << samplePeople().constFirst().idNumber.right(6);
    }
    void personOfAScanIsFoundByPinyin()
    {
        QFETCH(const QString, typed);
        QVERIFY(!m_clerk->makeFile(u"扫描件/毕业证.pdf"_s, scanfiles::pdf(1)).isEmpty());
        QVERIFY(mouseDrop(m_clerk->list()->viewport(), QPoint(20, 20), {m_clerk->at(u"扫描件"_s)}));
        QTRY_VERIFY(find<QTreeView>("scanView") && find<QTreeView>("scanView")->model()->rowCount() == 1);
        auto *person = find<QComboBox>("scanPerson");
        QTRY_VERIFY(person->isEnabled());
        person->setFocus();
        person->lineEdit()->selectAll();
        QTest::keyClicks(person->lineEdit(), typed);
        QTest::keyClick(person->lineEdit(), Qt::Key_Return);
        QTRY_COMPARE(person->currentText(), clerkZhang);
        QTRY_VERIFY(find<QPushButton>("attachScans")->isEnabled());
        QTest::mouseClick(find<QPushButton>("attachScans"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(
            filesOf(clerkZhang), QStringList{u"毕业证 毕业证.pdf 1"_s}, ClerkWindow::patienceMs);
    }
};

TEST_CASE(QApplication, TestClerkFiles)
#include "tst_clerk_files.moc"
