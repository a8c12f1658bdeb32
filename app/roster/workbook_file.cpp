// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook_file.h"

#include "domain/whole_file.h"
#include "sheet.h"
#include "xlsx_parts.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <limits>

namespace chuding {

using namespace Qt::StringLiterals;

namespace {

/// What we have just written ourselves is read back whatever its size.
constexpr qint64 maxOwnPart = std::numeric_limits<qint64>::max();

struct FileTexts
{
    Q_DECLARE_TR_FUNCTIONS(chuding::Roster)
public:
    static QString notWhole() { return tr("it could not be written whole; is the disk full?"); }
};

/// The bytes of the workbook that was written aside. libxlsxwriter does not notice every write that fails, of
/// its own temporary files above all: a part that was cut is no longer XML, or is not there.
Result<QByteArray> wholeWorkbook(const QString &aside, const QStringList &partNames)
{
    QFile file(aside);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::Io, file.errorString()};
    QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return Error{Error::Code::Io, file.errorString()};
    XlsxParts parts;
    Result<void> whole = parts.open(bytes);
    for (const QString &part : partNames) {
        if (whole)
            whole = parts.read(part, maxOwnPart, [](QXmlStreamReader &) { return QString(); });
    }
    if (!whole)
        return Error{Error::Code::Io, FileTexts::notWhole()};
    return bytes;
}

bool isNoXml(QChar c)
{
    return (c < u' ' && c != u'\t' && c != u'\n' && c != u'\r') || c == QChar(0xFFFE) || c == QChar(0xFFFF);
}

} // namespace

Result<void> writeWorkbookFile(const QString &path, const QStringList &parts, const WorkbookWriter &write)
{
    const QTemporaryDir folder;
    if (!folder.isValid())
        return Error{Error::Code::Io, folder.errorString()};
    const QString aside = folder.filePath(u"workbook.xlsx"_s);
    if (const QString wrong = write(aside); !wrong.isEmpty())
        return Error{Error::Code::Io, path + u": "_s + wrong};
    const Result<QByteArray> bytes = wholeWorkbook(aside, parts);
    if (!bytes)
        return Error{Error::Code::Io, path + u": "_s + bytes.error().detail};
    return writeWholeFile(path, *bytes);
}

QByteArray cellUtf8(const QString &text)
{
    QString out = text.left(maxCellCharacters);
    out.removeIf(isNoXml);
    return out.toUtf8();
}

} // namespace chuding
