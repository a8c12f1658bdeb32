// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "roster/roster.h"

#include <QTemporaryDir>

struct Outcome
{
    int code = -1;
    QByteArray out;
    QString err;
};

/// chuding-cli with these arguments; an empty passphrase: without the variable that holds one.
[[nodiscard]] Outcome run(
    const QStringList &arguments, const QString &passphrase = QStringLiteral("Shi-Li-2024"));
[[nodiscard]] QString sampleRoster();
[[nodiscard]] bool write(const QString &path, const QByteArray &bytes);
/// Empty when it cannot be read.
[[nodiscard]] QByteArray content(const QString &path);

/// A library with the sample roster and a key, made by the program itself.
class CliSample
{
public:
    /// What went wrong; empty: nothing.
    [[nodiscard]] QString make();
    [[nodiscard]] QString inFolder(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString library() const { return inFolder(QStringLiteral("sample.chuding")); }
    /// An empty library of its own, so that the others keep their sample; an empty path when that failed.
    [[nodiscard]] QString freshLibrary(const QString &name) const;
    [[nodiscard]] const QList<chuding::RosterRow> &rows() const { return m_rows; }

private:
    QTemporaryDir m_folder;
    QList<chuding::RosterRow> m_rows;
};
