// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/checklist.h"
#include "test_case.h"
#include "ui/dossier/dossier_panel.h"
#include "ui/widgets/editors.h"
#include "ui/widgets/message_bar.h"
#include "window_fixture.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QSettings>
#include <QToolButton>
#include <QTreeWidget>

using namespace chuding;

/// The list of applicants: many at once, filters, what goes out of it. Looks at widgets and library alike.
class TestApplicantList final : public WindowFixture
{
    Q_OBJECT

private:
    [[nodiscard]] ApplicantsPage *page() const { return m_window->applicantsPage(); }

    /// As they are in the library now, by name.
    [[nodiscard]] QMap<QString, Dossier> stored() const
    {
        auto reading =
            workspace().thread().run([](LibraryThread::Seat &seat) { return seat.library->dossiers(); });
        const Result<QList<StoredDossier>> read = reading.result();
        QMap<QString, Dossier> dossiers;
        for (const StoredDossier &one : *read)
            dossiers.insert(one.dossier.person.name, one.dossier);
        return dossiers;
    }

    void pick(const char *name, int index)
    {
        auto *choice = find<ChoiceEdit>(name);
        QTRY_VERIFY_WITH_TIMEOUT(choice && choice->isVisible(), patienceMs);
        choice->setFocus();
        QTest::keyClick(choice, Qt::Key_Home);
        for (int i = 0; i < index; ++i)
            QTest::keyClick(choice, Qt::Key_Down);
        QCOMPARE(choice->currentIndex(), index);
    }

    /// With the steps judged for those who are chosen.
    void openStepDialog(QTreeWidget *&steps)
    {
        trigger("bulk.event");
        QTRY_VERIFY_WITH_TIMEOUT(
            find<QTreeWidget>("bulkEvent") && find<QTreeWidget>("bulkEvent")->topLevelItemCount() > 0,
            patienceMs);
        steps = find<QTreeWidget>("bulkEvent");
    }

    void acceptDialog()
    {
        auto *accept = find<QPushButton>("bulkAccept");
        QTRY_VERIFY_WITH_TIMEOUT(accept && accept->isEnabled(), patienceMs);
        QTest::mouseClick(accept, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!find<QPushButton>("bulkAccept"), patienceMs);
    }

    /// Another library, in which everybody may apply.
    void openPublicised()
    {
        const QString path = at(QStringLiteral("publicised.chuding"));
        QVERIFY(makeSampleLibrary(path) && publiciseSample(path));
        openLibrary(path);
        showPage("applicants");
        QTRY_VERIFY_WITH_TIMEOUT(panel()->isOpen(), patienceMs);
    }

    /// One step; undone, done again and undone, the library is as it should be each time.
    void undoRedoUndo(const QMap<QString, Dossier> &before)
    {
        waitForStep(1);
        const QMap<QString, Dossier> after = stored();
        QVERIFY(after != before);
        QVERIFY(find<MessageBar>("messageBar")->isVisible());
        QTest::mouseClick(find<QPushButton>("messageUndo"), Qt::LeftButton);
        waitForStep(0);
        QCOMPARE(stored(), before);
        trigger("redo");
        waitForStep(1);
        QCOMPARE(stored(), after);
        trigger("undo");
        waitForStep(0);
        QCOMPARE(stored(), before);
        QVERIFY(m_prompt->told.isEmpty());
    }

private Q_SLOTS:
    void init()
    {
        WindowFixture::init();
        QVERIFY(makeSampleLibrary(libraryPath()));
        openList();
        QTRY_VERIFY_WITH_TIMEOUT(panel()->isOpen(), patienceMs);
    }

