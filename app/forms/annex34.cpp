// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "form_writer.h"

#include <algorithm>

namespace chuding::forms {

using namespace Qt::StringLiterals;

namespace {

/// 一, 十二, 四十二: 1–99, as headings number.
QString chineseNumber(int number)
{
    const QString digits = u"零一二三四五六七八九"_s;
    if (number < 10)
        return digits.mid(number, 1);
    const QString tens = number < 20 ? QString() : digits.mid(number / 10, 1);
    const QString ones = number % 10 == 0 ? QString() : digits.mid(number % 10, 1);
    return tens + u"十"_s + ones;
}

PublicityRound roundOf(const FormWriter &writer)
{
    return writer.data().round.value_or(PublicityRound());
}

/// 附件4 prints the year once when both days lie in it.
Spans endDay(FormWriter &writer, const DayRange &period)
{
    if (!period.isComplete() || period.from.year() != period.to.year())
        return writer.day(period.to, fact::publicityEnd);
    return writer.fill(u"date.monthDay"_s,
        {{u"month"_s, writer.number(period.to.month())}, {u"day"_s, writer.number(period.to.day())}});
}

struct UnitLine
{
    QString unit;
    QStringList names;
};

struct SpecialtyGroup
{
    QString specialty;
    int place = 0; ///< in the notice's list; those outside it come last
    QList<UnitLine> units;
    int count = 0;
};

UnitLine &lineOf(SpecialtyGroup &group, const QString &unit)
{
    for (UnitLine &line : group.units) {
        if (line.unit == unit)
            return line;
    }
    group.units.append({unit, {}});
    return group.units.last();
}

QList<SpecialtyGroup> groupsOf(const FormData &data)
{
    QList<SpecialtyGroup> groups;
    for (const Member &member : membersOf(data)) {
        const QString specialty = member.posted.specialty;
        auto found = std::find_if(
            groups.begin(), groups.end(), [&](const SpecialtyGroup &g) { return g.specialty == specialty; });
        if (found == groups.end()) {
            const int number = data.policy.specialtyNumber(specialty);
            groups.append({specialty, number > 0 ? number : 1000, {}, 0});
            found = groups.end() - 1;
        }
        lineOf(*found, member.posted.unitName).names.append(member.posted.name);
        ++found->count;
    }
    std::stable_sort(groups.begin(), groups.end(),
        [](const SpecialtyGroup &a, const SpecialtyGroup &b) { return a.place < b.place; });
    const NameOrder order = data.options.groupOrder;
    sortByName(groups, order, [](const SpecialtyGroup &group) -> const QString & { return group.specialty; });
    for (SpecialtyGroup &group : groups)
        sortByName(group.units, order, [](const UnitLine &line) -> const QString & { return line.unit; });
    return groups;
}

Spans joinedNames(FormWriter &writer, const QStringList &names)
{
    Spans result;
    for (const QString &name : names) {
        if (!result.isEmpty())
            result += plain(writer.text(u"annex4.nameSeparator"_s));
        result += writer.listName(name);
    }
    return result;
}

constexpr qsizetype unknownUnitCells = 6; ///< of the list's title

void drawList(FormWriter &writer, PageFlow &flow, const QString &unit)
{
    flow.newPage();
    // Room to write where the unit is not known.
    const Spans shown =
        unit.isEmpty() ? plain(QString(unknownUnitCells, u'\u3000')) : writer.unit(unit, fact::issuer);
    flow.wrappedTitle(textOf(writer.fill(u"annex4.listTitle"_s, {{u"unit"_s, shown}})), 1);
    int number = 0;
    const FormData &data = writer.data();
    for (SpecialtyGroup &group : groupsOf(data)) {
        const Spans specialty = writer.value(group.specialty, fact::memberSpecialty, 4);
        flow.paragraphIn(FontRole::Heading,
            writer.fill(u"annex4.group"_s,
                {{u"number"_s, plain(chineseNumber(++number))}, {u"specialty"_s, specialty},
                    {u"count"_s, writer.number(group.count)}}),
            2, 1);
        for (UnitLine &line : group.units) {
            sortByName(line.names, data.options.nameOrder,
                [](const QString &name) -> const QString & { return name; });
            flow.paragraph(
                writer.fill(u"annex4.names"_s, {{u"unit"_s, writer.unit(line.unit, fact::memberUnit)},
                                                   {u"names"_s, joinedNames(writer, line.names)}}));
        }
    }
}

PublicityReport reportOf(const PublicityRound &round, int members)
{
    return round.report.value_or(PublicityReport{members, members, members, {}});
}

} // namespace

void layoutAnnex3(FormWriter &writer)
{
    const PublicityRound round = roundOf(writer);
    const QList<Member> members = membersOf(writer.data());
    const bool single = members.size() == 1 && !writer.data().options.literalSingleWording;
    const QString lead = members.isEmpty() ? QString() : members.constFirst().posted.name;
    const QString unit = writer.issuer();
    PageFlow flow(writer.setter(), bodyStyle());
    flow.label(writer.text(u"annex3.label"_s));
    flow.title(writer.text(u"annex3.title"_s));
    const Spans unitValue = writer.unit(unit, fact::issuer);
    const QList<Spans> signature =
        flow.signatureLines({{}, {}, writer.fill(u"annex3.signer"_s, {{u"unit"_s, unitValue}}),
            writer.day(round.resultDate, fact::resultDate)});
    flow.paragraph(writer.fill(single ? u"annex3.introOne"_s : u"annex3.intro"_s,
                       {{u"notice"_s, plain(writer.data().policy.title)}, {u"unit"_s, unitValue},
                           {u"from"_s, writer.day(round.period.from, fact::publicityStart)},
                           {u"to"_s, writer.day(round.period.to, fact::publicityEnd)},
                           {u"lead"_s, writer.name(lead, fact::leadName)},
                           {u"count"_s, writer.number(static_cast<int>(members.size()))},
                           {u"days"_s, writer.number(writer.data().policy.publicity.workingDays)},
                           {u"result"_s, objectionText(writer, round)}}),
        2, static_cast<int>(signature.size()));
    flow.signature(signature);
}

void layoutAnnex4(FormWriter &writer)
{
    const PublicityRound round = roundOf(writer);
    const int count = static_cast<int>(membersOf(writer.data()).size());
    const PublicityReport report = reportOf(round, count);
    const QString unit = writer.issuer();
    const Spans unitValue = writer.unit(unit, fact::issuer);
    PageFlow flow(writer.setter(), bodyStyle());
    flow.label(writer.text(u"annex4.label"_s));
    flow.title(writer.text(u"annex4.title"_s));
    flow.paragraph(writer.fill(
        u"annex4.intro"_s, {{u"notice"_s, plain(writer.data().policy.title)}, {u"unit"_s, unitValue},
                               {u"recommended"_s, writer.number(report.recommended)},
                               {u"passed"_s, writer.number(report.passed)}}));
    flow.paragraph(writer.fill(u"annex4.junior"_s, {{u"junior"_s, writer.number(report.junior)}}));
    const QList<Spans> signature =
        flow.signatureLines({{}, {}, writer.fill(u"annex4.signer"_s, {{u"unit"_s, unitValue}}),
            writer.day(round.resultDate, fact::reportDate)});
    flow.paragraph(writer.fill(u"annex4.period"_s,
                       {{u"from"_s, writer.day(round.period.from, fact::publicityStart)},
                           {u"to"_s, endDay(writer, round.period)},
                           {u"days"_s, writer.number(writer.data().policy.publicity.workingDays)},
                           {u"result"_s, objectionText(writer, round)}}),
        2, static_cast<int>(signature.size()));
    flow.signature(signature);
    drawList(writer, flow, unit);
}

} // namespace chuding::forms
