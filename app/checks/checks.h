// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dossier.h"
#include "domain/publicity.h"
#include "domain/working_calendar.h"
#include "finding.h"
#include "policy/policy.h"
#include "scan_facts.h"

#include <QList>

namespace chuding {

/// Everything a rule may look at besides the dossier. Observes; whoever calls keeps the objects alive.
struct CheckContext
{
    const Policy *policy = nullptr;
    const WorkingCalendar *calendar = nullptr;
    /// "Now", Beijing time. Without an `Applied` event it is the moment at which "now applying" is judged.
    Moment asOf;
    const PublicityRound *firstRound = nullptr;  ///< the dossier's 申报前公示, null: none yet
    const PublicityRound *secondRound = nullptr; ///< its 再次公示
    /// False when rounds are not at hand at all (a lone dossier file): says so instead of judging them.
    bool roundsKnown = true;
    /// Answers to questions about the policy rather than a person, given once a season.
    QList<Confirmation> seasonConfirmations;
    /// What was seen in the files of attachments; null: nobody has looked into any.
    const ScanFactsByFile *scans = nullptr;
    bool assumeConfirmed = false; ///< answer every open `confirm` with yes
};

/// Every finding about one dossier, by severity and then in the order of the form. Pure: no I/O, any thread.
[[nodiscard]] QList<Finding> check(const Dossier &dossier, const CheckContext &context);

/// Several dossiers and rounds as one batch (a roster, a library, a package).
struct Batch
{
    QList<const Dossier *> dossiers;
    QList<const PublicityRound *> rounds;
};

/// The unit-level rules of a batch that is in memory; for a large one see `BatchCollector`.
[[nodiscard]] QList<Finding> checkBatch(const Batch &batch, const CheckContext &context);

/// What the rules say about one round while it is being prepared or held: about its dates and objections,
/// once, then what its members add to that (`NAME: message`). The rounds of `context` do not matter.
[[nodiscard]] QList<Finding> checkRound(
    const PublicityRound &round, const QList<Dossier> &members, const CheckContext &context);

/// SHA-256 (hex) of the fields and files that a `confirm` of `rule` judges. A recorded answer counts
/// only while this is unchanged.
[[nodiscard]] QString judgedHash(const Dossier &dossier, const QString &rule);

/// Ties the answers that came without a state (typed into a roster) to the dossier as it is now.
void bindConfirmations(Dossier &dossier, const QString &by, const Moment &at);

/// Rules whose question is about the policy: answered once a season, not for each person.
[[nodiscard]] bool isSeasonQuestion(const QString &rule);

/// All rule IDs that can be reported, in the order of the notice.
[[nodiscard]] QStringList ruleIds();

/// Where a dossier stands, computed from its recorded events and rounds (R-FLOW-2).
enum class Stage {
    Draft,               ///< 草稿
    FirstPublicity,      ///< 公示中
    ResultIssued,        ///< 公示结果已出具
    Applied,             ///< 已申报
    UnitReviewed,        ///< 单位已审核推荐
    Returned,            ///< 已退回
    Reviewed,            ///< 审核通过
    SecondPublicity,     ///< 再次公示中
    ReportIssued,        ///< 公示情况报告已出具
    HandedToDepartment,  ///< 已提交主管局
    DepartmentConfirmed, ///< 主管局已确认
    Delivered,           ///< 纸质材料已报送
    CountyConfirmed,     ///< 县人社局已确认
    Withdrawn,           ///< 已撤回
};
template <>
const QList<Code<Stage>> &codeTable<Stage>();
[[nodiscard]] Stage stageOf(const Dossier &dossier, const CheckContext &context);
/// Whether its 再次公示 belongs to what was before a return: held before the review that counts now.
[[nodiscard]] bool isSecondRoundOfThePast(const Dossier &dossier, const CheckContext &context);

} // namespace chuding
