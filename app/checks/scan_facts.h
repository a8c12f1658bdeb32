// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper_facts.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace chuding {

/// What was seen in the file of an attachment, as the rules look at it. Texts are translated.
struct ScanFacts
{
    enum class Seal {
        NotLooked, ///< nobody could look at any page
        NotFound,
        Unsure,
        Found,
    };

    enum class Watermark {
        NotLooked, ///< nobody could look at any page
        NotFound,
        Unsure,
        Found,
    };

    QString fault;               ///< a sentence: why it cannot be read, or not all of it; empty: it can
    QStringList troubles;        ///< what makes pages hard to read: "page 2: upside down"
    QStringList repeated;        ///< pages that are in the file twice: "pages 1 and 3"
    int pages = 0;               ///< 0: not known
    Seal seal = Seal::NotLooked; ///< red and round, on any page
    /// What the papers in it say of their holder, in their order.
    QList<PaperFacts> papers{};
    Watermark watermark = Watermark::NotLooked; ///< on any page
    bool lacksRecognition = false; ///< there are letters to recognize, but nothing was there that can

    bool operator==(const ScanFacts &) const = default;
};

/// By the SHA-256 of the file.
using ScanFactsByFile = QHash<QString, ScanFacts>;

} // namespace chuding
