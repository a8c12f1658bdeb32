// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/id_number.h"
#include "printed_pages.h"
#include "test_case.h"
#include "ui/core/form_printer.h"
#include "ui/models/round_list_model.h"
#include "ui/publicity/member_edit.h"
#include "ui/publicity/round_facts.h"
#include "ui/widgets/editors.h"
#include "ui/widgets/form_preview.h"
#include "ui/widgets/message_bar.h"
#include "window_fixture.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QLabel>
#include <QListView>
#include <QListWidget>
#include <QPrinter>
#include <QProcess>
#include <QPushButton>
#include <QRegularExpression>
#include <QTabBar>

using namespace chuding;

namespace {

const QString zhang = QStringLiteral("张试例");
const QString li = QStringLiteral("李试一");

/// What pdftotext reads, without blanks; Kangxi radicals as the characters they stand for.
QString textOfPdf(const QString &path)
{
    QProcess process;
    process.start(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), path, QStringLiteral("-")});
    if (!process.waitForFinished())
        return {};
    QString text =
        QString::fromUtf8(process.readAllStandardOutput()).normalized(QString::NormalizationForm_KC);
    return text.remove(QRegularExpression(QStringLiteral("\\s")));
}

int pagesOfPdf(const QString &path)
{
    QProcess process;
    process.start(QStringLiteral("pdftotext"), {path, QStringLiteral("-")});
    return process.waitForFinished() ? static_cast<int>(process.readAllStandardOutput().count('\f')) : -1;
}

/// Of nobody; dated: its result is issued.
PublicityRound heldRound(QDate from, QDate to, QDate dated = {})
{
    PublicityRound round;
    round.id = QUuid::createUuid();
    round.policyId = QStringLiteral("xj-bohu-2024");
    round.unitName = QStringLiteral("博湖县试例中学");
    round.postedOn = from;
    round.period = {from, to};
    round.resultDate = dated;
    if (dated.isValid())
        round.objection = ObjectionState::None;
    return round;
}

} // namespace

/// A clerk's way through both publicities: widgets and library alike.
class TestPublicityPage final : public WindowFixture
{
    Q_OBJECT

private:
    void openPage(const Moment &now)
    {
        LibraryInfo info = sampleInfo();
        info.demonstrationMoment = now;
        {
            auto library = Library::create(libraryPath(), info);
            QVERIFY(library.ok());
            for (const SamplePerson &person : samplePeople()) {
                Dossier dossier = sampleDossier(person.name, person.idNumber);
                dossier.workHistory = {
                    {{DayOrMonth::ofMonth(2023, 8), {}}, dossier.employment.unitName, false}};
                QVERIFY(library.value()->save(dossier, 0, QStringLiteral("test")).ok());
            }
        }
        openWindow();
        showPage("publicity");
        QVERIFY(roundsPage()->isVisible());
    }

    void addMember(const QString &typed, const QString &name)
    {
        auto *search = find<QLineEdit>("memberSearch");
        auto *members = find<QListWidget>("memberList");
        const int before = members->count();
        search->setFocus();
        QTest::keyClicks(search, typed);
        QWidget *choices = QApplication::activePopupWidget();
        QVERIFY(choices);
        QTest::keyClick(choices, Qt::Key_Return);
        QTRY_COMPARE(members->count(), before + 1);
        QVERIFY(members->item(before)->text().startsWith(name));
        QVERIFY(search->text().isEmpty());
        // The offscreen platform does not give the window back what the popup took.
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void save()
    {
        QTest::keySequence(QApplication::focusWidget(), QKeySequence(QKeySequence::Save));
        settle();
        QTRY_VERIFY(!find<QPushButton>("saveRound")->isEnabled());
    }

    /// A round for Zhang and Li that is filled in and saved.
    void makeFullRound()
    {
        makeRound();
        addMember(QStringLiteral("zsl"), zhang);
        addMember(QStringLiteral("lsy"), li);
        type("round.office", QStringLiteral("Personnel"));
        type("round.phone", QStringLiteral("0996-6620000"));
        save();
    }

    [[nodiscard]] bool hasCard(const char *rule) const
    {
        return roundsPage()->findChild<QWidget *>(QStringLiteral("card.") + QString::fromLatin1(rule)) !=
               nullptr;
    }

private Q_SLOTS:
    void modelKeepsItsPromises()
    {
        RoundListModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        Season season;
        season.policy.publicity.workingDays = 5;
        PublicityRound early;
        early.id = QUuid::createUuid();
        early.period = {QDate(2024, 10, 8), QDate(2024, 10, 15)};
        PublicityRound late = early;
        late.id = QUuid::createUuid();
        late.period = {QDate(2024, 10, 16), QDate(2024, 10, 23)};
        season.setRounds({early, late});
        model.setSeason(season, QDate(2024, 10, 17));
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.idAt(0), late.id);
        QCOMPARE(model.index(1).data(RoundListModel::PhaseRole).toInt(), static_cast<int>(RoundPhase::Over));
        late.resultDate = QDate(2024, 10, 17);
        season.setRounds({early, late});
        model.setSeason(season, QDate(2024, 10, 17));
        QCOMPARE(model.index(0).data(RoundListModel::PhaseRole).toInt(),
            static_cast<int>(RoundPhase::ResultIssued));
        model.setChanged({late.id});
        QVERIFY(model.index(0).data(RoundListModel::ChangedRole).toBool());
        season.setRounds({early});
        model.setSeason(season, QDate(2024, 10, 17));
        QCOMPARE(model.rowCount(), 1);
    }

