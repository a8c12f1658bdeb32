#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Chuding developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# installer/windows/build.sh [FOLDER]   builds, on Debian 12, chuding-setup-VERSION.exe and chuding-VERSION-portable.zip
#                                       for Windows x64 into FOLDER (out/packages)
#
# The libraries are built once (parts.sh, about 50 minutes), the program in a few minutes.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
# shellcheck source=../debian.sh
. installer/debian.sh
out="$(realpath -m "${1:-out/packages}")"
here="$PWD/installer/windows"
build="$PWD/build/windows"
stage="$build/stage"
cache="${CHUDING_WINDOWS_CACHE:-$HOME/.cache/chuding/windows}"

installer/setup.sh --package
"$here/parts.sh"
install_packages nsis icoutils python3
export CHUDING_WINDOWS_PREFIX="$cache/prefix"
SOURCE_DATE_EPOCH="$(source_moment)"
export SOURCE_DATE_EPOCH
version="$(sed -nE 's/^project\(chuding VERSION ([0-9.]+).*/\1/p' CMakeLists.txt)"

say "The program"
PKG_CONFIG_LIBDIR="$cache/prefix/lib/pkgconfig:/usr/x86_64-w64-mingw32/lib/pkgconfig" cmake --preset windows >/dev/null
cmake --build "$build"
rm -rf "$stage"
cmake --install "$build" --prefix "$stage" >/dev/null

say "The manual, of the pages that the program for Linux writes"
linux=build/package # where deb.sh was run before
if [ ! -f "$linux/build.ninja" ]; then
  linux=build/release
  cmake --preset release >/dev/null
fi
cmake --build "$linux" --target chuding
rm -rf "$build/pages"
install -d -m 700 "$build/nobody"
# With nobody's settings and notices.
QT_QPA_PLATFORM=offscreen XDG_RUNTIME_DIR="$build/nobody" XDG_CONFIG_HOME="$build/nobody" XDG_DATA_HOME="$build/nobody" \
  "$linux/bin/chuding" --lang zh_CN --help-pages "$build/pages"
installer/manual.py "$build/pages" "$stage/manual.pdf" "$version" "$(date -u -d "@$SOURCE_DATE_EPOCH" +%F)"

say "What belongs to it"
"$here/libraries.py" "$cache/prefix" "$stage"
mkdir -p "$stage/share/poppler"
cp -r /usr/share/poppler/{cMap,cidToUnicode,nameToUnicode,unicodeMap} "$stage/share/poppler/"
# Whose parts are in it, as Debian tells their licences, and the texts that those point to.
for package in libqt6core6 qt6-image-formats-plugins libsqlite3-0 libssl3 libjpeg62-turbo libtiff6 libfreetype6 libopenjp2-7 libpoppler-qt6-3 \
  poppler-data libqpdf29 libqrencode4 libxlsxwriter4 zlib1g mingw-w64-common gcc-mingw-w64-base icu-devtools; do
  cp "/usr/share/doc/$package/copyright" "$stage/licences/$package.txt"
done
dpkg-query -W -f='${Package} ${Version}\n' libz-mingw-w64 mingw-w64-common gcc-mingw-w64-base poppler-data | while read -r name of; do
  printf '%s %s\n' "$name" "$of" >"$cache/done/$name.version"
done
cp "$cache/karchive.copyright" "$stage/licences/karchive.txt"
{ grep -rhoE 'common-licenses/[A-Za-z0-9.+-]+' "$stage/licences" | sed 's:.*/::; s:\.$::' | sort -u; } | while read -r name; do
  [ ! -f "/usr/share/common-licenses/$name" ] || cp -L "/usr/share/common-licenses/$name" "$stage/licences/$name.txt"
done

say "The installer"
# What it puts down is what it takes away, file by file.
(cd "$stage" && find . -type f -printf '%P\n' | sort) | while IFS= read -r file; do
  printf 'SetOutPath "$INSTDIR%s"\nFile "%s/%s"\n' \
    "$(dirname "/$file" | sed 's:/$::; s:/:\\:g')" "$stage" "$file"
done >"$build/install.nsh"
{
  (cd "$stage" && find . -type f -printf '%P\n' | sort) | while IFS= read -r file; do
    printf 'Delete "$INSTDIR\\%s"\n' "$(sed 's:/:\\:g' <<<"$file")"
  done
  (cd "$stage" && find . -mindepth 1 -depth -type d -printf '%P\n') | while IFS= read -r folder; do
    printf 'RMDir "$INSTDIR\\%s"\n' "$(sed 's:/:\\:g' <<<"$folder")"
  done
} >"$build/uninstall.nsh"
mkdir -p "$out"
setup="$out/chuding-setup-$version.exe"
makensis -V2 -INPUTCHARSET UTF8 "-DVERSION=$version" "-DLISTS=$build" "-DICON=$build/installer/windows/chuding.ico" \
  "-DKB=$(du -sk "$stage" | cut -f1)" "-DOUT=$setup" "$here/setup.nsi"

say "The portable copy"
zip="$out/chuding-$version-portable.zip"
rm -rf "$build/portable" "$zip"
mkdir -p "$build/portable"
cp -r "$stage" "$build/portable/chuding" # without the version, so that a newer one goes over it
cp "$here/portable.txt" "$build/portable/chuding/"
python3 - "$build/portable" "$zip" "$SOURCE_DATE_EPOCH" <<'P'
import sys, time, zipfile
from pathlib import Path
root, target, moment = Path(sys.argv[1]), sys.argv[2], time.gmtime(int(sys.argv[3]))
with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as packed:
    for file in sorted(path for path in root.rglob("*") if path.is_file()):
        entry = zipfile.ZipInfo(file.relative_to(root).as_posix(), moment[:6])
        entry.compress_type = zipfile.ZIP_DEFLATED
        packed.writestr(entry, file.read_bytes())
P
du -sh --apparent-size "$stage" "$setup" "$zip"
