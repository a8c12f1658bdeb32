// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace chuding {

/// What somebody says about the columns of a table that the program cannot know by itself.
struct HeaderMapping
{
    enum class Headers {
        Find,       ///< the header row is looked for
        InFirstRow, ///< the first row with content, whatever it says
        None,       ///< there is no header row: `byPosition` says what each column is
    };
    Headers headers = Headers::Find;
    /// Header → key (`person.id`), or an empty key: the column is left out. Headers are compared as the
    /// program compares its own, without blanks, width and case. An unknown key is passed over.
    QMap<QString, QString> byHeader;
    /// Keys of the columns A, B, …; an empty one is left out.
    QStringList byPosition;

    bool operator==(const HeaderMapping &) const = default;
};

/// A field that a column can be, for choosing it. Header and explanation are Chinese in every language.
struct RosterField
{
    QString key;
    QString header;
    QString explanation; ///< the form of its cells, or its values; empty: any text

    bool operator==(const RosterField &) const = default;
};

/// All fields in the order of the template, with three educations.
[[nodiscard]] QList<RosterField> rosterFields();

/// The key of a header: the one that has this name or alias, else the one whose words make up most of it
/// (本人手机号码 → person.phone). Nothing when that is not clear.
[[nodiscard]] std::optional<QString> proposedKey(const QString &header);
/// The key of the one column that takes such a value: an ID number, a mobile phone, 女, 汉族.
[[nodiscard]] std::optional<QString> proposedKeyOfValue(const QString &value);

} // namespace chuding
