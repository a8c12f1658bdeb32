// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The whole window over libraries of 10,000 and 100,000 dossiers, on the offscreen platform: time from the
// start of the process, and from the window, until the list is shown; and how long the longest pause of the
// event loop is while one works in it. Beside it, in the same run, what plain SQLite takes to read the rows.
// `--work LIBRARY` does the work alone.
#include "bench_library.h"
#include "fake_prompt.h"
#include "translations/translations.h"
#include "ui/main_window.h"
#include "ui/models/applicant_filter_model.h"
#include "ui/pages/applicants_page.h"
#include "ui/widgets/applicant_view.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QEventLoop>
#include <QLineEdit>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>
#include <QTimer>

#include <algorithm>
#include <ctime>
#include <utility>

using namespace chuding;
using namespace chuding::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int startsMeasured = 7;
constexpr int restMs = 700;

/// Ticks, and keeps the longest time between two ticks, and how much of the processor this thread had in one:
/// on a busy machine a pause says more about the others.
class LoopWatch
{
public:
    LoopWatch()
    {
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { tick(); });
        m_timer.start(1);
        m_clock.start();
    }
    void reset()
    {
        m_longest = 0;
        m_longestWork = 0;
        m_clock.restart();
        m_worked = workedMs();
    }
    qint64 longest()
    {
        tick();
        return m_longest;
    }
    [[nodiscard]] qint64 longestWork() const { return m_longestWork; }

private:
    static qint64 workedMs()
    {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return time.tv_sec * 1000 + time.tv_nsec / 1'000'000;
    }
    void tick()
    {
        m_longest = qMax(m_longest, m_clock.restart());
        const qint64 worked = workedMs();
        m_longestWork = qMax(m_longestWork, worked - std::exchange(m_worked, worked));
    }

    QTimer m_timer;
    QElapsedTimer m_clock;
    qint64 m_longest = 0;
    qint64 m_longestWork = 0;
    qint64 m_worked = workedMs();
};

void settle(int ms = restMs)
{
    QEventLoop loop;
    QTimer::singleShot(ms, &loop, &QEventLoop::quit);
    loop.exec();
}

/// As `main` does; says when the window is there, when the first rows of the list are painted and when all
/// of it is there.
int showWindow(QApplication &application, const QString &path)
{
    QTextStream out(stdout);
    const auto say = [&out](const char *what) {
        out << what << '\n';
        out.flush();
    };
    installTranslation(u"zh_CN"_s);
    DialogPrompt prompt;
    MainWindow window(prompt);
    window.show();
    window.openLibrary(path);
    Workspace &workspace = window.workspace();
    auto *view = window.findChild<ApplicantView *>();
    QObject::connect(&workspace, &Workspace::opened, &window, [&window, view, say] {
        window.findChild<QAction *>(u"page.applicants"_s)->trigger();
        QTimer::singleShot(0, view, [view, say] {
            if (view->model()->rowCount() == 0)
                return;
            view->viewport()->repaint();
            say("first");
        });
    });
    QObject::connect(&workspace, &Workspace::listed, &window, [&application, view, say] {
        view->viewport()->repaint();
        say("listed");
        QTimer::singleShot(0, &application, &QApplication::quit);
    });
    window.repaint();
    say("window");
    QApplication::exec();
    std::_Exit(0); // not until all are checked
}

struct StartTimes
{
    qint64 window = 0; ///< since the process was started
    qint64 first = 0;  ///< rows are painted
    qint64 listed = 0; ///< all are there
};

StartTimes measureStart(const QString &path)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QElapsedTimer clock;
    clock.start();
    process.start(QCoreApplication::applicationFilePath(), {u"--window"_s, path});
    StartTimes times;
    while (process.waitForReadyRead(60'000)) {
        const QByteArray said = process.readAll();
        if (said.contains("window"))
            times.window = clock.elapsed();
        if (said.contains("first"))
            times.first = clock.elapsed();
        if (said.contains("listed")) {
            times.listed = clock.elapsed();
            break;
        }
    }
    process.waitForFinished();
    return times;
}

