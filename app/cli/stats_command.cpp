// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common.h"

#include "roster/statistics_writer.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace chuding {

using namespace Qt::StringLiterals;

namespace {

class StatsCommand
{
    Q_DECLARE_TR_FUNCTIONS(chuding::CommandLine)

public:
    static Command command()
    {
        return {u"library stats"_s, u"LIB"_s,
            tr("Counts applicants by unit, authority, specialty and education, and the reasons of returns."),
            1, 1,
            {valueOption(u"out"_s, tr("Write them as .xlsx with plots instead."), u"FILE.xlsx"_s),
                valueOption(u"format"_s, tr("table (default) or json."), u"FORMAT"_s)},
            &StatsCommand::run};
    }

private:
    static ExitCode run(const Call &call);
    static QJsonObject countsToJson(const StatisticsCounts &counts);
    static QJsonArray groupsToJson(const QList<StatisticsGroup> &groups);
    static QJsonObject toJson(const Statistics &statistics);
};

QJsonObject StatsCommand::countsToJson(const StatisticsCounts &counts)
{
    return {{u"applicants"_s, counts.applicants}, {u"applied"_s, counts.applied},
        {u"passed"_s, counts.passed}, {u"confirmed"_s, counts.confirmed}, {u"returned"_s, counts.returned},
        {u"withdrawn"_s, counts.withdrawn}, {u"pass"_s, counts.pass}, {u"attention"_s, counts.attention},
        {u"fail"_s, counts.fail}};
}

QJsonArray StatsCommand::groupsToJson(const QList<StatisticsGroup> &groups)
{
    QJsonArray array;
    for (const StatisticsGroup &group : groups) {
        QJsonObject object = countsToJson(group.counts);
        object.insert(u"name"_s, group.name);
        array.append(object);
    }
    return array;
}

QJsonObject StatsCommand::toJson(const Statistics &statistics)
{
    QJsonArray reasons;
    for (const ReturnCount &reason : statistics.reasons)
        reasons.append(QJsonObject{{u"rule"_s, reason.rule},
            {u"attachment"_s, reason.attachment ? codeKey(*reason.attachment) : QString()},
            {u"times"_s, reason.times}});
    return {{u"all"_s, countsToJson(statistics.all)}, {u"units"_s, groupsToJson(statistics.units)},
        {u"departments"_s, groupsToJson(statistics.departments)},
        {u"specialties"_s, groupsToJson(statistics.specialties)},
        {u"educations"_s, groupsToJson(statistics.educations)}, {u"reasons"_s, reasons}};
}

ExitCode StatsCommand::run(const Call &call)
{
    const QString format = call.has(u"format"_s) ? call.value(u"format"_s) : u"table"_s;
    if (format != u"table"_s && format != u"json"_s)
        return wrongUse(call, tr("--format is table or json."));
    const Result<std::unique_ptr<OpenLibrary>> open = openLibrary(call.arguments.first(), OpenMode::ReadOnly);
    if (!open)
        return call.console.fail(open.error());
    StatisticsCollector collector;
    for (const StoredDossier &stored : (*open)->dossiers)
        collector.add(stored.dossier, (*open)->season.summary(stored.dossier));
    const Statistics statistics = collector.statistics((*open)->season.policy);
    if (call.has(u"out"_s)) {
        const QString note = tr("%1, %2", "unit, moment")
                                 .arg((*open)->library->info().unitName, (*open)->season.asOf.toChinese());
        if (const Result<void> written = writeStatistics(call.value(u"out"_s), statistics, note); !written)
            return call.console.fail(written.error());
        call.console.say(tr("Written: %1").arg(call.value(u"out"_s)));
        return ExitCode::Ok;
    }
    if (format == u"json"_s) {
        call.console.printBytes(QJsonDocument(toJson(statistics)).toJson());
        return ExitCode::Ok;
    }
    for (const Table &table : statisticsTables(statistics)) {
        call.console.print(table.title);
        for (const QString &line : tableLines(QList<QStringList>{table.headers} + table.rows))
            call.console.print(line);
        call.console.print(QString());
    }
    return ExitCode::Ok;
}

} // namespace

Command statsCommand()
{
    return StatsCommand::command();
}

} // namespace chuding
