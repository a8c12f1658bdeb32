// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#ifdef Q_OS_UNIX

#include <csignal>

#include <sys/resource.h>

/// No file of this process grows past so many bytes while it lives: a disk that is full after them.
class FileLimit final
{
public:
    explicit FileLimit(rlim_t bytes)
        : m_handler(std::signal(SIGXFSZ, SIG_IGN))
        , m_isSet(getrlimit(RLIMIT_FSIZE, &m_before) == 0)
    {
        const rlimit low{bytes, m_before.rlim_max};
        m_isSet = m_isSet && setrlimit(RLIMIT_FSIZE, &low) == 0;
    }
    FileLimit(const FileLimit &) = delete;
    FileLimit &operator=(const FileLimit &) = delete;
    ~FileLimit()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }

    [[nodiscard]] bool isSet() const { return m_isSet; }

private:
    rlimit m_before{};
    void (*m_handler)(int);
    bool m_isSet;
};

#endif
