#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Chuding developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# ./run.sh              installs what is missing, builds, does the main job on the sample data into out/ and opens
#                       the window when there is a display
# ./run.sh season       plays a season in out/season: three units, two departments and the county bureau exchange
#                       packages and decisions, and each step is checked
# ./run.sh ARGUMENTS    the same set-up, then hands the arguments to chuding-cli
set -euo pipefail

root="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
build="$root/build/release"
cli="$build/bin/chuding-cli"
samples="$build/samples/scans"
roster="$root/resources/samples/roster.xlsx"
out="$root/out"
library="$out/示例.chuding"
moment=2024-10-20T12:00

say() { printf '%s\n' "$*"; }
step() { printf '\n== %s\n' "$*"; }

# Runs quietly; when it fails, shows what it said.
quietly() {
  local log
  log="$(mktemp)"
  if ! "$@" >"$log" 2>&1; then
    tail -n 40 "$log" >&2
    rm -f "$log"
    return 1
  fi
  rm -f "$log"
}

build_targets() {
  if [ ! -f "$build/build.ninja" ]; then
    say "首次编译，需要几分钟 (first build: a few minutes)" >&2
    (cd "$root" && quietly cmake --preset release) || exit 3
  fi
  if [ -t 2 ]; then
    cmake --build "$build" --target "$@" >&2 || exit 3
  else
    quietly cmake --build "$build" --target "$@" || exit 3
  fi
}

# 1 says "there are findings", which is what the sample is for.
allow_findings() {
  "$@" || [ $? -eq 1 ]
}

fingerprint() {
  cat "$cli" "$roster" "$samples/attach.tsv" "${BASH_SOURCE[0]}" | sha256sum | cut -d' ' -f1
}

# Only a folder that an earlier run made is written to, or one that the installer's scripts put packages into.
claim_out() {
  if [ -e "$out" ] && [ ! -f "$out/.chuding-sample" ] && [ -n "$(ls -A -I packages -I release "$out")" ]; then
    say "out/ 不是示例目录，请先移走 ($out was not made by this script; move it away first)" >&2
    exit 3
  fi
  mkdir -p "$out"
  touch "$out/.chuding-sample"
}

make_library() {
  local id kind file
  claim_out
  rm -rf "$library" "$out/forms" "$out/package" "$out/trust" "$out/demo.p12"
  "$cli" library create "$library" --unit 博湖县试例镇人民政府 --role department --demo-moment "$moment"
  "$cli" library import "$library" "$roster"
  while IFS=$'\t' read -r id kind file; do
    quietly "$cli" library attach "$library" --id "$id" --kind "$kind" "$samples/$file"
  done <"$samples/attach.tsv"
  say "$(wc -l <"$samples/attach.tsv") 个扫描件已入库 (scans attached)"
  # Papers are confirmed with the scans at hand: what the roster said of them lapsed when the scans came in.
  confirm_for 张试宁 R-ATT-10 R-ATT-11 R-ATT-13 R-ATT-14
  confirm_for 巴特尔例 R-ATT-10 R-ATT-11 R-ATT-13 R-ATT-14
  confirm_for 吴例建 R-ATT-10 R-ATT-11 R-ATT-14
  quietly "$cli" key create --out "$out/demo.p12" --unit 博湖县试例镇人民政府 --name 试例经办
  mkdir -p "$out/trust"
  "$cli" key show "$out/demo.p12" --pem >"$out/trust/demo.pem"
  fingerprint >"$out/.chuding-sample"
}

id_of() { # NAME
  awk -F, -v name="$1" '$1==name{print $3}' "$root/resources/samples/roster.csv"
}

confirm_for() { # NAME RULE…
  local name="$1" rule options=()
  shift
  for rule in "$@"; do options+=(--rule "$rule"); done
  "$cli" library confirm "$library" --id "$(id_of "$name")" "${options[@]}"
}

print_forms() {
  mkdir -p "$out/forms"
  "$cli" form "$library" annex1 --id "$(id_of 冯试驻)" --out "$out/forms/附件1-免学申请表-冯试驻.pdf"
  "$cli" form "$library" annex2 --id "$(id_of 李例)" --id "$(id_of 王试语)" --out "$out/forms/附件2-公示-中心小学.pdf"
  "$cli" form "$library" annex3 --id "$(id_of 李例)" --id "$(id_of 王试语)" --out "$out/forms/附件3-公示结果-中心小学.pdf"
  "$cli" form "$library" annex4 --id "$(id_of 张试宁)" --out "$out/forms/附件4-公示情况报告-水利工作站.pdf"
  "$cli" form "$library" roster --out "$out/forms/名册.pdf"
  "$cli" form "$library" check-report --out "$out/forms/核对报告.pdf"
  "$cli" form "$library" prefill --id "$(id_of 张试宁)" --out "$out/forms/呈报表预填稿-张试宁.pdf"
  "$cli" form "$library" schedule --out "$out/forms/排期表.pdf"
}

# The ID numbers of those without an error, as --id options, one word a line.
without_errors() {
  { allow_findings "$cli" check --library "$library" --format json
  } | python3 -c '
import csv, json, sys
failing = {row["name"] for row in json.load(sys.stdin) if row.get("verdict") == "fail" and row.get("name")}
for row in csv.DictReader(open(sys.argv[1], encoding="utf-8")):
    if row["姓名"] not in failing:
        print("--id", row["身份证号"], sep="\n")' "$root/resources/samples/roster.csv"
}

main_job() {
  local chosen package
  export CHUDING_PASSPHRASE=试例口令-仅供示例
  if [ ! -f "$out/.chuding-sample" ] || [ "$(cat "$out/.chuding-sample")" != "$(fingerprint)" ]; then
    step "名册与扫描件入库 (roster and scans into a library)"
    make_library
  fi
  step "核对结果 (findings) · 演示时间 $moment"
  allow_findings "$cli" check --library "$library"
  step "表格 (forms)"
  print_forms
  step "报送包 (signed package of those without errors)"
  rm -rf "$out/package"
  mkdir -p "$out/package"
  mapfile -t chosen < <(without_errors)
  "$cli" export "$library" --key "$out/demo.p12" --out "$out/package" "${chosen[@]}"
  step "验证报送包 (verification)"
  package="$(find "$out/package" -maxdepth 1 -name '*.zip' | head -n 1)"
  "$cli" verify "$package" --trust "$out/trust"
  step "全部在这里 (everything is here)"
  say "资料库 (library)  $library"
  say "表格   (forms)    $out/forms"
  say "报送包 (package)  $package"
  say "证书   (signer)   $out/trust/demo.pem"
  say "再看   (look)     ./run.sh library list out/示例.chuding"
}

"$root/installer/setup.sh" >&2
if [ -z "${XDG_RUNTIME_DIR:-}" ]; then # without a session, as in a container; Qt asks for it
  export XDG_RUNTIME_DIR="$root/build/runtime"
  mkdir -p -m 700 "$XDG_RUNTIME_DIR"
fi
if [ $# -eq 1 ] && [ "$1" = season ]; then
  build_targets chuding-cli
  claim_out
  exec python3 "$root/tests/cli/season.py" "$cli" "$out/season"
fi
if [ $# -gt 0 ]; then
  build_targets chuding-cli
  exec "$cli" "$@"
fi
build_targets chuding chuding-cli chuding_samples
main_job
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
  exec "$build/bin/chuding" "$library"
fi
say "没有图形界面，未打开窗口 (no display: the window was not opened)"
