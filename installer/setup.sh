#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Chuding developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs what building, running and (with --tests) testing or (with --package) packing Chuding needs on Debian 12 or 13:
# packages by apt, KArchive from Debian's own source where there is no package (Debian 12), and the
# Fandol fonts, which Debian ships only inside a large TeX package. Quick when nothing is missing.
# Without root it names what is missing and exits with 3.
set -euo pipefail
# shellcheck source=debian.sh
. "$(dirname "${BASH_SOURCE[0]}")/debian.sh"

prefix="$HOME/.cache/chuding/prefix" # where CMakePresets.json looks
fonts="${XDG_CACHE_HOME:-$HOME/.cache}/chuding/fonts" # where the program looks

packages=(
  g++ cmake ninja-build ccache pkg-config
  qt6-base-dev qt6-base-dev-tools qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
  libqt6sql6-sqlite qt6-translations-l10n libgl-dev libxkbcommon-dev zlib1g-dev
  libssl-dev libxlsxwriter-dev libqpdf-dev libqrencode-dev libpoppler-qt6-dev poppler-data qt6-image-formats-plugins
  libminizip-dev # which Debian 13's libxlsxwriter-dev asks for without bringing it
  icu-devtools librsvg2-bin python3 xz-utils
  fonts-noto-cjk fontconfig
)
if [ "${1:-}" = "--tests" ]; then
  packages+=(openssl unzip zip poppler-utils qpdf zbar-tools clang libclang-rt-dev)
fi

if [ "${1:-}" = "--package" ]; then
  packages+=(dpkg-dev file git weasyprint python3-markdown)
fi

have_karchive() {
  compgen -G "/usr/lib/*/cmake/KF6Archive/KF6ArchiveConfig.cmake" >/dev/null ||
    compgen -G "$prefix/lib*/cmake/KF6Archive/KF6ArchiveConfig.cmake" >/dev/null ||
    compgen -G "$prefix/lib/*/cmake/KF6Archive/KF6ArchiveConfig.cmake" >/dev/null
}

build_karchive() {
  if apt-cache policy libkf6archive-dev 2>/dev/null | grep -q 'Candidate: [0-9]'; then
    install_packages libkf6archive-dev
    return
  fi
  say "Building KArchive (once, about a minute)"
  karchive_source "$work/karchive"
  cmake -S "$karchive" -B "$work/kbuild" "${karchive_options[@]}" -DECM_DIR="$ecm" \
    -DCMAKE_INSTALL_PREFIX="$prefix" >"$work/karchive.log" 2>&1 &&
    cmake --build "$work/kbuild" >>"$work/karchive.log" 2>&1 &&
    cmake --install "$work/kbuild" >>"$work/karchive.log" 2>&1 ||
    { tail -n 30 "$work/karchive.log" >&2; say "KArchive could not be built."; exit 3; }
}

# FandolFang (仿宋) and FandolKai (楷体) out of texlive-lang-chinese, without installing TeX.
unpack_fandol() {
  say "Fetching the Fandol fonts (once)"
  mkdir -p "$work/tex" "$fonts"
  if ! apt-cache show texlive-lang-chinese >/dev/null 2>&1; then
    can_be_root || { say "apt has no package lists; run apt-get update and try again."; exit 3; }
    as_root apt-get update -qq
  fi
  (cd "$work/tex" && apt-get download -qq -o APT::Sandbox::User= texlive-lang-chinese >/dev/null)
  dpkg-deb --fsys-tarfile "$work"/tex/*.deb |
    tar -x -C "$work/tex" --wildcards './usr/share/texlive/texmf-dist/fonts/opentype/public/fandol/*.otf' \
      './usr/share/doc/texlive-doc/fonts/fandol/*'
  find "$work/tex" -name 'Fandol*.otf' -exec cp {} "$fonts/" \;
  gunzip -c "$work"/tex/usr/share/doc/texlive-doc/fonts/fandol/COPYING.gz >"$fonts/COPYING"
  compgen -G "$fonts/FandolFang*.otf" >/dev/null
}

command -v apt-get >/dev/null || { say "This set-up knows Debian (apt-get); see CONTRIBUTING.md for the list of libraries."; exit 3; }
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT

install_packages "${packages[@]}"
have_karchive || build_karchive
[ -f "$fonts/COPYING" ] || unpack_fandol
