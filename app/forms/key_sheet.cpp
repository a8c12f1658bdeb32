// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "qr_code.h"
#include "working_paper.h"

namespace chuding::forms {

using namespace Qt::StringLiterals;

namespace {

constexpr double labelMm = 36;
constexpr double rowMm = 8;
constexpr double signatureMm = 44; ///< a seal has 42
constexpr double codeMm = 44;      ///< a square, its quiet zone included
constexpr double fingerprintPt = 14;
constexpr qsizetype groupSize = 4;
constexpr qsizetype groupsInLine = 4;

/// AAAA BBBB CCCC DDDD, four groups of four a line.
QString groupedLines(const QString &digits)
{
    QString text;
    for (qsizetype at = 0; at < digits.size(); at += groupSize) {
        if (at > 0)
            text += at % (groupSize * groupsInLine) == 0 ? u'\n' : u' ';
        text += digits.mid(at, groupSize);
    }
    return text;
}

/// What a unit hands in once on paper, so that its signatures can be trusted.
class KeySheet
{
public:
    KeySheet(FormWriter &writer, const KeyFacts &facts)
        : m_writer(writer)
        , m_flow(writer.setter(), workingStyle())
        , m_facts(facts)
        , m_digits(facts.sha256.toUpper())
    {
    }

    void draw()
    {
        m_flow.title(m_writer.text(u"keySheet.title"_s), 0);
        table();
        for (const QString &key : {u"keySheet.compare"_s, u"keySheet.statement"_s, u"keySheet.limits"_s})
            m_flow.paragraph(plain(m_writer.text(key)));
    }

private:
    void table()
    {
        // Label, value and code; the last row has three equal cells instead.
        FlowTable table(m_flow, {labelMm, 52 - labelMm, 52, 52 - codeMm, codeMm});
        Table &rows = table.rows();
        const auto row = [&](const QString &key, const Spans &value) {
            TableRow cells = labelledRow(m_writer, {{key, value}}, Align::Left);
            cells.leastMm = rowMm;
            cells.cells.last().columns = 4;
            rows.row(cells);
        };
        const QString role = m_facts.role ? codeText(*m_facts.role) : QString();
        row(u"keySheet.unit"_s, m_writer.unit(m_facts.unit, fact::unit));
        row(u"keySheet.creditCode"_s, m_writer.value(m_facts.creditCode, fact::keyCreditCode, 9));
        row(u"keySheet.role"_s, m_writer.value(role, fact::keyRole, 6));
        row(u"keySheet.holder"_s, m_writer.name(m_facts.holder, fact::keyHolder));
        row(u"keySheet.keyType"_s, plain(m_facts.keyType));
        row(u"keySheet.valid"_s,
            m_writer.fill(u"keySheet.period"_s, {{u"from"_s, m_writer.day(m_facts.validFrom, fact::date)},
                                                    {u"to"_s, m_writer.day(m_facts.validTo, fact::date)}}));
        fingerprint(rows);
        if (!m_facts.previousSha256.isEmpty())
            row(u"keySheet.previous"_s,
                plain(groupedLines(m_facts.previousSha256.toUpper()).replace(u'\n', u' ')));
        rows.row(signatures());
    }

    /// The groups, and beside them the same digits for a scanner.
    void fingerprint(Table &rows)
    {
        TextStyle digits = tableStyle(fingerprintPt, FontRole::Song);
        digits.linePt = 2 * fingerprintPt;
        TableRow row = labelledRow(m_writer, {{u"keySheet.fingerprint"_s, plain(groupedLines(m_digits))}});
        row.leastMm = codeMm;
        row.cells.last().style.text = digits;
        row.cells.last().columns = 3;
        row.cells.append({{}, {}, 1});
        const double top = rows.y();
        rows.row(row);
        const double codeTop = rows.y() - mm(codeMm);
        const QRectF box(rows.columnX(4), std::max(top, codeTop), mm(codeMm), mm(codeMm));
        m_writer.setter().page().shapes.append({qrCode(m_digits, box), 0xFF000000});
    }

    /// Room for each hand, seal and date.
    TableRow signatures()
    {
        TableRow row{signatureMm, {}, 0};
        for (const QString &key :
            {u"keySheet.holderSign"_s, u"keySheet.leaderSign"_s, u"keySheet.receiverSign"_s}) {
            const Spans text =
                plain(m_writer.text(key) + u"\n\n\n\n"_s) + m_writer.blankDay(u"keySheet.signDate"_s);
            row.cells.append({text, {tableStyle(11), Align::Centre, false, 0, 3}, 2});
        }
        row.cells[1].columns = 1;
        return row;
    }

    FormWriter &m_writer;
    PageFlow m_flow;
    const KeyFacts &m_facts;
    QString m_digits;
};

} // namespace

void layoutKeySheet(FormWriter &writer)
{
    KeySheet(writer, *writer.data().key).draw();
}

} // namespace chuding::forms
