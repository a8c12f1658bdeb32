// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cell_parts.h"

#include "domain/text.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace chuding {

using namespace Qt::StringLiterals;

namespace {

struct ListTexts
{
    Q_DECLARE_TR_FUNCTIONS(chuding::Roster)
};

/// `2023=合格` cut in two: the year and what follows the sign.
struct YearItem
{
    int year = 0;
    QString value;
};

std::optional<YearItem> yearItem(const QString &item)
{
    const QString folded = foldedForm(item);
    QStringView rest(folded);
    const int year = takeDigits(rest, 4);
    if (year < 1950 || year > 2100 || startsWithDigit(rest))
        return std::nullopt;
    if (take(rest, u'年'))
        take(rest, u'度');
    skipBlanks(rest);
    if (!take(rest, u'='))
        take(rest, u':');
    skipBlanks(rest);
    if (rest.isEmpty())
        return std::nullopt;
    return YearItem{year, rest.toString()};
}

QStringList listItems(const Cell &cell, QStringList &faults)
{
    const std::optional<QString> text = textFromCell(cell, faults);
    if (!text || *text == u"无")
        return {};
    return itemsOf(*text);
}

std::optional<WorkPeriod> workPeriod(const QString &item)
{
    const QString typed = cleanedText(item);
    const QString folded = foldedWidth(typed); // sign for sign, so that positions stay
    QStringView rest(folded);
    const std::optional<MonthRange> range = takeRange(rest);
    if (!range)
        return std::nullopt;
    WorkPeriod period;
    period.period = *range;
    QString name = foldedText(QStringView(typed).last(rest.size()));
    while (!name.isEmpty() && (name[0] == u',' || name[0] == u'，' || name[0] == u':' || name[0] == u'：'))
        name = cleanedText(QStringView(name).mid(1));
    for (const QString &mark : {u"（借调）"_s, u"(借调)"_s, u"（借调)"_s, u"(借调）"_s}) {
        if (name.endsWith(mark)) {
            period.secondment = true;
            name = cleanedText(QStringView(name).chopped(mark.size()));
        }
    }
    period.unitName = name;
    return period;
}

} // namespace

QStringList itemsOf(QStringView text)
{
    QStringList items;
    qsizetype start = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const bool ends =
            i == text.size() || text[i] == u';' || text[i] == u'；' || text[i] == u'\n' || text[i] == u'\r';
        if (!ends)
            continue;
        const QString item = cleanedText(text.mid(start, i - start));
        if (!item.isEmpty())
            items.append(item);
        start = i + 1;
    }
    return items;
}

QList<WorkPeriod> workHistoryFromCell(const Cell &cell, QStringList &faults)
{
    QList<WorkPeriod> history;
    for (const QString &item : listItems(cell, faults)) {
        if (const std::optional<WorkPeriod> period = workPeriod(item))
            history.append(*period);
        else
            faults.append(
                ListTexts::tr("“%1” was not understood. Expected: 2022-07~2023-08 and the unit's name.")
                    .arg(item));
    }
    return history;
}

QList<Assessment> assessmentsFromCell(const Cell &cell, QStringList &faults)
{
    QList<Assessment> assessments;
    for (const QString &item : listItems(cell, faults)) {
        const std::optional<YearItem> parts = yearItem(item);
        const std::optional<AssessmentResult> result =
            parts ? codeFromText<AssessmentResult>(parts->value) : std::nullopt;
        if (result)
            assessments.append({parts->year, *result});
        else
            faults.append(ListTexts::tr("“%1” was not understood. Expected: 2023=合格; results are %2.")
                              .arg(item, codeTexts<AssessmentResult>().join(u" / "_s)));
    }
    return assessments;
}

QList<TrainingCertificate> trainingFromCell(const Cell &cell, TrainingKind kind, QStringList &faults)
{
    QList<TrainingCertificate> training;
    for (const QString &item : listItems(cell, faults)) {
        const std::optional<YearItem> parts = yearItem(item);
        const std::optional<TrainingSource> source =
            parts ? codeFromText<TrainingSource>(parts->value) : std::nullopt;
        if (source)
            training.append({parts->year, kind, *source});
        else
            faults.append(
                ListTexts::tr("“%1” was not understood. Expected: 2023=系统 or 2021=手动.").arg(item));
    }
    return training;
}

QList<AttachmentKind> attachmentsFromCell(const Cell &cell, QStringList &faults)
{
    static const QRegularExpression commas(u"[、,，]"_s);
    QList<AttachmentKind> kinds;
    for (const QString &list : listItems(cell, faults)) {
        for (const QString &part : list.split(commas, Qt::SkipEmptyParts)) {
            const QString item = cleanedText(part);
            if (item.isEmpty())
                continue;
            if (const std::optional<AttachmentKind> kind = codeFromText<AttachmentKind>(item))
                kinds.append(*kind);
            else
                faults.append(unknownCodeText(item, codeTexts<AttachmentKind>().join(u" / "_s)));
        }
    }
    return kinds;
}

QList<Confirmation> confirmationsFromCell(const Cell &cell, QStringList &faults)
{
    static const QRegularExpression form(u"^(R-[A-Z]+-[0-9]+)\\s*[=:]\\s*(.+)$"_s);
    QList<Confirmation> confirmations;
    for (const QString &item : listItems(cell, faults)) {
        const QRegularExpressionMatch match = form.match(foldedForm(item).toUpper());
        const std::optional<bool> answer = match.hasMatch() ? yesNoOfText(match.captured(2)) : std::nullopt;
        if (answer) {
            Confirmation confirmation;
            confirmation.rule = match.captured(1);
            confirmation.yes = *answer;
            confirmations.append(confirmation);
        } else {
            faults.append(ListTexts::tr("“%1” was not understood. Expected: R-ATT-10=是.").arg(item));
        }
    }
    return confirmations;
}

} // namespace chuding
