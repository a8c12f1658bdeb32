// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "form_writer.h"

#include "domain/id_number.h"
#include "domain/pinyin.h"
#include "domain/strokes.h"

#include <QCoreApplication>

#include <algorithm>

namespace chuding::forms {

using namespace Qt::StringLiterals;

namespace {

constexpr double nameCells = 4;
constexpr double unitCells = 8;
constexpr double objectionCells = 6;

const Dossier *findDossier(const QList<FormApplicant> &applicants, const PublicityMember &member)
{
    for (const FormApplicant &applicant : applicants) {
        if (applicant.dossier.id == member.dossierId && !member.dossierId.isNull())
            return &applicant.dossier;
    }
    for (const FormApplicant &applicant : applicants) {
        if (applicant.dossier.person.idNumber == member.idNumber && !member.idNumber.isEmpty())
            return &applicant.dossier;
    }
    return nullptr;
}

Member memberOf(const Dossier &dossier)
{
    return {{dossier.id, dossier.person.idNumber, dossier.person.name, dossier.application.specialty,
                dossier.employment.unitName, 0},
        &dossier};
}

/// The unit of all applicants when they have the same one.
QString commonUnit(const QList<FormApplicant> &applicants)
{
    const QString unit =
        applicants.isEmpty() ? QString() : applicants.constFirst().dossier.employment.unitName;
    const bool same = std::all_of(applicants.begin(), applicants.end(),
        [&](const FormApplicant &applicant) { return applicant.dossier.employment.unitName == unit; });
    return same ? unit : QString();
}

} // namespace

FormWriter::FormWriter(const FormData &data, FormDocument::Content &content)
    : m_data(data)
    , m_content(content)
    , m_setter(content)
    , m_unitEndings(data.policy.wording.value(u"unit.endings"_s).split(u'|', Qt::SkipEmptyParts))
{
    QStringList names;
    for (const FormApplicant &applicant : data.applicants)
        names.append(applicant.dossier.person.name);
    if (data.round) {
        for (const PublicityMember &member : data.round->members)
            names.append(member.name);
    }
    m_setter.setKnownNames(names);
}

QString FormWriter::text(const QString &key)
{
    const auto found = m_data.policy.wording.constFind(key);
    if (found != m_data.policy.wording.constEnd())
        return *found;
    m_setter.setFault({Error::Code::NotFound,
        Labels::tr("The policy %1 has no wording for %2.").arg(m_data.policy.id, key)});
    return {};
}

Spans FormWriter::fill(const QString &key, const Values &values)
{
    return filled(text(key), values, m_unitEndings);
}

Spans FormWriter::value(const QString &text, const Fact &fact, double cells)
{
    const QString cleaned = text.trimmed();
    if (!cleaned.isEmpty())
        return plain(cleaned);
    reportMissing(fact);
    return blank(cells);
}

Spans FormWriter::name(const QString &text, const Fact &fact)
{
    return text.trimmed().isEmpty() ? value({}, fact, nameCells) : nameSpan(text.trimmed());
}

Spans FormWriter::unit(const QString &text, const Fact &fact)
{
    return text.trimmed().isEmpty() ? value({}, fact, unitCells) : unitSpan(text.trimmed());
}

Spans FormWriter::day(QDate date, const Fact &fact)
{
    if (!date.isValid()) {
        reportMissing(fact);
        return blankDay(u"date.day"_s);
    }
    return fill(u"date.day"_s, {{u"year"_s, number(date.year())}, {u"month"_s, number(date.month())},
                                   {u"day"_s, number(date.day())}});
}

Spans FormWriter::month(const DayOrMonth &month, const Fact &fact)
{
    if (!month.isKnown()) {
        reportMissing(fact);
        return fill(u"date.month"_s, {{u"month"_s, blank(1)}});
    }
    return fill(u"date.month"_s, {{u"year"_s, number(month.year())}, {u"month"_s, number(month.month())}});
}

Spans FormWriter::blankDay(const QString &key)
{
    return fill(key, {{u"year"_s, blank(2)}, {u"month"_s, blank(1)}, {u"day"_s, blank(1)}});
}

void FormWriter::reportMissing(const Fact &fact)
{
    QString field = QString::fromLatin1(fact.field);
    if (field.startsWith(u"edu."_s))
        field.replace(0, 4, u"edu%1."_s.arg(m_education + 1));
    const QString about = m_person.isEmpty() ? m_paper : m_person;
    const MissingFact missing{about, Labels::tr(fact.label), m_dossier, field};
    if (!m_content.report.missing.contains(missing))
        m_content.report.missing.append(missing);
}

void FormWriter::setPerson(const Dossier &dossier)
{
    m_person = dossier.person.name;
    m_dossier = dossier.id;
    m_education = basisEducationIndex(dossier);
    m_setter.setPerson(m_person);
}

void FormWriter::clearPerson()
{
    m_person.clear();
    m_dossier = QUuid();
    m_setter.setPerson({});
}

void FormWriter::startSection(const QString &title)
{
    m_content.sections.append({title, static_cast<int>(m_content.pages.size())});
}

void FormWriter::embed(const EmbeddedFile &file)
{
    m_content.files.append(file);
}

Spans FormWriter::listName(const QString &name) const
{
    const QList<uint> characters = name.toUcs4();
    if (!m_data.options.spacedNames || characters.size() != 2)
        return nameSpan(name);
    const char32_t spaced[] = {characters[0], U'\u3000', characters[1]};
    return nameSpan(QString::fromUcs4(spaced, 3));
}

QString FormWriter::idNumber(const QString &number, bool maskByDefault) const
{
    const bool mask = m_data.options.maskIds.value_or(maskByDefault);
    return mask && !number.isEmpty() ? maskedIdNumber(number) : number;
}

QString FormWriter::issuer() const
{
    if (!m_data.unitName.isEmpty())
        return m_data.unitName;
    if (m_data.round && !m_data.round->unitName.isEmpty())
        return m_data.round->unitName;
    return commonUnit(m_data.applicants);
}

int basisEducationIndex(const Dossier &dossier)
{
    const auto found =
        std::find_if(dossier.education.cbegin(), dossier.education.cend(), [](const Education &education) {
            return education.mode == StudyMode::FullTime && education.outcome == StudyOutcome::Graduated;
        });
    return found == dossier.education.cend() ? 0 : static_cast<int>(found - dossier.education.cbegin());
}

Education basisEducation(const Dossier &dossier)
{
    return dossier.education.value(basisEducationIndex(dossier));
}

Spans objectionText(FormWriter &writer, const PublicityRound &round)
{
    if (!round.objection)
        return writer.value({}, fact::objection, objectionCells);
    if (*round.objection != ObjectionState::Resolved)
        return plain(writer.text(u"annex3.result."_s + codeKey(*round.objection)));
    const QString note = round.objectionNote;
    return writer.fill(
        u"annex3.result.resolved"_s, {{u"note"_s, writer.value(note, fact::objectionNote, objectionCells)}});
}

QByteArray nameSortKey(const QString &name, NameOrder order)
{
    switch (order) {
    case NameOrder::AsListed:
        return {};
    case NameOrder::Pinyin:
        return pinyinSortKey(name);
    case NameOrder::Strokes:
        return strokeSortKey(name);
    }
    Q_UNREACHABLE();
}

QList<Member> membersOf(const FormData &data)
{
    QList<Member> members;
    if (data.round && !data.round->members.isEmpty()) {
        for (const PublicityMember &member : data.round->members)
            members.append({member, findDossier(data.applicants, member)});
    } else {
        for (const FormApplicant &applicant : data.applicants)
            members.append(memberOf(applicant.dossier));
    }
    return members;
}

} // namespace chuding::forms
