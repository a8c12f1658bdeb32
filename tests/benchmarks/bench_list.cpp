// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Opens libraries of 10,000 and 100,000 dossiers in the window's workspace, with the list of the window on
// them: time until they are listed, of sorting, of each keystroke of a search, and memory. Beside it, in the
// same run, what plain SQLite takes for reading the columns and for a LIKE over them.
#include "bench_library.h"
#include "ui/core/workspace.h"
#include "ui/models/applicant_filter_model.h"
#include "ui/widgets/applicant_view.h"

#include <QApplication>
#include <QEventLoop>
#include <QTemporaryDir>
#include <QTextStream>

using namespace chuding;
using namespace chuding::bench;
using namespace Qt::StringLiterals;

namespace {

template <typename Work>
qint64 timed(Work work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    QApplication::sendPostedEvents();
    return timer.elapsed();
}

/// What listing consists of, each part for itself.
void measureParts(const QString &path, QTextStream &out)
{
    std::unique_ptr<Library> library;
    out << "  opening: " << timed([&] { library = Library::open(path, OpenMode::ReadWrite).value(); })
        << " ms";
    QList<ApplicantRow> prepared;
    qsizetype bytes = 0;
    out << ", reading rows: " << timed([&] {
        static_cast<void>(
            library->readRows([&bytes](const QList<QByteArray> &rows) { bytes += rows.size(); }));
    }) << " ms";
    out << ", reading and preparing: " << timed([&] { prepared = *readPreparedRows(*library); }) << " ms";
    ApplicantListModel list;
    ApplicantFilterModel filter;
    filter.setSourceModel(&list);
    ApplicantView view;
    view.setModel(&filter);
    view.resize(1000, 700);
    view.show();
    out << ", showing: " << timed([&] {
        list.setPrepared(prepared);
        view.grab();
    }) << " ms\n";
}

void measure(const QString &path, int count, QTextStream &out)
{
    Workspace workspace;
    ApplicantFilterModel filter;
    filter.setSourceModel(workspace.applicants());
    ApplicantView view;
    view.setModel(&filter);
    view.sortByColumn(ApplicantListModel::Name, Qt::AscendingOrder);
    view.resize(1000, 700);
    view.show();
    QEventLoop loop;
    QObject::connect(&workspace, &Workspace::listed, &loop, &QEventLoop::quit);
    qint64 opened = 0;
    QElapsedTimer clock;
    clock.start();
    QObject::connect(&workspace, &Workspace::opened, &loop, [&] { opened = clock.elapsed(); });
    const qint64 listed = timed([&] {
        workspace.open(path, OpenMode::ReadWrite);
        loop.exec();
        view.grab();
    });
    const qint64 read = plainMs(path, plainRows, plainColumns);
    out << count << ": listed after " << listed << " ms, opened after " << opened
        << " ms (plain SELECT: " << read << " ms), " << memoryMiB() << " MiB\n";
    QObject::connect(&workspace, &Workspace::refreshed, &loop, &QEventLoop::quit);
    const qint64 checked = timed([&] { loop.exec(); });
    out << "  all checked after " << checked << " ms more, " << memoryMiB() << " MiB\n";
    for (const auto column :
        {ApplicantListModel::Unit, ApplicantListModel::Problems, ApplicantListModel::Name})
        out << "  sort by column " << column << ": "
            << timed([&] { view.sortByColumn(column, Qt::DescendingOrder); }) << " ms\n";
    qint64 worst = 0;
    for (const QString &typed : {u"z"_s, u"zs"_s, u"zsl"_s, u"zs"_s, u"z"_s, u""_s, u"张"_s, u"张试"_s,
             u"张试 9"_s, u"652829"_s, u"1"_s, u"不在"_s, u""_s})
        worst = qMax(worst, timed([&] {
            filter.setSearch(typed);
            view.viewport()->repaint();
        }));
    const qint64 like = plainMs(path,
        u"SELECT id FROM dossier WHERE name LIKE '%试%' OR id_number LIKE '%试%' OR unit_name LIKE '%试%'"
        " OR pinyin LIKE '%试%' OR initials LIKE '%试%'"_s,
        1);
    out << "  worst keystroke: " << worst << " ms (plain LIKE: " << like << " ms), " << memoryMiB()
        << " MiB\n";
    out.flush();
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QTextStream out(stdout);
    QTemporaryDir folder;
    const Result<Roster> roster =
        readRoster(QStringLiteral(CHUDING_TEST_DATA "/cases/cases.csv"), u"xj-bohu-2024"_s);
    if (!roster)
        return 1;
    for (const int count : {10'000, 100'000}) {
        const QString path = folder.filePath(u"bench%1.chuding"_s.arg(count));
        if (!makeLibrary(path, *roster, count))
            return 1;
        measure(path, count, out);
        measureParts(path, out);
    }
    return 0;
}
