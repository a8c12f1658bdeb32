// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "library/library.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <cstdio>

namespace chuding {

/// Exit codes of the command line; part of its interface.
enum class ExitCode {
    Ok = 0,
    Findings = 1, ///< findings with errors, or a failed verification
    WrongUse = 2,
    Unreadable = 3, ///< could not read or write
};

/// UTF-8 in and out. Results go to standard output, everything said about the work to standard error.
class Console
{
public:
    explicit Console(std::FILE *out = stdout, std::FILE *err = stderr);
    ~Console();
    Console(const Console &) = delete;
    Console &operator=(const Console &) = delete;

    /// Control characters and marks that turn the direction of text are shown as U+FFFD.
    void print(const QString &line);
    void printBytes(const QByteArray &bytes);
    void say(const QString &line);

    /// Says the error and gives the exit code that belongs to it.
    [[nodiscard]] ExitCode fail(const Error &error);

    /// A progress line on a terminal, nothing elsewhere. Ctrl+C and a polite kill cancel the work from here
    /// on.
    [[nodiscard]] Progress progress(const QString &what);
    void endProgress();
    /// Whether everything printed has reached its place (a full disk, a closed pipe).
    [[nodiscard]] bool flush();

private:
    std::FILE *m_out;
    std::FILE *m_err;
    int m_progressWidth = 0;
#ifdef Q_OS_WIN
    unsigned int m_codePageBefore = 0;
#endif
    bool m_failed = false;
};

/// Columns a terminal needs for a text: Chinese characters take two.
[[nodiscard]] int displayWidth(const QString &text);

/// Lines of a table with aligned columns; the first row is the header.
[[nodiscard]] QStringList tableLines(const QList<QStringList> &rows);

/// One line of CSV (RFC 4180).
[[nodiscard]] QString csvLine(const QStringList &cells);

} // namespace chuding
