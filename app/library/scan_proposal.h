// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dossier.h"
#include "domain/result.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QUuid>

#include <optional>

namespace chuding {

/// An applicant as the names of scans are compared with.
struct ScanApplicant
{
    QUuid id;
    QString name;
    QString idNumber;
    QString unitName;
    QList<AttachmentKind> withFile; ///< kinds of which there is a file already

    bool operator==(const ScanApplicant &) const = default;
};

/// Why a file of such a name is no scan, a translated sentence; empty: it is one.
[[nodiscard]] QString unsupportedScan(const QString &fileName);
/// The same of a file that is there: a HEIC photo is none, whatever its name.
[[nodiscard]] QString refusedScan(const QString &path);

[[nodiscard]] ScanApplicant scanApplicant(const Dossier &dossier);

/// Whose paper a file of a folder is and what it is, as far as its path says so. Nothing is guessed: what
/// can be read in two ways stays open.
struct ScanProposal
{
    QString path; ///< as it was given
    std::optional<QUuid> person;
    QList<QUuid> candidates; ///< who it may be, when `person` is open
    std::optional<AttachmentKind> kind;
    bool isSupported = true; ///< a PDF, OFD or picture that the notice's platform and our papers take
    QString personReason;    ///< translated: how the person was recognised, or why it stays open
    QString kindReason;      ///< translated, likewise of the kind
    QString note;            ///< translated: another file for the same slot, a slot that has a file; or empty

    /// Whether it can be attached as it is.
    [[nodiscard]] bool isClear() const { return isSupported && person && kind; }
    /// One sentence a line: of an open one only what is open.
    [[nodiscard]] QString reason() const;

    bool operator==(const ScanProposal &) const = default;
};

/// One proposal for each path, in their order. Paths are relative to the folder, with `/`. A person is known
/// by the ID number, the name or its full pinyin in the name of the file or the nearest folder above it that
/// names somebody; last digits of the ID number or the unit's name anywhere in the path tell people of one
/// name apart. A file and a folder that name different people leave it open. The kind is what the file's
/// name says, else the nearest folder that is called like a kind and nothing else.
[[nodiscard]] QList<ScanProposal> proposeScans(
    const QStringList &paths, const QList<ScanApplicant> &applicants);

/// Not supported any more if the file at `path` is refused for its content, see `refusedScan`.
void refuseByContent(ScanProposal &proposal, const QString &path);

inline constexpr int scanFilesLimit = 20'000;
inline constexpr int scanDepthLimit = 8; ///< folders below the chosen one

/// Paths of the files in a folder and the folders below it, relative to it, with `/`, sorted. Hidden and
/// empty files, links, other programs' lists (Thumbs.db, desktop.ini) and libraries are left out. `Limit`
/// when there are too many or they lie too deep, `Io` when a folder cannot be read.
[[nodiscard]] Result<QStringList> listScanFolder(const QString &path);

} // namespace chuding
