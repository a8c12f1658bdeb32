// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printed_pages.h"
#include "test_case.h"
#include "ui/models/schedule_model.h"
#include "ui/models/task_model.h"
#include "ui/pages/overview_page.h"
#include "ui/widgets/count_bars.h"
#include "ui/widgets/month_view.h"
#include "ui/widgets/task_list.h"
#include "ui/widgets/time_line.h"
#include "window_fixture.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QThreadPool>
#include <QToolButton>
#include <QTreeView>
#include <QTreeWidget>
#include <QWheelEvent>

using namespace chuding;

/// The page 总览, at the demonstration moment: Sunday 2024-10-20, 12:00.
class TestOverviewPage final : public WindowFixture
{
    Q_OBJECT

private:
    [[nodiscard]] OverviewPage *page() const { return m_window->findChild<OverviewPage *>(); }

    [[nodiscard]] CountBar *bar(const char *name) const { return find<CountBar>(name); }
    [[nodiscard]] QString text(const char *label) const { return find<QLabel>(label)->text(); }

    [[nodiscard]] QModelIndex taskOf(TaskKind kind) const
    {
        const auto *model = qobject_cast<TaskModel *>(find<TaskList>("taskList")->model());
        for (int row = 0; row < model->rowCount(); ++row) {
            const SeasonTask *task = model->task(model->index(row));
            if (task && task->kind == kind)
                return model->index(row);
        }
        return {};
    }

    void setUnitKind(const QString &name, UnitKind kind)
    {
        QSignalSpy saved(&workspace(), &Workspace::dossierSaved);
        const auto change = [kind](Dossier &dossier) { dossier.employment.unitKind = kind; };
        workspace().edit({idOf(name)}, change, QStringLiteral("Changed"), page());
        QTRY_VERIFY_WITH_TIMEOUT(!saved.isEmpty() && !workspace().isWriting(), patienceMs);
    }

private Q_SLOTS:
    void init()
    {
        WindowFixture::init();
        if (qstrcmp(QTest::currentTestFunction(), "offersTheFirstSteps") == 0)
            QVERIFY(Library::create(libraryPath(), sampleInfo()).ok());
        else
            QVERIFY(makeSampleLibrary(libraryPath()));
        m_size = QSize(1280, 800);
        openWindow();
        QVERIFY(page()->isVisible());
    }

    void showsTheWindows()
    {
        auto *line = find<TimeLine>("timeLine");
        QTRY_COMPARE(line->rows().size(), 5);
        QVERIFY(line->rows().at(0).note.contains(QStringLiteral("10 day(s) left, until 10-30 18:00")));
        QVERIFY(line->rows().at(2).note.contains(QStringLiteral("begins in 4 day(s), on 10-24 10:00")));
        QVERIFY(line->rows().at(3).note.contains(QStringLiteral("had to start by 10-15")));
        QCOMPARE(line->rows().at(3).mark, QDate(2024, 10, 15));
        const QString tip = line->tipAt(line->barRect(0, 0).center());
        QVERIFY(tip.contains(QStringLiteral("2024年9月25日 10:00")));
        QVERIFY(tip.contains(QStringLiteral("2024年10月30日 18:00")));
        QVERIFY(line->accessibleDescription().contains(tip));
        QVERIFY(line->barRect(0, 0).left() < line->barRect(1, 0).left());
        const QSize size = line->size();
        line->resize(60, size.height()); // no room for anything: nothing to see, nothing to fail
        QVERIFY(!line->grab().isNull());
        line->resize(size);
        line->setFocus();
        QTest::keyClick(line, Qt::Key_Down);
        QTest::keyClick(line, Qt::Key_Down);
        QCOMPARE(line->currentRow(), 1);
    }

