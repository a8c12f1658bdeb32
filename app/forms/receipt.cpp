// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "working_paper.h"

namespace chuding::forms {

using namespace Qt::StringLiterals;

namespace {

constexpr double labelColumnMm = 32;

/// The slip that goes with the stick: what was handed over, and who gave and took it.
class Receipt
{
public:
    Receipt(FormWriter &writer, const PackageFacts &facts)
        : m_writer(writer)
        , m_flow(writer.setter(), workingStyle())
        , m_facts(facts)
    {
    }

    void draw()
    {
        m_flow.title(m_writer.text(u"receipt.title"_s), 0);
        table();
        drawBasis(m_writer, m_flow, u"receipt.basis"_s);
        m_flow.paragraph(m_writer.fill(u"receipt.people"_s,
            {{u"count"_s, m_writer.number(static_cast<int>(m_facts.names.size()))},
                {u"names"_s, plain(m_facts.names.join(m_writer.text(u"receipt.nameSeparator"_s)))}}));
        m_flow.paragraph(plain(m_writer.text(u"receipt.compare"_s)));
        drawSignatures(m_writer, m_flow, {u"receipt.given"_s, u"receipt.taken"_s}, u"receipt.signDate"_s);
    }

private:
    void table()
    {
        FlowTable table(m_flow, {labelColumnMm, 156 - labelColumnMm});
        const auto row = [&](const QString &key, const Spans &value) {
            table.rows().row(labelledRow(m_writer, {{key, value}}, Align::Left));
        };
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
    }

    /// As people compare it: groups of eight.
    static QString groups(const QString &hash)
    {
        QStringList parts;
        for (qsizetype at = 0; at < hash.size(); at += 8)
            parts.append(hash.mid(at, 8));
        return parts.join(u' ');
    }

    FormWriter &m_writer;
    PageFlow m_flow;
    const PackageFacts &m_facts;
};

} // namespace

void layoutReceipt(FormWriter &writer)
{
    Receipt(writer, *writer.data().package).draw();
}

} // namespace chuding::forms
