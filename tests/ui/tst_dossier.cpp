// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "test_case.h"
#include "ui/dossier/dossier_form.h"
#include "ui/dossier/dossier_panel.h"
#include "ui/dossier/draft_bar.h"
#include "ui/widgets/editors.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/record_list_edit.h"
#include "window_fixture.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>
#include <QTreeWidget>

using namespace chuding;

namespace {
const QString zhang = QStringLiteral("张试例");
} // namespace

/// One dossier at work: what survives a crash, and the way back.
class TestDossier final : public WindowFixture
{
    Q_OBJECT

private:
    [[nodiscard]] QString settingsPath() const { return at(QStringLiteral("settings")); }

    /// There is another such bar on the page 公示.
    template <typename Widget>
    [[nodiscard]] Widget *inDraftBar(const char *name) const
    {
        return find<DraftBar>("draftBar")->findChild<Widget *>(QString::fromLatin1(name));
    }

    void choose(const QString &name)
    {
        QTest::mouseClick(find<QToolButton>("rail.applicants"), Qt::LeftButton);
        QTRY_VERIFY(panel()->isVisible());
        panel()->open(idOf(name));
        QTRY_COMPARE(find<QLabel>("dossierName")->text(), name);
    }

    void save()
    {
        QTest::keySequence(m_window.get(), QKeySequence(QKeySequence::Save));
        QTRY_VERIFY_WITH_TIMEOUT(!panel()->isModified() && !workspace().isWriting(), patienceMs);
    }

    [[nodiscard]] QList<Draft> drafts() const
    {
        return fromLibrary([](const Library &library) { return library.drafts(); }).value();
    }

    /// A menu of a button runs until it is left: `inside` acts while it is open.
    static void inMenu(const std::function<void()> &open, const std::function<void(QMenu *)> &inside)
    {
        bool seen = false;
        QTimer timer;
        QObject::connect(&timer, &QTimer::timeout, qApp, [&] {
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            if (!menu || seen)
                return;
            seen = true;
            inside(menu);
            while (QApplication::activePopupWidget())
                QApplication::activePopupWidget()->close();
        });
        timer.start(10);
        open();
        QTRY_VERIFY(seen);
    }

private Q_SLOTS:
    void init() { initWithSample(); }

    void keepsADraftUntilSaved()
    {
        openWindow();
        choose(zhang);
        QVERIFY(!find<DraftBar>("draftBar")->isVisible());
        type("person.phone", QStringLiteral("13999000042"));
        QTRY_COMPARE_WITH_TIMEOUT(drafts().size(), 1, patienceMs);
        QCOMPARE(drafts().constFirst().dossier.person.phone, QStringLiteral("13999000042"));
        QCOMPARE(stored(zhang).dossier.person.phone, QStringLiteral("13999000000"));
        save();
        QCOMPARE(drafts().size(), 0);
        type("person.phone", QStringLiteral("13999000043"));
        QTRY_COMPARE_WITH_TIMEOUT(drafts().size(), 1, patienceMs);
        QTest::mouseClick(find<QPushButton>("discardChanges"), Qt::LeftButton);
        QCOMPARE(drafts().size(), 0);
        QCOMPARE(find<QLineEdit>("person.phone")->text(), QStringLiteral("13999000042"));
    }

