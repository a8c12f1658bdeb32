// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy_file.h"

#include "domain/whole_file.h"
#include "domain/write_error.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace chuding {

Result<QByteArray> policyBytes(const QString &path)
{
    constexpr qint64 largestPolicyFile = 16 * 1024 * 1024;
    QFile file(path);
    const QString shown = QDir::toNativeSeparators(path);
    if (!file.exists())
        return Error{Error::Code::NotFound, shown};
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::Io, shown + QStringLiteral(": ") + file.errorString()};
    if (file.size() > largestPolicyFile)
        return Error{Error::Code::Limit, shown};
    return file.readAll();
}

Result<PolicyFile> readPolicyFile(const QString &path)
{
    const Result<QByteArray> policy = policyBytes(path);
    if (!policy)
        return policy.error();
    const Result<QByteArray> wording =
        policyBytes(QFileInfo(path).dir().filePath(QStringLiteral("wording.json")));
    if (!wording)
        return wording.error();
    return PolicyFile{*policy, *wording, readPolicy(*policy, *wording)};
}

Result<void> writePolicyFiles(
    const QString &folder, const QByteArray &policyJson, const QByteArray &wordingJson)
{
    if (!QDir().mkpath(folder))
        return writeError(folder, QString());
    return writeWholeFiles({{folder + QStringLiteral("/policy.json"), policyJson},
        {folder + QStringLiteral("/wording.json"), wordingJson}});
}

} // namespace chuding
