# SPDX-License-Identifier: MIT
"""Reads a page and prints a line for everything that is wrong with it.

check_page.py PAGE
"""

import re
import sys
from collections import Counter
from html.parser import HTMLParser

FETCHING = {"script", "img", "link", "iframe", "object", "embed", "audio", "video", "source", "base", "image", "use"}
UNKNOWN_AS_CODE = re.compile(r"\b(nan|inf|null|nullopt|undefined)\b", re.IGNORECASE)


class Page(HTMLParser):
    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.wrong = []
        self.open = []
        self.ids = Counter()
        self.links = []
        self.labels = []
        self.headings = []
        self.text = {}  # of the innermost heading, cell, caption or title being read
        self.tables = []  # has a caption, one per open table
        self.titles = 0

    def say(self, text):
        self.wrong.append(f"line {self.getpos()[0]}: {text}")

    def handle_starttag(self, tag, attributes):
        names = [name for name, _ in attributes]
        found = dict(attributes)
        if len(names) != len(set(names)):
            self.say(f"<{tag}> has an attribute twice")
        is_whole = tag == "img" and found.get("src", "").startswith("data:image/") and "alt" in found
        if tag in FETCHING and not is_whole:
            self.say(f"<{tag}> runs or fetches something")
        for name, value in attributes:
            if name.startswith("on"):
                self.say(f"<{tag}> has an event handler {name}")
            if is_whole and name == "src":
                continue
            if name in ("src", "srcset", "style", "action", "background", "data", "poster"):
                self.say(f"<{tag}> has the attribute {name}")
            if name == "href" and re.match(r"\s*(javascript|data|vbscript):", value, re.IGNORECASE):
                self.say(f"<{tag}> links to {value}")
        if "id" in found:
            self.ids[found["id"]] += 1
        if found.get("href", "").startswith("#"):
            self.links.append(found["href"][1:])
        self.labels += found.get("aria-labelledby", "").split()
        if tag == "html" and not found.get("lang"):
            self.say("<html> has no lang")
        if tag == "svg" and found.get("aria-hidden") != "true" and not found.get("role"):
            self.say("<svg> is neither hidden nor named")
        if re.fullmatch("h[1-6]", tag):
            self.headings.append(int(tag[1]))
        if tag == "table":
            self.tables.append(False)
        if tag == "caption":
            if not self.tables:
                self.say("<caption> outside a table")
            else:
                self.tables[-1] = True
        if tag == "th" and found.get("scope") not in ("col", "row", "colgroup", "rowgroup"):
            self.say("<th> has no scope")
        if tag == "title" and "svg" not in self.open:  # that of a picture is its name
            self.titles += 1
        if tag not in ("meta", "img"):
            self.open.append(tag)
            self.text[len(self.open)] = ""

    def handle_startendtag(self, tag, attributes):
        self.say(f"<{tag}/> closes itself")

    def handle_data(self, data):
        for depth in self.text:
            self.text[depth] += data
        if self.open and self.open[-1] != "style" and UNKNOWN_AS_CODE.search(data):
            self.say(f"a value as code, not in words: {data.strip()}")
        if not self.open and data.strip():
            self.say(f"text outside the page: {data.strip()[:40]}")

    def handle_endtag(self, tag):
        if not self.open or self.open[-1] != tag:
            self.say(f"</{tag}> closes {'<' + self.open[-1] + '>' if self.open else 'nothing'}")
            return
        text = self.text.pop(len(self.open))
        self.open.pop()
        if not text.strip() and tag in ("td", "th", "caption", "dt", "dd", "li", "title", "a") + tuple("h%d" % i for i in range(1, 7)):
            self.say(f"<{tag}> is empty")
        if tag == "table" and not self.tables.pop():
            self.say("<table> has no caption")

    def finish(self):
        for tag in self.open:
            self.say(f"<{tag}> is never closed")
        if self.titles != 1:
            self.say(f"{self.titles} titles")
        if self.headings.count(1) != 1:
            self.say(f"{self.headings.count(1)} h1")
        for above, below in zip([0] + self.headings, self.headings):
            if below > above + 1:
                self.say(f"h{below} follows h{above}")
        for name, times in self.ids.items():
            if times > 1:
                self.say(f'id "{name}" stands {times} times')
        for name in self.links + self.labels:
            if name not in self.ids:
                self.say(f'nothing has the id "{name}" that is pointed to')
        return self.wrong


def main():
    with open(sys.argv[1], encoding="utf-8", newline="") as file:
        text = file.read()
    page = Page()
    if not text.startswith("<!DOCTYPE html>\n"):
        page.say("no doctype")
    page.feed(text)
    page.close()
    wrong = page.finish()
    style = "".join(re.findall(r"<style>(.*?)</style>", text, re.DOTALL))
    if re.search(r"url\(|@import|https?:", style):
        wrong.append("the style fetches something")
    print("\n".join(wrong))


main()
