#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Chuding developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""faults.py CLI OUT [FACTOR [disk]]: takes the disk away from everything that chuding-cli writes.

No file may grow past N bytes, for N = 0, 512, 512 × FACTOR (default 8) … until all of it is written; the folder
cannot be written to; the stick is pulled, that is, the folder it writes to is moved away at a random moment. With
`disk`, instead, a file system of its own (tmpfs, made by unshare and mount) has N bytes left.
Each time the command must end by itself, either done or with a sentence on standard error; the library opens and
verifies, what was reported as done is there wholly, nothing half-written carries a final name, and the same command
then succeeds. OUT is made anew. Ends with 1, naming command and fault, as soon as anything else is found.
"""
import os
import random
import re
import resource
import shutil
import signal
import stat
import subprocess
import sys
import time
from pathlib import Path

from season import Unexpected, expect, make_anew
from trials import ALL, Base, Cli, is_sound

PULLS = 3  # for each command
DISK = 1 << 30
ANY_HAN = re.compile(r"[\u4e00-\u9fff]")


class Faults:
    where = ""  # what was tried last, for what is said when it fails

    def __init__(self, out, factor):
        self.out = out
        self.factor = factor
        self.random = random.Random(20241020)
        self.base = Base(out)
        self.work = out / "disk/work"
        self.work.parent.mkdir()
        self.refused = 0
        self.sentences = set()

    def start(self, trial, prefix=(), **options):
        return subprocess.Popen([*prefix, Cli.path, *map(str, trial.command(self.work))], env=Cli.clerk,
                                stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                                encoding="utf-8", **options)

    def judge(self, trial, work, where):
        """Whether it was done. `work` was let run."""
        Faults.where = where
        _, said = work.communicate(timeout=120)
        expect(work.returncode >= 0, f"{where}：崩溃 (crash) {work.returncode}", said)
        return work.returncode == 0, said

    def look(self, trial, was_done, said, where):
        """After the fault is over."""
        for library in trial.libraries(self.work):
            is_sound(library, where)
        state = trial.state(self.work)
        expect(state == ("done" if was_done else "not"), f"{where}：返回与实际不符 (reported: {was_done}, is: {state})",
               said)
        if not was_done:
            line = said.strip().splitlines()[-1] if said.strip() else ""
            expect(ANY_HAN.search(line), f"{where}：没有说明 (not a word)", said)
            self.refused += 1
            self.sentences.add((trial.name, line.replace(str(self.out), "…")))
            Cli.run(*trial.command(self.work))
            expect(trial.state(self.work) == "done", f"{where}：重做没有做成 (not done the second time)")
        trial.check(self.work)

    def sizes(self):
        yield 0
        size = 512
        while size < DISK:
            yield size
            size = int(size * self.factor)

    def grow(self, trial, attempt):
        """Gives it more and more until it is done."""
        for size in self.sizes():
            where = f"{trial.name}，{size} 字节 (bytes)"
            was_done, said = attempt(trial, size, where)
            self.look(trial, was_done, said, where)
            if was_done:
                expect(size > 0, f"{where}：什么也没写 (nothing was written)")
                return
        raise Unexpected(f"{trial.name}：总是不成 (never done)")

    def limited(self, trial, size, where):
        self.base.copy(self.work)

        def limit():
            signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
            resource.setrlimit(resource.RLIMIT_FSIZE, (size, resource.RLIM_INFINITY))
        return self.judge(trial, self.start(trial, preexec_fn=limit, restore_signals=False), where)

    def filled(self, trial, size, where):
        self.base.copy(self.work)
        disk = os.statvfs(self.work)
        page = resource.getpagesize()
        self.resize((disk.f_blocks - disk.f_bfree) * disk.f_frsize + size // page * page)
        done = self.judge(trial, self.start(trial), where)
        self.resize(DISK)
        return done

    def resize(self, size):
        subprocess.run(["mount", "-o", f"remount,size={size}", self.work.parent], check=True)

    def closed(self, trial):
        """Nothing in the folder can be changed, by root neither."""
        where = f"{trial.name}，只读 (read-only)"
        self.base.copy(self.work)
        everything = [self.work, *self.work.rglob("*")]
        modes = {one: stat.S_IMODE(one.stat().st_mode) for one in everything}
        for one in everything:
            one.chmod(modes[one] & ~0o222)
        as_anybody = ["setpriv", "--bounding-set", "-dac_override,-dac_read_search"] if os.geteuid() == 0 else []
        was_done, said = self.judge(trial, self.start(trial, as_anybody), where)
        for one in reversed(everything):
            one.chmod(modes[one])
        expect(not was_done, f"{where}：不可能 (impossible)", said)
        self.look(trial, was_done, said, where)

    def seconds(self, trial):
        self.base.copy(self.work)
        begun = time.monotonic()
        Cli.run(*trial.command(self.work))
        return time.monotonic() - begun

    def pull(self, trial, after):
        where = f"{trial.name}，{after * 1000:.0f} ms 后拔出 (pulled)"
        self.base.copy(self.work)
        work = self.start(trial)
        time.sleep(after)
        stick, away = self.work / "out", self.work.parent / "pulled"
        stick.rename(away)
        was_done, said = self.judge(trial, work, where)
        if stick.exists():  # made anew by the command: that is where it wrote
            shutil.copytree(stick, away, dirs_exist_ok=True)
            shutil.rmtree(stick)
        away.rename(stick)
        self.look(trial, was_done, said, where)

    def play(self, with_disk):
        if with_disk:
            subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={DISK}", "none", self.work.parent], check=True)
        for trial in [kind(self.base) for kind in ALL]:
            before = self.refused
            if with_disk:
                self.grow(trial, self.filled)
            else:
                self.grow(trial, self.limited)
                self.closed(trial)
                longest = self.seconds(trial)
                for _ in range(PULLS):
                    self.pull(trial, self.random.uniform(0, 1) * longest)
            print(f"{trial.name}：{self.refused - before} 次写不下去而说明 (refused in words)", flush=True)
        for name, line in sorted(self.sentences):
            print(f"  {name}: {line}")
        print(f"共 {self.refused} 次 (faults)，资料库完好，没有残缺的文件 (nothing lost, nothing half-written)")


def main():
    if len(sys.argv) not in (3, 4, 5) or sys.argv[4:] not in ([], ["disk"]):
        sys.exit(__doc__)
    with_disk = len(sys.argv) == 5
    if with_disk and "CHUDING_OWN_MOUNTS" not in os.environ:
        os.environ["CHUDING_OWN_MOUNTS"] = "1"
        os.execvp("unshare", ["unshare", "--map-root-user", "--mount", sys.executable, *sys.argv])
    Cli.path = sys.argv[1]
    out = Path(sys.argv[2]).resolve()
    make_anew(out)
    try:
        Faults(out, float(sys.argv[3]) if len(sys.argv) > 3 else 8).play(with_disk)
    except (Unexpected, subprocess.TimeoutExpired) as failure:
        print(f"意外 (unexpected)，{Faults.where}：{failure}", file=sys.stderr)
        sys.exit(1)


if __name__ == "__main__":
    main()
