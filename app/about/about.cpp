// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "about.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QUuid>

// What <qpdf/PointerHolder.hh> asks of code that does not use it.
#define POINTERHOLDER_TRANSITION 4
#include <karchive_version.h>
#include <openssl/crypto.h>
#include <poppler-version.h>
#include <qpdf/QPDF.hh>
#include <qrencode.h>
#include <xlsxwriter.h>

namespace chuding {

using namespace Qt::StringLiterals;

namespace {

QString sqliteVersion()
{
    const QString name = QUuid::createUuid().toString();
    QString version;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(u":memory:"_s);
        if (database.open()) {
            QSqlQuery query(u"SELECT sqlite_version()"_s, database);
            if (query.next())
                version = query.value(0).toString();
        }
    }
    QSqlDatabase::removeDatabase(name);
    return version;
}

} // namespace

QString programVersion()
{
    return QStringLiteral(CHUDING_VERSION);
}

QString programCommit()
{
    return QStringLiteral(CHUDING_COMMIT);
}

QList<ProgramPart> programParts()
{
    return {
        {u"Qt"_s, QString::fromLatin1(qVersion()), u"LGPL-3.0-only"_s},
        {u"SQLite"_s, sqliteVersion(), u"blessing"_s},
        {u"OpenSSL"_s, QString::fromLatin1(OpenSSL_version(OPENSSL_VERSION_STRING)), u"Apache-2.0"_s},
        {u"QPDF"_s, QString::fromStdString(QPDF::QPDFVersion()), u"Apache-2.0"_s},
        {u"Poppler"_s, Poppler::Version::string(), u"GPL-2.0-or-later"_s},
        {u"KArchive"_s, QStringLiteral(KARCHIVE_VERSION_STRING), u"LGPL-2.0-or-later"_s},
        {u"libxlsxwriter"_s, QString::fromLatin1(lxw_version()), u"BSD-2-Clause"_s},
        {u"libqrencode"_s, QString::fromLatin1(QRcode_APIVersionString()), u"LGPL-2.1-or-later"_s},
        {u"ICU"_s, QString(), u"Unicode-DFS-2016"_s}, // its tables of pinyin and strokes
#ifdef Q_OS_WIN                                       // what comes along there
        {u"FreeType"_s, QString(), u"FTL"_s},
        {u"libjpeg-turbo"_s, QString(), u"IJG AND BSD-3-Clause"_s},
        {u"libtiff"_s, QString(), u"libtiff"_s},
        {u"OpenJPEG"_s, QString(), u"BSD-2-Clause"_s},
        {u"zlib"_s, QString(), u"Zlib"_s},
        {u"poppler-data"_s, QString(), u"BSD-3-Clause AND GPL-2.0-only"_s},
        {u"MinGW-w64"_s, QString(), u"ZPL-2.1"_s},
        {u"GCC"_s, QString(), u"GPL-3.0-or-later WITH GCC-exception-3.1"_s},
#else
        {u"Fandol"_s, QString(), u"GPL-3.0-only WITH Font-exception-2.0"_s},
#endif
    };
}

QString versionText(const QString &program)
{
    QStringList lines{program + u' ' + programVersion()};
    if (!programCommit().isEmpty())
        lines.first() += u" (%1)"_s.arg(programCommit());
    for (const ProgramPart &part : programParts())
        lines.append(u"  %1 · %2"_s.arg((part.name + u' ' + part.version).trimmed(), part.licence));
    return lines.join(u'\n');
}

} // namespace chuding
