// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;

namespace chuding {

/// Makes tr() and QLocale() speak `language` ("zh_CN" or "en") from now on; what was installed by an earlier
/// call goes. False, and nothing changes, for any other language. Needs a QCoreApplication.
bool installTranslation(const QString &language);

} // namespace chuding