    void makesARoundOverTheHoliday()
    {
        openPage(Moment(QDate(2024, 9, 30), QTime(12, 0)));
        makeFullRound();
        // Nothing was typed of the dates: the calendar proposed them (calendar.md, no. 7).
        QCOMPARE(find<QLineEdit>("round.from")->text(), QStringLiteral("2024-09-30"));
        QCOMPARE(find<QLineEdit>("round.to")->text(), QStringLiteral("2024-10-12"));
        const QString safe = find<QLabel>("periodSafe")->text();
        const QString counted = find<QLabel>("periodCounted")->text();
        QVERIFY2(safe.contains(QStringLiteral("2024-10-12")), qPrintable(safe));
        QVERIFY2(safe.contains(QStringLiteral("2024-10-14")), qPrintable(safe));
        QVERIFY2(counted.contains(QStringLiteral("2024-10-11")), qPrintable(counted));
        QVERIFY(find<QLabel>("periodDaysOff")->text().contains(QStringLiteral("国庆节")));
        const QList<PublicityRound> stored = storedRounds();
        QCOMPARE(stored.size(), 1);
        QCOMPARE(stored[0].period, (DayRange{QDate(2024, 9, 30), QDate(2024, 10, 12)}));
        QCOMPARE(stored[0].members.size(), 2);
        QCOMPARE(stored[0].members[0].dossierId, idOf(zhang));
        QCOMPARE(stored[0].phone, QStringLiteral("0996-6620000"));
        QCOMPARE(stored[0].unitName, QStringLiteral("博湖县试例中学"));
    }

    void readingsFollowTheTyping()
    {
        openPage(Moment(QDate(2024, 9, 30), QTime(12, 0)));
        makeFullRound();
        type("round.to", QStringLiteral("2024-10-11"));
        QTRY_VERIFY(hasCard("R-PUB-2"));
        QVERIFY(find<QLabel>("periodSafe")->text().contains(QStringLiteral("4")));
        QVERIFY(find<QPushButton>("saveRound")->isEnabled());
        press("proposeDates");
        QTRY_VERIFY(!hasCard("R-PUB-2"));
        QCOMPARE(find<QLineEdit>("round.to")->text(), QStringLiteral("2024-10-12"));
    }

    void undoesAndRemoves()
    {
        openPage(Moment(QDate(2024, 9, 30), QTime(12, 0)));
        makeFullRound();
        QCOMPARE(storedRounds().constFirst().members.size(), 2);
        find<QListView>("roundList")->setFocus();
        QTest::keySequence(find<QListView>("roundList"), QKeySequence(QKeySequence::Undo));
        QTRY_COMPARE(find<QListWidget>("memberList")->count(), 0);
        settle();
        QVERIFY(storedRounds().constFirst().members.isEmpty());
        QTest::keySequence(find<QListView>("roundList"), QKeySequence(QStringLiteral("Ctrl+Y")));
        QTRY_COMPARE(find<QListWidget>("memberList")->count(), 2);
        settle();
        press("removeRound");
        QTRY_VERIFY(storedRounds().isEmpty());
        QTRY_VERIFY(roundsPage()->currentRound().isNull());
        settle();
        QTest::keySequence(find<QListView>("roundList"), QKeySequence(QKeySequence::Undo));
        QTRY_COMPARE(storedRounds().size(), 1);
        QTRY_COMPARE(find<QListView>("roundList")->model()->rowCount(), 1);
        QVERIFY(m_prompt->asked.isEmpty());
    }

