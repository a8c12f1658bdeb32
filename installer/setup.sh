#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Chuding developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs what building, running and (with --tests) testing or (with --package) packing Chuding needs on Debian 12 or 13:
# packages by apt, KArchive from Debian's own source where there is no package (Debian 12), and the
# Fandol fonts, which Debian ships only inside a large TeX package. Quick when nothing is missing.
# Without root it names what is missing and exits with 3.
set -euo pipefail

prefix="$HOME/.cache/chuding/prefix" # where CMakePresets.json looks
fonts="${XDG_CACHE_HOME:-$HOME/.cache}/chuding/fonts" # where the program looks

packages=(
  g++ cmake ninja-build ccache pkg-config
  qt6-base-dev qt6-base-dev-tools qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-svg-dev
  libqt6sql6-sqlite libqt6svg6 qt6-translations-l10n libgl-dev libxkbcommon-dev zlib1g-dev
  libssl-dev libxlsxwriter-dev libqpdf-dev libqrencode-dev libpoppler-qt6-dev poppler-data qt6-image-formats-plugins
  icu-devtools python3 xz-utils
  fonts-noto-cjk fontconfig
)
if [ "${1:-}" = "--tests" ]; then
  packages+=(openssl unzip zip poppler-utils qpdf zbar-tools clang libclang-rt-dev)
fi

if [ "${1:-}" = "--package" ]; then
  packages+=(dpkg-dev file librsvg2-bin git)
fi

say() { printf '%s\n' "$*" >&2; }

missing_packages() {
  dpkg-query -W -f='${Package} ${db:Status-Abbrev}\n' "$@" 2>/dev/null | awk '$2=="ii"{print $1}' | sort -u >"$work/have" || true
  printf '%s\n' "$@" | sort -u | comm -23 - "$work/have"
}

as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"; else sudo -n "$@"; fi
}

can_be_root() {
  [ "$(id -u)" = 0 ] || { command -v sudo >/dev/null && sudo -n true 2>/dev/null; }
}

have_karchive() {
  compgen -G "/usr/lib/*/cmake/KF6Archive/KF6ArchiveConfig.cmake" >/dev/null ||
    compgen -G "$prefix/lib*/cmake/KF6Archive/KF6ArchiveConfig.cmake" >/dev/null ||
    compgen -G "$prefix/lib/*/cmake/KF6Archive/KF6ArchiveConfig.cmake" >/dev/null
}

install_packages() {
  local wanted
  mapfile -t wanted < <(missing_packages "${packages[@]}")
  [ "${#wanted[@]}" -gt 0 ] || return 0
  if ! can_be_root; then
    say "These packages are missing; install them and try again:"
    say "  apt-get install ${wanted[*]}"
    exit 3
  fi
  say "Installing: ${wanted[*]}"
  as_root apt-get update -qq
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${wanted[@]}" >/dev/null
}

# The machine's own mirror, so that no host is named here: what apt has read lists of, else what it is told to read.
debian_mirror() {
  local known
  known="$(apt-get indextargets --format '$(REPO_URI)' 'Label: Debian' 'Identifier: Packages' 2>/dev/null | head -n 1)"
  if [ -n "$known" ]; then
    printf '%s\n' "$known"
    return
  fi
  { cat /etc/apt/sources.list /etc/apt/sources.list.d/*.list 2>/dev/null |
      awk '$1=="deb"{for(i=2;i<=NF;i++) if($i ~ /^(https?|file|copy):/){print $i; break}}'
    awk '/^URIs:/{print $2}' /etc/apt/sources.list.d/*.sources 2>/dev/null
  } | grep -E '/debian/?$' | head -n 1
}

# Debian 12: KArchive 6 from the source package of the next release, into $prefix.
build_karchive() {
  if apt-cache policy libkf6archive-dev 2>/dev/null | grep -q 'Candidate: [0-9]'; then
    packages=(libkf6archive-dev)
    install_packages
    return
  fi
  local mirror lists options
  mirror="$(debian_mirror)"
  [ -n "$mirror" ] || { say "No Debian mirror found in the apt configuration: cannot get KArchive."; exit 3; }
  say "Building KArchive (once, about a minute)"
  lists="$work/lists"
  mkdir -p "$lists/partial" "$work/cache/archives/partial" "$work/karchive" "$work/ecm"
  printf 'deb %s trixie main\ndeb-src %s trixie main\n' "$mirror" "$mirror" >"$work/trixie.list"
  options=(-o "Dir::Etc::sourcelist=$work/trixie.list" -o Dir::Etc::sourceparts=- -o "Dir::State::lists=$lists"
           -o "Dir::Cache=$work/cache" -o APT::Sandbox::User=)
  apt-get "${options[@]}" update -qq
  (cd "$work/karchive" && apt-get "${options[@]}" source -qq --download-only kf6-karchive >/dev/null)
  (cd "$work/ecm" && apt-get "${options[@]}" download -qq extra-cmake-modules >/dev/null && dpkg -x ./*.deb .)
  tar -xf "$work"/karchive/*.orig.tar.?z -C "$work/karchive"
  local source
  source="$(find "$work/karchive" -mindepth 1 -maxdepth 1 -type d | head -n 1)"
  sed -i -E 's/^(set\(REQUIRED_QT_VERSION )[0-9.]+/\16.4.0/' "$source/CMakeLists.txt"
  sed -i '0,/#include </s//#include <QStringEncoder>\n#include </' "$source/src/k7zip.cpp"
  cmake -S "$source" -B "$work/kbuild" -G Ninja -DCMAKE_BUILD_TYPE=Release -DBUILD_TESTING=OFF \
    -DECM_DIR="$work/ecm/usr/share/ECM/cmake" -DCMAKE_INSTALL_PREFIX="$prefix" \
    -DCMAKE_DISABLE_FIND_PACKAGE_BZip2=ON -DCMAKE_DISABLE_FIND_PACKAGE_LibLZMA=ON -DWITH_LIBZSTD=OFF \
    -DWITH_BZIP2=OFF -DWITH_LIBLZMA=OFF -DWITH_OPENSSL=OFF >"$work/karchive.log" 2>&1 &&
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
    tar -x -C "$work/tex" --wildcards './usr/share/texlive/texmf-dist/fonts/opentype/public/fandol/*.otf'
  find "$work/tex" -name 'Fandol*.otf' -exec cp {} "$fonts/" \;
  compgen -G "$fonts/FandolFang*.otf" >/dev/null
}

command -v apt-get >/dev/null || { say "This set-up knows Debian (apt-get); see CONTRIBUTING.md for the list of libraries."; exit 3; }
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT

install_packages
have_karchive || build_karchive
compgen -G "$fonts/FandolFang*.otf" >/dev/null || unpack_fandol