    /// Killed while somebody types: what was typed is offered, with the text that is no date yet.
    void offersTheDraftAfterACrash()
    {
        QProcess helper;
        helper.setProcessChannelMode(QProcess::ForwardedChannels);
        helper.start(QCoreApplication::applicationDirPath() + QStringLiteral("/dossier_helper"),
            {libraryPath(), settingsPath()});
        QVERIFY(helper.waitForStarted());
        const auto isKept = [this, &helper] {
            if (helper.state() != QProcess::Running)
                return false;
            const auto library = Library::open(libraryPath(), OpenMode::ReadOnly);
            const auto found = library ? library.value()->drafts() : Result<QList<Draft>>(QList<Draft>());
            return found && found->size() == 1 && found->constFirst().dossier.meritText.contains(u'x');
        };
        QTRY_VERIFY_WITH_TIMEOUT(isKept(), 60'000);
        helper.kill();
        QVERIFY(helper.waitForFinished());
        QCOMPARE(helper.exitStatus(), QProcess::CrashExit);

        openWindow();
        QTRY_VERIFY(find<DraftBar>("draftBar")->isVisible());
        const QString name = drafts().constFirst().dossier.person.name;
        QVERIFY(inDraftBar<QLabel>("draftText")->text().contains(name));
        QTest::mouseClick(inDraftBar<QPushButton>("continueDraft"), Qt::LeftButton);
        QTRY_COMPARE(find<QLabel>("dossierName")->text(), name);
        QTRY_COMPARE(find<QLineEdit>("person.phone")->text(), QStringLiteral("13999000077"));
        QCOMPARE(find<QLineEdit>("work.start")->text(), QStringLiteral("2023-13"));
        QVERIFY(panel()->isModified());
        QVERIFY(!find<DraftBar>("draftBar")->isVisible());
        QCOMPARE(stored(name).dossier.person.phone, QStringLiteral("13999000000"));
        type("work.start", QStringLiteral("2023-12"));
        save();
        QCOMPARE(stored(name).dossier.person.phone, QStringLiteral("13999000077"));
        QCOMPARE(stored(name).dossier.employment.workStart.toText(), QStringLiteral("2023-12"));
        QCOMPARE(drafts().size(), 0);
    }

    void asksWhenTheDraftIsOlderThanTheDossier()
    {
        {
            const auto library = Library::open(libraryPath(), OpenMode::ReadWrite);
            QVERIFY(library.ok());
            const StoredDossier first = library.value()->dossiers()->constFirst();
            Draft draft{first.dossier, first.revision, {}, Moment(QDate(2024, 10, 20), QTime(9, 0))};
            draft.dossier.person.phone = QStringLiteral("13999000055");
            QVERIFY(library.value()->keepDraft(draft).ok());
            Dossier later = first.dossier;
            later.person.phone = QStringLiteral("13999000066");
            QVERIFY(library.value()->save(later, first.revision, QStringLiteral("test")).ok());
        }
        openWindow();
        QTRY_VERIFY(find<DraftBar>("draftBar")->isVisible());
        m_prompt->choices = {std::nullopt, 0};
        QTest::mouseClick(inDraftBar<QPushButton>("continueDraft"), Qt::LeftButton);
        QTRY_COMPARE(m_prompt->asked.size(), 1);
        QVERIFY(find<DraftBar>("draftBar")->isVisible());
        QTest::mouseClick(inDraftBar<QPushButton>("continueDraft"), Qt::LeftButton);
        QTRY_COMPARE(find<QLineEdit>("person.phone")->text(), QStringLiteral("13999000055"));
        QVERIFY(panel()->isModified());
        save();
        QCOMPARE(stored(zhang).dossier.person.phone, QStringLiteral("13999000055"));
        QCOMPARE(stored(zhang).revision, 3);
    }

    void forgetsADraftOnRequest()
    {
        {
            const auto library = Library::open(libraryPath(), OpenMode::ReadWrite);
            QVERIFY(library.ok());
            Draft draft{sampleDossier(QStringLiteral("新试人"), QString()), 0, {}, {}};
            QVERIFY(library.value()->keepDraft(draft).ok());
        }
        openWindow();
        QTRY_VERIFY(find<DraftBar>("draftBar")->isVisible());
        QTest::mouseClick(inDraftBar<QPushButton>("discardDraft"), Qt::LeftButton);
        QVERIFY(!find<DraftBar>("draftBar")->isVisible());
        QCOMPARE(drafts().size(), 0);
    }

    void fillsFromTheIdNumberAndCounts()
    {
        openWindow();
        QTest::keySequence(m_window.get(), QKeySequence(QKeySequence::New));
        QTRY_COMPARE(find<QLineEdit>("person.name")->text(), QString());
        auto *number = find<IdNumberEdit>("person.id");
        number->setFocus();
        QTest::keyClicks(number, samplePeople().at(0).idNumber);
        QCOMPARE(find<QLineEdit>("person.birth")->text(), QStringLiteral("1999-03-15"));
        QVERIFY(find<MessageBar>("messageBar")->isVisible());
        auto *merit = find<QPlainTextEdit>("meritText");
        merit->setPlainText(QStringLiteral("试例业绩"));
        QVERIFY(find<QLabel>("meritText.count")->text().contains(u'4'));
    }

    void countsAgainstTheLimitsOfTheForm_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<int>("length");
        QTest::addColumn<QString>("expected");
        QTest::newRow("empty") << QStringLiteral("meritText") << 0
                               << QStringLiteral("0 characters of 50 to 500");
        QTest::newRow("one too few") << QStringLiteral("meritText") << 49
                                     << QStringLiteral(
                                            "49 characters, too short: the form asks for 50 to 500");
        QTest::newRow("enough") << QStringLiteral("meritText") << 50
                                << QStringLiteral("50 characters of 50 to 500");
        QTest::newRow("as many as fit")
            << QStringLiteral("meritText") << 500 << QStringLiteral("500 characters of 50 to 500");
        QTest::newRow("one too many")
            << QStringLiteral("meritText") << 501
            << QStringLiteral("501 characters, too long: the form asks for 50 to 500");
        QTest::newRow("conduct") << QStringLiteral("politicsText") << 301
                                 << QStringLiteral("301 characters, too long: the form asks for 50 to 300");
    }

