// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QDir>

#include <optional>

namespace chuding::bench {

/// What a benchmark on made-up pages is told: [PAGES [… FOLDER]].
struct CorpusArguments
{
    int pages = 0;  ///< of each kind
    QString folder; ///< for those that it got wrong, made if need be; empty: they are not kept
};

/// Nothing: PAGES is no number above 0, or there can be no such folder.
inline std::optional<CorpusArguments> corpusArguments(int usualPages, qsizetype folderPlace = 2)
{
    const QStringList arguments = QCoreApplication::arguments();
    const CorpusArguments told{
        arguments.size() > 1 ? arguments.at(1).toInt() : usualPages, arguments.value(folderPlace)};
    const bool isUsable = told.pages >= 1 && (told.folder.isEmpty() || QDir().mkpath(told.folder));
    return isUsable ? std::optional(told) : std::nullopt;
}

} // namespace chuding::bench
