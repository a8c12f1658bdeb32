// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console.h"

#include <algorithm>
#include <csignal>

#ifdef Q_OS_WIN
#include <fcntl.h>
#include <io.h>
#include <windows.h>
#else
#include <unistd.h>
#endif

namespace chuding {

using namespace Qt::StringLiterals;

namespace {

bool isTerminal(std::FILE *file)
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(file)) != 0;
#else
    return isatty(fileno(file)) != 0;
#endif
}

bool write(std::FILE *file, const QByteArray &bytes)
{
    const auto size = static_cast<size_t>(bytes.size());
    return std::fwrite(bytes.constData(), 1, size, file) == size;
}

/// What a roster may hold and a terminal would obey.
QString withoutCommands(const QString &text)
{
    QString out = text;
    for (QChar &c : out) {
        const char16_t code = c.unicode();
        const bool control = (code < 0x20 && code != u'\n' && code != u'\t') || (code >= 0x7F && code < 0xA0);
        const bool turning = (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
        if (control || turning)
            c = QChar::ReplacementCharacter;
    }
    return out;
}

volatile std::sig_atomic_t interrupted = 0;

void interrupt(int)
{
    interrupted = 1;
}

bool isWide(uint c)
{
    return (c >= 0x1100 && c <= 0x115F) || (c >= 0x2E80 && c <= 0xA4CF) || (c >= 0xAC00 && c <= 0xD7A3) ||
           (c >= 0xF900 && c <= 0xFAFF) || (c >= 0xFE30 && c <= 0xFE6F) || (c >= 0xFF00 && c <= 0xFF60) ||
           (c >= 0xFFE0 && c <= 0xFFE6) || (c >= 0x20000 && c <= 0x3FFFD);
}

} // namespace

Console::Console(std::FILE *out, std::FILE *err)
    : m_out(out)
    , m_err(err)
{
#ifdef Q_OS_WIN
    // Bytes as they are, and read by the terminal as what they are.
    _setmode(_fileno(out), _O_BINARY);
    _setmode(_fileno(err), _O_BINARY);
    m_codePageBefore = GetConsoleOutputCP();
    SetConsoleOutputCP(CP_UTF8);
#endif
}

Console::~Console()
{
#ifdef Q_OS_WIN
    std::fflush(m_out);
    SetConsoleOutputCP(m_codePageBefore); // of the window, whose next program may count on it
#endif
}

void Console::print(const QString &line)
{
    m_failed |= !write(m_out, withoutCommands(line).toUtf8() + '\n');
}

void Console::printBytes(const QByteArray &bytes)
{
    m_failed |= !write(m_out, bytes);
}

void Console::say(const QString &line)
{
    endProgress();
    write(m_err, withoutCommands(line).toUtf8() + '\n');
}

ExitCode Console::fail(const Error &error)
{
    say(errorText(error));
    return error.code == Error::Code::Refused ? ExitCode::Findings : ExitCode::Unreadable;
}

Progress Console::progress(const QString &what)
{
    std::signal(SIGINT, &interrupt);
    std::signal(SIGTERM, &interrupt);
    const bool shows = isTerminal(m_err);
    return [this, what, shows, shown = -1](qint64 done, qint64 total) mutable {
        const int percent = total > 0 ? static_cast<int>(done * 100 / total) : 0;
        if (shows && percent != shown) {
            shown = percent;
            const QString line = u"%1 %2 %"_s.arg(what).arg(percent);
            m_progressWidth = displayWidth(line);
            write(m_err, '\r' + line.toUtf8());
            std::fflush(m_err);
        }
        return interrupted == 0;
    };
}

void Console::endProgress()
{
    if (m_progressWidth > 0)
        write(m_err, '\r' + QByteArray(m_progressWidth, ' ') + '\r');
    m_progressWidth = 0;
}

bool Console::flush()
{
    return std::fflush(m_out) == 0 && !m_failed;
}

int displayWidth(const QString &text)
{
    int width = 0;
    for (const uint c : text.toUcs4())
        width += isWide(c) ? 2 : 1;
    return width;
}

QStringList tableLines(const QList<QStringList> &rows)
{
    QList<int> widths;
    for (const QStringList &row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (i == widths.size())
                widths.append(0);
            widths[i] = std::max(widths[i], displayWidth(row[i]));
        }
    }
    QStringList lines;
    for (const QStringList &row : rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i) {
            line += QString(row[i]).replace(u'\n', u' ');
            if (i + 1 < row.size())
                line += QString(widths[i] - displayWidth(row[i]) + 2, u' ');
        }
        lines.append(line);
    }
    return lines;
}

QString csvLine(const QStringList &cells)
{
    QStringList out;
    for (const QString &cell : cells) {
        const bool quoted =
            cell.contains(u',') || cell.contains(u'"') || cell.contains(u'\n') || cell.contains(u'\r');
        out.append(quoted ? u'"' + QString(cell).replace(u'"', u"\"\""_s) + u'"' : cell);
    }
    return out.join(u',');
}

} // namespace chuding
