// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attachment_slots.h"
#include "checks.h"

#include <functional>

namespace chuding {

/// How a rule about a span of time stands on a given day.
enum class TimeStanding {
    Met,
    Boundary, ///< only the month is known and it is the month that decides (R-YEAR-6)
    NotMet,
    Unknown, ///< a date is missing
};

/// One education record looked at as the ground of the application (R-YEAR-9).
struct EducationGround
{
    int index = -1; ///< in Dossier::education; -1: there is none
    EducationBucket bucket = EducationBucket::None;
    DayOrMonth start; ///< later of graduation and start of professional work (R-YEAR-4)
    TimeStanding standing = TimeStanding::Unknown;
    QDate metFrom; ///< first day on which the years are surely full; invalid when unknown
};

/// The bucket of a full-time graduated record; None for any other (R-SCOPE-3).
[[nodiscard]] EducationBucket bucketOf(const Education &education);
/// The bucket of its level alone.
[[nodiscard]] EducationBucket bucketOfLevel(std::optional<EducationLevel> level);

/// One dossier under check: what several rules need is worked out once, findings are collected.
class RuleScope
{
public:
    RuleScope(const Dossier &checkedDossier, const CheckContext &checkContext);

    const Dossier &dossier;
    const CheckContext &context;
    const Policy &policy;
    const WorkingCalendar &calendar;

    Moment applied;
    Moment reviewed;
    Moment delivered;  ///< the unit's papers, see `Dossier::papersMoment`
    Moment submission; ///< applied, or "now applying" as of the context's moment
    const Specialty *specialty = nullptr;
    EducationGround ground;
    EducationTerms terms;

    [[nodiscard]] bool hasApplied() const { return applied.isKnown(); }
    [[nodiscard]] bool hasBeenReviewed() const { return reviewed.isKnown(); }
    [[nodiscard]] bool hasBeenDelivered() const { return delivered.isKnown(); }
    /// Whether the application or any later step is recorded: what comes before it must be there.
    [[nodiscard]] bool isPastPublicity() const;
    [[nodiscard]] bool has(AttachmentKind kind) const { return dossier.hasAttachment(kind); }
    /// What was seen in its file; null: nobody has looked, or it is only declared.
    [[nodiscard]] const ScanFacts *scanOf(const Attachment &paper) const;
    [[nodiscard]] bool isAtPublicInstitution() const;
    [[nodiscard]] bool isTeacherSpecialty() const;
    /// Teaches by post, or asks for a title that only teachers have.
    [[nodiscard]] bool teaches() const;
    /// The record that carries the application; only with `ground.index >= 0`.
    [[nodiscard]] const Education &groundEducation() const { return dossier.education[ground.index]; }

    // Only an info goes without a remedy.
    void error(const QString &rule, const QString &field, const QString &message, const QString &remedy);
    void warning(const QString &rule, const QString &field, const QString &message, const QString &remedy);
    void info(const QString &rule, const QString &field, const QString &message, const QString &remedy = {});
    /// A question that a person answers. Unanswered: a `confirm`; yes: nothing; no: `ifNo` with the reason.
    /// `remedy`: where to look for the answer, and what to do when it is no.
    void confirm(const QString &rule, Severity ifNo, const QString &field, const QString &question,
        const QString &remedy);
    /// Whether a person said no and nothing judged has changed since.
    [[nodiscard]] bool isDenied(const QString &rule) const;

    [[nodiscard]] QList<Finding> takeFindings();

private:
    void add(const QString &rule, Severity severity, const QString &field, const QString &message,
        const QString &remedy);
    void chooseGround();
    [[nodiscard]] EducationGround groundOf(int index) const;
    [[nodiscard]] const Confirmation *answerTo(const QString &rule) const;
    [[nodiscard]] bool hasLapsed(const Confirmation &answer) const;

    QList<Finding> m_findings;
};

/// How the notice asks this applicant for such a paper: the one place that says so.
[[nodiscard]] AttachmentNeed attachmentNeed(const RuleScope &scope, AttachmentKind kind);
/// Years of the counted work with both certificates or an exemption (R-CE-1, R-EXEMPT-7).
[[nodiscard]] int completeTrainingYears(const RuleScope &scope);

/// The day to which the years are counted (R-YEAR-5, parameter `yearReference`).
[[nodiscard]] QDate yearReferenceDay(const RuleScope &scope);
/// Where `ref` stands against `years` full years from `start` (R-YEAR-2, 3, 6, 7).
[[nodiscard]] TimeStanding standingAfterYears(const DayOrMonth &start, int years, QDate ref);

/// 2024-10-31: how messages write a day.
[[nodiscard]] QString dayText(QDate day);
[[nodiscard]] QString dayRangeText(const DayRange &range);
/// 2024-10-31 18:00: how they write a moment.
[[nodiscard]] QString minuteText(const Moment &moment);

/// Joined; a long list says how much more there is.
[[nodiscard]] QString listed(const QStringList &parts);

/// A family of rules: the IDs that it may report and the function that judges them.
struct Rule
{
    QStringList ids;
    std::function<void(RuleScope &)> judge;
};

[[nodiscard]] QList<Rule> scopeRules();
[[nodiscard]] QList<Rule> yearRules();
[[nodiscard]] QList<Rule> timeRules();
[[nodiscard]] QList<Rule> attachmentRules();
[[nodiscard]] QList<Rule> trainingRules();
[[nodiscard]] QList<Rule> mandarinRules();
[[nodiscard]] QList<Rule> assessmentRules();
[[nodiscard]] QList<Rule> publicityRules();
[[nodiscard]] QList<Rule> paperRules();
[[nodiscard]] QList<Rule> scanRules();
[[nodiscard]] QList<Rule> scannedTextRules();
[[nodiscard]] QList<Rule> dataRules();

} // namespace chuding
