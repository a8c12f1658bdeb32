// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy.h"

// The fields of policy.json; for the sources of this folder only.

namespace chuding {

inline constexpr int policyFormatVersion = 1;

template <typename Archive, FieldsOf<TimeWindow> V>
void describe(Archive &archive, V &value)
{
    archive.required("from", value.from);
    archive.required("to", value.to);
}

template <typename Archive, FieldsOf<Specialty> V>
void describe(Archive &archive, V &value)
{
    archive.required("name", value.name);
    archive.field("aliases", value.aliases);
    archive.required("series", value.series);
    archive.required("family", value.family);
    archive.field("basicTitles", value.basicTitles);
    archive.required("assistantTitles", value.assistantTitles);
    archive.field("formerTitles", value.formerTitles);
    archive.field("teacherCertificate", value.teacherCertificate);
}

template <typename Archive, FieldsOf<ExamOnly> V>
void describe(Archive &archive, V &value)
{
    archive.required("profession", value.profession);
    archive.field("names", value.names);
    archive.field("specialties", value.specialties);
    archive.field("words", value.words);
    archive.field("postWords", value.postWords);
    archive.required("note", value.note);
}

template <typename Archive, FieldsOf<EducationTerms> V>
void describe(Archive &archive, V &value)
{
    archive.required("minYears", value.minYears);
    archive.required("trainingYears", value.trainingYears);
    archive.required("assessmentYears", value.assessmentYears);
}

template <typename Archive, FieldsOf<SystemFrom> V>
void describe(Archive &archive, V &value)
{
    archive.required("softFrom", value.softFrom);
    archive.required("hardFrom", value.hardFrom);
}

template <typename Archive, FieldsOf<MandarinTerms> V>
void describe(Archive &archive, V &value)
{
    archive.required("floor", value.floor);
    archive.required("broadcaster", value.broadcaster);
    archive.required("mandarinBroadcaster", value.mandarinBroadcaster);
    archive.required("teacher", value.teacher);
    archive.required("languageTeacher", value.languageTeacher);
    archive.required("languageSubjects", value.languageSubjects);
    archive.field("minorityLanguageWords", value.minorityLanguageWords);
    archive.field("allSubjectWords", value.allSubjectWords);
    archive.field("schoolWords", value.schoolWords);
    archive.field("schoolStaffSpecialties", value.schoolStaffSpecialties);
    archive.field("primaryWords", value.primaryWords);
}

template <typename Archive, FieldsOf<PublicityTerms> V>
void describe(Archive &archive, V &value)
{
    archive.required("workingDays", value.workingDays);
    archive.required("maskIds", value.maskIds);
}

template <typename Archive, FieldsOf<TextLimits> V>
void describe(Archive &archive, V &value)
{
    archive.required("least", value.least);
    archive.required("most", value.most);
}

template <typename Archive, FieldsOf<StatementTerms> V>
void describe(Archive &archive, V &value)
{
    archive.required("politics", value.politics);
    archive.required("merit", value.merit);
}

template <typename Archive, FieldsOf<UploadTerms> V>
void describe(Archive &archive, V &value)
{
    archive.required("mostBytesPerFile", value.mostBytesPerFile);
}

template <typename Archive, FieldsOf<Policy> V>
void describe(Archive &archive, V &value)
{
    archive.required("id", value.id);
    archive.required("title", value.title);
    archive.required("number", value.number);
    archive.required("issuer", value.issuer);
    archive.required("county", value.county);
    archive.field("otherUnitWords", value.otherUnitWords);
    archive.required("issued", value.issued);
    archive.required("year", value.year);
    archive.field("contactPhone", value.contactPhone);
    archive.field("platform", value.platform);
    archive.required("applyWindow", value.applyWindow);
    archive.required("reviewWindow", value.reviewWindow);
    archive.required("paperWindow", value.paperWindow);
    archive.required("paperBufferDays", value.paperBufferDays);
    archive.required("specialties", value.specialties);
    archive.field("examOnly", value.examOnly);
    archive.required("educationTerms", value.educationTerms);
    archive.required("yearReference", value.yearReference);
    archive.required("professionalTraining", value.professionalTraining);
    archive.required("publicTraining", value.publicTraining);
    archive.required("mandarin", value.mandarin);
    archive.required("publicity", value.publicity);
    archive.field("statements", value.statements);
    archive.field("upload", value.upload);
    archive.required("levelByEducation", value.levelByEducation);
    archive.required("ruleClauses", value.ruleClauses);
    archive.required("clauses", value.clauses);
    archive.field("questions", value.questions);
}

} // namespace chuding
