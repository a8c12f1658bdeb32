#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Chuding developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the manual pages of chuding and chuding-cli from what the programs say of themselves.

man_pages.py FOLDER-OF-PROGRAMS OUT DATE VERSION   writes OUT/man1/… and OUT/zh_CN/man1/…
"""
import os
import pathlib
import re
import subprocess
import sys

WORDS = {
    "en": {
        "name": "NAME", "synopsis": "SYNOPSIS", "description": "DESCRIPTION", "commands": "COMMANDS",
        "exit": "EXIT STATUS AND PASSPHRASES", "files": "FILES", "see": "SEE ALSO",
        "cli": "applications for a first professional title, on the command line",
        "gui": "window for applications for a first professional title",
        "gui_text": "Opens the window of Chuding, with a library (a folder NAME.chuding) or with packages to be looked at, "
                    "if any are given. F1 shows the help.",
        "file_texts": ["A library: its database and the scans.", "The settings of the window."],
    },
    "zh_CN": {
        "name": "名称", "synopsis": "用法", "description": "说明", "commands": "命令",
        "exit": "退出码和口令", "files": "文件", "see": "另见",
        "cli": "初次确定专业技术职务任职资格的材料办理，命令行",
        "gui": "初次确定专业技术职务任职资格的材料办理，窗口",
        "gui_text": "打开初定通的窗口；可给出要打开的资料库（名为“名称.chuding”的文件夹），或要查看的报送包。按 F1 打开帮助。",
        "file_texts": ["资料库：数据库和扫描件。", "窗口的设置。"],
    },
}
FILES = ["NAME.chuding/", "~/.config/chuding/chuding.conf"]


def escaped(text):
    text = text.replace("\\", "\\e").replace("-", "\\-")
    return re.sub(r"^([.'])", r"\\&\1", text, flags=re.MULTILINE)


def said(program, *arguments):
    environment = dict(os.environ, QT_QPA_PLATFORM="offscreen", LC_ALL="C.UTF-8", COLUMNS="100")
    done = subprocess.run([program, *arguments], capture_output=True, encoding="utf-8", env=environment, check=True)
    return done.stdout


def head(name, words, what, date, version):
    return [f'.TH {name.upper()} 1 "{date}" "chuding {version}"', f".SH {words['name']}", f"{name} \\- {escaped(what)}"]


def options(text):
    """(option, what it does) of a help text."""
    found = []
    for line in text.splitlines():
        start = re.match(r"^  (-\S.*?)(?:  +(.*))?$", line)
        if start:
            found.append([start.group(1), start.group(2) or ""])
        elif found and line.startswith("      ") and line.strip():
            found[-1][1] = (found[-1][1] + " " + line.strip()).strip()
        elif line.strip() and not line.startswith(" "):
            if found:
                break
    return found


def cli_page(program, language, date, version):
    words = WORDS[language]
    overview = said(program, "--lang", language, "--help").splitlines()
    names = []
    for line in overview:
        named = re.match(r"^  ([a-z]\S*(?: [a-z][a-z-]*(?=\s|$))?)", line)
        if named:
            names.append(named.group(1))
    lines = head("chuding-cli", words, words["cli"], date, version)
    lines += [f".SH {words['synopsis']}", "\\fBchuding\\-cli\\fR [\\fB\\-\\-lang\\fR zh_CN|en] \\fICOMMAND\\fR"]
    lines.append(f".SH {words['commands']}")
    for name in names:
        text = said(program, "--lang", language, *name.split(), "--help")
        usage, _, rest = text.partition("\n\n")
        summary = rest.split("\n\n")[0].strip()
        lines += [".SS " + escaped(name), escaped(usage.strip()), ".PP", escaped(" ".join(summary.split()))]
        for option, what in options(text):
            if not option.startswith("--help"):
                lines += [".TP", "\\fB" + escaped(option) + "\\fR", escaped(what)]
    last = max(i for i, line in enumerate(overview) if line.startswith("  "))
    lines += [f".SH {words['exit']}"]
    for line in overview[last + 1:]:
        if line.strip():
            lines += [escaped(line.strip()), ".PP"]
    return lines + [f".SH {words['see']}", "\\fBchuding\\fR(1)"]


def gui_page(language, date, version):
    words = WORDS[language]
    lines = head("chuding", words, words["gui"], date, version)
    lines += [f".SH {words['synopsis']}", "\\fBchuding\\fR [\\fB\\-\\-lang\\fR zh_CN|en] [\\fIFILE\\fR…]"]
    lines += [f".SH {words['description']}", escaped(words["gui_text"]), f".SH {words['files']}"]
    for file, text in zip(FILES, words["file_texts"]):
        lines += [".TP", "\\fI" + escaped(file) + "\\fR", escaped(text)]
    return lines + [f".SH {words['see']}", "\\fBchuding\\-cli\\fR(1)"]


def main():
    programs, out, date, version = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]), sys.argv[3], sys.argv[4]
    for language in WORDS:
        folder = out / "man1" if language == "en" else out / language / "man1"
        folder.mkdir(parents=True, exist_ok=True)
        pages = {"chuding-cli.1": cli_page(programs / "chuding-cli", language, date, version),
                 "chuding.1": gui_page(language, date, version)}
        for name, lines in pages.items():
            (folder / name).write_text("\n".join(lines) + "\n", encoding="utf-8")


main()
