#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Chuding developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""manual.py PAGES MANUAL.pdf VERSION DAY   makes the manual of the help's pages, as `chuding --help-pages PAGES` writes
them. Debian's own Python with python3-markdown and weasyprint. The same pages on the same day give the same bytes when
SOURCE_DATE_EPOCH is set."""
import html
import re
import sys
from pathlib import Path

import markdown
import weasyprint

STYLE = """
@page { size: A4; margin: 18mm 20mm 18mm 24mm;
  @bottom-center { content: counter(page); font: 9pt "Noto Sans CJK SC"; color: #555 } }
@page cover { @bottom-center { content: none } }
html { font: 10pt/1.55 "Noto Serif CJK SC", serif; color: #111 }
h1, h2, h3, th, .part, .contents { font-family: "Noto Sans CJK SC", sans-serif }
.cover { page: cover; padding-top: 70mm; text-align: center; break-after: page }
.cover h1 { font-size: 34pt; margin: 0 0 6mm; bookmark-level: none }
.cover p { font-size: 12pt; color: #444; margin: 2mm 0 }
.part { font-size: 14pt; margin: 6mm 0 2mm; break-after: avoid }
.contents { break-after: page }
.contents h2 { bookmark-level: none }
.contents a { display: block; color: inherit; text-decoration: none; line-height: 1.45 }
.contents a::after { content: leader(dotted) target-counter(attr(href), page) }
section { break-before: page }
section h1 { font-size: 18pt; margin: 0 0 4mm; border-bottom: 0.6pt solid #888; padding-bottom: 2mm }
h2 { font-size: 12.5pt; margin: 6mm 0 2mm; break-after: avoid }
img { display: block; max-width: 100%; max-height: 74mm; margin: 4mm auto; border: 0.4pt solid #999 }
table { border-collapse: collapse; width: 100% }
td, th { border: 0.4pt solid #999; padding: 1mm 2mm; text-align: left; vertical-align: top }
blockquote { margin: 2mm 0 2mm 5mm; padding-left: 3mm; border-left: 1.2pt solid #bbb; font-size: 9.5pt; color: #333 }
li { margin: 0.6mm 0 }
a { color: #1a4f8b; text-decoration: none }
"""


def main():
    pages, target, version, day = Path(sys.argv[1]), sys.argv[2], sys.argv[3], sys.argv[4]
    sections, tasks, rest = [], [], []
    for file in sorted(pages.glob("*.md")):
        name = file.stem.split("-", 1)[1]
        text = file.read_text(encoding="utf-8")
        # A link names a page of the same folder; lists may begin right after a line, as on the screen.
        folder = "tasks-" if name.startswith("tasks-") else ""
        text = re.sub(r"\]\((?!pictures/)([^)]+)\)", rf"](#{folder}\1)", text)
        body = markdown.markdown(text, extensions=["tables", "sane_lists"])
        sections.append(f'<section id="{name}">{body}</section>')
        title = html.escape(text.splitlines()[0].lstrip("# "))
        (tasks if folder else rest).append(f'<a href="#{name}">{title}</a>')
    if not tasks or not rest:
        sys.exit(f"{pages} holds no pages of the help")
    document = (
        f'<html lang="zh-CN"><head><title>初定通使用手册</title><meta name="author" content="The Chuding developers">'
        f"<style>{STYLE}</style></head><body>"
        f'<div class="cover"><h1>初定通</h1><p>使用手册</p><p>{version} 版　{day}</p></div>'
        f'<div class="contents"><h2>目录</h2><div class="part">做什么，怎么做</div>{"".join(tasks)}'
        f'<div class="part">逐页说明</div>{"".join(rest)}</div>{"".join(sections)}</body></html>')
    # A picture's name in the PDF is made of its address, so that says nothing of this machine's folders.
    place = "https://help.invalid/"

    def fetch(address):
        return {"string": (pages / address.removeprefix(place)).read_bytes(), "mime_type": "image/png"}

    weasyprint.HTML(string=document, base_url=place, url_fetcher=fetch).write_pdf(target)


main()
