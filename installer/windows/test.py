#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Chuding developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tries the Windows installer and the portable copy under Wine, by hand (about five minutes, as root on Debian 12):

    installer/windows/test.py SETUP.exe PORTABLE.zip BUILD PICTURES

BUILD is a build of the same sources for Linux (build/release) with the samples; what its chuding-cli says and writes of the
same library is what chuding-cli.exe has to say and write. The user's name, all folders and the system are Chinese. Pictures
of the windows go into PICTURES, to be looked at. Needs wine64, xvfb, imagemagick, locales, poppler-utils, unzip, nsis,
xdotool.
"""
import csv
import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
import zipfile
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[2]
USER = "试例"
DISPLAY = ":96"
PASSPHRASE = "试例口令-仅供测试"
UNIT = "博湖县试例镇人民政府"
KEY = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\chuding"
KEY_OF_ALL = KEY.replace("HKCU", "HKLM")


def say(text):
    print(f"\n== {text} ({time.monotonic() - begun:.0f} s)", flush=True)


def expect(fact, what, *details):
    if not fact:
        print("FAILED:", what, *details, sep="\n", flush=True)
        sys.exit(1)


def windows_path(path):
    return "Z:" + str(path).replace("/", "\\")


class Machine:
    """A Windows of Wine, with a Chinese user."""

    def __init__(self, work):
        self.prefix = work / "wine"
        self.home = self.prefix / "drive_c/users" / USER
        self.environment = {
            "PATH": "/usr/bin:/bin:/usr/lib/wine", "HOME": str(work / "home"), "USER": USER, "LOGNAME": USER,
            "WINEPREFIX": str(self.prefix), "WINEARCH": "win64", "WINEDEBUG": "-all", "DISPLAY": DISPLAY,
            "WINEDLLOVERRIDES": "mscoree=;mshtml=;winemenubuilder.exe=d", "LC_ALL": "zh_CN.UTF-8",
            "LOCPATH": str(work / "locale"), "TZ": "Asia/Urumqi", "CHUDING_PASSPHRASE": PASSPHRASE}
        self.environment["XDG_RUNTIME_DIR"] = str(work / "home")

    def command(self, *arguments):
        return ["runuser", "-u", USER, "--", "env", "-i", *(f"{k}={v}" for k, v in self.environment.items()), *map(str, arguments)]

    def run(self, *arguments, code=0, timeout=300, text=True):
        done = subprocess.run(self.command("wine", *arguments), stdin=subprocess.DEVNULL, capture_output=True, timeout=timeout)
        out = done.stdout.decode("utf-8", "replace") if text else done.stdout
        expect(code is None or done.returncode == code, f"exit code {done.returncode}: {arguments}", out,
               done.stderr.decode("utf-8", "replace"))
        return out

    def start(self, *arguments):
        return subprocess.Popen(self.command("wine", *arguments), stdin=subprocess.DEVNULL,
                                stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def close_window(self, window):
        """As by the cross in its corner, so that it keeps its settings and lets the library go."""
        subprocess.run(self.command("wine", "taskkill", "/IM", "chuding.exe"), capture_output=True, timeout=60)
        expect(wait_for(lambda: window.poll() is not None), "the process has not ended after 60 s", window_titles())

    def settle(self):
        subprocess.run(self.command("wineserver", "-w"), timeout=120)


def wait_for(fact, seconds=60):
    deadline = time.monotonic() + seconds
    while not fact() and time.monotonic() < deadline:
        time.sleep(1)
    return fact()


def window_titles():
    return subprocess.run(["xwininfo", "-display", DISPLAY, "-root", "-tree"], check=True, capture_output=True, text=True).stdout


def picture(name, title="初定通"):
    """When the window of that title is there."""
    wait_for(lambda: title in window_titles())
    time.sleep(5)
    expect(title in window_titles(), f"no window “{title}”", window_titles())
    path = pictures / f"{name}.png"
    subprocess.run(["import", "-display", DISPLAY, "-window", "root", str(path)], check=True)
    colours = int(subprocess.run(["identify", "-format", "%k", str(path)], check=True, capture_output=True, text=True).stdout)
    expect(colours > 50, f"{path} shows nothing: {colours} colours")


def press(title, key):
    """In the window of that title, which gets the focus."""
    environment = dict(os.environ, DISPLAY=DISPLAY)
    found = subprocess.run(["xdotool", "search", "--name", title], capture_output=True, text=True, env=environment).stdout.split()
    expect(found, f"no window “{title}”", window_titles())
    subprocess.run(["xdotool", "windowfocus", found[-1]], check=True, env=environment)
    time.sleep(1)
    subprocess.run(["xdotool", "key", key], check=True, env=environment)


def older_setup():
    """The installer of a version before all others, with a file that no later one has."""
    content = work / "older"
    content.mkdir()
    for name in ("chuding.exe", "旧 部件.dll"):
        (content / name).write_bytes(b"older")
    (content / "install.nsh").write_text("SetOutPath \"$INSTDIR\"\n" + "".join(
        f'File "{content}/{name}"\n' for name in ("chuding.exe", "旧 部件.dll")), encoding="utf-8")
    (content / "uninstall.nsh").write_text("".join(
        f'Delete "$INSTDIR\\{name}"\n' for name in ("chuding.exe", "旧 部件.dll")), encoding="utf-8")
    icon = work / "older.ico"
    subprocess.run(["convert", "-size", "32x32", "xc:white", str(icon)], check=True)
    made = work / "older-setup.exe"
    subprocess.run(["makensis", "-V1", "-INPUTCHARSET", "UTF8", "-DVERSION=0.0.1", f"-DLISTS={content}", f"-DICON={icon}", "-DKB=1",
                    f"-DOUT={made}", str(PROJECT / "installer/windows/setup.nsi")], check=True)
    return made


def linux(*arguments, code=0):
    done = subprocess.run([str(build / "bin/chuding-cli"), *map(str, arguments)], stdin=subprocess.DEVNULL, capture_output=True,
                          text=True, env=dict(os.environ, LC_ALL="C.UTF-8", TZ="Asia/Urumqi", USER=USER, CHUDING_PASSPHRASE=PASSPHRASE,
                                              CHUDING_TESSERACT="none"))
    expect(code is None or done.returncode == code, f"exit code {done.returncode}: {arguments}", done.stdout, done.stderr)
    return done.stdout


def make_library(library):
    linux("library", "create", library, "--unit", UNIT, "--role", "department", "--demo-moment", "2024-10-20T12:00")
    linux("library", "import", library, PROJECT / "resources/samples/roster.xlsx")
    for person, kind, file in csv.reader(open(build / "samples/scans/attach.tsv", encoding="utf-8"), delimiter="\t"):
        linux("library", "attach", library, "--id", person, "--kind", kind, build / "samples/scans" / file)


def text_of(pdf):
    return subprocess.run(["pdftotext", "-layout", str(pdf), "-"], check=True, capture_output=True, text=True).stdout.split()


def parts_of(package, unpacked):
    """What is in a package, by its hashes, but for what is of the moment: signatures, when it was made, and their hashes.
    Papers by what can be read in them: the letters are other ones there."""
    with zipfile.ZipFile(package) as packed:
        parts = {}
        for name in packed.namelist():
            content = packed.read(name)
            if name.endswith("submission.json"):
                told = json.loads(content)
                for key in ("id", "createdAt", "created", "madeAt", "packageId"):
                    told.pop(key, None)
                content = json.dumps(told, sort_keys=True).encode()
            elif name.endswith("index.html"):
                content = re.sub(r"[0-9A-Fa-f]{16,}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|\d\d:\d\d(:\d\d)?", "", content.decode("utf-8")).encode()
            elif name.endswith(".pdf") and ("/forms/" in name or name.endswith("check-report.pdf")):
                content = "".join(text_of(packed.extract(name, unpacked))).encode()
            parts[name] = hashlib.sha256(content).hexdigest()
    return parts


def main():
    say("A bare Windows")
    for tool in ("wine", "wineserver", "Xvfb", "import", "xdotool", "localedef", "pdftotext", "makensis", "unzip"):
        expect(shutil.which(tool, path=os.environ["PATH"] + ":/usr/lib/wine"), f"{tool} is missing")
    (work / "locale").mkdir()
    subprocess.run(["localedef", "-i", "zh_CN", "-f", "UTF-8", str(work / "locale/zh_CN.UTF-8")], check=False)
    (work / "home").mkdir()
    place = work / "试例 文件夹"
    place.mkdir()
    shutil.chown(work / "home", USER)
    shutil.chown(place, USER)
    shutil.chown(work, USER)
    machine.run("wineboot", "-i")
    machine.settle()
    fonts = machine.prefix / "drive_c/windows/Fonts"
    for font in [*Path("/usr/share/fonts/opentype/noto").glob("Noto*CJK-*.ttc"), *Path("/usr/share/fonts/truetype/liberation").glob("LiberationSans-*.ttf"),
                 *(Path.home() / ".cache/chuding/fonts").glob("*.otf")]:
        shutil.copy(font, fonts)
    # Windows' own letters are not here; what the window asks for is drawn with these.
    for name in ("Segoe UI", "MS Shell Dlg", "MS Shell Dlg 2", "Tahoma", "Microsoft YaHei UI", "Microsoft YaHei"):
        machine.run("reg", "add", r"HKCU\Software\Wine\Fonts\Replacements", "/v", name, "/d", "Noto Sans CJK SC", "/f")

    say("An older Windows is refused")
    machine.run("winecfg", "-v", "win7")
    machine.run(windows_path(setup), "/S", code=2)
    machine.run("winecfg", "-v", "win10")
    machine.settle()

    say("Installing")
    before = time.monotonic()
    machine.run(windows_path(setup), "/S")
    machine.settle()
    print(f"silently in {time.monotonic() - before:.1f} s")
    programs = machine.home / "AppData/Local/Programs/chuding"
    installed = sorted(str(path.relative_to(programs)) for path in programs.rglob("*") if path.is_file())
    size = sum((programs / name).stat().st_size for name in installed)
    print(f"{len(installed)} files, {size / 1e6:.1f} MB; the installer {setup.stat().st_size / 1e6:.1f} MB")
    expect(size < 250e6 and setup.stat().st_size < 80e6, "too large")
    (pictures / "installed.txt").write_text("\n".join(installed) + "\n", encoding="utf-8")
    link = machine.home / "AppData/Roaming/Microsoft/Windows/Start Menu/Programs/初定通.lnk"
    expect(link.is_file(), f"no {link}")
    cli = windows_path(programs / "chuding-cli.exe")
    version = machine.run(cli, "--version")
    print(version)
    expect(version.splitlines()[0].split()[1] in machine.run("reg", "query", KEY, "/v", "DisplayVersion"), "another version")

    say("The main job, on its own")
    own = place / "新 资料库.chuding"
    machine.run(cli, "library", "create", windows_path(own), "--unit", UNIT, "--role", "department", "--demo-moment", "2024-10-20T12:00")
    machine.run(cli, "library", "import", windows_path(own), windows_path(PROJECT / "resources/samples/roster.xlsx"))
    person = "652829200111209022"
    for row in csv.reader(open(build / "samples/scans/attach.tsv", encoding="utf-8"), delimiter="\t"):
        if row[0] == person:
            machine.run(cli, "library", "attach", windows_path(own), "--id", person, "--kind", row[1],
                        windows_path(build / "samples/scans" / row[2]))
    machine.run(cli, "key", "create", "--out", windows_path(place / "签名 密钥.p12"), "--unit", UNIT, "--name", "试例经办")
    (place / "报送").mkdir()
    shutil.chown(place / "报送", USER)
    machine.run(cli, "export", windows_path(own), "--key", windows_path(place / "签名 密钥.p12"), "--out", windows_path(place / "报送"), "--id", person)
    print(f"the first signed package {time.monotonic() - begun:.0f} s after there was nothing")
    package = next((place / "报送").glob("*.zip"))
    trust = place / "信任"
    trust.mkdir()
    (trust / "签名.pem").write_text(machine.run(cli, "key", "show", windows_path(place / "签名 密钥.p12"), "--pem"), encoding="utf-8")
    print(machine.run(cli, "verify", windows_path(package), "--trust", windows_path(trust)))
    linux("verify", package, "--trust", trust)

    say("The same library there and here")
    here = work / "here.chuding"
    make_library(here)
    there = place / "同 一个.chuding"
    shutil.copytree(here, there)
    subprocess.run(["chown", "-R", f"{USER}:", str(there)], check=True)
    expected = linux("check", "--library", here, "--format", "json", code=1)
    found = machine.run(cli, "check", "--library", windows_path(there), "--format", "json", code=1)
    expect(json.loads(found) == json.loads(expected), "other findings", found[:2000])
    print(f"{len(json.loads(found))} findings are the same")
    seen = linux("library", "inspect", here, "--format", "json", code=None)
    seen_there = machine.run(cli, "library", "inspect", windows_path(there), "--format", "json", code=None)
    expect(seen == seen_there, "other things are seen in the scans", seen_there[:1500], seen[:1500])
    forms = [("annex1", ["--id", "65282920000101913X"]), ("annex2", ["--id", person]), ("annex3", ["--id", person]), ("roster", []),
             ("check-report", []), ("schedule", []), ("prefill", ["--id", person])]
    ids = {row["姓名"]: row["身份证号"] for row in csv.DictReader(open(PROJECT / "resources/samples/roster.csv", encoding="utf-8"))}
    forms[0] = ("annex1", ["--id", ids["冯试驻"]])
    (place / "表格").mkdir()
    shutil.chown(place / "表格", USER)
    for kind, options in forms:
        linux("form", here, kind, *options, "--out", work / f"{kind}.pdf")
        machine.run(cli, "form", windows_path(there), kind, *options, "--out", windows_path(place / "表格" / f"{kind}.pdf"))
        shutil.copy(place / "表格" / f"{kind}.pdf", pictures / f"{kind}.pdf")
        a, b = text_of(work / f"{kind}.pdf"), text_of(place / "表格" / f"{kind}.pdf")
        expect("".join(a) == "".join(b), f"{kind} reads otherwise", *[f"{x} | {y}" for x, y in zip(a, b) if x != y][:20])
    print(f"{len(forms)} forms read the same")
    key = place / "签名 密钥.p12"
    (work / "here").mkdir()
    (place / "那边").mkdir()
    shutil.chown(place / "那边", USER)
    linux("export", here, "--key", key, "--out", work / "here", "--id", person)
    machine.run(cli, "export", windows_path(there), "--key", windows_path(key), "--out", windows_path(place / "那边"), "--id", person)
    a, b = parts_of(next((work / "here").glob("*.zip")), work / "unpacked"), parts_of(next((place / "那边").glob("*.zip")), work / "unpacked")
    expect(a.keys() == b.keys(), "other files in the package", sorted(a.keys() ^ b.keys()))
    other = sorted(name for name in a if a[name] != b[name])
    print(f"{len(a) - len(other)} of {len(a)} files in the package are the same; of the moment: {', '.join(other)}")
    expect(all(re.search(r"(bag-info|manifest-sha256|tagmanifest-sha256)\.txt|\.p7s$", name) for name in other), "other content", *other)

    say("The window")
    window = machine.start(windows_path(programs / "chuding.exe"), windows_path(there))
    time.sleep(5)
    expect(window.poll() is None, "the window has ended")
    picture("window")
    machine.run(windows_path(setup), "/S", code=1)  # it is open
    settings = machine.home / "AppData/Roaming/chuding/chuding.ini"
    machine.close_window(window)
    expect(settings.is_file(), f"no {settings}")

    say("A notice as by a double click")
    machine.run(cli, "policy", "pack", windows_path(PROJECT / "resources/examples/xj-lihu-2025/policy.json"), "--out",
                windows_path(place / "例.chuding-policy"), "--key", windows_path(key))
    # Wine does not look for what is registered for one user alone, so what is registered is done by hand.
    kind = machine.run("reg", "query", r"HKCU\Software\Classes\.chuding-policy", "/ve").split()[-1]
    opened = machine.run("reg", "query", rf"HKCU\Software\Classes\{kind}\shell\open\command", "/ve").strip()
    # (reg tells in the code page of the Chinese console what is in between.)
    expect(re.search(r'"C:\\users\\.*\\AppData\\Local\\Programs\\chuding\\chuding\.exe" "%1"$', opened), "opened by", opened)
    window = machine.start(windows_path(programs / "chuding.exe"), windows_path(place / "例.chuding-policy"))
    picture("notice", "通知")
    machine.close_window(window)

    say("The same version over it")
    (programs / "clerk.txt").write_bytes(b"")
    machine.run(windows_path(setup), "/S")
    machine.settle()
    now = sorted(str(path.relative_to(programs)) for path in programs.rglob("*") if path.is_file())
    expect(now == sorted([*installed, "clerk.txt"]) and settings.is_file(), "not what it was", set(now) ^ set(installed))
    (programs / "clerk.txt").unlink()
    machine.run(cli, "library", "verify", windows_path(own))

    say("Removing")
    machine.run(windows_path(programs / "uninstall.exe"), "/S")
    machine.settle()
    expect(not programs.exists(), "left behind", *map(str, programs.rglob("*")))
    expect(not link.exists(), "the shortcut is left")
    machine.run("reg", "query", KEY, code=1)
    machine.run("reg", "query", r"HKCU\Software\Classes\.chuding-policy", code=1)
    expect(settings.is_file() and own.is_dir(), "the clerk's things are gone")

    say("Over an older version")
    icon = machine.home / "Desktop/初定通.lnk"
    machine.run(windows_path(older_setup()), "/S")
    machine.settle()
    expect((programs / "旧 部件.dll").is_file() and icon.is_file(), "the older version is not there", *map(str, programs.rglob("*")))
    icon.unlink()
    machine.run(windows_path(setup), "/S")
    machine.settle()
    now = sorted(str(path.relative_to(programs)) for path in programs.rglob("*") if path.is_file())
    expect(now == installed, "not what a first installation puts down", set(now) ^ set(installed))
    expect(not icon.exists(), "the icon that was thrown away is back")
    expect(version.splitlines()[0].split()[1] in machine.run("reg", "query", KEY, "/v", "DisplayVersion"), "the older version's number")
    machine.run(cli, "library", "verify", windows_path(own))

    say("For all users instead")
    machine.run(windows_path(setup), "/S", "/ALLUSERS")
    machine.settle()
    for_all = machine.prefix / "drive_c/Program Files/chuding"
    now = sorted(str(path.relative_to(for_all)) for path in for_all.rglob("*") if path.is_file())
    expect(now == installed, "not all is there", set(now) ^ set(installed))
    expect(not programs.exists(), "the copy of the user is left", *map(str, programs.rglob("*")))
    machine.run("reg", "query", KEY, code=1)
    machine.run("reg", "query", KEY_OF_ALL, "/v", "DisplayVersion")
    machine.run(windows_path(for_all / "chuding-cli.exe"), "library", "verify", windows_path(own))
    machine.run(r"C:\Program Files\chuding\uninstall.exe", "/S")  # as it is registered
    machine.settle()
    expect(not for_all.exists(), "left behind", *map(str, for_all.rglob("*")))
    expect(not list((machine.prefix / "drive_c").rglob("初定通.lnk")), "a shortcut is left")
    machine.run("reg", "query", KEY_OF_ALL, code=1)

    say("From a stick")
    stick = work / "U盘 试例"
    stick.mkdir()
    shutil.chown(stick, USER)
    subprocess.run(["unzip", "-q", str(portable), "-d", str(stick)], check=True)
    programs = stick / "chuding"
    subprocess.run(["chown", "-R", f"{USER}:", str(stick)], check=True)
    shutil.copytree(there, stick / "资料.chuding")
    subprocess.run(["chown", "-R", f"{USER}:", str(stick)], check=True)
    settings.unlink()
    window = machine.start(windows_path(programs / "chuding.exe"), windows_path(stick / "资料.chuding"))
    time.sleep(5)
    expect(window.poll() is None, "the window has ended")
    picture("portable")
    kept = programs / "data/chuding/chuding.ini"
    machine.close_window(window)
    expect(kept.is_file() and not settings.exists(), f"settings are not in {kept}", *map(str, programs.rglob("*.ini")))
    expect("stick:/" in kept.read_text(encoding="utf-8"), "paths with the letter of the drive", kept.read_text(encoding="utf-8"))
    subprocess.run(["chmod", "-R", "a-w", str(stick)], check=True)
    window = machine.start(windows_path(programs / "chuding.exe"), windows_path(stick / "资料.chuding"))
    time.sleep(5)
    expect(window.poll() is None, "the window has ended on a stick that cannot be written")
    picture("read-only", "打开资料库")
    press("打开资料库", "Return")
    wait_for(lambda: "打开资料库" not in window_titles())
    picture("opened-read-only", UNIT)
    machine.close_window(window)
    machine.run(windows_path(programs / "chuding-cli.exe"), "check", "--library", windows_path(stick / "资料.chuding"), code=1)
    subprocess.run(["chmod", "-R", "u+w", str(stick)], check=True)
    say("Done")


begun = time.monotonic()
setup, portable, build, pictures = (Path(argument).resolve() for argument in sys.argv[1:5])
pictures.mkdir(parents=True, exist_ok=True)
work = Path(tempfile.mkdtemp(prefix="chuding-windows-"))
made_user = subprocess.run(["id", USER], capture_output=True).returncode != 0
if made_user:
    subprocess.run(["useradd", "--badname", "--no-create-home", USER], check=True)
machine = Machine(work)
xvfb = subprocess.Popen(["Xvfb", DISPLAY, "-screen", "0", "1366x768x24", "-nolisten", "tcp"], stdout=subprocess.DEVNULL,
                        stderr=subprocess.DEVNULL)
try:
    time.sleep(1)
    main()
finally:
    subprocess.run(machine.command("wineserver", "-k"), capture_output=True)
    xvfb.kill()
    shutil.rmtree(work, ignore_errors=True)
    if made_user:
        subprocess.run(["userdel", USER], capture_output=True)
