#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Chuding developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# bench_package.sh BIN [MIB]   (BIN: folder of a release build's chuding-cli; 1000 MiB of scans unless told)
#
# Export of a package against sha256sum + zip -0 + openssl cms -sign on the same files, and its verification
# against unzip to a folder + sha256sum -c + openssl cms -verify, its encryption and decryption against openssl cms,
# three times each in turn. Then a package of 1,000 applicants with three scans of 50 kB each, taken into an empty
# library, against the same tools on it. Prints seconds, ratios and peak memory.
# Needs six times the size in the folder for temporary files (TMPDIR).
set -euo pipefail

bin="$(cd "$1" && pwd)"
cli="$bin/chuding-cli"
mebibytes="${2:-1000}"
samples="$(cd "$(dirname "${BASH_SOURCE[0]}")/../../resources/samples" && pwd)"
rounds=3
people=10
kinds=(diploma degreeCertificate educationRecord professionalTraining publicTraining mandarinCertificate
       assessmentProof notice noticeResult recommendation)

work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
export CHUDING_PASSPHRASE=benchmark-试例-口令
cd "$work"

seconds() { # FILE COMMAND…: adds the wall time to FILE and the peak memory in KiB to FILE
  local file="$1"
  shift
  /usr/bin/time -a -o "$file" -f '%e %M' "$@" >"$work/said" 2>&1 || { cat "$work/said" >&2; exit 1; }
}

median() { sort -n "$1" | awk '{v[NR]=$1} END{print v[int((NR+1)/2)]}'; }
peak() { awk '$2>m{m=$2} END{printf "%.0f", m/1024}' "$1"; }

mkdir files
export XDG_RUNTIME_DIR="${XDG_RUNTIME_DIR:-$work}"
"$cli" library create library.chuding --unit 试例单位 --role department --demo-moment 2024-10-20T12:00 >/dev/null
"$cli" library import library.chuding "$samples/roster.csv" >/dev/null
mapfile -t ids < <(awk -F, 'NR>1{print $3}' "$samples/roster.csv" | head -n "$people")
for id in "${ids[@]}"; do
  for kind in "${kinds[@]}"; do
    head -c "$((mebibytes * 1048576 / people / ${#kinds[@]}))" /dev/urandom >"files/$kind.$id.pdf"
    "$cli" library attach library.chuding --id "$id" --kind "$kind" "files/$kind.$id.pdf" >/dev/null
  done
done
"$cli" key create --out key.p12 --unit 试例单位 --name 试例经办 >/dev/null
"$cli" key show key.p12 --pem >signer.pem
openssl pkcs12 -in key.p12 -nodes -nocerts -passin env:CHUDING_PASSPHRASE -out signer.key
openssl req -x509 -newkey rsa:3072 -nodes -keyout plain.key -out plain.pem -days 1 -subj /CN=bench 2>/dev/null

cat >tools_export.sh <<'EOF'
set -e
sha256sum files/* >manifest-sha256.txt
zip -0 -q -r tools.zip files manifest-sha256.txt
openssl cms -sign -binary -outform DER -in manifest-sha256.txt -signer plain.pem -inkey plain.key -out manifest.p7s
sync tools.zip
EOF
cat >tools_verify.sh <<'EOF'
set -e
mkdir unpacked
unzip -q "$1" -d unpacked
cd unpacked/*/
sha256sum -c --quiet manifest-sha256.txt
sha256sum -c --quiet tagmanifest-sha256.txt
openssl cms -verify -binary -inform DER -in signatures/tagmanifest-sha256.txt.p7s -content tagmanifest-sha256.txt \
  -CAfile "$2" -out /dev/null
EOF