    void plansTheSteps()
    {
        QAbstractItemModel *steps = find<QTreeView>("scheduleSteps")->model();
        const QAbstractItemModelTester tester(steps, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto cell = [steps](ScheduleStep step, int column) {
            return steps->index(static_cast<int>(step), column);
        };
        QCOMPARE(steps->rowCount(), 9);
        using Model = ScheduleModel;
        QCOMPARE(cell(ScheduleStep::FirstEnd, Model::SafeEarliest).data().toString(),
            QStringLiteral("2024-10-28"));
        QCOMPARE(cell(ScheduleStep::FirstEnd, Model::CountedEarliest).data().toString(),
            QStringLiteral("2024-10-25"));
        const QModelIndex late = cell(ScheduleStep::FirstStart, Model::SafeLatest);
        QCOMPARE(late.data().toString(), QStringLiteral("2024-10-15 too late"));
        QVERIFY(!late.data(Qt::DecorationRole).value<QIcon>().isNull());
        QCOMPARE(cell(ScheduleStep::FirstStart, Model::CountedLatest).data().toString(),
            QStringLiteral("2024-10-17 too late"));
        QVERIFY(text("scheduleSentence").contains(QStringLiteral("2024-10-15")));
        QCOMPARE(text("planSafeEnd"), QStringLiteral("2024-10-28"));
        QCOMPARE(text("planSafeResult"), QStringLiteral("2024-10-29"));
        QCOMPARE(text("planCountedEnd"), QStringLiteral("2024-10-25"));
        QCOMPARE(text("planCountedResult"), QStringLiteral("2024-10-28"));
        QCOMPARE(text("planSafeDays"), QStringLiteral("10-22  10-23  10-24  10-25  10-28"));
        // The second publicity: from its first day on.
        auto *kind = find<QComboBox>("scheduleKind");
        kind->setFocus();
        QTest::keyClick(kind, Qt::Key_Down);
        QCOMPARE(steps->rowCount(), 4);
        QVERIFY(text("scheduleResultName").contains(QStringLiteral("附件4")));
    }

    void goesWhileTasksAreWorkedOut()
    {
        m_window->hide(); // Qt paints on the same threads
        QThreadPool *pool = QThreadPool::globalInstance();
        QSemaphore hold;
        for (int i = 0; i < pool->maxThreadCount(); ++i)
            pool->start([&hold] { hold.acquire(); });
        QSignalSpy refreshed(&workspace(), &Workspace::refreshed);
        workspace().refresh();
        QTRY_COMPARE_WITH_TIMEOUT(refreshed.size(), 1, patienceMs);
        m_window.reset();
        hold.release(pool->maxThreadCount());
        QVERIFY(pool->waitForDone(patienceMs)); // what comes of it has nowhere to go
        QCoreApplication::processEvents();
    }

    void printsThePlan()
    {
        m_prompt->savePath = at(QStringLiteral("plan.pdf"));
        m_window->findChild<QAction *>(QStringLiteral("overview.printSchedule"))->trigger();
        QVERIFY(saveShownPaper());
        const QStringList pages = printedPages(m_prompt->savePath);
        QCOMPARE(pages.size(), 2); // one for each way of counting
        QVERIFY(pages.constFirst().contains(QStringLiteral("排期")));
        QVERIFY(pages.constFirst().contains(QStringLiteral("10月15日"))); // the latest first day
        QVERIFY(m_prompt->told.isEmpty());
        m_prompt->savePath = at(QStringLiteral("nowhere/plan.pdf"));
        QVERIFY(saveShownPaper());
        QCOMPARE(m_prompt->told.size(), 1);
        m_prompt->printPath = at(QStringLiteral("printed.pdf"));
        QTest::mouseClick(m_window->findChild<QPushButton *>(QStringLiteral("printThis")), Qt::LeftButton);
        QTRY_VERIFY(m_window->findChild<QPushButton *>(QStringLiteral("printThis"))->isEnabled());
        QCOMPARE(m_prompt->printed.size(), 1);
        QCOMPARE(printedPages(m_prompt->printPath).size(), 2);
    }

    void statistics()
    {
        m_window->findChild<QAction *>(QStringLiteral("overview.statistics"))->trigger();
        auto *dialog = m_window->findChild<QDialog *>(QStringLiteral("statisticsDialog"));
        QVERIFY(dialog);
        auto *tabs = dialog->findChild<QTabWidget *>(QStringLiteral("statisticsTabs"));
        QTRY_COMPARE_WITH_TIMEOUT(tabs->count(), 5, patienceMs);
        const auto *units = dialog->findChild<QTreeWidget *>(QStringLiteral("statistics1"));
        const QTreeWidgetItem *sum = units->topLevelItem(units->topLevelItemCount() - 1);
        QCOMPARE(sum->text(1), QString::number(m_window->workspace().applicants()->rowCount()));
        m_prompt->savePath = at(QStringLiteral("statistics.xlsx"));
        auto *write = dialog->findChild<QPushButton *>(QStringLiteral("writeStatistics"));
        QTest::mouseClick(write, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_prompt->savePath), patienceMs);
        QTRY_VERIFY(write->isEnabled());
        m_prompt->savePath = at(QStringLiteral("nowhere/statistics.xlsx"));
        QTest::mouseClick(write, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(m_prompt->told.size(), 1, patienceMs);
        dialog->close();
    }

    void choosesADayByKeyboard()
    {
        auto *month = find<MonthView>("scheduleMonth");
        QCOMPARE(month->selectedDate(), QDate(2024, 10, 21));
        QWidget *cells = month->findChild<QTableView *>();
        QVERIFY(cells);
        month->setFocus();
        QTest::keyClick(cells, Qt::Key_Right);
        QCOMPARE(month->selectedDate(), QDate(2024, 10, 22));
        QCOMPARE(text("planSafeEnd"), QStringLiteral("2024-10-29"));
        QCOMPARE(text("planCountedEnd"), QStringLiteral("2024-10-28"));
        QVERIFY(!find<QLabel>("scheduleDayOff")->isVisibleTo(page()));
        // Two weeks up: the holiday's last day and the worked Saturday lie in the period.
        for (int i = 0; i < 2; ++i)
            QTest::keyClick(cells, Qt::Key_Up);
        QTest::keyClick(cells, Qt::Key_Left);
        QCOMPARE(month->selectedDate(), QDate(2024, 10, 7));
        QVERIFY(find<QLabel>("scheduleDayOff")->isVisibleTo(page()));
        QCOMPARE(text("planSafeDays"), QStringLiteral("10-08  10-09  10-10  10-11  10-12"));
        QVERIFY(month->dayText(QDate(2024, 10, 12)).contains(QStringLiteral("worked day of a weekend")));
        QVERIFY(month->dayText(QDate(2024, 10, 12)).contains(QLatin1Char('5')));
        QVERIFY(month->dayText(QDate(2024, 10, 7)).contains(QStringLiteral("国庆节")));
        QVERIFY(month->accessibleDescription().contains(QStringLiteral("2024-10-07")));
        QWheelEvent wheel(QPointF(50, 50), QPointF(50, 50), QPoint(), QPoint(0, -120), Qt::NoButton,
            Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(month->findChild<QTableView *>()->viewport(), &wheel);
        QCOMPARE(month->monthShown(), 10);
        QTest::mouseClick(find<QToolButton>("scheduleNextMonth"), Qt::LeftButton);
        QCOMPARE(month->monthShown(), 11);
    }

    void proposesARound()
    {
        auto *start = find<QPushButton>("startRound");
        QSignalSpy proposed(page(), &OverviewPage::roundProposed);
        QVERIFY(start->isVisibleTo(page()));
        start->setFocus();
        QTest::keyClick(start, Qt::Key_Space);
        QCOMPARE(proposed.size(), 1);
        QCOMPARE(proposed.at(0).at(0).value<PublicityKind>(), PublicityKind::First);
        QCOMPARE(proposed.at(0).at(1).toDate(), QDate(2024, 10, 21));
        QCOMPARE(proposed.at(0).at(2).toDate(), QDate(2024, 10, 28));
    }

    void barsOpenTheList()
    {
        QTRY_COMPARE(bar("verdict.fail")->count(), 1);
        QCOMPARE(bar("stage.draft")->count(), 4);
        QVERIFY(!bar("stage.returned")->isEnabled());
        QSignalSpy asked(page(), &Page::listRequested);
        QTest::mouseClick(bar("verdict.fail"), Qt::LeftButton);
        QVERIFY(m_window->applicantsPage()->isVisible());
        QCOMPARE(view()->model()->rowCount(), 1);
        QCOMPARE(view()->model()->index(0, 0).data().toString(), QStringLiteral("王例三"));
        QTest::keySequence(m_window.get(), QKeySequence(QStringLiteral("Ctrl+1")));
        QVERIFY(page()->isVisible());
        bar("stage.draft")->setFocus();
        QTest::keyClick(bar("stage.draft"), Qt::Key_Return);
        QCOMPARE(asked.size(), 2);
        QCOMPARE(asked.at(1).at(0).value<ApplicantFilter>().stage, Stage::Draft);
    }

    void taskOpensItsPeople()
    {
        auto *list = find<TaskList>("taskList");
        const QAbstractItemModelTester tester(
            list->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QTRY_VERIFY_WITH_TIMEOUT(taskOf(TaskKind::MendErrors).isValid(), patienceMs);
        QSignalSpy asked(page(), &Page::listRequested);
        QModelIndex scope;
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            if (list->model()->index(row, 0).data().toString().contains(QStringLiteral("王例三")))
                scope = list->model()->index(row, 0);
        }
        QVERIFY(scope.isValid());
        list->setFocus();
        list->setCurrentIndex(scope);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
        const auto filter = asked.at(0).at(0).value<ApplicantFilter>();
        QCOMPARE(filter.people, QSet<QUuid>{idOf(QStringLiteral("王例三"))});
        QVERIFY(filter.peopleText.contains(QStringLiteral("王例三")));
        QVERIFY(m_window->applicantsPage()->isVisible());
    }

    void showsAFewOfManyFindings()
    {
        TaskModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QList<Finding> batch;
        for (int i = 0; i < 30'000; ++i)
            batch.append({QStringLiteral("R-PAPER-4"), Severity::Error, {}, QString::number(i),
                QStringLiteral("mend"), {}});
        batch.append({QStringLiteral("R-PUB-13"), Severity::Info, {}, QStringLiteral("one"), {}, {}});
        model.setTasks({}, batch, {});
        QCOMPARE(model.rowCount(), 7);
        QCOMPARE(model.index(4).data().toString(), QStringLiteral("4"));
        QVERIFY(model.index(5).data().toString().contains(QStringLiteral("29995")));
        QCOMPARE(model.ruleWithMore(model.index(5)), QStringLiteral("R-PAPER-4"));
        QVERIFY(model.ruleWithMore(model.index(4)).isEmpty());
        QCOMPARE(model.index(6).data().toString(), QStringLiteral("one"));
    }

    void opensAllFindings()
    {
        for (int i = 0; i < 20; ++i) {
            Dossier dossier;
            dossier.id = QUuid::createUuid();
            dossier.policyId = workspace().info().policyId;
            dossier.person.name = QStringLiteral("试例%1").arg(i);
            dossier.attachments.append(Attachment());
            dossier.attachments.last().kind = AttachmentKind::Submission;
            dossier.events.append({DossierEvent::Delivered, *Moment::fromText(u"2024-10-30T10:00")});
            QSignalSpy saved(&workspace(), &Workspace::dossierSaved);
            workspace().save(std::nullopt, dossier, 0, QStringLiteral("Added"), page(), [](const auto &) {});
            QTRY_VERIFY_WITH_TIMEOUT(!saved.isEmpty() && !workspace().isWriting(), patienceMs);
        }
        workspace().refresh();
        auto *list = find<TaskList>("taskList");
        auto *model = qobject_cast<TaskModel *>(list->model());
        const auto more = [model] {
            for (int row = 0; row < model->rowCount(); ++row) {
                if (!model->ruleWithMore(model->index(row)).isEmpty())
                    return model->index(row);
            }
            return QModelIndex();
        };
        QTRY_VERIFY_WITH_TIMEOUT(more().isValid(), patienceMs);
        list->setFocus();
        list->setCurrentIndex(more());
        QTest::keyClick(list, Qt::Key_Return);
        QTRY_VERIFY(find<QDialog>("findingsDialog"));
        auto *view = find<QListView>("findingsView");
        QVERIFY(view && view->isVisible());
        QVERIFY(view->model()->rowCount() >= 20);
        QTest::keyClick(view, Qt::Key_Escape);
        QTRY_VERIFY(!find<QDialog>("findingsDialog"));
    }

    void countsFollowEditAndUndo()
    {
        QTRY_COMPARE(bar("verdict.fail")->count(), 1);
        setUnitKind(QStringLiteral("张试例"), UnitKind::GovernmentOrgan);
        QTRY_COMPARE_WITH_TIMEOUT(bar("verdict.fail")->count(), 2, patienceMs);
        QTRY_VERIFY(bar("verdict.fail")->accessibleName().contains(QLatin1Char('2')));
        QTest::keySequence(m_window.get(), QKeySequence(QKeySequence::Undo));
        QTRY_COMPARE_WITH_TIMEOUT(bar("verdict.fail")->count(), 1, patienceMs);
        QCOMPARE(bar("verdict.pass")->count() + bar("verdict.attention")->count(), 3);
    }

    void offersTheFirstSteps()
    {
        QTRY_VERIFY(find<QWidget>("overviewEmpty")->isVisible());
        QVERIFY(!find<TaskList>("taskList")->isVisible());
        QCOMPARE(find<TimeLine>("timeLine")->rows().size(), 5);
        QTest::mouseClick(find<QPushButton>("overviewNew"), Qt::LeftButton);
        QVERIFY(m_window->applicantsPage()->isVisible());
    }

    void countsManyQuickly()
    {
        constexpr int many = 100'000;
        ApplicantListModel model;
        QList<DossierRow> rows;
        QHash<QUuid, CheckSummary> summaries;
        for (int i = 0; i < many; ++i) {
            DossierRow row;
            row.id = QUuid(static_cast<uint>(i), 1, 1, 1, 1, 1, 1, 1, 1, 1, 1);
            rows.append(row);
            CheckSummary summary;
            summary.verdict = i % 4 == 0 ? Verdict::Fail : Verdict::Pass;
            summary.stage = i % 2 == 0 ? Stage::Draft : Stage::Applied;
            if (i < many - 10)
                summaries.insert(row.id, summary);
        }
        model.setRows(rows);
        model.setSummaries(summaries);
        const ApplicantCounts counts = countApplicants(model);
        QCOMPARE(counts.all, many);
        QCOMPARE(counts.unchecked, 10);
        QCOMPARE(counts.verdicts.value(Verdict::Fail), (many - 10 + 3) / 4);
        QCOMPARE(counts.stages.value(Stage::Draft), (many - 10) / 2);
    }
};

TEST_CASE(QApplication, TestOverviewPage)
#include "tst_overview_page.moc"