    void remembersTheOffice()
    {
        openPage(Moment(QDate(2024, 9, 30), QTime(12, 0)));
        makeFullRound();
        const QUuid first = roundsPage()->currentRound();
        QTest::keySequence(m_window.get(), QKeySequence(QStringLiteral("Ctrl+Shift+N")));
        QTRY_VERIFY(roundsPage()->currentRound() != first);
        QCOMPARE(find<QLineEdit>("round.phone")->text(), QStringLiteral("0996-6620000"));
        QCOMPARE(find<QLineEdit>("round.office")->text(), QStringLiteral("Personnel"));
    }

    void showsAndWritesThePapers()
    {
        openPage(Moment(QDate(2024, 9, 30), QTime(12, 0)));
        makeFullRound();
        auto *preview = find<FormPreview>("formPreview");
        QTRY_VERIFY_WITH_TIMEOUT(preview->pageCount() > 0 && preview->isUpToDate(), patienceMs);
        // The statements of the sample people are empty.
        auto *missing = find<QListWidget>("missingList");
        QTRY_VERIFY(missing->count() > 0);
        QVERIFY(missing->item(0)->text().startsWith(zhang));
        m_prompt->savePath = at(QStringLiteral("poster.pdf"));
        press("savePaper");
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_prompt->savePath), patienceMs);
        const QString poster = textOfPdf(m_prompt->savePath);
        QVERIFY2(poster.contains(QStringLiteral("现对张试例等2名同志")), qPrintable(poster));
        QVERIFY(poster.contains(QStringLiteral("2024年9月30日起至2024年10月12日止")));
        QVERIFY(!poster.contains(samplePeople().at(0).idNumber));
        find<QTabBar>("paperTabs")->setCurrentIndex(1);
        m_prompt->savePath = at(QStringLiteral("notice.pdf"));
        press("savePaper");
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_prompt->savePath), patienceMs);
        QVERIFY(textOfPdf(m_prompt->savePath).contains(samplePeople().at(0).idNumber));
        // A missing fact leads to its field.
        QTest::mouseClick(
            missing->viewport(), Qt::LeftButton, {}, missing->visualItemRect(missing->item(0)).center());
        QTRY_COMPARE(find<QLabel>("dossierName")->text(), zhang);
    }

    void printsWhatItShows()
    {
        openPage(Moment(QDate(2024, 9, 30), QTime(12, 0)));
        makeFullRound();
        PublicityRound round = storedRounds().constFirst();
        QPrinter printer(QPrinter::HighResolution);
        printer.setOutputFormat(QPrinter::PdfFormat);
        const QString path = at(QStringLiteral("printed.pdf"));
        printer.setOutputFileName(path);
        RoundFacts facts;
        for (const PublicityMember &member : std::as_const(round.members)) {
            const QUuid id = member.dossierId;
            const auto work = [id](LibraryThread::Seat &seat) { return seat.library->dossier(id); };
            facts.now.insert(id, *workspace().thread().run(work).result());
        }
        const FormData data =
            paperData(RoundPaper::Poster, round, facts, workspace().season().policy, workspace().now());
        Result<FormDocument> laid = layoutForm(FormKind::Annex2, data);
        QVERIFY(laid.ok());
        const std::unique_ptr<PrintedDocument> document = printedForm(std::move(*laid));
        QList<PrintSide> sides;
        for (int page = 0; page < document->pageCount(); ++page)
            sides.append({page, false});
        QVERIFY(printPass(printer, *document, sides).ok());
        const QString text = textOfPdf(path);
        QVERIFY2(text.contains(QStringLiteral("现对张试例等2名同志")), qPrintable(text));
    }

    void postsAndIssues()
    {
        openPage(Moment(QDate(2024, 10, 14), QTime(12, 0)));
        makeFullRound();
        type("round.from", QStringLiteral("2024-09-30"));
        type("round.to", QStringLiteral("2024-10-12"));
        type("round.postedOn", QStringLiteral("2024-09-30"));
        save();
        // Held before anybody marked it: over already.
        QTRY_VERIFY(find<QLabel>("roundState")->text().contains(QStringLiteral("2024-10-12")));
        press("stepRound");
        QTRY_VERIFY(find<ChoiceEdit>("round.objection")->hasFocus()); // has to be said first
        QVERIFY(!storedRounds().constFirst().resultDate.isValid());
        QTest::keyClick(find<ChoiceEdit>("round.objection"), Qt::Key_Down);
        press("stepRound");
        settle();
        QTRY_COMPARE(storedRounds().constFirst().resultDate, QDate(2024, 10, 14));
        QCOMPARE(storedRounds().constFirst().objection, ObjectionState::None);
        QVERIFY(storedRounds().constFirst().result.has_value());
        QCOMPARE(find<QLineEdit>("round.resultDate")->text(), QStringLiteral("2024-10-14"));
        QCOMPARE(find<QTabBar>("paperTabs")->currentIndex(), 2);
        // A result before the end is warned of.
        type("round.resultDate", QStringLiteral("2024-10-11"));
        QTRY_VERIFY(hasCard("R-PUB-4"));
    }

    void changedFactsMakeANewRound_data()
    {
        QTest::addColumn<QByteArray>("button");
        QTest::addColumn<int>("members");
        QTest::addColumn<bool>("returned");
        QTest::newRow("correction") << QByteArray("correctRound") << 1 << false;
        QTest::newRow("repetition") << QByteArray("repeatRound") << 2 << false;
        QTest::newRow("after a return") << QByteArray("repeatRound") << 2 << true;
    }

    void changedFactsMakeANewRound()
    {
        QFETCH(QByteArray, button);
        QFETCH(int, members);
        QFETCH(bool, returned);
        openPage(Moment(QDate(2024, 9, 30), QTime(12, 0)));
        makeFullRound();
        press("stepRound");
        QTRY_VERIFY_WITH_TIMEOUT(!storedRounds().constFirst().postedSha256.isEmpty(), patienceMs);
        settle();
        const PublicityRound posted = storedRounds().constFirst();
        QCOMPARE(posted.members[0].revision, 1);
        QVERIFY(posted.notice.has_value());
        QTRY_VERIFY(find<QLabel>("roundState")->text().contains(QStringLiteral("Posted")));
        QVERIFY(!find<QLineEdit>("memberSearch")->isEnabled());
        workspace().edit(
            {idOf(zhang)},
            [returned](Dossier &dossier) {
                dossier.application.specialty = QStringLiteral("水利");
                if (returned) {
                    const Moment now(QDate(2024, 9, 30), QTime(11, 0));
                    dossier.events = {{DossierEvent::Applied, now}, {DossierEvent::Returned, now}};
                }
            },
            QStringLiteral("test"), this);
        QTRY_VERIFY_WITH_TIMEOUT(find<QWidget>("changesBox")->isVisible(), patienceMs);
        const QString text = find<QLabel>("changesText")->text();
        QVERIFY2(text.contains(QStringLiteral("中小学教师")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("水利")), qPrintable(text));
        // The paper on the wall says what it said.
        m_prompt->savePath = at(QStringLiteral("poster.pdf"));
        press("savePaper");
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_prompt->savePath), patienceMs);
        QVERIFY(!textOfPdf(m_prompt->savePath).contains(QStringLiteral("水利")));
        press(button.constData());
        QTRY_VERIFY_WITH_TIMEOUT(roundsPage()->currentRound() != posted.id, patienceMs);
        settle();
        const QList<PublicityRound> stored = storedRounds();
        QCOMPARE(stored.size(), 2);
        QCOMPARE(stored[1].members.size(), members);
        QCOMPARE(stored[1].members[0].specialty, QStringLiteral("水利"));
        QVERIFY(stored[1].period.isComplete());
        QCOMPARE(stored[1].phone, posted.phone);
        QTRY_VERIFY(!find<QWidget>("changesBox")->isVisible());
    }

    void hashIsOfThePaperOnTheWall()
    {
        openPage(Moment(QDate(2024, 9, 30), QTime(12, 0)));
        makeFullRound();
        press("stepRound");
        QTRY_VERIFY_WITH_TIMEOUT(!storedRounds().constFirst().postedSha256.isEmpty(), patienceMs);
        settle();
        m_prompt->savePath = at(QStringLiteral("poster.pdf"));
        press("savePaper");
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_prompt->savePath), patienceMs);
        QProcess process;
        process.start(QStringLiteral("sha256sum"), {m_prompt->savePath});
        QVERIFY(process.waitForFinished());
        QCOMPARE(QString::fromLatin1(process.readAllStandardOutput().left(64)),
            storedRounds().constFirst().postedSha256);
    }

    /// The one whose result is due, then the one to be put up, the one on the wall, else the newest.
    void aRoundIsChosenWhenThePageOpens()
    {
        const PublicityRound issued = heldRound(QDate(2024, 9, 25), QDate(2024, 9, 30), QDate(2024, 10, 8));
        const PublicityRound newerIssued =
            heldRound(QDate(2024, 9, 26), QDate(2024, 10, 8), QDate(2024, 10, 9));
        const PublicityRound over = heldRound(QDate(2024, 10, 8), QDate(2024, 10, 14));
        const PublicityRound running = heldRound(QDate(2024, 10, 18), QDate(2024, 10, 25));
        PublicityRound planned = heldRound(QDate(2024, 10, 28), QDate(2024, 11, 4));
        planned.postedOn = {};
        openPage(Moment(QDate(2024, 10, 20), QTime(12, 0)));
        QVERIFY(roundsPage()->currentRound().isNull()); // there is none
        showPage("overview");
        Step step{QStringLiteral("test"), {}, {}};
        for (const PublicityRound &round : {issued, newerIssued, over, running, planned})
            step.rounds.append({std::nullopt, round});
        workspace().apply(step, this, {});
        settle();
        QVERIFY(roundsPage()->currentRound().isNull()); // nobody looks at it
        showPage("publicity");
        auto *list = find<QListView>("roundList");
        for (const PublicityRound &expected : {over, planned, running, newerIssued, issued}) {
            QTRY_COMPARE(roundsPage()->currentRound(), expected.id);
            QCOMPARE(list->currentIndex().data(RoundListModel::IdRole).toUuid(), expected.id);
            QVERIFY(find<QLineEdit>("round.from")->isVisible());
            QCOMPARE(find<QLineEdit>("round.from")->text(), expected.period.from.toString(Qt::ISODate));
            press("removeRound");
            settle();
        }
        QTRY_VERIFY(roundsPage()->currentRound().isNull());
        QVERIFY(!find<QLineEdit>("round.from")->isVisible());
    }

    /// Others of the name in the library count too, from the moment on when they are there.
    void membersOfOneNameShowTheirDigits()
    {
        openPage(Moment(QDate(2024, 9, 30), QTime(12, 0)));
        makeFullRound();
        const QString digits = samplePeople().at(0).idNumber.right(4);
        auto *members = find<QListWidget>("memberList");
        QVERIFY(members->item(0)->text().startsWith(zhang + QStringLiteral(" ·")));
        const QString number = samplePeople().at(3).idNumber.left(13) + QStringLiteral("7777");
        const Dossier other = sampleDossier(zhang, number + idNumberCheckDigit(number));
        workspace().save(std::nullopt, other, 0, QStringLiteral("test"), this, {});
        QTRY_VERIFY(members->item(0)->text().startsWith(QStringLiteral("%1 (%2) ·").arg(zhang, digits)));
        QVERIFY(members->item(1)->text().startsWith(li + QStringLiteral(" ·")));
        settle();
        workspace().undo();
        QTRY_VERIFY(members->item(0)->text().startsWith(zhang + QStringLiteral(" ·")));
    }

    void printsOnTheChosenPrinter_data()
    {
        QTest::addColumn<int>("lastPage");
        QTest::newRow("all pages") << 0;
        QTest::newRow("the first page") << 1;
    }

    void printsOnTheChosenPrinter()
    {
        QFETCH(int, lastPage);
        openPage(Moment(QDate(2024, 9, 30), QTime(12, 0)));
        const auto longTexts = [](Dossier &dossier) {
            dossier.politicsText = QStringLiteral("遵守职业道德。").repeated(150);
            dossier.meritText = QStringLiteral("完成教学任务。").repeated(150);
        };
        workspace().edit({idOf(zhang), idOf(li)}, longTexts, QStringLiteral("test"), this);
        settle();
        makeFullRound();
        const auto *preview = find<FormPreview>("formPreview");
        QTRY_VERIFY_WITH_TIMEOUT(preview->pageCount() > 1 && preview->isUpToDate(), patienceMs);
        m_prompt->printPath = at(QStringLiteral("printed.pdf"));
        m_prompt->lastPage = lastPage;
        press("printPaper");
        QCOMPARE(m_prompt->printed.size(), 1);
        QVERIFY(m_prompt->printed.constFirst().contains(zhang));
        const int pages = lastPage > 0 ? lastPage : preview->pageCount();
        const auto *bar = find<MessageBar>("messageBar");
        const QString sent = QStringLiteral("%1 page").arg(pages);
        QTRY_VERIFY_WITH_TIMEOUT(bar->isVisible() && bar->text().contains(sent), patienceMs);
        QCOMPARE(pagesOfPdf(m_prompt->printPath), pages);
        QVERIFY(textOfPdf(m_prompt->printPath).contains(QStringLiteral("现对张试例等2名同志")));
        QVERIFY(find<QPushButton>("printPaper")->isEnabled());
        QVERIFY(m_prompt->told.isEmpty());
    }

    void printsBothCopiesInOneJob()
    {
        openPage(Moment(QDate(2024, 9, 30), QTime(12, 0)));
        makeFullRound();
        auto *pair = find<QCheckBox>("printPair");
        QTRY_VERIFY(pair->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(find<FormPreview>("formPreview")->pageCount() > 0, patienceMs);
        pair->setFocus();
        QTest::keyClick(pair, Qt::Key_Space);
        QVERIFY(pair->isChecked());
        m_prompt->printPath = at(QStringLiteral("printed.pdf"));
        press("printPaper");
        const auto *bar = find<MessageBar>("messageBar");
        const auto *preview = find<FormPreview>("formPreview");
        const int count = preview->pageCount();
        const QString sent = QStringLiteral("%1 page").arg(2 * count);
        QTRY_VERIFY_WITH_TIMEOUT(bar->isVisible() && bar->text().contains(sent), patienceMs);
        const QStringList pages = printedPages(m_prompt->printPath);
        QCOMPARE(pages.size(), 2 * count);
        const QString number = samplePeople().at(0).idNumber;
        QVERIFY(!pages.mid(0, count).join(QString()).contains(number));
        QVERIFY(pages.at(count).contains(number));
        find<QTabBar>("paperTabs")->setCurrentIndex(2);
        QTRY_VERIFY(!pair->isVisible()); // 附件3 is one paper
    }

    void cancellingPrintsNothing()
    {
        openPage(Moment(QDate(2024, 9, 30), QTime(12, 0)));
        makeFullRound();
        const QString before = find<MessageBar>("messageBar")->text();
        press("printPaper");
        QCOMPARE(m_prompt->printed.size(), 1);
        QVERIFY(find<QPushButton>("printPaper")->isEnabled()); // nothing is on its way
        QCOMPARE(find<MessageBar>("messageBar")->text(), before);
        QCOMPARE(QDir(m_folder->path()).entryList({QStringLiteral("*.pdf")}), QStringList());
        // By the command as well.
        trigger("publicity.print");
        QCOMPARE(m_prompt->printed.size(), 2);
        QVERIFY(m_prompt->told.isEmpty());
    }

    void saysWhenThePrinterRefuses()
    {
        openPage(Moment(QDate(2024, 9, 30), QTime(12, 0)));
        makeFullRound();
        m_prompt->printPath = at(QStringLiteral("nowhere/printed.pdf"));
        press("printPaper");
        QTRY_COMPARE_WITH_TIMEOUT(m_prompt->told.size(), 1, patienceMs);
        QVERIFY(m_prompt->told.constFirst().text.contains(QStringLiteral("printer")));
        QVERIFY(find<QPushButton>("printPaper")->isEnabled());
    }
};

TEST_CASE(QApplication, TestPublicityPage)
#include "tst_publicity_page.moc"
