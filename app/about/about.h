// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace chuding {

/// Something of others that the program is made of.
struct ProgramPart
{
    QString name;
    QString version; ///< of the one that is loaded; empty: it does not say
    QString licence; ///< SPDX

    bool operator==(const ProgramPart &) const = default;
};

/// "1.0.0".
[[nodiscard]] QString programVersion();
/// Of the sources, short; empty where that is not known.
[[nodiscard]] QString programCommit();
[[nodiscard]] QList<ProgramPart> programParts();
/// "chuding 1.0.0 (1a2b3c4)", then a line for each part.
[[nodiscard]] QString versionText(const QString &program);

} // namespace chuding
