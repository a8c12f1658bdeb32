// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier.h"
#include "json_archive.h"

namespace chuding {

/// In dossiers and in decisions alike.
template <typename Archive, FieldsOf<ReturnReason> V>
void describe(Archive &archive, V &value)
{
    archive.field("rule", value.rule);
    archive.field("attachment", value.attachment);
    archive.field("text", value.text);
}

} // namespace chuding
