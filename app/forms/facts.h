// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace chuding::forms {

/// Something that a paper states: where it is entered (a roster key; `edu.` stands for the basis education;
/// `round.…` for the publicity round), and its name for people, translated in the context chuding::forms.
struct Fact
{
    const char *field;
    const char *label;
};

namespace fact {

// clang-format off
inline constexpr Fact name{"person.name", QT_TRANSLATE_NOOP("chuding::forms", "Name")};
inline constexpr Fact sex{"person.sex", QT_TRANSLATE_NOOP("chuding::forms", "Sex")};
inline constexpr Fact birthMonth{"person.birth", QT_TRANSLATE_NOOP("chuding::forms", "Month of birth")};
inline constexpr Fact ethnicGroup{"person.ethnic", QT_TRANSLATE_NOOP("chuding::forms", "Ethnic group")};
inline constexpr Fact political{"person.political", QT_TRANSLATE_NOOP("chuding::forms", "Political status")};
inline constexpr Fact idNumber{"person.id", QT_TRANSLATE_NOOP("chuding::forms", "ID number")};
inline constexpr Fact phone{"person.phone", QT_TRANSLATE_NOOP("chuding::forms", "Telephone")};
inline constexpr Fact unit{"unit.name", QT_TRANSLATE_NOOP("chuding::forms", "Unit")};
inline constexpr Fact unitKind{"unit.kind", QT_TRANSLATE_NOOP("chuding::forms", "Kind of unit")};
inline constexpr Fact staffUnit{"staff.unit", QT_TRANSLATE_NOOP("chuding::forms", "Staff unit")};
inline constexpr Fact post{"post.name", QT_TRANSLATE_NOOP("chuding::forms", "Post")};
inline constexpr Fact workStart{"work.start", QT_TRANSLATE_NOOP("chuding::forms", "Start of work")};
inline constexpr Fact professionalStart{"work.professionalStart", QT_TRANSLATE_NOOP("chuding::forms", "Start of professional work")};
inline constexpr Fact periodStart{"work.history", QT_TRANSLATE_NOOP("chuding::forms", "Start of a work period")};
inline constexpr Fact periodEnd{"work.history", QT_TRANSLATE_NOOP("chuding::forms", "End of a work period")};
inline constexpr Fact periodUnit{"work.history", QT_TRANSLATE_NOOP("chuding::forms", "Unit of a work period")};
inline constexpr Fact education{"edu.level", QT_TRANSLATE_NOOP("chuding::forms", "Education")};
inline constexpr Fact degree{"edu.degree", QT_TRANSLATE_NOOP("chuding::forms", "Degree")};
inline constexpr Fact school{"edu.school", QT_TRANSLATE_NOOP("chuding::forms", "School")};
inline constexpr Fact major{"edu.major", QT_TRANSLATE_NOOP("chuding::forms", "Major")};
inline constexpr Fact graduated{"edu.graduated", QT_TRANSLATE_NOOP("chuding::forms", "Month of graduation")};
inline constexpr Fact specialty{"apply.specialty", QT_TRANSLATE_NOOP("chuding::forms", "Specialty")};
inline constexpr Fact level{"apply.level", QT_TRANSLATE_NOOP("chuding::forms", "Level")};
inline constexpr Fact title{"apply.title", QT_TRANSLATE_NOOP("chuding::forms", "Title applied for")};
inline constexpr Fact politicsText{"politicsText", QT_TRANSLATE_NOOP("chuding::forms", "Political conduct")};
inline constexpr Fact meritText{"meritText", QT_TRANSLATE_NOOP("chuding::forms", "Achievements")};
inline constexpr Fact exemption{"exemption", QT_TRANSLATE_NOOP("chuding::forms", "Reason of the exemption")};
inline constexpr Fact exemptionGround{"exemption.group", QT_TRANSLATE_NOOP("chuding::forms", "Ground of the exemption")};
inline constexpr Fact exemptionStart{"exemption.period", QT_TRANSLATE_NOOP("chuding::forms", "Start of the service")};
inline constexpr Fact exemptionEnd{"exemption.to", QT_TRANSLATE_NOOP("chuding::forms", "End of the service")};
inline constexpr Fact exemptionPlace{"exemption.place", QT_TRANSLATE_NOOP("chuding::forms", "Place of the service")};
inline constexpr Fact exemptionStage{"exemption.stage", QT_TRANSLATE_NOOP("chuding::forms", "Still in service or returned")};

inline constexpr Fact diplomaNumber{"edu.diplomaNo", QT_TRANSLATE_NOOP("chuding::forms", "Number of the diploma")};
inline constexpr Fact mandarin{"mandarin.level", QT_TRANSLATE_NOOP("chuding::forms", "Mandarin level")};
inline constexpr Fact mandarinNumber{"mandarin.number", QT_TRANSLATE_NOOP("chuding::forms", "Number of the Mandarin certificate")};
inline constexpr Fact teacherCertificate{"teacher.certificate", QT_TRANSLATE_NOOP("chuding::forms", "Teacher certificate")};
inline constexpr Fact training{"training.professional", QT_TRANSLATE_NOOP("chuding::forms", "Continuing education")};
inline constexpr Fact assessments{"assessments", QT_TRANSLATE_NOOP("chuding::forms", "Yearly assessments")};
inline constexpr Fact history{"work.history", QT_TRANSLATE_NOOP("chuding::forms", "Work history")};
inline constexpr Fact photo{"attachments", QT_TRANSLATE_NOOP("chuding::forms", "Photo")};

inline constexpr Fact leadName{"round.members", QT_TRANSLATE_NOOP("chuding::forms", "Leading name")};
inline constexpr Fact memberSpecialty{"round.members", QT_TRANSLATE_NOOP("chuding::forms", "Specialty")};
inline constexpr Fact memberUnit{"round.members", QT_TRANSLATE_NOOP("chuding::forms", "Unit")};
inline constexpr Fact issuer{"round.unit", QT_TRANSLATE_NOOP("chuding::forms", "Unit")};
inline constexpr Fact publicityStart{"round.from", QT_TRANSLATE_NOOP("chuding::forms", "Start of the publicity")};
inline constexpr Fact publicityEnd{"round.to", QT_TRANSLATE_NOOP("chuding::forms", "End of the publicity")};
inline constexpr Fact postedOn{"round.postedOn", QT_TRANSLATE_NOOP("chuding::forms", "Date of posting")};
inline constexpr Fact office{"round.office", QT_TRANSLATE_NOOP("chuding::forms", "Office for objections")};
inline constexpr Fact officePhone{"round.phone", QT_TRANSLATE_NOOP("chuding::forms", "Supervision telephone")};
inline constexpr Fact objection{"round.objection", QT_TRANSLATE_NOOP("chuding::forms", "Whether there were objections")};
inline constexpr Fact objectionNote{"round.objectionNote", QT_TRANSLATE_NOOP("chuding::forms", "How the objection was resolved")};
inline constexpr Fact resultDate{"round.resultDate", QT_TRANSLATE_NOOP("chuding::forms", "Date of the result")};
inline constexpr Fact reportDate{"round.resultDate", QT_TRANSLATE_NOOP("chuding::forms", "Date of the report")};

inline constexpr Fact date{"", QT_TRANSLATE_NOOP("chuding::forms", "Date")};
inline constexpr Fact assessmentProofs{"assessmentProofs", QT_TRANSLATE_NOOP("chuding::forms", "Result of the assessment")};
inline constexpr Fact keyCreditCode{"", QT_TRANSLATE_NOOP("chuding::forms", "Unified social credit code")};
inline constexpr Fact keyRole{"", QT_TRANSLATE_NOOP("chuding::forms", "Kind of office")};
inline constexpr Fact keyHolder{"", QT_TRANSLATE_NOOP("chuding::forms", "Holder of the certificate")};
inline constexpr Fact receiver{"", QT_TRANSLATE_NOOP("chuding::forms", "Receiver")};
// clang-format on

} // namespace fact

} // namespace chuding::forms
