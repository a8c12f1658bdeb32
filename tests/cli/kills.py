#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Chuding developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""kills.py CLI OUT [COUNT [SEED]]: kills chuding-cli (SIGKILL) at COUNT random moments of everything that writes.

After each kill the library opens and verifies, what was done is there wholly or not at all, what was reported as
done is there, nothing half-written carries a final name, and the same command then succeeds. OUT is made anew.
Ends with 1, naming the command and the moment, as soon as anything else is found.
"""
import random
import subprocess
import sys
import time
from pathlib import Path

from season import Unexpected, expect, make_anew
from trials import ALL, Base, Cli, is_sound


class Killing:
    def __init__(self, out, seed):
        self.out = out
        self.random = random.Random(seed)
        self.base = Base(out)
        self.trials = [kind(self.base) for kind in ALL]
        self.seconds = {}
        self.outcomes = {}

    def measure(self):
        """How long each takes when nobody stops it, and that it does what it is here for."""
        for trial in self.trials:
            folder = self.base.copy(self.out / "work")
            expect(trial.state(folder) == "not", f"{trial.name}：准备 (prepared)")
            begun = time.monotonic()
            Cli.run(*trial.command(folder))
            self.seconds[trial] = time.monotonic() - begun
            expect(trial.state(folder) == "done", f"{trial.name}：没有做成 (not done)")
            trial.check(folder)

    def kill(self, trial):
        folder = self.base.copy(self.out / "work")
        after = self.random.uniform(0.2, 1.1) * self.seconds[trial]  # most is written towards the end
        was_killed = Cli.killed(trial.command(folder), after)
        where = f"{trial.name}，{after * 1000:.0f} ms"
        for library in trial.libraries(folder):
            is_sound(library, where)
        state = trial.state(folder)
        expect(state in ("done", "not"), f"{where}：做了一半 (half done)")
        expect(was_killed or state == "done", f"{where}：已报告完成而没有 (reported as done, and it is not)")
        if state == "done":
            trial.finish(folder)
            trial.check(folder)
        else:
            Cli.run(*trial.command(folder))
            expect(trial.state(folder) == "done", f"{where}：重做没有做成 (not done the second time)")
            trial.check(folder)
        self.count(trial, "killed" if was_killed else "through", state)

    def count(self, trial, *what):
        counts = self.outcomes.setdefault(trial, {})
        counts[what] = counts.get(what, 0) + 1

    def report(self):
        killed = 0
        for trial in self.trials:
            counts = self.outcomes.get(trial, {})
            before, after = counts.get(("killed", "not"), 0), counts.get(("killed", "done"), 0)
            killed += before + after
            print(f"{trial.name}：强行终止 {before + after} 次，其中未做 {before}、已做 {after}；"
                  f"未及终止 {sum(counts.values()) - before - after} 次", flush=True)
        print(f"共强行终止 {killed} 次 (killed)，资料库完好，没有残缺的文件 (nothing lost, nothing half-written)")


def main():
    if len(sys.argv) not in (3, 4, 5):
        sys.exit(__doc__)
    Cli.path = sys.argv[1]
    out = Path(sys.argv[2]).resolve()
    count = int(sys.argv[3]) if len(sys.argv) > 3 else 32
    seed = int(sys.argv[4]) if len(sys.argv) > 4 else 20241020
    make_anew(out)
    killing = None
    try:
        killing = Killing(out, seed)
        killing.measure()
        for number in range(count):
            killing.kill(killing.trials[number % len(killing.trials)])
        killing.report()
    except (Unexpected, subprocess.TimeoutExpired) as failure:
        print(f"意外 (unexpected)，种子 (seed) {seed}：{failure}", file=sys.stderr)
        sys.exit(1)


if __name__ == "__main__":
    main()
