#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Chuding developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# installer/linux/test.sh PACKAGE.deb SAMPLES PICTURE.png [SUITE]
#
# Installs the package in a bare root of Debian (SUITE, bookworm when none is given), does the main job there as a user
# without rights, opens the window, takes a picture of it, removes the package and finds nothing of it left. SAMPLES is
# build/…/samples/scans. Needs root, debootstrap, Xvfb and ImageMagick; takes about five minutes.
set -euo pipefail
deb="$(realpath "$1")"
samples="$(realpath "$2")"
picture="$(realpath -m "$3")"
suite="${4:-bookworm}"
project="$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)"
display=:97

for tool in debootstrap Xvfb import; do
  command -v "$tool" >/dev/null || { echo "$tool is missing" >&2; exit 3; }
done
mirror="$(apt-get indextargets --format '$(REPO_URI)' 'Label: Debian' 'Identifier: Packages' | head -n 1)"
work="$(mktemp -d)"
root="$work/root"
cleanup() {
  [ -z "${xvfb:-}" ] || kill "$xvfb" 2>/dev/null || true
  umount "$root/proc" 2>/dev/null || true
  rm -rf --one-file-system "$work"
}
trap cleanup EXIT

say() { printf '\n== %s (%d s)\n' "$*" "$SECONDS"; }
inside() { chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"; }
clerk() { chroot --userspec=1000:1000 "$root" env -i PATH=/usr/bin:/bin HOME=/home/试例 LC_ALL=C.UTF-8 DISPLAY="$display" "${variables[@]}" "$@"; }
variables=(CHUDING_PASSPHRASE=试例口令-仅供测试)
findings() { "$@" || [ $? -eq 1 ]; }
# What belongs to the system: not what apt and the clerk keep.
listing() { find "$root" -xdev \( -path "$root/home" -o -path "$root/proc" -o -path "$root/var/cache" -o -path "$root/var/log" -o -path "$root/var/lib/apt" -o -path "$root/var/lib/dpkg" -o -path "$root/tmp" \) -prune -o -printf '%P\n' | sort; }

say "A bare root of $suite"
debootstrap --variant=minbase "$suite" "$root" "$mirror" >"$work/debootstrap.log" 2>&1 || { tail -n 20 "$work/debootstrap.log"; exit 3; }
mount -t proc proc "$root/proc"
inside apt-get update -qq
# What it needs from Debian first, so that removing it shows what is its own.
cp "$deb" "$root/tmp/chuding.deb"
depends="$(dpkg-deb -f "$deb" Depends | sed -E 's/ \([^)]*\)//g; s/ \| [^,]*//g; s/,//g')"
# shellcheck disable=SC2086 # a list
inside apt-get install -y -qq --no-install-recommends $depends >/dev/null 2>"$work/apt.log" || { cat "$work/apt.log"; exit 1; }
inside useradd --create-home --home-dir /home/试例 --uid 1000 clerk 2>/dev/null
listing >"$work/before"

say "Installing"
inside apt-get install -y -qq --no-install-recommends /tmp/chuding.deb >/dev/null 2>"$work/apt.log" || { cat "$work/apt.log"; exit 1; }
listing >"$work/with"
inside dpkg -s chuding | grep -E '^(Version|Installed-Size)'
cp -r "$samples" "$root/home/试例/扫描 件"
cp "$project/resources/samples/roster.xlsx" "$root/home/试例/名册.xlsx"
chown -R 1000:1000 "$root/home/试例"

say "The main job"
home=/home/试例
library="$home/资料 库.chuding"
clerk chuding-cli --version
clerk chuding-cli library create "$library" --unit 博湖县试例镇人民政府 --role department --demo-moment 2024-10-20T12:00
clerk chuding-cli library import "$library" "$home/名册.xlsx"
while IFS=$'\t' read -r id kind file; do
  clerk chuding-cli library attach "$library" --id "$id" --kind "$kind" "$home/扫描 件/$file" </dev/null >/dev/null
done <"$samples/attach.tsv"
findings clerk chuding-cli library inspect "$library" >"$work/seen.txt"
findings clerk chuding-cli check --library "$library" --format json >"$work/findings.json"
python3 - "$work/findings.json" <<'P'
import json, sys
rows = json.load(open(sys.argv[1], encoding="utf-8"))
verdicts = {row["name"]: row["verdict"] for row in rows if row.get("name")}
print(len(verdicts), "applicants:", sorted(set(verdicts.values())))
assert len(verdicts) == 12 and "fail" in verdicts.values(), verdicts
P
clerk chuding-cli form "$library" annex2 --id 652829200111209022 --out "$home/公示.pdf"
clerk chuding-cli key create --out "$home/签名.p12" --unit 博湖县试例镇人民政府 --name 试例经办
clerk mkdir "$home/信任"
clerk chuding-cli key show "$home/签名.p12" --pem >"$root$home/信任/签名.pem"
clerk chuding-cli export "$library" --key "$home/签名.p12" --out "$home/报送" --id 652829200111209022
package="$(find "$root$home/报送" -name '*.zip' -printf '%f\n')"
clerk chuding-cli verify "$home/报送/$package" --trust "$home/信任"

say "The window"
Xvfb "$display" -screen 0 1366x768x24 -nolisten tcp >/dev/null 2>&1 &
xvfb=$!
sleep 1
mkdir -p "$root/tmp/runtime"
chown 1000:1000 "$root/tmp/runtime"
chmod 700 "$root/tmp/runtime"
variables+=(XDG_RUNTIME_DIR=/tmp/runtime)
(variables+=(LANG=C.UTF-8); exec chroot --userspec=1000:1000 "$root" env -i PATH=/usr/bin:/bin HOME=/home/试例 \
  LC_ALL=C.UTF-8 DISPLAY="$display" "${variables[@]}" chuding "$library") >"$work/window.log" 2>&1 &
window=$!
sleep 15
import -display "$display" -window root "$picture"
kill "$window"
wait "$window" 2>/dev/null || true
[ ! -s "$work/window.log" ] || { cat "$work/window.log"; exit 1; }
colours="$(identify -format '%k' "$picture")"
[ "$colours" -gt 50 ] || { echo "The window shows nothing: $colours colours" >&2; exit 1; }

say "Removing"
inside apt-get purge -y -qq chuding >/dev/null 2>&1
listing >"$work/after"
if ! diff "$work/before" "$work/after"; then
  echo "Removing left something behind, or took something with it" >&2
  exit 1
fi
clerk test -f "$library/library.sqlite"
echo "$(comm -13 "$work/before" "$work/with" | wc -l) files and folders were installed; nothing is left but the library"
say "Done"
