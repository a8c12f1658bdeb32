// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/paper_facts.h"

#include <QImage>
#include <QString>
#include <QStringList>

#include <memory>

namespace chuding {

/// Reads letters from dots by Tesseract, if that is on the computer with its data for simplified Chinese
/// (`chi_sim`); nothing is linked for it. Slow, needs much memory, and may break: for the process that may.
class Recognition final
{
public:
    /// Where to look, in that order.
    struct Places
    {
        QStringList libraries;   ///< names or paths
        QStringList dataFolders; ///< in which `chi_sim.traineddata` may lie
    };

    /// As Debian, Windows and whoever lays it beside the program install it. The variable CHUDING_TESSERACT
    /// names another library, or `none`; TESSDATA_PREFIX another folder.
    [[nodiscard]] static Places usualPlaces();

    explicit Recognition(const Places &places = usualPlaces());
    Recognition(const Recognition &) = delete;
    Recognition &operator=(const Recognition &) = delete;
    ~Recognition();

    [[nodiscard]] bool isAvailable() const;
    /// Loads its data, which takes a moment; false: they cannot be read, and it is not available any more.
    [[nodiscard]] bool start();
    /// The lines of an upright page, as far as they were read in that time; empty when it is not available.
    [[nodiscard]] QString lines(const QImage &page, double dotsPerMm, int patienceMs);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// Name and ID number in lines that were recognized: each only behind its label, the number only with a right
/// check digit, and none that stands there in two ways. `isRecognized` is set unless there is nothing.
[[nodiscard]] PaperFacts personInLines(const QString &lines);

} // namespace chuding
