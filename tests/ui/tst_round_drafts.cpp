// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "test_case.h"
#include "ui/dossier/draft_bar.h"
#include "window_fixture.h"

#include <QApplication>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>

using namespace chuding;
using namespace Qt::StringLiterals;

/// What is typed into a round and not saved when the program dies.
class TestRoundDrafts final : public WindowFixture
{
    Q_OBJECT

private:
    [[nodiscard]] DraftBar *draftBar() const { return find<DraftBar>(u"roundDraftBar"_s); }

    [[nodiscard]] QList<RoundDraft> drafts() const
    {
        return fromLibrary([](const Library &library) { return library.roundDrafts(); }).value();
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

    void pressInBar(const QString &name) const
    {
        QTest::mouseClick(draftBar()->findChild<QPushButton *>(name), Qt::LeftButton);
    }

private Q_SLOTS:
    void init() { initWithSample(); }

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
            {libraryPath(), at(u"settings"_s), u"round"_s});
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
        QCOMPARE(roundsPage()->currentRound(), round.id);
        QCOMPARE(find<QLineEdit>(u"round.resultDate"_s)->text(), u"2024-13"_s);
        QVERIFY(!draftBar()->isVisible());
        QVERIFY(storedRounds() == QList<PublicityRound>{round});
        type(u"round.resultDate"_s, u"2024-10-15"_s);
        QTest::keySequence(find<QLineEdit>(u"round.resultDate"_s), QKeySequence(QKeySequence::Save));
        waitForStep(1);
        QCOMPARE(storedRounds().size(), 1);
        const PublicityRound saved = storedRounds().constFirst();
        QCOMPARE(saved.id, round.id);
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
        QVERIFY(storedRounds() == QList<PublicityRound>{round});
    }
};

TEST_CASE(QApplication, TestRoundDrafts)
#include "tst_round_drafts.moc"
