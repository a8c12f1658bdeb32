// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/dossier_json.h"
#include "domain/id_number.h"
#include "test_case.h"
#include "ui/dossier/dossier_panel.h"
#include "ui/widgets/editors.h"
#include "ui/widgets/message_bar.h"
#include "window_fixture.h"

#include <QApplication>
#include <QCheckBox>
#include <QDialog>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>
#include <QTreeWidget>

using namespace chuding;
using namespace Qt::StringLiterals;

namespace {

QString numberOf(int n)
{
    const QString first17 = u"652829199%1"_s.arg(n, 8, 10, QLatin1Char('0'));
    return first17 + idNumberCheckDigit(first17);
}

/// All that a library says: documents of dossiers and rounds by id, answers about the notice.
struct Contents
{
    QMap<QUuid, QByteArray> dossiers;
    QMap<QUuid, QByteArray> rounds;
    QList<Confirmation> answers;

    bool operator==(const Contents &) const = default;
};

Contents contentsOf(const Library &library)
{
    Contents contents;
    const auto dossiers = library.dossiers();
    const auto rounds = library.rounds();
    for (const StoredDossier &stored : *dossiers)
        contents.dossiers.insert(stored.dossier.id, dossierToJson(stored.dossier));
    for (const StoredRound &stored : *rounds)
        contents.rounds.insert(stored.round.id, publicityRoundToJson(stored.round));
    contents.answers = *library.seasonConfirmations();
    return contents;
}

} // namespace

/// Every kind of change, undone, done again and undone, with the whole library compared each time.
class TestUndo final : public WindowFixture
{
    Q_OBJECT

private:
    [[nodiscard]] Contents contents() const
    {
        return fromLibrary([](const Library &library) { return contentsOf(library); });
    }

    void choosePeople(int first, int last) const
    {
        showPage("applicants");
        chooseRows(first, last);
        const QUuid current = view()->currentIndex().data(ApplicantListModel::IdRole).toUuid();
        QTRY_COMPARE_WITH_TIMEOUT(panel()->id(), current, patienceMs);
    }

    void compareList(const Contents &now) const
    {
        QSet<QUuid> shown;
        for (int row = 0; row < workspace().applicants()->rowCount(); ++row)
            shown.insert(workspace().applicants()->idAt(row));
        const QList<QUuid> ids = now.dossiers.keys();
        QCOMPARE(shown, QSet<QUuid>(ids.cbegin(), ids.cend()));
        QCOMPARE(workspace().season().rounds().size(), now.rounds.size());
        for (const PublicityRound &round : workspace().season().rounds())
            QCOMPARE(publicityRoundToJson(round), now.rounds.value(round.id));
        QCOMPARE(workspace().season().confirmations, now.answers);
    }

    /// The step was made just now; `before` is what the library held.
    void undoRedoUndo(const Contents &before)
    {
        settle();
        const int index = workspace().undoStack()->index();
        QVERIFY(index > 0);
        const Contents after = contents();
        QVERIFY(after != before);
        compareList(after);
        struct Move
        {
            QKeySequence keys;
            int index;
            const Contents &expected;
        };
        const QKeySequence redo(u"Ctrl+Y"_s);
        for (const Move &move : {Move{QKeySequence::Undo, index - 1, before}, Move{redo, index, after},
                 Move{QKeySequence::Undo, index - 1, before}, Move{redo, index, after}}) {
            pressKeys(move.keys);
            waitForStep(move.index);
            QVERIFY(contents() == move.expected);
            // Answers are read anew.
            QTRY_VERIFY_WITH_TIMEOUT(workspace().season().confirmations == move.expected.answers, patienceMs);
            compareList(move.expected);
            if (QTest::currentTestFailed())
                return;
        }
        QVERIFY(m_prompt->told.isEmpty());
    }

