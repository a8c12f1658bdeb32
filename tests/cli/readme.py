#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Chuding developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""readme.py CLI SCANS: runs the commands of README.md as they stand there, one after the other in one shell.

./run.sh becomes CLI, and the folder of the release build's sample scans becomes SCANS. Each command must end with the
exit code that its comment names (退出码 N), else with 0. Then the package that they made is verified without the
program, by the README's other commands. Ends with 1, naming the command, when one ends otherwise.
"""
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
MARK = "@@ "  # begins the lines that say how a command ended


def blocks():
    found = re.findall(r"^```bash\n(.*?)^```", (ROOT / "README.md").read_text(encoding="utf-8"), re.M | re.S)
    if len(found) != 2:
        sys.exit(f"README.md：应有两段命令 (two blocks of commands are expected), {len(found)}")
    return found


def wanted_code(line):
    named = re.search(r"#.*退出码 (\d)", line)
    return int(named[1]) if named else 0


def script(commands, verification, cli, scans):
    lines = [f'run() {{ "{cli}" "$@"; }}']
    for number, line in enumerate(commands):
        lines += [line.replace("./run.sh", "run").replace("build/release/samples/scans", f"{scans}"),
                  f'echo "{MARK}{number} $?"']
    lines += ['cp "$d"/报送/*.zip "$d/报送包.zip" && cp "$d/信任/签名.pem" "$d/signer.pem" && cd "$d"', "set -e",
              verification, f'echo "{MARK}{len(commands)} 0"']
    return "\n".join(lines)


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    first, verification = blocks()
    commands = first.splitlines()
    with tempfile.TemporaryDirectory() as folder:
        done = subprocess.run(["bash", "-c", script(commands, verification, sys.argv[1], sys.argv[2])], cwd=ROOT,
                              env=dict(os.environ, TMPDIR=folder, USER="试例经办"), stdin=subprocess.DEVNULL,
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT, encoding="utf-8", timeout=300)
    ended = {int(number): int(code) for number, code in re.findall(rf"^{MARK}(\d+) (\d+)$", done.stdout, re.M)}
    wrong = [f"{line}\n   返回 {ended.get(number)}，应为 {wanted_code(line)} (exit code)"
             for number, line in enumerate(commands) if ended.get(number) != wanted_code(line)]
    if len(commands) not in ended:
        wrong.append("不用本程序验证报送包 (the verification without the program)")
    if wrong:
        print(done.stdout)
        sys.exit("\n".join(wrong))
    print(f"README.md 的 {len(commands)} 条命令都照做成功 (all of the README's commands did what they say)")


if __name__ == "__main__":
    main()
