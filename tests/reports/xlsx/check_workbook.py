# SPDX-License-Identifier: MIT
"""Reads a workbook as others do, and prints a line for everything in which it is not as the government's guidance on
spreadsheets of statistics asks; with --cells every cell that holds something, with --parts all that is in the file.

check_workbook.py WORKBOOK [--cells | --parts]
"""

import json
import re
import sys
import warnings
import zipfile
from xml.etree import ElementTree

import openpyxl

warnings.simplefilter("error")  # what openpyxl only warns of is wrong
MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def wrong_in_parts(path):
    with zipfile.ZipFile(path) as file:
        for name in file.namelist():
            if file.getinfo(name).date_time != (1980, 1, 1, 0, 0, 0):
                yield f"{name} says when it was written"
            root = ElementTree.fromstring(file.read(name))
            for element in root.iter():
                if element.tag in (MAIN + "f", MAIN + "mergeCell", MAIN + "pane", MAIN + "definedName") and not (
                    element.tag == MAIN + "definedName" and element.get("name") == "_xlnm.Print_Titles"
                ):
                    yield f"{name} has <{element.tag.removeprefix(MAIN)}>"
                if element.get("TargetMode") == "External":
                    yield f"{name} points to {element.get('Target')}"


def wrong_in_table(sheet):
    tables = list(sheet.tables.values())
    if len(tables) != 1:
        yield f"{sheet.title} has {len(tables)} tables"
        return
    (table,) = tables
    if not re.fullmatch("[a-z_]+", table.displayName):
        yield f"the table of {sheet.title} is called {table.displayName}"
    wanted = f"A3:{openpyxl.utils.get_column_letter(sheet.max_column)}{sheet.max_row}"
    if table.ref != wanted:
        yield f"the table of {sheet.title} is {table.ref}, and what is filled {wanted}"
    heads = [cell.value for cell in sheet[3]]
    if heads != [column.name for column in table.tableColumns] or len(set(heads)) != len(heads):
        yield f"the heads of {sheet.title} are {heads}"
    if not sheet["A2"].value.startswith("This sheet has one table. "):
        yield f"{sheet.title} does not say what is on it"
    for row in sheet.iter_rows(min_row=4):
        for cell in row:
            if cell.value is None or cell.value == "":
                yield f"{sheet.title}!{cell.coordinate} is blank"


def wrong_in_sheets(book):
    names = book.sheetnames
    if names[:3] != ["Cover", "Contents", "Notes"]:
        yield f"the first sheets are {names[:3]}"
    for sheet in book:
        if sheet.sheet_state != "visible" or any(
            dimension.hidden for dimension in [*sheet.row_dimensions.values(), *sheet.column_dimensions.values()]
        ):
            yield f"{sheet.title} hides something"
        if not sheet["A1"].value:
            yield f"{sheet.title} has no title"
        if sheet.title != "Cover":
            yield from wrong_in_table(sheet)
    if book["Cover"].max_column != 1:
        yield "the cover has more than one column"
    contents = book["Contents"]
    listed = [contents.cell(row, 1) for row in range(4, contents.max_row + 1)]
    if [cell.value for cell in listed] != names[2:]:
        yield f"the contents list {[cell.value for cell in listed]}, and there is {names[2:]}"
    for cell in listed:
        if cell.hyperlink is None or cell.hyperlink.location != f"'{cell.value}'!A1":
            yield f"{cell.value} is not linked"
        if contents.cell(cell.row, 3).value != book[cell.value].max_row - 3:
            yield f"{cell.value} has not the rows that the contents say"


def cells(book):
    yield f"created {book.properties.created.isoformat()}"
    yield f"title {json.dumps(book.properties.title)}"
    for sheet in book:
        for row in sheet.iter_rows():
            for cell in row:
                if cell.value is not None:
                    kind = {"n": "number", "s": "text"}.get(cell.data_type, cell.data_type)
                    yield f"{sheet.title}!{cell.coordinate} {kind} {json.dumps(cell.value, ensure_ascii=False)}"


def parts(path):
    with zipfile.ZipFile(path) as file:
        for name in file.namelist():
            yield name
            yield file.read(name).decode("utf-8")


def main():
    path = sys.argv[1]
    if "--parts" in sys.argv:
        lines = parts(path)
    else:
        book = openpyxl.load_workbook(path)
        lines = cells(book) if "--cells" in sys.argv else [*wrong_in_parts(path), *wrong_in_sheets(book)]
    sys.stdout.reconfigure(encoding="utf-8")
    print("\n".join(lines))


main()
