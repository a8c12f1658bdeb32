// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "working_paper.h"

#include <algorithm>

namespace chuding::forms {

using namespace Qt::StringLiterals;

namespace {

constexpr double leastRowMm = 9;
constexpr double lowRowMm = 7.5;
constexpr double cellPt = 10.5;
constexpr double labelledPt = 11;
constexpr double paddingPt = 3;
constexpr int linesUnderTable = 2;
constexpr int linesOfAnswers = 6; ///< title, head and a row

TablePlace placeIn(PageFlow &flow, const QList<double> &columnsMm)
{
    return {textBlock.left(), columnsMm, textBlock.bottom(), [&flow] {
                flow.newPage();
                return flow.y();
            }};
}

/// 是, 否, and whether what was judged has changed since.
Spans answerText(FormWriter &writer, const ChecklistItem &item)
{
    const Spans text = plain(writer.text(item.answer.yes ? u"answers.yes"_s : u"answers.no"_s));
    const bool lapsed = item.state == ChecklistItem::State::Lapsed;
    return lapsed ? text + plain(writer.text(u"answers.lapsed"_s)) : text;
}

Spans questionText(FormWriter &writer, const Finding &finding)
{
    const QString place = finding.clause.section(u"：“"_s, 0, 0);
    return writer.fill(place.isEmpty() ? u"answers.question"_s : u"answers.questionByClause"_s,
        {{u"rule"_s, plain(finding.rule)}, {u"clause"_s, plain(place)},
            {u"question"_s, plain(finding.message)}});
}

QList<Answered> seasonsOnce(const QList<Answered> &answers)
{
    QList<Answered> result;
    for (const Answered &answered : answers) {
        const bool isThere = std::any_of(result.cbegin(), result.cend(), [&](const Answered &one) {
            return one.item.forSeason && one.item.answer == answered.item.answer;
        });
        if (!isThere)
            result.append(answered);
    }
    return result;
}

} // namespace

TextStyle workingStyle()
{
    return {FontRole::Body, 12, 156 * pointsPerMm / 36, 225 * pointsPerMm / 31};
}

FlowTable::FlowTable(PageFlow &flow, const QList<double> &columnsMm)
    : m_flow(flow)
    , m_table(flow.setter(), placeIn(flow, columnsMm), flow.y())
{
}

FlowTable::~FlowTable()
{
    m_flow.take(m_table.y() - m_flow.y());
    m_flow.skip(1);
}

TableRow centredRow(const QList<Spans> &texts, FontRole role, const QList<int> &left)
{
    TableRow row{lowRowMm, {}, 0};
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const Align align = left.contains(static_cast<int>(i)) ? Align::Left : Align::Centre;
        row.cells.append({texts[i], {tableStyle(cellPt, role), align, false, 0, paddingPt}});
    }
    return row;
}

TableRow headingRow(FormWriter &writer, const QStringList &keys)
{
    QList<Spans> texts;
    for (const QString &key : keys)
        texts.append(plain(writer.text(key)));
    return centredRow(texts, FontRole::Heading);
}

TableRow labelledRow(FormWriter &writer, const QList<LabelledValue> &values, Align align)
{
    TableRow row{leastRowMm, {}, 0};
    for (const LabelledValue &value : values) {
        row.cells.append({plain(writer.text(value.key)),
            {tableStyle(labelledPt, FontRole::Heading), Align::Centre, false, 0, paddingPt}});
        row.cells.append({value.value, {tableStyle(labelledPt), align, false, 0, paddingPt}});
    }
    return row;
}

void drawSignatures(
    FormWriter &writer, PageFlow &flow, const QStringList &keys, const QString &dateKey, const Spans &before)
{
    const int needed = 1 + 2 * static_cast<int>(keys.size()) + (before.isEmpty() ? 0 : 2);
    if (flow.linesLeft() < needed)
        flow.newPage();
    else
        flow.skip(1);
    if (!before.isEmpty()) {
        flow.paragraph(before);
        flow.skip(1);
    }
    const TextStyle &style = flow.style();
    Typesetter &setter = writer.setter();
    for (const QString &key : keys) {
        const auto text = setter.prepare(plain(writer.text(key)), style);
        const auto date = setter.prepare(writer.blankDay(dateKey), style);
        setter.drawUnbroken(text, textBlock.left() + 2 * style.cellPt, flow.y(), Align::Left);
        setter.drawUnbroken(date, textBlock.right() - 2 * style.cellPt, flow.y(), Align::Right);
        flow.skip(2);
    }
}

void drawBasis(FormWriter &writer, PageFlow &flow, const QString &key)
{
    const Policy &policy = writer.data().policy;
    flow.paragraph(
        writer.fill(key, {{u"notice"_s, plain(policy.title)}, {u"number"_s, plain(policy.number)}}));
}

void drawAnswers(FormWriter &writer, PageFlow &flow, const QList<Answered> &answers, bool withNames)
{
    if (answers.isEmpty())
        return;
    if (flow.linesLeft() < linesOfAnswers)
        flow.newPage();
    flow.paragraphIn(FontRole::Heading, plain(writer.text(u"answers.title"_s)), 0);
    QStringList keys{u"answers.number"_s, u"answers.what"_s, u"answers.answer"_s, u"answers.by"_s,
        u"answers.at"_s, u"answers.reason"_s};
    if (withNames)
        keys.insert(1, u"answers.name"_s);
    FlowTable table(
        flow, withNames ? QList<double>{10, 21, 48, 13, 18, 22, 24} : QList<double>{10, 60, 14, 20, 22, 30});
    table.rows().headings({headingRow(writer, keys)});
    const QList<Answered> shown = withNames ? seasonsOnce(answers) : answers;
    int number = 0;
    for (const Answered &answered : shown) {
        const Confirmation &answer = answered.item.answer;
        QList<Spans> texts{writer.number(++number), questionText(writer, answered.item.finding),
            answerText(writer, answered.item), plain(answer.by), plain(answer.at.toChinese()),
            plain(answer.reason)};
        if (withNames) {
            texts.insert(1, answered.item.forSeason ? plain(writer.text(u"answers.everybody"_s))
                                                    : nameSpan(answered.name));
        }
        const int what = withNames ? 2 : 1;
        const bool isLast = number == shown.size();
        table.rows().row(centredRow(texts, FontRole::Body, {what, static_cast<int>(texts.size()) - 1}),
            isLast ? (linesUnderTable + linesOfSignatures) * flow.style().linePt : 0);
    }
}

} // namespace chuding::forms
