#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Chuding developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# installer/windows/parts.sh   builds the libraries of the Windows program from Debian 12's sources with Debian's MinGW,
#                              into ~/.cache/chuding/windows/prefix (or under CHUDING_WINDOWS_CACHE)
#
# Each part is kept as long as its recipe here stays what it is, so that a broken run goes on where it stopped. From
# nothing on two cores about 50 minutes and 6 GB; afterwards nothing is done in a second.
set -euo pipefail
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
# shellcheck source=../debian.sh
. "$here/../debian.sh"

exec 3>&2
say() { printf '%s\n' "$*" >&3; } # what is said of a part goes past its log

cache="${CHUDING_WINDOWS_CACHE:-$HOME/.cache/chuding/windows}"
prefix="$cache/prefix"
host=x86_64-w64-mingw32
build="$cache/build"
export CHUDING_WINDOWS_PREFIX="$prefix" PKG_CONFIG_LIBDIR="$prefix/lib/pkgconfig:/usr/$host/lib/pkgconfig"
packages=(
  g++-mingw-w64-x86-64-posix gcc-mingw-w64-x86-64-posix mingw-w64-tools libz-mingw-w64-dev
  qt6-base-dev qt6-base-dev-tools qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
  cmake ninja-build ccache pkg-config dpkg-dev patch make perl tcl nasm xz-utils bzip2
)

