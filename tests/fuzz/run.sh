#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Chuding developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# tests/fuzz/run.sh SECONDS [TARGET…]   builds the libFuzzer programs (Clang), makes the seeds, gives every target what
# once went wrong and then lets it look for more for so many seconds. What it finds stays in build/fuzz/found/TARGET/,
# inputs that reached something new in build/fuzz/corpus/TARGET/. Ends with 1 when anything was found.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

targets=(csv dossier envelope package policy signature xlsx)
bin=build/fuzz/bin
seconds="${1:?usage: tests/fuzz/run.sh SECONDS [TARGET…]}"
shift
[ $# -eq 0 ] || targets=("$@")

export LC_ALL=C.UTF-8 TZ=Asia/Urumqi
export ASAN_OPTIONS=detect_leaks=1:allocator_may_return_null=0 UBSAN_OPTIONS=print_stacktrace=1

most_bytes() {
  case "$1" in
    csv | signature) echo 8192 ;;
    dossier | envelope) echo 32768 ;;
    *) echo 65536 ;;
  esac
}

# Prints one row; the log says the rest.
run_target() { # TARGET
  local target="$1" folder="build/fuzz" options log cpu result=clean
  log="$folder/log/$target.log"
  mkdir -p "$folder/log" "$folder/corpus/$target" "$folder/found/$target"
  options=(-rss_limit_mb=500 -timeout=5 "-max_len=$(most_bytes "$target")" -print_final_stats=1
    "-artifact_prefix=$folder/found/$target/")
  [ ! -f "$folder/seeds/$target.dict" ] || options+=("-dict=$folder/seeds/$target.dict")
  TIMEFORMAT='%U %S'
  cpu="$({ time run_all_inputs "$target" "$log" "${options[@]}"; } 2>&1 | tail -n 1)" || true
  grep -q '^all is well$' "$log" || result="FAILED, see $log"
  printf '%-10s %12s %8s %9s %9s  %s\n' "$target" "$(stat_of number_of_executed_units "$log")" \
    "$(awk '{printf "%.0f", $1 + $2}' <<<"$cpu")" "$(grep -o ' cov: [0-9]*' "$log" | tail -n 1 | tr -dc 0-9)" \
    "$(stat_of peak_rss_mb "$log")" "$result"
  [ "$result" = clean ]
}

run_all_inputs() { # TARGET LOG OPTION…
  local target="$1" log="$2" known=()
  shift 2
  mapfile -t known < <(find "tests/fuzz/regressions/$target" -type f 2>/dev/null | sort)
  {
    if [ "${#known[@]}" -eq 0 ] || "$bin/fuzz_$target" "$@" "${known[@]}"; then
      if "$bin/fuzz_$target" "$@" "-max_total_time=$seconds" "build/fuzz/corpus/$target" "build/fuzz/seeds/$target"; then
        echo "all is well"
      fi
    fi
  } >"$log" 2>&1
}

stat_of() { # NAME LOG
  awk -v name="stat::$1:" '$1==name{value=$2} END{print value + 0}' "$2"
}

[ -f build/fuzz/build.ninja ] || cmake --preset fuzz >/dev/null
cmake --build --preset fuzz >/dev/null
rm -rf build/fuzz/seeds
"$bin/fuzz_seeds" build/fuzz/seeds
printf '%-10s %12s %8s %9s %9s\n' target executions 'CPU s' coverage 'peak MB'
failed=0
for target in "${targets[@]}"; do
  run_target "$target" || failed=1
done
exit "$failed"
