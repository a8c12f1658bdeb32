// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "form_writer.h"

namespace chuding::forms {

using namespace Qt::StringLiterals;

namespace {

constexpr double labelColumnMm = 32;
constexpr double lineMm = 8;

/// 12 pt, 36 characters by 31 lines, as the check report.
TextStyle receiptStyle()
{
    return {FontRole::Body, 12, 156 * pointsPerMm / 36, 225 * pointsPerMm / 31};
}

/// The slip that goes with the stick: what was handed over, and who gave and took it.
class Receipt
{
public:
    Receipt(FormWriter &writer, const PackageFacts &facts)
        : m_writer(writer)
        , m_flow(writer.setter(), receiptStyle())
        , m_facts(facts)
    {
    }

    void draw()
    {
        m_flow.title(m_writer.text(u"receipt.title"_s), 0);
        table();
        const Policy &policy = m_writer.data().policy;
        m_flow.paragraph(m_writer.fill(
            u"receipt.basis"_s, {{u"notice"_s, plain(policy.title)}, {u"number"_s, plain(policy.number)}}));
        m_flow.paragraph(m_writer.fill(u"receipt.people"_s,
            {{u"count"_s, m_writer.number(static_cast<int>(m_facts.names.size()))},
                {u"names"_s, plain(m_facts.names.join(m_writer.text(u"receipt.nameSeparator"_s)))}}));
        m_flow.paragraph(plain(m_writer.text(u"receipt.compare"_s)));
        signatures();
    }

private:
    void table()
    {
        m_top = m_flow.y();
        row(u"receipt.sender"_s, m_writer.unit(m_facts.sender, fact::unit));
        row(u"receipt.receiver"_s, m_writer.value(m_facts.receiver, fact::receiver, 10));
        row(u"receipt.file"_s, plain(m_facts.fileName));
        row(u"receipt.size"_s,
            m_writer.fill(u"receipt.sizeValue"_s, {{u"bytes"_s, plain(QString::number(m_facts.sizeBytes))},
                                                      {u"sequence"_s, m_writer.number(m_facts.sequence)}}));
        row(u"receipt.created"_s, plain(m_facts.created.toChinese()));
        row(u"receipt.sha256"_s, plain(groups(m_facts.sha256)));
        row(u"receipt.signer"_s, plain(m_facts.signer));
        row(u"receipt.fingerprint"_s, plain(m_facts.fingerprint));
        // Once for all the rows: the flow goes on at a whole line.
        m_flow.take(m_top - m_flow.y());
        m_flow.skip(1);
    }

    /// As people compare it: groups of eight.
    static QString groups(const QString &hash)
    {
        QStringList parts;
        for (qsizetype at = 0; at < hash.size(); at += 8)
            parts.append(hash.mid(at, 8));
        return parts.join(u' ');
    }

    void row(const QString &label, const Spans &value)
    {
        Typesetter &setter = m_writer.setter();
        const double left = textBlock.left() + mm(labelColumnMm);
        const Typesetter::BoxStyle style{tableStyle(11, FontRole::Body), Align::Left, false, 0, 4};
        const double needed = setter.boxHeight(value, textBlock.right() - left, style);
        const double height = std::max(mm(lineMm), needed);
        const QRectF name(textBlock.left(), m_top, mm(labelColumnMm), height);
        const QRectF box(left, m_top, textBlock.right() - left, height);
        setter.addFrame(name);
        setter.addFrame(box);
        setter.drawBox(plain(m_writer.text(label)), name,
            {tableStyle(11, FontRole::Heading), Align::Centre, false, 0, 3});
        setter.drawBox(value, box, style);
        m_top += height;
    }

    void signatures()
    {
        m_flow.skip(1);
        const TextStyle &style = m_flow.style();
        Typesetter &setter = m_writer.setter();
        for (const QString &key : {u"receipt.given"_s, u"receipt.taken"_s}) {
            const auto text = setter.prepare(plain(m_writer.text(key)), style);
            const auto date = setter.prepare(m_writer.blankDay(u"receipt.signDate"_s), style);
            setter.drawUnbroken(text, textBlock.left() + 2 * style.cellPt, m_flow.y(), Align::Left);
            setter.drawUnbroken(date, textBlock.right() - 2 * style.cellPt, m_flow.y(), Align::Right);
            m_flow.skip(2);
        }
    }

    FormWriter &m_writer;
    PageFlow m_flow;
    const PackageFacts &m_facts;
    double m_top = 0; ///< of the table's next row
};

} // namespace

void layoutReceipt(FormWriter &writer)
{
    Receipt(writer, *writer.data().package).draw();
}

} // namespace chuding::forms
