// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QDir>
#include <QFile>
#include <QString>
#include <QStringList>

// For the sources of this folder only.

namespace chuding {

/// A file that is written beside its place, readable by its owner alone; removed unless it got its name.
class AsideFile final
{
public:
    explicit AsideFile(const QString &target);
    AsideFile(const AsideFile &) = delete;
    AsideFile &operator=(const AsideFile &) = delete;
    ~AsideFile();

    /// Also removes what a program that was killed left of the same target.
    [[nodiscard]] Result<void> open();
    [[nodiscard]] QFile &file() noexcept { return m_file; }
    /// `Exists` when something is there.
    [[nodiscard]] Result<void> moveTo(const QString &target);
    /// It stays beside its place.
    void keep() noexcept { m_kept = true; }
    /// Also when the name could not be made lasting.
    [[nodiscard]] bool isMoved() const noexcept { return m_moved; }
    [[nodiscard]] Error ioError() const;

    /// Names of files that a program that was stopped left beside targets of that pattern.
    [[nodiscard]] static QStringList leftovers(const QDir &folder, const QString &targets);
    [[nodiscard]] static QString targetOf(const QString &leftover);

private:
    void removeLeftovers() const;

    QString m_target;
    QFile m_file;
    bool m_moved = false;
    bool m_kept = false;
};

} // namespace chuding
