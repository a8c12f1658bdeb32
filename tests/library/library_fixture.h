// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/library.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <memory>

namespace chuding::test {

inline LibraryInfo sampleInfo()
{
    LibraryInfo info;
    info.unitName = QStringLiteral("博湖县试例中学");
    info.policyId = QStringLiteral("xj-bohu-2024");
    info.demonstrationMoment = Moment(QDate(2024, 10, 20), QTime(12, 0));
    return info;
}

/// A well-formed fictional ID number for each `n` from 0 to 9999.
QString sampleIdNumber(int n);

/// A fictional dossier, filled about as far as a real one.
Dossier sampleDossier(int n);

PublicityRound sampleRound(const QList<Dossier> &members);

/// The value, or a failed test.
template <typename T>
T need(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(errorText(result.error())));
    return *std::move(result);
}

inline void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

inline QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// "kind subject" of each problem.
QStringList problemTexts(const Library &library);

/// A library in a temporary folder.
struct LibraryFixture
{
    LibraryFixture();
    [[nodiscard]] QString path(const QString &name = QStringLiteral("试例.chuding")) const
    {
        return folder.filePath(name);
    }
    void reopen(OpenMode mode = OpenMode::ReadWrite);

    QTemporaryDir folder;
    std::unique_ptr<Library> library;
};

} // namespace chuding::test
