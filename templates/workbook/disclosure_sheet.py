# SPDX-License-Identifier: MPL-2.0
"""The table of section 二: blocks with headings of their own below each other."""

from .cells import Area, Cell, Sheet
from .filling import Filling
from .form import TABLE_COLOUR, figure_cell, put_title


def disclosure(table: dict, filling: Filling | None) -> Sheet:
    columns = 1 + max(len(block["columns"]) for block in table["blocks"])
    sheet = Sheet(table["sheet"], "FirstTable", TABLE_COLOUR, [5.2] + [4.0] * (columns - 1))
    put_title(sheet, table["heading"], columns - 1, filling)
    row = 2
    for number, block in enumerate(table["blocks"], start=1):
        first = row + 2
        row = put_block(sheet, row, columns, block, filling)
        sheet.names[f"disclosure_block_{number}_figures"] = Area(first, 1, row - 1, len(block["columns"]))
    sheet.row_heights |= {line: 0.95 for line in range(2, row)}
    sheet.print_area = Area(0, 0, row - 1, columns - 1)
    sheet.heading_rows = (0, 1)
    sheet.cursor = (4, 1)
    return sheet


def put_block(sheet: Sheet, row: int, columns: int, block: dict, filling: Filling | None) -> int:
    """Returns the row behind the block."""
    sheet.put(Area(row, 0, row, columns - 1), Cell("Block", block["heading"]))
    labels = [Cell("Heading", column["labels"][-1]) for column in block["columns"]]
    put_line(sheet, row + 1, columns, block["corner"], labels)
    for row, line in enumerate(block["rows"], start=row + 2):
        figures = [
            figure_cell(column, filling and filling.figures["disclosure", line["row"], column["column"]])
            for column in block["columns"]
        ]
        put_line(sheet, row, columns, line["labels"][-1], figures)
    return row + 1


def put_line(sheet: Sheet, row: int, columns: int, label: str, cells: list[Cell]) -> None:
    """A label and its cells; the last one reaches to the table's edge."""
    sheet.put(Area.cell(row, 0), Cell("Heading", label))
    for column, cell in enumerate(cells, start=1):
        last = columns - 1 if column == len(cells) else column
        sheet.put(Area(row, column, row, last), cell)
