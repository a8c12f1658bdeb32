// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/dossier_json.h"
#include "domain/id_number.h"
#include "fake_prompt.h"
#include "sample_library.h"
#include "ui/dossier/dossier_panel.h"
#include "ui/dossier/draft_bar.h"
#include "ui/main_window.h"
#include "ui/pages/applicants_page.h"
#include "ui/pages/publicity_page.h"
#include "ui/widgets/applicant_view.h"
#include "ui/widgets/editors.h"
#include "ui/widgets/message_bar.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QProcess>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeView>
#include <QTreeWidget>

using namespace chuding;
using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 20'000;

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

/// Every kind of change, undone, done again and undone, with the whole library compared each time; and what
/// is typed into a round when the program dies.
class TestUndo final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakePrompt> m_prompt;
    std::unique_ptr<MainWindow> m_window;

    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] QString libraryPath() const { return path(u"试例.chuding"_s); }
    [[nodiscard]] Workspace &workspace() const { return m_window->workspace(); }
    [[nodiscard]] ApplicantView *view() const { return m_window->applicantsPage()->view(); }
    [[nodiscard]] PublicityPage *rounds() const { return m_window->findChild<PublicityPage *>(); }
    template <typename Widget>
    [[nodiscard]] Widget *find(const QString &name) const
    {
        return m_window->findChild<Widget *>(name);
    }

    [[nodiscard]] Contents contents() const
    {
        const auto work = [](LibraryThread::Seat &seat) { return contentsOf(*seat.library); };
        return workspace().thread().run(work).result();
    }

    [[nodiscard]] bool hasSettled() const
    {
        const ApplicantListModel *list = workspace().applicants();
        for (int row = 0; row < list->rowCount(); ++row) {
            if (!list->at(row).summary)
                return false;
        }
        return workspace().isOpen() && !workspace().isWriting();
    }
    void settle() const { QTRY_VERIFY_WITH_TIMEOUT(hasSettled(), patienceMs); }
    void waitForStep(int index) const
    {
        QTRY_VERIFY_WITH_TIMEOUT(
            !workspace().isWriting() && workspace().undoStack()->index() == index, patienceMs);
    }

    void openWindow()
    {
        m_window = std::make_unique<MainWindow>(*m_prompt);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->openLibrary(libraryPath());
        QTRY_VERIFY_WITH_TIMEOUT(m_window->applicantsPage()->panel()->isOpen(), patienceMs);
        settle();
    }

    void showPage(const char *name) const
    {
        QTest::mouseClick(find<QToolButton>(u"rail."_s + QString::fromLatin1(name)), Qt::LeftButton);
    }

    void press(const QString &name) const
    {
        auto *button = find<QPushButton>(name);
        QVERIFY(button);
        QTRY_VERIFY_WITH_TIMEOUT(button->isEnabled(), patienceMs);
        QTest::mouseClick(button, Qt::LeftButton);
    }

    void trigger(const QString &command) const
    {
        auto *action = find<QAction>(command);
        QVERIFY(action && action->isEnabled());
        action->trigger();
    }

    void type(const QString &field, const QString &text) const
    {
        auto *edit = find<QLineEdit>(field);
        QVERIFY(edit);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }

    void chooseRows(int first, int last) const
    {
        showPage("applicants");
        const auto place = [this](int row) {
            return view()->visualRect(view()->model()->index(row, 0)).center();
        };
        QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, place(first));
        QTest::mouseClick(view()->viewport(), Qt::LeftButton, Qt::ShiftModifier, place(last));
        QCOMPARE(m_window->applicantsPage()->chosenIds().size(), last - first + 1);
        const QUuid current = view()->currentIndex().data(ApplicantListModel::IdRole).toUuid();
        QTRY_COMPARE_WITH_TIMEOUT(m_window->applicantsPage()->panel()->id(), current, patienceMs);
    }

    /// The keys go where no text is edited.
    void pressKeys(const QKeySequence &keys) const
    {
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTest::keySequence(m_window.get(), keys);
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
        QFile file(path(u"名册.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.write(csv.toUtf8()) > 0);
        file.close();
        m_prompt->files = QStringList{file.fileName()};
        pressKeys(QKeySequence(u"Ctrl+I"_s));
        QTRY_VERIFY_WITH_TIMEOUT(find<QDialog>(u"importDialog"_s), patienceMs);
        press(u"import"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!find<QDialog>(u"importDialog"_s), patienceMs);
    }

    void makeRound()
    {
        showPage("publicity");
        pressKeys(QKeySequence(u"Ctrl+Shift+N"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!rounds()->currentRound().isNull(), patienceMs);
        settle();
    }

    [[nodiscard]] QList<RoundDraft> drafts() const
    {
        const auto work = [](LibraryThread::Seat &seat) { return seat.library->roundDrafts(); };
        return workspace().thread().run(work).result().value();
    }

    /// With a round of everybody; false when that failed.
    [[nodiscard]] bool addRound(PublicityRound *round) const
    {
        const auto library = Library::open(libraryPath(), OpenMode::ReadWrite);
        if (!library)
            return false;
        round->id = QUuid::createUuid();
        round->policyId = u"xj-bohu-2024"_s;
        round->unitName = u"博湖县试例中学"_s;
        round->phone = u"0996-6620000"_s;
        round->period = {QDate(2024, 10, 8), QDate(2024, 10, 14)};
        const auto dossiers = library.value()->dossiers();
        for (const StoredDossier &stored : *dossiers)
            round->members.append({stored.dossier.id, stored.dossier.person.idNumber,
                stored.dossier.person.name, {}, stored.dossier.employment.unitName, stored.revision});
        return library.value()->saveRound(*round, 0, u"test"_s).ok();
    }

    [[nodiscard]] DraftBar *draftBar() const { return find<DraftBar>(u"roundDraftBar"_s); }
    void pressInBar(const QString &name) const
    {
        QTest::mouseClick(draftBar()->findChild<QPushButton *>(name), Qt::LeftButton);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"chuding-test"_s);
        QCoreApplication::setApplicationName(u"tst_undo"_s);
        QSettings::setDefaultFormat(QSettings::IniFormat);
    }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, path(u"settings"_s));
        QSettings().clear();
        QSettings().setValue(u"operatorName"_s, u"李例"_s);
        m_prompt = std::make_unique<FakePrompt>();
        QVERIFY(makeSampleLibrary(libraryPath()));
    }

    void cleanup()
    {
        m_window.reset();
        m_prompt.reset();
        m_folder.reset();
    }

    void edits()
    {
        openWindow();
        chooseRows(1, 1);
        const Contents before = contents();
        type(u"person.phone"_s, u"13999000042"_s);
        QTest::keySequence(m_window.get(), QKeySequence(QKeySequence::Save));
        waitForStep(1);
        undoRedoUndo(before);
    }

    void bulk()
    {
        openWindow();
        const Contents before = contents();
        chooseRows(0, 2);
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
        chooseRows(1, 2);
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
        auto *yes = find<QToolButton>(u"yes.R-SIGN-3"_s);
        QVERIFY(yes);
        QTest::mouseClick(yes, Qt::LeftButton);
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
            const auto other = Library::create(path(u"他.chuding"_s), info);
            QVERIFY(other.ok());
            const Dossier dossier = sampleDossier(u"赵例四"_s, numberOf(7'0707'301));
            QVERIFY(other.value()->save(dossier, 0, u"test"_s).ok());
        }
        openWindow();
        const Contents before = contents();
        m_prompt->folderPath = path(u"他.chuding"_s);
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
        QFile scan(path(u"张试例毕业证.pdf"_s));
        QVERIFY(scan.open(QIODevice::WriteOnly) && scan.write("%PDF-1.7 not much of one") > 0);
        scan.close();
        openWindow();
        chooseRows(0, 0);
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
        chooseRows(0, 1);
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

    void keepsADraftOfTheRoundUntilSaved()
    {
        openWindow();
        makeRound();
        type(u"round.phone"_s, u"0996-6620042"_s);
        QTRY_COMPARE_WITH_TIMEOUT(drafts().size(), 1, patienceMs);
        QCOMPARE(drafts().constFirst().round.phone, u"0996-6620042"_s);
        QTest::keySequence(find<QLineEdit>(u"round.phone"_s), QKeySequence(QKeySequence::Save));
        settle();
        QTRY_COMPARE(drafts().size(), 0);
        type(u"round.phone"_s, u"0996-6620043"_s);
        QTRY_COMPARE_WITH_TIMEOUT(drafts().size(), 1, patienceMs);
        press(u"discardRound"_s);
        QTRY_COMPARE(drafts().size(), 0);
        QCOMPARE(find<QLineEdit>(u"round.phone"_s)->text(), u"0996-6620042"_s);
        // Ctrl+Z takes what is typed first.
        type(u"round.phone"_s, u"0996-6620044"_s);
        pressKeys(QKeySequence::Undo);
        QCOMPARE(find<QLineEdit>(u"round.phone"_s)->text(), u"0996-6620042"_s);
        QCOMPARE(workspace().undoStack()->index(), 2);
    }

    /// Killed while somebody types into a round.
    void offersTheDraftOfTheRoundAfterACrash()
    {
        PublicityRound round;
        QVERIFY(addRound(&round));
        QProcess helper;
        helper.setProcessChannelMode(QProcess::ForwardedChannels);
        helper.start(QCoreApplication::applicationDirPath() + u"/dossier_helper"_s,
            {libraryPath(), path(u"settings"_s), u"round"_s});
        QVERIFY(helper.waitForStarted());
        const auto isKept = [this, &helper] {
            if (helper.state() != QProcess::Running)
                return false;
            const auto library = Library::open(libraryPath(), OpenMode::ReadOnly);
            const auto found =
                library ? library.value()->roundDrafts() : Result<QList<RoundDraft>>(QList<RoundDraft>());
            return found && found->size() == 1 && found->constFirst().round.office.contains(u'x');
        };
        QTRY_VERIFY_WITH_TIMEOUT(isKept(), 60'000);
        helper.kill();
        QVERIFY(helper.waitForFinished());
        QCOMPARE(helper.exitStatus(), QProcess::CrashExit);

        openWindow();
        QTRY_VERIFY(draftBar()->isVisible());
        pressInBar(u"continueDraft"_s);
        QTRY_COMPARE(find<QLineEdit>(u"round.phone"_s)->text(), u"0996-6620077"_s);
        QCOMPARE(rounds()->currentRound(), round.id);
        QCOMPARE(find<QLineEdit>(u"round.resultDate"_s)->text(), u"2024-13"_s);
        QVERIFY(!draftBar()->isVisible());
        QCOMPARE(contents().rounds.value(round.id), publicityRoundToJson(round));
        type(u"round.resultDate"_s, u"2024-10-15"_s);
        QTest::keySequence(find<QLineEdit>(u"round.resultDate"_s), QKeySequence(QKeySequence::Save));
        waitForStep(1);
        const PublicityRound saved = *publicityRoundFromJson(contents().rounds.value(round.id));
        QCOMPARE(saved.phone, u"0996-6620077"_s);
        QVERIFY(saved.office.contains(u'x'));
        QCOMPARE(saved.resultDate, QDate(2024, 10, 15));
        QTRY_COMPARE(drafts().size(), 0);
    }

    void asksWhenTheDraftIsOlderThanTheRound()
    {
        PublicityRound round;
        QVERIFY(addRound(&round));
        {
            const auto library = Library::open(libraryPath(), OpenMode::ReadWrite);
            RoundDraft draft{round, 1, {}, Moment(QDate(2024, 10, 20), QTime(9, 0))};
            draft.round.phone = u"0996-6620055"_s;
            QVERIFY(library.value()->keepDraft(draft).ok());
            round.phone = u"0996-6620066"_s;
            QVERIFY(library.value()->saveRound(round, 1, u"test"_s).ok());
        }
        openWindow();
        QTRY_VERIFY(draftBar()->isVisible());
        m_prompt->choices = {std::nullopt, 1};
        pressInBar(u"continueDraft"_s);
        QTRY_COMPARE(m_prompt->asked.size(), 1);
        QVERIFY(draftBar()->isVisible());
        pressInBar(u"continueDraft"_s);
        QTRY_VERIFY(!draftBar()->isVisible());
        QTRY_COMPARE(drafts().size(), 0);
        QCOMPARE(contents().rounds.value(round.id), publicityRoundToJson(round));
    }
};

QTEST_MAIN(TestUndo)
#include "tst_undo.moc"
