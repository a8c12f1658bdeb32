// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rule_scope.h"

#include "domain/credit_code.h"
#include "domain/id_number.h"
#include "domain/text.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace chuding {

using namespace Qt::StringLiterals;

namespace {

/// The program's own checks of the data, from standards and not from the notice: R-DATA.
class DataRules
{
    Q_DECLARE_TR_FUNCTIONS(chuding::Checks)

public:
    static void idNumber(RuleScope &s);
    static void idPlausible(RuleScope &s);
    static void idAgrees(RuleScope &s);
    static void dateOrder(RuleScope &s);
    static void creditCode(RuleScope &s);
    static void phone(RuleScope &s);
    static void codes(RuleScope &s);
    static void name(RuleScope &s);
};

void DataRules::idNumber(RuleScope &s)
{
    const QString &number = s.dossier.person.idNumber;
    const QString field = u"person.id"_s;
    const QString rule = u"R-DATA-1"_s;
    const QString remedy = tr("Compare with the identity card.");
    switch (idNumberFault(number)) {
    case IdNumberFault::None:
        if (idNumberBirth(number) > s.context.asOf.date())
            s.error(rule, field, tr("The date of birth in the ID number lies in the future."), remedy);
        return;
    case IdNumberFault::Empty:
        s.error(rule, field, tr("The ID number is not filled in."), remedy);
        return;
    case IdNumberFault::Length:
        s.error(rule, field, tr("The ID number has %1 characters instead of 18.").arg(number.size()), remedy);
        return;
    case IdNumberFault::Characters:
        s.error(
            rule, field, tr("The ID number holds characters other than digits (and X at the end)."), remedy);
        return;
    case IdNumberFault::Date:
        s.error(rule, field, tr("The date of birth in the ID number does not exist."), remedy);
        if (number.size() == 15) {
            s.error(u"R-DATA-2"_s, field, tr("An ID number of 15 digits is no longer valid."),
                tr("Fill in the 18 digits of the identity card; the 15 cannot be converted, as their date of "
                   "birth does not exist."));
        }
        return;
    case IdNumberFault::CheckDigit:
        s.error(rule, field, tr("The check digit of the ID number is wrong: a digit was mistyped."), remedy);
        return;
    case IdNumberFault::Legacy15:
        s.error(u"R-DATA-2"_s, field, tr("An ID number of 15 digits is no longer valid."),
            tr("With 18 digits it has 19 before the year of birth and %1 at the end; take it from the "
               "identity card.")
                .arg(idNumberFrom15(number).back()));
        return;
    }
}

/// First two digits of GB/T 2260: provinces, and the codes of residents from Hong Kong, Macao and Taiwan.
bool isKnownProvince(QStringView number)
{
    static const QList<int> provinces{11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43,
        44, 45, 46, 50, 51, 52, 53, 54, 61, 62, 63, 64, 65, 71, 81, 82, 83};
    return provinces.contains(number.left(2).toInt());
}

int ageOn(QDate birth, QDate day)
{
    int years = day.year() - birth.year();
    if (birth.addYears(years) > day)
        --years;
    return years;
}

void DataRules::idPlausible(RuleScope &s)
{
    const QString &number = s.dossier.person.idNumber;
    if (idNumberFault(number) != IdNumberFault::None)
        return;
    if (!isKnownProvince(number)) {
        s.warning(u"R-DATA-1"_s, u"person.id"_s,
            tr("The ID number begins with an unknown area code (%1).").arg(number.left(6)),
            tr("Compare with the identity card."));
    }
    const QDate birth = idNumberBirth(number);
    const int age = ageOn(birth, s.submission.date());
    if (birth <= s.context.asOf.date() && (age < 16 || age > 60)) {
        s.warning(u"R-DATA-1"_s, u"person.id"_s,
            tr("By the ID number the applicant is %1 years old.").arg(age),
            tr("Compare with the identity card."));
    }
    const bool leagueMember = s.dossier.person.politicalStatus == u"共青团员";
    if (leagueMember && age > 28) {
        s.warning(u"R-DATA-7"_s, u"person.political"_s,
            tr("At %1 years a member of the youth league is unusual; members leave at 28.").arg(age),
            tr("Check the political status."));
    }
}

void DataRules::idAgrees(RuleScope &s)
{
    const QString rule = u"R-DATA-3"_s;
    const Person &person = s.dossier.person;
    const IdNumberFault fault = idNumberFault(person.idNumber);
    if (fault != IdNumberFault::None && fault != IdNumberFault::CheckDigit)
        return;
    const std::optional<Sex> sex = idNumberSex(person.idNumber);
    if (person.sex && sex && person.sex != sex) {
        s.error(rule, u"person.sex"_s,
            tr("By the ID number the sex is %1, filled in is %2.").arg(codeText(*sex), codeText(*person.sex)),
            tr("Compare with the identity card and correct the sex or the number."));
    }
    const QDate birth = idNumberBirth(person.idNumber);
    if (person.birth.isKnown() && (birth < person.birth.earliest() || birth > person.birth.latest())) {
        s.error(rule, u"person.birth"_s,
            tr("By the ID number the date of birth is %1, filled in is %2.")
                .arg(dayText(birth), person.birth.toText()),
            tr("Compare with the identity card and correct the date of birth or the number."));
    }
}

void DataRules::dateOrder(RuleScope &s)
{
    const QString rule = u"R-DATA-4"_s;
    const Employment &employment = s.dossier.employment;
    DayOrMonth birth = s.dossier.person.birth;
    if (!birth.isKnown())
        birth = DayOrMonth(idNumberBirth(s.dossier.person.idNumber));
    const QDate born = birth.earliest();
    const QString remedy =
        tr("Compare with the diploma and the identity card and correct the date that is wrong.");
    for (int i = 0; i < s.dossier.education.size(); ++i) {
        const DayOrMonth &graduated = s.dossier.education[i].graduated;
        const QString field = u"edu%1.graduated"_s.arg(i + 1);
        if (!born.isValid() || !graduated.isKnown())
            continue;
        if (graduated.latest() <= born)
            s.error(rule, field,
                tr("Graduated (%1) before being born (%2).").arg(graduated.toText(), birth.toText()), remedy);
        else if (graduated.latest() < born.addYears(14))
            s.warning(
                rule, field, tr("Graduated (%1) younger than 14 years.").arg(graduated.toText()), remedy);
    }
    if (born.isValid() && employment.workStart.isKnown() &&
        employment.workStart.latest() < born.addYears(16)) {
        s.error(rule, u"work.start"_s,
            tr("Began to work (%1) younger than 16 years.").arg(employment.workStart.toText()),
            tr("Compare 参加工作时间 with the personnel file and the date of birth with the identity card, "
               "and correct the one that is wrong."));
    }
    if (employment.workStart.isKnown() && employment.professionalStart.isKnown() &&
        employment.professionalStart.latest() < employment.workStart.earliest()) {
        s.error(rule, u"work.professionalStart"_s,
            tr("Professional work began (%1) before any work (%2).")
                .arg(employment.professionalStart.toText(), employment.workStart.toText()),
            tr("Compare both dates with the personnel file and correct the one that is wrong."));
    }
}

void DataRules::creditCode(RuleScope &s)
{
    const Employment &employment = s.dossier.employment;
    if (employment.creditCode.isEmpty())
        return;
    const QString code = foldedWidth(employment.creditCode).toUpper();
    if (!isValidCreditCode(code)) {
        s.warning(u"R-DATA-5"_s, u"unit.uscc"_s,
            tr("The unified social credit code is wrong: length, characters or check digit."),
            tr("Compare with the unit's certificate."));
    }
    const std::optional<UnitKind> kind = creditCodeUnitKind(code);
    if (!kind || !employment.unitKind || kind == employment.unitKind)
        return;
    const bool civilServiceLike = employment.unitKind == UnitKind::CivilServiceLike &&
                                  (kind == UnitKind::PublicInstitution || kind == UnitKind::GovernmentOrgan);
    if (!civilServiceLike) {
        s.warning(u"R-DATA-10"_s, u"unit.kind"_s,
            tr("The credit code is that of %1, filled in is %2.")
                .arg(codeText(*kind), codeText(*employment.unitKind)),
            tr("Correct the kind of the unit or the code."));
    }
}

void DataRules::phone(RuleScope &s)
{
    static const QRegularExpression pattern(u"^(1[3-9][0-9]{9}|0[0-9]{2,3}[-—－–]?[0-9]{7,8})$"_s);
    QString phone = s.dossier.person.phone;
    phone.remove(u' ');
    if (!phone.isEmpty() && !pattern.match(phone).hasMatch()) {
        s.warning(u"R-DATA-6"_s, u"person.phone"_s,
            tr("%1 is neither a mobile nor a land line number.").arg(phone), tr("Check the number."));
    }
}

void DataRules::codes(RuleScope &s)
{
    const QString rule = u"R-DATA-7"_s;
    const Person &person = s.dossier.person;
    if (!person.ethnicGroup.isEmpty() && !findNamedCode(ethnicGroups(), person.ethnicGroup)) {
        s.error(rule, u"person.ethnic"_s, tr("%1 is no ethnic group of GB/T 3304.").arg(person.ethnicGroup),
            tr("Choose one from the list."));
    }
    if (!person.politicalStatus.isEmpty() && !findNamedCode(politicalStatuses(), person.politicalStatus)) {
        s.error(rule, u"person.political"_s,
            tr("%1 is no political status of GB/T 4762.").arg(person.politicalStatus),
            tr("Choose one from the list."));
    }
}

void DataRules::name(RuleScope &s)
{
    const QString rule = u"R-DATA-8"_s;
    const QString &name = s.dossier.person.name;
    if (name.isEmpty()) {
        s.error(rule, u"person.name"_s, tr("The name is not filled in."),
            tr("Fill in the name as on the identity card."));
        return;
    }
    const QList<uint> characters = name.toUcs4();
    const bool expected = std::all_of(characters.cbegin(), characters.cend(),
        [](uint c) { return c == 0xB7 || QChar::script(c) == QChar::Script_Han; });
    if (!expected) {
        s.warning(rule, u"person.name"_s, tr("The name holds characters other than Chinese ones and “·”."),
            tr("Compare with the identity card."));
    }
}

} // namespace

QList<Rule> dataRules()
{
    return {
        {{u"R-DATA-1"_s, u"R-DATA-2"_s}, &DataRules::idNumber},
        {{u"R-DATA-1"_s, u"R-DATA-7"_s}, &DataRules::idPlausible},
        {{u"R-DATA-3"_s}, &DataRules::idAgrees},
        {{u"R-DATA-4"_s}, &DataRules::dateOrder},
        {{u"R-DATA-5"_s, u"R-DATA-10"_s}, &DataRules::creditCode},
        {{u"R-DATA-6"_s}, &DataRules::phone},
        {{u"R-DATA-7"_s}, &DataRules::codes},
        {{u"R-DATA-8"_s}, &DataRules::name},
    };
}

} // namespace chuding