void measureStarts(const QString &path, int count, QTextStream &out)
{
    QList<StartTimes> starts;
    QList<qint64> plain;
    for (int i = 0; i < startsMeasured; ++i) {
        starts.append(measureStart(path));
        plain.append(plainMs(path, plainRows, plainColumns));
    }
    const auto least = [&starts](auto time) {
        const auto earlier = [time](const StartTimes &a, const StartTimes &b) { return time(a) < time(b); };
        return time(*std::min_element(starts.cbegin(), starts.cend(), earlier));
    };
    out << count << ": process start to window "
        << least([](const StartTimes &times) { return times.window; }) << " ms, to first rows "
        << least([](const StartTimes &times) { return times.first; }) << " ms, to whole list "
        << least([](const StartTimes &times) { return times.listed; }) << " ms; window to first rows "
        << least([](const StartTimes &times) { return times.first - times.window; }) << " ms, to whole list "
        << least([](const StartTimes &times) { return times.listed - times.window; }) << " ms; plain SELECT "
        << *std::min_element(plain.cbegin(), plain.cend()) << " ms (each the least of " << startsMeasured
        << ")\n";
    out.flush();
}

class Working
{
public:
    Working(const QString &folder, const QString &path, QTextStream &out)
        : m_folder(folder)
        , m_path(path)
        , m_window(m_prompt)
        , m_out(out)
    {
    }

    void run()
    {
        m_window.resize(1366, 768);
        m_window.show();
        settle();
        open();
        list();
        search();
        sort();
        filter();
        selection();
        pages();
        exportList();
        m_watch.reset();
        m_window.workspace().close();
        report("closing the library");
        m_out << "  " << memoryMiB() << " MiB at the end\n";
    }

private:
    void report(const char *what)
    {
        const qint64 longest = m_watch.longest();
        m_out << "  " << (longest > 100 ? "! " : "  ") << what << ": longest pause " << longest << " ms, "
              << m_watch.longestWork() << " ms of work\n";
        m_out.flush();
    }
    template <typename Work>
    void measure(const char *what, Work work, int ms = restMs)
    {
        m_watch.reset();
        work();
        settle(ms);
        report(what);
    }
    QAction *action(const QString &name) { return m_window.findChild<QAction *>(name); }
    ApplicantView *view() { return m_window.findChild<ApplicantView *>(); }

