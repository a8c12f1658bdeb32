#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Chuding developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# bench_reduce.sh BIN [PAGES]   (BIN: folder of a release build's bench_reduce; 20 pages unless told)
#
# A made-up colour scan, A4 at 300 dpi, is brought under several sizes by `reduceFile`, and made smaller by Ghostscript
# (-dPDFSETTINGS=/ebook: 150 dpi), three times each. Prints sizes, seconds of the processor (median) and peak memory.
# GS names Ghostscript's program if it is not `gs`; without it only ours is measured.
set -euo pipefail

bench="$(cd "$1" && pwd)/bench_reduce"
pages="${2:-20}"
gs="${GS:-gs}"
rounds=3
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"

measured() { # NAME COMMAND…: three times; prints the size of out.pdf, the median of seconds, the peak of memory
  local name="$1"
  shift
  rm -f times
  for ((i = 0; i < rounds; ++i)); do
    rm -f out.pdf
    /usr/bin/time -a -o times -f '%U %S %M' "$@" >said 2>&1 || true
  done
  grep -E '^[0-9.]+ [0-9.]+ [0-9]+$' times | awk '{ print $1 + $2, $3 }' | sort -n | awk -v name="$name" \
    -v bytes="$(stat -c %s out.pdf 2>/dev/null || echo 0)" '
    { seconds[NR] = $1; if ($2 > peak) peak = $2 }
    END {
      printf "%s: %.2f MB, %.2f s, %d MiB\n", name, bytes / 1e6, seconds[int((NR + 1) / 2)], peak / 1024
    }'
}

"$bench" make scan.pdf "$pages"
printf 'scan of %d pages: %.2f MB\n' "$pages" "$(stat -c %s scan.pdf | awk '{print $1 / 1e6}')"
for kilobytes in 500 250 125 55; do
  limit="$((kilobytes * 1000 * pages))"
  measured "ours, at most $kilobytes KB a page" "$bench" reduce scan.pdf out.pdf "$limit"
  sed -n 's/.*"dpi":\([0-9]*\).*"quality":\([0-9]*\).*/  at \1 dpi, quality \2 (0: as before)/p' said
done
if command -v "$gs" >/dev/null; then
  measured "Ghostscript /ebook" "$gs" -q -dNOPAUSE -dBATCH -sDEVICE=pdfwrite -dPDFSETTINGS=/ebook -sOutputFile=out.pdf \
    scan.pdf
fi
