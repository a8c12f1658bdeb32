// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cell_parts.h"

#include "domain/id_number.h"
#include "domain/text.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <cmath>

namespace chuding {

using namespace Qt::StringLiterals;

namespace {

struct FormTexts
{
    Q_DECLARE_TR_FUNCTIONS(chuding::Roster)
public:
    static QString lostDigits()
    {
        return tr(
            "The number was stored as a number, so that Excel has lost its last digits. Set the cell to "
            "text and type it anew.");
    }
    static QString error(const QString &word)
    {
        return tr("The cell holds the error %1 of the spreadsheet.").arg(word);
    }
    static QString tooNarrow()
    {
        return tr(
            "The column was too narrow in Excel, which wrote #### instead of the value. Widen it and copy "
            "or save it anew.");
    }
    static QString uncomputed()
    {
        return tr("The formula has no stored result. Open the file in Excel or WPS and save it once.");
    }
};

QString plainNumber(double number)
{
    if (number == std::floor(number) && std::abs(number) < 1e15)
        return QString::number(static_cast<qint64>(number));
    return QString::number(number, 'g', 15);
}

} // namespace

std::optional<QString> shownText(const Cell &cell, QStringList &faults)
{
    switch (cell.kind) {
    case Cell::Kind::Text:
        break;
    case Cell::Kind::Number:
        return plainNumber(cell.number);
    case Cell::Kind::Boolean:
        return cell.number != 0 ? u"TRUE"_s : u"FALSE"_s;
    case Cell::Kind::Date:
        return cell.date.isValid() ? cell.date.toString(cell.showsDay ? u"yyyy-MM-dd"_s : u"yyyy-MM"_s)
                                   : cell.time.toString(u"HH:mm"_s);
    case Cell::Kind::Error:
        faults.append(FormTexts::error(cell.text));
        return std::nullopt;
    case Cell::Kind::Uncomputed:
        faults.append(FormTexts::uncomputed());
        return std::nullopt;
    }
    if (cell.text.size() > 1 && cell.text.count(u'#') == cell.text.size()) {
        faults.append(FormTexts::tooNarrow());
        return std::nullopt;
    }
    static const QStringList errors{u"#N/A"_s, u"#REF!"_s, u"#VALUE!"_s, u"#NAME?"_s, u"#DIV/0!"_s,
        u"#NULL!"_s, u"#NUM!"_s, u"#SPILL!"_s};
    if (cell.text.startsWith(u'#') && errors.contains(cell.text.trimmed())) {
        faults.append(FormTexts::error(cell.text.trimmed()));
        return std::nullopt;
    }
    return cell.text;
}

std::optional<bool> yesNoOfText(const QString &text)
{
    static const QStringList yes{
        u"是"_s, u"有"_s, u"Y"_s, u"YES"_s, u"1"_s, u"√"_s, u"✓"_s, u"✔"_s, u"TRUE"_s, u"对"_s, u"已"_s};
    static const QStringList no{
        u"否"_s, u"无"_s, u"N"_s, u"NO"_s, u"0"_s, u"×"_s, u"✗"_s, u"✘"_s, u"FALSE"_s, u"不是"_s, u"未"_s};
    const QString folded = foldedForm(text).toUpper();
    if (yes.contains(folded))
        return true;
    if (no.contains(folded))
        return false;
    return std::nullopt;
}

QString foldedText(QStringView typed)
{
    QString out = cleanedText(typed);
    for (QChar &c : out) {
        const bool isWide = (c >= QChar(0xFF10) && c <= QChar(0xFF19)) ||
                            (c >= QChar(0xFF21) && c <= QChar(0xFF3A)) ||
                            (c >= QChar(0xFF41) && c <= QChar(0xFF5A));
        if (isWide)
            c = QChar(c.unicode() - 0xFEE0);
    }
    return out;
}

QString foldedForm(QStringView typed)
{
    return foldedWidth(typed).trimmed();
}

QString unknownCodeText(const QString &text, const QString &expected)
{
    return FormTexts::tr("“%1” is not one of the known values. Expected: %2.").arg(text, expected);
}

std::optional<QString> textFromCell(const Cell &cell, QStringList &faults)
{
    const std::optional<QString> text = shownText(cell, faults);
    if (!text)
        return std::nullopt;
    return foldedText(*text);
}

std::optional<QString> numberTextFromCell(const Cell &cell, QStringList &faults)
{
    const bool isLong = cell.kind == Cell::Kind::Number &&
                        (std::abs(cell.number) >= 1e15 || cell.number != std::floor(cell.number));
    std::optional<QString> text = shownText(cell, faults);
    if (!text)
        return std::nullopt;
    text = foldedText(*text);
    static const QRegularExpression scientific(u"^[0-9](\\.[0-9]+)?[Ee]\\+?[0-9]{2}$"_s);
    if (isLong || (cell.kind == Cell::Kind::Text && scientific.match(*text).hasMatch())) {
        faults.append(FormTexts::lostDigits());
        return std::nullopt;
    }
    if (text->startsWith(u'\''))
        text->remove(0, 1);
    return text;
}

std::optional<QString> idNumberFromCell(const Cell &cell, QStringList &faults)
{
    if (cell.kind == Cell::Kind::Number || cell.kind == Cell::Kind::Date) {
        faults.append(FormTexts::lostDigits());
        return std::nullopt;
    }
    const std::optional<QString> text = numberTextFromCell(cell, faults);
    if (!text)
        return std::nullopt;
    return normalizedIdNumber(*text);
}

std::optional<bool> yesNoFromCell(const Cell &cell, QStringList &faults)
{
    const std::optional<QString> text = textFromCell(cell, faults);
    if (!text)
        return std::nullopt;
    const std::optional<bool> answer = yesNoOfText(*text);
    if (!answer)
        faults.append(unknownCodeText(*text, u"是 / 否"_s));
    return answer;
}

std::optional<double> scoreFromCell(const Cell &cell, QStringList &faults)
{
    std::optional<QString> text = shownText(cell, faults);
    if (!text)
        return std::nullopt;
    double score = cell.number;
    bool ok = cell.kind == Cell::Kind::Number;
    if (cell.kind == Cell::Kind::Text) {
        QString folded = foldedForm(*text);
        if (folded.endsWith(u'分'))
            folded = folded.chopped(1).trimmed();
        score = folded.toDouble(&ok);
    }
    if (!ok || !(score >= 0 && score <= 100)) {
        faults.append(FormTexts::tr("“%1” is not a score from 0 to 100.").arg(*text));
        return std::nullopt;
    }
    return score;
}

QString yesNoText(bool yes)
{
    return yes ? u"是"_s : u"否"_s;
}

} // namespace chuding