    void firstRowsAreThereBeforeAll()
    {
        const QString path = m_folder->filePath(QStringLiteral("many.chuding"));
        ChangeSet people;
        for (int i = 0; i < 250; ++i)
            people.dossiers.append({sampleDossier(QStringLiteral("试例%1").arg(i, 3, 10, QLatin1Char('0')),
                QStringLiteral("65282919990315%1").arg(i, 4, 10, QLatin1Char('0')))});
        QVERIFY((*Library::create(path, sampleInfo()))->apply(people, QStringLiteral("test")).ok());
        struct State
        {
            bool isComplete = false;
            int rows = 0;
            QUuid first;
            bool operator==(const State &) const = default;
        };
        QList<State> states;
        const ApplicantListModel *list = workspace().applicants();
        connect(view()->model(), &QAbstractItemModel::modelReset, this, [&] {
            const int rows = shown();
            const QUuid first = view()->model()->index(0, 0).data(ApplicantListModel::IdRole).toUuid();
            states.append({list->isComplete(), rows, first});
        });
        m_window->openLibrary(path);
        const QUuid first = people.dossiers.constFirst().record.id;
        QTRY_VERIFY_WITH_TIMEOUT(states.contains(State{true, 250, first}), patienceMs);
        QVERIFY(states.contains(State{false, 200, first}));
        view()->model()->disconnect(this);
    }

    void setsTheDepartment()
    {
        const auto before = stored();
        chooseRows(0, 2);
        QCOMPARE(find<QLabel>("selectionCount")->text(), QStringLiteral("3 chosen:"));
        trigger("bulk.department");
        auto *edit = find<SuggestEdit>("bulkDepartment");
        QTRY_VERIFY_WITH_TIMEOUT(edit && edit->isVisible(), patienceMs);
        QTest::keyClicks(edit->lineEdit(), QStringLiteral("Shili Bureau"));
        acceptDialog();
        waitForStep(1);
        int changed = 0;
        for (const Dossier &dossier : stored())
            changed += dossier.employment.department == QStringLiteral("Shili Bureau");
        QCOMPARE(changed, 3);
        undoRedoUndo(before);
    }

    void setsTheSpecialty()
    {
        const auto before = stored();
        const Specialty wanted = workspace().season().policy.specialties.constFirst();
        chooseRows(0, 3);
        trigger("bulk.specialty");
        pick("bulkSpecialty", 1);
        pick("bulkTitle", 1);
        acceptDialog();
        waitForStep(1);
        for (const Dossier &dossier : stored()) {
            QCOMPARE(dossier.application.specialty, wanted.name);
            QVERIFY((wanted.basicTitles + wanted.assistantTitles).contains(dossier.application.title));
        }
        undoRedoUndo(before);
    }

