// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_sample.h"

#include <QFile>
#include <QProcess>

using namespace chuding;
using namespace Qt::StringLiterals;

Outcome run(const QStringList &arguments, const QString &passphrase)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    if (passphrase.isEmpty())
        environment.remove(u"CHUDING_PASSPHRASE"_s);
    else
        environment.insert(u"CHUDING_PASSPHRASE"_s, passphrase);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(CHUDING_CLI), arguments);
    process.closeWriteChannel();
    process.waitForFinished(60000);
    return {process.exitCode(), process.readAllStandardOutput(),
        QString::fromUtf8(process.readAllStandardError())};
}

QString sampleRoster()
{
    return QStringLiteral(CHUDING_SOURCE_DIR "/resources/samples/roster.xlsx");
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString CliSample::make()
{
    const Result<Roster> roster = readRoster(sampleRoster(), u"xj-bohu-2024"_s);
    if (!roster)
        return errorText(roster.error());
    m_rows = roster->rows;
    const QList<QStringList> commands{
        {u"library"_s, u"create"_s, library(), u"--unit"_s, u"博湖县试例中学"_s, u"--role"_s, u"employer"_s,
            u"--demo-moment"_s, u"2024-10-20T12:00"_s},
        {u"library"_s, u"import"_s, library(), sampleRoster()},
        {u"key"_s, u"create"_s, u"--out"_s, inFolder(u"clerk.p12"_s), u"--unit"_s, u"博湖县试例中学"_s,
            u"--name"_s, u"王试例"_s}};
    for (const QStringList &command : commands) {
        const Outcome outcome = run(command);
        if (outcome.code != 0)
            return outcome.err;
    }
    return {};
}

QString CliSample::freshLibrary(const QString &name) const
{
    const QString path = inFolder(name);
    const Outcome made = run({u"library"_s, u"create"_s, path, u"--unit"_s, u"试例站"_s, u"--role"_s,
        u"employer"_s, u"--demo-moment"_s, u"2024-10-20T12:00"_s});
    return made.code == 0 ? path : QString();
}
