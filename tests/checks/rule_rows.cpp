// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rule_rows.h"

#include "roster/columns.h"

#include <QFile>
#include <QTest>

#include <algorithm>

namespace chuding::test {

using namespace Qt::StringLiterals;

namespace {

const QString g_firstCase = u"李试一"_s;

void changeAttachments(QString &cell, const QString &name, bool wanted)
{
    QStringList names = cell.split(u';', Qt::SkipEmptyParts);
    names.removeAll(name);
    if (wanted)
        names.append(name);
    cell = names.join(u';');
}

} // namespace

bool RuleRows::load()
{
    QFile file(QStringLiteral(CHUDING_TEST_DATA "/cases/cases.csv"));
    if (!file.open(QIODevice::ReadOnly) || !m_folder.isValid())
        return false;
    QString text = QString::fromUtf8(file.readAll());
    if (text.startsWith(QChar(0xfeff)))
        text.remove(0, 1);
    const QStringList lines = text.replace("\r\n"_L1, "\n"_L1).split(u'\n', Qt::SkipEmptyParts);
    m_keys = lines.first().split(u',');
    m_keys.append(u"confirmations"_s);
    for (const QString &line : lines.mid(1)) {
        const QStringList cells = line.split(u','); // the file has no quoted cells
        QMap<QString, QString> one;
        for (qsizetype i = 0; i < cells.size(); ++i)
            one.insert(m_keys[i], cells[i]);
        m_cases.insert(cells.first(), one);
    }
    return m_cases.contains(g_firstCase);
}

RosterRow RuleRows::row(const QString &change)
{
    QMap<QString, QString> cells = m_cases.value(g_firstCase);
    for (const QString &part : change.split(u'|', Qt::SkipEmptyParts)) {
        const QString rest = part.mid(1);
        if (part.startsWith(u'@')) {
            cells = m_cases.value(rest);
        } else if (part.startsWith(u'+') || part.startsWith(u'-')) {
            changeAttachments(cells[u"attachments"_s], rest, part.startsWith(u'+'));
        } else if (part.startsWith(u'!')) {
            for (const QString &key : std::as_const(m_keys)) {
                if (key.startsWith(rest))
                    cells[key].clear();
            }
        } else {
            const qsizetype equals = part.indexOf(u'=');
            Q_ASSERT(m_keys.contains(part.left(equals)));
            cells[part.left(equals)] = part.mid(equals + 1);
        }
    }
    QStringList values;
    for (const QString &key : std::as_const(m_keys))
        values.append(cells.value(key));
    QFile file(m_folder.filePath(u"row.csv"_s));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write((m_keys.join(u',') + u'\n' + values.join(u',') + u'\n').toUtf8());
    file.close();
    const Result<Roster> roster = readRoster(file.fileName(), policy.id);
    return roster.ok() && !roster->rows.isEmpty() ? roster->rows.first() : RosterRow();
}

CheckContext RuleRows::context(const QString &asOf) const
{
    CheckContext context;
    context.policy = &policy;
    context.calendar = &calendar;
    context.asOf = Moment::fromText(asOf.isEmpty() ? u"2024-11-05T12:00"_s : asOf).value();
    context.assumeConfirmed = true;
    return context;
}

QList<Finding> RuleRows::findings(const RosterRow &row, CheckContext context) const
{
    const std::optional<PublicityRound> first = roundOfRow(row, PublicityKind::First);
    const std::optional<PublicityRound> second = roundOfRow(row, PublicityKind::Second);
    context.firstRound = first ? &*first : nullptr;
    context.secondRound = second ? &*second : nullptr;
    return check(row.dossier, context);
}

QList<Finding> RuleRows::findings(const QString &change, const QString &asOf, bool assumeConfirmed)
{
    CheckContext with = context(asOf);
    with.assumeConfirmed = assumeConfirmed;
    Roster roster;
    roster.rows.append(row(change));
    return checkRoster(roster, with).first().findings;
}

QString judgement(const QList<Finding> &findings)
{
    QStringList parts;
    for (const Finding &finding : findings) {
        if (finding.severity == Severity::Error || finding.severity == Severity::Warning)
            parts.append((finding.severity == Severity::Error ? u"E:"_s : u"W:"_s) + finding.rule.mid(2));
    }
    parts.removeDuplicates();
    std::sort(parts.begin(), parts.end());
    return parts.join(u' ');
}

QString missingPart(const QList<Finding> &findings)
{
    static const QStringList fields = [] {
        QStringList keys;
        for (const Column &column : rosterColumns())
            keys.append(column.key);
        return keys;
    }();
    for (const Finding &finding : findings) {
        const auto missing = [&](const char *part) {
            return QLatin1StringView(part) + u" of "_s + finding.rule + u": "_s + finding.message;
        };
        if (!fields.contains(finding.field))
            return missing("field");
        if (finding.message.isEmpty())
            return missing("message");
        if (finding.remedy.isEmpty() && finding.severity != Severity::Info)
            return missing("remedy");
        if (finding.clause.isEmpty() != finding.rule.startsWith("R-DATA-"_L1))
            return missing("clause");
        // An argument too few leaves its place in the text.
        if (finding.message.contains(u'%') || finding.remedy.contains(u'%'))
            return missing("argument");
    }
    return {};
}

std::optional<Severity> severityOf(const QList<Finding> &findings, const QString &rule)
{
    const auto it = std::find_if(
        findings.cbegin(), findings.cend(), [&](const Finding &finding) { return finding.rule == rule; });
    return it == findings.cend() ? std::nullopt : std::optional(it->severity);
}

void addCases(std::initializer_list<RuleCase> cases)
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("words");
    for (const RuleCase &one : cases) {
        QTest::newRow(*one.change ? one.change : "case 1")
            << QString::fromUtf8(one.change) << QString::fromUtf8(one.judgement)
            << QString::fromUtf8(one.words);
    }
}

void judgeCase(RuleRows &rows, const QString &asOf)
{
    QFETCH(QString, change);
    QFETCH(QString, expected);
    QFETCH(QString, words);
    const QList<Finding> findings = rows.findings(change, asOf);
    QCOMPARE(judgement(findings), expected);
    QCOMPARE(missingPart(findings), QString());
    QCOMPARE(missingPart(rows.findings(change, asOf, false)), QString());
    QString messages;
    for (const Finding &finding : findings)
        messages += finding.message + u'\n';
    for (const QString &word : words.split(u'|', Qt::SkipEmptyParts)) {
        if (word.startsWith("i:"_L1))
            QCOMPARE(severityOf(findings, u"R-"_s + word.mid(2)), std::optional(Severity::Info));
        else
            QVERIFY2(messages.contains(word), qPrintable(word + u"\nnot in:\n"_s + messages));
    }
}

} // namespace chuding::test
