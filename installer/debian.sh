# SPDX-FileCopyrightText: 2026 The Chuding developers
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# For the scripts of this folder, to be sourced: packages and sources of Debian, from the mirror that this machine is set
# up with (no host is named here), through lists of their own, so that those of the machine stay as they are.

say() { printf '%s\n' "$*" >&2; }

as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"; else sudo -n "$@"; fi
}

can_be_root() {
  [ "$(id -u)" = 0 ] || { command -v sudo >/dev/null && sudo -n true 2>/dev/null; }
}

# The moment of what is built, in seconds: of the last commit, or SOURCE_DATE_EPOCH.
source_moment() {
  printf '%s\n' "${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct 2>/dev/null || awk '{print $2}' app/about/commit.txt)}"
}

# install_packages NAME…: those that are missing; without root it names them and exits with 3.
install_packages() {
  local wanted
  mapfile -t wanted < <(
    printf '%s\n' "$@" | sort -u | comm -23 - <(
      dpkg-query -W -f='${Package} ${db:Status-Abbrev}\n' "$@" 2>/dev/null | awk '$2=="ii"{print $1}' | sort -u))
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

# What apt has read lists of, else what it is told to read.
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
  } | grep -i debian | grep -v security | head -n 1
}

# debian_lists FOLDER SUITE [LINES]: reads the lists of a suite, or those of the lines, into FOLDER; debian_apt uses them.
debian_lists() {
  local folder="$1" suite="$2" mirror
  mkdir -p "$folder/lists/partial" "$folder/cache/archives/partial"
  if [ -n "${3:-}" ]; then
    printf '%s\n' "$3" >"$folder/$suite.list"
  else
    mirror="$(debian_mirror)"
    [ -n "$mirror" ] || { say "No Debian mirror found in the apt configuration."; exit 3; }
    printf 'deb %s %s main\ndeb-src %s %s main\n' "$mirror" "$suite" "$mirror" "$suite" >"$folder/$suite.list"
  fi
  debian_options=(-qq -o "Dir::Etc::sourcelist=$folder/$suite.list" -o Dir::Etc::sourceparts=-
    -o "Dir::State::lists=$folder/lists" -o "Dir::Cache=$folder/cache" -o APT::Sandbox::User=)
  apt-get "${debian_options[@]}" update
}

debian_apt() {
  local command="$1"
  shift
  "apt-$command" "${debian_options[@]}" "$@"
}

# karchive_source FOLDER: unpacks Debian 13's KArchive 6 and the CMake modules that it is built with, mended for Qt 6.4;
# sets karchive and ecm to their folders.
karchive_source() {
  local folder="$1"
  mkdir -p "$folder/karchive" "$folder/ecm"
  debian_lists "$folder/trixie" trixie
  (cd "$folder/karchive" && debian_apt get source --download-only kf6-karchive >/dev/null)
  (cd "$folder/ecm" && debian_apt get download extra-cmake-modules >/dev/null && dpkg -x ./*.deb .)
  tar -xf "$folder"/karchive/*.orig.tar.?z -C "$folder/karchive"
  karchive="$(find "$folder/karchive" -mindepth 1 -maxdepth 1 -type d | head -n 1)"
  ecm="$folder/ecm/usr/share/ECM/cmake"
  sed -i -E 's/^(set\(REQUIRED_QT_VERSION )[0-9.]+/\16.4.0/' "$karchive/CMakeLists.txt"
  sed -i '0,/#include </s//#include <QStringEncoder>\n#include </' "$karchive/src/k7zip.cpp"
}
karchive_options=(-G Ninja -DCMAKE_BUILD_TYPE=Release -DBUILD_TESTING=OFF -DCMAKE_DISABLE_FIND_PACKAGE_BZip2=ON
  -DCMAKE_DISABLE_FIND_PACKAGE_LibLZMA=ON -DWITH_LIBZSTD=OFF -DWITH_BZIP2=OFF -DWITH_LIBLZMA=OFF -DWITH_OPENSSL=OFF)
