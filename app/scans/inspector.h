// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "file_look.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>

class QProcess;

namespace chuding {

/// Looks into files of strangers by a process of its own, `chuding-inspect`: a file that crashes it, hangs it
/// or eats its memory does no harm here, and the next file gets a new one. Blocks; one thread at a time.
class Inspector final
{
public:
    struct Settings
    {
        QString program;       ///< empty: `chuding-inspect` beside this program
        QStringList arguments; ///< for tests
        int patienceMs = 5000; ///< for the file as such, then for each page
    };

    Inspector();
    explicit Inspector(Settings settings);
    Inspector(const Inspector &) = delete;
    Inspector &operator=(const Inspector &) = delete;
    ~Inspector();

    /// With `TooSlow` or `BreaksReader` the pages before are there. `isStale` is asked now and then and makes
    /// it stop, with what is there by then.
    [[nodiscard]] FileLook look(const QString &path, const std::function<bool()> &isStale = {});

private:
    struct Answer;
    [[nodiscard]] bool start();
    void stop();
    [[nodiscard]] Answer readAnswer(const std::function<bool()> &isStale);

    Settings m_settings;
    std::unique_ptr<QProcess> m_process;
    QByteArray m_rest; ///< of what the process has said, after the last line
};

/// The other side, the whole of `chuding-inspect`: a line of JSON with a path in, a line for the file and one
/// for each page out, until there is no more input.
int runInspector();

} // namespace chuding
