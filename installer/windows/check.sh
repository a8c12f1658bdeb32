#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Chuding developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# installer/windows/check.sh   what can be checked of the Windows installer without building the program: the scripts are
# whole, the manifest and the version are read by MinGW, and NSIS makes an installer of a folder with one file. CI runs it.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
# shellcheck source=../debian.sh
. ../debian.sh
install_packages nsis binutils-mingw-w64-x86-64 gcc-mingw-w64-x86-64-posix icoutils librsvg2-bin python3
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT

for script in *.sh ../*.sh ../linux/*.sh; do bash -n "$script"; done
python3 - *.py ../*.py <<'P'
import ast, sys, xml.etree.ElementTree
for name in sys.argv[1:]:
    ast.parse(open(name, encoding="utf-8").read(), name)
xml.etree.ElementTree.parse("program.manifest")
P

rsvg-convert -w 32 -h 32 ../../ui/icons/app.svg -o "$work/32.png"
icotool -c -o "$work/chuding.ico" "$work/32.png"
sed -e "s:@icon@:$work/chuding.ico:; s:@manifest@:$PWD/program.manifest:; s:@program@:chuding:g" \
  -e 's:@PROJECT_VERSION@:1.2.3:g; s:@PROJECT_VERSION_MAJOR@:1:g; s:@PROJECT_VERSION_MINOR@:2:g; s:@PROJECT_VERSION_PATCH@:3:g' \
  program.rc.in >"$work/chuding.rc"
x86_64-w64-mingw32-windres "$work/chuding.rc" "$work/chuding.o"

echo example >"$work/例 子.txt"
printf 'SetOutPath "$INSTDIR"\nFile "%s"\n' "$work/例 子.txt" >"$work/install.nsh"
printf 'Delete "$INSTDIR\\例 子.txt"\n' >"$work/uninstall.nsh"
makensis -V2 -WX -INPUTCHARSET UTF8 -DVERSION=1.2.3 "-DLISTS=$work" "-DICON=$work/chuding.ico" -DKB=1 "-DOUT=$work/chuding-setup-1.2.3.exe" setup.nsi
[ "$(stat -c %s "$work/chuding-setup-1.2.3.exe")" -gt 50000 ] || { say "The installer is too small"; exit 1; }
say "The pieces of the Windows installer are whole"
