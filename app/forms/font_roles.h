// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace chuding {

/// What stands for one of the typefaces of official papers (仿宋, 小标宋 …) on this computer.
struct FontRoleInfo
{
    QString name;       ///< Chinese
    QStringList wanted; ///< families with the look of the role, best first
    QString used;       ///< family
    bool bold = false;
    bool substituted = false; ///< `used` is none of the wanted: another typeface stands in
    bool operator==(const FontRoleInfo &) const = default;
};

/// All roles. `NotFound` when one has no font at all. Needs a QGuiApplication; any thread.
[[nodiscard]] Result<QList<FontRoleInfo>> fontRoles();

} // namespace chuding
