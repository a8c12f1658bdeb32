// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Of a unit with the sample people, all of whom have applied; its library `unit.chuding` and its key
/// `key.p12` are made in `folder`, the package in `folder`/stick. Its path; empty when that failed.
[[nodiscard]] QString makeSamplePackage(const QString &folder, const QString &passphrase);
/// The same of people all of whose papers are ready to be handed in, see `makeReadyLibrary`.
[[nodiscard]] QString makeReadyPackage(const QString &folder, const QString &passphrase);
