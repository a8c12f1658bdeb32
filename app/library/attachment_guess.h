// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/codes.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace chuding {

/// The kind that a file's name speaks of (张三毕业证.jpg, putonghua.pdf); nothing when it says nothing or
/// speaks of several. Good enough for a choice that a person sees and may change.
[[nodiscard]] std::optional<AttachmentKind> guessAttachmentKind(const QString &fileName);

/// What a text says about kinds of attachment.
struct KindWords
{
    QList<AttachmentKind> kinds; ///< each once, in the order of the text
    /// Whether it says so plainly: not by 附件1 (people number their own files like that) and not by
    /// 继续教育 (公需课 or 专业课).
    bool plain = false;
    QString rest; ///< the text without the words
};
[[nodiscard]] KindWords kindWordsIn(const QString &text);

/// Whether such a word (Chinese) stands at the start or the end of the text.
[[nodiscard]] bool startsWithKindWord(QStringView text);
[[nodiscard]] bool endsWithKindWord(QStringView text);

/// Whether these Latin letters are the pinyin of such a word (chengnuo: 承诺, or a person called 程诺).
[[nodiscard]] bool isKindReading(const QString &letters);

} // namespace chuding
