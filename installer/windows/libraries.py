#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Chuding developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""libraries.py PREFIX STAGE   copies to the programs in STAGE the plugins of Qt that they use and, until nothing is
missing, the libraries that they and the plugins name and that PREFIX or MinGW holds. What neither holds is Windows' own;
it is listed."""
import re
import shutil
import subprocess
import sys
from pathlib import Path

HOST = "x86_64-w64-mingw32"
PLUGINS = ["platforms/qwindows", "sqldrivers/qsqlite", "imageformats/qjpeg", "imageformats/qtiff",
           "styles/qwindowsvistastyle"]


def needed(program):
    told = subprocess.run([f"{HOST}-objdump", "-p", str(program)], check=True, capture_output=True, text=True).stdout
    return re.findall(r"DLL Name: (\S+)", told)


def main():
    prefix, stage = Path(sys.argv[1]), Path(sys.argv[2])
    places = [prefix / "bin", prefix / "lib", Path(f"/usr/{HOST}/lib"), Path(f"/usr/lib/gcc/{HOST}/12-posix")]
    for plugin in PLUGINS:
        target = stage / "plugins" / f"{plugin}.dll"
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(prefix / "plugins" / f"{plugin}.dll", target)
    waiting = list(stage.rglob("*.exe")) + list(stage.rglob("*.dll"))
    system = set()
    while waiting:
        for name in needed(waiting.pop()):
            target = stage / name
            if target.exists() or name.lower() in system:
                continue
            found = next((place / name for place in places if (place / name).exists()), None)
            if found is None:
                system.add(name.lower())
                continue
            shutil.copy(found, target)
            waiting.append(target)
    for file in list(stage.rglob("*.exe")) + list(stage.rglob("*.dll")):
        file.chmod(0o755)
        subprocess.run([f"{HOST}-strip", "--strip-unneeded", str(file)], check=True)
    # What thread_ends.cpp asks for by name.
    exported = subprocess.run([f"{HOST}-objdump", "-p", str(stage / "libstdc++-6.dll")], check=True, capture_output=True, text=True).stdout
    if "__cxa_thread_atexit" not in exported:
        sys.exit("libstdc++-6.dll has no __cxa_thread_atexit: threads would end in the wrong order")
    print("Windows' own:", " ".join(sorted(system)))


main()
