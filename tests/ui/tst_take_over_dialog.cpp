// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "test_case.h"
#include "ui/dialogs/hand_over_dialog.h"
#include "ui/dialogs/take_over_dialog.h"
#include "ui/dossier/dossier_panel.h"
#include "ui/models/take_over_model.h"
#include "window_fixture.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeView>

using namespace chuding;
using namespace Qt::StringLiterals;

/// Dossiers from and for other libraries, by the dialogs, with a look at the libraries.
class TestTakeOverDialog final : public WindowFixture
{
    Q_OBJECT

private:
    std::unique_ptr<QAbstractItemModelTester> m_tester;

    [[nodiscard]] TakeOverDialog *dialog() const { return m_window->findChild<TakeOverDialog *>(); }
    [[nodiscard]] HandOverDialog *handOver() const { return m_window->findChild<HandOverDialog *>(); }
    [[nodiscard]] QTreeView *table() const { return dialog()->findChild<QTreeView *>(u"takeOverView"_s); }
    [[nodiscard]] QPushButton *take() const { return dialog()->findChild<QPushButton *>(u"takeOver"_s); }

    /// An empty library of our unit for this notice.
    [[nodiscard]] bool makeTarget(const QString &name)
    {
        LibraryInfo info = sampleInfo();
        info.unitName = u"博湖县试例小学"_s;
        return Library::create(at(name), info).ok();
    }
    [[nodiscard]] bool makeLastYear(const QString &name)
    {
        LibraryInfo info = sampleInfo();
        info.policyId = u"xj-bohu-2023"_s;
        auto library = Library::create(at(name), info);
        for (const SamplePerson &person : samplePeople().mid(0, 2)) {
            Dossier dossier = sampleDossier(person.name, person.idNumber);
            dossier.policyId = info.policyId;
            if (!library || !library.value()->save(dossier, 0, u"test"_s))
                return false;
        }
        return library.ok();
    }
    void openWindowOf(const QString &library)
    {
        showWindow();
        openLibrary(at(library));
    }
    void openDialog(const QString &command, const QString &source)
    {
        m_prompt->folderPath = at(source);
        trigger(command);
        QTRY_VERIFY_WITH_TIMEOUT(dialog() && table()->model()->rowCount() > 0, patienceMs);
        m_tester = std::make_unique<QAbstractItemModelTester>(
            table()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    }
    void pressTake()
    {
        QTest::mouseClick(take(), Qt::LeftButton);
        m_tester.reset();
        QTRY_VERIFY_WITH_TIMEOUT(!dialog(), patienceMs);
    }
    [[nodiscard]] QList<Dossier> stored() const
    {
        const auto work = [](LibraryThread::Seat &seat) {
            QList<Dossier> dossiers;
            const auto all = seat.library->dossiers();
            for (const StoredDossier &one : all ? *all : QList<StoredDossier>())
                dossiers.append(one.dossier);
            return dossiers;
        };
        return workspace().thread().run(work).result();
    }
    void undo()
    {
        pressInList(QKeySequence(QKeySequence::Undo));
        QTRY_VERIFY_WITH_TIMEOUT(!workspace().isWriting() && !workspace().undoStack()->canUndo(), patienceMs);
    }

private Q_SLOTS:
    void cleanup()
    {
        m_tester.reset();
        WindowFixture::cleanup();
    }

    void carriesOverAndUndoes()
    {
        QVERIFY(makeTarget(u"今.chuding"_s) && makeLastYear(u"去.chuding"_s));
        openWindowOf(u"今.chuding"_s);
        openDialog(u"dossiers.carryOver"_s, u"去.chuding"_s);
        QVERIFY(dialog()->findChild<QLineEdit *>(u"transferDate"_s)->isHidden() ||
                !dialog()->findChild<QLineEdit *>(u"transferDate"_s)->isVisible());
        QCOMPARE(table()->model()->rowCount(), 2);
        QVERIFY(!table()->model()->index(0, 1).data().toString().contains(samplePeople().at(0).idNumber));
        QVERIFY(stored().isEmpty());
        pressTake();
        QCOMPARE(stored().size(), 2);
        QCOMPARE(stored().at(0).policyId, u"xj-bohu-2024"_s);
        QTRY_COMPARE_WITH_TIMEOUT(workspace().applicants()->rowCount(), 2, patienceMs);
        undo();
        QVERIFY(stored().isEmpty());
        QCOMPARE(workspace().applicants()->rowCount(), 0);
        pressInList(QKeySequence(u"Ctrl+Y"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!workspace().isWriting() && workspace().undoStack()->canUndo(), patienceMs);
        QCOMPARE(stored().size(), 2);
        openDialog(u"dossiers.carryOver"_s, u"去.chuding"_s); // again: everybody is here
        QVERIFY(!take()->isEnabled());
        QVERIFY(m_prompt->told.isEmpty());
    }

    void onlyTickedOnes()
    {
        QVERIFY(makeTarget(u"今.chuding"_s) && makeLastYear(u"去.chuding"_s));
        openWindowOf(u"今.chuding"_s);
        openDialog(u"dossiers.carryOver"_s, u"去.chuding"_s);
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_Space); // the first row
        QVERIFY(!dialog()->findChild<QCheckBox *>(u"takeAll"_s)->isChecked());
        pressTake();
        QCOMPARE(stored().size(), 1);
        QCOMPARE(stored().at(0).person.name, samplePeople().at(1).name);
    }

    void transferWithItsDay()
    {
        QVERIFY(makeTarget(u"今.chuding"_s) && makeSampleLibrary(at(u"他.chuding"_s)));
        openWindowOf(u"今.chuding"_s);
        openDialog(u"dossiers.takeOver"_s, u"他.chuding"_s);
        auto *date = dialog()->findChild<QLineEdit *>(u"transferDate"_s);
        QVERIFY(date->isVisible());
        QTest::mouseClick(date, Qt::LeftButton);
        QTest::keyClicks(date, u"2024-13"_s);
        QVERIFY(!take()->isEnabled());
        date->selectAll();
        QTest::keyClicks(date, u"2024-09-02"_s);
        QVERIFY(take()->isEnabled());
        pressTake();
        QCOMPARE(stored().size(), 4);
        const Dossier taken = stored().at(0);
        QCOMPARE(taken.employment.unitName, u"博湖县试例小学"_s);
        QCOMPARE(taken.workHistory.last().unitName, u"博湖县试例小学"_s);
        QCOMPARE(taken.workHistory.last().period.from.toText(), u"2024-09"_s);
        undo();
        QVERIFY(stored().isEmpty());
    }

    void othersAreRefusedInWords()
    {
        QVERIFY(makeTarget(u"今.chuding"_s));
        QVERIFY(QDir().mkpath(at(u"空"_s)));
        openWindowOf(u"今.chuding"_s);
        for (const QString &source : {u"空"_s, u"今.chuding"_s}) {
            m_prompt->told.clear();
            m_prompt->folderPath = at(source);
            trigger(u"dossiers.takeOver"_s);
            QTRY_COMPARE_WITH_TIMEOUT(m_prompt->told.size(), 1, patienceMs);
            QVERIFY(!m_prompt->told.constFirst().text.isEmpty());
            QVERIFY(m_prompt->told.constFirst().details.contains(source));
            QTRY_VERIFY(!dialog());
        }
        QVERIFY(stored().isEmpty());
    }

    void handsOverAndRemoves()
    {
        QVERIFY(makeSampleLibrary(at(u"试.chuding"_s)));
        QVERIFY(QDir().mkpath(at(u"U盘"_s)));
        openWindowOf(u"试.chuding"_s);
        const DossierPanel *shown = panel();
        QTRY_VERIFY_WITH_TIMEOUT(shown->isOpen(), patienceMs);
        const QUuid id = shown->id();
        trigger(u"dossiers.handOver"_s);
        QTRY_VERIFY_WITH_TIMEOUT(handOver(), patienceMs);
        auto *button = handOver()->findChild<QPushButton *>(u"handOver"_s);
        QVERIFY(!button->isEnabled());
        QTest::keyClicks(handOver()->findChild<QLineEdit *>(u"receiverName"_s), u"shili"_s);
        m_prompt->folderPath = at(u"U盘"_s);
        QTest::mouseClick(handOver()->findChild<QPushButton *>(u"chooseHandOverFolder"_s), Qt::LeftButton);
        auto *remove = handOver()->findChild<QCheckBox *>(u"removeAfterwards"_s);
        QTest::mouseClick(remove, Qt::LeftButton, {}, QPoint(remove->height() / 2, remove->height() / 2));
        QVERIFY(remove->isChecked());
        QTest::keyClicks(handOver()->findChild<QLineEdit *>(u"receiverCode"_s), u"123"_s);
        QVERIFY(!button->isEnabled()); // no such code
        handOver()->findChild<QLineEdit *>(u"receiverCode"_s)->clear();
        QVERIFY(button->isEnabled());
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!handOver(), patienceMs);
        const QStringList written = QDir(at(u"U盘"_s)).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        QCOMPARE(written.size(), 1);
        const auto library = Library::open(at(u"U盘/"_s + written.constFirst()), OpenMode::ReadOnly);
        QVERIFY(library.ok());
        QCOMPARE(library.value()->info().unitName, u"shili"_s);
        QVERIFY(library.value()->dossier(id).ok());
        QCOMPARE(stored().size(), 3);
        undo();
        QCOMPARE(stored().size(), 4);
        QVERIFY(m_prompt->told.isEmpty());
    }

