// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "number_format.h"
#include "sheet.h"
#include "xlsx_parts.h"

#include <QCoreApplication>
#include <QXmlStreamReader>

#include <algorithm>
#include <cmath>

namespace chuding {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maxSmallPart = 16LL * 1024 * 1024;
constexpr qint64 maxStringsPart = 192LL * 1024 * 1024;
constexpr qint64 maxSheetPart = 384LL * 1024 * 1024;
constexpr int lastExcelRow = 1'048'576;
constexpr int lastExcelColumn = 16'384;

struct XlsxTexts
{
    Q_DECLARE_TR_FUNCTIONS(chuding::Roster)
};

/// `_x000D_` stands for the character of that code, `_x005F_` for an underscore before such a text.
QString unescaped(const QString &text)
{
    if (!text.contains(u"_x"))
        return text;
    QString out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        bool ok = false;
        if (text[i] == u'_' && i + 6 < text.size() && text[i + 1] == u'x' && text[i + 6] == u'_') {
            const uint code = QStringView(text).mid(i + 2, 4).toUInt(&ok, 16);
            if (ok) {
                out += QChar(static_cast<char16_t>(code));
                i += 6;
            }
        }
        if (!ok)
            out += text[i];
    }
    return out;
}

/// The text of <si> or <is>: all runs, without the readings (phonetic runs) above them.
QString readRichText(QXmlStreamReader &xml)
{
    QString text;
    for (int depth = 1; depth > 0 && !xml.atEnd();) {
        switch (xml.readNext()) {
        case QXmlStreamReader::StartElement:
            if (xml.name() == u"t") {
                text += xml.readElementText(QXmlStreamReader::SkipChildElements);
            } else if (xml.name() == u"rPh") {
                xml.skipCurrentElement();
            } else {
                ++depth;
            }
            break;
        case QXmlStreamReader::EndElement:
            --depth;
            break;
        default:
            break;
        }
    }
    return unescaped(text);
}

/// Column of `AB12`; 0 when it is none.
int columnOfReference(QStringView reference)
{
    int column = 0;
    for (const QChar c : reference) {
        const char16_t upper = c.toUpper().unicode();
        if (upper < u'A' || upper > u'Z')
            break;
        column = column * 26 + (upper - u'A' + 1);
        if (column > lastExcelColumn)
            return 0;
    }
    return column;
}

int rowOfReference(QStringView reference)
{
    qsizetype start = 0;
    while (start < reference.size() && reference[start].isLetter())
        ++start;
    const int row = reference.mid(start).toInt();
    return row >= 1 && row <= lastExcelRow ? row : 0;
}

std::optional<CellRange> rangeOfReference(QString reference)
{
    reference.remove(u'$');
    const QStringList ends = reference.split(u':');
    if (ends.size() != 2)
        return std::nullopt;
    const CellRange range{rowOfReference(ends[0]), rowOfReference(ends[1]), columnOfReference(ends[0]),
        columnOfReference(ends[1])};
    if (range.firstRow == 0 || range.lastRow < range.firstRow || range.firstColumn == 0)
        return std::nullopt;
    return range;
}

class XlsxReader
{
public:
    Result<Sheet> read(const QByteArray &bytes)
    {
        if (const Result<void> opened = m_parts.open(bytes); !opened)
            return opened.error();
        for (const auto step :
            {&XlsxReader::findWorkbook, &XlsxReader::readWorkbook, &XlsxReader::readRelations,
                &XlsxReader::readStrings, &XlsxReader::readStyles, &XlsxReader::readCells}) {
            if (const Result<void> done = (this->*step)(); !done)
                return done.error();
        }
        fillMerges();
        return std::move(m_sheet);
    }

private:
    Result<void> findWorkbook()
    {
        m_workbook = u"xl/workbook.xml"_s;
        if (m_parts.contains(u"_rels/.rels"_s)) {
            const Result<void> read =
                m_parts.read(u"_rels/.rels"_s, maxSmallPart, [this](QXmlStreamReader &xml) {
                    const QXmlStreamAttributes attributes = xml.attributes();
                    if (xml.name() == u"Relationship" &&
                        attributes.value(u"Type"_s).endsWith(u"/officeDocument")) {
                        m_workbook = resolvedPart(QString(), attributes.value(u"Target"_s).toString());
                    }
                    return QString();
                });
            if (!read)
                return read;
        }
        if (!m_parts.contains(m_workbook) || !m_workbook.endsWith(u".xml")) {
            return Error{Error::Code::Format,
                XlsxTexts::tr("This archive is not an Excel workbook. 请另存为.xlsx (save it as .xlsx).")};
        }
        return {};
    }

