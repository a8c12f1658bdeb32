// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

namespace chuding {

/// Whether this copy of the program runs from a stick: a file `portable.txt` lies beside it. Then all that it
/// keeps goes along with the stick; the computer has but what is in its folder for temporary files while it
/// runs. `programs` is the folder of the programs, here and below.
[[nodiscard]] bool isPortable(const QString &programs = QCoreApplication::applicationDirPath());

/// Where the program keeps what is its own (notices, holidays, drafts, the demonstration): `chuding` in the
/// user's data; of a portable copy the folder `data` beside the program. It may not be there yet.
[[nodiscard]] QString ownFolder(const QString &programs = QCoreApplication::applicationDirPath());

/// Where what a clerk makes is proposed to lie (libraries, packages): 文档; of a portable copy the folder in
/// which that of the program stands, where an update does not touch it. 文档, too, where nothing can be
/// written beside it.
[[nodiscard]] QString documentsFolder(const QString &programs = QCoreApplication::applicationDirPath());

/// How a path is written down: of a portable copy, what lies on the same stick without the drive's letter or
/// mount point, which is another one on the next computer. Every other path stays as it is.
[[nodiscard]] QString keptPath(
    const QString &path, const QString &programs = QCoreApplication::applicationDirPath());
/// What `keptPath` wrote down, as a path of this computer.
[[nodiscard]] QString pathFromKept(
    const QString &kept, const QString &programs = QCoreApplication::applicationDirPath());

} // namespace chuding
