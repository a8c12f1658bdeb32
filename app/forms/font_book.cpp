// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "font_book.h"

#include <QCoreApplication>
#include <QDir>
#include <QFont>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QMutex>
#include <QSet>
#include <QStandardPaths>

#include <algorithm>

namespace chuding::forms {

using namespace Qt::StringLiterals;

namespace {

constexpr double referencePx = 1000;

struct Family
{
    QString name;
    bool bold = false;
};

struct RoleFonts
{
    QString name;
    QList<Family> proper;   ///< have the look of the role
    QList<Family> fallback; ///< stand in for the whole run when a character is missing
};

const RoleFonts &roleFonts(FontRole role)
{
    static const QList<Family> song{{u"SimSun"_s}, {u"宋体"_s}, {u"STSong"_s}, {u"华文宋体"_s},
        {u"Noto Serif CJK SC"_s}, {u"Source Han Serif SC"_s}, {u"FandolSong"_s}};
    static const QList<Family> rare{{u"SimSun-ExtB"_s}, {u"Noto Serif CJK SC"_s}, {u"Noto Sans CJK SC"_s}};
    static const RoleFonts table[fontRoleCount] = {
        {u"仿宋"_s,
            {{u"FangSong"_s}, {u"仿宋"_s}, {u"FangSong_GB2312"_s}, {u"仿宋_GB2312"_s}, {u"STFangsong"_s},
                {u"华文仿宋"_s}, {u"FandolFang"_s}, {u"FandolFang R"_s}},
            song + rare},
        {u"小标宋"_s,
            {{u"FZXiaoBiaoSong-B05S"_s}, {u"方正小标宋简体"_s}, {u"方正小标宋_GBK"_s}, {u"STZhongsong"_s},
                {u"华文中宋"_s}, {u"SimSun"_s, true}, {u"宋体"_s, true}, {u"Noto Serif CJK SC"_s, true},
                {u"Source Han Serif SC"_s, true}, {u"FandolSong"_s, true}},
            song + rare},
        {u"黑体"_s,
            {{u"SimHei"_s}, {u"黑体"_s}, {u"STHeiti"_s}, {u"华文黑体"_s}, {u"Noto Sans CJK SC"_s},
                {u"Source Han Sans SC"_s}, {u"FandolHei"_s}},
            song + rare},
        {u"楷体"_s,
            {{u"KaiTi"_s}, {u"楷体"_s}, {u"KaiTi_GB2312"_s}, {u"楷体_GB2312"_s}, {u"STKaiti"_s},
                {u"华文楷体"_s}, {u"FandolKai"_s}, {u"FandolKai R"_s}, {u"AR PL UKai CN"_s}},
            song + rare},
        {u"宋体"_s, song, rare},
    };
    return table[static_cast<int>(role)];
}

/// Loads the fonts that come with the program, once in the life of the process.
void loadBundledFonts()
{
    static QMutex mutex;
    static bool loaded = false;
    const QMutexLocker lock(&mutex);
    if (loaded)
        return;
    loaded = true;
    QSet<QString> seen;
    for (const QString &folder : fontFolders()) {
        for (const QFileInfo &file : QDir(folder).entryInfoList({u"*.otf"_s, u"*.ttf"_s}, QDir::Files)) {
            if (!seen.contains(file.fileName()) && QFontDatabase::addApplicationFont(file.filePath()) >= 0)
                seen.insert(file.fileName());
        }
    }
}

/// Qt draws fonts whose licence forbids embedding as outlines, without text: such a font is no use here.
bool mayBeEmbedded(const QRawFont &font)
{
    const QByteArray table = font.fontTable("OS/2");
    if (table.size() < 10)
        return true;
    const int type = (static_cast<uchar>(table[8]) << 8) | static_cast<uchar>(table[9]);
    return type != 2 && (type & 0x200) == 0;
}

QFont fontOf(const QString &family, bool bold)
{
    QFont font(family);
    font.setBold(bold);
    font.setStyleStrategy(QFont::NoFontMerging);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

Error noFonts(const QString &role)
{
    return {Error::Code::NotFound,
        QCoreApplication::translate("chuding::forms",
            "No Chinese font for %1 was found. Install fonts-noto-cjk or put the font files into %2.")
            .arg(role, fontFolders().constLast())};
}

} // namespace

QStringList fontFolders()
{
    const QString program = QCoreApplication::applicationDirPath();
    return {QDir::cleanPath(program + u"/../share/chuding/fonts"_s), program + u"/fonts"_s,
        QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + u"/chuding/fonts"_s};
}

Result<FontBook> FontBook::open()
{
    if (qGuiApp == nullptr)
        return Error{Error::Code::Internal, u"QGuiApplication"_s};
    loadBundledFonts();
    const QStringList all = QFontDatabase::families();
    const QSet<QString> present(all.begin(), all.end());
    FontBook book;
    for (int role = 0; role < fontRoleCount; ++role) {
        const RoleFonts &fonts = roleFonts(static_cast<FontRole>(role));
        const auto add = [&](const QList<Family> &families) {
            for (const Family &family : families) {
                const int face = present.contains(family.name) ? book.addFace(family.name, family.bold) : -1;
                if (face >= 0 && !book.m_roles[role].contains(face))
                    book.m_roles[role].append(face);
            }
        };
        add(fonts.proper);
        if (book.m_roles[role].isEmpty())
            book.m_substituted.append(fonts.name);
        add(fonts.fallback);
        if (book.m_roles[role].isEmpty())
            return noFonts(fonts.name);
    }
    return book;
}

int FontBook::addFace(const QString &family, bool bold)
{
    for (qsizetype i = 0; i < m_faces.size(); ++i) {
        if (m_faces[i].family == family && m_faces[i].bold == bold)
            return static_cast<int>(i);
    }
    QFont font = fontOf(family, bold);
    font.setPixelSize(static_cast<int>(referencePx));
    const QRawFont raw = QRawFont::fromFont(font);
    if (!raw.isValid() || !mayBeEmbedded(raw))
        return -1;
    m_faces.append({family, bold, raw, {}});
    return static_cast<int>(m_faces.size()) - 1;
}

FontRoleInfo FontBook::info(FontRole role) const
{
    const RoleFonts &fonts = roleFonts(role);
    const Face &face = m_faces[m_roles[static_cast<int>(role)].constFirst()];
    FontRoleInfo info{fonts.name, {}, face.family, face.bold, m_substituted.contains(fonts.name)};
    for (const Family &family : fonts.proper)
        info.wanted.append(family.name);
    return info;
}

std::optional<int> FontBook::faceFor(FontRole role, const QList<char32_t> &text) const
{
    for (const int face : m_roles[static_cast<int>(role)]) {
        if (std::all_of(
                text.begin(), text.end(), [&](char32_t c) { return c == 0 || glyph(face, c).index != 0; }))
            return face;
    }
    return std::nullopt;
}

bool FontBook::isProper(FontRole role, char32_t character) const
{
    return glyph(m_roles[static_cast<int>(role)].constFirst(), character).index != 0;
}

bool FontBook::isPrintable(FontRole role, char32_t character) const
{
    const QList<int> &faces = m_roles[static_cast<int>(role)];
    return std::any_of(
        faces.begin(), faces.end(), [&](int face) { return glyph(face, character).index != 0; });
}

FontBook::Glyph FontBook::glyph(int face, char32_t character) const
{
    const Face &entry = m_faces[face];
    if (const auto known = entry.glyphs.constFind(character); known != entry.glyphs.constEnd())
        return *known;
    Glyph glyph;
    const QList<quint32> indexes = entry.font.glyphIndexesForString(QString::fromUcs4(&character, 1));
    if (indexes.size() == 1 && indexes.constFirst() != 0) {
        const QList<QPointF> advances = entry.font.advancesForGlyphIndexes(indexes);
        glyph = {indexes.constFirst(), advances.constFirst().x() / referencePx};
    }
    entry.glyphs.insert(character, glyph);
    return glyph;
}

QRawFont FontBook::rawFont(int face, double sizePt) const
{
    QRawFont &font = m_sized[{face, qRound(sizePt * 100)}];
    if (!font.isValid()) {
        font = m_faces[face].font;
        font.setPixelSize(sizePt);
    }
    return font;
}

} // namespace chuding::forms

namespace chuding {

Result<QList<FontRoleInfo>> fontRoles()
{
    const Result<forms::FontBook> book = forms::FontBook::open();
    if (!book)
        return book.error();
    QList<FontRoleInfo> roles;
    for (int role = 0; role < forms::fontRoleCount; ++role)
        roles.append(book->info(static_cast<forms::FontRole>(role)));
    return roles;
}

} // namespace chuding