    void recordsAStep()
    {
        openPublicised();
        const auto before = stored();
        chooseRows(0, 3);
        QTreeWidget *steps = nullptr;
        openStepDialog(steps);
        QVERIFY(!find<QPushButton>("bulkAccept")->isEnabled()); // nothing is chosen for anybody
        const auto rowOf = [steps](DossierEvent event) {
            return steps->findItems(codeText(event), Qt::MatchExactly).value(0);
        };
        // Not one of another office.
        QVERIFY(!rowOf(DossierEvent::DepartmentConfirmed));
        // One that comes later: for nobody, and why.
        steps->setFocus();
        steps->setCurrentItem(rowOf(DossierEvent::UnitReviewed));
        QVERIFY(!find<QPushButton>("bulkAccept")->isEnabled());
        QCOMPARE(find<QListWidget>("bulkObstacles")->count(), 4);
        QVERIFY(find<QListWidget>("bulkObstacles")->item(0)->text().contains(QStringLiteral("已申报")));
        steps->setCurrentItem(rowOf(DossierEvent::Applied));
        QVERIFY(find<QPushButton>("bulkAccept")->isEnabled());
        // Before the notice's time: nobody can have.
        auto *moment = find<QLineEdit>("bulkMoment");
        moment->selectAll();
        QTest::keyClicks(moment, QStringLiteral("2024-09-01 10:00"));
        QVERIFY(!find<QPushButton>("bulkAccept")->isEnabled());
        QTRY_VERIFY_WITH_TIMEOUT(find<QListWidget>("bulkObstacles")->count() == 4, patienceMs);
        moment->selectAll();
        QTest::keyClicks(moment, QStringLiteral("2024-10-19 10:00"));
        QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("bulkAccept")->isEnabled(), patienceMs);
        acceptDialog();
        waitForStep(1);
        for (const Dossier &dossier : stored()) {
            QCOMPARE(dossier.eventMoment(DossierEvent::Applied), Moment(QDate(2024, 10, 19), QTime(10, 0)));
            QCOMPARE(dossier.events.last().by, workspace().operatorName());
            QCOMPARE(dossier.events.last().role, std::optional(OfficeRole::Employer));
            QCOMPARE(dossier.events.last().revision, 1);
        }
        QVERIFY(m_prompt->told.isEmpty());
        undoRedoUndo(before);
    }

    void recordsAStepForSomeAndNamesTheOthers()
    {
        openPublicised();
        const auto all = fromLibrary([](Library &library) { return library.rows(); });
        QVERIFY(all.ok());
        const EventRecord applied{DossierEvent::Applied, Moment(QDate(2024, 10, 15), QTime(11, 0))};
        workspace().edit(
            {all->constFirst().id}, [applied](Dossier &one) { one.events.append(applied); },
            QStringLiteral("test"), this);
        waitForStep(1);
        chooseRows(0, 3);
        QTreeWidget *steps = nullptr;
        openStepDialog(steps);
        steps->setCurrentItem(steps->findItems(codeText(DossierEvent::Applied), Qt::MatchExactly).value(0));
        QCOMPARE(find<QListWidget>("bulkObstacles")->count(), 1);
        acceptDialog();
        waitForStep(2);
        QTRY_COMPARE(m_prompt->told.size(), 1);
        QVERIFY(m_prompt->told.constFirst().advice.contains(all->constFirst().name));
    }

    void answersQuestionsOfMany()
    {
        const auto before = stored();
        chooseRows(0, 3);
        trigger("bulk.answer");
        QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("bulkAccept"), patienceMs);
        auto *answer = m_window->findChildren<ChoiceEdit *>(QRegularExpression(QStringLiteral("^answer\\.")))
                           .constFirst();
        const QString rule = answer->objectName().mid(7);
        answer->setFocus();
        QTest::keyClick(answer, Qt::Key_End);
        QVERIFY(!find<QPushButton>("bulkAccept")->isEnabled());
        auto *reason = m_window->findChild<QLineEdit *>(QStringLiteral("reason.") + rule);
        QTest::keyClicks(reason, QStringLiteral("not seen"));
        acceptDialog();
        waitForStep(1);
        int answered = 0;
        for (const Dossier &dossier : stored()) {
            for (const Confirmation &one : dossier.confirmations)
                answered += one.rule == rule && !one.yes && one.reason == QStringLiteral("not seen");
        }
        QVERIFY(answered > 0);
        undoRedoUndo(before);
    }

    void attachesOneFileToMany()
    {
        const auto before = stored();
        QFile file(at(QStringLiteral("notice.pdf")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("%PDF-1.7\n% a notice for all\n%%EOF\n");
        file.close();
        m_prompt->files = QStringList{file.fileName()};
        chooseRows(0, 3);
        trigger("bulk.attach");
        auto *kind = find<ChoiceEdit>("bulkKind");
        QTRY_VERIFY_WITH_TIMEOUT(kind && kind->isVisible(), patienceMs);
        pick("bulkKind", kind->findText(codeText(AttachmentKind::Notice)));
        acceptDialog();
        waitForStep(1);
        for (const Dossier &dossier : stored()) {
            const bool there = std::any_of(dossier.attachments.cbegin(), dossier.attachments.cend(),
                [](const Attachment &one) { return one.fileName == QStringLiteral("notice.pdf"); });
            QVERIFY(there);
        }
        undoRedoUndo(before);
    }

    void removesManyAndBringsBack()
    {
        const auto before = stored();
        chooseRows(1, 2);
        QTest::keyClick(view(), Qt::Key_Delete);
        waitForStep(1);
        QCOMPARE(shown(), 2);
        QCOMPARE(stored().size(), 2);
        undoRedoUndo(before);
        QCOMPARE(shown(), 4);
        chooseRows(1, 2);
        QTest::keyClick(view(), Qt::Key_Delete);
        waitForStep(1);
        trigger("applicants.bin");
        auto *bin = find<QTreeWidget>("binView");
        QTRY_COMPARE_WITH_TIMEOUT(bin->topLevelItemCount(), 2, patienceMs);
        QVERIFY(bin->topLevelItem(0)->text(1).contains(QLatin1Char('*')));
        bin->setFocus();
        QTest::keySequence(bin, QKeySequence(QKeySequence::SelectAll));
        QTest::mouseClick(find<QPushButton>("restore"), Qt::LeftButton);
        waitForStep(2);
        QTRY_COMPARE_WITH_TIMEOUT(bin->topLevelItemCount(), 0, patienceMs);
        QCOMPARE(stored(), before);
        QTRY_COMPARE(shown(), 4);
        trigger("undo");
        waitForStep(1);
        QCOMPARE(stored().size(), 2);
        QTRY_COMPARE(shown(), 2);
    }

    void savesWhatIsTypedBeforeRemoving()
    {
        chooseRows(1, 2);
        QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, placeOf(1));
        const QUuid id = page()->chosenIds().constFirst();
        QTRY_COMPARE_WITH_TIMEOUT(panel()->id(), id, patienceMs);
        auto *phone = find<QLineEdit>("person.phone");
        QVERIFY(phone);
        phone->setFocus();
        phone->selectAll();
        QTest::keyClicks(phone, QStringLiteral("13999000001"));
        QVERIFY(panel()->isModified());
        trigger("applicants.remove");
        waitForStep(2); // saved, then removed
        QCOMPARE(stored().size(), 3);
        trigger("undo");
        waitForStep(1);
        const auto back = stored();
        QCOMPARE(back.size(), 4);
        const auto typed = std::find_if(
            back.cbegin(), back.cend(), [id](const Dossier &dossier) { return dossier.id == id; });
        QCOMPARE(typed->person.phone, QStringLiteral("13999000001"));
    }

    void copiesMoreThanTwoThousandRows()
    {
        constexpr int added = 2100;
        const auto work = [](LibraryThread::Seat &seat) {
            ChangeSet step;
            for (int i = 0; i < added; ++i) {
                const QString number = QStringLiteral("65282919900101%1").arg(i, 4, 10, QLatin1Char('0'));
                step.dossiers.append({sampleDossier(QStringLiteral("试例%1").arg(i), number)});
            }
            return seat.library->apply(step, QStringLiteral("test")).ok();
        };
        QVERIFY(workspace().thread().run(work).result());
        workspace().refresh();
        QTRY_COMPARE_WITH_TIMEOUT(shown(), added + 4, patienceMs);
        QGuiApplication::clipboard()->clear();
        view()->setFocus();
        QTest::keyClick(view(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(view(), Qt::Key_C, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(!QGuiApplication::clipboard()->text().isEmpty(), patienceMs);
        const QStringList lines =
            QGuiApplication::clipboard()->text().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), added + 5); // and the headings
        QVERIFY(std::all_of(lines.cbegin() + 1, lines.cend(),
            [](const QString &line) { return line.contains(QLatin1Char('*')); }));
        for (const int row : {0, added / 2, added + 3}) {
            const QString name = view()->model()->index(row, 0).data().toString();
            QVERIFY(lines.at(row + 1).startsWith(name + QLatin1Char('\t')));
        }
    }

    void filtersAndTakesFiltersOff()
    {
        QTest::mouseClick(find<QToolButton>("filterButton"), Qt::LeftButton);
        auto *rule = m_window->findChild<ChoiceEdit *>(QStringLiteral("filterRule"));
        QVERIFY(rule && rule->isVisible());
        const int scope = rule->findData(QStringLiteral("R-SCOPE-1"));
        QVERIFY(scope > 0);
        pick("filterRule", scope);
        const int byRule = shown();
        QVERIFY(byRule < 4);
        pick("filterUnit", 1);
        QTest::keyClick(m_window->findChild<QWidget *>(QStringLiteral("filterChoice")), Qt::Key_Escape);
        auto *chip = find<QToolButton>("chipUnit");
        QVERIFY(chip && chip->isVisible());
        chip->setFocus();
        QTest::keyClick(chip, Qt::Key_Space);
        QVERIFY(!find<QToolButton>("chipUnit"));
        QVERIFY(find<QToolButton>("chipRule"));
        QTest::mouseClick(find<QToolButton>("clearFilters"), Qt::LeftButton);
        QCOMPARE(shown(), 4);
        QVERIFY(!find<QToolButton>("chipRule"));
    }

    void escapeClearsSearchThenFilters()
    {
        ApplicantFilter task;
        task.people = {workspace().applicants()->idAt(0)};
        task.peopleText = QStringLiteral("publicity ends today");
        Q_EMIT page()->listRequested(task);
        QCOMPARE(shown(), 1);
        QVERIFY(find<QToolButton>("chipPeople")->text().contains(task.peopleText));
        auto *search = find<QLineEdit>("search");
        search->setFocus();
        QTest::keyClicks(search, QStringLiteral("zzzz"));
        QCOMPARE(shown(), 0);
        QTest::keyClick(search, Qt::Key_Escape);
        QVERIFY(search->text().isEmpty());
        QCOMPARE(shown(), 1);
        QTest::keyClick(search, Qt::Key_Escape);
        QCOMPARE(shown(), 4);
    }

    void keepsFiltersUnderAName()
    {
        ApplicantFilter filter;
        filter.verdict = Verdict::Fail;
        filter.people = {workspace().applicants()->idAt(0)};
        page()->setFilter(filter);
        auto *menu = find<QToolButton>("savedFilters")->menu();
        const auto act = [menu](const char *name) {
            Q_EMIT menu->aboutToShow();
            return menu->findChild<QAction *>(QString::fromLatin1(name));
        };
        m_prompt->texts = {QStringLiteral("fails"), QStringLiteral("failing")};
        act("saveFilter")->trigger();
        page()->setFilter({});
        QCOMPARE(shown(), 4);
        Q_EMIT menu->aboutToShow();
        QCOMPARE(menu->actions().constFirst()->text(), QStringLiteral("fails"));
        menu->actions().constFirst()->trigger();
        QVERIFY(find<QToolButton>("showFail")->isChecked());
        QVERIFY(!find<QToolButton>("chipPeople"));
        Q_EMIT menu->aboutToShow();
        menu->findChild<QMenu *>(QStringLiteral("renameFilter"))->actions().constFirst()->trigger();
        Q_EMIT menu->aboutToShow();
        QCOMPARE(menu->actions().constFirst()->text(), QStringLiteral("failing"));
        for (const QString &key : QSettings().allKeys())
            QVERIFY(!QSettings().value(key).toString().contains(
                workspace().applicants()->idAt(0).toString(QUuid::WithoutBraces)));
        menu->findChild<QMenu *>(QStringLiteral("deleteFilter"))->actions().constFirst()->trigger();
        Q_EMIT menu->aboutToShow();
        QVERIFY(menu->actions().constFirst()->isSeparator());
    }

    void putsManyIntoARound()
    {
        chooseRows(0, 2);
        const QList<QUuid> ids = page()->chosenIds();
        trigger("bulk.publicity");
        QTRY_COMPARE_WITH_TIMEOUT(workspace().season().rounds().size(), 1, patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(!workspace().isWriting(), patienceMs);
        QCOMPARE(workspace().season().rounds().size(), 1);
        QCOMPARE(workspace().season().rounds().constFirst().members.size(), 3);
        for (const PublicityMember &member : workspace().season().rounds().constFirst().members)
            QVERIFY(ids.contains(member.dossierId));
    }

    void copiesMaskedRows()
    {
        chooseRows(0, 1);
        QTest::keySequence(view(), QKeySequence(QKeySequence::Copy));
        const QString text = QGuiApplication::clipboard()->text();
        QCOMPARE(text.split(QLatin1Char('\n')).size(), 3);
        QVERIFY(text.contains(QLatin1Char('*')));
        for (const SamplePerson &person : samplePeople())
            QVERIFY(!text.contains(person.idNumber));
    }

    void exportsWhatIsShown()
    {
        m_prompt->choices = {0};
        m_prompt->savePath = at(QStringLiteral("list.xlsx"));
        trigger("applicants.exportTable");
        QTRY_VERIFY_WITH_TIMEOUT(
            find<QLabel>("messageText") || QFile::exists(m_prompt->savePath), patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(QFile(m_prompt->savePath).size() > 0, patienceMs);
        QCOMPARE(m_prompt->asked.size(), 1);
        QVERIFY(m_prompt->told.isEmpty());
    }

    void masksAgainByItself()
    {
        ApplicantListModel *list = workspace().applicants();
        list->setMaskAfter(std::chrono::milliseconds(50));
        QTest::mouseClick(find<QToolButton>("eye"), Qt::LeftButton);
        QVERIFY(list->isUnmasked());
        QTRY_VERIFY(!list->isUnmasked());
        QVERIFY(!find<QAction>("showNumbers")->isChecked());
        QVERIFY(!find<QToolButton>("eye")->isChecked());
    }

    void resetsColumns()
    {
        QHeaderView *header = view()->header();
        QAction *errors = header->actions().at(ApplicantListModel::Errors);
        errors->trigger();
        QVERIFY(!header->isSectionHidden(ApplicantListModel::Errors));
        header->moveSection(0, 3);
        find<QAction>("resetColumns")->trigger();
        QVERIFY(header->isSectionHidden(ApplicantListModel::Errors));
        QVERIFY(!errors->isChecked());
        QCOMPARE(header->visualIndex(ApplicantListModel::Name), 0);
        QCOMPARE(header->visualIndex(ApplicantListModel::VerdictColumn), 1);
    }

    void saysWhenTheDatabaseIsDamaged()
    {
        m_window.reset();
        const QString path = at(QStringLiteral("试例.chuding"));
        QFile file(path + QStringLiteral("/library.sqlite"));
        QVERIFY(file.open(QIODevice::ReadWrite));
        // Past the first pages, which hold the schema and the library's own line.
        QVERIFY(file.seek(file.size() / 2));
        file.write(QByteArray(static_cast<int>(file.size() / 2), 'x'));
        file.close();
        m_window = std::make_unique<MainWindow>(*m_prompt);
        m_window->show();
        m_window->openLibrary(path);
        QTRY_VERIFY_WITH_TIMEOUT(!m_prompt->told.isEmpty(), patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(!workspace().isOpen(), patienceMs);
    }

    void selectionSurvivesSortingAndSearch()
    {
        chooseRows(0, 2);
        const QList<QUuid> ids = page()->chosenIds();
        view()->sortByColumn(ApplicantListModel::Name, Qt::DescendingOrder);
        const QList<QUuid> sorted = page()->chosenIds();
        QCOMPARE(QSet<QUuid>(sorted.cbegin(), sorted.cend()), QSet<QUuid>(ids.cbegin(), ids.cend()));
        page()->setSearch(QStringLiteral("试"));
        const QList<QUuid> found = page()->chosenIds();
        QVERIFY(!found.isEmpty());
        for (const QUuid id : found)
            QVERIFY(ids.contains(id));
    }
};

TEST_CASE(QApplication, TestApplicantList)
#include "tst_applicant_list.moc"
