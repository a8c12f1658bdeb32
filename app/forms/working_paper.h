// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form_writer.h"
#include "table.h"

// What the papers that are not the notice's have in common: check reports, receipts, schedules …

namespace chuding::forms {

/// 12 pt, 36 characters by 31 lines: denser than a letter.
[[nodiscard]] TextStyle workingStyle();

/// A table over the width of the text, under what stands on the flow's page; it goes on on its next pages.
class FlowTable
{
public:
    FlowTable(PageFlow &flow, const QList<double> &columnsMm);
    /// The flow goes on one line under the last row.
    ~FlowTable();
    FlowTable(const FlowTable &) = delete;
    FlowTable &operator=(const FlowTable &) = delete;

    [[nodiscard]] Table &rows() { return m_table; }

private:
    PageFlow &m_flow;
    Table m_table;
};

/// Cells of one row, centred, in 10.5 pt; those of `left` (columns from 0) begin at the left.
[[nodiscard]] TableRow centredRow(
    const QList<Spans> &texts, FontRole role = FontRole::Body, const QList<int> &left = {});
/// Labels of the wording in 黑体, for the head of a table.
[[nodiscard]] TableRow headingRow(FormWriter &writer, const QStringList &keys);
/// Name and value in turn, the names in 黑体, the values as `align` says.
struct LabelledValue
{
    QString key; ///< of the name in the wording
    Spans value;
};
[[nodiscard]] TableRow labelledRow(
    FormWriter &writer, const QList<LabelledValue> &values, Align align = Align::Centre);

/// What two signatures with a line before them take of a page.
inline constexpr int linesOfSignatures = 7;

/// 审核人（签字）： … 年 月 日, a line for each key; on one page, with `before` above them.
void drawSignatures(FormWriter &writer, PageFlow &flow, const QStringList &keys, const QString &dateKey,
    const Spans &before = {});

/// 依据：《notice》（number）
void drawBasis(FormWriter &writer, PageFlow &flow, const QString &key);

/// An answered question, of one applicant or of the season.
struct Answered
{
    QString name; ///< of the applicant
    ChecklistItem item;
};
/// Who answered which question how, when and why; nothing when nobody did. An answer for the season stands
/// once among `withNames`. The last row stays with the signatures that come next.
void drawAnswers(FormWriter &writer, PageFlow &flow, const QList<Answered> &answers, bool withNames);

} // namespace chuding::forms
