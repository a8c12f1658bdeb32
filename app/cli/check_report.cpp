// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check_report.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace chuding {

using namespace Qt::StringLiterals;

namespace {

class CheckReport
{
    Q_DECLARE_TR_FUNCTIONS(chuding::CommandLine)

public:
    static void printTable(const QList<CheckedRow> &rows, Console &console);
    static void printJson(const QList<CheckedRow> &rows, Console &console);
    static void printCsv(const QList<CheckedRow> &rows, Console &console);

private:
    static QString severityText(Severity severity);
    static QString verdictWord(Verdict verdict);
    static QString title(const CheckedRow &row);
};

QString CheckReport::severityText(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return tr("error");
    case Severity::Warning:
        return tr("warning");
    case Severity::Confirm:
        return tr("to confirm");
    case Severity::Info:
        return tr("info");
    }
    Q_UNREACHABLE();
}

QString CheckReport::verdictWord(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Fail:
        return tr("fail");
    case Verdict::Attention:
        return tr("attention");
    case Verdict::Pass:
        return tr("pass");
    }
    Q_UNREACHABLE();
}

QString CheckReport::title(const CheckedRow &row)
{
    return row.row == 0 ? tr("The batch as a whole") : row.name;
}

void CheckReport::printTable(const QList<CheckedRow> &rows, Console &console)
{
    QHash<Verdict, int> counts;
    QList<QStringList> table{
        {tr("Row"), tr("Name"), tr("Verdict"), tr("Severity"), tr("Rule"), tr("Finding")}};
    for (const CheckedRow &row : rows) {
        const QString number = row.row == 0 ? QString() : QString::number(row.row);
        if (row.row != 0)
            ++counts[row.verdict];
        const QStringList head{number, title(row), row.row == 0 ? QString() : verdictWord(row.verdict)};
        if (row.findings.isEmpty())
            table.append(head);
        for (qsizetype i = 0; i < row.findings.size(); ++i) {
            const Finding &finding = row.findings[i];
            const QString text =
                finding.remedy.isEmpty() ? finding.message : finding.message + u" → "_s + finding.remedy;
            table.append((i == 0 ? head : QStringList{{}, {}, {}}) +
                         QStringList{severityText(finding.severity), finding.rule, text});
        }
    }
    for (const QString &line : tableLines(table))
        console.print(line);
    console.print(QString());
    console.print(tr("Pass %1, attention %2, fail %3")
                      .arg(counts.value(Verdict::Pass))
                      .arg(counts.value(Verdict::Attention))
                      .arg(counts.value(Verdict::Fail)));
}

QJsonObject findingObject(const Finding &finding)
{
    return {{u"rule"_s, finding.rule}, {u"severity"_s, codeKey(finding.severity)},
        {u"field"_s, finding.field}, {u"message"_s, finding.message}, {u"remedy"_s, finding.remedy},
        {u"clause"_s, finding.clause}};
}

void CheckReport::printJson(const QList<CheckedRow> &rows, Console &console)
{
    QJsonArray array;
    for (const CheckedRow &row : rows) {
        QJsonArray findings;
        for (const Finding &finding : row.findings)
            findings.append(findingObject(finding));
        array.append(QJsonObject{{u"row"_s, row.row == 0 ? QJsonValue() : QJsonValue(row.row)},
            {u"name"_s, row.row == 0 ? QJsonValue() : QJsonValue(row.name)},
            {u"verdict"_s, codeKey(row.verdict)}, {u"findings"_s, findings}});
    }
    console.printBytes(QJsonDocument(array).toJson());
}

void CheckReport::printCsv(const QList<CheckedRow> &rows, Console &console)
{
    console.print(u"row,name,verdict,rule,severity,field,message,remedy,clause"_s);
    for (const CheckedRow &row : rows) {
        const QStringList head{
            row.row == 0 ? QString() : QString::number(row.row), row.name, codeKey(row.verdict)};
        if (row.findings.isEmpty())
            console.print(csvLine(head + QStringList(6)));
        for (const Finding &finding : row.findings) {
            console.print(csvLine(head + QStringList{finding.rule, codeKey(finding.severity), finding.field,
                                             finding.message, finding.remedy, finding.clause}));
        }
    }
}

} // namespace

std::optional<ReportFormat> reportFormat(const QString &name)
{
    if (name == u"table")
        return ReportFormat::Table;
    if (name == u"json")
        return ReportFormat::Json;
    if (name == u"csv")
        return ReportFormat::Csv;
    return std::nullopt;
}

ExitCode printChecked(const QList<CheckedRow> &rows, ReportFormat format, Console &console)
{
    switch (format) {
    case ReportFormat::Table:
        CheckReport::printTable(rows, console);
        break;
    case ReportFormat::Json:
        CheckReport::printJson(rows, console);
        break;
    case ReportFormat::Csv:
        CheckReport::printCsv(rows, console);
        break;
    }
    const bool failed = std::any_of(
        rows.cbegin(), rows.cend(), [](const CheckedRow &row) { return row.verdict == Verdict::Fail; });
    return failed ? ExitCode::Findings : ExitCode::Ok;
}

} // namespace chuding
