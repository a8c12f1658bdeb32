// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "font_roles.h"

#include <QHash>
#include <QList>
#include <QRawFont>
#include <QString>
#include <QStringList>

#include <optional>

namespace chuding::forms {

/// What a typeface is for; each has a list of families, the first present one is used.
enum class FontRole {
    Body,    ///< 仿宋
    Title,   ///< 小标宋
    Heading, ///< 黑体
    Kai,     ///< 楷体
    Song,    ///< 宋体
};
inline constexpr int fontRoleCount = 5;

/// Folders searched for fonts that come with the program, best first.
[[nodiscard]] QStringList fontFolders();

/// The typefaces at hand. One thread; needs a QGuiApplication.
class FontBook
{
public:
    /// `NotFound` when a role has no font at all or there is no QGuiApplication.
    [[nodiscard]] static Result<FontBook> open();

    /// The first face of a role that has every character; nothing when none has.
    [[nodiscard]] std::optional<int> faceFor(FontRole role, const QList<char32_t> &text) const;
    /// Whether the role's own (first) face has the character; whether any has.
    [[nodiscard]] bool isProper(FontRole role, char32_t character) const;
    [[nodiscard]] bool isPrintable(FontRole role, char32_t character) const;

    /// Glyph and advance, in ems. `glyph` 0: the face has none.
    struct Glyph
    {
        quint32 index = 0;
        double advance = 0;
    };
    [[nodiscard]] Glyph glyph(int face, char32_t character) const;
    [[nodiscard]] QRawFont rawFont(int face, double sizePt) const;

    /// Chinese names of the roles that have to make do with another typeface.
    [[nodiscard]] QStringList substituted() const { return m_substituted; }
    [[nodiscard]] FontRoleInfo info(FontRole role) const;

private:
    struct Face
    {
        QString family;
        bool bold = false;
        QRawFont font; ///< at 1000 px
        mutable QHash<char32_t, Glyph> glyphs;
    };
    int addFace(const QString &family, bool bold);

    QList<Face> m_faces;
    QList<int> m_roles[fontRoleCount];
    QStringList m_substituted;
    mutable QHash<std::pair<int, int>, QRawFont> m_sized; ///< key: face, size in 1/100 pt
};

} // namespace chuding::forms
