// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Loads and checks 10,000 dossiers from a library. Beside it, in the same run, the plain reading of the
// same documents through SQLite, as the least that any program must do.
#include "checks/season.h"
#include "domain/dossier_json.h"
#include "library/library.h"
#include "roster/roster.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTextStream>

using namespace chuding;
using namespace Qt::StringLiterals;

namespace {

constexpr int dossierCount = 10000;

/// The worked cases over and over, each time with other ids and numbers.
bool fillLibrary(Library &library, const Roster &roster)
{
    ChangeSet step;
    QHash<QUuid, PublicityRound> rounds; // the last of each
    for (int i = 0; i < dossierCount; ++i) {
        RosterRow row = roster.rows[i % roster.rows.size()];
        row.dossier.id = QUuid::createUuid();
        row.dossier.person.idNumber = u"6528292002%1"_s.arg(i, 8, 10, QLatin1Char('0'));
        row.dossier.employment.unitName += QString::number(i / 40);
        for (const PublicityKind kind : {PublicityKind::First, PublicityKind::Second}) {
            if (const std::optional<PublicityRound> round = roundOfRow(row, kind))
                rounds.insert(round->id, *round);
        }
        step.dossiers.append({row.dossier});
    }
    for (const PublicityRound &round : std::as_const(rounds))
        step.rounds.append({round});
    return library.apply(step, u"benchmark"_s).ok();
}

qint64 readPlainly(const QString &path, qint64 *bytes)
{
    QElapsedTimer timer;
    timer.start();
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"plain"_s);
        database.setDatabaseName(path + u"/library.sqlite"_s);
        database.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
        database.open();
        QSqlQuery query(database);
        query.setForwardOnly(true);
        query.exec(u"SELECT document FROM dossier"_s);
        while (query.next())
            *bytes += query.value(0).toByteArray().size();
    }
    QSqlDatabase::removeDatabase(u"plain"_s);
    return timer.elapsed();
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"bench.chuding"_s);
    const Policy policy = PolicyCatalog(QStringList()).load(u"xj-bohu-2024"_s).value();
    const Result<Roster> roster = readRoster(QStringLiteral(CHUDING_TEST_DATA "/cases/cases.csv"), policy.id);
    if (!roster)
        return 1;
    QElapsedTimer timer;
    timer.start();
    {
        LibraryInfo info;
        info.unitName = u"试例单位"_s;
        info.policyId = policy.id;
        const auto library = Library::create(path, info);
        if (!library || !fillLibrary(**library, *roster))
            return 1;
    }
    out << "filled: " << timer.elapsed() << " ms\n";

    qint64 bytes = 0;
    const qint64 plain = readPlainly(path, &bytes);
    out << "plain SELECT of " << bytes / 1024 << " KiB: " << plain << " ms\n";

    timer.start();
    const auto library = Library::open(path, OpenMode::ReadOnly);
    const Result<QList<StoredDossier>> dossiers = (*library)->dossiers();
    const Result<QList<StoredRound>> stored = (*library)->rounds();
    QList<PublicityRound> rounds;
    for (const StoredRound &round : *stored)
        rounds.append(round.round);
    Season season;
    season.policy = policy;
    season.calendar = bundledCalendar();
    season.asOf = Moment::fromText(u"2024-11-05T12:00").value();
    season.setRounds(rounds);
    const qint64 loaded = timer.elapsed();

    qsizetype findings = 0;
    timer.start();
    for (const StoredDossier &dossier : *dossiers)
        findings += season.findings(dossier.dossier).size();
    const qint64 checked = std::max<qint64>(1, timer.elapsed());
    out << "loaded " << dossiers->size() << " dossiers, " << rounds.size() << " rounds: " << loaded << " ms\n"
        << "checked: " << checked << " ms, " << findings << " findings, " << dossiers->size() * 1000 / checked
        << " dossiers/s\n"
        << "load and check: " << loaded + checked << " ms, ratio to the plain SELECT "
        << double(loaded + checked) / double(std::max<qint64>(1, plain)) << '\n';
    return 0;
}
