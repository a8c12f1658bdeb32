#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Chuding developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# installer/deb.sh [FOLDER]   builds chuding_VERSION-1~debRELEASE_amd64.deb for this release of Debian into FOLDER
#                            (out/packages)
#
# The same sources on the same machine give the same bytes: the time in the package is that of the last commit, or
# SOURCE_DATE_EPOCH.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
# shellcheck source=debian.sh
. installer/debian.sh
out="$(realpath -m "${1:-out/packages}")"
build=build/package

installer/setup.sh --package
SOURCE_DATE_EPOCH="$(source_moment)"
export SOURCE_DATE_EPOCH
umask 022
# Qt writes the moment into its resources when they are made.
if [ "$(cat "$build/moment" 2>/dev/null)" != "$SOURCE_DATE_EPOCH" ]; then
  rm -rf "$build"
  mkdir -p "$build"
  echo "$SOURCE_DATE_EPOCH" >"$build/moment"
fi

# As Debian's own packages are built. Paths of this machine stay out of the programs, and debug info, which would be
# stripped again, out of what their build ID is made of.
flags() { DEB_BUILD_MAINT_OPTIONS=hardening=+all dpkg-buildflags --get "$1"; }
cmake --preset package -DCMAKE_CXX_FLAGS="$(flags CXXFLAGS) $(flags CPPFLAGS) -g0 -ffile-prefix-map=$PWD=." \
  -DCMAKE_EXE_LINKER_FLAGS="$(flags LDFLAGS)" >/dev/null
cmake --build "$build"
rm -f "$build"/*.deb
(cd "$build" && cpack -G DEB >/dev/null)
mkdir -p "$out"
cp "$build"/*.deb "$out/"
ls -l "$out"/*.deb