selected=()
for id in "${ids[@]}"; do selected+=(--id "$id"); done
for ((i = 0; i < rounds; ++i)); do
  rm -rf package tools.zip manifest-sha256.txt
  mkdir package
  seconds export.ours "$cli" export library.chuding --key key.p12 --out package --override benchmark "${selected[@]}"
  seconds export.tools bash tools_export.sh
  package="$(echo package/*.zip)"
  seconds verify.ours "$cli" verify "$package"
  rm -rf unpacked
  seconds verify.tools bash tools_verify.sh "$package" "$PWD/signer.pem"
  rm -rf unpacked ours.p7m tools.p7m ours.zip tools_plain.zip
  seconds encrypt.ours "$cli" package encrypt "$package" --to signer.pem --out ours.p7m
  seconds encrypt.tools openssl cms -encrypt -binary -stream -aes-256-gcm -in "$package" -outform DER -out tools.p7m signer.pem
  seconds decrypt.ours "$cli" package decrypt ours.p7m --key key.p12 --out ours.zip
  seconds decrypt.tools openssl cms -decrypt -inform DER -in ours.p7m -recip signer.pem -inkey signer.key -out tools_plain.zip
  cmp "$package" ours.zip
  cmp "$package" tools_plain.zip
done

for what in export verify encrypt decrypt; do
  awk -v what="$what" -v size="$mebibytes" -v ours="$(median $what.ours)" -v tools="$(median $what.tools)" \
    -v peak="$(peak $what.ours)" -v theirs="$(peak $what.tools)" 'BEGIN{
      printf "%s of %d MiB: %.2f s, standard tools %.2f s, ratio %.2f, peak memory %d MiB, of the tools %d MiB\n",
        what, size, ours, tools, ours/tools, peak, theirs}'
done

# Many applicants: what it costs to look at, check, and take in each.
many=1000
rm -rf package unpacked
mkdir many
python3 - "$samples/roster.csv" "$many" <<'EOF'
import csv, os, sys
rows = list(csv.DictReader(open(sys.argv[1], encoding="utf-8-sig")))
with open("many.csv", "w", encoding="utf-8", newline="") as file:
    writer = csv.DictWriter(file, rows[0].keys())
    writer.writeheader()
    for n in range(int(sys.argv[2])):
        row = dict(rows[n % len(rows)])
        body = row["身份证号"][:12] + f"{n % 10 + 10:02d}{n // 10:03d}"
        weights = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
        row["身份证号"] = body + "10X98765432"[sum(int(d) * w for d, w in zip(body, weights)) % 11]
        row["出生日期"] = f"{body[6:10]}-{body[10:12]}-{body[12:14]}"
        writer.writerow(row)
        for kind in ("毕业证", "学位证", "年度考核表"):
            with open(f"many/{kind}{row['身份证号']}.pdf", "wb") as scan:
                scan.write(b"%PDF-1.4\n" + os.urandom(50_000))
EOF
"$cli" library create many.chuding --unit 试例单位 --role employer --demo-moment 2024-10-20T12:00 >/dev/null
"$cli" library import many.chuding many.csv >/dev/null || [ $? -eq 1 ]
"$cli" library attach many.chuding --folder many >/dev/null || [ $? -eq 1 ]
package="$("$cli" export many.chuding --key key.p12 --out package --override benchmark | head -n 1)"
people="$("$cli" library list many.chuding --format json | grep -c '"idNumber"')"
"$cli" library create office.chuding --unit 试例局 --role department --demo-moment 2024-10-20T12:00 >/dev/null
fingerprint="$(openssl x509 -in signer.pem -outform DER | sha256sum | cut -d' ' -f1)"
"$cli" trust add office.chuding signer.pem --unit 试例单位 --role employer --fingerprint "$fingerprint" \
  --reason benchmark >/dev/null
for ((i = 0; i < rounds; ++i)); do
  rm -rf here.chuding unpacked
  cp -r office.chuding here.chuding
  seconds look.ours "$cli" receive here.chuding "$package"
  seconds take.ours "$cli" receive here.chuding "$package" --accept all
  seconds take.tools bash tools_verify.sh "$package" "$PWD/signer.pem"
done
for what in look take; do
  awk -v what="$what" -v people="$people" -v ours="$(median $what.ours)" -v tools="$(median take.tools)" \
    -v peak="$(peak $what.ours)" 'BEGIN{
      printf "%s %d applicants: %.2f s (%.0f applicants/s), unzip + sha256sum + openssl %.2f s, ratio %.2f, peak memory %d MiB\n",
        what == "look" ? "look at" : "look at and take in", people, ours, people/ours, tools, ours/tools, peak}'
done
