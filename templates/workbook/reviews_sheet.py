# SPDX-License-Identifier: MPL-2.0
"""The table of section 四: one row of figures, its blocks side by side."""

from .cells import Area, Cell, Sheet
from .checks import TOTAL, put_reviews_checks
from .filling import Filling
from .form import TABLE_COLOUR, figure_cell, put_column_headings, put_title, total_cell, typed_total_cell

FIGURES = 5  # their row
FIGURE_WIDTH = 1.145
ROW_HEIGHTS = {2: 0.9, 3: 0.9, 4: 1.5, FIGURES: 1.2}


def reviews(table: dict, filling: Filling | None) -> Sheet:
    block = table["blocks"][0]
    width = len(block["columns"])
    pairs = [(row, column) for row in block["rows"] for column in block["columns"]]
    last_column = len(pairs) - 1
    sheet = Sheet(table["sheet"], "Table", TABLE_COLOUR, [FIGURE_WIDTH] * len(pairs))
    put_title(sheet, table["heading"], last_column, filling)
    put_column_headings(sheet, [row["labels"] + column["labels"] for row, column in pairs], 2, 0)
    for place, (row, column) in enumerate(pairs):
        parts = Area(FIGURES, place - width + 1, FIGURES, place - 1)
        sheet.put(Area.cell(FIGURES, place), reviews_cell(parts, row, column, filling))
    sheet.row_heights |= ROW_HEIGHTS
    put_reviews_checks(sheet, FIGURES, width, len(block["rows"]))
    sheet.names = reviews_names(block["rows"], width)
    sheet.print_area = Area(0, 0, FIGURES, last_column)
    sheet.heading_rows = (0, FIGURES - 1)
    sheet.cursor = (FIGURES, 0)
    return sheet


def reviews_cell(parts: Area, row: dict, column: dict, filling: Filling | None) -> Cell:
    is_total = column["column"] == TOTAL
    if filling:
        value = filling.figures["reviews", row["row"], column["column"]]
        return typed_total_cell(value) if is_total else figure_cell(column, value)
    return total_cell(parts) if is_total else figure_cell(column)


def reviews_names(rows: list[dict], width: int) -> dict[str, Area]:
    names = {"reviews_figures": Area(FIGURES, 0, FIGURES, len(rows) * width - 1)}
    for number, row in enumerate(rows, start=1):
        names[f"reviews_{row['row'].replace('-', '_')}_total"] = Area.cell(FIGURES, number * width - 1)
    return names