    Result<void> readWorkbook()
    {
        bool isVisible = false;
        bool isWorkbook = false;
        const Result<void> read = m_parts.read(m_workbook, maxSmallPart, [&](QXmlStreamReader &xml) {
            const QXmlStreamAttributes attributes = xml.attributes();
            if (xml.name() == u"workbook") {
                isWorkbook = true;
            } else if (xml.name() == u"workbookPr") {
                const QStringView value = attributes.value(u"date1904"_s);
                m_date1904 = value == u"1" || value == u"true" || value == u"on";
            } else if (xml.name() == u"sheet" && !isVisible) {
                const QStringView state = attributes.value(u"state"_s);
                isVisible = state != u"hidden" && state != u"veryHidden";
                if (isVisible || m_sheetRelation.isEmpty())
                    takeSheet(attributes);
            }
            return QString();
        });
        if (read && (!isWorkbook || m_sheetRelation.isEmpty())) {
            return Error{Error::Code::Format,
                XlsxTexts::tr("This archive is not an Excel workbook. 请另存为.xlsx (save it as .xlsx).")};
        }
        return read;
    }

    void takeSheet(const QXmlStreamAttributes &attributes)
    {
        m_sheet.name = attributes.value(u"name"_s).toString();
        for (const QXmlStreamAttribute &attribute : attributes) {
            if (attribute.name() == u"id" && attribute.qualifiedName() != u"id")
                m_sheetRelation = attribute.value().toString();
        }
    }

    Result<void> readRelations()
    {
        const qsizetype slash = m_workbook.lastIndexOf(u'/') + 1;
        const QString part = m_workbook.left(slash) + u"_rels/"_s + m_workbook.mid(slash) + u".rels"_s;
        return m_parts.read(part, maxSmallPart, [this](QXmlStreamReader &xml) {
            const QXmlStreamAttributes attributes = xml.attributes();
            if (xml.name() != u"Relationship")
                return QString();
            const QStringView type = attributes.value(u"Type"_s);
            const QString target = resolvedPart(m_workbook, attributes.value(u"Target"_s).toString());
            if (attributes.value(u"Id"_s) == m_sheetRelation && type.endsWith(u"/worksheet"))
                m_sheetPart = target;
            else if (type.endsWith(u"/sharedStrings"))
                m_stringsPart = target;
            else if (type.endsWith(u"/styles"))
                m_stylesPart = target;
            return QString();
        });
    }

    Result<void> readStrings()
    {
        if (m_stringsPart.isEmpty())
            return {};
        return m_parts.read(m_stringsPart, maxStringsPart, [this](QXmlStreamReader &xml) {
            if (xml.name() == u"si")
                m_strings.append(readRichText(xml));
            return QString();
        });
    }

    Result<void> readStyles()
    {
        if (m_stylesPart.isEmpty())
            return {};
        QHash<int, DateFormat> own;
        QList<int> cellFormats;
        bool isCellFormat = false;
        const Result<void> read = m_parts.read(m_stylesPart, maxSmallPart, [&](QXmlStreamReader &xml) {
            const QXmlStreamAttributes attributes = xml.attributes();
            const QStringView name = xml.name();
            if (name == u"numFmt") {
                own.insert(attributes.value(u"numFmtId"_s).toInt(),
                    dateFormatOfCode(attributes.value(u"formatCode"_s)));
            } else if (name == u"cellXfs") {
                isCellFormat = true;
            } else if (name == u"cellStyles" || name == u"dxfs" || name == u"cellStyleXfs") {
                isCellFormat = false;
            } else if (name == u"xf" && isCellFormat) {
                cellFormats.append(attributes.value(u"numFmtId"_s).toInt());
            }
            return QString();
        });
        for (const int id : cellFormats)
            m_formats.append(own.contains(id) ? own[id] : dateFormatOfBuiltIn(id));
        return read;
    }

