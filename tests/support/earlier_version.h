// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace chuding {

/// What makes a library of version n−1 out of one of version n: undoes the migration to n.
inline QStringList backFromVersion(int version)
{
    switch (version) {
    case 7:
        return {QStringLiteral("DROP TABLE file_look"), QStringLiteral("PRAGMA user_version = 6")};
    case 6:
        return {QStringLiteral("DROP TABLE certificate"), QStringLiteral("DROP TABLE package"),
            QStringLiteral("PRAGMA user_version = 5")};
    case 5:
        return {QStringLiteral("DROP INDEX dossier_list"),
            QStringLiteral("ALTER TABLE dossier DROP COLUMN name_key"),
            QStringLiteral("CREATE INDEX dossier_list ON dossier (removed, id, revision, name, id_number,"
                           " unit_name, department, specialty, level, pinyin, initials, changed)"),
            QStringLiteral("PRAGMA user_version = 4")};
    case 4:
        return {QStringLiteral("ALTER TABLE season_confirmation DROP COLUMN withdrawn"),
            QStringLiteral("ALTER TABLE draft DROP COLUMN kind"),
            QStringLiteral("ALTER TABLE draft RENAME COLUMN record_id TO dossier_id"),
            QStringLiteral("PRAGMA user_version = 3")};
    case 3:
        return {QStringLiteral("DROP INDEX dossier_list"), QStringLiteral("PRAGMA user_version = 2")};
    case 2:
        return {QStringLiteral("DROP TABLE draft"),
            QStringLiteral("ALTER TABLE publicity_round DROP COLUMN removed"),
            QStringLiteral("ALTER TABLE round_revision DROP COLUMN removed"),
            QStringLiteral("PRAGMA user_version = 1")};
    default:
        return {};
    }
}

} // namespace chuding