    /// As in the list, by the last four digits of their numbers.
    void sameNamesShowTheirDigits()
    {
        QVERIFY(makeTarget(u"今.chuding"_s) && makeLastYear(u"去.chuding"_s));
        const QList<SamplePerson> people = samplePeople();
        {
            // Here: the second person of the other library, and another one with the name of the first.
            auto library = Library::open(at(u"今.chuding"_s), OpenMode::ReadWrite);
            QVERIFY(library.ok());
            QVERIFY(
                (*library)->save(sampleDossier(people.at(0).name, people.at(3).idNumber), 0, u"test"_s).ok());
            QVERIFY(
                (*library)->save(sampleDossier(people.at(1).name, people.at(1).idNumber), 0, u"test"_s).ok());
        }
        openWindowOf(u"今.chuding"_s);
        openDialog(u"dossiers.carryOver"_s, u"去.chuding"_s);
        QStringList names;
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            names.append(table()->model()->index(row, TakeOverModel::Name).data().toString());
        names.sort();
        QStringList expected{
            u"%1 (%2)"_s.arg(people.at(0).name, people.at(0).idNumber.right(4)), people.at(1).name};
        expected.sort();
        QCOMPARE(names, expected);
    }
};

TEST_CASE(QApplication, TestTakeOverDialog)
#include "tst_take_over_dialog.moc"
