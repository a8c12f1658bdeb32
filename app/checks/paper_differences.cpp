// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper_differences.h"

#include "domain/id_number.h"
#include "domain/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace chuding {

namespace {

using namespace Qt::StringLiterals;

struct DifferenceWords
{
    Q_DECLARE_TR_FUNCTIONS(chuding::Checks)
};

/// What a text says, however it is written.
QString comparedText(const QString &text)
{
    static const QString dots = u"·•‧⋅・･."_s;
    QString result = foldedWidth(text.normalized(QString::NormalizationForm_C)).toUpper();
    result.removeIf([](QChar c) { return c.isSpace() || dots.contains(c); });
    return result;
}

bool isSameText(const QString &a, const QString &b)
{
    return comparedText(a) == comparedText(b);
}

/// 汉语言文学(师范) without its brackets.
QString withoutBrackets(const QString &text)
{
    const QString compared = comparedText(text);
    const qsizetype open = compared.indexOf(u'(');
    return open > 0 && compared.endsWith(u')') ? compared.first(open) : compared;
}

/// What stands in brackets is often left out.
bool isSameMajor(const QString &a, const QString &b)
{
    return isSameText(a, b) || withoutBrackets(a) == comparedText(b) || comparedText(a) == withoutBrackets(b);
}

/// A unit's name may be printed with its county or without.
bool isSameUnit(const QString &a, const QString &b)
{
    constexpr qsizetype least = 4;
    const QString first = comparedText(a);
    const QString second = comparedText(b);
    return std::min(first.size(), second.size()) >= least &&
           (first.endsWith(second) || second.endsWith(first));
}

bool isSameSpecialty(const QString &printed, const QString &known)
{
    // 工程/建筑: the series may stand before it.
    return comparedText(printed).contains(comparedText(known)) || isSameMajor(printed, known);
}

bool isSameDate(const DayOrMonth &a, const DayOrMonth &b)
{
    return a.hasDay() && b.hasDay() ? a == b : a.year() == b.year() && a.month() == b.month();
}

template <typename E>
std::optional<E> codeOfPrinted(const QString &printed)
{
    const std::optional<E> code = codeFromText<E>(printed);
    return code ? code : codeFromText<E>(withoutBrackets(printed));
}

/// A word that is not known here says nothing.
template <typename E>
bool isSameCode(const QString &printed, const std::optional<E> &known)
{
    const std::optional<E> code = codeOfPrinted<E>(printed);
    return !code || code == known;
}

/// 学历类别 of studies that are not 全日制普通教育, whatever their form.
bool isOtherCategory(const QString &category)
{
    return containsAny(category, {u"成人"_s, u"网络"_s, u"自学考试"_s, u"开放"_s});
}

/// What the paper says of the form of study; nothing: nothing that is known here.
std::optional<StudyMode> modeOf(const PaperFacts &paper)
{
    const std::optional<StudyMode> mode = codeOfPrinted<StudyMode>(paper.value(PaperField::Mode));
    return mode == StudyMode::FullTime && isOtherCategory(paper.value(PaperField::Category))
               ? StudyMode::AdultFullTime
               : mode;
}

/// Collects what differs.
class Comparison
{
public:
    Comparison(const PaperFacts &paper, const Dossier &dossier)
        : m_paper(paper)
        , m_dossier(dossier)
    {
    }

    void person();
    void education();
    void submission(const QString &series);
    [[nodiscard]] QList<PaperDifference> found() const { return m_found; }

private:
    template <typename IsSame>
    void compare(PaperField field, const QString &key, const QString &known, IsSame isSame)
    {
        const QString printed = m_paper.value(field);
        if (!printed.isEmpty() && !known.isEmpty() && !isSame(printed, known))
            m_found.append({field, key, printed, known});
    }
    void idNumber();
    [[nodiscard]] int fit(const Education &record) const;
    [[nodiscard]] qsizetype bestRecord() const;
    void mode(const Education &record, const QString &prefix);

