#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Chuding developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs what is missing, builds with tests and warnings as errors, runs all tests (labels unit, integration, gui).
# Further arguments go to ctest: ./test.sh -L unit
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

installer/setup.sh --tests
cmake --preset dev >/dev/null
cmake --build --preset dev
ctest --preset dev "$@"