    void importText(const QString &csv)
    {
        QFile file(at(u"名册.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.write(csv.toUtf8()) > 0);
        file.close();
        m_prompt->files = QStringList{file.fileName()};
        pressKeys(QKeySequence(u"Ctrl+I"_s));
        QTRY_VERIFY_WITH_TIMEOUT(find<QDialog>(u"importDialog"_s), patienceMs);
        press(u"import"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!find<QDialog>(u"importDialog"_s), patienceMs);
    }

private Q_SLOTS:
    void init() { initWithSample(); }

    void edits()
    {
        openWindow();
        choosePeople(1, 1);
        const Contents before = contents();
        type(u"person.phone"_s, u"13999000042"_s);
        QTest::keySequence(m_window.get(), QKeySequence(QKeySequence::Save));
        waitForStep(1);
        undoRedoUndo(before);
    }

    /// A window that goes with steps to undo hears nothing of them while half of it is gone.
    void goesWithStepsToUndo()
    {
        openWindow();
        choosePeople(1, 1);
        type(u"person.phone"_s, u"13999000042"_s);
        QTest::keySequence(m_window.get(), QKeySequence(QKeySequence::Save));
        waitForStep(1);
        settle();
        const QSignalSpy heard(workspace().undoStack(), &QUndoStack::indexChanged);
        m_window.reset();
        QCOMPARE(heard.count(), 0);
    }

    void bulk()
    {
        openWindow();
        const Contents before = contents();
        choosePeople(0, 2);
        trigger(u"bulk.department"_s);
        QTRY_VERIFY_WITH_TIMEOUT(find<SuggestEdit>(u"bulkDepartment"_s), patienceMs);
        QTest::keyClicks(find<SuggestEdit>(u"bulkDepartment"_s)->lineEdit(), u"Shili Bureau"_s);
        press(u"bulkAccept"_s);
        waitForStep(1);
        undoRedoUndo(before);
    }

    void removesAndBringsBack()
    {
        openWindow();
        const Contents before = contents();
        choosePeople(1, 2);
        QTest::keyClick(view(), Qt::Key_Delete);
        waitForStep(1);
        undoRedoUndo(before);
        const Contents without = contents();
        trigger(u"applicants.bin"_s);
        auto *bin = find<QTreeWidget>(u"binView"_s);
        QTRY_COMPARE_WITH_TIMEOUT(bin->topLevelItemCount(), 2, patienceMs);
        bin->setFocus();
        QTest::keySequence(bin, QKeySequence(QKeySequence::SelectAll));
        press(u"restore"_s);
        waitForStep(2);
        QVERIFY(contents() == before);
        QTest::keyClick(bin->window(), Qt::Key_Escape);
        undoRedoUndo(without);
    }

    void publicityRounds()
    {
        openWindow();
        Contents before = contents();
        makeRound();
        waitForStep(1);
        undoRedoUndo(before);
        QTRY_COMPARE(find<QListView>(u"roundList"_s)->model()->rowCount(), 1);
        find<QListView>(u"roundList"_s)
            ->setCurrentIndex(find<QListView>(u"roundList"_s)->model()->index(0, 0));
        before = contents();
        type(u"round.phone"_s, u"0996-6620000"_s);
        QTest::keySequence(find<QLineEdit>(u"round.phone"_s), QKeySequence(QKeySequence::Save));
        waitForStep(2);
        undoRedoUndo(before);
        before = contents();
        showPage("publicity");
        press(u"removeRound"_s);
        waitForStep(3);
        undoRedoUndo(before);
    }

    /// New and changed dossiers, and a round that comes with them.
    void imports()
    {
        openWindow();
        const Contents before = contents();
        importText(u"姓名,身份证号,用人单位,申报专业,申报前公示起止\n"
                   "赵例四,%1,博湖县试例小学,水利,2024-09-25 至 2024-09-29\n"
                   "张试例,%2,博湖县试例中学,水利,2024-09-25 至 2024-09-29\n"_s.arg(
                       numberOf(7'0707'301), samplePeople().at(0).idNumber));
        waitForStep(1);
        const Contents after = contents();
        QCOMPARE(after.dossiers.size(), 5);
        QCOMPARE(after.rounds.size(), 2);
        QTRY_VERIFY(find<QPushButton>(u"messageUndo"_s)->isVisible());
        press(u"messageUndo"_s);
        waitForStep(0);
        QVERIFY(contents() == before);
        pressKeys(QKeySequence(u"Ctrl+Y"_s));
        waitForStep(1);
        undoRedoUndo(before);
        // Undone, the same roster can be imported once more.
        pressKeys(QKeySequence::Undo);
        waitForStep(0);
        importText(u"姓名,身份证号,用人单位,申报专业,申报前公示起止\n"
                   "赵例四,%1,博湖县试例小学,水利,2024-09-25 至 2024-09-29\n"_s.arg(numberOf(7'0707'301)));
        waitForStep(1);
        QCOMPARE(contents().dossiers.size(), 5);
        QCOMPARE(contents().rounds.size(), 1);
        undoRedoUndo(before);
    }

    /// Ten thousand rows: the window answers all the time.
    void importsMany()
    {
        openWindow();
        const Contents before = contents();
        QString csv = u"姓名,身份证号,用人单位,申报专业\n"_s;
        for (int n = 0; n < 10'000; ++n)
            csv += u"试例%1,%2,博湖县试例小学,水利\n"_s.arg(n).arg(
                numberOf(n / 1000 * 10'000'000 + 101'000 + n % 1000));
        QElapsedTimer beat;
        qint64 longest = 0;
        QTimer heart;
        connect(&heart, &QTimer::timeout, &heart, [&] { longest = qMax(longest, beat.restart()); });
        importText(csv);
        waitForStep(1);
        QCOMPARE(workspace().applicants()->rowCount(), 10'004);
        heart.start(5);
        beat.start();
        pressKeys(QKeySequence::Undo);
        waitForStep(0);
        QTRY_COMPARE_WITH_TIMEOUT(workspace().applicants()->rowCount(), 4, patienceMs);
        QVERIFY(contents() == before);
        qInfo("undo of 10,000: the window stood still for %lld ms at most", longest);
        longest = 0;
        beat.restart();
        pressKeys(QKeySequence(u"Ctrl+Y"_s));
        waitForStep(1);
        QCOMPARE(workspace().applicants()->rowCount(), 10'004);
        qInfo("redo of 10,000: the window stood still for %lld ms at most", longest);
        QVERIFY(longest < 1000); // some 100 ms; a busy machine takes longer
    }

    void answersAboutTheNotice()
    {
        openWindow();
        showPage("applicants");
        const Contents before = contents();
        QTRY_VERIFY(find<QToolButton>(u"yes.R-SIGN-3"_s) != nullptr);
        QTest::mouseClick(find<QToolButton>(u"yes.R-SIGN-3"_s), Qt::LeftButton);
        waitForStep(1);
        QTRY_COMPARE(workspace().season().confirmations.size(), 1);
        QTRY_VERIFY(find<QPushButton>(u"messageUndo"_s)->isVisible());
        undoRedoUndo(before);
        const Contents answered = contents();
        const auto isAnswered = [this] {
            const auto *button = find<QToolButton>(u"yes.R-SIGN-3"_s);
            return button && button->isChecked();
        };
        QTRY_VERIFY(isAnswered());
        m_prompt->texts.append(u"试例"_s);
        showPage("applicants");
        QTest::mouseClick(find<QToolButton>(u"no.R-SIGN-3"_s), Qt::LeftButton);
        waitForStep(2);
        QTRY_VERIFY(!workspace().season().confirmations.value(0).yes);
        undoRedoUndo(answered);
        // The same button once more takes the answer back.
        showPage("applicants");
        QTRY_VERIFY(find<QToolButton>(u"no.R-SIGN-3"_s)->isChecked());
        QTest::mouseClick(find<QToolButton>(u"no.R-SIGN-3"_s), Qt::LeftButton);
        waitForStep(3);
        QTRY_VERIFY(workspace().season().confirmations.isEmpty());
    }

    void takesOver()
    {
        LibraryInfo info = sampleInfo();
        info.unitName = u"博湖县试例小学"_s;
        {
            const auto other = Library::create(at(u"他.chuding"_s), info);
            QVERIFY(other.ok());
            const Dossier dossier = sampleDossier(u"赵例四"_s, numberOf(7'0707'301));
            QVERIFY(other.value()->save(dossier, 0, u"test"_s).ok());
        }
        openWindow();
        const Contents before = contents();
        m_prompt->folderPath = at(u"他.chuding"_s);
        trigger(u"dossiers.takeOver"_s);
        auto *all = find<QCheckBox>(u"takeAll"_s);
        QTRY_VERIFY_WITH_TIMEOUT(all->isEnabled(), patienceMs);
        if (!all->isChecked())
            QTest::mouseClick(all, Qt::LeftButton);
        press(u"takeOver"_s);
        waitForStep(1);
        QCOMPARE(contents().dossiers.size(), 5);
        undoRedoUndo(before);
    }

    void attaches()
    {
        QFile scan(at(u"张试例毕业证.pdf"_s));
        QVERIFY(scan.open(QIODevice::WriteOnly) && scan.write("%PDF-1.7 not much of one") > 0);
        scan.close();
        openWindow();
        choosePeople(0, 0);
        const Contents before = contents();
        m_prompt->files = QStringList{scan.fileName()};
        Q_EMIT m_window->applicantsPage()->panel()->filesDropped(
            m_window->applicantsPage()->panel()->id(), m_prompt->files);
        press(u"attach"_s);
        waitForStep(1);
        undoRedoUndo(before);
    }

    /// Steps of different kinds, one upon the other, all the way back and forth.
    void walksThroughAll()
    {
        openWindow();
        QList<Contents> states{contents()};
        choosePeople(0, 1);
        QTest::keyClick(view(), Qt::Key_Delete);
        waitForStep(1);
        states.append(contents());
        importText(
            u"姓名,身份证号,用人单位,申报专业\n赵例四,%1,博湖县试例小学,水利\n"_s.arg(numberOf(7'0707'301)));
        waitForStep(2);
        states.append(contents());
        makeRound();
        waitForStep(3);
        states.append(contents());
        for (int round = 0; round < 2; ++round) {
            for (int index = 2; index >= 0; --index) {
                pressKeys(QKeySequence::Undo);
                waitForStep(index);
                QVERIFY(contents() == states.at(index));
            }
            for (int index = 1; index <= 3; ++index) {
                pressKeys(QKeySequence(u"Ctrl+Y"_s));
                waitForStep(index);
                QVERIFY(contents() == states.at(index));
            }
        }
        const auto work = [](LibraryThread::Seat &seat) { return seat.library->verify(); };
        QVERIFY(workspace().thread().run(work).result().value().isEmpty());
    }
};

TEST_CASE(QApplication, TestUndo)
#include "tst_undo.moc"
