#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Chuding developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes stroke_table.cpp from ICU's stroke collation (icuinfo and derb, package icu-devtools).

Usage: make_stroke_table.py ICUINFO DERB OUTPUT
"""
import os
import re
import subprocess
import sys

RANGES = [(0x3400, 0x4DC0), (0x4E00, 0xA000), (0x20000, 0x2A6E0), (0x2A700, 0x323B0)]
STROKE_MARK = "\uFDD0"  # followed by a sign of the block from U+2800 on: that many strokes come next
STROKE_BASE = 0x2800


def output_of(*command):
    utf8 = dict(os.environ, LC_ALL="C.UTF-8")  # what derb writes in
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=utf8, check=True)
    return done.stdout.decode("utf-8")


def stroke_rules(icuinfo, derb):
    data = re.search(r'name="icudata.name">([^<]+)<', output_of(icuinfo)).group(1)
    text = output_of(derb, "-c", "-s", data + "-coll", "zh")
    return re.search(r'\n\s+stroke\{.*?Sequence \{\s*"(.*?)"\s*\}', text, re.S).group(1)


def ordered(rules):
    """The characters in their order, each with its number of strokes."""
    strokes = 0
    for item in re.split(r"<+\*?", rules.split("&[last regular]")[1].split("&")[0]):
        item = item.strip().strip("'")
        assert "-" not in item and "[" not in item, item[:40]
        if item.startswith(STROKE_MARK):
            strokes = ord(item[1]) - STROKE_BASE
            item = item[2:]
        for char in item:
            if any(first <= ord(char) < end for first, end in RANGES):
                yield char, strokes


def numbers(values):
    rows = [values[i:i + 20] for i in range(0, len(values), 20)]
    return ",\n".join(",".join(str(value) for value in row) for row in rows)


def main():
    icuinfo, derb, output = sys.argv[1:]
    places = {}
    counts = []
    for char, strokes in ordered(stroke_rules(icuinfo, derb)):
        assert not counts or strokes >= counts[-1], char
        places.setdefault(char, len(counts) + 1)
        counts.append(strokes)
    assert len(places) > 20000 and 1 == counts[0] and counts[-1] < 100, "not the stroke order of ICU"
    with open(output, "w", encoding="utf-8") as file:
        out = file.write
        out("// Made by make_stroke_table.py from ICU's stroke collation; do not edit.\n")
        out("#include \"stroke_table.h\"\nnamespace chuding::strokedata {\n")
        for i, (first, end) in enumerate(RANGES):
            out("static const quint32 places%d[] = {\n" % i)
            out(numbers([places.get(chr(code), 0) for code in range(first, end)]) + "};\n")
        out("const Range ranges[] = {\n")
        out(",\n".join("{0x%X, 0x%X, places%d}" % (*r, i) for i, r in enumerate(RANGES)) + "};\n")
        out("const int rangeCount = %d;\n} // namespace chuding::strokedata\n" % len(RANGES))


main()
