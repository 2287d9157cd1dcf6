# SPDX-License-Identifier: MIT
"""Reads SVG pictures and prints a line for everything that is wrong with one.

check_svg.py PICTURE...
"""

import re
import sys
import xml.etree.ElementTree as ElementTree

SVG = "{http://www.w3.org/2000/svg}"
SHAPES = {
    "line": ("x1", "y1", "x2", "y2"),
    "rect": ("x", "y", "width", "height"),
    "circle": ("cx", "cy", "r"),
    "polyline": ("points",),
    "polygon": ("points",),
    "text": ("x", "y"),
}
LOOKS = {"class", "fill", "stroke", "stroke-width", "stroke-opacity", "stroke-dasharray", "fill-opacity", "font-size",
         "font-weight", "text-anchor"}
NUMBER = re.compile(r"-?\d+(\.\d{1,2})?")
SMALLEST_TEXT = 13


def ends(shape, attributes):
    """All that a shape reaches: x and y of its corners."""
    if shape == "line":
        return [(attributes["x1"], attributes["y1"]), (attributes["x2"], attributes["y2"])]
    if shape == "rect":
        x, y = attributes["x"], attributes["y"]
        return [(x, y), (x + attributes["width"], y + attributes["height"])]
    if shape == "circle":
        x, y, r = attributes["cx"], attributes["cy"], attributes["r"]
        return [(x - r, y - r), (x + r, y + r)]
    return [(attributes["x"], attributes["y"])]


def check(text):
    wrong = []
    try:
        svg = ElementTree.fromstring(text)
    except ElementTree.ParseError as problem:
        return [f"it is no XML: {problem}"]
    if svg.get("role") != "img":
        wrong.append("it is no image to those who cannot see it")
    width, height = (float(n) for n in svg.get("viewBox").split()[2:])
    names = {child.get("id"): child.text for child in svg if child.tag in (SVG + "title", SVG + "desc")}
    for label in ("aria-labelledby", "aria-describedby"):
        if not (names.get(svg.get(label)) or "").strip():
            wrong.append(f"{label} names nothing")
    for group in svg:
        if group.tag in (SVG + "title", SVG + "desc"):
            continue
        if group.tag != SVG + "g" or not set(group.keys()) <= LOOKS:
            wrong.append(f"<{group.tag}> with {sorted(group.keys())}")
        size = float(group.get("font-size", SMALLEST_TEXT))
        if size < SMALLEST_TEXT:
            wrong.append(f"text of size {size}")
        for shape in group:
            wrong += check_shape(shape, size, group.get("text-anchor", "start"), width, height)
    return wrong


def check_shape(element, size, anchor, width, height):
    shape = element.tag.removeprefix(SVG)
    if shape not in SHAPES or tuple(element.keys()) != SHAPES[shape]:
        return [f"<{shape}> with {sorted(element.keys())}"]
    numbers = []
    for value in element.attrib.values():
        numbers += re.split("[ ,]", value)
    wrong = [f"<{shape}> has the number {n}" for n in numbers if not NUMBER.fullmatch(n)]
    if wrong:
        return wrong
    if shape in ("polyline", "polygon"):
        values = [float(n) for n in numbers]
        points = list(zip(values[::2], values[1::2]))
    else:
        points = ends(shape, {name: float(value) for name, value in element.attrib.items()})
    if shape == "rect" and (float(element.get("width")) < 0 or float(element.get("height")) < 0):
        wrong.append("a box turned inside out")
    if shape == "text":
        x, y = points[0]
        long = len(element.text) * size * 0.5
        left = {"start": x, "middle": x - long / 2, "end": x - long}[anchor]
        points = [(max(left, 0) if left > -size else left, y - size * 0.7), (left + long, y)]
    for x, y in points:
        if not -0.01 <= x <= width + 0.01 or not -0.01 <= y <= height + 0.01:
            wrong.append(f"<{shape}> {(element.text or '')[:30]} lies outside at {x:.1f}, {y:.1f} of {width}, {height}")
    return wrong


def main():
    for path in sys.argv[1:]:
        with open(path, encoding="utf-8") as file:
            for line in check(file.read()):
                print(line)


main()
