// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace chuding {

/// What the name of one applicant's file is made of.
struct NameParts
{
    QString name;
    QString unit;
    QString specialty;
};

/// The words that a pattern may have in braces: 姓名, 单位, 专业, 表名, 序号.
[[nodiscard]] QStringList namePlaceholders();
/// The first word in braces that is none of them; empty: the pattern can be used.
[[nodiscard]] QString unknownPlaceholder(const QString &pattern);
/// File names that Windows and Linux take, each once: characters that they refuse are left out, long names
/// cut, later ones of a name numbered. 序号 counts from 1, as wide as the last.
[[nodiscard]] QStringList pdfNames(
    const QString &pattern, const QString &paper, const QList<NameParts> &people);

} // namespace chuding