    const PaperFacts &m_paper;
    const Dossier &m_dossier;
    QList<PaperDifference> m_found;
};

void Comparison::idNumber()
{
    const QString printed = m_paper.value(PaperField::IdNumber);
    const QString known = m_dossier.person.idNumber;
    if (printed.isEmpty() || known.isEmpty() || printed == known || printed == idNumberFrom15(known))
        return;
    PaperDifference difference{
        PaperField::IdNumber, u"person.id"_s, maskedIdNumber(printed), maskedIdNumber(known)};
    if (difference.printed == difference.known) {
        const auto [first, other] =
            std::mismatch(printed.cbegin(), printed.cend(), known.cbegin(), known.cend());
        difference.printed +=
            DifferenceWords::tr(" (from digit %1 on)").arg(std::distance(printed.cbegin(), first) + 1);
    }
    m_found.append(difference);
}

void Comparison::person()
{
    const Person &person = m_dossier.person;
    compare(PaperField::Name, u"person.name"_s, person.name, [&](const QString &a, const QString &b) {
        return isSameText(a, b) || (!person.formerName.isEmpty() && isSameText(a, person.formerName));
    });
    idNumber();
}

/// How much of a record is on the paper.
int Comparison::fit(const Education &record) const
{
    const auto same = [&](PaperField field, const QString &known) {
        return !known.isEmpty() && isSameText(m_paper.value(field), known);
    };
    const auto graduated = DayOrMonth::fromText(m_paper.value(PaperField::Graduated));
    const auto level = codeOfPrinted<EducationLevel>(m_paper.value(PaperField::Level));
    int points = 0;
    points += same(PaperField::CertificateNumber, record.diplomaNumber) ? 8 : 0;
    points += level && level == record.level ? 3 : 0;
    points += graduated && record.graduated.isKnown() && isSameDate(*graduated, record.graduated) ? 3 : 0;
    points += same(PaperField::School, record.school) ? 3 : 0;
    points += same(PaperField::Major, record.major) ? 2 : 0;
    return points;
}

/// -1: it fits none of several.
qsizetype Comparison::bestRecord() const
{
    const QList<Education> &records = m_dossier.education;
    if (records.size() == 1)
        return 0;
    const auto best = std::max_element(records.cbegin(), records.cend(),
        [&](const Education &a, const Education &b) { return fit(a) < fit(b); });
    return best == records.cend() || fit(*best) == 0 ? -1 : std::distance(records.cbegin(), best);
}

void Comparison::mode(const Education &record, const QString &prefix)
{
    const std::optional<StudyMode> printed = modeOf(m_paper);
    const QString category = m_paper.value(PaperField::Category);
    if (printed && record.mode && *printed != *record.mode) {
        const QString text = m_paper.value(PaperField::Mode);
        const bool isAdult = *printed == StudyMode::AdultFullTime && isOtherCategory(category);
        m_found.append({PaperField::Mode, prefix + u"mode"_s, isAdult ? category + u' ' + text : text,
            codeText(*record.mode)});
    } else if (!printed && record.mode == StudyMode::FullTime && isOtherCategory(category)) {
        m_found.append({PaperField::Category, prefix + u"mode"_s, category, codeText(*record.mode)});
    }
}

void Comparison::education()
{
    const qsizetype index = bestRecord();
    if (index < 0) {
        QStringList schools;
        for (const Education &record : m_dossier.education)
            schools.append(record.school);
        schools.removeAll(QString());
        compare(PaperField::School, u"edu1.school"_s, schools.join(u'、'),
            [](const QString &, const QString &) { return false; });
        return;
    }
    const Education &record = m_dossier.education.at(index);
    const QString prefix = u"edu%1."_s.arg(index + 1);
    compare(PaperField::School, prefix + u"school"_s, record.school, &isSameText);
    compare(PaperField::Major, prefix + u"major"_s, record.major, &isSameMajor);
    compare(PaperField::Level, prefix + u"level"_s, codeText(record.level),
        [&](const QString &a, const QString &) { return isSameCode(a, record.level); });
    mode(record, prefix);
    compare(PaperField::Outcome, prefix + u"outcome"_s, codeText(record.outcome),
        [&](const QString &a, const QString &) { return isSameCode(a, record.outcome); });
    compare(PaperField::Graduated, prefix + u"graduated"_s, record.graduated.toText(),
        [&](const QString &a, const QString &) {
            const std::optional<DayOrMonth> printed = DayOrMonth::fromText(a);
            return !printed || isSameDate(*printed, record.graduated);
        });
    compare(PaperField::CertificateNumber, prefix + u"diplomaNo"_s, record.diplomaNumber, &isSameText);
}

void Comparison::submission(const QString &series)
{
    compare(PaperField::Unit, u"unit.name"_s, m_dossier.employment.unitName, &isSameUnit);
    compare(PaperField::Series, u"apply.specialty"_s, series, &isSameMajor);
    compare(PaperField::Specialty, u"apply.specialty"_s, m_dossier.application.specialty, &isSameSpecialty);
    compare(PaperField::Title, u"apply.title"_s, m_dossier.application.title, &isSameText);
}

/// Letters are recognized wrongly all the time: a name says something only when nothing of it fits, and not
/// against the number.
void keepWhatIsSure(QList<PaperDifference> &differences, const PaperFacts &paper, const Dossier &dossier)
{
    const QString &number = dossier.person.idNumber;
    differences.removeIf([&](const PaperDifference &difference) {
        if (difference.field == PaperField::IdNumber)
            return idNumberFault(paper.value(PaperField::IdNumber)) != IdNumberFault::None;
        const QString known = comparedText(dossier.person.name);
        const QString printed = comparedText(paper.value(PaperField::Name));
        const bool hasCommon =
            std::any_of(printed.cbegin(), printed.cend(), [&](QChar c) { return known.contains(c); });
        return hasCommon || paper.value(PaperField::IdNumber) == number;
    });
}

} // namespace

QList<PaperDifference> paperDifferences(
    const PaperFacts &paper, const Dossier &dossier, const QString &series)
{
    Comparison comparison(paper, dossier);
    comparison.person();
    if (comparison.found().isEmpty() && !paper.isRecognized) {
        if (paper.title == PaperTitle::EducationRecord || paper.title == PaperTitle::EnrolmentReport)
            comparison.education();
        else if (paper.title == PaperTitle::Submission)
            comparison.submission(series);
    }
    QList<PaperDifference> found = comparison.found();
    if (paper.isRecognized)
        keepWhatIsSure(found, paper, dossier);
    return found;
}

} // namespace chuding
