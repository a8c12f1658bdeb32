// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/codes.h"
#include "domain/dossier.h"

#include <QLatin1StringView>
#include <QString>

// Names inside a package, below the bag's folder; for the sources of this folder only.

namespace chuding::layout {

inline constexpr QLatin1StringView bagit("bagit.txt");
inline constexpr QLatin1StringView bagInfo("bag-info.txt");
inline constexpr QLatin1StringView manifest("manifest-sha256.txt");
inline constexpr QLatin1StringView tagManifest("tagmanifest-sha256.txt");
inline constexpr QLatin1StringView signature("signatures/tagmanifest-sha256.txt.p7s");
inline constexpr QLatin1StringView payload("data/");
inline constexpr QLatin1StringView submission("data/submission.json");
inline constexpr QLatin1StringView index("data/index.html");
inline constexpr QLatin1StringView roster("data/roster.xlsx");
inline constexpr QLatin1StringView forms("data/forms/");
inline constexpr QLatin1StringView publicity("data/publicity/");
inline constexpr QLatin1StringView applicants("data/applicants/");
inline constexpr QLatin1StringView packages("data/packages/");
inline constexpr QLatin1StringView dossier("dossier.json");
inline constexpr QLatin1StringView checkReport("check-report.pdf");
inline constexpr QLatin1StringView attachments("attachments/");

/// RFC 8493 §2.1.1.
inline constexpr char bagitContent[] = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n";

/// `001-zhang-shi-li`; numbers have `digits` digits.
[[nodiscard]] QString applicantFolder(int number, int digits, const QString &name);
/// `01-degree-certificate.pdf`.
[[nodiscard]] QString attachmentName(int number, const Attachment &attachment);
/// `data/packages/001-zhen-zheng-fu.zip`.
[[nodiscard]] QString packageFile(int number, const QString &unitName);
/// Files that are looked into have a largest size, in bytes, for whoever writes and reads them; 0: this one
/// is only hashed.
[[nodiscard]] qint64 readLimit(const QString &name);
/// Whether a file of this name is already compressed, so that deflating it is a waste.
[[nodiscard]] bool isCompressed(const QString &fileName);

} // namespace chuding::layout