    void countsAgainstTheLimitsOfTheForm()
    {
        QFETCH(QString, field);
        QFETCH(int, length);
        QFETCH(QString, expected);
        openWindow();
        choose(zhang);
        find<QPlainTextEdit>(field)->setPlainText(QStringLiteral("𠮷").repeated(length));
        const QString count = find<QLabel>(field + QStringLiteral(".count"))->text();
        QCOMPARE(
            QString(count).replace(QStringLiteral("character(s)"), QStringLiteral("characters")), expected);
    }

    void keepsPhrasesOfOnesOwn()
    {
        openWindow();
        choose(zhang);
        find<DossierForm>("dossierForm")->goTo(QStringLiteral("meritText"));
        auto *merit = find<QPlainTextEdit>("meritText");
        merit->setFocus();
        compose(merit, QStringLiteral("完成教学任务"));
        // Nothing is chosen, nothing is kept yet.
        const auto openMenu = [this, merit] {
            // The offscreen platform does not give the window back what the popup took.
            activate(m_window.get());
            merit->setFocus();
            QTest::keyClick(merit, Qt::Key_J, Qt::ControlModifier);
        };
        inMenu(openMenu, [this](QMenu *menu) {
            QVERIFY(!menu->actions().constFirst()->isEnabled());
            QVERIFY(!find<QAction>("meritText.keepPhrase")->isEnabled());
            QTest::keyClick(menu, Qt::Key_Escape);
        });
        merit->selectAll();
        inMenu(openMenu, [](QMenu *menu) { QTest::keyClick(menu, Qt::Key_K); });
        QCOMPARE(
            Settings().phrases(QStringLiteral("meritText")), QStringList{QStringLiteral("完成教学任务")});
        QVERIFY(Settings().phrases(QStringLiteral("politicsText")).isEmpty());
        merit->moveCursor(QTextCursor::End);
        inMenu(openMenu, [](QMenu *menu) {
            QTest::keyClick(menu, Qt::Key_Down);
            QTest::keyClick(menu, Qt::Key_Return);
        });
        QCOMPARE(merit->toPlainText(), QStringLiteral("完成教学任务").repeated(2));
        QTRY_COMPARE(QApplication::focusWidget(), merit);
        inMenu(openMenu, [](QMenu *menu) {
            QTest::keyClick(menu, Qt::Key_D);
            QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
        });
        QVERIFY(Settings().phrases(QStringLiteral("meritText")).isEmpty());
    }

