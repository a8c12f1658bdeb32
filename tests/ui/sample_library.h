// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/library.h"

/// A fictional teacher of Chinese who lacks nothing that is asked of the data.
[[nodiscard]] chuding::Dossier sampleDossier(const QString &name, const QString &idNumber);

struct SamplePerson
{
    QString name;
    QString idNumber;
};
/// Not in the order of their names.
[[nodiscard]] QList<SamplePerson> samplePeople();

[[nodiscard]] chuding::LibraryInfo sampleInfo();
/// Makes a library with the sample people at `path`; false when that failed.
[[nodiscard]] bool makeSampleLibrary(const QString &path);
/// Everybody in it was publicised before applying, and the result is issued.
[[nodiscard]] bool publiciseSample(const QString &path);
/// Another one, of 2024-10-28: all papers of the sample people are ready to be handed in. The last one's unit
/// has no authority above it.
[[nodiscard]] bool makeReadyLibrary(const QString &path);
