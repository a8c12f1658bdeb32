#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Chuding developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes pinyin_table.cpp from ICU's Han-Latin and Han-Latin/Names (uconv, package icu-devtools).

Usage: make_pinyin_table.py UCONV OUTPUT
"""
import re
import subprocess
import sys
import unicodedata

RANGES = [(0x3400, 0x4DC0), (0x4E00, 0xA000), (0x20000, 0x2A6E0), (0x2A700, 0x323B0)]
# Surname readings that ICU's Names lacks (现代汉语词典, entries marked 姓).
MORE_SURNAMES = {"朴": "piáo", "缪": "miào", "黑": "hè", "祭": "zhài", "逄": "páng"}
# Characters of names that ICU has no reading for.
MORE_READINGS = {"𠮷": "jí"}
# Compound surnames whose reading is not that of their characters; ICU knows those without one here.
COMPOUND = {"万俟": "", "长孙": "", "令狐": "", "尉迟": "", "诸葛": "", "仲长": "", "澹台": "tán tái", "单于": "chán yú"}
TONES = {"\u0304": 1, "\u0301": 2, "\u030c": 3, "\u0300": 4}


def transform(uconv, lines, name):
    done = subprocess.run([uconv, "-f", "utf-8", "-t", "utf-8", "-x", name], input="\n".join(lines).encode(),
                          stdout=subprocess.PIPE, check=True)
    result = done.stdout.decode().split("\n")
    assert len(result) == len(lines), "uconv gave another number of lines"
    return result


def syllable(text):
    """"lǜ" as ("lv", 4); None when it is no reading. The light tone is 5."""
    tone = 5
    letters = ""
    for sign in unicodedata.normalize("NFD", text):
        if sign in TONES:
            tone = TONES[sign]
        elif sign == "\u0308":
            letters = letters[:-1] + "v"
        elif sign != "\u0302":
            letters += sign
        else:
            letters = letters[:-1] + "e"  # ê
    return (letters, tone) if re.fullmatch("[a-z]{1,6}", letters) else None


def numbers(values):
    rows = [values[i:i + 24] for i in range(0, len(values), 24)]
    return ",\n".join(",".join(str(value) for value in row) for row in rows)


def main():
    uconv, output = sys.argv[1:]
    chars = [chr(code) for first, end in RANGES for code in range(first, end)]
    plain = [syllable(text) for text in transform(uconv, chars, "Han-Latin; NFC")]
    named = [syllable(text) for text in transform(uconv, chars, "Han-Latin/Names; NFC")]
    plain = [MORE_READINGS.get(char) and syllable(MORE_READINGS[char]) or own for char, own in zip(chars, plain)]
    surnames = {char: name for char, own, name in zip(chars, plain, named) if name and name != own}
    surnames.update({char: syllable(text) for char, text in MORE_SURNAMES.items()})
    compound = {}
    for name, reading in zip(COMPOUND, transform(uconv, list(COMPOUND), "Han-Latin/Names; NFC")):
        parts = [syllable(part) for part in (COMPOUND[name] or reading).split(" ")]
        assert len(parts) == len(name) and all(parts), name
        compound[name] = parts

    table = sorted({s for s in plain if s} | set(surnames.values()) | {s for p in compound.values() for s in p})
    index = {s: i + 1 for i, s in enumerate(table)}
    readings = dict(zip(chars, (index.get(s, 0) for s in plain)))
    with open(output, "w", encoding="utf-8") as file:
        out = file.write
        out("// Made by make_pinyin_table.py from ICU's Han-Latin; do not edit.\n#include \"pinyin_table.h\"\n")
        out("namespace chuding::pinyindata {\nconst Syllable syllables[] = {{\"\", 0},\n")
        out(",\n".join('{"%s", %d}' % s for s in table) + "};\n")
        out("const quint16 syllableCount = %d;\n" % (len(table) + 1))
        for i, (first, end) in enumerate(RANGES):
            out("static const quint16 readings%d[] = {\n" % i)
            out(numbers([readings[chr(code)] for code in range(first, end)]) + "};\n")
        out("const Range ranges[] = {\n")
        out(",\n".join("{0x%X, 0x%X, readings%d}" % (*r, i) for i, r in enumerate(RANGES)) + "};\n")
        out("const int rangeCount = %d;\nconst Surname surnames[] = {\n" % len(RANGES))
        out(",\n".join('{0x%X, 0, %d, 0}' % (ord(c), index[s]) for c, s in sorted(surnames.items())) + ",\n")
        out(",\n".join('{0x%X, 0x%X, %d, %d}' % (ord(n[0]), ord(n[1]), index[p[0]], index[p[1]])
                       for n, p in sorted(compound.items())) + "};\n")
        out("const int surnameCount = %d;\n} // namespace chuding::pinyindata\n" % (len(surnames) + len(compound)))


main()