    Result<void> readCells()
    {
        if (m_sheetPart.isEmpty()) {
            return Error{Error::Code::Format,
                XlsxTexts::tr("The workbook is damaged: %1").arg(XlsxTexts::tr("it has no worksheet"))};
        }
        const Result<void> read =
            m_parts.read(m_sheetPart, maxSheetPart, [this](QXmlStreamReader &xml) { return element(xml); });
        if (m_isBeyondLimit)
            return Error{Error::Code::Limit, XlsxTexts::tr("more than %n rows", nullptr, maxSheetRows)};
        std::stable_sort(m_sheet.rows.begin(), m_sheet.rows.end(),
            [](const SheetRow &a, const SheetRow &b) { return a.number < b.number; });
        return read;
    }

    QString element(QXmlStreamReader &xml)
    {
        if (xml.name() == u"row") {
            const QXmlStreamAttributes attributes = xml.attributes();
            m_row = attributes.hasAttribute(u"r"_s) ? attributes.value(u"r"_s).toInt() : m_row + 1;
            m_column = 0;
            if (m_row < 1 || m_row > lastExcelRow)
                return u"row"_s;
        } else if (xml.name() == u"c") {
            return readCell(xml);
        } else if (xml.name() == u"mergeCell") {
            const auto range = rangeOfReference(xml.attributes().value(u"ref"_s).toString());
            if (range && range->lastRow > range->firstRow)
                m_sheet.merges.append(*range);
            m_isBeyondLimit = m_isBeyondLimit || m_sheet.merges.size() > maxSheetRows;
        }
        return m_isBeyondLimit ? u"limit"_s : QString();
    }

    QString readCell(QXmlStreamReader &xml)
    {
        QString type;
        qsizetype style = 0;
        int column = m_column + 1;
        for (const QXmlStreamAttribute &attribute : xml.attributes()) {
            if (attribute.name() == u"r")
                column = columnOfReference(attribute.value());
            else if (attribute.name() == u"t")
                type = attribute.value().toString();
            else if (attribute.name() == u"s")
                style = attribute.value().toInt();
        }
        if (column < 1 || column > lastExcelColumn || m_row < 1)
            return u"cell"_s;
        m_column = column;
        const Content content = readContent(xml);
        Cell cell;
        cell.column = column;
        if (QString wrong = setContent(cell, type, style, content); !wrong.isEmpty())
            return wrong;
        if (cell.kind != Cell::Kind::Text || !cell.text.isEmpty())
            addCell(std::move(cell));
        return {};
    }

    struct Content
    {
        std::optional<QString> value;
        bool isFormula = false;
    };

    static Content readContent(QXmlStreamReader &xml)
    {
        Content content;
        for (int depth = 1; depth > 0 && !xml.atEnd();) {
            switch (xml.readNext()) {
            case QXmlStreamReader::StartElement:
                if (xml.name() == u"v") {
                    content.value = xml.readElementText(QXmlStreamReader::SkipChildElements);
                } else if (xml.name() == u"is") {
                    content.value = readRichText(xml);
                } else if (xml.name() == u"f") {
                    content.isFormula = true;
                    xml.skipCurrentElement();
                } else {
                    ++depth;
                }
                break;
            case QXmlStreamReader::EndElement:
                --depth;
                break;
            default:
                break;
            }
        }
        return content;
    }

    QString setContent(Cell &cell, const QString &type, qsizetype style, const Content &content) const
    {
        if (!content.value) {
            if (content.isFormula)
                cell.kind = Cell::Kind::Uncomputed;
            return {};
        }
        const QString &value = *content.value;
        if (type == u"s") {
            bool ok = false;
            const int index = value.trimmed().toInt(&ok);
            if (!ok || index < 0 || index >= m_strings.size())
                return u"shared string"_s;
            cell.text = m_strings[index];
        } else if (type == u"inlineStr") {
            cell.text = value;
        } else if (type == u"str") {
            cell.text = unescaped(value);
        } else if (type == u"b") {
            cell.kind = Cell::Kind::Boolean;
            cell.number = value.trimmed() == u"1" || value.trimmed() == u"true" ? 1 : 0;
        } else if (type == u"e") {
            cell.kind = Cell::Kind::Error;
            cell.text = value;
        } else if (type == u"d") {
            cell.text = value; // ISO 8601, which the date cells understand
        } else {
            setNumber(cell, value, style);
        }
        return {};
    }

