// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fake_prompt.h"
#include "sample_library.h"
#include "ui/core/form_printer.h"
#include "ui/main_window.h"
#include "ui/models/round_list_model.h"
#include "ui/pages/publicity_page.h"
#include "ui/publicity/member_edit.h"
#include "ui/widgets/editors.h"
#include "ui/widgets/form_preview.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QPrinter>
#include <QProcess>
#include <QPushButton>
#include <QRegularExpression>
#include <QSettings>
#include <QStandardPaths>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace chuding;

namespace {

constexpr int patienceMs = 20'000;
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

} // namespace

/// A clerk's way through both publicities: widgets and library alike.
class TestPublicityPage final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakePrompt> m_prompt;
    std::unique_ptr<MainWindow> m_window;

    [[nodiscard]] QString libraryPath() const { return m_folder->filePath(QStringLiteral("试例.chuding")); }
    [[nodiscard]] Workspace &workspace() const { return m_window->workspace(); }
    [[nodiscard]] PublicityPage *page() const { return m_window->findChild<PublicityPage *>(); }

    template <typename Widget>
    [[nodiscard]] Widget *find(const char *name) const
    {
        return m_window->findChild<Widget *>(QString::fromLatin1(name));
    }

    [[nodiscard]] QUuid idOf(const QString &name) const
    {
        for (int row = 0; row < workspace().applicants()->rowCount(); ++row) {
            if (workspace().applicants()->at(row).dossier.name == name)
                return workspace().applicants()->idAt(row);
        }
        return {};
    }

    /// As the library has them.
    [[nodiscard]] QList<PublicityRound> rounds() const
    {
        const auto work = [](LibraryThread::Seat &seat) { return seat.library->rounds(); };
        const auto stored = workspace().thread().run(work).result();
        QList<PublicityRound> list;
        for (const StoredRound &round : *stored)
            list.append(round.round);
        return list;
    }

    void openWindow(const Moment &now)
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
        m_window = std::make_unique<MainWindow>(*m_prompt);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->openLibrary(libraryPath());
        QTRY_VERIFY_WITH_TIMEOUT(allChecked(), patienceMs);
        QTest::mouseClick(find<QToolButton>("rail.publicity"), Qt::LeftButton);
        QVERIFY(page()->isVisible());
    }

    [[nodiscard]] bool allChecked() const
    {
        const ApplicantListModel *list = workspace().applicants();
        for (int row = 0; row < list->rowCount(); ++row) {
            if (!list->at(row).summary)
                return false;
        }
        return list->rowCount() > 0;
    }

    void settle() const { QTRY_VERIFY_WITH_TIMEOUT(!workspace().isWriting(), patienceMs); }

    void makeRound()
    {
        QTest::keySequence(m_window.get(), QKeySequence(QStringLiteral("Ctrl+Shift+N")));
        QTRY_VERIFY_WITH_TIMEOUT(!page()->currentRound().isNull(), patienceMs);
        settle();
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

    void type(const char *key, const QString &text)
    {
        auto *edit = find<QLineEdit>(key);
        QVERIFY(edit);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }

    void press(const char *name)
    {
        auto *button = find<QPushButton>(name);
        QVERIFY(button);
        QTRY_VERIFY_WITH_TIMEOUT(button->isEnabled(), patienceMs);
        QTest::mouseClick(button, Qt::LeftButton);
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
        return page()->findChild<QWidget *>(QStringLiteral("card.") + QString::fromLatin1(rule)) != nullptr;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("chuding-test"));
        QCoreApplication::setApplicationName(QStringLiteral("tst_publicity_page"));
        QSettings::setDefaultFormat(QSettings::IniFormat);
    }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QSettings::setPath(
            QSettings::IniFormat, QSettings::UserScope, m_folder->filePath(QStringLiteral("settings")));
        QSettings().clear();
        m_prompt = std::make_unique<FakePrompt>();
    }

    void cleanup()
    {
        m_window.reset();
        m_prompt.reset();
        m_folder.reset();
    }

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
        openWindow(Moment(QDate(2024, 9, 30), QTime(12, 0)));
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
        const QList<PublicityRound> stored = rounds();
        QCOMPARE(stored.size(), 1);
        QCOMPARE(stored[0].period, (DayRange{QDate(2024, 9, 30), QDate(2024, 10, 12)}));
        QCOMPARE(stored[0].members.size(), 2);
        QCOMPARE(stored[0].members[0].dossierId, idOf(zhang));
        QCOMPARE(stored[0].phone, QStringLiteral("0996-6620000"));
        QCOMPARE(stored[0].unitName, QStringLiteral("博湖县试例中学"));
    }

    void readingsFollowTheTyping()
    {
        openWindow(Moment(QDate(2024, 9, 30), QTime(12, 0)));
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
        openWindow(Moment(QDate(2024, 9, 30), QTime(12, 0)));
        makeFullRound();
        QCOMPARE(rounds().constFirst().members.size(), 2);
        find<QListView>("roundList")->setFocus();
        QTest::keySequence(find<QListView>("roundList"), QKeySequence(QKeySequence::Undo));
        QTRY_COMPARE(find<QListWidget>("memberList")->count(), 0);
        settle();
        QVERIFY(rounds().constFirst().members.isEmpty());
        QTest::keySequence(find<QListView>("roundList"), QKeySequence(QStringLiteral("Ctrl+Y")));
        QTRY_COMPARE(find<QListWidget>("memberList")->count(), 2);
        settle();
        press("removeRound");
        QTRY_VERIFY(rounds().isEmpty());
        QTRY_VERIFY(page()->currentRound().isNull());
        settle();
        QTest::keySequence(find<QListView>("roundList"), QKeySequence(QKeySequence::Undo));
        QTRY_COMPARE(rounds().size(), 1);
        QTRY_COMPARE(find<QListView>("roundList")->model()->rowCount(), 1);
        QVERIFY(m_prompt->asked.isEmpty());
    }

    void remembersTheOffice()
    {
        openWindow(Moment(QDate(2024, 9, 30), QTime(12, 0)));
        makeFullRound();
        const QUuid first = page()->currentRound();
        QTest::keySequence(m_window.get(), QKeySequence(QStringLiteral("Ctrl+Shift+N")));
        QTRY_VERIFY(page()->currentRound() != first);
        QCOMPARE(find<QLineEdit>("round.phone")->text(), QStringLiteral("0996-6620000"));
        QCOMPARE(find<QLineEdit>("round.office")->text(), QStringLiteral("Personnel"));
    }

    void showsAndWritesThePapers()
    {
        openWindow(Moment(QDate(2024, 9, 30), QTime(12, 0)));
        makeFullRound();
        auto *preview = find<FormPreview>("formPreview");
        QTRY_VERIFY_WITH_TIMEOUT(preview->pageCount() > 0 && preview->isUpToDate(), patienceMs);
        // The statements of the sample people are empty.
        auto *missing = find<QListWidget>("missingList");
        QTRY_VERIFY(missing->count() > 0);
        QVERIFY(missing->item(0)->text().startsWith(zhang));
        m_prompt->savePath = m_folder->filePath(QStringLiteral("poster.pdf"));
        press("savePaper");
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_prompt->savePath), patienceMs);
        const QString poster = textOfPdf(m_prompt->savePath);
        QVERIFY2(poster.contains(QStringLiteral("现对张试例等2名同志")), qPrintable(poster));
        QVERIFY(poster.contains(QStringLiteral("2024年9月30日起至2024年10月12日止")));
        QVERIFY(!poster.contains(samplePeople().at(0).idNumber));
        find<QTabBar>("paperTabs")->setCurrentIndex(1);
        m_prompt->savePath = m_folder->filePath(QStringLiteral("notice.pdf"));
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
        openWindow(Moment(QDate(2024, 9, 30), QTime(12, 0)));
        makeFullRound();
        PublicityRound round = rounds().constFirst();
        QPrinter printer(QPrinter::HighResolution);
        printer.setOutputFormat(QPrinter::PdfFormat);
        const QString path = m_folder->filePath(QStringLiteral("printed.pdf"));
        printer.setOutputFileName(path);
        RoundFacts facts;
        for (const PublicityMember &member : std::as_const(round.members)) {
            const QUuid id = member.dossierId;
            const auto work = [id](LibraryThread::Seat &seat) { return seat.library->dossier(id); };
            facts.now.insert(id, *workspace().thread().run(work).result());
        }
        const FormData data =
            paperData(RoundPaper::Poster, round, facts, workspace().season().policy, workspace().now());
        const auto report = printForm(printer, FormKind::Annex2, data);
        QVERIFY(report.ok());
        const QString text = textOfPdf(path);
        QVERIFY2(text.contains(QStringLiteral("现对张试例等2名同志")), qPrintable(text));
    }

    void postsAndIssues()
    {
        openWindow(Moment(QDate(2024, 10, 14), QTime(12, 0)));
        makeFullRound();
        type("round.from", QStringLiteral("2024-09-30"));
        type("round.to", QStringLiteral("2024-10-12"));
        type("round.postedOn", QStringLiteral("2024-09-30"));
        save();
        // Held before anybody marked it: over already.
        QTRY_VERIFY(find<QLabel>("roundState")->text().contains(QStringLiteral("2024-10-12")));
        press("stepRound");
        QTRY_VERIFY(find<ChoiceEdit>("round.objection")->hasFocus()); // has to be said first
        QVERIFY(!rounds().constFirst().resultDate.isValid());
        QTest::keyClick(find<ChoiceEdit>("round.objection"), Qt::Key_Down);
        press("stepRound");
        settle();
        QTRY_COMPARE(rounds().constFirst().resultDate, QDate(2024, 10, 14));
        QCOMPARE(rounds().constFirst().objection, ObjectionState::None);
        QVERIFY(rounds().constFirst().result.has_value());
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
        QTest::newRow("correction") << QByteArray("correctRound") << 1;
        QTest::newRow("repetition") << QByteArray("repeatRound") << 2;
    }

    void changedFactsMakeANewRound()
    {
        QFETCH(QByteArray, button);
        QFETCH(int, members);
        openWindow(Moment(QDate(2024, 9, 30), QTime(12, 0)));
        makeFullRound();
        press("stepRound");
        QTRY_VERIFY_WITH_TIMEOUT(!rounds().constFirst().postedSha256.isEmpty(), patienceMs);
        settle();
        const PublicityRound posted = rounds().constFirst();
        QCOMPARE(posted.members[0].revision, 1);
        QVERIFY(posted.notice.has_value());
        QTRY_VERIFY(find<QLabel>("roundState")->text().contains(QStringLiteral("Posted")));
        QVERIFY(!find<QLineEdit>("memberSearch")->isEnabled());
        workspace().edit(
            {idOf(zhang)}, [](Dossier &dossier) { dossier.application.specialty = QStringLiteral("水利"); },
            QStringLiteral("test"), this);
        QTRY_VERIFY_WITH_TIMEOUT(find<QWidget>("changesBox")->isVisible(), patienceMs);
        const QString text = find<QLabel>("changesText")->text();
        QVERIFY2(text.contains(QStringLiteral("中小学教师")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("水利")), qPrintable(text));
        // The paper on the wall says what it said.
        m_prompt->savePath = m_folder->filePath(QStringLiteral("poster.pdf"));
        press("savePaper");
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_prompt->savePath), patienceMs);
        QVERIFY(!textOfPdf(m_prompt->savePath).contains(QStringLiteral("水利")));
        press(button.constData());
        QTRY_VERIFY_WITH_TIMEOUT(page()->currentRound() != posted.id, patienceMs);
        settle();
        const QList<PublicityRound> stored = rounds();
        QCOMPARE(stored.size(), 2);
        QCOMPARE(stored[1].members.size(), members);
        QCOMPARE(stored[1].members[0].specialty, QStringLiteral("水利"));
        QVERIFY(stored[1].period.isComplete());
        QCOMPARE(stored[1].phone, posted.phone);
        QTRY_VERIFY(!find<QWidget>("changesBox")->isVisible());
    }

    void hashIsOfThePaperOnTheWall()
    {
        openWindow(Moment(QDate(2024, 9, 30), QTime(12, 0)));
        makeFullRound();
        press("stepRound");
        QTRY_VERIFY_WITH_TIMEOUT(!rounds().constFirst().postedSha256.isEmpty(), patienceMs);
        settle();
        m_prompt->savePath = m_folder->filePath(QStringLiteral("poster.pdf"));
        press("savePaper");
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_prompt->savePath), patienceMs);
        QProcess process;
        process.start(QStringLiteral("sha256sum"), {m_prompt->savePath});
        QVERIFY(process.waitForFinished());
        QCOMPARE(QString::fromLatin1(process.readAllStandardOutput().left(64)),
            rounds().constFirst().postedSha256);
    }
};

QTEST_MAIN(TestPublicityPage)
#include "tst_publicity_page.moc"
