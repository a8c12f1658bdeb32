// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "aside_file.h"
#include "submission.h"

// For the sources of this folder only.

namespace chuding {

/// A package that lies whole and synced beside its place; removed unless it gets its name.
class PendingPackage final
{
public:
    [[nodiscard]] static Result<std::unique_ptr<PendingPackage>> write(const SubmissionContent &content,
        const Signer &signer, const QString &folder, const Progress &progress);

    [[nodiscard]] const ExportReport &report() const noexcept { return m_report; }
    /// Where it lies before it has its name.
    [[nodiscard]] QString asidePath() { return m_aside.file().fileName(); }
    [[nodiscard]] Result<void> giveName();
    /// Removes it again where it got its name.
    void takeBack();
    /// It stays where it is, named or not.
    void keep() { m_aside.keep(); }

private:
    explicit PendingPackage(const QString &target)
        : m_aside(target)
    {
    }

    AsideFile m_aside;
    ExportReport m_report;
    bool m_named = false;
};

} // namespace chuding