    void setNumber(Cell &cell, const QString &value, qsizetype style) const
    {
        bool ok = false;
        const double number = value.trimmed().toDouble(&ok);
        if (!ok || !std::isfinite(number)) {
            cell.text = value;
            return;
        }
        cell.number = number;
        cell.kind = Cell::Kind::Number;
        const DateFormat format = style >= 0 && style < m_formats.size() ? m_formats[style] : DateFormat();
        // Beyond 9999-12-31 Excel itself shows only ####.
        if (format.isDate && number >= 0 && number < 2'958'466) {
            cell.kind = Cell::Kind::Date;
            cell.showsDay = format.hasDay;
            setDate(cell, number, format.hasTime);
        }
    }

    /// Day 1 of the 1900 system is 1900-01-01, its day 60 (1900-02-29) never was; day 0 of the 1904
    /// system is 1904-01-01. Numbers below 1 are times of a day.
    void setDate(Cell &cell, double serial, bool hasTime) const
    {
        qint64 days = static_cast<qint64>(std::floor(serial));
        qint64 seconds = std::llround((serial - std::floor(serial)) * 86'400);
        if (seconds == 86'400) {
            seconds = 0;
            ++days;
        }
        if (hasTime || seconds != 0)
            cell.time = QTime(0, 0).addSecs(static_cast<int>(seconds));
        if (m_date1904)
            cell.date = QDate(1904, 1, 1).addDays(days);
        else if (days >= 1 && days != 60)
            cell.date = (days < 60 ? QDate(1899, 12, 31) : QDate(1899, 12, 30)).addDays(days);
    }

    void addCell(Cell &&cell)
    {
        if (m_sheet.rows.isEmpty() || m_sheet.rows.last().number != m_row) {
            SheetRow row;
            row.number = m_row;
            m_sheet.rows.append(std::move(row));
        }
        m_sheet.rows.last().cells.append(std::move(cell));
        m_isBeyondLimit =
            m_isBeyondLimit || m_sheet.rows.size() > maxSheetRows + 100 || ++m_cells > maxSheetCells;
    }

    /// A cell merged over several rows counts in each of them that has content of its own, as it is seen.
    void fillMerges()
    {
        const auto firstFrom = [this](int number) {
            return std::lower_bound(m_sheet.rows.begin(), m_sheet.rows.end(), number,
                [](const SheetRow &row, int wanted) { return row.number < wanted; });
        };
        for (const CellRange &merge : m_sheet.merges) {
            const auto top = firstFrom(merge.firstRow);
            if (top == m_sheet.rows.end() || top->number != merge.firstRow)
                continue;
            const auto source = std::find_if(top->cells.cbegin(), top->cells.cend(),
                [&merge](const Cell &cell) { return cell.column == merge.firstColumn; });
            if (source == top->cells.cend())
                continue;
            Cell copy = *source;
            copy.isMergedIn = true;
            for (auto row = top + 1; row != m_sheet.rows.end() && row->number <= merge.lastRow; ++row) {
                if (++m_cells > maxSheetCells)
                    return;
                insertCell(*row, copy);
            }
        }
    }

    static void insertCell(SheetRow &row, const Cell &cell)
    {
        const auto place = std::lower_bound(row.cells.begin(), row.cells.end(), cell.column,
            [](const Cell &other, int column) { return other.column < column; });
        if (place == row.cells.end() || place->column != cell.column)
            row.cells.insert(place, cell);
    }

    XlsxParts m_parts;
    QString m_workbook;
    QString m_sheetRelation;
    QString m_sheetPart;
    QString m_stringsPart;
    QString m_stylesPart;
    bool m_date1904 = false;
    QStringList m_strings;
    QList<DateFormat> m_formats;
    Sheet m_sheet;
    int m_row = 0;
    int m_column = 0;
    qint64 m_cells = 0;
    bool m_isBeyondLimit = false;
};

} // namespace

Result<Sheet> readXlsxSheet(const QByteArray &bytes)
{
    return XlsxReader().read(bytes);
}

} // namespace chuding
