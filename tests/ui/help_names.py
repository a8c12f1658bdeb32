#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Chuding developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The Chinese help names buttons, menus and messages as the program does, and its links lead somewhere.

help_names.py PROJECT   every “name” in resources/help/zh_CN stands in the Chinese translation or in the sources
"""
import pathlib
import re
import sys
import xml.etree.ElementTree as tree


# Buttons of Qt's and the system's own windows, a choice of phones, the mark before a remedy.
ELSEWHERE = {"确定", "弹出", "兼容性最佳", "→"}


def shown(text):
    """A text as it is seen: without accelerators and what stands at its end."""
    text = re.sub(r"\(&.\)", "", text).replace("&&", "\0").replace("&", "").replace("\0", "&")
    return text


def pattern(text):
    """Matches the text with anything, also “…” of the help, in its gaps (%1, %n)."""
    parts = re.split(r"%[0-9nL]+", text)
    return re.compile(".*".join(re.escape(part) for part in parts) + r"[：:…]*\Z")


def main():
    project = pathlib.Path(sys.argv[1])
    texts = set()
    for message in tree.parse(project / "translations" / "chuding_zh_CN.ts").iter("translation"):
        forms = message.findall("numerusform")
        for one in forms or [message]:
            texts.add(shown("".join(one.itertext())))
    plain = {text.rstrip("…：:。") for text in texts}
    # With enough between the gaps that not everything fits.
    gaps = [pattern(text) for text in texts if "%" in text and len(re.findall("[一-鿿]", re.sub("%[0-9nL]+", "", text))) >= 2]
    literals = set()
    for source in list((project / "app").rglob("*.cpp")) + list((project / "ui").rglob("*.cpp")):
        literals.update(re.findall(r'u?"([^"\n]*[一-鿿][^"\n]*)"', source.read_text(encoding="utf-8")))
    whole = "\n".join(texts | literals) + "".join(
        path.read_text(encoding="utf-8") for path in (project / "resources" / "policies").rglob("*.json"))
    faults = []
    pictured = set()
    pages = sorted((project / "resources" / "help" / "zh_CN").rglob("*.md"))
    count = 0
    for page in pages:
        text = page.read_text(encoding="utf-8")
        for name in re.findall("“([^“”]+)”", text):
            count += 1
            name = name.replace("‘", "“").replace("’", "”")
            wanted = name.rstrip("…：:。")
            if wanted in ELSEWHERE or re.search(r"\.[a-z]+$", wanted):
                continue
            if wanted in plain or wanted in literals or any(gap.match(name) for gap in gaps):
                continue
            # A part of a message, its beginning before a measure, or a step with its number.
            if any(text.startswith(wanted + "（") for text in texts):
                continue
            if (len(wanted) >= 4 and wanted in whole) or re.search(rf"^[1-9] {re.escape(wanted)}$", "\n".join(plain), re.M):
                continue
            if "…" in name and any(re.fullmatch(re.escape(name).replace("…", ".*"), text) for text in texts):
                continue
            faults.append(f"{page.relative_to(project)}: “{name}” is no text of the program")
        for target in re.findall(r"\]\(([^)]+)\)", text):
            if target.startswith("pictures/"):
                pictured.add(target)
            elif not (page.parent / f"{target}.md").is_file():
                faults.append(f"{page.relative_to(project)}: there is no page {target}")
    kept = {f"pictures/{path.name}" for path in (project / "resources/help/pictures").iterdir()}
    faults += [f"resources/help/{picture} is shown but not there, or there and not shown" for picture in kept ^ pictured]
    for fault in faults:
        print(fault)
    print(f"{count} names in {len(pages)} pages")
    sys.exit(1 if faults or count < 100 else 0)


main()