    void goesThroughRecordsByTabAndEnter_data()
    {
        QTest::addColumn<QString>("list");
        QTest::addColumn<int>("section");
        QTest::newRow("education: its button stands above its fields")
            << QStringLiteral("education") << int(DossierForm::Study);
        QTest::newRow("work") << QStringLiteral("work.history") << int(DossierForm::Post);
    }
    /// Through the fields of a record, then to its button, then to the next record.
    void goesThroughRecordsByTabAndEnter()
    {
        QFETCH(const QString, list);
        QFETCH(const int, section);
        openWindow();
        choose(zhang);
        find<DossierForm>("dossierForm")->setCurrentIndex(section);
        auto *records = find<RecordListEdit>(list);
        auto *add = qobject_cast<QPushButton *>(records->focusProxy());
        for (int i = 0; i < 2; ++i) {
            add->setFocus();
            QTest::keyClick(add, Qt::Key_Space);
        }
        const QList<RecordRow *> rows = records->rows();
        QVERIFY(rows.size() >= 2);
        QList<QWidget *> expected;
        for (const RecordRow *row : rows.last(2))
            expected += row->fields();
        expected.append(add);
        for (const Qt::Key key : {Qt::Key_Tab, Qt::Key_Return}) {
            expected.first()->setFocus();
            for (qsizetype i = 1; i < expected.size(); ++i) {
                QTest::keyClick(QApplication::focusWidget(), key);
                QVERIFY2(QApplication::focusWidget() == expected[i],
                    qPrintable(
                        QStringLiteral("%1 at %2").arg(QApplication::focusWidget()->objectName()).arg(i)));
            }
        }
        QCOMPARE(records->rows().size(), rows.size()); // nothing was removed
    }

    void recordsThatItWasReturned()
    {
        QVERIFY(publiciseSample(libraryPath()));
        openWindow();
        choose(zhang);
        find<DossierForm>("dossierForm")->setCurrentIndex(DossierForm::Progress);
        type("applied", QStringLiteral("2024-10-15 11:30"));
        type("returned", QStringLiteral("2024-10-18 09:00"));
        save();
        for (const EventRecord &record : stored(zhang).dossier.events) {
            QCOMPARE(record.by, workspace().operatorName());
            QCOMPARE(record.role, std::optional(OfficeRole::Employer));
            QCOMPARE(record.office, workspace().info().unitName);
            QCOMPARE(record.revision, 1);
        }
        QCOMPARE(stored(zhang).dossier.eventMoment(DossierEvent::Returned),
            Moment(QDate(2024, 10, 18), QTime(9, 0)));
        type("returned", QString());
        QTest::keyClick(find<QLineEdit>("returned"), Qt::Key_Delete);
        save();
        QVERIFY(!stored(zhang).dossier.eventMoment(DossierEvent::Returned).isKnown());
    }

    /// What the flow does not have next is not saved, and the field says why.
    void asksTheFlowAboutASteps()
    {
        QVERIFY(publiciseSample(libraryPath()));
        openWindow();
        choose(zhang);
        find<DossierForm>("dossierForm")->setCurrentIndex(DossierForm::Progress);
        const auto note = [this](const char *event) {
            return find<QLabel>(QString::fromLatin1(event) + QStringLiteral(".note"))->text();
        };
        QTRY_VERIFY(note("applied").isEmpty());
        QVERIFY2(note("unitReviewed").contains(QStringLiteral("已申报")), qPrintable(note("unitReviewed")));
        type("unitReviewed", QStringLiteral("2024-10-16 10:00"));
        QTest::keySequence(m_window.get(), QKeySequence(QKeySequence::Save));
        QVERIFY(note("unitReviewed").contains(QStringLiteral("已申报")));
        QCOMPARE(workspace().undoStack()->count(), 0);
        QVERIFY(stored(zhang).dossier.events.isEmpty());
        // With the step before it, both can be.
        type("applied", QStringLiteral("2024-10-15 11:30"));
        save();
        QCOMPARE(stored(zhang).dossier.events.size(), 2);
        QTRY_VERIFY(note("applied").contains(workspace().operatorName()));
        // The county's review is its own affair.
        EventRecord reviewed{DossierEvent::Reviewed, Moment(QDate(2024, 10, 17), QTime(9, 0))};
        reviewed.role = OfficeRole::County;
        workspace().edit(
            {idOf(zhang)}, [reviewed](Dossier &dossier) { dossier.events.append(reviewed); },
            QStringLiteral("test"), this);
        settle();
        QTRY_VERIFY(find<QLineEdit>("reviewed")->isReadOnly());
        QVERIFY(!find<QLineEdit>("applied")->isReadOnly());
    }

