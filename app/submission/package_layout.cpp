// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "package_layout.h"

#include "domain/pinyin.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace chuding::layout {

namespace {

QString numbered(int number, int digits)
{
    return QStringLiteral("%1-").arg(number, digits, 10, QLatin1Char('0'));
}

/// `degreeCertificate` as `degree-certificate`.
QString withHyphens(const QString &key)
{
    QString result;
    for (const QChar sign : key) {
        if (sign.isUpper() && !result.isEmpty())
            result.append(u'-');
        result.append(sign.toLower());
    }
    return result;
}

/// Ending of a file name if it is a plain one, else `bin`.
QString plainSuffix(const QString &fileName)
{
    constexpr qsizetype longest = 5;
    const QString suffix = fileName.section(u'.', -1).toLower();
    const bool plain = fileName.contains(u'.') && !suffix.isEmpty() && suffix.size() <= longest &&
                       std::all_of(suffix.begin(), suffix.end(), [](QChar sign) {
                           return (sign >= u'a' && sign <= u'z') || (sign >= u'0' && sign <= u'9');
                       });
    return plain ? suffix : QStringLiteral("bin");
}

} // namespace

QString applicantFolder(int number, int digits, const QString &name)
{
    return applicants + numbered(number, digits) + asciiName(name) + u'/';
}

QString attachmentName(int number, const Attachment &attachment)
{
    return numbered(number, 2) + withHyphens(codeKey(attachment.kind)) + u'.' +
           plainSuffix(attachment.fileName);
}

QString packageFile(int number, const QString &unitName)
{
    return packages + numbered(number, 3) + asciiName(unitName) + QLatin1StringView(".zip");
}

qint64 readLimit(const QString &name)
{
    constexpr qint64 kibibyte = 1024;
    constexpr qint64 mebibyte = 1024 * kibibyte;
    static const QHash<QString, qint64> limits = {
        {bagit, 4 * kibibyte},
        {bagInfo, 64 * kibibyte},
        {manifest, 16 * mebibyte},
        {tagManifest, 64 * kibibyte},
        {signature, mebibyte},
        {submission, 24 * mebibyte},
    };
    constexpr qint64 dossierLimit = mebibyte;
    constexpr qint64 roundLimit = 4 * mebibyte;
    if (name.startsWith(applicants) && name.endsWith(u'/' + dossier))
        return dossierLimit;
    return name.startsWith(publicity) ? roundLimit : limits.value(name, 0);
}

bool isCompressed(const QString &fileName)
{
    static const QSet<QString> suffixes = {QStringLiteral("pdf"), QStringLiteral("jpg"),
        QStringLiteral("jpeg"), QStringLiteral("png"), QStringLiteral("webp"), QStringLiteral("heic"),
        QStringLiteral("xlsx"), QStringLiteral("docx"), QStringLiteral("ofd"), QStringLiteral("zip"),
        QStringLiteral("p7s")};
    return suffixes.contains(fileName.section(u'.', -1).toLower());
}

} // namespace chuding::layout
