// SPDX-FileCopyrightText: 2026 The Chuding developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A static library needs a source; the data come from CMakeLists.txt.
