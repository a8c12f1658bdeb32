#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Chuding developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""readme.py CLI SCANS: runs the commands of both READMEs as they stand there, one after the other in one shell.

Each README has two blocks marked bash: commands, and the verification of a package without the program; blocks marked
otherwise are not run. ./run.sh becomes CLI, and the folder of the release build's sample scans becomes SCANS. Each
command must end with the exit code that its comment names (退出码 N, exit code N), else with 0. Then the package that
the Chinese README's commands made is verified by either README's other block, which must say all that it echoes. Ends
with 1, naming the command, when one ends otherwise.
"""
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
MARK = "@@ "  # begins the lines that say how a command ended
PACKAGES = {"README.zh_CN.md": "报送包.zip", "README.md": "package.zip"}  # as each calls the one that it verifies


def blocks(readme):
    found = re.findall(r"^```bash\n(.*?)^```", (ROOT / readme).read_text(encoding="utf-8"), re.M | re.S)
    if len(found) != 2:
        sys.exit(f"{readme}：应有两段命令 (two blocks of commands are expected), {len(found)}")
    return found


def wanted_code(line):
    named = re.search(r"#.*(?:退出码|exit code) (\d)", line)
    return int(named[1]) if named else 0


def script(commands, verifications, cli, scans):
    lines = [f'run() {{ "{cli}" "$@"; }}']
    for number, line in enumerate(commands):
        lines += [line.replace("./run.sh", "run").replace("build/release/samples/scans", f"{scans}"),
                  f'echo "{MARK}{number} $?"']
    lines += ["set -e", 'cp "$d/信任/签名.pem" "$d/signer.pem"']
    for number, (readme, verification) in enumerate(verifications.items(), len(commands)):
        lines += [f'cd "$d" && cp 报送/*.zip "{PACKAGES[readme]}"', verification, f'echo "{MARK}{number} 0"']
    return "\n".join(lines)


def verified(number, verification, ended, output):
    """Whether it came to its end; of what stands before `&& echo`, only the echo says that it went well."""
    echoes = re.findall(r"&& echo (.+)$", verification, re.M)
    return number in ended and all(re.search(rf"^{re.escape(text)}$", output, re.M) for text in echoes)


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    commands, verifications = [], {}
    for readme in PACKAGES:
        first, verifications[readme] = blocks(readme)
        commands += first.splitlines()
    with tempfile.TemporaryDirectory() as folder:
        done = subprocess.run(["bash", "-c", script(commands, verifications, sys.argv[1], sys.argv[2])], cwd=ROOT,
                              env=dict(os.environ, TMPDIR=folder, USER="试例经办"), stdin=subprocess.DEVNULL,
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT, encoding="utf-8", timeout=300)
    ended = {int(number): int(code) for number, code in re.findall(rf"^{MARK}(\d+) (\d+)$", done.stdout, re.M)}
    wrong = [f"{line}\n   返回 {ended.get(number)}，应为 {wanted_code(line)} (exit code)"
             for number, line in enumerate(commands) if ended.get(number) != wanted_code(line)]
    wrong += [f"{readme}：不用本程序验证报送包 (the verification without the program)"
              for number, (readme, verification) in enumerate(verifications.items(), len(commands))
              if not verified(number, verification, ended, done.stdout)]
    if wrong:
        print(done.stdout)
        sys.exit("\n".join(wrong))
    print(f"两份 README 的 {len(commands)} 条命令都照做成功 (all commands of both READMEs did what they say)")


if __name__ == "__main__":
    main()
