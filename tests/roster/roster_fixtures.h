// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "roster/roster.h"

#include <KZip>

#include <QBuffer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace chuding::fixtures {

inline QString policyId()
{
    return QStringLiteral("xj-bohu-2024");
}

/// Writes the bytes under a name that says nothing of their kind and reads them as a roster.
inline Result<Roster> readBytes(const QByteArray &bytes)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("名册.dat")));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush())
        return Error{Error::Code::Io, file.errorString()};
    file.close();
    return readRoster(file.fileName(), policyId());
}

inline Result<Roster> readText(const QString &text)
{
    return readBytes(text.toUtf8());
}

/// Key and place of each fault: `person.id A3`.
inline QStringList places(const QList<CellFault> &faults)
{
    QStringList out;
    for (const CellFault &fault : faults)
        out.append(QStringLiteral("%1 %2%3 %4").arg(fault.key, fault.column).arg(fault.row).arg(fault.rule));
    return out;
}

/// An .xlsx put together by hand, so that odd structures can be tested.
struct RawWorkbook
{
    QByteArray sheetData; ///< inside <sheetData>
    QByteArray afterData; ///< behind it: mergeCells
    QByteArray strings;   ///< inside <sst>
    QByteArray formats;   ///< <numFmts>…</numFmts>
    QByteArray cellFormats =
        "<xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"57\"/><xf numFmtId=\"22\"/>";
    QByteArray workbookProperties;
    QByteArray sheets = "<sheet name=\"名册\" sheetId=\"1\" r:id=\"rId1\"/>";
    QByteArray sheetHead = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    QHash<QString, QByteArray> replaced; ///< parts given whole instead; empty bytes: left out

    [[nodiscard]] QByteArray bytes() const
    {
        const QByteArray main = " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
        const QByteArray relations =
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
        const QByteArray type =
            " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
        QMap<QString, QByteArray> parts;
        parts[QStringLiteral("_rels/.rels")] =
            relations + "<Relationship Id=\"r1\"" + type +
            "officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>";
        parts[QStringLiteral("xl/workbook.xml")] =
            "<workbook" + main +
            " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><workbookPr " +
            workbookProperties + "/><sheets>" + sheets + "</sheets></workbook>";
        parts[QStringLiteral("xl/_rels/workbook.xml.rels")] =
            relations + "<Relationship Id=\"rId1\"" + type +
            "worksheet\" Target=\"worksheets/sheet1.xml\"/>" + "<Relationship Id=\"rId2\"" + type +
            "worksheet\" Target=\"/xl/worksheets/sheet2.xml\"/>" + "<Relationship Id=\"rId3\"" + type +
            "sharedStrings\" Target=\"sharedStrings.xml\"/>" + "<Relationship Id=\"rId4\"" + type +
            "styles\" Target=\"styles.xml\"/></Relationships>";
        parts[QStringLiteral("xl/worksheets/sheet1.xml")] =
            sheetHead + "<worksheet" + main + "><dimension ref=\"A1:A1\"/><sheetData>" + sheetData +
            "</sheetData>" + afterData + "</worksheet>";
        parts[QStringLiteral("xl/sharedStrings.xml")] = "<sst" + main + ">" + strings + "</sst>";
        parts[QStringLiteral("xl/styles.xml")] =
            "<styleSheet" + main + ">" + formats +
            "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs>" + cellFormats +
            "</cellXfs></styleSheet>";
        for (auto it = replaced.begin(); it != replaced.end(); ++it) {
            if (it->isEmpty())
                parts.remove(it.key());
            else
                parts[it.key()] = *it;
        }
        return zipped(parts);
    }

    [[nodiscard]] static QByteArray zipped(const QMap<QString, QByteArray> &parts)
    {
        QBuffer buffer;
        KZip zip(&buffer);
        zip.open(QIODevice::WriteOnly);
        for (auto it = parts.begin(); it != parts.end(); ++it)
            zip.writeFile(it.key(), *it);
        zip.close();
        return buffer.data();
    }
};

/// `<c r="A1" t="inlineStr">…`
inline QByteArray inlineCell(const QByteArray &reference, const QString &text)
{
    return "<c r=\"" + reference + "\" t=\"inlineStr\"><is><t>" + text.toHtmlEscaped().toUtf8() +
           "</t></is></c>";
}

inline QByteArray numberCell(const QByteArray &reference, const QByteArray &value, int style = 0)
{
    return "<c r=\"" + reference + "\" s=\"" + QByteArray::number(style) + "\"><v>" + value + "</v></c>";
}

inline QByteArray sheetRow(int number, const QByteArray &cells)
{
    return "<row r=\"" + QByteArray::number(number) + "\">" + cells + "</row>";
}

} // namespace chuding::fixtures
