# SPDX-License-Identifier: MPL-2.0
"""Writes a report the way another office's own workbook might hold it: everything on one sheet, no formulas."""

from pathlib import Path

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, Side
from openpyxl.worksheet.worksheet import Worksheet
from workbook.applications_sheet import applications_rows
from workbook.filling import Filling
from workbook.form import Heading, headings

LEFT = 2  # the tables begin in column B
LINE = Side(style="thin")
CENTRE = Alignment(horizontal="center", vertical="center", wrap_text=True)


class Page:
    """A sheet that is filled from top to bottom."""

    def __init__(self, sheet: Worksheet, merged: bool):
        self.sheet, self.merged, self.row = sheet, merged, 1

    def text(self, words: str, blank_rows: int = 0) -> None:
        self.sheet.cell(self.row, LEFT - 1, words)
        self.row += 1 + blank_rows

    def label(self, row: int, column: int, words: str, rows: int = 1, columns: int = 1) -> None:
        cell = self.sheet.cell(row, column, words)
        cell.alignment, cell.border = CENTRE, Border(LINE, LINE, LINE, LINE)
        if self.merged and (rows > 1 or columns > 1):
            self.sheet.merge_cells(start_row=row, start_column=column, end_row=row + rows - 1,
                                   end_column=column + columns - 1)

    def figures(self, row: int, column: int, values: list) -> None:
        for offset, value in enumerate(values):
            self.sheet.cell(row, column + offset, value).border = Border(LINE, LINE, LINE, LINE)

    def column_headings(self, found: list[Heading], row: int, column: int) -> None:
        for heading in found:
            self.label(row + heading.level, column + heading.start, heading.text, heading.depth, heading.span)

    def row_headings(self, found: list[Heading], row: int, column: int) -> None:
        for heading in found:
            self.label(row + heading.start, column + heading.level, heading.text, heading.span, heading.depth)


def write_disclosure(page: Page, table: dict, filling: Filling) -> None:
    for block in table["blocks"]:
        page.label(page.row, LEFT, block["heading"], columns=4)
        labels = [block["corner"]] + [column["labels"][-1] for column in block["columns"]]
        for offset, label in enumerate(labels):
            page.label(page.row + 1, LEFT + offset, label)
        page.row += 2
        for row in block["rows"]:
            page.label(page.row, LEFT, row["labels"][-1])
            values = [filling.figures["disclosure", row["row"], column["column"]] for column in block["columns"]]
            page.figures(page.row, LEFT + 1, values)
            page.row += 1


def write_applications(page: Page, table: dict, filling: Filling) -> None:
    block, rows = table["blocks"][0], applications_rows(table, filling)
    columns = block["columns"]
    page.label(page.row, LEFT, block["corner"], rows=3, columns=3)
    page.column_headings(headings([column["labels"] for column in columns]), page.row, LEFT + 3)
    page.row += 3
    page.row_headings(headings([row["labels"] for row in rows]), page.row, LEFT)
    for row in rows:
        values = [filling.figures["applications", row["row"], column["column"]] for column in columns]
        page.figures(page.row, LEFT + 3, values)
        page.row += 1


def write_reviews(page: Page, table: dict, filling: Filling) -> None:
    block = table["blocks"][0]
    places = [(row, column) for row in block["rows"] for column in block["columns"]]
    page.column_headings(headings([row["labels"] + column["labels"] for row, column in places]), page.row, LEFT)
    values = [filling.figures["reviews", row["row"], column["column"]] for row, column in places]
    page.figures(page.row + 3, LEFT, values)
    page.row += 4


WRITERS = {"disclosure": write_disclosure, "applications": write_applications, "reviews": write_reviews}


def write(path: Path, definition: dict, filling: Filling, merged: bool) -> None:
    book = Workbook()
    page = Page(book.active, merged)
    page.sheet.title = "年度报告"
    page.text(f"{filling.agency}{filling.year}年{definition['title']}", blank_rows=1)
    page.sheet["A1"].font = Font(size=18, bold=True)
    page.text("一、总体情况")
    page.text("（文字部分另附）", blank_rows=1)
    for table in definition["tables"]:
        if filling.holds(table["table"]):
            page.text(table["heading"], blank_rows=1)
            WRITERS[table["table"]](page, table, filling)
            page.text("注：数据截至当年12月31日。", blank_rows=2)
    page.text("五、存在的主要问题及改进情况")
    page.text("（文字部分另附）")
    book.save(path)
