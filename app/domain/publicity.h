// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "codes.h"
#include "dates.h"

#include <QList>
#include <QString>
#include <QUuid>

#include <optional>

namespace chuding {

enum class PublicityKind {
    First,  ///< 申报前公示 (附件2, 附件3)
    Second, ///< 再次公示 (附件4)
};

template <>
const QList<Code<PublicityKind>> &codeTable<PublicityKind>();

/// One person in a round, as posted.
struct PublicityMember
{
    QUuid dossierId;
    QString idNumber;
    QString name;
    QString specialty;
    QString unitName;
    int revision = 0; ///< of the dossier when it was put up; 0: not from a library

    bool operator==(const PublicityMember &) const = default;
};

/// What one paper of a round says about it, when that was recorded apart from the round
/// (a 附件3 typed elsewhere, say). Absent: the paper is printed from the round.
struct PublicityPaper
{
    QString unitName;
    DayRange period;
    QString leadName; ///< the xx of "xx等n名同志"
    int count = 0;

    bool operator==(const PublicityPaper &) const = default;
};

/// One group of the list behind 附件4.
struct ReportGroup
{
    QString specialty;
    int count = 0; ///< the printed "（n人）"
    QStringList idNumbers;

    bool operator==(const ReportGroup &) const = default;
};

/// The numbers that 附件4 states.
struct PublicityReport
{
    int recommended = 0; ///< 此次推荐 xx 人
    int passed = 0;      ///< 通过审核 xx 人
    int junior = 0;      ///< 申报初定初级 xx 人
    QList<ReportGroup> groups;

    bool operator==(const PublicityReport &) const = default;
};

/// A publicity round (公示): a record of the library, not of one dossier. Annexes 2, 3 and 4 are
/// printed from it and the unit-level rules check it.
struct PublicityRound
{
    QUuid id;
    QString policyId;
    PublicityKind kind = PublicityKind::First;
    QString unitName;
    QList<PublicityMember> members;
    DayRange period;
    QDate postedOn; ///< date printed under 附件2
    QString office; ///< 反映至 xx 办公室
    QString phone;  ///< 监督电话
    std::optional<ObjectionState> objection;
    QString objectionNote;                 ///< e.g. how it was resolved
    QDate resultDate;                      ///< date of 附件3 (first round) or 附件4 (second)
    std::optional<PublicityPaper> notice;  ///< 附件2 as posted
    std::optional<PublicityPaper> result;  ///< 附件3 as issued
    std::optional<PublicityReport> report; ///< 附件4 as issued
    QString postedSha256;                  ///< of the PDF as posted

    bool operator==(const PublicityRound &) const = default;

    [[nodiscard]] bool hasMember(QUuid dossierId) const;
};

} // namespace chuding