    void saysWhyItWasReturned()
    {
        QVERIFY(publiciseSample(libraryPath()));
        openWindow();
        const Moment deadline(QDate(2024, 10, 25), QTime(18, 0));
        const EventRecord returned{DossierEvent::Returned, Moment(QDate(2024, 10, 18), QTime(9, 0)),
            QStringLiteral("试审核人"), OfficeRole::County, QStringLiteral("博湖县试例局"), 1, {},
            {{QStringLiteral("R-ATT-2"), AttachmentKind::DegreeCertificate, QStringLiteral("试例：缺页")},
                {{}, {}, QStringLiteral("试例：业绩成果过短")}},
            deadline};
        workspace().edit(
            {idOf(zhang)}, [returned](Dossier &dossier) { dossier.events.append(returned); },
            QStringLiteral("test"), this);
        settle();
        choose(zhang);
        find<DossierForm>("dossierForm")->setCurrentIndex(DossierForm::Progress);
        auto *details = find<QLabel>("returnDetails");
        QTRY_VERIFY(details->isVisible());
        for (const QString &text : {QStringLiteral("县人社局，博湖县试例局，试审核人"),
                 QStringLiteral("1. 学位证 · 试例：缺页 · R-ATT-2"), QStringLiteral("2. 试例：业绩成果过短"),
                 deadline.toChinese()})
            QVERIFY2(details->text().contains(text), qPrintable(details->text()));
        // Applied again: that is history.
        type("applied", QStringLiteral("2024-10-19 10:00"));
        save();
        QTRY_VERIFY(!details->isVisible());
        QCOMPARE(stored(zhang).dossier.events.last().event, DossierEvent::Applied);
    }

    void showsWhatARevisionChangedAndRestoresIt()
    {
        openWindow();
        choose(zhang);
        type("person.phone", QStringLiteral("13999000001"));
        save();
        auto *number = find<IdNumberEdit>("person.id");
        number->setRevealed(true);
        number->selectAll();
        QTest::keyClicks(number, QStringLiteral("652829199903159029"));
        save();
        find<DossierForm>("dossierForm")->setCurrentIndex(DossierForm::History);
        auto *list = find<QTreeWidget>("revisionList");
        auto *changes = find<QTreeWidget>("changeList");
        QTRY_COMPARE(list->topLevelItemCount(), 3);
        QTRY_COMPARE(changes->topLevelItemCount(), 1);
        QCOMPARE(changes->topLevelItem(0)->text(0), QStringLiteral("身份证号"));
        QVERIFY(changes->topLevelItem(0)->text(2).contains(u'*'));
        const auto shown = [changes](int column) {
            return changes->topLevelItem(0) ? changes->topLevelItem(0)->text(column) : QString();
        };
        list->setCurrentItem(list->topLevelItem(1));
        QTRY_COMPARE(shown(2), QStringLiteral("13999000001"));
        QCOMPARE(changes->topLevelItem(0)->text(1), QStringLiteral("13999000000"));
        list->setCurrentItem(list->topLevelItem(2));
        find<QCheckBox>("compareWithNow")->click();
        QTRY_COMPARE(changes->topLevelItemCount(), 2);
        const Dossier now = stored(zhang).dossier;
        QTest::mouseClick(find<QPushButton>("restoreRevision"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(stored(zhang).revision, 4, patienceMs);
        QCOMPARE(stored(zhang).dossier.person.phone, QStringLiteral("13999000000"));
        QTRY_COMPARE(find<QLineEdit>("person.phone")->text(), QStringLiteral("13999000000"));
        QTRY_VERIFY(!workspace().isWriting());
        workspace().undo();
        QTRY_VERIFY_WITH_TIMEOUT(stored(zhang).dossier == now, patienceMs);
    }
};

TEST_CASE(QApplication, TestDossier)
#include "tst_dossier.moc"