    void open()
    {
        QEventLoop loop;
        Workspace &workspace = m_window.workspace();
        QObject::connect(&workspace, &Workspace::listed, &loop, &QEventLoop::quit);
        m_watch.reset();
        m_window.openLibrary(m_path);
        loop.exec();
        settle(300);
        report("opening until listed");
        m_watch.reset();
        QObject::connect(&workspace, &Workspace::refreshed, &loop, &QEventLoop::quit);
        loop.exec();
        settle();
        report("checking all, on the overview");
        requireUsableSize();
        m_out << "    " << memoryMiB() << " MiB\n";
    }
    /// Nothing may have made the window taller than a screen.
    void requireUsableSize()
    {
        for (const QWidget *widget : m_window.findChildren<QWidget *>()) {
            const int least = qMax(widget->minimumSizeHint().height(), widget->minimumHeight());
            if (m_window.height() > 2000 && least > 2000)
                m_out << "  ! " << widget->metaObject()->className() << ' ' << widget->objectName()
                      << " is at least " << least << " high\n";
        }
    }
    void list()
    {
        measure("page of the list", [this] { action(u"page.applicants"_s)->trigger(); });
        measure(
            "reading all anew", [this] { m_window.workspace().refresh(); }, 4000);
    }
    void search()
    {
        auto *edit = m_window.findChild<QLineEdit *>(u"search"_s);
        measure("keystrokes of a search", [edit] {
            for (const QString &typed : {u"z"_s, u"zs"_s, u"zsl"_s, u"zs"_s, u"z"_s, u""_s, u"张"_s,
                     u"张试"_s, u"张试 9"_s, u"652829"_s, u"1"_s, u"不在"_s, u""_s}) {
                edit->setText(typed);
                QApplication::processEvents();
            }
        });
    }
    void sort()
    {
        for (const auto column : {ApplicantListModel::Unit, ApplicantListModel::IdNumber,
                 ApplicantListModel::Problems, ApplicantListModel::Changed, ApplicantListModel::Name})
            measure(
                "sorting", [this, column] { view()->sortByColumn(column, Qt::DescendingOrder); }, 200);
        view()->sortByColumn(ApplicantListModel::Name, Qt::AscendingOrder);
    }
    void filter()
    {
        measure("filter by verdict", [this] { m_window.applicantsPage()->setVerdict(Verdict::Fail); });
        ApplicantFilter rule;
        rule.rule = u"R-PUB-1"_s;
        measure("filter by rule", [&] { m_window.applicantsPage()->setFilter(rule); });
        measure("no filter", [this] { m_window.applicantsPage()->clearFilters(); });
    }
    void selection()
    {
        measure("select all", [this] {
            view()->setFocus();
            QTest::keyClick(view(), Qt::Key_A, Qt::ControlModifier);
        });
        measure(
            "copy all", [this] { QTest::keyClick(view(), Qt::Key_C, Qt::ControlModifier); }, 3000);
        m_out << "    " << QGuiApplication::clipboard()->text().size() << " characters\n";
        auto *edit = m_window.findChild<QLineEdit *>(u"search"_s);
        measure("searching with all selected", [edit] { edit->setText(u"张"_s); });
        measure("and back", [edit] { edit->setText(QString()); });
        measure("sorting with many selected",
            [this] { view()->sortByColumn(ApplicantListModel::Unit, Qt::AscendingOrder); });
        view()->sortByColumn(ApplicantListModel::Name, Qt::AscendingOrder);
        measure("one chosen", [this] { view()->setCurrentIndex(view()->model()->index(5, 0)); });
    }
    void pages()
    {
        for (const char *page : {"overview", "publicity", "export", "policy", "log", "applicants"}) {
            if (QAction *go = action(u"page."_s + QLatin1StringView(page)))
                measure(
                    page, [go] { go->trigger(); }, 1500);
            else
                m_out << "  no page " << page << '\n';
        }
    }
    void exportList()
    {
        m_prompt.choices = {0};
        m_prompt.savePath = m_folder + u"/list.xlsx"_s;
        QElapsedTimer clock;
        clock.start();
        m_watch.reset();
        action(u"applicants.exportTable"_s)->trigger();
        while (!QFile::exists(m_prompt.savePath) && clock.elapsed() < 120'000)
            settle(50);
        settle();
        report("list to Excel");
        m_out << "    within " << clock.elapsed() << " ms, " << QFile(m_prompt.savePath).size() / 1024
              << " KiB\n";
        QFile::remove(m_prompt.savePath);
    }

    QString m_folder;
    QString m_path;
    FakePrompt m_prompt;
    MainWindow m_window;
    LoopWatch m_watch;
    QTextStream &m_out;
};

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QTemporaryDir folder;
    if (qEnvironmentVariableIsEmpty("CHUDING_BENCH_SETTINGS"))
        qputenv("XDG_CONFIG_HOME", folder.path().toLocal8Bit());
    qputenv("CHUDING_BENCH_SETTINGS", "1");
    QApplication application(argc, argv);
    QApplication::setOrganizationName(u"chuding-bench"_s);
    QApplication::setApplicationName(u"chuding-bench"_s);
    if (const QStringList arguments = QApplication::arguments(); arguments.value(1) == u"--window"_s)
        return showWindow(application, arguments.value(2));
    QTextStream out(stdout);
    if (const QStringList arguments = QApplication::arguments(); arguments.value(1) == u"--work"_s) {
        Working(folder.path(), arguments.value(2), out).run();
        return 0;
    }
    const Result<Roster> roster =
        readRoster(QStringLiteral(CHUDING_TEST_DATA "/cases/cases.csv"), u"xj-bohu-2024"_s);
    if (!roster)
        return 1;
    for (const int count : {10'000, 100'000}) {
        const QString path = folder.filePath(u"bench%1.chuding"_s.arg(count));
        if (!makeLibrary(path, *roster, count))
            return 1;
        measureStarts(path, count, out);
        Working(folder.path(), path, out).run();
    }
    return 0;
}