# unpack NAME: Debian's source of a package, the newest version that the mirror still serves, with Debian's patches; if
# it serves no version whole, the upstream archive without them (apt has checked both against the signed list). Sets
# source to the folder.
unpack() {
  local name="$1" at="$cache/sources/$1" version
  rm -rf "$at"
  mkdir -p "$at"
  if [ -z "${lists_read:-}" ]; then
    debian_lists "$cache/lists" bookworm "$(apt-get indextargets --format 'deb-src $(REPO_URI) $(RELEASE) $(COMPONENT)' \
      'Created-By: Packages' 'Origin: Debian' | grep ' main$' | sort -u)"
    lists_read=1
  fi
  for version in $(debian_apt cache showsrc --only-source "$name" | awk '/^Version:/{print $2}' | sort -rVu); do
    rm -f "$at"/*.dsc
    (cd "$at" && debian_apt get source --download-only "$name=$version" >/dev/null 2>&1) || continue
    dpkg-source --no-check -x "$at"/*.dsc "$at/source" >"$at/log" 2>&1 || { cat "$at/log" >&2; exit 3; }
    source="$at/source"
    say "  $name $version"
    printf '%s %s\n' "$name" "$version" >"$cache/done/$name.version"
    return
  done
  compgen -G "$at/*.orig.tar.*" >/dev/null || { say "The mirror serves no source of $name."; exit 3; }
  mkdir "$at/source"
  tar -xf "$(compgen -G "$at/*.orig.tar.*z*" | grep -v '\.asc$' | head -n 1)" -C "$at/source" --strip-components=1
  source="$at/source"
  say "  $name $version without Debian's patches: the mirror does not serve them"
  printf '%s %s (without patches)\n' "$name" "$version" >"$cache/done/$name.version"
}

# with_cmake SOURCE OPTIONS…: configures, builds and installs.
with_cmake() {
  local from="$1"
  shift
  cmake -S "$from" -B "$build/$part" -G Ninja -DCMAKE_TOOLCHAIN_FILE="$here/toolchain.cmake" -DCMAKE_BUILD_TYPE=Release \
    -DCMAKE_INSTALL_PREFIX="$prefix" -DCMAKE_C_COMPILER_LAUNCHER=ccache -DCMAKE_CXX_COMPILER_LAUNCHER=ccache "$@"
  cmake --build "$build/$part"
  cmake --install "$build/$part"
}

part_sqlite() {
  unpack sqlite3
  (cd "$source" && ./configure --disable-tcl && make sqlite3.c)
  mkdir -p "$cache/sqlite"
  cp "$source/sqlite3.c" "$source/sqlite3.h" "$cache/sqlite/"
}

# Debian leaves SQLite out of its archive of Qt. Without network, OpenGL and D-Bus; Windows draws the letters (DirectWrite
# comes with Direct2D).
part_qtbase() {
  local options=() name
  unpack qt6-base
  mkdir -p "$source/src/3rdparty/sqlite"
  cp "$cache"/sqlite/sqlite3.[ch] "$source/src/3rdparty/sqlite/"
  for name in opengl vulkan dbus network icu glib pkg_config zstd fontconfig tabletevent direct2d1_1 testlib \
    sql_odbc sql_mysql sql_psql system_sqlite system_zlib system_png system_jpeg system_freetype system_harfbuzz \
    system_pcre2 system_doubleconversion; do
    options+=("-DFEATURE_$name=OFF")
  done
  with_cmake "$source" "${options[@]}" -DINPUT_opengl=no -DFEATURE_direct2d=ON -DFEATURE_sql_sqlite=ON \
    -DBUILD_SHARED_LIBS=ON -DQT_BUILD_EXAMPLES=OFF -DQT_BUILD_TESTS=OFF -DQT_BUILD_BENCHMARKS=OFF
}

# The legacy provider inside the library: certificate authorities hand out PKCS#12 files with old ciphers. Where it looks
# for settings only an administrator may write.
part_openssl() {
  unpack openssl
  (
    cd "$source"
    ./Configure mingw64 --cross-compile-prefix=$host- --prefix="C:/Program Files/OpenSSL" --openssldir=ssl --libdir=lib \
      shared enable-legacy no-module no-tests no-engine no-async
    make -j"$(nproc)" build_libs
    make INSTALLTOP="$prefix" install_dev
    make INSTALLTOP="$prefix" install_runtime_libs
  )
}

part_jpeg() {
  unpack libjpeg-turbo
  with_cmake "$source" -DENABLE_STATIC=OFF -DWITH_TURBOJPEG=OFF
}

part_tiff() {
  unpack tiff
  with_cmake "$source" -Dtiff-tools=OFF -Dtiff-tests=OFF -Dtiff-contrib=OFF -Dtiff-docs=OFF -Dzlib=ON -Djpeg=ON \
    -Dlibdeflate=OFF -Djbig=OFF -Dlerc=OFF -Dlzma=OFF -Dzstd=OFF -Dwebp=OFF -Dcxx=OFF
}

part_imageformats() {
  unpack qt6-imageformats
  with_cmake "$source" -DQT_BUILD_EXAMPLES=OFF -DQT_BUILD_TESTS=OFF -DFEATURE_system_tiff=ON -DFEATURE_webp=OFF \
    -DFEATURE_jasper=OFF -DFEATURE_mng=OFF
}

part_freetype() {
  unpack freetype
  with_cmake "$source" -DBUILD_SHARED_LIBS=ON -DFT_DISABLE_PNG=ON -DFT_DISABLE_BZIP2=ON -DFT_DISABLE_HARFBUZZ=ON \
    -DFT_DISABLE_BROTLI=ON
}

part_openjpeg() {
  unpack openjpeg2
  with_cmake "$source" -DBUILD_CODEC=OFF -DBUILD_STATIC_LIBS=OFF
}

part_poppler() {
  unpack poppler
  # Qt's library for tests is there for its tests only.
  sed -i -E 's/(find_package\(Qt6 .*) Test QUIET/\1 QUIET/; s/ AND Qt6Test_FOUND//' "$source/CMakeLists.txt"
  sed -i -E '/add_subdirectory\((tests|demos)\)/d' "$source/qt6/CMakeLists.txt"
  with_cmake "$source" -DENABLE_QT6=ON -DENABLE_QT5=OFF -DENABLE_GLIB=OFF -DENABLE_CPP=OFF -DENABLE_UTILS=OFF \
    -DENABLE_BOOST=OFF -DENABLE_LIBCURL=OFF -DENABLE_CMS=none -DENABLE_LIBOPENJPEG=openjpeg2 -DENABLE_DCTDECODER=libjpeg \
    -DENABLE_NSS3=OFF -DWITH_NSS3=OFF -DWITH_TIFF=OFF -DWITH_PNG=OFF -DWITH_Cairo=OFF -DBUILD_QT6_TESTS=OFF \
    -DBUILD_CPP_TESTS=OFF -DBUILD_MANUAL_TESTS=OFF -DBUILD_GTK_TESTS=OFF
  [ -f "$prefix/lib/pkgconfig/poppler-qt6.pc" ]
}

part_qpdf() {
  unpack qpdf
  # Nothing but the library: not its programs, examples and tests.
  sed -i -E 's/^( *)add_subdirectory\((qpdf|libtests|examples|zlib-flate|fuzz|compare-for-test|manual)\)/\1#&/I' "$source/CMakeLists.txt"
  with_cmake "$source" -DBUILD_STATIC_LIBS=OFF -DREQUIRE_CRYPTO_OPENSSL=ON -DUSE_IMPLICIT_CRYPTO=OFF -DBUILD_DOC=OFF \
    -DINSTALL_EXAMPLES=OFF -DINSTALL_MANUAL=OFF
}

part_qrencode() {
  unpack qrencode
  with_cmake "$source" -DBUILD_SHARED_LIBS=ON -DWITH_TOOLS=NO -DWITH_TESTS=NO -DWITHOUT_PNG=ON
}

part_xlsxwriter() {
  unpack libxlsxwriter
  with_cmake "$source" -DBUILD_SHARED_LIBS=ON -DUSE_STANDARD_TMPFILE=OFF
}

part_karchive() {
  karchive_source "$cache/sources/karchive"
  sed -n 's/^Version: /kf6-karchive /p' "$cache"/sources/karchive/karchive/*.dsc >"$cache/done/kf6-karchive.version"
  tar -xOf "$cache"/sources/karchive/karchive/*.debian.tar.?z debian/copyright >"$cache/karchive.copyright"
  with_cmake "$karchive" "${karchive_options[@]}" -DECM_DIR="$ecm" -DCMAKE_DISABLE_FIND_PACKAGE_PkgConfig=ON
}

parts=(sqlite qtbase openssl jpeg tiff imageformats freetype openjpeg poppler qpdf qrencode xlsxwriter karchive)

# shellcheck disable=SC1091
[ "$(. /etc/os-release && echo "$VERSION_CODENAME")" = bookworm ] || {
  say "The Windows program is built on Debian 12 only: Qt's programs there have the version of its sources."
  exit 3
}
install_packages "${packages[@]}"
mkdir -p "$cache/done" "$cache/sources" "$build" "$prefix"
for part in "${parts[@]}"; do
  recipe="$( (declare -f "part_$part" with_cmake; cat "$here/toolchain.cmake"; echo "${karchive_options[@]}") | sha256sum)"
  [ "$(cat "$cache/done/$part" 2>/dev/null)" = "$recipe" ] && continue
  say "$part"
  begun=$SECONDS
  rm -rf "${build:?}/$part"
  # In a shell of its own, where a failure ends it; with `||` after it, it would go on.
  set +e
  (set -e; "part_$part") >"$cache/done/$part.log" 2>&1
  failed=$?
  set -e
  if [ $failed -ne 0 ]; then
    tail -n 30 "$cache/done/$part.log" >&2
    say "$part could not be built; all that was said is in $cache/done/$part.log"
    exit 3
  fi
  rm -rf "${build:?}/$part" "$cache/sources/$part"
  printf '%s\n' "$recipe" >"$cache/done/$part"
  say "  $((SECONDS - begun)) s"
done
