#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Chuding developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# installer/release.sh [--no-windows] [FOLDER]   makes a release of what is committed, on Debian 12, into FOLDER
#                                                (out/release): source archive, Debian package, Windows installer and
#                                                portable copy, SBOM, release notes, SHA256SUMS
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
windows=1
if [ "${1:-}" = --no-windows ]; then
  windows=
  shift
fi
out="$(realpath -m "${1:-out/release}")"

version="$(sed -nE 's/^project\(chuding VERSION ([0-9.]+).*/\1/p' CMakeLists.txt)"
if [ -n "$(git status --porcelain)" ]; then
  echo "Something is not committed; a release is made of commits." >&2
  exit 1
fi
notes="$(awk -v version="$version" '/^## /{inside = ($2 == version); next} inside' CHANGELOG.md)"
if [ -z "$(tr -d '[:space:]' <<<"$notes")" ]; then
  echo "CHANGELOG.md says nothing of $version." >&2
  exit 1
fi
if [ -e "$out" ] && [ -n "$(ls -A "$out")" ]; then
  echo "$out is not empty" >&2
  exit 1
fi
mkdir -p "$out"
SOURCE_DATE_EPOCH="$(git log -1 --format=%ct)"
export SOURCE_DATE_EPOCH
git archive --format=tar --prefix="chuding-$version/" HEAD | xz -9 -T1 >"$out/chuding-$version.tar.xz"

# Built from the archive, as anybody else would.
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
tar -xJf "$out/chuding-$version.tar.xz" -C "$work"
"$work/chuding-$version/installer/deb.sh" "$out"
[ -z "$windows" ] || "$work/chuding-$version/installer/windows/build.sh" "$out"
built=()
[ -z "$windows" ] || built=("$out/chuding-setup-$version.exe" "$out/chuding-$version-portable.zip"
  "${CHUDING_WINDOWS_CACHE:-$HOME/.cache/chuding/windows}/done")
"$work/chuding-$version/installer/sbom.py" "$out"/chuding_*.deb "$out/chuding-$version.tar.xz" "${built[@]}" \
  >"$out/chuding-$version.spdx.json"
printf '%s\n' "$notes" | sed '/./,$!d' >"$out/RELEASE-NOTES.md"
(cd "$out" && sha256sum -- * >SHA256SUMS)
ls -l "$out"
